import Foundation
import Testing

/// A whole meeting leaves by one command and comes by another.
@Suite struct WholeMeetingCommandTests {
  @Test
  func `a whole meeting is asked for, is its owner's alone, and comes back under another code`()
    async throws
  {
    try await Shell.withDatabase { shell in
      let taken = try await Shell.withFile(try projectFile("docs/manual/examples/meeting.json")) {
        try await shell("meeting", "import", $0)
      }
      #expect(taken.status == 0)
      let folder = FileManager.default.temporaryDirectory
        .appending(path: "convene-test-\(UUID().uuidString)").path
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(atPath: folder) }
      let file = "\(folder)/whole.json"

      let unasked = try await shell("meeting", "export", "--whole", "-o", file)
      #expect(unasked.status == 64)
      #expect(!FileManager.default.fileExists(atPath: file))
      let written = try await shell("meeting", "export", "--whole", "-o", file, "--yes")
      #expect(written.status == 0, "\(written.talk)")
      let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
      #expect(mode == 0o600)

      let again = try await shell("meeting", "import", file)
      #expect(again.status == 1)
      #expect(again.talk.contains("convene meeting import FILE --as CODE"), "\(again.talk)")
      let rehearsed = try await shell("meeting", "import", file, "--as", "COPY-1", "--dry-run")
      #expect(rehearsed.status == 0, "\(rehearsed.talk)")
      let copied = try await shell("meeting", "import", file, "--as", "copy-1", "--json")
      #expect(copied.status == 0, "\(copied.talk)")
      #expect(copied.output.contains(#""meeting":"COPY-1""#))
      #expect(try await shell("meeting", "list").output.contains("COPY-1"))
      #expect(try await shell("doctor").status == 0)
    }
  }
}
