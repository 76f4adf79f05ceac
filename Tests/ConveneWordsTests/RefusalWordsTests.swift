import ConveneCore
import ConveneValues
import ConveneWords
import Testing

/// A refusal as a value, and what the tables make of it.
@Suite struct RefusalWordsTests {
  private static let refusal = Refusal(
    key: "no-such-meeting", code: "no-such-meeting", values: ["code": .text("EGM-1")],
    problems: [Problem(at: "here", key: "part-missing", values: [:])])

  @Test func `a refusal is said in each language with its value in place`() {
    #expect(Phrases(.english).sentence(of: Self.refusal) == "There is no meeting EGM-1")
    #expect(Phrases(.french).sentence(of: Self.refusal) == "La réunion EGM-1 n’existe pas")
    // The code is kept apart from the Arabic around it.
    #expect(
      Phrases(.arabic).sentence(of: Self.refusal) == "لا وجود لاجتماع \u{2068}EGM-1\u{2069}")
  }

  @Test func `what to do next is translated and its command is not`() {
    #expect(Phrases(.english).next(of: Self.refusal) == "See which there are")
    #expect(
      Language.allCases.map { Phrases($0).command(of: Self.refusal) }
        == Language.allCases.map { _ in "convene meeting list" })
  }

  @Test func `a refusal is written out for those who read sentences`() {
    #expect(
      Phrases(.english).wordedOut(Self.refusal)
        == WordedRefusal(
          "no-such-meeting", "There is no meeting EGM-1",
          advice: "See which there are: convene meeting list",
          problems: [WordedProblem("here", "is missing")]))
  }

  @Test func `a list within a refusal is joined as the language joins`() {
    let several = Refusal(
      key: "which-meeting", code: "which-meeting", values: ["codes": .list(["A", "B"])],
      problems: [])
    #expect(Phrases(.english).sentence(of: several) == "There are several meetings: A, B")
    #expect(
      Phrases(.french).sentence(of: several) == "Il y a plusieurs réunions\u{a0}: A, B")
  }
}
