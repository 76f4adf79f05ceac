import ConveneCore
import ConveneStore
import ConveneValues
import Foundation

/// Finds whom applicants wish to meet: people of the table and of the meeting, and organisations.
struct WishFinder {
  enum Found {
    case wish(Wish)
    case nobody(Problem)
  }

  private var people: [Person.ID: PersonEntry] = [:]
  private var byName: [String: Set<Person.ID>] = [:]
  private var byMailbox: [String: Set<Person.ID>] = [:]
  private var organisations: [String: Set<Organisation.ID>] = [:]

  init(_ people: [PersonEntry], _ organisations: [(id: Organisation.ID, name: String)]) {
    for person in people {
      self.people[person.id] = person
      byName[person.name.sameName, default: []].insert(person.id)
      byMailbox[person.email.lowercased(), default: []].insert(person.id)
    }
    for organisation in organisations {
      self.organisations[organisation.name.sameName, default: []].insert(organisation.id)
    }
  }

  /// Whom `text` means: `Name <address>`, an address, a name, or an organisation.
  ///
  /// - Parameter place: where `text` stands.
  func find(_ text: String, at place: String) -> Found {
    let named = NamedAddress(text)
    let name = named.name.sameName
    var found = byName[name] ?? []
    if !named.address.isEmpty {
      found = byMailbox[named.address.lowercased()] ?? []
      if found.count > 1, !name.isEmpty { found.formIntersection(byName[name] ?? []) }
    }
    if found.count == 1, let only = found.first { return .wish(.person(only)) }
    guard found.isEmpty else {
      let all = found.compactMap { people[$0] }.map { "\($0.name) <\($0.email)>" }.sorted()
      return .nobody(
        .wishFitsSeveral(
          at: place, text: text, first: all.first ?? "", others: Array(all.dropFirst())))
    }
    let bodies = organisations[name] ?? []
    if bodies.count == 1, let only = bodies.first { return .wish(.organisation(only)) }
    return .nobody(
      bodies.isEmpty
        ? .wishFitsNobody(at: place, text: text)
        : .wishFitsOrganisations(at: place, text: text, count: bodies.count))
  }
}

extension Store {
  /// The wishes of a table's applications, each with the people and bodies that the directory has.
  func wishes(
    _ table: ApplicationImport, _ merge: DirectoryMerge, in meeting: Meeting.ID
  ) throws -> (byRow: [Int: [Wish]], notices: [Problem]) {
    let texts = table.entries.flatMap(\.wishes)
    guard !texts.isEmpty else { return ([:], []) }
    let named = texts.map { NamedAddress($0) }
    let considered = try candidates(
      named: named.map(\.name.sameName), mailboxes: named.map { $0.address.lowercased() },
      in: meeting)
    let own = table.entries.map { entry in
      PersonEntry(
        id: merge.personID[entry.person.id] ?? entry.person.id, name: entry.person.name,
        email: entry.person.email)
    }
    let finder = WishFinder(
      considered + own,
      table.organisations.map { (merge.organisationID[$0.id] ?? $0.id, $0.name) })
    var byRow: [Int: [Wish]] = [:]
    var notices: [Problem] = []
    for entry in table.entries {
      for text in entry.wishes {
        switch finder.find(text, at: "row \(entry.row), wishes") {
        case .wish(let wish):
          if byRow[entry.row]?.contains(wish) != true { byRow[entry.row, default: []].append(wish) }
        case .nobody(let notice): notices.append(notice)
        }
      }
    }
    return (byRow, notices)
  }
}
