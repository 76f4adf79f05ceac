import ConveneService
import ConveneTables
import ConveneValues
import ConveneWords
import Foundation

/// An error as the organiser reads it.
struct Complaint {
  let status: ExitStatus
  let refusal: Refusal

  init(_ error: any Error) {
    status = ExitStatus(error)
    refusal =
      error as? Refusal ?? (error as? Failure)?.refusal ?? Failure(ofDatabase: error)?.refusal
      ?? .bug(error: "\(error)")
  }

  /// On standard error for people; on standard output as one JSON object for scripts.
  func say(_ output: Output) {
    let phrases = output.phrases
    let listed = refusal.listing(refusal.problems.upToMost(at: "the file"))
    let worded = phrases.wordedOut(listed)
    guard !output.isJSON else {
      try? output.json(["error": worded])
      return
    }
    output.talk(
      status == .bug
        ? "convene: \(worded.message)" : phrases.talkRefused(sentence: worded.message))
    for problem in listed.problems { output.problem(problem) }
    output.talk(phrases.talkNext(advice: worded.advice))
  }
}
