import Foundation
import Glibc
import Logging
import Testing

@testable import ConvenePortal

/// The server as it stands on a port: what a program that speaks HTTP gets.
@Suite struct ServerTests {
  /// Serves on a free port while `body` runs, and stops.
  private static func serving(_ body: @escaping @Sendable (Int) async throws -> Void) async throws {
    try await serving(try PortalFixture.portal(), Logger(label: "tests"), body)
  }

  static func serving(
    _ portal: Portal, _ logger: Logger, _ body: @escaping @Sendable (Int) async throws -> Void
  ) async throws {
    let settings = try PortalSettings(environment: [
      "CONVENE_PORTAL": "https://meetings.example.org", "CONVENE_LISTEN": "127.0.0.1:0",
    ])
    let server = Server(settings, portal: portal, logger: logger)
    let (ports, port) = AsyncStream<Int>.makeStream()
    try await withThrowingTaskGroup(of: Void.self) { group in
      group.addTask { try await server.run(gracefulStopOn: []) { port.yield($0) } }
      group.addTask {
        var waiting = ports.makeAsyncIterator()
        try await body(try #require(await waiting.next()))
      }
      _ = try await group.next()
      group.cancelAll()
      while (try? await group.next()) != nil {}
    }
  }

  /// Sends bytes and returns all that comes until the other side ends, on a thread of its own: whoever
  /// serves has few.
  static func talk(_ text: String, to port: Int) async throws -> String {
    try await withCheckedThrowingContinuation { waiting in
      Thread.detachNewThread { waiting.resume(with: Result { try exchange(text, with: port) }) }
    }
  }

  private static func exchange(_ text: String, with port: Int) throws -> String {
    let socket = Glibc.socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(socket) }
    var limit = timeval(tv_sec: 120, tv_usec: 0)
    setsockopt(socket, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = UInt16(port).bigEndian
    address.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    let isThere = withUnsafePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(socket, $0, socklen_t(MemoryLayout<sockaddr_in>.size)) == 0
      }
    }
    try #require(isThere)
    let bytes = Array(text.utf8)
    try #require(send(socket, bytes, bytes.count, Int32(MSG_NOSIGNAL)) == bytes.count)
    var answer: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = recv(socket, &piece, piece.count, 0)
      guard count > 0 else { break }
      answer += piece.prefix(count)
    }
    return String(decoding: answer, as: UTF8.self)
  }

  private static let host = "Host: meetings.example.org\r\n"

  @Test func `a page comes whole, and its head alone where that is asked for`() async throws {
    try await Self.serving { port in
      let page = try await Self.talk(
        "GET / HTTP/1.1\r\n\(Self.host)Connection: close\r\n\r\n", to: port)
      #expect(page.hasPrefix("HTTP/1.1 200 "))
      #expect(page.contains("<!DOCTYPE html>"))
      let head = try await Self.talk(
        "HEAD / HTTP/1.1\r\n\(Self.host)Connection: close\r\n\r\n", to: port)
      #expect(head.hasPrefix("HTTP/1.1 200 "))
      #expect(!head.contains("<!DOCTYPE"))
      let length = try #require(head.firstMatch(of: /(?i)content-length: (\d+)/)).1
      #expect(page.utf8.count > Int(length) ?? 0)
    }
  }

  @Test func `a body beyond measure is refused before it comes`() async throws {
    try await Self.serving { port in
      let answer = try await Self.talk(
        "POST /invitation HTTP/1.1\r\n\(Self.host)Content-Length: 1073741824\r\n\r\n", to: port)
      #expect(answer.hasPrefix("HTTP/1.1 413 "))
      #expect(answer.contains("</html>"))
      let unwanted = try await Self.talk(
        "GET / HTTP/1.1\r\n\(Self.host)Content-Length: 10\r\n\r\n", to: port)
      #expect(unwanted.hasPrefix("HTTP/1.1 404 "))
    }
  }

  @Test func `a body without a length is read as far as a form goes`() async throws {
    try await Self.serving { port in
      let piece = "4000\r\n" + String(repeating: "a", count: 0x4000) + "\r\n"
      let answer = try await Self.talk(
        "POST /invitation HTTP/1.1\r\n\(Self.host)Transfer-Encoding: chunked\r\n\r\n\(piece)\(piece)",
        to: port)
      #expect(answer.hasPrefix("HTTP/1.1 400 "))
    }
  }

  @Test(arguments: [
    "Host: evil.example\r\n", "", "Host: meetings.example.org:1\r\n",
    "Host: meetings.example.org\r\nHost: evil.example\r\n",
  ])
  func `another host gets nothing`(host: String) async throws {
    try await Self.serving { port in
      let answer = try await Self.talk(
        "GET / HTTP/1.1\r\n\(host)Connection: close\r\n\r\n", to: port)
      #expect(answer.hasPrefix("HTTP/1.1 421 ") || answer.hasPrefix("HTTP/1.1 400 "))
    }
  }

  @Test func `what is no request is refused, and others are served`() async throws {
    try await Self.serving { port in
      #expect(try await Self.talk("\u{0}\u{1}\r\n\r\n", to: port).hasPrefix("HTTP/1.1 400 "))
      let many = String(repeating: "X-A: b\r\n", count: 100)
      let answer = try await Self.talk(
        "GET / HTTP/1.1\r\n\(Self.host)\(many)\r\n", to: port)
      #expect(!answer.hasPrefix("HTTP/1.1 200 "))
      let page = try await Self.talk(
        "GET /healthz HTTP/1.1\r\n\(Self.host)Connection: close\r\n\r\n", to: port)
      #expect(page.hasPrefix("HTTP/1.1 200 "))
    }
  }
}
