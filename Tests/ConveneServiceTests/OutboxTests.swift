import ConveneCore
import ConveneMail
import ConveneService
import ConveneStore
import ConveneValues
import Foundation
import Postgres
import Testing

private let due = Day(number: 13_735)

extension SmallMeeting {
  /// A meeting whose selection is signed, and nobody written to.
  fileprivate static func signed(at desk: Secretariat) async throws -> MeetingInHand {
    let hand = try await proposed(at: desk, nil)
    _ = try await desk.signSelection(hand)
    return hand
  }
}

extension Secretariat {
  fileprivate func counts(_ hand: MeetingInHand) async throws -> [String: Int] {
    Dictionary(try await letterCounts(hand).map { ($0.status, $0.letters) }, uniquingKeysWith: +)
  }

  /// Any letter that waits: the name that it bears in a maildir, and its bytes.
  fileprivate func waitingLetter(_ hand: MeetingInHand) async throws -> (id: String, bytes: [UInt8])
  {
    try await archive.database.withConnection { connection in
      let row = try #require(
        try connection.rows(
          "SELECT message_id, message FROM letter WHERE status = 'queued' AND link IS NULL LIMIT 1"
        ).first)
      return (try row["message_id"], try row["message"])
    }
  }

  fileprivate func script(_ sql: String) async throws {
    try await archive.database.withConnection { try $0.script(sql) }
  }
}

/// What was there before the rules for names and addresses, interruptions, and two sends at once.
@Suite struct OutboxTests {
  @Test func `a person who cannot be written to is held back by name, and all others are not`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await SmallMeeting.signed(at: desk)
      let decisions = try await desk.selection(hand).decisions
      let invited = try #require(decisions.first { $0.status == .selected })
      let waiting = try #require(decisions.first { $0.status == .waitlisted })
      try await desk.script(
        """
        ALTER TABLE person DROP CONSTRAINT person_email_usable;
        UPDATE person SET name = regexp_replace(name, ' ', E'\\n'), names = '{}'
        WHERE id = '\(invited.person)';
        UPDATE person SET email = 'josé@example.org' WHERE id = '\(waiting.person)'
        """)
      let people = Dictionary(try await desk.people().map { ($0.id, $0) }) { first, _ in first }
      let (named, addressed) = (try #require(people[invited.person]), people[waiting.person])

      let letters = try await desk.issueInvitations(hand, deadline: due)
      #expect(letters["invitation"] == SmallMeeting.places - 1)
      let delivery = await desk.deliver(hand)
      #expect(delivery.sent == decisions.count - 2)
      #expect(delivery.waiting == 0)
      #expect(delivery.heldBack.map(\.name) == [named.name, addressed?.name])
      #expect(
        delivery.heldBack.map(\.why.code) == ["letter-incomplete", "unusable-address"])
      #expect(try await desk.issueInvitations(hand, deadline: due) == [:])

