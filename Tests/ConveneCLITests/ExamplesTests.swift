import ArgumentParser
import Testing

@testable import ConveneCLI

/// Each command shows two ways to call it, and both are understood.
@Suite struct ExamplesTests {
  @Test func `every command has two examples, and no example is of none`() throws {
    let paths = CommandPath.all()
    #expect(paths.count > 100)
    let counts = paths.map { path in
      (path.joined(separator: " "), try? Examples.all.filter { try Self.path($0) == path }.count)
    }
    #expect(counts.filter { $0.1 != 2 }.map(\.0) == [])
    #expect(Examples.all.count == 2 * paths.count)
    #expect(Examples.all == Examples.all.sorted { Self.command($0) < Self.command($1) })
  }

  @Test func `examples stand at the end of help, and not in what is said before them`() throws {
    let twice = try CommandPath.all().filter {
      try CommandPath($0).command.configuration.discussion.contains("Example")
    }
    #expect(twice.map { $0.joined(separator: " ") } == [])
  }

  @Test(arguments: Examples.all)
  func `an example is understood`(example: String) throws {
    #expect(throws: Never.self) { try Convene.parseAsRoot(Self.words(of: example)) }
  }

  @Test func `help ends with the examples of its command`() async throws {
    let shell = Shell(environment: [:])
    for words in [["seating", "apart", "--help"], ["help", "seating", "apart"]] {
      let run = try await shell.run(words)
      #expect(run.status == 0)
      #expect(
        run.output.hasSuffix(
          """
          EXAMPLES:
            convene seating apart A-0004 A-0007 --reason "A dispute"
            convene seating apart haddad mansour --reason "A dispute"

          """), "\(run.output)")
    }
    #expect(try await !shell("seating", "--help").output.contains("EXAMPLES"))
  }

  @Test(arguments: [
    (["meting", "list"], "convene meeting"), (["meeting", "lst"], "convene meeting list"),
    (["reviews"], "convene review"), (["seating", "tabel", "add"], "convene seating table"),
    (["repair"], "convene partner-meeting repair, convene seating repair"),
    (["help", "seatin"], "convene seating"),
  ])
  func `a command that is none is told with the one that was meant`(words: [String], near: String)
    async throws
  {
    let run = try await Shell(environment: ["CONVENE_DATA": "/nonexistent"]).run(words)
    #expect(run.status == 64)
    #expect(run.talk.contains("did you mean \(near)?"), "\(run.talk)")
  }

  @Test func `a command that is like none leads to the list`() async throws {
    let run = try await Shell(environment: [:])("seating", "xyzzy", "--json")
    #expect(run.status == 64)
    #expect(run.output.contains("\"code\":\"not-understood\""))
    #expect(run.output.contains("convene seating --help"))
  }

  private static func path(_ example: String) throws -> [String] {
    try CommandPath(words(of: example)).words
  }

  private static func command(_ example: String) -> String {
    ((try? path(example)) ?? []).joined(separator: " ")
  }

  /// The words as a shell hands them over.
  private static func words(of example: String) -> [String] {
    example.matches(of: /"([^"]*)"|[^\s"]+/).dropFirst().map { match in
      match.1.map(String.init) ?? String(match.0)
    }
  }
}
