import ConveneCore
import ConveneSolvers
import ConveneValues
import Foundation

/// What whoever was left out gains by writing their answers anew, through the whole way to a seat.
///
/// The seeds are 1 and so on, and were looked at once.
struct DecisionsRewriting {
  var meetings = 30
  var applicants = 116
  var seats = 40
  /// Whether somebody confirmed what the honest claim.
  var isConfirmed = true
  var weights = PairModel.Weights()

  /// What came of a call.
  struct Outcome {
    let seated: Set<String>
    /// Best first.
    let ranked: [String]
  }

  func pool(_ meeting: Int) throws -> DecisionsPool {
    var pool = try DecisionsPool(applicants, seed: UInt64(meeting + 1))
    guard isConfirmed else { return pool }
    for place in pool.applications.indices {
      for offer in pool.applications[place].offers.indices {
        let claimed = pool.applications[place].offers[offer].evidence
        if claimed != .asserted { pool.applications[place].offers[offer].confirmed = claimed }
      }
    }
    return pool
  }

  func outcome(of pool: DecisionsPool) throws -> Outcome {
    let judgement = try pool.judgement(weights)
    let hand = pool.rankingInHand(judgement)
    let place = Dictionary(
      uniqueKeysWithValues: judgement.panel.applications.enumerated().map { ($1.code, $0) })
    let order = hand.scored.compactMap { place[$0.code] }
    let cohort = try Cohort(
      hand, floors: [], places: seats,
      potential: judgement.pairs().potential.restricted(to: order))
    var limits = DecisionLimits()
    limits.draws = 1000
    let proposal = try Proposal(
      of: cohort, by: judgement, limits: limits, seed: 1, iterations: 100_000)
    return Outcome(
      seated: Set(proposal.answer.chosen.map { cohort.codes[$0] }),
      ranked: judgement.ranking.scores.map(\.application))
  }

  /// Answers written to fit what most others said: the busiest topic, what is most wanted there and
  /// what is most offered.
  func rewrite(_ person: Int, in pool: inout DecisionsPool, as evidence: Offer.Evidence) {
    let others = pool.applications.indices.filter { $0 != person }.map { pool.applications[$0] }
    func most<Value: Hashable & Comparable>(_ values: [Value], _ count: Int) -> [Value] {
      let tally = values.reduce(into: [:]) { $0[$1, default: 0] += 1 }
      return tally.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(count).map(\.key)
    }
    let topic = most(others.flatMap { $0.needs.map(\.topic) }, 1)[0]
    let needs = others.flatMap(\.needs).filter { $0.topic == topic }
    let wanted = most(needs.map(\.asset.rawValue), 6).compactMap(Asset.init)
    let offered = most(
      others.flatMap(\.offers).filter { $0.topic == topic }.map(\.asset.rawValue), 1
    ).compactMap(Asset.init)
    let countries = most(needs.flatMap(\.countries), 3)
    var form = pool.applications[person]
    form.topics = [topic]
    form.offers = wanted.enumerated().map { place, asset in
      Offer(
        answer: place + 1, asset: asset, topic: topic, countries: countries, size: .large,
        evidence: evidence)
    }
    form.needs = offered.map {
      Need(answer: 7, asset: $0, topic: topic, countries: countries, size: .small, priority: 1)
    }
    pool.applications[person] = form
  }

  /// Seats that the first of 12 drawn from the middle of the unseated buy, each alone.
  func lone(_ evidence: Offer.Evidence) throws -> (bought: Double, ranks: Double) {
    var bought = 0
    var ranks = 0
    for meeting in 0..<meetings {
      let pool = try pool(meeting)
      let honest = try outcome(of: pool)
      for person in drawn(12, from: honest, in: pool, seed: meeting) {
        let code = pool.applications[person].code
        var tricked = pool
        rewrite(person, in: &tricked, as: evidence)
        let after = try outcome(of: tricked)
        if after.seated.contains(code) { bought += 1 }
        ranks += place(code, in: honest) - place(code, in: after)
      }
    }
    return (Double(bought) / Double(meetings), Double(ranks) / Double(12 * meetings))
  }

