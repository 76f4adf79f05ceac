import ConveneCore
import ConveneDocuments
import ConveneStore
import ConveneTables
import ConveneValues
import Foundation

/// Who is to be invited by name.
package enum NewGuest: Sendable {
  /// As the cells of a table of people, by their columns.
  case person([String: String])
  /// Whoever applied, by the code of the application: late, not selected, or withdrawn.
  case applicant(String)
}

extension Secretariat {
  /// Invites somebody by name, on a place for guests: a code, a letter, and an answer that is asked.
  ///
  /// - Parameters:
  ///   - decider: whose decision it is, as it is told; kept with the reason.
  ///   - deadline: the last day for the answer.
  package func addGuest(
    _ guest: NewGuest, as role: Guest.Role, by decider: String, because reason: String,
    deadline: Day, _ hand: MeetingInHand, updating: Bool = false, dryRun: Bool = false
  ) async throws -> (code: String, notices: [Problem]) {
    try require(.guestAdd, in: hand)
    if updating { try require(.personImport) }
    guard !decider.allSatisfy(\.isWhitespace), !reason.allSatisfy(\.isWhitespace) else {
      throw Refusal.guestWithoutReason()
    }
    let (decider, reason) = (try decider.keptWords(at: "by"), try reason.keptWords(at: "reason"))
    let (settings, now) = (settings, now())
    try settings.of(hand.meeting).refuseUndeliverable()
    return try await Self.ofOneRow {
      let table: GuestImport?
      switch guest {
      case .person(let cells):
        table = try Failure.ofInput {
          try GuestImport(CSV.ofOneRow(cells), for: hand.meeting) { Self.newUUID(at: now) }
        }
      case .applicant: table = nil
      }
      return try await perform(.guestAdd, in: hand, dryRun: dryRun) { work in
        let scribe = try Scribe(work, settings, deadline: deadline)
        let (person, notices) = try work.guest(guest, table, updating: updating)
        let code = try work.invite(
          person, as: role, by: decider, because: reason, declaring: table?.declared,
          scribe: scribe)
        return (code, notices.inOneRow)
      }
    }
  }

  package func guests(_ hand: MeetingInHand) async throws -> [GuestEntry] {
    try await look(.viewMeeting, in: hand) { try $0.guests(of: hand.id) }
  }

  /// Takes invitations by name back; places and seats at tables are given back.
  package func withdrawGuests(
    _ codes: [String], _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> [GuestEntry] {
    try await perform(.guestWithdraw, in: hand, dryRun: dryRun) { work in
      let all = try work.store.guests(of: hand.id)
      let wanted = try codes.map { code -> GuestEntry in
        guard let found = all.first(where: { $0.code == code.uppercased() }) else {
          throw Failure.notFound(.noSuchGuest(code: code.uppercased()))
        }
        return found
      }
      if let gone = wanted.first(where: { !$0.stands }) {
        throw Refusal.guestWithdrawnBefore(code: gone.code)
      }
      let theirs = Set(wanted.filter(\.holdsPlace).map(\.invitation))
      try work.end(
        try work.store.invitations(of: hand.id).filter { theirs.contains($0.id) }, as: .withdrawn)
      for one in wanted {
        try work.store.withdrawGuest(one.code, from: hand.id, at: work.now)
        work.note(
          AuditObject(.invitation, one.invitation), from: ["guest": one.code],
          to: ["guest": "\(one.code), withdrawn"])
      }
      return wanted
    }
  }
}

extension Work {
  /// Refuses answers of guests whose invitations were taken back.
  func refuseWithdrawnGuests(_ codes: [String]) throws {
    let gone = try store.guests(of: meeting).first { !$0.stands && codes.contains($0.code) }
    if let gone { throw Refusal.guestWithdrawnBefore(code: gone.code) }
  }

  /// Refuses guests where an open seat is left or given.
  func refuseGuests(_ codes: [String]) throws {
    let guest = try store.guests(of: meeting).first { codes.contains($0.code) }
    if let guest { throw Refusal.guestWithoutSeat(code: guest.code) }
  }

  /// Who is meant, added to the directory where they are new.
  fileprivate mutating func guest(
    _ guest: NewGuest, _ table: GuestImport?, updating: Bool
  ) throws -> (Person.ID, notices: [Problem]) {
    try store.lockDirectory()
    switch guest {
    case .person:
      guard let table else { preconditionFailure("nobody read who is to be invited") }
      let merge = try merge([table.person], of: table.organisations, updating: updating)
      let person = merge.personID[table.person.person.id] ?? table.person.person.id
      try refuseConsidered(person)
      return (person, table.notices + merge.notices + merge.summary)
    case .applicant(let code):
      let person = try store.application(code, hand).person
      try refuseConsidered(person)
      return (person, [])
    }
  }

  /// Refuses whoever comes, or may come, another way.
  private func refuseConsidered(_ person: Person.ID) throws {
    let guests = try store.guests(of: meeting)
    if let guest = guests.first(where: { $0.person == person && $0.stands }) {
      throw Refusal.isGuestAlready(code: guest.code)
    }
    if let named = try store.nominations(of: meeting).first(where: {
      $0.nomination.person == person && !$0.standing.hasEnded
    }) {
      throw Refusal.guestIsNominated(code: named.code)
    }
    if let sent = try store.substitutions(in: meeting).first(where: {
      $0.person == person && $0.stands
    }) {
      throw Refusal.substituteAlready(name: sent.name, code: sent.code, leaving: sent.leaving)
    }
    let applied = try store.applications(of: meeting).first { $0.person == person }
    guard let applied, ![.late, .notSelected, .withdrawn].contains(applied.status) else { return }
    throw Refusal.applicantWaits(code: applied.code)
  }

  fileprivate mutating func invite(
    _ id: Person.ID, as role: Guest.Role, by decider: String, because reason: String,
    declaring: Nomination.Declared?, scribe: Scribe
  ) throws -> String {
    let places = hand.meeting.places.guest ?? 0
    let taken = try store.guests(of: meeting).count(where: \.holdsPlace)
    guard taken < places else { throw Refusal.guestPlacesTaken(places: places) }
    guard let person = try store.people([id]).first else {
      throw Failure.notFound(.nobodySo(text: id.description))
    }
    let code = Guest.code(try store.lastGuestNumber(in: meeting) + 1)
    let invitation: Identifier<InvitationEntry> = newID()
    let (token, campaign) = (Token(), "guest-\(code)")
    let letter = try scribe.letter(
      .guest, to: person, invitation: invitation, token: token, campaign: campaign,
      siteKey: try store.siteKey())
    let wave = (try store.invitations(of: meeting).map(\.wave).max() ?? 0) + 1
    try store.considerGuest(id, in: meeting)
    try store.draft(
      [InvitationDraft(id: invitation, person: id, replaces: nil)], in: meeting, wave: wave,
      deadline: scribe.deadline, on: .guest)
    try store.move([invitation], of: meeting, from: .draft, to: .approved)
    try store.issue([invitation], tokenHashes: [token.hash], of: meeting, at: now)
    try store.addGuest(
      code, id, as: role, by: decider, because: reason, declaring: declaring,
      invitation: invitation, to: meeting, at: now)
    note(
      AuditObject(.invitation, invitation),
      to: [
        "guest": code, "role": role.rawValue, "decided by": decider, "because": reason,
        "status": "issued", "deadline": scribe.deadline.description,
      ])
    queue([letter], campaign: campaign)
    return code
  }
}
