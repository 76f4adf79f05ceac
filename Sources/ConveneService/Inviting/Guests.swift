import ConveneCore
import ConveneDocuments
import ConveneStore
import ConveneTables
import ConveneValues
import ConveneWords
import Foundation

/// Who is to be invited by name.
package enum NewGuest: Sendable {
  /// As the cells of a table of people, by their columns.
  case person([String: String])
  /// Whoever applied, by the code of the application: late, not selected, or withdrawn.
  case applicant(String)
}

extension Secretariat {
  /// Names somebody, on a place for guests or beside the room: a code, a letter, and an answer that is
  /// asked.
  ///
  /// The secretariat is asked for none, nor is whoever is beside the room and has no mailbox: they come
  /// from now on.
  ///
  /// - Parameters:
  ///   - decider: whose decision it is, as it is told; kept with the reason.
  ///   - hasTable: whether a resource person is seated at round tables.
  ///   - deadline: the last day for the answer.
  package func addGuest(
    _ guest: NewGuest, as role: Guest.Role, by decider: String, because reason: String,
    hasTable: Bool = false, deadline: Day?, _ hand: MeetingInHand, updating: Bool = false,
    dryRun: Bool = false
  ) async throws -> (code: String, notices: [Problem]) {
    try require(.guestAdd, in: hand)
    if updating { try require(.personImport) }
    guard !decider.allSatisfy(\.isWhitespace), !reason.allSatisfy(\.isWhitespace) else {
      throw Refusal.guestWithoutReason()
    }
    guard !hasTable || role.mayHaveTable else { throw Refusal.tableOfResourcePersons() }
    let naming = Naming(
      role: role, decider: try decider.keptWords(at: "by"),
      reason: try reason.keptWords(at: "reason"), hasTable: hasTable || role.track == .guest)
    let (settings, now) = (settings, now())
    return try await Self.ofOneRow {
      let table: GuestImport?
      switch guest {
      case .person(let cells):
        table = try Failure.ofInput {
          try GuestImport(
            CSV.ofOneRow(cells), for: hand.meeting, countries: .printed,
            nameIsEnough: role.track == .beside
          ) { Self.newUUID(at: now) }
        }
      case .applicant: table = nil
      }
      return try await perform(.guestAdd, in: hand, dryRun: dryRun) { work in
        let (person, notices) = try work.guest(guest, table, updating: updating)
        let code = try work.invite(
          person, naming, declaring: table?.declared, deadline: deadline, settings)
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
      let theirs = Set(wanted.filter(\.isExpected).map(\.invitation))
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

  /// Asks for an answer where there is one to ask for; whoever is beside the room comes without.
  fileprivate mutating func invite(
    _ id: Person.ID, _ naming: Naming, declaring: Nomination.Declared?, deadline: Day?,
    _ settings: Settings
  ) throws -> String {
    if naming.role.track == .guest {
      let places = hand.meeting.places.guest ?? 0
      let taken = try store.guests(of: meeting).count(where: \.holdsPlace)
      guard taken < places else { throw Refusal.guestPlacesTaken(places: places) }
    }
    let person = try person(id)
    guard naming.asks(person) else {
      return try name(person, naming, declaring: declaring).code
    }
    guard let deadline else { throw Refusal.guestWithoutDay(name: person.name) }
    try settings.of(hand.meeting).refuseUndeliverable()
    let scribe = try Scribe(self, settings, deadline: deadline)
    let (code, invitation, link) = try name(
      person, naming, declaring: declaring, asking: (scribe: scribe, deadline: deadline))
    let campaign = "guest-\(code)"
    let letter = try scribe.letter(
      naming.role.letter, to: person, invitation: invitation,
      blank: link.map { .link($0) }, campaign: campaign, siteKey: try store.siteKey())
    queue([letter], campaign: campaign)
    return code
  }

  /// Gives somebody a code and an invitation: issued where an answer is asked, and accepted where not.
  mutating func name(
    _ person: Person, _ naming: Naming, declaring: Nomination.Declared? = nil,
    asking: (scribe: Scribe, deadline: Day)? = nil, instead number: Int? = nil
  ) throws -> (code: String, invitation: Identifier<InvitationEntry>, link: AnswerLink?) {
    let (role, id) = (naming.role, person.id)
    let code = role.code(try store.lastNumber(of: role, in: meeting) + 1)
    let invitation: Identifier<InvitationEntry> = newID()
    let wave = (try store.invitations(of: meeting).map(\.wave).max() ?? 0) + 1
    try store.considerGuest(id, as: role, in: meeting)
    try store.draft(
      [InvitationDraft(id: invitation, person: id)], in: meeting, wave: wave,
      deadline: asking?.deadline, on: role.track)
    try store.move([invitation], of: meeting, from: .draft, to: .approved)
    let link = try asking?.scribe.freshLink(of: invitation)
    try store.issue([invitation], links: [link], of: meeting, at: now)
    try store.addGuest(
      code, id, as: role, hasTable: naming.hasTable, by: naming.decider, because: naming.reason,
      declaring: declaring, invitation: invitation, to: meeting, at: now)
    var told = [
      "guest": code, "role": role.rawValue, "decided by": naming.decider, "because": naming.reason,
      "status": asking == nil ? "accepted" : "issued",
    ]
    told["deadline"] = asking?.deadline.description
    note(AuditObject(.invitation, invitation), to: told)
    guard asking == nil else { return (code, invitation, link) }
    try keepNumbers()
    try store.answer([invitation], of: meeting, with: .accepted, at: now)
    if let number { try store.take(number, for: invitation, of: meeting) }
    try list([(id, invitation)])
    note(
      AuditObject(.participant, id), to: ["track": role.track.rawValue, "capacity": role.rawValue])
    return (code, invitation, nil)
  }
}

/// As what somebody is named, by whose decision and why.
struct Naming {
  let role: Guest.Role
  let decider: String
  let reason: String
  let hasTable: Bool

  /// Whether an answer is asked by letter: guests always are, staff never.
  func asks(_ person: Person) -> Bool {
    role.track == .guest || role.isAsked && !person.email.isEmpty
  }
}

extension Guest.Role {
  /// What invites somebody as this.
  var letter: Letter.Kind {
    switch self {
    case .guest, .donor, .speaker, .secretariat: .guest
    case .resourcePerson: .resourcePerson
    case .observer: .observer
    }
  }

  /// What asks somebody again who was invited as this.
  var reminder: Letter.Kind {
    switch self {
    case .guest, .donor, .speaker, .secretariat: .reminder(of: .byName)
    case .resourcePerson: .reminder(of: .asResourcePerson)
    case .observer: .reminder(of: .asObserver)
    }
  }
}
