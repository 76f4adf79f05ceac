import ConveneCore
import ConveneDemo
import ConveneDocuments
import ConveneFixtures
import ConveneService
import ConveneStore
import ConveneValues
import ConveneWords
import Foundation
import Testing

extension Secretariat {
  /// Gives the whole file of a meeting again with some of it changed, after a rehearsal that must say
  /// the same and leave nothing behind.
  func update(
    _ code: String = "EGM-2007-09", _ edit: (inout Meeting) throws -> Void
  ) async throws -> MeetingChangeReport {
    let stored = try await meeting(code)
    var meeting = stored.meeting
    try edit(&meeting)
    let change = try await change(by: MeetingFile.write(meeting))
    let rehearsed = try await carryOut(change, dryRun: true)
    #expect(try await self.meeting(code).meeting == stored.meeting)
    let done = try await carryOut(change)
    #expect(rehearsed.differences == done.differences)
    #expect(rehearsed.consequences == done.consequences)
    #expect(rehearsed.revision == done.revision)
    #expect(try await self.meeting(code).meeting.differences(from: meeting) == [])
    return done
  }
}

extension Meeting {
  /// Exchanges the times of two sessions.
  mutating func exchangeTimes(_ one: String, _ other: String) throws {
    let first = try #require(programme.firstIndex { $0.key == one })
    let second = try #require(programme.firstIndex { $0.key == other })
    let (before, after) = (programme[first], programme[second])
    (programme[first].day, programme[second].day) = (after.day, before.day)
    (programme[first].start, programme[second].start) = (after.start, before.start)
    (programme[first].end, programme[second].end) = (after.end, before.end)
  }
}

