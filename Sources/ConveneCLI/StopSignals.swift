import Foundation
import Synchronization

/// Ctrl-C and SIGTERM as a wish that the work in hand be finished and no more begun.
///
/// From `init` to `end` the first of them asks; the second kills.
struct StopSignals: Sendable {
  private final class State: Sendable {
    let isStopped = Atomic(false)
  }

  private static let numbers = [SIGINT, SIGTERM]
  private let state = State()
  private let sources: [any DispatchSourceSignal & Sendable]

  /// - Parameter said: called when the first of them came.
  init(_ said: @escaping @Sendable () -> Void = {}) {
    sources = Self.numbers.map { [state] number in
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
      source.setEventHandler { @Sendable in
        state.isStopped.store(true, ordering: .relaxed)
        for number in Self.numbers { signal(number, SIG_DFL) }
        said()
      }
      source.resume()
      return source
    }
  }

  var isStopped: @Sendable () -> Bool {
    { [state] in state.isStopped.load(ordering: .relaxed) }
  }

  /// Leaves both to the system again.
  func end() {
    for source in sources { source.cancel() }
    for number in Self.numbers { signal(number, SIG_DFL) }
  }
}
