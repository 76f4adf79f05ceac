import ConveneCore
import ConveneStore
import ConveneValues
import Foundation

extension Secretariat {
  /// Who has given what, who is late, and which applications lack reviews; to a reviewer only how
  /// far they are themselves.
  package func reviewStatus(_ hand: MeetingInHand) async throws -> ReviewStatus {
    let own = try await reviewing(hand)
    let today = Day(now(), inZone: hand.meeting.zone)
    return try await look(.recordReviews, .review, in: hand, for: own?.person) { store in
      let reviews = try store.reviews(of: hand.id)
      let reviewers = try own.map { [$0] } ?? store.reviewers(of: hand.id)
      let open =
        try own != nil
        ? nil
        : store.applications(of: hand.id).filter(\.status.isConsidered).map(\.code)
      return ReviewStatus(
        of: reviewers, reviews, applications: open, wanted: hand.meeting.reviews.reviews, on: today)
    }
  }

  /// What a reviewer gave an application, and, once that is whole, what others gave it.
  package func findings(
    on application: String, by reviewer: String?, _ hand: MeetingInHand
  ) async throws -> ReviewFindings {
    let (entry, _) = try await self.reviewer(reviewer, hand)
    return try await look(.recordReviews, .review, in: hand, for: entry.person) { store in
      let found = try store.application(application, hand)
      let code = found.code
      let isGiven = try store.reviews(of: hand.id).contains {
        $0.application == code && $0.reviewer == entry.code && $0.isGiven
      }
      return ReviewFindings(
        of: entry.code, try store.ratings(of: hand.id, on: [found.id]),
        unjudged: try store.unjudged(of: hand.id, on: [found.id]), isGiven: isGiven,
        by: hand.meeting.rubric)
    }
  }
}

extension Secretariat {
  /// How far reviewers agree on the applications that are scored.
  package func reliability(_ hand: MeetingInHand) async throws -> ReviewReliability {
    let rubric = hand.meeting.rubric
    let (applications, ratings) = try await look(.viewScores, in: hand) {
      (try $0.applicationsToRead(of: hand.id), try $0.ratings(of: hand.id))
    }
    let read = try Panel(
      applications.filter(\.status.isConsidered), nominated: [], rubric: rubric
    ).applications.map(\.code)
    return ReviewReliability(try Ratings(ratings, by: rubric), on: read)
  }
}

extension Secretariat {
  /// The meeting as its file has it, without the reference marks for whoever only reviews in it.
  package func file(of hand: MeetingInHand) async throws -> Meeting {
    var meeting = hand.meeting
    if actor.may(.viewMeeting, in: hand.id) {
      meeting.projects = try await look(.viewMeeting, in: hand) {
        try $0.plannedProjects(of: hand.id)
      }
    }
    if actor.roles.union(actor.rolesByMeeting[hand.id] ?? []) == [.reviewer] {
      meeting.reviewing?.practice = []
    }
    return meeting
  }

  /// The practice applications with what a reviewer gave each.
  package func practice(by reviewer: String?, _ hand: MeetingInHand) async throws
    -> [PracticeResult]
  {
    let (entry, isOwn) = try await self.reviewer(reviewer, hand)
    let own = isOwn ? entry.person : nil
    let marks = try await look(.recordReviews, .review, in: hand, for: own) {
      try $0.practiceMarks(of: hand.id).filter { $0.reviewer == entry.code }
    }
    let criteria = hand.meeting.rubric.criteria
    return hand.meeting.reviews.practice.map { PracticeResult($0, marks, of: criteria) }
  }

  /// Keeps what a reviewer gave a practice application, and holds it against the reference.
  package func practise(
    on code: String, points: [String: Points], by reviewer: String?, _ hand: MeetingInHand
  ) async throws -> PracticeResult {
    let (entry, isOwn) = try await self.reviewer(reviewer, hand)
    guard let practice = hand.meeting.reviews.practice.first(where: { $0.code == code }) else {
      throw Failure.notFound(.noSuchPractice(code: code))
    }
    let known = Set(practice.marks.map(\.criterion))
    let unknown = points.keys.filter { !known.contains($0) }.sorted()
    guard unknown.isEmpty else {
      throw Refusal.noSuchCriterion(
        known: practice.marks.map(\.criterion),
        problems: unknown.map { .notACriterion(at: $0) })
    }
    let own = isOwn ? entry.person : nil
    try await perform(.reviewPractise, on: code, in: hand, for: own) { work in
      try work.store.recordPractice(
        points.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }, on: code,
        by: entry.person, in: hand.id, at: work.now)
      work.noteChanged(AuditObject(.reviewer, entry.person))
    }
    let all = try await self.practice(by: entry.code, hand)
    guard let result = all.first(where: { $0.practice.code == code }) else {
      throw Refusal.noSuchPractice(code: code)
    }
    return result
  }
}
