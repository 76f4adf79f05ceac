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
  /// Writes anew what was refused or came back for good, or waits for somebody who found it wrong, to the addresses that the directory has now;
  /// what has passed meanwhile is left unwritten.
  ///
  /// - Parameters:
  ///   - codes: of those who are written to; everybody whose letter was refused otherwise.
  ///   - leaving: whether nobody is written to, as they were told otherwise.
  ///   - held: whether it is about letters instead that wait for somebody before they go.
  package func resendLetters(
    to codes: [String], leaving: Bool = false, held: Bool = false, _ hand: MeetingInHand,
    dryRun: Bool = false
  ) async throws -> ResentLetters {
    let settings = settings
    if !leaving { try settings.of(hand.meeting).refuseUndeliverable() }
    return try await perform(.invitationResend, in: hand, dryRun: dryRun) { work in
      let meant = try Set(codes.map { try work.person(ofCode: $0) })
      let all = held ? work.store.heldLetters : work.store.refusedLetters
      let found = try all(hand.id).filter { codes.isEmpty || meant.contains($0.person) }
      let letters = leaving ? found : found.filter { !$0.isWritten(with: found) }
      guard !letters.isEmpty else { throw held ? Refusal.nothingHeld() : .nothingToResend() }
      if held, try !work.withdraw(found.map(\.id)) {
        throw Refusal.meetingChangedMeanwhile(code: hand.meeting.code)
      }
      let causes = try LetterCauses(work.store, hand, settings, at: work.now)
      let people = try work.store.peopleByID(letters.map(\.person))
      var (done, drafts) = (ResentLetters(), [String: [LetterDraft]]())
      for letter in letters {
        if !leaving, let person = people[letter.person],
          let draft = try work.draft(letter, to: person, causes)
        {
          drafts[letter.campaign, default: []].append(draft)
          done.written.append(letter.name)
        } else {
          if !held { try work.setAside(letter) }
          done.left.append(letter.name)
        }
      }
      for (campaign, drafts) in drafts.sorted(by: { $0.key < $1.key }) {
        work.queue(drafts, campaign: campaign)
      }
      return done
    }
  }
}

extension RefusedLetter {
  /// Whether it is the copy of a letter that is written anew itself.
  fileprivate func isWritten(with others: [RefusedLetter]) -> Bool {
    copy != nil
      && others.contains {
        $0.copy == nil
          && ($0.person, $0.kind, $0.campaign) == (person, kind, campaign)
      }
  }
}

extension Work {
  /// The link of a letter that asks again: the one that its reader has, where its key is here, or one
  /// that answers beside it.
  mutating func link(
    of invitation: Identifier<InvitationEntry>, _ scribe: Scribe
  ) throws -> AnswerLink? {
    if let link = try scribe.standingLink(of: invitation) { return link }
    guard let link = try scribe.freshLink(of: invitation) else { return nil }
    try renew(link, follows: true)
    return link
  }

  /// Notes a link that is made; the one before ends, or with `follows` answers beside it.
  private mutating func renew(_ link: AnswerLink, follows: Bool = false) throws {
    try store.renew(link, follows: follows, in: meeting)
    noteChanged(AuditObject(.invitation, link.invitation))
  }

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
    _ refused: RefusedLetter, to person: Person, _ causes: LetterCauses
  ) throws -> LetterDraft? {
    if hand.state.cancelled != nil, refused.kind != .cancellation { return nil }
    if let copy = refused.copy, hand.meeting.seals(refused.kind) {
      return try copies(like: refused, to: person, causes).first { $0.copy == copy }
    }
    let draft: LetterDraft? =
      refused.kind == .change
      ? try changeAgain(refused, to: person, causes.scribe, try store.siteKey())
      : try causes.cause(of: refused.kind, to: person.id).map {
        try again(refused, because: $0, to: person, causes.scribe)
      }
    guard let copy = refused.copy else { return draft }
    return draft?.copies.first { $0.copy == copy }
  }

  /// Copies of a letter that was signed, which leave once more with its scan; none where there is none.
  private func copies(
    like refused: RefusedLetter, to person: Person, _ causes: LetterCauses
  ) throws -> [LetterDraft] {
    let kept = try store.scan(
      ofLetterTo: person.id, refused.kind, campaign: refused.campaign, in: meeting)
    guard let kept, let cause = causes.cause(of: refused.kind, to: person.id) else { return [] }
    return try causes.scribe.copies(
      of: try causes.scribe.signed(
        cause, to: person, campaign: refused.campaign, revision: refused.revision + 1,
        siteKey: try store.siteKey()),
      named: kept.messageID, to: try causes.scribe.parties(to: refused.kind, of: person),
      scan: kept.scan)
  }

  /// The same letter once more, by a link of its own but for a reminder.
  mutating func again(
    _ refused: RefusedLetter, because cause: LetterCause, to person: Person, _ scribe: Scribe
  ) throws -> LetterDraft {
    // The link of a letter that was refused, or that somebody else has, ends with it.
    let isNew = refused.kind != .reminder
    var link: AnswerLink?
    if cause.asks, refused.copy == nil, let invitation = cause.invitation {
      link =
        isNew ? try scribe.freshLink(of: invitation) : try self.link(of: invitation, scribe)
    }
    let draft = try scribe.letter(
      cause.kind, to: person, invitation: cause.invitation,
      blank: link.map { .link($0) } ?? (cause.handsIn ? .shown : nil),
      nomination: cause.nomination, attending: cause.attending, due: cause.due,
      isAccepted: cause.isAccepted, campaign: refused.campaign, revision: refused.revision + 1,
      siteKey: try store.siteKey())
    if let link, isNew { try renew(link) }
    return draft
  }
}
