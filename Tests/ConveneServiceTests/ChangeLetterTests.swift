import ConveneCore
import ConveneService
import ConveneStore
import ConveneValues
import Foundation
import Testing

/// Whoever holds an invitation hears of what changes, once.
@Suite struct ChangeLetterTests {
  /// A published meeting whose invitations were handed over; two said yes and one said no.
  private static func invited(at desk: Secretariat) async throws -> MeetingInHand {
    let hand = try await SmallMeeting.reviewed(at: desk).hand
    try await desk.publish(hand)
    _ = try await desk.computeScores(hand)
    _ = try await desk.proposeSelection(hand, iterations: 10_000, limits: .quick)
    _ = try await desk.signSelection(hand)
    let published = try await desk.meeting(nil)
    _ = try await desk.issueInvitations(published, deadline: Day(number: 13_735))
    _ = try await desk.sendLetters(published)
    let codes = try await desk.invitations(published).map(\.code)
    _ = try await desk.recordAnswers(
      [
        AnswerReceived(code: codes[0], status: .accepted),
        AnswerReceived(code: codes[1], status: .accepted),
        AnswerReceived(code: codes[2], status: .declined),
      ], published)
    return published
  }

  private static func waiting(
    _ kind: String, _ desk: Secretariat
  ) async throws -> [QueuedLetter] {
    try await queuedLetters(kind, desk).filter { $0.status == "queued" }
  }

  private static func last(_ hand: MeetingInHand, _ desk: Secretariat) async throws -> Int {
    try #require(try await desk.acts(in: hand).first).number
  }

  private static let told = SmallMeeting.places - 1

