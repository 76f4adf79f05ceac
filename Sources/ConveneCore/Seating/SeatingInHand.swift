import ConveneValues

/// The seating plan in force.
package struct SeatingInHand: Sendable {
  package let figures: SeatingFigures
  package let seats: [SeatEntry]
  package let rounds: Int
  /// The code of each participant's application or nomination.
  package let codes: [Person.ID: String]
  /// What the plan lacks since somebody left or came; where there is something, a repair is due.
  package let due: [Problem]
  /// Which tables may be smaller than asked for, or stay empty, as too few are there.
  package let softened: [Problem]
  /// How many a plan may seat at each table of the meeting, round by round.
  package let most: [[Int]]
  /// How the open seats of a round were drawn; nil where none were.
  package let lot: SeatingLotEntry?

  package init(
    figures: SeatingFigures, seats: [SeatEntry], rounds: Int, codes: [Person.ID: String],
    due: [Problem], softened: [Problem] = [], most: [[Int]] = [], lot: SeatingLotEntry? = nil
  ) {
    self.figures = figures
    self.seats = seats
    self.rounds = rounds
    self.codes = codes
    self.due = due
    self.softened = softened
    self.most = most
    self.lot = lot
  }

  /// The same with what else could not be kept.
  package func saying(_ problems: [Problem]) -> SeatingInHand {
    SeatingInHand(
      figures: figures, seats: seats, rounds: rounds, codes: codes, due: due,
      softened: softened + problems, most: most, lot: lot)
  }
}

extension RoundPresence {
  /// The code of each participant's application or nomination.
  package var codes: [Person.ID: String] {
    Dictionary(
      participants.map { ($0.person, $0.code) }, uniquingKeysWith: { first, _ in first })
  }
}
