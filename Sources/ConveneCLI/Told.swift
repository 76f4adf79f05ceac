import ConveneService
import ConveneWords
import Synchronization

/// What a command did and what follows from it, for scripts: the last line of its answer.
///
/// The parser makes the commands, so it is handed to them by the task they run in.
final class Told: Sendable {
  @TaskLocal static var here: Told?

  private struct State {
    var acts: [ActDone] = []
    var next: [String] = []
    var notices: [WordedProblem] = []
    var waiting = 0
  }

  private struct Answer: Encodable {
    struct Done: Encodable {
      let acts: [ActDone]
      let next: [String]
      let notices: [WordedProblem]
      let waiting: Int
      let written: Bool
    }

    let done: Done
  }

  private let state = Mutex(State())

  /// Whether anything was written to the database.
  var isWritten: Bool { state.withLock { $0.acts.contains(where: \.isWritten) } }

  func act(_ act: ActDone) { state.withLock { $0.acts.append(act) } }

  func next(_ advice: String) {
    state.withLock { if !$0.next.contains(advice) { $0.next.append(advice) } }
  }

  func notices(_ notices: [WordedProblem]) {
    state.withLock { state in
      for notice in notices where !state.notices.contains(notice) { state.notices.append(notice) }
    }
  }

  /// Letters that wait or are held back.
  func waiting(_ letters: Int) { state.withLock { $0.waiting = letters } }

  /// Says it where an act was done or rehearsed: those that were done, else those that would be.
  func say(_ output: Output) throws {
    let state = state.withLock { $0 }
    guard output.isJSON, !state.acts.isEmpty else { return }
    let written = state.acts.contains(where: \.isWritten)
    try output.json(
      Answer(
        done: .init(
          acts: state.acts.filter { $0.isNoted && $0.isWritten == written }, next: state.next,
          notices: state.notices, waiting: state.waiting, written: written)))
  }
}
