import ConveneCore
import ConveneStore
import ConveneTables
import ConveneValues
import Foundation

extension Secretariat {
  /// Takes a table of applications in whole, with the people and organisations it names.
  ///
  /// What it says otherwise of people whom the directory has is told, and taken in where `updating`.
  package func importApplications(
    _ file: [UInt8], encoding: TextEncoding = .utf8, to hand: MeetingInHand,
    updating: Bool = false, dryRun: Bool = false
  ) async throws -> ImportReport {
    try require(.applicationImport, in: hand)
    if updating { try require(.personImport) }
    let now = now()
    let table = try Failure.ofInput {
      try ApplicationImport(file, as: encoding, for: hand.meeting) { Self.newUUID(at: now) }
    }
    return try await perform(.applicationImport, in: hand, dryRun: dryRun) { work in
      let notices = try work.receive(table, updating: updating)
      return ImportReport(count: table.entries.count, notices: table.notices + notices)
    }
  }

  /// Takes applications of people and organisations that are new to the directory.
  package func receive(
    _ applications: [Application], from people: [Person], of organisations: [Organisation],
    to hand: MeetingInHand
  ) async throws {
    try await perform(.applicationImport, in: hand) { work in
      try work.beginReceiving()
      try work.add(organisations)
      try work.add(people)
      try work.add(applications)
    }
  }

  package func applications(_ hand: MeetingInHand) async throws -> [Application] {
    try await look(.viewScores, in: hand) { try $0.applications(of: hand.id) }
  }
}

extension Work {
  /// Waits for imports into other meetings, and refuses newcomers once somebody signed who is
  /// selected.
  fileprivate func beginReceiving() throws {
    try store.lockDirectory()
    guard try store.latestSelection(of: meeting)?.signedAt != nil else { return }
    throw Refusal.newcomersAfterSignature(code: hand.meeting.code)
  }

  fileprivate mutating func add(_ applications: [Application]) throws {
    try store.add(applications, to: meeting)
    for one in applications {
      note(
        AuditObject(.application, one.id),
        to: ["code": one.code, "person": one.person.uuid.uuidString.lowercased()])
    }
  }

  /// Takes in what a table holds; answers what to tell.
  ///
  /// Who is who comes first: what is asked and stored after that goes by the directory's ids.
  fileprivate mutating func receive(
    _ table: ApplicationImport, updating: Bool
  ) throws -> [Problem] {
    try beginReceiving()
    let merge = try merge(
      table.entries.map(\.from), of: table.organisations, updating: updating)
    try refuseKnown(table, merge)
    let (wishes, unknown) = try store.wishes(table, merge, in: meeting)
    let made = table.entries.filter { !$0.hasOwnCode }.map(\.application.id)
    let last = max(table.highestNumber, try store.lastApplicationNumber(in: meeting))
    let code = Dictionary(
      made.enumerated().map { ($0.element, Application.code(last + $0.offset + 1)) },
      uniquingKeysWith: { first, _ in first })
    let applications = table.entries.map { entry in
      var application = entry.application
      application.person = merge.personID[entry.person.id] ?? entry.person.id
      application.code = code[application.id] ?? application.code
      application.wishes = wishes[entry.row] ?? []
      return application
    }
    try add(applications)
    return merge.notices + merge.summary + unknown
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
