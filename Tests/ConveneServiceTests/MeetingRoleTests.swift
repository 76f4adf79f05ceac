import ConveneCore
import ConveneFixtures
import ConveneStore
import ConveneTesting
import ConveneValues
import ConveneWords
import Foundation
import Testing

@testable import ConveneService

/// Roles that hold in one meeting, and in no other.
struct MeetingRoleTests {
  /// Two meetings side by side.
  private static func meetings(_ desk: Secretariat) async throws -> (
    one: MeetingInHand, other: MeetingInHand
  ) {
    let one = try await desk.importMeeting(try SmallMeeting.file())
    let other = try await desk.importMeeting(try SmallMeeting.file { $0.code = "EGM-2007-10" })
    return (try await desk.meeting(one.code), try await desk.meeting(other.code))
  }

  /// At the desk of somebody who is this in the first of the two meetings.
  private static func at(
    _ desk: Secretariat, as role: Role, in hand: MeetingInHand?
  ) async throws -> Secretariat {
    _ = try await desk.addAccount(
      login: "karim", name: "Karim Daou (invented)", roles: [role], in: hand)
    return try await desk.acting(as: "karim")
  }

  private static func isAllowed(
    _ act: Act, _ desk: Secretariat, in hand: MeetingInHand?
  ) async throws -> Bool {
    try await isPermitted { try await desk.perform(act, in: hand) { _ in } }
  }

  private static func sees(
    _ permission: Permission, _ desk: Secretariat, in hand: MeetingInHand?
  ) async throws -> Bool {
    try await isPermitted { try await desk.look(permission, in: hand) { _ in } }
  }

  private static func isPermitted(_ body: () async throws -> Void) async throws -> Bool {
    do {
      try await body()
      return true
    } catch let refusal as Refusal where refusal.code == "not-permitted" {
      return false
    }
  }

  @Test(arguments: Role.allCases.filter(\.isOfMeetings))
  func `a role of one meeting allows its acts there, and nothing elsewhere`(
    role: Role
  ) async throws {
    try await atDesk { desk in
      let (one, other) = try await Self.meetings(desk)
      let karim = try await Self.at(desk, as: role, in: one)
      for act in Act.allCases where !act.isOfOneself {
        let isHis = !role.permissions.isDisjoint(with: act.permissions)
        #expect(try await Self.isAllowed(act, karim, in: one) == isHis, "\(act)")
        #expect(try await !Self.isAllowed(act, karim, in: other), "\(act) elsewhere")
        #expect(try await !Self.isAllowed(act, karim, in: nil), "\(act) in the house")
      }
      for permission in Permission.allCases {
        let isHis = role.permissions.contains(permission)
        #expect(try await Self.sees(permission, karim, in: one) == isHis, "\(permission)")
        #expect(try await !Self.sees(permission, karim, in: other), "\(permission) elsewhere")
        #expect(try await !Self.sees(permission, karim, in: nil), "\(permission) in the house")
      }
    }
  }

  /// Whoever serves the pages has a login of another kind; `PageTests` has what it may do.
  @Test(arguments: Role.allCases.filter { $0 != .portal })
  func `a role of the house holds in every meeting`(role: Role) async throws {
    try await atDesk { desk in
      let (one, other) = try await Self.meetings(desk)
      let karim = try await Self.at(desk, as: role, in: nil)
      for act in Act.allCases where !act.isOfOneself && !act.isSignedByName {
        let isHis = !role.permissions.isDisjoint(with: act.permissions)
        for place: MeetingInHand? in [one, other, nil] {
          #expect(try await Self.isAllowed(act, karim, in: place) == isHis, "\(act)")
        }
      }
    }
  }

