import ConveneCore
import ConveneFixtures
import ConveneService
import ConveneStore
import ConveneValues
import ConveneWords
import Foundation
import Testing

/// People of the directory lead items of the agenda and sessions.
@Suite struct AgendaLeaderTests {
  private static let speaker = "Rana Salam (invented)"

  /// A draft, and two people whom the meeting does not know.
  private static func drafted(
    at desk: Secretariat, _ change: (inout Meeting) -> Void = { _ in }
  ) async throws -> MeetingInHand {
    _ = try await desk.importMeeting(try SmallMeeting.file(change))
    for (name, arabic) in [(speaker, "رنا سلام"), ("Rami Salameh (invented)", "رامي سلامة")] {
      _ = try await desk.add(
        NewPerson(name: name, names: [.arabic: arabic], country: Country("LB")))
    }
    return try await desk.meeting(nil)
  }

  private static func lines(_ desk: Secretariat, _ hand: MeetingInHand) async throws -> [String] {
    try await desk.leaders(hand).map {
      "\($0.part.at) \($0.role.rawValue) \($0.name)\($0.away.map { " \($0.rawValue)" } ?? "")"
    }
  }

  private static func last(_ hand: MeetingInHand, at desk: Secretariat) async throws -> Int {
    try #require(try await desk.acts(in: hand).first).number
  }

  private static func unled(_ desk: Secretariat) async throws -> [String] {
    let page = try await desk.deskPage()
    return page.meetings.flatMap(\.dues).filter { $0.kind == .unled }.flatMap(\.names)
  }

  @Test func `a speaker is found by half a name in any script, leads, and is taken back`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await Self.drafted(at: desk)
      let acts = try await desk.acts(in: hand).count
      let plan = try await desk.assign("رنا", as: .moderator, of: "3", in: hand, dryRun: true)
      #expect(plan.comes == [Self.speaker])
      #expect(try await Self.lines(desk, hand) == [])
      let done = try await desk.assign("رنا", as: .moderator, of: "3", in: hand)
      #expect(done.comes == plan.comes)
      #expect(done.notices == plan.notices)
      #expect(done.revision == nil)
      #expect(try await Self.lines(desk, hand) == ["agenda (3) moderator \(Self.speaker)"])
      #expect(try await desk.acts(in: hand).count == acts + 1)
      let act = try await desk.act(try await Self.last(hand, at: desk), in: hand)
      #expect(act.entry.act == "agenda.assign")
      #expect(act.lines.map(\.object) == ["person \(Self.speaker)"])
      #expect(act.lines.map(\.change) == ["agenda (3), moderator no → yes"])

