import ConveneCore
import ConveneDocuments
import ConveneStore
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
        capacity: Participant.Capacity(rawValue: entry.capacity) ?? .personal,
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

  /// The decision in force, or the latest proposal, as its sheet shows it.
  func papersDecision(_ hand: MeetingInHand) throws -> Decision {
    let inHand = try selectionInHand(hand)
    let ranking = inHand.ranking
    let entry = Dictionary(
      ranking.entries.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    let outside = inHand.decisions.filter { entry[$0.code] == nil }
    let others = try peopleByID(outside.map(\.person))
    let otherOrganisations = try organisationsByID(others.values.compactMap(\.organisation))

    func candidate(_ decision: DecisionEntry) -> Decision.Candidate? {
      let ranked = entry[decision.code]
      guard let person = ranking.people[decision.person] ?? others[decision.person] else {
        return nil
      }
      let organisation = person.organisation.flatMap {
        ranking.organisations[$0] ?? otherOrganisations[$0]
      }
      let parts = ranked?.score.parts ?? []
      return Decision.Candidate(
        application: decision.code, name: ProperName(person.name, others: person.names),
        organisation: ProperName(organisation?.name ?? "", others: organisation?.names ?? [:]),
        country: person.country, sector: organisation?.sector, rank: ranked?.score.rank,
        score: ranked?.score.total,
        parts: Dictionary(
          parts.map { ($0.name, $0.microPoints) }, uniquingKeysWith: { first, _ in first }),
        partnership: parts.first { $0.name == "partnership" }?.microPoints,
        reason: decision.reason)
    }
    func candidates(_ outcome: Application.Status) -> [(DecisionEntry, Decision.Candidate)] {
      inHand.decisions.filter { $0.outcome == outcome }.compactMap { decision in
        candidate(decision).map { (decision, $0) }
      }
    }
    func byRank(_ list: [(DecisionEntry, Decision.Candidate)]) -> [Decision.Candidate] {
      list.map(\.1).sorted {
        ($0.rank ?? .max, $0.application) < ($1.rank ?? .max, $1.application)
      }
    }
    let selected = byRank(candidates(.selected))
    let signedAt = inHand.selection.signedAt
    let zone = TimeZone(identifier: hand.meeting.zone)
    return Decision(
      signature: signedAt.map { instant in
        let shift = Double(zone?.secondsFromGMT(for: instant) ?? 0)
        return Decision.Signature(
          name: inHand.selection.signedBy ?? "",
          day: Day(number: PressRoom.dayNumber(instant.addingTimeInterval(shift))))
      },
      seats: selected.count, reached: inHand.reached, selected: selected,
      waiting: candidates(.waitlisted).sorted { ($0.0.position ?? 0) < ($1.0.position ?? 0) }
        .map(\.1),
      notSelected: byRank(candidates(.notSelected)),
      cohort: ranking.network(of: selected.map(\.application)),
      highestScores: ranking.network(
        of: ranking.entries.prefix(selected.count).map(\.code)))
  }
}

extension RankingInHand {
  /// A set of applications with the potentials of their pairs.
  fileprivate func network(of codes: [String]) -> Decision.Network {
    let place = Dictionary(
      scoring.applications.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let wanted = Set(codes)
    let members = entries.filter { wanted.contains($0.code) }
    return Decision.Network(
      sectors: members.map { organisation(of: person($0))?.sector },
      potential: scoring.potential.restricted(
        to: members.compactMap { place[$0.score.application] }))
  }
}
