import ConveneCore
import ConveneSQL
import Foundation
import Postgres

/// A reviewer of a meeting.
package struct ReviewerEntry: Sendable {
  package let code: String
  package let person: Person.ID
  package let name: String
  package let organisation: Organisation.ID?
}

/// How a reviewer stands to an application.
package struct ReviewEntry: Sendable {
  package let application: Application.ID
  package let reviewer: Person.ID
  /// Why there is a conflict of interest; nil when the reviewer is assigned.
  package let conflict: String?

  package init(application: Application.ID, reviewer: Person.ID, conflict: String? = nil) {
    self.application = application
    self.reviewer = reviewer
    self.conflict = conflict
  }
}

/// Points as they are stored, by ids.
package struct RatingEntry: Sendable {
  package let application: Application.ID
  package let reviewer: Person.ID
  package let criterion: String
  package let points: Points

  package init(
    application: Application.ID, reviewer: Person.ID, criterion: String, points: Points
  ) {
    self.application = application
    self.reviewer = reviewer
    self.criterion = criterion
    self.points = points
  }
}

extension Store {
  package func addReviewers(
    _ reviewers: [(person: Person.ID, code: String)], to meeting: Meeting.ID
  )
    throws
  {
    try execute(
      .reviewerInsert, meeting, reviewers.map(\.person.uuid), reviewers.map(\.code))
  }

  package func reviewers(of meeting: Meeting.ID) throws -> [ReviewerEntry] {
    try rows(.reviewerList, meeting).map {
      ReviewerEntry(
        code: try $0["code"], person: try $0["person_id"], name: try $0["name"],
        organisation: try $0["organisation_id"])
    }
  }

  package func add(_ reviews: [ReviewEntry], to meeting: Meeting.ID) throws {
    try execute(
      .reviewInsert, meeting, reviews.map(\.application.uuid), reviews.map(\.reviewer.uuid),
      reviews.map { $0.conflict == nil ? "assigned" : "conflict" },
      reviews.map { $0.conflict ?? "" })
  }

  package func conflicts(in meeting: Meeting.ID) throws -> [ReviewEntry] {
    try rows(.reviewConflicts, meeting).map {
      ReviewEntry(
        application: try $0["application_id"], reviewer: try $0["reviewer_id"],
        conflict: try $0["reason"])
    }
  }

  package func record(
    _ ratings: [RatingEntry], in meeting: Meeting.ID, under rubric: Identifier<Rubric>
  ) throws {
    try execute(
      .ratingRecord, meeting, rubric, ratings.map(\.application.uuid),
      ratings.map(\.reviewer.uuid), ratings.map(\.criterion), ratings.map(\.points.value))
  }

  package func reviewCount(in meeting: Meeting.ID) throws -> Int {
    try rows(.reviewCount, meeting).first?["reviews"] ?? 0
  }
}

extension Store {
  package func ratings(of meeting: Meeting.ID) throws -> [Rating] {
    try rows(.ratingList, meeting).map {
      Rating(
        application: try $0["application"], reviewer: try $0["reviewer"],
        criterion: try $0["criterion"], points: try Points(try $0["points"]))
    }
  }
}
