import ConveneTesting
import Foundation
import Postgres
import Testing

@Suite(.serialized) struct PgTAPTests {
  static let files = ((try? Project.paths(below: "sql/tests", suffix: ".sql")) ?? [])
    .filter { !["throws_by.sql", "fixture.sql"].contains($0.split(separator: "/").last) }

  @Test func `there are tests of the rules`() {
    #expect(Self.files.contains("sql/tests/seating.sql"))
  }

  /// One database for all, as each file rolls back whatever it does.
  @Test func `every rule refuses by its name`() async throws {
    try await TestDatabase().withClone { database in
      for file in Self.files {
        let report = TAPReport(try await Self.output(of: file, on: database))
        #expect(report.failures == [], "\(file)")
        #expect(report.planned == report.passed, "\(file)")
        #expect(report.passed > 0, "\(file)")
      }
    }
  }

  private static func output(of file: String, on database: Database) async throws -> String {
    let script = try TemporaryFile(
      """
      \\set QUIET on
      BEGIN;
      CREATE EXTENSION pgtap;
      \(try Project.text("sql/tests/throws_by.sql"))
      \\o /dev/null
      \(try Project.text("sql/tests/fixture.sql"))
      \\o
      \(try Project.text(file))
      ROLLBACK;

      """)
    return try await ServerProgram(name: "psql").run(
      [
        "--no-psqlrc", "--no-align", "--tuples-only", "--set=ON_ERROR_STOP=1",
        "--file=\(script.url.path)",
      ], on: database)
  }

  @Test(arguments: [
    ("1..2\nok 1 - a\nok 2 - b", 2, 2, []),
    ("1..2\nok 1 - a", 2, 1, []),
    (
      "1..1\nnot ok 1 - a\n# Failed test 1: \"a\"", 1, 0,
      ["not ok 1 - a", "# Failed test 1: \"a\""]
    ),
    ("1..1\nok 1 - a\nsomething", 1, 1, ["something"]),
    ("ok 1 - a", nil, 1, []),
  ])
  func `a report is read strictly`(
    output: String, planned: Int?, passed: Int, failures: [String]
  ) {
    let report = TAPReport(output)
    #expect(report.planned == planned)
    #expect(report.passed == passed)
    #expect(report.failures == failures)
  }
}

/// What pgTAP wrote: every line that is neither the plan nor a test that passed is a failure.
struct TAPReport {
  let planned: Int?
  let passed: Int
  let failures: [String]

  init(_ output: String) {
    let lines = output.split(separator: "\n").map(String.init)
    let plans = lines.compactMap { $0.wholeMatch(of: /1\.\.([0-9]+)/).flatMap { Int($0.1) } }
    planned = plans.count == 1 ? plans[0] : nil
    let isPlan = { (line: String) in line.hasPrefix("1..") }
    let isPassed = { (line: String) in line.hasPrefix("ok ") }
    passed = lines.count(where: isPassed)
    failures = lines.filter { !isPlan($0) && !isPassed($0) }
  }
}
