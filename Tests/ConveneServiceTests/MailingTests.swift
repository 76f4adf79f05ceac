import ConveneCore
import ConveneFixtures
import ConveneService
import ConveneStore
import ConveneValues
import Foundation
import Postgres
import Testing

private let due = Day(number: 13_735)

extension Secretariat {
  fileprivate func lettersTo(_ person: Person.ID, _ hand: MeetingInHand) async throws
    -> [LetterStatus]
  {
    try await archive.read(in: hand.id) { try $0.lettersTo(person, in: hand.id).map(\.status) }
  }
}

/// Letters that wait for somebody before they go.
@Suite struct MailingTests {
  /// A signed meeting of 36, nobody of whom is written to.
  private static func signed(
    at desk: Secretariat, _ writing: Writing? = nil
  ) async throws -> MeetingInHand {
    let small = try await SmallMeeting.reviewed(at: desk) { $0.writing = writing }
    _ = try await desk.computeScores(small.hand)
    _ = try await desk.proposeSelection(small.hand, iterations: 10_000, limits: .quick)
    _ = try await desk.signSelection(small.hand)
    return small.hand
  }

  private static func another(_ login: String, _ desk: Secretariat) async throws -> Secretariat {
    _ = try await desk.addAccount(
      login: login, name: "\(login) (invented)", roles: [.headOfUnit])
    return try await desk.acting(as: login)
  }

  @Test func `where letters say otherwise than the last proof, five go first`() async throws {
    try await atDesk { desk in
      let hand = try await Self.signed(at: desk)
      _ = try await desk.sendProof(to: "rana@example.org", hand)
      #expect(try await refusal { _ = try await desk.goOnWithLetters(hand) } == "nothing-held")
      // A draft that was looked at goes like any other.
      var draft = try MeetingFile.read(try SmallMeeting.file())
      draft.code = "EGM-2007-10"
      _ = try await desk.importMeeting(try MeetingFile.write(draft))
      let other = try await desk.meeting("EGM-2007-10")
      _ = try await desk.sendProof(to: "rana@example.org", other)
      _ = try await desk.remove(other)
      _ = try await desk.update { $0.title = $0.signatory.title }
      let changed = try await desk.meeting(nil)

      let planned = try await desk.issueInvitations(changed, deadline: due, dryRun: true)
      #expect(try await desk.waitingLetters(changed).waiting == 0)
      let letters = try await desk.issueInvitations(changed, deadline: due)
      #expect(letters == planned)
      let all = letters.values.reduce(0, +)
      #expect(
        try await desk.waitingMailings(changed)
          == WaitingMailings(unapproved: 0, ownUnapproved: 0, held: all - 5, firstWaiting: 5))
      #expect(
        try await refusal { _ = try await desk.goOnWithLetters(changed) } == "first-not-gone")

      let first = await desk.deliver(changed)
      #expect(first.sent == 5)
      #expect(first.waiting == all - 5)
      #expect(first.mailings?.held == all - 5)
      let dues = try #require(try await desk.deskPage().meetings.first)
      #expect(dues.count(.lettersHeld) == all - 5)
      #expect(dues.count(.letters) == 0)
      #expect(dues.commands.contains("convene invitation send --go-on"))
      // The five show all that is said otherwise.
      let kinds: [String] = try await desk.archive.database.withConnection {
        try $0.rows("SELECT DISTINCT wording FROM letter WHERE is_first").map { try $0["wording"] }
      }
      #expect(kinds.count == 5)

