import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

extension Evaluation.Offer: PostgresScalar {}
extension Evaluation.Status: PostgresScalar {}

/// What a questionnaire opens.
package struct OpenedEvaluation: Sendable {
  package let meeting: Meeting.ID
  package let until: Day
  /// In words of the meeting; nil where the usual ones are asked.
  package let ownQuestions: [Evaluation.Question]?
}

extension Store {
  /// Nil where nothing was prepared.
  package func evaluation(of meeting: Meeting.ID) throws -> Evaluation? {
    try rows(.evaluationShow, meeting).first.map { row in
      let until: String? = try row["until"]
      return Evaluation(
        status: try row["status"], until: until.flatMap { Day($0) },
        ownQuestions: try Self.questions(try row["questions"]), answers: try row["answers"],
        handed: try row["handed"], expected: try row["expected"])
    }
  }

  private static func questions(_ json: String?) throws -> [Evaluation.Question]? {
    try json.map { try value($0) }
  }

  package func prepareEvaluation(of meeting: Meeting.ID) throws {
    try execute(.evaluationPrepare, meeting)
  }

  /// - Parameter questions: nil for the usual ones.
  package func ask(_ questions: [Evaluation.Question]?, of meeting: Meeting.ID) throws {
    _ = try rows(.evaluationAsk, meeting, try questions.map { try Self.json($0) })
  }

  /// - Parameter until: nil where the last day stays.
  package func move(
    evaluationOf meeting: Meeting.ID, to status: Evaluation.Status, until: Day?
  ) throws {
    _ = try rows(.evaluationMove, meeting, status, until?.description)
  }

  /// Counts sheets that were answered on paper; false where the evaluation is not open.
  ///
  /// - Parameter receipt: by which they may be taken out again; nil where they may not.
  package func count(
    _ sheets: [EvaluationSheet], receipt: String?, at instant: Date
  ) throws -> Bool {
    try rows(.evaluationCountPaper, try Self.json(sheets.map(Answers.init)), receipt, instant)
      .first?["is_counted"] ?? false
  }

  /// Takes sheets out that were counted under a receipt; false where there are no such.
  package func takeOut(
    _ sheets: [EvaluationSheet], receipt: String, at instant: Date
  ) throws -> Bool {
    try rows(.evaluationTakeOut, try Self.json(sheets.map(Answers.init)), receipt, instant)
      .first?["is_taken_out"] ?? false
  }

  /// How each question was answered.
  package func figures(
    of evaluation: Evaluation, asking questions: [Evaluation.Question], in meeting: Meeting.ID
  ) throws -> [EvaluationFigures] {
    let marks = try rows(.evaluationMarks, meeting).map { row in
      (
        question: try row["question"] as Int, mark: try row["mark"] as Int,
        number: try row["number"] as Int
      )
    }
    let words = try rows(.evaluationWords, meeting).map { row in
      (question: try row["question"] as Int, words: try row["words"] as String)
    }
    return questions.enumerated().map { place, question in
      EvaluationFigures(
        number: place + 1, question: question,
        counts: Dictionary(
          marks.filter { $0.question == place + 1 }.map { ($0.mark, $0.number) },
          uniquingKeysWith: { first, _ in first }),
        words: words.filter { $0.question == place + 1 }.map(\.words),
        isTold: evaluation.answers >= Evaluation.fewest)
    }
  }

  /// Nil where whoever is behind the link in hand is asked nothing.
  package func evaluationOfPage(at instant: Date) throws -> Evaluation.Offer? {
    guard let row = try rows(.evaluationOfPage, instant).first else { return nil }
    return try row["standing"] as Evaluation.Offer?
  }

  /// Hands whoever is behind the link in hand a questionnaire; false where it does not count.
  package func handEvaluation(_ secret: SHA256, at instant: Date) throws -> Bool {
    try rows(.evaluationHandByPage, secret.description, instant).first?["is_handed"] ?? false
  }

  /// What a questionnaire opens, which the transaction has in hand from then on; nil where it opens nothing.
  package func openedEvaluation(
    by secret: SHA256, at instant: Date
  ) throws -> OpenedEvaluation? {
    try rows(.evaluationOpen, secret.description, instant).first.map { row in
      OpenedEvaluation(
        meeting: try row["meeting"], until: Day(try row["until"] as String) ?? Day(number: 0),
        ownQuestions: try Self.questions(try row["questions"]))
    }
  }

  /// Counts what is answered on the questionnaire in hand; false where it counts no more.
  package func countByPage(_ sheet: EvaluationSheet, at instant: Date) throws -> Bool {
    try rows(.evaluationByPage, try Self.json(Answers(sheet)), instant)
      .first?["is_counted"] ?? false
  }
}

/// A sheet as the database counts it: marks as numbers and words as texts, by the numbers of questions.
private struct Answers: Encodable {
  private struct Number: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(_ number: Int) { stringValue = "\(number)" }
    init?(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { return nil }
  }

  private let sheet: EvaluationSheet

  init(_ sheet: EvaluationSheet) { self.sheet = sheet }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Number.self)
    for (number, mark) in sheet.marks { try container.encode(mark, forKey: Number(number)) }
    for (number, words) in sheet.words { try container.encode(words, forKey: Number(number)) }
  }
}
