import ConveneSolvers
import ConveneWords
import Foundation
import Synchronization

/// A search as its terminal sees it: a bar on standard error, and Ctrl-C that ends it early.
///
/// From `init` to `end` the first Ctrl-C asks the search for its best so far; the second kills.
struct SearchBar {
  /// For the search to report to and to ask.
  let watch: SearchWatch
  private let output: Output
  private let state: State
  private let interrupts: any DispatchSourceSignal
  private let handlerBefore: __sighandler_t?

  /// - Parameter decimals: objectives are in units of ten to the power of minus this.
  init(_ output: Output, decimals: Int = 0) {
    let state = State()
    watch = SearchWatch(
      report: { progress in
        guard state.isDue() else { return }
        output.status(Self.line(progress, decimals, output.phrases))
      }, shouldStop: { state.shouldStop() })
    self.output = output
    self.state = state
    handlerBefore = signal(SIGINT, SIG_IGN)
    interrupts = DispatchSource.makeSignalSource(signal: SIGINT, queue: .global())
    interrupts.setEventHandler { @Sendable in
      state.stop()
      signal(SIGINT, SIG_DFL)
    }
    interrupts.resume()
  }

  /// Takes the bar away, leaves Ctrl-C to the system again, and says whether the search was cut.
  func end() {
    interrupts.cancel()
    signal(SIGINT, handlerBefore)
    output.status("")
    if state.wasCut { output.talk(output.phrases.stoppedEarly) }
  }

  /// Runs a search that reports to a bar of its own.
  static func over<Value, Cause: Error>(
    _ output: Output, decimals: Int = 0, _ search: (SearchWatch) throws(Cause) -> Value
  ) throws(Cause) -> Value {
    let bar = SearchBar(output, decimals: decimals)
    defer { bar.end() }
    return try search(bar.watch)
  }

  static func line(_ progress: SearchProgress, _ decimals: Int, _ phrases: Phrases) -> String {
    let share = min(1, max(0, progress.share))
    let full = Int(20 * share)
    let bar = String(repeating: "#", count: full) + String(repeating: "-", count: 20 - full)
    let best = progress.objective.map {
      phrases.searchBest(objective: Amount($0, decimals: decimals).text)
    }
    return phrases.searchBar(bar: bar, percent: Int(100 * share), best: best ?? "")
  }

  private final class State: Sendable {
    private let drawn = Mutex(ContinuousClock.now)
    private let isStopped = Atomic(false)
    private let isCut = Atomic(false)

    /// At most ten times a second.
    func isDue() -> Bool {
      drawn.withLock { drawn in
        let isDue = ContinuousClock.now - drawn > .milliseconds(100)
        if isDue { drawn = .now }
        return isDue
      }
    }

    func stop() { isStopped.store(true, ordering: .relaxed) }

    func shouldStop() -> Bool {
      guard isStopped.load(ordering: .relaxed) else { return false }
      isCut.store(true, ordering: .relaxed)
      return true
    }

    /// Whether the search asked after Ctrl-C, and so ended by it.
    var wasCut: Bool { isCut.load(ordering: .relaxed) }
  }
}
