import ConveneCore
import ConveneValues

/// What refusals and problems say: their sentences stand in the tables, they themselves hold none.
extension Phrases {
  /// What was refused and why, without a full stop.
  package func sentence(of refusal: Refusal) -> String {
    said(refusal.key, refusal.values, sentence)
  }

  /// What to do next, as a sentence without the command that does it.
  package func next(of refusal: Refusal) -> String {
    said(refusal.key, refusal.values, next)
  }

  /// The command line that does it, where one does; the same in every language.
  package func command(of refusal: Refusal) -> String? {
    command(of: refusal.key, Values(refusal.values, plain: self))
  }

  /// What is wrong there, without a full stop.
  package func sentence(of problem: Problem) -> String {
    said(problem.key, problem.values, sentence)
  }

  /// The refusal with its sentences written out, its command after what to do next.
  package func wordedOut(_ refusal: Refusal) -> WordedRefusal {
    WordedRefusal(
      refusal.code, sentence(of: refusal),
      advice: next(of: refusal) + (command(of: refusal).map { colon + $0 } ?? ""),
      problems: refusal.problems.map(wordedOut))
  }

  /// The problem with its sentence written out.
  package func wordedOut(_ problem: Problem) -> WordedProblem {
    WordedProblem(place(problem.at), sentence(of: problem))
  }

  private func said(
    _ key: String, _ values: [String: Refusal.Value], _ table: (String, Values) -> String?
  ) -> String {
    table(key, Values(values, isolatedIn: self)) ?? key
  }
}

/// The values of a refusal as its sentence prints them.
struct Values {
  private let given: [String: Refusal.Value]
  private let phrases: Phrases
  private let isIsolated: Bool

  /// As a command line has them.
  init(_ given: [String: Refusal.Value], plain phrases: Phrases) {
    (self.given, self.phrases, isIsolated) = (given, phrases, false)
  }

  /// As a sentence has them; where it runs from the right, a code within it is kept apart.
  init(_ given: [String: Refusal.Value], isolatedIn phrases: Phrases) {
    (self.given, self.phrases, isIsolated) = (given, phrases, phrases.language.isRightToLeft)
  }

  subscript(name: String) -> String {
    switch given[name] {
    case .text(let text): isolated(text)
    case .number(let number): "\(number)"
    case .list(let texts): phrases.listed(texts.map(isolated))
    case .day(let day): phrases.date(day)
    case .session(let session): isolated(phrases.called(session))
    case .flag, nil: ""
    }
  }

  /// No value leaves its own place by signs that it brings.
  private func isolated(_ text: String) -> String {
    guard isIsolated else { return text }
    return "\u{2068}\(String(text.unicodeScalars.filter { !$0.keepsApart }))\u{2069}"
  }

  func number(_ name: String) -> Int {
    if case .number(let number) = given[name] { number } else { 0 }
  }

  func flag(_ name: String) -> Bool { given[name] == .flag(true) }
}
