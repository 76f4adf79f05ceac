import ConveneCore
import ConveneDemo
import ConveneService
import ConveneStore
import ConveneTesting
import ConveneValues
import Foundation
import Postgres
import Testing

/// Runs `body` at the desk of an administrator on a database of its own; afterwards no invariant
/// may be broken but those that the test breaks on purpose.
func atDesk<Value: Sendable>(
  roles: Set<Role> = [.administrator], broken: [String] = [],
  _ body: @Sendable (Secretariat) async throws -> Value
) async throws -> Value {
  try await TestDatabase().withClone { database in
    let archive = Archive(database, as: "tester")
    let actor = Actor(id: Identifier(UUID()), name: "Tester (invented)", roles: roles)
    try await database.enrol(
      "tester", id: actor.id.uuid, name: actor.name, roles: roles.map(\.rawValue))
    var settings = Settings(environment: [:])
    settings.portal = "https://meetings.example.org"
    let mail = FileManager.default.temporaryDirectory.path + "/convene-test-\(UUID().uuidString)"
    settings.mail = "maildir:\(mail)"
    settings.key = "\(mail)-keys/key"
    defer {
      for path in [mail, "\(mail)-keys"] { try? FileManager.default.removeItem(atPath: path) }
    }
    // The meeting of these tests is in September 2007.
    let desk = Secretariat(
      archive: archive, actor: actor, settings: settings,
      now: { Date(timeIntervalSince1970: 1_183_280_400) })
    let value = try await body(desk)
    #expect(try await archive.brokenInvariants().map(\.at) == broken)
    return value
  }
}

extension Secretariat {
  /// The same desk with somebody else in the eyes of the program; the database goes by the login.
  func acting(as actor: Actor) -> Secretariat {
    Secretariat(archive: archive, actor: actor, settings: settings, now: now, lease: lease)
  }
}

extension Secretariat {
  /// The same desk at another time.
  func at(_ time: Date) -> Secretariat {
    Secretariat(archive: archive, actor: actor, settings: settings, now: { time }, lease: lease)
  }
}

extension Day {
  /// When public values of these tests become known: four days after the desk's own day.
  static var closing: Day { Day(year: 2007, month: 7, day: 5) ?? Day(number: 0) }
}

extension ClockTime {
  static var closing: ClockTime {
    guard let time = ClockTime(minutes: 1080) else { preconditionFailure("18:00 is a time") }
    return time
  }
}

extension AnswersRecorded {
  /// Codes of those who follow.
  var entering: [String] { followed.map(\.entering) }
}

/// A meeting of 12 open places for 36 applicants, reviewed.
struct SmallMeeting {
  let hand: MeetingInHand
  let invented: DemoApplicants

  static let places = 12

  static func file(_ change: (inout Meeting) -> Void = { _ in }) throws -> [UInt8] {
    var meeting = try Meeting.ofDemo()
    meeting.places.open = places
    meeting.places.nominated = 0
    meeting.floors = [
      floor("government", .sector, ["government"], lowest: 3),
      floor("women", .gender, ["f"], lowest: 4),
    ]
    meeting.tables = meeting.tables.prefix(3).map { table in
      var small = table
      (small.lowest, small.highest) = (3, 5)
      return small
    }
    change(&meeting)
    return try MeetingFile.write(meeting)
  }

  private static func floor(
    _ name: String, _ attribute: Floor.Attribute, _ values: [String], lowest: Int
  ) -> Floor {
    Floor(
      name: name, title: [.english: name, .arabic: name, .french: name], attribute: attribute,
      values: values, lowest: lowest)
  }

  static func reviewed(
    at desk: Secretariat, _ change: (inout Meeting) -> Void = { _ in }
  ) async throws -> SmallMeeting {
    let meeting = try await desk.importMeeting(try file(change))
    let hand = try await desk.meeting(meeting.code)
    let invented = DemoApplicants(seed: 7, count: 36, meeting: meeting)
    try await desk.receive(
      invented.applications, from: invented.people, of: invented.organisations, to: hand)
    try await desk.addReviewers(invented.reviewers, to: hand)
    try await desk.record(
      try invented.recordedRatings, unjudged: invented.unjudged, in: hand)
    return SmallMeeting(hand: hand, invented: invented)
  }
}
