import ConveneCore
import ConveneStore
import ConveneTables
import ConveneValues
import ConveneWords
import Foundation

/// Nominations that came in.
package struct NominationsReceived: Sendable, TakenIn {
  /// Their codes, in the order in which they were given.
  package let codes: [String]
  /// What to tell, with those that go to a named officer.
  package let notices: [Problem]
  /// Codes of those that were acknowledged in the same act.
  package var acknowledged: [String] = []
  /// Rows that stayed out, where the good ones were to be kept.
  package var toMend: RowsToMend?

  package var report: ImportReport {
    ImportReport(count: codes.count, notices: notices, toMend: toMend)
  }

  var inOneRow: NominationsReceived {
    NominationsReceived(codes: codes, notices: notices.inOneRow, acknowledged: acknowledged)
  }
}

extension Secretariat {
  /// Takes a table of nominations in whole, with the people and organisations it names.
  ///
  /// Nobody in it is scored, ranked, drawn or refused: what comes late, or beyond the places, is
  /// received and goes to a named officer.
  ///
  /// - Parameters:
  ///   - officer: the login of that officer; whoever records it otherwise.
  ///   - updating: whether what it says otherwise of people whom the directory has is taken in.
  ///   - keepingGood: whether rows with a problem stay out, and are answered.
  package func importNominations(
    _ file: [UInt8], form: TableForm = TableForm(), to hand: MeetingInHand,
    officer login: String? = nil, updating: Bool = false, keepingGood: Bool = false,
    dryRun: Bool = false
  ) async throws -> NominationsReceived {
    try require(.nominationReceive, in: hand)
    if updating { try require(.personImport) }
    let now = now()
    return try await takeIn(
      file, form, columns: NominationImport.columns, keepingGood: keepingGood
    ) { file, form in
      let table = try Failure.ofInput {
        try NominationImport(file, in: form, for: hand.meeting, countries: .printed) {
          Self.newUUID(at: now)
        }
      }
      return try await perform(.nominationReceive, in: hand, dryRun: dryRun) { work in
        try work.receive(table, officer: login, updating: updating)
      }
    }
  }

  /// Receives one nomination, given as the cells of a table by their columns.
  package func nominate(
    _ cells: [String: String], to hand: MeetingInHand, officer login: String? = nil,
    updating: Bool = false, dryRun: Bool = false
  ) async throws -> NominationsReceived {
    try await Self.ofOneRow {
      try await importNominations(
        CSV.ofOneRow(cells), to: hand, officer: login, updating: updating, dryRun: dryRun
      ).inOneRow
    }
  }

  package func nominations(_ hand: MeetingInHand) async throws -> [NominationEntry] {
    try await look(.viewMeeting, in: hand) { try $0.nominations(of: hand.id) }
  }

  /// Runs what reads one row that nobody sees: names its cells alone, and no table.
  static func ofOneRow<Value>(_ body: () async throws -> Value) async throws -> Value {
    do {
      return try await body()
    } catch Failure.unusableInput(let refusal) {
      let (problems, ofRows) = (refusal.problems.inOneRow, Refusal.badCells(count: 0).code)
      throw Failure.unusableInput(
        refusal.code == ofRows && !problems.isEmpty
          ? .badCells(count: problems.count, problems: problems) : refusal.listing(problems))
    }
  }
}

extension [Problem] {
  /// Named by their cells alone, where nobody sees the one row that they are in.
  var inOneRow: [Problem] { map { $0.moved(to: String($0.at.trimmingPrefix("row 2, "))) } }
}

extension CSV {
  /// A table of a header and one row.
  static func ofOneRow(_ cells: [String: String]) -> [UInt8] {
    let columns = cells.sorted { $0.key < $1.key }
    return write(header: columns.map(\.key), rows: [columns.map(\.value)])
  }
}

