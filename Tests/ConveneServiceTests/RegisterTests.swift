import ConveneCore
import ConveneService
import ConveneStore
import ConveneValues
import Foundation
import Postgres
import Testing

private let due = Day(number: 13_735)

/// The register of what came and what went, and scans.
@Suite struct RegisterTests {
  private static func pdf(_ words: String = "page") -> [UInt8] {
    Array("%PDF-1.4\n% \(words)\n%%EOF\n".utf8)
  }

  private static func call(_ about: String? = nil) -> NewCorrespondence {
    NewCorrespondence(
      direction: .incoming, way: .telephone, day: Day(number: 13_690),
      party: "Mission (invented)", subject: "Asks for the agenda", about: about)
  }

  @Test func `letters, mail and what is entered have one running number that stays`() async throws {
    try await atDesk { desk in
      let small = try await SmallMeeting.reviewed(at: desk)
      let hand = small.hand
      #expect(try await desk.correspondence(hand).isEmpty)
      _ = try await desk.computeScores(hand)
      _ = try await desk.proposeSelection(hand, iterations: 10_000, limits: .quick)
      _ = try await desk.signSelection(hand)

      #expect(
        try await desk.enterCorrespondence(Self.call(), hand, dryRun: true).description == "2007/1")
      #expect(try await desk.correspondence(hand).isEmpty)
      #expect(try await desk.enterCorrespondence(Self.call(), hand).description == "2007/1")
      _ = try await desk.issueInvitations(hand, deadline: due)
      // What waits has not left.
      #expect(try await desk.correspondence(hand).count == 1)
      let sent = try await desk.sendLetters(hand)
      _ = try await desk.receiveMail(
        [try MailRead(Array("From: a@elsewhere.example\nSubject: Yes\n\nYes\n".utf8), from: "a")],
        hand)

      let entries = try await desk.correspondence(hand)
      #expect(entries.map(\.number.number) == Array(1...(sent + 2)))
      #expect(entries[0].way == .telephone && entries[0].party == "Mission (invented)")
      #expect(entries.last?.direction == .incoming && entries.last?.subject == "Yes")
      let letters = entries.filter { $0.letter != nil }
      #expect(letters.count == sent)
      #expect(letters.allSatisfy { $0.direction == .outgoing && $0.way == .mail })
      #expect(letters.allSatisfy { $0.reference.hasPrefix("\(hand.meeting.code)/") })
      #expect(try await desk.correspondence(hand).map(\.number) == entries.map(\.number))
      #expect(
        try await desk.acts(in: hand).filter { $0.act == "correspondence.register" }.count == 1)

      let number = try await desk.enterCorrespondence(Self.call("A-0001"), hand)
      #expect(number.number == sent + 3)
      let act = try #require(try await desk.acts(in: hand).first).number
      _ = try await desk.undo(act, in: hand)
      let struck = try await desk.correspondence(number, hand)
      #expect(struck.isStruck && !struck.about.isEmpty)
      #expect(try await desk.enterCorrespondence(Self.call(), hand).number == sent + 4)

      for language in Language.allCases {
        for format in CorrespondenceEntry.formats {
          #expect(try await !desk.correspondencePaper(as: format, in: language, hand).isEmpty)
        }
      }
      let table = String(
        decoding: try await desk.correspondencePaper(as: .csv, in: .english, hand), as: UTF8.self)
      #expect(table.contains("2007/1,2007-06-26,in,telephone,Mission (invented),,"))
      #expect(table.contains("struck out"))
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `what is struck out keeps no scan, and a draft goes with its register`()
    async throws
  {
    try await atDesk { desk in
      let meeting = try await desk.importMeeting(try SmallMeeting.file())
      let hand = try await desk.meeting(meeting.code)
      let number = try await desk.enterCorrespondence(Self.call(), hand)
      _ = try await desk.enterCorrespondence(
        Self.call(), scan: try ScanFile(Self.pdf(), from: "a.pdf"), hand)
      let entered = try #require(
        try await desk.acts(in: hand).last { $0.act == "correspondence.add" }
      ).number
      _ = try await desk.undo(entered, in: hand)
      #expect(
        try await refusal {
          try await desk.attachScan(try ScanFile(Self.pdf(), from: "b.pdf"), to: number, hand)
        } == "entry-is-struck")
      _ = try await desk.receiveMail(
        [try MailRead(Array("From: a@elsewhere.example\nSubject: Yes\n\nYes\n".utf8), from: "a")],
        hand)
      _ = try await desk.correspondence(hand)
      #expect(try await desk.remove(hand, dryRun: true).registered == 3)
      _ = try await desk.remove(hand)
      let left: Int = try await desk.archive.database.withConnection {
        try #require(
          try $0.rows(
            """
            SELECT (SELECT count(*) FROM correspondence)::int + (SELECT count(*) FROM mail)::int
              + (SELECT count(*) FROM scan)::int AS rows
            """
          ).first)["rows"]
      }
      #expect(left == 0)
    }
  }

  @Test func `a scan is kept once with its number, taken away by undo, and erased`() async throws {
    try await atDesk { desk in
      let hand = try await SmallMeeting.reviewed(at: desk).hand
      let scan = try ScanFile(Self.pdf(), from: "/tmp/a/note.pdf")
      #expect(scan.name == "note.pdf")
      let number = try await desk.enterCorrespondence(Self.call("A-0001"), scan: scan, hand)
      #expect(try await desk.scan(of: number, hand).bytes == Self.pdf())
      let other = try ScanFile(Self.pdf("other"), from: "other.pdf")
      #expect(
        try await refusal { try await desk.attachScan(other, to: number, hand) }
          == "scan-kept-already")
      #expect(
        try await refusal {
          _ = try await desk.enterCorrespondence(
            NewCorrespondence(
              direction: .outgoing, way: .post, day: Day(number: 14_000), party: "X", subject: "Y"),
            hand)
        } == "registered-later")

      let second = try await desk.enterCorrespondence(Self.call("A-0001"), hand)
      try await desk.attachScan(other, to: second, hand)
      let act = try #require(try await desk.acts(in: hand).first).number
      _ = try await desk.undo(act, in: hand)
      await #expect(throws: Failure.self) { try await desk.scan(of: second, hand) }
      try await desk.attachScan(other, to: second, hand)

      let person = try await desk.person("A-0001", inMeeting: hand.meeting.code)
      _ = try await desk.forget(person.id, because: "asked by letter of 3 May")
      let left = try await desk.correspondence(hand)
      #expect(left.map(\.party) == ["", ""] && left.map(\.way) == [.telephone, .telephone])
      await #expect(throws: Failure.self) { try await desk.scan(of: number, hand) }
      try await desk.verifyAudit(of: hand)
    }
  }
}
