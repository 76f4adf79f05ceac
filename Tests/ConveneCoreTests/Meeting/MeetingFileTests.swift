import ConveneFixtures
import Foundation
import Testing

@testable import ConveneCore
@testable import ConveneTables
@testable import ConveneValues
@testable import ConveneWords

struct MeetingFileTests {
  private var bytes: [UInt8] { get throws { try TestFile.fixture("meeting/round-table.json") } }

  private func refusal(changing changes: [(String, String)]) throws -> Refusal? {
    var text = String(decoding: try bytes, as: UTF8.self)
    for (old, new) in changes {
      let place = try #require(text.range(of: old), "\(old) is not in the fixture")
      text.replaceSubrange(place, with: new)
    }
    return #expect(throws: Refusal.self) { try MeetingFile.read(Array(text.utf8)) }
  }

  @Test func `a meeting file goes in and out without loss`() throws {
    let meeting = try MeetingFile.read(bytes)
    let written = try MeetingFile.write(meeting)
    #expect(try JSONTree.read(written) == JSONTree.read(bytes))
    #expect(try MeetingFile.read(written) == meeting)
    #expect(try MeetingFile.write(MeetingFile.read(written)) == written)
    #expect(written.last == UInt8(ascii: "\n"))
  }

  @Test func `the pattern is a meeting file of its own`() throws {
    let pattern = try #require(Meeting.pattern)
    #expect(try MeetingFile.read(MeetingFile.write(pattern)) == pattern)
  }

