import Foundation
import Testing

@Suite struct NominationCommandTests {
  private static func published(_ shell: Shell) async throws {
    for (words, file) in [
      (["organisation", "import"], "organisations.csv"), (["meeting", "import"], "meeting.json"),
    ] {
      let run = try await Shell.withFile(try projectFile("docs/manual/examples/\(file)")) {
        try await shell.run(words + [$0])
      }
      #expect(run.status == 0, "\(run.talk)")
    }
  }

  private static let idriss = [
    "--name", "Idriss Belkadi", "--email", "idriss@example.org", "--country", "MA",
    "--languages", "fr ar",
  ]

  private static func add(_ more: [String]) -> [String] {
    ["nomination", "add", "--by", "Maroc", "--capacity", "official_delegation"] + idriss + more
  }

  private static let note = ["--note", "NV 9/2038", "--dated", "2038-01-20"]

  @Test func `one nomination goes from the note to the nameplate`() async throws {
    try await Shell.withDatabase { shell in
      try await Self.published(shell)
      let rehearsed = try await shell.run(Self.add(Self.note + ["--dry-run"]))
      #expect(rehearsed.talk.contains("could be received: N-0001"), "\(rehearsed.talk)")
      #expect(try await shell("nomination", "list", "--json").output.isEmpty)
      let added = try await shell.run(Self.add(Self.note + ["--json"]))
      #expect(added.answer == #"{"acknowledged":[],"nominations":["N-0001"]}"# + "\n")
      let listed = try await shell("nomination", "list", "--json").output
      for part in [
        #""code":"N-0001""#, #""nominated by":"MA""#, #""note":"NV 9/2038 of 2038-01-20""#,
        #""standing":"received""#, #""capacity":"official_delegation""#,
      ] {
        #expect(listed.contains(part), "\(part) in \(listed)")
      }
      #expect(try await shell("nomination", "list").output.contains("MA Morocco"))
      let asked = try await shell("nomination", "acknowledge")
      #expect(asked.status == 64)
      #expect(asked.talk.contains("Acknowledge N-0001 Idriss Belkadi, each with a letter?"))
      let done = try await shell("nomination", "acknowledge", "--yes", "--json")
      #expect(done.answer == #"{"acknowledged":["N-0001"]}"# + "\n")
      let again = try await shell("nomination", "acknowledge", "--yes")
      #expect(again.status == 0)
      #expect(again.talk.contains("no nomination waits to be acknowledged"))
      let list = try await shell("print", "participants", "--format", "csv")
      #expect(list.output.contains("Idriss Belkadi"))
      #expect(try await shell("doctor").status == 0)
    }
  }

  @Test func `what is wrong with one nomination is told by its options, and nothing is written`()
    async throws
  {
    try await Shell.withDatabase { shell in
      try await Self.published(shell)
      let run = try await shell.run(
        Self.add(["--note", "NV 9/2038", "--dated", "soon", "--role", "chief"]))
      #expect(run.status == 65)
      #expect(run.talk.contains("  role: chief is not one of head, member, alternate"))
      #expect(run.talk.contains("  note_date: soon is not a day such as 2007-07-02"))
      #expect(try await shell("nomination", "list", "--json").output.isEmpty)
    }
  }

  @Test func `a State is called by its name where people read, and by its code in JSON`()
    async throws
  {
    try await Shell.withDatabase { shell in
      try await Self.published(shell)
      for words in [["account", "link"], ["meeting", "publish"]] {
        let run = try await shell.run(words)
        #expect(run.status == 0, "\(run.talk)")
      }
      let made = try await shell(
        "nomination", "link", "Syrian Arab Republic", "--until", "2038-02-01")
      #expect(made.status == 0 && made.talk.contains("Syrian Arab Republic"), "\(made.talk)")
      #expect(try await shell("nomination", "links").output.contains("SY Syrian Arab Republic"))
      #expect(
        try await shell("nomination", "links", "--json").output
          .contains(#""nominated by":"SY""#))
    }
  }

  @Test func `a part of the names of several countries is refused with these`() async throws {
    try await Shell.withDatabase { shell in
      try await Self.published(shell)
      let options = Self.add(Self.note).map { $0 == "MA" ? "Korea" : $0 }
      let refused = try await shell.run(options)
      #expect(refused.status == 65)
      #expect(
        refused.talk.contains("Korea may be Democratic People’s Republic of Korea (KP), ")
          && refused.talk.contains("Republic of Korea (KR)"), "\(refused.talk)")
      let parsed = try await shell("person", "add", "Rana", "--country", "Korea")
      #expect(parsed.status == 64 && parsed.talk.contains("Republic of Korea (KR)"))
    }
  }

  @Test func `only a note of whoever nominated ends a nomination`() async throws {
    try await Shell.withDatabase { shell in
      try await Self.published(shell)
      _ = try await shell.run(Self.add(Self.note))
      _ = try await shell("nomination", "acknowledge", "--yes")
      for words in [
        ["invitation", "record", "N-0001", "declined"], ["invitation", "withdraw", "N-0001"],
      ] {
        let run = try await shell.run(words)
        #expect(run.status == 1)
        #expect(
          run.talk.contains("convene nomination withdraw N-0001 --note NUMBER --dated DAY"),
          "\(run.talk)")
      }
      #expect(try await shell("nomination", "withdraw", "N-0001").status == 64)
      let unknown = try await shell(
        "nomination", "withdraw", "N-0002", "--note", "NV 12/2038", "--dated", "2038-02-01")
      #expect(unknown.status == 2)
      let done = try await shell(
        "nomination", "withdraw", "N-0001", "--note", "NV 12/2038", "--dated", "2038-02-01")
      #expect(done.talk.contains("withdrawn: N-0001 Idriss Belkadi"))
    }
  }
}