  @Test func `a change is told once, and the next one from what its readers knew`() async throws {
    try await atDesk { desk in
      let hand = try await Self.invited(at: desk)
      let first = try await queuedLetters("invitation", desk)
      #expect(Set(first.map { $0.calendar("SEQUENCE") }) == ["0"])

      let later = try hand.postponed(to: hand.meeting.starts.adding(7))
      let rehearsed = try await desk.carryOut(later, dryRun: true)
      let done = try await desk.carryOut(later)
      #expect(done.letters.queued == [.accepted: 2, .awaited: Self.told - 2])
      #expect(rehearsed.letters.queued == done.letters.queued)
      #expect(rehearsed.consequences == done.consequences)
      #expect(done.consequences.map(\.key).contains("change-written"))
      #expect(!done.consequences.map(\.key).contains("letters-say-otherwise"))
      let letters = try await Self.waiting("change", desk)
      #expect(letters.count == Self.told)
      #expect(letters.allSatisfy { $0.calendar("METHOD") == "REQUEST" })
      #expect(Set(letters.map { $0.calendar("SEQUENCE") }) == ["1"])
      for letter in letters {
        let before = try #require(first.first { $0.person == letter.person })
        #expect(letter.calendar("UID") == before.calendar("UID"))
        #expect(before.calendar("UID") != nil)
      }

      // What waits is replaced, and says both.
      let moved = try await desk.update {
        $0.venue.city = [.arabic: "B", .english: "B", .french: "B"]
      }
      #expect(moved.letters.withdrawn == Self.told)
      #expect(moved.letters.count == Self.told)
      let both = try await Self.waiting("change", desk)
      #expect(both.count == Self.told)
      #expect(Set(both.map { $0.calendar("SEQUENCE") }) == ["2"])
      let english = try #require(both.first { $0.language == "en" }).text
        .split(whereSeparator: \.isWhitespace).joined(separator: " ")
      #expect(english.contains("13 September 2007 (previously: "))
      #expect(english.contains("6 September 2007)"))
      #expect(english.contains("B, Lebanon (previously: "))

      // Put back as it was known, nothing is left to say.
      let number = try #require(try await desk.acts(in: hand).first).number
      _ = try await desk.undo(number, in: try await desk.meeting(nil))
      #expect(try await Self.waiting("change", desk).count == Self.told)
      let back = try await desk.update {
        $0.starts = $0.starts.adding(-7)
        $0.ends = $0.ends.adding(-7)
      }
      #expect(back.letters.count == 0)
      #expect(try await Self.waiting("change", desk).count == 0)
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test
  func `who cannot see a change is not written to, nor is anybody who is to be told otherwise`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await Self.invited(at: desk)
      let room = try await desk.update { $0.programme[3].room = "dining" }
      #expect(room.letters.count == 0)
      let current = try await desk.meeting(nil)
      let silent = try await desk.carryOut(
        try current.postponed(to: current.meeting.starts.adding(7)), telling: false)
      #expect(silent.letters.count == 0)
      #expect(silent.consequences.map(\.key).contains("letters-say-otherwise"))
      #expect(try await queuedLetters("change", desk).isEmpty)
      // Whoever leaves hears no more of the meeting.
      let told = try await desk.update {
        $0.title = [.arabic: "Other", .english: "Other", .french: "Other"]
      }
      #expect(told.letters.count == Self.told)
      let accepted = try #require(
        try await desk.invitations(hand).first { $0.status == .accepted })
      _ = try await desk.recordAnswers(
        [AnswerReceived(code: accepted.code, status: .declined)], try await desk.meeting(nil))
      #expect(try await Self.waiting("change", desk).count == Self.told - 1)
    }
  }

  @Test func `a cancelled meeting is taken out of calendars, and nothing speaks of it as held`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await Self.invited(at: desk)
      _ = try await desk.carryOut(try hand.postponed(to: hand.meeting.starts.adding(7)))
      let current = try await desk.meeting(nil)
      let rehearsed = try await desk.cancel(current, because: "no quorum", dryRun: true)
      let done = try await desk.cancel(current, because: "no quorum")
      #expect(done.queued == [.accepted: 2, .awaited: Self.told - 2])
      #expect(rehearsed.queued == done.queued)
      #expect(done.withdrawn == Self.told)
      #expect(try await Self.waiting("change", desk).isEmpty)
      let letters = try await Self.waiting("cancellation", desk)
      #expect(letters.allSatisfy { $0.calendar("METHOD") == "CANCEL" })
      #expect(letters.allSatisfy { $0.calendar("STATUS") == "CANCELLED" })
      #expect(Set(letters.map { $0.calendar("SEQUENCE") }) == ["2"])
      #expect(letters.allSatisfy { !$0.text.contains("no quorum") })
      #expect(try await desk.sendLetters(try await desk.meeting(nil)) == Self.told)
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `whoever is replaced has the entry taken back`() async throws {
    try await atDesk { desk in
      let hand = try await Self.invited(at: desk)
      let one = try #require(try await desk.invitations(hand).first { $0.status == .accepted })
      _ = try await desk.replaceParticipant(
        one.code, by: .new(NewPerson(name: "Envoy (invented)")), because: .late, in: hand)
      let letter = try #require(try await queuedLetters("replaced", desk).first)
      #expect(letter.calendar("METHOD") == "CANCEL")
      #expect(letter.calendar("SEQUENCE") == "1")
    }
  }

  @Test func `who accepted and leaves has the entry taken back once, and nobody else has`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await Self.invited(at: desk)
      let codes = try await desk.invitations(hand).map(\.code)
      func answer(_ status: InvitationStatus) async throws {
        _ = try await desk.recordAnswers([AnswerReceived(code: codes[0], status: status)], hand)
      }
      #expect(try await queuedLetters("departure", desk).isEmpty)
      try await answer(.declined)
      let one = try #require(try await Self.waiting("departure", desk).first)
      let invitations = try await queuedLetters("invitation", desk)
      let first = try #require(invitations.first { $0.person == one.person })
      #expect(one.calendar("METHOD") == "CANCEL")
      #expect(one.calendar("UID") == first.calendar("UID"))
      #expect(one.calendar("SEQUENCE") == "1")
      // It goes with an answer that nobody gave, and comes with the one that somebody gives.
      _ = try await desk.undo(try await Self.last(hand, desk), in: hand)
      #expect(try await Self.waiting("departure", desk).isEmpty)
      try await answer(.declined)
      #expect(try await Self.waiting("departure", desk).count == 1)
      _ = try await desk.sendLetters(hand)
      try await answer(.accepted)
      try await answer(.declined)
      #expect(try await Self.waiting("departure", desk).isEmpty)

      _ = try await desk.leave([codes[1], codes[3]], cause: .withdrawn, hand)
      #expect(try await Self.waiting("departure", desk).count == 1)
      #expect(try await desk.archive.brokenInvariants() == [])
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `whoever leaves before their invitation left is not invited, until it is undone`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await SmallMeeting.reviewed(at: desk).hand
      _ = try await desk.computeScores(hand)
      _ = try await desk.proposeSelection(hand, iterations: 10_000, limits: .quick)
      _ = try await desk.signSelection(hand)
      _ = try await desk.issueInvitations(hand, deadline: Day(number: 13_735))
      let code = try #require(try await desk.invitations(hand).first).code
      _ = try await desk.leave([code], cause: .withdrawn, hand)
      #expect(try await Self.waiting("invitation", desk).count == SmallMeeting.places - 1)
      _ = try await desk.undo(try await Self.last(hand, desk), in: hand)
      #expect(try await Self.waiting("invitation", desk).count == SmallMeeting.places)
      _ = try await desk.recordAnswers([AnswerReceived(code: code, status: .declined)], hand)
      #expect(try await Self.waiting("invitation", desk).count == SmallMeeting.places - 1)
      _ = try await desk.sendLetters(hand)
      #expect(
        try await queuedLetters("invitation", desk).count { $0.status == "sent" }
          == SmallMeeting.places - 1)
      #expect(try await desk.archive.brokenInvariants() == [])
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `an invitation that waits is written anew, and no second letter says what changed`()
    async throws
  {
    try await atDesk { desk in
      let draft = try await SmallMeeting.reviewed(at: desk).hand
      try await desk.publish(draft)
      _ = try await desk.computeScores(draft)
      _ = try await desk.proposeSelection(draft, iterations: 10_000, limits: .quick)
      _ = try await desk.signSelection(draft)
      let hand = try await desk.meeting(nil)
      _ = try await desk.issueInvitations(hand, deadline: Day(number: 13_735))
      let done = try await desk.carryOut(hand.postponed(to: hand.meeting.starts.adding(7)))
      #expect(done.letters.renewed == SmallMeeting.places)
      #expect(done.letters.count == 0)
      #expect(done.consequences.map(\.key).contains("waiting-written-anew"))
      #expect(!done.consequences.map(\.key).contains("waiting-letters-say-otherwise"))
      #expect(try await queuedLetters("change", desk).isEmpty)
      let letters = try await queuedLetters("invitation", desk)
      let (old, new) = (
        letters.filter { $0.status == "cancelled" }, letters.filter { $0.status == "queued" }
      )
      #expect(old.count == SmallMeeting.places && new.count == SmallMeeting.places)
      for letter in new {
        let before = try #require(old.first { $0.person == letter.person })
        #expect(letter.calendar("UID") == before.calendar("UID"))
        let start = "DTSTART;TZID=Asia/Beirut"
        #expect(before.calendar(start) != nil)
        #expect(letter.calendar(start) != before.calendar(start))
        #expect(letter.calendar("SEQUENCE") == "1")
      }
      // Taken back, they are written once more.
      let moved = try await desk.meeting(nil)
      _ = try await desk.undo(try await Self.last(moved, desk), in: moved)
      let again = try await queuedLetters("invitation", desk).filter { $0.status == "queued" }
      #expect(again.count == SmallMeeting.places)
      #expect(Set(again.map { $0.calendar("SEQUENCE") }) == ["2"])
      try await desk.verifyAudit(of: hand)
    }
  }
}

