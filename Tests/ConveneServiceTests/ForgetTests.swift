import ConveneCore
import ConveneKeeping
import ConveneMail
import ConveneService
import ConveneStore
import ConveneValues
import ConveneWords
import Foundation
import Glibc
import Postgres
import Testing

private typealias Bird = CanaryPerson

/// To be forgotten: nothing is found again, and what was decided is still proved.
@Suite struct ForgetTests {
  private static let reason = "asked by letter of 3 May"

  /// What of them stands in what the planner keeps of columns, for any login to read.
  private static func inStatistics(_ desk: Secretariat) async throws -> [String] {
    let kept: [String] = try await desk.archive.database.withConnection { connection in
      try connection.rows(
        """
        SELECT concat(most_common_vals::text, histogram_bounds::text, most_common_elems::text) AS kept
        FROM pg_stats WHERE schemaname = 'public'
        """
      ).map { try $0["kept"] }
    }
    return Bird.canaries.filter { canary in kept.contains { $0.contains(canary) } }
  }

  @Test func `who is forgotten is nowhere any more, and the trail still verifies`() async throws {
    try await atDesk { present in
      let hand = try await Bird.seated(at: present)
      let desk = try await present.at(Bird.afterwards).withAddress()
      let id = try await Bird.id(at: desk)
      #expect(try await desk.canaries() == Bird.canaries)
      let before = try await desk.verifyAudit(of: hand).erased
      let told = try await desk.concerned(by: hand)
      try await desk.archive.database.withConnection { try $0.script("ANALYZE") }
      #expect(try await Self.inStatistics(desk) != [])

      let done = try await desk.forget(id, because: Self.reason)
      #expect(Set(done.erased.map(\.meeting)) == ["TINY-2027", ""])
      #expect(done.mentions.map(\.part) == [])
      #expect(try await desk.canaries() == [])
      #expect(try await desk.concerned(by: hand).count == told.count - 1)
      #expect(try await Self.inStatistics(desk) == [])
      #expect(try await desk.verifyAudit(of: hand).erased > before)

      let press = try await desk.pressRoom(hand)
      let papers = try [
        press.print(.decision, as: .text, in: .english),
        press.print(.participants, as: .csv, in: .arabic),
        press.print(.seating, as: .text, in: .french), try await desk.rankingTable(hand),
      ].map { String(decoding: $0, as: UTF8.self) }
      #expect(papers.flatMap { paper in Bird.canaries.filter(paper.contains) } == [])
      #expect(papers[0].contains(Bird.code))
      #expect(papers[2].contains(Phrases(.french).nameErased))

      // What left the database is told by its files.
      let maildir = Maildir(at: try #require(desk.settings.mail).replacing("maildir:", with: ""))
      #expect(done.files.count == 1)
      #expect(done.letters == [])
      for file in done.files { #expect(unlink(file) == 0) }
      let spool = try maildir.names().map {
        String(decoding: try maildir.message($0), as: UTF8.self)
      }
      #expect(spool.filter { $0.contains("canary.mail@example.org") } == [])
      #expect(spool.count > 3)
    }
  }

  @Test func `a copy made afterwards has nothing, and an older one is made to forget anew`()
    async throws
  {
    try await atDesk { present in
      _ = try await Bird.seated(at: present)
      let desk = try await present.at(Bird.afterwards).withAddress()
      let folder = "/tmp/convene-test-\(UUID().uuidString.prefix(8))"
      let (older, newer) = ("\(folder)-older", "\(folder)-newer")
      defer { for file in [older, newer] { unlink(file) } }
      _ = try await desk.backUp(to: older)
      let done = try await desk.forget(try await Bird.id(at: desk), because: Self.reason)
      #expect(done.backups.count == 1)
      _ = try await desk.backUp(to: newer)
      let list = try await desk.forgottenList()
      #expect(try ForgottenList(list.text).forgotten.map(\.person) == list.forgotten.map(\.person))

      for (file, left) in [(newer, []), (older, Bird.canaries)] {
        try await HandoverTests.withEmptyDesk { there in
          let summary = try await Secretariat.restoreDatabase(
            there.settings, login: "tester", from: file, RestoreWish(trustsFile: true))
          // Nobody knows in an empty place.
          #expect(summary.erasedAgain == nil)
          let restored = Secretariat(
            archive: there.archive, actor: desk.actor, settings: there.settings, now: desk.now)
          #expect(try await restored.canaries() == left)
          let again = try await restored.forgetAgain(list)
          #expect(again.people == (left.isEmpty ? 0 : 1))
          #expect(try await restored.canaries() == [])
          #expect(try await restored.forgetAgain().people == 0)
          #expect(try await restored.archive.brokenInvariants() == [])
          let hand = try await restored.meeting("TINY-2027")
          #expect(try await restored.verifyAudit(of: hand).erased > 0)
        }
      }
    }
  }

  @Test func `a restore erases anew what the database that it sets aside erased since`()
    async throws
  {
    try await Machine.with(2) { machines in
      let (here, other) = (Self.withMail(machines[0]), machines[1])
      let older = here.file("older.backup")
      try await here.atDesk { try await $0.nameAccount("Keeper (invented)") }
      try await here.atDesk { present in
        _ = try await Bird.seated(at: present.at(Date(timeIntervalSince1970: 1_183_280_400)))
        let desk = present.at(Bird.afterwards)
        _ = try await desk.backUp(to: older)
        let later = present.at(Bird.afterwards + 3_600)
        _ = try await later.forget(try await Bird.id(at: later), because: Self.reason)
        try await later.keep(.letters, for: 30)
        #expect(try await later.eraseExpired().count == 1)
      }
      let summary = try await here.restore(older, RestoreWish(setsAside: true))
      #expect(summary.erasedAgain?.people == 1)
      // The letter of who was forgotten went with them.
      #expect(summary.erasedAgain?.places == 6)
      try await here.atDesk { desk in
        #expect(try await desk.canaries() == [])
        let letters: Int = try await desk.archive.database.read {
          try $0.rows("SELECT count(*)::int AS n FROM letter WHERE message <> ''")[0]["n"]
        }
        #expect(letters == 0)
        let acts = try await desk.houseActs().suffix(3)
        #expect(acts == ["database.restore", "person.forget", "retention.run"])
        let hand = try await desk.meeting("TINY-2027")
        #expect(try await desk.verifyAudit(of: hand).erased > 0)
        #expect(try await desk.archive.brokenInvariants() == [])
      }
      // Another house knows nothing of these people.
      try await other.atDesk {
        _ = try await $0.at(Bird.afterwards).importMeeting(try TinyMeeting.file())
      }
      let elsewhere = try await other.restore(older, RestoreWish(setsAside: true))
      #expect(elsewhere.erasedAgain == nil)
    }
  }

  private static func withMail(_ machine: Machine) -> Machine {
    var machine = machine
    machine.settings.mail = "maildir:\(machine.file("mail"))"
    return machine
  }

  @Test func `a rehearsal says what the act does, and erases nothing`() async throws {
    try await atDesk { present in
      _ = try await Bird.seated(at: present)
      let desk = present.at(Bird.afterwards)
      let id = try await Bird.id(at: desk)
      let rehearsed = try await desk.forget(id, because: Self.reason, dryRun: true)
      #expect(try await desk.canaries() == Bird.canaries)
      let done = try await desk.forget(id, because: Self.reason)
      let lines = [rehearsed, done].map { one in
        one.erased.map { "\($0.meeting) \($0.part) \($0.places)" }
      }
      #expect(lines[0] == lines[1])
      #expect(try await desk.forget(id, because: Self.reason).erased.isEmpty)
    }
  }

  @Test func `nobody is forgotten who still takes part, and the verbs that end it do`() async throws
  {
    try await atDesk { desk in
      let hand = try await Bird.seated(at: desk)
      let id = try await Bird.id(at: desk)
      let refused = await #expect(throws: Refusal.self) {
        try await desk.forget(id, because: Self.reason)
      }
      #expect(refused?.code == "still-takes-part")
      #expect(refused?.problems.map(\.at) == ["TINY-2027 \(Bird.code)"])
      #expect(
        refused.flatMap { Phrases(.english).command(of: $0) } == "convene invitation withdraw CODE")
      _ = try await desk.leave([Bird.code], cause: .withdrawn, hand)
      let held = await #expect(throws: Refusal.self) {
        try await desk.forget(id, because: Self.reason)
      }
      #expect(held?.problems == [.leftSeatHeld(at: "TINY-2027 \(Bird.code)")])
      _ = try await desk.leaveSeatsFree(of: [Bird.code], hand)
      _ = try await desk.forget(id, because: Self.reason)
      #expect(try await desk.canaries() == [])
    }
  }

  @Test func `who was not decided upon is withdrawn and forgotten at once`() async throws {
    try await atDesk { desk in
      let hand = try await Bird.rated(at: desk)
      _ = try await desk.computeScores(hand)
      _ = try await desk.proposeSelection(hand, iterations: 10_000)
      _ = try await desk.forget(try await Bird.id(at: desk), because: Self.reason)
      #expect(try await desk.canaries() == [])
      #expect(
        try await refusal { _ = try await desk.signSelection(hand) } == "applications-changed")
      _ = try await desk.computeScores(hand)
      _ = try await desk.proposeSelection(hand, iterations: 10_000)
      let signed = try await desk.signSelection(hand)
      #expect(!signed.codes(.selected).contains(Bird.code))
    }
  }

  @Test func `a letter that waits for who is forgotten never leaves`() async throws {
    try await atDesk { desk in
      let hand = try await Bird.rated(at: desk)
      _ = try await desk.computeScores(hand)
      _ = try await desk.proposeSelection(hand, iterations: 10_000)
      _ = try await desk.signSelection(hand)
      _ = try await desk.issueInvitations(hand, deadline: try #require(Day("2027-03-01")))
      let later = desk.at(Bird.afterwards)
      let done = try await later.forget(try await Bird.id(at: desk), because: Self.reason)
      #expect(done.erased.contains { $0.part == "letters withdrawn" && $0.places == 1 })
      #expect(done.files + done.letters == [])
      let waiting = try await later.waitingLetters(hand).waiting
      #expect(try await later.sendLetters(hand) == waiting)
      #expect(waiting == 6)
      #expect(try await later.canaries() == [])
    }
  }

  @Test(arguments: [
    ("asked by Zahra Canaryname", "reason-names-them"), ("زهرة الكناري", "reason-names-them"),
    ("wrote from Canary.Mail@example.org", "reason-names-them"), (" ", "no-reason"),
  ])
  func `the reason does not say who it is about`(reason: String, code: String) async throws {
    try await atDesk { present in
      _ = try await Bird.rated(at: present)
      let desk = present.at(Bird.afterwards)
      let id = try await Bird.id(at: desk)
      #expect(try await refusal { _ = try await desk.forget(id, because: reason) } == code)
    }
  }

  @Test func `a name that others wrote is told and stays theirs`() async throws {
    try await atDesk { present in
      let hand = try await Bird.rated(at: present)
      let table = """
        name,email,organisation,country,sector,languages,topics,gates,motivation
        Rami Odeh,rami@example.org,Well Keepers,JO,academia,en,a,G1|G2,With ZAHRA Canaryname I dug
        """
      _ = try await present.importApplications(Array(table.utf8), to: hand)
      let desk = present.at(Bird.afterwards)
      let done = try await desk.forget(try await Bird.id(at: desk), because: Self.reason)
      #expect(
        done.mentions.map { "\($0.meeting) \($0.part) \($0.place)" }
          == ["TINY-2027 application A-0008"])
    }
  }

  @Test(arguments: Role.allCases.filter { $0 != .administrator })
  func `only administrators erase`(role: Role) async throws {
    try await atDesk { desk in
      _ = try await Bird.rated(at: desk)
      let id = try await Bird.id(at: desk)
      let other = desk.at(Bird.afterwards).acting(
        as: Actor(id: desk.actor.id, name: "Other (invented)", roles: [role]))
      let acts: [@Sendable () async throws -> Void] = [
        { _ = try await other.forget(id, because: Self.reason) },
        { _ = try await other.forgetAgain() }, { _ = try await other.forgottenList() },
        { _ = try await other.eraseExpired() }, { try await other.keep(.letters, for: 1) },
      ]
      for act in acts { #expect(try await refusal(act) == "not-permitted") }
    }
  }
}
