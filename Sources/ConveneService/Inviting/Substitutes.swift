import ConveneCore
import ConveneDocuments
import ConveneStore
import ConveneValues
import Foundation

/// Who comes in place of another.
package enum Substitute: Sendable {
  /// By an id, an address or a part of a name in the directory.
  case known(String)
  /// Of the leaver's organisation, country and languages where nothing else is said.
  case new(NewPerson)
}

/// What becomes of an open seat when somebody else comes to it, as it is shown before anybody agrees.
package struct Replacement: Sendable {
  /// Code and name of who leaves.
  package let leaving: (code: String, name: String)
  /// Code, name and where from of who comes.
  package let coming: (code: String, name: String, from: String)
  /// The number of both on the list and the seating plan; nil where nobody has one yet.
  package let number: Int?
  package let floors: [FloorShift]
  /// Who of the waiting list would follow otherwise.
  package let waiting: (code: String, name: String)?
  /// The seats that stay, in order: rounds and tables.
  package let seats: [SeatEntry]
  /// How many rules for pairs end with whoever leaves.
  package let rulesEnded: Int
  /// What the seating plan breaks from now on, and so a repair mends.
  package let broken: [Problem]
  /// Who is written to.
  package let letters: [String]
  /// Who cannot be written to and must be told.
  package let unwritten: [HeldBackLetter]
  package let papers: [ChangedPaper]
  /// Others in the directory who may be the same as somebody new.
  package let like: [PersonEntry]
}

extension Secretariat {
  /// Gives an open seat to somebody else, by decision of a named officer and for a listed reason.
  ///
  /// In one act the invitation before ends, and the other takes part under a code of their own: with
  /// the same number, at the same tables, and written to, like whoever leaves. Nobody is scored, and
  /// what was signed stays as it is. Whom a State or an organisation named is replaced by it alone.
  ///
  /// - Parameter code: whose seat: of the application, or of a substitute before.
  package func replaceParticipant(
    _ code: String, by substitute: Substitute, because reason: SubstitutionEntry.Reason,
    in hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> Replacement {
    try require(.participantReplace, in: hand)
    try settings.of(hand.meeting).refuseUndeliverable()
    let known: Person.ID? =
      if case .known(let text) = substitute {
        try await person(text, inMeeting: hand.meeting.code).id
      } else { nil }
    let settings = settings
    return try await perform(.participantReplace, in: hand, dryRun: dryRun) { work in
      try work.replace(
        code.uppercased(), by: substitute, known: known, because: reason, settings)
    }
  }

  /// Who came in place of whom.
  package func substitutions(_ hand: MeetingInHand) async throws -> [SubstitutionEntry] {
    try await look(.viewMeeting, in: hand) { try $0.substitutions(in: hand.id) }
  }
}

extension Work {
  fileprivate mutating func replace(
    _ code: String, by substitute: Substitute, known: Person.ID?,
    because reason: SubstitutionEntry.Reason, _ settings: Settings
  ) throws -> Replacement {
    try store.lockDirectory()
    if let one = try besideRoom(code) {
      return try replaceBeside(one, by: substitute, known: known, because: reason, settings)
    }
    let seat = try seatToGive(code)
    let leaver = try self.person(seat.person)
    let before = try pressRoom()
    let sat = try SatBefore(store, hand)
    let seated = try openlySeated()
    let (person, like) = try who(substitute, known, instead: leaver)
    try refuseConsidered(person)

    try leave(seat)
    let following = try store.waitingLine(hand).following(on: 1).steps.first?.decision
    let coming = try seatOpenly(person, on: seat, because: reason)
    let kept = try keepSeats(of: leaver.id, for: person.id, sat)
    let written = try write(
      to: person, coming, leaver, of: seat.isTold ? seat.last : nil, settings)
    return Replacement(
      leaving: (code, leaver.name), coming: (coming, person.name, try whence(person)),
      number: try store.participants(of: meeting).first { $0.person == person.id }?.number,
      floors: hand.meeting.floors.shifts(from: seated, to: try openlySeated()),
      waiting: try following.map { ($0.code, try self.person($0.person).name) },
      seats: kept.seats, rulesEnded: sat.rules(of: leaver.id), broken: kept.broken,
      letters: written.letters, unwritten: written.unwritten,
      papers: try pressRoom().changes(since: before), like: like)
  }

  func pressRoom() throws -> PressRoom {
    PressRoom(
      meeting: hand.meeting, participants: try store.papersParticipants(hand), decision: nil,
      made: now, state: hand.state)
  }

  func person(_ id: Person.ID) throws -> Person {
    guard let person = try store.peopleByID([id])[id] else {
      throw Failure.notFound(.nobodySo(text: id.description))
    }
    return person
  }

  mutating func who(
    _ substitute: Substitute, _ known: Person.ID?, instead leaver: Person
  ) throws -> (Person, [PersonEntry]) {
    if case .new(let new) = substitute { return try add(new, like: leaver) }
    guard let known else { preconditionFailure("nobody looked for the substitute") }
    return (try self.person(known), [])
  }

