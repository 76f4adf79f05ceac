import ConveneValues
import Foundation

/// Whether somebody who takes part came.
package enum Attendance: String, CaseIterable, Sendable {
  case expected
  case attended
  case noShow = "no_show"
}

/// Somebody who takes part, and whether they came.
package struct AttendanceEntry: Sendable {
  package let person: Person.ID
  package let code: String
  package let name: String
  package let attendance: Attendance
  /// When they came; nil where they did not, or are expected.
  package let arrivedAt: Date?

  package init(
    person: Person.ID, code: String, name: String, attendance: Attendance, arrivedAt: Date?
  ) {
    (self.person, self.code, self.name) = (person, code, name)
    (self.attendance, self.arrivedAt) = (attendance, arrivedAt)
  }

  /// As the trail tells it, by columns.
  package var told: [String: String] {
    Self.told(attendance, arrivedAt)
  }

  package static func told(_ attendance: Attendance, _ arrivedAt: Date?) -> [String: String] {
    var columns = ["attendance": attendance.rawValue]
    columns["arrived"] = arrivedAt?.ISO8601Format()
    return columns
  }
}
