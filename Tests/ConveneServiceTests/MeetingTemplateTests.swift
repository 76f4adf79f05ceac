import ConveneCore
import ConveneService
import ConveneValues
import Foundation
import Testing

@Suite struct MeetingTemplateTests {
  private static func brief(_ languages: [Language]) throws -> MeetingBrief {
    let starts = try #require(Day("2007-10-01"))
    return MeetingBrief(
      code: "WELL-1", title: "Wells", starts: starts, ends: starts, city: "Beirut",
      country: try #require(Country("LB")), email: "office@example.org", languages: languages,
      zone: "Asia/Beirut", open: 24, nominated: 0)
  }

  @Test func `a draft is stored as it is, lists what it lacks and is not published before`()
    async throws
  {
    try await atDesk { desk in
      let draft = try await desk.createMeeting(try Self.brief([.english, .arabic]))
      let hand = try await desk.meeting(nil)
      #expect(hand.meeting == draft)
      let lacking = draft.missingForCall.map(\.at)
      #expect(
        lacking == [
          "title", "venue, name", "venue, city", "convener, name", "convener, division",
          "signatory, name", "signatory, title", "topics (a), title", "tables (1), theme",
          "tables (2), theme", "tables (3), theme",
        ])
      #expect(try await refusal { try await desk.publish(hand) } == "not-ready-to-publish")
      let words: Wording = [.english: "Words", .arabic: "كلمات"]
      _ = try await desk.update("WELL-1") { meeting in
        meeting.title = words
        (meeting.venue.name, meeting.venue.city) = (words, words)
        meeting.convener.name = words
        meeting.convener.division = words
        (meeting.signatory.name, meeting.signatory.title) = (words, words)
        meeting.topics[0].title = words
        for place in meeting.tables.indices { meeting.tables[place].theme = words }
      }
      // Whoever looked before somebody else took words away publishes nothing without them.
      let complete = try await desk.meeting(nil)
      _ = try await desk.update("WELL-1") {
        $0.title = [.english: "Words", .arabic: "\(Meeting.unwritten)"]
      }
      #expect(try await refusal { try await desk.publish(complete) } == "not-ready-to-publish")
      _ = try await desk.update("WELL-1") { $0.title = words }
      try await desk.publish(complete)
    }
  }

  @Test func `words that nobody can see are refused, as in a file`() async throws {
    try await atDesk { desk in
      _ = try await desk.importMeeting(try SmallMeeting.file())
      let hand = try await desk.meeting(nil)
      let hidden = TableParticulars(theme: "We\u{202e}lls")
      #expect(
        try await refusal { _ = try hand.changingTable(1, hidden) } == "meeting-unreadable")
      #expect(
        try await refusal {
          _ = try await desk.clone(
            hand, as: "EGM-2008-09", starting: hand.meeting.starts, title: "We\u{202e}lls")
        } == "meeting-unreadable")
    }
  }

  @Test func `next year's meeting is like this one, but for its draw and its days`() async throws {
    try await atDesk { desk in
      _ = try await desk.importMeeting(try SmallMeeting.file())
      _ = try await desk.announceLottery(
        try await desk.meeting(nil), publicValue: "a figure", day: .closing, hour: .closing,
        form: "0.00", rule: .chances)
      let hand = try await desk.meeting(nil)
      let day = try #require(Day("2008-09-03"))
      let clone = try await desk.clone(hand, as: "EGM-2008-09", starting: day)
      #expect(clone.starts == day)
      #expect(clone.ends == day.adding(1))
      #expect(clone.lottery == nil)
      #expect(
        try clone.differences(from: hand.meeting).map(\.at) == [
          "code", "ends", "lottery, commitment", "lottery, day", "lottery, form", "lottery, hour",
          "lottery, publicValue", "lottery, rule", "starts",
        ])
      #expect(try await desk.meeting("EGM-2008-09").meeting == clone)
      #expect(
        try await refusal { _ = try await desk.clone(hand, as: "egm", starting: day) }
          == "meeting-invalid")
    }
  }
}
