import ConveneCore
import ConveneValues

/// Where a meeting stands, as scripts and other programs read it.
package struct MeetingSummary: Encodable, Sendable {
  package struct Due: Encodable, Sendable {
    let kind: String
    let count: Int
    let day: Day?
    let names: [String]
    let pressing: Bool
  }

  let meeting: String
  let title: String
  let stage: String
  let trial: Bool
  let starts: Day?
  let days: Int?
  let applications: Int
  let participants: Int
  let beside: Int
  let remote: Int
  let due: [Due]
  let next: [String]

  /// - Parameters:
  ///   - language: of the title.
  ///   - commands: that come next at a desk.
  package init(_ dues: MeetingDues, in language: Language = .english, _ commands: [String]) {
    meeting = dues.meeting.code
    title = dues.meeting.title[language]
    stage = dues.stage.rawValue
    trial = dues.meeting.isTrial
    (starts, days) = (dues.meeting.starts, dues.daysLeft)
    (applications, participants) = (dues.count(.applications), dues.count(.participants))
    (beside, remote) = (dues.count(.beside), dues.count(.remote))
    due = dues.dues.map {
      Due(
        kind: $0.kind.rawValue, count: $0.number, day: $0.day, names: $0.names,
        pressing: dues.isPressing($0))
    }
    next = commands
  }
}

/// A seat in a round, as scripts and other programs read it.
package struct SeatLine: Encodable, Sendable {
  package let round: Int
  let table: Int
  let seat: Int
  let application: String?
  let person: String
}

extension SeatingInHand {
  package var lines: [SeatLine] {
    seats.map { entry in
      SeatLine(
        round: entry.round, table: entry.table, seat: entry.seat,
        application: codes[entry.person], person: entry.person.description)
    }
  }
}
