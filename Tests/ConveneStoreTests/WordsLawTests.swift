import Testing

struct WordsLawTests {
  /// The member that the build makes of a key.
  private static func member(_ key: Substring) -> String {
    let parts = key.split(separator: "-")
    return parts.dropFirst().reduce(String(parts[0])) {
      $0 + $1.prefix(1).uppercased() + $1.dropFirst()
    }
  }

  private static func unused(_ keys: [Substring], in text: String) -> [String] {
    let words = Set(text.split { !$0.isLetter && !$0.isNumber }.map(String.init))
    return keys.map(member).filter { !words.contains($0) }
  }

  @Test func `every wording is said somewhere, and one that is not is found`() throws {
    let keys = try Project.text("words/en.ftl").matches(of: /(?m)^([a-z][a-z0-9-]*) =/).map(\.1)
    let text = try Project.paths(below: "Sources", suffix: ".swift").map(Project.text)
      .joined(separator: "\n")
    #expect(keys.count > 900)
    #expect(Self.unused(keys, in: text) == [])
    #expect(Self.unused(["no-such-meeting", "never-said"], in: text) == ["neverSaid"])
  }
}
