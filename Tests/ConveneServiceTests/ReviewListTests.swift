import ConveneCore
import ConveneDemo
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

  @Test func `others read instead of a reviewer, whose points go and who is not asked again`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await SmallMeeting.reviewed(at: desk).hand
      let more = DemoApplicants(seed: 70, count: 36, meeting: hand.meeting)
      try await desk.receive(
        Array(more.applications.prefix(0)), from: more.people, of: more.organisations, to: hand)
      try await desk.addReviewers(more.reviewers, to: hand)
      let all = try await desk.assignedReviews(hand)
      let before = try await desk.assignedReviews(hand, of: "R-01").map(\.progress.application)
      #expect(!before.isEmpty)
      #expect(
        try await refusal {
          _ = try await desk.assignReviews(hand, instead: (of: "R-01", because: " "))
        } == "no-reason")
      let some = Array(before.prefix(1))
      let one = try await desk.proposedReviews(
        hand, more: some, instead: (of: "R-01", because: "Disagrees with all others"))
      #expect(one.reviews.map(\.application) == some)
      let plan = try await desk.assignReviews(
        hand, instead: (of: "R-01", because: "Disagrees with all others"))
      #expect(plan.reviews.map(\.application).sorted() == before.sorted())
      #expect(plan.reviews.allSatisfy { $0.reviewer != "R-01" })
      #expect(try await desk.assignedReviews(hand, of: "R-01").isEmpty)
      #expect(try await desk.assignedReviews(hand).count == all.count)
      let replaced = try await desk.conflicts(hand).filter { $0.conflict.kind == .replaced }
      #expect(Set(replaced.map(\.conflict.application)) == Set(before))
      #expect(replaced.allSatisfy { $0.conflict.note == "Disagrees with all others" })
      #expect(try await desk.assignReviews(hand).reviews.allSatisfy { $0.reviewer != "R-01" })
      let points = try Rating(
        application: before[0], reviewer: "R-01", criterion: "C1", points: Points(4))
      #expect(
        try await refusal { try await desk.record([points], in: hand) } == "conflict-of-interest")
      try await desk.withdrawConflict(on: before[0], by: "R-01", because: "A mistake", hand)
      try await desk.record([points], in: hand)
      #expect(
        try await refusal {
          _ = try await desk.assignReviews(
            hand, more: Array(before.suffix(1)), instead: (of: "R-01", because: "Again"))
        } == "nothing-to-read-instead")
    }
  }

}
