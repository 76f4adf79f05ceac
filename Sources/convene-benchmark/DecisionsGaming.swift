import ConveneCore
import ConveneSolvers
import ConveneValues
import Foundation

/// What applicants could try, and what it gains them.
enum Trick: String, CaseIterable {
  case offers = "5 declare perfect mutual offers"
  case topic = "5 declare mutual offers, all on one topic"
  case everything = "the same 5 with wishes and claimed history"
  case stuffing = "1 makes ten large offers"
  case listing = "1 makes ten offers and ten needs"

  var people: Int { self == .stuffing || self == .listing ? 1 : 5 }

  func play(by ring: [Int], in pool: DecisionsPool) -> DecisionsPool {
    var pool = pool
    let topic = "portals"
    for member in ring {
      var form = pool.applications[member]
      switch self {
      case .offers, .topic, .everything:
        form.offers =
          [Offer(answer: 0, asset: .expertise, topic: topic, size: .large)] + form.offers
        form.needs = [Need(answer: 7, asset: .expertise, topic: topic, size: .small, priority: 1)]
        if self != .offers { form.topics = [topic] }
        guard self == .everything else { break }
        let others = ring.filter { $0 != member }
        form.wishes = others.map { .person(pool.people[$0].id) }
        form.pastPartnerships = [
          PastPartnership(
            answer: 20, title: "Earlier work",
            partners: others.compactMap { pool.people[$0].organisation }, from: 2003)
        ]
      case .stuffing, .listing:
        form.offers = Asset.allCases.enumerated().map { place, asset in
          Offer(answer: place + 1, asset: asset, topic: form.topics[0], size: .large)
        }
        guard self == .listing else { break }
        form.needs = Asset.allCases.enumerated().map { place, asset in
          Need(answer: place + 11, asset: asset, topic: form.topics[0], size: .small, priority: 1)
        }
      }
      pool.applications[member] = form
    }
    return pool
  }
}

/// How often those who try it get in, before and after, over many panels of 120 for 30 seats.
struct DecisionsGaming {
  var panels = 40
  var weights = PairModel.Weights()

  struct Outcome {
    var honest = 0.0
    /// Mean chance of selection from 1,000 draws, merit drawn and partnership held.
    var chance = 0.0
    /// By total alone.
    var top = (before: 0.0, after: 0.0)
    var cohort = (before: 0.0, after: 0.0)
  }

  /// What each trick gains; a panel without tricks is decided once for all of them.
  func outcomes() throws -> [Trick: Outcome] {
    var outcomes = Dictionary(uniqueKeysWithValues: Trick.allCases.map { ($0, Outcome()) })
    let share = 1 / Double(panels)
    for panel in 0..<panels {
      let pool = try DecisionsPool(120, seed: UInt64(panel + 1))
      let honest = try decided(pool)
      for trick in Trick.allCases {
        let ring = ring(of: trick.people, in: pool, panel)
        let codes = ring.map { pool.applications[$0].code }
        let (before, after) = (honest, try decided(trick.play(by: ring, in: pool)))
        outcomes[trick]?.honest += before.chance(of: codes) * share
        outcomes[trick]?.chance += after.chance(of: codes) * share
        outcomes[trick]?.top.before += before.top(of: codes) * share
        outcomes[trick]?.top.after += after.top(of: codes) * share
        outcomes[trick]?.cohort.before += before.cohort(of: codes) * share
        outcomes[trick]?.cohort.after += after.cohort(of: codes) * share
      }
    }
    return outcomes
  }

  /// People of different organisations.
  private func ring(of count: Int, in pool: DecisionsPool, _ panel: Int) -> [Int] {
    var random = SeededRandom(seed: UInt64(1000 + panel))
    var ring: [Int] = []
    for person in random.sample(Array(0..<120), 120) where ring.count < count {
      let house = pool.people[person].organisation
      if !ring.contains(where: { pool.people[$0].organisation == house }) { ring.append(person) }
    }
    return ring
  }

  /// A panel as it is decided, by chance of the draws, by total alone and as a room.
  private struct Decided {
    /// Draws of 1,000 in which an application has a seat.
    let draws: [String: Int]
    let best: Set<String>
    let chosen: Set<String>

    func chance(of codes: [String]) -> Double {
      Double(codes.reduce(0) { $0 + draws[$1, default: 0] }) / 1000 / Double(codes.count)
    }

    func top(of codes: [String]) -> Double { share(of: codes, in: best) }

    func cohort(of codes: [String]) -> Double { share(of: codes, in: chosen) }

    private func share(of codes: [String], in seated: Set<String>) -> Double {
      Double(codes.count { seated.contains($0) }) / Double(codes.count)
    }
  }

