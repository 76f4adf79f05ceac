import ConveneCore
import ConveneMail
import ConveneStore
import ConveneValues
import Foundation
import Glibc
import Logging
import Postgres
import Programs
import Testing

@testable import ConvenePortal
@testable import ConveneService

/// The same journey in a real browser, Debian's Chromium, at a server that listens.
///
/// Pages but those of a door and of a reviewer hold no script and forbid all, so that what a browser does
/// with them it does without.
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

  @Test(arguments: [[], ["--telephone", "--language", "ar"]])
  func `a stranger applies on a page, sends it by the letter, and a desk takes it in`(
    manner: [String]
  ) async throws {
    let port = try Self.freePort()
    try await InvitedPeople.invited(1, at: "http://127.0.0.1:\(port)") { here in
      _ = try await here.desk.openForm(here.hand, until: Day(number: 13_715))
      let code = here.hand.meeting.code
      let seen = try await Self.serving(here, at: port) {
        let fields = String(decoding: try JSONEncoder().encode(Self.fields), as: UTF8.self)
        let begun = try await Self.browse(
          ["apply", "http://127.0.0.1:\(port)/m/\(code)/apply", fields] + manner)
        _ = try await here.desk.sendLetters(here.hand)
        return begun
          + (try await Self.browse(
            ["send", try Self.linkOfDraft(here)] + manner.filter { $0 == "--telephone" }))
      }
      #expect(seen.map(\.step) == ["empty", "faults", "saved", "confirmed", "sent"])
      for page in seen {
        #expect(page.faults == [] && page.outside == [] && page.wide == [])
        #expect(page.cookies == "")
        #expect((1..<60_000).contains(page.bytes))
        #expect(page.direction == (manner.contains("ar") ? "rtl" : "ltr"))
      }
      let taken = try await here.desk.takeForms(here.hand)
      #expect(taken.taken.map(\.name) == ["Rim Haddad (invented)"])
      #expect(taken.left.isEmpty)
      let kept = try await here.desk.applications(here.hand)
      #expect(kept.map(\.code) == taken.taken.map(\.code))
    }
  }

  @Test func `somebody checks people in on a telephone that loses its connection`() async throws {
    let port = try Self.freePort()
    try await InvitedPeople.invited(2, at: "http://127.0.0.1:\(port)") { here in
      let codes = try await here.desk.invitations(here.hand).map(\.code)
      _ = try await here.desk.recordAnswers(
        codes.map { AnswerReceived(code: $0, status: .accepted) }, here.hand, follow: nil)
      let today = Day(Date(), inZone: here.hand.meeting.zone)
      try await here.database.withConnection { connection in
        try connection.script(
          """
          BEGIN;
          SET LOCAL session_replication_role = replica;
          UPDATE meeting SET starts = '\(today)', ends = '\(today.adding(1))';
          COMMIT;
          """)
      }
      let now = Date()
      let desk = here.desk.at(now)
      let hand = try await desk.meeting(here.hand.meeting.code)
      let link = try await desk.openDoor("North", hand).link
      let served = InvitedPeople(
        desk: desk, hand: hand, settings: here.settings,
        portal: Portal(here.settings, desk: here.portal.desk.at(now)), secrets: here.secrets,
        database: here.database, serving: here.serving)
      let seen = try await Self.serving(served, at: port) {
        try await Self.browse(
          ["door", link, codes[0], codes[1], "--telephone", "--language", "ar"])
      }
      #expect(seen.map(\.step) == ["opened", "came", "noted", "sent"])
      for page in seen {
        #expect(page.faults == [] && page.outside == [] && page.wide == [])
        #expect(page.cookies == "" && page.direction == "rtl")
      }
      let came = try await desk.attendance(hand).filter { $0.attendance == .attended }
      #expect(came.map(\.code).sorted() == codes.sorted())
    }
  }

  private static let fields: [String: Filled] = [
    "name": .words("Rim Haddad (invented)"), "email": .words("rim@example.org"),
    "country": .words("LB"), "organisation": .words("Hill Incubator (invented)"),
    "sector": .words("incubator"), "language-en": .ticked, "topic-1": .words("a"),
    "gate-G1": .words("yes"), "gate-G2": .words("yes"), "gate-G3": .words("yes"),
    "gate-G4": .words("no"), "offer-1-asset": .words("training"), "offer-1-topic": .words("c"),
    "need-1-asset": .words("funding"), "need-1-topic": .words("a"),
    "motivation": .words("Because of <it>. لأنّه"), "consent": .ticked,
  ]

  private enum Filled: Encodable {
    case words(String)
    case ticked

    func encode(to encoder: any Encoder) throws {
      var container = encoder.singleValueContainer()
      switch self {
      case .words(let words): try container.encode(words)
      case .ticked: try container.encode(true)
      }
    }
  }

  /// As it stands in the letter to whoever began.
  private static func linkOfDraft(_ here: InvitedPeople) throws -> String {
    let maildir = Maildir(
      at: String(try #require(here.desk.settings.mail?.dropFirst("maildir:".count))))
    let letters = try maildir.names().map {
      String(decoding: try maildir.message($0), as: UTF8.self).replacing("=\r\n", with: "")
        .replacing("=\n", with: "")
    }
    let link = letters.lazy.compactMap {
      $0.firstMatch(of: /http:\/\/127.0.0.1:[0-9]+\/a\/[0-9a-f]{40}/)?.0
    }.first
    return String(try #require(link))
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

  private static func browse(_ arguments: [String]) async throws -> [Seen] {
    try await lines(of: "browser.py", arguments).map {
      try JSONDecoder().decode(Seen.self, from: Data($0.utf8))
    }
  }

  /// What a script of `Tests/Portal` prints, on a thread of its own: whoever serves has few.
  static func lines(of script: String, _ arguments: [String]) async throws -> [Substring] {
    let printed = try await withCheckedThrowingContinuation { waiting in
      Thread.detachNewThread {
        waiting.resume(
          with: Result {
            let folder = URL(filePath: #filePath).deletingLastPathComponent()
              .deletingLastPathComponent()
            let limited = Programs.Program(
              "/usr/bin/timeout",
              ["300", "/usr/bin/python3", "\(folder.path)/Portal/\(script)"] + arguments)
            return String(decoding: try limited.run().output, as: UTF8.self)
          })
      }
    }
    return printed.split(separator: "\n")
  }
}
