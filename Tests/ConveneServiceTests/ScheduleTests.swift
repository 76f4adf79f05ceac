import ConveneCore
import ConveneDemo
import ConveneDocuments
import ConveneFixtures
import ConveneService
import ConveneSheets
import ConveneTables
import ConveneValues
import ConveneWords
import Foundation
import Testing

/// Schedules of other programs come in and go out; the files are invented (`Tests/Fixtures/schedule`).
@Suite struct ScheduleTests {
  private static func file(_ name: String) throws -> [UInt8] {
    try TestFile.fixture("schedule/\(name)")
  }

  /// A meeting on the days of the files, without a programme of its own.
  private static func meeting(_ change: (inout Meeting) -> Void = { _ in }) throws -> Meeting {
    var meeting = try Meeting.ofDemo()
    meeting.zone = "Europe/Berlin"
    meeting.starts = try #require(Day("2024-12-27"))
    meeting.ends = try #require(Day("2024-12-28"))
    (meeting.programme, meeting.tables) = ([], [])
    change(&meeting)
    return meeting
  }

  private static func take(
    _ schedule: Schedule, into meeting: Meeting, parting: Bool = true
  ) throws -> ScheduleTaken {
    try meeting.taking(schedule, ScheduleWish(language: .english, partsRooms: parting))
  }

