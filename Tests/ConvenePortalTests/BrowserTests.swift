import ConveneCore
import ConveneStore
import Foundation
import Glibc
import Logging
import Testing

@testable import ConvenePortal
@testable import ConveneService

/// The same journey in a real browser, Debian's Chromium, at a server that listens.
///
/// Pages hold no script and forbid all, so that what a browser does with them it does without.
@Suite(.serialized) struct BrowserTests {
  /// What the browser saw of a page.
  struct Seen: Decodable {
    let step, path, language, direction, title, heading, said, cookies: String
    let bytes: Int
    let shifted: Double
    /// Requests to anywhere else.
    let outside: [String]
    /// What stands out at a side of the window.
    let wide: [String]
    /// What its console complains of.
    let faults: [String]
  }

  @Test func `somebody answers the letter at a desk, with two clicks`() async throws {
    let seen = try await Self.answering([], language: "en")
    #expect(seen.map(\.step) == ["invited", "accepted", "tentative"])
    #expect(
      seen.map(\.path) == ["/invitation"] + seen.dropFirst().map { _ in "/invitation?lang=en" })
    #expect(seen[0].heading.contains("Regional Networks"))
    #expect(seen[1].said == "You have accepted this invitation.")
    #expect(seen[1].direction == "ltr")
  }

  @Test func `somebody answers in Arabic on a telephone`() async throws {
    let seen = try await Self.answering(["--telephone", "--language", "ar"], language: "ar")
    #expect(seen.map(\.step) == ["invited", "accepted", "tentative"])
    #expect(seen.allSatisfy { $0.direction == "rtl" })
    #expect(seen[1].said == "لقد قبلتم هذه الدعوة.")
  }

  private static func answering(_ manner: [String], language: String) async throws -> [Seen] {
    let port = try freePort()
    let seen = try await InvitedPeople.invited(1, at: "http://127.0.0.1:\(port)") { here in
      let seen = try await serving(here, at: port) {
        try await browse(["answer", "http://127.0.0.1:\(port)/i/\(here.secrets[0])"] + manner)
      }
      let statuses = try await here.desk.invitations(here.hand).map(\.status)
      #expect(statuses == [.tentative])
      return seen
    }
    for page in seen {
      #expect(page.language == language)
      #expect(page.faults == [])
      #expect(page.outside == [])
      #expect(page.wide == [])
      #expect(page.cookies == "", "a cookie that scripts could read")
      #expect(page.shifted == 0)
      #expect((1..<60_000).contains(page.bytes))
      #expect(!page.title.isEmpty)
    }
    return seen
  }

  private static func serving(
    _ here: InvitedPeople, at port: Int, _ body: @escaping @Sendable () async throws -> [Seen]
  ) async throws -> [Seen] {
    let settings = try PortalSettings(environment: [
      "CONVENE_PORTAL": here.settings.origin, "CONVENE_LISTEN": "127.0.0.1:\(port)",
    ])
    let server = Server(settings, portal: here.portal, logger: Logger(label: "tests"))
    let (ports, listening) = AsyncStream<Int>.makeStream()
    return try await withThrowingTaskGroup(of: [Seen].self) { group in
      group.addTask {
        try await server.run(gracefulStopOn: []) { listening.yield($0) }
        return []
      }
      group.addTask {
        var waiting = ports.makeAsyncIterator()
        _ = await waiting.next()
        return try await body()
      }
      let seen = try await group.next() ?? []
      group.cancelAll()
      while (try? await group.next()) != nil {}
      return seen
    }
  }

  /// One that nobody listens at, for an address that must be known before the server is made.
  private static func freePort() throws -> Int {
    let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(socket) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isBound = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(socket, $0, size) == 0 && getsockname(socket, $0, &size) == 0
      }
    }
    try #require(isBound)
    return Int(UInt16(bigEndian: address.sin_port))
  }

  /// Runs `Tests/Portal/browser.py` on a thread of its own: whoever serves has few.
  private static func browse(_ arguments: [String]) async throws -> [Seen] {
    let lines = try await withCheckedThrowingContinuation { waiting in
      Thread.detachNewThread {
        waiting.resume(
          with: Result {
            let process = Process()
            process.executableURL = URL(filePath: "/usr/bin/timeout")
            let folder = URL(filePath: #filePath).deletingLastPathComponent()
              .deletingLastPathComponent()
            process.arguments =
              ["300", "/usr/bin/python3", "\(folder.path)/Portal/browser.py"] + arguments
            let output = Pipe()
            process.standardOutput = output
            try process.run()
            let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
            process.waitUntilExit()
            return String(decoding: bytes, as: UTF8.self)
          })
      }
    }
    return try lines.split(separator: "\n").map {
      try JSONDecoder().decode(Seen.self, from: Data($0.utf8))
    }
  }
}
