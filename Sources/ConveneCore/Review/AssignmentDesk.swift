import ConveneSolvers
import ConveneValues

/// Who may read what, and who has what already.
package struct AssignmentDesk: Sendable {
  private let room: ReviewRoom
  private let barred: [Pair: [Conflict]]
  /// Places of reviewers, by place of the application.
  private let given: [Set<Int>]
  private let applications: [String: Int]
  private let reviewers: [String: Int]

  /// An application and a reviewer by their places in the room.
  private struct Pair: Hashable {
    let application: Int
    let reviewer: Int
  }

  package init(_ room: ReviewRoom, conflicts: [ConflictEntry], given: [ReviewProgress]) {
    self.room = room
    let applications = Self.places(of: room.applications.map(\.code))
    let reviewers = Self.places(of: room.reviewers.map(\.code))
    (self.applications, self.reviewers) = (applications, reviewers)
    func pair(_ application: String, _ reviewer: String) -> Pair? {
      guard let application = applications[application], let reviewer = reviewers[reviewer] else {
        return nil
      }
      return Pair(application: application, reviewer: reviewer)
    }
    var barred: [Pair: [Conflict]] = [:]
    for one in conflicts where one.stands {
      guard let pair = pair(one.conflict.application, one.conflict.reviewer) else { continue }
      barred[pair, default: []].append(one.conflict)
    }
    self.barred = barred
    var places = [Set<Int>](repeating: [], count: room.applications.count)
    for one in given {
      guard let pair = pair(one.application, one.reviewer) else { continue }
      places[pair.application].insert(pair.reviewer)
    }
    self.given = places
  }

  private static func places(of codes: [String]) -> [String: Int] {
    Dictionary(codes.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
  }

  package func entry(_ review: ReviewPlan.Review) -> ReviewEntry? {
    guard let application = applications[review.application],
      let reviewer = reviewers[review.reviewer]
    else { return nil }
    return ReviewEntry(
      application: room.applications[application].id,
      reviewer: room.reviewers[reviewer].person.id)
  }

  /// Whether a plan made at `other` is one for this desk, too: the same applications and reviewers,
  /// who may read, fit and have what they did there.
  package func hasSame(as other: AssignmentDesk) -> Bool {
    room.applications.map(\.id) == other.room.applications.map(\.id)
      && room.reviewers.map(\.person.id) == other.room.reviewers.map(\.person.id)
      && room.reviewers.map(\.most) == other.room.reviewers.map(\.most)
      && task(each: 1, more: []) == other.task(each: 1, more: [])
  }

  package func plan(each: Int, limit: Int?, more: [String], takenBack: [ReviewProgress])
    throws(Refusal)
    -> ReviewPlan
  {
    let unknown = more.filter { applications[$0] == nil }
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
    var load = [Int](repeating: 0, count: room.reviewers.count)
    for reviewers in given { for reviewer in reviewers { load[reviewer] += 1 } }
    let asked = Set(more)
    return Assignment.Task(
      wanted: room.applications.enumerated().map { place, application in
        more.isEmpty
          ? max(0, each - given[place].count) : (asked.contains(application.code) ? 1 : 0)
      },
      room: load.map { _ in room.applications.count }, load: load, mismatch: mismatches)
  }

  /// By application and reviewer, nil where nothing may be given.
  ///
  /// Many read the same languages and topics; each kind is compared once.
  private var mismatches: [[Int?]] {
    var kinds: [Reading: Int] = [:]
    var readings: [Reading] = []
    let kind = room.reviewers.map { reviewer -> Int in
      let reading = reviewer.reading
      if let known = kinds[reading] { return known }
      kinds[reading] = readings.count
      readings.append(reading)
      return readings.count - 1
    }
    var known: [ReadingMatter: [Int?]] = [:]
    var rows = room.applications.map { application -> [Int?] in
      guard let applicant = room.people[application.person] else {
        return Array(repeating: nil, count: kind.count)
      }
      let matter = ReadingMatter(application, by: applicant)
      if let row = known[matter] { return row }
      let byKind = readings.map { $0.mismatch(with: matter) }
      let row = kind.map { Optional(byKind[$0]) }
      known[matter] = row
      return row
    }
    for (place, reviewers) in given.enumerated() {
      for reviewer in reviewers { rows[place][reviewer] = nil }
    }
    for pair in barred.keys { rows[pair.application][pair.reviewer] = nil }
    return rows
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
      let bars = room.reviewers.enumerated().flatMap { number, reviewer in
        (barred[Pair(application: place, reviewer: number)] ?? [])
          .map { "\(reviewer.code) (\($0.kind.words))" }
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
