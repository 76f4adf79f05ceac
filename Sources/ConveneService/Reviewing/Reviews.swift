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
    _ file: [UInt8], form: TableForm = TableForm(), to hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> ImportReport {
    let own = try await reviewing(hand)
    let (file, form) = try Self.opened(file, form)
    return try await perform(
      own == nil ? .reviewImport : .reviewRecord, in: hand, for: own?.person, dryRun: dryRun
    ) { work in
      let store = work.store
      if own == nil { try store.lockDirectory() }
      let known = try own.map { [$0] } ?? store.reviewers(of: hand.id)
      let codes = Set(try store.applicationEntries(of: hand.id).map(\.code))
      let table = try Failure.ofInput {
        try RatingImport(
          file, in: form, rubric: hand.meeting.rubric, applications: codes,
          reviewers: known.book, growing: own == nil)
      }
      let (code, notices) = try work.enlist(table.reviewers.entries.filter(\.isNew))
      var (ratings, unjudged) = (table.ratings, table.unjudged)
      for place in ratings.indices {
        ratings[place].reviewer = code[ratings[place].reviewer] ?? ratings[place].reviewer
      }
      for place in unjudged.indices {
        unjudged[place].reviewer = code[unjudged[place].reviewer] ?? unjudged[place].reviewer
      }
      try work.record(ratings, unjudged: unjudged, by: own, isTable: true)
      return ImportReport(count: ratings.count, notices: table.notices + notices)
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
  ///
  /// A table refreshes all conflicts; single reviews do where they may be in one.
  mutating func record(
    _ ratings: [Rating], unjudged: [Unjudged], by own: ReviewerEntry?, isTable: Bool = false
  ) throws {
    let now = now
    let codes = Set(ratings.map(\.application) + unjudged.map(\.application))
    let reviewers = Set(ratings.map(\.reviewer) + unjudged.map(\.reviewer))
    if own == nil, try isTable || store.mayBeBound(codes, reviewers, hand) {
      _ = try refreshConflicts(try store.reviewRoom(hand))
    }
    if own == nil { try store.refuseHeld(hand, among: codes) }
    let entries = try store.applicationEntries(of: hand.id, codes.sorted())
    var slip = RatingSlip(
      applications: entries, reviewers: try own.map { [$0] } ?? store.reviewers(of: hand.id),
      conflicts: try store.conflicts(in: hand.id, on: entries.map(\.id)).filter(\.stands))
    for rating in ratings {
      slip.see(rating.application, rating.reviewer)
    }
    for one in unjudged { slip.see(one.application, one.reviewer) }
    slip.check(
      Set(ratings.map(\.criterion) + unjudged.map(\.criterion)), of: hand.meeting.rubric)
    if ratings.contains(where: { !$0.answers.isEmpty }) {
      slip.check(ratings, against: try store.applications(of: hand.id, entries.map(\.id)))
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
      ratings.filter { isChanged($0.application, $0.reviewer, $0.criterion) }, in: hand.id,
      under: hand.rubric)
    try store.record(
      unjudged.filter { isChanged($0.application, $0.reviewer, $0.criterion) }, in: hand.id,
      under: hand.rubric)
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

extension Secretariat {
  package func reviewCount(_ hand: MeetingInHand) async throws -> Int {
    try await look(.viewMeeting, in: hand) { try $0.reviewCount(in: hand.id) }
  }
}
