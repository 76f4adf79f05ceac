/// One thing wrong with what was given, and where it stands.
///
/// It holds no sentence: that stands in the tables of words, under `key`.
package struct Problem: Error, Sendable {
  /// The place in the organiser's own terms: `row 12, email`, `floors`, `programme.s3`.
  package private(set) var at: String
  package let key: String
  /// What fills the places in the sentence.
  package let values: [String: Refusal.Value]
  /// The session at which it stands, for those who read it; scripts read its key in the place.
  package private(set) var session: SessionName?

  package init(at: String, key: String, values: [String: Refusal.Value]) {
    self.at = at
    self.key = key
    self.values = values
  }

  /// The sentence of a refusal, as what is wrong at a place.
  package init(_ at: String, of refusal: Refusal) {
    self.init(at: at, key: refusal.key, values: refusal.values)
  }

  /// The same wrong, at another place.
  package func moved(to place: String) -> Problem {
    var moved = self
    moved.at = place
    moved.session = nil
    return moved
  }

  /// The same wrong, at a session that is called by its title.
  package func about(_ session: SessionName) -> Problem {
    var named = self
    named.session = session
    return named
  }
}

extension Problem: Hashable {
  /// Wrong in the same way at the same place, whatever that is called.
  package static func == (one: Problem, other: Problem) -> Bool {
    one.at == other.at && one.key == other.key && one.values == other.values
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(at)
    hasher.combine(key)
    hasher.combine(values)
  }
}

extension SingleValueDecodingContainer {
  /// The error of a value that cannot be meant; the place of the problem is known to the reader.
  package func corrupted(_ problem: Problem) -> DecodingError {
    .dataCorrupted(
      DecodingError.Context(
        codingPath: codingPath, debugDescription: problem.key, underlyingError: problem))
  }
}

/// A rule said no: nothing was written, and every problem found is in here.
///
/// It holds no sentence: what was refused, what to do next and the command that does it stand in
/// the tables of words, under `key`; each room makes its refusals from there.
package struct Refusal: Error, Hashable, Sendable {
  /// What fills a place in a sentence.
  package enum Value: Hashable, Sendable {
    case text(String)
    case number(Int)
    case list([String])
    case day(Day)
    case flag(Bool)
    case session(SessionName)
  }

  package let key: String
  /// Kebab-case and never reworded, so that scripts may rely on it; several keys may share one.
  package let code: String
  package let values: [String: Value]
  /// All problems at once, in the order in which they stand in the input.
  package private(set) var problems: [Problem]

  package init(key: String, code: String, values: [String: Value], problems: [Problem]) {
    self.key = key
    self.code = code
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
