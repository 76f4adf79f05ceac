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
        capacity: entry.capacity,
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
}
