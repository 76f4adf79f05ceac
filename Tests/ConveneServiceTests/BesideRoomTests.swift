import ConveneCore
import ConveneService
import ConveneStore
import ConveneValues
import Foundation
import Testing

/// Resource persons, observers and the secretariat: there, and on no place.
@Suite struct BesideRoomTests {
  private static let due = Day(number: 13_735)

  private static func somebody(_ name: String, email: String = "") -> NewGuest {
    let cells = ["name": "\(name) (invented)", "country": "LB", "languages": "en"]
    return .person(email.isEmpty ? cells : cells.merging(["email": email]) { $1 })
  }

  private static func add(
    _ name: String, email: String = "", as role: Guest.Role, table: Bool = false,
    by deadline: Day? = BesideRoomTests.due, _ desk: Secretariat, _ hand: MeetingInHand
  ) async throws -> String {
    try await desk.addGuest(
      somebody(name, email: email), as: role, by: "The Director", because: "asked for",
      hasTable: table, deadline: deadline, hand
    ).code
  }

  @Test func `they come by decision, on no place, and are counted and listed apart`() async throws {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk) { $0.places.guest = 0 }
      let before = try await desk.participantLines(hand).count
      // Whoever has a mailbox is asked by letter; staff, and whoever has none, come at once.
      #expect(
        try await refusal {
          _ = try await Self.add(
            "Rana Resource", email: "rana@example.org", as: .resourcePerson, by: nil, desk, hand)
        } == "guest-without-day")
      let codes = [
        try await Self.add(
          "Rana Resource", email: "rana@example.org", as: .resourcePerson, desk, hand),
        try await Self.add("Omar Observer", as: .observer, by: nil, desk, hand),
        try await Self.add(
          "Sara Staff", email: "sara@example.org", as: .secretariat, by: nil, desk, hand),
      ]
      #expect(codes == ["B-0001", "B-0002", "B-0003"])
      let listed = try await desk.guests(hand)
      #expect(listed.map(\.status) == [.issued, .accepted, .accepted])
      #expect(listed.allSatisfy { !$0.holdsPlace && !$0.hasTable })
      _ = try await desk.recordAnswers(
        [AnswerReceived(code: "B-0001", status: .accepted)], hand)

      let lines = try await desk.participantLines(hand)
      #expect(lines.count == before + 3)
      #expect(lines.suffix(3).map(\.code).sorted() == codes)
      #expect(
        lines.suffix(3).allSatisfy { $0.number > before && $0.tables.allSatisfy { $0 == nil } })
      // Nobody of them lacks a seat, and what is due says nothing of them.
      #expect(try await desk.seatingDue(hand).isEmpty)
      let page = try #require(
        try await desk.deskPage().meetings.first { $0.meeting.code == hand.meeting.code })
      #expect(page.count(.participants) == before && page.count(.beside) == 3)
      #expect(page.count(.unseated) == 0)

      let press = try await desk.pressRoom(hand, withDecision: false)
      func text(_ paper: Paper, _ language: Language) throws -> String {
        String(decoding: try press.print(paper, as: .html, in: language), as: UTF8.self)
      }
      let list = try text(.participants, .english)
      #expect(list.contains("1 resource person, 1 observer, 1 of the secretariat"))
      #expect(list.contains("Resource persons"))
      #expect(try text(.participants, .arabic).contains("المراقبون"))
      let plates = try text(.nameplates, .english)
      #expect(plates.contains("Omar Observer") && !plates.contains("Sara Staff"))
      #expect(
        try await refusal {
          _ = try await desk.printing(.nameplates, in: .english, of: "B-0003", hand)
        } == "no-plate-of-staff")
      let why = try await desk.why(try await desk.applicant("omar observer", hand), hand)
      #expect(why.guest?.role == .observer && why.code == "B-0002")

      _ = try await desk.withdrawGuests(["B-0002"], hand)
      #expect(try await desk.participantLines(hand).count == before + 2)
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `a resource person may be given a table, an observer may not`() async throws {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      let code = try await Self.add("Rana Resource", as: .resourcePerson, desk, hand)
      let observer = try await Self.add("Omar Observer", as: .observer, desk, hand)
      #expect(
        try await refusal { _ = try await desk.giveTable(observer, true, hand) }
          == "table-of-resource-persons")
      #expect(!(try await desk.giveTable(code, true, hand).isEmpty))
      _ = try await desk.repairSeating(hand)
      let seated = try #require(
        try await desk.participantLines(hand).first { $0.code == code })
      #expect(seated.tables.contains { $0 != nil })
      _ = try await desk.giveTable(code, false, hand)
      let left = try #require(try await desk.participantLines(hand).first { $0.code == code })
      #expect(left.tables.allSatisfy { $0 == nil })
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `a colleague comes instead, as the same and under the same number`() async throws {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      let code = try await Self.add("Omar Observer", as: .observer, desk, hand)
      let number = try #require(
        try await desk.participantLines(hand).first { $0.code == code }
      ).number
      let done = try await desk.replaceParticipant(
        code, by: .new(NewPerson(name: "Olga Observer (invented)", email: "olga@example.org")),
        because: .colleague, in: hand)
      #expect(done.coming.code == "B-0002" && done.letters == ["Olga Observer (invented)"])
      #expect(done.number == number && done.waiting == nil && done.floors.isEmpty)
      let listed = try await desk.guests(hand)
      #expect(listed.map(\.stands) == [false, true])
      #expect(listed.map(\.decider) == ["The Director", "The Director"])
      #expect(
        try await refusal {
          _ = try await desk.replaceParticipant(
            code, by: .new(NewPerson(name: "Third (invented)")), because: .colleague, in: hand)
        } == "guest-withdrawn-before")
      try await desk.verifyAudit(of: hand)
    }
  }
}