/// Those who wait, and those whose answers are awaited.
@Suite struct AwaitedTests {
  private static func invited(at desk: Secretariat) async throws -> MeetingInHand {
    let hand = try await SmallMeeting.reviewed(at: desk).hand
    _ = try await desk.computeScores(hand)
    _ = try await desk.proposeSelection(hand, iterations: 10_000, limits: .quick)
    _ = try await desk.signSelection(hand)
    _ = try await desk.issueInvitations(hand, deadline: Day(number: 13_735))
    return hand
  }

  private static func number(_ act: Act, _ desk: Secretariat, _ hand: MeetingInHand) async throws
    -> Int
  {
    try #require(try await desk.acts(in: hand).first { $0.act == act.rawValue }).number
  }

  @Test func `the waiting list is closed by a letter, once, and nobody is called any more`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await Self.invited(at: desk)
      let waiting = try await desk.selection(hand).decisions.count { $0.status == .waitlisted }
      let one = try #require(try await desk.invitations(hand).first)
      _ = try await desk.recordAnswers([AnswerReceived(code: one.code, status: .declined)], hand)
      let plan = try await desk.closeWaitingList(hand, dryRun: true)
      let done = try await desk.closeWaitingList(hand)
      #expect(plan.letters == done.letters)
      #expect(done.letters.count == waiting)
      #expect(done.held == 1)
      // The letter that they wait had not left.
      let kept = try await queuedLetters("waiting_list", desk)
      #expect(kept.count == waiting)
      #expect(kept.allSatisfy { $0.status == "cancelled" })
      #expect(
        try await refusal { _ = try await desk.closeWaitingList(hand) } == "waiting-is-closed")
      #expect(
        try await refusal {
          _ = try await desk.followSeats(hand, deadline: Day(number: 13_735))
        } == "waiting-is-closed")
      #expect(try await desk.heldSeats(hand).map { $0.next?.code } == [nil])

      // As long as all letters wait it is taken back.
      _ = try await desk.undo(try await Self.number(.invitationClose, desk, hand), in: hand)
      #expect(
        try await queuedLetters("closing", desk).allSatisfy { $0.status == "cancelled" })
      #expect(try await desk.heldSeats(hand).allSatisfy { $0.next != nil })
      #expect(try await desk.closeWaitingList(hand).letters.count == waiting)
      _ = try await desk.sendLetters(hand)
      let act = try await Self.number(.invitationClose, desk, hand)
      #expect(try await refusal { _ = try await desk.undo(act, in: hand) } == "letters-left")
      try await desk.reopenWaitingList(hand, because: "invented")
      #expect(try await desk.followSeats(hand, deadline: Day(number: 13_735)).count == 1)
      // Nobody is told twice.
      #expect(try await desk.closeWaitingList(hand).letters.isEmpty)
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `reminders stop at an answer, and go to no Government and on no day of rest`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await Self.invited(at: desk)
      #expect(try await desk.remind(hand).written.isEmpty)
      _ = try await desk.sendLetters(hand)
      let plan = try await desk.remind(hand, dryRun: true)
      let done = try await desk.remind(hand)
      #expect(plan.written.map(\.code) == done.written.map(\.code))
      #expect(done.written.count + done.left.count == SmallMeeting.places)
      // It is a Sunday; floors ask for three of governments.
      var (governments, resting) = (0, 0)
      for one in done.left {
        switch one.why {
        case .government: governments += 1
        case .resting(let day, let holiday):
          #expect(holiday == nil)
          resting += 1
          #expect(day == Day(number: 13_696))
        default: Issue.record("\(one)")
        }
      }
      #expect(governments >= 3)
      let anyway = try await desk.remind(anyway: true, hand)
      #expect(anyway.written.count == resting)
      let official = try #require(
        done.left.first { if case .government = $0.why { true } else { false } })
      #expect(try await desk.remind(of: [official.code], anyway: true, hand).written.count == 1)

      let reminded = try #require((done.written + anyway.written).first)
      _ = try await desk.recordAnswers(
        [AnswerReceived(code: reminded.code, status: .accepted)], hand)
      let letters = try await queuedLetters("reminder", desk)
      #expect(letters.count { $0.status == "cancelled" } == 1)
      #expect(
        try await refusal { _ = try await desk.remind(of: [reminded.code], hand) }
          == "no-answer-awaited")
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `nobody is reminded on a holiday that somebody listed`() async throws {
    try await atDesk { desk in
      let hand = try await Self.invited(at: desk)
      _ = try await desk.sendLetters(hand)
      let (sunday, monday) = (Day(number: 13_695), Day(number: 13_696))
      let countries = Set(try await desk.campaign(hand).map(\.country.code)).sorted()
      let rows = countries.flatMap { code in
        ["\(code),\(sunday),Founders' Day (invented)", "\(code),\(monday),Rain Day (invented)"]
      }
      func table(_ rows: [String]) -> [UInt8] {
        Array((["country,day,name"] + rows).joined(separator: "\n").utf8)
      }
      await #expect(throws: Failure.self) {
        try await desk.importHolidays(table(rows + ["LB,2007-13-01,No day", "XX,2007-01-01,"]))
      }
      #expect(try await desk.holidays().isEmpty)
      #expect(try await desk.importHolidays(table(rows), dryRun: true) == rows.count)
      #expect(try await desk.importHolidays(table(rows)) == rows.count)
      #expect(try await desk.importHolidays(table(rows)) == rows.count)
      #expect(try await desk.holidays().count == rows.count)

      let plan = try await desk.remind(hand, dryRun: true)
      #expect(plan.written.isEmpty)
      let resting = plan.left.compactMap { one -> Day? in
        guard case .resting(let day, "Founders' Day (invented)") = one.why else { return nil }
        return day
      }
      #expect(!resting.isEmpty)
      #expect(Set(resting) == [monday.adding(1)])
      #expect(
        try await desk.remind(anyway: true, hand, dryRun: true).written.count == resting.count)

      let country = try #require(Country(countries[0]))
      #expect(try await desk.removeHolidays(of: country, on: sunday) == 1)
      #expect(try await desk.removeHolidays(of: country, on: nil) == 1)
      await #expect(throws: Failure.self) {
        try await desk.removeHolidays(of: country, on: nil)
      }
    }
  }

  @Test func `more time is given to one or to all, and is taken back while the letters wait`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await Self.invited(at: desk)
      _ = try await desk.sendLetters(hand)
      let codes = try await desk.invitations(hand).map(\.code)
      let until = Day(number: 13_745)
      func dues() async throws -> [Day?] {
        try await desk.invitations(hand).filter { $0.code == codes[0] }.map(\.deadline)
      }
      let one = try await desk.extendAnswers(
        of: [codes[0]], until: until, because: "invented", hand)
      #expect(one.letters == 1)
      #expect(try await dues() == [until])
      #expect(
        try await refusal {
          _ = try await desk.extendAnswers(of: [codes[0]], until: until, because: "x", hand)
        } == "answers-due-later-already")
      _ = try await desk.undo(try await Self.number(.invitationExtend, desk, hand), in: hand)
      #expect(try await dues() == [Day(number: 13_735)])
      let all = try await desk.extendAnswers(until: until, because: "invented", hand)
      #expect(all.letters == SmallMeeting.places)
      #expect(
        try await queuedLetters("extension", desk).count { $0.status == "queued" }
          == SmallMeeting.places)
      #expect(
        try await refusal {
          _ = try await desk.extendAnswers(
            until: hand.meeting.starts, because: "invented", hand)
        } == "answer-too-late")
      try await desk.verifyAudit(of: hand)
    }
  }
}
