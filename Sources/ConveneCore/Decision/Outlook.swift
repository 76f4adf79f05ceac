import ConveneSolvers
import ConveneValues

/// How sure the marks are of each application's rank and seat.
///
/// Merit is drawn from what the marks leave open (`Calibration.Posterior`), the partnership part is
/// held; each draw is solved for the best cohort that keeps the floors. It says how far reviewers
/// decide; who completes whom is weighed in the band they leave open.
package struct Outlook: Hashable, Sendable {
  /// What follows from a chance of selection.
  package enum Verdict: String, Hashable, Sendable, Codable {
    case proposed
    case undecided
    case notProposed = "not_proposed"
  }

  package struct Standing: Hashable, Sendable, Codable {
    package let application: String
    /// The mean rank over all draws, 1 for the best, in thousandths.
    package let expectedRank: Int
    /// Ranks between which half of all draws lie.
    package let half: ClosedRange<Int>
    /// Ranks between which nine in ten of all draws lie.
    package let most: ClosedRange<Int>
    /// How often it is selected, in thousandths.
    package let chance: Int
    package let verdict: Verdict
  }

  /// In the order of the candidates.
  package let standings: [Standing]
  package let draws: Int
  /// Draws whose cohort keeps the floors and was not proved to be the best.
  package let unproved: Int

  /// Codes of those whom the marks leave open.
  package var band: [String] {
    standings.filter { $0.verdict == .undecided }.map(\.application)
  }

  /// Refused where nobody was read by a second reviewer, so that no chance can be estimated.
  package init(
    of seats: OpenSeats, ranking: Ranking, ratings: Ratings, weights: Score.Weights = .standard,
    limits: DecisionLimits = DecisionLimits(), seed: UInt64
  ) throws(Refusal) {
    let wrong = limits.problems
    guard wrong.isEmpty else { throw .limitsNotUsable(problems: wrong) }
    let count = seats.candidates.count
    // What is drawn for whom must not hang on codes, which are given in the order of rows.
    let features = seats.features(ranking.held(for: seats, weights), ratings)
    let given = seats
    let seats = given.ordered { (features[$0] ?? "", $0) < (features[$1] ?? "", $1) }
    let sheet = ReviewMarks(ratings, on: seats.candidates)
    guard let posterior = Calibration.Posterior(sheet, units: count) else {
      throw .marksNotToBeWeighed()
    }
    let choice = seats.choice
    guard choice.isPossible else { throw .noSeatsKeepFloors(places: seats.places) }
    let held = ranking.held(for: seats, weights)
    var tally = RankTally(count)
    var selected = [Int](repeating: 0, count: count)
    var unproved = 0
    posterior.draw(limits.draws, seed: seed) { points in
      let values = points.indices.map {
        held[$0] + weights.merit * Int((25_000_000 * points[$0]).rounded())
      }
      tally.add(values)
      guard let cohort = choice.best(values) else { return }
      if !cohort.isProved { unproved += 1 }
      for person in cohort.chosen { selected[person] += 1 }
    }
    self.unproved = unproved
    draws = limits.draws
    // Those whom nothing but their codes tells apart have the same chance.
    let alike = Dictionary(grouping: seats.candidates.indices) {
      features[seats.candidates[$0]] ?? ""
    }
    let places = Dictionary(
      uniqueKeysWithValues: seats.candidates.enumerated().map { ($1, $0) })
    standings = given.candidates.map { code in
      let place = places[code] ?? 0
      let group = alike[features[code] ?? ""] ?? [place]
      let chance = (1000 * group.reduce(0) { $0 + selected[$1] })
        .over(limits.draws * group.count)
      return Standing(
        application: code, expectedRank: tally.mean(place),
        half: tally.range(place, holding: 500), most: tally.range(place, holding: 900),
        chance: chance, verdict: limits.verdict(of: chance))
    }
  }
}

extension Ranking {
  /// What each candidate is worth besides merit, in micro-points times the sum of the weights.
  func held(for seats: OpenSeats, _ weights: Score.Weights) -> [Int] {
    let chances = Dictionary(
      scores.map { ($0.application, $0.chance) }, uniquingKeysWith: { first, _ in first })
    return seats.candidates.map { weights.partnership * (chances[$0] ?? 0) }
  }
}

extension Calibration.Posterior {
  /// What reviews leave open.
  ///
  /// Where all hang together, nothing is assumed about reviewers, so that one who gives everybody
  /// more changes nobody's rank; elsewhere they are taken to be as lenient as has been published.
  init?(_ sheet: ReviewMarks, units: Int) {
    let reviewers = sheet.reviewers.count
    let hangsTogether = Calibration.hangsTogether(
      sheet.marks, units: units, reviewers: reviewers)
    self.init(
      sheet.marks, units: units, reviewers: reviewers,
      leniency: hangsTogether ? Self.unknownLeniency : 0.5)
  }
}

extension OpenSeats {
  /// What tells candidates apart but their codes: what is held, marks and floors, as text.
  fileprivate func features(_ held: [Int], _ ratings: Ratings) -> [String: String] {
    let sheet = ReviewMarks(ratings, on: candidates)
    let marks = Dictionary(grouping: sheet.marks, by: \.unit)
    return Dictionary(
      uniqueKeysWithValues: candidates.indices.map { place in
        let given = (marks[place] ?? []).map { "\(sheet.reviewers[$0.reviewer]) \($0.points)" }
        let counted = floors.indices.filter { floors[$0].members.contains(candidates[place]) }
        return (candidates[place], "\(held[place]) \(given) \(counted)")
      })
  }
}

extension DecisionLimits {
  /// What follows from a chance in thousandths.
  ///
  /// So near a limit that other draws could have said otherwise, by three standard errors, it is open.
  func verdict(of chance: Int) -> Outlook.Verdict {
    if chance >= proposed + error(at: proposed) { return .proposed }
    return chance <= notProposed - error(at: notProposed) ? .notProposed : .undecided
  }

  /// Three standard errors of a chance, rounded up; none that leaves nobody beyond the limit.
  private func error(at limit: Int) -> Int {
    let square = 9 * limit * (1000 - limit)
    var error = 0
    while error * error * draws < square { error += 1 }
    return min(error, (1000 - limit) / 2, limit / 2)
  }
}

/// How often each candidate had each rank.
private struct RankTally {
  private let count: Int
  private var times: [Int32]
  private var draws = 0

  init(_ count: Int) {
    self.count = count
    times = Array(repeating: 0, count: count * count)
  }

  mutating func add(_ values: [Int]) {
    draws += 1
    let order = values.indices.sorted { (values[$1], $0) < (values[$0], $1) }
    for (rank, candidate) in order.enumerated() { times[candidate * count + rank] += 1 }
  }

  /// Thousandths.
  func mean(_ candidate: Int) -> Int {
    let row = times[candidate * count..<(candidate + 1) * count]
    let sum = zip(1..., row).reduce(0) { $0 + $1.0 * Int($1.1) }
    return (1000 * sum).over(max(1, draws))
  }

  /// Ranks that hold so many thousandths of all draws, as many left out on either side.
  func range(_ candidate: Int, holding share: Int) -> ClosedRange<Int> {
    let outside = draws * (1000 - share) / 2000
    func first(_ ranks: some Sequence<Int>) -> Int {
      var passed = 0
      for rank in ranks {
        passed += Int(times[candidate * count + rank])
        if passed > outside { return rank + 1 }
      }
      return 1
    }
    let low = first(0..<count)
    return low...max(low, first((0..<count).reversed()))
  }
}
