import ConveneSolvers
import ConveneValues

/// Which of the highest that keep the floors would be others had one reviewer not been there.
///
/// Both are by the scores as given, so that nothing but the reviewer makes the difference; the room that
/// would be chosen is not searched anew for each.
package struct ReviewerAbsence: Codable, Hashable, Sendable {
  package let reviewer: String
  /// Codes of those who would be among the highest no more.
  package let leaving: [String]
  /// Codes of those who would be.
  package let entering: [String]
  /// The share of the seats that would change, in thousandths.
  package let share: Int

  /// One for each reviewer, by code; empty where no cohort keeps the floors.
  package static func all(
    of seats: OpenSeats, ranking: Ranking, ratings: Ratings, weights: Score.Weights = .standard
  ) -> [ReviewerAbsence] {
    let choice = seats.choice
    let held = ranking.held(for: seats, weights)
    let sums = seats.candidates.map { MeritSums(ratings.findings(on: $0)) }
    let merits = sums.map(\.merit)
    let known = merits.compactMap(\.self)
    let total = known.reduce(0, +)
    var read: [String: [Int]] = [:]
    for (candidate, sums) in sums.enumerated() {
      for reviewer in sums.reviewers { read[reviewer, default: []].append(candidate) }
    }
    func chosen(_ merits: [Int?], _ total: Int, _ known: Int) -> Set<Int>? {
      let mean = known == 0 ? 0 : total.over(known)
      // Whom nobody else read stands at the mean: what is not known says nothing against anybody.
      return choice.best(merits.indices.map { held[$0] + weights.merit * (merits[$0] ?? mean) })
        .map { Set($0.chosen) }
    }
    guard let whole = chosen(merits, total, known.count) else { return [] }
    return read.sorted { $0.key < $1.key }.compactMap { reviewer, candidates in
      var (rest, sum, count) = (merits, total, known.count)
      for candidate in candidates {
        rest[candidate] = sums[candidate].without(reviewer).merit
        sum += (rest[candidate] ?? 0) - (merits[candidate] ?? 0)
        if rest[candidate] == nil { count -= 1 }
      }
      guard let others = chosen(rest, sum, count) else { return nil }
      let leaving = whole.subtracting(others).sorted()
      return ReviewerAbsence(
        reviewer: reviewer, leaving: leaving.map { seats.candidates[$0] },
        entering: others.subtracting(whole).sorted().map { seats.candidates[$0] },
        share: (1000 * leaving.count).over(max(1, seats.places)))
    }
  }
}
