import ConveneCore
import ConveneFixtures
import ConveneService
import ConveneStore
import ConveneValues
import Foundation
import Postgres
import Synchronization
import Testing

private let due = Day(number: 13_735)

extension Secretariat {
  /// The same desk, whose letters go to a mail server.
  fileprivate func posting(to office: PostOffice, _ options: String = "") -> Secretariat {
    posting(to: office.port, options)
  }

  fileprivate func posting(to port: Int, _ options: String = "") -> Secretariat {
    var settings = settings
    settings.mail = "smtp://127.0.0.1:\(port)?tls=none\(options)"
    return Secretariat(archive: archive, actor: actor, settings: settings, now: now)
  }

  /// A signed meeting of 36, everybody written to, and nothing handed over yet.
  ///
  /// - Parameter addresses: of the first of them by the codes of their applications.
  fileprivate func written(to addresses: [String] = []) async throws -> MeetingInHand {
    let hand = try await SmallMeeting.proposed(at: self, nil)
    _ = try await signSelection(hand)
    for (place, address) in addresses.enumerated() {
      try await archive.database.withConnection {
        _ = try $0.execute(
          """
          UPDATE person SET email = $1::text WHERE id = (
            SELECT person_id FROM application ORDER BY code OFFSET $2::int LIMIT 1)
          """, address, place)
      }
    }
    _ = try await issueInvitations(hand, deadline: due)
    return hand
  }

  fileprivate struct Kept: Hashable {
    let address: String
    let status: String
    let bytes: [UInt8]
    let messageID: String
    let tries: Int
    let reply: String
  }

  fileprivate func kept() async throws -> [Kept] {
    try await archive.database.withConnection {
      try $0.rows(
        "SELECT address, status, message, message_id, tries, reply FROM letter ORDER BY address"
      ).map {
        Kept(
          address: try $0["address"], status: try $0["status"], bytes: try $0["message"],
          messageID: try $0["message_id"], tries: try $0["tries"], reply: try $0["reply"])
      }
    }
  }

  fileprivate func statuses() async throws -> [String: Int] {
    Dictionary(try await kept().map { ($0.status, 1) }, uniquingKeysWith: +)
  }
}

