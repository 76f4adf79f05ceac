/// What a message that came back is.
package enum IncomingKind: String, Codable, CaseIterable, Sendable {
  /// A server could not deliver a letter, and gave up.
  case failure
  /// A server could not deliver a letter yet, and goes on trying.
  case delayed
  /// A reader, or the server of one, calls a letter spam.
  case complaint
  /// Somebody is out of office.
  case away
  /// A calendar program's answer to the entry in a letter.
  case calendar
  /// A machine says something else: delivered, read, received.
  case notice
  /// Somebody wrote.
  case reply
}

/// Why a letter was not delivered.
package enum BounceReason: String, Codable, CaseIterable, Sendable {
  case noMailbox = "no_mailbox"
  case noHost = "no_host"
  case mailboxFull = "mailbox_full"
  case mailboxClosed = "mailbox_closed"
  /// As spam, or by a rule of theirs.
  case refused
  case tooLarge = "too_large"
  /// Their server does not answer, takes no more for now, or has a fault.
  case unreached
  case other

  /// Whether the same address will never be reached.
  package var isHard: Bool { self == .noMailbox || self == .noHost }
}

/// What a calendar program said of an entry: a hint, and no answer.
package enum CalendarAnswer: String, Codable, CaseIterable, Sendable {
  case accepted
  case declined
  case tentative
  case delegated
  /// Nothing yet, or a word that nobody knows.
  case other
}
