import ConveneCore
import ConveneService
import ConveneStore
import ConveneValues
import Foundation
import Postgres
import Testing

private let due = Day(number: 13_735)

/// A letter that left, as whoever received it knows it.
private struct Left {
  let messageID: String
  let address: String
  let invitation: String
  var letter = UUID()

  /// A report that it was not delivered to a mailbox, by default that which it went to.
  func returned(_ status: String = "5.1.1", to mailbox: String? = nil) -> MailRead {
    let address = mailbox ?? address
    return mail(
      """
      Return-Path: <>
      From: mailer-daemon@relay.example
      Subject: Undelivered mail
      Content-Type: multipart/report; report-type=delivery-status; boundary="part"

      --part
      Content-Type: text/plain

      It was not delivered.

      --part
      Content-Type: message/delivery-status

      Reporting-MTA: dns; relay.example

      Final-Recipient: rfc822; \(address)
      Action: failed
      Status: \(status)

      --part
      Content-Type: text/rfc822-headers

      Message-ID: <\(messageID)>
      To: \(address)

      --part--

      """)
  }

  /// A return that names neither Message-ID nor mailbox, to an address of ours.
  func returned(toOurs address: String) -> MailRead {
    mail(
      """
      Return-Path: <>
      Delivered-To: meeting@example.org
      From: mailer-daemon@relay.example
      To: \(address)
      Subject: Undelivered mail

      550 5.1.1 user unknown

      """)
  }

  func answered(_ headers: String, _ text: String, from: String? = nil) -> MailRead {
    mail("From: \(from ?? address)\nIn-Reply-To: <\(messageID)>\n\(headers)\n\n\(text)\n")
  }

  func mail(_ text: String) -> MailRead {
    do {
      return try MailRead(Array(text.utf8), from: "test")
    } catch {
      preconditionFailure("the test wrote no message: \(error.code)")
    }
  }
}

/// What comes back to letters, and what does not follow from it.
@Suite struct MailTests {
  private static func left(_ desk: Secretariat) async throws -> [Left] {
    try await desk.archive.database.withConnection {
      try $0.rows(
        """
        SELECT
          letter.message_id, letter.address, invitation.id::text AS invitation, letter.id
        FROM letter
        JOIN invitation ON invitation.person_id = letter.person_id
        WHERE letter.kind = 'invitation'
        ORDER BY letter.message_id
        """
      ).map {
        Left(
          messageID: try $0["message_id"], address: try $0["address"],
          invitation: try $0["invitation"], letter: try $0["id"])
      }
    }
  }

  private static func meeting(_ desk: Secretariat) async throws -> (MeetingInHand, [Left]) {
    let hand = try await SmallMeeting.proposed(at: desk, nil)
    _ = try await desk.signSelection(hand)
    _ = try await desk.issueInvitations(hand, deadline: due)
    _ = try await desk.sendLetters(hand)
    return (hand, try await left(desk))
  }

  @Test func `a letter that came back for good waits for somebody, and moves nobody`()
    async throws
  {
    try await atDesk { desk in
      let (hand, letters) = try await Self.meeting(desk)
      let invited = try await desk.invitations(hand)
      let mail = [
        letters[0].returned(), letters[0].returned(), letters[1].returned("5.2.2"),
        // Whoever was not written to there, and whoever knows no Message-ID, is not believed.
        letters[2].returned(to: "somebody@elsewhere.example"),
        Left(messageID: "made-up@example.org", address: letters[3].address, invitation: "")
          .returned(),
      ]
      let plan = try await desk.receiveMail(mail, hand, dryRun: true)
      #expect(plan.entries.map(\.isHard) == [true, false, true, true])
      #expect(try await desk.mail(hand).isEmpty)

      let done = try await desk.receiveMail(mail, hand)
      #expect(done.known == 1)
      #expect(done.entries.map(\.number) == [1, 2, 3, 4])
      #expect(done.entries.map(\.reason) == [.noMailbox, .mailboxFull, .noMailbox, .noMailbox])
      #expect(done.entries.map(\.letter) == [.invitation, .invitation, nil, nil])
      #expect(done.entries.map { $0.person == nil } == [false, false, true, true])
      #expect(try await desk.receiveMail(mail, hand).entries.isEmpty)

      #expect(try await desk.invitations(hand).map(\.status) == invited.map(\.status))
      let dues = try #require(try await desk.deskPage().meetings.first)
      #expect(dues.count(.lettersReturned) == 1)
      #expect(dues.commands.contains("convene mail list --where kind=hard"))
      let name = try #require(done.entries[0].name)
      let back = try await desk.refusedLetters(hand)
      #expect(back.map(\.name) == [name] && back.map(\.why.code) == ["letter-came-back"])

      let again = try await desk.resendLetters(to: [], hand, dryRun: true)
      #expect(again.written == [name])
      #expect(try await desk.resendLetters(to: [], leaving: true, hand).left == [name])
      #expect(try await desk.mail(hand).map { $0.settledAt != nil } == [true, false, false, false])
      #expect(try await desk.refusedLetters(hand).isEmpty)
      #expect(try await desk.deskPage().meetings.first?.count(.lettersReturned) == 0)
      try await desk.verifyAudit(of: hand)
      #expect(try await desk.archive.brokenInvariants() == [])
    }
  }

