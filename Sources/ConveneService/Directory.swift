import ConveneCore
import ConveneStore
import Foundation

/// What came in from a table, and what the organiser should know about it.
package struct ImportReport: Sendable {
  package let count: Int
  package let notices: [Problem]
}

extension Secretariat {
  /// Takes a table of organisations in whole, or refuses it with every problem in it.
  package func importOrganisations(
    _ file: [UInt8], encoding: TextEncoding = .utf8, repairEncoding: Bool = false,
    dryRun: Bool = false
  ) async throws -> ImportReport {
    try actor.require(.editDirectory)
    let table = try Failure.ofInput {
      try OrganisationImport(file, as: encoding, repairing: repairEncoding) { newID() }
    }
    let keys = table.organisations.compactMap(\.externalKey)
    let (actor, now) = (actor, now())
    try await archive.write { store in
      let known = try store.knownOrganisationKeys(among: keys)
      guard known.isEmpty else {
        throw Failure.unusableInput(
          Refusal(
            "organisations-known", "Some of these organisations are in the directory already",
            advice: "Leave them out of the file and import the rest",
            problems: known.map { Problem("key \($0)", "is in the directory already") }))
      }
      guard !dryRun else { return }
      try store.add(table.organisations)
      try store.record(
        "organisation.import", on: "directory", in: nil, by: actor, at: now,
        ["organisations": "\(table.organisations.count)"])
    }
    return ImportReport(count: table.organisations.count, notices: table.notices)
  }

  package func organisations() async throws -> [Organisation] {
    try actor.require(.viewMeeting)
    return try await archive.read { try $0.organisations() }
  }

  /// Takes a table of people in whole, or refuses it with every problem in it.
  ///
  /// Who is in the directory already, by mailbox and name, stays as they are.
  package func importPeople(
    _ file: [UInt8], encoding: TextEncoding = .utf8, dryRun: Bool = false
  ) async throws -> ImportReport {
    try actor.require(.editDirectory)
    let (actor, now) = (actor, now())
    let table = try Failure.ofInput {
      try PersonImport(file, as: encoding) { Self.newUUID(at: now) }
    }
    let known = try await archive.write { store in
      let known = try store.knownPeople(table.people)
      guard !dryRun else { return known.count }
      let organisations = try store.organisations(named: table.organisations.map(\.name))
      let ids = Dictionary(
        table.organisations.map { ($0.id, organisations[$0.name.lowercased()] ?? $0.id) },
        uniquingKeysWith: { first, _ in first })
      try store.add(table.organisations.filter { organisations[$0.name.lowercased()] == nil })
      var people = table.people.filter {
        known[PersonKey(email: $0.email, name: $0.name)] == nil
      }
      for place in people.indices {
        people[place].organisation = people[place].organisation.flatMap { ids[$0] }
      }
      try store.add(people)
      try store.record(
        "person.import", on: "directory", in: nil, by: actor, at: now,
        ["people": "\(people.count)"])
      return known.count
    }
    let standing =
      known == 0
      ? [] : [Problem("directory", "\(known) of them were in it already and stay as they are")]
    return ImportReport(count: table.people.count - known, notices: table.notices + standing)
  }

  package func people() async throws -> [Person] {
    try actor.require(.editDirectory)
    return try await archive.read { try $0.people() }
  }
}
