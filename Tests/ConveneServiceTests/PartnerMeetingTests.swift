import ConveneCore
import ConveneDocuments
import ConveneService
import ConveneStore
import ConveneValues
import ConveneWords
import Foundation
import Testing

/// Meetings of two: who may have them, how they are offered, and what becomes of them.
@Suite struct PartnerMeetingTests {
  private static let answers = Day(number: 13_740)

  /// A meeting with three slots after the first day, and ten who take part in partner meetings.
  private static func opened(at desk: Secretariat) async throws -> (
    hand: MeetingInHand, codes: [String]
  ) {
    let hand = try await seatedMeeting(at: desk)
    let start = LocalTime(hand.meeting.starts, try #require(ClockTime("17:50")))
    let slots = try await desk.addPartnerSlots(
      from: start, count: 3, minutes: 20, room: "plenary", tables: 4, hand)
    #expect(slots.map(\.number) == [1, 2, 3])
    let codes = try await desk.seating(hand).codes.values.sorted().prefix(10)
    for code in codes {
      try await desk.joinPartners(code, isOwnRequest: true, shows: true, hand)
    }
    return (hand, Array(codes))
  }

  private static func undoLast(_ desk: Secretariat, _ hand: MeetingInHand) async throws {
    let act = try #require(try await desk.acts(in: hand).first).number
    _ = try await desk.undo(act, in: hand)
  }

  private static func offer(
    _ desk: Secretariat, _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> PartnerPlan {
    try await desk.offerPartnerMeetings(
      answeredBy: answers, hand, iterations: 20_000, dryRun: dryRun)
  }

  @Test func `meetings are offered, held once both accept, and end without a word`() async throws {
    try await atDesk { desk in
      let (hand, codes) = try await Self.opened(at: desk)
      let proposed = try await desk.proposePartnerMeetings(hand, iterations: 20_000)
      #expect(proposed.people == 10 && proposed.standing == 0 && !proposed.lines.isEmpty)
      #expect(proposed.each.upperBound <= 3 && proposed.share > 9_000)
      let few = try await desk.proposePartnerMeetings(hand, most: 1, iterations: 20_000)
      #expect(few.each.upperBound == 1 && few.lines.count < proposed.lines.count)
      #expect(try await Self.offer(desk, hand, dryRun: true).lines.count == proposed.lines.count)
      #expect(try await desk.partnerMeetings(hand).meetings.isEmpty)

      _ = try await Self.offer(desk, hand)
      let offered = try await desk.partnerMeetings(hand)
      #expect(offered.meetings.count == proposed.lines.count)
      let busy = offered.meetings.flatMap { one in one.sides.map { "\(one.slot) \($0.person)" } }
      #expect(Set(busy).count == busy.count)
      let pairs = offered.meetings.map { Set($0.sides.map(\.person)) }
      #expect(Set(pairs).count == pairs.count)
      #expect(Set(offered.meetings.map { "\($0.slot) \($0.table)" }).count == pairs.count)

      let first = offered.meetings[0]
      let two = try first.sides.map { try #require(offered.codes[$0.person]) }
      func answer(_ who: String, _ accepts: Bool) async throws -> PartnerMeeting.Status {
        try await desk.answerPartnerMeeting(first.code, by: who, accepts: accepts, hand).status
      }
      #expect(try await answer(two[0], true) == .offered)
      #expect(try await answer(two[1], true) == .agreed)
      let slip = try await desk.pressRoom(hand, withDecision: false, for: [.partnerSlips])
      for language in Language.allCases {
        let paper = try slip.document(.partnerSlips, in: language)
        #expect(paper.sheets.count == 2)
        let list = try await desk.pressRoom(hand, withDecision: false, for: [.partnerList])
        let text = PlainText.text(for: try list.document(.partnerList, in: language), width: 2000)
        #expect(text.contains(Phrases(language).numberedTable(number: first.table)))
      }
      try await Self.undoLast(desk, hand)
      #expect(try await desk.partnerMeetings(hand).meetings[0].status == .offered)
      #expect(try await answer(two[1], false) == .ended)
      let ended = try await desk.partnerMeetings(hand).meetings[0]
      #expect(Set(ended.sides.map(\.status)) == [.declined, .withdrawn])
      #expect(
        try await refusal { _ = try await answer(two[0], true) } == "partner-meeting-ended")
      let other = try #require(codes.first { !two.contains($0) })
      #expect(
        try await refusal { _ = try await answer(other, true) } == "partner-meeting-of-others")

      // The same two are not offered each other again.
      _ = try await Self.offer(desk, hand)
      let again = try await desk.partnerMeetings(hand).meetings.filter(\.isLive)
      #expect(!again.map { Set($0.sides.map(\.person)) }.contains(pairs[0]))
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `what cannot be held ends, what stands stays, and undo brings it back`() async throws {
    try await atDesk { desk in
      let (hand, codes) = try await Self.opened(at: desk)
      _ = try await Self.offer(desk, hand)
      let before = try await desk.partnerMeetings(hand).meetings
      try await Self.undoLast(desk, hand)
      #expect(try await desk.partnerMeetings(hand).meetings.allSatisfy { !$0.isLive })
      _ = try await Self.offer(desk, hand)
      #expect(
        try await desk.partnerMeetings(hand).meetings.filter(\.isLive).count == before.count)

      let gone = codes[0]
      try await desk.leavePartners(gone, hand)
      #expect(
        try await refusal { try await desk.leavePartners(gone, hand) }
          == "takes-no-part-in-partners")
      let left = try await desk.partnerMeetings(hand).meetings.filter(\.isLive)
      #expect(left.count < before.count)
      let repair = try await desk.repairPartnerMeetings(
        answeredBy: Self.answers, hand, iterations: 20_000)
      #expect(repair.ended.isEmpty && repair.gaveWay.isEmpty)
      #expect(repair.plan.standing == left.count)
      let now = try await desk.partnerMeetings(hand).meetings.filter(\.isLive)
      #expect(Set(left.map(\.id)).isSubset(of: now.map(\.id)))

      let withdrawn = try await desk.withdrawPartnerMeetings([now[0].code], hand)
      #expect(withdrawn.map(\.code) == [now[0].code])
      try await Self.undoLast(desk, hand)
      #expect(
        try await desk.partnerMeetings(hand).meetings.filter(\.isLive).map(\.id) == now.map(\.id))
      #expect(
        try await refusal { _ = try await desk.withdrawPartnerMeetings(["M-9999"], hand) }
          == "no-such-partner-meeting")
      let people = try await desk.partnerPeople(hand)
      #expect(people.count == 9 && !people.map(\.code).contains(gone))
      #expect(people.reduce(0) { $0 + $1.meetings } == 2 * now.count)
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `who sits apart is offered no meeting, and nobody while they sit elsewhere`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      #expect(
        try await refusal { _ = try await desk.proposePartnerMeetings(hand) }
          == "no-partner-slots")
      let table = try #require(hand.meeting.programme.first { $0.kind == .roundTable })
      let day = hand.meeting.starts.adding(table.day - 1)
      func add(_ time: String, on day: Day) async throws {
        _ = try await desk.addPartnerSlots(
          from: LocalTime(day, try #require(ClockTime(time))), count: 1, minutes: 20,
          room: "dining", tables: 5, hand)
      }
      #expect(
        try await refusal { try await add("09:00", on: hand.meeting.ends.adding(3)) }
          == "partner-slot-not-free")
      // During a round everybody sits at a table.
      try await add(table.start.description, on: day)
      let codes = try await desk.seating(hand).codes.values.sorted()
      #expect(
        try await refusal { _ = try await desk.proposePartnerMeetings(hand) }
          == "too-few-partners")
      for code in codes.prefix(2) {
        try await desk.joinPartners(code, isOwnRequest: true, shows: false, hand)
      }
      let during = try await desk.proposePartnerMeetings(hand, iterations: 4_000)
      #expect(during.lines.isEmpty && during.without.sorted() == Array(codes.prefix(2)))
      try await add("20:30", on: hand.meeting.ends)
      let after = try await desk.proposePartnerMeetings(hand, iterations: 4_000)
      _ = try await desk.addSeatingRule(.apart, codes[0], codes[1], reason: "A dispute", in: hand)
      let apart = try await desk.proposePartnerMeetings(hand, iterations: 4_000)
      #expect(after.lines.count == 1 && apart.lines.isEmpty)
      #expect(try await desk.removePartnerSlots(hand) == 2)
    }
  }

  /// The first meeting that stands, and the codes of its two in the order of its sides.
  private static func standing(
    _ desk: Secretariat, _ hand: MeetingInHand
  ) async throws -> (meeting: PartnerMeeting, codes: [String]) {
    let all = try await desk.partnerMeetings(hand)
    let first = try #require(all.meetings.first { $0.isLive })
    return (first, try first.sides.map { try #require(all.codes[$0.person]) })
  }

  @Test func `who declined may accept after all, and nothing of whoever left stands again`()
    async throws
  {
    try await atDesk { desk in
      let (hand, _) = try await Self.opened(at: desk)
      _ = try await Self.offer(desk, hand)
      let (one, two) = try await Self.standing(desk, hand)
      func answer(_ place: Int, _ accepts: Bool) async throws -> [PartnerMeeting.Side.Status] {
        try await desk.answerPartnerMeeting(one.code, by: two[place], accepts: accepts, hand)
          .sides.map(\.status)
      }
      #expect(try await answer(0, true) == [.accepted, .offered])
      #expect(try await answer(1, false) == [.withdrawn, .declined])
      #expect(try await refusal { _ = try await answer(0, true) } == "partner-meeting-ended")
      #expect(try await answer(1, true) == [.offered, .accepted])
      #expect(try await answer(0, true) == [.accepted, .accepted])
      #expect(try await answer(1, false) == [.withdrawn, .declined])
      let declined = try #require(try await desk.acts(in: hand).first).number

      _ = try await desk.recordAnswers(
        [AnswerReceived(code: two[0], status: .declined)], hand)
      #expect(
        try await refusal { _ = try await desk.undo(declined, in: hand) }
          == "partners-asked-themselves")
      #expect(try await refusal { _ = try await answer(1, true) } == "partner-meeting-ended")
      let now = try await desk.partnerMeetings(hand).meetings.first { $0.id == one.id }
      #expect(now?.status == .ended)
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `whoever leaves the meeting ends theirs, each with a line of the trail`() async throws
  {
    try await atDesk { desk in
      let (hand, _) = try await Self.opened(at: desk)
      _ = try await Self.offer(desk, hand)
      let (_, two) = try await Self.standing(desk, hand)
      let all = try await desk.partnerMeetings(hand)
      let own = all.meetings.filter { one in
        one.isLive && one.sides.contains { all.codes[$0.person] == two[0] }
      }
      _ = try await desk.recordAnswers([AnswerReceived(code: two[0], status: .declined)], hand)
      let act = try #require(try await desk.acts(in: hand).first)
      let lines = try await desk.archive.read(in: hand.id) {
        try $0.auditLines(of: [act.number], in: hand.id, most: 99)
      }
      #expect(
        lines.filter { $0.object.kind == .partnerMeeting }.compactMap(\.code).sorted()
          == own.map(\.code).sorted())
      let past = try await desk.history(of: hand)
      #expect(past.first?.way == .undo)
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `slots move with the days, give way to no session, and go once nothing stands`()
    async throws
  {
    try await atDesk { desk in
      let (hand, _) = try await Self.opened(at: desk)
      _ = try await Self.offer(desk, hand)
      let (slots, before) = (
        try await desk.partnerSlots(hand), try await desk.partnerMeetings(hand).meetings
      )
      let session = try #require(hand.meeting.programme.first { $0.key == "d2-reports" })
      let over = try hand.moving(
        session.key, to: hand.meeting.starts, at: try #require(ClockTime("18:00")),
        room: "plenary")
      #expect(
        try await refusal { _ = try await desk.carryOut(over) } == "partner-slot-in-the-way")

      let now = try await desk.meeting(nil)
      _ = try await desk.carryOut(try now.postponed(to: now.meeting.starts.adding(7)))
      let later = try await desk.meeting(nil)
      let week = Double(7 * 86_400)
      #expect(
        try await desk.partnerSlots(later).map(\.starts)
          == slots.map { $0.starts.addingTimeInterval(week) })
      let moved = try await desk.partnerMeetings(later).meetings
      #expect(moved.map(\.ends) == before.map { $0.ends.addingTimeInterval(week) })
      #expect(moved.map(\.answerBy) == before.map { $0.answerBy.adding(7) })
      #expect(moved.map(\.sides) == before.map(\.sides))
      try await Self.undoLast(desk, later)
      #expect(try await desk.partnerMeetings(hand).meetings == before)
      #expect(try await desk.partnerSlots(hand) == slots)

      let (one, _) = try await Self.standing(desk, hand)
      // All that are in use are told at once, with all that stands in them.
      let live = before.filter(\.isLive)
      let used = Set(live.map(\.slot)).sorted()
      let all = slots.map(\.number)
      let inUse = await #expect(throws: Refusal.self) {
        try await desk.dropPartnerSlots(all, hand)
      }
      #expect(
        inUse
          == .partnerSlotInUse(
            count: used.count, used: used.map(String.init),
            codes: live.map(\.code).joined(separator: " "),
            slots: all.sorted().map(String.init).joined(separator: " ")))
      #expect(used.count > 1)
      let unknown = await #expect(throws: Failure.self) {
        try await desk.dropPartnerSlots([one.slot, 98, 99], hand)
      }
      #expect(unknown?.refusal == .noSuchPartnerSlot(slots: ["98", "99"]))
      let codes = before.filter { $0.slot == one.slot && $0.isLive }.map(\.code)
      _ = try await desk.withdrawPartnerMeetings(codes, hand)
      try await desk.dropPartnerSlots([one.slot], hand)
      #expect(
        try await refusal { try await desk.dropPartnerSlots([one.slot], hand) }
          == "no-such-partner-slot")
      #expect(try await desk.partnerSlots(hand).count == slots.count - 1)
      #expect(try await desk.partnerMeetings(hand).meetings.count == before.count)
      let start = LocalTime(hand.meeting.ends, try #require(ClockTime("20:30")))
      let added = try await desk.addPartnerSlots(
        from: start, count: 1, minutes: 20, room: "plenary", tables: 2, hand)
      #expect(added.map(\.number) == [slots.count + 1])
      try await desk.verifyAudit(of: hand)
    }
  }
}
