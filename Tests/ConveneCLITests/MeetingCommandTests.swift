import Foundation
import Testing

@Suite struct MeetingCommandTests {
  /// The manual's meeting with a published call.
  private static func published(_ body: @Sendable (Shell) async throws -> Void) async throws {
    try await Shell.withDatabase { shell in
      let taken = try await Shell.withFile(try projectFile("docs/manual/examples/meeting.json")) {
        try await shell("meeting", "import", $0)
      }
      #expect(taken.status == 0, "\(taken.talk)")
      #expect(try await shell("meeting", "publish").status == 0)
      try await body(shell)
    }
  }

  @Test func `a change is shown and asked for, and off a terminal made with yes alone`()
    async throws
  {
    try await Self.published { shell in
      let asked = try await shell("agenda", "shift", "opening", "+10m", "--following")
      #expect(asked.status == 64)
      #expect(asked.output.contains("Opening (16 March, 09:00; opening), start: 09:00 → 09:10\n"))
      #expect(
        asked.output.contains(
          "Partnerships and closing (16 March, 15:00; closing), end: 16:00 → 16:10\n"))
      #expect(asked.talk.contains("Change RAIN-2038?"))
      #expect(try await shell("meeting", "show").output.contains("published, revision 1\n"))
      let dry = try await shell("agenda", "shift", "opening", "+10m", "--following", "--dry-run")
      #expect(dry.status == 0)
      #expect(dry.output == asked.output)
      let done = try await shell("agenda", "shift", "opening", "+10m", "--following", "--yes")
      #expect(done.status == 0)
      #expect(done.output == asked.output)
      #expect(done.talk.hasSuffix("RAIN-2038 is changed; revision 2\n"))
    }
  }

  @Test func `what changes is told to scripts, a part a line`() async throws {
    try await Self.published { shell in
      let told = try await shell(
        "seating", "table", "change", "1", "--highest", "5", "--dry-run", "--json")
      #expect(
        told.answer == #"{"new":"5","old":"4","part":"tables (1), highest"}"# + "\n")
    }
  }

  @Test func `statuses tell apart a rule, a name that is not there and a file`() async throws {
    try await Self.published { shell in
      let file = try await shell("meeting", "export").output
      let frozen = try await Shell.withFile(
        file.replacing("\"weight\" : 30", with: "\"weight\" : 31", maxReplacements: 1)
      ) { try await shell("meeting", "update", $0, "--yes") }
      #expect(frozen.status == 1)
      #expect(frozen.talk.contains("refused: RAIN-2038 cannot be changed like this\n"))
      #expect(frozen.talk.contains("rubric: people apply under version 1 of"))
      let broken = try await Shell.withFile(
        file.replacing("\"hall\"", with: "\"loft\"", maxReplacements: 1)
      ) { try await shell("meeting", "update", $0, "--yes") }
      #expect(broken.status == 65)
      #expect(try await shell("agenda", "drop", "ball", "--yes").status == 2)
      let clash = try await shell("agenda", "shift", "opening", "+10m", "--yes")
      #expect(clash.status == 1)
      #expect(clash.talk.contains("nothing was changed"))
      #expect(try await shell("meeting", "show").output.contains("published, revision 1\n"))
      let kept = try await shell("meeting", "remove", "RAIN-2038", "--yes")
      #expect(kept.status == 1)
      #expect(kept.talk.contains("call: is published\n"))
    }
  }

  @Test func `off a terminal all that a new meeting needs is named at once`() async throws {
    try await Shell.withDatabase { shell in
      let bare = try await shell("meeting", "create", "--title", "Wells")
      #expect(bare.status == 64)
      #expect(bare.talk.contains("Say --code, --starts, --city, --country, --email"))
      let made = try await shell(
        "meeting", "create", "--code", "WELL-1", "--title", "Wells", "--starts", "2038-05-04",
        "--ends", "2038-05-06", "--city", "Ajloun", "--country", "jo", "--email",
        "office@springs.example.org", "--language", "en", "--language", "ar", "--zone",
        "Asia/Amman", "--open", "30")
      #expect(made.status == 0, "\(made.talk)")
      #expect(made.talk.contains("title: is still to be written\n"))
      let early = try await shell("meeting", "publish")
      #expect(early.status == 1)
      #expect(early.talk.contains("topics (a), title: is still to be written\n"))
      let like = try await shell(
        "meeting", "create", "--from", "WELL-1", "--code", "WELL-2", "--title", "More wells",
        "--starts", "2039-05-03")
      #expect(like.status == 0, "\(like.talk)")
      let show = try await shell("meeting", "show", "--meeting", "WELL-2")
      #expect(show.output.hasPrefix("WELL-2  More wells\n2039-05-03 to 2039-05-05 (in principle)"))
      #expect(try await shell("doctor").status == 0)
    }
  }
}
