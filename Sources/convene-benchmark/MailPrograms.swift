import Foundation
import Glibc
import Programs

/// Postfix's own client and server for measurements.
struct MailPrograms {
  private let directory: String

  /// Nil where they are not installed.
  init?(smtpSink: String?) {
    let places = smtpSink.map { [$0] } ?? ["/usr/sbin/smtp-sink", "/usr/bin/smtp-sink"]
    let folders = places.map { URL(fileURLWithPath: $0).deletingLastPathComponent().path }
    let found = folders.first { folder in
      ["smtp-sink", "smtp-source"].allSatisfy {
        FileManager.default.isExecutableFile(atPath: "\(folder)/\($0)")
      }
    }
    guard let found else { return nil }
    directory = found
  }

  /// Runs `body` beside a server that takes every letter and forgets it.
  func withSink<Value>(_ body: (_ port: UInt16) async throws -> Value) async throws -> Value {
    let port = try Self.freePort()
    // It refuses to be root.
    let user = geteuid() == 0 ? ["-u", "nobody"] : []
    let running = try Program("\(directory)/smtp-sink", user + ["127.0.0.1:\(port)", "1024"])
      .start()
    defer { running.stop() }
    for _ in 1...100 where !Self.listens(port) { try await Task.sleep(for: .milliseconds(50)) }
    guard Self.listens(port) else {
      throw ProgramFailed(program: "smtp-sink", words: "nobody listens on port \(port)")
    }
    return try await body(port)
  }

  /// Letters a second that smtp-source sends, over sessions that it keeps.
  func rate(mails: Int, bytes: Int, sessions: Int, to port: UInt16) throws -> Double {
    let source = Program(
      "\(directory)/smtp-source",
      [
        "-d", "-s", "\(sessions)", "-m", "\(mails)", "-l", "\(bytes)", "-f", "a@example.org",
        "-t", "b@example.org", "127.0.0.1:\(port)",
      ])
    let start = ContinuousClock.now
    let status = try source.start().wait()
    guard status == 0 else {
      throw ProgramFailed(program: "smtp-source", words: "status \(status)")
    }
    return Double(mails) / ((ContinuousClock.now - start) / .seconds(1))
  }

  private static func freePort() throws -> UInt16 {
    let sink = try MailSink(seed: 1, isKept: false)
    defer { sink.stop() }
    return sink.port
  }

  private static func listens(_ port: UInt16) -> Bool {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    return LoopbackAddress(port).withPointer { connect(descriptor, $0, $1) == 0 }
  }
}
