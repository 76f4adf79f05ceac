import ConveneFixtures
import Foundation
import Testing

@testable import ConveneCore
@testable import ConveneValues

struct AgendaClashTests {
  private func meeting(_ change: (inout Meeting) throws -> Void) throws -> Meeting {
    var meeting = try MeetingFile.read(TestFile.fixture("meeting/round-table.json"))
    try change(&meeting)
    return meeting
  }

  private func session(
    _ key: String, day: Int = 1, _ start: String, _ end: String, room: String? = nil,
    item: Int? = nil, speakers: [String]? = nil
  ) throws -> Session {
    Session(
      key: key, kind: .plenary, day: day, start: try #require(ClockTime(start)),
      end: try #require(ClockTime(end)), title: [.english: key, .arabic: key, .french: key],
      room: room, item: item, topics: [], notes: [],
      listing: speakers.map { SessionListing(speakers: $0) })
  }

  private let rana: Person.ID = Identifier(UUID())

  private func leads(_ posts: AgendaPost...) -> [AgendaLeading] {
    posts.map { AgendaLeading($0, rana, name: "Rana") }
  }

  @Test func `a session that ends by an earlier clock is held over midnight`() throws {
    let night = try session("night", "22:30", "01:00")
    #expect(night.stretch == 1350..<1500)
    #expect(night.overlaps(try session("early", day: 2, "00:30", "02:00")))
    #expect(!night.overlaps(try session("later", day: 2, "01:00", "02:00")))
    #expect(!night.overlaps(try session("day", "01:00", "22:30")))
    let mistaken = try session("mistaken", "10:00", "09:00")
    #expect(mistaken.stretch.isEmpty)
    let held = try meeting { $0.programme += [night, mistaken] }
    #expect(held.problems().map(\.at) == ["programme (mistaken), end"])
    let moved = try held.shifting("night", by: 45, following: false)
    #expect(moved.programme.first { $0.key == "night" }?.stretch == 1395..<1545)
    #expect(
      held.hours.map { "\($0.start.day) \($0.start.time) \($0.end.day) \($0.end.time)" }
        == ["2007-09-05 09:00 2007-09-06 01:00", "2007-09-06 09:00 2007-09-06 12:00"])
  }

  @Test func `pairs at one time are those that looking at all of them finds`() throws {
    for seed in UInt64(1)...60 {
      var random = SeededRandom(seed: seed)
      let sessions = try (0..<(1 + random.below(40))).map { number in
        let start = random.below(96) * 15
        let end = (start + 15 + random.below(40) * 15) % 1440
        return Session(
          key: "s\(number)", kind: .plenary, day: 1 + random.below(3),
          start: try #require(ClockTime(minutes: start)),
          end: try #require(ClockTime(minutes: end == 0 ? 1440 : end)), title: [:], room: nil,
          item: nil, topics: [], notes: [])
      }
      var expected: Set<Set<String>> = []
      for (place, one) in sessions.enumerated() {
        for other in sessions[..<place] {
          let minutes = Set(one.stretch).intersection(other.stretch)
          if !minutes.isEmpty { expected.insert([one.key, other.key]) }
        }
      }
      let found = Meeting.pairs(of: sessions).map { Set([$0.0.key, $0.1.key]) }
      #expect(found.count == Set(found).count)
      #expect(Set(found) == expected)
    }
  }

  @Test func `nobody leads two parts of the programme at one time`() throws {
    let held = try meeting {
      $0.programme = [
        try session("a", "09:00", "10:30", room: "hall", item: 1),
        try session("b", "10:00", "11:00", room: "annex", item: 2),
        try session("c", "10:00", "11:00", item: 2),
        try session("d", "10:30", "11:30", item: 1),
      ]
    }
    func hard(_ posts: AgendaPost...) -> [String] {
      held.clashes(ledBy: posts.map { AgendaLeading($0, rana, name: "Rana") }).hard.map {
        problem in
        let other: String =
          if case .session(let session)? = problem.values["other"] { session.key } else { "" }
        return "\(problem.at) \(other)"
      }
    }
    #expect(hard(AgendaPost(.session("a"), .chair)) == [])
    #expect(hard(AgendaPost(.session("a"), .chair), AgendaPost(.session("a"), .rapporteur)) == [])
    #expect(
      hard(AgendaPost(.session("a"), .chair), AgendaPost(.session("b"), .rapporteur))
        == ["programme (b) a"])
    // An item is led wherever it is held at once.
    #expect(hard(AgendaPost(.item(2), .moderator)) == [])
    #expect(
      hard(AgendaPost(.item(2), .moderator), AgendaPost(.session("b"), .chair))
        == ["programme (c) b"])
    #expect(hard(AgendaPost(.session("a"), .chair), AgendaPost(.session("d"), .chair)) == [])
    let other = AgendaLeading(AgendaPost(.session("b"), .chair), Identifier(UUID()), name: "Rami")
    #expect(held.clashes(ledBy: leads(AgendaPost(.session("a"), .chair)) + [other]).hard == [])
  }

  @Test func `what is hard on those who come is told`() throws {
    let held = try meeting {
      $0.venue.opens = ClockTime("08:00")
      $0.venue.closes = ClockTime("19:00")
      $0.programme = [
        try session("a", "09:00", "10:00", speakers: ["Amal  Sayegh"]),
        try session("b", "10:05", "10:45"),
        try session("c", "11:00", "12:30"),
        try session("d", day: 2, "18:30", "19:30", speakers: ["Basim"]),
        try session("e", day: 2, "19:00", "19:15", speakers: ["Basim", "Amal Sayegh"]),
      ]
    }
    let soft = held.clashes(ledBy: []).soft
    #expect(
      soft.map { "\($0.at) \($0.key)" } == [
        "programme (e) named-two-at-once", "programme (d) outside-opening-hours",
        "programme (e) outside-opening-hours", "programme (a) no-break-until",
      ])
    #expect(soft.last?.values["minutes"] == .number(105))
    #expect(held.clashes(ledBy: []).hard == [])
  }

  @Test func `interpreters have a break after three hours in a room`() throws {
    let held = try meeting {
      $0.programme = [
        try session("a", "09:00", "10:30"), try session("b", "10:35", "12:10"),
        try session("c", "12:20", "13:00"),
      ]
      for place in 0..<3 { $0.programme[place].interpretation = [.arabic, .english] }
    }
    func told(_ held: Meeting) -> [String] {
      held.clashes(ledBy: []).soft.filter { $0.key == "interpreted-too-long" }.map {
        "\($0.at) \($0.values["minutes"] ?? .number(0))"
      }
    }
    #expect(told(held) == ["programme (a) number(190)"])
    var apart = held
    apart.programme[1].interpretation = nil
    #expect(told(apart) == [])
    apart.programme[1].interpretation = [.arabic]
    #expect(apart.problems().map(\.key).contains("interpreted-into-one"))
  }

  @Test(arguments: [
    ("Europe/Berlin", "2025-03-30", "02:30", "04:00", "session-in-skipped-hour"),
    ("Europe/Berlin", "2025-03-30", "01:00", "02:00", "session-in-skipped-hour"),
    ("Europe/Berlin", "2025-03-30", "01:00", "03:00", ""),
    ("Asia/Beirut", "2007-03-24", "22:00", "24:00", "session-in-skipped-hour"),
    ("Asia/Beirut", "2007-03-24", "22:00", "23:00", ""),
    ("UTC", "2025-03-30", "02:30", "04:00", ""),
    ("Europe/Berlin", "2025-10-26", "02:30", "04:00", "session-in-doubled-hour"),
    ("Europe/Berlin", "2025-10-26", "03:00", "04:00", ""),
  ])
  func `clocks that are turned leave an hour out or show it twice`(
    zone: String, day: String, start: String, end: String, key: String
  ) throws {
    let held = try meeting {
      $0.zone = zone
      $0.starts = try #require(Day(day))
      $0.ends = $0.starts
      $0.programme = [try session("a", start, end)]
    }
    let found = held.skippedHours + held.clashes(ledBy: []).soft.filter { $0.key.hasSuffix("hour") }
    #expect(found.map(\.key) == (key.isEmpty ? [] : [key]))
    #expect(
      held.problems().map(\.key).contains("session-in-skipped-hour")
        == (key == "session-in-skipped-hour"))
  }
}
