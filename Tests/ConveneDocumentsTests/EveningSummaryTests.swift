import ConveneCore
import ConveneDocuments
import ConveneValues
import ConveneWords
import Foundation
import Testing

/// The paper at the end of a day.
@Suite struct EveningSummaryTests {
  private static let first = Day(number: 13_761)
  private static let second = Day(number: 13_762)

  private static func people() throws -> [Participant] {
    var people = try PapersFixture.participants()
    for place in people.indices { people[place].code = "A-000\(place + 1)" }
    return people
  }

  private static func evening(_ day: Day) -> Evening {
    var evening = Evening(
      day,
      arrived: ["A-0001": first, "A-0002": first, "A-0003": first, "A-0004": second],
      absent: ["A-0005"])
    evening.gaps = [.noSeatYet(at: "round 2", codes: ["A-0005"])]
    evening.unanswered = 2
    return evening
  }

  private static func followUp() throws -> FollowUp {
    var (early, late) = (
      FollowUp.Promise(
        code: "C-0001",
        other: FollowUp.Side(person: nil, organisation: ProperName("Posts (invented)")),
        what: "sends the plan", due: Day(number: 13_848), status: .open),
      FollowUp.Promise(
        code: "C-0002", other: nil, what: "names five schools", due: Day(number: 13_800),
        status: .open)
    )
    early.who = FollowUp.Side(person: ProperName("Rim Aziz (invented)"), organisation: nil)
    (early.noted, late.noted) = (first, second)
    var followUp = FollowUp()
    followUp.promises = [early, late]
    return followUp
  }

  @Test func `a day tells who came, what was held and promised, and what is open`() throws {
    let paper = Document.evening(
      Self.evening(Self.first), try Self.people(), try Self.followUp(),
      of: try PapersFixture.meeting(), in: .english)
    #expect(paper.title == "Evening summary")
    let blank = "\u{a0} / \u{a0}"
    #expect(
      paper.plain.dropFirst(2).filter { $0 != blank }.map { $0.replacing("\u{a0}", with: " ") }
        == [
          "Wednesday, 5 September 2007", "# Attendance",
          "Came (3): 1 Leïla Haddad, 2 سامي العلي, 3 Élise Noël",
          "Did not come (1): 5 Omar Bakri",
          "Nothing recorded (3): 4 Zayd Amin, 6 Ana Elm, 7 Amal Fares",
          "# Round tables held", "## Round 1, Wednesday, 5 September 2007, 11:20–13:00, Hall",
          "1 | Networks | 2 of 3", "2 | Skills | 1 of 3", "# Commitments",
          "C-0001 | Rim Aziz (invented) | sends the plan | Posts (invented) | 1 December 2007",
          "# Recommendations", "# Open for the next day", "Thursday, 6 September 2007",
          "- Second round (6 September, 09:00) has no moderator",
          "- round 2: no seat yet: A-0005", "- 2 partner meetings await an answer",
        ])
    #expect(paper.plain.count { $0 == blank } == 4)
  }

  @Test(arguments: Language.allCases)
  func `the last day has its own promises, and nothing to come`(language: Language) throws {
    let paper = Document.evening(
      Self.evening(Self.second), try Self.people(), try Self.followUp(),
      of: try PapersFixture.meeting(), in: language)
    let (phrases, text) = (Phrases(language), paper.plain.joined(separator: "\n"))
    #expect(text.contains("names five schools") && !text.contains("sends the plan"))
    #expect(text.contains(phrases.eveningLastDay))
    #expect(!text.contains("A-0005") && !text.contains(phrases.eveningOpen))
    let came = try #require(paper.plain.first { $0.hasPrefix(phrases.eveningCame) })
    #expect(came.hasPrefix("\(phrases.eveningCame) (4)"))
    #expect(paper.sheets.count == 1)
  }

  @Test(arguments: Language.allCases)
  func `partner meetings of the next day are told slot by slot`(language: Language) throws {
    let (people, meeting) = (try Self.people(), try PapersFixture.meeting())
    let (starts, ends) = (
      try #require(ClockTime("13:30")), try #require(ClockTime("13:45"))
    )
    func own(_ day: Day, with other: Participant, _ id: UUID) -> OwnPartnerMeeting {
      OwnPartnerMeeting(
        id: id, starts: LocalTime(day, starts), ends: LocalTime(day, ends), room: [:], table: 3,
        answerBy: day, standing: .agreed, name: other.name, organisation: other.organisation,
        country: other.country)
    }
    var evening = Self.evening(Self.first)
    let (today, next) = (UUID(), UUID())
    evening.partnerMeetings = [
      "A-0001": [own(Self.first, with: people[1], today), own(Self.second, with: people[3], next)],
      "A-0002": [own(Self.first, with: people[0], today)],
      "A-0004": [own(Self.second, with: people[0], next)],
    ]
    let plain = Document.evening(evening, people, FollowUp(), of: meeting, in: language).plain
    let phrases = Phrases(language)
    let title = try #require(plain.firstIndex(of: "# \(phrases.eveningPartnerMeetings)"))
    let rest = plain[title...].dropFirst().map { $0.replacing("\u{a0}", with: " ") }
    #expect(rest.count == 2)
    #expect(rest.last?.contains(people[0].name[language]) == true)
    #expect(rest.last?.contains(people[3].name[language]) == true)
  }

  @Test(arguments: Language.allCases)
  func `a topic of several reasons is named once, one after the other`(language: Language) throws {
    let (people, meeting) = (try Self.people(), try PapersFixture.meeting())
    let noon = LocalTime(Self.first, try #require(ClockTime("13:30")))
    let one = OwnPartnerMeeting(
      id: UUID(), starts: noon, ends: noon, room: [:], table: 3, answerBy: Self.first,
      standing: .agreed, name: people[0].name, organisation: people[0].organisation,
      country: people[0].country,
      grounds: [
        PartnerGround(.gives, asset: .funding, topic: "a"),
        PartnerGround(.gets, asset: .funding, topic: "a"),
        PartnerGround(.gets, asset: .funding, topic: "b"),
      ])
    let why = one.why(meeting, Phrases(language))
    let title = meeting.topics[0].title[language]
    let same = Phrases(language).partnersSameTopic
    #expect(why.map { $0.contains(title) } == [true, false, false])
    #expect(why.map { $0.contains(same) } == [false, true, false])
  }
}
