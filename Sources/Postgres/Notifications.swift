import CLibPQ
import Foundation

extension Database {
  /// What is announced on a channel with NOTIFY, from when this returns until the reading task is
  /// cancelled or lets the stream go.
  ///
  ///     for try await title in try await database.notifications(on: "shelf") { … }
  ///
  /// It takes a connection and a thread beyond the bound of the pool, until the reading ends. What is
  /// announced while nobody reads waits in memory. The server announces at COMMIT, and the same words
  /// once a transaction.
  ///
  /// - Throws: `PostgresError` when the server cannot be reached; `PoolError.sessionsShared` where a pooler
  ///   gives no sessions of one's own and `Options.direct` names no way past it. The stream throws when the
  ///   connection is lost; who asks for a new one then reads afresh what may have changed meanwhile.
  public func notifications(
    on channel: String
  ) async throws -> AsyncThrowingStream<String, any Error> {
    let (conninfo, options) = try ofOwnSessions()
    let (stream, continuation) = AsyncThrowingStream<String, any Error>.makeStream()
    let bell = try Bell()
    continuation.onTermination = { _ in bell.ring() }
    try await withCheckedThrowingContinuation { (started: CheckedContinuation<Void, any Error>) in
      Thread.detachNewThread {
        let connection: Connection
        do {
          connection = try Connection(conninfo, options: options)
          try connection.listen(to: channel)
        } catch {
          return started.resume(throwing: error)
        }
        started.resume()
        do {
          repeat {
            for payload in try connection.announced() { continuation.yield(payload) }
          } while connection.waits(until: bell)
          continuation.finish()
        } catch {
          continuation.finish(throwing: error)
        }
      }
    }
    return stream
  }
}

/// Wakes a thread that waits for a socket.
private final class Bell: Sendable {
  let listening: Int32
  private let ringing: Int32

  init() throws {
    var ends: [Int32] = [0, 0]
    let kind = Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue)
    guard socketpair(AF_UNIX, kind, 0, &ends) == 0 else {
      throw PostgresError(sqlState: "53000", message: "no descriptor left to listen with")
    }
    listening = ends[0]
    ringing = ends[1]
  }

  deinit {
    close(listening)
    close(ringing)
  }

  func ring() { write(ringing, [1], 1) }
}

extension Connection {
  fileprivate func listen(to channel: String) throws {
    try script("LISTEN \"\(channel.replacing("\"", with: "\"\""))\"")
  }

  fileprivate func announced() throws -> [String] {
    let isAlive = PQconsumeInput(pointer) == 1
    var payloads: [String] = []
    while let notification = PQnotifies(pointer) {
      payloads.append(String(cString: notification.pointee.extra))
      PQfreemem(notification)
    }
    guard isAlive || !payloads.isEmpty else { throw lost(Statement(name: "", sql: "LISTEN")) }
    return payloads
  }

  /// True when the server sent something; false when the bell rang.
  fileprivate func waits(until bell: Bell) -> Bool {
    var descriptors = [
      pollfd(fd: PQsocket(pointer), events: Int16(POLLIN), revents: 0),
      pollfd(fd: bell.listening, events: Int16(POLLIN), revents: 0),
    ]
    while poll(&descriptors, nfds_t(descriptors.count), -1) < 0, errno == EINTR {}
    return descriptors[1].revents == 0
  }
}
