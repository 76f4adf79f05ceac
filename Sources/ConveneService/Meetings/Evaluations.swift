import ConveneCore
import ConveneStore
import ConveneTables
import ConveneValues
import ConveneWords
import Foundation

/// How participants answered an evaluation that is closed.
package struct EvaluationResults: Sendable {
  package let evaluation: Evaluation
  package let figures: [EvaluationFigures]
}

/// How one question of an evaluation is asked.
package struct EvaluationWording: Sendable {
  /// From 1; the one after the last adds a question.
  package let number: Int
  package let words: String
  package let language: Language
  /// Nil where it stays; a question that is new has marks otherwise.
  package let kind: Evaluation.Question.Kind?

  package init(
    _ number: Int, _ words: String, in language: Language, as kind: Evaluation.Question.Kind? = nil
  ) {
    (self.number, self.words, self.language, self.kind) = (number, words, language, kind)
  }
}

/// What becomes of sheets that a desk gives: they are counted, by a receipt where they may be taken out
/// again, or taken out by it.
package enum PaperWay: Sendable {
  case counted(receipt: String?)
  case takenOut(receipt: String)
}

extension Secretariat {
  /// What is asked of a meeting and how far the answers are; the usual questions where nothing was prepared.
  package func evaluation(_ hand: MeetingInHand) async throws -> Evaluation {
    try await look(.viewMeeting, in: hand) { try $0.evaluation(of: hand.id) ?? Evaluation() }
  }