  @Test func `what comes to a letter's own address is about that letter, and moves nobody either`()
    async throws
  {
    try await atDesk { desk in
      let (hand, letters) = try await Self.meeting(desk)
      let invited = try await desk.invitations(hand)
      let key = try desk.settings.keys.newest()
      func own(_ left: Left, _ meeting: UUID = hand.id.uuid, _ key: HouseKey = key) -> String {
        let tag = ReturnTag.text(of: left.letter, meeting: meeting, key: key)
        return "bounce+\(tag)@example.org"
      }
      // An older key knows again what it tagged.
      _ = try desk.settings.keys.rotate()
      let absent = letters[1].mail(
        """
        From: robot@elsewhere.example
        To: \(own(letters[1]))
        Subject: Out of office
        Auto-Submitted: auto-replied

        Back on Monday.

        """)
      let done = try await desk.receiveMail(
        [
          letters[0].returned(toOurs: own(letters[0])), absent,
          // Guessed, of another meeting, by another house.
          letters[2].returned(
            toOurs: own(letters[2]).replacing("bounce+", with: "bounce+a")),
          letters[3].returned(toOurs: own(letters[3], UUID())),
          letters[4].returned(toOurs: own(letters[4], hand.id.uuid, HouseKey(1, 2, 3, 4))),
          Left(messageID: "", address: "", invitation: "").returned(
            toOurs: own(Left(messageID: "", address: "", invitation: ""))),
        ], hand)
      #expect(
        done.entries.map(\.kind) == [.failure, .away, .failure, .failure, .failure, .failure])
      #expect(
        done.entries.map(\.letter) == [.invitation, .invitation, nil, nil, nil, nil])
      #expect(done.entries.map { $0.person == nil } == [false, false, true, true, true, true])
      #expect(done.entries[0].isHard)
      #expect(try await desk.invitations(hand).map(\.status) == invited.map(\.status))
      #expect(try await desk.deskPage().meetings.first?.count(.lettersReturned) == 1)
      try await desk.verifyAudit(of: hand)
      #expect(try await desk.archive.brokenInvariants() == [])
    }
  }

  @Test func `absences, hints of calendars and replies stand with the person until erased`()
    async throws
  {
    try await atDesk { desk in
      let (hand, letters) = try await Self.meeting(desk)
      let one = letters[0]
      let calendar = one.mail(
        """
        From: assistant@elsewhere.example
        Subject: Declined
        Content-Type: text/calendar; method=REPLY

        BEGIN:VCALENDAR
        METHOD:REPLY
        BEGIN:VEVENT
        UID:\(hand.meeting.code).\(one.invitation)@example.org
        ATTENDEE;PARTSTAT=DECLINED:mailto:\(one.address)
        END:VEVENT
        END:VCALENDAR

        """)
      let done = try await desk.receiveMail(
        [
          one.answered("Subject: Out of office", "Back on Monday."), calendar,
          one.answered("Subject: Re: Invitation", "Gladly.", from: "home@elsewhere.example"),
          one.mail("From: \(one.address)\nSubject: A question\n\nWhere is it?\n"),
          one.mail("From: stranger@elsewhere.example\nSubject: Buy\n\nNow\n"),
        ], hand)
      #expect(done.entries.map(\.kind) == [.away, .calendar, .reply, .reply, .reply])
      #expect(done.entries.map(\.answer) == [nil, .declined, nil, nil, nil])
      let hints = try await desk.calendarHints(hand)
      #expect(hints.map(\.answer) == [.declined])
      let page = try #require(try await desk.deskPage().meetings.first)
      #expect(page.count(.answersHinted) == 1)
      #expect(page.commands.contains("convene mail list --where kind=calendar"))
      let person = try #require(done.entries[0].person)
      #expect(done.entries.map(\.person) == [person, person, person, person, nil])
      let code = try #require(
        try await desk.invitations(hand).first { $0.person == person })
      #expect(code.status == .issued)
      #expect(
        hints.map(\.command) == [
          "convene invitation record \(code.code) declined --how calendar"
        ])
      _ = try await desk.recordAnswers(
        [
          AnswerReceived(
            code: code.code, status: .tentative, said: AnswerSaid(how: .telephone))
        ], hand)
      // Whoever was asked since said otherwise.
      #expect(try await desk.calendarHints(hand).count == 0)
      let applicant = try #require(try await desk.applicants([code.code], hand).first)
      #expect(try await desk.why(applicant, hand).mail.map(\.number) == [1, 2, 3, 4])
      #expect(try await desk.mail(numbered: 4, hand).excerpt == "Where is it?")
      await #expect(throws: Failure.self) { try await desk.mail(numbered: 6, hand) }

      _ = try await desk.leave([code.code], cause: .withdrawn, hand)
      _ = try await desk.leaveSeatsFree(of: [code.code], hand)
      _ = try await desk.forget(person, because: "asked by letter of 3 May")
      let left = try await desk.mail(hand)
      #expect(left.map(\.excerpt) == ["", "", "", "", "Now"])
      #expect(left.map(\.kind) == done.entries.map(\.kind))
      // What still comes from them is nobody's.
      let later = try await desk.receiveMail(
        [one.answered("Subject: Re: again", "Hello?"), letters[1].returned("4.4.1")], hand)
      #expect(later.entries.map { $0.person == nil } == [true, false])
      // By the clock of the meeting's place, where the next day has begun.
      let night = try await desk.receiveMail(
        [
          letters[2].mail(
            "From: \(letters[2].address)\nDate: Fri, 20 Jul 2007 22:30:00 +0000\nSubject: Late\n\nStill here.\n"
          )
        ], hand)
      #expect(hand.meeting.zone == "Asia/Beirut")
      #expect(night.entries.map(\.writtenOn) == [Day("2007-07-21")])
      try await desk.verifyAudit(of: hand)
      #expect(try await desk.archive.brokenInvariants() == [])
    }
  }
}
