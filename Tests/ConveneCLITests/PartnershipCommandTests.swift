import Foundation
import Testing

@Suite struct PartnershipCommandTests {
  private static var today: String { String(Date().ISO8601Format().prefix(10)) }

  @Test func `a partnership goes from its announcement to recognition, by commands`() async throws {
    try await Shell.withDatabase { shell in
      _ = try await shell("account", "name", "Rana", "Haddad")
      let taken = try await Shell.withFile(try projectFile("docs/manual/examples/meeting.json")) {
        try await shell("meeting", "import", $0)
      }
      #expect(taken.status == 0, "\(taken.talk)")
      for (name, sector) in [
        ("Hill House (invented)", "incubator"), ("Posts (invented)", "government"),
      ] {
        let added = try await shell("organisation", "add", name, "--sector", sector)
        #expect(added.status == 0, "\(added.talk)")
      }
      let alone = try await shell(
        "partnership", "announce", "--title", "Alone", "--partner", "Hill House: hosts")
      #expect(alone.status == 1, "\(alone.talk)")
      #expect(
        try await shell("partnership", "announce", "--title", "X", "--partner", "Hill House")
          .status == 64)
      let announced = try await shell(
        "partnership", "announce", "--title", "Shared house", "--partner", "Hill House: hosts",
        "--partner", "Posts: pays")
      #expect(announced.status == 0, "\(announced.talk)")
      #expect(announced.talk.contains("P-0001 Shared house"))

      let early = try await shell("partnership", "recognise", "P-0001")
      #expect(early.status == 1)
      #expect(early.talk.contains("Hill House (invented) has not confirmed its role"))
      #expect(early.talk.contains("principle 7"))
      let long = try await shell(
        "partnership", "confirm", "P-0001", "1", "--by", "Rim Aziz", "--on", "2007-06-01")
      #expect(long.status == 1 && long.talk.contains("2007-06-01"), "\(long.talk)")
      let confirmed = try await shell(
        "partnership", "confirm", "P-0001", "hill", "2", "--by", "Rim Aziz", "--on", Self.today)
      #expect(confirmed.status == 0, "\(confirmed.talk)")

      let catalogue = try await shell("meeting", "export").output
      let outcome = catalogue.firstMatch(
        of: /"agreedOutcomes"\s*:\s*\[\s*\{\s*"code"\s*:\s*"([^"]+)"/)
      for number in 1...7 {
        var command = ["partnership", "answer", "P-0001", "\(number)", "Answer \(number)"]
        if number == 3, let outcome { command += ["--outcome", String(outcome.1)] }
        if number == 6 { command += ["--measure", "firms", "--by", "2039-01-31"] }
        if number == 7 { command += ["--assured", "25000 USD", "--expected", "100000 USD"] }
        let answered = try await shell.run(command)
        #expect(answered.status == 0, "\(answered.talk)")
      }
      let stray = try await shell("partnership", "answer", "P-0001", "1", "X", "--measure", "firms")
      #expect(stray.status == 1)
      let list = try await shell("partnership", "list", "--json")
      #expect(
        list.output.contains(#""code":"P-0001","missing":0"#)
          && list.output.contains(#""status":"confirmed""#), "\(list.output)")
      let recognised = try await shell("partnership", "recognise", "P-0001")
      #expect(recognised.status == 0, "\(recognised.talk)")
      let shown = try await shell("partnership", "show", "P-0001", "--json")
      #expect(shown.output.contains(#""recognisedBy":"Rana Haddad""#), "\(shown.output)")
      #expect(try await shell("partnership", "show", "P-0001").output.contains("25000.00 USD"))
      let report = try await shell("partnership", "report", "--method")
      #expect(report.status == 0, "\(report.talk)")
      #expect(report.output.contains("none formed a partnership"))
      let network = try await shell("partnership", "network", "--where", "alone=no")
      #expect(
        network.output.contains("Hill House (invented)") && network.talk.contains("New since: 1"))
      #expect(try await shell("partnership", "network", "--output", "network.txt").status == 64)
      let file = FileManager.default.temporaryDirectory
        .appending(path: "convene-test-\(UUID().uuidString).graphml").path
      defer { try? FileManager.default.removeItem(atPath: file) }
      let written = try await shell("partnership", "network", "--output", file, "--unnamed")
      #expect(written.status == 0, "\(written.talk)")
      let graph = try String(contentsOfFile: file, encoding: .utf8)
      #expect(graph.contains("<edge") && !graph.contains("Hill House"))
      let charter = try await shell(
        "print", "charter", "--partnership", "p-0001", "--format", "txt", "--language", "fr")
      #expect(charter.status == 0 && charter.output.contains("Shared house"), "\(charter.talk)")
      #expect(try await shell("print", "agenda", "--partnership", "P-0001").status == 64)
      let unknown = try await shell(
        "partnership", "announce", "--title", "X", "--partner", "Hill House: hosts", "--partner",
        "Posts: pays", "--outcome", "nonesuch")
      if let outcome {
        #expect(unknown.status != 0 && unknown.talk.contains(outcome.1), "\(unknown.talk)")
      }
      let told = try await shell(
        "partnership", "tell", "P-0001", "changed", "Later", "--on", Self.today, "--by",
        "2033-03-31")
      #expect(told.status == 0, "\(told.talk)")
      #expect(
        try await shell("partnership", "show", "P-0001").output.contains("(2033-03-31): Later"))
      #expect(
        try await shell(
          "partnership", "tell", "P-0001", "changed", "Back", "--on", Self.today, "--by", Self.today
        ).status == 1)
      #expect(
        try await shell("partnership", "end", "P-0001", "--reason", "Reached").status == 0)
      #expect(try await shell("undo", "--yes").status == 0)
      #expect(try await shell("partnership", "principles").output.contains("measured"))
      #expect(try await shell("doctor").status == 0)
    }
  }
}
