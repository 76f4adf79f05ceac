import ConveneCore
import ConveneStore
import ConveneValues

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
      return ScoreExplanation(
        of: code, name: kept?.identity.name ?? ranking.person(entry)?.name ?? "",
        try kept?.score ?? ScoreKeeper(try store.judgement(hand, ranking)).score(entry),
        among: ranking.entries.count, sureness: kept?.sureness)
    }
  }

  /// Why one of two applications stands before the other.
  package func comparison(of one: String, with other: String, _ hand: MeetingInHand) async throws
    -> ScoreComparison
  {
    guard one != other else { throw Refusal.comparedWithItself(code: one) }
    return try await look(.viewScores, in: hand) { store in
      let ranking = try store.rankingInHand(hand)
      func entry(_ code: String) throws -> RankingEntry {
        guard let entry = ranking.entries.first(where: { $0.code == code }) else {
          throw Failure.notFound(.noSuchScore(code: code))
        }
        return entry
      }
      return ScoreComparison(try entry(one), try entry(other))
    }
  }

  /// The least change that would alter a decision; for the secretariat alone.
  package func nearestChange(
    of code: String, _ hand: MeetingInHand
  ) async throws -> NearestAnswer {
    try await look(.proposeSelection, in: hand) { store in
      let inHand = try store.selectionInHand(hand)
      let kept = try store.assessment(of: inHand, hand)
      guard let score = kept[code]?.score else { throw Failure.notFound(.noSuchScore(code: code)) }
      try store.refuseChangedRatings(since: kept.ratings, hand)
      let change = inHand.nearestChange(
        of: code, score,
        by: try Ratings(try store.ratings(of: hand.id), by: hand.meeting.rubric),
        in: try Cohort(
          inHand.ranking, floors: hand.meeting.floors, places: inHand.codes(.selected).count,
          potential: try store.potential(of: inHand.ranking.scored, in: inHand.ranking, hand),
          kept: kept))
      guard let change else { throw Failure.notFound(.noSuchScore(code: code)) }
      return change
    }
  }
}
