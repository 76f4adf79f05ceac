import ConveneMail
import ConveneValues
import Foundation
import Glibc
import Testing

struct MaildirTests {
  @Test func `a maildir belongs to its owner alone`() throws {
    try Self.inMaildir { maildir in
      try maildir.deliver(Array("Subject: x\r\n\r\n".utf8), as: "a@example.org")
      for folder in ["", "/new", "/cur", "/tmp"] {
        #expect(try Self.mode(maildir.path + folder) == 0o700)
      }
      #expect(try Self.mode(maildir.path + "/new/a@example.org") == 0o600)
      try maildir.prepare()
      #expect(try maildir.names() == ["a@example.org"])
    }
  }

  @Test func `a message is read back and nothing is left over`() throws {
    try Self.inMaildir { maildir in
      let messages = (0..<20).map(Self.message)
      for (number, message) in messages.enumerated() {
        try maildir.deliver(message, as: String(100 + number))
      }
      #expect(try maildir.names() == (100..<120).map(String.init))
      #expect(try maildir.names().map { try maildir.message($0) } == messages)
      #expect(try maildir.names(in: .unfinished) == [])
      #expect(try maildir.names(in: .current) == [])
    }
  }

  @Test func `a letter delivered twice is there once`() throws {
    try Self.inMaildir { maildir in
      try maildir.deliver([1, 2, 3], as: "a")
      try maildir.deliver([1, 2, 3], as: "a")
      #expect(try maildir.names() == ["a"])
      do {
        try maildir.deliver([1, 2, 4], as: "a")
        Issue.record("another message took the name")
      } catch let refusal as Refusal {
        #expect(refusal.code == "file-name-taken")
      }
      #expect(try maildir.message("a") == [1, 2, 3])
    }
  }

  @Test(arguments: ["a", "a:2,", "a:2,RS"])
  func `a letter that a reader has seen is not delivered again`(flagged: String) throws {
    try Self.inMaildir { maildir in
      try maildir.deliver([1, 2, 3], as: "a")
      try FileManager.default.moveItem(
        atPath: "\(maildir.path)/new/a", toPath: "\(maildir.path)/cur/\(flagged)")
      try maildir.deliver([1, 2, 3], as: "a")
      #expect(try maildir.names() == [])
      #expect(try maildir.names(in: .current) == [flagged])
      #expect(throws: Refusal.self) { try maildir.deliver([1, 2, 4], as: "a") }
      try maildir.deliver([1, 2, 3], as: "aa")
      #expect(try maildir.names() == ["aa"])
    }
  }

  @Test func `what killed deliveries left goes once it is old, and nothing else does`() throws {
    try Self.inMaildir { maildir in
      let now = Date()
      for (name, hours) in [("old", 37.0), ("young", 35)] {
        let file = "\(maildir.path)/tmp/\(name)"
        try Data([1]).write(to: URL(fileURLWithPath: file))
        try FileManager.default.setAttributes(
          [.modificationDate: now.addingTimeInterval(-hours * 3600)], ofItemAtPath: file)
      }
      try FileManager.default.createDirectory(
        atPath: "\(maildir.path)/tmp/folder", withIntermediateDirectories: false)
      try FileManager.default.createSymbolicLink(
        atPath: "\(maildir.path)/tmp/link", withDestinationPath: "/nowhere")
      try maildir.removeLeftovers(before: now.addingTimeInterval(-36 * 3600))
      #expect(try maildir.names(in: .unfinished) == ["folder", "link", "young"])
    }
  }

  @Test func `a maildir that cannot be written to is found before anything is delivered`() throws {
    try Self.inMaildir { maildir in
      try maildir.prepare()
      let left = try maildir.names(in: .unfinished)
      #expect(left == [])
      for folder in ["new", "tmp"] {
        try FileManager.default.removeItem(atPath: "\(maildir.path)/\(folder)")
        try Data().write(to: URL(fileURLWithPath: "\(maildir.path)/\(folder)"))
        #expect(throws: MailFailure.self) { try maildir.prepare() }
        try FileManager.default.removeItem(atPath: "\(maildir.path)/\(folder)")
      }
      try FileManager.default.removeItem(atPath: "\(maildir.path)/new")
      try FileManager.default.createSymbolicLink(
        atPath: "\(maildir.path)/new", withDestinationPath: "/nowhere/new")
      #expect(throws: MailFailure.self) { try maildir.prepare() }
    }
  }

