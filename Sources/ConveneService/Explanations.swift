import ConveneCore
import ConveneStore

/// A score with all that explains it, in plain English for the secretariat.
package struct ScoreExplanation: Sendable {
  package struct Part: Sendable {
    package let name: String
    package let microPoints: Int
    /// What the part could have been worth.
    package let most: Int
    package let evidence: [String]
  }

  package let entry: RankingEntry
  package let person: Person?
  /// How many applications are ranked.
  package let applications: Int
  package let parts: [Part]
  /// Lines on the interval of the rank, the chance of a seat, and calibrated points.
  package let sureness: [String]
  /// Lines on the likeliest partners, each with the offer and the need that meet.
  package let partners: [String]
}

extension Secretariat {
  /// What a score is made of, how sure it is, and with whom it fits.
  package func explanation(of code: String, _ hand: MeetingInHand) async throws
    -> ScoreExplanation
  {
    try actor.require(.viewScores)
    return try await archive.read(in: hand.id) { store in
      let ranking = try store.rankingInHand(hand)
      guard let entry = ranking.entries.first(where: { $0.code == code }) else {
        throw Self.noScore(code)
      }
      let judgement = try store.judgement(hand, ranking)
      let score = judgement.ranking.scores.first { $0.application == code }
      let selection = try store.latestSelection(of: hand.id)
      let standing = try selection.flatMap { selection in
        try store.standings(of: selection.id, in: hand.id)
          .first { $0.application == entry.score.application }
      }
      let calibrated = CalibratedScores(judgement.ranking, review: judgement.review)
      return ScoreExplanation(
        entry: entry, person: ranking.person(entry), applications: ranking.entries.count,
        parts: zip(entry.score.parts, score?.parts ?? []).map { kept, part in
          .init(
            name: kept.name, microPoints: kept.microPoints, most: part.most,
            evidence: kept.evidence)
        },
        sureness: Self.sureness(standing)
          + Self.shift(calibrated.entries.first { $0.application == code }),
        partners: Self.partners(of: code, judgement, score))
    }
  }

  /// The least change that would alter a decision, in words; for the secretariat alone.
  ///
  /// It varies only the points that more evidence or a missing answer could bring.
  package func nearestChange(of code: String, _ hand: MeetingInHand) async throws -> String {
    try actor.require(.proposeSelection)
    return try await archive.read(in: hand.id) { store in
      let inHand = try store.selectionInHand(hand)
      let judgement = try store.judgement(hand, inHand.ranking)
      guard let score = judgement.ranking.scores.first(where: { $0.application == code }) else {
        throw Self.noScore(code)
      }
      if let choice = inHand.choices.first(where: { $0.code == code }) {
        return "\(code) was decided \(choice.isIn ? "in" : "out") by \(choice.officerName); "
          + "no change of its ratings would alter that"
      }
      let selected = inHand.codes(.selected)
      let cohort = try store.cohort(inHand.ranking, hand, places: selected.count)
      let isIn = selected.contains(code)
      let decided = isIn ? "is selected" : "is not selected"
      guard let person = cohort.numbers(of: [code]).first,
        let point = cohort.problem.turningPoint(of: person, in: cohort.numbers(of: selected)),
        let change = score.nearestChange(
          to: point * 1_000_000, findings: judgement.review.findings(on: code))
      else { return "\(code) \(decided); no change on a single criterion would alter that" }
      let title =
        hand.meeting.rubric.criteria.first { $0.code == change.criterion }?.title[.english] ?? ""
      let reviewers = change.reviewers == 1 ? "1 reviewer" : "\(change.reviewers) reviewers"
      return change.isMissing
        ? "\(code) \(decided); an answer on \(change.criterion) (\(title)), which nobody could judge, "
          + "worth \(change.wanted) points would alter that"
        : "\(code) \(decided); \(change.wanted) points in all on \(change.criterion) (\(title)) from "
          + "\(reviewers) in place of \(change.points) would alter that"
    }
  }

  private static func noScore(_ code: String) -> Failure {
    .notFound(
      Refusal(
        "no-such-score", "\(code) has no score", advice: "See which have one: convene score list"))
  }

  private static func sureness(_ standing: StandingEntry?) -> [String] {
    guard let standing, let ranks = standing.ranks, let tenths = standing.tenths else { return [] }
    let verdict =
      switch standing.verdict {
      case .proposed: "the ratings propose it"
      case .undecided: "the ratings leave it open"
      case .notProposed: "the ratings do not propose it"
      }
    return [
      "rank between \(ranks.half.lowerBound) and \(ranks.half.upperBound) in half of all draws, "
        + "\(ranks.most.lowerBound) and \(ranks.most.upperBound) in nine of ten",
      "a seat in \(tenths) in 10 draws: \(verdict)",
    ]
  }

  private static func shift(_ entry: CalibratedScores.Entry?) -> [String] {
    guard let entry, entry.isShown else { return [] }
    return [
      "merit \(points(entry.merit)) as given, \(points(entry.calibratedMerit)) had all reviewers been "
        + "equally lenient; the score as given ranks"
    ]
  }

  private static func partners(of code: String, _ judgement: Judgement, _ score: Score?) -> [String]
  {
    (score?.partners ?? []).prefix(3).flatMap { partner -> [String] in
      let reasons = judgement.partners.explanation(of: code, with: partner.code)?.reasons ?? []
      return ["partner \(partner.code), potential \(partner.potential) of 1000:"]
        + reasons.prefix(3).map { "  \($0.sentence())" }
    }
  }
}
