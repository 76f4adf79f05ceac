import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

extension Store {
  package func add(_ organisations: [Organisation]) throws {
    try execute(.organisationInsert, try Self.json(organisations))
  }

  /// Organisations by id, or all of them.
  package func organisations(_ ids: [Organisation.ID]? = nil) throws -> [Organisation] {
    try rows(.organisationList, ids.map { $0.map(\.uuid) }).map(Self.organisation)
  }

  /// Organisations whose name is nearly one of these, which are given as `similarName` spells them.
  package func organisations(alike names: Set<String>) throws -> [Organisation] {
    guard !names.isEmpty else { return [] }
    return try rows(.organisationAlike, names.sorted()).map(Self.organisation)
  }

  /// Organisations that bear one of these names, by `sameName`, the oldest first; each
  /// under the name, or other name, by which it was found.
  package func organisations(named names: some Sequence<String>) throws
    -> [String: [Organisation]]
  {
    let keys = Set(names.map(\.sameName)).subtracting([""])
    guard !keys.isEmpty else { return [:] }
    let found = try rows(.organisationByName, keys.sorted()).map {
      (key: try $0["key"] as String, organisation: try Self.organisation($0))
    }
    return Dictionary(grouping: found, by: \.key).mapValues { $0.map(\.organisation) }
  }

  /// Gives an organisation other particulars; which it is stays.
  package func update(_ one: Organisation) throws {
    try execute(
      .organisationUpdate, one.id, one.externalKey, one.name, one.shortName,
      try Self.json(one.names), one.sector, one.country, one.city)
  }

  /// Other names by which tables mean it.
  package func aliases(of organisation: Organisation.ID) throws -> [String] {
    try rows(.organisationAliasList, organisation).map { try $0["name"] }
  }

  package func add(aliases: [String], of organisation: Organisation.ID) throws {
    try execute(.organisationAliasAdd, organisation, aliases)
  }

  package func remove(aliases: [String], of organisation: Organisation.ID) throws {
    try execute(.organisationAliasRemove, organisation, aliases)
  }

  package func people(of organisation: Organisation.ID) throws -> [PersonEntry] {
    try rows(.organisationPeople, organisation).map {
      PersonEntry(id: try $0["id"], name: try $0["name"], email: try $0["email"])
    }
  }

  static func organisation(_ row: Row) throws -> Organisation {
    Organisation(
      id: try row["id"], externalKey: try row["external_key"], name: try row["name"],
      shortName: try row["short_name"], names: try value(try row["names"]),
      sector: try row["sector"], country: try row["country"], city: try row["city"],
      original: try row["original"])
  }

  /// Which of these keys the directory has already.
  package func knownOrganisationKeys(among keys: [String]) throws -> [String] {
    try rows(.organisationKnownKeys, keys).map { try $0["external_key"] }
  }

  /// Waits until nobody else adds to the directory; it is free again when the transaction ends.
  package func lockDirectory() throws { _ = try rows(.personLock) }

  package func add(_ people: [Person]) throws {
    try execute(.personInsert, try Self.json(people))
  }

  /// Gives people other particulars; mailbox and who they are stay.
  package func update(_ people: [Person]) throws {
    guard !people.isEmpty else { return }
    try execute(.personUpdate, try Self.json(people))
  }

  /// People by id, or all of them.
  package func people(_ ids: [Person.ID]? = nil) throws -> [Person] {
    try rows(.personList, ids.map { $0.map(\.uuid) }).map(Self.person)
  }

  static func person(_ row: Row) throws -> Person {
    Person(
      id: try row["id"], name: try row["name"], names: try wording(try row["names"]),
      honorific: try wording(try row["honorific"]),
      position: try wording(try row["position"]), email: try row["email"],
      organisation: try row["organisation_id"], country: try row["country"],
      languages: try row["languages"], gender: try row["gender"],
      telephone: try row["telephone"], post: try row["post"])
  }

  /// Lines of a list by name, those behind one of them where it is given, and at most so many.
  package func personLines(after: PersonLine?, most: Int?) throws -> [PersonLine] {
    try rows(.personLines, after?.name ?? "", after?.id.uuid ?? Self.least, most).map {
      PersonLine(
        id: try $0["id"], name: try $0["name"], email: try $0["email"],
        country: try $0["country"], languages: try $0["languages"])
    }
  }

  package func organisationLines(after: OrganisationLine?, most: Int?) throws
    -> [OrganisationLine]
  {
    try rows(.organisationLines, after?.name ?? "", after?.id.uuid ?? Self.least, most).map {
      OrganisationLine(
        id: try $0["id"], externalKey: try $0["external_key"], name: try $0["name"],
        sector: try $0["sector"], country: try $0["country"])
    }
  }

  /// Before every id.
  private static let least = UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))

  /// Those of these people who are in the directory, by the mailbox and name they are given by.
  package func knownPeople(_ people: [Person]) throws -> [PersonKey: Person] {
    let found = try rows(.personByMailbox, people.map(\.email), people.map(\.name)).map {
      (
        key: PersonKey(email: try $0["email"], name: try $0["name"]),
        id: try $0["id"] as Person.ID
      )
    }
    guard !found.isEmpty else { return [:] }
    let byID = Dictionary(
      try self.people(found.map(\.id)).map { ($0.id, $0) }, uniquingKeysWith: { $1 })
    // The last of several is the one that is called so itself, and not numbered as a twin.
    return Dictionary(
      found.compactMap { one in byID[one.id].map { (one.key, $0) } }, uniquingKeysWith: { $1 })
  }

  /// Who bears nearly one of these names, whatever title stands before it, by `untitledName`.
  package func people(nearlyNamed names: [String]) throws -> [String: [PersonEntry]] {
    let keys = Set(names.map(\.untitledName)).subtracting([""])
    guard !keys.isEmpty else { return [:] }
    let found = try rows(.personSimilar, keys.sorted()).map {
      PersonEntry(id: try $0["id"], name: try $0["name"], email: try $0["email"])
    }
    return Dictionary(grouping: found, by: \.name.untitledName)
  }
}
