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
  ///
  /// - Parameters:
  ///   - limits: as they were when the selection was proposed, like `iterations`.
  package func nearestChange(
    of code: String, _ hand: MeetingInHand, limits: DecisionLimits = DecisionLimits(),
    iterations: Int = 2_000_000
  ) async throws -> NearestAnswer {
    let found = try await look(.proposeSelection, in: hand) {
      store -> (answer: NearestAnswer?, trial: DecisionTrial?, isSelected: Bool) in
      let inHand = try store.selectionInHand(hand)
      let kept = try store.assessment(of: inHand, hand)
      guard kept[code]?.score != nil else { throw Failure.notFound(.noSuchScore(code: code)) }
      try store.refuseChangedRatings(since: kept.ratings, hand)
      let isSelected = inHand.codes(.selected).contains(code)
      if let choice = inHand.choices.first(where: { $0.code == code }) {
        let kind = NearestAnswer.Kind.chosen(isIn: choice.isIn, officer: choice.officerName)
        return (NearestAnswer(code: code, kind: kind), nil, isSelected)
      }
      guard inHand.selection.waitingOrder != .lot else {
        return (NearestAnswer(code: code, kind: .drawn), nil, isSelected)
      }
      guard inHand.ranking.scored.count <= DecisionTrial.most else {
        return (NearestAnswer(code: code, kind: .untried), nil, isSelected)
      }
      let judgement = try store.judgement(
        hand, inHand.ranking, signed: inHand.selection.signedAt != nil)
      let trial = DecisionTrial(
        inHand, by: judgement, try store.ratings(of: hand.id), floors: hand.meeting.floors,
        kept: kept, limits: limits, iterations: iterations)
      return (nil, trial, isSelected)
    }
    if let answer = found.answer { return answer }
    guard let change = try found.trial?.nearestChange(of: code) else {
      return NearestAnswer(code: code, kind: .nothing(isSelected: found.isSelected))
    }
    let criterion = hand.meeting.rubric.criteria.first { $0.code == change.criterion }
    return NearestAnswer(
      code: code,
      kind: .change(isSelected: found.isSelected, change, title: criterion?.title ?? [:]))
  }
}
