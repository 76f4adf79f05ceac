import ConveneCore
import ConveneDocuments
import ConveneStore
import ConveneValues
import Foundation

/// What became of letters that were refused or came back for good, by the names of their readers.
package struct ResentLetters: Hashable, Sendable {
  package var written: [String] = []
  /// Left unwritten: what they were about has passed, or their readers were told otherwise.
  package var left: [String] = []
}

extension Secretariat {
  /// Writes anew what was refused or came back for good, to the addresses that the directory has now;
  /// what has passed meanwhile is left unwritten.
  ///
  /// - Parameters:
  ///   - codes: of those who are written to; everybody whose letter was refused otherwise.
  ///   - leaving: whether nobody is written to, as they were told otherwise.
  package func resendLetters(
    to codes: [String], leaving: Bool = false, _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> ResentLetters {
    let settings = settings
    if !leaving { try settings.of(hand.meeting).refuseUndeliverable() }
    return try await perform(.invitationResend, in: hand, dryRun: dryRun) { work in
      let meant = try Set(codes.map { try work.person(ofCode: $0) })
      let refused = try work.store.refusedLetters(of: hand.id)
        .filter { codes.isEmpty || meant.contains($0.person) }
      guard !refused.isEmpty else { throw Refusal.nothingToResend() }
      var done = ResentLetters()
      for letter in refused {
        if !leaving, let draft = try work.draft(letter, settings) {
          work.queue([try work.entered(draft)], campaign: letter.campaign)
          done.written.append(letter.name)
        } else {
          try work.setAside(letter)
          done.left.append(letter.name)
        }
      }
      return done
    }
  }
}

extension Work {
  fileprivate func person(ofCode code: String) throws -> Person.ID {
    if let one = try store.invitations(of: meeting).first(where: { $0.code == code }) {
      return one.person
    }
    let decisions = try store.selectionInForce(hand).decisions
    guard let one = decisions.first(where: { $0.code == code }) else {
      throw Failure.noParticipant(code)
    }
    return one.person
  }

  /// A letter whose calendar entry the next one to the same reader counts on from.
  fileprivate func entered(_ draft: LetterDraft) throws -> LetterDraft {
    var entered = draft
    try store.keep([draft.entry].compactMap(\.self), of: meeting)
    entered.entry = nil
    return entered
  }

  fileprivate mutating func setAside(_ letter: RefusedLetter) throws {
    guard letter.cameBack == nil else {
      for mail in try store.settleMail(about: letter.id, of: meeting, at: now) {
        note(AuditObject(.mail, mail), from: ["settled": "no"], to: ["settled": "yes"])
      }
      return
    }
    try store.setAside([letter.id], of: meeting)
    note(AuditObject(.letter, letter.id), from: ["status": "failed"], to: ["status": "cancelled"])
  }

  /// The same letter once more, as things are now; nil where what it was about has passed.
  fileprivate mutating func draft(
    _ refused: RefusedLetter, _ settings: Settings
  ) throws -> LetterDraft? {
    if hand.state.cancelled != nil, refused.kind != .cancellation { return nil }
    guard let person = try store.peopleByID([refused.person])[refused.person] else { return nil }
    if refused.kind == .change {
      return try changeAgain(
        refused, to: person, Scribe(store, hand, settings, at: now), store.siteKey())
    }
    guard let cause = try store.cause(of: refused.kind, to: person.id, hand, settings, at: now)
    else { return nil }
    // The link of the letter that was refused reached nobody.
    let token = cause.asks ? Token() : nil
    let draft = try cause.scribe.letter(
      cause.kind, to: person, invitation: cause.invitation, token: token,
      nomination: cause.nomination, attending: cause.attending, isAccepted: cause.isAccepted,
      campaign: refused.campaign, revision: refused.revision + 1, siteKey: try store.siteKey())
    if let token, let invitation = cause.invitation {
      try store.renew(token: token.hash, of: invitation, in: meeting)
      noteChanged(AuditObject(.invitation, invitation))
    }
    return draft
  }
}
