import ConveneCore
import ConveneFixtures
import ConveneSolvers
import ConveneValues
import ConveneWords
import Testing

struct RankingTests {
  private static let shared = ScoringFixture(count: 60, seed: 5)
  var fixture: ScoringFixture { Self.shared }

  private func totals(_ ranking: Ranking) -> [String: Int] {
    Dictionary(uniqueKeysWithValues: ranking.scores.map { ($0.application, $0.total) })
  }

  @Test func `the order is by total, then merit, then code, and everybody is in it once`() throws {
    let ranking = try fixture.ranking()
    #expect(
      (ranking.scores.map(\.application) + ranking.unrated).sorted()
        == fixture.applications.map(\.code))
    for (one, next) in zip(ranking.scores, ranking.scores.dropFirst()) {
      let isBehind =
        (next.total, next.merit, one.application) < (one.total, one.merit, next.application)
      #expect(isBehind, "\(one.application) before \(next.application)")
    }
  }

  @Test func `the order in which things are given does not matter`() throws {
    var shuffled = fixture
    var random = SeededRandom(seed: 8)
    let order = random.sample(Array(0..<60), 60)
    shuffled.applications = order.map { fixture.applications[$0] }
    shuffled.people = order.map { fixture.people[$0] }
    shuffled.ratings = random.sample(fixture.ratings, fixture.ratings.count)
    #expect(try shuffled.ranking().scores == fixture.ranking().scores)
  }

  @Test func `other codes give the same totals`() throws {
    var renamed = fixture
    func name(_ code: String) -> String { "Z" + String(code.dropFirst().reversed()) }
    for place in renamed.applications.indices {
      renamed.applications[place].code = name(renamed.applications[place].code)
    }
    for place in renamed.ratings.indices {
      renamed.ratings[place].application = name(renamed.ratings[place].application)
      renamed.ratings[place].reviewer = "other " + renamed.ratings[place].reviewer
    }
    let before = totals(try fixture.ranking())
    let after = totals(try renamed.ranking())
    #expect(after == Dictionary(uniqueKeysWithValues: before.map { (name($0), $1) }))
  }

  @Test func `a raised rating moves nobody else and never loses a rank`() throws {
    let panel = try fixture.panel()
    let partners = try BestPartners(of: panel, in: PairModel(fixture.profiles))
    func ranking(_ ratings: [Rating]) throws -> Ranking {
      Ranking(of: panel, ratings: try Ratings(ratings, by: fixture.rubric), partners: partners)
    }
    let before = try ranking(fixture.ratings)
    for place in stride(from: 0, to: fixture.ratings.count, by: 499) {
      var ratings = fixture.ratings
      let points = ratings[place].points.value
      guard points < 4 else { continue }
      ratings[place].points = try Points(points + 1)
      let code = ratings[place].application
      let after = try ranking(ratings)
      #expect(
        after.scores.filter { $0.application != code }
          == before.scores.filter { $0.application != code })
      let old = try #require(before.scores.firstIndex { $0.application == code })
      let new = try #require(after.scores.firstIndex { $0.application == code })
      #expect(new <= old)
    }
  }

  @Test func `a person with a nominated seat is never scored, whatever was given for them`() throws
  {
    let nominee = fixture.people[7]
    let code = fixture.applications[7].code
    let panel = try fixture.panel(nominated: [nominee.id])
    #expect(panel.outside.map(\.code) == [code])
    #expect(panel.outside.map(\.why) == [.nominated])
    let partners = try BestPartners(of: panel, in: PairModel(fixture.profiles))
    let ratings = try Ratings(fixture.ratings, by: fixture.rubric)
    #expect(ratings.applications.contains(code))
    let ranking = Ranking(of: panel, ratings: ratings, partners: partners)
    #expect(ranking.scores.count + ranking.unrated.count == 59)
    #expect(!ranking.scores.contains { $0.application == code })
    #expect(!ranking.scores.contains { $0.partners.contains { $0.code == code } })
    #expect(ranking.standardisedMerit[code] == nil)
  }

  @Test func `drafts, withdrawn and those behind a gate stay outside with their reason`() throws {
    var applications = Array(fixture.applications.prefix(4))
    applications[0].status = .draft
    applications[1].status = .withdrawn
    applications[2].gates = []
    let panel = try Panel(applications, nominated: [], rubric: fixture.rubric)
    #expect(panel.applications.map(\.code) == ["A-0003"])
    #expect(panel.outside.map(\.code) == ["A-0000", "A-0001", "A-0002"])
    #expect(panel.outside.map(\.why) == [.notSubmitted, .withdrawn, .gates(["G1"])])
  }

  @Test func `two applications by one person are refused`() throws {
    var applications = Array(fixture.applications.prefix(2))
    applications[1].person = applications[0].person
    let refusal = #expect(throws: Refusal.self) {
      try Panel(applications, nominated: [], rubric: fixture.rubric)
    }
    #expect(
      refusal?.inEnglish.problems == [WordedProblem("A-0001", "is by the same person as A-0000")])
  }

  @Test func `the withdrawal of nobody's best partner changes no score`() throws {
    let pairs = try PairModel(fixture.profiles)
    let ratings = try Ratings(fixture.ratings, by: fixture.rubric)
    func ranking(_ applications: [Application]) throws -> Ranking {
      let panel = try Panel(applications, nominated: [], rubric: fixture.rubric)
      return Ranking(of: panel, ratings: ratings, partners: try BestPartners(of: panel, in: pairs))
    }
    let before = try ranking(fixture.applications)
    let wanted = Set(before.scores.flatMap(\.partners).map(\.code))
    let idle = try #require(before.scores.map(\.application).first { !wanted.contains($0) })
    let after = try ranking(fixture.applications.filter { $0.code != idle })
    #expect(after.scores == before.scores.filter { $0.application != idle })
  }

  @Test func `an application without a profile is refused`() throws {
    let panel = try fixture.panel()
    let refusal = #expect(throws: Refusal.self) {
      try BestPartners(of: panel, in: PairModel(Array(fixture.profiles.dropFirst())))
    }
    #expect(refusal?.inEnglish.problems == [WordedProblem("A-0000", "has no profile")])
  }

  @Test func `merit, wishes and claimed history move no chance`() throws {
    let before = try fixture.ranking()
    let panel = try fixture.panel()
    var claimed = fixture.profiles
    for place in 0..<5 {
      claimed[place].merit = 3000
      claimed[place].wishes = (0..<5).map { .person(claimed[$0].person) }
      claimed[place].ties = (0..<5).map {
        Profile.Tie(ScoringFixture.identifier(1, $0), answer: 20)
      }
    }
    let after = Ranking(
      of: panel, ratings: try Ratings(fixture.ratings, by: fixture.rubric),
      partners: try BestPartners(of: panel, in: PairModel(claimed)))
    #expect(after.scores == before.scores)
  }

  @Test func `best partners are the five likeliest of a slow search`() throws {
    let panel = try fixture.panel()
    let partners = try BestPartners(of: panel, in: PairModel(fixture.profiles))
    let pairs = partners.pairs
    for (place, application) in fixture.applications.enumerated() {
      func value(_ other: Int) -> Int { pairs.counted(for: place, with: other) }
      let slow = fixture.applications.indices.filter { value($0) > 0 }
        .sorted { (value($1), $0) < (value($0), $1) }.prefix(5)
      #expect(
        partners.partners(of: application.code)
          == slow.map {
            BestPartners.Partner(
              code: fixture.applications[$0].code, potential: value($0))
          })
    }
  }

  @Test func `standardised merit has mean nought and deviation one`() throws {
    let merits = try fixture.ranking().standardisedMerit.values.map { Double($0) / 1000 }
    let mean = merits.reduce(0, +) / Double(merits.count)
    let variance = merits.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(merits.count)
    #expect(abs(mean) < 0.001 && abs(variance - 1) < 0.001)
  }
}
