import Foundation
import Testing

@testable import ConveneCore
@testable import ConveneSolvers
@testable import ConveneValues

/// Small cohorts against all there are.
struct CohortTests {
  /// A cohort of nine with random potentials, and floors on two groups.
  private struct Draw {
    let seed: UInt64
    let cohort: Cohort
    let ranking: RankingInHand
    let floors: [Floor]

    init(seed: UInt64, places: Int = 4) throws {
      self.seed = seed
      let fixture = ScoringFixture(count: 9, seed: seed)
      ranking = fixture.rankingInHand(try fixture.judgement())
      var random = SeededRandom(seed: seed)
      var potential = Potential(count: 9)
      for one in 0..<9 { for other in 0..<one { potential[one, other] = random.below(60) } }
      floors = [
        Floor(
          name: "here", title: [:], attribute: .country, values: ["LB", "JO", "EG"], lowest: 1),
        Floor(name: "far", title: [:], attribute: .country, values: ["FR", "OM", "YE"], lowest: 1),
      ]
      cohort = try Cohort(ranking, floors: floors, places: places, potential: potential)
    }

    /// Those of thirty draws of which some cohort keeps the floors.
    static func possible() throws -> [Draw] {
      let possible = try (1...30).map { try Draw(seed: $0) }.filter { !$0.all().isEmpty }
      #expect(possible.count > 15)
      return possible
    }

    /// Every cohort that keeps the floors, has `inside` and nobody of `outside`.
    func all(with inside: Set<Int> = [], without outside: Set<Int> = []) -> [[Int]] {
      (0..<512).filter { $0.nonzeroBitCount == cohort.places }
        .map { bits in (0..<9).filter { bits >> $0 & 1 == 1 } }
        .filter {
          inside.isSubset(of: $0) && outside.isDisjoint(with: $0)
            && cohort.problem.broken(by: $0).isEmpty
        }
    }

    func best(_ cohorts: [[Int]]) -> Int? {
      cohorts.map { cohort.problem.objective(of: $0) }.max()
    }
  }

  @Test func `the problem counts whom the floors count, in the order of the ranks`() throws {
    let draw = try #require(try Draw.possible().first)
    #expect(draw.cohort.codes == draw.ranking.entries.map(\.code))
    for (floor, rule) in zip(draw.floors, draw.cohort.problem.rules) {
      let countries = draw.ranking.entries.map { draw.ranking.person($0)?.country.code ?? "" }
      #expect(rule.members == (0..<9).filter { floor.values.contains(countries[$0]) })
      #expect(rule.name == floor.name && rule.lowest == 1 && rule.highest == 4)
    }
    let scores = draw.ranking.entries.map(\.score.total)
    #expect(draw.cohort.problem.values == draw.ranking.entries.map { 7 * $0.score.merit })
    #expect(scores == scores.sorted(by: >))
  }

  @Test func `more seats than scores are refused`() throws {
    let refusal = #expect(throws: Refusal.self) { try Draw(seed: 1, places: 10) }
    #expect(refusal?.code == "too-few-applications")
  }