  private func decided(_ pool: DecisionsPool) throws -> Decided {
    let ranking = try pool.ranking(weights)
    var limits = DecisionLimits()
    limits.draws = 1000
    let seats = try OpenSeats(30, among: ranking, floors: [])
    let outlook = try Outlook(
      of: seats, ranking: ranking, ratings: pool.laidOut(), limits: limits, seed: 1)
    let model = try PairModel(pool.profiles(merit: ranking.standardisedMerit), weights: weights)
    let place = Dictionary(
      uniqueKeysWithValues: model.profiles.enumerated().map { ($1.code, $0) })
    var problem = SelectionProblem(
      values: ranking.scores.map { Score.Weights.standard.merit * $0.merit },
      potential: model.potential.restricted(
        to: ranking.scores.compactMap { place[$0.application] }), choose: 30)
    problem.worth = .partners(Score.Weights.standard.withinRoom)
    let answer = try problem.solve(seed: 1, budget: SearchBudget(iterations: 100_000))
    return Decided(
      draws: Dictionary(
        uniqueKeysWithValues: outlook.standings.map { ($0.application, $0.chance) }),
      best: Set(ranking.scores.prefix(30).map(\.application)),
      chosen: Set(answer.chosen.map { ranking.scores[$0].application }))
  }

  /// How the honest fare beside pairs that may stand out as they like.
  struct Kept {
    var correlation = 0.0
    /// Share of the first thirty by total that stays.
    var top = 0.0
    /// Share of what the hundred likeliest pairs promised as the score reads them, and as chosen.
    var scored = 0.0
    var chosen = 0.0
  }

  func kept() throws -> Kept {
    var free = weights
    free.wordsCounted = 1000
    free.wordsCountedInScore = 1000
    var kept = Kept()
    let share = 1 / Double(panels)
    for panel in 0..<panels {
      let pool = try DecisionsPool(120, seed: UInt64(panel + 1))
      let (first, second) = (try pool.ranking(free), try pool.ranking(weights))
      let chances = Dictionary(
        uniqueKeysWithValues: second.scores.map { ($0.application, Double($0.chance)) })
      kept.correlation +=
        share * correlation(first.scores.map { (Double($0.chance), chances[$0.application] ?? 0) })
      let top = Set(first.scores.prefix(30).map(\.application))
      kept.top +=
        share * Double(second.scores.prefix(30).count { top.contains($0.application) }) / 30
      let merit = first.standardisedMerit
      let models = try [free, weights].map {
        try PairModel(pool.profiles(merit: merit), weights: $0)
      }
      kept.scored += share * held(models[0].asScored().potential, models[1].asScored().potential)
      kept.chosen += share * held(models[0].potential, models[1].potential)
    }
    return kept
  }

  /// What the hundred likeliest pairs of `before` still promise, as a share.
  private func held(_ before: Potential, _ after: Potential) -> Double {
    var pairs: [(value: Int, one: Int, other: Int)] = []
    for one in 0..<before.count {
      for other in 0..<one { pairs.append((before[one, other], one, other)) }
    }
    pairs.sort { ($1.value, $0.one, $0.other) < ($0.value, $1.one, $1.other) }
    let best = pairs.prefix(100)
    return Double(best.reduce(0) { $0 + after[$1.one, $1.other] })
      / Double(best.reduce(0) { $0 + $1.value })
  }

  private func correlation(_ pairs: [(Double, Double)]) -> Double {
    let count = Double(pairs.count)
    let one = pairs.reduce(0) { $0 + $1.0 } / count
    let other = pairs.reduce(0) { $0 + $1.1 } / count
    let both = pairs.reduce(0) { $0 + ($1.0 - one) * ($1.1 - other) }
    let first = pairs.reduce(0) { $0 + ($1.0 - one) * ($1.0 - one) }
    let second = pairs.reduce(0) { $0 + ($1.1 - other) * ($1.1 - other) }
    // Where all have the same chance, nothing changes places.
    return first * second > 0 ? both / (first * second).squareRoot() : 1
  }

  func figures() throws -> [Figure] {
    var free = self
    free.weights.wordsCounted = 1000
    free.weights.wordsCountedInScore = 1000
    var figures: [Figure] = []
    let (outcomes, freely) = (try outcomes(), try free.outcomes())
    for trick in Trick.allCases {
      guard let now = outcomes[trick], let before = freely[trick] else { continue }
      let gain = now.chance - now.honest
      figures.append(
        Figure(
          what: "\(trick.rawValue): gain of mean chance", reached: "\(gain.text(3))",
          asked: "at most .05",
          limit: "\((before.chance - before.honest).text(3)) where pairs stand out freely",
          isMet: gain <= 0.05))
      figures.append(
        Figure(
          what: "  share of them in the cohort chosen with its pairs",
          reached: "\(now.cohort.before.text(2)) to \(now.cohort.after.text(2))", asked: "",
          limit: "\(before.cohort.before.text(2)) to \(before.cohort.after.text(2)) freely",
          isMet: nil))
    }
    let kept = try kept()
    figures.append(
      Figure(
        what: "  honest: first thirty that stay; correlation of chances of partnership",
        reached: "\(kept.top.text(3)); \(kept.correlation.text(3))", asked: "", limit: "",
        isMet: nil))
    figures.append(
      Figure(
        what: "  honest: what the 100 likeliest pairs keep, as scored; as chosen",
        reached: "\(kept.scored.text(3)); \(kept.chosen.text(3))", asked: "", limit: "",
        isMet: nil))
    return figures
  }
}
