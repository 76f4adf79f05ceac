import Foundation
import Testing

@testable import ConveneCLI

/// What a shell completes, and the manual page.
@Suite struct ShellCommandTests {
  @Test(arguments: ["bash", "zsh", "FISH"])
  func `a shell is told commands, papers and where codes come from`(shell: String) async throws {
    let run = try await Shell(environment: ["CONVENE_DATA": "/nonexistent"])("completions", shell)
    #expect(run.status == 0)
    for word in ["seating", "table-cards", "convene codes", "svg"] {
      #expect(run.output.contains(word), "\(word)")
    }
  }

  @Test func `another shell is refused with those there are`() async throws {
    let run = try await Shell(environment: [:])("completions", "bahs")
    #expect(run.status == 64)
    #expect(run.talk.contains("bahs is none of bash, zsh, fish; did you mean bash?"))
  }

  @Test func `codes are those of the meetings there are, and none where there is no database`()
    async throws
  {
    let none = try await Shell(environment: ["CONVENE_DATA": "/nonexistent"])("codes")
    #expect([none.output, none.talk] == ["", ""])
    try await Shell.withDatabase { shell in
      let taken = try await Shell.withFile(try projectFile("docs/manual/examples/meeting.json")) {
        try await shell("meeting", "import", $0)
      }
      #expect(taken.status == 0)
      #expect(try await shell("codes").output == "RAIN-2038\n")
    }
  }

  @Test func `the manual page has every command with its help`() throws {
    let page = ManualPage.text
    for path in CommandPath.all() {
      let name = path.joined(separator: " ").replacing("-", with: "\\-")
      #expect(page.contains("\n.SS convene \(name)\n"), "\(name)")
    }
    let requests = Set(
      page.split(separator: "\n").filter { $0.hasPrefix(".") }.map { $0.prefix { $0 != " " } })
    #expect(requests == [".TH", ".SH", ".SS", ".B", ".I", ".nf", ".fi"])
  }

  @Test func `a paper is what its file's ending says, in any case`() async throws {
    try await Shell.withDatabase { shell in
      let taken = try await Shell.withFile(try projectFile("docs/manual/examples/meeting.json")) {
        try await shell("meeting", "import", $0)
      }
      #expect(taken.status == 0)
      let folder = FileManager.default.temporaryDirectory
        .appending(path: "convene-test-\(UUID().uuidString)").path
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(atPath: folder) }
      let page = try await shell(
        "print", "Agenda", "--language", "AR", "--output", "\(folder)/agenda.HTML")
      #expect(page.status == 0, "\(page.talk)")
      #expect(
        try String(contentsOfFile: "\(folder)/agenda.HTML", encoding: .utf8).contains("dir=\"rtl\"")
      )
      let text = try await shell("print", "agenda", "--format", "TXT")
      #expect(text.status == 0)
      let lacking = try await shell("print", "agenda", "-o", "\(folder)/agenda.csv")
      #expect(lacking.status == 1)
      #expect(lacking.talk.contains("pdf, html, txt, ics"), "\(lacking.talk)")
      let office = "\(folder)/agenda.odt"
      let other = try await shell("print", "agenda", "-o", office)
      #expect(other.status == 64 && other.talk.contains("odt"), "\(other.talk)")
      #expect(!FileManager.default.fileExists(atPath: office))
      let into = try await shell("print", "agenda", "-o", folder)
      #expect(into.status == 74)
      #expect(into.talk.contains("\(folder) is a folder"))
      #expect(into.talk.contains("\(folder)/paper.pdf"))
      let meant = try await shell("print", "aganda", "--format", "txt")
      #expect(meant.status == 64)
      #expect(meant.talk.contains("did you mean agenda?"))
    }
  }
}
