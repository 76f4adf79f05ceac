import Foundation
import Postgres
import Testing

/// Who applies: the fields that a blind reviewer must not learn.
private struct Identity {
  let name: String
  let arabic: String
  let email: String
  let organisation: String
  let country: String
  let gender: String
  let referee: String
}

/// Two meetings that are alike but for who applies, and all that a reviewer gets to see of each.
private struct Masquerade {
  static let first = (0..<8).map { number in
    Identity(
      name: "Hanan Tall\(letter(number))", arabic: "حنان \(letter(number))",
      email: "hanan\(number)@example.org", organisation: "Cedar House \(letter(number))",
      country: "LB", gender: "f", referee: "Omar Reed \(letter(number)) <omar@example.org>")
  }

  static let other = (0..<8).map { number in
    Identity(
      name: "Bo \(letter(7 - number))undgren Svensson", arabic: "بو \(letter(number))",
      email: "x.\(number)@mail.example.com",
      organisation: "Institut d’hydraulique de Tunis et Sfax \(letter(7 - number))",
      country: "TN", gender: "", referee: "Zoë Quist")
  }

  private static func letter(_ number: Int) -> String {
    ["A", "B", "C", "D", "E", "F", "G", "H"][number]
  }

  static func table(_ people: [Identity]) -> String {
    let header =
      "name,name_ar,email,organisation,country,languages,gender,topics,offers,needs,wishes,"
      + "past,target,gates,outcomes,referees\n"
    return header
      + people.enumerated().map { number, person in
        let friend = people[(number + 3) % 8]
        return [
          person.name, person.arabic, person.email, person.organisation, person.country, "en|ar",
          person.gender, "a|b",
          "training:a:M:\(person.country):document:2038-05-01:\(person.name) of "
            + "\(person.organisation) writes \(person.email)",
          "funding:a:S:\(person.country):1:asked by \(person.arabic)", friend.name,
          "2019-2021:Pipes of \(person.organisation):academia:shown to \(friend.name)",
          "What \(person.name) wants", "G1|G2", "SDG-6", person.referee,
        ].joined(separator: ",")
      }.joined(separator: "\n") + "\n"
  }

  static let reviewers = """
    name,email,organisation,country,languages,topics
    Ines Corbel,ines@review.example.org,Observatory of Springs,FR,fr|en,a
    Tamsin Oak,tamsin@review.example.org,Fund for Quiet Rivers,IN,en,b
    Marwan Shahin,marwan@review.example.org,College of Works,LB,ar|en,c
    """

  /// Every command that there is, as far as a reviewer could try it.
  static func commands(_ ratings: String) -> [[String]] {
    var commands = [
      ["review", "status"], ["review", "status", "--json"], ["review", "conflicts"],
      ["review", "practise"], ["review", "practise", "X-01", "C1=1", "C2=3"],
      ["review", "reliability"], ["review", "assign"], ["review", "sheet", "R-02"],
      ["review", "import", ratings], ["review", "enlist", ratings],
      ["review", "invite"], ["review", "invite", "R-01", "--dry-run"],
      ["review", "invite", "R-02", "--end"],
      ["application", "list"], ["application", "import", ratings], ["organisation", "list"],
      ["organisation", "import", ratings], ["score", "compute"], ["score", "list"],
      ["selection", "run"], ["selection", "list"], ["invitation", "status"], ["seating", "show"],
      ["print", "participants", "--format", "csv"], ["print", "decision", "--format", "txt"],
      ["print", "agenda", "--format", "txt"], ["audit", "list"], ["audit", "head"], ["doctor"],
      ["meeting", "list"], ["meeting", "show"], ["meeting", "export"],
    ]
    for format in ["txt", "html", "pdf"] {
      for language in ["en", "ar", "fr"] {
        commands.append(["review", "sheet", "--format", format, "--language", language])
      }
    }
    for number in 1...9 {
      let code = "A-000\(number)"
      commands += [
        ["review", "show", code], ["review", "show", code, "--reviewer", "R-02"],
        ["review", "record", code, "C1=3:1|2", "C2=2", "C3=-", "C4=1"],
        ["review", "record", code, "C1=3:99"], ["review", "show", code, "--json"],
        ["score", "explain", code],
      ]
    }
    commands += [
      ["review", "conflict", "declare", "A-0002", "--because", "known"], ["review", "conflicts"],
      ["review", "conflict", "withdraw", "A-0002", "--because", "mistaken"],
      ["review", "conflict", "withdraw", "A-0003", "--because", "mistaken"], ["review", "status"],
      ["review", "sheet", "--format", "txt", "--language", "fr"],
    ]
    return commands
  }

  /// All that the reviewer R-01 was told, command by command.
  static func told(of people: [Identity]) async throws -> [String] {
    let told = Told()
    try await Shell.withDatabase { shell in
      func must(_ words: String...) async throws {
        let run = try await shell.run(words)
        #expect(run.status == 0, "\(words): \(run.talk)")
      }
      try await Shell.withFile(try projectFile("docs/manual/examples/meeting.json")) {
        try await must("meeting", "import", $0)
      }
      try await Shell.withFile(table(people)) { try await must("application", "import", $0) }
      try await Shell.withFile(reviewers) { try await must("review", "enlist", $0) }
      try await must("review", "assign")
      let database = Database(try #require(shell.environment["CONVENE_DATABASE"]))
      try await database.withConnection {
        try $0.script(
          """
          BEGIN;
          UPDATE reviewer SET account_id = (SELECT id FROM account) WHERE code = 'R-01';
          SET LOCAL session_replication_role = replica;
          UPDATE account_role SET role = 'reviewer';
          COMMIT;
          """)
      }
      await database.close()
      let ratings = "application,reviewer,C1,C2,C3,C4\nA-0001,R-01,1,2,3,4\nA-0004,R-02,1,,3,4\n"
      try await Shell.withFile(ratings) { file in
        for command in commands(file) {
          let run = try await shell.run(command)
          let words = command.map { $0 == file ? "FILE" : $0 }.joined(separator: " ")
          await told.add(
            "\(words): \(run.status)\n\(run.output)\n\(run.talk.replacing(file, with: "FILE"))")
        }
      }
    }
    return await told.all
  }

  private actor Told {
    var all: [String] = []
    func add(_ text: String) { all.append(text) }
  }
}

@Suite struct BlindReviewTests {
  @Test func `who applies changes nothing of what a blind reviewer is told`() async throws {
    async let first = Masquerade.told(of: Masquerade.first)
    async let other = Masquerade.told(of: Masquerade.other)
    let (one, two) = try await (first, other)
    #expect(one.count == two.count)
    for (here, there) in zip(one, two) {
      #expect(here == there)
    }
    let sheets = one.filter { $0.hasPrefix("review sheet --format txt --language en: 0") }
    #expect(sheets.count == 1)
    #expect(sheets[0].contains("▮ of ▮ writes ▮"))
    let names = ["Hanan", "Cedar", "حنان", "example.org", "Lebanon", "Omar"]
    let naming = one.filter { told in names.contains(where: told.contains) }
    #expect(naming.map { $0.prefix(40) }.filter { !$0.hasPrefix("meeting ") } == [])
  }
}
