import ConveneFixtures
import ConveneMail
import ConveneValues
import Foundation
import Testing

/// What a letter becomes at real mail servers, and at one that breaks every promise.
struct SMTPSessionTests {
  private static let letter =
    Array(
      """
      From: office@example.org
      To: reader@example.org
      Subject: dots

      .one
      ..two

      .
      last
      """.replacing("\n", with: "\r\n").utf8) + [13, 10]

  private static func server(
    _ office: PostOffice, host: String = "localhost", user: String = "", password: String = "",
    _ encryption: MailServer.Encryption = .none, trusting file: String? = nil,
    isByToken: Bool = false
  ) -> MailServer {
    MailServer(
      host: host, port: office.port, user: user, password: password, encryption: encryption,
      isByToken: isByToken, authorityFile: file)
  }

  /// What becomes of the letter for each of `readers`, on one session.
  private static func send(
    to readers: [String], by server: MailServer, _ message: [UInt8] = letter
  ) async throws -> [MailOutcome] {
    var patience = SMTPSession.Patience()
    (patience.toConnect, patience.inAll) = (10, 20)
    let session = SMTPSession(server, secret: try server.secret(), patience: patience)
    let outcomes = await send(to: readers, over: session, message)
    await session.close()
    return outcomes
  }

  /// All on the session's own thread: between two letters nobody waits for a busy machine, and no
  /// connection grows too old to be used again.
  private static func send(
    to readers: [String], over session: isolated SMTPSession, _ message: [UInt8]
  ) -> [MailOutcome] {
    readers.map { session.send(message, from: "office@example.org", to: $0) }
  }

  private static func inFolder<Value>(_ body: (String) async throws -> Value) async throws -> Value
  {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "convene-smtp-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try await body(folder)
  }

  @Test func `letters arrive byte for byte over one connection, one reader each`() async throws {
    try await PostOffice.open { office in
      let readers = (0..<10).map { "reader\($0)@example.org" }
      let outcomes = try await Self.send(to: readers, by: Self.server(office))
      #expect(outcomes == (0..<10).map { .accepted("250 2.0.0 taken as 0000\($0)") })
      let taken = try office.taken()
      #expect(taken.map(\.bytes) == Array(repeating: Self.letter, count: 10))
      #expect(Set(taken.map { $0.envelope["peer"] }).count == 1)
      #expect(Set(taken.map { $0.envelope["from"] }) == ["office@example.org"])
      #expect(taken.map { $0.envelope["to"] } == readers)
    }
  }

  @Test(arguments: [false, true])
  func `a password goes after STARTTLS, or over TLS from the first byte`(encrypted: Bool)
    async throws
  {
    try await Self.inFolder { folder in
      let made = try PostOffice.certificate(in: folder)
      let options = ["--tls", made.certificate, made.key, "--login", "office", "s3cret"]
      try await PostOffice.open("server.py", options + (encrypted ? ["--encrypted"] : [])) {
        office in
        let way: MailServer.Encryption = encrypted ? .tls : .required
        func server(_ password: String, byToken: Bool = false, trusting file: String?) -> MailServer
        {
          Self.server(
            office, user: "office", password: password, way, trusting: file, isByToken: byToken)
        }
        let right = server("s3cret", trusting: made.certificate)
        let sent = try await Self.send(to: ["a@example.org"], by: right)
        #expect(sent == [.accepted("250 2.0.0 taken as 00000")])
        let byToken = server("s3cret", byToken: true, trusting: made.certificate)
        _ = try await Self.send(to: ["a@example.org"], by: byToken)
        let taken = try office.taken()
        #expect(taken.map { $0.envelope["encrypted"] } == ["yes", "yes"])
        #expect(taken.map { $0.envelope["login"] } == ["PLAIN", "XOAUTH2"])

        for wrong in [
          server("wrong", trusting: made.certificate), server("s3cret", trusting: nil),
          server("s3cret", trusting: try PostOffice.certificate(in: folder, for: "other").0),
        ] {
          let outcome = try await Self.send(to: ["a@example.org"], by: wrong).first
          guard case .unreachable(let why) = outcome else {
            Issue.record("\(String(describing: outcome)) instead")
            continue
          }
          #expect(why.contains("535") || why.contains("certificate"))
          #expect(!why.contains("s3cret") && !why.contains("wrong"))
        }
        #expect(try office.taken().count == 2)
      }
    }
  }

  @Test func `a certificate of another host is refused`() async throws {
    try await Self.inFolder { folder in
      let made = try PostOffice.certificate(in: folder, for: "other.test")
      try await PostOffice.open("server.py", ["--tls", made.certificate, made.key]) { office in
        let outcome = try await Self.send(
          to: ["a@example.org"],
          by: Self.server(office, .required, trusting: made.certificate)
        ).first
        guard case .unreachable = outcome else {
          Issue.record("\(String(describing: outcome)) instead")
          return
        }
        #expect(try office.taken().isEmpty)
      }
    }
  }