extension Work {
  /// Takes in what a table holds; answers what to tell.
  ///
  /// - Parameter first: the nomination of the same sender that the only row stands in for.
  mutating func receive(
    _ table: NominationImport, officer login: String?, updating: Bool,
    replacing first: NominationEntry? = nil
  ) throws -> NominationsReceived {
    try store.lockDirectory()
    let officer = try login.map { try account($0).actor } ?? actor
    let merge = try merge(table.entries.map(\.from), of: table.organisations, updating: updating)
    let senders =
      try first.map { [$0.nomination.sender] } ?? store.senders(of: table)
    let known = try store.nominations(of: meeting)
    try refuseConsidered(table, merge, known)
    try store.leaveGuests(
      table.entries.map { merge.personID[$0.person.id] ?? $0.person.id }, for: .nominated,
      in: meeting)
    let standing = known.count { !$0.standing.hasEnded }
    let free = hand.meeting.places.nominated - standing
    let isLate = try today >= hand.meeting.starts || store.seatingFigures(of: meeting) != nil
    let last = try store.lastNominationNumber(in: meeting)
    let received = table.entries.enumerated().map { place, entry in
      Nomination(
        code: Nomination.code(last + place + 1),
        person: merge.personID[entry.person.id] ?? entry.person.id,
        sender: senders[place], role: entry.role,
        capacity: entry.capacity, note: entry.note, declared: entry.declared,
        replaces: first?.code)
    }
    // Whoever stands in for somebody comes neither late nor beyond the places.
    let handedOver = received.indices.filter { first == nil && (isLate || $0 >= free) }
    try store.add(
      received.enumerated().map { ($1, handedOver.contains($0) ? officer.id : nil) },
      to: meeting, at: now)
    for (place, one) in received.enumerated() {
      let isHandedOver = handedOver.contains(place)
      note(one, by: table.entries[place].sender.words, handedTo: isHandedOver ? officer : nil)
    }
    let told = handedOver.map { place in
      Problem.nominationHandedOver(
        at: received[place].code, name: table.entries[place].person.name, officer: officer.name,
        late: isLate)
    }
    return NominationsReceived(
      codes: received.map(\.code),
      notices: table.notices + merge.notices + merge.summary + told
        + (try heldNotices(received.map(\.code))))
  }

  private mutating func note(_ nomination: Nomination, by sender: String, handedTo: Actor?) {
    let columns = [
      "code": nomination.code, "by": sender, "role": nomination.role.rawValue,
      "capacity": nomination.capacity.rawValue, "note": nomination.note?.words ?? "",
      "replaces": nomination.replaces ?? "", "handed to": handedTo?.name ?? "",
    ]
    note(AuditObject(.nomination, nomination.person), to: columns.filter { !$0.value.isEmpty })
  }

  /// Refuses rows of people whom the meeting considers already.
  private func refuseConsidered(
    _ table: NominationImport, _ merge: DirectoryMerge, _ known: [NominationEntry]
  ) throws {
    let ids = table.entries.map { merge.personID[$0.person.id] ?? $0.person.id }
    let applied = Dictionary(
      try store.candidates(among: ids, in: meeting).filter { $0.track == "open" }
        .map { ($0.person, $0.code) }, uniquingKeysWith: { first, _ in first })
    let guests = Set(try store.guests(of: meeting).filter(\.stands).map(\.person))
    let named = Dictionary(
      known.filter { !$0.standing.hasEnded }.map { ($0.nomination.person, $0.code) },
      uniquingKeysWith: { first, _ in first })
    let problems = zip(table.entries, ids).compactMap { entry, id -> Problem? in
      let place = "row \(entry.row), \(entry.person.name)"
      return named[id].map { .isNominatedAlready(at: place, code: $0) }
        ?? applied[id].map { .hasApplied(at: place, code: $0) }
        ?? (guests.contains(id) ? .isGuest(at: place) : nil)
    }
    guard problems.isEmpty else {
      throw Failure.unusableInput(.nominatedAlready(problems: problems))
    }
  }
}

extension NominationImport.Sender {
  fileprivate var words: String {
    switch self {
    case .state(let country): country.code
    case .organisation(let name): name
    }
  }
}

extension Store {
  /// Whoever nominates in each row; an organisation that nobody invited is not in the directory.
  fileprivate func senders(of table: NominationImport) throws -> [Nomination.Sender] {
    let names = table.entries.compactMap { entry -> String? in
      guard case .organisation(let name) = entry.sender else { return nil }
      return name
    }
    let known = try organisations(named: names)
    var problems: [Problem] = []
    let senders = table.entries.compactMap { entry -> Nomination.Sender? in
      switch entry.sender {
      case .state(let country): return .state(country)
      case .organisation(let name):
        let found = known[name.sameName] ?? []
        if found.count == 1 { return .organisation(found[0].id) }
        let place = "row \(entry.row), nominated_by"
        problems.append(
          found.isEmpty
            ? .nominatorNotKnown(at: place, given: name)
            : .nominatorFitsSeveral(at: place, given: name, count: found.count))
        return nil
      }
    }
    guard problems.isEmpty else {
      throw Failure.unusableInput(.nominatorsUnknown(problems: problems))
    }
    return senders
  }
}
