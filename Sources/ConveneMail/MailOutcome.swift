/// What became of one letter at a mail server.
package enum MailOutcome: Hashable, Sendable {
  /// The server answers for it from now on; with what it said.
  case accepted(String)
  /// Never to be tried again as it is; with what the server said, or why it was not even asked.
  case refused(String)
  /// Not this time: the server said so, or the connection broke before all of it was there.
  case later(String)
  /// All of it went, and no answer came: it may have arrived.
  case unconfirmed(String)
  /// There was no server, it spoke to us as we do not let it, or it takes nothing from us: nothing
  /// was learnt of the letter.
  case unreachable(String)
}
