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
}
