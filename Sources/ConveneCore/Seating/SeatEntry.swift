/// A person at a table in a round; rounds and seats count from 1.
package struct SeatEntry: Hashable, Sendable {
  package let round: Int
  package let person: Person.ID
  package let table: Int
  package let seat: Int

  package init(round: Int, person: Person.ID, table: Int, seat: Int) {
    self.round = round
    self.person = person
    self.table = table
    self.seat = seat
  }
}

/// How good a seating plan is.
package struct SeatingFigures: Hashable, Sendable {
  package let objective: Int
  package let potentialMet: Int
  /// Mean potential met of random plans that break no rule.
  package let atRandom: Int
  package let repeats: Int
  /// A proved lower bound of `repeats`.
  package let repeatsMinimum: Int

  package init(
    objective: Int, potentialMet: Int, atRandom: Int, repeats: Int, repeatsMinimum: Int
  ) {
    self.objective = objective
    self.potentialMet = potentialMet
    self.atRandom = atRandom
    self.repeats = repeats
    self.repeatsMinimum = repeatsMinimum
  }
}
