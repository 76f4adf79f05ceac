import ConveneCore
import ConveneDocuments
import ConveneStore
import ConveneValues
import Foundation

extension Store {
  /// Participants as papers show them, numbered as the list of participants prints them.
  func papersParticipants(_ hand: MeetingInHand) throws -> [Participant] {
    let entries = try participants(of: hand.id)
    let people = try peopleByID(entries.map(\.person))
    let organisations = try organisationsByID(people.values.compactMap(\.organisation))
    let rounds = try rounds(of: hand.id).count
    let delegations = try delegations(of: people, hand)
    var tables: [Person.ID: [Int?]] = [:]
    for seat in try seats(of: hand.id) {
      tables[seat.person, default: Array(repeating: nil, count: rounds)][seat.round - 1] =
        seat.table
    }
    let unnumbered = entries.compactMap { entry -> Participant? in
      guard let person = people[entry.person] else { return nil }
      let organisation = person.organisation.flatMap { organisations[$0] }
      return Participant(
        number: 0, name: ProperName(person.name, others: person.names),
        honorific: person.honorific, position: person.position,
        organisation: ProperName(organisation?.name ?? "", others: organisation?.names ?? [:]),
        country: person.country, sector: organisation?.sector,
        capacity: entry.capacity, delegation: delegations[entry.person],
        email: person.email, tables: tables[entry.person] ?? Array(repeating: nil, count: rounds))
    }
    let language = hand.meeting.languages.first ?? .english
    let sorted = hand.meeting.sorted(unnumbered, in: language)
    let sectors: [Sector?] = Sector.allCases + [nil]
    let grouped = sectors.flatMap { sector in sorted.filter { $0.sector == sector } }
    return grouped.enumerated().map { place, participant in
      var numbered = participant
      numbered.number = place + 1
      return numbered
    }
  }

  /// For whom each of those comes who were named.
  private func delegations(
    of people: [Person.ID: Person], _ hand: MeetingInHand
  ) throws -> [Person.ID: Participant.Delegation] {
    let named = try nominations(of: hand.id).filter { $0.standing == .acknowledged }
      .map(\.nomination)
    let delegations = zip(named, try senders(of: named, in: hand.meeting)).map { one, sender in
      let person = people[one.person]
      let isOwn =
        switch one.sender {
        case .state(let country): person?.country == country
        case .organisation(let id): person?.organisation == id
        }
      return (one.person, Participant.Delegation(sender: sender, isOwn: isOwn, role: one.role))
    }
    return Dictionary(delegations, uniquingKeysWith: { first, _ in first })
  }
}
