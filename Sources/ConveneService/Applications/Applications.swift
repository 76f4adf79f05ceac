import ConveneCore
import ConveneStore
import ConveneTables
import ConveneValues
import ConveneWords
import Foundation

/// Applications that came in.
package struct ApplicationsReceived: Sendable, TakenIn {
  /// Their codes, in the order in which they were given.
  package let codes: [String]
  /// Codes of those that came after the signature.
  package let late: [String]
  package let notices: [Problem]
  /// Rows that stayed out, where the good ones were to be kept.
  package var toMend: RowsToMend?

  package var report: ImportReport {
    ImportReport(count: codes.count, notices: notices, toMend: toMend)
  }
}

extension Secretariat {
  /// Takes a table of applications in whole, with the people and organisations it names.
  ///
  /// What it says otherwise of people whom the directory has is told, and taken in where `updating`.
  /// What comes after the signature is kept as late.
  package func importApplications(
    _ file: [UInt8], form: TableForm = TableForm(), to hand: MeetingInHand,
    updating: Bool = false, keepingGood: Bool = false, dryRun: Bool = false
  ) async throws -> ImportReport {
    try await receiveApplications(
      file, form, to: hand, updating: updating, keepingGood: keepingGood, dryRun: dryRun
    ).report
  }

  /// Takes one application in, given as the cells of a table by their columns.
  package func apply(
    _ cells: [String: String], to hand: MeetingInHand, updating: Bool = false,
    dryRun: Bool = false
  ) async throws -> ApplicationsReceived {
    try await Self.ofOneRow {
      let received = try await receiveApplications(
        CSV.ofOneRow(cells), TableForm(), to: hand, updating: updating, keepingGood: false,
        dryRun: dryRun)
      return ApplicationsReceived(
        codes: received.codes, late: received.late, notices: received.notices.inOneRow)
    }
  }

  private func receiveApplications(
    _ file: [UInt8], _ form: TableForm, to hand: MeetingInHand, updating: Bool, keepingGood: Bool,
    dryRun: Bool
  ) async throws -> ApplicationsReceived {
    try require(.applicationImport, in: hand)
    if updating { try require(.personImport) }
    let now = now()
    return try await takeIn(
      file, form, columns: ApplicationImport.columns(for: hand.meeting),
      keepingGood: keepingGood
    ) { file, form in
      let table = try Failure.ofInput {
        try ApplicationImport(file, in: form, for: hand.meeting, countries: .printed) {
          Self.newUUID(at: now)
        }
      }
      return try await perform(.applicationImport, in: hand, dryRun: dryRun) { work in
        try work.receive(table, updating: updating)
      }
    }
  }

  /// Takes applications of people and organisations that are new to the directory.
  package func receive(
    _ applications: [Application], from people: [Person], of organisations: [Organisation],
    to hand: MeetingInHand
  ) async throws {
    try await perform(.applicationImport, in: hand) { work in
      let status = try work.beginReceiving()
      try work.add(organisations)
      try work.add(people)
      try work.add(applications, as: status)
    }
  }

  package func applications(_ hand: MeetingInHand) async throws -> [Application] {
    try await look(.viewScores, in: hand) { try $0.applications(of: hand.id) }
  }

  /// The same as lines of a list, with who applies: those behind one of them, and at most so many.
  package func applicationLines(
    _ hand: MeetingInHand, after: ApplicationLine? = nil, most: Int? = nil
  ) async throws -> [ApplicationLine] {
    try await look(.viewScores, in: hand) {
      try $0.applicationLines(of: hand.id, after: after, most: most)
    }
  }
}

extension Work {
  /// Waits for imports into other meetings, and says as what newcomers come in.
  fileprivate func beginReceiving() throws -> Application.Status {
    try store.lockDirectory()
    let status = try newcomerStatus()
    if status != .late { try store.refuseClosed(hand) }
    return status
  }

  /// Nobody new is considered once somebody signed who is selected, unless an error was admitted.
  func newcomerStatus() throws -> Application.Status {
    try store.latestSelection(of: meeting)?.isInForce == true ? .late : .submitted
  }

