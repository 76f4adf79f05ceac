import ConveneCore
import ConveneService
import ConveneStore
import ConveneValues
import Foundation
import Postgres
import Testing

private let due = Day(number: 13_735)

/// Letters that go through somebody, copies of them, and steps that clear them.
@Suite struct ChannelTests {
  private static func signed(
    at desk: Secretariat, _ writing: Writing
  ) async throws -> MeetingInHand {
    let small = try await SmallMeeting.reviewed(at: desk) { $0.writing = writing }
    _ = try await desk.computeScores(small.hand)
    _ = try await desk.proposeSelection(small.hand, iterations: 10_000, limits: .quick)
    _ = try await desk.signSelection(small.hand)
    return small.hand
  }

  private static func add(_ name: String, _ email: String, _ desk: Secretariat) async throws {
    _ = try await desk.add(
      NewPerson(name: name, email: email, country: Country("LB"), languages: ["en"]))
  }

  private struct Row: Sendable {
    let person: UUID
    let reader: UUID?
    let copy: Int?
    let address: String
    let status: String
    let text: String
    let link: UUID?
  }

  private static func invitations(_ desk: Secretariat) async throws -> [Row] {
    try await desk.archive.database.withConnection { connection in
      try connection.rows(
        """
        SELECT person_id, reader_id, copy_no, address, status, link_of,
          encode(COALESCE(signed, message), 'escape') AS text
        FROM letter WHERE kind = 'invitation' ORDER BY person_id, copy_no NULLS FIRST, queued_at
        """
      ).map {
        Row(
          person: try $0["person_id"], reader: try $0["reader_id"], copy: try $0["copy_no"],
          address: try $0["address"], status: try $0["status"], text: try $0["text"],
          link: try $0["link_of"])
      }
    }
  }

