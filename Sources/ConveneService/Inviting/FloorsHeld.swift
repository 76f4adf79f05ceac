import ConveneCore
import ConveneStore
import ConveneValues

/// How a floor stands by who has an open seat now.
package struct FloorHeld: Hashable, Sendable {
  package let name: String
  package let title: Wording
  package let lowest: Int
  package let reached: Int
  /// How many there can be, of the lowest at most, when whoever would follow has the seats that are
  /// held; fewer where the floor cannot be held any more.
  package let reachable: Int

  package init(name: String, title: Wording, lowest: Int, reached: Int, reachable: Int) {
    self.name = name
    self.title = title
    self.lowest = lowest
    self.reached = reached
    self.reachable = reachable
  }

  package var canBeHeld: Bool { reachable >= lowest }
}

/// Who has a seat, who waits in which order, and which floors hold, now.
package struct StandingToday: Sendable {
  package let floors: [FloorHeld]
  /// In the order in which they would be called.
  package let waiting: [WaitingLine.Step]
  /// Codes of those who would be called on the seats that are held.
  package let next: [String]
}

extension Secretariat {
  /// How the selection in force stands now; nil where none was signed.
  package func standingToday(_ hand: MeetingInHand) async throws -> StandingToday? {
    try await look(.viewScores, in: hand) { try $0.standingToday(hand) }
  }

  /// How the floors stand by who has an open seat now; none where nothing was signed.
  package func floorsHeld(_ hand: MeetingInHand) async throws -> [FloorHeld] {
    try await look(.viewMeeting, in: hand) { try $0.floorsHeld(hand) }
  }

  /// What those who wait by a selection add to the selected, as it was decided, by code.
  package func additions(to selection: SelectionInHand, _ hand: MeetingInHand) async throws
    -> [String: Int]
  {
    try await look(.viewScores, in: hand) { try $0.additions(to: selection, hand) }
  }
}

extension Store {
  func standingToday(_ hand: MeetingInHand) throws -> StandingToday? {
    guard try selectionInForce(of: hand.id) != nil else { return nil }
    let line = try waitingLine(hand)
    let held = try openToFollow(hand)
    return StandingToday(
      floors: try floorsHeld(line, on: held, hand), waiting: line.steps,
      next: line.following(on: held).steps.map(\.decision.code))
  }

  /// Who has a seat and who waits, with what each would add.
  func waitingLine(_ hand: MeetingInHand) throws -> WaitingLine {
    let selection = try selectionInForce(hand)
    return try selection.waitingLine(
      floors: floorsLeft(hand),
      potential: potential(
        of: selection.present(asDecided: false), in: selection.ranking, hand))
  }

  /// What those who wait by a selection add to the selected, by code.
  func additions(to selection: SelectionInHand, _ hand: MeetingInHand) throws -> [String: Int] {
    let present = selection.present(asDecided: true)
    let line = try selection.waitingLine(
      floors: [], asDecided: true,
      potential: potential(of: present, in: selection.ranking, hand))
    return Dictionary(
      line.steps.map { ($0.decision.code, $0.adds) }, uniquingKeysWith: { $1 })
  }

  /// How many held seats somebody may still follow on.
  func openToFollow(_ hand: MeetingInHand) throws -> Int {
    try isWaitingClosed(of: hand.id) ? 0 : successions(in: hand.id).count(where: \.isHeld)
  }

  /// How the floors of the meeting stand by who has a seat.
  func floorsHeld(_ hand: MeetingInHand) throws -> [FloorHeld] {
    guard !hand.meeting.floors.isEmpty, try selectionInForce(of: hand.id) != nil else { return [] }
    let selection = try selectionInForce(hand)
    return try floorsHeld(
      selection.waitingLine(floors: floorsLeft(hand), potential: nil), on: openToFollow(hand),
      hand)
  }

  private func floorsHeld(
    _ line: WaitingLine, on held: Int, _ hand: MeetingInHand
  ) throws -> [FloorHeld] {
    let short = Dictionary(
      line.shortages(on: held).map { ($0.floor, $0) }, uniquingKeysWith: { $1 })
    let substitutes = try described(substitutions(in: hand.id).filter(\.stands).map(\.person))
    let reached = line.reached
    return hand.meeting.floors.map { floor in
      let beside = substitutes.count { floor.counts($0.person, of: $0.organisation) }
      return FloorHeld(
        name: floor.name, title: floor.title, lowest: floor.lowest,
        reached: reached[floor.name, default: 0] + beside,
        reachable: short[floor.name].map { $0.reached + beside } ?? floor.lowest)
    }
  }
}
