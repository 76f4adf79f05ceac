import Foundation
import Glibc
import Programs

/// Dovecot with the one mailbox of `office`, password `s3cret`, on the loopback.
package struct MailboxServer: Sendable {
  /// Where STARTTLS is spoken, and where TLS from the first byte.
  package let port: Int
  package let securePort: Int
  package let folder: String
  package let certificate: String
  package let passwordFile: String

  /// Runs `body` beside a server of its own.
  package static func open<Value>(_ body: (MailboxServer) async throws -> Value) async throws
    -> Value
  {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "convene-imap-\(UUID().uuidString.prefix(8))").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let made = try PostOffice.certificate(in: folder)
    let passwordFile = "\(folder)/password"
    try Data("s3cret\n".utf8).write(to: URL(filePath: passwordFile))
    chmod(passwordFile, 0o600)
    return try await MailProgram.open(
      "imap.py", ["\(folder)/box", made.certificate, made.key], errors: .ours
    ) { ports in
      guard ports.count == 2 else { throw CocoaError(.executableLoad) }
      return try await body(
        MailboxServer(
          port: ports[0], securePort: ports[1], folder: "\(folder)/box",
          certificate: made.certificate, passwordFile: passwordFile))
    }
  }

  /// The address of the mailbox, as a command is given it.
  package var address: String {
    "imaps://office@localhost:\(securePort)/INBOX?\(options)"
  }

  /// The same by STARTTLS.
  package var addressInTheClear: String { "imap://office@localhost:\(port)/INBOX?\(options)" }

  private var options: String { "password-file=\(passwordFile)&ca-file=\(certificate)" }

  /// Puts a message into the mailbox, its lines ended by LF.
  package func put(_ message: String, as name: String, isSeen: Bool = false) throws {
    let path =
      isSeen ? "\(folder)/mail/cur/\(name).test:2,S" : "\(folder)/mail/new/\(name).test"
    try Data(message.utf8).write(to: URL(filePath: path))
    // Dovecot reads no mail as root.
    if geteuid() == 0, let nobody = getpwnam("nobody") {
      chown(path, nobody.pointee.pw_uid, nobody.pointee.pw_gid)
    }
  }

  /// Which messages lie there, and of each whether it was read.
  package func messages() throws -> [String: Bool] {
    var found: [String: Bool] = [:]
    for part in ["new", "cur"] {
      for file in try FileManager.default.contentsOfDirectory(atPath: "\(folder)/mail/\(part)") {
        let name = file.prefix { $0 != "." }
        found[String(name)] = file.split(separator: ":2,").dropFirst().first?.contains("S") ?? false
      }
    }
    return found
  }

  /// Lets the server number its messages anew.
  package func beginAnew() throws {
    for file in try FileManager.default.contentsOfDirectory(atPath: "\(folder)/mail")
    where file.hasPrefix("dovecot") {
      try FileManager.default.removeItem(atPath: "\(folder)/mail/\(file)")
    }
    let list = "\(folder)/mail/dovecot-uidlist"
    try Data("3 V1234567890 N1 G0123456789abcdef0123456789abcdef\n".utf8)
      .write(to: URL(filePath: list))
    if geteuid() == 0, let nobody = getpwnam("nobody") {
      chown(list, nobody.pointee.pw_uid, nobody.pointee.pw_gid)
    }
  }
}
