import ConveneValues

/// A score with all that explains it, for the secretariat.
package struct ScoreExplanation: Sendable {
  package let code: String
  package let name: String
  package let score: Assessment.Score
  /// How many applications are ranked.
  package let applications: Int
  /// Nil before a selection keeps any.
  package let sureness: Assessment.Sureness?

  package init(
    of code: String, name: String, _ score: Assessment.Score, among applications: Int,
    sureness: Assessment.Sureness?
  ) {
    self.code = code
    self.name = name
    self.score = score
    self.applications = applications
    self.sureness = sureness
  }
}

/// The least change that would alter the decision on an application.
package struct NearestAnswer: Sendable {
  package enum Kind: Sendable {
    /// A named person decided, whatever the ratings are.
    case chosen(isIn: Bool, officer: String)
    /// The best, or worst, points on any single criterion would not.
    case nothing(isSelected: Bool)
    /// The lot decided, and other marks would make it another draw.
    case drawn
    /// There are too many applications to try it.
    case untried
    case change(isSelected: Bool, NearestChange, title: Wording)
  }

  package let code: String
  package let kind: Kind

  package init(code: String, kind: Kind) {
    self.code = code
    self.kind = kind
  }
}
