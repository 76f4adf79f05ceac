import Foundation
import Testing

@Suite struct AuditCommandTests {
  @Test func `an end that was noted is verified, and another is refused`() async throws {
    try await Shell.withDatabase { shell in
      let taken = try await Shell.withFile(
        try projectFile("Tests/Fixtures/meeting/round-table.json")
      ) { try await shell("meeting", "import", $0) }
      #expect(taken.status == 0, "\(taken.talk)")
      let noted = try await shell("audit", "head")
      let lines = noted.output.split(separator: "\n").map { $0.split(separator: "\t") }
      #expect(lines.map { $0.first } == ["trail", "meeting"])
      let head = try #require(lines.last?.last.map(String.init))
      #expect(head.wholeMatch(of: /1:[0-9a-f]{64}/) != nil)

      let whole = try await shell("audit", "verify", "--head", head)
      #expect(whole.status == 0)
      #expect(whole.talk == "the audit trail is whole, and the one that was noted\n")
      let changed = try await shell(
        "audit", "verify", "--head", "1:\(String(repeating: "0", count: 64))")
      #expect(changed.status == 1)
      #expect(changed.talk.contains("meeting, entry 1: is not the one that was noted"))
      let unread = try await shell("audit", "verify", "--house-head", "first")
      #expect(unread.status == 1)
      #expect(unread.talk.contains("convene audit head"))
    }
  }

  @Test func `acts of the house are shown where no meeting is there yet`() async throws {
    try await Shell.withDatabase { shell in
      let named = try await shell("account", "name", "Rana", "Haddad")
      #expect(named.status == 0, "\(named.talk)")
      let list = try await shell("audit", "list", "--house")
      #expect(list.status == 0, "\(list.talk)")
      let rows = list.output.split(separator: "\n").dropFirst().map { $0.split(separator: "\t") }
      #expect(rows.map { $0[4] } == ["account.name_own"])
      #expect(rows.map { $0.last } == ["account Rana Haddad"])
      let shown = try await shell("audit", "show", "1", "--house")
      #expect(shown.status == 0)
      #expect(shown.output.contains("name Tester → Rana Haddad"))
    }
  }

  @Test func `the doctor counts what holds, and says what a server lacks`() async throws {
    try await Shell.withDatabase { shell in
      let whole = try await shell("doctor")
      #expect(whole.status == 0)
      #expect(whole.talk.wholeMatch(of: /all [0-9]+ invariants hold\n/) != nil)
      let weak = try await shell("doctor", "--deploy")
      #expect(weak.status == 1)
      #expect(weak.talk.contains("fsync: a power cut destroys the database; set it to on"))
    }
  }
}
