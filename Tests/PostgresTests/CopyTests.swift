import Postgres
import Testing

@Suite("COPY")
struct CopyTests {
  private static let texts = ["", "\\N", "\\.", "a\tb\nc\rd\\", "\u{8}\u{b}\u{c}", "أهلا", nil]

  @Test func `what is copied in is copied out`() async throws {
    try await withDatabase { database in
      try await database.withTable("copied_out", "n int, t text") {
        let texts = Self.texts
        try await database.write {
          try $0.copyIn(
            "COPY copied_out FROM STDIN",
            rows: (0..<10_000).lazy.map { [$0, texts[$0 % texts.count]] })
        }
        let rows = Shared<[[String?]]>([])
        let count = try await database.read {
          try $0.copyOut(
            "COPY copied_out TO STDOUT", row: { row in rows.withLock { $0.append(row) } })
        }
        #expect(count == 10_000)
        #expect(rows.withLock { $0 } == (0..<10_000).map { ["\($0)", texts[$0 % texts.count]] })
      }
    }
  }

  @Test(arguments: [1, 7, 100_000])
  func `bytes go in and out as they are, cut anywhere`(size: Int) async throws {
    try await withDatabase { database in
      let table = "copied_bytes_\(size)"
      try await database.withTable(table, "n int, t text") {
        let csv = Array((1...500).map { "\($0),\"a \"\"b\"\", ب\"\n" }.joined().utf8)
        let chunks = stride(from: 0, to: csv.count, by: size).map {
          Array(csv[$0..<min($0 + size, csv.count)])
        }
        let written = try await database.write {
          try $0.copyIn("COPY \(table) FROM STDIN WITH (FORMAT csv)", chunks: chunks)
        }
        #expect(written == 500)
        let out = Shared<[UInt8]>([])
        let read = try await database.read {
          try $0.copyOut(
            "COPY \(table) TO STDOUT WITH (FORMAT csv)",
            line: { line in out.withLock { $0 += line } })
        }
        #expect(read == 500)
        #expect(out.withLock { $0 } == csv)
      }
    }
  }

  @Test func `a reader that has seen enough leaves a connection that works`() async throws {
    struct Enough: Error {}
    try await withDatabase {
      $0.poolBound = 1
    } _: { database in
      let isSame = try await database.withConnection { connection in
        let before: Int = try connection.rows("SELECT pg_backend_pid() AS n")[0]["n"]
        for _ in 1...20 {
          #expect(throws: Enough.self) {
            try connection.copyOut(
              "COPY (SELECT generate_series(1, 100000000)) TO STDOUT",
              line: { if $0 == Array("1000\n".utf8) { throw Enough() } })
          }
          #expect(try connection.rows("SELECT 1 AS n")[0]["n"] == 1)
        }
        return before == (try connection.rows("SELECT pg_backend_pid() AS n")[0]["n"] as Int)
      }
      #expect(isSame)
    }
  }

  @Test(arguments: [
    ("COPY nowhere TO STDOUT", "42P01"), ("SELECT 1", "42601"),
    ("COPY (SELECT 1 / (10 - n) FROM generate_series(1, 20) AS n) TO STDOUT", "22012"),
  ])
  func `a copy out that fails is an error`(command: String, sqlState: String) async throws {
    try await withDatabase { database in
      let error = await #expect(throws: PostgresError.self) {
        try await database.read { try $0.copyOut(command, line: { _ in }) }
      }
      #expect(error?.sqlState == sqlState)
    }
  }
}
