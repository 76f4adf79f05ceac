import ConveneCore
import ConveneStore
import Foundation

extension Secretariat {
  /// Takes a table of ratings in whole; a reviewer who is new is given as `Name <address>`.
  ///
  /// An empty cell is "cannot judge". A reviewer brings their own ratings only.
  package func importRatings(
    _ file: [UInt8], encoding: TextEncoding = .utf8, to hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> ImportReport {
    let own = try await reviewing(hand)
    let (codes, known) = try await archive.read(in: hand.id, for: own?.person) { store in
      (
        try store.applicationEntries(of: hand.id).map(\.code),
        try own.map { [$0] } ?? store.reviewers(of: hand.id)
      )
    }
    let table = try Failure.ofInput {
      try RatingImport(
        file, as: encoding, rubric: hand.meeting.rubric, applications: Set(codes))
    }
    let given = table.entries.map(\.reviewer) + table.blanks.map(\.reviewer)
    let fresh = try newReviewers(among: given, known: known, hand)
    guard own == nil || fresh.isEmpty else {
      throw Failure.unusableInput(
        Refusal(
          "not-yours", "Some ratings are not yours to give",
          advice: "Leave out what other reviewers gave",
          problems: fresh.map { Problem("reviewer", "\($0.name) is not you") }))
    }
    guard !dryRun else {
      return ImportReport(count: table.entries.count, notices: table.notices)
    }
    if !fresh.isEmpty { try await addReviewers(fresh, to: hand) }
    let reviewers = try await archive.read(in: hand.id) { store in
      try own.map { [$0] } ?? store.reviewers(of: hand.id)
    }
    func code(_ text: String) -> String? { reviewers.first { $0.isNamed(text) }?.code }
    try await record(
      table.entries.compactMap { entry in
        code(entry.reviewer).map {
          Rating(
            application: entry.application, reviewer: $0, criterion: entry.criterion,
            points: entry.points, answers: entry.answers)
        }
      },
      unjudged: table.blanks.compactMap { blank in
        code(blank.reviewer).map {
          Unjudged(application: blank.application, reviewer: $0, criterion: blank.criterion)
        }
      }, in: hand)
    return ImportReport(count: table.entries.count, notices: table.notices)
  }

  /// Records ratings and what could not be judged.
  ///
  /// The secretariat records for everybody, and who gave a rating is assigned by that. A reviewer
  /// records for themselves, on what they were given. Nobody rates in a conflict of interest.
  package func record(
    _ ratings: [Rating], unjudged: [Unjudged] = [], in hand: MeetingInHand
  ) async throws {
    let own = try await reviewing(hand)
    try await perform(.reviewRecord, in: hand, for: own?.person) { work in
      try work.record(ratings, unjudged: unjudged, by: own)
    }
  }

  /// People for reviewers the meeting does not know, or a refusal naming all that cannot be read.
  private func newReviewers(
    among given: [String], known: [ReviewerEntry], _ hand: MeetingInHand
  ) throws -> [Person] {
    var people: [String: Person] = [:]
    var problems: Set<String> = []
    for text in given where !known.contains(where: { $0.isNamed(text) }) {
      let parts = text.split(separator: "<")
      guard parts.count == 2, parts[1].hasSuffix(">"), String(parts[1].dropLast()).isMailAddress
      else {
        problems.insert(text)
        continue
      }
      if people[text] == nil {
        people[text] = Person(
          id: newID(), name: parts[0].trimmingCharacters(in: .whitespaces),
          email: String(parts[1].dropLast()), country: hand.meeting.venue.country,
          languages: hand.meeting.languages.map(\.rawValue))
      }
    }
    guard problems.isEmpty else {
      throw Failure.unusableInput(
        Refusal(
          "unknown-reviewer", "Some ratings name a reviewer whom the meeting does not know",
          advice: "Write a new reviewer as: Name <name@example.org>",
          problems: problems.sorted().map { Problem("reviewer", "\($0) is not known") }))
    }
    return people.sorted { $0.key < $1.key }.map(\.value)
  }
}

extension Work {
  /// Records reviews; `own` is the reviewer who records for themselves.
  mutating func record(_ ratings: [Rating], unjudged: [Unjudged], by own: ReviewerEntry?) throws {
    let now = now
    if own == nil { _ = try refreshConflicts(try store.reviewRoom(hand)) }
    var slip = RatingSlip(
      applications: try store.applicationEntries(of: hand.id),
      reviewers: try own.map { [$0] } ?? store.reviewers(of: hand.id),
      conflicts: try store.conflicts(in: hand.id).filter(\.stands))
    for rating in ratings {
      slip.see(rating.application, rating.reviewer)
    }
    for one in unjudged { slip.see(one.application, one.reviewer) }
    if ratings.contains(where: { !$0.answers.isEmpty }) {
      slip.check(ratings, against: try store.applications(of: hand.id))
    }
    try slip.throwIfProblems(toReviewer: own != nil)
    let touched = Array(Set(slip.reviews.map(\.application)))
    let before = ReviewPoints(
      try store.ratings(of: hand.id, on: touched),
      try store.unjudged(of: hand.id, on: touched))
    var after = before
    after.merge(ratings, unjudged)
    let isChanged = { (application: String, reviewer: String, criterion: String) in
      before[application, reviewer][criterion] != after[application, reviewer][criterion]
    }
    if own == nil { try store.add(slip.reviews, to: hand.id, at: now) }
    try store.record(
      ratings.compactMap { rating in
        guard isChanged(rating.application, rating.reviewer, rating.criterion) else { return nil }
        return slip.entry(rating.application, rating.reviewer).map {
          RatingEntry(
            review: $0, criterion: rating.criterion, points: rating.points,
            answers: rating.answers)
        }
      }, in: hand.id, under: hand.rubric)
    try store.recordUnjudged(
      unjudged.compactMap { one in
        guard isChanged(one.application, one.reviewer, one.criterion) else { return nil }
        return slip.entry(one.application, one.reviewer).map { ($0, one.criterion) }
      }, in: hand.id, under: hand.rubric)
    try store.giveWholeReviews(of: hand.id, at: now, among: slip.reviews)
    try store.move(
      slip.everything.sorted(), of: hand.id, from: .submitted, to: .underReview)
    noteReviews(slip.named, from: before, to: after)
  }
}

/// Ratings on their way in, and what is wrong with them.
private struct RatingSlip {
  private let applications: [String: ApplicationEntry]
  private let reviewers: [String: ReviewerEntry]
  private let conflicts: [ReviewEntry: [Conflict]]
  /// Whom they concern, each pair once.
  var reviews: [ReviewEntry] { named.map(\.entry) }
  private(set) var named: [(entry: ReviewEntry, application: String, reviewer: String)] = []
  private var seen: Set<[String]> = []
  private var inConflict: [Problem] = []
  private var other: [Problem] = []

