import ConveneValues

/// The secret of a link, as whoever follows it sends it.
///
/// Only what it is known by is kept, and nothing of it is told where it is printed by mistake.
package struct LinkSecret: Hashable, Sendable {
  let hash: SHA256
  /// Of who has the secret alone: what it is known by does not make it.
  private let own: SHA256

  /// Nil where no link has such a secret: it has 40 hexadecimal digits, in small letters.
  package init?(_ text: String) {
    let digits = Array(text.utf8)
    guard digits.count == AnswerLink.blank.utf8.count,
      digits.allSatisfy({ (48...57).contains($0) || (97...102).contains($0) })
    else { return nil }
    hash = SHA256(of: digits)
    own = SHA256.authenticating(Array("own".utf8), key: digits)
  }

  /// By what something that was sent behind the link is known again, and nobody without the secret can
  /// try what it was.
  func mark(of sent: String) -> SHA256 {
    SHA256.authenticating(Array(sent.utf8), key: own.bytes)
  }

  /// What nobody can guess, of the operating system's chance: of a link by which somebody goes on with
  /// what they began.
  package static func drawn() -> String {
    let digits = SHA256(of: (0..<32).map { _ in UInt8.random(in: .min ... .max) }).description
    return String(digits.prefix(AnswerLink.blank.utf8.count))
  }
}

extension LinkSecret: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
  package var description: String { "…" }
  package var debugDescription: String { "…" }
  package var customMirror: Mirror { Mirror(self, children: []) }
}
