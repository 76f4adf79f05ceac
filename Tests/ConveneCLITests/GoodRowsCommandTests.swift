import Foundation
import Testing

@Suite struct GoodRowsCommandTests {
  private static let list = """
    Person_Name,Nation
    Dr. Hala Nassar,JO
    السيد كريم ضو,Nowhere
    Mme Zoé Lémery,FR

    """

  @Test func `good rows go in, and the others are written to be mended, over nothing`() async throws
  {
    try await Shell.withDatabase { shell in
      try await Shell.withFile(Self.list) { file in
        let rest = file.replacing(".txt", with: ".to-mend.csv")
        defer { try? FileManager.default.removeItem(atPath: rest) }
        let words = [
          "person", "import", file, "--map", "Person_Name=name", "--map", "Nation=country",
          "--keep-good",
        ]
        let dry = try await shell.run(words + ["--dry-run"])
        #expect(dry.status == 0, "\(dry.talk)")
        #expect(dry.talk.contains("1 row would stay out"))
        #expect(!FileManager.default.fileExists(atPath: rest))
        let run = try await shell.run(words)
        #expect(run.status == 0, "\(run.talk)")
        #expect(run.talk.contains("2 people taken in"))
        #expect(run.talk.contains("1 row stays out, beside what is wrong: \(rest)"))
        let table = try String(contentsOfFile: rest, encoding: .utf8)
        #expect(
          table
            == "Person_Name,Nation,problem\r\nالسيد كريم ضو,Nowhere,"
            + "Nation: Nowhere is no country by its name or its ISO 3166 code\r\n")
        let again = try await shell.run(words)
        #expect(again.status == 74)
        #expect(again.talk.contains("written over nothing"))
        #expect(try String(contentsOfFile: rest, encoding: .utf8) == table)
      }
      let mended = Self.list.replacing("Nowhere", with: "LB")
      let done = try await Shell.withFile(mended) {
        try await shell(
          "person", "import", $0, "--map", "Person_Name=name", "--map", "Nation=country")
      }
      #expect(done.talk.contains("1 person taken in"))
    }
  }

  @Test func `a file to be mended is for good rows alone`() async throws {
    let run = try await Shell(environment: [:])(
      "person", "import", "list.csv", "--to-mend", "rest.csv")
    #expect(run.status == 64)
    let pair = try await Shell(environment: [:])("person", "import", "list.csv", "--map", "name")
    #expect(pair.status == 64)
  }
}
