import ConveneValues
import Foundation

/// Where letters go, as the setting `CONVENE_MAIL` says it.
package enum MailDestination: Hashable, Sendable {
  /// A directory of this machine, so that nothing leaves it.
  case maildir(path: String)
  case server(MailServer)

  /// Reads `maildir:DIR`, `smtp://…` or `smtps://…`; a refusal never repeats the setting.
  package init(_ setting: String) throws(Refusal) {
    if setting.hasPrefix("maildir:") {
      let path = String(setting.dropFirst("maildir:".count))
      guard !path.isEmpty, !path.utf8.contains(0) else {
        throw Self.refusal([Problem("CONVENE_MAIL", "names no directory after maildir:")])
      }
      self = .maildir(path: path)
      return
    }
    guard let parts = URLComponents(string: setting), let scheme = parts.scheme,
      ["smtp", "smtps"].contains(scheme)
    else {
      throw Self.refusal([
        Problem("CONVENE_MAIL", "does not begin with maildir:, smtp:// or smtps://")
      ])
    }
    self = .server(try Self.server(parts, isEncrypted: scheme == "smtps"))
  }

  /// The maildir to deliver into; a server is refused until sending through one is built.
  package func maildir() throws(Refusal) -> Maildir {
    switch self {
    case .maildir(let path): return Maildir(at: path)
    case .server(let server):
      throw Refusal(
        "mail-server-unsupported",
        "Sending through a mail server is not built yet, so \(server) cannot be used",
        advice: "Set CONVENE_MAIL to maildir:DIR and open that directory with a mail program",
        problems: [Problem("CONVENE_MAIL", "names a mail server")])
    }
  }

  private static func server(
    _ parts: URLComponents, isEncrypted: Bool
  ) throws(Refusal) -> MailServer {
    var wrong: [String] = []

    let host = (parts.host ?? "").trimmingCharacters(in: ["[", "]"])
    if host.isEmpty {
      wrong.append("names no host")
    } else if !host.utf8.allSatisfy(isHostByte) {
      wrong.append("has a host that is not one")
    }
    let port = parts.port ?? (isEncrypted ? 465 : 25)
    if !(1...65_535 ~= port) { wrong.append("has a port outside 1 to 65535") }
    if !["", "/"].contains(parts.path) || parts.fragment != nil {
      wrong.append("has something after the host and port")
    }

    var encryption: MailServer.Encryption = isEncrypted ? .tls : .required
    let settings = parts.queryItems ?? []
    if settings.contains(where: { $0.name != "tls" }) {
      wrong.append("has a setting other than tls=")
    } else if isEncrypted, !settings.isEmpty {
      wrong.append("has tls= beside smtps://, which always encrypts")
    } else if settings.count > 1 {
      wrong.append("has tls= more than once")
    } else if let setting = settings.first {
      switch setting.value {
      case "none": encryption = .none
      case "starttls": encryption = .whereOffered
      case "required": encryption = .required
      default: wrong.append("has a tls= other than none, starttls or required")
      }
    }

    let (user, password) = (parts.user ?? "", parts.password ?? "")
    if user.isEmpty, !password.isEmpty { wrong.append("has a password without a user") }
    let characters = (user + password).unicodeScalars
    if characters.contains(where: { $0.properties.generalCategory == .control }) {
      wrong.append("has a control character in its user or password")
    }
    if !password.isEmpty, encryption == .none {
      wrong.append("would send its password unencrypted; drop tls=none")
    }
    guard wrong.isEmpty else { throw refusal(wrong.map { Problem("CONVENE_MAIL", $0) }) }
    return MailServer(
      host: host, port: port, user: user, password: password, encryption: encryption)
  }

  private static func isHostByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5a, 0x61...0x7a: true
    default: "-.:".utf8.contains(byte)
    }
  }

  private static func refusal(_ problems: [Problem]) -> Refusal {
    Refusal(
      "unusable-mail-setting", "CONVENE_MAIL does not say where letters go",
      advice: "Write maildir:DIR or smtp://user:password@host:port, with % escapes where needed",
      problems: problems)
  }
}
