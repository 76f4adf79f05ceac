import Foundation
import Testing

/// Where papers go: who may read them, and what stands there already.
@Suite struct OutputFileTests {
  private static func mode(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0
  }

  @Test func `a paper keeps the mode of its file, and a new one on people is its owner's alone`()
    async throws
  {
    try await inFolder { shell, folder in
      let paper = "\(folder)/participants.csv"
      let print = ["print", "participants", "--format", "csv", "--output"]
      #expect(try await shell.run(print + [paper]).status == 0)
      #expect(try Self.mode(paper) == 0o600)
      for mode in [0o600, 0o640, 0o664] {
        chmod(paper, mode_t(mode))
        #expect(try await shell.run(print + [paper]).status == 0)
        #expect(try Self.mode(paper) == mode)
      }
      let agenda = "\(folder)/agenda.pdf"
      #expect(try await shell("print", "agenda", "--output", agenda).status == 0)
      let mask = umask(0)
      umask(mask)
      #expect(try Self.mode(agenda) == Int(0o666 & ~mask))
      let left = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
      #expect(left == ["agenda.pdf", "participants.csv"])
    }
  }

  @Test func `a link is followed to a file of one's own and nowhere else`() async throws {
    try await inFolder { shell, folder in
      let files = FileManager.default
      let (own, link) = ("\(folder)/own.txt", "\(folder)/link")
      try Data("old".utf8).write(to: URL(fileURLWithPath: own))
      try files.createSymbolicLink(atPath: link, withDestinationPath: own)
      let print = ["print", "participants", "--format", "txt", "--output", link]
      #expect(try await shell.run(print).status == 0)
      #expect(try files.destinationOfSymbolicLink(atPath: link) == own)
      #expect(try #require(files.contents(atPath: own)).count > 10)

      mkfifo("\(folder)/pipe", 0o600)
      for target in ["\(folder)/missing", "\(folder)/pipe"] {
        try files.removeItem(atPath: link)
        try files.createSymbolicLink(atPath: link, withDestinationPath: target)
        let run = try await shell.run(print)
        #expect(run.status == 74)
        #expect(run.talk.contains("is a link to what is not a file of yours"))
      }
      #expect(!files.fileExists(atPath: "\(folder)/missing"))
    }
  }

  @Test(.enabled(if: geteuid() == 0, "only root can give a file away"))
  func `a link is not followed to a file of somebody else's`() async throws {
    try await inFolder { shell, folder in
      let files = FileManager.default
      let (theirs, link) = ("\(folder)/theirs", "\(folder)/link")
      try Data("theirs".utf8).write(to: URL(fileURLWithPath: theirs))
      #expect(chown(theirs, 12_345, 12_345) == 0)
      try files.createSymbolicLink(atPath: link, withDestinationPath: theirs)
      let run = try await shell("print", "participants", "--format", "txt", "--output", link)
      #expect(run.status == 74)
      #expect(run.talk.contains("is a link to what is not a file of yours"))
      #expect(files.contents(atPath: theirs) == Data("theirs".utf8))
    }
  }

  @Test(.enabled(if: geteuid() == 0, "only root can give a file away"))
  func `what somebody else put there is not written over`() async throws {
    try await inFolder { shell, folder in
      let files = FileManager.default
      let (own, theirs) = ("\(folder)/own.txt", "\(folder)/theirs")
      try Data("old".utf8).write(to: URL(fileURLWithPath: own))
      let planted: [(String) throws -> Void] = [
        { try Data("x".utf8).write(to: URL(fileURLWithPath: $0)) },
        { mkfifo($0, 0o600) },
        { try files.createSymbolicLink(atPath: $0, withDestinationPath: own) },
      ]
      for plant in planted {
        try plant(theirs)
        #expect(lchown(theirs, 12_345, 12_345) == 0)
        let run = try await shell("print", "participants", "--format", "txt", "--output", theirs)
        #expect(run.status == 74)
        #expect(run.talk.contains("next: Name another file with --output"))
        try files.removeItem(atPath: theirs)
      }
      #expect(files.contents(atPath: own) == Data("old".utf8))
    }
  }

  @Test func `a name is no shorthand for somebody's home`() async throws {
    try await inFolder { shell, _ in
      let name = "~/convene-test-\(UUID().uuidString)"
      let run = try await shell("print", "participants", "--format", "txt", "--output", name)
      #expect(run.status == 74)
      let home = FileManager.default.homeDirectoryForCurrentUser.path
      #expect(!FileManager.default.fileExists(atPath: home + name.dropFirst()))
    }
  }

  @Test func `the program's own output may be named as a file`() async throws {
    try await inFolder { shell, _ in
      let run = try await shell(
        "print", "participants", "--format", "txt", "--output", "/dev/stdout")
      #expect(run.status == 0)
      #expect(run.output.count > 10)
    }
  }

  /// A database with a meeting, and a folder that is empty.
  private func inFolder(
    _ body: @escaping @Sendable (Shell, String) async throws -> Void
  ) async throws {
    try await Shell.withDatabase { shell in
      let folder =
        FileManager.default.temporaryDirectory.path + "/convene-test-\(UUID().uuidString)"
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      defer { try? FileManager.default.removeItem(atPath: folder) }
      let imported = try await Shell.withFile(
        try projectFile("docs/manual/examples/meeting.json")
      ) { try await shell("meeting", "import", $0).status }
      #expect(imported == 0)
      try await body(shell, folder)
    }
  }
}