      let again = try await desk.assign("رنا", as: .moderator, of: "3", in: hand)
      #expect(again.comes.isEmpty && again.goes.isEmpty)
      #expect(try await desk.acts(in: hand).count == acts + 1)
      let back = try await desk.assign(
        Self.speaker, as: .moderator, of: "3", takingBack: true, in: hand)
      #expect(back.goes == [Self.speaker])
      #expect(try await Self.lines(desk, hand) == [])
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `what is not there, and whom several names mean, is refused and nothing written`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await Self.drafted(at: desk)
      let acts = try await desk.acts(in: hand).count
      func refused(_ text: String, of part: String, back: Bool = false) async throws -> String? {
        try await refusal {
          _ = try await desk.assign(text, as: .chair, of: part, takingBack: back, in: hand)
        }
      }
      #expect(try await refused("invented", of: "3") == "which-person")
      #expect(try await refused("Nobody at all", of: "3") == "no-such-person")
      #expect(try await refused("Rana", of: "33") == "no-such-agenda-item")
      #expect(try await refused("Rana", of: "elsewhere") == "no-such-session")
      #expect(try await refused("Rana", of: "3", back: true) == "leads-not-this")
      #expect(try await desk.acts(in: hand).count == acts)
      let assistant = Actor(id: desk.actor.id, name: desk.actor.name, roles: [.assistant])
      let other = desk.acting(as: assistant)
      #expect(
        try await refusal {
          _ = try await other.assign("Rana", as: .chair, of: "3", in: hand)
        } == "not-permitted")
    }
  }

  @Test func `two sessions at once are told before anybody agrees`() async throws {
    try await atDesk { desk in
      let hand = try await Self.drafted(at: desk) { meeting in
        for place in meeting.programme.indices where meeting.programme[place].key == "d1-topic-a" {
          meeting.programme[place].start = meeting.programme[place - 1].start
          meeting.programme[place].room = "tables"
        }
      }
      _ = try await desk.assign("Rana", as: .chair, of: "d1-organization", in: hand)
      _ = try await desk.assign("Rana", as: .chair, of: "10", in: hand)
      let two = Problem.leadsTwoAtOnce(
        at: "programme (d1-topic-a)", name: Self.speaker,
        other: try #require(hand.meeting.name(ofSession: "d1-organization")))
      func notices() async throws -> [Problem] {
        try await desk.assign("Rana", as: .presenter, of: "3", in: hand, dryRun: true).notices
      }
      // Of a draft that nobody printed nothing is printed anew.
      #expect(try await notices() == [two])
      try await desk.remember(try await desk.printing(.agenda, in: .english, hand), hand)
      #expect(
        try await notices() == [two, .papersSayOtherwise(at: "papers", papers: ["agenda"])])
    }
  }

  @Test func `a published agenda is another revision, prints them and is as it was when undone`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await Self.drafted(at: desk)
      try await desk.publish(hand)
      let done = try await desk.assign("Rana", as: .moderator, of: "1", in: hand)
      #expect(done.revision == 2)
      let first = try await Self.last(hand, at: desk)
      _ = try await desk.assign("Rami", as: .rapporteur, of: "d1-opening", in: hand)
      let published = try await desk.meeting(nil)
      #expect(
        try await desk.revisions(of: published).map(\.parts)
          == [["programme (d1-opening), rapporteur"], ["agenda (1), moderator"]])
      let press = try await desk.pressRoom(published, withDecision: false)
      let agenda = String(
        decoding: try press.print(.agenda, as: .text, in: .arabic), as: UTF8.self
      ).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(agenda.contains("إدارة النقاش: رنا سلام"))
      #expect(agenda.contains("إعداد التقرير: رامي سلامة"))
      let calendar = String(
        decoding: try press.print(.agenda, as: .ics, in: .english), as: UTF8.self
      ).replacing("\r\n ", with: "")
      #expect(calendar.contains("Agenda item 1: Moderated by \(Self.speaker)"))
      #expect(calendar.contains("Reported by Rami Salameh (invented)"))
      #expect(calendar.contains("SEQUENCE:2"))
      _ = try await desk.undo(first, in: published)
      #expect(
        try await Self.lines(desk, published)
          == ["programme (d1-opening) rapporteur Rami Salameh (invented)"])
      #expect(try await desk.revisions(of: published).map(\.number) == [4, 3, 2])
    }
  }

  @Test func `who goes with a session leads it again when that is undone`() async throws {
    try await atDesk { desk in
      let hand = try await Self.drafted(at: desk)
      _ = try await desk.assign("Rana", as: .chair, of: "d1-opening", in: hand)
      let assigned = try await Self.last(hand, at: desk)
      let report = try await desk.carryOut(try hand.dropping("d1-opening"))
      #expect(
        report.consequences.contains(
          .leadsItNoMore(at: "programme (d1-opening), chair", name: Self.speaker)))
      let dropped = try await desk.meeting(nil)
      #expect(try await Self.lines(desk, dropped) == [])
      #expect(
        try await refusal { _ = try await desk.undo(assigned, in: dropped) }
          == "later-acts-build-on-it")
      _ = try await desk.undo(try await Self.last(dropped, at: desk), in: dropped)
      let restored = try await desk.meeting(nil)
      #expect(
        try await Self.lines(desk, restored) == ["programme (d1-opening) chair \(Self.speaker)"])
      _ = try await desk.undo(assigned, in: restored)
      #expect(try await Self.lines(desk, restored) == [])
    }
  }

  @Test func `whoever leaves is told as work, and goes for who comes instead`() async throws {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      let lines = try await desk.participantLines(hand)
      let (gone, other) = (lines[0], lines[1])
      _ = try await desk.assign(gone.code, as: .moderator, of: "3", in: hand)
      _ = try await desk.assign(other.code, as: .rapporteur, of: "d1-round-1", in: hand)
      #expect(try await Self.unled(desk) == [])
      _ = try await desk.leave([gone.code], cause: .withdrawn, hand)
      try await desk.recordAbsence(of: other.code, round: 1, in: hand)
      #expect(
        try await Self.unled(desk)
          == ["agenda (3), moderator", "programme (d1-round-1), rapporteur"])
      #expect(
        try await Self.lines(desk, hand) == [
          "agenda (3) moderator \(gone.name) stays_away",
          "programme (d1-round-1) rapporteur \(other.name) absent",
        ])
      let back = try await desk.assign(
        other.code, as: .chair, of: "d1-round-1", in: hand, dryRun: true)
      #expect(
        back.notices.first
          == .leaderAbsent(at: "programme (d1-round-1), chair", name: other.name))
      let done = try await desk.assign(lines[2].code, as: .moderator, of: "3", in: hand)
      #expect(done.comes == [lines[2].name])
      #expect(done.goes == [gone.name])
      #expect(try await Self.unled(desk) == ["programme (d1-round-1), rapporteur"])
      _ = try await desk.undo(try await Self.last(hand, at: desk), in: hand)
      #expect(try await Self.unled(desk).count == 2)
    }
  }

  @Test func `twins lead once what both led, and who was forgotten is printed nowhere`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await Self.drafted(at: desk)
      for name in ["Rana", "Rami"] {
        _ = try await desk.assign(name, as: .presenter, of: "3", in: hand)
      }
      _ = try await desk.assign("Rami", as: .chair, of: "4", in: hand)
      let (kept, gone) = (try await desk.person("Rana"), try await desk.person("Rami"))
      _ = try await desk.merge(gone.id, into: kept.id)
      #expect(
        try await Self.lines(desk, hand)
          == ["agenda (3) presenter \(Self.speaker)", "agenda (4) chair \(Self.speaker)"])
      let held = try await desk.everything(on: kept.id)
      #expect(held.contains { $0.value == "chair" })
      _ = try await desk.forget(kept.id, because: "asked")
      #expect(try await desk.leaders(hand).map(\.away) == [.staysAway, .staysAway])
      let press = try await desk.pressRoom(hand, withDecision: false)
      let paper = String(
        decoding: try press.print(.agenda, as: .text, in: .english), as: UTF8.self)
      #expect(!paper.contains("Presented by") && !paper.contains("Chaired by"))
    }
  }
}
