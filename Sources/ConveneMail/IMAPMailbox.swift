import ConveneValues
import Foundation

/// A mailbox of a mail server, as `imaps://user@host/INBOX?password-file=FILE` says it; prints without
/// anything secret.
package struct IMAPMailbox: Hashable, Sendable, CustomStringConvertible {
  package let host: String
  package let port: Int
  package let user: String
  /// As the server calls it, such as `INBOX`.
  package let name: String
  /// Encrypted from the first byte; otherwise by STARTTLS, without which nobody logs in.
  package let isEncryptedAtOnce: Bool
  package let passwordFile: String
  /// Whether what is shown beside the user is a token (XOAUTH2).
  package let isByToken: Bool
  /// Certificates of an organisation's own authority, in place of those that the machine trusts.
  package let authorityFile: String?

  /// Refused with all that is wrong; a refusal never repeats what was given.
  package init(_ text: String) throws(Refusal) {
    let place = "imap"
    guard let parts = URLComponents(string: text), let scheme = parts.scheme,
      ["imap", "imaps"].contains(scheme)
    else { throw Refusal.unusableMailbox(problems: [.mailNamesNoHost(at: place)]) }
    var wrong: [Problem] = []
    host = (parts.host ?? "").trimmingCharacters(in: ["[", "]"])
    if host.isEmpty {
      wrong.append(.mailNamesNoHost(at: place))
    } else if !host.utf8.allSatisfy(MailDestination.isHostByte) {
      wrong.append(.mailHostUnusable(at: place))
    }
    isEncryptedAtOnce = scheme == "imaps"
    port = parts.port ?? (isEncryptedAtOnce ? 993 : 143)
    if !(1...65_535 ~= port) { wrong.append(.mailPortUnusable(at: place)) }
    user = parts.user ?? ""
    if user.isEmpty || user.unicodeScalars.contains(where: { $0.value < 0x20 || $0.value == 0x7f })
    {
      wrong.append(.mailLoginUnusable(at: place))
    }
    // A password in an address is in the list of whoever lists processes.
    if parts.password != nil { wrong.append(.mailboxPasswordShown(at: place)) }
    let path = parts.path.drop { $0 == "/" }
    name = path.isEmpty ? "INBOX" : String(path)
    let isPlain = name.utf8.allSatisfy { 0x21...0x7e ~= $0 && !"\"\\;*%(){}".utf8.contains($0) }
    if !isPlain || name.utf8.count > 200 || parts.fragment != nil {
      wrong.append(.mailboxNameUnusable(at: place))
    }
    var given: [String: String] = [:]
    for item in parts.queryItems ?? []
    where given.updateValue(item.value ?? "", forKey: item.name) != nil {
      wrong.append(.mailOptionTwice(at: place, option: item.name))
    }
    passwordFile = given.removeValue(forKey: "password-file") ?? ""
    if !Self.isFile(passwordFile) {
      wrong.append(.mailFileUnusable(at: place, option: "password-file"))
    }
    authorityFile = given.removeValue(forKey: "ca-file")
    if let authorityFile, !Self.isFile(authorityFile) {
      wrong.append(.mailFileUnusable(at: place, option: "ca-file"))
    }
    let way = given.removeValue(forKey: "auth")
    isByToken = way == "xoauth2"
    if way != nil, !isByToken { wrong.append(.mailAuthUnknown(at: place)) }
    for _ in given { wrong.append(.mailboxOptionUnknown(at: place)) }
    guard wrong.isEmpty else { throw Refusal.unusableMailbox(problems: wrong) }
  }

  /// By which it is known how far it was read: who reads it and where, not how.
  package var description: String {
    "\(isEncryptedAtOnce ? "imaps" : "imap")://\(user)@\(shownHost):\(port)/\(name)"
  }

  var shownHost: String { host.contains(":") ? "[\(host)]" : host }

  /// What is shown beside the user; refused where the file is open to everybody.
  package func secret() throws -> String { try PasswordFile.line(of: passwordFile) }

  private static func isFile(_ path: String) -> Bool {
    path.hasPrefix("/") && !path.utf8.contains(0)
  }
}

/// Why a mailbox could not be read.
package struct MailboxFailure: Error, Hashable, Sendable {
  /// In English, as it came.
  package let reason: String
}
