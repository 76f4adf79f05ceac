import ConveneCore
import ConveneValues

/// Invented people of invented organisations who apply for the open seats, and those who judge them.
///
/// The same seed, count and meeting give the same applicants. Those who score highest all bring the
/// means, money, knowledge, technology, and need people on the ground, who score lower and need the
/// means: the best scores do not make the best room.
package struct DemoApplicants: Hashable, Sendable, Codable {
  package let organisations: [Organisation]
  /// Applicants, in the order of their applications.
  package let people: [Person]
  package let applications: [Application]
  /// Five who rate; `DemoRating` counts them from 0.
  package let reviewers: [Person]
  package let ratings: [DemoRating]
  /// One for each application, in the same order.
  package let answers: [DemoAnswer]
  package let organiser: Person
  /// Who signs the decision: the signatory of the meeting.
  package let headOfUnit: Person

  package init(seed: UInt64, count: Int, meeting: Meeting) {
    var invention = Invention(seed: seed)
    let homes = Home.listed(by: meeting)
    // Every offer and need is about a topic, so a meeting without topics has no applicants.
    let count = meeting.topics.isEmpty ? 0 : max(0, count)
    organisations = invention.organisations((count * 5 + 5) / 6, of: homes)
    let more = invention.random.sample(organisations, count - organisations.count)
    let hosts = invention.random.sample(organisations + more, count)
    people = hosts.map { invention.person(of: $0, among: homes) }
    applications = invention.applications(
      of: people, from: hosts, among: organisations, topics: meeting.topics.map(\.key),
      gates: meeting.rubric.gates.map(\.code),
      outcomes: (meeting.agreedOutcomes ?? []).map(\.code), after: meeting.ends)
    let call = InventedCall(
      applications, by: people, of: hosts, among: organisations, meeting: meeting)
    reviewers = invention.reviewers(5, for: call, homes: homes)
    ratings = invention.ratings(of: call, by: reviewers)
    answers = invention.answers(
      of: applications, rounds: meeting.programme.count { $0.kind == .roundTable })
    organiser = invention.officer(
      name: "Karim Tahhan", arabic: "كريم طحّان",
      position: Wording(
        "Organizer of the meeting", "منظِّم الاجتماع", "Organisateur de la réunion"),
      email: "organiser@example.org", country: meeting.venue.country)
    headOfUnit = invention.officer(
      name: meeting.signatory.name[.english], arabic: meeting.signatory.name[.arabic],
      position: meeting.signatory.title, email: "head-of-unit@example.org",
      country: meeting.venue.country)
  }
}

extension DemoApplicants {
  package static let reviewsEach = InventedCall.reviewsEach

  /// Whether every application found its reviewers, which few applicants of few bodies may not.
  package var isFullyReviewed: Bool {
    let reviews = Set(ratings.map { [$0.application, "\($0.reviewer)"] })
    return reviews.count == applications.count * Self.reviewsEach
  }

  /// The points, as they are recorded.
  package var recordedRatings: [Rating] {
    get throws {
      try ratings.compactMap { rating in
        try rating.points.map {
          Rating(
            application: rating.application, reviewer: Self.code(of: rating.reviewer),
            criterion: rating.criterion, points: try Points($0))
        }
      }
    }
  }

  /// What could not be judged.
  package var unjudged: [Unjudged] {
    ratings.filter { $0.points == nil }.map {
      Unjudged(
        application: $0.application, reviewer: Self.code(of: $0.reviewer), criterion: $0.criterion)
    }
  }

  private static func code(of reviewer: Int) -> String { "R-0\(reviewer + 1)" }
}

/// Points that one reviewer gave one application on one criterion.
package struct DemoRating: Hashable, Sendable, Codable {
  /// Code of the application.
  package let application: String
  /// Place of the reviewer in `DemoApplicants.reviewers`.
  package let reviewer: Int
  /// Code of the criterion.
  package let criterion: String
  /// 0 through 4; nil is "cannot judge".
  package let points: Int?
}

/// What an applicant does when invited.
package struct DemoAnswer: Hashable, Sendable, Codable {
  /// Code of the application.
  package let application: String
  package let accepts: Bool
  /// The round, counted from 1, in which somebody who accepted stays away; nil for nearly all.
  package let missesRound: Int?
}
