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
}

extension Store {
  func lettersDue(_ selection: SelectionInHand, of meeting: Meeting.ID) throws -> LettersDue {
    // Whoever was invited by name, and is no more, has an open seat to be invited to yet.
    let invited = Set(
      try invitations(of: meeting).filter { !$0.track.isByName || $0.status.isOpen }.map(\.person))
    let written = Set(try peopleWithLetters(of: meeting))
    let forgotten = Set(try forgottenList().forgotten.map(\.person))
    let readers = selection.decisions.filter { !forgotten.contains($0.person) }
    return LettersDue(
      selected: readers.filter { $0.status == .selected && !invited.contains($0.person) },
      others: readers.filter {
        ![.selected, .withdrawn].contains($0.status) && !written.contains($0.person)
      })
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
      let due = try store.lettersDue(selection, of: hand.id)
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