  @Test func `every part that cannot be read is named at once`() throws {
    let refusal = try refusal(changing: [
      ("\"zone\": \"Asia/Beirut\",", ""), ("\"code\": \"RT-2007-01\"", "\"code\": 7"),
      ("\"2007-09-06\"", "\"2007-02-30\""), ("\"kind\": \"plenary\"", "\"kind\": \"talk\""),
      ("\"start\": \"10:30\"", "\"start\": \"25:00\""), ("\"weight\": 2", "\"weight\": 2.5"),
      ("\"lowest\": 3", "\"lowest\": null, \"quota\": 4"), ("\"venue\"", "\"venu\""),
      ("\"tentative\": true", "\"tentative\": \"yes\""),
      ("\"code\": \"JO\"", "\"code\": \"XX\""), ("\"capacity\": 40", "\"capacity\": [40]"),
    ])
    #expect(refusal?.code == "meeting-unreadable")
    #expect(
      refusal?.inEnglish.problems.map { "\($0.at): \($0.message)" } == [
        "floors 1 (women): quota is not known here: misspelt, or of another part",
        "rubric, criteria 2 (C2), weight: 2.5 is not a whole number",
        "the file: venu is not known here: misspelt, or of another part",
        "code: text in quotes belongs here",
        "zone: is missing",
        "ends: 2007-02-30 is not a day such as 2007-09-05",
        "tentative: true or false belongs here",
        "venue: is missing",
        "floors 1 (women), lowest: is empty",
        "rooms 1 (hall), capacity: a whole number belongs here",
        "programme 1 (d1-opening), kind: must be one of registration, plenary, round_table, "
          + "pause, reception",
        "programme 2 (d1-pause), start: 25:00 is not a time such as 09:30",
        "countries 2 (XX), code: XX is not an ISO 3166 country code",
      ])
  }

  @Test func `points beyond the scale are refused by their place`() throws {
    let text = String(decoding: try TestFile.fixture("cases/00-meeting.json"), as: UTF8.self)
    let wrong = text.replacing("\"points\": 4", with: "\"points\": 9", maxReplacements: 1)
    let refusal = #expect(throws: Refusal.self) { try MeetingFile.read(Array(wrong.utf8)) }
    #expect(refusal?.inEnglish.problems.map(\.message) == ["9 is not on the scale from 0 to 4"])
    #expect(refusal?.problems.first?.at.hasSuffix("points") == true)
  }

  @Test func `what no paper or letter can hold is refused by its place`() throws {
    let refusal = try refusal(changing: [
      ("\"zone\": \"Asia/Beirut\"", "\"zone\": \"Asia\\u0000\""),
      ("\"key\": \"hall\"", "\"key\": \"ha\\r\\nll\""),
      ("\"capacity\": 40", "\"capacity\": 3000000000"), ("\"lowest\": 3", "\"lowest\": 40000"),
    ])
    #expect(
      refusal?.inEnglish.problems.map { "\($0.at): \($0.message)" } == [
        "rooms 1 (ha\r\nll), key: is a text of one line, and goes over several",
        "zone: holds the control character U+0000",
        "floors 1 (women), lowest: 40000 is beyond 30000",
        "rooms 1 (ha\r\nll), capacity: 3000000000 is beyond 1000000",
      ])
  }

  @Test func `titles and names are lines that show all they hold`() throws {
    let refusal = try refusal(changing: [
      ("Round table on community", "Round table\\r\\non community"),
      ("\"en\": \"Commission\"", "\"en\": \"Com\\u202emission\""),
      ("\"en\": \"Chief\"", "\"en\": \"\(String(repeating: "x", count: 401))\""),
      ("\"en\": \"Why\"", "\"en\": \"Why\\n\\u202enot\""),
    ])
    #expect(
      refusal?.inEnglish.problems.map { "\($0.at): \($0.message)" } == [
        "convener, name, en: holds U+202E, which nobody sees and which turns or hides what stands "
          + "beside it",
        "signatory, title, en: is longer than 400 characters",
        "title, en: is a text of one line, and goes over several",
      ])
  }

  @Test func `a list or a file without measure is refused before it is read on`() throws {
    let item = #"{"code":"LB","name":{"en":"Lebanon","ar":"لبنان","fr":"Liban"},"member":true},"#
    let refusal = try refusal(changing: [
      ("\"countries\": [", "\"countries\": [" + String(repeating: item, count: 1_000))
    ])
    let told = refusal?.inEnglish.problems.first
    #expect(told?.at == "countries" && told?.message.hasSuffix("entries, more than 1000") == true)
    let large = Array(repeating: UInt8(ascii: " "), count: MeetingFile.largest + 1)
    #expect(
      #expect(throws: Refusal.self) { try MeetingFile.read(large) } == .fileTooLarge(most: 4))
  }

  @Test func `no more problems are named than anybody reads, however many there are`() throws {
    let names = (0..<2_500).map { "\"x\($0)\": 1" }.joined(separator: ", ")
    let refusal = #expect(throws: Refusal.self) {
      try MeetingFile.read(Array("{\(names)}".utf8))
    }
    #expect(refusal?.problems.count == 1_001)
    #expect(refusal?.values["count"].map { $0 != .number(1_001) } == true)
    #expect(refusal?.inEnglish.problems.last?.message.hasSuffix("more of the kind") == true)
  }

  @Test(arguments: [
    ("[]", "the file: a part in { } belongs here"),
    ("{\"code\": \"A\",\n \"kind\" \"x\"}", "line 2, column 9: a colon is missing after kind"),
    (
      "{\"code\": \"A\",\n \"code\": \"B\"}",
      "line 2, column 2: code stands twice between the same brackets"
    ),
    ("{\"code\": [1, 2", "line 1, column 15: a comma or ] is missing"),
    ("{\"كود\": \"A", "line 1, column 9: the quote opened here is never closed"),
    ("", "line 1, column 1: the file ends in the middle"),
    ("{} {}", "line 1, column 4: nothing may follow the last bracket"),
    ("{\"a\": nul}", "line 1, column 7: nul is no value of JSON"),
  ])
  func `what is no JSON is refused with line and column`(text: String, problem: String) {
    let refusal = #expect(throws: Refusal.self) { try MeetingFile.read(Array(text.utf8)) }
    #expect(refusal?.inEnglish.problems.first.map { "\($0.at): \($0.message)" } == problem)
  }

  @Test func `every naughty string is read as a decoder reads it`() throws {
    let json = try TestFile.fixture("csv/naughty-strings.json")
    let strings = try JSONDecoder().decode([String].self, from: Data(json))
    let tree = try JSONTree.read(json)
    #expect(tree == .list(JSONList(strings.map(JSONTree.string))))
    #expect(try JSONTree.read(tree.bytes) == tree)
    #expect(try JSONTree.read(Array(#""\ud83d\ude00\n\u00e9\/""#.utf8)) == .string("😀\né/"))
  }
}
