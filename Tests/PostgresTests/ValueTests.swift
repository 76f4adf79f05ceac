import Foundation
import Postgres
import Testing

private let naughty = [
  "", " ", "NULL", "null", "'", "''", "\"", "\\", "\\\\", "{}", "{a,b}", "a,b", "a\"b\\c", "\t\r\n",
  "$1", "%s", "; DROP TABLE person; --", "\\N", "\\.", "قطاع خاص", "فريق الخبراء، بيروت", "élève",
  "e\u{301}le\u{300}ve", "👩🏽‍🌾", "\u{202e}abc", "\u{feff}", "\u{1}\u{7f}", "[0:1]={a,b}",
]

@Suite("Values")
struct ValueTests {
  /// Sends a value and reads it back, prepared and unprepared.
  private func roundTrip<Value: PostgresEncodable & PostgresDecodable & Sendable>(
    _ values: [Value], as type: String
  ) async throws -> [Value] {
    var answers: [[Value]] = []
    for prepares in [true, false] {
      let answer = try await withDatabase {
        $0.prepares = prepares
      } _: { database in
        try await database.read { connection in
          try values.map { value in
            let statement = Statement(name: "echo", sql: "SELECT $1::\(type) AS value")
            return try #require(try connection.rows(statement, value).first)["value"] as Value
          }
        }
      }
      answers.append(answer)
    }
    #expect(answers[0].map { try? $0.postgresText } == answers[1].map { try? $0.postgresText })
    return answers[0]
  }

  @Test func `naughty strings come back as they were`() async throws {
    #expect(try await roundTrip(naughty, as: "text") == naughty)
    #expect(try await roundTrip([naughty], as: "text[]") == [naughty])
  }

  @Test func `a string comes back with the same scalars, not only equal`() async throws {
    let answer = try await roundTrip(naughty, as: "text")
    #expect(answer.map { Array($0.utf8) } == naughty.map { Array($0.utf8) })
  }

  @Test func `the server sees the length of every string of an array`() async throws {
    let lengths = try await withDatabase { database in
      try await database.read { connection in
        try connection.rows(
          "SELECT octet_length(t) AS length FROM unnest($1::text[]) WITH ORDINALITY u (t, n) ORDER BY n",
          naughty
        ).map { try $0["length"] as Int }
      }
    }
    #expect(lengths == naughty.map(\.utf8.count))
  }

  @Test func `numbers and truth come back as they were`() async throws {
    let whole = [0, -1, .max, .min]
    #expect(try await roundTrip(whole, as: "bigint") == whole)
    #expect(try await roundTrip(whole.map(Int64.init), as: "bigint") == whole.map(Int64.init))
    #expect(try await roundTrip([whole, []], as: "bigint[]") == [whole, []])
    let broken = [0.1, -0.0, .pi, .infinity, -.infinity, .leastNonzeroMagnitude, 1e300]
    #expect(try await roundTrip(broken, as: "double precision") == broken)
    #expect(try await roundTrip([Double.nan], as: "double precision")[0].isNaN)
    #expect(try await roundTrip([true, false], as: "boolean") == [true, false])
    #expect(try await roundTrip([[true, false]], as: "boolean[]") == [[true, false]])
  }

  @Test func `identifiers come back as they were`() async throws {
    let ids = [UUID(), UUID()]
    #expect(try await roundTrip(ids, as: "uuid") == ids)
    #expect(try await roundTrip([ids], as: "uuid[]") == [ids])
  }

  @Test func `bytes come back as they were`() async throws {
    let bytes: [[UInt8]] = [[], [0], Array(0...255)]
    #expect(try await roundTrip(bytes, as: "bytea") == bytes)
  }

  @Test func `nil is NULL, alone and inside an array`() async throws {
    #expect(try await roundTrip([nil, "NULL", ""] as [String?], as: "text") == [nil, "NULL", ""])
    #expect(try await roundTrip([[nil, 7]] as [[Int?]], as: "bigint[]") == [[nil, 7]])
    let texts: [[String?]] = [[nil, "NULL", "", nil], [nil]]
    #expect(try await roundTrip(texts, as: "text[]") == texts)
    let ids: [[UUID?]] = [[UUID(), nil]]
    #expect(try await roundTrip(ids, as: "uuid[]") == ids)
    #expect(try await roundTrip([nil, ["a"]] as [[String]?], as: "text[]") == [nil, ["a"]])
  }

