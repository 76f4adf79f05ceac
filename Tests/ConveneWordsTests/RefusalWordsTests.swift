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

  @Test func `a place is said in the reader's language, and in English as scripts read it`() {
    let places = [
      "row 3, email", "column 2", "line 1", "round 2 table 7", "round 1, table 3", "the table",
      "A-0001, R-02, C1", "rubric, criteria", "floors.women", "size of the cohort",
      "spread of media", "colleagues of Institute of rows apart", "A-0001 and A-0002 apart",
      "A-0001 and nominated together", "A-0001 locked at table 3 in round 1",
    ]
    #expect(places.map(Phrases(.english).place) == places)
    #expect(
      places.map(Phrases(.french).place) == [
        "ligne 3, email", "colonne 2", "ligne 1", "tour 2, table 7", "tour 1, table 3",
        "le tableau", "A-0001, R-02, C1", "rubric, criteria", "floors.women",
        "taille de la cohorte", "répartition\u{a0}: \(Phrases(.french).sector(.media))",
        "collègues de Institute of rows séparés", "A-0001 et A-0002 séparés",
        "A-0001 et nominated ensemble", "A-0001 fixée à la table 3 au tour 1",
      ])
    let arabic = places.map(Phrases(.arabic).place)
    #expect(arabic[0] == "الصف 3، email")
    #expect(arabic[3] == "الجولة 2، المائدة 7")
    // What is not known stays as it is typed, but for the signs between.
    #expect(arabic[6] == "A-0001، R-02، C1")
    #expect(arabic[8] == "floors.women")
  }

  @Test func `a problem is told with its place in words`() {
    let problem = Problem(at: "row 3, email", key: "part-missing", values: [:])
    #expect(Phrases(.french).wordedOut(problem).at == "ligne 3, email")
    #expect(Phrases(.english).wordedOut(problem).at == "row 3, email")
  }
}
