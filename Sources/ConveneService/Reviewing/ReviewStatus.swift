import ConveneCore
import ConveneStore
import ConveneValues
import Foundation

/// How far reviewing is.
package struct ReviewStatus: Sendable {
  package struct Reviewer: Sendable {
    package let code: String
    package let name: String
    package let assigned: Int
    package let given: Int
    /// Begun and not whole.
    package let begun: Int
    /// Not given although due.
    package let late: Int
    /// The next day on which something is due.
    package let due: Day?
  }

  package struct Application: Sendable {
    package let code: String
    package let assigned: Int
    package let given: Int
  }

  package let reviewers: [Reviewer]
  /// Those with fewer reviews assigned than each is to have; nothing to a reviewer.
  package let lacking: [Application]
  package let wanted: Int
}

/// What one reviewer found, held against others.
package struct ReviewFindings: Sendable {
  package struct Line: Sendable {
    package let criterion: Criterion
    /// Nil while nothing was given.
    package let own: Points?
    package let couldNotJudge: Bool
    /// Others' points by reviewer; empty until one's own review is in.
    package let others: [(reviewer: String, points: Points)]
  }

  package let lines: [Line]
  /// Whether the reviewer's own review is whole, from when on others' points show.
  package let isGiven: Bool
}

extension Secretariat {
  /// Who has given what, who is late, and which applications lack reviews; to a reviewer only how
  /// far they are themselves.
  package func reviewStatus(_ hand: MeetingInHand) async throws -> ReviewStatus {
    let own = try await reviewing(hand)
    let today = Day(now(), inZone: hand.meeting.zone)
    return try await look(.recordReviews, .review, in: hand, for: own?.person) { store in
      let reviews = try store.reviews(of: hand.id)
      let reviewers = try own.map { [$0] } ?? store.reviewers(of: hand.id)
      let byReviewer = Dictionary(grouping: reviews, by: \.reviewer)
      let lines = reviewers.map { reviewer in
        let all = byReviewer[reviewer.code] ?? []
        let open = all.filter { !$0.isGiven }
        return ReviewStatus.Reviewer(
          code: reviewer.code, name: reviewer.name, assigned: all.count,
          given: all.count - open.count, begun: open.count { $0.rated + $0.unjudged > 0 },
          late: open.count { $0.due.map { $0 < today } ?? false },
          due: open.compactMap(\.due).min())
      }
      let wanted = hand.meeting.reviews.reviews
      let byApplication = Dictionary(grouping: reviews, by: \.application)
      guard own == nil else { return ReviewStatus(reviewers: lines, lacking: [], wanted: wanted) }
      let open = try store.applications(of: hand.id).filter {
        $0.status != .draft && $0.status != .withdrawn
      }
      let applications = open.map { application in
        let all = byApplication[application.code] ?? []
        return ReviewStatus.Application(
          code: application.code, assigned: all.count, given: all.count(where: \.isGiven))
      }
      return ReviewStatus(
        reviewers: lines, lacking: applications.filter { $0.assigned < wanted }, wanted: wanted)
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
      let ratings = try store.ratings(of: hand.id, on: [found.id])
      let unjudged = try store.unjudged(of: hand.id, on: [found.id]).filter {
        $0.reviewer == entry.code
      }
      let isGiven = try store.reviews(of: hand.id).contains {
        $0.application == code && $0.reviewer == entry.code && $0.isGiven
      }
      return ReviewFindings(
        lines: hand.meeting.rubric.criteria.map { criterion in
          let here = ratings.filter { $0.criterion == criterion.code }
          return ReviewFindings.Line(
            criterion: criterion, own: here.first { $0.reviewer == entry.code }?.points,
            couldNotJudge: unjudged.contains { $0.criterion == criterion.code },
            others: isGiven
              ? here.filter { $0.reviewer != entry.code }.map { ($0.reviewer, $0.points) } : [])
        }, isGiven: isGiven)
    }
  }
}

/// How far reviewers agree; nil is "not estimable".
package struct ReviewReliability: Sendable {
  package struct Line: Sendable {
    /// Code of the criterion; nil for the weighted mean of all.
    package let criterion: Criterion?
    package let ratings: Int
    /// Intraclass correlation of one review, and of the mean of as many as there usually are.
    package let single: Double?
    package let mean: Double?
    package let alpha: Double?
  }

  /// How a reviewer's points stand to those of others on the same applications and criteria.
  package struct Leniency: Sendable {
    package let reviewer: String
    package let compared: Int
    /// Hundredths of a point above the others' mean; nil where nobody else judged the same.
    package let hundredths: Int?
  }

  package let lines: [Line]
  package let leniency: [Leniency]
  /// Reviews an application usually has, rounded.
  package let typical: Int
  /// How many reviews each would make the mean reliable to six tenths; nil where nothing would.
  package let needed: Int?
}

