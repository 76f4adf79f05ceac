import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

extension Attendance: PostgresScalar {}

extension Store {
  /// Who takes part, by the code of the list, with whether they came.
  package func attendance(of meeting: Meeting.ID) throws -> [AttendanceEntry] {
    let came = Dictionary(
      try rows(.participantAttendance, meeting).map { row in
        (
          try row["person_id"] as Person.ID,
          (
            name: try row["name"] as String, attendance: try row["attendance"] as Attendance,
            arrived: try row["arrived_at"] as Date?
          )
        )
      }, uniquingKeysWith: { first, _ in first })
    return try participants(of: meeting).compactMap { one in
      came[one.person].map {
        AttendanceEntry(
          person: one.person, code: one.code, name: $0.name, attendance: $0.attendance,
          arrivedAt: $0.arrived)
      }
    }
  }

  /// - Parameter arrived: when they came; nil where they did not, or are expected.
  package func attend(
    _ person: Person.ID, _ attendance: Attendance, arrived: Date?, of meeting: Meeting.ID,
    at instant: Date
  ) throws {
    _ = try rows(.participantAttend, meeting, person, attendance, arrived, instant)
  }
}
