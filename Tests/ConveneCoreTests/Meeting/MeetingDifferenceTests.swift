import ConveneFixtures
import Testing

@testable import ConveneCore
@testable import ConveneValues

struct MeetingDifferenceTests {
  private func told(_ change: (inout Meeting) throws -> Void) throws -> [String] {
    let stored = try MeetingFile.read(TestFile.fixture("meeting/round-table.json"))
    var meeting = stored
    try change(&meeting)
    return try meeting.differences(from: stored).map { "\($0.at): \($0.old) → \($0.new)" }
  }

  private func session(_ key: String, from start: Int, to end: Int) throws -> Session {
    Session(
      key: key, kind: .plenary, day: 2, start: try #require(ClockTime(minutes: start)),
      end: try #require(ClockTime(minutes: end)),
      title: [.english: "Closing", .arabic: "الختام", .french: "Clôture"], room: "hall", item: nil,
      topics: [], notes: [])
  }

  @Test func `a meeting differs in nothing from itself, in whatever order its file is`() throws {
    let found = try told {
      $0.programme.reverse()
      $0.tables.reverse()
      $0.agenda.reverse()
      $0.topics.reverse()
    }
    #expect(found == [])
  }

  @Test func `each part is told by its place, from what to what`() throws {
    let found = try told {
      $0.starts = $0.starts.adding(7)
      $0.ends = $0.ends.adding(7)
      $0.tentative = false
      $0.venue.name = [.english: "Palace", .arabic: "البيت", .french: "Maison"]
      $0.languages = [.english, .french]
      $0.places.nominated = 3
      $0.programme[0].start = try #require(ClockTime("09:15"))
      $0.programme[2].topics = ["a"]
      $0.tables[1].highest = 5
    }
    #expect(
      found == [
        "ends: 2007-09-06 → 2007-09-13", "languages: en, ar, fr → en, fr",
        "places, nominated: 2 → 3",
        "programme (d1-opening), start: 09:00 → 09:15", "programme (d2-tables), topics: a, b → a",
        "starts: 2007-09-05 → 2007-09-12", "tables (2), highest: 6 → 5", "tentative: yes → no",
        "venue, name, en: House → Palace",
      ])
  }

  @Test func `what comes and goes is told in a few words`() throws {
    let found = try told {
      $0.programme.remove(at: 1)
      $0.programme.append(try session("d2-closing", from: 720, to: 750))
      $0.tables.removeLast()
      $0.convener.telephone = "+961 1 000000"
      $0.deciding = nil
      $0.programme[0].notes.append([.english: "Mind the step"])
    }
    #expect(
      found == [
        "convener, telephone:  → +961 1 000000", "deciding, nextFollows: 10 → ",
        "deciding, twoPeople: yes → ",
        "programme (d1-opening), notes 2, en:  → Mind the step",
        "programme (d1-pause): day 1, 10:30–11:00: Coffee → ",
        "programme (d2-closing):  → day 2, 12:00–12:30: Closing", "tables (2): Skills (3–6) → ",
      ])
  }

  @Test func `the order counts where it is kept`() throws {
    #expect(
      try told { $0.rooms.swapAt(0, 1) } == ["rooms, order: hall, annex → annex, hall"])
    #expect(
      try told { $0.floors.swapAt(0, 2) }
        == ["floors, order: women, civil, public → public, civil, women"])
  }

  @Test func `a part belongs to its object`() throws {
    let stored = try MeetingFile.read(TestFile.fixture("meeting/round-table.json"))
    var meeting = stored
    meeting.programme[0].end = try #require(ClockTime("10:15"))
    meeting.starts = stored.starts.adding(1)
    meeting.rubric.criteria[0].weight += 1
    let found = try meeting.differences(from: stored)
    #expect(
      found.map(\.object) == [
        "programme (d1-opening)", "rubric, criteria (\(stored.rubric.criteria[0].code))", "starts",
      ])
    #expect(found.map(\.part) == ["end", "weight", ""])
  }
}
