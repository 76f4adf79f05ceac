import ConveneValues

/// Whom a search may find.
package enum SearchReach: String, Sendable {
  /// Everybody in the directory.
  case directory
  /// Who is considered by a meeting or reviews for it.
  case meeting
  /// Who was invited to it.
  case invited
}

/// Somebody who was found, and what they are in the meeting in hand.
package struct FoundPerson: Sendable {
  package let person: PersonEntry
  package let names: Wording
  package let organisation: String
  package let country: Country
  package let part: PersonInMeeting

  package init(
    person: PersonEntry, names: Wording, organisation: String, country: Country,
    part: PersonInMeeting
  ) {
    self.person = person
    self.names = names
    self.organisation = organisation
    self.country = country
    self.part = part
  }

  /// In every script.
  package var allNames: [String] { [person.name] + names.byLanguage.values }

  /// Of the application or nomination, else as a reviewer.
  package var code: String? { part.handle ?? part.reviewer }
}

extension [FoundPerson] {
  /// Those whose whole name it is first, then by name.
  package func sorted(for search: NameSearch) -> [FoundPerson] {
    map { (search.isWhole($0.allNames) ? 0 : 1, $0) }
      .sorted {
        ($0.0, $0.1.person.name, $0.1.person.email, $0.1.person.id.description)
          < ($1.0, $1.1.person.name, $1.1.person.email, $1.1.person.id.description)
      }
      .map(\.1)
  }

  /// The only one whose whole name it is, else all.
  package func meant(by search: NameSearch) -> [FoundPerson] {
    let whole = filter { search.isWhole($0.allNames) }
    return whole.count == 1 ? whole : sorted(for: search)
  }

  /// Those whose names are nearest to what was typed.
  package func nearest(to search: NameSearch) -> [FoundPerson] {
    let near = sorted(for: search).compactMap { one in
      search.distance(to: one.allNames).map { ($0, one) }
    }
    let least = near.map(\.0).min()
    return near.filter { $0.0 == least }.map(\.1)
  }
}

extension [Organisation] {
  /// Those whose whole name it is first, then by name.
  package func sorted(for search: NameSearch) -> [Organisation] {
    map { (search.isWhole($0.allNames) ? 0 : 1, $0) }
      .sorted {
        ($0.0, $0.1.name, $0.1.id.description) < ($1.0, $1.1.name, $1.1.id.description)
      }
      .map(\.1)
  }

  /// Those whose names are nearest to what was typed.
  package func nearest(to search: NameSearch) -> [Organisation] {
    let near = sorted(for: search).compactMap { one in
      search.distance(to: one.allNames).map { ($0, one) }
    }
    let least = near.map(\.0).min()
    return near.filter { $0.0 == least }.map(\.1)
  }
}

extension Organisation {
  /// In every language, and short.
  package var allNames: [String] { [name, shortName] + names.byLanguage.values }
}
