import Testing

struct WalkTests {
  /// Stations whose place is not there.
  private static func strays(in text: String) throws -> [String] {
    try text.matches(of: /(?m)^\| \d+ \| `([^`]+)` `([^`]+)` \|/).compactMap { station in
      let (path, name) = (String(station.1), station.2)
      let known =
        try Project.paths(below: "Sources", suffix: ".swift")
        + Project.paths(below: "sql/queries", suffix: ".sql")
      guard known.contains(path) else { return "\(path) is not there" }
      let declared = try Regex(#"(?:\b(?:func|var) |-- name: |^ *(?:\w+ )*(?=init))\#(name)\b"#)
        .anchorsMatchLineEndings()
      return try Project.text(path).contains(declared) ? nil : "\(path) has no \(name)"
    }
  }

  @Test func `each station of the walks is where they say`() throws {
    let text = try Project.text("docs/walks.md")
    #expect(text.matches(of: /(?m)^\| \d+ \| `/).count == 47)
    #expect(try Self.strays(in: text) == [])
  }

  @Test func `a station that is not there is found`() throws {
    let moved = """
      | 1 | `Sources/ConveneTables/CSV.swift` `vanish` | nothing |
      | 2 | `Sources/ConveneTables/Nowhere.swift` `init` | nothing |
      """
    #expect(
      try Self.strays(in: moved) == [
        "Sources/ConveneTables/CSV.swift has no vanish",
        "Sources/ConveneTables/Nowhere.swift is not there",
      ])
  }
}
