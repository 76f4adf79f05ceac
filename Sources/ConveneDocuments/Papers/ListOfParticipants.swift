import ConveneCore
import ConveneValues
import ConveneWords

/// How a list of participants is divided.
package enum ParticipantGrouping: Hashable, Sendable {
  /// By sector, in this order; sectors it leaves out come after in the order they are declared.
  case sectors([Sector])
  /// By country, in the convening organisation's order.
  case countries
}

extension Document {
  /// The list of participants: under each group by country in the convener's order, then by number.
  ///
  /// Those beside the room stand behind all others, under headings of their own and counted apart.
  package static func listOfParticipants(
    _ participants: [Participant], of meeting: Meeting, in language: Language,
    grouping given: ParticipantGrouping? = nil
  ) -> Document {
    let phrases = meeting.phrases(in: language)
    let grouping = given ?? ParticipantGrouping(meeting.masthead?.list)
    let setting = meeting.masthead?.list ?? ListSetting()
    let isOwnOrder = setting.order == .alphabetical
    let all =
      isOwnOrder
      ? meeting.alphabetical(participants, in: language)
      : meeting.sorted(participants, in: language)
    let sorted = all.filter { !$0.isBeside }
    let bySector = grouping != .countries
    let groups =
      switch grouping {
      case .sectors(let order): sectorGroups(sorted, order, phrases)
      case .countries: countryGroups(sorted, of: meeting, phrases)
      }
    let beside = Guest.Role.beside.map { role in
      (role: role, members: all.filter { $0.role == role })
    }.filter { !$0.members.isEmpty }
    let counts =
      [phrases.participants(number: sorted.count)]
      + beside.map { phrases.counted($0.members.count, as: $0.role) }
    var blocks: [Block] = [.paragraph([.text(counts.joined(separator: phrases.comma))])]
    var count = 0
    for group in groups + beside.map({ (phrases.heading(of: $0.role), $0.members) }) {
      blocks.append(.heading(level: 1, [.text(group.title)]))
      let start = isOwnOrder ? count : nil
      blocks.append(
        .table(table(group.members, of: meeting, phrases, bySector: bySector, after: start)))
      count += group.members.count
    }
    blocks += totals(of: sorted, meeting, phrases)
    blocks.append(.remark([.text(phrases.namesAsGiven)]))
    if !isOwnOrder { blocks.append(.remark([.text(phrases.listInOrderOfConvener)])) }
    if isOwnOrder, participants.contains(where: { $0.tables.contains { $0 != nil } }) {
      blocks.append(.remark([.text(phrases.listPlanNumbers)]))
    }
    return Document(phrases.listOfParticipants, of: meeting, in: language, blocks: blocks)
  }

  /// How many women and men come of each country, where that is known of anybody.
  private static func totals(
    of participants: [Participant], _ meeting: Meeting, _ phrases: Phrases
  ) -> [Block] {
    guard participants.contains(where: { $0.gender != nil }) else { return [] }
    func cells(_ title: String, _ people: [Participant]) -> [[[Inline]]] {
      let women = people.count { $0.gender == .female }
      let men = people.count { $0.gender == .male }
      let numbers = [women, men, people.count - women - men, people.count]
      return [[[.text(title)]]] + numbers.map { [[.text("\($0)")]] }
    }
    var countries: [Country] = []
    for person in participants where !countries.contains(person.country) {
      countries.append(person.country)
    }
    let rows = countries.map { country in
      Table.Row(
        cells(
          meeting.countryName(country, in: phrases.language),
          participants.filter { $0.country == country }))
    }
    let titles = [
      phrases.listWomen, phrases.listMen, phrases.listSexNotStated, phrases.listTotal,
    ]
    return [
      .heading(level: 1, [.text(phrases.listTotals)]),
      .table(
        Table(
          columns: [Table.Column(phrases.reportCountry, share: 44)]
            + titles.map { Table.Column($0, share: 14, alignment: .end) },
          rows: rows + [Table.Row(cells(phrases.listTotal, participants), isAccented: true)])),
    ]
  }

  private static func sectorGroups(
    _ participants: [Participant], _ order: [Sector], _ phrases: Phrases
  ) -> [(title: String, members: [Participant])] {
    let all = order + Sector.allCases.filter { !order.contains($0) }
    let known = all.map { sector in
      (phrases.sector(sector), participants.filter { $0.sector == sector })
    }
    let unknown = (phrases.sectorUnknown, participants.filter { $0.sector == nil })
    return (known + [unknown]).filter { !$0.1.isEmpty }
  }

  private static func countryGroups(
    _ participants: [Participant], of meeting: Meeting, _ phrases: Phrases
  ) -> [(title: String, members: [Participant])] {
    var groups: [(title: String, members: [Participant])] = []
    var last: Country?
    for participant in participants {
      if participant.country != last {
        groups.append((meeting.countryName(participant.country, in: phrases.language), []))
        last = participant.country
      }
      groups[groups.count - 1].members.append(participant)
    }
    return groups
  }

