import ConveneCore
import ConveneDemo
import ConveneStore
import ConveneValues
import ConveneWords
import Testing

@testable import ConvenePortal
@testable import ConveneService

/// The pages of a reviewer, without a database.
@Suite struct ReviewPageTests {
  private static func page(closed: Refusal? = nil) throws -> ReviewPage {
    let meeting = try Meeting.ofDemo()
    let entries = [("A-0001", "given"), ("A-0002", "begun"), ("A-0003", "open")].map {
      ReviewPage.Entry(
        code: $0.0, due: Day(year: 2007, month: 8, day: 1), standing: $0.1)
    }
    return ReviewPage(
      meeting: try PortalFixture.meeting(), code: "R-01", name: "Dalia <Four>", language: .english,
      isBlind: true, closed: closed,
      reviews: closed == nil ? entries : [],
      practice: meeting.reviews.practice.map {
        PracticeResult($0, [], of: meeting.rubric.criteria)
      })
  }

  private static func list(_ page: ReviewPage, in language: Language) -> String {
    ReviewListView(page: page, phrases: Phrases(language)).content(in: StyleFile()).text
  }

  @Test(arguments: Language.allCases)
  func `a list says how far each is, and how many are left until when`(language: Language) throws {
    let text = Self.list(try Self.page(), in: language)
    let phrases = Phrases(language)
    #expect(text.contains(phrases.reviewPageLeft(left: 2, all: 3).onPages))
    for words in [phrases.reviewPageGiven, phrases.reviewPageBegun, phrases.reviewPageOpen] {
      #expect(text.contains(words.onPages))
    }
    #expect(text.contains("dir=\"\(language.direction)\""))
    #expect(text.contains("Dalia &lt;Four&gt;") && !text.contains("<Four>"))
    #expect(!text.contains("<script") && !text.contains("style="))
  }

  @Test func `once the reviewing is over it says so, with whom to write to`() throws {
    let contact = try Meeting.ofDemo().convener.email
    let text = Self.list(
      try Self.page(closed: .pageReviewingOver(contact: contact)), in: .english)
    #expect(text.contains("The reviewing has ended") && text.contains(contact))
    #expect(!text.contains("/review/A-0001"))
  }

  @Test(arguments: Language.allCases)
  func `each criterion has what its points mean beside the question, and a name for each field`(
    language: Language
  ) throws {
    let page = try Self.page()
    let practice = try #require(page.practice.first)
    let sheet = ReviewSheetPage(
      page: page, code: practice.practice.code, subject: .practice(practice), marks: [:])
    let text = ReviewSheetView(
      sheet: sheet, phrases: Phrases(language), proof: FormProof.proof(of: PortalFixture.secret),
      tellsMissing: true
    ).content(in: StyleFile(), script: ScriptFile("review", ReviewScript.text).path).text
    for line in practice.lines {
      for anchor in line.criterion.anchors {
        #expect(text.contains(anchor[language].onPages))
      }
    }
    let ids = text.matches(of: /\bid="([^"]+)"/).map { String($0.1) }
    #expect(Set(ids).count == ids.count, "an id stands twice")
    let led = text.matches(of: /<li><a href="#([^"]+)">/).map { String($0.1) }
    #expect(!led.isEmpty && Set(led).subtracting(ids) == [])
    let practised = try #require(page.practice.first).practice.marks[0].because[language]
    #expect(!text.contains(practised.onPages), "the reference is told once one has marked")
  }

  @Test(arguments: [
    (
      ["mark-C1": "3", "rests-C1": "1, 4;2"],
      [PageMark(criterion: "C1", points: try? Points(3), answers: [1, 4, 2])]
    ),
    (["mark-C1": "-", "rests-C1": "1"], [PageMark(criterion: "C1", points: nil)]),
    (
      ["mark-C1": "0", "rests-C1": "١، ٢"],
      [PageMark(criterion: "C1", points: try? Points(0), answers: [1, 2])]
    ),
    (["rests-C1": "1"], []),
  ])
  func `marks are read as they were meant`(form: [String: String], marks: [PageMark]) {
    #expect(Portal.marks(in: form) == marks)
  }

  @Test(arguments: [
    ["mark-C1": "5"], ["mark-C1": ""], ["mark-C1": "٣"], ["mark-C1": "3", "rests-C1": "a"],
    ["mark-C1": "3", "rests-C1": "99999"], ["mark-": "3"],
    ["mark-\(String(repeating: "C", count: 21))": "3"],
  ])
  func `what is no mark is none`(form: [String: String]) {
    #expect(Portal.marks(in: form) == nil)
  }

  @Test func `the script is served under a name that changes with it, and under no other`()
    async throws
  {
    let portal = try PortalFixture.portal()
    let script = await portal.answer(
      PortalFixture.asked("GET", ScriptFile("review", ReviewScript.text).path))
    #expect(script.status == 200 && script["Cache-Control"]?.contains("immutable") == true)
    #expect(await portal.answer(PortalFixture.asked("GET", "/script/review.js")).status == 404)
  }
}
