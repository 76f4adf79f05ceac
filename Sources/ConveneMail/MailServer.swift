/// A mail server and how to speak to it; prints without its password.
package struct MailServer: Hashable, Sendable, CustomStringConvertible, CustomReflectable {
  package enum Encryption: Hashable, Sendable {
    case none
    /// STARTTLS where the server offers it, else in the clear.
    case whereOffered
    /// STARTTLS, or no letter goes.
    case required
    /// TLS from the first byte.
    case tls
  }

  package let host: String
  package let port: Int
  /// Empty where the server asks for none.
  package let user: String
  package let password: String
  package let encryption: Encryption

  package var description: String {
    let scheme = encryption == .tls ? "smtps" : "smtp"
    let account = user.isEmpty ? "" : password.isEmpty ? "\(user)@" : "\(user):•••@"
    return "\(scheme)://\(account)\(host.contains(":") ? "[\(host)]" : host):\(port)"
  }

  package var customMirror: Mirror { Mirror(self, children: ["server": description]) }
}
