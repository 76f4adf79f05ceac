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
      let last = PartnershipReport.lastDue(toldOn: today)
      for (day, code) in [
        (today, "target-changed-to-past"), (today.adding(-1), "target-changed-to-past"),
        (last.adding(1), "target-changed-too-far"),
      ] {
        #expect(
          try await refusal {
            _ = try await desk.reportPartnership(
              "P-0001", .changed, "Later", on: today, due: day, hand)
          } == code)
      }
      #expect(
        try await desk.reportPartnership(
          "P-0001", .changed, "Later", on: today, due: last, hand, dryRun: true
        ).due == last)
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

  /// The light of each day, as the statement of the desk counts it.
  @Test func `a desk is told of the same lights, and nobody else`() async throws {
    try await atDesk { desk in
      let small = try await SmallMeeting.reviewed(at: desk)
      let hand = small.hand
      let body = try #require(small.invented.organisations.first)
      _ = try await desk.announcePartnership(
        "School",
        of: [
          NewPartner(who: body.name, role: "hosts"), NewPartner(who: "A-0001", role: "leads"),
        ], hand)
      let due = Day(number: 13_800)
      var target = PrincipleSaid("Twenty firms")
      (target.measure, target.due) = ("firms", due)
      _ = try await desk.answerPrinciple(.target, target, of: "P-0001", hand)
      _ = try await desk.addCommitment(of: "A-0001", with: nil, to: "calls", by: due, hand)
      func kinds(_ shift: Int, _ desk: Secretariat) async throws -> [MeetingDues.Due.Kind] {
        let noon = Double(due.adding(shift).number) * 86_400 + 43_200
        let page = try await desk.at(Date(timeIntervalSince1970: noon)).deskPage()
        return try #require(page.meetings.first).dues.map(\.kind).filter {
          MeetingDues.ofTargets.contains($0)
        }
      }
      let told: [(Int, [MeetingDues.Due.Kind])] = [
        (-31, []), (-30, [.targetsDue]), (0, [.targetsDue]), (1, [.targetsLate, .commitmentsLate]),
        (30, [.targetsLate, .commitmentsLate]), (31, [.targetsEscalated, .commitmentsLate]),
      ]
      for (shift, wanted) in told {
        #expect(try await kinds(shift, desk) == wanted, "\(shift)")
      }
      let moderator = desk.acting(
        as: Actor(id: desk.actor.id, name: desk.actor.name, roles: [.moderator]))
      #expect(try await kinds(1, moderator) == [])
      _ = try await desk.reportPartnership(
        "P-0001", .changed, "Late", on: Day(number: 13_695), due: due.adding(60), hand)
      #expect(try await kinds(1, desk) == [.commitmentsLate])
      #expect(try await kinds(60, desk) == [.targetsDue, .commitmentsLate])
      _ = try await desk.reportPartnership(
        "P-0001", .kept, "Twenty-one", on: Day(number: 13_695), hand)
      #expect(try await kinds(200, desk) == [.commitmentsLate])
    }
  }

  @Test func `days on which nobody can have said it are refused`() async throws {
    try await atDesk { desk in
      let small = try await SmallMeeting.reviewed(at: desk)
      let (hand, today) = (small.hand, Day(number: 13_695))
      let body = try #require(small.invented.organisations.first)
      _ = try await desk.announcePartnership(
        "School",
        of: [
          NewPartner(who: body.name, role: "hosts"), NewPartner(who: "A-0001", role: "leads"),
        ], hand)
      func confirmed(_ day: Day) async throws -> String? {
        try await refusal {
          let said = Partnership.Confirmation(who: "Rana", day: day, how: .mail)
          _ = try await desk.confirmPartnership("P-0001", partners: ["1"], said, hand, dryRun: true)
        }
      }
      #expect(try await confirmed(today.adding(-366)) == "said-before-meeting")
      #expect(try await confirmed(today.adding(-365)) == nil)
      #expect(try await confirmed(today.adding(1)) == "confirmed-later")
      func told(_ due: Day, on day: Day) async throws -> String? {
        try await refusal {
          _ = try await desk.reportPartnership(
            "P-0001", .changed, "Late", on: day, due: due, hand, dryRun: true)
        }
      }
      #expect(try await told(today, on: today) == "target-changed-to-past")
      #expect(try await told(today.adding(1), on: today) == nil)
      #expect(try await told(today, on: today.adding(-800)) == "said-before-meeting")
      func target(_ due: Day) async throws -> String? {
        try await refusal {
          var said = PrincipleSaid("Twenty")
          said.due = due
          _ = try await desk.answerPrinciple(.target, said, of: "P-0001", hand, dryRun: true)
        }
      }
      #expect(try await target(hand.meeting.starts.adding(-1)) == "target-in-past")
      #expect(try await target(hand.meeting.starts) == nil)
    }
  }
}
