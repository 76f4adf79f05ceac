import ConveneCore
import ConveneDemo
import ConveneValues
import ConveneWords
import Foundation
import Testing

struct GeneratorMeetingTests {
  let meeting: Meeting

  init() throws { meeting = try Meeting.ofDemo() }

  @Test func `the meeting of 2007 is two tentative days in Beirut`() {
    #expect(meeting.code == "EGM-2007-09")
    #expect([meeting.starts, meeting.ends].map(\.description) == ["2007-09-05", "2007-09-06"])
    #expect(meeting.tentative)
    #expect(meeting.zone == "Asia/Beirut")
    #expect(meeting.languages == [.english, .arabic, .french])
    #expect(meeting.topics.map(\.key) == ["a", "b", "c", "d", "e", "f"])
    #expect(meeting.places.open == 40)
    #expect(meeting.places.nominated == 12)
  }

  @Test func `every wording is there in all three languages`() throws {
    let text = try #require(DemoFile.all.first { $0.name == "egm-2007.json" }).text
    var wordings = 0
    var gaps: [String] = []
    func walk(_ value: Any, _ path: String) {
      if let list = value as? [Any] {
        for (index, element) in list.enumerated() { walk(element, "\(path).\(index)") }
      } else if let object = value as? [String: Any] {
        if object.keys.contains(where: { ["en", "ar", "fr"].contains($0) }) {
          wordings += 1
          let filled = object.filter { !($0.value as? String ?? "").isEmpty }.keys.sorted()
          if filled != ["ar", "en", "fr"] { gaps.append(path) }
        } else {
          for (key, element) in object { walk(element, "\(path).\(key)") }
        }
      }
    }
    walk(try JSONSerialization.jsonObject(with: Data(text.utf8)), "meeting")
    #expect(gaps == [])
    #expect(wordings == text.split(separator: "\"ar\": ").count - 1)
  }

  @Test func `the file goes in and out without loss`() throws {
    let written = try JSONEncoder().encode(meeting)
    #expect(try JSONDecoder().decode(Meeting.self, from: written) == meeting)
  }

  @Test func `the rubric has eight weighted criteria with five anchors and four gates`() {
    let criteria = meeting.rubric.criteria
    #expect(criteria.map(\.code) == (1...8).map { "C\($0)" })
    #expect(criteria.map(\.weight) == [15, 15, 10, 20, 10, 15, 10, 5])
    #expect(meeting.rubric.totalWeight == 100)
    #expect(criteria.filter { $0.anchors.count != 5 } == [])
    #expect(Set(criteria.flatMap(\.principles)) == Set(1...7))
    #expect(criteria.filter(\.favoursEndowed).map(\.code) == ["C4", "C7"])
    #expect(meeting.rubric.gates.map(\.code) == ["G1", "G2", "G3", "G4"])
  }

  @Test func `sessions name rooms, items and topics that exist`() {
    let rooms = Set(meeting.rooms.map(\.key))
    let items = Set(meeting.agenda.map(\.number))
    let topics = Set(meeting.topics.map(\.key))
    #expect(Set(meeting.programme.map(\.key)).count == meeting.programme.count)
    #expect(meeting.programme.filter { !rooms.contains($0.room ?? "") } == [])
    #expect(Set(meeting.programme.compactMap(\.item)) == items)
    #expect(Set(meeting.programme.flatMap(\.topics)) == topics)
    #expect(Set(meeting.tables.map(\.topic)).subtracting(topics) == [])
  }

  @Test func `everybody has one place to be at any time`() {
    for day in 1...2 {
      let sessions = meeting.programme.filter { $0.day == day }
      #expect(sessions == sessions.sorted { $0.start < $1.start })
      #expect(sessions.filter { $0.start >= $0.end } == [])
      for (earlier, later) in zip(sessions, sessions.dropFirst()) {
        #expect(earlier.end <= later.start, "\(earlier.key) runs into \(later.key)")
      }
    }
    #expect(meeting.programme.allSatisfy { (1...2).contains($0.day) })
  }

  @Test func `the tables hold everybody in three rounds`() {
    #expect(meeting.programme.count { $0.kind == .roundTable } == 3)
    #expect(meeting.tables.map(\.number) == [1, 2, 3, 4, 5])
    #expect(meeting.tables.reduce(0) { $0 + $1.lowest } <= meeting.places.open)
    let seats = meeting.places.open + meeting.places.nominated
    #expect(meeting.tables.reduce(0) { $0 + $1.highest } >= seats)
    #expect(meeting.rooms.filter { $0.capacity < seats } == [])
  }

  @Test func `four States nominate two people each, and half of them state something`() throws {
    let text = try #require(DemoFile.all.first { $0.name == "nominations.csv" }).text
    let table = try NominationImport(Array(text.utf8), for: meeting, countries: .printed) {
      UUID()
    }
    let senders = ["JO", "EG", "LB", "OM"].compactMap { Country($0) }
    #expect(table.entries.map(\.sender) == senders.flatMap { [.state($0), .state($0)] })
    #expect(table.entries.count { $0.role == .head } == 4)
    #expect(table.entries.count { $0.declared != nil } == 4)
    #expect(table.entries.allSatisfy { $0.note != nil })
    #expect(table.entries.count <= meeting.places.nominated)
    #expect(table.entries.allSatisfy { $0.person.email.hasSuffix(".example.org") })
    #expect(table.notices == [])
  }

  @Test func `thirteen members come first in the list of countries`() {
    let members = meeting.countries.filter(\.member).map(\.code.code)
    #expect(
      members == [
        "BH", "EG", "IQ", "JO", "KW", "LB", "OM", "PS", "QA", "SA", "SY", "AE", "YE",
      ])
    #expect(meeting.countries.prefix(13).map(\.code.code) == members)
    #expect(Set(meeting.countries.map(\.code)).count == meeting.countries.count)
  }
}
