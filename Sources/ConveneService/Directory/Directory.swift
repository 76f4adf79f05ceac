import ConveneCore
import ConveneStore
import ConveneTables
import ConveneValues
import ConveneWords
import Foundation

extension Secretariat {
  /// Takes a table of organisations in whole, or refuses it with every problem in it.
  package func importOrganisations(
    _ file: [UInt8], form: TableForm = TableForm(), repairEncoding: Bool = false,
    keepingGood: Bool = false, dryRun: Bool = false
  ) async throws -> ImportReport {
    try require(.organisationImport)
    return try await takeIn(
      file, form, columns: OrganisationImport.columns, keepingGood: keepingGood
    ) { file, form in
      let table = try Failure.ofInput {
        try OrganisationImport(
          file, in: form, repairing: repairEncoding, countries: .printed
        ) { newID() }
      }
      return try await perform(.organisationImport, dryRun: dryRun) { work in
        try work.store.lockDirectory()
        try work.store.refuseKnown(table)
        try work.add(table.organisations)
        return ImportReport(count: table.organisations.count, notices: table.notices)
      }
    }
  }

  package func organisations() async throws -> [Organisation] {
    try await lookAnywhere(.viewMeeting) { try $0.organisations() }
  }

  /// The same as lines of a list: those behind one of them, and at most so many.
  package func organisationLines(after: OrganisationLine? = nil, most: Int? = nil) async throws
    -> [OrganisationLine]
  {
    try await lookAnywhere(.viewMeeting) { try $0.organisationLines(after: after, most: most) }
  }

  /// Takes a table of people in whole, or refuses it with every problem in it.
  ///
  /// Who is in the directory already, by mailbox and name, stays as they are; what the table says
  /// otherwise of them is told, and taken in where `updating`. Where `keepingGood`, rows with a
  /// problem stay out and are answered.
  package func importPeople(
    _ file: [UInt8], form: TableForm = TableForm(), updating: Bool = false,
    keepingGood: Bool = false, dryRun: Bool = false
  ) async throws -> ImportReport {
    try require(.personImport)
    let now = now()
    return try await takeIn(file, form, columns: PersonImport.columns, keepingGood: keepingGood) {
      file, form in
      let table = try Failure.ofInput {
        try PersonImport(file, in: form, countries: .printed) { Self.newUUID(at: now) }
      }
      return try await perform(.personImport, dryRun: dryRun) { work in
        let merge = try work.merge(table.rows, of: table.organisations, updating: updating)
        return ImportReport(
          count: merge.added.count, notices: table.notices + merge.notices + merge.summary)
      }
    }
  }

  /// Everybody in the directory but those who were forgotten.
  package func people() async throws -> [Person] {
    try await look(.editDirectory) { store in
      let forgotten = Set(try store.forgottenList().forgotten.map(\.person))
      return try store.people().filter { !forgotten.contains($0.id) }
    }
  }

  /// The same as lines of a list: those behind one of them, and at most so many.
  package func personLines(after: PersonLine? = nil, most: Int? = nil) async throws
    -> [PersonLine]
  {
    try await look(.editDirectory) { try $0.personLines(after: after, most: most) }
  }
}

extension Store {
  /// Refuses organisations that the directory has: by their key, or without one by name and country.
  fileprivate func refuseKnown(_ table: OrganisationImport) throws {
    let keys = Set(try knownOrganisationKeys(among: table.organisations.compactMap(\.externalKey)))
    let keyless = table.organisations.filter { $0.externalKey == nil }
    let named = try organisations(named: keyless.map(\.name))
    let problems = zip(table.rows, table.organisations).compactMap { row, one -> Problem? in
      if let key = one.externalKey {
        return keys.contains(key)
          ? .organisationThere(at: "row \(row), key \(key)") : nil
      }
      let isKnown = (named[one.name.sameName] ?? []).contains { $0.country == one.country }
      return isKnown ? .organisationThere(at: "row \(row), \(one.name)") : nil
    }
    guard problems.isEmpty else {
      throw Failure.unusableInput(.organisationsKnown(problems: problems))
    }
  }
}
