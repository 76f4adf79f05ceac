import ConveneCore
import ConveneDemo
import ConveneService
import ConveneStore
import ConveneTesting
import ConveneValues
import ConveneWords
import Foundation
import Postgres
import Testing

/// A meeting of invented applicants with reviewers and no points yet.
private struct Unreviewed {
  let hand: MeetingInHand
  let invented: DemoApplicants

  init(at desk: Secretariat, blind: Bool = false) async throws {
    let meeting = try await desk.importMeeting(
      try SmallMeeting.file { $0.reviewing?.blind = blind })
    hand = try await desk.meeting(meeting.code)
    invented = DemoApplicants(seed: 7, count: 36, meeting: meeting)
    try await desk.receive(
      invented.applications, from: invented.people, of: invented.organisations, to: hand)
    try await desk.addReviewers(invented.reviewers, to: hand)
  }

  func rating(_ review: ReviewPlan.Review, _ criterion: String, _ points: Int) throws -> Rating {
    Rating(
      application: review.application, reviewer: review.reviewer, criterion: criterion,
      points: try Points(points))
  }

  /// The codes that the program gave, in the order of the invented reviewers.
  func codes(at desk: Secretariat) async throws -> [String] {
    let codes = try await desk.reviewStatus(hand).reviewers.map(\.code)
    #expect(codes.count == invented.reviewers.count)
    return codes
  }

  /// A whole review with the same points everywhere.
  func whole(_ review: ReviewPlan.Review, _ points: Int) throws -> [Rating] {
    try hand.meeting.rubric.criteria.map { try rating(review, $0.code, points) }
  }
}

@Suite struct ReviewTests {
  @Test func `every application gets its reviews, nobody one in a conflict of interest`()
    async throws
  {
    try await atDesk { desk in
      let small = try await Unreviewed(at: desk)
      let proposed = try await desk.proposedReviews(small.hand)
      #expect(try await desk.reviewStatus(small.hand).lacking.count == 36)
      let plan = try await desk.assignReviews(small.hand)
      #expect(plan.reviews == proposed.reviews)
      let byApplication = Dictionary(grouping: plan.reviews, by: \.application)
      #expect(byApplication.keys.sorted() == small.invented.applications.map(\.code))
      #expect(byApplication.values.allSatisfy { Set($0.map(\.reviewer)).count == 3 })
      let barred = Set(
        try await desk.conflicts(small.hand).map {
          [$0.conflict.application, $0.conflict.reviewer]
        })
      #expect(!barred.isEmpty)
      #expect(barred.isDisjoint(with: plan.reviews.map { [$0.application, $0.reviewer] }))
      #expect(try await desk.reviewStatus(small.hand).lacking.isEmpty)
      #expect(try await desk.assignReviews(small.hand).reviews.isEmpty)
    }
  }

  @Test func `reviews are shared evenly, none within an organisation, and so the demo's are`()
    async throws
  {
    try await atDesk { desk in
      let small = try await Unreviewed(at: desk)
      let plan = try await desk.assignReviews(small.hand)
      let reviewers = try await small.codes(at: desk)
      let loads = Dictionary(grouping: plan.reviews, by: \.reviewer).mapValues(\.count)
      #expect(loads.keys.sorted() == reviewers)
      #expect(loads.values.reduce(0, +) == 108)
      // 108 reviews by five are 21 or 22 each where no conflict stands in the way.
      #expect(loads.values.allSatisfy { 18...25 ~= $0 }, "\(loads)")
      let homes = Dictionary(
        uniqueKeysWithValues: zip(small.invented.applications, small.invented.people).map {
          ($0.code, $1.organisation)
        })
      let own = plan.reviews.filter { review in
        let place = reviewers.firstIndex(of: review.reviewer)
        return place.map { small.invented.reviewers[$0].organisation } == homes[review.application]
      }
      #expect(own == [])
      let given = Set(small.invented.ratings.map { [$0.application, reviewers[$0.reviewer]] })
      #expect(Set(plan.reviews.map { [$0.application, $0.reviewer] }) == given)
    }
  }

