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

    var asked = Options(isEncrypted: isEncrypted)
    for item in parts.queryItems ?? [] { asked.take(item) }
    wrong += asked.problems

    let (user, password) = (parts.user ?? "", parts.password ?? "")
    let showsSecret = !password.isEmpty || asked.passwordFile != nil
    if user.isEmpty, showsSecret { wrong.append(.mailPasswordAlone(at: setting)) }
    if !password.isEmpty, asked.passwordFile != nil {
      wrong.append(.mailPasswordTwice(at: setting))
    }
    if asked.isByToken, !showsSecret { wrong.append(.mailTokenMissing(at: setting)) }
    let characters = (user + password).unicodeScalars
    if characters.contains(where: \.isControl) {
      wrong.append(.mailLoginUnusable(at: setting))
    }
    // Where encryption is only hoped for, whoever stands between takes it away.
    if showsSecret, asked.encryption == .none || asked.encryption == .whereOffered {
      wrong.append(.mailPasswordUnencrypted(at: setting))
    }
    guard wrong.isEmpty else { throw Refusal.unusableMailSetting(problems: wrong) }
    return MailServer(
      host: host, port: port, user: user, password: password, encryption: asked.encryption,
      passwordFile: asked.passwordFile, isByToken: asked.isByToken,
      authorityFile: asked.authorityFile, rate: asked.rate, sessions: asked.sessions ?? 1,
      returns: asked.returns)
  }

  static func isHostByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5a, 0x61...0x7a: true
    default: "-.:".utf8.contains(byte)
    }
  }

  /// What a setting says behind its question mark.
  private struct Options {
    var encryption: MailServer.Encryption
    var passwordFile: String?
    var authorityFile: String?
    var isByToken = false
    var rate: Int?
    var sessions: Int?
    var returns: String?
    var problems: [Problem] = []
    private let isEncrypted: Bool
    private var names: Set<String> = []

    init(isEncrypted: Bool) {
      self.isEncrypted = isEncrypted
      encryption = isEncrypted ? .tls : .required
    }

    mutating func take(_ item: URLQueryItem) {
      let value = item.value ?? ""
      guard names.insert(item.name).inserted else {
        return problems.append(.mailOptionTwice(at: setting, option: item.name))
      }
      switch item.name {
      case "tls" where isEncrypted: problems.append(.mailEncryptsAlways(at: setting))
      case "tls": takeEncryption(value)
      case "password-file": passwordFile = file(value, item.name)
      case "ca-file": authorityFile = file(value, item.name)
      case "auth":
        isByToken = value == "xoauth2"
        if !isByToken { problems.append(.mailAuthUnknown(at: setting)) }
      case "rate": rate = number(value, item.name, atMost: 100_000)
      case "sessions": sessions = number(value, item.name, atMost: 16)
      case "returns": takeReturns(value)
      default: problems.append(.mailOptionUnknown(at: setting))
      }
    }

    private mutating func takeEncryption(_ value: String) {
      switch value {
      case "none": encryption = .none
      case "starttls": encryption = .whereOffered
      case "required": encryption = .required
      default: problems.append(.mailEncryptionUnknown(at: setting))
      }
    }

    /// The star is a part of the mailbox by itself, so that a tag is found again, and fits.
    private mutating func takeReturns(_ address: String) {
      let tagged = address.replacing("*", with: String(repeating: "a", count: ReturnTag.length))
      let parts = address.split(separator: "*", omittingEmptySubsequences: false)
      let beside = [parts.first?.last, parts.last?.first].compactMap(\.self)
      guard parts.count == 2, parts[1].contains("@"), tagged.isMailAddress,
        beside.allSatisfy({ "+-._=@".contains($0) })
      else { return problems.append(.mailReturnsUnusable(at: setting)) }
      returns = address
    }

    private mutating func file(_ path: String, _ option: String) -> String? {
      guard path.hasPrefix("/"), !path.utf8.contains(0) else {
        problems.append(.mailFileUnusable(at: setting, option: option))
        return nil
      }
      return path
    }

    private mutating func number(_ text: String, _ option: String, atMost: Int) -> Int? {
      guard let number = Int(text), 1...atMost ~= number else {
        problems.append(.mailNumberUnusable(at: setting, option: option, most: atMost))
        return nil
      }
      return number
    }
  }
}
