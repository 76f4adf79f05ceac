import CLibPQ
import Foundation
import Synchronization

/// What the server asks for before it ends the statement of a connection; any thread may send it.
final class Canceller: @unchecked Sendable {
  private let request: OpaquePointer?

  init(of connection: OpaquePointer) { request = PQgetCancel(connection) }

  deinit { PQfreeCancel(request) }

  /// Returns when the server has passed it on; a connection that is idle then is unhurt.
  func cancel() {
    var words = [CChar](repeating: 0, count: 256)
    PQcancel(request, &words, Int32(words.count))
  }
}

/// Ends the unit of work on a session from outside, when its task is cancelled.
final class Interruption: Sendable {
  private let target = Mutex<Canceller?>(nil)

  /// Names the connection that is at work; nil when none is.
  func aim(at canceller: Canceller?) { target.withLock { $0 = canceller } }

  /// Asks on a thread of its own, because asking takes a connection to the server.
  func start() {
    guard let canceller = target.withLock({ $0 }) else { return }
    Thread.detachNewThread { [self] in
      // A request that arrives between two statements is lost, hence again until the work is over.
      while target.withLock({ $0 === canceller }) {
        canceller.cancel()
        Thread.sleep(forTimeInterval: 0.02)
      }
    }
  }
}
