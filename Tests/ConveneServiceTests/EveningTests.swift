import ConveneCore
import ConveneDocuments
import ConveneService
import ConveneValues
import ConveneWords
import Foundation
import Testing

/// The summary of an evening, from what is in the database.
@Suite struct EveningTests {
  private static func text(
    _ desk: Secretariat, _ hand: MeetingInHand, _ day: Day?
  ) async throws -> String {
    let room = try await desk.pressRoom(
      hand, withDecision: false, for: [.evening], choosing: PaperChoice(day: day))
    return PlainText.text(for: try room.document(.evening, in: .english), width: 2_000)
      .replacing("\u{a0}", with: " ")
  }

  @Test func `each day has what was recorded on it, and no other day is asked for`() async throws {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      let (first, second) = (hand.meeting.starts, hand.meeting.starts.adding(1))
      func at(_ day: Day, _ time: String) throws -> Secretariat {
        let local = LocalTime(day, try #require(ClockTime(time)))
        return desk.at(try #require(local.instant(in: hand.meeting.zone)))
      }
      let people = try await desk.participantLines(hand)
      let codes = people.map(\.code)
      _ = try await at(first, "08:30").recordArrivals(of: Array(codes.dropLast(2)), at: nil, hand)
      _ = try await at(first, "11:00").recordNoShows(of: [codes[codes.count - 1]], hand)
      let noon = try at(first, "18:30")
      _ = try await noon.addCommitment(
        of: codes[0], with: codes[1], to: "sends the plan of the house",
        by: first.adding(90), hand)
      let late = try at(second, "17:00")
      _ = try await late.recordArrivals(of: [codes[codes.count - 2]], at: nil, hand)
      _ = try await late.addCommitment(
        of: codes[2], with: nil, to: "names the first five schools", by: first.adding(60), hand)

      let evening = try await Self.text(noon, hand, nil)
      #expect(evening.contains("sends the plan of the house"))
      #expect(evening.contains("Open for the next day"))
      #expect(evening.contains("has no moderator"))
      let absent = try #require(people.last?.name)
      #expect(evening.matches(of: /Did not come/).count == 1 && evening.contains(absent))
      let again = try await Self.text(late, hand, first)
      #expect(!again.contains("names the first five schools"))
      let last = try await Self.text(late, hand, nil)
      #expect(last.contains("names the first five schools"))
      #expect(!last.contains("sends the plan of the house"))
      #expect(last.contains("This was the last day of the meeting."))
      #expect(
        try await refusal { _ = try await Self.text(late, hand, second.adding(1)) }
          == "evening-of-other-day")

      for language in Language.allCases {
        let paper = try await late.pressRoom(hand, withDecision: false, for: [.evening])
          .document(.evening, in: language)
        #expect(paper.marking == Phrases(language).classificationConfidential)
        #expect(paper.asAt != nil)
      }
      // Among all papers it is that of today.
      let all = try await late.pressRoom(hand, withDecision: false)
      let today = PlainText.text(for: try all.document(.evening, in: .english), width: 2_000)
      #expect(today.contains("This was the last day of the meeting."))
    }
  }
}
