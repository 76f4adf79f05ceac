import ConveneCore
import ConveneValues
import Testing

/// Sheets of an evaluation, and the figures of what they say.
@Suite struct EvaluationTests {
  private static let questions: [Evaluation.Question] = [
    Evaluation.Question(.scale, [.english: "Useful?"]),
    Evaluation.Question(.text, [.english: "What else?"]),
  ]

  @Test(arguments: 0..<40)
  func `figures are those of all sheets, counted one by one`(seed: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let marks = (0..<Int.random(in: 0...30, using: &random)).map { _ in
      Int.random(in: 1...5, using: &random)
    }
    let counts = Dictionary(grouping: marks) { $0 }.mapValues(\.count)
    let figures = EvaluationFigures(
      number: 1, question: Self.questions[0], counts: counts, isTold: true)
    #expect(figures.answered == marks.count)
    guard marks.count >= Evaluation.fewest else {
      #expect(figures.tenths == nil && figures.counts == [0, 0, 0, 0, 0])
      return
    }
    #expect(figures.counts == (1...5).map { mark in marks.count { $0 == mark } })
    let mean = Double(marks.reduce(0, +)) / Double(marks.count)
    #expect(figures.tenths == Int((mean * 10 + 1e-9).rounded()))
  }

  @Test func `of too few nothing is told, neither a mark nor a word`() {
    let few = EvaluationFigures(
      number: 1, question: Self.questions[0], counts: [5: 4], isTold: true)
    #expect(few.answered == 4 && !few.isTold && few.counts == [0, 0, 0, 0, 0])
    let unheard = EvaluationFigures(
      number: 2, question: Self.questions[1], words: ["b", "a"], isTold: false)
    #expect(unheard.words == [] && unheard.answered == 2)
    let heard = EvaluationFigures(
      number: 2, question: Self.questions[1], words: ["b", "a"], isTold: true)
    #expect(heard.words == ["a", "b"])
    let hidden = EvaluationFigures(
      number: 1, question: Self.questions[0], counts: [5: 9], isTold: false)
    #expect(!hidden.isTold)
  }

  @Test func `a sheet names every answer that is none, and leaves out what was left out`() {
    let right = EvaluationSheet.read([1: "4", 2: ""], to: Self.questions)
    #expect(right.problems.isEmpty && right.sheet.marks == [1: 4] && right.sheet.words.isEmpty)
    let wrong = EvaluationSheet.read(
      [1: "6", 2: String(repeating: "x", count: 2_001), 3: "4"], to: Self.questions)
    #expect(wrong.problems.map(\.number) == [1, 2, 3])
    #expect(wrong.sheet.isEmpty)
  }

  @Test func `a table has a sheet a row, and is refused with every fault in it`() throws {
    let table = try EvaluationImport(
      Array("1,2\n5,More time\n3,\n".utf8), questions: Self.questions)
    #expect(table.sheets.map(\.marks) == [[1: 5], [1: 3]])
    #expect(table.sheets.map(\.words) == [[2: "More time"], [:]])
    let refusal = #expect(throws: Refusal.self) {
      try EvaluationImport(Array("1,2\n9,\nx,good\n,   \n".utf8), questions: Self.questions)
    }
    #expect(refusal?.problems.count == 2)
  }
}
