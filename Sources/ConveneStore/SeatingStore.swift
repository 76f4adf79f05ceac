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

  /// Shows the plan in force to those who sit in it, each their own tables.
  ///
  /// - Parameter instant: from when; nil where it is shown no more.
  /// - Returns: false where that is so already.
  package func showSeats(of meeting: Meeting.ID, at instant: Date?) throws -> Bool {
    try !rows(.seatingShow, meeting, instant).isEmpty
  }

  /// Puts a plan in force in place of the one before; `locked` are those of its seats that stay, `drawn`
  /// those that were given by lot.
  package func seat(
    _ seats: [SeatEntry], locked: [SeatEntry] = [], figures: SeatingFigures, seed: Int,
    lot: SeatingLotEntry? = nil, drawn: [SeatEntry] = [], of meeting: Meeting.ID, at instant: Date
  ) throws {
    try execute(.seatingClear, meeting)
    try execute(
      .seatingRecord, meeting, seed, figures.objective, figures.potentialMet, figures.atRandom,
      figures.repeats, figures.repeatsMinimum, instant, lot?.round, lot?.seed, lot?.best,
      lot?.drawn)
    try take(seats, locked: locked, of: meeting)
    try draw(drawn, of: meeting)
  }

  /// Changes seats of the plan in force, and its figures; whoever stays where the lot put them is there by
  /// lot still.
  package func reseat(
    _ seats: [SeatEntry], locked: [SeatEntry], figures: SeatingFigures, of meeting: Meeting.ID
  ) throws {
    let drawn = Set(try drawnSeats(of: meeting).map(\.withoutChair))
    try execute(.seatingClear, meeting)
    try execute(
      .seatingAmend, meeting, figures.objective, figures.potentialMet, figures.repeats,
      figures.repeatsMinimum)
    try take(seats, locked: locked, of: meeting)
    try draw(seats.filter { drawn.contains($0.withoutChair) }, of: meeting)
  }

  /// The seats of the plan in force that were given by lot.
  package func drawnSeats(of meeting: Meeting.ID) throws -> [SeatEntry] {
    try rows(.seatList, meeting).filter { try $0["by_lot"] }.map(Self.entry)
  }

  /// Pairs of whom the lot alone decided whether they sit together, and whether they do.
  package func pairsByLot(of meeting: Meeting.ID) throws -> [SeatedPair] {
    try rows(.seatPairsByLot, meeting).map {
      SeatedPair(one: try $0["one_id"], other: try $0["other_id"], together: try $0["together"])
    }
  }

  private func draw(_ seats: [SeatEntry], of meeting: Meeting.ID) throws {
    guard !seats.isEmpty else { return }
    try execute(.seatDraw, meeting, seats.map(\.round), seats.map(\.person.uuid))
  }

  private static func entry(_ row: Row) throws -> SeatEntry {
    SeatEntry(
      round: try row["round"], person: try row["person_id"], table: try row["table_no"],
      seat: try row["seat_no"])
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
    try rows(.seatList, meeting).map(Self.entry)
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

  /// How the open seats of a round were drawn; nil where none were.
  package func seatingLot(of meeting: Meeting.ID) throws -> SeatingLotEntry? {
    try rows(.seatingFind, meeting).first.flatMap { row in
      let round: Int? = try row["lot_round"]
      return try round.map {
        SeatingLotEntry(
          round: $0, seed: try row["lot_seed"], best: try row["lot_best"],
          drawn: try row["lot_drawn"])
      }
    }
  }
}

extension SeatEntry {
  /// Whoever changes the chair stays at the table.
  fileprivate var withoutChair: SeatEntry {
    SeatEntry(round: round, person: person, table: table, seat: 0)
  }
}
