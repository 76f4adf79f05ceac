import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

/// A letter with a link to sign in by, in hand to be sent.
package struct SignInLetter: Sendable {
  package let id: UUID
  package let account: Actor.ID
  package let mailbox: String
  package let language: Language
  package let wantedAt: Date
  package let tries: Int
  /// When it was taken in hand, from which on its link counts.
  package let claimedAt: Date
}

extension Store {
  /// Where somebody with an account is written to; nil for nowhere.
  package func signInMailbox(
    of account: Actor.ID
  ) throws -> (mailbox: String, language: Language)? {
    try rows(.accountMailboxOf, account).first.map { (try $0["mailbox"], try $0["language"]) }
  }

  /// - Parameter mailbox: nil for nowhere any more.
  package func setSignInMailbox(
    _ mailbox: String?, in language: Language?, of account: Actor.ID
  ) throws {
    _ = try rows(.accountMailboxSet, account, mailbox, language)
  }

  /// Asks for a letter to an address, whether an account has it or none; false where too many were asked
  /// for by all.
  package func askForSignIn(_ id: UUID, at mailbox: String, at instant: Date) throws -> Bool {
    try rows(.signInLetterAsk, id, mailbox, instant).first?["done"] ?? false
  }

  /// Whether somebody waits for a link who has an account for this meeting or for all.
  package func signInLettersWait(for meeting: Meeting.ID, at instant: Date) throws -> Bool {
    try rows(.signInLetterWaits, meeting, instant).first?["are_waiting"] ?? false
  }

  package func claimSignInLetters(
    of meeting: Meeting.ID, at instant: Date, leaseUntil: Date, atMost most: Int
  ) throws -> [SignInLetter] {
    try rows(.signInLetterClaim, meeting, instant, leaseUntil, most).map { row in
      SignInLetter(
        id: try row["id"], account: try row["account_id"], mailbox: try row["mailbox"],
        language: try row["language"], wantedAt: try row["wanted_at"], tries: try row["tries"],
        claimedAt: instant)
    }
  }

  /// Keeps by what the link is known that a letter bears; false where it is wanted no more.
  package func keepLink(
    _ hash: SHA256, of letter: SignInLetter, for id: Identifier<CredentialEntry>
  ) throws -> Bool {
    try rows(
      .signInLetterLink, letter.id, id, hash.description, letter.claimedAt,
      CredentialEntry.Kind.link.end(from: letter.claimedAt)
    ).first?["done"] ?? false
  }

  /// Says that a letter went, or is given up.
  package func settle(_ letter: SignInLetter, at instant: Date) throws {
    try execute(.signInLetterSettle, letter.id, instant)
  }

  package func putOff(_ letter: SignInLetter, until: Date) throws {
    try execute(.signInLetterPutOff, letter.id, until)
  }
}