  fileprivate mutating func add(
    _ applications: [Application], as status: Application.Status
  ) throws {
    let received = applications.map { application in
      var received = application
      if status == .late { received.status = .late }
      return received
    }
    try store.add(received, to: meeting)
    for one in received {
      var columns = ["code": one.code, "person": one.person.uuid.uuidString.lowercased()]
      if one.status == .late { columns["status"] = one.status.rawValue }
      note(AuditObject(.application, one.id), to: columns)
    }
  }

  /// Takes in what a table holds; answers what to tell.
  ///
  /// Who is who comes first: what is asked and stored after that goes by the directory's ids.
  ///
  /// - Parameter id: of the only row, where what it says had an id before it was an application.
  mutating func receive(
    _ table: ApplicationImport, updating: Bool, under id: Application.ID? = nil
  ) throws -> ApplicationsReceived {
    let status = try beginReceiving()
    let merge = try merge(
      table.entries.map(\.from), of: table.organisations, updating: updating)
    try refuseKnown(table, merge)
    let (wishes, unknown) = try store.wishes(table, merge, in: meeting)
    let finder = try PartnerFinder(table.entries.flatMap { $0.partners.joined() }, in: store)
    var strangers: [Problem] = []
    let made = table.entries.filter { !$0.hasOwnCode }.map(\.application.id)
    let last = max(table.highestNumber, try store.lastApplicationNumber(in: meeting))
    let code = Dictionary(
      made.enumerated().map { ($0.element, Application.code(last + $0.offset + 1)) },
      uniquingKeysWith: { first, _ in first })
    let applications = table.entries.map { entry in
      var application = entry.application
      application.person = merge.personID[entry.person.id] ?? entry.person.id
      application.code = code[application.id] ?? application.code
      application.id = id ?? application.id
      application.wishes = wishes[entry.row] ?? []
      let (past, unknown) = finder.settle(
        application.pastPartnerships, entry.partners, country: entry.person.country)
      application.pastPartnerships = past
      strangers += unknown.map {
        Problem.partnerNotInDirectory(at: "row \(entry.row), past_partners", name: $0)
      }
      return application
    }
    try add(applications, as: status)
    let codes = applications.map(\.code)
    var notices = table.notices + merge.notices + merge.summary + unknown + strangers
    notices += try heldNotices(codes)
    if status == .late {
      notices += zip(codes, table.entries).map {
        Problem.keptAsLate(at: $0, name: $1.person.name)
      }
    }
    return ApplicationsReceived(
      codes: codes, late: status == .late ? codes : [], notices: notices)
  }

  /// Refuses rows of people whom the meeting considers already, and codes that it gave.
  private func refuseKnown(_ table: ApplicationImport, _ merge: DirectoryMerge) throws {
    let ids = table.entries.map { merge.personID[$0.person.id] ?? $0.person.id }
    let considered = Dictionary(
      try store.candidates(among: ids, in: meeting).map { ($0.person, $0) },
      uniquingKeysWith: { first, _ in first })
    let own = table.entries.filter(\.hasOwnCode).map(\.application.code)
    let taken = try store.taken(own, in: meeting)
    var people: [Problem] = []
    var codes: [Problem] = []
    for (entry, id) in zip(table.entries, ids) {
      if let known = considered[id] {
        let place = "row \(entry.row), \(entry.person.name)"
        let why: Problem =
          switch Track(rawValue: known.track) {
          case .open: .hasApplied(at: place, code: known.code)
          case .substitute: .comesForAnother(at: place)
          case .guest, .beside: .isGuest(at: place)
          case .nominated, nil: .hasNominatedSeat(at: place)
          }
        people.append(why)
      } else if entry.hasOwnCode, let name = taken[entry.application.code] {
        codes.append(
          .codeOfAnother(
            at: "row \(entry.row), code", code: entry.application.code, name: name))
      }
    }
    guard people.isEmpty else {
      throw Failure.unusableInput(.appliedAlready(problems: people + codes))
    }
    guard codes.isEmpty else { throw Failure.unusableInput(.codeTaken(problems: codes)) }
  }
}
