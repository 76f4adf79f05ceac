import ArgumentParser
import Foundation
import Testing

@testable import ConveneCLI

/// Every act tells scripts what was done in one shape, as the manual has it.
@Suite struct ActJSONTests {
  private typealias Object = [String: Any]

  @Test func `every command speaks JSON but those that speak to shells`() {
    let mute = CommandPath.all().filter { path in
      (try? CommandPath(path).command.helpMessage().contains("--json")) != true
    }
    #expect(mute.map { $0.joined(separator: " ") }.sorted() == ["completions", "man"])
  }

  /// What the line says of what was done; nil where there is none.
  private static func done(_ run: Shell.Run) throws -> Object? {
    guard let last = run.output.split(separator: "\n").last else { return nil }
    let line = try JSONSerialization.jsonObject(with: Data(last.utf8)) as? Object
    guard let done = line?["done"] as? Object else { return nil }
    #expect(line?.count == 1)
    return done
  }

  /// An act is told, with all keys and no others.
  private static func told(_ shell: Shell, _ words: [String], written: Bool = true) async throws
    -> [String]
  {
    let run = try await shell.run(words + ["--json"])
    #expect(run.status == 0, "\(words): \(run.talk)")
    let done = try #require(try Self.done(run), "\(words): \(run.output)")
    #expect(Set(done.keys) == ["acts", "next", "notices", "waiting", "written"], "\(words)")
    #expect(done["written"] as? Bool == written, "\(words)")
    #expect(done["waiting"] is Int && done["next"] is [String], "\(words)")
    let acts = try #require(done["acts"] as? [Object], "\(words)")
    #expect(!acts.isEmpty, "\(words)")
    for act in acts {
      #expect(Set(act.keys) == ["act", "changed", "meeting", "object", "particulars"], "\(words)")
      for change in try #require(act["changed"] as? [Object], "\(words)") {
        #expect(Set(change.keys) == ["after", "before", "id", "kind"], "\(words)")
      }
    }
    return acts.compactMap { $0["act"] as? String }
  }

  private static func file(_ shell: Shell, _ words: [String], _ name: String) async throws {
    try await Shell.withFile(try projectFile("docs/manual/examples/\(name)")) { file in
      if words.first != "review" {
        _ = try await told(shell, words + [file, "--dry-run"], written: false)
      }
      _ = try await told(shell, words + [file])
    }
  }

  @Test func `acts end with what was done, and rehearsals with what would be`() async throws {
    try await Shell.withDatabase { shell in
      try await Self.file(shell, ["organisation", "import"], "organisations.csv")
      try await Self.file(shell, ["meeting", "import"], "meeting.json")
      _ = try await Self.told(shell, ["meeting", "publish"])
      try await Self.file(shell, ["application", "import"], "applications.csv")
      try await Self.file(shell, ["review", "import"], "ratings.csv")
      for words in [["score", "compute"], ["selection", "run"], ["selection", "sign", "--yes"]] {
        _ = try await Self.told(shell, words)
      }
      let sent = try await Self.told(
        shell, ["invitation", "send", "--deadline", "2038-03-01", "--yes"])
      // Letters are queued by one act and handed over by another.
      #expect(sent.count > 1)
      let status = try await shell("invitation", "status").output
      let codes = status.split(separator: "\n").dropFirst().filter { $0.contains("issued") }
        .compactMap { $0.split(separator: "\t").first.map(String.init) }
      for code in codes {
        _ = try await Self.told(shell, ["invitation", "record", code, "accepted"])
      }
      let (one, other) = (try #require(codes.first), try #require(codes.last))
      for words in [
        ["seating", "solve", "--iterations", "20000"], ["seating", "lock", one, "1"],
        ["seating", "unlock", one, "1"], ["seating", "absent", one, "1"],
        ["seating", "absent", one, "1", "--undo"],
        ["seating", "apart", one, other, "--reason", "A dispute"],
        ["seating", "release", one, other], ["retention", "set", "letters", "--after", "30"],
        ["account", "name", "Rana", "Haddad"],
        ["organisation", "add", "Water House of Tyre", "--country", "LB"],
      ] { _ = try await Self.told(shell, words) }
      let acts = try await shell("audit", "list", "--json").output
      #expect(acts.contains(#""act":"seating.release""#))
      #expect(try Self.done(try await shell("audit", "list", "--json")) == nil)
    }
  }

  @Test func `what is refused was not done, and what was done before it is told`() async throws {
    try await Shell.withDatabase { shell in
      try await Self.file(shell, ["organisation", "import"], "organisations.csv")
      let refused = try await shell("meeting", "remove", "NOWHERE", "--json")
      #expect(refused.status == 2)
      #expect(!refused.output.contains(#""done""#))
      try await Self.file(shell, ["meeting", "import"], "meeting.json")
      let asked = try await shell("meeting", "remove", "RAIN-2038", "--json")
      #expect(asked.status == 64)
      #expect(!asked.output.contains(#""done""#))
    }
  }

  @Test func `an act says what the trail has of it`() async throws {
    try await Shell.withDatabase { shell in
      let set = try await shell("retention", "set", "letters", "--after", "30", "--json")
      let kept = try #require((try Self.done(set)?["acts"] as? [Object])?.first)
      #expect(kept["meeting"] as? String == "")
      #expect(
        kept["particulars"] as? [String: String]
          == ["kind": "letters", "before": "no end", "after": "30"])
      // The same again changes nothing, and leaves no entry.
      let again = try await shell("retention", "set", "letters", "--after", "30", "--json")
      #expect(try (Self.done(again)?["acts"] as? [Object])?.isEmpty == true)
      #expect(try Self.done(try await shell("retention", "list", "--json")) == nil)
      let named = try await shell("account", "name", "Rana", "Haddad", "--json")
      let act = try #require((try Self.done(named)?["acts"] as? [Object])?.first)
      let change = try #require((act["changed"] as? [Object])?.first)
      #expect((change["before"] as? [String: String])?.values.contains("Tester") == true)
      #expect((change["after"] as? [String: String])?.values.contains("Rana Haddad") == true)
    }
  }
}
