import ConveneCore
import ConveneDocuments
import ConveneStore
import ConveneValues

extension Secretariat {
  /// Seats a resource person at round tables from now on, or no longer.
  ///
  /// - Returns: what the seating plan lacks by it.
  package func giveTable(
    _ code: String, _ hasTable: Bool, _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> [Problem] {
    let code = code.uppercased()
    return try await perform(.guestTable, on: code, in: hand, dryRun: dryRun) { work in
      let one = try work.store.guests(of: hand.id).first { $0.code == code }
      guard let one else { throw Failure.notFound(.noSuchGuest(code: code)) }
      guard one.stands else { throw Refusal.guestWithdrawnBefore(code: code) }
      guard one.role.mayHaveTable else { throw Refusal.tableOfResourcePersons() }
      if one.hasTable != hasTable {
        if !hasTable {
          let before = try work.store.seats(of: hand.id)
          _ = try work.store.giveBackSeats(of: [one.person], in: hand.id)
          work.noteSeats(from: before, to: try work.store.seats(of: hand.id))
        }
        try work.store.setTable(hasTable, of: code, in: hand.id)
        work.note(
          AuditObject(.participant, one.person), from: ["table": hasTable ? "no" : "yes"],
          to: ["table": hasTable ? "yes" : "no"])
      }
      return try work.store.seatingFigures(of: hand.id) == nil
        ? [] : try work.store.seatingInForce(hand).due
    }
  }
}

extension Work {
  /// Who is beside the room under a code; nil for everybody else.
  func besideRoom(_ code: String) throws -> GuestEntry? {
    let found = try store.guests(of: meeting).first {
      $0.code == code && $0.role.track == .beside
    }
    guard let found else { return nil }
    guard found.stands else { throw Refusal.guestWithdrawnBefore(code: code) }
    return found
  }

  /// Somebody else is beside the room in the place of another, as the same and by the same decision:
  /// no seat is given, so nothing is weighed.
  mutating func replaceBeside(
    _ one: GuestEntry, by substitute: Substitute, known: Person.ID?,
    because reason: SubstitutionEntry.Reason, _ settings: Settings
  ) throws -> Replacement {
    let leaver = try person(one.person)
    let before = try pressRoom()
    let sat = try SatBefore(store, hand)
    let last = try store.invitations(of: meeting).first { $0.id == one.invitation }
    let (person, like) = try who(substitute, known, instead: leaver)
    try refuseConsidered(person)

    if let last, [.issued, .tentative, .accepted].contains(last.status) {
      try record([last], as: .delegated)
    }
    try store.withdrawGuest(one.code, from: meeting, at: now)
    let naming = Naming(
      role: one.role, decider: one.decider, reason: one.reason, hasTable: one.hasTable)
    let coming = try name(person, naming, instead: last?.number)
    note(
      AuditObject(.participant, person.id),
      to: ["in place of": one.code, "because": reason.rawValue])
    let kept = try keepSeats(of: leaver.id, for: person.id, sat)
    let written =
      one.role.isAsked
      ? try write(
        to: person, coming.code, leaver, of: last?.status.isOpen == true ? last : nil, settings)
      : (letters: [], unwritten: [])
    return Replacement(
      leaving: (one.code, leaver.name),
      coming: (coming.code, person.name, try whence(person)),
      number: try store.participants(of: meeting).first { $0.person == person.id }?.number,
      floors: [], waiting: nil, seats: kept.seats, rulesEnded: sat.rules(of: leaver.id),
      broken: kept.broken, letters: written.letters, unwritten: written.unwritten,
      papers: try pressRoom().changes(since: before), like: like)
  }
}
