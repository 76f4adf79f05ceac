import ConveneCore
import ConveneStore
import ConveneValues

/// A score with all that explains it, in plain English for the secretariat.
package struct ScoreExplanation: Sendable {
  package let code: String
  package let name: String
  package let score: Assessment.Score
  /// How many applications are ranked.
  package let applications: Int
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
    try await look(.viewScores, in: hand) { store in
      let ranking = try store.rankingInHand(hand)
      guard let entry = ranking.entries.first(where: { $0.code == code }) else {
        throw Failure.notFound(.noSuchScore(code: code))
      }
      let selection = try store.latestSelection(of: hand.id)
      let isOfScores = selection?.scoring == ranking.scoring.id
      let kept = try selection.flatMap { selection in
        try isOfScores ? store.assessment(of: selection.id, in: hand.id)?.assessment[code] : nil
      }
      let score =
        try kept?.score ?? ScoreKeeper(try store.judgement(hand, ranking)).score(entry)
      return ScoreExplanation(
        code: code, name: kept?.identity.name ?? ranking.person(entry)?.name ?? "",
        score: score, applications: ranking.entries.count,
        sureness: Self.sureness(kept?.sureness) + Self.shift(score),
        partners: score.partners.prefix(3).flatMap { partner in
          ["partner \(partner.application), potential \(partner.potential) of 1000:"]
            + partner.sentences.map { "  \($0)" }
        })
    }
  }

  /// The least change that would alter a decision, in words; for the secretariat alone.
  ///
  /// It varies only the points that more evidence or a missing answer could bring.
  package func nearestChange(of code: String, _ hand: MeetingInHand) async throws -> String {
    try await look(.proposeSelection, in: hand) { store in
      let inHand = try store.selectionInHand(hand)
      let kept = try store.assessment(of: inHand, hand)
      guard let known = kept[code]?.score else { throw Failure.notFound(.noSuchScore(code: code)) }
      try store.refuseChangedRatings(since: kept.ratings, hand)
      let findings = try Review(try store.ratings(of: hand.id), by: hand.meeting.rubric)
        .findings(on: code)
      guard
        let score = Score(
          code, findings: findings,
          partners: known.partners.map {
            BestPartners.Partner(code: $0.application, potential: $0.potential)
          })
      else { throw Failure.notFound(.noSuchScore(code: code)) }
      if let choice = inHand.choices.first(where: { $0.code == code }) {
        return "\(code) was decided \(choice.isIn ? "in" : "out") by \(choice.officerName); "
          + "no change of its ratings would alter that"
      }
      let selected = inHand.codes(.selected)
      let cohort = try store.cohort(
        inHand.ranking, hand, places: selected.count, kept: kept)
      let isIn = selected.contains(code)
      let decided = isIn ? "is selected" : "is not selected"
      guard let person = cohort.numbers(of: [code]).first,
        let point = cohort.problem.turningPoint(of: person, in: cohort.numbers(of: selected)),
        let change = score.nearestChange(
          to: point * 1_000_000, findings: findings)
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

  private static func sureness(_ sureness: Assessment.Sureness?) -> [String] {
    guard let sureness, let ranks = sureness.ranks else { return [] }
    let verdict =
      switch sureness.verdict {
      case .proposed: "the ratings propose it"
      case .undecided: "the ratings leave it open"
      case .notProposed: "the ratings do not propose it"
      }
    return [
      "rank between \(ranks.halfFrom) and \(ranks.halfTo) in half of all draws, "
        + "\(ranks.mostFrom) and \(ranks.mostTo) in nine of ten",
      "a seat in \(ranks.tenths) in 10 draws: \(verdict)",
    ]
  }

  private static func shift(_ score: Assessment.Score) -> [String] {
    guard let calibrated = score.calibrated, calibrated.isShown else { return [] }
    return [
      "merit \(points(score.merit)) as given, \(points(calibrated.merit)) had all reviewers been "
        + "equally lenient; the score as given ranks"
    ]
  }
}
