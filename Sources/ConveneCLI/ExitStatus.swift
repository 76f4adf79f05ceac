import ConveneService
import ConveneTables
import ConveneValues
import ConveneWords
import Foundation

/// What the program tells its caller when it ends.
enum ExitStatus: Int32 {
  case done = 0
  case refused = 1
  case notFound = 2
  case usage = 64
  case unusableInput = 65
  case unavailable = 69
  case bug = 70
  case notWritten = 74
}

/// An error as the organiser reads it.
struct Complaint {
  let status: ExitStatus
  let refusal: Refusal

  init(_ error: any Error) {
    switch error {
    case let refusal as Refusal:
      let isOfUsage = ["confirmation-needed", "not-understood"].contains(refusal.code)
      self.init(isOfUsage ? .usage : .refused, refusal)
    case let failure as Failure:
      switch failure {
      case .notFound: self.init(.notFound, failure.refusal)
      case .unusableInput: self.init(.unusableInput, failure.refusal)
      case .unavailable: self.init(.unavailable, failure.refusal)
      case .unwritable: self.init(.notWritten, failure.refusal)
      }
    default:
      if let failure = Failure(ofDatabase: error) {
        self.init(.unavailable, failure.refusal)
      } else {
        self.init(.bug, .bug(error: "\(error)"))
      }
    }
  }

  private init(_ status: ExitStatus, _ refusal: Refusal) {
    self.status = status
    self.refusal = refusal
  }

  /// On standard error for people; on standard output as one JSON object for scripts.
  func say(_ output: Output) {
    let phrases = output.phrases
    let worded = phrases.wordedOut(
      refusal.listing(refusal.problems.upToMost(at: "the file")))
    guard !output.isJSON else {
      try? output.json(["error": worded])
      return
    }
    output.talk(
      status == .bug
        ? "convene: \(worded.message)" : phrases.talkRefused(sentence: worded.message))
    for problem in worded.problems { output.problem(problem) }
    output.talk(phrases.talkNext(advice: worded.advice))
  }
}
