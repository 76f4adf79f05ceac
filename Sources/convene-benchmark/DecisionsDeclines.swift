import ConveneCore
import ConveneSolvers
import ConveneValues

/// Ten invented meetings, five people who decline in each, and the floors after each of them; and as
/// many small ones, where those decline on whom a floor hangs.
struct DecisionsDeclines {
  let meetings: Int

  private struct Tally {
    var calls = 0
    var answers = 0
    /// Answers after which somebody who applied and has no seat would have kept the floors better in
    /// the place of whoever followed.
    var avoidable = 0
    /// How many waited in all.
    var waiting = 0
    /// Floors short after an answer, and those of them that were named with it.
    var short = 0
    var told = 0
    /// People whom the ratings refuse, called before one whom they leave open, but for a floor.
    var overtaken = 0
  }

  func figures() throws -> [Figure] {
    var tally = Tally()
    for number in 0..<meetings {
      let seed = UInt64(number + 1)
      try run(DecisionsMeeting(60, places: 20, seed: seed), seed, &tally)
    }
    var aimed = Tally()
    for number in 0..<meetings {
      let seed = UInt64(number + 1)
      let meeting = try DecisionsMeeting(30, places: 9 + number % 2, seed: seed)
      for floor in meeting.floors.indices where meeting.floors[floor].lowest > 1 {
        try run(meeting, seed, at: meeting.floors[floor], &aimed)
      }
    }
    return [
      Figure(
        what: "\(tally.answers) declines in \(meetings) meetings: floors broken that could hold",
        reached: "\(tally.avoidable)", asked: "0",
        limit: "by anybody who applied; \(tally.waiting / meetings) wait of 60 for 20 seats",
        isMet: tally.avoidable == 0),
      Figure(
        what: "\(aimed.answers) declines aimed at floors of 2 to 4, 9 or 10 seats: the same",
        reached: "\(aimed.avoidable)", asked: "0",
        limit: "\(aimed.short) floors short; \(aimed.waiting / max(1, aimed.calls)) wait of 30",
        isMet: aimed.avoidable == 0 && aimed.told == aimed.short),
      Figure(
        what: "  floors that cannot be held: named with the answer",
        reached: "\(tally.told) of \(tally.short)", asked: "all", limit: "",
        isMet: tally.told == tally.short),
      Figure(
        what: "  refused by the ratings and called before whom they leave open, for no floor",
        reached: "\(tally.overtaken)", asked: "0", limit: "", isMet: tally.overtaken == 0),
    ]
  }

  /// - Parameter aim: a floor whose people decline as long as there are any; anybody otherwise.
  private func run(
    _ meeting: DecisionsMeeting, _ seed: UInt64, at aim: Floor? = nil, _ tally: inout Tally
  ) throws {
    tally.calls += 1
    tally.waiting += meeting.decisions.count { $0.outcome == .waitlisted }
    var random = SeededRandom(seed: 900 + seed)
    var status: [String: Application.Status] = [:]
    let refused = Set(
      zip(meeting.cohort.codes, meeting.proposal.standings).filter {
        $1.verdict == .notProposed
      }.map(\.0))
    for _ in 0..<5 {
      tally.answers += 1
      let before = meeting.signed(status)
      let seated = before.decisions.filter { $0.status == .selected }.map(\.code)
      let aimed = aim.map { floor in seated.filter { meeting.counts($0, for: floor) } } ?? []
      let leaving = random.pick(aimed.isEmpty ? seated : aimed)
      status[leaving] = .withdrawn
      let after = meeting.signed(status)
      let line = try after.waitingLine(
        floors: meeting.floors,
        potential: meeting.potential(of: after.present(asDecided: false)))
      let next = line.following(on: 1)
      let followers = next.steps.map(\.decision.code)
      for step in next.steps {
        let open = after.decisions.contains {
          $0.status == .waitlisted && !refused.contains($0.code)
        }
        if refused.contains(step.decision.code), open, step.floors.isEmpty { tally.overtaken += 1 }
        status[step.decision.code] = .selected
      }
      count(
        meeting, status, followers, told: Set(next.shortages.map(\.floor)), &tally)
    }
  }

  private func count(
    _ meeting: DecisionsMeeting, _ status: [String: Application.Status], _ followers: [String],
    told: Set<String>, _ tally: inout Tally
  ) {
    let now = meeting.signed(status)
    let seated = now.decisions.filter { $0.status == .selected }.map(\.code)
    let others = now.decisions.filter { ![.selected, .withdrawn].contains($0.status) }.map(\.code)
    let missing = missing(meeting, seated)
    for (floor, count) in zip(meeting.floors, missing) where count > 0 {
      tally.short += 1
      if told.contains(floor.name) { tally.told += 1 }
    }
    let staying = seated.filter { !followers.contains($0) }
    let isAvoidable = others.contains { other in
      // Floors are held in their order.
      self.missing(meeting, staying + [other]).lexicographicallyPrecedes(missing)
    }
    if isAvoidable { tally.avoidable += 1 }
  }

  private func missing(_ meeting: DecisionsMeeting, _ seated: [String]) -> [Int] {
    meeting.floors.map { floor in
      max(0, floor.lowest - seated.count { meeting.counts($0, for: floor) })
    }
  }
}
