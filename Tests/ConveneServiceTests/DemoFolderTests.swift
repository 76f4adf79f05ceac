import ConveneService
import ConveneValues
import Foundation
import Testing

@testable import ConveneDemo

@Suite struct DemoFolderTests {
  /// Runs `body` with a path at which there is nothing yet.
  private func atPath(_ body: (String) throws -> Void) throws {
    let path = FileManager.default.temporaryDirectory.path + "/convene-test-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: path) }
    try body(path)
  }

  private func names(_ path: String) throws -> [String] {
    try FileManager.default.subpathsOfDirectory(atPath: path).sorted()
  }

  private func leave(_ file: String) throws {
    let folder = (file as NSString).deletingLastPathComponent
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data("mine".utf8).write(to: URL(fileURLWithPath: file))
  }

  @Test func `a demo removes what its mark lists and nothing of anybody else's`() throws {
    try atPath { path in
      let first = try DemoFolder(path)
      for name in ["index.html", "agenda.pdf"] { try first.write([1], to: name) }
      for name in ["new/a@example.org", "cur/b@example.org:2,S", "tmp/c"] {
        try leave("\(first.mail)/\(name)")
      }
      for name in ["my-notes.txt", "sub/thesis.odt"] { try leave("\(path)/\(name)") }
      let second = try DemoFolder(path)
      #expect(
        try names(path) == [".convene-demo", "my-notes.txt", "sub", "sub/thesis.odt"])
      try second.write([2], to: "index.html")
      #expect(throws: Failure.self) { try second.write([3], to: "my-notes.txt") }
      #expect(FileManager.default.contents(atPath: "\(path)/my-notes.txt") == Data("mine".utf8))
    }
  }

  @Test func `a mark that lists what is elsewhere, or a link, removes nothing`() throws {
    try atPath { path in
      try leave("\(path)/outside.txt")
      let folder = "\(path)/folder"
      try leave("\(folder)/.convene-demo")
      try Data("../outside.txt\nlink\nmail/\n.hidden\n".utf8)
        .write(to: URL(fileURLWithPath: "\(folder)/.convene-demo"))
      try leave("\(folder)/.hidden")
      try FileManager.default.createSymbolicLink(
        atPath: "\(folder)/link", withDestinationPath: "\(path)/outside.txt")
      _ = try DemoFolder(folder)
      #expect(
        try names(path)
          == ["folder", "folder/.convene-demo", "folder/.hidden", "folder/link", "outside.txt"])
    }
  }

  @Test(arguments: ["mail/new/mine.txt", "index.html"])
  func `what stands where a demo writes and no mark lists is refused`(name: String) throws {
    try atPath { path in
      _ = try DemoFolder(path)
      try leave("\(path)/\(name)")
      let refusal = #expect(throws: Refusal.self) { try DemoFolder(path) }
      #expect(refusal?.code == "folder-not-empty")
      #expect(FileManager.default.contents(atPath: "\(path)/\(name)") == Data("mine".utf8))
    }
  }

  @Test func `a folder without a demo's mark, or with a link for one, is refused`() throws {
    try atPath { path in
      try leave("\(path)/my-notes.txt")
      #expect(throws: Refusal.self) { try DemoFolder(path) }
      try FileManager.default.createSymbolicLink(
        atPath: "\(path)/.convene-demo", withDestinationPath: "\(path)/my-notes.txt")
      #expect(throws: Refusal.self) { try DemoFolder(path) }
      #expect(try names(path) == [".convene-demo", "my-notes.txt"])
    }
  }

  @Test func `a database that was not made afresh is never emptied`() async throws {
    try await Machine.with(2) { machines in
      let (real, demo) = (machines[0], machines[1])
      try await real.atDesk { _ = try await $0.importMeeting(try SmallMeeting.file()) }
      let refused = try await refusal {
        await (try await Secretariat.openAfresh(real.settings, login: "demo")).close()
      }
      #expect(refused == "database-not-of-demo")
      #expect(try await real.atDesk { try await $0.meetings().count } == 1)

      for _ in 1...2 {
        let desk = try await Secretariat.openAfresh(demo.settings, login: "demo")
        #expect(try await desk.meetings().count == 0)
        _ = try await desk.importMeeting(try SmallMeeting.file())
        await desk.close()
      }
      try Secretariat.removeAfresh(demo.settings)
      #expect(!FileManager.default.fileExists(atPath: demo.folder))
    }
  }
}
