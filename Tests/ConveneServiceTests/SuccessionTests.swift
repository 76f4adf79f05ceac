import ConveneCore
import ConveneDemo
import ConveneService
import ConveneStore
import ConveneValues
import Foundation
import Testing

/// A small meeting whose selection is signed.
private func signed(_ desk: Secretariat, invited: Bool = true) async throws -> SmallMeeting {
  let small = try await SmallMeeting.reviewed(at: desk)
  _ = try await desk.computeScores(small.hand)
  _ = try await desk.proposeSelection(small.hand, iterations: 10_000, limits: .quick)
  _ = try await desk.signSelection(small.hand)
  if invited { _ = try await desk.issueInvitations(small.hand, deadline: due) }
  return small
}

private let due = Day(number: 13_735)

extension DecisionLimits {
  /// Enough draws to tell chances apart in a test.
  static var quick: DecisionLimits {
    var limits = DecisionLimits()
    limits.draws = 200
    return limits
  }
}

extension Secretariat {
  fileprivate func codes(_ status: Application.Status, _ hand: MeetingInHand) async throws
    -> [String]
  {
    try await selection(hand).decisions.filter { $0.status == status }
      .sorted { ($0.position ?? 0, $0.code) < ($1.position ?? 0, $1.code) }.map(\.code)
  }
}