  /// Answers that reach as many as answers can: six offers of what most need, the needs that most
  /// offers meet and every other one behind them, the busiest topics, and wishes for the best.
  ///
  /// - Parameter others: who writes what is true; whoever tries it knows that of them.
  func reachAll(
    _ person: Int, in pool: inout DecisionsPool, beside others: [Int], best: [String]
  ) {
    struct Subject: Hashable, Comparable {
      let topic: String
      let asset: Asset

      static func < (one: Subject, other: Subject) -> Bool {
        (one.topic, one.asset.rawValue) < (other.topic, other.asset.rawValue)
      }
    }
    let subjects = DecisionsPool.topics.flatMap { topic in
      Asset.allCases.map { Subject(topic: topic, asset: $0) }
    }.sorted()
    func reaching(_ count: Int, _ people: [Subject: Set<Int>]) -> [Subject] {
      var reached: Set<Int> = []
      var found: [Subject] = []
      while found.count < count {
        let left = subjects.filter { !found.contains($0) }
        func gain(_ subject: Subject) -> (Int, Int) {
          let all = people[subject, default: []]
          return (all.subtracting(reached).count, all.count)
        }
        let next = left.reduce(left[0]) { gain($1) > gain($0) ? $1 : $0 }
        found.append(next)
        reached.formUnion(people[next, default: []])
      }
      return found
    }
    var needing: [Subject: Set<Int>] = [:]
    var offering: [Subject: Set<Int>] = [:]
    for other in others {
      for need in pool.applications[other].needs {
        needing[Subject(topic: need.topic, asset: need.asset), default: []].insert(other)
      }
      for offer in pool.applications[other].offers {
        offering[Subject(topic: offer.topic, asset: offer.asset), default: []].insert(other)
      }
    }
    func most<Value: Hashable & Comparable>(_ values: [Value]) -> [Value] {
      let tally = values.reduce(into: [:]) { $0[$1, default: 0] += 1 }
      return tally.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3).map(\.key)
    }
    let countries = most(others.flatMap { pool.applications[$0].needs.flatMap(\.countries) })
    let house = pool.people[person].organisation
    var form = pool.applications[person]
    form.topics = most(others.flatMap { pool.applications[$0].topics })
    form.offers = reaching(6, needing).enumerated().map { place, subject in
      Offer(
        answer: place + 1, asset: subject.asset, topic: subject.topic, countries: countries,
        size: .large, evidence: .verified)
    }
    form.needs = reaching(subjects.count, offering).enumerated().map { place, subject in
      Need(
        answer: place + 7, asset: subject.asset, topic: subject.topic, countries: countries,
        size: .small, priority: min(place + 1, 3))
    }
    form.wishes = others.filter { pool.people[$0].organisation != house }
      .sorted {
        best.firstIndex(of: pool.applications[$0].code) ?? .max
          < best.firstIndex(of: pool.applications[$1].code) ?? .max
      }
      .prefix(4).map { .person(pool.people[$0].id) }
    pool.applications[person] = form
  }

  /// Seats that the same twelve buy by reaching all, each alone and all at once.
  func reachingAll() throws -> (alone: Double, together: Double) {
    var alone = 0
    var together = 0
    for meeting in 0..<meetings {
      let pool = try pool(meeting)
      let honest = try outcome(of: pool)
      let people = drawn(12, from: honest, in: pool, seed: meeting)
      var all = pool
      for person in people {
        let code = pool.applications[person].code
        var one = pool
        reachAll(
          person, in: &one, beside: pool.applications.indices.filter { $0 != person },
          best: honest.ranked)
        all.applications[person] = one.applications[person]
        if try outcome(of: one).seated.contains(code) { alone += 1 }
      }
      let codes = Set(people.map { pool.applications[$0].code })
      together += try outcome(of: all).seated.intersection(codes).count
    }
    return (Double(alone) / Double(meetings), Double(together) / Double(meetings))
  }

  /// Seats that three rings of five have more by fitting each other, each ring alone, of fifteen.
  func rings(
    withWishes: Bool, as evidence: Offer.Evidence
  ) throws -> (before: Double, after: Double) {
    var before = 0
    var after = 0
    for meeting in 0..<meetings {
      let pool = try pool(meeting)
      let honest = try outcome(of: pool)
      let people = drawn(15, from: honest, in: pool, seed: 100 + meeting)
      for ring in stride(from: 0, to: 15, by: 5).map({ Array(people[$0..<$0 + 5]) }) {
        let codes = Set(ring.map { pool.applications[$0].code })
        var tricked = pool
        for member in ring {
          rewrite(member, in: &tricked, as: evidence)
          guard let asset = tricked.applications[member].needs.first?.asset else { continue }
          tricked.applications[member].offers.insert(
            Offer(
              answer: 0, asset: asset, topic: tricked.applications[member].topics[0],
              countries: tricked.applications[member].needs[0].countries, size: .large,
              evidence: evidence), at: 0)
          if withWishes {
            tricked.applications[member].wishes = ring.filter { $0 != member }.map {
              .person(pool.people[$0].id)
            }
          }
        }
        before += honest.seated.intersection(codes).count
        after += try outcome(of: tricked).seated.intersection(codes).count
      }
    }
    return (Double(before) / Double(meetings), Double(after) / Double(meetings))
  }

  private func place(_ code: String, in outcome: Outcome) -> Int {
    outcome.ranked.firstIndex(of: code) ?? outcome.ranked.count
  }

  /// Unseated people of the middle third of the ranks, of different organisations.
  private func drawn(
    _ count: Int, from outcome: Outcome, in pool: DecisionsPool, seed: Int
  ) -> [Int] {
    let middle = outcome.ranked.indices.filter {
      $0 >= applicants * 3 / 10 && $0 < applicants * 2 / 3
        && !outcome.seated.contains(outcome.ranked[$0])
    }.map { outcome.ranked[$0] }
    let number = Dictionary(
      uniqueKeysWithValues: pool.applications.enumerated().map { ($1.code, $0) })
    var random = SeededRandom(seed: UInt64(seed))
    var people: [Int] = []
    for person in random.sample(middle, middle.count).compactMap({ number[$0] })
    where people.count < count {
      let house = pool.people[person].organisation
      if !people.contains(where: { pool.people[$0].organisation == house }) {
        people.append(person)
      }
    }
    return people
  }
}