  @Test(arguments: [
    "", ".", "..", ".hidden", "a/b", "../a", "a:2,S", "a b", "a\n", "ليلى",
    String(repeating: "a", count: 231),
  ])
  func `a name that leads elsewhere is refused`(name: String) throws {
    try Self.inMaildir { maildir in
      #expect(throws: Refusal.self) { try maildir.deliver([1], as: name) }
      let names = try maildir.names()
      #expect(names == [])
    }
  }

  @Test func `many deliver at once and each message is there whole`() async throws {
    let path = Self.path()
    defer { Self.remove(path) }
    let maildir = Maildir(at: path)
    try maildir.prepare()
    try await withThrowingTaskGroup { group in
      for worker in 0..<8 {
        group.addTask {
          for number in 0..<50 {
            try maildir.deliver(Self.message(number), as: "\(1000 + worker * 50 + number)")
            // Every worker also delivers the same letter, as two that share one claim would.
            try maildir.deliver(Self.message(7), as: "shared")
          }
        }
      }
      try await group.waitForAll()
    }
    #expect(try maildir.names() == (1000..<1400).map(String.init) + ["shared"])
    for name in try maildir.names() {
      let number = Int(name).map { ($0 - 1000) % 50 } ?? 7
      #expect(try maildir.message(name) == Self.message(number))
    }
    #expect(try maildir.names(in: .unfinished) == [])
  }

  @Test func `a delivery that fails leaves nothing`() throws {
    try Self.inMaildir { maildir in
      try FileManager.default.removeItem(atPath: maildir.path + "/new")
      #expect(throws: MailFailure.self) { try maildir.deliver([1], as: "a") }
      let unfinished = try maildir.names(in: .unfinished)
      #expect(unfinished == [])
      #expect(throws: MailFailure.self) { try maildir.names() }
    }
    #expect(throws: MailFailure.self) { try Maildir(at: "/dev/null/mail").prepare() }
  }

  /// A process is killed at a random moment of its deliveries, again and again in one maildir.
  @Test func `a killed worker leaves no half message`() async throws {
    let path = Self.path()
    defer { Self.remove(path) }
    let maildir = Maildir(at: path)
    try maildir.prepare()
    var random = SeededRandom(seed: 9)
    for run in 0..<15 {
      let pause = UInt32(random.below(40_000))
      await #expect(processExitsWith: .signal(SIGKILL)) {
        [path = path as String, run = run as Int, pause = pause as UInt32] in
        Thread.detachNewThread {
          usleep(pause)
          kill(getpid(), SIGKILL)
        }
        for number in 0..<1_000_000 {
          try Maildir(at: path).deliver(
            Self.message(number % 50, length: 300_000), as: "\(run)-\(number)")
        }
      }
    }
    let names = try maildir.names()
    #expect(!names.isEmpty)
    for name in names {
      let number = try #require(name.split(separator: "-").last.flatMap { Int($0) })
      #expect(try maildir.message(name) == Self.message(number % 50, length: 300_000), "\(name)")
    }
  }

  private static func message(_ number: Int) -> [UInt8] { message(number, length: 5000) }

  private static func message(_ number: Int, length: Int) -> [UInt8] {
    Array("Subject: \(number)\r\n\r\n".utf8)
      + [UInt8](repeating: UInt8(65 + number % 26), count: length) + Array("end\r\n".utf8)
  }

  private static func path() -> String {
    FileManager.default.temporaryDirectory.path + "/convene-mail-\(UUID().uuidString)/mail"
  }

  private static func remove(_ path: String) {
    try? FileManager.default.removeItem(
      at: URL(fileURLWithPath: path).deletingLastPathComponent())
  }

  private static func inMaildir(_ act: (Maildir) throws -> Void) throws {
    let path = path()
    defer { remove(path) }
    let maildir = Maildir(at: path)
    try maildir.prepare()
    try act(maildir)
  }

  private static func mode(_ path: String) throws -> Int {
    let attributes = try FileManager.default.attributesOfItem(atPath: path)
    return (attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0
  }
}
