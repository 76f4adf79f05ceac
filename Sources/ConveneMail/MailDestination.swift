import ConveneValues
import Foundation

/// Where letters go, as the setting `CONVENE_MAIL` says it.
package enum MailDestination: Hashable, Sendable {
  /// A directory of this machine, so that nothing leaves it.
  case maildir(path: String)
  case server(MailServer)

  private static let setting = "CONVENE_MAIL"

  /// Reads `maildir:DIR`, `smtp://…` or `smtps://…`; a refusal never repeats the setting.
  package init(_ setting: String) throws(Refusal) {
    if setting.hasPrefix("maildir:") {
      let path = String(setting.dropFirst("maildir:".count))
      guard !path.isEmpty, !path.utf8.contains(0) else {
        throw Refusal.unusableMailSetting(problems: [.mailNamesNoDirectory(at: Self.setting)])
      }
      self = .maildir(path: path)
      return
    }
    guard let parts = URLComponents(string: setting), let scheme = parts.scheme,
      ["smtp", "smtps"].contains(scheme)
    else {
      throw Refusal.unusableMailSetting(problems: [.mailOfUnknownScheme(at: Self.setting)])
    }
    self = .server(try Self.server(parts, isEncrypted: scheme == "smtps"))
  }

  /// The maildir to deliver into; a server is refused until sending through one is built.
  package func maildir() throws(Refusal) -> Maildir {
    switch self {
    case .maildir(let path): return Maildir(at: path)
    case .server(let server):
      throw Refusal.mailServerUnsupported(
        server: "\(server)", problems: [.mailNamesServer(at: Self.setting)])
    }
  }

  private static func server(
    _ parts: URLComponents, isEncrypted: Bool
  ) throws(Refusal) -> MailServer {
    var wrong: [Problem] = []

    let host = (parts.host ?? "").trimmingCharacters(in: ["[", "]"])
    if host.isEmpty {
      wrong.append(.mailNamesNoHost(at: setting))
    } else if !host.utf8.allSatisfy(isHostByte) {
      wrong.append(.mailHostUnusable(at: setting))
    }
    let port = parts.port ?? (isEncrypted ? 465 : 25)
    if !(1...65_535 ~= port) { wrong.append(.mailPortUnusable(at: setting)) }
    if !["", "/"].contains(parts.path) || parts.fragment != nil {
      wrong.append(.mailEndsInMore(at: setting))
    }

    var encryption: MailServer.Encryption = isEncrypted ? .tls : .required
    let options = parts.queryItems ?? []
    if options.contains(where: { $0.name != "tls" }) {
      wrong.append(.mailOptionUnknown(at: setting))
    } else if isEncrypted, !options.isEmpty {
      wrong.append(.mailEncryptsAlways(at: setting))
    } else if options.count > 1 {
      wrong.append(.mailEncryptionTwice(at: setting))
    } else if let option = options.first {
      switch option.value {
      case "none": encryption = .none
      case "starttls": encryption = .whereOffered
      case "required": encryption = .required
      default: wrong.append(.mailEncryptionUnknown(at: setting))
      }
    }

    let (user, password) = (parts.user ?? "", parts.password ?? "")
    if user.isEmpty, !password.isEmpty { wrong.append(.mailPasswordAlone(at: setting)) }
    let characters = (user + password).unicodeScalars
    if characters.contains(where: { $0.properties.generalCategory == .control }) {
      wrong.append(.mailLoginUnusable(at: setting))
    }
    if !password.isEmpty, encryption == .none {
      wrong.append(.mailPasswordUnencrypted(at: setting))
    }
    guard wrong.isEmpty else { throw Refusal.unusableMailSetting(problems: wrong) }
    return MailServer(
      host: host, port: port, user: user, password: password, encryption: encryption)
  }

  private static func isHostByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5a, 0x61...0x7a: true
    default: "-.:".utf8.contains(byte)
    }
  }
}