/// One honest need more, over all applicants: whom it costs what, with the fit held.
struct DecisionsOneNeed {
  var panels = 10
  var applicants = 116
  /// Whether base and limit are those of before, as the closed list has them.
  var isHeld = true

  /// How many of those who tell one need more have a smaller partnership part, how many lose a rank
  /// to somebody whose offers do not meet it, and how often others lose one to a third.
  struct Outcome {
    var lowered = 0
    var lostToAThird = 0
    var betweenOthers = 0
    var tried = 0
  }

  func outcome() throws -> Outcome {
    var outcome = Outcome()
    for panel in 0..<panels {
      let pool = try DecisionsPool(applicants, seed: UInt64(500 + panel))
      var random = SeededRandom(seed: UInt64(panel))
      let before = try PairModel(pool.profiles).asScored()
      let scores = try scores(pool, before.fit)
      for person in pool.applications.indices {
        var told = pool
        let need = Need(
          answer: 40, asset: random.pick(Asset.allCases), topic: random.pick(DecisionsPool.topics),
          size: random.pick(Size.allCases), priority: 1 + random.below(3))
        told.applications[person].needs.append(need)
        let after = try self.scores(told, before.fit)
        let meeting = Set(
          told.applications.indices.filter { place in
            told.applications[place].offers.prefix(6).contains {
              $0.asset == need.asset && $0.topic == need.topic
            }
          })
        outcome.tried += 1
        if after[person].chance < scores[person].chance { outcome.lowered += 1 }
        for other in scores.indices where other != person && !meeting.contains(other) {
          if behind(scores[other], scores[person]), behind(after[person], after[other]) {
            outcome.lostToAThird += 1
          }
          for third in scores.indices where third != person && !meeting.contains(third) {
            if behind(scores[other], scores[third]), behind(after[third], after[other]) {
              outcome.betweenOthers += 1
            }
          }
        }
      }
    }
    return outcome
  }

  private func behind(_ one: Score, _ other: Score) -> Bool {
    (one.total, one.merit, other.application) < (other.total, other.merit, one.application)
  }

