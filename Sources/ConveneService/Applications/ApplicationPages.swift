import ConveneCore
import ConveneStore
import ConveneValues
import Foundation

/// One application whole, as far as whoever asks may see it.
package struct ApplicationPage: Sendable {
  /// A reviewer with how far their review is, and the points where these may be seen.
  package struct Review: Sendable {
    package let progress: ReviewProgress
    package let name: String
    package let ratings: [Rating]
  }

  package struct Standing: Sendable {
    package let rank: Int
    package let among: Int
    /// In micro-points.
    package let total: Int
  }

  package let application: Application
  package let person: Person
  package let organisation: Organisation?
  package let gates: [Gate]
  package let gateAnswers: [GateAnswer]
  package let confirmations: [OfferConfirmation]
  package let reviews: [Review]
  /// Nil where nothing was scored, or scores may not be seen.
  package let standing: Standing?
  package let part: PersonInMeeting?
  /// Names of the organisations that were partners before.
  package let partners: [Organisation.ID: String]
  /// By name; nil where wishes may not be seen.
  package let wishes: [String]?
  package let next: NextStep?
  /// The nominated people whom the applicant may be.
  package let held: [HeldApplication]

  /// What comes next for it.
  package enum NextStep: Hashable, Sendable {
    case answerGates([String])
    case identify, assign, review, score, propose, sign, invite, answer, seat, reopen
  }

  /// Codes of the gates that are not answered with yes.
  package var gatesOpen: [String] {
    gates.map(\.code).filter { !application.gates.contains($0) }
  }
}

extension Secretariat {
  package func applicationPage(_ code: String, _ hand: MeetingInHand) async throws
    -> ApplicationPage
  {
    let seesPoints = actor.may(.viewScores, in: hand.id) || actor.may(.recordReviews, in: hand.id)
    let seesScores = actor.may(.viewScores, in: hand.id)
    let seesSecrets = actor.may(.viewSecrets, in: hand.id)
    return try await look(.receiveApplications, .viewScores, in: hand) { store in
      let found = try store.application(code, hand)
      guard
        let application = try store.applications(of: hand.id, [found.id]).first,
        let person = try store.people([application.person]).first
      else { throw Failure.notFound(.noSuchApplication(code: found.code)) }
      let names = Dictionary(
        try store.reviewers(of: hand.id).map { ($0.code, $0.name) },
        uniquingKeysWith: { first, _ in first })
      let ratings = try seesPoints ? store.ratings(of: hand.id, on: [application.id]) : []
      let reviews = try store.reviews(of: hand.id).filter { $0.application == found.code }
        .map { one in
          ApplicationPage.Review(
            progress: one, name: names[one.reviewer] ?? "",
            ratings: ratings.filter { $0.reviewer == one.reviewer })
        }
      let scoring = try store.latestScoring(of: hand.id)
      let ranking = try scoring.map { try store.ranking(of: hand.id, scoring: $0.id) } ?? []
      let place = ranking.firstIndex { $0.code == found.code }
      let part = try store.part(of: person.id, in: hand.id)
      let open = hand.meeting.rubric.gates.map(\.code).filter { !application.gates.contains($0) }
      let gateAnswers = try store.gateAnswers(on: application.id, of: hand.id)
      // The form asks every gate, so that what is not met was answered with no.
      let isByForm = try store.drafts(of: hand.id).contains { $0.code == found.code }
      let unanswered =
        isByForm ? [] : open.filter { gate in !gateAnswers.contains { $0.gate == gate } }
      let held = try store.held(of: hand.id).filter { $0.application == application.id }
      return ApplicationPage(
        application: application, person: person,
        organisation: try person.organisation.flatMap { try store.organisations([$0]).first },
        gates: hand.meeting.rubric.gates,
        gateAnswers: gateAnswers,
        confirmations: try store.confirmations(on: application.id, of: hand.id), reviews: reviews,
        standing: seesScores
          ? place.map {
            ApplicationPage.Standing(
              rank: $0 + 1, among: ranking.count, total: ranking[$0].score.total)
          } : nil,
        part: part,
        partners: try store.organisationsByID(application.pastPartnerships.flatMap(\.partners))
          .mapValues(\.name),
        wishes: try seesSecrets ? store.names(of: application.wishes) : nil,
        next: !held.isEmpty && application.status.isConsidered
          ? .identify
          : application.nextStep(
            open: unanswered, isOut: !open.isEmpty, reviews: reviews.map(\.progress),
            isScored: open.isEmpty ? place != nil : scoring != nil,
            isProposed: try store.latestSelection(of: hand.id) != nil,
            mayReturn: try store.mayReturn(application, in: hand.id),
            invitation: part?.invitation), held: held)
    }
  }
}

extension Application {
  /// - Parameters:
  ///   - open: gates to which nobody knows an answer.
  ///   - isOut: whether some gate is not met, answered or not.
  fileprivate func nextStep(
    open: [String], isOut: Bool, reviews: [ReviewProgress], isScored: Bool, isProposed: Bool,
    mayReturn: Bool, invitation: InvitationStatus?
  ) -> ApplicationPage.NextStep? {
    switch status {
    case .draft, .late, .notSelected, .waitlisted: nil
    case .withdrawn: mayReturn ? .reopen : nil
    case .selected:
      switch invitation {
      case .issued, .tentative: .answer
      case .accepted: .seat
      case nil, .draft, .approved: .invite
      case .declined, .delegated, .expired, .withdrawn: nil
      }
    case .submitted, .underReview:
      if !open.isEmpty {
        .answerGates(open)
      } else if isOut {
        // Nobody reads it: that it is not selected comes with the selection.
        isScored ? (isProposed ? .sign : .propose) : .score
      } else if reviews.isEmpty {
        .assign
      } else if reviews.contains(where: { !$0.isGiven }) {
        .review
      } else if !isScored {
        .score
      } else {
        isProposed ? .sign : .propose
      }
    }
  }
}

extension Store {
  /// Whether an application that was withdrawn can be taken back.
  fileprivate func mayReturn(_ application: Application, in meeting: Meeting.ID) throws -> Bool {
    guard application.status == .withdrawn else { return false }
    return try !isSignedOn(application.id, in: meeting)
      && !forgottenList().forgotten.contains { $0.person == application.person }
      && !guests(of: meeting).contains { $0.person == application.person && $0.stands }
  }

  /// Whom wishes mean, by name.
  fileprivate func names(of wishes: [Wish]) throws -> [String] {
    let people = try peopleByID(
      wishes.compactMap { wish in if case .person(let id) = wish { id } else { nil } })
    let organisations = try organisationsByID(
      wishes.compactMap { wish in if case .organisation(let id) = wish { id } else { nil } })
    return wishes.compactMap { wish in
      switch wish {
      case .person(let id): people[id]?.name
      case .organisation(let id): organisations[id]?.name
      }
    }
  }
}
