import ConveneCore
import ConveneSolvers
import ConveneStore
import ConveneValues

/// Somebody who takes part without having applied, and states something for the seats.
struct Declaring {
  /// Of the nomination or the guest.
  let code: String
  let person: Person.ID
  let declared: Nomination.Declared
}

extension Store {
  /// The potential of the pairs of participants, in their order.
  ///
  /// Between applicants it is what the scores in force keep. With somebody who was nominated, or invited
  /// by name, it is of the same model at the same base, where that person states something and so
  /// agrees to it; who states nothing has none with anybody, and is seated by the rules alone.
  func seatingPotential(
    of participants: [(entry: ParticipantEntry, application: Application.ID?)],
    _ declaring: [Declaring], _ hand: MeetingInHand
  ) throws -> Potential {
    let scoring = try latestScoring(of: hand.id)
    var potential =
      try scoring.map {
        try self.potential(of: $0, within: participants.map(\.application), in: hand.id)
      } ?? Potential(count: participants.count)
    guard !declaring.isEmpty else { return potential }
    let model = try pairs(with: declaring, beside: scoring, hand)
    let number = Dictionary(
      model.profiles.enumerated().map { ($1.code, $0) }, uniquingKeysWith: { first, _ in first })
    let stating = Set(declaring.map(\.code))
    let codes = participants.map(\.entry.code)
    for (place, one) in codes.enumerated() where stating.contains(one) {
      for (other, met) in codes.enumerated() where other != place {
        guard let here = number[one], let there = number[met] else { continue }
        potential[place, other] = model.potential[here, there]
      }
    }
    return potential
  }

  /// Who takes part on a nominated seat, or by name, and states something.
  func declaring(of meeting: Meeting.ID) throws -> [Declaring] {
    let nominated = try nominations(of: meeting).filter { $0.standing == .acknowledged }.map {
      ($0.code, $0.nomination.person, $0.nomination.declared)
    }
    let guests = try guests(of: meeting).filter { $0.status == .accepted }.map {
      ($0.code, $0.person, $0.declared)
    }
    return (nominated + guests).compactMap { code, person, declared in
      declared.map { Declaring(code: code, person: person, declared: $0) }
    }
  }

  /// The pairs of these people among themselves and with all who were scored; nothing of it is kept.
  private func pairs(
    with declaring: [Declaring],
    beside scoring: ScoringEntry?, _ hand: MeetingInHand
  ) throws -> PairModel {
    let people = try peopleByID(declaring.map(\.person))
    let organisations = try organisationsByID(people.values.compactMap(\.organisation))
    let named = declaring.compactMap { one in
      people[one.person].map { person in
        Profile(
          one.declared, under: one.code, by: person,
          from: person.organisation.flatMap { organisations[$0] })
      }
    }
    guard scoring != nil else { return try PairModel(named) }
    let scored = try judgement(hand, rankingInHand(hand), signed: true).pairs()
    return try PairModel(scored.profiles + named, fit: scored.fit)
  }
}
