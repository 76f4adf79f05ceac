import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

/// Somebody who becomes a reviewer.
package struct NewReviewer: Sendable, Encodable {
  package let person: Person.ID
  package let code: String
  package let topics: [String]
  package let most: Int?
  package let account: Actor.ID?

  package init(
    person: Person.ID, code: String, topics: [String] = [], most: Int? = nil,
    account: Actor.ID? = nil
  ) {
    self.person = person
    self.code = code
    self.topics = topics
    self.most = most
    self.account = account
  }
}

/// A conflict of interest as the statement takes it.
private struct ConflictRow: Encodable {
  let application: Application.ID
  let reviewer: Person.ID
  let kind: Conflict.Kind
  let note: String
}

extension Store {
  package func addReviewers(_ reviewers: [NewReviewer], to meeting: Meeting.ID) throws {
    try execute(.reviewerInsert, meeting, try Self.json(reviewers))
  }

  package func link(_ reviewer: Person.ID, to account: Actor.ID, in meeting: Meeting.ID) throws {
    try execute(.reviewerLink, meeting, reviewer, account)
  }

  package func reviewers(of meeting: Meeting.ID) throws -> [ReviewerEntry] {
    try rows(.reviewerList, meeting).map {
      ReviewerEntry(
        code: try $0["code"], person: try $0["person_id"], name: try $0["name"],
        email: try $0["email"], organisation: try $0["organisation_id"],
        topics: try $0["topics"], most: try $0["most"], account: try $0["account_id"])
    }
  }

  /// Assigns; what was assigned before stays as it is.
  package func add(
    _ reviews: [ReviewEntry], to meeting: Meeting.ID, at instant: Date, due: Day? = nil
  ) throws {
    try execute(
      .reviewInsert, meeting, reviews.map(\.application.uuid), reviews.map(\.reviewer.uuid),
      instant, due?.description)
  }

  package func remove(_ reviews: [ReviewEntry], from meeting: Meeting.ID) throws {
    try execute(
      .reviewRemove, meeting, reviews.map(\.application.uuid), reviews.map(\.reviewer.uuid))
  }

  /// Marks reviews as given that are whole; only `touched` are looked at, where it is given.
  package func giveWholeReviews(
    of meeting: Meeting.ID, at instant: Date, among touched: [ReviewEntry]? = nil
  ) throws {
    try execute(
      .reviewGive, meeting, instant, touched.map { Set($0.map(\.application)).map(\.uuid) },
      touched.map { Set($0.map(\.reviewer)).map(\.uuid) })
  }

  package func reviews(of meeting: Meeting.ID) throws -> [ReviewProgress] {
    try rows(.reviewList, meeting).map {
      let due: String? = try $0["due"]
      let given: Date? = try $0["given_at"]
      return ReviewProgress(
        entry: ReviewEntry(
          application: try $0["application_id"], reviewer: try $0["reviewer_id"]),
        application: try $0["application"], reviewer: try $0["reviewer"],
        due: due.flatMap { Day($0) }, isGiven: given != nil, rated: try $0["rated"],
        unjudged: try $0["unjudged"])
    }
  }
}

extension Store {
  package func record(
    _ conflicts: [(entry: ReviewEntry, conflict: Conflict)], in meeting: Meeting.ID,
    at instant: Date
  ) throws {
    let given = conflicts.map {
      ConflictRow(
        application: $0.entry.application, reviewer: $0.entry.reviewer,
        kind: $0.conflict.kind, note: $0.conflict.note)
    }
    try execute(.conflictOfInterestRecord, meeting, try Self.json(given), instant)
  }

  package func remove(_ conflicts: [ConflictEntry], from meeting: Meeting.ID) throws {
    try execute(
      .conflictOfInterestRemove, meeting, conflicts.map(\.entry.application.uuid),
      conflicts.map(\.entry.reviewer.uuid), conflicts.map(\.conflict.kind.rawValue))
  }

  package func setAside(
    _ kinds: [Conflict.Kind], of entry: ReviewEntry, in meeting: Meeting.ID, at instant: Date,
    because reason: String
  ) throws {
    try execute(
      .conflictOfInterestSetAside, meeting, entry.application, entry.reviewer,
      kinds.map(\.rawValue), instant, reason)
  }

  /// The conflicts of a meeting, or on some of its applications.
  package func conflicts(
    in meeting: Meeting.ID, on applications: [Application.ID]? = nil
  ) throws -> [ConflictEntry] {
    try rows(.conflictOfInterestList, meeting, applications.map { $0.map(\.uuid) }).compactMap {
      let kind: String = try $0["kind"]
      guard let kind = Conflict.Kind(rawValue: kind) else { return nil }
      return ConflictEntry(
        entry: ReviewEntry(
          application: try $0["application_id"], reviewer: try $0["reviewer_id"]),
        conflict: Conflict(
          application: try $0["application"], reviewer: try $0["reviewer"], kind: kind,
          note: try $0["note"]),
        setAside: try $0["set_aside"])
    }
  }
}

extension Store {
  package func record(
    _ ratings: [Rating], in meeting: Meeting.ID, under rubric: Identifier<Rubric>
  ) throws {
    try execute(
      .ratingRecord, meeting, rubric, ratings.map(\.application), ratings.map(\.reviewer),
      ratings.map(\.criterion), ratings.map(\.points.value),
      ratings.map { "{\($0.answers.map(String.init).joined(separator: ","))}" })
  }

  /// Records what could not be judged; points given before are taken back.
  package func record(
    _ unjudged: [Unjudged], in meeting: Meeting.ID, under rubric: Identifier<Rubric>
  ) throws {
    try execute(
      .cannotJudgeRecord, meeting, rubric, unjudged.map(\.application),
      unjudged.map(\.reviewer), unjudged.map(\.criterion))
  }

  /// What could not be judged in a meeting, or on some of its applications.
  package func unjudged(
    of meeting: Meeting.ID, on applications: [Application.ID]? = nil
  ) throws -> [Unjudged] {
    try rows(.cannotJudgeList, meeting, applications.map { $0.map(\.uuid) }).map {
      Unjudged(
        application: try $0["application"], reviewer: try $0["reviewer"],
        criterion: try $0["criterion"])
    }
  }

  /// How many reviews gave at least one rating.
  package func reviewCount(in meeting: Meeting.ID) throws -> Int {
    try rows(.reviewCount, meeting).first?["reviews"] ?? 0
  }

  /// The ratings of a meeting, or of some of its applications.
  package func ratings(
    of meeting: Meeting.ID, on applications: [Application.ID]? = nil
  ) throws -> [Rating] {
    try rows(.ratingList, meeting, applications.map { $0.map(\.uuid) }).map {
      Rating(
        application: try $0["application"], reviewer: try $0["reviewer"],
        criterion: try $0["criterion"], points: try Points(try $0["points"]),
        answers: try $0["answers"])
    }
  }

  package func recordPractice(
    _ marks: [(criterion: String, points: Points)], on practice: String, by reviewer: Person.ID,
    in meeting: Meeting.ID, at instant: Date
  ) throws {
    try execute(
      .practiceMarkRecord, meeting, reviewer, practice, marks.map(\.criterion),
      marks.map(\.points.value), instant)
  }

  package func practiceMarks(of meeting: Meeting.ID) throws -> [PracticeMark] {
    try rows(.practiceMarkList, meeting).map {
      PracticeMark(
        reviewer: try $0["reviewer"], practice: try $0["practice"],
        criterion: try $0["criterion"], points: try $0["points"])
    }
  }
}
