import ConveneCore
import ConveneDocuments
import ConveneValues
import Foundation
import Testing

/// Whoever attends remotely is told where to enter and when, and nobody else is.
@Suite struct AttendingTests {
  private static let room = "https://rooms.example.org/egm"

  @Test(arguments: Language.allCases)
  func `a letter has the address of the room, and the times by both clocks`(
    language: Language
  ) throws {
    let meeting = try PapersFixture.meeting()
    var facts = LetterSupport.facts()
    facts.contact = "office@example.org"
    facts.room = Self.room
    facts.hours = meeting.hoursInWords(beside: "America/New_York", in: language)
    let lines = LetterSupport.lines(of: try Letter(.remote, in: language, facts).document())
    #expect(lines.contains(Self.room))
    let times = lines.filter { $0.contains("(Asia/Beirut) = ") }
    #expect(times.count == Set(meeting.programme.map(\.day)).count)
    #expect(times.allSatisfy { $0.hasSuffix("(America/New_York)") })
    // No place to travel to.
    #expect(!lines.contains { $0.contains("United Nations House") })
  }

  @Test func `times are by one clock where no other is known, or it is the same`() throws {
    let meeting = try PapersFixture.meeting()
    #expect(meeting.hoursInWords(beside: nil, in: .english).allSatisfy { $0.there == nil })
    #expect(meeting.hoursInWords(beside: meeting.zone, in: .english).allSatisfy { $0.there == nil })
    let first = try #require(meeting.hoursInWords(beside: "America/New_York", in: .english).first)
    #expect(first.here.hasPrefix("Wednesday, 5 September 2007, 09:30–"))
    #expect(first.there?.hasPrefix("Wednesday, 5 September 2007, 02:30–") == true)
  }

  @Test func `a letter without a room is refused`() throws {
    var facts = LetterSupport.facts()
    facts.contact = "office@example.org"
    let refusal = #expect(throws: Refusal.self) {
      try Letter(.remote, in: .english, facts).document()
    }
    #expect(refusal?.problems.map(\.at) == ["remote room"])
  }

  @Test func `the entry of a calendar leads to the room, and keeps its identity`() throws {
    let meeting = try PapersFixture.meeting()
    let guest = CalendarFile.Party(name: "A", email: "a@example.org")
    let file = CalendarFile.invitation(
      "I-0001", to: guest, of: meeting, in: .english, sequence: 1,
      afar: (room: Self.room, zone: "America/New_York"))
    let entry = try #require(
      try TinyCalendar(file.text(stamp: Date(timeIntervalSince1970: 0))).entries.first)
    #expect(entry.first("UID") == "EGM-2007-09.I-0001@example.org")
    #expect(entry.first("LOCATION") == Self.room)
    #expect(entry.first("DESCRIPTION")?.contains("(America/New_York)") == true)
    #expect(entry.first("DTSTART") == "20070905T093000")
  }

  @Test func `papers mark who attends remotely, who needs no plate`() throws {
    var meeting = try PapersFixture.meeting()
    meeting.remoteRoom = Self.room
    var people = try PapersFixture.participants()
    people[0].isRemote = true
    for language in Language.allCases {
      let list = Document.listOfParticipants(people, of: meeting, in: language)
      let plain = PlainText.text(for: list)
      #expect(!plain.contains(Self.room))
      let before = PlainText.text(
        for: try .listOfParticipants(PapersFixture.participants(), of: meeting, in: language))
      #expect(plain != before)
      let all = Document.nameplates(try PapersFixture.participants(), of: meeting, in: language)
      let plates = Document.nameplates(people, of: meeting, in: language)
      #expect(plates.sheets.count == all.sheets.count - 1)
    }
  }
}
