import ConveneSolvers
import Testing

@testable import ConveneCore
@testable import ConveneSolvers
@testable import ConveneValues

struct OutlookTests {
  private static let fixture = ScoringFixture(count: 40, seed: 9)

  private func outlook(_ fixture: ScoringFixture, places: Int, seed: UInt64 = 1) throws -> Outlook {
    let ranking = try fixture.ranking()
    var limits = DecisionLimits()
    limits.draws = 1000
    return try Outlook(
      of: OpenSeats(places, among: ranking, floors: []), ranking: ranking,
      ratings: Ratings(fixture.ratings, by: fixture.rubric), limits: limits, seed: seed)
  }

  @Test func `chances sum to the seats, ranks to those of all, and intervals lie in each other`()
    throws
  {
    let outlook = try outlook(Self.fixture, places: 10)
    let chances = outlook.standings.reduce(0) { $0 + $1.chance }
    #expect(abs(chances - 10_000) <= 40)
    #expect(abs(outlook.standings.reduce(0) { $0 + $1.expectedRank } - 820_000) <= 40)
    #expect(outlook.unproved == 0)
    for standing in outlook.standings {
      #expect(
        standing.most.contains(standing.half.lowerBound)
          && standing.most.contains(standing.half.upperBound))
      // Three standard errors of a thousand draws: 38 at either edge.
      let verdict: Outlook.Verdict =
        standing.chance >= 838 ? .proposed : standing.chance <= 162 ? .notProposed : .undecided
      #expect(standing.verdict == verdict)
    }
    #expect(outlook.band == outlook.standings.filter { 163..<838 ~= $0.chance }.map(\.application))
    #expect(!outlook.band.isEmpty)
  }

  @Test func `the same seed gives the same outlook, in whatever order things are given`() throws {
    var shuffled = Self.fixture
    var random = SeededRandom(seed: 3)
    let order = random.sample(Array(0..<40), 40)
    shuffled.applications = order.map { Self.fixture.applications[$0] }
    shuffled.people = order.map { Self.fixture.people[$0] }
    shuffled.ratings = random.sample(Self.fixture.ratings, Self.fixture.ratings.count)
    let one = try outlook(Self.fixture, places: 10)
    #expect(try outlook(shuffled, places: 10) == one)
    #expect(try outlook(Self.fixture, places: 10, seed: 2) != one)
  }

  /// The same call with codes given in another order to applications and reviewers.
  private func recoded(_ fixture: ScoringFixture, seed: UInt64) throws
    -> (fixture: ScoringFixture, codes: [String: String])
  {
    var random = SeededRandom(seed: seed)
    let codes = fixture.applications.map(\.code)
    let applications = Dictionary(
      uniqueKeysWithValues: zip(codes, random.sample(codes, codes.count)))
    let reviewers = Array(Set(fixture.ratings.map(\.reviewer))).sorted()
    let others = Dictionary(
      uniqueKeysWithValues: zip(reviewers, random.sample(reviewers, reviewers.count)))
    var recoded = fixture
    for place in recoded.applications.indices {
      recoded.applications[place].code = try #require(applications[codes[place]])
    }
    let order = random.sample(Array(codes.indices), codes.count)
    recoded.applications = order.map { recoded.applications[$0] }
    recoded.people = order.map { recoded.people[$0] }
    recoded.ratings = try random.sample(fixture.ratings, fixture.ratings.count).map { rating in
      Rating(
        application: try #require(applications[rating.application]),
        reviewer: try #require(others[rating.reviewer]), criterion: rating.criterion,
        points: rating.points)
    }
    return (recoded, applications)
  }

  @Test func `codes given in another order change no chance, no verdict and no seat`() throws {
    for seed in 1...3 as ClosedRange<UInt64> {
      let fixture = ScoringFixture(count: 24, seed: seed)
      let (other, codes) = try recoded(fixture, seed: seed)
      func proposal(_ fixture: ScoringFixture) throws -> (
        chances: [String: Int], seats: Set<String>
      ) {
        let judgement = try fixture.judgement()
        let hand = fixture.rankingInHand(judgement)
        let known = judgement.panel.applications.map(\.code)
        let places = hand.scored.compactMap { entry in
          known.firstIndex { $0 == entry.code }
        }
        let cohort = try Cohort(
          hand, floors: [], places: 8,
          potential: try judgement.pairs().potential.restricted(to: places))
        var limits = DecisionLimits()
        limits.draws = 500
        let proposal = try Proposal(
          of: cohort, by: judgement, limits: limits, seed: 1, iterations: 20_000)
        let chances = zip(cohort.codes, proposal.standings).map { ($0, $1.chance ?? -1) }
        return (
          Dictionary(uniqueKeysWithValues: chances),
          Set(proposal.answer.chosen.map { cohort.codes[$0] })
        )
      }
      let (one, two) = (try proposal(fixture), try proposal(other))
      for (code, chance) in one.chances { #expect(two.chances[codes[code] ?? ""] == chance) }
      #expect(Set(one.seats.compactMap { codes[$0] }) == two.seats)
    }
  }

  @Test func `another seed moves a verdict only to or from what is open at the edge`() throws {
    let known = try outlook(Self.fixture, places: 10)
    var moved = 0
    for seed in 2...30 as ClosedRange<UInt64> {
      for (one, other) in zip(
        known.standings, try outlook(Self.fixture, places: 10, seed: seed).standings)
      where one.verdict != other.verdict {
        moved += 1
        #expect(one.verdict == .undecided || other.verdict == .undecided)
        // Six standard errors of a thousand draws around either edge: two draws of three each.
        let settled = one.verdict == .undecided ? other : one
        let open = one.verdict == .undecided ? one : other
        let line = settled.verdict == .proposed ? 800 : 200
        #expect(abs(open.chance - line) <= 38 || abs(settled.chance - line) <= 76)
      }
    }
    #expect(moved < 29 * 4)
  }

  @Test func `codes, which follow the order of rows, decide nothing`() throws {
    var random = SeededRandom(seed: 4)
    let numbers = random.sample(Array(0..<40), 40)
    let codes = Dictionary(
      uniqueKeysWithValues: zip(
        Self.fixture.applications.map(\.code),
        numbers.map { Self.fixture.applications[$0].code }))
    var renamed = Self.fixture
    for place in renamed.applications.indices {
      renamed.applications[place].code = codes[renamed.applications[place].code] ?? ""
    }
    for place in renamed.ratings.indices {
      renamed.ratings[place].application = codes[renamed.ratings[place].application] ?? ""
    }
    let others = Dictionary(
      uniqueKeysWithValues: try outlook(renamed, places: 10).standings.map {
        ($0.application, $0)
      })
    for standing in try outlook(Self.fixture, places: 10).standings {
      let other = codes[standing.application].flatMap { others[$0] }
      #expect(other?.chance == standing.chance && other?.verdict == standing.verdict)
      #expect(other?.expectedRank == standing.expectedRank && other?.most == standing.most)
    }
  }

  @Test func `whom nothing but a code tells apart has the same chance`() throws {
    var fixture = ScoringFixture(count: 20, seed: 9)
    let twin = fixture.applications[0].code
    fixture.applications[1].offers = fixture.applications[0].offers
    fixture.applications[1].needs = fixture.applications[0].needs
    fixture.applications[1].topics = fixture.applications[0].topics
    fixture.applications[1].wishes = []
    fixture.applications[0].wishes = []
    fixture.applications[1].pastPartnerships = []
    fixture.applications[0].pastPartnerships = []
    for place in 0..<2 { fixture.people[place].organisation = fixture.organisations[0].id }
    fixture.people[1].country = fixture.people[0].country
    let other = fixture.applications[1].code
    fixture.ratings.removeAll { $0.application == other }
    fixture.ratings += fixture.ratings.filter { $0.application == twin }.map {
      var rating = $0
      rating.application = other
      return rating
    }
    for place in fixture.applications.indices.dropFirst(2) {
      fixture.applications[place].wishes = []
      fixture.applications[place].pastPartnerships = []
    }
    let standings = try outlook(fixture, places: 6).standings
    #expect(standings[0].application == twin && standings[1].application == other)
    #expect(standings[0].chance == standings[1].chance)
  }

  @Test func `equal marks and no partners leave everything open`() throws {
    var fixture = ScoringFixture(count: 20, seed: 9)
    for place in fixture.ratings.indices { fixture.ratings[place].points = try Points(3) }
    for place in fixture.people.indices {
      // All of one organisation are no partners for each other.
      fixture.people[place].organisation = fixture.organisations[0].id
    }
    for standing in try outlook(fixture, places: 10).standings {
      #expect(abs(standing.expectedRank - 10_500) < 1000)
      #expect(standing.verdict == .undecided)
    }
  }

  @Test func `one reviewer alone leaves no chances to estimate`() throws {
    let fixture = ScoringFixture(count: 8, seed: 9, reviewers: 1)
    let refusal = #expect(throws: Refusal.self) { try outlook(fixture, places: 3) }
    #expect(refusal?.code == "chances-not-estimable")
  }

  @Test func `two applications and two reviewers are enough`() throws {
    let fixture = ScoringFixture(count: 2, seed: 9, reviewers: 2)
    let outlook = try outlook(fixture, places: 1)
    #expect(outlook.standings.map(\.chance).reduce(0, +) == 1000)
  }

  @Test func `a floor raises the chance of its members`() throws {
    let ranking = try Self.fixture.ranking()
    let last = Set(ranking.scores.suffix(6).map(\.application))
    let ratings = try Ratings(Self.fixture.ratings, by: Self.fixture.rubric)
    let floor = OpenSeats.Floor(name: "last", members: last, lowest: 3)
    let outlook = try Outlook(
      of: OpenSeats(10, among: ranking, floors: [floor]), ranking: ranking, ratings: ratings,
      seed: 1)
    let sum = outlook.standings.filter { last.contains($0.application) }.reduce(0) {
      $0 + $1.chance
    }
    #expect(sum >= 2990)
  }

  @Test func `limits that leave no band are refused`() throws {
    let ranking = try Self.fixture.ranking()
    let ratings = try Ratings(Self.fixture.ratings, by: Self.fixture.rubric)
    var limits = DecisionLimits()
    limits.notProposed = 900
    limits.draws = 1
    let refusal = #expect(throws: Refusal.self) {
      try Outlook(
        of: OpenSeats(10, among: ranking, floors: []), ranking: ranking, ratings: ratings,
        limits: limits, seed: 1)
    }
    #expect(refusal?.problems.map(\.at) == ["limits.draws", "limits.proposed"])
  }

  @Test func `who has a nominated seat is no candidate`() throws {
    let panel = try Self.fixture.panel(nominated: [Self.fixture.people[7].id])
    let ranking = Ranking(
      of: panel, ratings: try Ratings(Self.fixture.ratings, by: Self.fixture.rubric),
      partners: try BestPartners(of: panel, in: PairModel(Self.fixture.profiles)))
    let candidates = try OpenSeats(10, among: ranking, floors: []).candidates
    #expect(candidates == Self.fixture.applications.map(\.code).filter { $0 != "A-0007" })
  }
}
