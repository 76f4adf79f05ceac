import ConveneCore
import ConveneValues

extension Evaluation {
  /// What is asked where a meeting has no words of its own.
  package static let usualQuestions: [Question] = [
    question(.scale, \.evaluationRelevance), question(.scale, \.evaluationTables),
    question(.scale, \.evaluationPeople), question(.scale, \.evaluationPartners),
    question(.scale, \.evaluationOrganisation), question(.text, \.evaluationOtherwise),
  ]

  private static func question(
    _ kind: Question.Kind, _ words: KeyPath<Phrases, String>
  ) -> Question {
    Question(
      kind,
      Wording(
        Dictionary(
          Language.allCases.map { ($0, Phrases($0)[keyPath: words]) },
          uniquingKeysWith: { first, _ in first })))
  }

  /// What is asked, in words of the meeting or the usual ones.
  package var questions: [Question] { ownQuestions ?? Self.usualQuestions }
}

extension Phrases {
  /// A number with one decimal, such as 4.2.
  package func tenths(_ tenths: Int) -> String { "\(tenths / 10)\(decimalSign)\(tenths % 10)" }
}