  @Test func `where STARTTLS was taken away nothing goes, unless it was only hoped for`()
    async throws
  {
    try await PostOffice.open { office in
      let outcome = try await Self.send(
        to: ["a@example.org"], by: Self.server(office, .required)
      ).first
      guard case .unreachable = outcome else {
        Issue.record("\(String(describing: outcome)) instead")
        return
      }
      #expect(try office.taken().isEmpty)
      _ = try await Self.send(to: ["a@example.org"], by: Self.server(office, .whereOffered))
      #expect(try office.taken().map { $0.envelope["encrypted"] } == ["no"])
    }
  }

  @Test(arguments: [false, true])
  func `an address beyond ASCII goes where it is offered, and is refused elsewhere`(offered: Bool)
    async throws
  {
    try await PostOffice.open("server.py", offered ? ["--utf8"] : []) { office in
      let outcomes = try await Self.send(
        to: ["rim@example.org", "josé@example.org", "rim@example.org"], by: Self.server(office))
      #expect(
        outcomes[1]
          == (offered
            ? .accepted("250 2.0.0 taken as 00001")
            : .refused("the server takes no address beyond ASCII")))
      #expect(try office.taken().count == (offered ? 3 : 2))
    }
  }

  @Test(arguments: ["a b@example.org", "a>@example.org", "a\r\nDATA@example.org", "nobody"])
  func `no address ends a command`(address: String) async throws {
    try await PostOffice.open { office in
      let outcomes = try await Self.send(to: [address], by: Self.server(office))
      #expect(outcomes == [.refused("no address can be written so")])
      #expect(try office.taken().isEmpty)
    }
  }

  @Test func `what is refused for good, for now and not answered is told apart`() async throws {
    try await PostOffice.open("faulty.py") { office in
      let outcomes = try await Self.send(
        to: ["no-a", "later-a", "full-a", "busy-a", "goodbye-a", "once-mute-a", "once-mute-a"].map {
          "\($0)@example.org"
        }, by: Self.server(office, host: "127.0.0.1"))
      #expect(
        Array(outcomes.prefix(5)) == [
          .refused("550-5.1.1 nobody here 550 5.1.1 has that name"), .later("450 4.2.0 come again"),
          .refused("552 5.3.4 too large"), .later("451 4.3.0 not now"),
          .unreachable("421 4.3.2 closing"),
        ])
      guard case .unconfirmed = outcomes[5] else {
        Issue.record("\(outcomes[5]) instead")
        return
      }
      #expect(outcomes[6] == .accepted("250 2.0.0 taken as 00001"))
      #expect(try office.taken().map(\.bytes) == [Self.letter, Self.letter])
    }
  }

  @Test func `a connection that is cut within a letter delivers none, wherever it is cut`()
    async throws
  {
    // Longer than what the system takes in at once, so that no cut comes after the end.
    let long = Self.letter + Array(repeating: Array("line\r\n".utf8), count: 2_000_000).joined()
    try await PostOffice.open("faulty.py") { office in
      for place in [0, 1, 7, 500, 70_000] {
        let outcome = try await Self.send(
          to: ["cut-\(place)-a@example.org"], by: Self.server(office, host: "127.0.0.1"), long
        ).first
        guard case .later = outcome else {
          Issue.record("\(place): \(String(describing: outcome)) instead")
          continue
        }
      }
      #expect(try office.taken().isEmpty)
    }
  }

  @Test(arguments: [
    ["--greeting", "554 5.7.1 not you"], ["--sender", "550 5.7.1 not from you"], ["--drops"],
  ])
  func `a server that takes nothing from us has refused no letter`(options: [String]) async throws {
    try await PostOffice.open("faulty.py", options) { office in
      let outcome = try await Self.send(
        to: ["a@example.org"], by: Self.server(office, host: "127.0.0.1")
      ).first
      guard case .unreachable(let why) = outcome else {
        Issue.record("\(String(describing: outcome)) instead")
        return
      }
      #expect(options == ["--drops"] || why == options.last)
    }
  }

  @Test func `nobody at the port is told`() async throws {
    let port = try await PostOffice.open { $0.port }
    let outcome = try await Self.send(
      to: ["a@example.org"],
      by: MailServer(host: "127.0.0.1", port: port, user: "", password: "", encryption: .none)
    ).first
    guard case .unreachable = outcome else {
      Issue.record("\(String(describing: outcome)) instead")
      return
    }
  }

  @Test func `a password comes from a file that is not open to everybody`() async throws {
    try await Self.inFolder { folder in
      let path = "\(folder)/password"
      func server() -> MailServer {
        MailServer(
          host: "h", port: 25, user: "u", password: "", encryption: .required, passwordFile: path)
      }
      #expect(throws: MailFailure.self) { try server().secret() }
      try Data("s3cret\n".utf8).write(to: URL(filePath: path))
      try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
      let refusal = #expect(throws: Refusal.self) { try server().secret() }
      #expect(refusal?.code == "mail-password-open-to-others")
      try FileManager.default.setAttributes([.posixPermissions: 0o640], ofItemAtPath: path)
      #expect(try server().secret() == "s3cret")
      try Data().write(to: URL(filePath: path))
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
      #expect(throws: MailFailure.self) { try server().secret() }
    }
  }
}