/// Every bug that a waiting list elsewhere was reported for, as a case of ours.
@Suite struct SuccessionTests {
  @Test func `who was told to be next is served next, not the last of the list`() async throws {
    try await atDesk { desk in
      let hand = try await signed(desk).hand
      let waiting = try await desk.codes(.waitlisted, hand)
      let leaving = try #require(try await desk.codes(.selected, hand).last)
      let told = try await desk.nextInLine(hand, count: 1, ifLeaving: [leaving]).map(\.code)
      let next = try await desk.leave([leaving], cause: .declined, hand, follow: due).entering
      #expect(waiting.count > 2)
      #expect(next == told && next.count == 1)
      #expect(
        try await desk.standingToday(hand)?.waiting.map(\.decision.code).sorted()
          == waiting.filter { $0 != next[0] }.sorted())
      let steps = try await desk.successions(hand)
      #expect(steps.map(\.leaving) == [leaving])
      #expect(steps.map(\.entering) == [next[0]])
    }
  }

  @Test func `no seat stays free while somebody waits, whatever the cause`() async throws {
    try await atDesk { desk in
      let hand = try await signed(desk).hand
      for cause in LeavingCause.allCases {
        let leaving = try #require(try await desk.codes(.selected, hand).first)
        #expect(
          try await desk.leave([leaving], cause: cause, hand, follow: due).entering.count == 1)
        #expect(try await desk.codes(.selected, hand).count == SmallMeeting.places)
      }
      let steps = try await desk.successions(hand)
      #expect(steps.map(\.cause) == LeavingCause.allCases)
    }
  }

  @Test func `who cancels after promotion frees the seat and is not queued again`() async throws {
    try await atDesk { desk in
      let hand = try await signed(desk).hand
      let leaving = try #require(try await desk.codes(.selected, hand).first)
      let first = try await desk.leave([leaving], cause: .declined, hand, follow: due).entering
      let second = try await desk.leave(first, cause: .withdrawn, hand, follow: due).entering
      #expect(second.count == 1 && second != first)
      #expect(
        try await refusal {
          _ = try await desk.leave(first, cause: .declined, hand, follow: due).entering
        }
          == "not-in-seat")
      let offered = try await desk.invitations(hand).compactMap(\.code)
      #expect(Set(offered).count == offered.count)
    }
  }

  @Test func `nobody is promoted when the meeting has begun or the last day is past it`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await signed(desk).hand
      let leaving = try #require(try await desk.codes(.selected, hand).first)
      #expect(
        try await refusal {
          _ = try await desk.leave(
            [leaving], cause: .declined, hand, follow: hand.meeting.starts
          ).entering
        } == "answer-too-late")
      #expect(try await desk.codes(.selected, hand).contains(leaving))
    }
  }

  @Test func `who waits may leave the list, and is not called`() async throws {
    try await atDesk { desk in
      let hand = try await signed(desk).hand
      let waiting = try await desk.codes(.waitlisted, hand)
      #expect(
        try await desk.leave([waiting[0]], cause: .withdrawn, hand, follow: due).entering.isEmpty)
      let leaving = try await desk.codes(.selected, hand)
      let next = try await desk.leave([leaving[0]], cause: .declined, hand, follow: due).entering
      #expect(next.count == 1 && !next.contains(waiting[0]))
    }
  }

  @Test func `as many follow as leave at once, until nobody waits`() async throws {
    try await atDesk { desk in
      let hand = try await signed(desk).hand
      let leaving = try await desk.codes(.selected, hand)
      let waiting = try await desk.codes(.waitlisted, hand)
      let next = try await desk.leave(
        Array(leaving.prefix(8)), cause: .declined, hand, follow: due
      ).entering
      #expect(next.count == min(8, waiting.count) && Set(next).isSubset(of: waiting))
      let seated = try await desk.codes(.selected, hand)
      #expect(seated.count == SmallMeeting.places - 8 + next.count)
      let left = waiting.count - next.count
      let last = try await desk.leave(
        Array(seated.prefix(left + 1)), cause: .withdrawn, hand, follow: due
      ).entering
      #expect(last.sorted() == waiting.filter { !next.contains($0) }.sorted())
      #expect(
        try await desk.leave(
          [try #require(seated.last)], cause: .bounced, hand, follow: due
        ).entering.isEmpty)
    }
  }

  @Test func `who leaves before anybody was invited is followed, and invited with all others`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await signed(desk, invited: false).hand
      let leaving = try await desk.codes(.selected, hand)
      let next = try await desk.leave([leaving[0]], cause: .withdrawn, hand, follow: due).entering
      #expect(next.count == 1)
      #expect(try await desk.invitations(hand).isEmpty)
      let letters = try await desk.issueInvitations(hand, deadline: due)
      #expect(letters["invitation"] == SmallMeeting.places)
    }
  }

  @Test func `an answer that does not come in time ends the invitation, and only then`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await signed(desk).hand
      let before = desk.at(Date(timeIntervalSince1970: Double(due.number) * 86_400))
      #expect(try await before.expireInvitations(hand, follow: due).expired.isEmpty)
      let accepted = try await desk.codes(.selected, hand)
      _ = try await desk.recordAnswers(
        accepted.dropLast().map { AnswerReceived(code: $0, status: .accepted) }, hand,
        follow: due
      ).entering
      let after = desk.at(Date(timeIntervalSince1970: Double(due.number + 2) * 86_400))
      let done = try await after.expireInvitations(hand, follow: Day(number: due.number + 10))
      #expect(done.expired.map(\.code) == [accepted.last])
      #expect(done.done.followed.count == 1)
    }
  }

  @Test func `a late nomination takes no open place and is handed to an officer`() async throws {
    try await atDesk { desk in
      let small = try await signed(desk)
      let before = try await desk.codes(.selected, small.hand)
      _ = try await desk.nominate(nominee(), to: small.hand)
      #expect(try await desk.nominations(small.hand).map(\.officer) == ["Tester (invented)"])
      #expect(try await desk.codes(.selected, small.hand) == before)
    }
  }

  @Test func `random acts break no floor, fill no seat twice and offer nobody twice`()
    async throws
  {
    let rounds = ProcessInfo.processInfo.environment["CONVENE_LONG_TESTS"] == "1" ? 40 : 2
    for seed in 1...rounds {
      try await atDesk { desk in
        let hand = try await signed(desk).hand
        var random = SeededRandom(seed: UInt64(seed))
        for _ in 0..<12 {
          try await desk.act(at: &random, hand)
          let now = try await desk.selection(hand)
          let inside = now.decisions.filter { $0.status == .selected }
          #expect(inside.count <= SmallMeeting.places)
          #expect(
            inside.count == SmallMeeting.places
              || !now.decisions.contains { $0.status == .waitlisted })
          let offered = try await desk.invitations(hand).compactMap(\.code)
          #expect(Set(offered).count == offered.count)
        }
      }
    }
  }
}

