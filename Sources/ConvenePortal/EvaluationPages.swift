import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords

/// The questionnaire of a meeting, which knows nobody who answers it.
extension Portal {
  /// Signs of an answer in words, as a browser lets be typed.
  static let longestOpinion = Evaluation.longestWords

  /// Hands a questionnaire over, and has the browser forget whose page it came from: no request that
  /// answers it says who somebody is.
  ///
  /// - Parameter given: the secret that the page drew for its button; pressed twice it is the same.
  func handEvaluation(
    _ given: String, _ asked: Asked, behind secret: LinkSecret
  ) async throws -> Answered {
    guard let evaluation = LinkSecret(given) else {
      return told(SentencePage.notUnderstood, asked)
    }
    try await desk.handEvaluation(evaluation, behind: secret)
    return Answered.see("/evaluation\(query(of: asked))")
      .with("Set-Cookie", settings.setting(.evaluation, to: given))
      .with("Set-Cookie", settings.ending(.invitation))
  }

  func evaluation(_ asked: Asked) async throws -> Answered {
    let (text, secret) = try looking(asked, .evaluation)
    let page = try await desk.evaluationPage(behind: secret)
    let language = asked.languageInAddress ?? page.meeting.languageOfPages(for: asked)
    let view = EvaluationView(
      page: page, phrases: page.meeting.phrases(in: language), proof: FormProof.proof(of: text))
    return .page(200, view.content(in: style))
  }

  func evaluated(_ asked: Asked) async throws -> Answered {
    let (_, secret) = try sending(
      asked, .evaluation,
      notTaken: { SentencePage.ofEvaluation(403, [$0.evaluationNotTakenWay], $0) })
    var given: [Int: String] = [:]
    for number in 1...Evaluation.mostQuestions {
      let said = asked.form["q\(number)"] ?? ""
      guard said.utf16.count <= Self.longestOpinion else {
        return told({ SentencePage.ofEvaluation(413, [$0.pageTooLongWay], $0) }, asked)
      }
      given[number] = said
    }
    try await desk.answerEvaluation(given, to: asked.form["asked"] ?? "", behind: secret)
    return Answered.see("/evaluation/thanks\(query(of: asked))")
      .with("Set-Cookie", settings.ending(.evaluation))
  }
}

extension PublicMeeting {
  /// The first language of the reader that the meeting has; nobody knows who they are.
  fileprivate func languageOfPages(for asked: Asked) -> Language {
    asked.languagesOfReader.first(where: languages.contains) ?? languages.first ?? .english
  }
}

extension SentencePage {
  static func evaluationThanks(_ phrases: Phrases) -> Self {
    Self(
      status: 200, heading: phrases.evaluationThanks, sentences: [phrases.evaluationThanksWay])
  }

  static func ofEvaluation(_ status: Int, _ sentences: [String], _ phrases: Phrases) -> Self {
    Self(
      status: status, heading: phrases.pageNotTaken, sentences: sentences,
      link: ("/evaluation", phrases.evaluationBack))
  }
}
