import Foundation
import Programs

/// A mail server in another program, which keeps what it takes in a folder.
package struct PostOffice: Sendable {
  package let port: Int
  package let folder: String

  /// A letter as it arrived.
  package struct Taken: Sendable {
    package let bytes: [UInt8]
    /// Who it is from and for, and how it came; empty at the faulty one.
    package let envelope: [String: String]
  }

  /// Runs `body` beside one of `Tests/Fixtures/mail`; `server.py` is aiosmtpd, `faulty.py` our own.
  package static func open<Value>(
    _ script: String = "server.py", _ arguments: [String] = [],
    _ body: (PostOffice) async throws -> Value
  ) async throws -> Value {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "convene-post-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    return try await MailProgram.open(script, [folder] + arguments, errors: .nothing) { ports in
      guard let port = ports.first else { throw CocoaError(.executableLoad) }
      return try await body(PostOffice(port: port, folder: folder))
    }
  }

  /// What was taken, in that order.
  package func taken() throws -> [Taken] {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder).sorted()
    return try names.filter { $0.hasSuffix(".eml") }.map { name in
      let file = URL(filePath: "\(folder)/\(name)")
      let beside = file.deletingPathExtension().appendingPathExtension("json")
      let envelope = try FileManager.default.contents(atPath: beside.path).map {
        try JSONDecoder().decode([String: String].self, from: $0)
      }
      return Taken(bytes: Array(try Data(contentsOf: file)), envelope: envelope ?? [:])
    }
  }

  /// A letter as another program reads it.
  package struct Read: Sendable, Decodable {
    package let id: String
    package let to: [String]
    package let names: [String]
    package let subject: String
    /// Types of its parts.
    package let kinds: [String]
    package let text: String
    package let defects: [String]
  }

  /// What Python's `email` makes of all that was taken.
  package func read() throws -> [Read] {
    let reader = [TestFile.url("Tests/Fixtures/mail/read.py").path, folder]
    let text = try Program("/usr/bin/python3", reader).run().output
    return try text.split(separator: 10).map { try JSONDecoder().decode(Read.self, from: $0) }
  }

  /// A certificate for `localhost` that it signed itself, with its key, made anew.
  package static func certificate(in folder: String, for host: String = "localhost") throws -> (
    certificate: String, key: String
  ) {
    let made = (certificate: "\(folder)/\(host).crt", key: "\(folder)/\(host).key")
    let call = [
      "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
      "-keyout", made.key, "-out", made.certificate, "-days", "2", "-subj", "/CN=\(host)",
      "-addext", "subjectAltName=DNS:\(host)",
    ]
    guard try Program("/usr/bin/openssl", call).run(errors: .nothing).status == 0 else {
      throw CocoaError(.executableRuntimeMismatch)
    }
    return made
  }
}
