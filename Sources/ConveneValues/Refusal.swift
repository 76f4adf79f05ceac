/// One thing wrong with what was given, and where it stands.
package struct Problem: Error, Hashable, Sendable, Codable {
  /// The place in the organiser's own terms: `row 12, email`, `floors`, `programme.s3`.
  package private(set) var at: String
  /// What is wrong there, as a sentence without a full stop; the key where the tables say it.
  package let message: String
  /// Under what its sentence stands in the tables of words.
  package private(set) var key: String?
  package private(set) var values: [String: Refusal.Value] = [:]

  private enum CodingKeys: CodingKey {
    case at
    case message
  }

  package init(_ at: String, _ message: String) {
    self.at = at
    self.message = message
  }

  package init(at: String, key: String, values: [String: Refusal.Value]) {
    self.at = at
    message = key
    self.key = key
    self.values = values
  }

  /// The sentence of a refusal, as what is wrong at a place.
  package init(_ at: String, of refusal: Refusal) {
    self.at = at
    message = refusal.message
    key = refusal.key
    values = refusal.values
  }

  /// The same wrong, at another place.
  package func moved(to place: String) -> Problem {
    var moved = self
    moved.at = place
    return moved
  }
}

extension SingleValueDecodingContainer {
  /// The error of a value that cannot be meant; the place of the problem is known to the reader.
  package func corrupted(_ problem: Problem) -> DecodingError {
    .dataCorrupted(
      DecodingError.Context(
        codingPath: codingPath, debugDescription: problem.message, underlyingError: problem))
  }
}

/// A rule said no: nothing was written, and every problem found is in here.
package struct Refusal: Error, Hashable, Sendable {
  /// What fills a place in a sentence.
  package enum Value: Hashable, Sendable {
    case text(String)
    case number(Int)
    case list([String])
    case day(Day)
    case flag(Bool)
  }

  /// Kebab-case and never reworded, so that scripts may rely on it.
  package let code: String
  /// One sentence for the organiser; the key where the tables say it.
  package let message: String
  /// What to do next; empty where the tables say it.
  package let advice: String
  /// Under what its sentences stand in the tables of words.
  package private(set) var key: String?
  package private(set) var values: [String: Value] = [:]
  /// All problems at once, in the order in which they stand in the input.
  package private(set) var problems: [Problem]

  package init(_ code: String, _ message: String, advice: String, problems: [Problem] = []) {
    self.code = code
    self.message = message
    self.advice = advice
    self.problems = problems
  }

  package init(key: String, code: String, values: [String: Value], problems: [Problem]) {
    self.code = code
    message = key
    advice = ""
    self.key = key
    self.values = values
    self.problems = problems
  }

  /// The same refusal, listing these problems.
  package func listing(_ problems: [Problem]) -> Refusal {
    var listing = self
    listing.problems = problems
    return listing
  }
}
