import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

extension ArrivalOutcome: PostgresScalar {}

/// A door that a link opened.
package struct DoorEntered: Sendable {
  package let meeting: Meeting.ID
  package let door: Door
  /// The zone of the meeting's place.
  package let zone: String
  /// When its day is over.
  package let ends: Date
  /// Whether that was, so that nobody is shown any more.
  package let isOver: Bool
}

/// Somebody who is expected at a door.
package struct PersonAtDoor: Equatable, Sendable {
  package let code: String
  /// As given.
  package let name: String
  package let names: Wording
  package let attendance: Attendance
  package let arrivedAt: Date?
  /// Whether this door noted that they came, and may take it back.
  package let isOwn: Bool
  /// By what the mark on the badge is known: 64 hexadecimal digits.
  package let badge: String

  package init(
    code: String, name: String, names: Wording, attendance: Attendance, arrivedAt: Date?,
    isOwn: Bool, badge: String
  ) {
    (self.code, self.name, self.names, self.attendance) = (code, name, names, attendance)
    (self.arrivedAt, self.isOwn, self.badge) = (arrivedAt, isOwn, badge)
  }
}

/// What became of an entry that is new.
package struct ArrivalTaken: Sendable {
  package struct Standing: Sendable {
    package let attendance: Attendance
    package let arrivedAt: Date?
  }

  package let id: UUID
  package let code: String
  package let outcome: ArrivalOutcome
  package let person: Person.ID?
  /// From how somebody stood to how they stand; nil where that is the same.
  package let change: (old: Standing, new: Standing)?
}

extension Store {
  /// The door that a link opens; it is in hand for the rest of the transaction.
  package func enterDoor(by link: SHA256, at instant: Date) throws -> DoorEntered? {
    try rows(.doorEnter, link.description, instant).first.map { row in
      DoorEntered(
        meeting: try row["meeting"],
        door: Door(
          number: try row["number"], name: try row["name"], day: Day(number: try row["day"])),
        zone: try row["zone"], ends: try row["ends"], isOver: try row["is_over"])
    }
  }

  /// Who is expected at the door in hand; nobody once its day is over.
  package func peopleAtDoor(at instant: Date) throws -> [PersonAtDoor] {
    try rows(.doorPeople, instant).map { row in
      PersonAtDoor(
        code: try row["code"], name: try row["name"],
        names: try Self.wording(try row["names"]),
        attendance: try row["attendance"], arrivedAt: try row["arrived_at"],
        isOwn: try row["is_own"], badge: try row["badge"])
    }
  }

  /// Takes the list of the door in hand in.
  package func takeAtDoor(_ list: [ArrivalNoted], at instant: Date) throws -> [ArrivalTaken] {
    try rows(.doorTake, try Self.json(list), instant).map { try Self.taken($0) }
  }

  /// The same of a list that came as a file.
  package func take(
    _ list: [ArrivalNoted], ofDoor number: Int, of meeting: Meeting.ID, at instant: Date
  ) throws -> [ArrivalTaken] {
    try rows(.arrivalTake, meeting, number, try Self.json(list), instant).map { try Self.taken($0) }
  }

  private static func taken(_ row: Row) throws -> ArrivalTaken {
    let (old, new): (Attendance?, Attendance?) = (
      try row["old_attendance"], try row["new_attendance"]
    )
    let (oldTime, newTime): (Date?, Date?) = (try row["old_arrived"], try row["new_arrived"])
    return ArrivalTaken(
      id: try row["id"], code: try row["code"], outcome: try row["outcome"],
      person: try row["person"],
      change: old.flatMap { old in
        new.map {
          (
            ArrivalTaken.Standing(attendance: old, arrivedAt: oldTime),
            ArrivalTaken.Standing(attendance: $0, arrivedAt: newTime)
          )
        }
      })
  }

  /// - Returns: its number.
  package func openDoor(
    _ name: String, on day: Day, link: SHA256, of meeting: Meeting.ID, at instant: Date
  ) throws -> Int {
    try rows(.doorInsert, meeting, name, day.description, link.description, instant)
      .first?["number"] ?? 0
  }

  /// - Returns: false where it was closed.
  package func closeDoor(_ number: Int, of meeting: Meeting.ID, at instant: Date) throws -> Bool {
    try !rows(.doorClose, meeting, number, instant).isEmpty
  }

  package func doors(of meeting: Meeting.ID) throws -> [Door] {
    try rows(.doorList, meeting).map { row in
      Door(
        number: try row["number"], name: try row["name"], day: Day(number: try row["day"]),
        closedAt: try row["closed_at"], arrivals: try row["arrivals"])
    }
  }

  package func arrivalsOpen(of meeting: Meeting.ID) throws -> [ArrivalOpen] {
    try rows(.arrivalOpen, meeting).map { row in
      ArrivalOpen(
        number: try row["number"], door: try row["door"], code: try row["code"], at: try row["at"],
        outcome: try row["outcome"], name: try row["name"],
        organisation: try row["organisation"], hasNote: try row["with_note"])
    }
  }

  package func settleArrivals(
    _ numbers: [Int], of meeting: Meeting.ID, at instant: Date
  ) throws {
    try execute(.arrivalSettle, meeting, numbers, instant)
  }
}
