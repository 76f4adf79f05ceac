import ConveneCore
import ConveneStore
import ConveneTables
import ConveneValues
import Foundation

/// A review as it was assigned, with how far it is.
package struct AssignedReview: Sendable {
  package let progress: ReviewProgress
  package let reviewer: String
  /// Who applies; empty to a reviewer.
  package let applicant: String

  /// `open`, `begun` or `given`.
  package var standing: String {
    progress.isGiven ? "given" : progress.rated + progress.unjudged > 0 ? "begun" : "open"
  }
}

extension Secretariat {
  /// Who was given what, by reviewer; to a reviewer their own alone.
  ///
  /// - Parameters:
  ///   - reviewer: by code, name or address; everybody where it is nil.
  ///   - application: by its code.
  package func assignedReviews(
    _ hand: MeetingInHand, of reviewer: String? = nil, on application: String? = nil
  ) async throws -> [AssignedReview] {
    let own = try await reviewing(hand)
    var wanted = own?.code
    if let reviewer { wanted = try await self.reviewer(reviewer, hand).entry.code }
    return try await look(.recordReviews, .review, in: hand, for: own?.person) { [wanted] store in
      let code = try application.map { try store.application($0, hand).code }
      let reviewers = try own.map { [$0] } ?? store.reviewers(of: hand.id)
      let names = Dictionary(
        reviewers.map { ($0.code, $0.name) }, uniquingKeysWith: { first, _ in first })
      let applicants = try own == nil ? store.applicantNames(of: hand.id) : [:]
      let reviews = try store.reviews(of: hand.id).filter { one in
        (wanted == nil || one.reviewer == wanted) && (code == nil || one.application == code)
      }
      return reviews.sorted {
        ($0.reviewer, $0.application) < ($1.reviewer, $1.application)
      }.map { one in
        AssignedReview(
          progress: one, reviewer: names[one.reviewer] ?? "",
          applicant: applicants[one.application] ?? "")
      }
    }
  }

  /// A table to write points into, with a row for each review that is not given; empty cells of a
  /// row say that a criterion could not be judged.
  package func ratingsTable(
    _ hand: MeetingInHand, of reviewer: String? = nil, on application: String? = nil
  ) async throws -> [UInt8] {
    let criteria = hand.meeting.rubric.criteria.map(\.code)
    let open = try await assignedReviews(hand, of: reviewer, on: application)
      .filter { !$0.progress.isGiven }
    return CSV.write(
      header: ["application", "reviewer"] + criteria,
      rows: open.map {
        [$0.progress.application, $0.progress.reviewer] + criteria.map { _ in "" }
      })
  }
}

extension Store {
  /// Who applied, by the code of the application.
  fileprivate func applicantNames(of meeting: Meeting.ID) throws -> [String: String] {
    let entries = try applicationEntries(of: meeting)
    let people = try peopleByID(entries.map(\.person))
    return Dictionary(
      entries.map { ($0.code, people[$0.person]?.name ?? "") },
      uniquingKeysWith: { first, _ in first })
  }
}
