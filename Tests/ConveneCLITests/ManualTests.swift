import Foundation
import Testing

/// The way through a meeting as the manual tells it, command by command, on its own examples.
@Suite struct ManualTests {
  /// A command of the manual and the lines shown under it.
  struct Step {
    let command: String
    var shown: [String] = []
  }

  static func steps(of page: String) throws -> [Step] {
    var steps: [Step] = []
    var isInside = false
    for line in try projectFile(page).split(separator: "\n", omittingEmptySubsequences: false) {
      if line.hasPrefix("```") {
        isInside = line == "```console"
      } else if isInside, line.hasPrefix("$ ") {
        steps.append(Step(command: String(line.dropFirst(2))))
      } else if isInside, !line.isEmpty {
        steps[steps.count - 1].shown.append(String(line))
      }
    }
    return steps
  }

  /// The words of a command as a shell parts them, where quotation marks keep blanks.
  static func words(of command: String) -> [String] {
    command.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .flatMap { place, part in
        place.isMultiple(of: 2) ? part.split(separator: " ").map(String.init) : [String(part)]
      }
  }

  @Test func `a meeting in Arabic is on a printed agenda after twelve commands at most`() throws {
    let commands = try Self.steps(of: "docs/manual/arabic.md").map(\.command)
      .filter { $0.hasPrefix("convene") }
    let agenda = try #require(commands.firstIndex { $0.hasPrefix("convene print agenda") })
    #expect(commands[...agenda].count <= 12)
    #expect(commands[..<agenda].contains { $0.hasPrefix("convene meeting create") })
    #expect(Self.words(of: #"a --b "c d" e"#) == ["a", "--b", "c d", "e"])
  }

  @Test(arguments: [
    ("arabic", 45, 9), ("own-meeting", 20, 5), ("reviewing", 15, 1), ("deciding", 18, 2),
    ("drawing", 18, 0),
    ("changing", 18, 1),
    ("people", 15, 0), ("nominations", 15, 1), ("applications", 18, 0), ("desk", 15, 0),
    ("json", 2, 0), ("undoing", 15, 0), ("the-day-before", 30, 11),
    ("guests", 12, 0), ("papers", 13, 2), ("series", 18, 0),
  ])
  func `a meeting of one's own works as the manual says`(
    page: String, least: Int, papers: Int
  ) async throws {
    let steps = try Self.steps(of: "docs/manual/\(page).md")
    #expect(steps.count > least)
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "convene-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try await Shell.withDatabase { fresh in
      var shell = fresh
      shell.folder = folder
      for step in steps {
        guard step.command.hasPrefix("convene") else {
          let setting = step.command.split(separator: " ").last?.split(separator: "=") ?? []
          try #require(step.command.hasPrefix("export") && setting.count == 2)
          shell.environment[String(setting[0])] = String(setting[1])
          continue
        }
        let words = Array(Self.words(of: step.command).dropFirst())
        for word in words {
          guard let text = try? projectFile("docs/manual/examples/\(word)") else { continue }
          try Data(text.utf8).write(to: folder.appending(path: word))
        }
        let run = try await shell.run(words)
        #expect(run.status == 0, "\(step.command): \(run.talk)")
        for line in step.shown {
          #expect(
            (run.talk + run.output).contains(line), "\(line) is missing after \(step.command)")
        }
      }
    }
    let printed = try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { $0.hasSuffix(".pdf") }
    #expect(printed.count == papers)
  }

  @Test(.timeLimit(.minutes(45)))
  func `a database is kept and moved as the manual says`() async throws {
    let steps = try Self.steps(of: "docs/manual/keeping.md")
    #expect(steps.count > 15)
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "convene-test-\(UUID().uuidString.prefix(8))").path
    var shell = Shell(environment: ["CONVENE_PORTAL": "https://meetings.example.org"])
    func move(to machine: String) { shell.environment["CONVENE_DATA"] = "\(folder)/\(machine)" }
    move(to: "first")
    for file in ["organisations.csv", "meeting.json"] {
      let noun = file == "meeting.json" ? "meeting" : "organisation"
      let run = try await Shell.withFile(try projectFile("docs/manual/examples/\(file)")) {
        try await shell(noun, "import", $0)
      }
      #expect(run.status == 0, "\(run.talk)")
    }
    for step in steps {
      let words = step.command.split(separator: " ").map(String.init)
      if words[0] == "export" {
        let setting = words[1].split(separator: "=").map(String.init)
        shell.environment[setting[0]] = "\(folder)/\(setting[1])"
        continue
      }
      let run = try await shell.run(
        words.dropFirst().map { $0.hasSuffix(".backup") ? "\(folder)/\($0)" : $0 })
      let isRefused = step.shown.contains { $0.hasPrefix("refused:") }
      #expect((run.status != 0) == isRefused, "\(step.command): \(run.talk)")
      for line in step.shown {
        #expect((run.talk + run.output).contains(line), "\(line) is missing: \(run.talk)")
      }
    }
    for machine in ["first", "restored", "second"] {
      move(to: machine)
      #expect(try await shell("database", "stop").status == 0)
    }
    try FileManager.default.removeItem(atPath: folder)
  }

  @Test func `the solvers read the files that the manual shows`() async throws {
    let page = "docs/manual/solving.md"
    for file in ["seating.json", "selection.json", "grouping.txt"] {
      #expect(
        try projectFile(page).contains(projectFile("docs/manual/examples/\(file)")), "\(file)")
    }
    let steps = try Self.steps(of: page)
    #expect(steps.count == 4)
    for step in steps {
      var words = step.command.split(separator: " ").dropFirst().map(String.init)
      let run: Shell.Run
      if let text = try? projectFile("docs/manual/examples/\(words[2])") {
        run = try await Shell.withFile(text) { file in
          words[2] = file
          return try await Shell(environment: [:]).run(words)
        }
      } else {
        run = try await Shell(environment: [:]).run(words)
      }
      #expect(run.status == 0, "\(step.command): \(run.talk)")
      for line in step.shown {
        #expect(run.output.contains(line), "\(line) is missing after \(step.command)")
      }
    }
  }

  @Test(arguments: ["seating", "selection", "grouping"])
  func `a file that cannot be used is refused with the page that describes it`(
    kind: String
  ) async throws {
    let run = try await Shell.withFile("{\"n\": 2.5}") {
      try await Shell(environment: [:])("solve", kind, $0)
    }
    #expect(run.status == 65)
    #expect(run.talk.contains("docs/manual/solving.md"))
  }
}
