import ConveneCore
import ConveneStore
import ConveneTables
import ConveneValues
import Foundation

/// Who was recorded to have come, or not, and what follows.
package struct AttendanceRecorded: Sendable {
  /// As they are from now on.
  package let people: [AttendanceEntry]
  /// What stays as it was, or was said otherwise elsewhere.
  package let notices: [Problem]
  /// What the seating plan lacks by it.
  package let due: [Problem]
}

extension Secretariat {
  /// Who takes part, and whether they came, by code.
  package func attendance(_ hand: MeetingInHand) async throws -> [AttendanceEntry] {
    try await look(.viewMeeting, in: hand) { try $0.attendance(of: hand.id) }
  }

  /// Records that people came; of several times the earliest holds.
  ///
  /// - Parameter time: by the clock of the meeting's place; now where none is given.
  package func recordArrivals(
    of codes: [String], at time: LocalTime? = nil, _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> AttendanceRecorded {
    try await perform(.attendanceArrive, in: hand, dryRun: dryRun) { work in
      let instant =
        time?.instant(in: hand.meeting.zone)
        ?? Date(timeIntervalSince1970: work.now.timeIntervalSince1970.rounded(.down))
      return try work.recording { work in
        try codes.flatMap { try work.arrive($0.uppercased(), at: instant) }
      }
    }
  }

  /// Records that people did not come; all who are expected still, where nobody is named.
  package func recordNoShows(
    of codes: [String]?, _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> AttendanceRecorded {
    try await perform(.attendanceAbsent, in: hand, dryRun: dryRun) { work in
      guard hand.meeting.starts <= work.today else {
        throw Refusal.absentTooEarly(starts: hand.meeting.starts.description)
      }
      let all = try work.store.attendance(of: hand.id)
      let meant =
        try codes.map { codes in
          try codes.map { try all.taking(part: $0.uppercased()) }
        } ?? all.filter { $0.attendance == .expected }
      return try work.recording { work in
        for one in meant where one.attendance != .noShow {
          guard one.attendance == .expected else {
            throw Refusal.cameAlready(code: one.code, name: one.name)
          }
          try work.keep(one, .noShow, arrived: nil)
        }
        return []
      }
    }
  }

  /// Takes a list in that was kept on paper, or at a door and saved as a file: the earliest time of each
  /// holds, and what contradicts it is listed.
  package func takeArrivals(
    _ file: [UInt8], form: TableForm = TableForm(), _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> AttendanceRecorded {
    try require(.attendanceImport, in: hand)
    if let list = try Failure.ofInput({ try DoorList(file) }) {
      return try await takeDoorList(list, hand, dryRun: dryRun)
    }
    let table = try Failure.ofInput { try ArrivalImport(file, in: form) }
    var arrivals: [(row: Int, code: String, time: LocalTime)] = []
    var unknown: [Problem] = []
    for one in table.arrivals {
      do {
        let code = try await applicant(one.who, hand).code
        arrivals.append((one.row, code, LocalTime(one.day ?? hand.meeting.starts, one.time)))
      } catch Failure.notFound(let refusal) {
        unknown.append(.arrivalUnknown(at: "row \(one.row)", text: one.who))
        unknown += refusal.problems.map { $0.moved(to: "row \(one.row), \($0.at)") }
      }
    }
    let on = Set(try await attendance(hand).map(\.code))
    unknown += arrivals.filter { !on.contains($0.code) }.map {
      .arrivalNotOnList(at: "row \($0.row)", code: $0.code)
    }
    guard unknown.isEmpty else {
      throw Failure.unusableInput(.arrivalsNotOnList(problems: unknown))
    }
    let listed = arrivals
    return try await perform(.attendanceImport, in: hand, dryRun: dryRun) { work in
      try work.recording { work in
        try listed.flatMap { row, code, time -> [Problem] in
          guard let instant = time.instant(in: hand.meeting.zone) else { return [] }
          return try work.arrive(code, at: instant, listedIn: row)
        }
      }
    }
  }
}

extension Work {
  /// Runs `body`, and says who is otherwise by it and what the seats lack.
  mutating func recording(
    _ body: (inout Work) throws -> [Problem]
  ) throws -> AttendanceRecorded {
    let before = Dictionary(
      try store.attendance(of: meeting).map { ($0.person, $0.told) },
      uniquingKeysWith: { first, _ in first })
    let (plan, notices) = (try seatsDue(), try body(&self))
    return AttendanceRecorded(
      people: try store.attendance(of: meeting).filter { before[$0.person] != $0.told },
      notices: notices, due: try seatsDue().filter { !plan.contains($0) })
  }

  private func seatsDue() throws -> [Problem] {
    try store.seatingFigures(of: meeting) == nil
      ? []
      : store.seatingInForce(hand, withRules: actor.may(.viewSecrets, in: meeting)).due
  }

  /// Somebody came; answers what stays as it was, or was said otherwise.
  ///
  /// - Parameter row: of the list on paper that says so.
  fileprivate mutating func arrive(
    _ code: String, at instant: Date, listedIn row: Int? = nil
  ) throws -> [Problem] {
    let one = try store.attendance(of: meeting).taking(part: code)
    let (day, place) = (Day(instant, inZone: hand.meeting.zone), row.map { "row \($0)" } ?? code)
    guard hand.meeting.starts.adding(-1) <= day, day <= hand.meeting.ends else {
      throw Refusal.arrivesOnOtherDay(
        code: code, day: day.description, first: hand.meeting.starts.description,
        last: hand.meeting.ends.description)
    }
    guard instant <= now else {
      throw Refusal.arrivesInFuture(code: code, time: clock(instant), now: clock(now))
    }
    if let earlier = one.arrivedAt, earlier <= instant {
      guard earlier != instant || row == nil else { return [] }
      return [.cameEarlier(at: place, name: one.name, time: clock(earlier))]
    }
    try keep(one, .attended, arrived: instant)
    switch one.attendance {
    case .expected: return []
    case .attended:
      return [.cameEarlierThanSaid(at: place, name: one.name, time: clock(one.arrivedAt))]
    case .noShow: return [.cameAfterAll(at: place, name: one.name)]
    }
  }

  private func clock(_ instant: Date?) -> String {
    instant.flatMap { LocalTime($0, in: hand.meeting.zone) }
      .map { "\($0.day) \($0.time)" } ?? ""
  }

  fileprivate mutating func keep(
    _ one: AttendanceEntry, _ attendance: Attendance, arrived: Date?
  ) throws {
    try store.attend(one.person, attendance, arrived: arrived, of: meeting, at: now)
    note(
      AuditObject(.participant, one.person), from: one.told,
      to: AttendanceEntry.told(attendance, arrived))
  }

  /// Who came, or did not, is as it was before; of whom an act says it twice, the last first.
  mutating func undoAttendance(_ past: PastAct) throws -> [Problem] {
    for (object, old, new) in past.changes(of: .participant).reversed() {
      let found = try store.attendance(of: meeting).first { $0.person.uuid == object.id }
      guard let one = found else { throw past.isOtherwise }
      let columns = Set((old ?? [:]).keys).union((new ?? [:]).keys)
      let isSame = columns.allSatisfy { one.told[$0] == new?[$0] }
      try Self.requireSame(isSame, since: past)
      let arrived = columns.contains("arrived") ? old?["arrived"] : one.told["arrived"]
      try keep(
        one, old?["attendance"].flatMap(Attendance.init(rawValue:)) ?? one.attendance,
        arrived: arrived.flatMap { try? Date($0, strategy: .iso8601) })
    }
    return []
  }
}

extension [AttendanceEntry] {
  /// Somebody by code; who is not on the list of participants comes by a note verbale, or by name.
  fileprivate func taking(part code: String) throws(Failure) -> AttendanceEntry {
    guard let found = first(where: { $0.code == code }) else {
      throw .notFound(.notOnTheList(code: code))
    }
    return found
  }
}
