import ConveneCore
import ConveneSQL
import Foundation
import Postgres

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
