import ConveneCore
import ConveneDocuments
import ConveneStore
import ConveneValues
import Foundation

extension Secretariat {
  /// Writes anew what a mail server refused for good, to the addresses that the directory has now.
  ///
  /// - Parameter codes: of those who are written to; everybody whose letter was refused otherwise.
  /// - Returns: their names.
  package func resendLetters(
    to codes: [String], _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> [String] {
    let settings = settings
    try settings.of(hand.meeting).refuseUndeliverable()
    return try await perform(.invitationResend, in: hand, dryRun: dryRun) { work in
      let meant = try Set(codes.map { try work.person(ofCode: $0) })
      let refused = try work.store.refusedLetters(of: hand.id)
        .filter { codes.isEmpty || meant.contains($0.person) }
      guard !refused.isEmpty else { throw Refusal.nothingToResend() }
      for letter in refused { try work.rewrite(letter, settings) }
      return refused.map(\.name)
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

  /// The same letter once more, as things are now; what is past is not written again.
  fileprivate mutating func rewrite(_ refused: RefusedLetter, _ settings: Settings) throws {
    guard let person = try store.peopleByID([refused.person])[refused.person] else { return }
    let siteKey = try store.siteKey()
    let revision = refused.revision + 1
    func letter(
      _ kind: Letter.Kind, _ scribe: Scribe, invitation: Identifier<InvitationEntry>? = nil,
      token: Token? = nil, nomination: (sender: ProperName, note: Nomination.Note)? = nil,
      zone: String? = nil
    ) throws -> LetterDraft {
      try scribe.letter(
        kind, to: person, invitation: invitation, token: token, nomination: nomination, zone: zone,
        campaign: refused.campaign, revision: revision, siteKey: siteKey)
    }
    let scribe = try Scribe(store, hand, settings, at: now)
    let draft: LetterDraft
    switch refused.kind {
    case .invitation, .reminder:
      let last = try store.invitations(of: meeting).last { $0.person == person.id }
      guard let last, [.issued, .tentative].contains(last.status), let due = last.deadline,
        due >= today
      else { throw Refusal.letterIsPast(name: person.name) }
      // The link of the letter that was refused reached nobody.
      let token = Token()
      draft = try letter(
        last.track == .guest ? .guest : .invitation,
        Scribe(store, hand, settings, at: now, deadline: due), invitation: last.id,
        token: token)
      try store.renew(token: token.hash, of: last.id, in: meeting)
      noteChanged(AuditObject(.invitation, last.id))
    case .acknowledgement:
      let entry = try store.nominations(of: meeting).last { $0.nomination.person == person.id }
      guard let one = entry?.nomination, let note = one.note,
        let sender = try store.senders(of: [one], in: hand.meeting).first
      else { throw Refusal.letterIsPast(name: person.name) }
      draft = try letter(.acknowledgement, scribe, nomination: (sender, note))
    case .waitingList, .regret:
      let decision = try store.selectionInForce(hand).decisions.first { $0.person == person.id }
      guard let decision, ![.selected, .withdrawn].contains(decision.status) else {
        throw Refusal.letterIsPast(name: person.name)
      }
      draft = try letter(decision.letter, scribe)
    case .substitute: draft = try letter(.substitute, scribe)
    case .replaced: draft = try letter(.replaced, scribe)
    case .remote, .inPerson:
      let last = try store.invitations(of: meeting).last { $0.person == person.id }
      guard let last, last.status.isOpen,
        (last.attends == .remotely) == (refused.kind == .remote)
      else { throw Refusal.letterIsPast(name: person.name) }
      draft = try letter(
        refused.kind == .remote ? .remote : .inPerson, scribe, invitation: last.id,
        zone: last.zone)
    }
    queue([draft], campaign: refused.campaign)
  }
}
