import Foundation
import Testing

/// The solvers on files, as their user runs them.
@Suite struct SolveCommandTests {
  private static let hint = "Ctrl-C ends it"
  private static let cleared = "\r\u{1b}[K"
  private let shell = Shell(environment: [:])

  /// Nobody may meet anybody twice, which five rounds of nine people cannot keep.
  private static let repeats = """
    {"kind":"seat","n":9,"tables":3,"rounds":5,"cap":[[3,3],[3,3],[3,3]],"fixed":[],"together":[],
    "apart":[],"absent":[],"repeat_penalty":0,"repeats_forbidden":true,"potential":[]}
    """

  /// Values of pairs without a pattern, that no bound meets.
  private static func pairs(_ people: Int) -> String {
    (0..<people).flatMap { one in
      (0..<one).map { other in "\(other) \(one) \((one * one * 7 + other * other * 13) % 101)\n" }
    }.joined()
  }

  /// The lines that stay on a terminal.
  private static func lines(_ screen: String) -> [String] {
    screen.replacingOccurrences(of: "\r\n", with: "\n").split(separator: "\n").map { line in
      line.range(of: cleared, options: .backwards).map { String(line[$0.upperBound...]) }
        ?? String(line)
    }
  }

  private func json(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  @Test(arguments: ["grouping", "golfers", "selection"])
  func `a bar shows how far a search is, and Ctrl-C takes the best so far`(
    kind: String
  ) async throws {
    let text =
      kind == "grouping"
      ? "40 4 ss 10 10 10 10 10 10 10 10\n\(Self.pairs(40))" : "100 20\n\(Self.pairs(100))"
    let terminal = try await Shell.withFile(text) {
      try shell.onTerminal(
        ["solve", kind, kind == "golfers" ? "8-4-11" : $0, "--seconds", "500"],
        cutAt: Self.hint)
    }
    let run = terminal.run
    #expect(run.status == 0, "\(run.talk)")
    #expect(terminal.seconds < 60)
    let bars = run.talk.components(separatedBy: Self.hint).count - 1
    #expect(bars >= 1)
    #expect(Double(bars) <= 10 * terminal.seconds + 1)
    #expect(run.talk.hasPrefix("\(Self.cleared)[--------------------] "))
    let lines = Self.lines(run.talk)
    #expect(lines.first == "stopped early: this is the best found so far")
    #expect(lines.dropFirst().first?.hasPrefix("objective ") == true)
    let numbers = run.output.split(whereSeparator: \.isWhitespace).compactMap { Int($0) }
    switch kind {
    case "golfers":
      #expect(numbers.count == 11 * 32)
      for week in 0..<11 {
        #expect(numbers.dropFirst(32 * week).prefix(32).sorted() == Array(0..<32))
      }
    case "grouping": #expect(numbers.sorted() == (0..<40).map { $0 / 10 })
    default: #expect(Set(numbers).count == 20)
    }
  }

  @Test func `without a terminal there is no bar`() async throws {
    let run = try await shell("solve", "golfers", "8-4-11", "--seconds", "0.5")
    #expect(run.status == 0)
    #expect(run.talk.hasPrefix("objective "))
    #expect(run.talk.split(separator: "\n").count == 1)
    let terminal = try shell.onTerminal(["solve", "golfers", "8-4-11", "--seconds", "0.5"])
    #expect(Self.lines(terminal.run.talk).count == 1)
    #expect(terminal.run.talk.contains(Self.hint))
  }

  @Test func `rules that stay broken are listed, and are no success`() async throws {
    try await Shell.withFile(Self.repeats) { file in
      // Cut short, the search for a conflict finds none.
      let shown = try shell.onTerminal(["solve", "seating", file], cutAt: Self.hint).run
      #expect(shown.status == 1)
      let lines = Self.lines(shown.talk)
      #expect(lines[0] == "stopped early: this is the best found so far")
      let broken = lines.filter { $0.hasPrefix("  persons ") && $0.hasSuffix(" meet 2 times") }
      #expect(lines[1].hasSuffix(", \(broken.count) violations"))
      #expect(broken.count > 0)
      let told = try json(
        try shell.onTerminal(["solve", "seating", file, "--json"], cutAt: Self.hint).run.output)
      #expect(told["status"] as? String == "rules-broken")
      let list = try #require(told["broken"] as? [[String: String]])
      #expect(list.count == told["violations"] as? Int)
      #expect(list.allSatisfy { $0["message"] == "meet 2 times" })
      #expect((told["rules"] as? [String]) == [])
    }
  }

  @Test func `rules that cannot hold together are infeasible`() async throws {
    let text = """
      {"kind":"seat","n":4,"tables":2,"rounds":1,"cap":[[2,2],[2,2]],"fixed":[],"together":[[0,1]],
      "apart":[[0,1]],"absent":[],"repeat_penalty":0,"potential":[]}
      """
    try await Shell.withFile(text) { file in
      let run = try await shell("solve", "seating", file, "--iterations", "1000", "--json")
      #expect(run.status == 1)
      let told = try json(run.output)
      #expect(told["status"] as? String == "infeasible")
      #expect((told["rules"] as? [String])?.sorted() == ["0 and 1 apart", "0 and 1 together"])
      #expect(told["isProved"] as? Bool == true)
      #expect((told["broken"] as? [[String: String]])?.count == 1)
    }
  }

  @Test func `a cohort is printed with its gap and who could step in`() async throws {
    let text = """
      {"kind":"select","n":4,"m":2,"score":[10,20,30,1],"quotas":[],"must_in":[],
      "potential":[[0,2,5]]}
      """
    try await Shell.withFile(text) { file in
      let run = try await shell("solve", "selection", file, "--iterations", "1000")
      #expect(run.status == 0)
      #expect(run.output == "1 2\n")
      #expect(
        run.talk == """
          objective 50, bound 50 (gap 0.0 %), 0 violations
          if 1 declines: 0, worth 45
          if 2 declines: 0, worth 30

          """)
      let told = try json(
        try await shell("solve", "selection", file, "--iterations", "1000", "--json").output)
      #expect(told["gap"] as? Double == 0)
      #expect(
        told["reserve"] as? [[String: Int]] == [
          ["chosen": 1, "replacement": 0, "objective": 45],
          ["chosen": 2, "replacement": 0, "objective": 30],
        ])
    }
  }

  @Test func `an answer is written through a link, which stays one`() async throws {
    let folder = FileManager.default.temporaryDirectory.path + "/convene-test-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let (file, link) = ("\(folder)/plan.txt", "\(folder)/link")
    // A link that leads nowhere is refused: whoever planted it would choose what is written.
    try Data().write(to: URL(fileURLWithPath: file))
    try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: file)
    let arguments = ["solve", "golfers", "4-4-5", "--iterations", "1000"]
    let shown = try await shell.run(arguments)
    for output in [link, link, file, file] {
      let run = try await shell.run(arguments + ["--output", output])
      #expect(run.status == 0, "\(run.talk)")
      #expect(run.output == "")
      #expect(try String(contentsOfFile: file, encoding: .utf8) == shown.output)
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == file)
    }
  }

  @Test(arguments: [
    (["solve", "golfers", "4-3-2", "--seed=-1"], 64, "--seed"),
    (["solve", "golfers", "4-3-2", "--iterations", "0"], 64, "--iterations"),
    (["seating", "solve", "--seed=-1"], 64, "--seed"),
    (["seating", "solve", "--seed", "9223372036854775808"], 64, "--seed"),
    (["seating", "solve", "--iterations", "0"], 64, "a whole number from 1 to"),
    (["seating", "solve", "--iterations=-5"], 64, "a whole number from 1 to"),
    (["selection", "run", "--seed=-1"], 64, "--seed"),
    (["solve", "golfers", "abc"], 65, "abc: is not groups-size-weeks"),
    (["solve", "seating", "/"], 65, "/ cannot be read: it is a folder"),
    (["solve", "seating", "/nowhere"], 65, "cannot be read: No such file or directory"),
  ])
  func `what cannot be meant is refused`(
    arguments: [String], status: Int32, words: String
  ) async throws {
    let run = try await shell.run(arguments)
    #expect(run.status == status, "\(run.talk)")
    #expect(run.talk.contains(words), "\(words) is missing in: \(run.talk)")
    #expect(run.output == "")
  }
}
