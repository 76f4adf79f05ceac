import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

/// Whoever opened the link of a reviewer, and how the meeting is reviewed.
package struct OpenedReviewer: Sendable {
  package let meeting: Meeting.ID
  package let reviewer: ReviewerEntry
  /// Codes of the languages that the reviewer reads, the first best.
  package let languages: [String]
  /// Whether no points of the meeting change any more.
  package let isOver: Bool
  package let reviewing: Reviewing?
  package let countries: [CountryName]
  package let agreedOutcomes: [AgreedOutcome]?
}

extension Store {
  /// The meeting and the reviewer of a link, which the transaction has in hand from then on; nil where
  /// it opens nothing.
  package func openedReviewer(by link: SHA256) throws -> OpenedReviewer? {
    try rows(.reviewerOpen, link.description).first.map { row in
      let reviewing: String? = try row["reviewing"]
      let outcomes: String? = try row["agreed_outcomes"]
      return OpenedReviewer(
        meeting: try row["meeting"],
        reviewer: ReviewerEntry(
          code: try row["code"], person: try row["reviewer"], name: try row["name"],
          email: try row["email"], organisation: nil, topics: [], most: nil, account: nil),
        languages: try row["languages"], isOver: try row["is_over"],
        reviewing: try reviewing.map { try Self.value($0) },
        countries: try Self.value(try row["countries"]),
        agreedOutcomes: try outcomes.map { try Self.value($0) })
    }
  }

  /// What the reviewer whose link is in hand was given, and how far they are.
  package func reviewsOfPage(_ reviewer: ReviewerEntry) throws -> [ReviewProgress] {
    try rows(.reviewOfPage).map { row in
      let due: String? = try row["due"]
      let given: Date? = try row["given_at"]
      return ReviewProgress(
        entry: ReviewEntry(application: try row["application_id"], reviewer: reviewer.person),
        application: try row["application"], reviewer: reviewer.code,
        due: due.flatMap { Day($0) }, isGiven: given != nil, rated: try row["rated"],
        unjudged: try row["unjudged"])
    }
  }

  /// What the reviewer whose link is in hand gave an application.
  package func pointsOfPage(_ application: Application.ID) throws -> [PageMark] {
    try rows(.reviewPointsOfPage, application).map { row in
      let points: Int? = try row["points"]
      return PageMark(
        criterion: try row["criterion"], points: try points.map { try Points($0) },
        answers: try row["answers"])
    }
  }

  /// What somebody reads of an application, covered where reviewing is blind; nil where it is not theirs
  /// by the link in hand.
  package func dossierOfPage(
    _ id: Application.ID, isBlind: Bool, asking questions: [OwnQuestion]
  ) throws -> Dossier? {
    guard let text: String = try rows(.reviewApplicationOfPage, id).first?["application"] else {
      return nil
    }
    let application: Application = try Self.value(text)
    let people = Dictionary(
      try rows(.reviewPersonOfPage, id).map(Self.person).map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    let organisations = Dictionary(
      try rows(.reviewOrganisationOfPage, id).map(Self.organisation).map { ($0.id, $0) },
      uniquingKeysWith: { first, _ in first })
    return people[application.person].map {
      Dossier(
        application, by: $0, organisations: organisations, people: people, isBlind: isBlind,
        questions: questions)
    }
  }

  /// The numbers of the answers of an application; none where it is not theirs by the link in hand.
  package func answersOfPage(_ id: Application.ID) throws -> Application? {
    guard let text: String = try rows(.reviewApplicationOfPage, id).first?["application"] else {
      return nil
    }
    return try Self.value(text)
  }

  package func practiceOfPage(_ reviewer: ReviewerEntry) throws -> [PracticeMark] {
    try rows(.reviewPracticeOfPage).map {
      PracticeMark(
        reviewer: reviewer.code, practice: try $0["practice"], criterion: try $0["criterion"],
        points: try $0["points"])
    }
  }

  /// Records what a reviewer gave, by the link in hand.
  package func recordByPage(
    _ marks: [PageMark], on application: Application.ID, at instant: Date
  ) throws {
    _ = try rows(
      .reviewByPage, application, marks.map(\.criterion), marks.map { $0.points?.value },
      marks.map { "{\($0.answers.map(String.init).joined(separator: ","))}" }, instant)
  }

  /// Takes a review back with its points, by the link in hand.
  package func declareByPage(
    _ application: Application.ID, because ground: String, at instant: Date
  ) throws {
    _ = try rows(.reviewConflictByPage, application, ground, instant)
  }

  package func practiseByPage(
    _ marks: [(criterion: String, points: Points)], on practice: String, at instant: Date
  ) throws {
    _ = try rows(
      .reviewPractiseByPage, practice, marks.map(\.criterion), marks.map(\.points.value), instant)
  }
}
