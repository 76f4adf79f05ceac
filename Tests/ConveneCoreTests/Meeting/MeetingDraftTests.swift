import ConveneFixtures
import ConveneWords
import Testing

@testable import ConveneCore
@testable import ConveneValues

struct MeetingDraftTests {
  private func draft(
    days: Int = 1, languages: [Language] = [.english], open: Int = 24, nominated: Int = 0
  ) throws -> Meeting {
    let starts = try #require(Day("2007-10-01"))
    return MeetingBrief(
      code: "WELL-1", title: "Wells", starts: starts, ends: starts.adding(days - 1),
      city: "Beirut", country: try #require(Country("LB")), email: "office@example.org",
      languages: languages, zone: "Asia/Beirut", open: open, nominated: nominated
    ).draft { "\($0) in \($1.rawValue)" }
  }

  @Test(arguments: [
    (1, [Language.english], 24, 0), (2, [.arabic, .french], 9, 6), (4, Language.allCases, 40, 12),
    (1, [.french], 1, 0), (3, [.english], 0, 10), (1, [.english], 0, 0), (1, [.arabic], 7, 1),
  ])
  func `whatever is asked for, the draft is a sound meeting`(
    days: Int, languages: [Language], open: Int, nominated: Int
  ) throws {
    let draft = try draft(days: days, languages: languages, open: open, nominated: nominated)
    #expect(draft.problems().inEnglish == [])
    #expect(try MeetingFile.read(MeetingFile.write(draft)) == draft)
    #expect(Set(draft.programme.map(\.day)) == Set(1...days))
    #expect(draft.tables.isEmpty == (open + nominated == 0))
    #expect(draft.title[languages[0]] == "Wells")
    #expect(draft.missingForCall.map(\.at).contains("places") == (open + nominated == 0))
  }

  @Test func `breaks that nobody could take, and days without anything, are remarked`() throws {
    var draft = try draft(days: 2)
    #expect(draft.remarks.map(\.at).filter { !$0.hasPrefix("aideMemoire") } == ["countries"])
    draft.programme.removeAll { $0.day == 2 }
    let coffee = try #require(draft.programme.firstIndex { $0.key == "d1-coffee" })
    draft.programme[coffee].end = try #require(ClockTime("11:45"))
    draft.countries = [
      CountryName(code: draft.venue.country, name: [.english: "Lebanon"], member: true)
    ]
    draft.tables = []
    let noon = Phrases(.english).called(try #require(draft.name(ofSession: "d1-noon")))
    let remarks = draft.remarks.inEnglish.map { "\($0.at): \($0.message)" }
    #expect(
      remarks.filter { !$0.hasPrefix("aideMemoire") } == [
        "programme: nothing is held on day 2",
        "tables: there are round tables in the programme, and no tables",
        "programme (d1-coffee): goes on while \(noon) is held",
      ])
  }

  @Test func `a rubric that has its name in one language alone is remarked`() throws {
    var draft = try draft(languages: [.english, .arabic])
    #expect(draft.rubric.called(in: .arabic) == draft.rubric.title?[.arabic])
    draft.rubric.title = nil
    #expect(draft.rubric.called(in: .arabic) == draft.rubric.name)
    let remark = Problem.rubricNamedOnce(at: "rubric, title", name: draft.rubric.name)
    #expect(draft.remarks.contains(remark))
    draft.languages = [.english]
    #expect(!draft.remarks.contains(remark))
    draft.languages = [.english, .arabic]
    draft.rubric.title = [.english: "Criteria"]
    let missing = draft.problems().map(\.at)
    #expect(missing.contains("rubric, title"))
  }

  @Test func `words of a clone that name the year of the other are found`() throws {
    var draft = try draft()
    draft.title = [.english: "Wells 2007"]
    let clone = draft.cloned(as: "WELL-2", starting: try #require(Day("2008-10-01")))
    #expect(clone.naming(year: 2007).inEnglish == [WordedProblem("title", "names 2007")])
    #expect(clone.naming(year: 2006) == [])
  }
}
