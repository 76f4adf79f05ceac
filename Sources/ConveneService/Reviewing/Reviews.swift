import ConveneCore
import ConveneStore
import ConveneTables
import ConveneValues
import Foundation

extension Secretariat {
  /// Takes a table of ratings in whole, with the reviewers who come as `Name <address>`.
  ///
  /// An empty cell is "cannot judge". A reviewer brings their own ratings only.
  package func importRatings(
    _ file: [UInt8], encoding: TextEncoding = .utf8, to hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> ImportReport {
    let own = try await reviewing(hand)
    return try await perform(
      own == nil ? .reviewImport : .reviewRecord, in: hand, for: own?.person, dryRun: dryRun
    ) { work in
      let store = work.store
      if own == nil { try store.lockDirectory() }
      let known = try own.map { [$0] } ?? store.reviewers(of: hand.id)
      let codes = Set(try store.applicationEntries(of: hand.id).map(\.code))
      let table = try Failure.ofInput {
        try RatingImport(
          file, as: encoding, rubric: hand.meeting.rubric, applications: codes,
          reviewers: known.book, growing: own == nil)
      }
      let (code, notices) = try work.enlist(table.reviewers.entries.filter(\.isNew))
      try work.record(
        table.entries.map { entry in
          Rating(
            application: entry.application, reviewer: code[entry.reviewer] ?? entry.reviewer,
            criterion: entry.criterion, points: entry.points, answers: entry.answers)
        },
        unjudged: table.blanks.map { blank in
          Unjudged(
            application: blank.application, reviewer: code[blank.reviewer] ?? blank.reviewer,
            criterion: blank.criterion)
        }, by: own)
      return ImportReport(count: table.entries.count, notices: table.notices + notices)
    }
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
    slip.check(
      Set(ratings.map(\.criterion) + unjudged.map(\.criterion)), of: hand.meeting.rubric)
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
    try takeUnderReview(slip.reviews.map(\.application))
    noteReviews(slip.named, from: before, to: after)
  }

  /// Makes those who came with a table of ratings reviewers; answers their codes by label.
  fileprivate mutating func enlist(
    _ new: [ReviewerBook.Entry]
  ) throws -> (code: [String: String], notices: [Problem]) {
    guard !new.isEmpty else { return ([:], []) }
    let people = new.map { entry in
      Person(
        id: newID(), name: entry.name, email: entry.email, country: hand.meeting.venue.country,
        languages: hand.meeting.languages.map(\.rawValue))
    }
    let merge = try merge(people.map { PersonRow(row: 0, person: $0, given: []) }, of: [])
    let ids = people.map { merge.personID[$0.id] ?? $0.id }
    try enlist(ids.map { Enlisted(person: $0) })
    let codes = Dictionary(
      try store.reviewers(of: meeting).map { ($0.person, $0.code) },
      uniquingKeysWith: { first, _ in first })
    return (
      Dictionary(
        zip(new, ids).compactMap { entry, id in codes[id].map { (entry.label, $0) } },
        uniquingKeysWith: { first, _ in first }),
      merge.notices.map { $0.moved(to: "reviewer") }
    )
  }
}

extension Conflict {
  fileprivate func problem(at place: String) -> Problem {
    switch kind {
    case .declared: .conflictDeclared(at: place, note: note)
    case .applicant: .conflictApplicant(at: place, note: note)
    case .colleague: .conflictColleague(at: place, note: note)
    case .alias: .conflictAlias(at: place, note: note)
    case .delegation: .conflictDelegation(at: place, note: note)
    case .coApplicant: .conflictCoApplicant(at: place, note: note)
    case .nominator: .conflictNominator(at: place, note: note)
    case .pastPartner: .conflictPastPartner(at: place, note: note)
    }
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

  func entry(_ application: String, _ reviewer: String) -> ReviewEntry? {
    guard let application = applications[application], let reviewer = reviewers[reviewer] else {
      return nil
    }
    return ReviewEntry(application: application.id, reviewer: reviewer.person)
  }

  mutating func see(_ application: String, _ reviewer: String) {
    guard seen.insert([application, reviewer]).inserted else { return }
    let place = "\(application), \(reviewer)"
    guard let entry = entry(application, reviewer) else {
      other.append(.reviewNotHere(at: place))
      return
    }
    named.append((entry, application, reviewer))
    inConflict += (conflicts[entry] ?? []).map { $0.problem(at: place) }
  }

  mutating func check(_ criteria: Set<String>, of rubric: Rubric) {
    let known = Set(rubric.criteria.map(\.code))
    for criterion in criteria.subtracting(known).sorted() {
      other.append(.notInRubric(at: criterion))
    }
  }

  mutating func check(_ ratings: [Rating], against all: [Application]) {
    let answers = Dictionary(
      all.map { ($0.code, $0.answers) }, uniquingKeysWith: { first, _ in first })
    for rating in ratings {
      for answer in rating.answers
      where !(answers[rating.application] ?? []).contains(answer) {
        other.append(
          .notAnAnswerHere(
            at: "\(rating.application), \(rating.reviewer), \(rating.criterion)",
            answer: "\(answer)"))
      }
    }
  }

  /// A reviewer is told no more of a conflict than that the review is not theirs.
  func throwIfProblems(toReviewer: Bool) throws(Refusal) {
    let barred =
      toReviewer
      ? inConflict.map { Problem.reviewNotHere(at: $0.at) } : inConflict
    guard !barred.isEmpty, !toReviewer else {
      let all = barred + other
      guard !all.isEmpty else { return }
      throw Refusal.ratingsNotRecorded(problems: all)
    }
    throw Refusal.conflictOfInterest(problems: barred + other)
  }
}

extension Secretariat {
  package func reviewCount(_ hand: MeetingInHand) async throws -> Int {
    try await look(.viewMeeting, in: hand) { try $0.reviewCount(in: hand.id) }
  }
}
