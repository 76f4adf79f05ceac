import ConveneCore
import ConveneFixtures
import ConveneMail
import ConveneService
import ConveneStore
import ConveneTesting
import ConveneValues
import Foundation
import Postgres
import Testing

private let due = Day(number: 13_735)

extension Secretariat {
  fileprivate var maildir: Maildir {
    get throws { Maildir(at: String(try #require(settings.mail?.dropFirst("maildir:".count)))) }
  }

  /// The secrets in the letters of the maildir that have a link, by the names of the messages.
  fileprivate func secrets() throws -> [String: String] {
    let maildir = try maildir
    var secrets: [String: String] = [:]
    for name in try maildir.names() {
      let text = String(decoding: try maildir.message(name), as: UTF8.self)
      let found = Set(
        text.replacing("=\r\n", with: "").matches(of: /\/i\/([0-9a-f]{40})\b/).map {
          String($0.1)
        })
      #expect(found.count <= 1)
      #expect(!text.contains(AnswerLink.blank))
      secrets[name] = found.first
    }
    return secrets
  }

  /// What invitations are known by, and the names of the letters that bear their links.
  fileprivate func links() async throws -> [(hash: String, former: String?, letter: String)] {
    try await archive.database.withConnection { connection in
      try connection.rows(
        """
        SELECT encode(token_hash, 'hex') AS hash, encode(former_hash, 'hex') AS former, message_id
        FROM letter
        JOIN invitation ON invitation.id = letter.link_of
        ORDER BY message_id
        """
      ).map {
        (try $0["hash"], try $0["former"], try $0["message_id"])
      }
    }
  }

  /// Whatever of these texts stands anywhere in the database, plain or in the bytes of a letter.
  fileprivate func found(_ texts: [String]) async throws -> [String] {
    try await archive.database.withConnection { connection in
      let tables: [String] = try connection.rows(
        """
        SELECT relname::text AS name FROM pg_class
        WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
        """
      ).map { try $0["name"] }
      let rows = try tables.flatMap { table -> [String] in
        try connection.rows(
          Statement(name: "", sql: "SELECT t::text AS row FROM \(table) AS t")
        ).map { try $0["row"] }
      }
      return texts.filter { text in
        let inBytes = text.utf8.map { String($0, radix: 16) }.joined()
        return rows.contains { $0.contains(text) || $0.contains(inBytes) }
      }
    }
  }

  fileprivate func script(_ sql: String) async throws {
    try await archive.database.withConnection { try $0.script(sql) }
  }
}

private func hash(_ secret: String) -> String { SHA256(of: Array(secret.utf8)).description }

/// Links by which people answer: whole in the letters that left, and nowhere else.
@Suite struct LinkTests {
  private static func invited(_ desk: Secretariat) async throws -> MeetingInHand {
    let hand = try await SmallMeeting.proposed(at: desk, nil)
    _ = try await desk.signSelection(hand)
    _ = try await desk.issueInvitations(hand, deadline: due)
    return hand
  }

  @Test func `a link has a secret of 160 bits in the letter that left, and nothing of it is kept`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await Self.invited(desk)
      _ = try await desk.sendLetters(hand)
      let (secrets, links) = (try desk.secrets(), try await desk.links())
      #expect(links.count == SmallMeeting.places && secrets.count == links.count)
      #expect(Set(secrets.values).count == secrets.count)
      for link in links {
        #expect(secrets[link.letter].map(hash) == link.hash)
        #expect(link.former == nil)
      }
      #expect(try await desk.found(Array(secrets.values)) == [])
      #expect(try await desk.found([AnswerLink.blank, links[0].hash]).count == 2)
      // A backup is what is in the tables, and the key is in none of them.
      let key = try #require(try desk.settings.keys.read().newest)
      let digits = key.bytes.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
      #expect(try await desk.found([digits]) == [])

      // What may have arrived goes again with the same bytes.
      let maildir = try desk.maildir
      let before = try maildir.names().map { try maildir.message($0) }
      try await desk.script(
        """
        ALTER TABLE letter DISABLE TRIGGER letter_life_cycle;
        UPDATE letter SET status = 'queued', sent_at = NULL;
        ALTER TABLE letter ENABLE TRIGGER letter_life_cycle
        """)
      for name in try maildir.names() {
        try FileManager.default.removeItem(atPath: "\(maildir.path)/new/\(name)")
      }
      #expect(try await desk.sendLetters(hand) == before.count)
      #expect(try maildir.names().map { try maildir.message($0) } == before)
    }
  }

  @Test func `a reminder has the link that its reader has, and so after the key changed`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await Self.invited(desk)
      _ = try await desk.sendLetters(hand)
      let first = Set(try desk.secrets().values)
      _ = try desk.settings.keys.rotate()
      let reminded = try await desk.remind(anyway: true, hand)
      #expect(reminded.written.count > 0)
      _ = try await desk.sendLetters(hand)
      let (secrets, links) = (try desk.secrets(), try await desk.links())
      #expect(links.count == SmallMeeting.places + reminded.written.count)
      #expect(links.allSatisfy { secrets[$0.letter].map(hash) == $0.hash && $0.former == nil })
      #expect(Set(secrets.values) == first)
    }
  }

  @Test func `a link of chance, or of a key that is lost, answers beside the one that follows`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await Self.invited(desk)
      _ = try await desk.sendLetters(hand)
      // As letters were before this version: a drawn secret, of which the hash alone is here.
      try await desk.script(
        """
        UPDATE letter SET link_of = NULL, link = NULL, link_key = NULL;
        ALTER TABLE invitation DISABLE TRIGGER invitation_link_rises;
        UPDATE invitation SET link = 0, link_key = NULL, token_hash = sha256(token_hash);
        ALTER TABLE invitation ENABLE TRIGGER invitation_link_rises
        """)
      let old = try await desk.archive.database.withConnection {
        try $0.rows("SELECT encode(token_hash, 'hex') AS hash FROM invitation").compactMap {
          try $0["hash"] as String?
        }
      }
      let reminded = try await desk.remind(anyway: true, hand)
      _ = try await desk.sendLetters(hand)
      let (secrets, second) = (try desk.secrets(), try await desk.links())
      #expect(second.count == reminded.written.count)
      #expect(second.allSatisfy { secrets[$0.letter].map(hash) == $0.hash })
      #expect(Set(second.compactMap(\.former)).isSubset(of: Set(old)))
      #expect(second.allSatisfy { $0.former != nil && !old.contains($0.hash) })

      // The file of the keys is gone, and the time to answer longer.
      try FileManager.default.removeItem(atPath: desk.settings.keys.path)
      _ = try await desk.extendAnswers(
        until: Day(number: due.number + 7), because: "the post is slow", hand)
      _ = try await desk.remind(anyway: true, hand)
      let third = try await desk.links().filter { one in
        !second.contains { $0.letter == one.letter }
      }
      #expect(third.count == reminded.written.count)
      let known = Set(second.map(\.hash))
      #expect(third.allSatisfy { one in one.former.map(known.contains) == true })
    }
  }

  @Test func `without the key a letter waits and says so, and goes once it is back`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await Self.invited(desk)
      let (key, away) = (desk.settings.keys.path, desk.settings.keys.path + ".away")
      try FileManager.default.moveItem(atPath: key, toPath: away)
      let delivery = await desk.deliver(hand)
      #expect(delivery.heldBack.count == SmallMeeting.places)
      #expect(Set(delivery.heldBack.map(\.why.code)) == ["link-key-missing"])
      #expect(try desk.secrets() == [:])
      try await PostOffice.open { office in
        var settings = desk.settings
        settings.mail = "smtp://127.0.0.1:\(office.port)?tls=none"
        let posting = Secretariat(
          archive: desk.archive, actor: desk.actor, settings: settings, now: desk.now)
        let posted = await posting.deliver(hand)
        #expect(posted.sent == 0 && posted.postponed?.count == SmallMeeting.places)
        #expect(Set(posted.heldBack.map(\.why.code)) == ["link-key-missing"])
        try FileManager.default.moveItem(atPath: away, toPath: key)
        #expect(await posting.deliver(hand, hurrying: true).sent == SmallMeeting.places)
        let taken = try office.taken()
        #expect(taken.count == SmallMeeting.places)
      }
    }
  }

  @Test func `a letter written anew ends the link of the one before`() async throws {
    try await atDesk { desk in
      let hand = try await Self.invited(desk)
      let before = try await desk.links()
      try await desk.script(
        """
        UPDATE letter SET status = 'sending', attempt = 1, leased_to = now()
        WHERE message_id = '\(before[0].letter)';
        UPDATE letter SET status = 'failed', leased_to = NULL
        WHERE message_id = '\(before[0].letter)'
        """)
      let resent = try await desk.resendLetters(to: [], hand)
      #expect(resent.written.count == 1)
      let after = try await desk.links()
      #expect(after.count == before.count + 1)
      // Both letters are of one invitation, which is known by the new link alone.
      let ended = before[0].hash
      #expect(after.count { $0.hash == ended || $0.former != nil } == 0)
      let refusal = await #expect(throws: PostgresError.self) {
        try await desk.script("UPDATE invitation SET link = 1 WHERE link = 2")
      }
      #expect(refusal?.constraint == "invitation_link_rises")
    }
  }
}