  private static func table(
    _ participants: [Participant], of meeting: Meeting, _ phrases: Phrases, bySector: Bool,
    after start: Int?
  ) -> Table {
    let language = phrases.language
    return Table(
      columns: [
        Table.Column(phrases.number, share: 7, alignment: .end),
        Table.Column(phrases.nameAndPosition, share: 40),
        Table.Column(phrases.organization, share: 30),
        Table.Column(
          bySector ? phrases.countryAndCapacity : phrases.sectorAndCapacity, share: 23),
      ],
      rows: participants.enumerated().map { place, person in
        let sector = person.sector.map(phrases.sector) ?? phrases.sectorUnknown
        let country = meeting.countryName(person.country, in: language)
        let mail = person.email.map { [[Inline.link($0, to: "mailto:\($0)")]] } ?? []
        return Table.Row([
          number(of: person, start.map { $0 + place + 1 }),
          name(of: person, in: language) + lines(.text(person.position[language])) + mail,
          lines(.isolated(person.organisation[language])),
          lines(
            .text(bySector ? country : sector), .emphasis(phrases.capacity(person.capacity)))
            + delegation(of: person, phrases) + substitution(of: person, phrases)
            + (person.isRemote ? [[.text(phrases.attendsRemotely)]] : []),
        ])
      })
  }

  /// The place in the list, and in brackets the number on plan and plates where somebody sits.
  private static func number(of person: Participant, _ place: Int?) -> [[Inline]] {
    guard let place else { return [[.text("\(person.number)")]] }
    let sits = person.tables.contains { $0 != nil }
    return [[.text("\(place)")]] + (sits ? [[.text("(\(person.number))")]] : [])
  }

  /// What somebody is in their delegation, and by whom they were named where that is not plain.
  private static func delegation(of person: Participant, _ phrases: Phrases) -> [[Inline]] {
    guard let delegation = person.delegation else { return [] }
    let role: [[Inline]] =
      switch delegation.role {
      case .head: [[.text(phrases.headOfDelegation(gender: phrases.gender(of: person)))]]
      case .alternate: [[.text(phrases.alternate(gender: phrases.gender(of: person)))]]
      case .member: []
      }
    guard !delegation.isOwn else { return role }
    return role
      + [[.text("\(phrases.nominatedBy) "), .isolated(delegation.sender[phrases.language])]]
  }

  private static func substitution(of person: Participant, _ phrases: Phrases) -> [[Inline]] {
    guard let leaver = person.inPlaceOf else { return [] }
    return [[.text("\(phrases.inPlaceOf) "), .isolated(leaver[phrases.language])]]
  }

  private static func name(of person: Participant, in language: Language) -> [[Inline]] {
    let honorific = person.honorific.byLanguage[language, default: ""]
    let title: [Inline] = honorific.isEmpty ? [] : [.text("\(honorific) ")]
    return [title + [.isolated(person.name[language])]]
  }
}

extension ParticipantGrouping {
  init(_ setting: ListSetting?) {
    switch setting?.groups {
    case .countries: self = .countries
    case .sectors, nil: self = .sectors(setting?.sectors ?? Sector.allCases)
    }
  }
}

extension Meeting {
  /// By country as `language` sorts its names, heads of delegations first, then by name.
  func alphabetical(_ participants: [Participant], in language: Language) -> [Participant] {
    participants
      .map { person in
        (
          SortKey(countryName(person.country, in: language), in: language), person.rank,
          SortKey(person.name[language], in: language), person
        )
      }
      .sorted { ($0.0, $0.1, $0.2, $0.3.number) < ($1.0, $1.1, $1.2, $1.3.number) }
      .map(\.3)
  }

  /// By country in the convener's order, heads of delegations first, then by number, so that a list counts up
  /// in every language, and by name as `language` sorts where nobody has a number yet.
  package func sorted(_ participants: [Participant], in language: Language) -> [Participant] {
    sorted(participants.map { (person: (), participant: $0) }, in: language).map(\.participant)
  }

  /// The same, each with whom it stands for.
  package func sorted<Whom>(
    _ participants: [(person: Whom, participant: Participant)], in language: Language
  ) -> [(person: Whom, participant: Participant)] {
    participants
      .map { one in
        let (_, participant) = one
        let number = participant.number == 0 ? Int.max : participant.number
        return (
          countryOrder(participant.country), (participant.rank, number),
          SortKey(participant.name[language], in: language), one
        )
      }
      .sorted {
        ($0.0.0, $0.0.1, $0.1.0, $0.1.1, $0.2) < ($1.0.0, $1.0.1, $1.1.0, $1.1.1, $1.2)
      }
      .map(\.3)
  }
}
