import ConveneCore
import ConveneStore
import ConveneValues
import ConveneWords
import Foundation

/// The questionnaire of a meeting, for whoever was handed one: nothing on it says who that is.
package struct EvaluationPage: Sendable {
  package let meeting: PublicMeeting
  package let questions: [Evaluation.Question]
  package let until: Day

  /// By what the questions are known, so that nobody answers others than they read.
  package var version: String {
    let words = questions.map { question in
      question.kind.rawValue
        + question.title.byLanguage.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }
        .joined()
    }
    return String(SHA256(of: Array(words.joined(separator: "|").utf8)).description.prefix(16))
  }
}

extension Secretariat {
  /// Hands whoever takes part by a link a questionnaire, once.
  ///
  /// The secret is drawn before and shown with the button, so that whoever presses it twice is handed one.
  /// Neither the trail nor any row says when; nothing that is kept of the secret is beside who has it.
  ///
  /// - Throws: a refusal where there is none for them, or they were handed another.
  package func handEvaluation(_ evaluation: LinkSecret, behind secret: LinkSecret) async throws {
    let (desk, opened) = try await asking(secret)
    let now = now()
    let isHanded = try await desk.keep(.servePages, in: opened.hand) { store in
      try store.handEvaluation(evaluation.hash, at: now)
    }
    guard isHanded else { throw Refusal.pageEvaluationHanded(contact: opened.contact) }
  }

  /// The questionnaire; nothing is changed by looking at it.
  ///
  /// - Throws: a refusal, the same whether it was answered, the evaluation is closed, or there never was one.
  package func evaluationPage(behind secret: LinkSecret) async throws -> EvaluationPage {
    let now = now()
    return try await opening(secret).look(.servePages) { store in
      try store.evaluationInHand(secret, at: now).page
    }
  }

  /// Counts what is answered on a questionnaire, which is void from then on.
  ///
  /// It is no act of the trail: that would say when somebody answered.
  ///
  /// - Parameters:
  ///   - given: by the numbers of questions.
  ///   - version: of the questions as they were read.
  /// - Throws: as `evaluationPage`; a refusal where nothing was answered, or other questions.
  package func answerEvaluation(
    _ given: [Int: String], to version: String, behind secret: LinkSecret
  ) async throws {
    let desk = opening(secret)
    let now = now()
    var kept: [Int: String] = [:]
    for (number, said) in given { kept[number] = try said.keptText(at: "question \(number)") }
    let (page, hand) = try await desk.look(.servePages) { store in
      try store.evaluationInHand(secret, at: now)
    }
    let (sheet, problems) = EvaluationSheet.read(kept, to: page.questions)
    guard page.version == version, problems.isEmpty else {
      throw Refusal.pageEvaluationChanged()
    }
    guard !sheet.isEmpty else { throw Refusal.pageEvaluationEmpty() }
    let isCounted = try await desk.keep(.servePages, in: hand) { store in
      try store.countByPage(sheet, at: now)
    }
    guard isCounted else { throw Refusal.pageEvaluationEnded() }
  }
}

extension Store {
  fileprivate func evaluationInHand(
    _ secret: LinkSecret, at now: Date
  ) throws -> (page: EvaluationPage, hand: MeetingInHand) {
    guard let opened = try openedEvaluation(by: secret.hash, at: now),
      let found = try pageMeeting(opened.meeting)
    else { throw Refusal.pageEvaluationEnded() }
    let evaluation = Evaluation(ownQuestions: opened.ownQuestions)
    return (
      EvaluationPage(
        meeting: PublicMeeting(meeting: found.meeting, state: found.state),
        questions: evaluation.questions, until: opened.until),
      MeetingInHand(
        id: opened.meeting, rubric: found.rubric, meeting: found.meeting, state: found.state)
    )
  }
}
