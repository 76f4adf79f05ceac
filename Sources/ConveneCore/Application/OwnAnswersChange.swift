import ConveneValues

/// Answers to questions of a meeting's own as they are put right, such as by telephone.
package struct OwnAnswersChange: Hashable, Sendable {
  /// By the keys of the questions; what is empty is taken away.
  package let given: [String: [String]]
  package let questions: [OwnQuestion]

  package init(_ given: [String: [String]], to questions: [OwnQuestion]) {
    (self.given, self.questions) = (given, questions)
  }

  /// What is answered then: without what its question, another by now, does not take any more, and
  /// without what is not asked after such answers.
  package func applied(to before: OwnAnswers) -> OwnAnswers {
    let fitting = questions.filter { $0.takes(before[$0]) }.map { ($0.key, before[$0]) }
    let kept = Dictionary(fitting, uniquingKeysWith: { $1 })
    return OwnAnswers(kept.merging(given) { $1 }).asked(by: questions)
  }

  /// What of it is not asked after what is answered before it.
  package func problems(after before: OwnAnswers) -> [Problem] {
    let after = applied(to: before)
    return questions.filter { given[$0.key]?.isEmpty == false && !after.ask($0) }.map {
      .ownAnswerNotAsked(at: $0.column, question: $0.when?.question ?? "")
    }
  }
}

extension OwnAnswers {
  /// What reads otherwise in others, by the columns of a table.
  func differences(to other: OwnAnswers) -> [ApplicationDifference] {
    let keys = Set(values.keys).union(other.values.keys).sorted()
    return keys.filter { values[$0] != other.values[$0] }.map { key in
      ApplicationDifference(
        part: OwnQuestion.column(of: key), before: values[key, default: []].joined(separator: "|"),
        after: other.values[key, default: []].joined(separator: "|"))
    }
  }
}

extension ApplicationDifference {
  /// Whether it is of a question of the meeting's own, which is never scored.
  package var isOfOwnQuestion: Bool { part.hasPrefix(OwnQuestion.column(of: "")) }
}
