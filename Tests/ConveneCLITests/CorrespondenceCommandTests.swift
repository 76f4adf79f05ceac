import Foundation
import Testing

@Suite struct CorrespondenceCommandTests {
  @Test func `what came by post is registered, listed, shown, scanned and printed`() async throws {
    try await Shell.withDatabase { shell in
      _ = try await shell("account", "name", "Rana", "Haddad")
      let taken = try await Shell.withFile(try projectFile("docs/manual/examples/meeting.json")) {
        try await shell("meeting", "import", $0)
      }
      #expect(taken.status == 0, "\(taken.talk)")
      let folder = FileManager.default.temporaryDirectory.path + "/scans-\(UUID().uuidString)"
      defer { try? FileManager.default.removeItem(atPath: folder) }
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: true)
      let page = Data("%PDF-1.4\n%%EOF\n".utf8)
      try page.write(to: URL(filePath: "\(folder)/note.pdf"))
      try Data("no page".utf8).write(to: URL(filePath: "\(folder)/other.pdf"))

      let entry = [
        "correspondence", "add", "in", "--way", "post", "--on", "2007-06-01", "--with",
        "Mission (invented)", "--subject", "Visa",
      ]
      #expect(try await shell.run(entry + ["--dry-run"]).status == 0)
      #expect(try await shell("correspondence", "list", "--json").output.isEmpty)
      #expect(try await shell.run(entry + ["--scan", "\(folder)/other.pdf"]).status == 65)
      let added = try await shell.run(entry)
      #expect(added.status == 0, "\(added.talk)")
      let list = try await shell("correspondence", "list", "--where", "way=post", "--json")
      let number = try #require(list.output.firstMatch(of: /"number":"([0-9]{4}\/1)"/)).1
      #expect(list.output.contains(#""with":"Mission (invented)""#), "\(list.output)")

      let kept = try await shell("correspondence", "attach", "\(number)", "\(folder)/note.pdf")
      #expect(kept.status == 0, "\(kept.talk)")
      let shown = try await shell("correspondence", "show", "\(number)")
      #expect(shown.output.contains("note.pdf") && shown.output.contains("Visa"))
      let copied = try await shell(
        "correspondence", "show", "\(number)", "--output", "\(folder)/copy.pdf")
      #expect(copied.status == 0, "\(copied.talk)")
      #expect(FileManager.default.contents(atPath: "\(folder)/copy.pdf") == page)
      let printed = try await shell(
        "correspondence", "print", "--language", "ar", "--output", "\(folder)/register.pdf")
      #expect(printed.status == 0, "\(printed.talk)")
      let table = try await shell("correspondence", "print", "--format", "csv")
      let line = "\(number),2007-06-01,in,post,Mission (invented),,Visa,,note.pdf"
      #expect(table.output.contains(line), "\(table.output)")
      #expect(try await shell("correspondence", "show", "12").status == 64)
      #expect(try await shell("correspondence", "show", "2007/99").status == 2)
      #expect(try await shell("doctor").status == 0)
    }
  }
}