@Suite struct MeetingUpdateTests {
  @Test func `a paper has its symbol in its head in each language, until it is taken away`()
    async throws
  {
    try await atDesk { desk in
      _ = try await desk.importMeeting(try SmallMeeting.file())
      let symbol = "E/ESCWA/2007/WG.1/1"
      let hand = try await desk.meeting(nil)
      let plain = try await desk.pressRoom(hand, withDecision: false)
      let change = try hand.registering(.agenda, as: symbol)
      #expect(try await desk.carryOut(change).differences.map(\.at) == ["symbols, agenda"])
      let bearing = try await desk.meeting(nil)
      let room = try await desk.pressRoom(bearing, withDecision: false)
      for language in Language.allCases {
        let paper = try room.document(.agenda, in: language)
        let shown = language == .arabic ? "\u{2068}\(symbol)\u{2069}" : symbol
        #expect(paper.particulars == [shown])
        #expect(paper.foot == "EGM-2007-09 · \(shown)")
        let before = try plain.document(.agenda, in: language)
        #expect(before.particulars == [])
        #expect(paper.masthead == before.masthead)
        #expect(
          try room.document(.participants, in: language)
            == plain.document(.participants, in: language))
      }
      #expect(
        try await refusal {
          _ = try await desk.carryOut(bearing.registering(.seating, as: symbol), dryRun: true)
        } == "meeting-invalid")
      #expect(
        try await refusal { _ = try bearing.registering(.badges, as: "E/1") }
          == "paper-bears-no-symbol")
      #expect(bearing.meeting.cloned(as: "NEXT-1", starting: hand.meeting.starts).symbols == nil)
      _ = try await desk.carryOut(bearing.registering(.agenda, as: nil))
      #expect(try await desk.meeting(nil).meeting == hand.meeting)
    }
  }

  @Test func `a draft is written anew whole, as one act with a line for each object`() async throws
  {
    try await atDesk { desk in
      _ = try await desk.importMeeting(try SmallMeeting.file())
      let hand = try await desk.meeting(nil)
      let report = try await desk.update { meeting in
        meeting.starts = meeting.starts.adding(7)
        meeting.ends = meeting.ends.adding(7)
        meeting.venue.name = [.english: "Palace", .arabic: "القصر", .french: "Palais"]
        try meeting.exchangeTimes("d1-topic-a", "d1-topic-b")
        meeting.programme.removeAll { $0.key == "d1-coffee-2" }
        meeting.rooms.swapAt(0, 1)
        meeting.floors[0].lowest = 5
        meeting.rubric.criteria[0].weight += 1
        meeting.aideMemoire.background.removeLast()
        meeting.tables.removeLast()
        meeting.tables[0].highest = 9
      }
      #expect(report.revision == nil)
      let parts = report.differences.map(\.at)
      #expect(parts.contains("programme (d1-topic-a), start"))
      #expect(parts.contains("rooms, order"))
      #expect(parts.contains("floors (government), lowest"))
      let act = try #require(try await desk.acts(in: hand).first)
      #expect(act.act == "meeting.update")
      let lines = try await desk.act(act.number, in: hand).lines.map(\.change)
      #expect(lines.count == Set(report.differences.map(\.object)).count)
      #expect(lines.contains("starts 2007-09-05 → 2007-09-12"))
      #expect(
        lines.contains {
          $0.hasPrefix("gone, was programme (d1-coffee-2) day 1, 16:30–16:50")
        })
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `the same file again changes nothing and leaves no entry`() async throws {
    try await atDesk { desk in
      _ = try await desk.importMeeting(try SmallMeeting.file())
      let hand = try await desk.meeting(nil)
      let change = try await desk.change(by: try SmallMeeting.file())
      #expect(try await desk.carryOut(change).differences == [])
      #expect(try await desk.acts(in: hand).map(\.act) == ["meeting.import"])
    }
  }

  @Test func `what the call promised is refused with all reasons, and nothing is written`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await SmallMeeting.reviewed(at: desk).hand
      try await desk.publish(hand)
      var meeting = hand.meeting
      meeting.rubric.criteria[0].weight += 1
      meeting.floors[0].lowest += 1
      meeting.topics.removeAll { $0.key == "f" }
      for place in meeting.tables.indices { meeting.tables[place].topic = "a" }
      for place in meeting.programme.indices { meeting.programme[place].topics = [] }
      meeting.title = [.english: "Another", .arabic: "آخر", .french: "Autre"]
      let change = try await desk.change(by: MeetingFile.write(meeting))
      for dryRun in [true, false] {
        let refusal = await #expect(throws: Refusal.self) {
          try await desk.carryOut(change, dryRun: dryRun)
        }
        #expect(refusal?.code == "meeting-frozen")
        #expect(refusal?.problems.map(\.at) == ["rubric", "floors (government)", "topics (f)"])
      }
      #expect(try await desk.meeting(nil).meeting == hand.meeting)
    }
  }

  @Test func `each change of a published meeting is a revision`() async throws {
    try await atDesk { desk in
      _ = try await desk.importMeeting(try SmallMeeting.file())
      try await desk.publish(try await desk.meeting(nil))
      #expect(try await desk.meeting(nil).state.revision == 1)
      #expect(try await desk.update { $0.tentative = false }.revision == 2)
      #expect(try await desk.update { $0.floors[0].lowest -= 1 }.revision == 3)
      let hand = try await desk.meeting(nil)
      #expect(hand.state.revision == 3)
      #expect(hand.state.revisedAt == Date(timeIntervalSince1970: 1_183_280_400))
      let revisions = try await desk.revisions(of: hand)
      #expect(revisions.map(\.number) == [3, 2])
      #expect(revisions.map(\.at) == Array(repeating: "2007-07-01 12:00:00+03:00", count: 2))
      #expect(revisions.map(\.parts) == [["floors (government), lowest"], ["tentative"]])
    }
  }

  @Test func `papers say which revision they are from the second on`() async throws {
    try await atDesk { desk in
      _ = try await desk.importMeeting(try SmallMeeting.file())
      try await desk.publish(try await desk.meeting(nil))
      func lastLine(_ language: Language) async throws -> String? {
        let press = try await desk.pressRoom(try await desk.meeting(nil), withDecision: false)
        let text = String(
          decoding: try press.print(.agenda, as: .text, in: language), as: UTF8.self)
        return text.split(separator: "\n").last.map(String.init)
      }
      func calendar() async throws -> String {
        let press = try await desk.pressRoom(try await desk.meeting(nil), withDecision: false)
        return String(
          decoding: try press.print(.agenda, as: .ics, in: .english), as: UTF8.self)
      }
      #expect(try await lastLine(.english) == "EGM-2007-09")
      #expect(try await calendar().contains("SEQUENCE:0\r\n"))
      _ = try await desk.update { $0.tentative = false }
      #expect(try await lastLine(.english) == "EGM-2007-09 · Revision 2 · As at 1 July 2007")
      for language in [Language.arabic, .french] {
        let day = try #require(Day("2007-07-01"))
        let phrases = Phrases(language)
        let revision = "\(phrases.revisionAlone(number: 2)) · \(phrases.listAsAt(day: day))"
        #expect(try await lastLine(language) == "EGM-2007-09 · \(revision)")
      }
      #expect(try await calendar().contains("SEQUENCE:1\r\n"))
      #expect(try await !calendar().contains("SEQUENCE:0\r\n"))
    }
  }

  @Test func `whoever thought it out on what somebody changed meanwhile thinks again`() async throws
  {
    try await atDesk { desk in
      _ = try await desk.importMeeting(try SmallMeeting.file())
      let mine = try await desk.change(by: try SmallMeeting.file { $0.tentative = false })
      _ = try await desk.update { $0.places.nominated = 3 }
      let refusal = await #expect(throws: Refusal.self) { try await desk.carryOut(mine) }
      #expect(refusal?.code == "meeting-changed-meanwhile")
    }
  }

  @Test func `the rubric of a draft is corrected, unless another meeting knows it`() async throws {
    try await atDesk { desk in
      _ = try await desk.importMeeting(try SmallMeeting.file())
      _ = try await desk.update { $0.rubric.criteria[0].weight += 1 }
      let hand = try await desk.meeting(nil)
      var other = hand.meeting
      other.code = "EGM-2007-10"
      _ = try await desk.importMeeting(try MeetingFile.write(other))
      other.rubric.gates.removeLast()
      let change = try await desk.change(by: MeetingFile.write(other))
      let refusal = await #expect(throws: Refusal.self) { try await desk.carryOut(change) }
      #expect(refusal?.code == "rubric-changed")
      let version = hand.meeting.rubric.version + 1
      _ = try await desk.update("EGM-2007-10") {
        $0.rubric.gates.removeLast()
        $0.rubric.version = version
      }
      #expect(try await desk.meeting("EGM-2007-09").meeting == hand.meeting)
    }
  }

  @Test func `only who may edit a meeting changes it`() async throws {
    try await atDesk { desk in
      _ = try await desk.importMeeting(try SmallMeeting.file())
      let change = try await desk.change(by: try SmallMeeting.file { $0.tentative = false })
      let assistant = desk.acting(
        as: Actor(id: desk.actor.id, name: "Assistant (invented)", roles: [.reviewer]))
      let refusal = await #expect(throws: Refusal.self) { try await assistant.carryOut(change) }
      #expect(refusal?.code == "not-permitted")
    }
  }
}

