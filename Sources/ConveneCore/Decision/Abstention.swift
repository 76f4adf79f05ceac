import ConveneSolvers
import ConveneValues

/// Whose seat hangs on it that somebody could not judge.
///
/// What could not be judged counts for nothing, neither well nor badly. Where the person would have no
/// seat by the scores under the floors had nought been given instead, whoever signs is told so.
package struct Abstention: Codable, Hashable, Sendable {
  package let application: String
  /// By reviewer and criterion, such as `R-02 C4`.
  package let unjudged: [String]

  /// Those on whom a seat hangs, by application.
  package static func all(
    _ unjudged: [Unjudged], of seats: OpenSeats, ranking: Ranking, ratings: Ratings,
    weights: Score.Weights = .standard
  ) -> [Abstention] {
    let byApplication = Dictionary(grouping: unjudged, by: \.application)
    guard !byApplication.isEmpty else { return [] }
    let held = ranking.held(for: seats, weights)
    let sums = seats.candidates.map { MeritSums(ratings.findings(on: $0)) }
    let worth = zip(sums, held).map { $1 + weights.merit * ($0.merit ?? 0) }
    let choice = seats.choice
    guard let whole = choice.best(worth).map({ Set($0.chosen) }) else { return [] }
    return whole.sorted().compactMap { place -> Abstention? in
      let code = seats.candidates[place]
      guard let given = byApplication[code] else { return nil }
      let noughts = Dictionary(grouping: given, by: \.criterion).mapValues(\.count)
      var other = worth
      other[place] =
        held[place] + weights.merit * (sums[place].with(noughts: noughts).merit ?? 0)
      guard other[place] < worth[place], let rest = choice.best(other),
        !rest.chosen.contains(place)
      else { return nil }
      return Abstention(
        application: code,
        unjudged: given.map { "\($0.reviewer) \($0.criterion)" }.sorted())
    }.sorted { $0.application < $1.application }
  }
}
