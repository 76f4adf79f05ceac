import Foundation
import Synchronization

/// Ctrl-C and SIGTERM as a wish that the work in hand be finished and no more begun.
///
/// From `init` to `end` the first of them asks; the second kills.
struct StopSignals {
  private final class State: Sendable {
    let isStopped = Atomic(false)
  }

  private static let numbers = [SIGINT, SIGTERM]

  let isStopped: @Sendable () -> Bool
  private let sources: [any DispatchSourceSignal]

  /// - Parameter said: called when the first of them came.
  init(_ said: @escaping @Sendable () -> Void = {}) {
    let state = State()
    isStopped = { state.isStopped.load(ordering: .relaxed) }
    sources = Self.numbers.map { number in
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

  /// Leaves both to the system again.
  func end() {
    for source in sources { source.cancel() }
    for number in Self.numbers { signal(number, SIG_DFL) }
  }
}
