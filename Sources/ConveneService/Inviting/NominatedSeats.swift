import ConveneCore
import ConveneDocuments
import ConveneStore
import ConveneTables
import ConveneValues
import ConveneWords
import Foundation

extension Secretariat {
  /// Acknowledges nominations: each person takes part from now on, and gets a letter that says so.
  ///
  /// - Parameters:
  ///   - codes: which; all that wait for nothing else where there are none. What was handed to an
  ///     officer is acknowledged by its code alone.
  ///   - note: registered for those of them that came without one.
  /// - Returns: those acknowledged, as they were before.
  package func acknowledgeNominations(
    _ hand: MeetingInHand, codes: [String] = [], note: Nomination.Note? = nil,
    dryRun: Bool = false
  ) async throws -> [NominationEntry] {
    let settings = settings
    try settings.of(hand.meeting).refuseUndeliverable()
    return try await perform(.nominationAcknowledge, in: hand, dryRun: dryRun) { work in
      let all = try work.store.nominations(of: hand.id)
      let wanted = codes.isEmpty ? all.filter { $0.standing == .received } : try all.named(codes)
      if let note { try work.register(note, for: wanted) }
      let official = try work.store.nominations(of: hand.id).filter { one in
        wanted.contains { $0.code == one.code }
      }
      let unready = official.compactMap(\.whyNotAcknowledged)
      guard unready.isEmpty else { throw Refusal.nominationsNotReady(problems: unready) }
      try work.acknowledge(official, settings)
      return wanted
    }
  }

  /// Whoever nominated names somebody else, by a note of their own.
  ///
  /// Where the first was acknowledged the other is at once, in their place; the first gives the seats
  /// at tables back.
  ///
  /// - Parameter cells: of the other, by the columns of a table; role and capacity are the first's
  ///   where they are not given.
  package func replaceNomination(
    _ code: String, by note: Nomination.Note, with cells: [String: String], _ hand: MeetingInHand,
    updating: Bool = false, dryRun: Bool = false
  ) async throws -> NominationsReceived {
    try require(.nominationReplace, in: hand)
    if updating { try require(.personImport) }
    let (settings, now) = (settings, now())
    try settings.of(hand.meeting).refuseUndeliverable()
    let before = try await look(.viewMeeting, in: hand) {
      try $0.nominations(of: hand.id).named([code])[0]
    }
    let same = [
      "role": before.nomination.role.rawValue, "capacity": before.nomination.capacity.rawValue,
    ]
    let given = same.merging(cells.filter { !$0.value.isEmpty }) { $1 }.merging([
      "nominated_by": before.sender, "note": note.number, "note_date": note.date.description,
    ]) { $1 }
    return try await Self.ofOneRow {
      let table = try Failure.ofInput {
        try NominationImport(CSV.ofOneRow(given), for: hand.meeting, countries: .printed) {
          Self.newUUID(at: now)
        }
      }
      return try await perform(.nominationReplace, in: hand, dryRun: dryRun) { work in
        try work.replace(code, by: note, with: table, updating: updating, settings)
      }.inOneRow
    }
  }

  /// Whoever nominated withdraws, by a note; places and seats at tables are given back.
  package func withdrawNominations(
    _ codes: [String], by note: Nomination.Note, _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> [NominationEntry] {
    try await perform(.nominationWithdraw, in: hand, dryRun: dryRun) { work in
      let wanted = try work.store.nominations(of: hand.id).named(codes)
      try work.withdraw(wanted, by: note)
      return wanted
    }
  }
}

extension [NominationEntry] {
  /// Those of these codes, in the order of the codes.
  fileprivate func named(_ codes: [String]) throws(Failure) -> [NominationEntry] {
    let byCode = Dictionary(map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    let wanted = codes.map { $0.uppercased() }
    let unknown = wanted.filter { byCode[$0] == nil }
    guard unknown.isEmpty else { throw .notFound(.noSuchNomination(codes: unknown)) }
    return wanted.compactMap { byCode[$0] }
  }
}

extension NominationEntry {
  var whyNotAcknowledged: Problem? {
    switch standing {
    case .received, .handedOver: nil
    case .unofficial: .noteNotRegistered(at: code, name: name)
    case .acknowledged: .isAcknowledgedAlready(at: code, name: name)
    case .replaced, .withdrawn: .isWithdrawn(at: code, name: name)
    }
  }
}

extension Work {
  /// Refuses an answer of somebody who was named: whoever named them speaks for them.
  func refuseNominated(_ codes: [String]) throws {
    let named = Set(try store.nominations(of: meeting).map(\.code)).intersection(codes).sorted()
    guard let first = named.first else { return }
    throw Refusal.answeredByNote(codes: named, first: first)
  }

  mutating func register(
    _ note: Nomination.Note, for wanted: [NominationEntry]
  ) throws {
    let without = wanted.filter { $0.nomination.note == nil }
    guard !without.isEmpty else { return }
    try store.register(note, for: without.map(\.code), of: meeting)
    for one in without {
      self.note(
        AuditObject(.nomination, one.nomination.person), from: ["note": ""],
        to: ["note": note.words])
    }
  }

