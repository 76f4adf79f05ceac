import ConveneCore
import ConveneDemo
import ConveneStore
import ConveneTesting
import ConveneValues
import ConveneWords
import Foundation
import Postgres
import Testing

@testable import ConveneService

/// One way to act: whole or not at all, one entry, and a rehearsal that is the act itself.
struct DoorTests {
  private static func topic(_ number: Int) -> AuditObject {
    AuditObject(.person, UUID(uuidString: "00000000-0000-7000-8000-00000000000\(number)") ?? UUID())
  }

  private static func trail(_ desk: Secretariat) async throws -> [AuditEntry] {
    try await desk.archive.read { try $0.acts(in: nil) }
  }

  private static func account(_ desk: Secretariat) async throws -> Actor? {
    try await desk.archive.read { try $0.actor(login: "one") }
  }

  private static func add(_ login: String, _ work: inout Work) throws {
    try work.addAccount(
      Actor(id: work.newID(), name: login, roles: [.assistant]), login: login)
  }

  @Test func `an act is one entry with a line for each object`() async throws {
    try await atDesk { desk in
      try await desk.perform(.accountAdd, on: "two") { work in
        try Self.add("one", &work)
        try Self.add("two", &work)
      }
      let acts = try await Self.trail(desk)
      #expect(acts.map(\.act) == ["account.add"])
      let lines = try await desk.archive.read {
        try $0.auditLines(of: [1], in: nil, most: 10)
      }
      #expect(lines.map(\.name) == ["one", "two"])
      #expect(
        lines.map(\.change?.after) == [
          ["login": "one", "name": "one", "roles": "assistant"],
          ["login": "two", "name": "two", "roles": "assistant"],
        ])
    }
  }

  @Test func `a rehearsal leaves nothing behind and answers as the act does`() async throws {
    try await atDesk { desk in
      let act = { @Sendable (work: inout Work) throws -> Int in
        try Self.add("one", &work)
        return 7
      }
      let rehearsed = try await desk.perform(.accountAdd, dryRun: true, act)
      #expect(rehearsed == 7)
      #expect(try await Self.trail(desk).isEmpty)
      #expect(try await desk.archive.read { try $0.actor(login: "one") } == nil)
      #expect(try await desk.perform(.accountAdd, act) == 7)
      #expect(try await Self.trail(desk).count == 1)
    }
  }

  @Test func `what is refused leaves neither rows nor an entry`() async throws {
    try await atDesk { desk in
      let refusal = Refusal.noMeetingYet()
      await #expect(throws: refusal) {
        try await desk.perform(.accountAdd) { work in
          try Self.add("one", &work)
          throw refusal
        }
      }
      let (acts, added) = (try await Self.trail(desk), try await Self.account(desk))
      #expect(acts.isEmpty)
      #expect(added == nil)
    }
  }

  @Test func `an act that changes nothing writes no entry`() async throws {
    try await atDesk { desk in
      try await desk.perform(.personImport) { work in
        work.note(Self.topic(1), from: ["name": "same"], to: ["name": "same"])
      }
      #expect(try await Self.trail(desk).isEmpty)
    }
  }

  @Test func `an act that writes and says nothing of it is undone`() async throws {
    try await atDesk { desk in
      await #expect(throws: UnnotedAct.self) {
        try await desk.perform(.accountAdd) { work in
          try work.store.addAccount(
            Actor(id: work.newID(), name: "one", roles: []), login: "one")
        }
      }
      let added = try await Self.account(desk)
      #expect(added == nil)
    }
  }

  @Test func `who may not is told before anything is read`() async throws {
    try await atDesk(roles: [.reviewer]) { desk in
      await #expect(throws: Refusal.self) {
        try await desk.perform(.accountAdd) { work in try Self.add("one", &work) }
      }
      _ = await #expect(throws: Refusal.self) { try await desk.look(.viewAudit) { _ in 0 } }
      let added = try await Self.account(desk)
      #expect(added == nil)
    }
  }

  @Test func `a look cannot write`() async throws {
    try await atDesk { desk in
      _ = await #expect(throws: PostgresError.self) {
        try await desk.look(.viewMeeting) { store in
          try store.addAccount(
            Actor(id: Identifier(UUID()), name: "one", roles: []), login: "one")
        }
      }
      let added = try await Self.account(desk)
      #expect(added == nil)
    }
  }

  @Test func `only what differs is kept of an object that was there`() {
    #expect(
      AuditChange(from: ["C1": "3", "C2": "2"], to: ["C1": "4", "C2": "2"])
        == AuditChange(before: ["C1": "3"], after: ["C1": "4"]))
    #expect(AuditChange(from: ["C1": "3"], to: ["C1": "3"]) == nil)
    func words(
      _ language: Language, from before: [String: String]?, to after: [String: String]?
    ) -> String? {
      AuditChange(from: before, to: after).map(Phrases(language).words(of:))
    }
    #expect(words(.english, from: ["C1": "3"], to: ["C1": "4"]) == "C1 3 → 4")
    #expect(words(.english, from: nil, to: ["C1": "4", "C2": "1"]) == "new C1 4, C2 1")
    #expect(words(.english, from: ["C1": "4"], to: nil) == "gone, was C1 4")
    let accepted = (from: ["status": "issued"], to: ["status": "accepted"])
    #expect(
      words(.english, from: accepted.from, to: accepted.to) == "status issued → accepted")
    for language in [Language.french, .arabic] {
      let phrases = Phrases(language)
      let told = words(language, from: accepted.from, to: accepted.to) ?? ""
      for word in [phrases.title("status"), phrases.state("issued"), phrases.state("accepted")] {
        #expect(told.contains(word), "\(told)")
      }
    }
  }

  @Test func `the trail says which rating changed, of whom, from what to what`() async throws {
    try await atDesk { desk in
      let small = try await SmallMeeting.reviewed(at: desk)
      let ratings = try small.invented.recordedRatings
      let first = try #require(ratings.first)
      let points = try Points(first.points.value == 0 ? 4 : 0)
      try await desk.record(
        [
          Rating(
            application: first.application, reviewer: first.reviewer,
            criterion: first.criterion, points: points)
        ], in: small.hand)
      let latest = try #require(try await desk.acts(in: small.hand).first)
      #expect(latest.act == "review.record")
      let shown = try await desk.act(latest.number, in: small.hand)
      let line = try #require(shown.lines.first)
      #expect(shown.lines.count == 1)
      #expect(line.object.hasPrefix("review \(first.application) "))
      #expect(line.change == "\(first.criterion) \(first.points.value) → \(points.value)")
      #expect(latest.changed == line.object)
    }
  }

  @Test func `a pair that sits apart is told as changed to whoever may not see secrets`()
    async throws
  {
    try await atDesk { desk in
      let person = AuditObject(.seatingRule, UUID(), isSecret: true)
      let small = try await SmallMeeting.reviewed(at: desk)
      try await desk.perform(.seatingRule, in: small.hand) { work in
        work.note(person, to: ["reason": "canary"])
      }
      let number = try #require(try await desk.acts(in: small.hand).first).number
      let head = desk.acting(
        as: Actor(id: desk.actor.id, name: "Head (invented)", roles: [.headOfUnit]))
      #expect(try await head.act(number, in: small.hand).lines.map(\.change) == ["changed"])
      #expect(
        try await desk.act(number, in: small.hand).lines.map(\.change) == ["new reason canary"])
    }
  }
}
