import ConveneCore
import ConveneFixtures
import ConveneService
import ConveneStore
import ConveneTesting
import ConveneValues
import ConveneWords
import Foundation
import Postgres
import Testing

private let due = Day(number: 13_735)

extension Secretariat {
  /// The pages on the database of this desk, at its time.
  fileprivate func pages() async throws -> Secretariat {
    _ = try await addAccount(
      login: "pages", name: "The pages (invented)", roles: [.portal])
    let archive = archive.acting(as: "pages").ofPages
    let actor = try #require(try await archive.accountOfPages())
    return Secretariat(archive: archive, actor: actor, settings: settings, now: now)
  }

  /// What the link in somebody's letter says.
  fileprivate func secret(
    of code: String, _ hand: MeetingInHand, generation: Int = 1
  ) async throws -> LinkSecret {
    let key = try #require(try settings.keys.read().newest)
    let invitation = try #require(try await invitations(hand).last { $0.code == code })
    let link = AnswerLink(
      meeting: hand.id.uuid, invitation: invitation.id.uuid, generation: generation, key: key)
    return try #require(LinkSecret(link.secret))
  }

  fileprivate func status(of code: String, _ hand: MeetingInHand) async throws
    -> InvitationStatus?
  {
    try await invitations(hand).last { $0.code == code }?.status
  }
}

/// Why a page refuses, by its code; nil where it does not.
private func refused(_ body: () async throws -> InvitationPage) async throws -> String? {
  do {
    _ = try await body()
    return nil
  } catch let refusal as Refusal {
    return refusal.code
  }
}

/// Whoever opens the link in their letter sees their invitation and answers it, and nobody else's.
@Suite struct PageTests {
  private static func invited(_ desk: Secretariat) async throws -> (
    hand: MeetingInHand, codes: [String], pages: Secretariat
  ) {
    let hand = try await SmallMeeting.proposed(at: desk, nil)
    _ = try await desk.signSelection(hand)
    _ = try await desk.issueInvitations(hand, deadline: due)
    return (hand, try await desk.selection(hand).codes(.selected), try await desk.pages())
  }

  @Test func `looking at a page writes nothing, and an answer is one act told as by page`()
    async throws
  {
    try await atDesk { desk in
      let (hand, codes, pages) = try await Self.invited(desk)
      let secret = try await desk.secret(of: codes[0], hand)
      let acts = try await desk.acts(in: hand).count
      let page = try await pages.invitationPage(behind: secret)
      #expect(page.status == .issued && page.deadline == due && page.closed == nil)
      #expect(page.choices == [.accepted, .tentative, .declined])
      #expect(page.meeting.code == hand.meeting.code)
      #expect(try await desk.acts(in: hand).count == acts)

      let answered = try await pages.answer(
        PageAnswer(.accepted, remark: "With pleasure"), behind: secret)
      #expect(answered.status == .accepted && answered.remark == "With pleasure")
      #expect(try await desk.status(of: codes[0], hand) == .accepted)
      let act = try #require(try await desk.acts(in: hand).first)
      #expect(act.act == "invitation.answer" && act.actor == "The pages (invented)")
      #expect(try await desk.acts(in: hand).count == acts + 1)
      let said = try await desk.invitations(hand).first { $0.code == codes[0] }?.said
      #expect(said == AnswerSaid(how: .page, remark: "With pleasure"))
      #expect(try await desk.answersByPage(hand).map(\.code) == [codes[0]])
      let dues = try #require(try await desk.deskPage().meetings.first)
      #expect(dues.count(.answersByPage) == 1)

      // The same again changes nothing.
      _ = try await pages.answer(
        PageAnswer(.accepted, remark: "With pleasure"), behind: secret)
      #expect(try await desk.acts(in: hand).count == acts + 1)
      // The form holds what was remarked; whoever empties it takes it back.
      let emptied = try await pages.answer(PageAnswer(.accepted), behind: secret)
      #expect(emptied.status == .accepted && emptied.remark.isEmpty)
      #expect(try await desk.acts(in: hand).count == acts + 2)
    }
  }

