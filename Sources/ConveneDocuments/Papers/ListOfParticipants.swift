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
  /// The list of participants: under each group by country in the convener's order, then by name.
  ///
  /// Those beside the room stand behind all others, under headings of their own and counted apart.
  package static func listOfParticipants(
    _ participants: [Participant], of meeting: Meeting, in language: Language,
    grouping: ParticipantGrouping = .sectors(Sector.allCases)
  ) -> Document {
    let phrases = Phrases(language)
    let all = meeting.sorted(participants, in: language)
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
    for group in groups + beside.map({ (phrases.heading(of: $0.role), $0.members) }) {
      blocks.append(.heading(level: 1, [.text(group.title)]))
      blocks.append(.table(table(group.members, of: meeting, phrases, bySector: bySector)))
    }
    blocks.append(.remark([.text(phrases.namesAsGiven)]))
    return Document(phrases.listOfParticipants, of: meeting, in: language, blocks: blocks)
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
    _ participants: [Participant], of meeting: Meeting, _ phrases: Phrases, bySector: Bool
  ) -> Table {
    let language = phrases.language
    return Table(
      columns: [
        Table.Column(phrases.number, share: 8, alignment: .end),
        Table.Column(phrases.nameAndPosition, share: 36),
        Table.Column(phrases.organization, share: 32),
        Table.Column(
          bySector ? phrases.countryAndCapacity : phrases.sectorAndCapacity, share: 24),
      ],
      rows: participants.map { person in
        let sector = person.sector.map(phrases.sector) ?? phrases.sectorUnknown
        let country = meeting.countryName(person.country, in: language)
        let mail = person.email.map { [[Inline.link($0, to: "mailto:\($0)")]] } ?? []
        return Table.Row([
          [[.text("\(person.number)")]],
          name(of: person, in: language) + lines(.text(person.position[language])) + mail,
          lines(.isolated(person.organisation[language])),
          lines(
            .text(bySector ? country : sector), .emphasis(phrases.capacity(person.capacity)))
            + delegation(of: person, phrases) + substitution(of: person, phrases)
            + (person.isRemote ? [[.text(phrases.attendsRemotely)]] : []),
        ])
      })
  }

  /// What somebody is in their delegation, and by whom they were named where that is not plain.
  private static func delegation(of person: Participant, _ phrases: Phrases) -> [[Inline]] {
    guard let delegation = person.delegation else { return [] }
    let role: [[Inline]] =
      switch delegation.role {
      case .head: [[.text(phrases.headOfDelegation)]]
      case .alternate: [[.text(phrases.alternate)]]
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

extension Meeting {
  /// By country in the convener's order, then by name as `language` sorts, then by number.
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
        return (
          countryOrder(participant.country), SortKey(participant.name[language], in: language), one
        )
      }
      .sorted {
        ($0.0.0, $0.0.1, $0.1, $0.2.participant.number)
          < ($1.0.0, $1.0.1, $1.1, $1.2.participant.number)
      }
      .map(\.2)
  }
}
