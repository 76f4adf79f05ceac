import ConveneCore
import ConveneScans
import ConveneStore
import ConveneValues
import Foundation

/// A door that was opened, with the one link to it.
package struct DoorOpened: Sendable {
  package let door: Door
  /// Whoever has it checks people in; it is kept nowhere, and said once.
  package let link: String
  /// The same as a mark for the camera of a telephone, row by row, true where it is dark.
  package var squares: [[Bool]] { BadgeMark(link).squares() ?? [] }
}

extension Secretariat {
  /// Opens a door for a day of the meeting: its link shows names and codes until that day is over.
  ///
  /// - Parameter day: today where none is named, or the first day where that is to come.
  package func openDoor(
    _ name: String, on day: Day? = nil, _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> DoorOpened {
    guard let address = settings.portal else { throw Refusal.doorWithoutPages() }
    let name = try name.keptWords(at: "name")
    let secret = LinkSecret.drawn()
    guard !name.isEmpty, let link = LinkSecret(secret) else { throw Refusal.doorWithoutName() }
    return try await perform(.attendanceOpen, in: hand, dryRun: dryRun) { work in
      guard try work.store.state(of: hand.id)?.isPublished == true else {
        throw Refusal.doorOfDraft(code: hand.meeting.code)
      }
      let (first, last) = (hand.meeting.starts, hand.meeting.ends)
      let day = day ?? max(work.today, first)
      guard first.adding(-1) <= day, day <= last else {
        throw Refusal.doorOnOtherDay(
          day: day.description, first: first.description, last: last.description)
      }
      try work.requireComing(day, as: "day")
      let number = try work.store.openDoor(
        name, on: day, link: link.hash, of: hand.id, at: work.now)
      work.note(AuditObject(.meeting, hand.id), to: ["door \(number)": "\(name), \(day)"])
      return DoorOpened(
        door: Door(number: number, name: name, day: day), link: "\(address)/d/\(secret)")
    }
  }

  /// Closes a door: its link opens nothing from then on, and what its telephone did not send is not taken.
  package func closeDoor(
    _ number: Int, _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> Door {
    try await perform(.attendanceClose, in: hand, dryRun: dryRun) { work in
      let door = try work.store.door(number, of: hand)
      guard try work.store.closeDoor(number, of: hand.id, at: work.now) else {
        throw Refusal.doorClosedBefore(number: number)
      }
      work.note(
        AuditObject(.meeting, hand.id), from: ["door \(number)": "\(door.name), \(door.day)"],
        to: ["door \(number)": "closed"])
      return door
    }
  }

  package func doors(_ hand: MeetingInHand) async throws -> [Door] {
    try await look(.recordAnswers, in: hand) { try $0.doors(of: hand.id) }
  }

  /// What was noted at doors and asks for a desk.
  package func arrivalsOpen(_ hand: MeetingInHand) async throws -> [ArrivalOpen] {
    try await look(.recordAnswers, in: hand) { try $0.arrivalsOpen(of: hand.id) }
  }

  /// Says that a desk has seen to what was noted at doors.
  package func settleArrivals(
    _ numbers: [Int], _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws {
    try await perform(.attendanceSettle, in: hand, dryRun: dryRun) { work in
      let open = Set(try work.store.arrivalsOpen(of: hand.id).map(\.number))
      if let number = numbers.first(where: { !open.contains($0) }) {
        throw Refusal.arrivalNotOpen(number: number)
      }
      try work.store.settleArrivals(numbers, of: hand.id, at: work.now)
      let told = Set(numbers).sorted().map(String.init).joined(separator: " ")
      work.note(["settled": told])
    }
  }

  /// Takes the list of a door in that came as a file: each entry once, whether it was sent before or not.
  func takeDoorList(
    _ list: DoorList, _ hand: MeetingInHand, dryRun: Bool
  ) async throws -> AttendanceRecorded {
    guard list.meeting == hand.meeting.code else {
      throw Failure.unusableInput(
        .doorListOfOther(meeting: list.meeting, code: hand.meeting.code))
    }
    return try await perform(.attendanceImport, in: hand, dryRun: dryRun) { work in
      _ = try work.store.door(list.door, of: hand)
      return try work.recording { work in
        let taken = try work.store.take(
          list.arrivals, ofDoor: list.door, of: hand.id, at: work.now)
        work.note(taken, ofDoor: list.door)
        let names = Dictionary(
          try work.store.attendance(of: hand.id).map { ($0.code, $0.name) },
          uniquingKeysWith: { first, _ in first })
        let given = Dictionary(
          list.arrivals.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return taken.compactMap { one in
          given[one.id].flatMap { one.notice(of: $0, name: names[one.code] ?? one.code) }
        }
      }
    }
  }
}

extension ArrivalTaken {
  /// What a desk is told; nothing where all is as it was noted.
  fileprivate func notice(of given: ArrivalNoted, name: String) -> Problem? {
    switch outcome {
    case .came, .again, .undone: nil
    case .afterAll: .cameAfterAll(at: code, name: name)
    case .twice: .cameTwice(at: code, name: name)
    case .otherwise: .slipStays(at: code, name: name)
    case .unknown: .arrivalNotOnList(at: code, code: code)
    case .otherDay: .cameOnOtherDay(at: code, name: name)
    case .future: .cameInFuture(at: code, name: name)
    case .walkIn: .walkedIn(at: given.name, organisation: given.organisation)
    }
  }
}

extension Work {
  /// Tells the trail what became of the list of a door: whom it changed, and where it was noted.
  mutating func note(_ taken: [ArrivalTaken], ofDoor number: Int) {
    guard !taken.isEmpty else { return }
    for one in taken {
      guard let person = one.person, let change = one.change else { continue }
      note(
        AuditObject(.participant, person),
        from: AttendanceEntry.told(change.old.attendance, change.old.arrivedAt),
        to: AttendanceEntry.told(change.new.attendance, change.new.arrivedAt))
    }
    note(["door": "\(number)", "entries": "\(taken.count)"])
  }
}

extension Store {
  fileprivate func door(_ number: Int, of hand: MeetingInHand) throws -> Door {
    guard let door = try doors(of: hand.id).first(where: { $0.number == number }) else {
      throw Failure.notFound(.noSuchDoor(number: number))
    }
    return door
  }
}
