import Foundation
import Testing

/// What an organiser sees of letters before they leave, and of how far they are.
@Suite struct LetterLeavingCommandTests {
  @Test func `letters are looked at, asked about by meeting and number, and drawn`() async throws {
    try await Shell.withDatabase { shell in
      _ = try await shell("account", "name", "Rana", "Haddad")
      try await NextFollowsCommandTests.signed(shell)
      let folder =
        FileManager.default.temporaryDirectory.path
        + "/convene-test-\(UUID().uuidString)"
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(atPath: folder) }

      let shown = try await shell("invitation", "preview", "--all", "--deadline", "2038-03-01")
      #expect(shown.status == 0, "\(shown.talk)")
      #expect(shown.output.components(separatedBy: "\nSubject: ").count == 25)
      let listed = try await shell("invitation", "preview", "--all", "--json")
      #expect(listed.output.split(separator: "\n").count { $0.contains("\"subject\":\"") } == 24)
      let printed = try await shell(
        "invitation", "preview", "--all", "--output", "\(folder)/letters.pdf")
      #expect(printed.status == 0, "\(printed.talk)")
      let bytes = try Data(contentsOf: URL(fileURLWithPath: "\(folder)/letters.pdf"))
      #expect(bytes.starts(with: Array("%PDF".utf8)))
      let page = try await shell(
        "invitation", "preview", "--all", "--output", "\(folder)/letters.html")
      #expect(page.talk.contains("24 letters are asked for, and a page shows one"))
      let nobody = try await shell("invitation", "preview")
      #expect(nobody.status != 0)
      #expect(nobody.talk.contains("Nobody is named"), "\(nobody.talk)")

      let wave = ["invitation", "send", "--deadline", "2038-03-01"]
      let none = try await shell.run(wave + ["--where", "organisation=nowhere"])
      #expect(none.status == 1)
      #expect(none.talk.contains("Nobody is written to: of "), "\(none.talk)")
      #expect(try await shell.run(wave + ["--sector", "sciences"]).status != 0)
      #expect(try await shell("invitation", "send", "--sector", "academia").status == 64)

      let asked = try await shell("invitation", "send", "--deadline", "2038-03-01")
      #expect(asked.status != 0)
      #expect(asked.talk.contains("Send 24 letters of "), "\(asked.talk)")
      #expect(asked.talk.contains("with answers due by 2038-03-01?"))
      let sent = try await shell("invitation", "send", "--deadline", "2038-03-01", "--yes")
      #expect(sent.status == 0, "\(sent.talk)")

      let file = "\(folder)/campaign.csv"
      let drawn = try await shell("invitation", "status", "--bars", "wave", "--output", file)
      #expect(drawn.status == 0, "\(drawn.talk)")
      #expect(drawn.output.contains("▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒▒"), "\(drawn.output)")
      #expect(drawn.talk.contains("▒ written"))
      let report = try String(contentsOfFile: file, encoding: .utf8)
      #expect(report.contains("application,name,wave,sector,country,letter,written,"))
      #expect(report.contains(",sent,"))

      let nothing = [
        (["send", "--go-on"], "No letter waits for a look"),
        (["approve", "--yes"], "No letter waits for a second person"),
        (["print", "--output", "\(folder)/letters"], "No letter of theirs is to be posted"),
        (
          ["posted", "--all", "--on", "2007-08-01", "--yes"], "No letter of theirs is to be posted"
        ),
        (["preview", "--all"], "No letter would leave"),
      ]
      for (words, sentence) in nothing {
        let run = try await shell.run(["invitation"] + words)
        #expect(run.status != 0, "\(words)")
        #expect(run.talk.contains(sentence), "\(words): \(run.talk)")
      }
    }
  }
}
