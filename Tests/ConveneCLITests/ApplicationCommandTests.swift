import Foundation
import Testing

/// Applications by hand, as the commands have them.
@Suite struct ApplicationCommandTests {
  private static func published(_ shell: Shell) async throws {
    for (words, file) in [
      (["organisation", "import"], "organisations.csv"), (["meeting", "import"], "meeting.json"),
      (["application", "import"], "applications.csv"),
    ] {
      let run = try await Shell.withFile(try projectFile("docs/manual/examples/\(file)")) {
        try await shell.run(words + [$0])
      }
      #expect(run.status == 0, "\(run.talk)")
    }
  }

  private static let rim = [
    "application", "add", "--name", "Rim Haddad", "--email", "rim@example.org", "--country", "LB",
    "--languages", "ar en",
  ]

  @Test func `what has to be said and is not is asked for, and off a terminal named`() async throws
  {
    try await Shell.withDatabase { shell in
      try await Self.published(shell)
      let run = try await shell.run(["application", "add", "--name", "Rim Haddad"])
      #expect(run.status == 64)
      #expect(run.talk.contains("--email, --country, --languages, --topics"), "\(run.talk)")
      let wrong = try await shell.run(Self.rim + ["--topics", "zz", "--needs", "luck:a:L"])
      #expect(wrong.status == 65)
      #expect(wrong.talk.contains("  topics: ") && wrong.talk.contains("  needs: "))
      let listed = try await shell("application", "list", "--where", "status=submitted", "--json")
      #expect(listed.output.split(separator: "\n").count == 24)
    }
  }

  @Test func `the form of a call is opened until a day, listed and closed`() async throws {
    try await Shell.withDatabase { fresh in
      try await Self.published(fresh)
      let open = ["application", "form", "open", "--until", "2037-12-31"]
      var bare = fresh
      bare.environment["CONVENE_PORTAL"] = nil
      let unserved = try await bare.run(open).talk
      #expect(unserved.contains("CONVENE_PORTAL"), "\(unserved)")
      var shell = fresh
      shell.environment["CONVENE_PORTAL"] = "https://meetings.example.org"
      let unpublished = try await shell.run(open).talk
      #expect(unpublished.contains("convene meeting publish --meeting RAIN-2038"))
      #expect(try await shell("meeting", "publish").status == 0)
      #expect(try await shell.run(open + ["--dry-run"]).status == 0)
      #expect(try await shell("application", "form", "list").talk.contains("is closed"))
      let opened = try await shell.run(open + ["--json"])
      #expect(
        opened.answer
          == #"{"address":"https://meetings.example.org/m/RAIN-2038/apply","until":"2037-12-31"}"#
          + "\n")
      let listed = try await shell("application", "form", "list")
      #expect(listed.talk.contains("https://meetings.example.org/m/RAIN-2038/apply"))
      #expect(
        try await shell("application", "form", "take").talk.contains("Nothing came by the form"))
      let letter = try await shell(
        "application", "form", "letter", "nobody", "--output", "letter-of-nobody.pdf")
      #expect(letter.status != 0)
      #expect(letter.talk.contains("convene application form list"), "\(letter.talk)")
      #expect(try await shell("application", "form", "close").talk.contains("is closed"))
      #expect(try await shell("application", "form", "close").status != 0)
    }
  }

  @Test func `half a name is enough to see one whole and to put it right`() async throws {
    try await Shell.withDatabase { shell in
      try await Self.published(shell)
      let added = try await shell.run(
        Self.rim + ["--topics", "a", "--gates", "G1", "--offers", "training:a:M", "--json"])
      #expect(added.answer == #"{"applications":["A-0025"],"late":[]}"# + "\n")
      let page = try await shell("application", "show", "rim haddad")
      for part in [
        "Rim Haddad", "gate G2\tno: ", "offer 1\ttraining, (a) ", "medium, asserted", "submitted",
      ] {
        #expect(page.output.contains(part), "\(part) in \(page.output)")
      }
      #expect(page.talk.contains("convene application edit A-0025 --gate G2=yes --how HOW"))
      let edit = ["application", "edit", "rim haddad", "--gate", "G2=yes"]
      #expect(try await shell.run(edit).talk.contains("--how TEXT"))
      let asked = try await shell.run(edit + ["--how", "by telephone"])
      #expect(asked.status == 64)
      #expect(asked.output.contains("gates: G1 → G1 G2"))
      #expect(asked.talk.contains("Put A-0025 Rim Haddad right?"))
      let done = try await shell.run(edit + ["--how", "by telephone", "--yes"])
      #expect(done.status == 0 && done.talk.contains("A-0025 is put right"))
      let shown = try await shell("application", "show", "A-0025", "--json").output
      #expect(shown.contains("yes, by telephone ("), "\(shown)")
      let gone = try await shell(
        "application", "withdraw", "rim haddad", "--reason", "ill", "--json")
      #expect(gone.answer == #"{"withdrawn":["A-0025"]}"# + "\n")
      let back = try await shell(
        "application", "reopen", "rim haddad", "--reason", "well", "--json")
      #expect(back.answer == #"{"application":"A-0025","status":"submitted"}"# + "\n")
      let country = try await shell("application", "list", "--where", "country=LB", "--json").output
      #expect(country.contains("Rim Haddad") && !country.contains(#""country":"JO""#))
      #expect(try await shell("doctor").status == 0)
    }
  }

  @Test func `what is claimed is listed, confirmed by numbers, and shown beside the claim`()
    async throws
  {
    try await Shell.withDatabase { shell in
      try await Self.published(shell)
      let listed = try await shell("application", "list", "--unconfirmed", "--json").output
      let line = try #require(listed.split(separator: "\n").first { $0.contains("A-0005") })
      #expect(line.contains(#""offer":1"#) && line.contains(#""evidence":"verified""#), "\(line)")
      let plan = try await shell("application", "confirm", "A-0005", "1", "--dry-run")
      #expect(plan.talk.contains("A-0005: offer 1 would count as verified"), "\(plan.talk)")
      let done = try await shell(
        "application", "confirm", "A-0005", "1", "--as", "document", "--remark", "a letter",
        "--json")
      #expect(done.answer == #"{"application":"A-0005","offers":[1]}"# + "\n")
      let page = try await shell("application", "show", "A-0005").output
      #expect(page.contains("claimed: verified, confirmed: documented"), "\(page)")
      #expect(page.contains("offer 1, confirmed\tdocumented, a letter, ("), "\(page)")
      let wrong = try await shell.run(["application", "confirm", "A-0005", "99"])
      #expect(wrong.status != 0)
      #expect(wrong.talk.contains("A-0005, 99"), "\(wrong.talk)")
      #expect(try await shell("doctor").status == 0)
    }
  }

  @Test func `assignments are listed again, and as a table`() async throws {
    try await Shell.withDatabase { shell in
      try await Self.published(shell)
      #expect(try await shell("review", "list").talk.contains("nothing was assigned"))
      let run = try await Shell.withFile(try projectFile("docs/manual/examples/ratings.csv")) {
        try await shell("review", "import", $0)
      }
      #expect(run.status == 0, "\(run.talk)")
      let all = try await shell("review", "list", "--application", "A-0001", "--json").output
      #expect(all.contains(#""standing":"given""#) && !all.contains("A-0002"))
      let table = try await shell("review", "list", "--template").output
      #expect(table.contains("application,reviewer,C1"))
      #expect(try await shell("review", "list", "--output", "x.csv").status == 64)
    }
  }
}