  @Test func `whoever accepted sees their own tables once a desk shows them, and nobody else's`()
    async throws
  {
    try await atDesk { desk in
      let (hand, codes, pages) = try await Self.invited(desk)
      for code in codes.dropLast() {
        _ = try await pages.answer(
          PageAnswer(.accepted), behind: try await desk.secret(of: code, hand))
      }
      let solved = try await desk.solveSeating(hand, seed: 3, iterations: 20_000)
      let own = try await desk.secret(of: codes[0], hand)
      #expect(try await pages.invitationPage(behind: own).tables.isEmpty)
      #expect(try await desk.announceSeats(hand, dryRun: true) > 0)
      #expect(try await pages.invitationPage(behind: own).tables.isEmpty)

      _ = try await desk.announceSeats(hand)
      let tables = try await pages.invitationPage(behind: own).tables
      let code = Dictionary(
        uniqueKeysWithValues: solved.codes.map { ($0.value, $0.key) })[codes[0]]
      let seats = solved.seats.filter { $0.person == code }.sorted { $0.round < $1.round }
      #expect(!tables.isEmpty && tables.map(\.number) == seats.map(\.table))
      for (table, seat) in zip(tables, seats) {
        let there = solved.seats.filter { $0.round == seat.round && $0.table == seat.table }
        #expect(table.neighbours.count == there.count - 1)
      }
      let last = try await desk.secret(of: codes[codes.count - 1], hand)
      #expect(try await pages.invitationPage(behind: last).tables.isEmpty)
      let acts = try await desk.acts(in: hand).count
      _ = try await desk.announceSeats(hand)
      #expect(try await desk.acts(in: hand).count == acts)
      _ = try await desk.announceSeats(hand, false)
      #expect(try await pages.invitationPage(behind: own).tables.isEmpty)
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `a seat that somebody declines is held, whatever the meeting says of who follows`()
    async throws
  {
    try await atDesk { desk in
      let (hand, codes, pages) = try await Self.invited(desk)
      let secret = try await desk.secret(of: codes[0], hand)
      _ = try await pages.answer(PageAnswer(.accepted), behind: secret)
      let before = try await desk.invitations(hand).count
      let page = try await pages.answer(PageAnswer(.declined), behind: secret)
      #expect(page.status == .declined && page.choices.contains(.accepted))
      #expect(try await desk.heldSeats(hand).map(\.seat.leaving) == [codes[0]])
      #expect(try await desk.invitations(hand).count == before)
      #expect(try await desk.deskPage().meetings.first?.count(.held) == 1)

      // Until another follows, minds may change.
      _ = try await pages.answer(PageAnswer(.accepted), behind: secret)
      #expect(try await desk.heldSeats(hand).isEmpty)
      _ = try await pages.answer(PageAnswer(.declined), behind: secret)
      _ = try await desk.followSeats(hand, deadline: due)
      #expect(
        try await refused { try await pages.answer(PageAnswer(.accepted), behind: secret) }
          == "page-place-gone")
      #expect(try await pages.invitationPage(behind: secret).choices == [])
    }
  }

  @Test func `whoever said yes and declines on the page has the calendar taken back by a letter`()
    async throws
  {
    try await atDesk { desk in
      let (hand, codes, pages) = try await Self.invited(desk)
      _ = try await desk.sendLetters(hand)
      let secret = try await desk.secret(of: codes[0], hand)
      _ = try await pages.answer(PageAnswer(.accepted), behind: secret)
      _ = try await pages.answer(PageAnswer(.declined), behind: secret)
      func departures() async throws -> Int {
        try await desk.letterCounts(hand).filter { $0.kind == "departure" }
          .reduce(0) { $0 + $1.letters }
      }
      #expect(try await departures() == 0)
      _ = try await desk.sendLetters(hand)
      #expect(try await departures() == 1)
      _ = try await desk.sendLetters(hand)
      #expect(try await departures() == 1)
    }
  }

  @Test func `after the last day a page says whom to write to`() async throws {
    try await atDesk { desk in
      let (hand, codes, pages) = try await Self.invited(desk)
      let secret = try await desk.secret(of: codes[0], hand)
      let late = pages.at(
        Date(timeIntervalSince1970: Double(due.number + 1) * 86_400 + 43_200))
      let page = try await late.invitationPage(behind: secret)
      #expect(page.choices == [] && page.closed?.code == "page-answer-late")
      let next = page.closed?.inEnglish.advice ?? ""
      #expect(next.contains(hand.meeting.convener.email))
      #expect(
        try await refused { try await late.answer(PageAnswer(.accepted), behind: secret) }
          == "page-answer-late")
      #expect(try await desk.status(of: codes[0], hand) == .issued)
    }
  }