  @Test func `each copy is a letter of its own, without the link of its addressee`() async throws {
    try await atDesk { desk in
      try await Self.add("Resident Coordinator (invented)", "rc@example.org", desk)
      try await Self.add("Permanent Mission (invented)", "mission@example.org", desk)
      let hand = try await Self.signed(
        at: desk,
        Writing(copies: [
          LetterRoute(reader: "rc@example.org", letters: [.invitation]),
          LetterRoute(reader: "permanent mission (Invented)", letters: [.invitation], track: .open),
          LetterRoute(reader: "rc@example.org", track: .guest),
        ]))
      let shown = try await desk.previewLetters(to: nil, deadline: due, hand).letters
      let places = SmallMeeting.places
      #expect(shown.count(where: \.isCopy) == 2 * places)
      let counts = try await desk.issueInvitations(hand, deadline: due)
      #expect(counts["invitation"] == places && counts["copy"] == 2 * places)
      let letters = try await Self.invitations(desk)
      #expect(letters.count == 3 * places)
      for letter in letters {
        #expect((letter.copy == nil) == (letter.reader == nil))
        #expect((letter.link == nil) == (letter.copy != nil))
        if letter.copy != nil { #expect(!letter.text.contains("text/calendar")) }
      }
      let copies = letters.filter { $0.copy != nil }
      #expect(Set(copies.map(\.address)) == ["rc@example.org", "mission@example.org"])
      #expect(copies.allSatisfy { $0.text.contains("application/pdf") })

      let sent = try await desk.sendLetters(hand)
      let entries = try await desk.correspondence(hand)
      #expect(entries.count == sent)
      #expect(entries.count(where: \.isCopy) == 2 * places)
      // A copy goes by the reference of its letter.
      let invited = entries.filter { $0.letter == .invitation }
      #expect(Set(invited.map(\.reference)).count == places)
      #expect(entries.filter(\.isCopy).allSatisfy { !$0.about.isEmpty && $0.party != $0.about })
      let listed = try await desk.letterCounts(hand).filter { $0.kind == "copy" }
      #expect(listed.map(\.letters) == [2 * places])
      // Whoever leaves hears no more, and nobody is counted twice.
      #expect(try await desk.campaign(hand).count == places)
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `a letter goes through a channel, as a note with the letter enclosed`() async throws {
    try await atDesk { desk in
      try await Self.add("Permanent Mission (invented)", "mission@example.org", desk)
      let hand = try await Self.signed(
        at: desk, Writing(through: [LetterRoute(reader: "mission@example.org")]))
      let shown = try await desk.previewLetters(to: nil, deadline: due, hand).letters
      #expect(shown.allSatisfy { $0.address == "mission@example.org" })
      let words = shown[0].text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(words.contains("presents its compliments"))
      _ = try await desk.issueInvitations(hand, deadline: due)
      let letters = try await Self.invitations(desk)
      #expect(letters.count == SmallMeeting.places)
      #expect(letters.allSatisfy { $0.address == "mission@example.org" && $0.copy == nil })
      #expect(letters.allSatisfy { $0.reader != nil && $0.link == nil })
      #expect(letters.allSatisfy { !$0.text.contains("text/calendar") })
      _ = try await desk.sendLetters(hand)

      // Reminders are a list of whom to call, until somebody is named.
      let reminders = try await desk.remind(hand, dryRun: true)
      #expect(reminders.written.isEmpty && reminders.left.count == SmallMeeting.places)
      let named = try await desk.remind(
        of: [reminders.left[0].code], anyway: true, hand, dryRun: true)
      #expect(named.written.count == 1)
      // Who answers is recorded as ever.
      _ = try await desk.recordAnswers(
        [AnswerReceived(code: reminders.left[0].code, status: .accepted)], hand)
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `whom the directory does not know keeps letters back, and says so`() async throws {
    try await atDesk { desk in
      let hand = try await Self.signed(
        at: desk, Writing(through: [LetterRoute(reader: "nobody@example.org", track: .open)]))
      let (letters, held) = try await desk.previewLetters(to: nil, deadline: due, hand)
      #expect(letters.isEmpty && !held.isEmpty)
      #expect(held.allSatisfy { $0.why.code == "route-unknown" })
      _ = try await desk.issueInvitations(hand, deadline: due)
      #expect(try await Self.invitations(desk).isEmpty)
    }
  }

  @Test func `copies of what is signed leave as its scan, and are withdrawn with it`()
    async throws
  {
    try await atDesk { desk in
      try await Self.add("Resident Coordinator (invented)", "rc@example.org", desk)
      let hand = try await Self.signed(
        at: desk,
        Writing(
          sealed: [.invitation],
          copies: [LetterRoute(reader: "rc@example.org", letters: [.invitation])]))
      _ = try await desk.issueInvitations(hand, deadline: due)
      let letter = try #require(try await desk.lettersToSign(hand).first)
      let pdf = Array("%PDF-1.4\n% page\n%%EOF\n".utf8)
      let scan = SignedScan(try ScanFile(pdf, from: letter.file))
      for _ in 1...2 {
        _ = try await desk.signLetters([scan], hand)
        let copies = try await Self.invitations(desk).filter {
          $0.copy != nil && $0.status == "queued"
        }
        #expect(copies.count == 1)
        #expect(copies[0].text.contains(Data(pdf).base64EncodedString()))
        let act = try #require(
          try await desk.acts(in: hand).first { $0.act == "letter.sign" }
        ).number
        _ = try await desk.undo(act, in: hand)
        #expect(
          try await Self.invitations(desk).allSatisfy { $0.copy == nil || $0.status == "cancelled" }
        )
      }
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `a copy of what is signed that was refused goes once more with the scan, alone`()
    async throws
  {
    try await atDesk { desk in
      try await Self.add("Resident Coordinator (invented)", "rc@example.org", desk)
      try await Self.add("Registry (invented)", "registry@example.org", desk)
      let hand = try await Self.signed(
        at: desk,
        Writing(
          sealed: [.invitation],
          copies: ["rc@example.org", "registry@example.org"].map {
            LetterRoute(reader: $0, letters: [.invitation])
          }))
      _ = try await desk.issueInvitations(hand, deadline: due)
      let letter = try #require(try await desk.lettersToSign(hand).first)
      let pdf = Array("%PDF-1.4\n% page\n%%EOF\n".utf8)
      _ = try await desk.signLetters(
        [SignedScan(try ScanFile(pdf, from: letter.file))], hand)
      _ = try await desk.archive.database.withConnection {
        try $0.script(
          """
          UPDATE letter SET status = 'sending', attempt = 1, leased_to = now()
          WHERE status = 'queued';
          UPDATE letter SET status = CASE WHEN copy_no = 2 THEN 'failed' ELSE 'sent' END,
            leased_to = NULL, sent_at = CASE WHEN copy_no = 2 THEN NULL ELSE now() END
          WHERE status = 'sending';
          """)
      }
      let done = try await desk.resendLetters(to: [], hand)
      #expect(done.written == ["Registry (invented)"] && done.left.isEmpty)
      let queued = try await Self.invitations(desk).filter { $0.status == "queued" }
      #expect(queued.map(\.address) == ["registry@example.org"])
      #expect(queued.map(\.copy) == [2])
      #expect(queued[0].text.contains(Data(pdf).base64EncodedString()))
      // Nothing else of that letter is written anew, and nothing is refused any more.
      #expect(try await desk.lettersToSign(hand).allSatisfy { $0.mark != letter.mark })
      #expect(
        try await refusal { _ = try await desk.resendLetters(to: [], hand) }
          == "nothing-to-resend")
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `letters leave once every step said yes, in order`() async throws {
    try await atDesk { desk in
      let hand = try await Self.signed(
        at: desk,
        Writing(clearance: [
          ClearanceStep(step: "section", by: ["lea", "tester"]),
          ClearanceStep(step: "director", by: ["omar"]),
        ]))
      func other(_ login: String) async throws -> Secretariat {
        _ = try await desk.addAccount(
          login: login, name: "\(login) (invented)", roles: [.headOfUnit])
        return try await desk.acting(as: login)
      }
      let (lea, omar) = (try await other("lea"), try await other("omar"))
      let all = try await desk.issueInvitations(hand, deadline: due).values.reduce(0, +)
      #expect(await desk.deliver(hand).mailings?.uncleared == all)
      let page = try #require(try await desk.deskPage().meetings.first)
      #expect(page.count(.lettersUncleared) == all && page.count(.letters) == 0)
      #expect(page.commands.first == "convene invitation clear --as section")
      #expect(
        try await refusal { _ = try await omar.approveLetters(hand) } == "nothing-to-approve")
      #expect(
        try await refusal { _ = try await omar.clearLetters(as: "director", hand) }
          == "nothing-to-clear")
      #expect(
        try await refusal { _ = try await omar.clearLetters(as: "section", hand) }
          == "step-held-by-others")
      let first = try await lea.clearLetters(as: "Section", hand)
      #expect(first.letters == all && first.next == "director")
      #expect(try await desk.sendLetters(hand) == 0)
      #expect(
        try await refusal { _ = try await lea.clearLetters(as: "director", hand) }
          == "step-held-by-others")

      // Another wording begins anew.
      _ = try await desk.resendLetters(to: [], held: true, hand)
      #expect(
        try await refusal { _ = try await omar.clearLetters(as: "director", hand) }
          == "nothing-to-clear")
      _ = try await desk.clearLetters(as: "section", hand)
      #expect(try await omar.clearLetters(as: "director", hand, dryRun: true).next == nil)
      #expect(try await desk.sendLetters(hand) == 0)
      _ = try await omar.clearLetters(as: "director", hand)
      #expect(try await desk.sendLetters(hand) == all)
      #expect(try await desk.acts(in: hand).contains { $0.act == "letter.clear" })
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `what a second person approves is the very scan`() async throws {
    try await atDesk { desk in
      let hand = try await Self.signed(at: desk, Writing(twoPeople: true, sealed: [.invitation]))
      _ = try await desk.issueInvitations(hand, deadline: due)
      let letter = try #require(try await desk.lettersToSign(hand).first)
      let pdf = Array("%PDF-1.4\n% signed\n%%EOF\n".utf8)
      _ = try await desk.signLetters([SignedScan(try ScanFile(pdf, from: letter.file))], hand)
      let scans = try await desk.scansToApprove(hand)
      #expect(scans.map(\.bytes) == [pdf])
      #expect(scans.map(\.hash) == [SHA256(of: pdf).description])
      let shown = try await desk.previewLetters(to: [letter.code], hand).letters
      #expect(shown.map { $0.scan?.bytes } == [pdf])
    }
  }
}