      let name = named.name.replacing("\n", with: " ")
      let host = try await desk.organisations().first { $0.id == named.organisation }
      let table = """
        name,email,organisation,country,languages
        \(name),\(named.email),"\(host?.name ?? "")",\(named.country.code),\(named.languages.joined(separator: "|"))
        """
      _ = try await desk.importPeople(Array(table.utf8), updating: true)
      #expect(try await desk.heldBackLetters(hand).map(\.name) == [addressed?.name])
      #expect(try await desk.issueInvitations(hand, deadline: due) == ["invitation": 1])
      #expect(await desk.deliver(hand).sent == 1)
      #expect(try await desk.invitations(hand).count == SmallMeeting.places)
    }
  }

  @Test(arguments: [true, false])
  func `nothing is issued where letters cannot be handed over, as a dry run tells`(dryRun: Bool)
    async throws
  {
    try await atDesk { desk in
      let hand = try await SmallMeeting.signed(at: desk)
      var settings = desk.settings
      settings.mail = "maildir:/dev/null/mail"
      let other = Secretariat(
        archive: desk.archive, actor: desk.actor, settings: settings, now: desk.now)
      let failure = await #expect(throws: Failure.self) {
        try await other.issueInvitations(hand, deadline: due, dryRun: dryRun)
      }
      #expect(failure?.refusal.code == "letters-not-delivered")
      #expect(try await desk.invitations(hand).count == 0)
      #expect(try await desk.counts(hand) == [:])
    }
  }

  @Test func `an interrupted send has marked what it delivered, and delivers nothing twice`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await SmallMeeting.signed(at: desk)
      let letters = try await desk.issueInvitations(hand, deadline: due).values.reduce(0, +)
      let maildir = Maildir(at: try #require(desk.settings.mail?.dropFirst("maildir:".count)).text)
      try maildir.prepare()
      // Delivered and read, and the process was gone before it could say so.
      let read = try await desk.waitingLetter(hand)
      try Data(read.bytes).write(to: URL(fileURLWithPath: "\(maildir.path)/cur/\(read.id):2,S"))
      let last = try await desk.archive.database.withConnection {
        try $0.rows(
          "SELECT message_id FROM letter WHERE message_id <> $1::text ORDER BY id DESC LIMIT 1",
          read.id
        ).first.map { try $0["message_id"] as String }
      }
      let block = "\(maildir.path)/new/\(try #require(last))"
      try FileManager.default.createDirectory(atPath: block, withIntermediateDirectories: false)

      let stopped = await desk.deliver(hand)
      #expect((stopped.why as? Failure)?.refusal.code == "letters-not-delivered")
      try FileManager.default.removeItem(atPath: block)
      let delivered = try maildir.names()
      let counts = try await desk.counts(hand)
      #expect(counts["sending"] == nil)
      let isReadMarked = counts["sent", default: 0] == delivered.count + 1
      #expect(isReadMarked || counts["sent", default: 0] == delivered.count)
      for name in delivered {
        try FileManager.default.moveItem(
          atPath: "\(maildir.path)/new/\(name)", toPath: "\(maildir.path)/cur/\(name):2,S")
      }

      let rest = await desk.deliver(hand)
      #expect(rest.why == nil)
      #expect(try await desk.counts(hand) == ["sent": letters])
      let seen = try maildir.names(in: .current).compactMap { $0.split(separator: ":").first }
      #expect(Set(seen.map(String.init)).intersection(try maildir.names()) == [])
      #expect(try seen.count + maildir.names().count == letters)
    }
  }

  @Test func `letters of a send that died go at once, those of one that lives when its time is up`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await SmallMeeting.signed(at: desk)
      let letters = try await desk.issueInvitations(hand, deadline: due).values.reduce(0, +)
      let now = desk.now()
      let claim = { @Sendable (store: Store) in
        try store.claimLetters(
          of: hand.id, atMost: 5, now: now, leaseUntil: now.addingTimeInterval(120)
        ).count
      }
      #expect(try await desk.archive.write(in: hand.id, claim) == 5)
      let (beside, late) = try await desk.whileSending(hand) {
        #expect(try await desk.counts(hand) == ["queued": letters])
        #expect(try await desk.archive.write(in: hand.id, claim) == 5)
        let beside = await desk.deliver(hand)
        #expect(beside.waiting == 5)
        return (beside.sent, try await desk.at(now.addingTimeInterval(121)).sendLetters(hand))
      }
      #expect(beside == letters - 5)
      #expect(late == 5)
    }
  }

  @Test func `a letter whose name another message bears waits, and all others go`() async throws {
    try await atDesk { desk in
      let hand = try await SmallMeeting.signed(at: desk)
      let letters = try await desk.issueInvitations(hand, deadline: due).values.reduce(0, +)
      let maildir = Maildir(at: try #require(desk.settings.mail?.dropFirst("maildir:".count)).text)
      try maildir.prepare()
      let taken = try await desk.waitingLetter(hand).id
      try maildir.deliver([1], as: taken)

      let delivery = await desk.deliver(hand)
      #expect(delivery.sent == letters - 1)
      #expect(delivery.waiting == 0)
      #expect(delivery.heldBack.map(\.why.code) == ["file-name-taken"])
      #expect(delivery.heldBack.first?.name.contains("@") == true)
      #expect(try await desk.counts(hand) == ["sent": letters - 1, "queued": 1])
      try FileManager.default.removeItem(atPath: "\(maildir.path)/new/\(taken)")
      #expect(await desk.deliver(hand).sent == 1)
    }
  }
}

extension Substring {
  fileprivate var text: String { String(self) }
}
