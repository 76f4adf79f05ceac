import ConveneCore
import ConveneDemo
import ConveneFixtures
import ConveneService
import ConveneStore
import ConveneValues
import ConveneWords
import Foundation
import Testing

@Suite struct MeetingMovesTests {
  private func carryOut(
    _ desk: Secretariat, _ plan: (MeetingInHand) throws -> MeetingChange
  ) async throws -> MeetingChangeReport {
    let change = try plan(try await desk.meeting(nil))
    let rehearsed = try await desk.carryOut(change, dryRun: true)
    let done = try await desk.carryOut(change)
    #expect(rehearsed.differences == done.differences)
    #expect(rehearsed.consequences == done.consequences)
    return done
  }

  private func words(_ report: MeetingChangeReport) -> [String] {
    report.differences.map { "\($0.at): \($0.old) → \($0.new)" }
  }

  @Test func `a session is moved as long as it was, by its key or by its title`() async throws {
    try await atDesk { desk in
      _ = try await desk.importMeeting(try SmallMeeting.file())
      let hand = try await desk.meeting(nil)
      let evening = try #require(ClockTime("18:00"))
      let moved = try await carryOut(desk) {
        try $0.moving("d1-opening", to: $0.meeting.ends, at: evening, room: "dining")
      }
      #expect(
        words(moved) == [
          "programme (d1-opening), day: 1 → 2", "programme (d1-opening), end: 10:00 → 18:30",
          "programme (d1-opening), room: plenary → dining",
          "programme (d1-opening), start: 09:30 → 18:00",
        ])
      let titled = try await carryOut(desk) {
        let title = $0.meeting.programme.last?.title[.french] ?? ""
        return try $0.dropping(title)
      }
      #expect(titled.differences.map(\.object) == ["programme (d1-opening)"])
      let acts = try await desk.acts(in: hand)
      #expect(acts.prefix(2).map(\.act) == ["agenda.change", "agenda.change"])
    }
  }

  @Test func `sessions are interpreted between languages, which are kept and taken back`()
    async throws
  {
    try await atDesk { desk in
      _ = try await desk.importMeeting(try SmallMeeting.file())
      let report = try await carryOut(desk) {
        try $0.interpreting(["d1-opening", "d2-reports"], between: [.french, .arabic])
      }
      #expect(
        words(report) == [
          "programme (d1-opening), interpretation:  → ar, fr",
          "programme (d2-reports), interpretation:  → ar, fr",
        ])
      let hand = try await desk.meeting(nil)
      #expect(try MeetingFile.read(MeetingFile.write(hand.meeting)) == hand.meeting)
      #expect(hand.meeting.programme.compactMap(\.interpretation).count == 2)
      let one = try await refusal {
        _ = try await carryOut(desk) { try $0.interpreting(["d1-opening"], between: [.arabic]) }
      }
      #expect(one != nil)
      _ = try await carryOut(desk) { try $0.interpreting(["d1-opening"], between: []) }
      let now = try await desk.meeting(nil).meeting.programme.filter { $0.interpretation != nil }
      #expect(now.map(\.key) == ["d2-reports"])
    }
  }

  @Test func `a session that runs over pushes those that follow on its day`() async throws {
    try await atDesk { desk in
      _ = try await desk.importMeeting(try SmallMeeting.file())
      let report = try await carryOut(desk) {
        try $0.shifting("d2-reports", by: 20, following: true)
      }
      #expect(
        words(report) == [
          "programme (d2-reports), end: 16:50 → 17:10",
          "programme (d2-reports), start: 16:05 → 16:25",
          "programme (d2-closing), end: 17:45 → 18:05",
          "programme (d2-closing), start: 16:50 → 17:10",
        ])
      let hand = try await desk.meeting(nil)
      let late = #expect(throws: Refusal.self) {
        try hand.shifting("d2-reports", by: 480, following: true)
      }
      #expect(late?.problems.map(\.at) == ["programme (d2-reports)", "programme (d2-closing)"])
      let alone = try hand.shifting("d2-reports", by: 20, following: false)
      let clash = await #expect(throws: Refusal.self) { try await desk.carryOut(alone) }
      #expect(clash?.problems.map(\.at) == ["programme (d2-closing)"])
      let unknown = #expect(throws: Failure.self) { try hand.dropping("d9") }
      #expect(unknown?.refusal.code == "no-such-session")
    }
  }

  @Test func `sessions are added as they stand in a meeting file`() async throws {
    try await atDesk { desk in
      _ = try await desk.importMeeting(try SmallMeeting.file())
      let session = """
        {"key": "d2-press", "kind": "plenary", "day": 2, "start": "18:00", "end": "18:30",
        "title": {"en": "Press", "ar": "الصحافة", "fr": "Presse"}, "room": "plenary",
        "topics": [], "notes": []}
        """
      let added = try await carryOut(desk) { try $0.addingSessions(Array(session.utf8)) }
      #expect(words(added) == ["programme (d2-press):  → day 2, 18:00–18:30: Press"])
      let hand = try await desk.meeting(nil)
      let again = try hand.addingSessions(Array("[\(session)]".utf8))
      let twice = await #expect(throws: Failure.self) { try await desk.carryOut(again) }
      #expect(twice?.refusal.problems.isEmpty == false)
      let broken = session.replacing("\"18:30\"", with: "\"soon\"")
      let unread = #expect(throws: Failure.self) {
        try hand.addingSessions(Array(broken.utf8))
      }
      #expect(unread?.refusal.code == "meeting-unreadable")
    }
  }

  @Test func `a round that is dropped gives its seats back, and later rounds move up`() async throws
  {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      let before = try await desk.explainSeating(hand)
      let code = try #require(before.first).application
      try await desk.recordAbsence(of: code, round: 2, in: hand)
      try await desk.recordAbsence(of: code, round: 3, in: hand)
      let report = try await carryOut(desk) { try $0.dropping("d2-round-2") }
      #expect(
        report.consequences.first.map { [$0].inEnglish }
          == [WordedProblem("seats", "\(SmallMeeting.places) people lose a seat there")])
      let now = try await desk.meeting(nil)
      let after = try await desk.explainSeating(now)
      for (one, other) in zip(before, after) {
        let tables = one.rounds.map(\.table)
        #expect(other.rounds.map(\.table) == [tables[0], tables[2]])
      }
      let absences = try await desk.archive.read(in: hand.id) { try $0.absences(from: hand.id) }
      #expect(absences.map(\.round) == [2])
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `a table that is closed gives its seats back as work that is left`() async throws {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      let seated = try await desk.seating(hand).seats.filter { $0.table == 3 }
      _ = try await carryOut(desk) {
        try $0.changingTable(1, TableParticulars(lowest: 2, highest: 8))
      }
      let report = try await carryOut(desk) { try $0.closingTable(3) }
      #expect(words(report).count == 1)
      #expect(report.consequences.map(\.at).contains("round 1"))
      let now = try await desk.meeting(nil)
      #expect(now.meeting.tables.map(\.number) == [1, 2])
      #expect(try await desk.seating(now).seats.allSatisfy { $0.table != 3 })
      #expect(
        try await desk.seating(now).seats.count
          == SmallMeeting.places * now.meeting.programme.count { $0.kind == .roundTable }
          - seated.count)
    }
  }

  @Test func `who seats puts up tables, and nothing else of the meeting`() async throws {
    try await atDesk { desk in
      _ = try await seatedMeeting(at: desk)
      let added = try await carryOut(desk) {
        try $0.addingTable(4, TableParticulars(topic: "a", lowest: 1, highest: 3))
      }
      #expect(added.differences.map(\.at) == ["tables (4)"])
      let hand = try await desk.meeting(nil)
      let topic = try #require(hand.meeting.topics.first { $0.key == "a" })
      #expect(hand.meeting.tables.last?.theme == topic.title)
      let twice = #expect(throws: Refusal.self) { try hand.addingTable(4, TableParticulars()) }
      #expect(twice?.code == "table-there")
      let unknown = #expect(throws: Failure.self) { try hand.closingTable(9) }
      #expect(unknown?.refusal.code == "no-such-round-table")
    }
  }

  @Test func `postponing moves all days and the last days of answers`() async throws {
    try await atDesk { desk in
      let small = try await SmallMeeting.reviewed(at: desk)
      _ = try await desk.computeScores(small.hand)
      _ = try await desk.proposeSelection(small.hand, iterations: 10_000, limits: .quick)
      _ = try await desk.signSelection(small.hand)
      _ = try await desk.issueInvitations(small.hand, deadline: Day(number: 13_735))
      let first = try #require(Day("2007-08-08"))
      let hand = try await desk.meeting(nil)
      #expect(throws: Refusal.self) { try hand.postponed(to: first) }
      let later = hand.meeting.starts.adding(7)
      let report = try await carryOut(desk) { try $0.postponed(to: later) }
      #expect(words(report).count == 2)
      #expect(report.consequences.map(\.at).first == "invitations")
      let deadlines = try await desk.invitations(hand).compactMap(\.deadline)
      #expect(Set(deadlines) == [Day(number: 13_742)])
    }
  }
}