/// Letters that leave the machine: what arrives, what does not, and that each is there once.
@Suite struct PostingTests {
  @Test(arguments: [1, 3])
  func `every letter arrives once, byte for byte, at its one reader`(sessions: Int) async throws {
    try await atDesk { desk in
      let hand = try await desk.written()
      try await PostOffice.open { office in
        let delivery = await desk.posting(to: office, "&sessions=\(sessions)").deliver(hand)
        #expect(delivery.why == nil)
        #expect(delivery.waiting == 0)
        #expect(delivery.sent == 36)
        let (kept, taken) = (try await desk.kept(), try office.taken())
        #expect(taken.count == 36)
        #expect(Set(taken.map(\.bytes.asKept)) == Set(kept.map(\.bytes)))
        #expect(
          kept.allSatisfy { $0.status == "sent" && $0.reply.hasPrefix("250 2.0.0 taken as ") })
        #expect(Set(taken.map { $0.envelope["peer"] }).count <= sessions)
        let convener = hand.meeting.convener.email
        #expect(taken.allSatisfy { $0.envelope["from"] == convener })

        let read = try office.read()
        #expect(Set(read.map(\.id)) == Set(kept.map(\.messageID)))
        #expect(Set(read.map(\.to)) == Set(kept.map { [$0.address] }))
        #expect(read.allSatisfy { $0.defects.isEmpty && !$0.text.isEmpty && !$0.subject.isEmpty })
        #expect(read.count { $0.kinds.contains("text/calendar") } == SmallMeeting.places)
        #expect(read.map { $0.to.joined() } == taken.map { $0.envelope["to"] })
      }
    }
  }

  @Test
  func `each letter has a sender of its own where the setting says so, the same on every try`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await desk.written(to: ["once-mute-a@example.org"])
      try await PostOffice.open("faulty.py") { office in
        let posting = desk.posting(to: office, "&returns=bounce%2B*@example.org")
        _ = await posting.deliver(hand)
        #expect(await posting.deliver(hand, hurrying: true).sent == 1)
        let senders = try office.taken().compactMap { $0.envelope["from"] }
        #expect(senders.count == 37 && Set(senders).count == 36)
        let keys = try desk.settings.keys.read()
        let letters = senders.compactMap {
          ReturnTag.letter(in: $0, meeting: hand.id.uuid, keys: keys)
        }
        #expect(letters.count == 37 && Set(letters).count == 36)
        #expect(senders.allSatisfy { $0.hasPrefix("bounce+") && $0.hasSuffix("@example.org") })
        let read = try office.read()
        #expect(read.allSatisfy { $0.defects.isEmpty })
      }
    }
  }

  @Test func `refused, put off and unanswered are told apart, and each has a way on`() async throws
  {
    try await atDesk { desk in
      let hand = try await desk.written(to: [
        "no-a@example.org", "once-later-b@example.org", "once-mute-c@example.org",
      ])
      try await PostOffice.open("faulty.py") { office in
        let posting = desk.posting(to: office)
        let delivery = await posting.deliver(hand)
        #expect(delivery.sent == 33)
        #expect(delivery.waiting == 2)
        #expect(delivery.why == nil)
        #expect(delivery.heldBack.map(\.why.code) == ["letter-refused"])
        #expect(delivery.postponed?.count == 2)
        #expect(delivery.postponed?.unconfirmed == 1)
        #expect(delivery.postponed?.nextTry == desk.now().addingTimeInterval(60))
        #expect(
          try await desk.statuses() == ["failed": 1, "queued": 1, "unconfirmed": 1, "sent": 33])
        let dues = try #require(try await desk.deskPage().meetings.first)
        #expect(dues.count(.letters) == 1)
        #expect(dues.count(.lettersRefused) == 1)
        #expect(dues.count(.lettersUnconfirmed) == 1)
        #expect(dues.commands.contains("convene invitation resend"))

        // Before their time nobody tries by themselves; a person may.
        #expect(await posting.deliver(hand).sent == 0)
        let unanswered = try office.taken().map(\.bytes)
        #expect(await posting.deliver(hand, hurrying: true).sent == 2)
        let twice = try office.taken().map(\.bytes).dropFirst(unanswered.count)
        #expect(twice.filter(unanswered.contains).count == 1)
        #expect(try await desk.statuses() == ["failed": 1, "sent": 35])

        let refused = try #require(try await desk.kept().first { $0.status == "failed" })
        #expect(refused.reply == "550-5.1.1 nobody here 550 5.1.1 has that name")
        let person = try #require(try await desk.people().first { $0.email == refused.address })
        _ = try await desk.correct(person.id, PersonCorrection(email: "right@example.org"))
        let planned = try await posting.resendLetters(to: [], hand, dryRun: true)
        #expect(planned.written == [person.name] && planned.left == [])
        #expect(try await posting.resendLetters(to: [], hand) == planned)
        #expect(await posting.deliver(hand).sent == 1)
        #expect(try await desk.statuses() == ["failed": 1, "sent": 36])
        #expect(try await desk.refusedLetters(hand).isEmpty)
        let read = try office.read()
        #expect(read.count { $0.to == ["right@example.org"] } == 1)
        #expect(Set(read.map(\.id)).count == 36)
        let refusal = await #expect(throws: Refusal.self) {
          try await posting.resendLetters(to: [], hand)
        }
        #expect(refusal?.code == "nothing-to-resend")
      }
    }
  }

  @Test func `whoever is told otherwise, or whose letter has passed, is not on the desk for good`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await SmallMeeting.proposed(at: desk, nil)
      _ = try await desk.signSelection(hand)
      let selection = try await desk.selection(hand)
      let invited = try #require(selection.codes(.selected).first)
      let declined = try #require(selection.codes(.notSelected).first)
      for one in try await desk.applications(hand) where [invited, declined].contains(one.code) {
        _ = try await desk.correct(
          one.person, PersonCorrection(email: "no-\(one.code.lowercased())@example.org"))
      }
      _ = try await desk.issueInvitations(hand, deadline: due)
      try await PostOffice.open("faulty.py") { office in
        let posting = desk.posting(to: office)
        _ = await posting.deliver(hand)
        #expect(try await desk.refusedLetters(hand).count == 2)
        let told = try await posting.resendLetters(to: [declined], leaving: true, hand)
        #expect(told.written == [] && told.left.count == 1)
        #expect(try await desk.refusedLetters(hand).count == 1)
        // An invitation of which the last day is over is nothing that anybody would write.
        let later = posting.at(desk.now().addingTimeInterval(300 * 24 * 3600))
        let past = try await later.resendLetters(to: [], hand)
        #expect(past.written == [] && past.left.count == 1 && past.left != told.left)
        #expect(try await desk.refusedLetters(hand).isEmpty)
        #expect(try await desk.deskPage().meetings.first?.count(.lettersRefused) == 0)
        #expect(try await desk.statuses() == ["cancelled": 2, "sent": 34])
      }
    }
  }

  @Test func `the time to the next try grows, and after five days a letter is given up`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await desk.written(to: ["later-a@example.org"])
      try await PostOffice.open("faulty.py") { office in
        var at = desk.now()
        var delays: [TimeInterval] = []
        for _ in 0..<6 {
          let delivery = await desk.posting(to: office).at(at).deliver(hand)
          let next = try #require(delivery.postponed?.nextTry)
          delays.append(next.timeIntervalSince(at))
          at = next
        }
        #expect(delays == [60, 300, 900, 3600, 14_400, 14_400])
        let late = desk.now().addingTimeInterval(5 * 86_400 + 1)
        let last = await desk.posting(to: office).at(late).deliver(hand)
        #expect(last.waiting == 0)
        #expect(last.heldBack.map(\.why.code) == ["letter-refused"])
        #expect(try await desk.statuses() == ["failed": 1, "sent": 35])
      }
    }
  }

  @Test func `without a server the sending stops, and nothing is lost or counted`() async throws {
    try await atDesk { desk in
      let hand = try await desk.written()
      let port = try await PostOffice.open { $0.port }
      let delivery = await desk.posting(to: port).deliver(hand)
      #expect((delivery.why as? Failure)?.refusal.code == "mail-server-unreachable")
      #expect(delivery.sent == 0)
      #expect(delivery.waiting == 36)
      #expect(try await desk.kept().allSatisfy { $0.status == "queued" && $0.tries == 0 })
    }
  }

  @Test func `a server that refuses one after the other is asked no more`() async throws {
    try await atDesk { desk in
      let hand = try await desk.written(to: (0..<36).map { "no-\($0)@example.org" })
      try await PostOffice.open("faulty.py") { office in
        let posting = desk.posting(to: office)
        let delivery = await posting.deliver(hand)
        #expect((delivery.why as? Failure)?.refusal.code == "mail-server-refuses")
        #expect(delivery.heldBack.count == 5)
        #expect(delivery.waiting == 31)
        // Until somebody sends them.
        #expect(await posting.deliver(hand).heldBack.count == 5)
        let statuses = try await desk.statuses()
        #expect(statuses == ["failed": 5, "queued": 31])
      }
    }
  }

  @Test func `whoever lost a letter to another cannot mark it`() async throws {
    try await atDesk { desk in
      let hand = try await desk.written()
      let (meeting, now) = (hand.id, desk.now())
      let claim = { @Sendable (store: Store) in
        try #require(
          try store.claimLetters(of: meeting, atMost: 1, now: now, leaseUntil: now).first)
      }
      let first = try await desk.archive.write(in: meeting, claim)
      try await desk.archive.write(in: meeting) {
        try $0.releaseLetters(of: meeting, leasedUntil: now.addingTimeInterval(1))
      }
      let second = try await desk.archive.write(in: meeting, claim)
      #expect(first.id == second.id)
      let marks = try await desk.archive.write(in: meeting) { store in
        try store.putBack([first], of: meeting)
        return try [first, second].map {
          try store.mark($0, of: meeting, as: .sent, at: now, reply: "250 ok")
        }
      }
      #expect(marks == [false, true])
    }
  }

  @Test func `the trail is told of many letters at once, and by the next send of a killed one's`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await desk.written()
      let (meeting, now) = (hand.id, desk.now())
      let hasNext = try await desk.archive.write(in: meeting) { store in
        let first = try #require(
          try store.claimLetters(of: meeting, atMost: 1, now: now, leaseUntil: now).first)
        func pass() throws -> (isMarked: Bool, next: ClaimedLetter?) {
          try store.pass(
            first, of: meeting, at: now, reply: "250 ok", claimingNext: true, leaseUntil: now)
        }
        let (done, again) = (try pass(), try pass())
        #expect(done.isMarked)
        #expect(!again.isMarked)
        #expect(again.next == nil)
        return done.next != nil
      }
      #expect(hasNext)
      try await PostOffice.open { office in
        #expect(await desk.posting(to: office).deliver(hand).sent == 35)
      }
      let told = try await desk.acts(in: hand).filter { $0.act == "letter.send" }
      #expect(told.count == 2)
      let isUntold = try await desk.archive.read(in: meeting) {
        try $0.lettersAreUntold(of: meeting)
      }
      #expect(!isUntold)
    }
  }

  @Test func `a pause and a wish to stop take hold within a letter`() async throws {
    try await atDesk { desk in
      let hand = try await desk.written()
      try await PostOffice.open { office in
        let posting = desk.posting(to: office)
        let asked = Atomic(0)
        let stopped = await posting.deliver(hand) {
          asked.add(1, ordering: .relaxed).newValue > 4
        }
        #expect(stopped.sent == 4)
        #expect(stopped.waiting == 32)
        let pauses = [try await desk.pauseLetters(hand), try await desk.pauseLetters(hand)]
        #expect(pauses == [32, 0])
        let paused = await posting.deliver(hand)
        #expect(paused.sent == 0)
        #expect(paused.postponed?.arePaused == true)
        #expect(await posting.handOverEverywhere { false }.nextTry == nil)
        #expect(await posting.deliver(hand, hurrying: true).sent == 32)
      }
    }
  }

  @Test func `letters go no faster than the setting says`() async throws {
    try await atDesk { desk in
      let hand = try await desk.written()
      try await PostOffice.open { office in
        let clock = ContinuousClock()
        let took = await clock.measure {
          _ = await desk.posting(to: office, "&rate=1200").deliver(hand)
        }
        // 37 turns, 50 ms from one to the next.
        #expect(took >= .seconds(1.8))
        let taken = try office.taken()
        #expect(taken.count == 36)
      }
    }
  }

  @Test func `a proof goes to its one mailbox in each language, and nothing is kept of it`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await SmallMeeting.reviewed(at: desk).hand
      try await PostOffice.open { office in
        let replies = try await desk.posting(to: office).sendProof(to: "rana@example.org", hand)
        #expect(replies.count == hand.meeting.languages.count)
        let read = try office.read()
        #expect(read.count == replies.count)
        #expect(read.allSatisfy { $0.to == ["rana@example.org"] })
        #expect(Set(read.map(\.subject)).count == replies.count)
        #expect(read.allSatisfy { $0.text.contains("/i/") })
        #expect(try await desk.kept().isEmpty)
      }
      try await PostOffice.open("faulty.py") { office in
        let refusal = await #expect(throws: Refusal.self) {
          try await desk.posting(to: office).sendProof(to: "no-a@example.org", hand)
        }
        #expect(refusal?.code == "proof-not-taken")
      }
    }
  }

  @Test func `a worker hears of letters and hands over those of every meeting`() async throws {
    try await atDesk { desk in
      try await PostOffice.open { office in
        let posting = desk.posting(to: office)
        let bell = try await posting.letterAnnouncements()
        let hand = try await desk.written()
        var rings = bell.makeAsyncIterator()
        #expect(try await rings.next() == "")
        let round = await posting.handOverEverywhere { false }
        #expect(round.sent == 36)
        #expect(round.waiting == 0)
        #expect(round.why == nil)
        #expect(round.isWorthTelling)
        #expect(try office.taken().count == 36)
        #expect(try await desk.waitingLetters(hand).waiting == 0)
      }
    }
  }

  @Test func `who is forgotten is not tried again where a letter may have arrived`() async throws {
    try await atDesk { desk in
      let hand = try await desk.written(to: ["once-mute-a@example.org"])
      try await PostOffice.open("faulty.py") { office in
        let posting = desk.posting(to: office)
        _ = await posting.deliver(hand)
        #expect(try await desk.statuses() == ["unconfirmed": 1, "sent": 35])
        try await desk.archive.database.withConnection { connection in
          let row = try #require(
            try connection.rows("SELECT meeting_id::text AS id FROM letter LIMIT 1").first)
          let id: String = try row["id"]
          _ = try connection.rows("SELECT erase_letters($1::uuid, NULL)", id)
        }
        #expect(try await desk.statuses() == ["cancelled": 1, "sent": 35])
        #expect(try await desk.kept().allSatisfy { $0.bytes.isEmpty && $0.reply.isEmpty })
        #expect(await posting.deliver(hand, hurrying: true).sent == 0)
        #expect(try await desk.refusedLetters(hand).isEmpty)
      }
    }
  }
}

extension [UInt8] {
  /// A letter that left, as the database has it: without the secret of its link.
  fileprivate var asKept: [UInt8] {
    let text = String(decoding: self, as: UTF8.self)
    return Array(text.replacing(/\b[0-9a-f]{40}\b/, with: AnswerLink.blank).utf8)
  }
}
