import ConveneFixtures
import ConveneWords
import Testing

@testable import ConveneCore
@testable import ConveneValues

struct RatingImportTests {
  private func read(_ text: String) throws -> RatingImport {
    let meeting = try MeetingFile.read(TestFile.fixture("meeting/round-table.json"))
    return try RatingImport(
      Array(text.utf8), rubric: meeting.rubric, applications: ["A-0001", "A-0002"],
      reviewers: ReviewerBook([
        ReviewerBook.Entry(label: "R-01", name: "Rima", email: "rima@example.org"),
        ReviewerBook.Entry(label: "R-02", name: "Ali Hassan", email: "ali@example.org"),
        ReviewerBook.Entry(label: "R-03", name: "Ali Hassan", email: "hassan@example.org"),
      ]))
  }

  private func lines(_ result: RatingImport) -> [String] {
    result.ratings.map {
      "\($0.application) \($0.reviewer) \($0.criterion) \($0.points.value)"
    }
  }

  @Test func `ratings come one to a row or one to a column`() throws {
    let long = try read(
      "application,reviewer,criterion,points\nA-0001,Rima,C1,4\nA-0001,Rima,c2,\nA-0002,Rima,C2,0")
    #expect(lines(long) == ["A-0001 R-01 C1 4", "A-0002 R-01 C2 0"])
    #expect(
      long.notices.inEnglish == [WordedProblem("points", "1 empty cell was read as cannot judge")])
    let wide = try read("Application;Reviewer;C1;C2\nA-0001;Rima;4;\nA-0002;Rima;;0")
    #expect(lines(wide) == ["A-0001 R-01 C1 4", "A-0002 R-01 C2 0"])
    #expect(
      wide.notices.inEnglish == [WordedProblem("points", "2 empty cells were read as cannot judge")]
    )
  }

  @Test func `all problems are told at once by row and column`() {
    let refusal = #expect(throws: Refusal.self) {
      try read(
        """
        application,reviewer,criterion,points
        A-0009,Rima,C1,4
        A-0001,,C3,1
        A-0001,Rima,C1,5
        A-0001,rima,c1,2.5
        """)
    }
    #expect(refusal?.code == "bad-rows")
    #expect(
      refusal?.inEnglish.problems.map { "\($0.at): \($0.message)" } == [
        "row 2, application: A-0009 is not an application of the meeting",
        "row 3, reviewer: no reviewer is named",
        "row 3, criterion: C3 is not a criterion of the rubric",
        "row 4, points: 5 is not on the scale 0, 1, 2, 3, 4",
        "row 5, criterion: rima rated A-0001 on C1 in row 4 already",
        "row 5, points: 2.5 is not on the scale 0, 1, 2, 3, 4",
      ])
  }

  @Test func `a reviewer is found by code, address and name, however they are written`() throws {
    let found = try read(
      """
      application,reviewer,C1
      A-0001,r-01,1
      A-0002, RIMA ,2
      a-0001,Ali Hassan <Ali@example.org>,3
      A-0002,hassan@example.org,4
      A-0002,Ali <ali@example.org>,0
      """)
    #expect(
      lines(found) == [
        "A-0001 R-01 C1 1", "A-0002 R-01 C1 2", "A-0001 R-02 C1 3", "A-0002 R-03 C1 4",
        "A-0002 R-02 C1 0",
      ])
    #expect(
      found.notices.inEnglish == [
        WordedProblem("row 6, reviewer", "Ali was read as R-02 (Ali Hassan <ali@example.org>)")
      ])
  }

  @Test func `who comes with an address is one reviewer in all spellings`() throws {
    let found = try read(
      """
      application,reviewer,C1
      A-0001,Noor,1
      A-0002,Noor <noor@example.org>,2
      """)
    #expect(
      lines(found) == [
        "A-0001 Noor <noor@example.org> C1 1", "A-0002 Noor <noor@example.org> C1 2",
      ])
    #expect(found.reviewers.entries.filter(\.isNew).map(\.email) == ["noor@example.org"])
    let refusal = #expect(throws: Refusal.self) {
      try read(
        "application,reviewer,C1\nA-0001,Noor <noor@example.org>,1\nA-0001, NOOR <Noor@Example.org>,2"
      )
    }
    #expect(
      refusal?.inEnglish.problems == [
        WordedProblem("row 3, C1", "NOOR <Noor@Example.org> rated A-0001 on C1 in row 2 already")
      ])
  }

  @Test func `whom a name leaves open is asked for`() {
    let refusal = #expect(throws: Refusal.self) {
      try read(
        """
        application,reviewer,C1
        A-0001,Ali Hassan,1
        A-0002,Rimà,2
        A-0002,Sami <sami..x@example.org>,3
        """)
    }
    #expect(
      refusal?.inEnglish.problems.map { "\($0.at): \($0.message)" } == [
        "row 2, reviewer: Ali Hassan fits R-02 (Ali Hassan <ali@example.org>), "
          + "R-03 (Ali Hassan <hassan@example.org>): write the address",
        "row 3, reviewer: Rimà is not known, but nearly the name of R-01 (Rima <rima@example.org>); "
          + "write a new one as: Name <name@example.org>",
        "row 4, reviewer: sami..x@example.org has a part before the @ that is empty, too long "
          + "or not plain",
      ])
  }

  @Test func `a table without points is refused`() {
    let refusal = #expect(throws: Refusal.self) { try read("application,reviewer,C9\nA,b,1") }
    #expect(refusal?.code == "wrong-columns")
  }
}