  @Test func `a floor above the seats is refused by its name`() throws {
    let draw = try Draw(seed: 1)
    var floor = draw.floors[0]
    floor.lowest = 5
    let cohort = try Cohort(
      draw.ranking, floors: [floor], places: 4, potential: Potential(count: 9))
    let refusal = #expect(throws: Refusal.self) {
      try cohort.solve(
        [Outlook.Verdict](repeating: .undecided, count: 9), seed: 1, iterations: 100,
        SearchWatch())
    }
    #expect(refusal?.code == "floor-above-places")
    #expect(refusal?.problems.map(\.at) == ["floors.here"])
  }

  @Test func `verdicts are kept where the floors let them, and widened where they do not`() throws {
    var widened = 0
    let draws = try Draw.possible()
    for draw in draws {
      var random = SeededRandom(seed: draw.seed)
      let verdicts = (0..<9).map { place -> Outlook.Verdict in
        place < 2 ? .proposed : random.chance(700) ? .notProposed : .undecided
      }
      let inside = Set(verdicts.indices.filter { verdicts[$0] == .proposed })
      let outside = Set(verdicts.indices.filter { verdicts[$0] == .notProposed })
      let (answer, tried) = try draw.cohort.solve(
        verdicts, seed: 1, iterations: 20_000, SearchWatch())
      #expect(answer.broken.isEmpty)
      let bound = draw.best(draw.all(with: inside, without: outside))
      if let bound {
        #expect(tried == verdicts)
        #expect(answer.objective == bound)
      } else {
        widened += 1
        #expect(tried != verdicts)
        let (now, out) = (
          Set(tried.indices.filter { tried[$0] == .proposed }),
          Set(tried.indices.filter { tried[$0] == .notProposed })
        )
        #expect(answer.objective == draw.best(draw.all(with: now, without: out)))
        #expect(out.isSubset(of: outside))
      }
    }
    #expect(1..<draws.count ~= widened)
  }

  private func choice(_ draw: Draw, _ place: Int, _ reason: ChoiceReason) -> ChoiceEntry {
    ChoiceEntry(
      application: draw.ranking.entries[place].score.application,
      code: draw.ranking.entries[place].code, reason: reason,
      at: Date(timeIntervalSince1970: 0), officer: Identifier(UUID(milliseconds: 0, random: 0, 1)),
      officerName: "Officer (invented)")
  }

  @Test func `one choice is heeded by the exchange that costs least, within the band alone`() throws
  {
    var (heeded, refused) = (0, 0)
    for draw in try Draw.possible() {
      var random = SeededRandom(seed: draw.seed)
      let all = draw.all()
      let most = draw.best(all)
      let own = try #require(all.first { draw.cohort.problem.objective(of: $0) == most })
      let codes = draw.cohort.codes
      for person in 0..<9 {
        let band = Set((0..<9).filter { $0 == person || random.chance(500) })
        let choice = choice(draw, person, own.contains(person) ? .covered : .complements)
        let possible = all.filter { other in
          let changed = Set(own).symmetricDifference(other)
          return changed.count == 2 && changed.contains(person) && changed.isSubset(of: band)
        }
        do {
          let chosen = try draw.cohort.heeding(
            [choice], from: own.map { codes[$0] }, band: Set(band.map { codes[$0] }))
          heeded += 1
          #expect(possible.contains(chosen))
          #expect(draw.cohort.problem.objective(of: chosen) == draw.best(possible))
        } catch {
          refused += 1
          #expect(possible.isEmpty)
          #expect(["floor-would-break", "band-decided"].contains(error.code))
        }
      }
      // Who is decided as the program has it anyway moves nobody.
      let same = choice(draw, own[0], .topic)
      #expect(
        try draw.cohort.heeding([same], from: own.map { codes[$0] }, band: Set(codes)) == own)
    }
    #expect(heeded > 50 && refused > 0)
  }

  @Test func `who was decided on makes no room for another`() throws {
    let draw = try #require(try Draw.possible().first)
    let codes = draw.cohort.codes
    let own = try #require(draw.all().first)
    let out = (0..<9).filter { !own.contains($0) }
    let settled = out.map { choice(draw, $0, .covered) }
    let refusal = #expect(throws: Refusal.self) {
      try draw.cohort.heeding(
        settled + [choice(draw, own[0], .covered)], from: own.map { codes[$0] },
        band: Set(codes))
    }
    #expect(refusal?.code == "band-decided")
  }

  @Test func `half as many wait as have seats, those first who would add most`() throws {
    let draw = try #require(try Draw.possible().first)
    let own = try #require(draw.all().first)
    let regretted = try #require((0..<9).first { !own.contains($0) })
    let outside = DecisionEntry(
      application: ScoringFixture.identifier(4, 99), outcome: .notSelected, reason: .gate,
      code: "A-0099", person: ScoringFixture.identifier(2, 99), status: .underReview)
    let choice = choice(draw, regretted, .marginal)
    let decisions = draw.cohort.decisions(
      own, standings: [], outside: [outside], choices: [choice])
    #expect(decisions.map(\.code) == ["A-0099"] + draw.cohort.codes)
    let inside = decisions.dropFirst().enumerated().filter { $1.outcome == .selected }.map(\.offset)
    #expect(inside == own)
    let worth = Dictionary(
      uniqueKeysWithValues: (0..<9).filter { !own.contains($0) && $0 != regretted }.map { place in
        (
          draw.cohort.codes[place],
          draw.cohort.problem.objective(of: own + [place])
            - draw.cohort.problem.objective(of: own)
        )
      })
    let waiting = decisions.filter { $0.outcome == .waitlisted }
      .sorted { ($0.position ?? 0) < ($1.position ?? 0) }
    #expect(waiting.compactMap(\.position) == Array(1...waiting.count))
    let values = waiting.compactMap { worth[$0.code] }
    #expect(values == values.sorted(by: >))
    #expect(Array(values.prefix(2)) == Array(worth.values.sorted(by: >).prefix(2)))
    let reasons = Dictionary(uniqueKeysWithValues: decisions.map { ($0.code, $0.reason) })
    #expect(reasons[draw.cohort.codes[regretted]] == .marginal)
    #expect(decisions.filter { $0.outcome != .notSelected }.allSatisfy { $0.reason == nil })
    #expect(
      decisions.count { [.completed, .floors].contains($0.reason) } == 4 - waiting.count)
  }

  @Test func `a drawn line is followed as it was drawn`() throws {
    let draw = try #require(try Draw.possible().first)
    let own = try #require(draw.all().first)
    let line = draw.cohort.codes.reversed().filter {
      !own.map { draw.cohort.codes[$0] }.contains($0)
    }
    let decisions = draw.cohort.decisions(
      own, standings: [], outside: [], line: Array(line))
    let waiting = decisions.filter { $0.outcome == .waitlisted }
      .sorted { ($0.position ?? 0) < ($1.position ?? 0) }
    #expect(Array(waiting.map(\.code).prefix(2)) == Array(line.prefix(2)))
    let places = waiting.compactMap { line.firstIndex(of: $0.code) }
    #expect(places == places.sorted())
  }
}
