import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

extension Store {
  /// Keys of the sessions of round tables, by round.
  package func rounds(of meeting: Meeting.ID) throws -> [String] {
    try rows(.roundList, meeting).map { try $0["key"] }
  }

  /// Puts a plan in force in place of the one before; `locked` are those of its seats that stay.
  package func seat(
    _ seats: [SeatEntry], locked: [SeatEntry] = [], figures: SeatingFigures, seed: Int,
    of meeting: Meeting.ID, at instant: Date
  ) throws {
    try execute(.seatingClear, meeting)
    try execute(
      .seatingRecord, meeting, seed, figures.objective, figures.potentialMet, figures.atRandom,
      figures.repeats, figures.repeatsMinimum, instant)
    try take(seats, locked: locked, of: meeting)
  }

  /// Changes seats of the plan in force, and its figures.
  package func reseat(
    _ seats: [SeatEntry], locked: [SeatEntry], figures: SeatingFigures, of meeting: Meeting.ID
  ) throws {
    try execute(.seatingClear, meeting)
    try execute(
      .seatingAmend, meeting, figures.objective, figures.potentialMet, figures.repeats,
      figures.repeatsMinimum)
    try take(seats, locked: locked, of: meeting)
  }

  private func take(_ seats: [SeatEntry], locked: [SeatEntry], of meeting: Meeting.ID) throws {
    try execute(
      .seatTake, meeting, seats.map(\.round), seats.map(\.person.uuid), seats.map(\.table),
      seats.map(\.seat))
    try lock(locked, of: meeting)
  }

  /// Binds people to their seats, or frees them.
  package func lock(
    _ seats: [SeatEntry], _ isLocked: Bool = true, of meeting: Meeting.ID
  ) throws {
    guard !seats.isEmpty else { return }
    try execute(
      .seatLock, meeting, seats.map(\.round), seats.map(\.person.uuid), isLocked)
  }

  /// Frees the seats at tables of people who leave; returns how many.
  package func giveBackSeats(of people: [Person.ID], in meeting: Meeting.ID) throws -> Int {
    try execute(.seatGiveBack, meeting, people.map(\.uuid))
  }

  package func seats(of meeting: Meeting.ID) throws -> [SeatEntry] {
    try rows(.seatList, meeting).map {
      SeatEntry(
        round: try $0["round"], person: try $0["person_id"], table: try $0["table_no"],
        seat: try $0["seat_no"])
    }
  }

  /// The seats of the plan in force that are locked.
  package func lockedSeats(of meeting: Meeting.ID) throws -> [SeatEntry] {
    let locks: [Bool] = try rows(.seatList, meeting).map { try $0["is_locked"] }
    return zip(try seats(of: meeting), locks).filter(\.1).map(\.0)
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