  /// By the number of the application.
  private func scores(_ pool: DecisionsPool, _ fit: PairModel.Fit) throws -> [Score] {
    let panel = try pool.panel()
    let ranking = Ranking(
      of: panel, ratings: try pool.laidOut(),
      partners: try BestPartners(
        of: panel, in: PairModel(pool.profiles), fit: isHeld ? fit : nil))
    return ranking.scores.sorted { $0.application < $1.application }
  }
}

extension DecisionsPool {
  func judgement(_ weights: PairModel.Weights = PairModel.Weights()) throws -> Judgement {
    try Judgement(
      of: applications, from: Dictionary(uniqueKeysWithValues: people.map { ($0.id, $0) }),
      Dictionary(uniqueKeysWithValues: organisations.map { ($0.id, $0) }), by: ratings, rubric,
      weights: weights)
  }

  /// The ranking as it is kept.
  func rankingInHand(_ judgement: Judgement) -> RankingInHand {
    let known = Dictionary(uniqueKeysWithValues: applications.map { ($0.id, $0) })
    return RankingInHand(
      scoring: ScoringEntry(
        id: Self.identifier(5, 0), applications: judgement.panel.applications.map(\.id)),
      entries: judgement.entries.compactMap { score in
        known[score.application].map {
          RankingEntry(score: score, code: $0.code, status: "under_review", person: $0.person)
        }
      },
      people: Dictionary(uniqueKeysWithValues: people.map { ($0.id, $0) }),
      organisations: Dictionary(uniqueKeysWithValues: organisations.map { ($0.id, $0) }))
  }
}

extension DecisionsRewriting {
  func figures() throws -> [Figure] {
    var figures: [Figure] = []
    for confirmed in [true, false] {
      var call = self
      call.isConfirmed = confirmed
      let whose = confirmed ? "honest claims confirmed" : "nothing confirmed"
      let (asserted, verified) = (try call.lone(.asserted), try call.lone(.verified))
      figures.append(
        Figure(
          what: "12 unseated rewrite, each alone, \(whose): seats as asserted; as verified",
          reached: "\(asserted.bought.text(2)); \(verified.bought.text(2))", asked: "at most 1",
          limit: "\(asserted.ranks.text(1)) ranks each",
          isMet: max(asserted.bought, verified.bought) <= 1))
      let (plain, wishing) = (
        try call.rings(withWishes: false, as: .verified),
        try call.rings(withWishes: true, as: .verified)
      )
      figures.append(
        Figure(
          what: "3 rings of 5, \(whose): seats of 15 bought; with wishes",
          reached: "\((plain.after - plain.before).text(2)); "
            + "\((wishing.after - wishing.before).text(2))",
          asked: "at most 1", limit: "",
          isMet: max(plain.after - plain.before, wishing.after - wishing.before) <= 1))
    }
    var small = self
    (small.applicants, small.seats, small.meetings) = (54, 18, min(meetings, 10))
    for confirmed in [true, false] {
      small.isConfirmed = confirmed
      let (alone, together) = try small.reachingAll()
      figures.append(
        Figure(
          what: "12 unseated of 54 reach all they can, "
            + "\(confirmed ? "honest claims confirmed" : "nothing confirmed"): "
            + "each alone; together",
          reached: "\(alone.text(2)); \(together.text(2))", asked: "at most 1",
          limit: "of 18 seats", isMet: max(alone, together) <= 1))
    }
    return figures
  }
}

extension DecisionsOneNeed {
  func figures() throws -> [Figure] {
    let calls: [(String, DecisionsOneNeed)] =
      [("", self)]
      + [12, 16, 22].map {
        (", \($0) applicants", DecisionsOneNeed(panels: panels, applicants: $0, isHeld: false))
      }
    return try calls.map { whose, call in
      let outcome = try call.outcome()
      let others = outcome.lostToAThird + outcome.betweenOthers
      return Figure(
        what: "one honest need more, of \(outcome.tried)\(whose): own part lowered; "
          + "ranks lost to a third",
        reached: "\(outcome.lowered); \(others)", asked: "0; 0",
        limit: call.isHeld ? "base and limit held" : "fitted anew",
        isMet: outcome.lowered == 0 && others == 0)
    }
  }
}
