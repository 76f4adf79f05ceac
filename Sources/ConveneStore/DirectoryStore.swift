import ConveneCore
import ConveneSQL
import Foundation
import Postgres

extension Store {
  package func add(_ organisations: [Organisation]) throws {
    try execute(.organisationInsert, try Self.json(organisations))
  }

  /// Organisations by id, or all of them.
  package func organisations(_ ids: [Organisation.ID]? = nil) throws -> [Organisation] {
    try rows(.organisationList, ids.map { $0.map(\.uuid) }).map { row in
      let sector: String? = try row["sector"]
      let country: String? = try row["country"]
      return Organisation(
        id: try row["id"], externalKey: try row["external_key"], name: try row["name"],
        shortName: try row["short_name"], names: try Self.value(try row["names"]),
        sector: sector.flatMap(Sector.init(rawValue:)),
        country: country.flatMap { Country($0) }, city: try row["city"],
        original: try row["original"])
    }
  }

  /// Which of these keys the directory has already.
  package func knownOrganisationKeys(among keys: [String]) throws -> [String] {
    try rows(.organisationKnownKeys, keys).map { try $0["external_key"] }
  }

  /// Ids of organisations by lower-case name.
  package func organisations(named names: [String]) throws -> [String: Organisation.ID] {
    try Dictionary(
      uniqueKeysWithValues: rows(.organisationByName, names).map { (try $0["name"], try $0["id"]) })
  }

  package func add(_ people: [Person]) throws {
    try execute(.personInsert, try Self.json(people))
  }

  /// People by id, or all of them.
  package func people(_ ids: [Person.ID]? = nil) throws -> [Person] {
    try rows(.personList, ids.map { $0.map(\.uuid) }).map { row in
      let country: String = try row["country"]
      let gender: String? = try row["gender"]
      guard let country = Country(country) else {
        throw CocoaError(.coderInvalidValue)
      }
      return Person(
        id: try row["id"], name: try row["name"], names: try Self.wording(try row["names"]),
        honorific: try Self.wording(try row["honorific"]),
        position: try Self.wording(try row["position"]), email: try row["email"],
        organisation: try row["organisation_id"], country: country,
        languages: try row["languages"], gender: gender.flatMap(Person.Gender.init(rawValue:)))
    }
  }

  /// Ids of people who are in the directory with this mailbox and name.
  package func knownPeople(_ people: [Person]) throws -> [PersonKey: Person.ID] {
    let found = try rows(.personByMailbox, people.map(\.email), people.map(\.name))
    return try Dictionary(
      uniqueKeysWithValues: found.map { row in
        (PersonKey(email: try row["email"], name: try row["name"]), try row["id"])
      })
  }

  /// The account behind a login, nil when there is none.
  package func actor(login: String) throws -> Actor? {
    try rows(.accountByLogin, login).first.map { row in
      let roles: [String] = try row["roles"]
      return Actor(
        id: try row["id"], name: try row["name"], roles: Set(roles.compactMap(Role.init)))
    }
  }

  package func hasAccounts() throws -> Bool {
    try rows(.accountExists).first?["found"] ?? false
  }

  package func addAccount(_ actor: Actor, login: String) throws {
    try execute(
      .accountInsert, actor.id, login, actor.name, actor.roles.map(\.rawValue).sorted())
  }
}

/// What makes a person the same one: mailbox and name; one mailbox may serve several people.
package struct PersonKey: Hashable, Sendable {
  package let email: String
  package let name: String

  package init(email: String, name: String) {
    self.email = email.lowercased()
    self.name = name
  }
}
