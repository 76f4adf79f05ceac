import Foundation
import Threads

/// A place in the pool: a thread, and the connection that is opened on it and replaced when lost.
actor Session {
  private let conninfo: String
  private let options: Database.Options
  private let thread = BlockingThread()
  private let interruption = Interruption()
  private var connection: Connection?
  /// Whether the last unit of work failed because of a plan that a new connection makes anew.
  private var metStalePlan = false

  nonisolated var unownedExecutor: UnownedSerialExecutor { thread.asUnownedSerialExecutor() }

  init(_ conninfo: String, options: Database.Options) {
    self.conninfo = conninfo
    self.options = options
  }

  deinit { thread.stop() }

  /// Ends the unit of work in hand; nothing happens when there is none.
  nonisolated func interrupt() { interruption.start() }

  func run<Value>(_ body: @Sendable (Connection) throws -> Value) throws -> Value {
    defer { leave() }
    let connection = try connected()
    do {
      return try body(connection)
    } catch {
      throw reason(error)
    }
  }

  /// Runs `body` between `begin` and COMMIT, again when the server could not serialise it or a
  /// prepared statement of it no longer fits its tables.
  func transaction<Value>(
    _ begin: [String], _ body: @Sendable (Connection) throws -> Value
  ) throws -> Value {
    var attempt = 1
    while true {
      do {
        return try transactionOnce(begin, body)
      } catch  where metStalePlan && attempt < 5 {
        attempt += 1
      } catch let error as PostgresError where error.isSerializationFailure && attempt < 5 {
        try Task.checkCancellation()
        Thread.sleep(forTimeInterval: 0.002 * Double(1 << attempt) * .random(in: 0.5...1.5))
        attempt += 1
      }
    }
  }

  func close() { connection = nil }

  private func transactionOnce<Value>(
    _ begin: [String], _ body: @Sendable (Connection) throws -> Value
  ) throws -> Value {
    defer { leave() }
    let connection = try begun(begin)
    let value: Value
    do {
      value = try body(connection)
    } catch {
      // A connection that cannot even do this is not idle, and thrown away.
      try? connection.script("ROLLBACK")
      throw reason(error)
    }
    try connection.commit()
    return value
  }

  /// A connection that was cut because its task was cancelled is no failure of the server.
  private func reason(_ error: any Error) -> any Error {
    guard Task.isCancelled, (error as? PostgresError)?.isConnectionLost == true else {
      return error
    }
    return CancellationError()
  }

  /// Begins a transaction, on another connection when this one turns out to be lost.
  private func begun(_ begin: [String]) throws -> Connection {
    let first = try connected()
    do {
      try first.commands(begin)
      return first
    } catch let error as PostgresError where error.isConnectionLost {
      connection = nil
      let second = try connected()
      try second.commands(begin)
      return second
    }
  }

  private func connected() throws -> Connection {
    let ready = try usable() ?? opened()
    connection = ready
    interruption.aim(at: ready.canceller)
    return ready
  }

  private func opened() throws -> Connection {
    let first = try Connection(conninfo, options: options)
    let opened = try options.fence?.latest(first, conninfo, options) ?? first
    if !options.settings.isEmpty { try opened.commands(options.settings.map(\.lastingCommand)) }
    return opened
  }

  private func usable() -> Connection? {
    if connection?.isQuiet != true || isLeftBehind { connection = nil }
    return connection
  }

  private var isLeftBehind: Bool {
    guard let fence = options.fence, let met = connection?.met else { return false }
    return fence.isLeftBehind(met)
  }

  /// Ends a unit of work; a request to cancel that is still on its way must not hit the next one.
  private func leave() {
    interruption.aim(at: nil)
    metStalePlan = connection?.hasStalePlan == true
    if connection?.isIdle != true || Task.isCancelled || metStalePlan { connection = nil }
  }
}