  @Test func `XML and JSON of one schedule hold the same, and each event comes in once`() throws {
    let xml = try Schedule(Element(xml: try Self.file("forum.xml")))
    let json = try Schedule(JSONTree.read(try Self.file("forum.json")))
    #expect(xml.events.count == 24)
    #expect(Set(xml.events.map(\.id)) == Set(json.events.map(\.id)))
    #expect(json.capacities == ["Saal Ost".sameName: 300])
    #expect(xml.left == ["description"])
    let taken = try Self.take(xml, into: try Self.meeting())
    #expect(taken.meeting.programme.count == 24)
    #expect(
      try Self.take(json, into: try Self.meeting()).meeting.programme == taken.meeting.programme)
    let night = try #require(
      taken.meeting.programme.first { $0.title[.english] == "Songs of the night" })
    #expect(night.stretch == 1350..<1470)
    #expect(night.listing?.speakers == ["Farah Aziz"])
    #expect(night.title[.arabic] == "Songs of the night")
    // After midnight is another day here.
    #expect(taken.meeting.programme.first { $0.title[.english] == "Last tea" }?.day == 2)
  }

  @Test func `what stands twice is as many as an independent count finds`() throws {
    let xml = try Schedule(Element(xml: try Self.file("forum.xml")))
    let whole = try Self.take(xml, into: try Self.meeting(), parting: false).meeting
    let pairs = Meeting.pairs(of: whole.programme)
    // By `clashes.py`: 13 at once, 1 in one room, 3 that name one person.
    #expect(pairs.count == 13)
    #expect(pairs.filter { $0.0.room == $0.1.room }.count == 1)
    #expect(
      whole.clashes(ledBy: []).soft.filter { $0.key == "named-two-at-once" }.count == 3)
    #expect(whole.problems().filter { $0.key == "sessions-clash" }.count == 1)
    let parted = try Self.take(xml, into: try Self.meeting()).meeting
    #expect(parted.problems().filter { $0.key == "sessions-clash" } == [])
    #expect(parted.rooms.map { $0.name[.english] }.contains("Courtyard (2)"))
  }

  @Test(arguments: [PaperFormat.xml, .json, .ics], Language.allCases)
  func `in, out and in again changes nothing`(format: PaperFormat, language: Language) throws {
    let xml = try Schedule(Element(xml: try Self.file("forum.xml")))
    let first = try Self.take(xml, into: try Self.meeting()).meeting
    func out(_ meeting: Meeting) throws -> Schedule {
      let file = ScheduleFile(of: meeting, in: language, version: "1")
      switch format {
      case .xml: return try Schedule(Element(xml: Array(file.xml.utf8)))
      case .json: return try Schedule(JSONTree.read(try file.json()))
      default:
        return try Schedule(
          calendar: CalendarFile.agenda(of: meeting, in: language).text(
            stamp: Date(timeIntervalSince1970: 0)), inZone: meeting.zone)
      }
    }
    let given = try out(first)
    #expect(given.events.count == 24)
    let again = try first.taking(given, ScheduleWish(language: language, isWhole: true))
    #expect(try again.meeting.differences(from: first) == [])
    #expect(again.gone == [])
    guard format != .ics else { return }
    // Into a meeting that knows nothing of it, too.
    let fresh = try Self.take(given, into: try Self.meeting()).meeting
    #expect(fresh.programme.map(\.key) == first.programme.map(\.key))
    #expect(fresh.programme.map(\.listing) == first.programme.map(\.listing))
    #expect(fresh.programme.map(\.stretch) == first.programme.map(\.stretch))
  }

  @Test(arguments: Language.allCases)
  func `the program's own agenda comes back with what only it knows`(language: Language) throws {
    var meeting = try Meeting.ofDemo()
    let place = try #require(meeting.programme.firstIndex { $0.kind == .plenary })
    meeting.programme[place].interpretation = [.arabic, .english]
    let opening = meeting.programme[place]
    let leaders = [
      Leader(AgendaPost(.session(opening.key), .chair), ProperName("Rana Salam (invented)"))
    ]
    let file = ScheduleFile(of: meeting, ledBy: leaders, in: language, version: "1")
    #expect(file.xml.contains("<person>Rana Salam (invented)</person>"))
    let back = try meeting.taking(
      try Schedule(Element(xml: Array(file.xml.utf8))), ScheduleWish(language: language),
      ledBy: [opening.key: ["Rana Salam (invented)".sameName]])
    #expect(try back.meeting.differences(from: meeting) == [])
  }

  @Test func `a schedule that is not sound is refused with all reasons`() throws {
    let refusal = #expect(throws: Refusal.self) {
      try Schedule(JSONTree.read(try Self.file("broken.json")))
    }
    #expect(refusal?.code == "schedule-unusable")
    #expect(
      refusal?.problems.map { "\($0.at.replacing(#/ \(.*?\)/#, with: "")) \($0.key)" } == [
        "event 4, id number-belongs-here", "event 5, guid no-event-id",
        "event 6, date no-event-time", "event 7, persons 1, code no-person-code",
        "event 7, duration no-event-duration", "event 8 stands-there-twice",
        "event 20, title part-missing",
      ])
    let early = #expect(throws: Refusal.self) {
      try Self.take(
        try Schedule(Element(xml: try Self.file("forum.xml"))),
        into: try Self.meeting { $0.ends = $0.starts })
    }
    #expect(early?.problems.count == 12)
    #expect(Set(early?.problems.map(\.key) ?? []) == ["event-outside-days"])
    for text in ["", "<schedule/>", "{\"schedule\": 1}", "Dear organiser"] {
      let bytes = Array(text.utf8)
      let unknown = #expect(throws: Refusal.self) {
        switch text.first {
        case "<": _ = try Schedule(Element(xml: bytes))
        case "{": _ = try Schedule(JSONTree.read(bytes))
        default: _ = try Schedule(calendar: text, inZone: "UTC")
        }
      }
      #expect(unknown?.code == "schedule-unusable", "\(text)")
    }
    let entity = "<!DOCTYPE a [<!ENTITY b \"c\">]>\n<schedule>&b;</schedule>"
    let xml = #expect(throws: Refusal.self) { try Element(xml: Array(entity.utf8)) }
    #expect(xml?.code == "schedule-unusable")
  }

  @Test func `a calendar comes in by its own clocks`() throws {
    let text = String(decoding: try Self.file("forum.ics"), as: UTF8.self)
    let schedule = try Schedule(calendar: text, inZone: "Europe/Berlin")
    #expect(
      schedule.events.map(\.title)
        == ["Opening, with a long title that is folded over a line", "Songs"])
    let taken = try Self.take(schedule, into: try Self.meeting()).meeting
    #expect(
      taken.programme.map { "\($0.day) \($0.start) \($0.end) \($0.room ?? "")" }
        == ["1 10:00 11:30 saal-ost-berlin", "1 23:30 01:00 courtyard"])
    #expect(taken.programme.first?.listing?.abstract == "First line\nSecond line")
    let repeated = #expect(throws: Refusal.self) {
      try Schedule(
        calendar: text.replacing("SUMMARY:Songs", with: "RRULE:FREQ=DAILY\r\nSUMMARY:Songs")
          .replacing("TZID=Europe/Berlin:20241227T100000", with: "TZID=W. Europe:20241227T100000"),
        inZone: "Europe/Berlin")
    }
    #expect(
      repeated?.problems.map(\.key) == ["meeting-zone-unknown", "event-repeats"])
  }

  @Test func `a schedule is taken into a meeting as one change, and taken back`() async throws {
    try await atDesk { desk in
      _ = try await desk.importMeeting(try MeetingFile.write(try Self.meeting()))
      let hand = try await desk.meeting(nil)
      let bytes = try Self.file("forum.xml")
      let refused = await #expect(throws: Failure.self) {
        _ = try await desk.taking(schedule: bytes, hand)
      }
      #expect(refused?.refusal.key == "schedule-clashes")
      #expect(refused?.refusal.problems.map(\.key).contains("held-at-once") == true)
      let change = try await desk.taking(schedule: bytes, partingRooms: true, hand)
      let done = try await desk.carryOut(change)
      #expect(done.differences.filter { $0.object.hasPrefix("programme") }.count == 24)
      #expect(done.consequences.contains { $0.key == "schedule-parts-left" })
      let stored = try await desk.meeting(nil)
      #expect(stored.meeting == change.meeting)
      // The second session in a room was put into a part of it, and is there again.
      let again = try await desk.taking(
        schedule: bytes, whole: true, partingRooms: true, stored)
      #expect(try again.meeting.differences(from: stored.meeting) == [])
      let press = try await desk.pressRoom(stored, withDecision: false)
      let out = try press.print(.agenda, as: .json, in: .english)
      let back = try await desk.taking(schedule: out, whole: true, stored)
      #expect(try await desk.carryOut(back).differences == [])
      let act = try #require(try await desk.acts(in: hand).first)
      #expect(act.act == "agenda.change")
      _ = try await desk.undo(act.number, in: stored)
      #expect(try await desk.meeting(nil).meeting.programme == [])
    }
  }

  @Test func `nothing is published while somebody is in two places at once`() async throws {
    try await atDesk { desk in
      _ = try await desk.importMeeting(
        try SmallMeeting.file { meeting in
          for place in meeting.programme.indices
          where meeting.programme[place].key == "d1-topic-a" {
            meeting.programme[place].start = meeting.programme[place - 1].start
            meeting.programme[place].room = "tables"
          }
        })
      _ = try await desk.add(
        NewPerson(name: "Rana Salam (invented)", names: [:], country: Country("LB")))
      let hand = try await desk.meeting(nil)
      _ = try await desk.assign("Rana", as: .chair, of: "d1-organization", in: hand)
      _ = try await desk.assign("Rana", as: .presenter, of: "d1-topic-a", in: hand)
      let due = try await desk.deskPage().meetings.flatMap(\.dues).filter { $0.kind == .ledTwice }
      #expect(due.map(\.names) == [["Rana Salam (invented)"]])
      func refused(_ body: () async throws -> Void) async throws -> [String] {
        let refusal = await #expect(throws: Refusal.self) { try await body() }
        return refusal?.problems.map { "\($0.at) \($0.key)" } ?? []
      }
      let clash = ["programme (d1-topic-a) in-two-at-once"]
      #expect(try await refused { _ = try await desk.checkAgenda(hand) } == clash)
      #expect(try await refused { try await desk.publish(hand) } == clash)
      _ = try await desk.assign(
        "Rana", as: .presenter, of: "d1-topic-a", takingBack: true, in: hand)
      try await desk.publish(hand)
      let published = try await desk.meeting(nil)
      #expect(
        try await refused {
          _ = try await desk.assign("Rana", as: .presenter, of: "d1-topic-a", in: published)
        } == clash)
      _ = try await desk.assign("Rana", as: .presenter, of: "d1-topic-b", in: published)
      let day = published.meeting.starts
      let opening = try #require(ClockTime("10:00"))
      let move = try published.moving("d1-topic-b", to: day, at: opening, room: "dining")
      #expect(
        try await refused { _ = try await desk.carryOut(move) }
          == ["programme (d1-topic-b) in-two-at-once"])
    }
  }
}
