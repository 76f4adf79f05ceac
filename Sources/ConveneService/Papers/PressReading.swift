import ConveneCore
import ConveneDocuments
import ConveneStore
import ConveneValues

/// What papers tell of a meeting once somebody was chosen, and once it was held.
extension Store {
  /// Who came, as far as it was recorded, and on whom was decided.
  func proceedings(of hand: MeetingInHand) throws -> Proceedings {
    let meeting = hand.id
    let attendance = try attendance(of: meeting)
    return Proceedings(
      attended: Set(attendance.filter { $0.attendance == .attended }.map(\.code)),
      absent: Set(attendance.filter { $0.attendance == .noShow }.map(\.code)),
      considered: try considered(hand))
  }

  /// All on whom the signed selection decided, as they are counted; nobody while none is signed.
  private func considered(_ hand: MeetingInHand) throws -> [Proceedings.Considered] {
    guard let number = try selectionInForce(of: hand.id),
      let selection = try latestSelection(of: hand.id, number: number), selection.signedAt != nil
    else { return [] }
    let decisions = try decisions(of: selection.id, in: hand.id)
    let people = try peopleByID(decisions.map(\.person))
    let hosts = try organisationsByID(people.values.compactMap(\.organisation))
    return decisions.compactMap { one in
      guard let person = people[one.person] else { return nil }
      return Proceedings.Considered(
        gender: person.gender, country: person.country,
        sector: hosts.sector(of: person),
        isSelected: one.outcome == .selected)
    }
  }

  /// What the papers of a selection print: nothing but what is kept, where it is.
  ///
  /// - Parameter day: today, which stands beside what is signed where people left since; nil where
  ///   it is to be printed alone.
  func decision(
    _ selection: SelectionEntry, _ hand: MeetingInHand, on day: Day?
  ) throws -> Decision {
    let kept = try assessment(of: selection.id, in: hand.id)
    var decision = Decision(
      selection,
      try kept?.assessment
        ?? assessedNow(try selectionInHand(hand, number: selection.number), hand),
      keptAt: kept?.at, inZone: hand.meeting.zone,
      signedAs: try signatureHead(of: selection.id, in: hand.id)?.description,
      elsewhere: try elsewhere(selection, hand))
    decision.today = try day.flatMap { try today(selection, hand, on: $0) }
    return decision
  }

  /// How a signed selection stands now; nil where nobody left since.
  private func today(
    _ selection: SelectionEntry, _ hand: MeetingInHand, on day: Day
  ) throws -> Decision.Today? {
    guard selection.isInForce, try !successions(in: hand.id).isEmpty,
      let today = try standingToday(hand)
    else { return nil }
    return Decision.Today(
      day: day,
      reached: Dictionary(
        today.floors.map { ($0.name, $0.reached) }, uniquingKeysWith: { first, _ in first }),
      waiting: today.waiting.map(\.decision.code))
  }

  /// The desk where a selection was signed, as the file said by which the meeting came.
  private func elsewhere(
    _ selection: SelectionEntry, _ hand: MeetingInHand
  ) throws -> Decision.Elsewhere? {
    guard let house = selection.signedHouse, let at = try takenIn(hand.id) else { return nil }
    let origins = try movedOrigins(of: hand.id)
    guard let origin = origins.first(where: { $0.house == house }) ?? origins.first else {
      return nil
    }
    return Decision.Elsewhere(
      house: house, head: origin.head, takenIn: Day(at, inZone: hand.meeting.zone))
  }
}
