import ConveneCore
import ConveneDocuments
import ConveneStore
import ConveneValues
import Foundation

/// Somebody of the directory who gets letters that are about others.
struct LetterParty {
  let person: Person
  let organisation: ProperName?

  /// As a letter names them.
  func called(_ language: Language) -> String {
    let name = ProperName(person.name, others: person.names)[language]
    let house = organisation.map { $0[language] } ?? ""
    return house.isEmpty || house == name ? name : "\(name) (\(house))"
  }
}

/// Through whom letters of a meeting go, and who has copies, as the directory knows them.
struct LetterRoutes {
  private let through: [LetterRoute]
  private let copies: [LetterRoute]
  private let parties: [String: Result<LetterParty, Refusal>]

  init(_ store: Store, of meeting: Meeting) throws {
    through = meeting.writing?.through ?? []
    copies = meeting.writing?.copies ?? []
    let readers = Set((through + copies).map(\.reader))
    parties = try Dictionary(
      readers.map { ($0, try store.letterParty($0, of: meeting)) }, uniquingKeysWith: { $1 })
  }

  /// Through whom letters of a kind go to somebody; nil where they go by themselves.
  ///
  /// Refused where the directory does not know whom the meeting file names, or nothing is to be
  /// written to them.
  func channel(
    of kind: LetterKind, to person: Person, on track: Track?
  ) throws(Refusal) -> LetterParty? {
    guard let route = through.first(where: { $0.isFor(kind, on: track, of: person.country) })
    else { return nil }
    return try party(route)
  }

  /// Who has copies of letters of a kind to somebody, each once.
  func copies(
    of kind: LetterKind, to person: Person, on track: Track?
  ) throws(Refusal) -> [LetterParty] {
    var (found, seen) = ([LetterParty](), Set<Person.ID>())
    for route in copies where route.isFor(kind, on: track, of: person.country) {
      if let party = try party(route), party.person.id != person.id,
        seen.insert(party.person.id).inserted
      {
        found.append(party)
      }
    }
    return found
  }

  private func party(_ route: LetterRoute) throws(Refusal) -> LetterParty? {
    try parties[route.reader]?.get()
  }
}

extension Store {
  /// Whom the meeting file means, or why nothing can be written to them.
  fileprivate func letterParty(
    _ text: String, of meeting: Meeting
  ) throws -> Result<LetterParty, Refusal> {
    let found: [PersonEntry]
    if text.contains("@") {
      found = try people(at: text)
    } else {
      let search = NameSearch(text)
      found = try people(search, in: nil, reach: .directory, most: 50).map(\.person)
        .filter { $0.name.sameName == text.sameName }
    }
    guard found.count == 1, let person = try peopleByID([found[0].id]).values.first else {
      return .failure(
        found.isEmpty ? .routeUnknown(reader: text) : .routeOfSeveral(reader: text))
    }
    if try forgottenList().forgotten.contains(where: { $0.person == person.id }) {
      return .failure(.readerForgotten())
    }
    if let since = try objection(of: person.id) {
      return .failure(
        .readerObjects(
          name: person.name, day: Day(since, inZone: meeting.zone).description))
    }
    guard !person.email.isEmpty || person.isReachedByPost else {
      return .failure(.routeWithoutAddress(name: person.name))
    }
    return .success(try party(of: person))
  }

  func party(of person: Person) throws -> LetterParty {
    let host = try person.organisation.flatMap { try organisationsByID([$0])[$0] }
    return LetterParty(
      person: person, organisation: host.map { ProperName($0.name, others: $0.names) })
  }
}
