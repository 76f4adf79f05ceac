import ArgumentParser
import ConveneCore
import Foundation
import Testing

@testable import ConveneCLI

/// What an officer is told who types the program's name alone, and which meeting is meant.
@Suite struct DeskCommandTests {
  @Test func `without a database it says how to begin, and makes nothing`() async throws {
    let data = FileManager.default.temporaryDirectory.path + "/convene-test-\(UUID().uuidString)"
    let run = try await Shell(environment: ["CONVENE_DATA": data])()
    #expect(run.status == 0)
    #expect(run.talk.contains("no database here yet"))
    #expect(Self.commands(run.output).count == 3)
    #expect(!FileManager.default.fileExists(atPath: data))
  }

  @Test(arguments: [
    ["meeting", "list"], ["person", "list"], ["application", "list"], ["find", "haddad"],
    ["doctor"], ["audit", "list", "--house"], ["meeting", "show"], ["seating", "solve"],
  ])
  func `what would find nothing makes no database, and says what does`(words: [String])
    async throws
  {
    let data = FileManager.default.temporaryDirectory.path + "/convene-test-\(UUID().uuidString)"
    let run = try await Shell(environment: ["CONVENE_DATA": data]).run(words)
    #expect(run.status == 2)
    #expect(run.talk.hasPrefix("refused: There is no database here yet\n"), "\(run.talk)")
    #expect(run.talk.contains("convene meeting import FILE"))
    #expect(!FileManager.default.fileExists(atPath: data))
  }

  @Test func `help stays help`() async throws {
    for words in [["--help"], ["help"], ["-h"]] {
      let run = try await Shell(environment: ["CONVENE_DATA": "/nonexistent"]).run(words)
      #expect(run.status == 0)
      #expect(run.output.contains("SUBCOMMANDS"), "\(words)")
    }
  }

  @Test func `meetings are told with their stage, and commands that can be pasted`() async throws {
    try await Shell.withDatabase { shell in
      #expect(try await shell().talk.contains("no meeting yet"))
      try await Self.takeIn(shell)
      let run = try await shell()
      #expect(run.status == 0, "\(run.talk)")
      #expect(run.output.hasPrefix("RAIN-2038  "))
      #expect(run.output.contains("\n  draft · "))
      #expect(
        Self.commands(run.output) == [["meeting", "check"], ["meeting", "publish"]])
      #expect(try await shell("meeting", "publish").status == 0)
      #expect(
        Self.commands(try await shell().output) == [["application", "import", "applications.csv"]])
      let line = try await shell("desk", "--json").output
      let told = try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      #expect(told["stage"] as? String == "call")
      #expect(told["meeting"] as? String == "RAIN-2038")
      #expect(told["next"] as? [String] == ["convene application import applications.csv"])
    }
  }

  @Test func `the meeting in use is meant where none is named`() async throws {
    try await Shell.withDatabase { shell in
      try await Self.takeIn(shell)
      let clone = try await shell(
        "meeting", "create", "--from", "RAIN-2038", "--code", "RAIN-2039", "--starts", "2039-04-20",
        "--title",
        "Harvest")
      #expect(clone.status == 0, "\(clone.talk)")
      #expect(try await shell("use").talk.contains("no meeting is in use"))
      #expect(try await shell("meeting", "show").status == 1)
      let used = try await shell("use", "rain-2039")
      #expect(used.status == 0, "\(used.talk)")
      #expect(used.output == "RAIN-2039  Harvest\n")
      #expect(try await shell("use").output == "RAIN-2039  Harvest\n")
      #expect(try await shell("meeting", "show").output.hasPrefix("RAIN-2039"))
      // Commands for the one in use need not name it.
      let lines = try await shell().output
      #expect(lines.contains("\n  convene meeting publish\n"))
      #expect(lines.contains("\n  convene meeting publish --meeting RAIN-2038\n"))
      var elsewhere = shell
      elsewhere.environment["CONVENE_MEETING"] = "rain-2038"
      #expect(try await elsewhere("meeting", "show").output.hasPrefix("RAIN-2038"))
      #expect(
        try await elsewhere("meeting", "show", "--meeting", "harv").output.hasPrefix("RAIN-2039"))
      #expect(try await shell("use", "nowhere").status == 2)
      #expect(try await shell("use").output.hasPrefix("RAIN-2039"))
    }
  }

  /// Every command that the desk can propose is one that the parser takes.
  @Test func `what is proposed can be typed`() throws {
    var proposed: Set<String> = []
    for match in try projectFile("Sources/ConveneCore/Meeting/MeetingDues.swift")
      .matches(of: /"(convene [^"]*)"/)
    {
      proposed.insert(String(match.1).replacing("\\(deadline)", with: "2007-08-01"))
    }
    #expect(proposed.count > 15)
    for command in proposed.sorted() {
      let words = command.split(separator: " ").dropFirst().map(String.init)
      #expect(throws: Never.self, "\(command)") { try Convene.parseAsRoot(words) }
    }
  }

  private static func takeIn(_ shell: Shell) async throws {
    let run = try await Shell.withFile(try projectFile("docs/manual/examples/meeting.json")) {
      try await shell("meeting", "import", $0)
    }
    #expect(run.status == 0, "\(run.talk)")
  }

  private static func commands(_ output: String) -> [[String]] {
    output.split(separator: "\n").filter { $0.hasPrefix("  convene ") }
      .map { $0.split(separator: " ").dropFirst().map(String.init) }
  }
}
