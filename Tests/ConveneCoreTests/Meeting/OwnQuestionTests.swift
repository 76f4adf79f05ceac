import ConveneFixtures
import ConveneWords
import Foundation
import Testing

@testable import ConveneCore
@testable import ConveneValues

/// What a meeting asks of its own, and what is answered to it.
@Suite struct OwnQuestionTests {
  private static func words(_ text: String) -> Wording {
    [.english: text, .arabic: text, .french: text]
  }

  private static let talk = OwnQuestion("talk", words("Will you speak?"), .yesNo, required: true)
  private static let tools = OwnQuestion(
    "tools", words("With what?"), .several,
    choices: [.init("slides", words("Slides")), .init("film", words("A film"))],
    when: .init("talk", is: ["yes"]))
  private static let screen = OwnQuestion(
    "screen", words("How large a screen?"), .text, when: .init("tools", is: ["film"]))
  private static let years = OwnQuestion("years", words("For how long?"), .number)
  private static let all = [talk, tools, screen, years]

  private static func meeting(_ questions: [OwnQuestion]) throws -> Meeting {
    var meeting = try MeetingFile.read(TestFile.fixture("meeting/round-table.json"))
    meeting.questions = questions
    return meeting
  }

  @Test func `a meeting file holds them, in and out without loss`() throws {
    let meeting = try Self.meeting(Self.all)
    #expect(meeting.problems().isEmpty)
    #expect(try MeetingFile.read(MeetingFile.write(meeting)) == meeting)
    let text = String(decoding: try MeetingFile.write(meeting), as: UTF8.self)
    #expect(text.contains("\"is\"") && text.contains("\"yes-no\""))
    #expect(meeting.wordings.contains { $0.at == "questions (tools), choices (film), title" })
  }

