import ConveneSolvers
import ConveneValues

/// Which of the selected would change had one reviewer not been there.
///
/// Both selections are by the scores as given under the floors, so that nothing but the reviewer
/// makes the difference.
package struct ReviewerAbsence: Codable, Hashable, Sendable {
  package let reviewer: String
  /// Codes of those who would lose their seat.
  package let leaving: [String]
  /// Codes of those who would get one.
  package let entering: [String]
  /// The share of the seats that would change, in thousandths.
  package let share: Int

  /// One for each reviewer, by code; empty where no cohort keeps the floors.
  package static func all(
    of seats: OpenSeats, ranking: Ranking, ratings: Ratings, weights: Score.Weights = .standard
  ) -> [ReviewerAbsence] {
    let choice = seats.choice
    let held = ranking.held(for: seats, weights)
    let findings = seats.candidates.map { ratings.findings(on: $0) }
    func chosen(without reviewer: String?) -> Set<Int>? {
      let merits = findings.map { merit(of: $0, without: reviewer) }
      let known = merits.compactMap(\.self)
      let mean = known.isEmpty ? 0 : known.reduce(0, +).over(known.count)
      // Whom nobody else read stands at the mean: what is not known says nothing against anybody.
      return choice.best(merits.indices.map { held[$0] + weights.merit * (merits[$0] ?? mean) })
        .map { Set($0.chosen) }
    }
    guard let whole = chosen(without: nil) else { return [] }
    let reviewers = Set(findings.joined().flatMap { $0.ratings.map(\.reviewer) }).sorted()
    return reviewers.compactMap { reviewer in
      guard let rest = chosen(without: reviewer) else { return nil }
      let leaving = whole.subtracting(rest).sorted()
      return ReviewerAbsence(
        reviewer: reviewer, leaving: leaving.map { seats.candidates[$0] },
        entering: rest.subtracting(whole).sorted().map { seats.candidates[$0] },
        share: (1000 * leaving.count).over(max(1, seats.places)))
    }
  }

  /// Merit in micro-points; nil where nobody else rated.
  private static func merit(of findings: [Ratings.Finding], without reviewer: String?) -> Int? {
    var sum = 0
    var weight = 0
    for finding in findings {
      let rest = Ratings.Finding(
        criterion: finding.criterion, ratings: finding.ratings.filter { $0.reviewer != reviewer })
      guard let mean = rest.mean else { continue }
      sum += finding.criterion.weight * mean * 25
      weight += finding.criterion.weight
    }
    return weight > 0 ? sum.over(weight) : nil
  }
}