extension Secretariat {
  package func reliability(_ hand: MeetingInHand) async throws -> ReviewReliability {
    let criteria = hand.meeting.rubric.criteria
    let ratings = try await look(.viewScores, in: hand) { try $0.ratings(of: hand.id) }
    return ReviewReliability(ratings, criteria: criteria)
  }
}

extension ReviewReliability {
  init(_ ratings: [Rating], criteria: [Criterion]) {
    let byApplication = Dictionary(grouping: ratings, by: \.application)
    let applications = byApplication.keys.sorted()
    func units(_ criterion: String) -> [[Int]] {
      applications.map { code in
        (byApplication[code] ?? []).filter { $0.criterion == criterion }
          .sorted { $0.reviewer < $1.reviewer }.map(\.points.value)
      }
    }
    let weight = Dictionary(
      criteria.map { ($0.code, $0.weight) }, uniquingKeysWith: { first, _ in first })
    let whole = applications.map { code in
      let reviews = Dictionary(grouping: byApplication[code] ?? [], by: \.reviewer)
      return reviews.keys.sorted().compactMap { reviewer -> Int? in
        let given = reviews[reviewer] ?? []
        let sum = given.reduce(0) { $0 + weight[$1.criterion, default: 0] }
        guard sum > 0 else { return nil }
        return given.reduce(0) { $0 + 100 * weight[$1.criterion, default: 0] * $1.points.value }
          / sum
      }
    }
    let reviewed = whole.filter { !$0.isEmpty }
    let reviews = reviewed.reduce(0) { $0 + $1.count }
    let typical = reviewed.isEmpty ? 0 : (2 * reviews + reviewed.count) / (2 * reviewed.count)
    func line(_ criterion: Criterion?, _ units: [[Int]]) -> Line {
      let single = Reliability.single(units)
      return Line(
        criterion: criterion, ratings: units.reduce(0) { $0 + $1.count }, single: single,
        mean: single.map { Reliability.mean(of: typical, single: $0) },
        alpha: Reliability.alpha(units, level: .interval))
    }
    let all = line(nil, whole)
    lines = criteria.map { line($0, units($0.code)) } + [all]
    self.typical = typical
    needed = all.single.flatMap { single in
      (1...99).first { Reliability.mean(of: $0, single: single) >= 0.6 }
    }
    let byPlace = Dictionary(grouping: ratings) { [$0.application, $0.criterion] }
    leniency = Set(ratings.map(\.reviewer)).sorted().map { reviewer in
      var (sum, count) = (0.0, 0)
      for rating in ratings where rating.reviewer == reviewer {
        let others = (byPlace[[rating.application, rating.criterion]] ?? [])
          .filter { $0.reviewer != reviewer }
        guard !others.isEmpty else { continue }
        let mean = others.reduce(0.0) { $0 + Double($1.points.value) } / Double(others.count)
        sum += Double(rating.points.value) - mean
        count += 1
      }
      return Leniency(
        reviewer: reviewer, compared: count,
        hundredths: count > 0 ? Int((100 * sum / Double(count)).rounded()) : nil)
    }
  }
}

/// A practice application with what a reviewer gave it.
package struct PracticeResult: Sendable {
  package struct Line: Sendable {
    package let criterion: Criterion
    /// Nil where nothing was given yet.
    package let given: Int?
    package let mark: PracticeApplication.Mark
  }

  package let practice: PracticeApplication
  package let lines: [Line]
  /// Criteria on which points were given, and on how many they meet the reference mark.
  package var compared: Int { lines.count { $0.given != nil } }
  package var met: Int { lines.count { $0.given == $0.mark.points.value } }
}

extension Secretariat {
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
    return hand.meeting.reviews.practice.map { practice in
      PracticeResult(
        practice: practice,
        lines: practice.marks.compactMap { mark in
          guard let criterion = criteria.first(where: { $0.code == mark.criterion }) else {
            return nil
          }
          let given = marks.first {
            $0.practice == practice.code && $0.criterion == mark.criterion
          }
          return PracticeResult.Line(criterion: criterion, given: given?.points, mark: mark)
        })
    }
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
