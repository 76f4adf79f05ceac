import ConveneSolvers
import ConveneValues

/// Who may read what, and who has what already.
package struct AssignmentDesk: Sendable {
  private let room: ReviewRoom
  private let barred: [[String]: [Conflict]]
  private let given: [String: [String]]

  package init(_ room: ReviewRoom, conflicts: [ConflictEntry], given: [ReviewProgress]) {
    self.room = room
    barred = Dictionary(grouping: conflicts.filter(\.stands).map(\.conflict)) {
      [$0.application, $0.reviewer]
    }
    self.given = Dictionary(grouping: given, by: \.application)
      .mapValues { $0.map(\.reviewer) }
  }

  package func entry(_ review: ReviewPlan.Review) -> ReviewEntry? {
    guard let application = room.applications.first(where: { $0.code == review.application }),
      let reviewer = room.reviewers.first(where: { $0.code == review.reviewer })
    else { return nil }
    return ReviewEntry(application: application.id, reviewer: reviewer.person.id)
  }

  package func plan(each: Int, limit: Int?, more: [String], takenBack: [ReviewProgress])
    throws(Refusal)
    -> ReviewPlan
  {
    let codes = room.applications.map(\.code)
    let unknown = more.filter { !codes.contains($0) }
    guard unknown.isEmpty else {
      throw Refusal.applicationsNotHere(
        problems: unknown.map { .notAnApplicationHere(at: $0) })
    }
    guard !room.reviewers.isEmpty else { throw Refusal.noReviewers() }
    let task = task(each: each, more: more)
    let share = (task.load + task.wanted).reduce(0, +)
    let even = (share + task.load.count - 1) / task.load.count
    let limits = room.reviewers.map(\.most)
    let chosen = limit ?? task.leastLimit(from: even, limits) ?? Int(Int32.max)
    let bounded = task.limited(to: chosen, limits)
    let answer = Assignment(bounded)
    if let shortage = answer.shortage {
      throw refusal(
        shortage, task: task, limit: limit, even: even, each: more.isEmpty ? each : nil)
    }
    return result(answer, task: bounded, limit: chosen, takenBack: takenBack)
  }

  private func task(each: Int, more: [String]) -> Assignment.Task {
    let load = room.reviewers.map { reviewer in
      given.values.reduce(0) { $0 + ($1.contains(reviewer.code) ? 1 : 0) }
    }
    return Assignment.Task(
      wanted: room.applications.map { application in
        let has = given[application.code, default: []].count
        return more.isEmpty
          ? max(0, each - has) : (more.contains(application.code) ? 1 : 0)
      },
      room: load.map { _ in room.applications.count }, load: load,
      mismatch: room.applications.map { application in
        room.reviewers.map { reviewer in
          guard let applicant = room.people[application.person],
            !given[application.code, default: []].contains(reviewer.code),
            barred[[application.code, reviewer.code]] == nil
          else { return nil }
          return reviewer.mismatch(with: application, by: applicant)
        }
      })
  }

  private func result(
    _ answer: Assignment, task: Assignment.Task, limit: Int, takenBack: [ReviewProgress]
  ) -> ReviewPlan {
    var added = [Int](repeating: 0, count: room.reviewers.count)
    var (withoutLanguage, withoutTopic) = (0, 0)
    var reviews: [ReviewPlan.Review] = []
    for (place, chosen) in answer.reviewers.enumerated() {
      for reviewer in chosen {
        added[reviewer] += 1
        let mismatch = task.mismatch[place][reviewer] ?? 0
        withoutLanguage += mismatch >= 4 ? 1 : 0
        withoutTopic += mismatch % 4 == 2 ? 1 : 0
        reviews.append(
          ReviewPlan.Review(
            application: room.applications[place].code, reviewer: room.reviewers[reviewer].code))
      }
    }
    let most = zip(task.load, added).map(+).max() ?? 0
    return ReviewPlan(
      reviews: reviews,
      loads: room.reviewers.enumerated().map { place, reviewer in
        ReviewPlan.Load(reviewer: reviewer, before: task.load[place], added: added[place])
      },
      limit: min(limit, most), withoutLanguage: withoutLanguage, withoutTopic: withoutTopic,
      takenBack: takenBack.map {
        .reviewTakenBack(at: "\($0.application), \($0.reviewer)")
      })
  }

  /// What stands in the way, and what would clear it.
  private func refusal(
    _ shortage: Assignment.Shortage, task: Assignment.Task, limit: Int?, even: Int, each: Int?
  ) -> Refusal {
    let limits = room.reviewers.map(\.most)
    let applications = shortage.applications.map { place in
      let open = room.reviewers.indices.filter { task.mismatch[place][$0] != nil }
      let code = room.applications[place].code
      let bars = room.reviewers.flatMap { reviewer in
        (barred[[code, reviewer.code]] ?? []).map { "\(reviewer.code) (\($0.kind.words))" }
      }
      return Problem.lacksReviews(
        at: code, count: task.wanted[place], readable: !open.isEmpty,
        readers: open.map { room.reviewers[$0].code }, barred: !bars.isEmpty, bars: bars)
    }
    let full = shortage.fullReviewers.map { Problem.mayTakeNoMore(at: room.reviewers[$0].code) }
    let least = limit == nil ? nil : task.leastLimit(from: even, limits)
    let bounded = task.limited(to: limit ?? Int(Int32.max), limits)
    let missing = bounded.reviewersMissing(limit: max(limit ?? even, 1))
    let fewer = (1..<(each ?? 1)).last { fewer in
      var less = bounded
      less.wanted = task.wanted.map { max(0, $0 - (each ?? fewer) + fewer) }
      return Assignment(less).shortage == nil
    }
    let count = shortage.applications.count
    guard least != nil || missing != nil || fewer != nil else {
      return .reviewersTooFew(
        count: count, needed: shortage.needed, available: shortage.available,
        problems: applications + full)
    }
    return .reviewsCannotBeAssigned(
      count: count, needed: shortage.needed, available: shortage.available, least: least ?? 0,
      missing: missing ?? 0, fewer: fewer ?? 0, problems: applications + full)
  }
}
