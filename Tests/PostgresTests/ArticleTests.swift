import Foundation
import Postgres
import Testing

/// Runs what the article of this package shows; the examples stand here line by line.
@Suite("The article") struct ArticleTests {
  private static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  private static func lines(_ path: String) throws -> [String] {
    try String(contentsOf: root.appending(path: path), encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.trimmingCharacters(in: .whitespaces) }
  }

  @Test func `what the article shows is what is run here`() throws {
    let article = try Self.lines("Sources/Postgres/Postgres.docc/Postgres.md")
    let starts = article.indices.filter { article[$0] == "```swift" }
    let examples = starts.map { Array(article[($0 + 1)...].prefix { $0 != "```" }) }
    #expect(examples.count == 10)
    let source = try Self.lines("Tests/PostgresTests/ArticleTests.swift")
    let missing = examples.filter { example in
      !source.indices.contains { source[$0...].starts(with: example) }
    }
    #expect(missing == [])
  }

  private func withShelf(
    _ body: (Database) async throws -> Void
  ) async throws {
    try await withDatabase { database in
      // The examples speak of one table: each has it in a schema of its own.
      let schema = "article_\(UInt32.random(in: 0 ... .max))"
      try await database.withConnection {
        try $0.script(
          """
          CREATE SCHEMA \(schema);
          CREATE TABLE \(schema).shelf (
            title text NOT NULL CONSTRAINT shelf_title_once UNIQUE, copies int);
          INSERT INTO \(schema).shelf VALUES ('Atlas', 3);
          """)
      }
      let own = Database(
        try TestServer.conninfo() + " options='-c search_path=\(schema)'")
      do {
        try await body(own)
      } catch {
        await own.close()
        throw error
      }
      await own.close()
      try await database.withConnection { try $0.script("DROP SCHEMA \(schema) CASCADE") }
    }
  }

  @Test func `a unit of work`() async throws {
    try await withShelf { database in
      let left = try await database.write { connection in
        try connection.execute("UPDATE shelf SET copies = copies - 1 WHERE title = $1", "Atlas")
        return try connection.rows("SELECT copies FROM shelf WHERE title = $1", "Atlas")
          .first?["copies"] as Int?
      }
      #expect(left == 2)
      let find = Statement(name: "shelf_find", sql: "SELECT title FROM shelf ORDER BY title")
      let titles = try await database.read { connection in
        try connection.rows(find).map { try $0["title"] as String }
      }
      #expect(titles == ["Atlas"])
    }
  }

  private enum Cover: String, PostgresScalar { case hard, soft }

  @Test func `values`() async throws {
    try await withShelf { database in
      let covers: [Cover?] = try await database.read { connection in
        try connection.rows("SELECT * FROM unnest($1::text[]) AS cover", [Cover.hard, .soft, nil])
          .map { try $0["cover"] }
      }
      #expect(covers == [.hard, .soft, nil])
      await #expect(throws: PostgresDecodingError.self) {
        try await database.read { connection in
          try connection.rows("SELECT 'leather' AS cover").map { try $0["cover"] as Cover }
        }
      }
    }
  }

  @Test func `what may fail alone`() async throws {
    try await withShelf { database in
      let isNew = try await database.write { connection in
        do {
          try connection.savepoint {
            try connection.execute("INSERT INTO shelf (title) VALUES ($1)", "Atlas")
          }
          return true
        } catch let error as PostgresError where error.constraint == "shelf_title_once" {
          return false
        }
      }
      #expect(!isNew)
    }
  }

  @Test func `many at once`() async throws {
    try await withShelf { database in
      let written = try await database.write { connection in
        try connection.execute(
          Statement(name: "shelf_insert", sql: "INSERT INTO shelf (title, copies) VALUES ($1, $2)"),
          many: (1...1_000).lazy.map { ["Volume \($0)", $0 % 7] })
      }
      #expect(written == 1_000)
      let copied = try await database.write { connection in
        try connection.copyIn(
          "COPY shelf (title, copies) FROM STDIN",
          rows: (1...1_000).lazy.map { ["Map \($0)", nil] })
      }
      let lines = try await database.read { connection in
        var lines: [String] = []
        try connection.copyOut("COPY shelf (title) TO STDOUT", row: { lines += [$0[0] ?? ""] })
        return lines
      }
      #expect(copied == 1_000)
      #expect(lines.count == 2_001)
      #expect(lines.last == "Map 1000")
    }
  }

  @Test func `cancellation`() async throws {
    try await withShelf { database in
      let counting = Task {
        try await database.read { try $0.execute("SELECT pg_sleep(60)") }
      }
      counting.cancel()
      await #expect(throws: CancellationError.self) { try await counting.value }
    }
  }

  @Test func `listening`() async throws {
    try await withShelf { database in
      var heard = ""
      let changes = try await database.notifications(on: "shelf")
      try await database.write { try $0.execute("SELECT pg_notify('shelf', $1)", "Atlas") }
      for try await title in changes {
        heard = title
        break
      }
      #expect(heard == "Atlas")
    }
  }

  @Test func `failure and retry`() async throws {
    try await withShelf { database in
      var outcome = ""
      do {
        try await database.write(isolation: .serializable) { connection in
          try connection.execute("INSERT INTO shelf (title, copies) VALUES ($1, $2)", "Atlas", 1)
        }
      } catch let error as PostgresError where error.constraint == "shelf_title_once" {
        outcome = "it stands there already"
      } catch let error as PostgresError where error.isOutcomeUnknown {
        outcome = "lost at COMMIT: look before you repeat it"
      } catch let error as PostgresError where error.isConnectionLost {
        outcome = error.advice ?? "nothing was written: do it again"
      }
      #expect(outcome == "it stands there already")
    }
  }

  @Test func `the address`() async throws {
    let address = try TestServer.conninfo()
    var options = Database.Options()
    options.poolBound = 8
    options.prepares = false
    options.statementTimeout = .seconds(30)
    let pooled = Database("\(address) application_name=shelf", options: options)
    let words = try await pooled.read { connection in
      try ["application_name", "statement_timeout"].map {
        try connection.rows("SELECT current_setting($1::text) AS word", $0)[0]["word"] as String
      }
    }
    await pooled.close()
    #expect(words == ["shelf", "30s"])
  }
}
