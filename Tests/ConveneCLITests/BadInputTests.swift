import Foundation
import Programs
import Testing

/// Each kind of bad input: one refusal naming all problems and the next step, the right status,
/// nothing written.
@Suite struct BadInputTests {
  private static let header = "name,email,organisation,country,languages,topics\n"

  private func meetingFile(_ change: (String) -> String = { $0 }) throws -> String {
    change(try projectFile("Sources/ConveneDemo/Files/egm-2007.json"))
  }

  /// Runs an import of `text` that must be refused, and checks that nothing came in.
  private func refused(
    _ noun: String, _ text: String, status: Int32 = 65, naming words: [String],
    list: String = "list"
  ) async throws {
    try await Shell.withDatabase { shell in
      if noun == "application" {
        let file = try meetingFile()
        let taken = try await Shell.withFile(file) { try await shell("meeting", "import", $0) }
        #expect(taken.status == 0)
      }
      let before = try await shell(noun, list)
      let run = try await Shell.withFile(text) { try await shell(noun, "import", $0) }
      #expect(run.status == status)
      for word in words + ["refused:", "next:"] {
        #expect(run.talk.contains(word), "\(word) is missing in: \(run.talk)")
      }
      #expect(run.output == "")
      #expect(try await shell(noun, list).output == before.output)
    }
  }

  @Test(arguments: [
    ["review", "record", "A-0012", "C1=9"], ["invitation", "record", "A-0012", "perhaps"],
    ["participant", "attends", "A-0012"],
  ])
  func `a wrong value is told with the usage of the command that was given`(
    command: [String]
  ) async throws {
    let run = try await Shell(environment: ["CONVENE_DATABASE": "host=/nowhere"])
      .run(command)
    #expect(run.status == 64)
    #expect(run.talk.contains("Usage: convene \(command[0]) \(command[1])"), "\(run.talk)")
    #expect(!run.talk.contains("<subcommand>"))
  }

  @Test func `a file that cannot be read`() async throws {
    try await Shell.withDatabase { shell in
      let run = try await shell("organisation", "import", "/nowhere/list.csv")
      #expect(run.status == 65)
      #expect(run.talk.contains("/nowhere/list.csv cannot be read"))
      #expect(run.talk.contains("next:"))
    }
  }

  @Test func `wrong columns`() async throws {
    try await refused(
      "organisation", "colour,weight\nred,3\n", naming: ["name", "country", "colour"])
  }

  @Test func `bad rows among good ones, all of them named`() async throws {
    try await refused(
      "organisation",
      "orgId,name,country\n1,Good,LB\n2,,JO\n3,Lost,Atlantis\n4,Good too,EG\n1,Twice,LB\n",
      naming: ["row 3", "row 4", "Atlantis", "row 6"])
  }

  @Test func `an unknown country, an address without @, a person twice`() async throws {
    try await refused(
      "application",
      Self.header + "Amal,amal@example.org,One,LB,ar,a\n" + "Basim,basim.example.org,Two,JO,ar,b\n"
        + "Carla,carla@example.org,Three,ZZ,fr,c\n" + "Amal,amal@example.org,One,LB,ar,a\n",
      naming: ["row 3, email", "row 4, country", "row 5, name"])
  }

  @Test func `two sessions in one room`() async throws {
    try await refused(
      "meeting",
      try meetingFile {
        // The session on topic d now begins while topic e is treated in the same room.
        $0.replacingOccurrences(of: "\"start\": \"09:45\"", with: "\"start\": \"09:15\"")
      }, naming: ["d2-topic-d", "d2-topic-e", "plenary"])
  }

  @Test func `floors that cannot hold`() async throws {
    try await refused(
      "meeting",
      try meetingFile { $0.replacingOccurrences(of: "\"lowest\": 8", with: "\"lowest\": 38") },
      naming: ["floors"])
  }

  @Test func `what is no meeting file`() async throws {
    try await refused("meeting", "{\"code\": \"X\", ", naming: ["line 1"])
    try await refused("meeting", "{\"code\": \"X-1\", \"colour\": 3}", naming: ["colour", "title"])
  }

  @Test func `PostgreSQL that is not installed`() async throws {
    let data = FileManager.default.temporaryDirectory.path + "/convene-test-\(UUID().uuidString)"
    let shell = Shell(environment: ["CONVENE_DATA": data, "CONVENE_POSTGRES": "/nowhere"])
    let run = try await shell("person", "add", "Rana Haddad", "--country", "LB")
    #expect(run.status == 69)
    #expect(run.talk.contains("PostgreSQL is not installed"))
    #expect(run.talk.contains("apt-get install"))
    #expect(FileManager.default.fileExists(atPath: data) == false)
  }

  @Test func `a database that does not answer`() async throws {
    let shell = Shell(environment: ["CONVENE_DATABASE": "host=/nowhere dbname=convene"])
    let run = try await shell("meeting", "list", "--json")
    #expect(run.status == 69)
    let line = try #require(run.output.split(separator: "\n").first)
    let told = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    let error = try #require(told?["error"] as? [String: Any])
    #expect(error["code"] as? String == "database-unavailable")
    #expect((error["problems"] as? [Any])?.isEmpty == true)
  }

  @Test func `usage, a thing that does not exist, an answer that cannot be written`() async throws {
    try await Shell.withDatabase { shell in
      #expect(try await shell("meeting", "dance").status == 64)
      #expect(try await shell("meeting", "show", "--meeting", "NONE-1").status == 2)
      #expect(try await shell("selection", "sign").status == 1)
      let unanswered = try await shell("database", "handover", "/tmp/unwritten", "--to", "nobody")
      #expect(unanswered.status == 64)
      #expect(unanswered.talk.contains("Say --yes to go on without asking"))
      let full = try Program("/bin/sh", ["-c", "\(Shell.program.path) --help > /dev/full"])
        .start(errors: .nothing)
      #expect(await full.ended() == 74)
    }
  }
}
