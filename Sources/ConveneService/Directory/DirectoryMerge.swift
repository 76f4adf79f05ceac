import ConveneCore
import ConveneStore
import ConveneValues
import Foundation

/// The people and organisations of a table beside those of the directory.
struct DirectoryMerge {
  /// Who each person of the table is in the directory.
  private(set) var personID: [Person.ID: Person.ID] = [:]
  /// Which each organisation of the table is in the directory.
  private(set) var organisationID: [Organisation.ID: Organisation.ID] = [:]
  private(set) var added: [Person] = []
  private(set) var addedOrganisations: [Organisation] = []
  /// Who was there, with what the table says otherwise.
  private(set) var known: [(row: PersonRow, before: Person, changes: [Person.Change])] = []
  /// What to do with those of them who are said otherwise.
  private(set) var updated: [Person] = []
  private(set) var notices: [Problem] = []

  fileprivate let updating: Bool

  fileprivate init(updating: Bool) { self.updating = updating }
}

extension Work {
  /// Finds who of a table is in the directory and adds the rest; waits until nobody else does.
  ///
  /// What a row says otherwise of somebody who is there is told, and taken in where `updating`.
  mutating func merge(
    _ rows: [PersonRow], of organisations: [Organisation], updating: Bool = false
  ) throws -> DirectoryMerge {
    try store.lockDirectory()
    var merge = DirectoryMerge(updating: updating)
    let known = try store.organisations(named: organisations.map(\.name))
    merge.settle(organisations, among: known, rows)
    try add(merge.addedOrganisations)
    let people = try store.knownPeople(rows.map(\.person))
    let hosts = people.values.compactMap(\.organisation)
    let names = Dictionary(
      (try store.organisations(Array(Set(hosts))) + organisations
        + known.values.flatMap(\.self)).map { ($0.id, $0.name) }
    ) { first, _ in first }
    merge.settle(rows, among: people, naming: names)
    try merge.compare(with: store.people(nearlyNamed: merge.added.map(\.name)), rows)
    try add(merge.added)
    try store.update(merge.updated)
    if updating {
      for (_, before, changes) in merge.known { note(changes, of: before) }
    }
    return merge
  }

  /// Adds organisations to the directory.
  mutating func add(_ organisations: [Organisation]) throws {
    guard !organisations.isEmpty else { return }
    try store.add(organisations)
    for one in organisations {
      note(
        AuditObject(.organisation, one.id),
        to: ["name": one.name, "country": one.country?.code ?? "", "key": one.externalKey ?? ""]
          .filter { !$0.value.isEmpty })
    }
  }

  /// Adds people to the directory.
  mutating func add(_ people: [Person]) throws {
    guard !people.isEmpty else { return }
    try store.add(people)
    for one in people {
      note(
        AuditObject(.person, one.id),
        to: ["name": one.name, "email": one.email, "country": one.country.code])
    }
  }

  private mutating func note(_ changes: [Person.Change], of person: Person) {
    func columns(_ text: (Person.Change) -> String) -> [String: String] {
      Dictionary(
        changes.map { ($0.particular.rawValue, text($0)) }, uniquingKeysWith: { "\($0); \($1)" })
    }
    note(AuditObject(.person, person.id), from: columns(\.old), to: columns(\.new))
  }
}

extension DirectoryMerge {
  fileprivate mutating func settle(
    _ organisations: [Organisation], among known: [String: [Organisation]], _ rows: [PersonRow]
  ) {
    let rowByOrganisation = Dictionary(
      rows.compactMap { row in row.person.organisation.map { ($0, row.row) } },
      uniquingKeysWith: min)
    for organisation in organisations {
      let candidates = known[organisation.name.sameName] ?? []
      if let found = candidates.match(in: organisation.country, sector: organisation.sector) {
        organisationID[organisation.id] = found.id
        continue
      }
      organisationID[organisation.id] = organisation.id
      addedOrganisations.append(organisation)
      guard !candidates.isEmpty, let row = rowByOrganisation[organisation.id] else { continue }
      let countries = candidates.compactMap(\.country?.code)
      notices.append(
        .organisationElsewhere(
          at: "row \(row), organisation", name: organisation.name,
          placed: !countries.isEmpty, countries: countries,
          unplaced: countries.count < candidates.count,
          known: organisation.country != nil, country: organisation.country?.code ?? ""))
    }
  }

  fileprivate mutating func settle(
    _ rows: [PersonRow], among people: [PersonKey: Person], naming names: [Organisation.ID: String]
  ) {
    for row in rows {
      var person = row.person
      person.organisation = person.organisation.map { organisationID[$0, default: $0] }
      guard let before = people[PersonKey(person)] else {
        personID[person.id] = person.id
        added.append(person)
        continue
      }
      personID[person.id] = before.id
      let (after, changes) = before.updated(
        by: PersonRow(row: row.row, person: person, given: row.given)
      ) { names[$0] ?? "" }
      known.append((row, before, changes))
      if updating, !changes.isEmpty { updated.append(after) }
      for change in changes {
        notices.append(
          .personSaidOtherwise(
            at: "row \(row.row), \(change.particular.rawValue)", name: before.name,
            blank: change.old.isEmpty, old: change.old, new: change.new, kept: !updating))
      }
    }
  }

  /// Tells of people of the directory who may be those that are new.
  fileprivate mutating func compare(
    with similar: [String: [PersonEntry]], _ rows: [PersonRow]
  ) {
    let row = Dictionary(rows.map { ($0.person.id, $0.row) }) { first, _ in first }
    for person in added {
      for other in (similar[person.name.untitledName] ?? []).prefix(3) {
        notices.append(
          .personLikeOther(
            at: "row \(row[person.id] ?? 0), name", name: person.name,
            nearly: person.name.sameName != other.name.sameName,
            other: "\(other.name) <\(other.email)>"))
      }
    }
  }

  /// How many were there already, and what became of what the table says of them.
  var summary: [Problem] {
    guard !known.isEmpty else { return [] }
    let others = known.filter { !$0.changes.isEmpty }.count
    return [
      updating && others > 0
        ? .directoryUpdated(at: "directory", count: known.count, others: others)
        : .directoryKept(at: "directory", count: known.count)
    ]
  }
}