  /// Asks a question in words of the meeting, in one language; nobody may have answered yet.
  package func word(
    _ wording: EvaluationWording, _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws {
    let words = try wording.words.keptText(at: "question \(wording.number)")
    guard !words.isEmpty else { throw Refusal.evaluationWithoutWords(number: wording.number) }
    try await ask(hand, dryRun: dryRun) { questions in
      guard (1...min(questions.count + 1, Evaluation.mostQuestions)).contains(wording.number) else {
        throw Refusal.evaluationHasNoSuchQuestion(
          number: wording.number, count: questions.count, most: Evaluation.mostQuestions)
      }
      let before =
        wording.number > questions.count
        ? nil : questions[wording.number - 1]
      let isSame = wording.kind == nil || wording.kind == before?.kind
      // What is asked in another way is another question in every language.
      let kept = isSame ? before?.title.byLanguage ?? [:] : [:]
      let question = Evaluation.Question(
        wording.kind ?? before?.kind ?? .scale,
        Wording(kept.merging([wording.language: words]) { $1 }))
      return Array(questions.prefix(wording.number - 1)) + [question]
        + Array(questions.dropFirst(wording.number))
    }
  }

  /// Asks a question no more.
  package func dropQuestion(
    _ number: Int, _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws {
    try await ask(hand, dryRun: dryRun) { questions in
      guard questions.indices.contains(number - 1), questions.count > 1 else {
        throw Refusal.evaluationHasNoSuchQuestion(
          number: number, count: questions.count, most: Evaluation.mostQuestions)
      }
      return Array(questions.prefix(number - 1)) + Array(questions.dropFirst(number))
    }
  }

  /// Asks one of the usual questions in its usual words again.
  package func askUsually(
    _ number: Int, _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws {
    try await ask(hand, dryRun: dryRun) { questions in
      let usual = Evaluation.usualQuestions
      guard usual.indices.contains(number - 1), number <= questions.count + 1 else {
        throw Refusal.evaluationHasNoSuchQuestion(
          number: number, count: questions.count, most: Evaluation.mostQuestions)
      }
      return Array(questions.prefix(number - 1)) + [usual[number - 1]]
        + Array(questions.dropFirst(number))
    }
  }

  private func ask(
    _ hand: MeetingInHand, dryRun: Bool,
    _ change: @escaping @Sendable ([Evaluation.Question]) throws -> [Evaluation.Question]
  ) async throws {
    try await perform(.evaluationWord, in: hand, dryRun: dryRun) { work in
      try hand.requireEvaluable()
      let before = try work.evaluation()
      guard before.answers == 0 else {
        throw Refusal.evaluationAnsweredAlready(count: before.answers)
      }
      let after = try change(before.questions)
      guard after != before.questions else { return }
      let own = after == Evaluation.usualQuestions ? nil : after
      try work.store.prepareEvaluation(of: hand.id)
      try work.store.ask(own, of: hand.id)
      work.note(
        AuditObject(.meeting, hand.id), from: Self.told(before.questions), to: Self.told(after))
    }
  }

  private static func told(_ questions: [Evaluation.Question]) -> [String: String] {
    let columns = questions.enumerated().flatMap { place, question in
      [("evaluation \(place + 1)", question.kind.rawValue)]
        + question.title.byLanguage.map { ("evaluation \(place + 1) \($0.rawValue)", $1) }
    }
    return Dictionary(columns, uniquingKeysWith: { first, _ in first })
  }

  /// Opens the evaluation until a day, or lets it be open until another.
  package func openEvaluation(
    until day: Day, _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> Evaluation {
    try await perform(.evaluationOpen, in: hand, dryRun: dryRun) { work in
      try hand.requireEvaluable()
      guard day >= max(work.today, hand.meeting.ends) else {
        throw Refusal.evaluationEndsTooEarly(
          day: day.description, first: max(work.today, hand.meeting.ends).description)
      }
      let before = try work.evaluation()
      let missing = before.questions.enumerated().flatMap { place, question in
        question.title.missing(hand.meeting.languages).map {
          Problem.questionNotWorded(at: "question \(place + 1)", language: $0.rawValue)
        }
      }
      guard missing.isEmpty else { throw Refusal.evaluationNotWorded(problems: missing) }
      guard before.status != .open || before.until != day else { return before }
      try work.store.prepareEvaluation(of: hand.id)
      try work.move(before, to: .open, until: day)
      return try work.evaluation()
    }
  }

  /// Closes the evaluation: nobody answers any more, and the figures may be read.
  package func closeEvaluation(
    _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> Evaluation {
    try await perform(.evaluationClose, in: hand, dryRun: dryRun) { work in
      let before = try work.evaluation()
      guard before.status == .open else { throw Refusal.evaluationNotOpen() }
      try work.move(before, to: .closed, until: nil)
      return try work.evaluation()
    }
  }

  /// By what paper may be taken out again: nobody guesses it, and it is kept nowhere.
  package static func receipt() -> String { String(LinkSecret.drawn().prefix(24)) }

  /// Counts one sheet that was answered on paper, or takes it out.
  ///
  /// - Parameter given: by the numbers of questions.
  package func enterEvaluation(
    _ given: [Int: String], as way: PaperWay = .counted(receipt: nil), _ hand: MeetingInHand,
    dryRun: Bool = false
  ) async throws -> Evaluation {
    var kept: [Int: String] = [:]
    for (number, said) in given { kept[number] = try said.keptText(at: "question \(number)") }
    let answers = kept
    return try await enter(way, hand, dryRun: dryRun) { questions in
      let (sheet, problems) = EvaluationSheet.read(answers, to: questions)
      guard problems.isEmpty else {
        throw Refusal.evaluationSheetUnreadable(problems: problems.map(\.problem))
      }
      guard !sheet.isEmpty else { throw Refusal.evaluationSheetEmpty() }
      return [sheet]
    }
  }

  /// The same of a table with a row for each sheet.
  package func importEvaluation(
    _ file: [UInt8], form: TableForm = TableForm(), as way: PaperWay = .counted(receipt: nil),
    _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> Evaluation {
    try await enter(way, hand, dryRun: dryRun) { questions in
      try Failure.ofInput { try EvaluationImport(file, in: form, questions: questions) }.sheets
    }
  }

  private func enter(
    _ way: PaperWay, _ hand: MeetingInHand, dryRun: Bool,
    _ read: @escaping @Sendable ([Evaluation.Question]) throws -> [EvaluationSheet]
  ) async throws -> Evaluation {
    try await perform(.evaluationEnter, in: hand, dryRun: dryRun) { work in
      let before = try work.evaluation()
      guard before.status == .open else { throw Refusal.evaluationNotOpen() }
      let sheets = try read(before.questions)
      switch way {
      case .counted(let receipt):
        guard try work.store.count(sheets, receipt: receipt, at: work.now) else {
          throw Refusal.evaluationNotOpen()
        }
        work.note(["sheets": "\(sheets.count)"])
      case .takenOut(let receipt):
        guard try work.store.takeOut(sheets, receipt: receipt, at: work.now) else {
          throw Refusal.evaluationReceiptUnknown(receipt: receipt)
        }
        work.note(["sheets taken out": "\(sheets.count)"])
      }
      return try work.evaluation()
    }
  }

  /// How participants answered; that somebody looked is told in the trail.
  ///
  /// - Throws: a refusal while it is open, as figures that are read twice tell what was answered between.
  package func evaluationResults(_ hand: MeetingInHand) async throws -> EvaluationResults {
    try await perform(.evaluationRead, in: hand) { work in
      guard let results = try work.store.evaluationResults(hand) else {
        throw Refusal.evaluationNotClosed()
      }
      work.note(["answers": "\(results.evaluation.answers)"])
      return results
    }
  }
}

extension MeetingInHand {
  /// Refuses to evaluate a meeting to which nobody can have come.
  fileprivate func requireEvaluable() throws(Refusal) {
    guard state.isPublished else { throw .evaluationOfDraft() }
  }
}

extension Store {
  /// Nil as long as the evaluation is not closed.
  func evaluationResults(_ hand: MeetingInHand) throws -> EvaluationResults? {
    guard let evaluation = try evaluation(of: hand.id), evaluation.status == .closed else {
      return nil
    }
    return EvaluationResults(
      evaluation: evaluation,
      figures: try figures(of: evaluation, asking: evaluation.questions, in: hand.id))
  }
}

extension Work {
  /// The evaluation of the meeting in hand; one that nobody is asked where nothing was prepared.
  fileprivate func evaluation() throws -> Evaluation {
    try store.evaluation(of: meeting) ?? Evaluation()
  }

  fileprivate mutating func move(
    _ before: Evaluation, to status: Evaluation.Status, until: Day?
  ) throws {
    try store.move(evaluationOf: meeting, to: status, until: until)
    var (old, new) = (["evaluation": before.status.rawValue], ["evaluation": status.rawValue])
    if let until {
      old["evaluation until"] = before.until?.description
      new["evaluation until"] = until.description
    }
    note(AuditObject(.meeting, meeting), from: old, to: new)
  }
}
