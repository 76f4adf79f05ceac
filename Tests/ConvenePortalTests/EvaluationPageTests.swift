import ConveneCore
import ConveneStore
import ConveneTesting
import ConveneValues
import ConveneWords
import Foundation
import Postgres
import Testing

@testable import ConvenePortal
@testable import ConveneService

/// The evaluation on pages: handed out behind a link, and answered by nobody in particular.
@Suite struct EvaluationPageTests {
  private static func view(
    _ questions: [Evaluation.Question], in language: Language
  ) throws -> String {
    let page = EvaluationPage(
      meeting: try PortalFixture.meeting(), questions: questions, until: Day(number: 13_780))
    return EvaluationView(page: page, phrases: Phrases(language), proof: "proof")
      .content(in: StyleFile()).text
  }

  private static func tags(in markup: String) -> [String] {
    markup.matches(of: /<\/?([a-z0-9]+)/).map { String($0.1) }
  }

  @Test(arguments: Language.allCases)
  func `a page asks in its language, has no script, and what it asks stays words`(
    language: Language
  ) throws {
    let usual = try Self.view(Evaluation.usualQuestions, in: language)
    for question in Evaluation.usualQuestions {
      #expect(usual.contains(question.title[language].onPages))
    }
    #expect(!usual.contains("<script") && usual.contains(Phrases(language).evaluationSend.onPages))
    let hostile = "</legend><script>alert(1)</script>\" onfocus=\"x"
    let one = [Evaluation.Question(.scale, [language: hostile])]
    let plain = [Evaluation.Question(.scale, [language: "plain"])]
    #expect(
      Self.tags(in: try Self.view(one, in: language))
        == Self.tags(in: try Self.view(plain, in: language)))
  }

  /// Asks the pages as a browser, with the cookies that it was given.
  private struct Browser {
    let portal: Portal
    var cookies: [String: String] = [:]

    mutating func ask(
      _ method: String, _ path: String, form: [String: String] = [:]
    ) async -> Answered {
      var headers = ["origin": "https://meetings.example.org"]
      headers["cookie"] = cookies.map { "\($0.key)=\($0.value)" }.joined(separator: "; ")
      let answer = await portal.answer(
        PortalFixture.asked(method, path, headers: headers, form: form))
      for (name, value) in answer.headers where name == "Set-Cookie" {
        let pair = value.prefix { $0 != ";" }.split(separator: "=", maxSplits: 1).map(String.init)
        cookies[pair[0]] = value.contains("Max-Age=0") ? nil : pair[1]
      }
      return answer
    }
  }

  private static func field(_ name: String, on page: String) -> String? {
    page.matches(of: /name="([a-z]+)" value="([0-9a-f]+)"/)
      .first { String($0.1) == name }.map { String($0.2) }
  }

  private static func rows(_ sql: String, _ here: InvitedPeople) async throws -> [String] {
    try await here.database.withConnection { connection in
      try connection.rows(Statement(name: "", sql: sql)).map { try $0["text"] as String }
    }
  }

  @Test func `people answer once, without a name, and nothing says which answers are whose`()
    async throws
  {
    try await InvitedPeople.invited(6) {
      $0.places.open -= 3
    } _: { here in
      _ = try await here.desk.sendLetters(here.hand)
      for secret in here.secrets {
        var browser = Browser(portal: here.portal, cookies: ["__Host-invitation": secret])
        let form = ["answer": "accepted", "proof": FormProof.proof(of: secret)]
        #expect(await browser.ask("POST", "/invitation", form: form).status == 303)
      }
      let last = here.hand.meeting.ends.adding(14)
      _ = try await here.desk.openEvaluation(until: last, here.hand)
      let offer = "name=\"evaluation\""
      var early = Browser(portal: here.portal, cookies: ["__Host-invitation": here.secrets[0]])
      #expect(!(await early.ask("GET", "/invitation")).text.contains(offer))

      let held = Date(
        timeIntervalSince1970: Double(here.hand.meeting.starts.number) * 86_400 + 43_200)
      let portal = here.portal(at: held)
      let trail = try await here.desk.acts(in: here.hand).count
      var left: [Browser] = []
      for (place, secret) in here.secrets.enumerated() {
        var browser = Browser(portal: portal, cookies: ["__Host-invitation": secret])
        let page = await browser.ask("GET", "/invitation").text
        #expect(page.contains(offer))
        let drawn = try #require(Self.field("evaluation", on: page))
        let form = ["evaluation": drawn, "proof": FormProof.proof(of: secret)]
        var twice = browser
        #expect(await browser.ask("POST", "/invitation", form: form).status == 303)
        // Pressed twice it is the same one; another is handed to nobody.
        #expect(await twice.ask("POST", "/invitation", form: form).status == 303)
        #expect(browser.cookies == ["__Host-evaluation": drawn] && twice.cookies == browser.cookies)
        var other = Browser(portal: portal, cookies: ["__Host-invitation": secret])
        let again = form.merging(["evaluation": LinkSecret.drawn()]) { $1 }
        #expect(await other.ask("POST", "/invitation", form: again).status == 409)
        #expect(!(await other.ask("GET", "/invitation")).text.contains(offer))
        for _ in 0..<3 { #expect(await browser.ask("GET", "/evaluation").status == 200) }
        #expect(try await here.desk.evaluation(here.hand).answers == min(place, 5))
        // The last one is handed the questionnaire and sends nothing.
        guard place < 5 else {
          left.append(browser)
          continue
        }
        let asked = await browser.ask("GET", "/evaluation").text
        let answers = [
          "proof": FormProof.proof(of: drawn),
          "asked": try #require(Self.field("asked", on: asked)),
          "q1": "\(place % 5 + 1)", "q6": "Said by browser \(place)",
        ]
        let unproven = answers.merging(["proof": "0"]) { $1 }
        #expect(await browser.ask("POST", "/evaluation", form: unproven).status == 403)
        let otherwise = answers.merging(["asked": "0"]) { $1 }
        #expect(await browser.ask("POST", "/evaluation", form: otherwise).status == 409)
        var double = browser
        #expect(await browser.ask("POST", "/evaluation", form: answers).status == 303)
        #expect(await browser.ask("GET", "/evaluation/thanks").status == 200)
        #expect(await double.ask("POST", "/evaluation", form: answers).status == 409)
        #expect(await double.ask("GET", "/evaluation").status == 409)
      }
      let evaluation = try await here.desk.evaluation(here.hand)
      #expect(evaluation.answers == 5 && evaluation.handed == 6 && evaluation.expected == 6)
      // Neither handing out nor answering is in the trail.
      #expect(try await here.desk.acts(in: here.hand).count == trail)
      for table in ["evaluation_handed", "evaluation_text", "evaluation_tally"] {
        let written = try await Self.rows("SELECT DISTINCT xmin::text AS text FROM \(table)", here)
        #expect(written.count == 1, "\(table) tells by what wrote it")
      }
      #expect(
        try await Self.rows("SELECT encode(hash, 'hex') AS text FROM evaluation_key", here).count
          == 1)

      let dues = try await here.desk.archive.read { try $0.dues(of: [here.hand.id], at: held) }
      let due = try #require(dues[here.hand.id]?.first { $0.kind == .evaluationOpen })
      #expect(due.number == 6 && due.names == ["5"] && due.day == last)

      _ = try await here.desk.closeEvaluation(here.hand)
      #expect(await left[0].ask("GET", "/evaluation").status == 409)
      let results = try await here.desk.evaluationResults(here.hand)
      #expect(results.figures[0].tenths == 30 && results.figures[0].counts == [1, 1, 1, 1, 1])
      #expect(results.figures[5].words.count == 5)
      try await here.desk.verifyAudit(of: here.hand)
    }
  }

  @Test func `no column leads from an answer to a person, or says when it was given`() async throws
  {
    try await InvitedPeople.invited(1) { here in
      let columns = try await Self.rows(
        """
        SELECT relname || '.' || attname || ' ' || format_type(atttypid, NULL) AS text
        FROM pg_attribute JOIN pg_class ON pg_class.oid = attrelid
        WHERE relname IN ('evaluation_key', 'evaluation_tally', 'evaluation_text') AND relkind = 'r'
          AND attnum > 0 AND NOT attisdropped
        ORDER BY 1
        """, here)
      #expect(
        columns == [
          "evaluation_key.hash bytea", "evaluation_key.meeting_id uuid",
          "evaluation_tally.mark smallint", "evaluation_tally.meeting_id uuid",
          "evaluation_tally.number integer", "evaluation_tally.question smallint",
          "evaluation_text.id uuid", "evaluation_text.meeting_id uuid",
          "evaluation_text.question smallint", "evaluation_text.words text",
        ])
      let handed = try await Self.rows(
        """
        SELECT attname::text AS text FROM pg_attribute
        WHERE attrelid = 'evaluation_handed'::regclass AND attnum > 0 AND NOT attisdropped
        ORDER BY 1
        """, here)
      #expect(handed == ["invitation_id", "meeting_id"])
      let references = try await Self.rows(
        """
        SELECT DISTINCT confrelid::regclass::text AS text FROM pg_constraint
        WHERE contype = 'f' AND conrelid IN (
          'evaluation_key'::regclass, 'evaluation_tally'::regclass, 'evaluation_text'::regclass)
        """, here)
      #expect(references == ["evaluation"])
    }
  }
}
