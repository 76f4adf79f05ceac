import ConveneCore
import ConveneSQL
import Foundation
import Postgres

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

extension Store {
  /// Keys of the sessions of round tables, by round.
  package func rounds(of meeting: Meeting.ID) throws -> [String] {
    try rows(.roundList, meeting).map { try $0["key"] }
  }

  /// Puts a plan in force in place of the one before.
  package func seat(
    _ seats: [SeatEntry], figures: SeatingFigures, seed: Int, of meeting: Meeting.ID,
    at instant: Date, by actor: Actor
  ) throws {
    try execute(.seatingClear, meeting)
    try execute(
      .seatingRecord, meeting, seed, figures.objective, figures.potentialMet, figures.atRandom,
      figures.repeats, figures.repeatsMinimum, instant, actor.id)
    try execute(
      .seatTake, meeting, seats.map(\.round), seats.map(\.person.uuid), seats.map(\.table),
      seats.map(\.seat))
  }

  package func seats(of meeting: Meeting.ID) throws -> [SeatEntry] {
    try rows(.seatList, meeting).map {
      SeatEntry(
        round: try $0["round"], person: try $0["person_id"], table: try $0["table_no"],
        seat: try $0["seat_no"])
    }
  }

  package func seatingFigures(of meeting: Meeting.ID) throws -> SeatingFigures? {
    try rows(.seatingFind, meeting).first.map {
      SeatingFigures(
        objective: try $0["objective"], potentialMet: try $0["potential_met"],
        atRandom: try $0["at_random"], repeats: try $0["repeats"],
        repeatsMinimum: try $0["repeats_minimum"])
    }
  }
}