  @Test func `one review more goes where the decision is open, and nowhere else`() async throws {
    try await atDesk { desk in
      let small = try await Unreviewed(at: desk)
      _ = try await desk.assignReviews(small.hand, each: 2)
      let more = try await desk.assignReviews(small.hand, more: ["a-0003", "A-0007"])
      #expect(more.reviews.map(\.application) == ["A-0003", "A-0007"])
      #expect(
        try await refusal { _ = try await desk.assignReviews(small.hand, more: ["A-9999"]) }
          == "no-such-application")
    }
  }

  @Test func `what cannot be assigned is told with who stands in the way, and nothing is written`()
    async throws
  {
    try await atDesk { desk in
      let small = try await Unreviewed(at: desk)
      do {
        _ = try await desk.assignReviews(small.hand, limit: 10)
        Issue.record("108 reviews were assigned to five reviewers of ten each")
      } catch let refusal as Refusal {
        #expect(refusal.code == "reviews-cannot-be-assigned")
        let said = Phrases(.english).wordedOut(refusal)
        #expect(said.message.contains("108 reviews"))
        #expect(said.message.contains("give 50"))
        #expect(said.advice.contains("--load 2"))
        #expect(said.problems.contains(WordedProblem("R-01", "may take no more")))
      }
      #expect(try await desk.reviewStatus(small.hand).lacking.count == 36)
      do {
        _ = try await desk.assignReviews(small.hand, each: 6)
        Issue.record("six reviews were had from five reviewers")
      } catch let refusal as Refusal {
        #expect(refusal.problems.count == 36)
        #expect(Phrases(.english).next(of: refusal).contains("enlist"))
      }
    }
  }

  @Test func `a declared conflict takes the review back with its points`() async throws {
    try await atDesk { desk in
      let small = try await Unreviewed(at: desk)
      let barred = Set(try await desk.conflicts(small.hand).map(\.conflict.application))
      let review = try #require(
        try await desk.assignReviews(small.hand).reviews.first {
          !barred.contains($0.application)
        })
      try await desk.record(try small.whole(review, 3), in: small.hand)
      try await desk.declareConflict(
        on: review.application, by: review.reviewer, because: "cousins", small.hand)
      let lacking = try await desk.reviewStatus(small.hand).lacking
      #expect(lacking.map(\.code) == [review.application])
      #expect(
        try await refusal { try await desk.record(try small.whole(review, 3), in: small.hand) }
          == "conflict-of-interest")
      let again = try await desk.assignReviews(small.hand).reviews
      #expect(again.map(\.application) == [review.application])
      #expect(again.first?.reviewer != review.reviewer)
      try await desk.withdrawConflict(
        on: review.application, by: review.reviewer, because: "no cousins", small.hand)
      try await desk.record(try small.whole(review, 3), in: small.hand)
    }
  }

  @Test func `a conflict that was found is set aside with a reason, or stands as a fact`()
    async throws
  {
    try await atDesk { desk in
      let small = try await Unreviewed(at: desk)
      let all = try await desk.conflicts(small.hand).map(\.conflict)
      let soft = try #require(
        all.first { one in
          one.kind == .pastPartner
            && all.filter {
              $0.application == one.application && $0.reviewer == one.reviewer
            }.count == 1
        })
      let rating = Rating(
        application: soft.application, reviewer: soft.reviewer, criterion: "C1",
        points: try Points(2))
      #expect(
        try await refusal { try await desk.record([rating], in: small.hand) }
          == "conflict-of-interest")
      try await desk.withdrawConflict(
        on: soft.application, by: soft.reviewer, because: "another office", small.hand)
      try await desk.record([rating], in: small.hand)
      let kept = try await desk.conflicts(small.hand).first { $0.conflict == soft }
      #expect(kept?.setAside == "another office")

      let hard = try #require(all.first { !$0.kind.canBeSetAside })
      #expect(
        try await refusal {
          try await desk.withdrawConflict(
            on: hard.application, by: hard.reviewer, because: "no", small.hand)
        } == "conflict-stands")
    }
  }

  @Test func `cannot judge is missing, never 0, and makes a review whole`() async throws {
    try await atDesk { desk in
      let small = try await Unreviewed(at: desk)
      let review = try #require(try await desk.assignReviews(small.hand).reviews.first)
      let ratings = try small.whole(review, 4)
      try await desk.record(
        Array(ratings.dropFirst()),
        unjudged: [
          Unjudged(
            application: review.application, reviewer: review.reviewer, criterion: "C1")
        ], in: small.hand)
      let findings = try await desk.findings(
        on: review.application, by: review.reviewer, small.hand)
      #expect(findings.isGiven)
      #expect(findings.lines.first?.couldNotJudge == true)
      #expect(findings.lines.first?.own == nil)
      let reliability = try await desk.reliability(small.hand)
      #expect(reliability.lines.first?.ratings == 0)
      #expect(reliability.single == nil)
      _ = try await desk.computeScores(small.hand)
      let entry = try #require(try await desk.ranking(small.hand).entries.first)
      #expect(entry.score.merit == 100_000_000)

      try await desk.record([ratings[0]], in: small.hand)
      let after = try await desk.findings(
        on: review.application, by: review.reviewer, small.hand)
      #expect(after.lines.first?.couldNotJudge == false)
      #expect(after.lines.first?.own?.value == 4)
    }
  }

  @Test func `points rest on answers that the application has`() async throws {
    try await atDesk { desk in
      let small = try await Unreviewed(at: desk)
      let review = try #require(try await desk.assignReviews(small.hand).reviews.first)
      var rating = try small.rating(review, "C1", 2)
      rating.answers = [1, 101]
      try await desk.record([rating], in: small.hand)
      rating.answers = [77]
      #expect(
        try await refusal { try await desk.record([rating], in: small.hand) }
          == "ratings-not-usable")
    }
  }

  @Test func `practice is held against the reference marks`() async throws {
    try await atDesk { desk in
      let small = try await Unreviewed(at: desk)
      let result = try await desk.practise(
        on: "X-01", points: ["C1": try Points(2), "C2": try Points(0)], by: "R-01", small.hand)
      #expect(result.compared == 2)
      #expect(result.met == 1)
      #expect(
        try await refusal {
          _ = try await desk.practise(on: "X-09", points: [:], by: "R-01", small.hand)
        } == "no-such-practice")
    }
  }
}

