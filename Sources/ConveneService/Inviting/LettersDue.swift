import ConveneCore
import ConveneDocuments
import ConveneStore
import ConveneValues
import Foundation

/// Who is written to about a selection and was not yet.
struct LettersDue {
  /// Selected, and never invited.
  let selected: [DecisionEntry]
  /// On the waiting list or not selected, and without any letter.
  let others: [DecisionEntry]

  /// Those selected whom these codes name, and nobody else; all where there is no list of them.
  ///
  /// Refused where somebody named is not selected, or was invited meanwhile.
  func only(_ codes: [String]?) throws(Refusal) -> LettersDue {
    guard let codes else { return self }
    let strangers = codes.filter { code in !selected.contains { $0.code == code } }
    guard strangers.isEmpty else {
      throw .notToInvite(problems: strangers.map { .waitsForNoInvitation(at: $0) })
    }
    return LettersDue(selected: selected.filter { codes.contains($0.code) }, others: [])
  }
}

/// Somebody who is selected and was not invited yet.
package struct UninvitedPerson: Sendable {
  package let code: String
  package let name: String
  package let organisation: String
  package let sector: Sector?
  package let country: Country
  package let language: Language
}

extension Secretariat {
  /// Who is selected by the signed selection and was not invited yet, in its order.
  package func uninvited(_ hand: MeetingInHand) async throws -> [UninvitedPerson] {
    try await look(.viewMeeting, in: hand) { store in
      guard let selection = try store.inForceAndSigned(hand) else { return [] }
      let due = try store.lettersDue(selection.decisions, of: hand.id).selected
      let people = try store.peopleByID(due.map(\.person))
      let hosts = try store.organisationsByID(people.values.compactMap(\.organisation))
      return due.compactMap { one in
        guard let person = people[one.person] else { return nil }
        let host = person.organisation.flatMap { hosts[$0] }
        return UninvitedPerson(
          code: one.code, name: person.name, organisation: host?.name ?? "",
          sector: host?.sector, country: person.country,
          language: person.letterLanguage(among: hand.meeting.languages))
      }
    }
  }
}

extension Store {
  func lettersDue(_ decisions: [DecisionEntry], of meeting: Meeting.ID) throws -> LettersDue {
    // Whoever was invited by name, and is no more, has an open seat to be invited to yet.
    let invited = Set(
      try invitations(of: meeting).filter { !$0.track.isByName || $0.status.isOpen }.map(\.person))
    let written = Set(try peopleWithLetters(of: meeting))
    let forgotten = Set(try forgottenList().forgotten.map(\.person))
    let readers = decisions.filter { !forgotten.contains($0.person) }
    return LettersDue(
      selected: readers.filter { $0.status == .selected && !invited.contains($0.person) },
      others: readers.filter {
        ![.selected, .withdrawn].contains($0.status) && !written.contains($0.person)
      })
  }

  /// What the selection in force decides on each, without scores and choices, of which no letter tells.
  ///
  /// Refused where it is not signed, or its signature was taken back.
  func signedDecisions(_ hand: MeetingInHand) throws -> [DecisionEntry] {
    let number = try selectionInForce(of: hand.id)
    guard let selection = try latestSelection(of: hand.id, number: number) else {
      throw Refusal.noSelectionProposed()
    }
    guard selection.signedAt != nil else { throw Refusal.notSigned() }
    guard selection.isInForce else { throw Refusal.selectionSuperseded() }
    return try decisions(of: selection.id, in: hand.id)
  }

  /// Letters to those on the waiting list and those not selected, but for those held back.
  func write(to decisions: [DecisionEntry], scribe: Scribe) throws -> [LetterDraft] {
    let people = try peopleByID(decisions.map(\.person))
    let siteKey = try siteKey()
    return try decisions.compactMap { decision in
      try people[decision.person].flatMap { person in
        try scribe.ifWritable {
          try scribe.letter(
            decision.letter, to: person, campaign: "decision", siteKey: siteKey)
        }
      }
    }
  }
}

extension DecisionEntry {
  /// What whoever is not selected is written.
  var letter: Letter.Kind {
    outcome == .waitlisted ? .waitingList : .regret(reason ?? .places)
  }
}

extension Scribe {
  /// A letter, or nil where something about its reader keeps it from being written: one person's
  /// name or address does not stop the letters of all others.
  func ifWritable(_ write: () throws -> LetterDraft) throws -> LetterDraft? {
    do {
      return try write()
    } catch is Refusal {
      return nil
    }
  }
}

extension Secretariat {
  /// Letters that cannot go as things are, and why: those about the selection in force that cannot be
  /// written, and those that a mail server refused for good.
  package func heldBackLetters(_ hand: MeetingInHand) async throws -> [HeldBackLetter] {
    try await unwritableLetters(hand) + refusedLetters(hand)
  }

  /// Letters about the selection in force that are due and cannot be written, and why.
  func unwritableLetters(_ hand: MeetingInHand) async throws -> [HeldBackLetter] {
    let (settings, now) = (settings, now())
    return try await look(.viewMeeting, in: hand) { store in
      guard let selection = try store.inForceAndSigned(hand) else { return [] }
      let due = try store.lettersDue(selection.decisions, of: hand.id)
      let people = try store.peopleByID((due.selected + due.others).map(\.person))
      let siteKey = try store.siteKey()
      let scribe = try Scribe(store, hand, settings, at: now)
      func why(_ decision: DecisionEntry, _ kind: Letter.Kind) throws -> HeldBackLetter? {
        guard let person = people[decision.person] else { return nil }
        do {
          let isInvited = kind == .invitation
          _ = try scribe.letter(
            kind, to: person,
            invitation: isInvited ? Identifier(Secretariat.newUUID(at: now)) : nil,
            blank: isInvited ? .shown : nil, campaign: "trial", siteKey: siteKey)
          return nil
        } catch let refusal as Refusal {
          return HeldBackLetter(name: person.name, why: refusal)
        }
      }
      return try due.selected.compactMap { try why($0, .invitation) }
        + due.others.compactMap { try why($0, $0.letter) }
    }
  }
}

extension Store {
  /// The selection that letters are about; nil where none is signed.
  func inForceAndSigned(_ hand: MeetingInHand) throws -> SelectionInHand? {
    let inHand: SelectionInHand
    do {
      inHand = try selectionInForce(hand)
    } catch is Refusal {
      return nil
    }
    return inHand.selection.signedAt != nil && inHand.selection.isInForce ? inHand : nil
  }
}