  /// Gives each the invitation by which they take part, and queues the letters.
  mutating func acknowledge(
    _ wanted: [NominationEntry], _ settings: Settings
  ) throws {
    guard !wanted.isEmpty else { return }
    let places = hand.meeting.places.nominated
    let taken = try store.participants(of: meeting).count { $0.track == .nominated }
    guard taken + wanted.count <= places else {
      throw Refusal.nominatedPlacesTaken(
        places: places, taken: taken,
        problems: wanted.dropFirst(max(0, places - taken)).map {
          .waitsForPlace(at: $0.code, name: $0.name)
        })
    }
    let scribe = try Scribe(store, hand, settings, at: now)
    let people = try store.peopleByID(wanted.map(\.nomination.person))
    let senders = try store.senders(of: wanted.map(\.nomination), in: hand.meeting)
    let siteKey = try store.siteKey()
    let wave = max(1, try store.invitations(of: meeting).map(\.wave).max() ?? 1)
    var acknowledged: [(entry: NominationEntry, invitation: Identifier<InvitationEntry>)] = []
    for (one, sender) in zip(wanted, senders) {
      guard let person = people[one.nomination.person], let note = one.nomination.note else {
        continue
      }
      let campaign = "nomination-\(one.code)"
      let invitation: Identifier<InvitationEntry> = newID()
      let letter = try scribe.letter(
        .acknowledgement, to: person, invitation: invitation, nomination: (sender, note),
        isAccepted: true, campaign: campaign, siteKey: siteKey)
      queue([letter], campaign: campaign)
      acknowledged.append((one, invitation))
    }
    let drafts = acknowledged.map { one in
      InvitationDraft(id: one.invitation, person: one.entry.nomination.person)
    }
    // No answer is asked: the note said that they come.
    let ids = drafts.map(\.id)
    try store.draft(drafts, in: meeting, wave: wave, deadline: nil)
    try store.move(ids, of: meeting, from: .draft, to: .approved)
    try store.issue(ids, links: ids.map { _ in nil }, of: meeting, at: now)
    try store.answer(ids, of: meeting, with: .accepted, at: now)
    try store.acknowledge(
      acknowledged.map { ($0.entry.code, $0.invitation) }, of: meeting, at: now)
    try store.takePlaces(acknowledged.count, on: .nominated, of: meeting)
    try list(acknowledged.map { ($0.entry.nomination.person, $0.invitation) })
    for (one, invitation) in acknowledged {
      let person = one.nomination.person
      note(
        AuditObject(.nomination, person), from: ["standing": one.standing.rawValue],
        to: ["standing": NominationEntry.Standing.acknowledged.rawValue])
      note(AuditObject(.invitation, invitation), to: ["status": "accepted", "wave": "\(wave)"])
      note(
        AuditObject(.participant, person),
        to: ["track": "nominated", "capacity": one.nomination.capacity.rawValue])
    }
  }

  fileprivate mutating func replace(
    _ code: String, by note: Nomination.Note, with table: NominationImport, updating: Bool,
    _ settings: Settings
  ) throws -> NominationsReceived {
    try store.lockDirectory()
    let first = try store.nominations(of: meeting).named([code])[0]
    guard note != first.nomination.note else {
      throw Refusal.noteOfTheFirst(code: first.code, note: note.words)
    }
    try withdraw([first], by: note)
    var received = try receive(table, officer: nil, updating: updating, replacing: first)
    guard first.standing == .acknowledged else { return received }
    try acknowledge(try store.nominations(of: meeting).named(received.codes), settings)
    received.acknowledged = received.codes
    return received
  }

  mutating func withdraw(
    _ wanted: [NominationEntry], by note: Nomination.Note
  ) throws {
    let ended = wanted.filter { $0.standing.hasEnded }
    guard ended.isEmpty else {
      throw Refusal.withdrawnBefore(
        problems: ended.map { .isWithdrawn(at: $0.code, name: $0.name) })
    }
    try store.withdraw(wanted.map(\.code), of: meeting, at: now)
    let theirs = Set(wanted.compactMap(\.invitation))
    try end(try store.invitations(of: meeting).filter { theirs.contains($0.id) }, as: .withdrawn)
    for one in wanted {
      self.note(
        AuditObject(.nomination, one.nomination.person),
        from: ["standing": one.standing.rawValue],
        to: ["standing": NominationEntry.Standing.withdrawn.rawValue, "by note": note.words])
    }
  }
}

extension Store {
  /// Who nominated each, as papers and letters name them: a State as the convener does.
  func senders(of nominations: [Nomination], in meeting: Meeting) throws -> [ProperName] {
    let ids = nominations.compactMap { one -> Organisation.ID? in
      guard case .organisation(let id) = one.sender else { return nil }
      return id
    }
    let organisations = try organisationsByID(ids)
    return nominations.map { one in
      switch one.sender {
      case .state(let country): meeting.properName(of: country)
      case .organisation(let id):
        ProperName(organisations[id]?.name ?? "", others: organisations[id]?.names ?? [:])
      }
    }
  }
}