  @Test(arguments: ["Asia/Beirut", "Asia/Kathmandu", "America/New_York", "UTC"])
  func `an instant comes back to the microsecond in every zone`(zone: String) async throws {
    // Microseconds since 1970: around leap days, midnights, the year 2000, year 1 and 4001.
    let microseconds = [
      0, 1, -1, -1_000_000, 1_178_616_600_250_000, 951_782_400_000_000, 4_102_444_799_999_999,
      -2_208_988_800_000_001, -62_135_596_800_000_000, -62_135_769_600_000_000,
      64_092_211_200_000_000, -86_400_000_001, 68_169_599_999_999,
    ]
    let answers = try await withDatabase { database in
      try await database.withConnection { connection in
        try connection.script("SET timezone = '\(zone)'")
        return try microseconds.map { number in
          let instant = Date(
            timeIntervalSinceReferenceDate: Double(number - 978_307_200_000_000) / 1_000_000)
          let row = try connection.rows(
            """
            SELECT $1::timestamptz AS instant,
              (extract(epoch FROM $1::timestamptz) * 1000000)::bigint AS microseconds
            """, instant)[0]
          #expect(try row["instant"] as Date == instant)
          return try row["microseconds"] as Int
        }
      }
    }
    #expect(answers == microseconds)
  }

  @Test func `every day of nine centuries is the server's day`() async throws {
    let days = try await withDatabase { database in
      try await database.read { connection in
        try connection.rows(
          """
          SELECT t AS instant, extract(epoch FROM t) AS seconds
          FROM generate_series('1582-01-01'::timestamptz, '2500-01-01', '1 day') t
          """
        ).map { (try $0["instant"] as Date, try $0["seconds"] as Double) }
      }
    }
    #expect(days.count > 335_000)
    #expect(days.allSatisfy { $0.0.timeIntervalSince1970 == $0.1 })
    let first = try days[0].0.postgresText
    #expect(first == "1582-01-01 00:00:00.000000+00")
  }

  @Test func `a timestamp without a zone, infinity and the year 294276 are no instants`()
    async throws
  {
    try await withDatabase { database in
      for sql in [
        "SELECT '2007-05-08 09:00'::timestamp AS at", "SELECT 'infinity'::timestamptz AS at",
        "SELECT '294276-12-31 23:59:59+00'::timestamptz AS at",
      ] {
        await #expect(throws: PostgresDecodingError.self) {
          try await database.read { connection in
            _ = try connection.rows(Statement(name: "at", sql: sql)).map { try $0["at"] as Date }
          }
        }
      }
    }
  }

  @Test func `a whole day is read as a string in ISO style`() async throws {
    let day = try await withDatabase { database in
      try await database.read {
        try #require(try $0.rows("SELECT $1::date AS day", "2007-05-08").first)["day"] as String
      }
    }
    #expect(day == "2007-05-08")
  }

  @Test func `arrays with bounds are read, arrays of two dimensions are not`() async throws {
    try await withDatabase { database in
      try await database.read { connection in
        let row = try #require(
          try connection.rows("SELECT '[0:1]={7,8}'::int[] AS one, '{{1,2},{3,4}}'::int[] AS two")
            .first)
        #expect(try row["one"] == [7, 8])
        #expect(throws: PostgresDecodingError.self) { try row["two"] as [Int] }
      }
    }
  }

  @Test func `an array is one argument and a list of arguments is many`() async throws {
    try await withDatabase { database in
      try await database.read { connection in
        let numbers = [3, 4]
        let one = try connection.rows("SELECT cardinality($1::int[]) AS number", numbers)
        #expect(try one[0]["number"] == 2)
        let list: [(any PostgresEncodable)?] = [3, nil, "x"]
        let many = try connection.rows("SELECT num_nulls($1::int, $2::int, $3::text) AS n", list)
        #expect(try many[0]["n"] == 1)
      }
    }
  }

  @Test func `a wrong column is named, with its statement and type, never its value`() async throws
  {
    try await withDatabase { database in
      try await database.read { connection in
        let statement = Statement(name: "person_find", sql: "SELECT 'secret' AS name, NULL AS city")
        let row = try #require(try connection.rows(statement).first)
        #expect(row.columns == ["name", "city"])
        #expect(
          throws: PostgresDecodingError.self, performing: { try row["name"] as Int })
        func description(_ body: () throws -> Void) -> String? {
          do { try body() } catch { return "\(error)" }
          return nil
        }
        #expect(
          description { _ = try row["name"] as Int }
            == "column name of statement person_find is no Int: it is no whole number of 64 bits")
        #expect(
          description { _ = try row["city"] as String }
            == "column city of statement person_find is no String: it is NULL")
        #expect(
          description { _ = try row["town"] as String? }
            == "column town of statement person_find is no Optional<String>: there is no such column"
        )
      }
    }
  }

  @Test func `a NUL character is refused before anything is sent`() async throws {
    try await withDatabase { database in
      let error = await #expect(throws: PostgresError.self) {
        try await database.write { try $0.execute("SELECT $1::text, $2::text", "a", "b\0c") }
      }
      #expect(error?.message == "parameter $2 holds a NUL character")
      await #expect(throws: PostgresError.self) {
        try await database.write { try $0.execute("SELECT $1::text[]", ["b\0c"]) }
      }
      await #expect(throws: PostgresError.self) {
        try await database.write { try $0.script("SELECT 1\0; SELECT 2") }
      }
    }
  }
}
