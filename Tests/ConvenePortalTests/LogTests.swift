import ConveneCore
import ConveneService
import ConveneValues
import Foundation
import Logging
import Postgres
import Synchronization
import Testing

@testable import ConvenePortal

/// What the log of a journey says: that something failed and where, and nothing of anybody.
@Suite struct LogTests {
  private final class Lines: Sendable {
    private let kept = Mutex<[String]>([])

    var text: String { kept.withLock { $0.joined(separator: "\n") } }

    func add(_ line: String) { kept.withLock { $0.append(line) } }
  }

  private struct Handler: LogHandler {
    let lines: Lines
    var metadata: Logger.Metadata = [:]
    var logLevel = Program.logLevel

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
      get { metadata[key] }
      set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
      let all = metadata.merging(event.metadata ?? [:]) { $1 }
      lines.add("\(event.level) \(event.message) \(all)")
    }
  }

  @Test func `no name, address or secret of a journey is in its log, which tells of a fault`()
    async throws
  {
    try await InvitedPeople.invited(2) { here in
      let lines = Lines()
      let logger = Logger(label: "tests") { _ in Handler(lines: lines) }
      let token = try await here.today.addToken("log", scopes: [.readInvitations]).secret
      let secret = here.secrets[0]
      let code = here.hand.meeting.code
      func request(_ line: String, _ headers: [String], _ body: String = "") -> String {
        ([line, "Host: meetings.example.org", "Connection: close"] + headers
          + (body.isEmpty ? [] : ["Content-Length: \(body.utf8.count)"]))
          .joined(separator: "\r\n") + "\r\n\r\n\(body)"
      }
      let cookie = "Cookie: __Host-invitation=\(secret)"
      let form = "proof=\(FormProof.proof(of: secret))&answer=accepted&remark=I+am+Salma+Canary"
      let journey = [
        request("GET /i/\(secret) HTTP/1.1", []), request("GET /invitation HTTP/1.1", [cookie]),
        request(
          "POST /invitation HTTP/1.1", [cookie, "Origin: https://meetings.example.org"], form),
        request("GET /m/\(code) HTTP/1.1", []), request("GET /a/\(secret) HTTP/1.1", []),
        request(
          "GET /api/meetings/\(code)/invitations HTTP/1.1", ["Authorization: Bearer \(token)"]),
        request("GET /nowhere/salma1@example.org HTTP/1.1", ["X-Name: Salma Canary"]),
      ]
      let last = request("GET /invitation HTTP/1.1", [cookie])
      try await ServerTests.serving(here.portal, logger) { port in
        for one in journey { _ = try await ServerTests.talk(one, to: port) }
        try await here.database.withConnection {
          try $0.script("REVOKE ALL ON ALL FUNCTIONS IN SCHEMA public FROM convene_portal")
        }
        let failed = try await ServerTests.talk(last, to: port)
        #expect(failed.hasPrefix("HTTP/1.1 50"))
      }
      let text = lines.text
      #expect(text.contains("a request failed") && text.contains("route"))
      let canaries = [
        secret, token, FormProof.proof(of: secret), "Salma", "salma", "example.org", "Canary",
        "127.0.0.1", "accepted",
      ]
      for canary in canaries { #expect(!text.contains(canary), "\(canary) is in the log") }
    }
  }
}