/// Who reviews on their own account.
@Suite struct OwnReviewTests {
  @Test func `who only reviews is not told the reference marks`() async throws {
    try await Self.withReviewer { desk, own, small in
      let (whole, unmarked) = (
        try await desk.file(of: small.hand), try await own.file(of: small.hand)
      )
      #expect(whole.reviewing?.practice.isEmpty == false)
      #expect(unmarked.reviewing?.practice.isEmpty == true)
    }
  }

  /// A desk of the administrator, and one of a reviewer who acts as R-01.
  private static func withReviewer(
    blind: Bool = false,
    _ body: @Sendable (Secretariat, Secretariat, Unreviewed) async throws -> Void
  ) async throws {
    try await atDesk { desk in
      let small = try await Unreviewed(at: desk, blind: blind)
      let actor = try await desk.addAccount(
        login: "reader", name: "Reader (invented)", roles: [.reviewer])
      try await desk.linkReviewer(small.invented.reviewers[0].id, to: actor, small.hand)
      _ = try await desk.assignReviews(small.hand)
      try await body(desk, try await desk.acting(as: "reader"), small)
    }
  }

  @Test func `nobody sees others' points before their own review is whole`() async throws {
    try await Self.withReviewer { desk, reader, small in
      let reviews = try await desk.proposedReviews(small.hand, each: 3)
      #expect(reviews.reviews.isEmpty)
      let code = try #require(
        small.invented.ratings.first { $0.reviewer == 0 }?.application)
      let others = Set(
        small.invented.ratings.filter { $0.application == code && $0.reviewer != 0 }
          .map(\.reviewer))
      let reviewers = try await small.codes(at: desk)
      for other in others {
        try await desk.record(
          try small.whole(.init(application: code, reviewer: reviewers[other]), 3),
          in: small.hand)
      }
      let own = try small.whole(.init(application: code, reviewer: "R-01"), 1)
      let before = try await reader.findings(on: code, by: nil, small.hand)
      #expect(before.lines.map(\.others.count) == own.map { _ in 0 })
      try await reader.record(Array(own.dropLast()), in: small.hand)
      let midway = try await reader.findings(on: code, by: nil, small.hand)
      #expect(midway.lines.map(\.others.count) == own.map { _ in 0 })
      try await reader.record(own, in: small.hand)
      let after = try await reader.findings(on: code, by: nil, small.hand)
      #expect(others.count == 2)
      #expect(after.lines.map(\.others.count) == own.map { _ in 2 })
    }
  }

  @Test func `a reviewer gives their own reviews and does nothing else`() async throws {
    try await Self.withReviewer { desk, reader, small in
      let mine = Set(
        small.invented.ratings.filter { $0.reviewer == 0 }.map(\.application))
      let other = try #require(
        small.invented.applications.first { !mine.contains($0.code) }?.code)
      let own = try #require(mine.min())
      let notGiven = try small.whole(.init(application: other, reviewer: "R-01"), 1)
      let notMine = try small.whole(.init(application: own, reviewer: "R-02"), 1)
      #expect(
        try await refusal { try await reader.record(notGiven, in: small.hand) }
          == "ratings-not-usable")
      #expect(
        try await refusal { try await reader.record(notMine, in: small.hand) }
          == "ratings-not-usable")
      #expect(
        try await refusal { _ = try await reader.findings(on: other, by: nil, small.hand) }
          == "no-such-application")
      #expect(
        try await refusal { _ = try await reader.findings(on: own, by: "R-02", small.hand) }
          == "no-such-reviewer")
      let status = try await reader.reviewStatus(small.hand)
      #expect(status.reviewers.map(\.code) == ["R-01"])
      #expect(status.reviewers.map(\.assigned) == [mine.count])
    }
  }

  @Test(arguments: ["assign", "reliability", "applications", "invitations", "organisations"])
  func `the secretariat's work is not a reviewer's`(act: String) async throws {
    try await Self.withReviewer { _, reader, small in
      let code = try await refusal {
        switch act {
        case "assign": _ = try await reader.assignReviews(small.hand)
        case "reliability": _ = try await reader.reliability(small.hand)
        case "applications": _ = try await reader.applications(small.hand)
        case "invitations": _ = try await reader.invitations(small.hand)
        default: _ = try await reader.organisations()
        }
      }
      #expect(code == "not-permitted")
    }
  }

  @Test func `where reviewing is blind a reviewer is told no conflict that would tell a name`()
    async throws
  {
    try await Self.withReviewer(blind: true) { desk, reader, small in
      let all = try await desk.conflicts(small.hand).filter { $0.conflict.reviewer == "R-01" }
      #expect(!all.isEmpty)
      #expect(try await reader.conflicts(small.hand).isEmpty)
      let own = try #require(
        small.invented.ratings.first { $0.reviewer == 0 }?.application)
      try await reader.declareConflict(on: own, by: nil, because: "I know it", small.hand)
      #expect(
        try await reader.conflicts(small.hand).map(\.conflict.application) == [own])
      try await reader.withdrawConflict(on: own, by: nil, because: "mistaken", small.hand)
      #expect(try await reader.conflicts(small.hand).isEmpty)
    }
  }
}
