/// One thing wrong with what was given, and where it stands.
package struct Problem: Hashable, Sendable, Codable {
  /// The place in the organiser's own terms: `row 12, email`, `floors`, `programme.s3`.
  package let at: String
  /// What is wrong there, as a sentence without a full stop.
  package let message: String

  package init(_ at: String, _ message: String) {
    self.at = at
    self.message = message
  }
}

/// A rule said no: nothing was written, and every problem found is in here.
package struct Refusal: Error, Hashable, Sendable {
  /// Kebab-case and never reworded, so that scripts may rely on it.
  package let code: String
  /// One sentence for the organiser.
  package let message: String
  /// What to do next.
  package let advice: String
  /// All problems at once, in the order in which they stand in the input.
  package let problems: [Problem]

  package init(_ code: String, _ message: String, advice: String, problems: [Problem] = []) {
    self.code = code
    self.message = message
    self.advice = advice
    self.problems = problems
  }
}
