import Foundation
import Postgres
import Testing

/// Who sits apart, and why, is the secretariat's alone.
@Suite struct SeatingPrivacyTests {
  private static let marker = "quarrelmarker"

  private static let seated: [[String]] =
    [
      ["organisation", "import", "organisations.csv"], ["meeting", "import", "meeting.json"],
      ["meeting", "publish"], ["application", "import", "applications.csv"],
      ["review", "import", "ratings.csv"], ["score", "compute"], ["selection", "run"],
      ["selection", "sign", "--yes"], ["invitation", "send", "--deadline", "2038-03-01", "--yes"],
    ]
    + ["A-0001", "A-0004", "A-0005", "A-0011", "A-0009", "A-0012", "A-0014", "A-0021", "A-0016"]
    .map { ["invitation", "record", $0, "accepted", "--deadline", "2038-03-08"] }
    + [
      ["seating", "apart", "A-0004", "A-0011", "--reason", marker],
      ["seating", "solve", "--iterations", "20000"],
    ]

  private static let secret = ["rules", "explain", "apart", "release"].map { ["seating", $0] }

  private static let reading: [[String]] =
    [
      ["seating", "show"], ["seating", "show", "--json"], ["seating", "explain"],
      ["seating", "explain", "A-0004"], ["seating", "explain", "A-0004", "--json"],
      ["seating", "repair", "--dry-run"], ["seating", "swap", "A-0004", "A-0011", "--round", "1"],
      ["seating", "apart", "A-0004", "A-0011", "--reason", "other"],
      ["seating", "release", "A-0004", "A-0009"], ["invitation", "status"], ["doctor"],
      ["audit", "list"], ["audit", "list", "--json"], ["meeting", "show"], ["meeting", "export"],
      ["score", "explain", "A-0004"], ["selection", "list"], ["application", "list"],
    ]
    + [
      "agenda", "participants", "seating", "table-cards", "nameplates", "badges",
      "decision", "moderators-brief", "rapporteurs-form", "attendance-sheet", "door-signs",
      "certificates", "interpreters-pack", "plenary-plan", "delegation-plates",
    ].flatMap { paper in
      ["txt", "html", "csv"].map { ["print", paper, "--format", $0] }
    }

  @Test func `no command but one tells the reason, and others learn of no rule`() async throws {
    try await Shell.withDatabase { shell in
      for step in Self.seated {
        var words = step
        if let file = step.last, file.hasSuffix(".csv") || file.hasSuffix(".json") {
          words.removeLast()
          let run = try await Shell.withFile(try projectFile("docs/manual/examples/\(file)")) {
            try await shell.run(words + [$0])
          }
          #expect(run.status == 0, "\(step): \(run.talk)")
        } else {
          let run = try await shell.run(words)
          #expect(run.status == 0, "\(step): \(run.talk)")
        }
      }
      for command in Self.reading {
        let run = try await shell.run(command)
        #expect(!(run.output + run.talk).contains(Self.marker), "\(command)")
      }
      let rules = try await shell("seating", "rules", "--json")
      #expect(rules.output.contains(#""reason":"\#(Self.marker)""#))
      #expect(rules.output.contains(#""kind":"apart""#))

      let database = Database(try #require(shell.environment["CONVENE_DATABASE"]))
      for role in ["assistant", "head_of_unit", "reviewer", "moderator", "check_in"] {
        try await database.withConnection {
          try $0.script(
            """
            BEGIN;
            SET LOCAL session_replication_role = replica;
            UPDATE account_role SET role = '\(role)';
            COMMIT;
            """)
        }
        for command in Self.reading + [["seating", "rules"], ["seating", "rules", "--json"]] {
          let run = try await shell.run(command)
          let told = run.output + run.talk
          #expect(!told.contains(Self.marker), "\(role): \(command)")
          #expect(!told.contains("0007 apart") && !told.contains("not kept"), "\(role): \(command)")
          if Self.secret.contains(Array(command.prefix(2))) {
            #expect(
              run.status != 0 && told.contains(/may not (seat tables|view secrets)/),
              "\(role): \(command)")
          }
          for line in told.split(separator: "\n") where line.contains("seating.r") {
            #expect(!line.contains("A-000"), "\(role): \(line)")
          }
        }
      }
      await database.close()
    }
  }
}
