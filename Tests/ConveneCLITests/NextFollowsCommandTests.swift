import Foundation
import Postgres
import Testing

@Suite struct NextFollowsCommandTests {
  /// The manual's meeting with invitations out, in which the next follows by itself.
  private static func invited(_ shell: Shell) async throws {
    try await signed(shell)
    let run = try await shell("invitation", "send", "--deadline", "2038-03-01", "--yes")
    #expect(run.status == 0, "\(run.talk)")
  }

  /// The same with a signed selection, and nobody written to.
  static func signed(_ shell: Shell) async throws {
    try await proposed(shell)
    let run = try await shell("selection", "sign", "--yes")
    #expect(run.status == 0, "\(run.talk)")
  }

  /// The same with a selection that somebody has yet to sign.
  static func proposed(_ shell: Shell) async throws {
    let meeting = try projectFile("docs/manual/examples/meeting.json")
      .replacing("{", with: "{\"deciding\": {\"nextFollows\": 10},", maxReplacements: 1)
    let files = [
      (["organisation", "import"], try projectFile("docs/manual/examples/organisations.csv")),
      (["meeting", "import"], meeting), (["meeting", "publish"], ""),
      (["application", "import"], try projectFile("docs/manual/examples/applications.csv")),
      (["review", "import"], try projectFile("docs/manual/examples/ratings.csv")),
      (["score", "compute"], ""), (["selection", "run"], ""),
    ]
    for (words, text) in files {
      let run =
        try await text.isEmpty
        ? shell.run(words) : Shell.withFile(text) { try await shell.run(words + [$0]) }
      #expect(run.status == 0, "\(words): \(run.talk)")
    }
  }

  @Test func `who follows by itself is shown and asked for before the answer is recorded`()
    async throws
  {
    try await Shell.withDatabase { shell in
      _ = try await shell("account", "name", "Rana", "Haddad")
      try await Self.invited(shell)
      let status = try await shell("invitation", "status")
      let code = try #require(status.output.firstMatch(of: /A-[0-9]{4}/)).output
      let asked = try await shell("invitation", "record", String(code), "declined")
      #expect(asked.status != 0)
      let question = asked.talk.firstMatch(
        of: /Invite (A-[0-9]{4}) [^,]+ for (A-[0-9]{4}) [^,]+, with answers/)
      #expect(question?.output.2 == code, "\(asked.talk)")
      #expect(try await shell("invitation", "status").output == status.output)
      let done = try await shell("invitation", "record", String(code), "declined", "--yes")
      #expect(done.status == 0)
      let next = try #require(question?.output.1)
      #expect(done.talk.contains("recorded; invited instead: \(next)"))
      #expect(try await shell("doctor").status == 0)
    }
  }

  @Test func `who is ended for silence, or at a wish, is shown and asked for`() async throws {
    try await Shell.withDatabase { shell in
      _ = try await shell("account", "name", "Rana", "Haddad")
      try await Self.invited(shell)
      let database = Database(try #require(shell.environment["CONVENE_DATABASE"]))
      try await database.withConnection {
        try $0.script("UPDATE invitation SET deadline = issued_at::date - 1 WHERE track = 'open'")
      }
      await database.close()
      let status = try await shell("invitation", "status")
      let code = String(try #require(status.output.firstMatch(of: /A-[0-9]{4}/)).output)
      for words in [["expire"], ["withdraw", code], ["bounces", code]] {
        let asked = try await shell.run(["invitation"] + words)
        #expect(asked.status == 64, "\(words): \(asked.talk)")
        #expect(asked.talk.contains(code), "\(words): \(asked.talk)")
        #expect(try await shell("invitation", "status").output == status.output)
      }
      let done = try await shell("invitation", "expire", "--yes")
      #expect(done.status == 0, "\(done.talk)")
      #expect(try await shell("invitation", "status").output != status.output)
    }
  }
}
