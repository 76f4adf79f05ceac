import ConveneCore
import ConveneDocuments
import ConveneValues
import Foundation
import Testing

@Suite struct CalendarTests {
  private let made = Date(timeIntervalSince1970: 1_185_000_000.75)

  @Test func `the agenda of a meeting, line by line`() throws {
    var meeting = try PapersFixture.meeting()
    meeting.programme = meeting.programme.filter { $0.key == "d1-opening" }
    let text = try CalendarFile.agenda(of: meeting, in: .english, sequence: 2).text(stamp: made)
    #expect(
      text.components(separatedBy: "\r\n") == [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Convene//Convene//EN", "CALSCALE:GREGORIAN",
        "METHOD:PUBLISH", "NAME:Regional Networks", "X-WR-CALNAME:Regional Networks",
        "BEGIN:VTIMEZONE", "TZID:Asia/Beirut", "BEGIN:STANDARD",
        "DTSTART:20061231T000000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0200", "END:STANDARD",
        "BEGIN:DAYLIGHT", "DTSTART:20070325T000000", "TZOFFSETFROM:+0200", "TZOFFSETTO:+0300",
        "END:DAYLIGHT", "BEGIN:STANDARD", "DTSTART:20071028T000000", "TZOFFSETFROM:+0300",
        "TZOFFSETTO:+0200", "END:STANDARD", "END:VTIMEZONE", "BEGIN:VEVENT",
        "UID:EGM-2007-09.d1-opening@example.org", "DTSTAMP:20070721T064000Z", "SEQUENCE:2",
        "DTSTART;TZID=Asia/Beirut:20070905T093000", "DTEND;TZID=Asia/Beirut:20070905T110000",
        "SUMMARY;LANGUAGE=en:Opening",
        "LOCATION;LANGUAGE=en:Hall\\, United Nations House\\, Beirut\\, Lebanon",
        "DESCRIPTION;LANGUAGE=en:Agenda item 1\\nStatements",
        "CATEGORIES;LANGUAGE=en:Plenary meeting",
        "STATUS:TENTATIVE", "TRANSP:OPAQUE", "ORGANIZER;CN=Commission:mailto:desk@example.org",
        "END:VEVENT", "END:VCALENDAR", "",
      ])
  }

  @Test(arguments: Language.allCases)
  func `every session comes back out of the file`(language: Language) throws {
    let meeting = try PapersFixture.meeting()
    let calendar = try TinyCalendar(
      CalendarFile.agenda(of: meeting, in: language).text(stamp: made))
    #expect(calendar.entries.count == meeting.programme.count)
    for session in meeting.programme {
      let uid = CalendarFile.uid(session.key, at: meeting)
      let entry = try #require(calendar.entries.first { $0.first("UID") == uid })
      let day = meeting.starts.adding(session.day - 1).description.replacing("-", with: "")
      #expect(
        entry.first("DTSTART") == day + "T" + session.start.description.replacing(":", with: "")
          + "00"
      )
      if let title = session.title.byLanguage[language] { #expect(entry.first("SUMMARY") == title) }
      #expect(
        entry.properties.filter { $0.name.hasPrefix("DT") }.compactMap(\.parameters["TZID"])
          == ["Asia/Beirut", "Asia/Beirut"])
    }
    #expect(calendar.zone == "Asia/Beirut")
  }

  @Test func `whatever a text holds, it stays one property and comes back`() throws {
    var meeting = try PapersFixture.meeting()
    let naughty =
      "a;b,c\\n\"d\"\r\nATTENDEE:mailto:x@example.org\u{2028}e\u{7}\u{85}لا 👩‍👩‍👧‍👦" + " é".repeated(60)
    meeting.programme[0].title = [.english: naughty]
    meeting.programme[0].notes = [[.english: naughty]]
    meeting.convener.name = [.english: "He said \"no\"; then:^n\r\nX:1"]
    let text = try CalendarFile.agenda(of: meeting, in: .english).text(stamp: made)
    let calendar = try TinyCalendar(text)
    let uid = CalendarFile.uid(meeting.programme[0].key, at: meeting)
    let entry = try #require(calendar.entries.first { $0.first("UID") == uid })
    let kept = naughty.replacing("\r\n", with: "\n").replacing("\u{2028}", with: "\n")
      .replacing("\u{85}", with: "\n").replacing("\u{7}", with: "")
    #expect(entry.first("SUMMARY") == kept)
    #expect(entry.first("DESCRIPTION") == "Agenda item 2\n" + kept)
    #expect(entry.first("ATTENDEE") == nil)
    let organiser = try #require(entry.properties.first { $0.name == "ORGANIZER" })
    #expect(
      organiser.parameters["CN"] == "He said \"no\"; then:^n\nX:1".replacing("\r\n", with: "\n"))
  }

  @Test func `no line has more than 75 octets and no character is cut`() throws {
    var meeting = try PapersFixture.meeting()
    for length in 0..<80 {
      let title = String(repeating: "a", count: length) + "مجتمع المعلومات 👍 ".repeated(12)
      meeting.programme[1].title = [.arabic: title]
      let text = try CalendarFile.agenda(of: meeting, in: .arabic).text(stamp: made)
      let lines = Data(text.utf8).split(separator: 13).map { $0.drop { $0 == 10 } }
      #expect(lines.count > 50)
      #expect(lines.filter { $0.count > 75 } == [])
      #expect(lines.allSatisfy { String(data: Data($0), encoding: .utf8) != nil })
      let calendar = try TinyCalendar(text)
      #expect(calendar.entries.contains { $0.first("SUMMARY") == title })
    }
  }

  @Test func `an invitation asks one person and a cancellation takes it back`() throws {
    let meeting = try PapersFixture.meeting()
    let guest = CalendarFile.Party(name: "ليلى حداد", email: "leila@example.org")
    let asked = CalendarFile.invitation("I-0001", to: guest, of: meeting, in: .french, sequence: 0)
    let called = CalendarFile.cancellation(
      "I-0001", to: guest, of: meeting, in: .french, sequence: 1)
    #expect(asked.method.rawValue == "REQUEST")
    #expect(called.method.rawValue == "CANCEL")
    let invitation = try TinyCalendar(asked.text(stamp: made))
    let cancellation = try TinyCalendar(called.text(stamp: made))
    #expect(invitation.method == "REQUEST")
    #expect(cancellation.method == "CANCEL")
    let first = try #require(invitation.entries.first)
    let second = try #require(cancellation.entries.first)
    #expect(first.first("UID") == "EGM-2007-09.I-0001@example.org")
    #expect(second.first("UID") == first.first("UID"))
    #expect([first, second].map { $0.first("SEQUENCE") } == ["0", "1"])
    #expect([first, second].map { $0.first("STATUS") } == ["TENTATIVE", "CANCELLED"])
    #expect(first.first("DTSTART") == "20070905T093000")
    #expect(second.first("DTSTART") == "20070905T093000")
    #expect(cancellation.entries.count == 1)
    let attendees = first.properties.filter { $0.name == "ATTENDEE" }
    #expect(attendees.map(\.value) == ["mailto:leila@example.org"])
    #expect(attendees.first?.parameters["CN"] == "ليلى حداد")
    #expect(attendees.first?.parameters["RSVP"] == "TRUE")
  }

  @Test func `an invitation stands on each day with the hours of that day`() throws {
    var meeting = try PapersFixture.meeting()
    // A day without sessions, and one with the hours of the first.
    meeting.ends = meeting.starts.adding(3)
    var last = try #require(meeting.programme.first { $0.key == "d1-opening" })
    (last.key, last.day, last.end) = ("d4-closing", 4, try #require(ClockTime("13:00")))
    meeting.programme.append(last)
    let guest = CalendarFile.Party(name: "A", email: "a@example.org")
    func entries(isAccepted: Bool) throws -> [TinyCalendar.Part] {
      let file = CalendarFile.invitation(
        "I-0001", to: guest, of: meeting, in: .english, sequence: 3, isAccepted: isAccepted)
      return try TinyCalendar(file.text(stamp: made)).entries
    }
    let days = try entries(isAccepted: false)
    #expect(days.map { $0.first("DTSTART") } == ["20070905T093000", "20070906T090000"])
    #expect(days.map { $0.first("DTEND") } == ["20070905T130000", "20070906T103000"])
    #expect(days.map { $0.first("RRULE") } == ["FREQ=DAILY;COUNT=4", nil])
    #expect(days.map { $0.first("EXDATE") } == ["20070907T093000", nil])
    #expect(days.map { $0.first("RECURRENCE-ID") } == [nil, "20070906T093000"])
    #expect(Set(days.map { $0.first("UID") }).count == 1)
    #expect(Set(days.map { $0.first("SEQUENCE") }) == ["3"])
    let attendee = try #require(
      try entries(isAccepted: true).first?.properties.first { $0.name == "ATTENDEE" })
    #expect(attendee.parameters["PARTSTAT"] == "ACCEPTED")
    #expect(attendee.parameters["RSVP"] == "FALSE")
  }

  @Test func `without a programme an invitation is for whole days`() throws {
    var meeting = try PapersFixture.meeting()
    meeting.programme = []
    let text = try CalendarFile.invitation(
      "I-1", to: CalendarFile.Party(name: "A", email: "a b\r\n@example.org"), of: meeting,
      in: .english, sequence: 0
    ).text(stamp: made)
    #expect(text.contains("\r\nDTSTART;VALUE=DATE:20070905\r\nDTEND;VALUE=DATE:20070907\r\n"))
    #expect(!text.contains("VTIMEZONE"))
    #expect(text.contains(":mailto:a%20b%0D%0A@example.org\r\n"))
  }

  @Test func `midnight at the end of a day is the start of the next`() throws {
    var meeting = try PapersFixture.meeting()
    let midnight = try #require(ClockTime("24:00"))
    meeting.programme = Array(meeting.programme.prefix(1))
    meeting.programme[0].end = midnight
    let text = try CalendarFile.agenda(of: meeting, in: .english).text(stamp: made)
    #expect(text.contains("DTEND;TZID=Asia/Beirut:20070907T000000\r\n"))
  }

  @Test func `a zone that nobody knows is refused`() throws {
    var meeting = try PapersFixture.meeting()
    meeting.zone = "Asia/Atlantis"
    let file = CalendarFile.agenda(of: meeting, in: .english)
    #expect {
      try file.text(stamp: made)
    } throws: {
      ($0 as? Refusal)?.code == "unknown-zone"
    }
  }

  @Test(
    arguments: [
      "Asia/Beirut", "Africa/Cairo", "Africa/Casablanca", "Europe/Dublin", "Asia/Kolkata",
      "America/St_Johns", "Australia/Lord_Howe", "Asia/Amman", "UTC", "Africa/Tunis",
      "Pacific/Apia",
    ], [2007, 2011, 2022, 2023])
  func `the written clock shows what the zone's clock shows`(zone: String, year: Int) throws {
    var meeting = try PapersFixture.meeting()
    meeting.zone = zone
    meeting.starts = try PapersFixture.day("\(year)-12-31")
    let calendar = try TinyCalendar(
      CalendarFile.agenda(of: meeting, in: .english).text(stamp: made))
    let known = try #require(TimeZone(identifier: zone))
    let start = try PapersFixture.day("\(year)-01-01").number * 86_400
    for hour in stride(from: 0, to: 2 * 365 * 24, by: 5) {
      let instant = start + hour * 3600
      let offset = known.secondsFromGMT(for: Date(timeIntervalSince1970: Double(instant)))
      #expect(calendar.offset(at: instant) == offset, "\(zone) \(year) hour \(hour)")
    }
  }
}

extension String {
  fileprivate func repeated(_ times: Int) -> String { String(repeating: self, count: times) }
}