  /// Refuses whom the meeting considers otherwise: who applied waits or was decided upon, and whom a
  /// State or an organisation named comes for it.
  func refuseConsidered(_ person: Person) throws {
    guard let found = try store.candidates(among: [person.id], in: meeting).first else { return }
    switch Track(rawValue: found.track) {
    case .open: throw Refusal.substituteApplied(name: person.name, code: found.code)
    case .nominated: throw Refusal.substituteNominated(name: person.name)
    case .guest, .beside:
      guard try !store.guests(of: meeting).contains(where: { $0.person == person.id && $0.stands })
      else { throw Refusal.substituteIsGuest(name: person.name) }
    case .substitute, nil:
      let standing = try store.substitutions(in: meeting).first {
        $0.stands && $0.person == person.id
      }
      guard let standing else { return }
      throw Refusal.substituteAlready(
        name: person.name, code: standing.code, leaving: standing.leaving)
    }
  }

  func whence(_ person: Person) throws -> String {
    let host = try person.organisation.flatMap { try store.organisationsByID([$0])[$0] }
    return [host?.name ?? "", person.country.code].filter { !$0.isEmpty }.joined(separator: ", ")
  }

  private func openlySeated() throws -> [(person: Person, organisation: Organisation?)] {
    let selected = try store.selectionInForce(hand).decisions.filter { $0.status == .selected }
    let standing = try store.substitutions(in: meeting).filter(\.stands)
    return try store.described(selected.map(\.person) + standing.map(\.person))
  }

  /// By an invitation that is accepted at once: no answer is asked of somebody who was sent for.
  ///
  /// - Returns: the code under which they take part.
  mutating func seatOpenly(
    _ person: Person, on seat: SeatToGive, because reason: SubstitutionEntry.Reason
  ) throws -> String {
    let code = SubstitutionEntry.code(try store.lastSubstituteNumber(in: meeting) + 1)
    let wave = (try store.invitations(of: meeting).map(\.wave).max() ?? 0) + 1
    let id: Identifier<InvitationEntry> = newID()
    try store.leaveGuests([person.id], for: .substitute, in: meeting)
    try store.consider(person.id, asSubstituteIn: meeting)
    try store.draft(
      [InvitationDraft(id: id, person: person.id, replaces: seat.last?.id)], in: meeting,
      wave: wave, deadline: nil)
    try store.move([id], of: meeting, from: .draft, to: .approved)
    try store.issue([id], links: [nil], of: meeting, at: now)
    try store.answer([id], of: meeting, with: .accepted, at: now)
    try store.takePlaces(1, on: .substitute, of: meeting)
    if let number = seat.last?.number { try store.take(number, for: id, of: meeting) }
    try list([(person.id, id)])
    try store.substitute(
      person.id, code, onSeatOf: seat.application, by: id, because: reason, in: meeting, at: now)
    try store.substitute(onSeatOf: seat.application, of: meeting, at: now)
    note(AuditObject(.invitation, id), to: ["status": "accepted", "wave": "\(wave)"])
    note(
      AuditObject(.participant, person.id),
      to: [
        "track": "substitute", "code": code, "in place of": seat.code, "because": reason.rawValue,
      ])
    note(AuditObject(.application, seat.application), from: ["seat": "held"], to: ["seat": code])
    return code
  }

  /// Writes to both; who cannot be written to is told otherwise.
  ///
  /// - Parameter left: the invitation of who leaves and knows of the seat.
  mutating func write(
    to person: Person, _ code: String, _ leaver: Person, of left: InvitationEntry?,
    _ settings: Settings
  ) throws -> (letters: [String], unwritten: [HeldBackLetter]) {
    let scribe = try Scribe(store, hand, settings, at: now)
    let siteKey = try store.siteKey()
    let taken = try store.invitations(of: meeting).first { $0.code == code }
    let campaign = "substitute-\(code)"
    var written = LettersWritten()
    let readers: [(Person, Letter.Kind)] =
      [(person, .substitute)] + (left == nil ? [] : [(leaver, .replaced)])
    for (reader, kind) in readers {
      try written.add(to: reader) {
        try scribe.letter(
          kind, to: reader, invitation: kind == .replaced ? left?.id : taken?.id,
          isAccepted: kind == .substitute, campaign: campaign, siteKey: siteKey)
      }
    }
    queue(written.drafts, campaign: campaign)
    return (written.names, written.unwritten)
  }
}

extension [Floor] {
  /// How many count for each before and after.
  fileprivate func shifts(
    from before: [(person: Person, organisation: Organisation?)],
    to after: [(person: Person, organisation: Organisation?)]
  ) -> [FloorShift] {
    map { floor in
      FloorShift(
        floor: floor.name, lowest: floor.lowest,
        before: before.count { floor.counts($0.person, of: $0.organisation) },
        after: after.count { floor.counts($0.person, of: $0.organisation) })
    }
  }
}

extension Store {
  /// People with where they are from.
  func described(
    _ people: [Person.ID]
  ) throws -> [(person: Person, organisation: Organisation?)] {
    let known = try peopleByID(people)
    let hosts = try organisationsByID(known.values.compactMap(\.organisation))
    return people.compactMap { id in
      guard let person = known[id] else { return nil }
      return (person, person.organisation.flatMap { hosts[$0] })
    }
  }

  /// The floors as those who wait have to hold them: a substitute counts as an applicant would.
  func floorsLeft(_ hand: MeetingInHand) throws -> [Floor] {
    let standing = try substitutions(in: hand.id).filter(\.stands).map(\.person)
    return standing.isEmpty
      ? hand.meeting.floors : hand.meeting.floors.beside(try described(standing))
  }
}
