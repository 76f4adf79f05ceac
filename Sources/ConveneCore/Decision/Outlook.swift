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
    let given = seats.candidates
    let seats = seats.ordered(ranking.order(of: seats.candidates, ratings))
    let count = seats.candidates.count
    let sheet = ReviewMarks(ratings, on: seats.candidates).withoutCodes
    guard let posterior = Calibration.Posterior(sheet, units: count) else {
      throw .marksNotToBeWeighed()
    }
    let choice = seats.choice
    guard choice.isPossible else { throw .noSeatsKeepFloors(places: seats.places) }
    let held = ranking.held(for: seats, weights)
    var tally = RankTally(count, draws: limits.draws)
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
    let features = seats.features(held, ratings)
    let alike = Dictionary(grouping: seats.candidates.indices) { features[$0] }
    let standings = seats.candidates.indices.map { place in
      let group = alike[features[place]] ?? [place]
      let selected = group.reduce(0) { $0 + selected[$1] }.over(group.count)
      return Standing(
        application: seats.candidates[place], expectedRank: tally.mean(place),
        half: tally.range(place, holding: 500), most: tally.range(place, holding: 900),
        chance: (1000 * selected).over(limits.draws),
        verdict: limits.verdict(selected, of: limits.draws))
    }
    let known = Dictionary(
      standings.map { ($0.application, $0) }, uniquingKeysWith: { first, _ in first })
    self.standings = given.compactMap { known[$0] }
  }
}

extension DecisionLimits {
  /// What follows from being selected in so many draws; open where other draws could say otherwise.
  func verdict(_ selected: Int, of draws: Int) -> Outlook.Verdict {
    func isBeyond(_ line: Int) -> Bool {
      let distance = 1000 * selected - line * draws
      return distance * distance >= errors * errors * draws * line * (1000 - line)
    }
    let chance = 1000 * selected
    if chance >= proposed * draws, isBeyond(proposed) { return .proposed }
    if chance <= notProposed * draws, isBeyond(notProposed) { return .notProposed }
    return .undecided
  }
}

extension Ranking {
  /// Candidates by what they were given, not by their codes, which come from the order in which
  /// applications were taken in: draws fall to whoever has the number.
  fileprivate func order(of candidates: [String], _ ratings: Ratings) -> [Int] {
    let known = Dictionary(
      scores.map { ($0.application, $0) }, uniquingKeysWith: { first, _ in first })
    let keys = candidates.map { code in
      let points = ratings.findings(on: code).map { finding in
        finding.ratings.map(\.points.value).sorted()
      }
      return (score: known[code], points: points)
    }
    return candidates.indices.sorted { one, other in
      let (first, second) = (keys[one], keys[other])
      let (ahead, behind) = (
        (first.score?.total ?? 0, first.score?.merit ?? 0),
        (second.score?.total ?? 0, second.score?.merit ?? 0)
      )
      guard ahead == behind else { return ahead > behind }
      guard first.points == second.points else {
        return first.points.lexicographicallyPrecedes(second.points) {
          $0.lexicographicallyPrecedes($1)
        }
      }
      return one < other
    }
  }

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
  fileprivate func features(_ held: [Int], _ ratings: Ratings) -> [String] {
    let sheet = ReviewMarks(ratings, on: candidates)
    let marks = Dictionary(grouping: sheet.marks, by: \.unit)
    return candidates.indices.map { place in
      let given = (marks[place] ?? []).map { "\(sheet.reviewers[$0.reviewer]) \($0.points)" }
      let counted = floors.indices.filter { floors[$0].members.contains(candidates[place]) }
      return "\(held[place]) \(given) \(counted)"
    }
  }
}

/// How often each candidate had each rank.
private struct RankTally {
  private let count: Int
  /// Row after row, of two bytes where so many draws fit in them.
  private var few: [UInt16] = []
  private var many: [UInt32] = []
  private var draws = 0
  /// Values as distances from the best with the candidate's number beside, so that they sort as numbers.
  private var keys: [UInt64]
  private let bits: UInt64

  init(_ count: Int, draws: Int) {
    self.count = count
    if draws <= Int(UInt16.max) {
      few = Array(repeating: 0, count: count * count)
    } else {
      many = Array(repeating: 0, count: count * count)
    }
    keys = Array(repeating: 0, count: count)
    bits = UInt64(Int.bitWidth - max(1, count).leadingZeroBitCount)
  }

  mutating func add(_ values: [Int]) {
    draws += 1
    let best = values.max() ?? 0
    for candidate in 0..<count {
      keys[candidate] = UInt64(best - values[candidate]) << bits | UInt64(candidate)
    }
    keys.sort()
    let mask = (UInt64(1) << bits) - 1
    for rank in 0..<count {
      let place = Int(keys[rank] & mask) * count + rank
      if few.isEmpty { many[place] += 1 } else { few[place] += 1 }
    }
  }

  private func times(_ candidate: Int, _ rank: Int) -> Int {
    let place = candidate * count + rank
    return few.isEmpty ? Int(many[place]) : Int(few[place])
  }

  /// Thousandths.
  func mean(_ candidate: Int) -> Int {
    let sum = (0..<count).reduce(0) { $0 + ($1 + 1) * times(candidate, $1) }
    return (1000 * sum).over(max(1, draws))
  }

  /// Ranks that hold so many thousandths of all draws, as many left out on either side.
  func range(_ candidate: Int, holding share: Int) -> ClosedRange<Int> {
    let outside = draws * (1000 - share) / 2000
    func first(_ ranks: some Sequence<Int>) -> Int {
      var passed = 0
      for rank in ranks {
        passed += times(candidate, rank)
        if passed > outside { return rank + 1 }
      }
      return 1
    }
    let low = first(0..<count)
    return low...max(low, first((0..<count).reversed()))
  }
}