@Suite struct MeetingEndsTests {
  @Test func `who must be told is named, and then the meeting is only read`() async throws {
    try await atDesk { desk in
      let draft = try await seatedMeeting(at: desk)
      let early = await #expect(throws: Refusal.self) {
        try await desk.cancel(draft, because: "no quorum")
      }
      #expect(early?.code == "nothing-to-cancel")
      try await desk.publish(draft)
      let hand = try await desk.meeting(nil)
      let told = try await desk.concerned(by: hand)
      #expect(told.count { $0.standing == "takes part" } == SmallMeeting.places)
      #expect(Set(told.map { [$0.name, $0.email] }).count == told.count)
      let blank = await #expect(throws: Refusal.self) {
        try await desk.cancel(hand, because: " ")
      }
      #expect(blank?.code == "no-reason-to-cancel")
      try await desk.cancel(hand, because: "no quorum", dryRun: true)
      #expect(try await desk.meeting(nil).state.cancelled == nil)
      try await desk.cancel(hand, because: "no quorum")
      let cancelled = try await desk.meeting(nil)
      #expect(cancelled.state.cancelled?.reason == "no quorum")
      #expect(try await desk.meetings().map(\.isCancelled) == [true])
      #expect(try await refusal { try await desk.publish(cancelled) } == "meeting-cancelled")
      #expect(
        try await refusal { _ = try await desk.repairSeating(cancelled) } == "meeting-cancelled")
      let change = try cancelled.postponed(to: cancelled.meeting.starts.adding(1))
      #expect(
        try await refusal { _ = try await desk.carryOut(change) } == "meeting-cancelled")
      let press = try await desk.pressRoom(cancelled, withDecision: false)
      let text = String(
        decoding: try press.print(.agenda, as: .text, in: .english), as: UTF8.self)
      #expect(text.hasSuffix("EGM-2007-09 · Cancelled on 1 July 2007\n"))
    }
  }

  @Test func `a draft is removed with its rubric, and can come again`() async throws {
    try await atDesk { desk in
      _ = try await desk.importMeeting(try SmallMeeting.file())
      let hand = try await desk.meeting(nil)
      try await desk.remove(hand, dryRun: true)
      #expect(try await desk.meetings().count == 1)
      try await desk.remove(hand)
      #expect(try await desk.meetings().isEmpty)
      _ = try await desk.importMeeting(
        try SmallMeeting.file { $0.rubric.criteria[0].weight += 1 })
      #expect(try await desk.meetings().count == 1)
    }
  }

  @Test func `whoever waited while a meeting was taken away hears that it is gone`() async throws {
    try await atDesk { desk in
      let meeting = try await desk.importMeeting(try SmallMeeting.file())
      let hand = try await desk.meeting(nil)
      try await desk.remove(hand)
      let invented = DemoApplicants(seed: 7, count: 3, meeting: meeting)
      let acts: [@Sendable () async throws -> Void] = [
        { try await desk.publish(hand) },
        { _ = try await desk.remove(hand) },
        { try await desk.changeRole(.organiser, of: "tester", in: hand, true) },
        {
          try await desk.receive(
            invented.applications, from: invented.people, of: invented.organisations, to: hand)
        },
      ]
      for act in acts {
        let failure = await #expect(throws: Failure.self) { try await act() }
        #expect(failure?.refusal.code == "no-such-meeting")
      }
    }
  }

  @Test func `what somebody applied to, or was published, is not removed`() async throws {
    try await atDesk { desk in
      let hand = try await SmallMeeting.reviewed(at: desk).hand
      let applied = await #expect(throws: Refusal.self) { try await desk.remove(hand) }
      #expect(applied?.problems.map(\.at) == ["applications"])
      try await desk.publish(hand)
      let published = await #expect(throws: Refusal.self) { try await desk.remove(hand) }
      #expect(published?.problems.map(\.at) == ["call", "applications"])
    }
  }
}
