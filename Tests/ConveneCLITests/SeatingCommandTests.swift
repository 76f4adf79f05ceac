import Foundation
import Testing

/// Searches of a meeting, on the manual's own example.
@Suite struct SeatingCommandTests {
  private static let hint = "Ctrl-C ends it"

  @Test func `a meeting is chosen and seated under the eyes of its organiser`() async throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "convene-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let steps = try ManualTests.steps(of: "docs/manual/own-meeting.md").map(\.command)
    let before = steps.prefix { $0 != "convene seating solve" }
      .filter { $0.hasPrefix("convene ") && !$0.hasPrefix("convene print ") }
    try await Shell.withDatabase { shell in
      for step in before {
        if step == "convene selection run" { try await self.choose(shell) }
        let words = try step.split(separator: " ").dropFirst().map { word in
          guard let text = try? projectFile("docs/manual/examples/\(word)") else {
            return String(word)
          }
          let copy = folder.appending(path: String(word))
          try Data(text.utf8).write(to: copy)
          return copy.path
        }
        let run = try await shell.run(words)
        #expect(run.status == 0, "\(step): \(run.talk)")
      }
      try await self.seat(shell)
    }
  }

  private func choose(_ shell: Shell) async throws {
    for places in ["0", "-1"] {
      let run = try await shell("selection", "run", "--places=\(places)")
      #expect(run.status == 64)
      #expect(run.talk.contains("a whole number from 1 to"))
    }
    let one = try await shell("selection", "run", "--places", "1")
    #expect(one.status == 1)
    #expect(one.talk.contains("to be chosen"), "\(one.talk)")
    let run = try await shell("selection", "run")
    func line(_ part: String) throws -> Substring {
      try #require(run.talk.split(separator: "\n").first { $0.contains(part) }, "\(run.talk)")
    }
    let room = /.* room: (\d+\.\d\d) points a seat.* against (\d+\.\d\d) for .*/
    let limit = /.* worth more than (\d+\.\d\d) points a seat: .* at most (\d+\.\d\d) per cent .*/
    let told = try #require(try room.wholeMatch(in: line("the best room")))
    let proved = try #require(try limit.wholeMatch(in: line("ratings decide, no cohort")))
    let (worth, bound) = (try #require(Double(told.1)), try #require(Double(proved.1)))
    let gap = try #require(Double(proved.2))
    #expect(bound >= worth)
    // Both are rounded to a hundredth of a point.
    #expect(abs(100 * (bound - worth) / worth - gap) < 0.05)
    #expect(try line("Whatever the ratings decide").contains(/more than \d+\.\d\d points/))
  }

  private func seat(_ shell: Shell) async throws {
    let cut = try shell.onTerminal(
      ["seating", "solve", "--iterations", "2000000000"], cutAt: Self.hint)
    #expect(cut.run.status == 0, "\(cut.run.talk)")
    #expect(cut.run.talk.contains("stopped early: this is the best found so far"))
    #expect(cut.run.talk.contains("potential met "))
    let rows = try await shell("seating", "show", "--json").output.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(!rows.isEmpty)
    for row in rows {
      #expect((row["application"] as? String)?.hasPrefix("A-") == true)
      #expect([row["round"], row["table"], row["seat"]].allSatisfy { $0 is Int })
    }
    let code = try #require(rows.first?["application"] as? String)
    for idle in [["repair"], ["repair", "--dry-run"], ["swap", code, code, "--round", "1"]] {
      let run = try await shell.run(["seating"] + idle)
      #expect(run.status == 0, "\(run.talk)")
      #expect(run.output == "")
      #expect(run.talk.hasPrefix("nobody changes seats\n"))
    }
  }
}
