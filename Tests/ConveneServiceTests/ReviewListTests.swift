import ConveneCore
import ConveneService
import ConveneTables
import ConveneValues
import Testing

/// Assignments, listed again.
@Suite struct ReviewListTests {
  @Test func `who reads what is listed again, and a table of what waits can be taken in`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await TinyMeeting.open(at: desk)
      _ = try await desk.importApplications(try caseFile("00-applications.csv"), to: hand)
      #expect(try await desk.assignedReviews(hand).isEmpty)
      _ = try await desk.importRatings(try caseFile("00-ratings.csv"), to: hand)
      let all = try await desk.assignedReviews(hand)
      #expect(all.map(\.standing).allSatisfy { $0 == "given" } && all.count == 12)
      #expect(
        all.map { [$0.progress.reviewer, $0.progress.application] }
          == all.map { [$0.progress.reviewer, $0.progress.application] }.sorted {
            $0.lexicographicallyPrecedes($1)
          })
      #expect(all.first?.applicant == "Hala Nassar")
      let own = try await desk.assignedReviews(hand, of: "Ines Corbel", on: "a-0002")
      #expect(own.map(\.progress.application) == ["A-0002"])
      #expect(own.map(\.reviewer) == ["Ines Corbel"])
      // Whoever comes now waits for reviews, and the table has them.
      _ = try await desk.apply(
        [
          "name": "Rim Haddad", "email": "rim@example.org", "organisation": "", "country": "LB",
          "languages": "en",
          "topics": "a", "gates": "G1|G2",
        ], to: hand)
      _ = try await desk.assignReviews(hand, each: 2)
      let table = try await desk.ratingsTable(hand)
      let lines = String(decoding: table, as: UTF8.self).split(whereSeparator: \.isNewline)
      #expect(lines.dropFirst().map { String($0.prefix(12)) } == ["A-0007,R-01,", "A-0007,R-02,"])
      #expect(try await desk.importRatings(table, to: hand, dryRun: true).count == 0)
    }
  }
}
