import ConveneFixtures
import ConveneWords
import Testing

@testable import ConveneCore
@testable import ConveneValues

struct MeetingCheckTests {
  private func problems(_ change: (inout Meeting) throws -> Void) throws -> [String] {
    var meeting = try MeetingFile.read(TestFile.fixture("meeting/round-table.json"))
    try change(&meeting)
    return meeting.problems().inEnglish.map { "\($0.at): \($0.message)" }
  }

  private func floor(_ name: String, _ sectors: [String], _ lowest: Int) -> Floor {
    let words: Wording = [.english: name, .arabic: name, .french: name]
    return Floor(name: name, title: words, attribute: .sector, values: sectors, lowest: lowest)
  }

  @Test func `a sound meeting has no problems`() throws {
    #expect(try problems { _ in } == [])
  }

  @Test func `all problems are named in one refusal`() throws {
    var meeting = try MeetingFile.read(TestFile.fixture("meeting/round-table.json"))
    meeting.zone = "Asia/Beyrouth"
    meeting.ends = meeting.starts.adding(-1)
    meeting.convener.email = "office"
    let refusal = #expect(throws: Refusal.self) { try meeting.throwIfProblems() }
    #expect(refusal?.code == "meeting-invalid")
    #expect(
      refusal?.inEnglish.message
        == "The meeting RT-2007-01 has 4 problems; nothing was imported")
    #expect(
      refusal?.inEnglish.problems == [
        WordedProblem("zone", "Asia/Beyrouth is not a time zone such as Asia/Beirut"),
        WordedProblem("ends", "2007-09-04 is before 2007-09-05"),
        WordedProblem("convener, email", "office is not a mail address such as office@example.org"),
        WordedProblem("programme (d2-tables), day", "the meeting has no day 2"),
      ])
  }

  @Test func `each paper has a symbol of its own, as the database takes them`() throws {
    #expect(
      try problems { meeting in
        meeting.symbols = PaperSymbols(
          agenda: "E/2007/1", aideMemoire: "e/2007/2", participants: "E/2007/1",
          decision: "E/2007/WG.1/3(Part I)", seating: "A/RES/60(XX)/Add.1")
      } == [
        "symbols, aideMemoire: a symbol has 2 to 80 Latin letters, digits and signs like / without "
          + "blanks, a capital first, such as E/2038/1",
        "symbols, participants: E/2007/1 stands there twice",
        "symbols, decision: a symbol has 2 to 80 Latin letters, digits and signs like / without "
          + "blanks, a capital first, such as E/2038/1",
      ])
    #expect(!PaperSymbols.isOne("E"))
    #expect(PaperSymbols.isOne("E" + String(repeating: "1", count: 79)))
    #expect(!PaperSymbols.isOne("E" + String(repeating: "1", count: 80)))
  }

  @Test func `words missing in a language are named`() throws {
    let found = try problems {
      $0.title = [.english: "Round table", .french: ""]
      $0.topics[1].title = [.english: "b", .arabic: "b"]
    }
    #expect(found == ["title: no words in ar, fr", "topics (b), title: no words in fr"])
    #expect(try problems { $0.languages = [] } == ["languages: at least one language is needed"])
  }

  @Test(arguments: [0, -1, 366])
  func `who follows by itself has a day to answer, and no more than a year`(days: Int) throws {
    let found = try problems { $0.deciding?.nextFollows = days }
    #expect(
      found == [
        "deciding, nextFollows: \(days) is not a number of days from 1 to 365; leave it out where "
          + "seats are held"
      ])
  }

  @Test func `a table with interpretation is one that there is, and named once`() throws {
    let found = try problems { $0.seating = Seating(interpreted: [1, 99, 1]) }
    #expect(
      found == [
        "seating, interpreted 3: 1 stands there twice",
        "seating, interpreted: there is no table 99",
      ])
  }

  @Test func `two sessions cannot be in one room at one time`() throws {
    let found = try problems {
      $0.programme[1].room = "hall"
      $0.programme[1].start = try #require(ClockTime("10:15"))
    }
    #expect(
      found == [
        "programme (d1-pause): is in hall at the same time as "
          + "Opening (5 September, 09:00; d1-opening), on day 1 from 10:15 to 10:30"
      ])
    #expect(try problems { $0.programme[1].room = "hall" } == [])
  }

  @Test func `sessions name only what is there`() throws {
    let found = try problems {
      $0.programme[0].room = "attic"
      $0.programme[0].item = 9
      $0.programme[0].topics = ["z"]
      $0.programme[1].end = $0.programme[1].start
      $0.programme[2].key = "d1-pause"
      $0.programme[2].day = 3
    }
    #expect(
      found == [
        "programme 3: d1-pause stands there twice",
        "programme (d1-opening), room: attic is not a room above",
        "programme (d1-opening), item: 9 is not an agenda item",
        "programme (d1-opening), topics: z is not a topic",
        "programme (d1-pause), end: 10:30 is not after 10:30",
        "programme (d1-pause), day: the meeting has no day 3",
      ])
  }

  @Test func `floors that cannot hold together are refused`() throws {
    let found = try problems {
      $0.floors = [
        floor("civil", ["civil_society", "media"], 3), floor("press", ["media"], 3),
        floor("public", ["government"], 3), floor("firms", ["private_sector"], 3),
      ]
    }
    #expect(
      found == ["floors: civil, firms, public ask together for 9 people, there are 8 open places"])
    let sharing = try problems {
      $0.floors = [floor("civil", ["civil_society", "media"], 5), floor("press", ["media"], 5)]
    }
    #expect(sharing == [])
  }

  @Test func `floors that say nothing are refused`() throws {
    let found = try problems {
      $0.floors = [floor("a", [], -1), floor("a", ["ngo"], 9)]
    }
    #expect(
      found == [
        "floors 2: a stands there twice", "floors (a), values: no value would count",
        "floors (a), lowest: -1 is below 0",
        "floors (a), values: ngo is not a sector that is known",
        "floors (a), lowest: 9 of 8 open places cannot be",
      ])
  }

  @Test(arguments: [
    (Floor.Attribute.sector, "circus", "a sector"), (.country, "QQ", "a country"),
    (.gender, "q", "a gender"), (.language, "e n", "a language"), (.newcomer, "no", "a newcomer"),
  ])
  func `what nobody can be counted for is named`(
    attribute: Floor.Attribute, value: String, kind: String
  ) throws {
    let found = try problems { meeting in
      let words: Wording = [.english: "f", .arabic: "f", .french: "f"]
      meeting.floors = [
        Floor(name: "f", title: words, attribute: attribute, values: [value], lowest: 1)
      ]
    }
    #expect(found.contains("floors (f), values: \(value) is not \(kind) that is known"))
  }

  @Test func `tables must hold everybody and be filled`() throws {
    let crowded = try problems {
      $0.tables[0].highest = 3
      $0.tables[1].highest = 4
    }
    #expect(crowded == ["tables: all tables together seat 7 of 10 people"])
    let found = try problems {
      $0.tables[0].lowest = 7
      $0.tables[1].lowest = 4
      $0.tables[1].number = 1
      $0.tables[1].topic = "z"
    }
    #expect(
      found == [
        "tables 2: 1 stands there twice", "tables (1), highest: 6 is below 7",
        "tables (1), topic: z is not a topic", "tables: all tables together need 11 people of 10",
      ])
  }

  @Test func `a code, the smallest table and a room are as the database takes them`() throws {
    let found = try problems {
      $0.code = "rt.2007"
      $0.tables[0].lowest = 0
      $0.rooms[0].capacity = 3
    }
    #expect(
      found == [
        "code: a code has 2 to 32 capital letters, digits and lines, a line not first",
        "programme (d1-opening), room: hall holds 3, and 10 are meant to meet there",
        "tables (1), lowest: 0 is below 1",
      ])
  }

  @Test func `a rubric is whole`() throws {
    let found = try problems {
      $0.rubric.criteria[0].weight = 0
      $0.rubric.criteria[0].principles = [8]
      $0.rubric.criteria[1].anchors.removeLast()
      $0.rubric.criteria[1].code = "C1"
    }
    #expect(
      found == [
        "rubric, criteria 2: C1 stands there twice",
        "rubric, criteria (C1), weight: 0 is not above 0",
        "rubric, criteria (C1), principles: 8 is not one of the principles 1 to 7",
        "rubric, criteria (C1), anchors: 4 in place of 5, one each for 0 to 4 points",
      ])
  }

  @Test(arguments: ["a@example.org", "a.b+c@mail.example.org"])
  func `mail addresses are known`(text: String) { #expect(text.isMailAddress) }

  @Test(arguments: [
    "", "a", "a@", "@example.org", "a@b", "a@b.", "a b@example.org", "a@b@c.org", "a@b.org,c@d.org",
    "أحمد@example.org",
  ])
  func `what is no mail address is known`(text: String) { #expect(!text.isMailAddress) }
}
