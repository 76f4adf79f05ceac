import Postgres
import Testing

@Suite("Pipelines")
struct PipelineTests {
  @Test(arguments: [true, false])
  func `many lists of arguments are one statement each, in order`(prepares: Bool) async throws {
    try await withDatabase {
      $0.prepares = prepares
    } _: { database in
      let table = "piped_order_\(prepares)"
      try await database.withTable(table, "n int, t text, i serial") {
        let insert = Statement(
          name: "piped", sql: "INSERT INTO \(table) VALUES ($1, $2) RETURNING n * 2 AS twice")
        let texts = [nil, "", String(repeating: "ب", count: 30_000), "x"]
        let written = try await database.write { connection in
          try connection.execute(insert, many: (0..<3_000).lazy.map { [$0, texts[$0 % 4]] })
        }
        #expect(written == 3_000)
        let twice = try await database.write { connection in
          try connection.rows(insert, many: (0..<900).map { [$0, "y"] })
            .map { try $0.map { try $0["twice"] as Int } }
        }
        #expect(twice == (0..<900).map { [2 * $0] })
        let inOrder: Bool = try await database.read {
          try $0.rows(
            Statement(
              name: "", sql: "SELECT bool_and(n = (i - 1) % 3000) AS is FROM \(table)"))[0]["is"]
        }
        #expect(inOrder)
        let none = try await database.write { try $0.execute(insert, many: []) }
        #expect(none == 0)
      }
    }
  }

  @Test(arguments: [0, 1, 700, 2_999])
  func `the first error says where, and nothing is written`(bad: Int) async throws {
    try await withDatabase {
      $0.poolBound = 1
    } _: { database in
      let table = "piped_error_\(bad)"
      try await database.withTable(table, "n int CONSTRAINT \(table)_even CHECK (n >= 0)") {
        let insert = Statement(name: table, sql: "INSERT INTO \(table) VALUES ($1)")
        let lists = (0..<3_000).map { [$0 >= bad && $0 % 2 == bad % 2 ? -1 : $0] }
        for isInTransaction in [true, false] {
          let error = await #expect(throws: PostgresError.self) {
            if isInTransaction {
              try await database.write { try $0.execute(insert, many: lists) }
            } else {
              try await database.withConnection { try $0.execute(insert, many: lists) }
            }
          }
          #expect(error?.index == bad)
          #expect(error?.constraint == "\(table)_even")
        }
        let unsendable = await #expect(throws: PostgresError.self) {
          try await database.withConnection {
            try $0.execute(insert, many: (0..<3_000).map { [$0 == bad ? "\0" : "1"] })
          }
        }
        #expect(unsendable?.index == bad)
        #expect(unsendable?.sqlState == "22021")
        let count = try await database.number(
          Statement(name: "", sql: "SELECT count(*) AS number FROM \(table)"))
        #expect(count == 0)
      }
    }
  }

  @Test func `a savepoint undoes a pipeline and the transaction goes on`() async throws {
    try await withDatabase { database in
      try await database.withTable("piped_savepoint", "n int PRIMARY KEY") {
        let insert = Statement(
          name: "piped_savepoint", sql: "INSERT INTO piped_savepoint VALUES ($1)")
        try await database.write { connection in
          try connection.execute(insert, 1)
          #expect(throws: PostgresError.self) {
            try connection.savepoint { try connection.execute(insert, many: [[2], [3], [1], [4]]) }
          }
          try connection.execute(insert, many: [[5], [6]])
        }
        let numbers = try await database.read {
          try $0.rows("SELECT n FROM piped_savepoint ORDER BY n").map { try $0["n"] as Int }
        }
        #expect(numbers == [1, 5, 6])
      }
    }
  }

  @Test func `answers larger than what sockets hold do not block`() async throws {
    try await withDatabase { database in
      let lengths = try await database.read { connection in
        try connection.rows(
          Statement(name: "piped_large", sql: "SELECT repeat('x', $1::int) AS t"),
          many: (0..<400).map { [100_000 + $0] }
        ).map { try ($0[0]["t"] as String).utf8.count }
      }
      #expect(lengths == (0..<400).map { 100_000 + $0 })
    }
  }

  @Test(arguments: [true, false])
  func `statements that go together are answered each, and the first that fails ends the rest`(
    prepares: Bool
  ) async throws {
    try await withDatabase {
      $0.prepares = prepares
    } _: { database in
      let table = "piped_together_\(prepares)"
      try await database.withTable(table, "n int PRIMARY KEY") {
        let insert = Statement(name: "piped_insert", sql: "INSERT INTO \(table) VALUES ($1)")
        let list = Statement(name: "piped_list", sql: "SELECT n FROM \(table) ORDER BY n")
        let answers = try await database.write { connection in
          try connection.rows(together: [(insert, [1]), (insert, [2]), (list, [])])
            .map { ($0.count, try $0.rows.map { try $0["n"] as Int }) }
        }
        #expect(answers.map(\.0) == [1, 1, 2])
        #expect(answers.map(\.1) == [[], [], [1, 2]])
        let error = await #expect(throws: PostgresError.self) {
          try await database.write { connection in
            _ = try connection.rows(together: [(insert, [3]), (insert, [1]), (insert, [4])])
          }
        }
        #expect(error?.sqlState == "23505" && error?.statement == "piped_insert")
        #expect(error?.index == nil)
        let none = try await database.read { try $0.rows(together: []).count }
        #expect(none == 0)
        let kept = try await database.read {
          try $0.rows(list).map { try $0["n"] as Int }
        }
        #expect(kept == [1, 2])
      }
    }
  }

  @Test func `COPY does not go through a pipeline`() async throws {
    try await withDatabase { database in
      let error = await #expect(throws: PostgresError.self) {
        try await database.write {
          try $0.execute(" Copy nowhere FROM STDIN", many: [[], []])
        }
      }
      #expect(error?.sqlState == "0A000")
      let together = await #expect(throws: PostgresError.self) {
        try await database.write {
          _ = try $0.rows(together: [(Statement(name: "", sql: "COPY nowhere TO STDOUT"), [])])
        }
      }
      #expect(together?.sqlState == "0A000")
    }
  }
}
