import Foundation

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
  /// Whose first line is the password, or the token; read anew by every send.
  package var passwordFile: String?
  /// Whether what is shown beside the user is a token (XOAUTH2) that ends within hours.
  package var isByToken = false
  /// Certificates of an organisation's own authority, in place of those that the machine trusts.
  package var authorityFile: String?
  /// The most letters a minute; nil for as many as go.
  package var rate: Int?
  /// How many connections hand letters over side by side.
  package var sessions = 1
  /// The address that letters come back to, with `*` where each has a tag of its own; nil where all
  /// come back to one.
  package var returns: String?

  package init(
    host: String, port: Int, user: String = "", password: String = "", encryption: Encryption,
    passwordFile: String? = nil, isByToken: Bool = false, authorityFile: String? = nil,
    rate: Int? = nil, sessions: Int = 1, returns: String? = nil
  ) {
    self.returns = returns
    (self.host, self.port, self.user, self.password) = (host, port, user, password)
    (self.encryption, self.passwordFile, self.isByToken) = (encryption, passwordFile, isByToken)
    (self.authorityFile, self.rate, self.sessions) = (authorityFile, rate, sessions)
  }

  package var description: String {
    let scheme = encryption == .tls ? "smtps" : "smtp"
    let account = user.isEmpty ? "" : password.isEmpty ? "\(user)@" : "\(user):•••@"
    return "\(scheme)://\(account)\(host.contains(":") ? "[\(host)]" : host):\(port)"
  }

  package var customMirror: Mirror { Mirror(self, children: ["server": description]) }

  /// The envelope sender of a letter with this tag; nil where letters have none.
  package func sender(tagged tag: @autoclosure () -> String) -> String? {
    returns.map { $0.replacing("*", with: tag()) }
  }

  /// What is shown beside the user; refused where the file is open to everybody.
  package func secret() throws -> String {
    try passwordFile.map(PasswordFile.line) ?? password
  }
}