/// What becomes of seats and letters when the meeting changes under them.
@Suite struct MeetingUpdateOfSeatsTests {
  private static func tables(_ desk: Secretariat) async throws -> [String: [Int?]] {
    let all = try await desk.explainSeating(try await desk.meeting(nil))
    return Dictionary(uniqueKeysWithValues: all.map { ($0.application, $0.rounds.map(\.table)) })
  }

  @Test func `seats and absences go with their session to another round`() async throws {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      let before = try await Self.tables(desk)
      let code = try #require(before.keys.min())
      try await desk.recordAbsence(of: code, round: 1, in: hand)
      let report = try await desk.update { try $0.exchangeTimes("d1-round-1", "d2-round-3") }
      #expect(
        report.consequences.inEnglish == [
          WordedProblem(
            "papers",
            "print anew, they say otherwise from now on: agenda, seating, provisional-agenda, "
              + "organization-of-work"),
          WordedProblem("round 3", "1 absent still have a seat"),
        ])
      #expect(try await Self.tables(desk) == before.mapValues { $0.reversed() })
      let absences = try await desk.archive.read(in: hand.id) { try $0.absences(from: hand.id) }
      #expect(absences.map(\.round) == [3])
    }
  }

  @Test func `a smaller table and a further round are work that is left`() async throws {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      let seats = try await desk.seating(hand).seats
      let full = try #require(
        hand.meeting.tables.first { table in
          seats.count { $0.round == 1 && $0.table == table.number } > 3
        }
      ).number
      let codes = try await Self.tables(desk).keys.sorted()
      let report = try await desk.update { meeting in
        let place = try #require(meeting.tables.firstIndex { $0.number == full })
        (meeting.tables[place].lowest, meeting.tables[place].highest) = (2, 3)
        var further = try #require(meeting.programme.first { $0.key == "d2-round-3" })
        further.key = "d2-round-4"
        further.start = try #require(ClockTime("18:00"))
        further.end = try #require(ClockTime("19:00"))
        meeting.programme.append(further)
      }
      let due = try await desk.seatingDue(try await desk.meeting(nil))
      #expect(report.consequences.filter { $0.at.hasPrefix("round") } == due)
      #expect(due.map(\.at).contains("round 1, table \(full)"))
      #expect(
        due.inEnglish.contains(
          WordedProblem("round 4", "no seat yet: \(codes.joined(separator: ", "))")))
    }
  }

  @Test func `a further table seats nobody yet and contradicts nothing`() async throws {
    try await atDesk { desk in
      _ = try await seatedMeeting(at: desk)
      let report = try await desk.update { meeting in
        var further = meeting.tables[0]
        further.number = 9
        meeting.tables.append(further)
      }
      #expect(
        report.consequences.map(\.at) == [
          "papers", "round 1, table 9", "round 2, table 9", "round 3, table 9",
        ])
    }
  }

  @Test func `where people sit nothing goes away under them`() async throws {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      var meeting = hand.meeting
      meeting.tables.removeLast()
      meeting.tables[0].highest = 12
      meeting.programme.removeAll { $0.key == "d2-round-2" }
      let change = try await desk.change(by: MeetingFile.write(meeting))
      let refusal = await #expect(throws: Refusal.self) { try await desk.carryOut(change) }
      let last = try #require(hand.meeting.tables.last).number
      #expect(refusal?.problems.map(\.at) == ["programme (d2-round-2)", "tables (\(last))"])
      #expect(try await desk.seatingDue(hand) == [])
    }
  }

  @Test func `letters that were handed over, and those that wait, are counted`() async throws {
    try await atDesk { desk in
      let hand = try await SmallMeeting.reviewed(at: desk).hand
      _ = try await desk.computeScores(hand)
      _ = try await desk.proposeSelection(hand, iterations: 10_000, limits: .quick)
      _ = try await desk.signSelection(hand)
      _ = try await desk.issueInvitations(hand, deadline: Day(number: 13_735))
      let queued = try await desk.waitingLetters(hand).waiting
      let waiting = try await desk.update { $0.signatory.title = $0.convener.division }
      #expect(
        waiting.consequences.inEnglish == [
          WordedProblem("letters", "\(queued) letters that were not handed over yet say otherwise")
        ])
      _ = try await desk.sendLetters(try await desk.meeting(nil))
      let sent = try await desk.update { $0.venue.city = $0.venue.name }
      #expect(sent.consequences.map(\.at) == ["papers", "letters"])
      #expect(
        sent.consequences.last.map { Phrases(.english).sentence(of: $0) }
          == "12 people hold letters and calendar entries that say otherwise: write to them")
      // A room is in no letter.
      let room = try await desk.update { $0.programme[3].room = "dining" }
      #expect(room.consequences.map(\.at) == ["papers"])
      let early = await #expect(throws: Refusal.self) {
        try await desk.update {
          $0.starts = Day(number: 13_735)
          $0.ends = Day(number: 13_736)
        }
      }
      #expect(early?.problems.map(\.at) == ["starts"])
    }
  }
}
