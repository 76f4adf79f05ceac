/// A problem in the words of a language.
package struct WordedProblem: Hashable, Sendable, Encodable {
  package let at: String
  package let message: String

  package init(_ at: String, _ message: String) {
    self.at = at
    self.message = message
  }
}

/// A refusal in the words of a language; in English, with these keys, it is what scripts read.
package struct WordedRefusal: Hashable, Sendable, Encodable {
  package let code: String
  package let message: String
  /// What to do next, with the command that does it.
  package let advice: String
  package let problems: [WordedProblem]

  package init(
    _ code: String, _ message: String, advice: String, problems: [WordedProblem] = []
  ) {
    self.code = code
    self.message = message
    self.advice = advice
    self.problems = problems
  }
}
