import Foundation
import Testing

@testable import ConveneCLI

/// Lists are narrowed and counted by what their columns say.
@Suite struct ListLinesTests {
  @Test func `only lines that say so are shown, and lines are counted`() async throws {
    try await Shell.withDatabase { shell in
      let taken = try await Shell.withFile(
        try projectFile("docs/manual/examples/organisations.csv")
      ) { try await shell("organisation", "import", $0) }
      #expect(taken.status == 0, "\(taken.talk)")
      let all = try await Self.rows(shell, [])
      #expect(all.count == 14)
      let academic = try await Self.rows(shell, ["--where", "sector=ACADEMIA"])
      #expect(academic == all.filter { $0[2] == "academia" })
      #expect(!academic.isEmpty)
      let country = try #require(academic.first?[1])
      #expect(
        try await Self.rows(
          shell, ["--where", "sector=academia", "--where", "Country=\(country)"])
          == academic.filter { $0[1] == country })
      let counted = try await Self.rows(shell, ["--by", "sector"])
      #expect(counted.compactMap { Int($0[1]) }.reduce(0, +) == 14)
      #expect(counted.compactMap { Int($0[1]) } == counted.compactMap { Int($0[1]) }.sorted(by: >))
      #expect(counted.contains(["academia", "\(academic.count)"]))
      let line = try await shell("organisation", "list", "--by", "sector", "--json").output
      #expect(line.contains("\"count\":"))
      #expect(!line.contains("\"count\":\""))
    }
  }

  @Test func `only the columns that are named are shown, in their order, by any of their names`()
    async throws
  {
    try await Shell.withDatabase { shell in
      let taken = try await Shell.withFile(
        try projectFile("docs/manual/examples/organisations.csv")
      ) { try await shell("organisation", "import", $0) }
      #expect(taken.status == 0, "\(taken.talk)")
      let all = try await Self.rows(shell, [])
      let two = try await Self.rows(shell, ["--columns", "name, Country"])
      #expect(two == all.map { [$0[3], $0[1]] })
      // What is not shown narrows all the same.
      let academic = try await Self.rows(
        shell, ["--where", "sector=academia", "--columns", "country"])
      #expect(academic == all.filter { $0[2] == "academia" }.map { [$0[1]] })
      var speaking = shell
      speaking.environment["CONVENE_LANGUAGE"] = "fr"
      let french = try await speaking("organisation", "list", "--columns", "nom,pays")
      #expect(french.status == 0, "\(french.talk)")
      #expect(french.output.hasPrefix("nom\tpays\n"))
      let line = try await shell("organisation", "list", "--columns", "sector", "--json").output
      #expect(line.hasPrefix(#"{"sector":"#))
      let unknown = try await shell("organisation", "list", "--columns", "name,contry")
      #expect(unknown.status == 64)
      #expect(
        unknown.talk.contains("contry is none of key, country, sector, name"), "\(unknown.talk)")
      #expect(unknown.output == "")
      #expect(
        try await shell("organisation", "list", "--columns", "name", "--by", "sector").status == 64)
    }
  }

  @Test func `a column that is none is told with the one that was meant`() async throws {
    try await Shell.withDatabase { shell in
      let run = try await shell("organisation", "list", "--where", "contry=LB")
      #expect(run.status == 64)
      #expect(
        run.talk.contains(
          "contry is none of key, country, sector, name; did you mean country?"), "\(run.talk)")
      #expect(try await shell("organisation", "list", "--where", "country").status == 64)
    }
  }

  private static func rows(_ shell: Shell, _ words: [String]) async throws -> [[String]] {
    let run = try await shell.run(["organisation", "list"] + words)
    #expect(run.status == 0, "\(run.talk)")
    return run.output.split(separator: "\n").dropFirst().map {
      $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
    }
  }
}
