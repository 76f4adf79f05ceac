import Foundation
import Postgres
import Testing

/// What a desk remembers of servers, and what goes past a pooler.
@Suite struct ServerCommandTests {
  @Test func `a desk that saw a later server refuses an earlier one until it is told otherwise`()
    async throws
  {
    try await Shell.withDatabase { shell in
      let address = try #require(shell.environment["CONVENE_DATABASE"])
      let data = try #require(shell.environment["CONVENE_DATA"])
      let database = Database(address)
      let system: String = try await database.withConnection {
        try #require(
          try $0.rows("SELECT system_identifier::text AS system FROM pg_control_system()").first
        )["system"]
      }
      await database.close()
      let here = try await shell("database", "servers")
      #expect(try here.output.wholeMatch(of: Self.table("writes")) != nil, "\(here)")
      #expect(!FileManager.default.fileExists(atPath: "\(data)/servers"))

      try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: true)
      try Data("\(system) 2\n".utf8).write(to: URL(fileURLWithPath: "\(data)/servers"))
      let refused = try await shell("meeting", "list")
      #expect(refused.status == 69)
      #expect(
        refused.talk.contains(
          "was left behind: it is of generation 1, and a server of generation 2 was promoted since"
        ), "\(refused.talk)")
      #expect(refused.talk.contains("convene database servers --forget"))
      let behind = try await shell("database", "servers")
      #expect(try behind.output.wholeMatch(of: Self.table("left behind")) != nil, "\(behind)")
      #expect(try await shell("database", "servers", "--forget").status == 64)
      let taken = try await shell("database", "servers", "--forget", "--yes")
      #expect(try taken.output.wholeMatch(of: Self.table("writes")) != nil, "\(taken)")
      #expect(try await shell("meeting", "list").status == 0)
    }
  }

  @Test func `backups go past a pooler, or are refused with where to say the way`() async throws {
    try await Shell.withDatabase { shell in
      let data = try #require(shell.environment["CONVENE_DATA"])
      try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: true)
      var pooled = shell
      pooled.environment["CONVENE_POOLER"] = "session"
      let unknown = try await pooled("meeting", "list")
      #expect(unknown.status == 1)
      #expect(unknown.talk.contains("poolers are known by transaction alone"))
      pooled.environment["CONVENE_POOLER"] = "transaction"
      #expect(try await pooled("meeting", "list").status == 0)
      let backup = "\(data)/a.backup"
      let refused = try await pooled("database", "backup", backup)
      #expect(refused.status == 69)
      #expect(refused.talk.contains("Say in CONVENE_DIRECT the address of the server itself"))
      #expect(!FileManager.default.fileExists(atPath: backup))
      pooled.environment["CONVENE_DIRECT"] = shell.environment["CONVENE_DATABASE"]
      let done = try await pooled("database", "backup", backup)
      #expect(done.status == 0, "\(done.talk)")
    }
  }

  private static func table(_ state: String) throws -> Regex<AnyRegexOutput> {
    try Regex("server\tgeneration\tstate\n[^\t\n]+\t1\t\(state)\n")
  }
}
