import ConveneCore
import ConveneDocuments
import ConveneStore
import ConveneValues
import Foundation

extension Store {
  /// What an evening summary tells; nil where none is printed, or among all papers before the meeting.
  ///
  /// - Parameter day: that it is of; today where nil, or the day of the meeting that is next to it.
  func evening(
    for papers: [Paper], of day: Day?, on today: Day, _ hand: MeetingInHand
  ) throws -> Evening? {
    let (first, last) = (hand.meeting.starts, hand.meeting.ends)
    guard papers.contains(.evening), papers.count < Paper.allCases.count || first <= today else {
      return nil
    }
    return try evening(of: day ?? min(max(today, first), last), hand)
  }

  /// What is known of a meeting in the evening of a day: who came, and what is open for the next one.
  private func evening(of day: Day, _ hand: MeetingInHand) throws -> Evening {
    let (meeting, next) = (hand.meeting, day.adding(1))
    let attendance = try attendance(of: hand.id)
    var evening = Evening(
      day,
      arrived: Dictionary(
        attendance.compactMap { one in
          one.arrivedAt.map { (one.code, Day($0, inZone: meeting.zone)) }
        }, uniquingKeysWith: { first, _ in first }),
      absent: Set(attendance.filter { $0.attendance == .noShow }.map(\.code)))
    evening.gaps = try gaps(on: next, hand)
    evening.unled = Set(
      Dictionary(grouping: try leaders(of: hand.id), by: \.post)
        .filter { $0.value.allSatisfy { $0.away != nil } }.keys)
    evening.partnerMeetings = try heldPartnerMeetings(hand)
    evening.unanswered = try partnerMeetings(of: hand.id).count {
      $0.status == .offered && Day($0.starts, inZone: meeting.zone) == next
    }
    return evening
  }

  /// What the seats lack in the rounds of a day; nothing where nobody was seated.
  private func gaps(on day: Day, _ hand: MeetingInHand) throws -> [Problem] {
    guard try seatingFigures(of: hand.id) != nil else { return [] }
    let days = hand.meeting.programme.reduce(into: [String: Day]()) {
      $0[$1.key] = hand.meeting.starts.adding($1.day - 1)
    }
    let rounds = try rounds(of: hand.id).enumerated().filter { days[$0.element] == day }
      .map { "round \($0.offset + 1)" }
    return try seatingInForce(hand).due.filter { gap in
      rounds.contains { gap.at == $0 || gap.at.hasPrefix("\($0),") }
    }
  }
}