  @Test func `who works on one meeting sees that one, and names oneself`() async throws {
    try await atDesk { desk in
      let (one, other) = try await Self.meetings(desk)
      let karim = try await Self.at(desk, as: .assistant, in: one)
      #expect(try await karim.meetings().map(\.code) == [one.meeting.code])
      #expect(try await karim.meeting(nil).id == one.id)
      let refusal = await #expect(throws: Refusal.self) {
        try await karim.meeting(other.meeting.code)
      }
      #expect(refusal?.inEnglish.message == "Karim Daou (invented) may not view call")
      #expect(refusal?.problems.map(\.at) == ["EGM-2007-10"])
      try await karim.nameAccount("Karim Daou the Younger (invented)")
    }
  }

  @Test func `the refusal names the meeting, the role and who gives it`() async throws {
    try await atDesk { desk in
      let (one, other) = try await Self.meetings(desk)
      let karim = try await Self.at(desk, as: .organiser, in: one)
      let refusal = await #expect(throws: Refusal.self) { try await karim.publish(other) }
      #expect(
        refusal?.inEnglish
          == WordedRefusal(
            "not-permitted", "Karim Daou (invented) may not edit meeting",
            advice: "Ask somebody with one of these roles: administrator, organiser; or an "
              + "administrator to give it: "
              + "convene account grant LOGIN organiser --meeting EGM-2007-10",
            problems: [
              WordedProblem(
                "EGM-2007-10", "no role of Karim Daou (invented) allows it there")
            ]))
      let house = await #expect(throws: Refusal.self) {
        try await karim.importMeeting(try SmallMeeting.file { $0.code = "EGM-2007-11" })
      }
      #expect(
        house?.inEnglish.problems == [
          WordedProblem("house", "Karim Daou (invented) has roles in single meetings alone")
        ])
      try await karim.publish(one)
    }
  }

  @Test func `what is given and taken for a meeting stands in its trail`() async throws {
    try await atDesk { desk in
      let (one, other) = try await Self.meetings(desk)
      _ = try await desk.addAccount(
        login: "karim", name: "Karim Daou (invented)", roles: [.moderator])
      try await desk.changeRole(.assistant, of: "karim", in: one, true)
      try await desk.changeRole(.organiser, of: "karim", in: one, true)
      try await desk.changeRole(.assistant, of: "karim", in: one, false)
      let listed = try await desk.accounts().first { $0.login == "karim" }
      #expect(listed?.roles == ["moderator", "organiser in \(one.meeting.code)"])
      let acts = try await desk.acts(in: one).prefix(3)
      #expect(acts.map(\.act) == ["account.revoke", "account.grant", "account.grant"])
      #expect(acts.allSatisfy { $0.object == "karim" })
      let last = try #require(acts.first)
      #expect(
        try await desk.act(last.number, in: one).lines.map(\.change)
          == ["roles assistant organiser → organiser"])
      #expect(try await desk.acts(in: other).count == 1)
    }
  }

  @Test func `a role is taken where it was given`() async throws {
    try await atDesk { desk in
      let (one, _) = try await Self.meetings(desk)
      _ = try await desk.addAccount(
        login: "karim", name: "Karim Daou (invented)", roles: [.organiser])
      try await desk.changeRole(.assistant, of: "karim", in: one, true)
      let everywhere = await #expect(throws: Refusal.self) {
        try await desk.changeRole(.organiser, of: "karim", in: one, false)
      }
      #expect(everywhere?.code == "role-of-house")
      let there = await #expect(throws: Refusal.self) {
        try await desk.changeRole(.assistant, of: "karim", false)
      }
      #expect(there?.code == "role-of-meeting")
      let above = await #expect(throws: Refusal.self) {
        try await desk.changeRole(.administrator, of: "karim", in: one, true)
      }
      #expect(above?.code == "role-of-house")
      let listed = try await desk.accounts().first { $0.login == "karim" }
      #expect(listed?.roles == ["organiser", "assistant in \(one.meeting.code)"])
    }
  }

  @Test func `a login that a table of reviewers brings reviews in that meeting alone`() async throws
  {
    try await atDesk { desk in
      let (one, other) = try await Self.meetings(desk)
      _ = try await Self.at(desk, as: .assistant, in: other)
      let table = """
        name,email,organisation,sector,country,languages,topics,most,login
        Karim Daou,karim@example.org,Hill House (invented),academia,LB,en,a,4,karim
        Lea Saab,lea@example.org,Lake House (invented),academia,LB,en,a,4,lea

        """
      _ = try await desk.importReviewers(Array(table.utf8), to: one)
      let listed = try await desk.accounts().filter { $0.login != "tester" }
      #expect(
        Dictionary(listed.map { ($0.login, $0.roles) }, uniquingKeysWith: { $1 }) == [
          "karim": [
            "reviewer in \(one.meeting.code)", "assistant in \(other.meeting.code)",
          ],
          "lea": ["reviewer in \(one.meeting.code)"],
        ])
    }
  }
}
