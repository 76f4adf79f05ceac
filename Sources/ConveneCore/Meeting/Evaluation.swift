import ConveneTables
import ConveneValues

/// What participants are asked of a meeting, and how far the answers are.
package struct Evaluation: Hashable, Sendable {
  package enum Status: String, Codable, CaseIterable, Sendable {
    /// Nobody is asked yet.
    case prepared
    case open
    case closed
  }

  /// How somebody who takes part stands to it.
  package enum Offer: String, Sendable {
    case offered
    case handed
  }

  package struct Question: Hashable, Codable, Sendable {
    package enum Kind: String, Codable, CaseIterable, Sendable {
      /// A mark from 1 to 5.
      case scale
      /// In words.
      case text
    }

    package let kind: Kind
    package let title: Wording

    package init(_ kind: Kind, _ title: Wording) { (self.kind, self.title) = (kind, title) }
  }

  package static let marks = 1...5
  package static let mostQuestions = 12
  /// Of fewer answers none is told: who gave them could be known.
  package static let fewest = 5
  /// Signs of an answer in words.
  package static let longestWords = 2000

  package let status: Status
  /// The last day on which participants answer; nil before it was opened.
  package let until: Day?
  /// In words of the meeting; nil where the usual ones are asked.
  package let ownQuestions: [Question]?
  package let answers: Int
  /// To how many a questionnaire was handed.
  package let handed: Int
  /// How many take part.
  package let expected: Int

  package init(
    status: Status = .prepared, until: Day? = nil, ownQuestions: [Question]? = nil,
    answers: Int = 0, handed: Int = 0, expected: Int = 0
  ) {
    (self.status, self.until, self.ownQuestions) = (status, until, ownQuestions)
    (self.answers, self.handed, self.expected) = (answers, handed, expected)
  }
}

/// What somebody answered, by the numbers of questions from 1.
package struct EvaluationSheet: Hashable, Sendable {
  package let marks: [Int: Int]
  package let words: [Int: String]

  package var isEmpty: Bool { marks.isEmpty && words.isEmpty }

  /// Reads what was given, by the numbers of questions; what is empty was not answered.
  ///
  /// - Returns: the sheet, and each answer that is none by the number of its question.
  package static func read(
    _ given: [Int: String], to questions: [Evaluation.Question]
  ) -> (sheet: EvaluationSheet, problems: [(number: Int, problem: Problem)]) {
    var (marks, words): ([Int: Int], [Int: String]) = ([:], [:])
    var problems: [(number: Int, problem: Problem)] = []
    for (number, said) in given.sorted(by: { $0.key < $1.key }) where !said.isEmpty {
      let place = "question \(number)"
      guard questions.indices.contains(number - 1) else {
        problems.append(
          (number, .noSuchQuestionOfEvaluation(at: place, count: questions.count)))
        continue
      }
      switch questions[number - 1].kind {
      case .text where said.isLonger(than: Evaluation.longestWords):
        problems.append((number, .cellTooLong(at: place, most: Evaluation.longestWords)))
      case .text: words[number] = said
      case .scale:
        guard let mark = Int(said), Evaluation.marks.contains(mark) else {
          problems.append((number, .noMarkOfFive(at: place, given: said)))
          continue
        }
        marks[number] = mark
      }
    }
    return (EvaluationSheet(marks: marks, words: words), problems)
  }
}

/// How a question was answered, by nobody in particular.
package struct EvaluationFigures: Hashable, Sendable {
  package let number: Int
  package let question: Evaluation.Question
  /// How many gave each mark, from 1 to 5; all none of a question in words.
  package let counts: [Int]
  /// How many answered it.
  package let answered: Int
  /// What was said, in the order of the alphabet; empty where too few answered the evaluation.
  package let words: [String]

  /// - Parameters:
  ///   - counts: how many gave each mark; nothing else is given of it.
  ///   - isTold: whether enough answered the evaluation for words to be told.
  package init(
    number: Int, question: Evaluation.Question, counts: [Int: Int] = [:], words: [String] = [],
    isTold: Bool
  ) {
    (self.number, self.question) = (number, question)
    let all = Evaluation.marks.map { counts[$0] ?? 0 }
    answered = question.kind == .scale ? all.reduce(0, +) : words.count
    let isShown = isTold && answered >= Evaluation.fewest
    self.counts = isShown ? all : all.map { _ in 0 }
    self.words = isTold ? words.sorted() : []
  }

  /// Whether enough answered it for the marks to be told.
  package var isTold: Bool { counts.contains { $0 > 0 } }

  /// The mean in tenths, rounded to the nearest; nil where too few answered.
  package var tenths: Int? {
    guard isTold else { return nil }
    let total = zip(Evaluation.marks, counts).map { $0 * $1 }.reduce(0, +)
    return (20 * total + answered) / (2 * answered)
  }
}
