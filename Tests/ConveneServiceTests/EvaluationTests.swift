import ConveneCore
import ConveneDemo
import ConveneDocuments
import ConveneService
import ConveneStore
import ConveneTesting
import ConveneValues
import ConveneWords
import Foundation
import Postgres
import Testing

/// The evaluation of a meeting at a desk: what is asked, paper that is counted, and figures.
@Suite struct EvaluationTests {
  private static let last = Day(number: 13_780)

  private static func meeting(at desk: Secretariat) async throws -> MeetingInHand {
    let code = try await desk.importMeeting(try MeetingFile.write(try Meeting.ofDemo())).code
    try await desk.publish(try await desk.meeting(code))
    return try await desk.meeting(code)
  }

  @Test func `nobody is asked of a meeting whose call is not published`() async throws {
    try await atDesk { desk in
      _ = try await desk.importMeeting(try MeetingFile.write(try Meeting.ofDemo()))
      let hand = try await desk.meeting(nil)
      #expect(
        try await refusal { _ = try await desk.openEvaluation(until: Self.last, hand) }
          == "evaluation-of-draft")
      #expect(try await desk.evaluation(hand).status == .prepared)
    }
  }

  @Test func `questions are worded, opened in all languages alone, and stay once answered`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await Self.meeting(at: desk)
      let usual = try await desk.evaluation(hand)
      #expect(usual.status == .prepared && usual.questions == Evaluation.usualQuestions)
      #expect(
        try await refusal {
          try await desk.word(EvaluationWording(9, "Far off", in: .english), hand)
        } == "evaluation-has-no-such-question")
      try await desk.word(EvaluationWording(7, "Good food?", in: .english), hand)
      #expect(
        try await refusal { _ = try await desk.openEvaluation(until: Self.last, hand) }
          == "evaluation-not-worded")
      for language in hand.meeting.languages {
        try await desk.word(EvaluationWording(7, "Food \(language)", in: language), hand)
      }
      #expect(
        try await refusal {
          _ = try await desk.openEvaluation(until: hand.meeting.ends.adding(-1), hand)
        } == "evaluation-ends-too-early")
      _ = try await desk.openEvaluation(until: Self.last, hand)
      try await desk.dropQuestion(7, hand)
      #expect(try await desk.evaluation(hand).questions == Evaluation.usualQuestions)
      try await desk.word(EvaluationWording(2, "Tables?", in: .english, as: .text), hand)
      #expect(try await desk.evaluation(hand).questions[1].kind == .text)
      for _ in 0..<2 { try await desk.askUsually(2, hand) }
      #expect(try await desk.evaluation(hand).ownQuestions == nil)
      _ = try await desk.enterEvaluation([1: "4"], hand)
      #expect(
        try await refusal {
          try await desk.word(EvaluationWording(1, "Else", in: .english), hand)
        } == "evaluation-answered-already")
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `paper is counted, and figures are read once it is closed`() async throws {
    try await atDesk { desk in
      let hand = try await Self.meeting(at: desk)
      #expect(
        try await refusal { _ = try await desk.enterEvaluation([1: "4"], hand) }
          == "evaluation-not-open")
      _ = try await desk.openEvaluation(until: Self.last, hand)
      #expect(
        try await refusal { _ = try await desk.enterEvaluation([1: "6", 9: "x"], hand) }
          == "evaluation-sheet-unreadable")
      #expect(
        try await refusal { _ = try await desk.enterEvaluation([1: " "], hand) }
          == "evaluation-sheet-empty")
      #expect(try await desk.enterEvaluation([1: "4"], hand, dryRun: true).answers == 1)
      #expect(try await desk.evaluation(hand).answers == 0)
      for mark in [5, 4, 4, 3] {
        _ = try await desk.enterEvaluation([1: "\(mark)", 6: "Words \(mark)"], hand)
      }
      // What was typed wrongly is taken out by its receipt and the same answers, once.
      let receipt = Secretariat.receipt()
      let slip = [1: "1", 2: "2", 6: "Words 4"]
      _ = try await desk.enterEvaluation(slip, as: .counted(receipt: receipt), hand)
      for (given, under) in [
        ([1: "1", 2: "2"], receipt), (slip, Secretariat.receipt()),
        ([1: "5", 6: "Words 5"], receipt),
      ] {
        #expect(
          try await refusal {
            _ = try await desk.enterEvaluation(given, as: .takenOut(receipt: under), hand)
          } == "evaluation-receipt-unknown")
      }
      #expect(
        try await desk.enterEvaluation(slip, as: .takenOut(receipt: receipt), hand).answers == 4)
      #expect(
        try await refusal {
          _ = try await desk.enterEvaluation(slip, as: .takenOut(receipt: receipt), hand)
        } == "evaluation-receipt-unknown")
      #expect(
        try await refusal { _ = try await desk.evaluationResults(hand) }
          == "evaluation-not-closed")
      #expect(try await desk.closeEvaluation(hand).status == .closed)
      let few = try await desk.evaluationResults(hand)
      #expect(few.figures.allSatisfy { !$0.isTold && $0.words.isEmpty })

      _ = try await desk.openEvaluation(until: Self.last, hand)
      let table = "1,2,3,4,5,6\n2,5,,,,\n"
      #expect(try await desk.importEvaluation(Array(table.utf8), hand).answers == 5)
      _ = try await desk.closeEvaluation(hand)
      let results = try await desk.evaluationResults(hand)
      #expect(results.figures[0].tenths == 36 && results.figures[0].answered == 5)
      #expect(results.figures[0].counts == [0, 1, 1, 2, 1])
      #expect(!results.figures[1].isTold && results.figures[1].answered == 1)
      #expect(results.figures[5].words == ["Words 3", "Words 4", "Words 4", "Words 5"])

      let paper = try await desk.pressRoom(hand, withDecision: false, for: [.report])
      for language in Language.allCases {
        let text = String(
          decoding: try paper.print(.report, as: .text, in: language), as: UTF8.self)
        #expect(text.contains(Phrases(language).reportEvaluation))
        #expect(text.contains("3\(Phrases(language).decimalSign)6"))
        #expect(!text.contains("Words 3"))
      }
      let acts = try await desk.acts(in: hand).map(\.act)
      #expect(acts.count { $0 == "evaluation.read" } == 2)
      // Six sheets and tables were counted, and one taken out again.
      #expect(acts.count { $0 == "evaluation.enter" } == 7)
      let entered = try #require(
        try await desk.acts(in: hand).first { $0.act == "evaluation.enter" }
      ).number
      #expect(
        try await refusal { _ = try await desk.undo(entered, in: hand) } == "never-undone")
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `whoever may record answers counts paper, and reads no figures`() async throws {
    try await atDesk { desk in
      let hand = try await Self.meeting(at: desk)
      _ = try await desk.openEvaluation(until: Self.last, hand)
      let assistant = desk.acting(
        as: Actor(id: desk.actor.id, name: desk.actor.name, roles: [.assistant]))
      _ = try await assistant.enterEvaluation([1: "4"], hand)
      await #expect(throws: Refusal.self) { _ = try await assistant.evaluationResults(hand) }
      await #expect(throws: Refusal.self) { _ = try await assistant.closeEvaluation(hand) }
    }
  }

  @Test(arguments: Language.allCases)
  func `the questionnaire is one page in every language`(language: Language) async throws {
    let text = try await atDesk { desk in
      let hand = try await Self.meeting(at: desk)
      #expect(try await desk.printing(.evaluation, in: language, hand).sheets == 1)
      let room = try await desk.pressRoom(hand, withDecision: false, for: [.evaluation])
      return PlainText.text(for: try room.document(.evaluation, in: language), width: 2_000)
    }
    for question in Evaluation.usualQuestions {
      #expect(question.title.missing(Language.allCases) == [])
      #expect(
        text.contains(question.title[language].replacing("\u{a0}", with: " "))
          || text.contains(question.title[language]))
    }
  }

  @Test func `words of an evaluation go with the secrets of the meeting`() async throws {
    try await atDesk { desk in
      let hand = try await Self.meeting(at: desk)
      _ = try await desk.openEvaluation(until: Self.last, hand)
      for mark in 1...5 {
        _ = try await desk.enterEvaluation([1: "\(mark)", 6: "Words \(mark)"], hand)
      }
      _ = try await desk.closeEvaluation(hand)
      let places = try await Archive(desk.archive.database).write(in: hand.id) {
        try $0.erase(.secrets, of: hand.id)
      }
      #expect(places >= 5)
      let results = try await desk.evaluationResults(hand)
      #expect(results.figures[5].words == [] && results.figures[0].tenths == 30)
    }
  }
}
