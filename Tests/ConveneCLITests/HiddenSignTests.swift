import ConveneCore
import ConveneStore
import ConveneValues
import Foundation
import Postgres
import Testing

/// Names that came into a database before they were refused, or past the program.
@Suite struct HiddenSignTests {
  private static let name = "Jean\nA-9999\tselected \u{202e}lufsrewoP\u{e0041}\u{9b}31m"

  private func withPerson(
    named name: String = Self.name, _ body: @Sendable (Shell) async throws -> Void
  ) async throws {
    try await Shell.withDatabase { shell in
      let table = "name,email,organisation,country,languages\nJean,jean@example.org,,LB,fr\n"
      let taken = try await Shell.withFile(table) { try await shell("person", "import", $0) }
      #expect(taken.status == 0)
      let database = Database(shell.environment["CONVENE_DATABASE"] ?? "")
      try await database.withConnection { connection in
        _ = try connection.execute(
          Statement(name: "", sql: "UPDATE person SET name = $1::text"), name)
      }
      await database.close()
      try await body(shell)
    }
  }

  @Test func `in a list a name is one cell of one line, whatever it holds`() async throws {
    try await withPerson { shell in
      let run = try await shell("person", "list")
      let lines = run.output.split(separator: "\n")
      #expect(lines.count == 2)
      #expect(
        lines.last?.split(separator: "\t").map(String.init) == [
          #"Jean\u{a}A-9999\u{9}selected \u{202e}lufsrewoP\u{e0041}\u{9b}31m"#,
          "jean@example.org", "LB", "fr",
        ])
    }
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@a", "'@a"), ("＝1", "'＝1"),
    ("a;=1", "a;'=1"), ("'=1", "''=1"), ("a=1", "a=1"), ("\t=1", #"\u{9}=1"#),
  ])
  func `what is piped into a spreadsheet is not run there`(name: String, cell: String) async throws
  {
    try await withPerson(named: name) { shell in
      let run = try await shell("person", "list")
      let cells = run.output.split(separator: "\n").last?.split(separator: "\t")
      #expect(cells?.first.map(String.init) == cell)
    }
  }

  @Test func `JSON is plain to see and says the same`() async throws {
    try await withPerson { shell in
      let run = try await shell("person", "list", "--json")
      #expect(run.output.contains(#"\u202elufsrewoP\udb40\udc41\u009b31m"#))
      let told = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [String: String]
      #expect(told?["name"] == Self.name)
    }
  }

  @Test func `what is wrong with a table is told in lines of its own`() async throws {
    try await Shell.withDatabase { shell in
      let table = "name,country\n\"Good\",\"L\n  row 9: forged\u{202e}\"\n"
      let run = try await Shell.withFile(table) { try await shell("organisation", "import", $0) }
      #expect(run.status == 65)
      #expect(run.talk.contains(#"row 2, country: L\u{a}  row 9: forged\u{202e} is no country"#))
      #expect(!run.talk.contains("\n  row 9"))
    }
  }
}
