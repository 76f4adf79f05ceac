import ConveneCore
import ConveneStore
import ConveneValues
import Foundation

/// Who is here, who is expected and who did not come, and what was noted at doors that asks for a desk.
package struct AttendanceBoard: Sendable {
  /// By code.
  package let people: [AttendanceEntry]
  /// None for whoever may not settle them.
  package let open: [ArrivalOpen]

  /// Those who came, the latest first.
  package var arrived: [AttendanceEntry] {
    people.filter { $0.attendance == .attended }
      .sorted { ($1.arrivedAt ?? .distantPast, $0.code) < ($0.arrivedAt ?? .distantPast, $1.code) }
  }

  package func people(_ attendance: Attendance) -> [AttendanceEntry] {
    people.filter { $0.attendance == attendance }
  }
}

extension Secretariat {
  /// Arrivals as they are at this moment, in one look.
  package func attendanceBoard(_ hand: MeetingInHand) async throws -> AttendanceBoard {
    let mayRecord = actor.may(.recordAnswers, in: hand.id)
    return try await look(.viewMeeting, in: hand) { store in
      AttendanceBoard(
        people: try store.attendance(of: hand.id),
        open: mayRecord ? try store.arrivalsOpen(of: hand.id) : [])
    }
  }
}
