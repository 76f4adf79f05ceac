import Testing

@testable import ConveneCore
@testable import ConveneSolvers
@testable import ConveneValues

/// Who waits and who follows, against every exchange there is.
struct WaitingListTests {
  private static func draws() throws -> [DecisionDraw] {
    try (1...12).map { try DecisionDraw(30, places: 9, seed: $0) }
  }

  @Test func `whom the ratings leave open wait first, and enough for every floor`() throws {
    var (open, refused) = (0, 0)
    for draw in try Self.draws() {
      let waiting = draw.decisions.filter { $0.outcome == .waitlisted }
        .sorted { ($0.position ?? 0) < ($1.position ?? 0) }.map(\.code)
      let isRefused = waiting.map(draw.isRefused)
      #expect(isRefused == isRefused.sorted { !$0 && $1 })
      open += isRefused.count { !$0 }
      refused += isRefused.count { $0 }
      // Nobody whom the ratings leave open is left out where there are no more than places.
      let left = draw.decisions.filter { $0.outcome == .notSelected && !draw.isRefused($0.code) }
      #expect(left.isEmpty || waiting.count >= 9)
      #expect(waiting.count >= 4)
      for floor in draw.floors where floor.lowest > 0 {
        let members = draw.members(of: floor)
        let there = draw.decisions.filter {
          $0.outcome != .selected && members.contains($0.code)
        }.count
        let seated = draw.decisions.filter { $0.outcome == .selected && members.contains($0.code) }
        let spare = seated.count - floor.lowest
        #expect(members.intersection(waiting).count >= min(there, max(2, 5 - spare)))
      }
    }
    #expect(open > 0 && refused > 0)
  }

