import ConveneCore
import ConveneStore
import ConveneValues

/// How many applied, and how many of them are selected, by what they have in common; nobody is named.
package struct ApplicationTally: Sendable {
  package struct Group<Key: Hashable & Sendable>: Sendable {
    package let key: Key
    package let applied: Int
    package let selected: Int
  }

  /// In the order of the sectors; nil for those whose organisation is not known.
  package let sectors: [Group<Sector?>]
  /// Those from where most applied first.
  package let countries: [Group<Country>]
  package var applied: Int { sectors.reduce(0) { $0 + $1.applied } }
}

extension Secretariat {
  /// Those that are considered, by sector and by country.
  package func applicationTally(_ hand: MeetingInHand) async throws -> ApplicationTally {
    try await look(.viewScores, in: hand) { store in
      let entries = try store.applicationEntries(of: hand.id)
      let considered = Dictionary(
        try store.applications(of: hand.id).filter(\.status.isConsidered).map {
          ($0.id, $0.status == .selected)
        }, uniquingKeysWith: { first, _ in first })
      let people = try store.peopleByID(entries.map(\.person))
      let hosts = try store.organisationsByID(people.values.compactMap(\.organisation))
      let facts = entries.compactMap { one -> (sector: Sector?, country: Country, Bool)? in
        guard let isSelected = considered[one.id], let person = people[one.person] else {
          return nil
        }
        return (hosts.sector(of: person), person.country, isSelected)
      }
      let sectors: [Sector?] = Sector.allCases + [nil]
      return ApplicationTally(
        sectors: sectors.compactMap { sector in
          let here = facts.filter { $0.sector == sector }
          return here.isEmpty
            ? nil : .init(key: sector, applied: here.count, selected: here.count { $0.2 })
        },
        countries: Dictionary(grouping: facts, by: \.country).map { country, here in
          .init(key: country, applied: here.count, selected: here.count { $0.2 })
        }.sorted { ($1.applied, $0.key.code) < ($0.applied, $1.key.code) })
    }
  }
}