  init(
    applications: [ApplicationEntry], reviewers: [ReviewerEntry], conflicts: [ConflictEntry]
  ) {
    self.applications = Dictionary(
      applications.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    self.reviewers = Dictionary(
      reviewers.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
    self.conflicts = Dictionary(grouping: conflicts, by: \.entry).mapValues { $0.map(\.conflict) }
  }

  var everything: [Application.ID] { applications.values.map(\.id) }

  func entry(_ application: String, _ reviewer: String) -> ReviewEntry? {
    guard let application = applications[application], let reviewer = reviewers[reviewer] else {
      return nil
    }
    return ReviewEntry(application: application.id, reviewer: reviewer.person)
  }

  mutating func see(_ application: String, _ reviewer: String) {
    guard seen.insert([application, reviewer]).inserted else { return }
    guard let entry = entry(application, reviewer) else {
      other.append(Problem("\(application), \(reviewer)", "is not a review to be given here"))
      return
    }
    named.append((entry, application, reviewer))
    for conflict in conflicts[entry] ?? [] {
      inConflict.append(
        Problem("\(application), \(reviewer)", "\(conflict.kind.words): \(conflict.note)"))
    }
  }

  mutating func check(_ ratings: [Rating], against all: [Application]) {
    let answers = Dictionary(
      all.map { ($0.code, $0.answers) }, uniquingKeysWith: { first, _ in first })
    for rating in ratings {
      for answer in rating.answers
      where !(answers[rating.application] ?? []).contains(answer) {
        other.append(
          Problem(
            "\(rating.application), \(rating.reviewer), \(rating.criterion)",
            "\(answer) is not an answer of this application"))
      }
    }
  }

  /// A reviewer is told no more of a conflict than that the review is not theirs.
  func throwIfProblems(toReviewer: Bool) throws(Refusal) {
    let barred =
      toReviewer
      ? inConflict.map { Problem($0.at, "is not a review to be given here") } : inConflict
    guard !barred.isEmpty, !toReviewer else {
      let all = barred + other
      guard !all.isEmpty else { return }
      throw Refusal(
        "ratings-not-usable", "Some ratings cannot be recorded",
        advice: "Leave out what is listed and record the rest", problems: all)
    }
    throw Refusal(
      "conflict-of-interest", "Some ratings come from reviewers in a conflict of interest",
      advice: "Leave these ratings out; somebody else must review", problems: barred + other)
  }
}
