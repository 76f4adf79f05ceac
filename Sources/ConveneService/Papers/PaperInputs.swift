import ConveneCore
import ConveneDocuments
import ConveneStore
import ConveneValues
import Foundation

extension Store {
  /// Participants as papers show them, in the order of the list of participants.
  ///
  /// Until numbers that stay are given, they are numbered by that order.
  func papersParticipants(_ hand: MeetingInHand) throws -> [Participant] {
    try listedParticipants(hand).map(\.participant)
  }

  /// The same with who each is.
  func listedParticipants(
    _ hand: MeetingInHand
  ) throws -> [(person: Person.ID, participant: Participant)] {
    var listed = try unnumberedParticipants(hand)
    var last = listed.map(\.participant.number).max() ?? 0
    for place in listed.indices where listed[place].participant.number == 0 {
      last += 1
      listed[place].participant.number = last
    }
    return listed
  }

  /// The same, where 0 is the number of whoever has none yet.
  private func unnumberedParticipants(
    _ hand: MeetingInHand
  ) throws -> [(person: Person.ID, participant: Participant)] {
    let entries = try participants(of: hand.id)
    let people = try peopleByID(entries.map(\.person))
    let organisations = try organisationsByID(people.values.compactMap(\.organisation))
    let rounds = try rounds(of: hand.id).count
    let delegations = try delegations(of: people, hand)
    let leavers = try leavers(hand)
    var tables: [Person.ID: [Int?]] = [:]
    for seat in try seats(of: hand.id) {
      tables[seat.person, default: Array(repeating: nil, count: rounds)][seat.round - 1] =
        seat.table
    }
    let found = entries.compactMap { entry -> (person: Person.ID, participant: Participant)? in
      guard let person = people[entry.person] else { return nil }
      let organisation = person.organisation.flatMap { organisations[$0] }
      let participant = Participant(
        number: entry.number ?? 0, code: entry.code,
        name: ProperName(person.name, others: person.names),
        honorific: person.honorific, position: person.position,
        organisation: ProperName(organisation?.name ?? "", others: organisation?.names ?? [:]),
        country: person.country, sector: organisation?.sector,
        capacity: entry.capacity, role: entry.role, delegation: delegations[entry.person],
        inPlaceOf: leavers[entry.person], isRemote: entry.attends == .remotely,
        gender: person.gender, email: person.email,
        tables: tables[entry.person] ?? Array(repeating: nil, count: rounds))
      return (entry.person, participant)
    }
    let language = hand.mainLanguage
    let sorted = hand.meeting.sorted(found, in: language)
    let sectors: [Sector?] = Sector.allCases + [nil]
    return sectors.flatMap { sector in
      sorted.filter { $0.participant.sector == sector && !$0.participant.isBeside }
    }
      + Guest.Role.beside.flatMap { role in sorted.filter { $0.participant.role == role } }
  }

  /// In whose place each of those comes who stand in for somebody.
  private func leavers(_ hand: MeetingInHand) throws -> [Person.ID: ProperName] {
    let standing = try substitutions(in: hand.id).filter(\.stands)
    let people = try peopleByID(standing.map(\.leaver))
    return Dictionary(
      standing.compactMap { one in
        people[one.leaver].map { (one.person, ProperName($0.name, others: $0.names)) }
      }, uniquingKeysWith: { first, _ in first })
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

extension [(person: Person.ID, participant: Participant)] {
  /// One of them by code.
  func one(_ code: String) throws -> Participant {
    guard let found = first(where: { $0.participant.code == code.uppercased() }) else {
      throw Failure.noParticipant(code)
    }
    return found.participant
  }
}
