import ConveneValues

/// What applications are scored by, fixed before the call is published.
package struct Rubric: Hashable, Sendable, Codable {
  /// By which a version is known, in every language alike.
  package var name: String
  package var version: Int
  /// What papers call it; its name where nil.
  package var title: Wording?
  package var gates: [Gate]
  package var criteria: [Criterion]

  /// What a paper calls it.
  package func called(in language: Language) -> String {
    let words = title?[language] ?? ""
    return words.isEmpty ? name : words
  }

  /// Sum of all weights; scores are shares of it.
  package var totalWeight: Int { criteria.reduce(0) { $0 + $1.weight } }
}

/// A question answered with yes or no before anything is scored.
package struct Gate: Hashable, Sendable, Codable {
  package var code: String
  package var title: Wording
}

/// One thing that reviewers give points for.
package struct Criterion: Hashable, Sendable, Codable {
  /// `C1` and so on, unique in its rubric.
  package var code: String
  package var weight: Int
  /// Numbers, 1 through 7, of the partnership guiding principles it serves.
  package var principles: [Int]
  package var title: Wording
  /// What 0, 1, 2, 3 and 4 points mean.
  package var anchors: [Wording]
  /// Marks a criterion that those with more money meet more easily.
  package var favoursEndowed: Bool
}
