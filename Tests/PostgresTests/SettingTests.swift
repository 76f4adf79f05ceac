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
}
