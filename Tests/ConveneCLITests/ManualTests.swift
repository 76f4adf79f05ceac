import Foundation
import Testing

/// The way through a meeting as the manual tells it, command by command, on its own examples.
@Suite struct ManualTests {
  /// A command of the manual and the lines shown under it.
  private struct Step {
    let command: String
    var shown: [String] = []
  }

  private static func steps(of page: String) throws -> [Step] {
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

  @Test(arguments: [("own-meeting", 20, 5), ("reviewing", 15, 1)])
  func `a meeting of one's own works as the manual says`(
    page: String, least: Int, papers: Int
  ) async throws {
    let steps = try Self.steps(of: "docs/manual/\(page).md")
    #expect(steps.count > least)
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "convene-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try await Shell.withDatabase { shell in
      for step in steps where step.command.hasPrefix("convene ") {
        let words = try step.command.split(separator: " ").dropFirst().map { word in
          let example = "docs/manual/examples/\(word)"
          guard let text = try? projectFile(example) else {
            let isOutput = [".pdf", ".csv", ".html"].contains { word.hasSuffix($0) }
            return isOutput ? folder.appending(path: String(word)).path : String(word)
          }
          let copy = folder.appending(path: String(word))
          try Data(text.utf8).write(to: copy)
          return copy.path
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
}
