import ConveneSQL
import Testing

struct QueryLawTests {
  /// The tables of one meeting, as the migrations make them.
  static let meetingTables = Set(tables.filter(\.value).keys)

  /// Each with whether its rows are of one meeting; read once, as the migrations are long.
  private static let tables = SQLWords(SchemaMigration.all.map(\.text).joined(separator: "\n"))
    .tables(with: "meeting_id")

  @Test(arguments: Query.allCases)
  func `a statement keeps to one meeting in every table of a meeting`(query: Query) {
    let binding = MeetingBinding(query.sql, meetingTables: Self.meetingTables)
    #expect(binding.unbound == [])
  }

  @Test(arguments: [
    ("SELECT code FROM application", ["application"]),
    ("SELECT code FROM application WHERE id = $1::uuid", ["application"]),
    ("SELECT code FROM application WHERE meeting_id = $2::uuid", ["application"]),
    (
      """
      SELECT score.rank FROM score JOIN application ON application.id = score.application_id
      WHERE score.meeting_id = $1::uuid
      """, ["application"]
    ),
    (
      """
      SELECT score.rank FROM score
      JOIN application ON application.meeting_id = score.meeting_id
      """, ["score", "application"]
    ),
    (
      """
      SELECT score.rank FROM score
      JOIN application AS a ON a.meeting_id = score.meeting_id
      WHERE score.meeting_id = $1::uuid
      """, []
    ),
    (
      "SELECT (SELECT count(*) FROM seat) FROM seating WHERE meeting_id = $1::uuid", ["seat"]
    ),
    ("UPDATE seat SET seat_no = 1 WHERE person_id = $1::uuid", ["seat"]),
    ("DELETE FROM participant WHERE person_id = $1::uuid", ["participant"]),
    ("INSERT INTO wish (application_id, meeting_id) SELECT $1::uuid, $2::uuid", ["wish"]),
    ("INSERT INTO wish (meeting_id) SELECT meeting_id FROM given", ["wish"]),
    ("INSERT INTO wish (meeting_id, position) VALUES ($1::uuid, 2)", []),
    (
      """
      SELECT code FROM application WHERE meeting_id = $1::uuid AND EXISTS (
        SELECT FROM wish WHERE wish.meeting_id = application.meeting_id)
      """, ["wish"]
    ),
    (
      """
      SELECT code FROM application WHERE (meeting_id = $1::uuid) AND EXISTS (
        SELECT FROM wish WHERE wish.meeting_id = $1::uuid AND wish.person_id = application.id)
      """, []
    ),
    (
      """
      SELECT code FROM application WHERE EXISTS (SELECT FROM wish WHERE meeting_id = $1::uuid)
      """, ["application"]
    ),
  ])
  func `a statement that forgets the meeting is found`(sql: String, unbound: [String]) {
    let binding = MeetingBinding(sql, meetingTables: Self.meetingTables)
    #expect(binding.unbound == unbound)
  }

  @Test(arguments: Query.allCases)
  func `what fills a table from a query gives a key of it back`(query: Query) {
    #expect(SilentInserts(query.sql).tables == [])
  }

  @Test(arguments: [
    ("INSERT INTO wish (meeting_id) SELECT $1::uuid", ["wish"]),
    ("INSERT INTO wish (meeting_id) SELECT $1::uuid RETURNING meeting_id", []),
    ("INSERT INTO wish (meeting_id) SELECT $1::uuid ON CONFLICT (meeting_id) DO NOTHING", []),
    ("INSERT INTO wish (meeting_id, position) VALUES ($1::uuid, (SELECT 1))", []),
    ("INSERT INTO person (id) SELECT $1::uuid", ["person"]),
    (
      """
      WITH a AS (INSERT INTO offer (meeting_id) SELECT $1::uuid),
      b AS (INSERT INTO need (meeting_id) SELECT $1::uuid RETURNING meeting_id)
      INSERT INTO wish (meeting_id) SELECT $1::uuid
      """, ["offer", "wish"]
    ),
  ])
  func `a table that is filled in silence is found`(sql: String, tables: [String]) {
    #expect(SilentInserts(sql).tables == tables)
  }

  @Test(arguments: Query.allCases)
  func `a statement says what it is for`(query: Query) throws {
    let purpose = try #require(query.sql.split(separator: "\n").first)
    #expect(purpose.wholeMatch(of: /-- [A-Z].*\./) != nil, "\(purpose)")
  }

  @Test(arguments: Query.allCases)
  func `a statement names every argument it takes`(query: Query) throws {
    let arguments = try #require(query.arguments)
    let numbers = Set(query.sql.matches(of: /\$([0-9]+)/).compactMap { Int($0.1) })
    #expect(numbers.sorted() == Array(1..<(arguments.count + 1)))
    #expect(Set(arguments.map(\.name)).count == arguments.count)
  }

  /// What statements are about: tables, and a few things that are none.
  private static let aggregates =
    tables.keys + ["audit", "life_cycle", "moved", "server", "twins"]

  @Test(arguments: Query.allCases)
  func `the name of a statement begins with what it is about`(query: Query) {
    let isRound = query.rawValue.hasPrefix("round_")
    #expect(isRound || Self.aggregates.contains { query.rawValue.hasPrefix("\($0)_") })
  }

  @Test func `every statement of the files is compiled in, once`() throws {
    let written = try Project.paths(below: "sql/queries", suffix: ".sql").flatMap { path in
      try Project.text(path).matches(of: /-- name: (\w+)\n/).map { String($0.1) }
    }
    #expect(written.sorted() == Query.allCases.map(\.rawValue).sorted())
  }

  @Test func `every statement is used`() throws {
    let folders = ["Sources/ConveneStore", "Tests/ConveneStoreTests"]
    let sources = try folders.flatMap { try Project.paths(below: $0, suffix: ".swift") }
      .map(Project.text).joined()
    let used = Set(sources.matches(of: /\.([a-z]\w*)/).map { String($0.1) })
    #expect(Query.allCases.filter { !used.contains("\($0)") } == [])
  }
}

extension Query {
  struct Argument {
    let name: String
    let type: String
  }

  /// What the line `-- args:` names; nil where it is missing or is not understood.
  var arguments: [Argument]? {
    let prefix = "-- args:"
    guard let line = sql.split(separator: "\n").first(where: { $0.hasPrefix(prefix) }) else {
      return nil
    }
    let parts = line.dropFirst(prefix.count).split(separator: ",").map { $0.split(separator: " ") }
    guard parts.allSatisfy({ $0.count == 2 }) else { return nil }
    return parts.map { Argument(name: String($0[0]), type: String($0[1])) }
  }
}
