import ConveneCore
import ConveneStore
import Foundation

extension Secretariat {
  /// Makes people reviewers of a meeting; codes go on from `R-01`.
  package func addReviewers(_ people: [Person], to hand: MeetingInHand) async throws {
    try actor.require(.recordReviews)
    let (actor, now) = (actor, now())
    try await archive.write(in: hand.id) { store in
      let known = try store.reviewers(of: hand.id)
      try store.add(people)
      let codes = people.indices.map { Self.reviewerCode(known.count + $0 + 1) }
      try store.addReviewers(
        zip(people, codes).map { (person: $0.0.id, code: $0.1) }, to: hand.id)
      try store.record(
        "reviewer.add", on: hand.meeting.code, in: hand.id, by: actor, at: now,
        ["reviewers": "\(people.count)"])
    }
  }

  /// Takes a table of ratings in whole; a reviewer who is new is given as `Name <address>`.
  package func importRatings(
    _ file: [UInt8], encoding: TextEncoding = .utf8, to hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> ImportReport {
    try actor.require(.recordReviews)
    let (codes, known) = try await archive.read(in: hand.id) { store in
      (try store.applicationEntries(of: hand.id).map(\.code), try store.reviewers(of: hand.id))
    }
    let table = try Failure.ofInput {
      try RatingImport(
        file, as: encoding, rubric: hand.meeting.rubric, applications: Set(codes))
    }
    let given = table.entries.map(\.reviewer)
    let fresh = try newReviewers(among: given, known: known, hand)
    guard !dryRun else {
      return ImportReport(count: table.entries.count, notices: table.notices)
    }
    if !fresh.isEmpty { try await addReviewers(fresh, to: hand) }
    let reviewers = try await archive.read(in: hand.id) { try $0.reviewers(of: hand.id) }
    let ratings = table.entries.compactMap { entry -> Rating? in
      let reviewer = reviewers.first { Self.isNamed($0, by: entry.reviewer) }
      return reviewer.map {
        Rating(
          application: entry.application, reviewer: $0.code, criterion: entry.criterion,
          points: entry.points)
      }
    }
    try await record(ratings, in: hand)
    return ImportReport(count: ratings.count, notices: table.notices)
  }

  /// Records ratings; who gave them is assigned, unless a conflict of interest stands against it.
  package func record(_ ratings: [Rating], in hand: MeetingInHand) async throws {
    try actor.require(.recordReviews)
    let (actor, now) = (actor, now())
    try await archive.write(in: hand.id) { store in
      let reviewers = Dictionary(
        try store.reviewers(of: hand.id).map { ($0.code, $0) }, uniquingKeysWith: { $1 })
      let applications = Dictionary(
        try store.applicationEntries(of: hand.id).map { ($0.code, $0) }, uniquingKeysWith: { $1 })
      var reviews: [ReviewEntry] = []
      var seen: Set<[String]> = []
      var entries: [RatingEntry] = []
      var problems: [Problem] = []
      for rating in ratings {
        guard let reviewer = reviewers[rating.reviewer],
          let application = applications[rating.application]
        else { continue }
        let conflict = Self.conflict(of: reviewer, with: application)
        if seen.insert([rating.application, rating.reviewer]).inserted {
          reviews.append(
            ReviewEntry(
              application: application.id, reviewer: reviewer.person, conflict: conflict))
          if let conflict {
            problems.append(
              Problem("\(rating.application), \(rating.reviewer)", conflict))
          }
        }
        entries.append(
          RatingEntry(
            application: application.id, reviewer: reviewer.person,
            criterion: rating.criterion, points: rating.points))
      }
      guard problems.isEmpty else {
        throw Refusal(
          "conflict-of-interest", "Some ratings come from reviewers in a conflict of interest",
          advice: "Leave these ratings out; somebody else must review", problems: problems)
      }
      try store.add(reviews, to: hand.id)
      try store.record(entries, in: hand.id, under: hand.rubric)
      try store.move(
        applications.values.map(\.id).sorted(), of: hand.id, from: .submitted, to: .underReview)
      try store.record(
        "review.record", on: hand.meeting.code, in: hand.id, by: actor, at: now,
        ["ratings": "\(entries.count)"])
    }
  }

  private static func reviewerCode(_ number: Int) -> String {
    "R-\(number < 10 ? "0" : "")\(number)"
  }

  private static func conflict(of reviewer: ReviewerEntry, with application: ApplicationEntry)
    -> String?
  {
    if reviewer.person == application.person { return "the reviewer is the applicant" }
    if let organisation = reviewer.organisation, organisation == application.organisation {
      return "reviewer and applicant are of one organisation"
    }
    return nil
  }

  private static func isNamed(_ reviewer: ReviewerEntry, by text: String) -> Bool {
    let name = text.split(separator: "<").first.map { $0.trimmingCharacters(in: .whitespaces) }
    return reviewer.code == text || reviewer.name == name
  }

  /// People for reviewers the meeting does not know, or a refusal naming all that cannot be read.
  private func newReviewers(
    among given: [String], known: [ReviewerEntry], _ hand: MeetingInHand
  ) throws -> [Person] {
    var people: [String: Person] = [:]
    var problems: Set<String> = []
    for text in given where !known.contains(where: { Self.isNamed($0, by: text) }) {
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
