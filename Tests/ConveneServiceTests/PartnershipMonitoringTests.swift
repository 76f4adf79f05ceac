import ConveneCore
import ConveneDemo
import ConveneService
import ConveneStore
import ConveneTesting
import ConveneValues
import Foundation
import Postgres
import Testing

/// What becomes of targets after the meeting.
@Suite struct PartnershipMonitoringTests {
  @Test func `a target goes from on time to overdue, and a report changes that`() async throws {
    try await atDesk { desk in
      let small = try await SmallMeeting.reviewed(at: desk)
      let hand = small.hand
      let bodies = try #require(small.invented.organisations.first)
      _ = try await desk.announcePartnership(
        "School",
        of: [
          NewPartner(who: bodies.name, role: "hosts"), NewPartner(who: "A-0001", role: "leads"),
        ], hand)
      #expect(try await desk.monitoredPartnerships(hand).map(\.light) == [nil])
      let today = Day(number: 13_695)
      var target = PrincipleSaid("Twenty firms")
      (target.measure, target.due) = ("firms", today.adding(90))
      _ = try await desk.answerPrinciple(.target, target, of: "P-0001", hand)
      #expect(try await desk.monitoredPartnerships(hand).map(\.light) == [.onTime])
      let later = desk.at(Date(timeIntervalSince1970: Double(today.adding(91).number) * 86_400))
      #expect(try await later.monitoredPartnerships(hand).map(\.light) == [.overdue])
      #expect(
        try await refusal {
          _ = try await desk.reportPartnership(
            "P-0001", .changed, "Later", on: today, hand)
        } == "report-of-another-day")
      #expect(
        try await refusal {
          _ = try await desk.reportPartnership(
            "P-0001", .kept, "Done", on: today.adding(1), hand)
        } == "reported-later")
      _ = try await desk.reportPartnership(
        "P-0001", .changed, "The house is late", on: today, due: today.adding(200), hand)
      #expect(try await later.monitoredPartnerships(hand).map(\.light) == [.onTime])
      _ = try await desk.reportPartnership("P-0001", .kept, "Twenty-one", on: today, hand)
      #expect(try await later.monitoredPartnerships(hand).map(\.light) == [.kept])
      let act = try #require(try await desk.acts(in: hand).first).number
      _ = try await desk.undo(act, in: hand)
      #expect(try await later.monitoredPartnerships(hand).map(\.light) == [.onTime])
      _ = try await desk.endPartnership("P-0001", because: "No house", hand)
      #expect(try await later.monitoredPartnerships(hand).map(\.light) == [nil])
      try await desk.verifyAudit(of: hand)
    }
  }
}