  /// Floors as tight as they can be, which overlap: the declines aim at one of them after the other.
  @Test(arguments: [9, 10])
  func `five leave, and nobody who was told no would have kept the floors better`(places: Int)
    throws
  {
    var (answers, short, followed) = (0, 0, 0)
    for seed in 1...10 as ClosedRange<UInt64> {
      let draw = try DecisionDraw(30, places: places, seed: seed, floors: Self.tight(places))
      let told = Set(draw.decisions.filter { $0.outcome == .notSelected }.map(\.code))
      for aim in draw.floors.indices {
        for isLast in [false, true] {
          var status: [String: Application.Status] = [:]
          for _ in 0..<5 {
            let seated = draw.signed(status).decisions.filter { $0.status == .selected }
              .map(\.code)
            let aimed = seated.filter(draw.members(of: draw.floors[aim]).contains).sorted()
            guard let leaving = (isLast ? aimed.last : aimed.first) ?? seated.min() else { break }
            status[leaving] = .withdrawn
            let staying = Set(seated).subtracting([leaving])
            let next = try draw.line(draw.signed(status)).following(on: 1)
            let entering = next.steps.map(\.decision.code)
            for code in entering { status[code] = .selected }
            let missing = draw.missing(staying.union(entering))
            answers += 1
            short += missing.contains { $0 > 0 } ? 1 : 0
            followed += entering.count
            #expect(
              !told.contains { other in
                draw.missing(staying.union([other])).lexicographicallyPrecedes(missing)
              }, "\(seed), \(draw.floors[aim].name), \(leaving)")
          }
        }
      }
    }
    #expect(answers > 350 && short > 0 && followed > 300)
  }

  private static func tight(_ places: Int) -> [(String, Floor.Attribute, [String], Int)] {
    [
      ("government", .sector, ["government", "academia"], 3),
      ("here", .country, ["LB", "JO", "EG"], 4), ("far", .country, ["FR", "OM", "YE"], 2),
      ("givers", .sector, ["donor"], 2),
    ]
  }

  @Test func `who follows keeps the floors best, is left open before refused, and adds most`()
    throws
  {
    var (steps, forFloors, short) = (0, 0, 0)
    for (number, draw) in try Self.draws().enumerated() {
      var random = SeededRandom(seed: UInt64(number))
      for order in WaitingOrder.allCases {
        var status: [String: Application.Status] = [:]
        for _ in 0..<8 {
          let before = draw.signed(status, order: order)
          let seated = before.decisions.filter { $0.status == .selected }.map(\.code)
          guard seated.count > 1 else { break }
          let leaving = random.pick(seated)
          status[leaving] = .withdrawn
          let staying = Set(seated).subtracting([leaving])
          let selection = draw.signed(status, order: order)
          let waiting = selection.decisions.filter { $0.status == .waitlisted }
          let next = try draw.line(selection).following(on: 1)
          let best = waiting.min {
            Self.ground($0, draw, order, staying).lexicographicallyPrecedes(
              Self.ground($1, draw, order, staying))
          }
          #expect(next.steps.first?.decision.code == best?.code)
          let cohort = staying.union(best.map { [$0.code] } ?? [])
          let missing = draw.missing(cohort)
          #expect(
            Set(next.shortages.map(\.floor))
              == Set(
                zip(draw.floors, missing).filter { $1 > 0 }.map(\.0.name)))
          for shortage in next.shortages {
            let floor = try #require(draw.floors.first { $0.name == shortage.floor })
            #expect(shortage.reached == draw.members(of: floor).intersection(cohort).count)
          }
          short += next.shortages.isEmpty ? 0 : 1
          if let step = next.steps.first {
            #expect(step.adds == draw.adds(step.decision.code, to: staying))
            if draw.isRefused(step.decision.code), order != .listed,
              waiting.contains(where: { !draw.isRefused($0.code) })
            {
              #expect(!step.floors.isEmpty)
              forFloors += 1
            }
            status[step.decision.code] = .selected
            steps += 1
          }
        }
      }
    }
    #expect(steps > 100 && forFloors > 0 && short > 0)
  }

  /// Compared place by place: floors missing, refused, then the order of the rule.
  private static func ground(
    _ one: DecisionEntry, _ draw: DecisionDraw, _ order: WaitingOrder, _ staying: Set<String>
  ) -> [Int] {
    let missing = draw.missing(staying.union([one.code]))
    let position = one.position ?? 0
    guard order != .listed else { return missing + [position] }
    if draw.isRefused(one.code) { return missing + [1, position] }
    let rank = draw.cohort.numbers(of: [one.code])[0]
    return missing
      + (order == .lot ? [0, position] : [0, -draw.adds(one.code, to: staying), rank])
  }

  @Test func `of two who are worth the same whoever stands before has the seat`() throws {
    for seed in 1...6 {
      let draw = try DecisionDraw(20, places: 6, seed: UInt64(seed), reviewers: 1) { fixture in
        for place in fixture.applications.indices { fixture.applications[place].wishes = [] }
        for place in 15..<20 {
          // Five like the sixteenth, in answers, marks and country.
          fixture.applications[place] = fixture.applications[place].like(fixture.applications[15])
          fixture.people[place].country = fixture.people[15].country
          fixture.people[place].organisation = fixture.people[15].organisation
          let code = fixture.applications[place].code
          let marks = fixture.ratings.filter { $0.application == "A-0015" }
          fixture.ratings.removeAll { $0.application == code && code != "A-0015" }
          if code != "A-0015" {
            fixture.ratings += marks.map {
              Rating(
                application: code, reviewer: $0.reviewer, criterion: $0.criterion,
                points: $0.points)
            }
          }
        }
      }
      let same = draw.ranking.entries.filter { $0.code >= "A-0015" }.map(\.code)
      #expect(!same.contains(where: draw.isRefused))
      let outcomes = same.map { code in draw.decisions.first { $0.code == code }?.outcome }
      let seated = outcomes.map { $0 == .selected ? 0 : 1 }
      #expect(seated == seated.sorted())
    }
  }
}

extension Application {
  fileprivate func like(_ other: Application) -> Application {
    Application(
      id: id, code: code, person: person, topics: other.topics, offers: other.offers,
      needs: other.needs, wishes: other.wishes, pastPartnerships: other.pastPartnerships,
      gates: other.gates)
  }
}
