import ConveneCore
import ConveneValues
import ConveneWords

extension Document {
  /// The questionnaire on one page, to be answered by hand without a name.
  package static func evaluation(
    _ questions: [Evaluation.Question], of meeting: Meeting, in language: Language
  ) -> Document {
    let phrases = meeting.phrases(in: language)
    let numbered = questions.enumerated().map { (number: $0 + 1, question: $1) }
    let marks = Evaluation.marks.map { Table.Column("\($0)", share: 7, alignment: .centre) }
    let box: [[Inline]] = [[.text("☐")]]
    let scales = numbered.filter { $0.question.kind == .scale }
    var blocks: [Block] = [.paragraph([.text(phrases.evaluationWithoutName)])]
    if !scales.isEmpty {
      blocks += [
        .paragraph([.text(phrases.evaluationScale)]),
        .table(
          Table(
            columns: [Table.Column(phrases.evaluationQuestion, share: 65)] + marks,
            rows: scales.map { one in
              let asked: [[Inline]] = [[.text("\(one.number). \(one.question.title[language])")]]
              return Table.Row([asked] + marks.map { _ in box })
            })),
      ]
    }
    for one in numbered where one.question.kind == .text {
      blocks += [
        .paragraph([.strong("\(one.number). \(one.question.title[language])")]),
        .table(blank([""], shares: [1], rows: 3)),
      ]
    }
    blocks.append(.remark([.text(phrases.evaluationHandIn)]))
    return Document(phrases.evaluationTitle, of: meeting.held, in: language, blocks: blocks)
  }

  /// How participants answered, a row for each question with marks.
  static func evaluationTable(_ figures: [EvaluationFigures], _ phrases: Phrases) -> Table {
    Table(
      columns: [
        Table.Column(phrases.evaluationQuestion, share: 64),
        Table.Column(phrases.evaluationAnswered, share: 18, alignment: .end),
        Table.Column(phrases.evaluationMean, share: 18, alignment: .end),
      ],
      rows: figures.filter { $0.question.kind == .scale }.map { one in
        Table.Row([
          [[.text(one.question.title[phrases.language])]], [[.text("\(one.answered)")]],
          [[.text(one.tenths.map(phrases.tenths) ?? "–")]],
        ])
      })
  }
}
