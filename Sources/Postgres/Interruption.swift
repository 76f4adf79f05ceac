import CLibPQ
import Foundation
import Synchronization

/// What the server asks for before it ends the statement of a connection; any thread may send it.
final class Canceller: @unchecked Sendable {
  private let request: OpaquePointer?
  // The connection's own number may belong to somebody else once libpq has closed it.
  private let socket: Int32

  init(of connection: OpaquePointer) {
    request = PQgetCancel(connection)
    socket = fcntl(PQsocket(connection), F_DUPFD_CLOEXEC, 0)
  }

  deinit {
    PQfreeCancel(request)
    if socket >= 0 { close(socket) }
  }

  /// Returns when the server has passed it on; a connection that is idle then is unhurt.
  func cancel() {
    var words = [CChar](repeating: 0, count: 256)
    PQcancel(request, &words, Int32(words.count))
  }

  /// Ends the connection under whoever waits on it, without asking the server.
  func cut() { shutdown(socket, Int32(SHUT_RDWR)) }
}

/// Ends the unit of work on a session from outside, when its task is cancelled.
final class Interruption: Sendable {
  private struct State {
    /// Of the connection at work.
    var target: Canceller?
    /// The last one whose work was to end.
    var unwanted: Canceller?
    /// Asking has no limit of time: of a server that has stalled nothing is asked twice.
    var isAsking = false
  }

  /// How long a server has to end a statement before the connection is cut.
  private static let patience = 2.0

  private let state = Mutex(State())

  /// Names the connection that is at work; nil when none is.
  func aim(at canceller: Canceller?) { state.withLock { $0.target = canceller } }

  /// Asks on a thread of its own, because asking takes a connection to the server; a second one
  /// waits for the end of the work, and cuts its connection when it does not come.
  func start() {
    let (canceller, isFirst) = state.withLock { state in
      defer { if state.target != nil { state.isAsking = true } }
      state.unwanted = state.target
      return (state.target, !state.isAsking)
    }
    guard let canceller else { return }
    if isFirst { Thread.detachNewThread { [self] in ask() } }
    Thread.detachNewThread { [self] in
      let end = Date(timeIntervalSinceNow: Self.patience)
      while state.withLock({ $0.target === canceller }) {
        guard Date() < end else { return canceller.cut() }
        Thread.sleep(forTimeInterval: 0.02)
      }
    }
  }

  /// A request that arrives between two statements is lost, hence again until the work is over.
  private func ask() {
    while let canceller = unwantedTarget() {
      canceller.cancel()
      Thread.sleep(forTimeInterval: 0.02)
    }
  }

  private func unwantedTarget() -> Canceller? {
    state.withLock { state in
      state.isAsking = state.target != nil && state.target === state.unwanted
      return state.isAsking ? state.target : nil
    }
  }
}
