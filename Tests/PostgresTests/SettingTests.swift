import Postgres
import Testing

@Suite struct SettingTests {
  private static let look = Statement(
    name: "", sql: "SELECT current_setting('app.word', true) AS word")

  private static func word(_ connection: Connection) throws -> String? {
    try #require(try connection.rows(look).first)["word"]
  }

  @Test(arguments: ["plain", "it's", "a \"b\" \\ c", "'; DROP TABLE t; --", ""])
  func `a setting holds for one transaction, whatever its value`(value: String) async throws {
    try await withDatabase {
      $0.poolBound = 1
    } _: { database in
      let settings = [Database.Setting("app.word", value)]
      #expect(try await database.read(settings: settings, Self.word) == value)
      #expect(try await database.write(settings: settings, Self.word) == value)
      let after = try await database.read(Self.word)
      #expect(after == nil || after == "")
    }
  }

  @Test func `a setting may be a list`() async throws {
    try await withDatabase { database in
      let path: String = try await database.read(
        settings: [.init("search_path", list: ["pg_catalog", "o'ne \"two\"", "pg_temp"])]
      ) { try $0.rows("SELECT current_setting('search_path') AS path")[0]["path"] }
      #expect(path == "pg_catalog, \"o'ne \"\"two\"\"\", pg_temp")
    }
  }

  @Test func `a transaction whose setting is refused leaves a connection that works`()
    async throws
  {
    try await withDatabase {
      $0.poolBound = 1
    } _: { database in
      await #expect(throws: PostgresError.self) {
        try await database.read(settings: [.init("role", "nobody of that name")], Self.word)
      }
      _ = try await database.read(Self.word)
    }
  }

  @Test func `a role is taken unless the database has sessions work by their own rights`()
    async throws
  {
    try await withDatabase { database in
      let role = Database.Setting(role: "pg_monitor", unless: "app.works_as")
      let said: @Sendable (Connection) throws -> String = { connection in
        try connection.rows("SELECT current_setting('role') AS role")[0]["role"]
      }
      let alone = try database.alone(settings: [role])
      let seen = [
        try await database.read(settings: [role], said),
        try await database.write(settings: [role], said),
        try await alone.withConnection(said),
        try await database.read(settings: [.init("app.works_as", "own"), role], said),
      ]
      await alone.close()
      #expect(seen == ["pg_monitor", "pg_monitor", "pg_monitor", "none"])
    }
  }

  @Test func `what is said when a connection opens holds as long as it lasts, and on the next`()
    async throws
  {
    try await withDatabase { database in
      let alone = try database.alone(settings: [
        .init("app.word", "o'ne"), .init("role", "pg_monitor"),
      ])
      let said: @Sendable (Connection) throws -> [String] = { connection in
        let row = try connection.rows(
          "SELECT current_setting('app.word') AS word, current_role::text AS role")[0]
        return [try row["word"], try row["role"]]
      }
      #expect(try await alone.withConnection(said) == ["o'ne", "pg_monitor"])
      #expect(try await alone.withConnection(said) == ["o'ne", "pg_monitor"])
      _ = try? await alone.withConnection { connection in
        try connection.execute("SELECT pg_terminate_backend(pg_backend_pid())")
      }
      #expect(try await alone.withConnection(said) == ["o'ne", "pg_monitor"])
      await alone.close()
      let plain = try database.alone()
      let role: String = try await plain.read {
        try $0.rows("SELECT current_role::text AS role")[0]["role"]
      }
      #expect(role != "pg_monitor")
      await plain.close()
    }
  }
}