  @Test func `what does not fit is told all at once`() throws {
    let slides = OwnQuestion.Choice("slides", Self.words("Slides"))
    let wrong = [
      OwnQuestion("Talk", Self.words("x"), .text),
      OwnQuestion("a", Self.words("x"), .choice, choices: [slides]),
      OwnQuestion("b", Self.words("x"), .number, choices: [slides, slides]),
      OwnQuestion("c", Self.words("x"), .text, when: .init("d", is: ["yes"])),
      OwnQuestion("d", Self.words("x"), .yesNo),
      OwnQuestion("e", Self.words("x"), .text, when: .init("d", is: ["perhaps"])),
      OwnQuestion("f", Self.words("x"), .text, when: .init("d", is: [])),
      OwnQuestion("d", [.english: "x"], .text),
    ]
    let problems = try Self.meeting(wrong).problems().inEnglish.map { "\($0.at): \($0.message)" }
    #expect(
      problems.filter { $0.hasPrefix("questions") } == [
        "questions (d), title: no words in ar, fr",
        "questions 8: d stands there twice",
        "questions (Talk): the key Talk is not up to 24 small letters, digits and hyphens that begin "
          + "with a letter",
        "questions (a), choices: needs 2 to 12 choices, and has 1",
        "questions (b), choices 2: slides stands there twice",
        "questions (b), choices: has choices, and a question of kind number has none",
        "questions (c), when: d is no question above this one that is answered by yes, no or a choice",
        "questions (e), when, is: perhaps is not one of yes, no",
        "questions (f), when, is: names no answer",
      ])
  }

  @Test func `what waits for another answer is asked after that alone, and what is not falls`() {
    let given = OwnAnswers([
      "talk": ["yes"], "tools": ["film"], "screen": ["3 m"], "years": ["2"], "other": ["x"],
    ])
    #expect(
      given.asked(by: Self.all).values.keys.sorted() == ["screen", "talk", "tools", "years"])
    let no = OwnAnswers(given.values.merging(["talk": ["no"]]) { $1 })
    #expect(no.asked(by: Self.all) == OwnAnswers(["talk": ["no"], "years": ["2"]]))
    #expect(OwnAnswers(["talk": ["", ""], "years": []]).isEmpty)
  }

  @Test(
    arguments: [
      ("12", "12"), ("1,5", "1.5"), ("١٢٣٫٥", "123.5"), ("۴", "4"), ("-3", "-3"),
      ("1 500", "1500"), ("1,500", nil), ("1.500", nil), ("", nil), ("many", nil), ("1.2345", nil),
      ("1e9", nil),
      ("12345678901", nil),
    ] as [(String, String?)])
  func `a number is kept in digits`(text: String, kept: String?) {
    #expect(OwnQuestion.number(text) == kept)
  }

  @Test func `a table has their answers in columns, and is refused where they are none`() throws {
    let meeting = try Self.meeting(Self.all)
    func read(_ header: String, _ row: String) throws(Refusal) -> Application? {
      let table =
        "name,email,organisation,country,languages,topics,\(header)\n"
        + "Rim,rim@example.org,,LB,en,a,\(row)\n"
      return try ApplicationImport(Array(table.utf8), for: meeting, countries: .printed) {
        UUID()
      }.entries.first?.application
    }
    let application = try read("question talk,question tools,Question years", "yes,film|slides,3")
    #expect(
      application?.ownAnswers
        == OwnAnswers(["talk": ["yes"], "tools": ["film", "slides"], "years": ["3"]]))
    let refusal = #expect(throws: Refusal.self) {
      try read("question talk,question tools,question years", "no,film,many")
    }
    #expect(
      refusal?.inEnglish.problems.map(\.message) == [
        "is not asked after what is answered to talk", "many is no number such as 12 or 1.5",
      ])
    #expect(try read("authority", "personal")?.ownAnswers.isEmpty == true)
  }

  @Test func `an answer that was given to another question falls, with what waited for it`() throws
  {
    func outdated(_ given: [String: String], _ questions: [OwnQuestion]) throws -> [String] {
      let meeting = try Self.meeting(questions)
      let (fitting, outdated) = FormAnswers(given, of: meeting)
        .withoutOutdated(of: given, for: meeting)
      #expect(fitting["name"] == "Rim")
      #expect(
        fitting.allFaults(of: meeting).isEmpty, "\(fitting.ownAnswers(to: questions))")
      return outdated.map { "\($0.question) \($0.said.joined(separator: "|"))" }
    }
    let given = [
      "name": "Rim", "own-talk": "yes", "own-tools.film": "on", "own-tools.slides": "on",
      "own-screen": "3 m", "own-years": "1 500", "own-": "x",
    ]
    #expect(try outdated(given, Self.all) == [])
    // The choice that the next waits for is gone.
    var tools = Self.tools
    tools.choices = [.init("slides", Self.words("Slides")), .init("song", Self.words("A song"))]
    var screen = Self.screen
    screen.when = .init("tools", is: ["song"])
    #expect(
      try outdated(given, [Self.talk, tools, screen, Self.years])
        == ["tools film|slides", "screen 3 m"])
    #expect(try outdated(given, [Self.talk, Self.years]) == ["screen 3 m", "tools film|slides"])
    let number = OwnQuestion("talk", Self.words("How many?"), .number)
    #expect(try outdated(given, [number, Self.years]).first == "talk yes")
    // What was never asked is nobody's loss.
    let silent = given.merging(["own-talk": "no", "own-years": ""]) { $1 }
    #expect(try outdated(silent, [Self.talk, Self.tools, Self.screen, Self.years]) == [])
  }

  @Test func `an application without them is written as before, and reviewers read what is theirs`()
    throws
  {
    let person = Person(
      id: Identifier(UUID()), name: "Rim Haddad", email: "rim@example.org",
      country: try #require(Country("LB")), languages: ["en"])
    var application = Application(
      id: Identifier(UUID()), code: "A-0001", person: person.id, topics: ["a"])
    #expect(
      !String(decoding: try JSONEncoder().encode(application), as: UTF8.self)
        .contains("ownAnswers"))
    application.ownAnswers = OwnAnswers(["why": ["Rim Haddad knows it"], "talk": ["yes"]])
    let again = try JSONDecoder().decode(
      Application.self, from: try JSONEncoder().encode(application))
    #expect(again == application)
    let questions = [
      Self.talk, OwnQuestion("why", Self.words("Why?"), .long, reviewers: true),
    ]
    func dossier(isBlind: Bool, _ questions: [OwnQuestion]) -> OwnAnswers {
      Dossier(
        application, by: person, organisations: [:], people: [person.id: person],
        isBlind: isBlind, questions: questions
      ).ownAnswers
    }
    #expect(dossier(isBlind: false, questions) == OwnAnswers(["why": ["Rim Haddad knows it"]]))
    #expect(dossier(isBlind: true, questions).values["why"]?.first?.contains("Haddad") == false)
    #expect(dossier(isBlind: false, []).isEmpty)
  }
}

extension FormAnswers {
  /// What does not fit of the answers to the meeting's own questions, but for what is missing.
  fileprivate func allFaults(of meeting: Meeting) -> [Fault] {
    faults(for: meeting).filter { $0.field.hasPrefix("own-") && $0.why != .missing }
  }
}
