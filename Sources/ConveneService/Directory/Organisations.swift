import ConveneCore
import ConveneStore
import ConveneValues

/// What is known of an organisation, or is to be put right; what is nil stays.
package struct OrganisationParticulars: Sendable {
  package var name: String?
  package var shortName: String?
  /// Names in other languages; an empty one is taken away.
  package var names: [Language: String]
  package var key: String?
  package var sector: Sector?
  package var country: Country?
  package var city: String?
  /// Other names by which tables mean it.
  package var aliases: [String]
  package var withoutAliases: [String]

  package init(
    name: String? = nil, shortName: String? = nil, names: [Language: String] = [:],
    key: String? = nil, sector: Sector? = nil, country: Country? = nil, city: String? = nil,
    aliases: [String] = [], withoutAliases: [String] = []
  ) {
    self.name = name
    self.shortName = shortName
    self.names = names
    self.key = key
    self.sector = sector
    self.country = country
    self.city = city
    self.aliases = aliases
    self.withoutAliases = withoutAliases
  }
}

/// An organisation with all its names, and who belongs to it.
package struct OrganisationPage: Sendable {
  package let organisation: Organisation
  package let aliases: [String]
  /// Nil where whoever asks may not see the directory of people.
  package let people: [PersonEntry]?
}

extension Secretariat {
  /// An organisation by its key or a part of its name in any script.
  package func organisation(_ text: String) async throws -> OrganisationPage {
    let seesPeople = actor.may(.viewPeople) || actor.may(.editDirectory)
    return try await lookAnywhere(.viewMeeting) { store in
      try store.page(of: store.organisation(meantBy: text), withPeople: seesPeople)
    }
  }

  /// Adds an organisation; a name is enough.
  package func addOrganisation(
    _ given: OrganisationParticulars, dryRun: Bool = false
  ) async throws -> OrganisationPage {
    try given.refuseUnusable()
    let id: Organisation.ID = newID()
    return try await perform(.organisationAdd, dryRun: dryRun) { work in
      try work.store.lockDirectory()
      let new = Organisation(id: id, name: "").corrected(by: given)
      let known = try work.store.organisations(named: [new.name])[new.name.sameName] ?? []
      guard !known.contains(where: { $0.country == new.country }) else {
        throw Refusal.organisationKnown(name: new.name)
      }
      try work.add([new])
      if !given.aliases.isEmpty { try work.name(new.id, alias: given) }
      return try work.store.page(of: new, withPeople: true)
    }
  }

  /// Puts particulars and other names of an organisation right.
  package func correctOrganisation(
    _ text: String, _ given: OrganisationParticulars, dryRun: Bool = false
  ) async throws -> OrganisationPage {
    try given.refuseUnusable()
    return try await perform(.organisationEdit, dryRun: dryRun) { work in
      try work.store.lockDirectory()
      let before = try work.store.organisation(meantBy: text)
      let after = before.corrected(by: given)
      if after != before {
        try work.store.update(after)
        work.note(
          AuditObject(.organisation, before.id), from: before.particulars, to: after.particulars)
      }
      try work.name(before.id, alias: given)
      return try work.store.page(of: after, withPeople: true)
    }
  }
}

extension Store {
  /// The one that a text means, by key or name; where several are meant they are named.
  func organisation(meantBy text: String) throws -> Organisation {
    let search = NameSearch(text)
    let found = try organisations(search, most: 101)
    if let own = found.first(where: { $0.externalKey == text }) { return own }
    let whole = found.filter { search.isWhole($0.allNames) }
    let meant = whole.count == 1 ? whole : found.sorted(for: search)
    if meant.count == 1, let only = meant.first { return only }
    guard meant.isEmpty else {
      throw Failure.notFound(
        .severalOrganisationsSo(text: text, problems: meant.prefix(20).map(\.problem)))
    }
    let near = try organisations(search, most: 300, nearly: true).nearest(to: search)
    throw Failure.notFound(
      .noOrganisationSo(text: text, problems: near.prefix(5).map(\.problem)))
  }

  func page(of one: Organisation, withPeople: Bool) throws -> OrganisationPage {
    OrganisationPage(
      organisation: one, aliases: try aliases(of: one.id),
      people: withPeople ? try people(of: one.id) : nil)
  }
}

extension Work {
  fileprivate mutating func name(
    _ id: Organisation.ID, alias given: OrganisationParticulars
  ) throws {
    let before = try store.aliases(of: id)
    try store.remove(aliases: given.withoutAliases, of: id)
    try store.add(aliases: given.aliases, of: id)
    let after = try store.aliases(of: id)
    guard after != before else { return }
    note(
      AuditObject(.organisation, id),
      from: ["other names": before.joined(separator: "; ")],
      to: ["other names": after.joined(separator: "; ")])
  }
}

extension OrganisationParticulars {
  fileprivate func refuseUnusable() throws(Refusal) {
    let forms =
      [("name", name)] + names.map { ("name in \($0.rawValue)", $1.isEmpty ? nil : $1) }
      + aliases.map { ("alias", $0) }
    let problems =
      forms.compactMap { place, form -> Problem? in
        guard let form, !form.isNameOfPerson else { return nil }
        return .noNameOfPerson(at: place)
      }
      + [("short name", shortName), ("key", key), ("city", city)].flatMap { place, form in
        form?.problemsOfWords(at: place) ?? []
      }
    guard problems.isEmpty else { throw .organisationUnusable(problems: problems) }
  }
}

extension Organisation {
  fileprivate func corrected(by given: OrganisationParticulars) -> Organisation {
    var one = self
    one.name = given.name ?? name
    one.shortName = given.shortName ?? shortName
    one.externalKey = given.key.map { $0.isEmpty ? nil : $0 } ?? externalKey
    one.sector = given.sector ?? sector
    one.country = given.country ?? country
    one.city = given.city ?? city
    one.names = Wording(
      names.byLanguage.merging(given.names) { $1 }.filter { !$0.value.isEmpty })
    return one
  }

  var particulars: [String: String] {
    Dictionary(
      [
        ("name", name), ("short name", shortName), ("key", externalKey ?? ""),
        ("sector", sector?.rawValue ?? ""), ("country", country?.code ?? ""), ("city", city),
      ] + names.byLanguage.map { ("name in \($0.rawValue)", $1) },
      uniquingKeysWith: { $1 })
  }

  fileprivate var problem: Problem {
    .applicantMayBeMeant(
      at: externalKey ?? "organisation",
      who: [name, country?.code ?? ""].filter { !$0.isEmpty }.joined(separator: " · "))
  }
}