  @Test func `a desk takes an answer by page back like one that it recorded`() async throws {
    try await atDesk { desk in
      let (hand, codes, pages) = try await Self.invited(desk)
      let secret = try await desk.secret(of: codes[0], hand)
      _ = try await pages.answer(PageAnswer(.accepted, remark: "Yes"), behind: secret)
      let number = try #require(try await desk.acts(in: hand).first?.number)
      _ = try await desk.undo(number, in: hand)
      #expect(try await desk.acts(in: hand).first?.act == "invitation.record")
      let page = try await pages.invitationPage(behind: secret)
      #expect(page.status == .issued && page.remark == "" && page.answeredAt == nil)
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `who was withdrawn is told so, and answers nothing`() async throws {
    try await atDesk { desk in
      let (hand, codes, pages) = try await Self.invited(desk)
      let secret = try await desk.secret(of: codes[0], hand)
      _ = try await desk.leave([codes[0]], cause: .withdrawn, hand)
      #expect(try await pages.invitationPage(behind: secret).closed?.code == "page-of-ended")
      #expect(
        try await refused { try await pages.answer(PageAnswer(.accepted), behind: secret) }
          == "page-of-ended")
    }
  }

  @Test func `links that were ended, never were or are too short open nothing, in one sentence`()
    async throws
  {
    try await atDesk { desk in
      let (hand, codes, pages) = try await Self.invited(desk)
      let ended = try await desk.secret(of: codes[0], hand)
      try await desk.archive.database.withConnection {
        try $0.script(
          """
          UPDATE letter SET status = 'sending', attempt = 1, leased_to = now()
          WHERE id IN (
            SELECT letter.id FROM letter
            JOIN application ON application.person_id = letter.person_id
            WHERE application.code = '\(codes[0])' AND letter.kind = 'invitation');
          UPDATE letter SET status = 'failed', leased_to = NULL WHERE status = 'sending'
          """)
      }
      _ = try await desk.resendLetters(to: [], hand)
      let never = try #require(LinkSecret(String(repeating: "0", count: 40)))
      var sentences: Set<Refusal> = []
      for secret in [ended, never] {
        let refusal = await #expect(throws: Refusal.self) {
          try await pages.invitationPage(behind: secret)
        }
        sentences.formUnion([refusal].compactMap(\.self))
        #expect(
          try await refused { try await pages.answer(PageAnswer(.accepted), behind: secret) }
            == "link-opens-nothing")
      }
      #expect(sentences.count == 1)
      let after = try await desk.secret(of: codes[0], hand, generation: 2)
      #expect(try await pages.invitationPage(behind: after).status == .issued)

      #expect(LinkSecret(String(repeating: "0", count: 39)) == nil)
      #expect(LinkSecret(String(repeating: "A", count: 40)) == nil)
      #expect(LinkSecret("") == nil)
      #expect("\(never) \([never])" == "… […]")
    }
  }

  @Test func `two answers by one link at once are one after the other`() async throws {
    try await atDesk { desk in
      let (hand, codes, pages) = try await Self.invited(desk)
      let secret = try await desk.secret(of: codes[0], hand)
      let acts = try await desk.acts(in: hand).count
      try await withThrowingTaskGroup(of: Void.self) { group in
        for _ in 0..<4 {
          group.addTask { _ = try await pages.answer(PageAnswer(.accepted), behind: secret) }
        }
        try await group.waitForAll()
      }
      #expect(try await desk.status(of: codes[0], hand) == .accepted)
      #expect(try await desk.acts(in: hand).count == acts + 1)
    }
  }

  @Test func `where no place is left the page says so, and takes the answer once there is one`()
    async throws
  {
    try await atDesk { desk in
      let small = try await SmallMeeting.reviewed(at: desk) { $0.places.guest = 1 }
      let pages = try await desk.pages()
      let guest = NewGuest.person([
        "name": "Salma Speaker (invented)", "email": "salma@example.org", "country": "LB",
        "languages": "en",
      ])
      _ = try await desk.addGuest(
        guest, as: .speaker, by: "The Director", because: "speaks", deadline: due, small.hand)
      let secret = try await desk.secret(of: "G-0001", small.hand)
      func take(_ places: Int) async throws {
        try await desk.archive.database.withConnection {
          try $0.script("UPDATE place SET taken = \(places) WHERE track = 'guest'")
        }
      }
      try await take(1)
      #expect(
        try await refused { try await pages.answer(PageAnswer(.accepted), behind: secret) }
          == "page-place-gone")
      #expect(try await desk.status(of: "G-0001", small.hand) == .issued)
      try await take(0)
      let page = try await pages.answer(PageAnswer(.accepted), behind: secret)
      #expect(page.status == .accepted)
    }
  }

  @Test func `drafts have no page, and published meetings one without the remote room`()
    async throws
  {
    try await atDesk { desk in
      let meeting = try await desk.importMeeting(
        try SmallMeeting.file { $0.remoteRoom = "https://rooms.example.org/secret" })
      let pages = try await desk.pages()
      for code in [meeting.code, "NONE-1"] {
        let failure = await #expect(throws: Failure.self) { try await pages.publicMeeting(code) }
        #expect(failure?.refusal == .noSuchMeeting(code: code))
      }
      #expect(try await pages.publicMeetings().isEmpty)
      try await desk.publish(try await desk.meeting(meeting.code))
      let page = try await pages.publicMeeting(meeting.code)
      #expect(page.title == meeting.title && page.state.isPublished)
      for language in meeting.languages {
        let texts = "\(try page.agenda(in: language)) \(try page.aideMemoire(in: language))"
        #expect(!texts.contains("rooms.example.org"))
      }
      #expect(try await pages.publicMeetings().map(\.code) == [meeting.code])
    }
  }

  @Test func `who sits apart shows on no page`() async throws {
    try await atDesk { desk in
      let (hand, codes, pages) = try await Self.invited(desk)
      let secret = try await desk.secret(of: codes[0], hand)
      for code in codes.prefix(2) {
        let own = try await desk.secret(of: code, hand)
        _ = try await pages.answer(PageAnswer(.accepted), behind: own)
      }
      try await desk.publish(hand)
      func told() async throws -> (InvitationPage, PublicMeeting, String) {
        let meeting = try await pages.publicMeeting(hand.meeting.code)
        return (
          try await pages.invitationPage(behind: secret), meeting,
          "\(try meeting.aideMemoire(in: .english))"
        )
      }
      let before = try await told()
      _ = try await desk.addSeatingRule(
        .apart, codes[0], codes[1], reason: "a lawsuit", in: hand)
      #expect(try await told() == before)
    }
  }

  @Test func `the account of the pages does nothing else, and nobody else serves them`()
    async throws
  {
    try await atDesk { desk in
      let (hand, codes, pages) = try await Self.invited(desk)
      let secret = try await desk.secret(of: codes[0], hand)
      #expect(Role.portal.permissions == [.servePages])
      #expect(Role.allCases.filter { $0.permissions.contains(.servePages) } == [.portal])
      let served = Act.allCases.filter { $0.permissions.contains(.servePages) }
      #expect(
        served == [
          .applicationRetract, .applicationSend, .attendanceCheckIn, .documentHand,
          .invitationAnswer, .invitationAsk, .nominationPropose, .partnershipTell,
          .reviewConflictDeclare, .reviewPractise, .reviewRecord,
        ])
      for act in Act.allCases where !served.contains(act) {
        #expect(throws: Refusal.self) { try pages.require(act, in: hand) }
      }
      #expect(
        try await refused { try await desk.answer(PageAnswer(.accepted), behind: secret) }
          == "not-permitted")
      await #expect(throws: Refusal.self) { try await pages.invitations(hand) }
      let both = await #expect(throws: Refusal.self) {
        try await desk.changeRole(.organiser, of: "pages", true)
      }
      #expect(both?.code == "pages-served-alone")
    }
  }

  private func refusal(opening settings: Settings) async -> String? {
    do {
      _ = try await Secretariat.portal(settings)
      return nil
    } catch {
      return (error as? Refusal)?.code ?? "\(error)"
    }
  }

  @Test func `pages are opened under an account of theirs, and refused by name without one`()
    async throws
  {
    try await atDesk { desk in
      let pages = try await desk.pages()
      let name: String = try await desk.archive.database.read {
        try $0.rows("SELECT current_database()::text AS name").first?["name"] ?? ""
      }
      let address = try TestDatabase().conninfo(database: name)
      var settings = desk.settings
      settings.database = address.replacing("user=convene", with: "user=pages")
      let opened = try await Secretariat.portal(settings)
      #expect(opened.actor.id == pages.actor.id && opened.actor.roles == [.portal])
      #expect(try await opened.publicMeetings().isEmpty)
      await opened.close()

      var other = settings
      other.database = address
      #expect(await refusal(opening: other) == "no-account-of-pages")
      try await desk.archive.database.withConnection {
        try $0.script("DELETE FROM schema_migration WHERE name LIKE '0063%'")
      }
      #expect(await refusal(opening: settings) == "pages-wait-for-upgrade")
    }
  }
}
