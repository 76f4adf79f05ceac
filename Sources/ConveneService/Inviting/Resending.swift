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
    guard let person = try store.peopleByID([refused.person])[refused.person] else { return nil }
    if hand.state.cancelled != nil, refused.kind != .cancellation { return nil }
    let siteKey = try store.siteKey()
    let revision = refused.revision + 1
    let last = try store.invitations(of: meeting).last { $0.person == person.id }
    func letter(
      _ kind: Letter.Kind, _ scribe: Scribe, invitation: Identifier<InvitationEntry>? = nil,
      token: Token? = nil, nomination: (sender: ProperName, note: Nomination.Note)? = nil,
      attending: (attends: Attending, zone: String?)? = nil
    ) throws -> LetterDraft {
      try scribe.letter(
        kind, to: person, invitation: invitation, token: token, nomination: nomination,
        attending: attending, isAccepted: last?.status == .accepted, campaign: refused.campaign,
        revision: revision, siteKey: siteKey)
    }
    let scribe = try Scribe(store, hand, settings, at: now)
    switch refused.kind {
    case .invitation:
      guard let last, [.issued, .tentative].contains(last.status), let due = last.deadline,
        due >= today
      else { return nil }
      // The link of the letter that was refused reached nobody.
      let token = Token()
      let named = try store.guests(of: meeting).first { $0.invitation == last.id }
      let draft = try letter(
        named?.role.letter ?? .invitation,
        Scribe(store, hand, settings, at: now, deadline: due), invitation: last.id,
        token: token)
      try store.renew(token: token.hash, of: last.id, in: meeting)
      noteChanged(AuditObject(.invitation, last.id))
      return draft
    case .acknowledgement:
      let entry = try store.nominations(of: meeting).last { $0.nomination.person == person.id }
      guard let one = entry?.nomination, let note = one.note,
        let sender = try store.senders(of: [one], in: hand.meeting).first
      else { return nil }
      return try letter(
        .acknowledgement, scribe, invitation: last?.id, nomination: (sender, note))
    case .waitingList, .regret:
      let decision = try store.selectionInForce(hand).decisions.first { $0.person == person.id }
      guard let decision, ![.selected, .withdrawn].contains(decision.status) else {
        return nil
      }
      return try letter(decision.letter, scribe)
    case .substitute, .replaced:
      return try letter(
        refused.kind == .substitute ? .substitute : .replaced, scribe, invitation: last?.id)
    case .change: return try changeAgain(refused, to: person, scribe, siteKey)
    case .cancellation:
      return try letter(.cancellation, scribe, invitation: last?.id)
    case .closing:
      return try store.isWaitingClosed(of: meeting) ? letter(.closing, scribe) : nil
    case .extension, .reminder:
      // Whoever said perhaps may have more time, but is not reminded.
      let isReminder = refused.kind == .reminder
      guard let last, last.status == .issued || last.status == .tentative && !isReminder,
        let due = last.deadline, due >= today
      else { return nil }
      return try letter(
        isReminder ? .reminder : .extension,
        Scribe(store, hand, settings, at: now, deadline: due))
    case .remote, .inPerson:
      guard let last, last.status.isOpen,
        (last.attends == .remotely) == (refused.kind == .remote)
      else { return nil }
      return try letter(
        refused.kind == .remote ? .remote : .inPerson, scribe, invitation: last.id,
        attending: (last.attends, last.zone))
    }
  }
}
