import ConveneCore
import ConveneValues
import ConveneWords

/// What is counted of somebody who applied or takes part.
private struct Counted {
  let gender: Person.Gender?
  let country: Country
  let sector: Sector?
}

extension Table {
  /// How many applied, were selected and are in the room, by sex, by group of countries and by sector; each
  /// of the three counts everybody once.
  ///
  /// - Parameter isRecorded: whether those in the room are who came, and not who was to come.
  static func totals(
    of considered: [Proceedings.Considered], _ inTheRoom: [Participant], isRecorded: Bool,
    in meeting: Meeting, _ phrases: Phrases
  ) -> Table {
    let applied = considered.map {
      Counted(gender: $0.gender, country: $0.country, sector: $0.sector)
    }
    let selected = considered.filter(\.isSelected).map {
      Counted(gender: $0.gender, country: $0.country, sector: $0.sector)
    }
    let present = inTheRoom.map {
      Counted(gender: $0.gender, country: $0.country, sector: $0.sector)
    }
    func row(_ title: String, isAccented: Bool = false, _ isOne: (Counted) -> Bool) -> Row? {
      let numbers = [applied, selected, present].map { $0.count(where: isOne) }
      guard isAccented || numbers.contains(where: { $0 > 0 }) else { return nil }
      return Row(
        [[[.text(title)]]] + numbers.map { [[.text("\($0)")]] }, isAccented: isAccented)
    }
    func section(_ title: String, _ rows: [Row?]) -> [Row] {
      [Row([[[.text(title)]]] + Array(repeating: [], count: 3), isAccented: true)]
        + rows.compactMap(\.self)
    }
    let groups = meeting.groupsOfCountries(phrases)
    // In the narrowest, so that each country counts in one.
    func group(_ one: Counted) -> Int? {
      groups.indices.filter { groups[$0].countries.contains(one.country.code) }
        .min { groups[$0].countries.count < groups[$1].countries.count }
    }
    let sexes = section(
      phrases.nomineeSex,
      [
        row(phrases.listWomen) { $0.gender == .female },
        row(phrases.listMen) { $0.gender == .male },
        row(phrases.listSexNotStated) { ![.female, .male].contains($0.gender) },
      ])
    let countries = section(
      phrases.country,
      groups.indices.map { place in row(groups[place].title) { group($0) == place } }
        + [row(phrases.otherCountries) { group($0) == nil }])
    let sectors = section(
      phrases.sector,
      Sector.allCases.map { sector in row(phrases.sector(sector)) { $0.sector == sector } }
        + [row(phrases.sectorUnknown) { $0.sector == nil }])
    return Table(
      columns: [
        Column(phrases.group, share: 49), Column(phrases.applied, share: 17, alignment: .end),
        Column(phrases.chosen, share: 17, alignment: .end),
        Column(
          isRecorded ? phrases.reportCame : phrases.reportExpected, share: 17, alignment: .end),
      ],
      rows: sexes + countries + sectors
        + [row(phrases.listTotal, isAccented: true) { _ in true }].compactMap(\.self))
  }
}

extension Meeting {
  /// The groups of countries of its floors, in their order; without such floors those that are members.
  fileprivate func groupsOfCountries(
    _ phrases: Phrases
  ) -> [(title: String, countries: Set<String>)] {
    let own = floors.filter { $0.attribute == .country }
    guard !own.isEmpty else {
      let members = Set(countries.filter(\.member).map(\.code.code))
      return members.isEmpty ? [] : [(phrases.memberCountries, members)]
    }
    return own.map { ($0.title[phrases.language], Set($0.values)) }
  }
}