extension Secretariat {
  fileprivate func act(at random: inout SeededRandom, _ hand: MeetingInHand) async throws {
    let kind = Int.random(in: 0..<6, using: &random)
    let pool = try await codes(kind == 4 ? .waitlisted : .selected, hand)
    guard !pool.isEmpty else { return }
    let code = pool[Int.random(in: 0..<pool.count, using: &random)]
    switch kind {
    case 0..<4:
      _ = try await leave([code], cause: LeavingCause.allCases[kind], hand, follow: due)
    case 4: _ = try await leave([code], cause: .withdrawn, hand, follow: due)
    default:
      _ = try await nominate(nominee(), to: hand)
    }
  }
}

/// The line of a waiting list alone, against all single exchanges.
@Suite struct SuccessionLineTests {
  @Test func `ten thousand acts leave no floor broken that somebody waiting could hold`() throws {
    var random = SeededRandom(seed: 11)
    var acts = 0
    while acts < 10_000 {
      let (seats, start, line) = try Self.invented(&random)
      var cohort = start
      var waiting = line
      var offered = start
      while !cohort.isEmpty, acts < 10_000 {
        acts += 1
        let count = Int.random(in: 1...3, using: &random)
        let leaving = Set(cohort.sorted().shuffled(using: &random).prefix(count))
        let staying = cohort.subtracting(leaving)
        let next = seats.succession(along: waiting, staying: staying)
        let entering = next.entering
        #expect(entering.count == min(waiting.count, seats.places - staying.count))
        #expect(offered.isDisjoint(with: entering))
        #expect(Set(next.cohort) == staying.union(entering))
        let short = Self.missing(seats, Set(next.cohort))
        waiting.removeAll { entering.contains($0) }
        for one in entering {
          for other in waiting {
            let exchanged = Set(next.cohort).subtracting([one]).union([other])
            let missing = Self.missing(seats, exchanged)
            #expect(!missing.lexicographicallyPrecedes(short))
            let isBefore = (line.firstIndex(of: other) ?? 0) < (line.firstIndex(of: one) ?? 0)
            #expect(!(isBefore && missing == short))
          }
        }
        offered.formUnion(entering)
        cohort = Set(next.cohort)
        if entering.isEmpty { break }
      }
    }
  }

  private static func missing(_ seats: OpenSeats, _ cohort: Set<String>) -> [Int] {
    seats.floors.map { max(0, $0.lowest - $0.members.intersection(cohort).count) }
  }

  /// Ten to twenty seats, twice as many people, and floors that the first cohort keeps.
  private static func invented(
    _ random: inout SeededRandom
  ) throws -> (OpenSeats, Set<String>, [String]) {
    let places = Int.random(in: 5...12, using: &random)
    let codes = (1...3 * places).map { "A-\(1000 + $0)" }
    let cohort = Set(codes.shuffled(using: &random).prefix(places))
    let floors = (0..<3).map { number in
      let members = Set(codes.filter { _ in Int.random(in: 0..<3, using: &random) == 0 })
      return OpenSeats.Floor(
        name: "floor \(number)", members: members,
        lowest: Int.random(in: 0...members.intersection(cohort).count, using: &random))
    }
    let entries = codes.enumerated().map { place, code in
      RankingEntry(
        score: ScoreEntry(
          application: Identifier(UUID()), rank: place + 1, total: 0, merit: 0, parts: []),
        code: code, status: "selected", person: Identifier(UUID()))
    }
    let line = codes.filter { !cohort.contains($0) }.shuffled(using: &random).prefix(places / 2)
    return (try OpenSeats(places, among: entries, floors: floors), cohort, Array(line))
  }
}