      // Whatever was wrong with them: all that waits is written anew, as things are now.
      _ = try await desk.sendProof(to: "rana@example.org", changed)
      let anew = try await desk.resendLetters(to: [], held: true, changed, dryRun: true)
      #expect(anew.written.count == all - 5 && anew.left.isEmpty)
      _ = try await desk.resendLetters(to: [], held: true, changed)
      #expect(try await refusal { _ = try await desk.goOnWithLetters(changed) } == "nothing-held")
      #expect(try await desk.sendLetters(changed) == all - 5)
      #expect(try await desk.archive.brokenInvariants() == [])
      try await desk.verifyAudit(of: changed)
    }
  }

  @Test func `letters by a mail server wait for a look at the first, too`() async throws {
    try await atDesk { desk in
      let hand = try await Self.signed(at: desk)
      _ = try await desk.sendProof(to: "rana@example.org", hand)
      _ = try await desk.update { $0.title = $0.signatory.title }
      let changed = try await desk.meeting(nil)
      let all = try await desk.issueInvitations(changed, deadline: due).values.reduce(0, +)
      try await PostOffice.open { office in
        var settings = desk.settings
        settings.mail = "smtp://127.0.0.1:\(office.port)?tls=none&sessions=2"
        let posting = Secretariat(
          archive: desk.archive, actor: desk.actor, settings: settings, now: desk.now)
        let first = await posting.deliver(changed)
        #expect(first.why == nil)
        #expect(first.sent == 5)
        #expect(first.mailings?.held == all - 5)
        let held = try await posting.goOnWithLetters(changed)
        let rest = try await posting.sendLetters(changed)
        #expect(held == all - 5 && rest == all - 5)
      }
    }
  }

  @Test func `nobody proves what did not arrive`() async throws {
    try await atDesk { desk in
      let hand = try await Self.signed(at: desk)
      try await PostOffice.open { office in
        var settings = desk.settings
        settings.mail = "smtp://127.0.0.1:\(office.port)?tls=none"
        let posting = Secretariat(
          archive: desk.archive, actor: desk.actor, settings: settings, now: desk.now)
        _ = try await posting.sendProof(to: "rana@example.org", hand)
      }
      let proved = try await Self.proofs(desk)
      #expect(proved > 0)
      _ = try await desk.update { $0.title = $0.signatory.title }
      let changed = try await desk.meeting(nil)
      var settings = desk.settings
      settings.mail = "smtp://127.0.0.1:1?tls=none"
      let away = Secretariat(
        archive: desk.archive, actor: desk.actor, settings: settings, now: desk.now)
      await #expect(throws: Failure.self) {
        _ = try await away.sendProof(to: "rana@example.org", changed)
      }
      #expect(try await Self.proofs(desk) == proved)
    }
  }

  private static func proofs(_ desk: Secretariat) async throws -> Int {
    try await desk.archive.database.withConnection {
      try #require(try $0.rows("SELECT count(*)::int AS proofs FROM letter_proof").first)["proofs"]
    }
  }

  @Test func `the rest goes once somebody looked at the first`() async throws {
    try await atDesk { desk in
      let hand = try await Self.signed(at: desk)
      _ = try await desk.sendProof(to: "rana@example.org", hand)
      _ = try await desk.update { $0.title = $0.signatory.title }
      let changed = try await desk.meeting(nil)
      let all = try await desk.issueInvitations(changed, deadline: due).values.reduce(0, +)
      #expect(try await desk.sendLetters(changed) == 5)
      #expect(try await desk.goOnWithLetters(changed, dryRun: true) == all - 5)
      #expect(try await desk.sendLetters(changed) == 0)
      #expect(try await desk.goOnWithLetters(changed) == all - 5)
      #expect(try await desk.sendLetters(changed) == all - 5)
      #expect(try await desk.waitingMailings(changed).count == 0)
    }
  }

  @Test func `where two people are asked for, somebody else approves letters`() async throws {
    try await atDesk { desk in
      let hand = try await Self.signed(at: desk, Writing(twoPeople: true))
      #expect(try await desk.meeting(nil).meeting.writing == Writing(twoPeople: true))
      let other = try await Self.another("lea", desk)
      #expect(
        try await refusal { _ = try await other.approveLetters(hand) } == "nothing-to-approve")
      let all = try await desk.issueInvitations(hand, deadline: due).values.reduce(0, +)
      let waiting = await desk.deliver(hand, hurrying: true)
      #expect(waiting.sent == 0)
      #expect(waiting.mailings?.unapproved == all)
      #expect(
        try await desk.deskPage().meetings.first?.commands.first == "convene invitation approve")
      let own = await #expect(throws: Refusal.self) { try await desk.approveLetters(hand) }
      #expect(own?.code == "approved-by-another")

      #expect(try await other.approveLetters(hand, dryRun: true) == all)
      #expect(try await desk.sendLetters(hand) == 0)
      #expect(try await other.approveLetters(hand) == all)
      let act = try await desk.acts(in: hand).first
      #expect(act?.act == "letter.approve")
      #expect(act?.login == "lea")
      #expect(try await desk.sendLetters(hand) == all)
    }
  }

  @Test func `a meeting's own words and papers go with its letters`() async throws {
    try await atDesk { desk in
      let text: Wording = [
        .english: "Rooms are kept until {deadline}.", .arabic: "تُحجز الغرف حتى {deadline}.",
        .french: "Les chambres sont retenues jusqu’au {deadline}.",
      ]
      let hand = try await Self.signed(
        at: desk,
        Writing(
          paragraphs: [OwnParagraph(letter: .invitation, text: text)],
          enclosures: [LetterEnclosure(letter: .invitation, papers: [.aideMemoire, .agenda])]))
      let shown = try await desk.previewLetters(to: nil, deadline: due, hand).letters
      for letter in shown {
        let isInvited = letter.kind == .invitation
        let words = ["Rooms are kept until", "تُحجز الغرف حتى", "Les chambres sont retenues"]
        #expect(words.contains { letter.text.contains($0) } == isInvited)
        #expect(!letter.text.contains("{"))
      }
      _ = try await desk.issueInvitations(hand, deadline: due)
      let messages: [String] = try await desk.archive.database.withConnection {
        try $0.rows(
          "SELECT convert_from(message, 'UTF8') AS message FROM letter WHERE kind = 'invitation'"
        ).map { try $0["message"] }
      }
      #expect(messages.count == SmallMeeting.places)
      for message in messages {
        #expect(message.components(separatedBy: "Content-Type: application/pdf").count == 3)
        #expect(message.contains("filename=\"EGM-2007-09-agenda-"))
      }
      // A place that cannot be filled in is refused before anything is written.
      let wrong: Wording = [.english: "{passport}", .arabic: "{deadline}", .french: "{deadline"]
      let failure = await #expect(throws: Failure.self) {
        try await desk.update { meeting in
          meeting.writing = Writing(paragraphs: [
            OwnParagraph(letter: .invitation, text: wrong),
            OwnParagraph(letter: .regret, text: text),
          ])
        }
      }
      let places = failure?.refusal.problems.map(\.at) ?? []
      #expect(places.count == 5)
      #expect(places.contains("writing, paragraphs 1, text, en"))
      #expect(places.contains("writing, paragraphs 1, text, fr"))
      #expect(places.contains("writing, paragraphs 2, text, ar"))
    }
  }

  @Test func `whoever has no mailbox is written to by the post`() async throws {
    try await atDesk { desk in
      let hand = try await Self.signed(at: desk)
      let reader: Person.ID = try await desk.archive.database.withConnection { connection in
        let row = try #require(
          try connection.rows(
            """
            UPDATE person SET email = '', post = E'Rue du Port 4\nTyre'
            WHERE id = (
              SELECT person_id FROM application WHERE status = 'selected' ORDER BY code LIMIT 1)
            RETURNING id
            """
          ).first)
        return try row["id"]
      }
      let all = try await desk.issueInvitations(hand, deadline: due).values.reduce(0, +)
      #expect(all == 36)
      let delivery = await desk.deliver(hand)
      #expect(delivery.sent == all - 1)
      #expect(delivery.waiting == 0)
      let letters = try await desk.lettersToPost(hand)
      #expect(letters.count == 1)
      let letter = try #require(letters.first)
      #expect(letter.bytes.starts(with: Array("%PDF".utf8)))
      #expect(try await desk.lettersToPost(to: [letter.code], hand).map(\.bytes) == [letter.bytes])
      #expect(
        try await desk.deskPage().meetings.first?.count(.lettersToPost) == 1)
      #expect(
        try await refusal { _ = try await desk.lettersToPost(to: ["A-9999"], hand) }
          == "nothing-to-post")
      let tomorrow = Day(number: 13_696)
      #expect(
        try await refusal { _ = try await desk.recordPosted(to: nil, on: tomorrow, hand) }
          == "posted-later")

      // Only then it is written.
      #expect(try await desk.lettersTo(reader, hand) == [.toPost])
      let day = Day(number: 13_694)
      #expect(
        try await desk.recordPosted(to: [letter.code], on: day, hand).map(\.code) == [letter.code])
      #expect(try await desk.lettersTo(reader, hand) == [.sent])
      #expect(
        try await refusal { _ = try await desk.recordPosted(to: nil, on: day, hand) }
          == "nothing-to-post")
    }
  }

  @Test func `a preview shows what would leave, and nothing is kept of it`() async throws {
    try await atDesk { desk in
      let hand = try await Self.signed(at: desk)
      let before = try await desk.acts(in: hand).map(\.number)
      let all = try await desk.previewLetters(to: nil, deadline: due, hand)
      #expect(all.heldBack.isEmpty)
      #expect(all.letters.count == 36)
      let kinds = Dictionary(grouping: all.letters, by: \.kind).mapValues(\.count)
      #expect(kinds[.invitation] == SmallMeeting.places)
      let invited = try #require(all.letters.first { $0.kind == .invitation })
      #expect(invited.text.contains("https://meetings.example.org/i/"))
      #expect(invited.page.hasPrefix("<!DOCTYPE html>"))
      let one = try await desk.previewLetters(to: [invited.code], deadline: due, hand)
      #expect(one.letters.map(\.subject) == [invited.subject])
      #expect(try one.letters.pdf().starts(with: Array("%PDF".utf8)))
      #expect(try await desk.waitingLetters(hand).waiting == 0)
      #expect(try await desk.acts(in: hand).map(\.number) == before)

      let refused: [([String], String)] = [([], "nobody-named"), (["A-9999"], "no-letter-to")]
      for (codes, code) in refused {
        #expect(
          try await refusal { _ = try await desk.previewLetters(to: codes, hand) } == code)
      }
      #expect(
        try await refusal { _ = try await desk.applicants([" "], hand) } == "nobody-named")
      // What waits is shown as it would be written now.
      _ = try await desk.issueInvitations(hand, deadline: due)
      let waiting = try await desk.previewLetters(to: [invited.code], hand).letters
      #expect(waiting.map(\.kind) == [.invitation])
      #expect(try await Set(desk.campaign(hand).map(\.state)) == [.waiting])
      _ = try await desk.sendLetters(hand)
      let campaign = try await desk.campaign(hand)
      #expect(campaign.map(\.state) == Array(repeating: .written, count: SmallMeeting.places))
      #expect(campaign.allSatisfy { $0.written == Day("2007-07-01") })
      let report = String(decoding: campaign.table(in: .english), as: UTF8.self)
      #expect(report.split(whereSeparator: \.isNewline).count == SmallMeeting.places + 1)
      #expect(report.contains(",sent,2007-07-01,issued,"))
      #expect(
        try await refusal { _ = try await desk.previewLetters(to: nil, hand) }
          == "nothing-to-preview")
    }
  }
}
