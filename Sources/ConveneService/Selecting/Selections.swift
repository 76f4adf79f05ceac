import ConveneCore
import ConveneSolvers
import ConveneStore
import ConveneValues
import Foundation

extension Secretariat {
  /// Proposes who gets the open seats: the cohort worth most together that keeps every floor.
  ///
  /// Whom the ratings put in nearly surely is in, whom they leave out nearly surely is out; in the
  /// band between, those get seats who complete the others best. Same seed and iterations, same
  /// proposal. Refused with the names of the floors that cannot hold together where no cohort keeps
  /// them all.
  package func proposeSelection(
    _ hand: MeetingInHand, places: Int? = nil, seed: Int = 1, iterations: Int = 2_000_000,
    limits: DecisionLimits = DecisionLimits(), watch: SearchWatch = SearchWatch()
  ) async throws -> SelectionInHand {
    try require(.selectionPropose, in: hand)
    if let places, places < 1 {
      throw Refusal.nobodyToChoose(places: places)
    }
    if let places, places > hand.meeting.places.open {
      throw Refusal.tooFewPlaces(seats: hand.meeting.places.open, wanted: places)
    }
    let selectionID: Identifier<SelectionEntry> = newID()
    let proposedAt = now()
    let (ranking, potential, outside, judgement) = try await look(.proposeSelection, in: hand) {
      store in
      try store.refuseSigned(hand)
      let ranking = try store.rankingInHand(hand)
      try store.refuseChangedAnswers(since: ranking, hand)
      return (
        ranking, try store.potential(of: ranking.scored, in: ranking, hand),
        try store.applicationsOutside(ranking, of: hand),
        try store.judgement(hand, ranking)
      )
    }
    let proposal = try Proposal(
      of: Cohort(
        ranking, floors: hand.meeting.floors, places: places ?? hand.meeting.places.open,
        potential: potential),
      by: judgement, limits: limits, seed: seed, iterations: iterations, watch)
    return try await perform(.selectionPropose, in: hand) { work in
      let store = work.store
      try store.refuseSigned(hand)
      guard try store.latestScoringID(of: hand.id) == ranking.scoring.id else {
        throw Refusal.scoresChanged()
      }
      try store.refuseChangedRatings(since: ranking.scoring.ratings, hand)
      try store.refuseChangedAnswers(since: ranking, hand)
      try store.add(
        proposal.entry(selectionID, of: ranking.scoring, at: proposedAt),
        proposal.decisions(outside: outside), standings: proposal.standings, to: hand.id)
      let proposed = try store.selectionInHand(hand)
      let assessment = try store.assess(
        proposed, judgement, absences: proposal.absences, calibrated: proposal.calibrated, hand
      ).bounded(by: proposal)
      try store.keep(assessment, of: selectionID, in: hand.id, at: work.now)
      try store.keepFloors(of: assessment, for: selectionID, in: hand.id)
      work.noteProposal(proposed)
      work.note([
        "seed": "\(seed)", "places": "\(proposal.cohort.places)", "limits": "\(limits.version)",
        "draws": "\(limits.draws)",
      ])
      return proposed.printing(assessment, keptAt: work.now)
    }
  }

  /// The signed selection, else the latest proposal, with what its papers print.
  ///
  /// - Parameter number: that of one selection of the meeting, whatever became of it.
  package func selection(_ hand: MeetingInHand, number: Int? = nil) async throws
    -> SelectionInHand
  {
    try await keepWhatWasSigned(hand, number)
    return try await look(.viewScores, in: hand) { store in
      guard try number == nil || store.latestSelection(of: hand.id, number: number) != nil else {
        throw Self.noSelection(number ?? 0)
      }
      return try store.printedSelection(hand, number: number)
    }
  }

  /// Numbers of the selections in which an error was admitted.
  package func supersededSelections(_ hand: MeetingInHand) async throws -> [Int] {
    try await look(.viewScores, in: hand) { try $0.supersededSelections(of: hand.id) }
  }
}

extension Secretariat {
  static func refuseSigned(_ selection: SelectionEntry, _ hand: MeetingInHand) throws(Refusal) {
    guard selection.isInForce else { return }
    throw Refusal.signedSelectionStays(
      code: hand.meeting.code, signatory: selection.signedBy ?? "")
  }

  static func noSelection(_ number: Int) -> Failure {
    .notFound(.noSuchSelection(number: number))
  }
}

extension Store {
  /// Refuses to change what reviewers read and gave for a signed selection.
  func refuseFrozen(_ hand: MeetingInHand) throws {
    guard try latestSelection(of: hand.id)?.isInForce == true else {
      return try refuseClosed(hand)
    }
    throw Refusal.signedSelectionFrozen(code: hand.meeting.code)
  }

  /// - Parameter isDraw: whether a closed list is what the act is about.
  func refuseSigned(_ hand: MeetingInHand, isDraw: Bool = false) throws {
    if let earlier = try latestSelection(of: hand.id) {
      try Secretariat.refuseSigned(earlier, hand)
    }
    if try draw(of: hand.id) != nil, try supersededSelections(of: hand.id).isEmpty {
      throw Refusal.drawnSelectionStays()
    }
    if !isDraw { try refuseClosed(hand) }
  }

  /// The selection by which seats are held and filled, also while another is prepared.
  func selectionInForce(_ hand: MeetingInHand) throws -> SelectionInHand {
    try selectionInHand(hand, number: try selectionInForce(of: hand.id))
  }

  /// A selection with what its papers print.
  func printedSelection(_ hand: MeetingInHand, number: Int? = nil) throws -> SelectionInHand {
    let inHand = try selectionInHand(hand, number: number)
    let kept = try assessment(of: inHand.selection.id, in: hand.id)
    return inHand.printing(
      try kept?.assessment ?? assessedNow(inHand, hand), keptAt: kept?.at)
  }

  func selectionInHand(_ hand: MeetingInHand, number: Int? = nil) throws -> SelectionInHand {
    guard let selection = try latestSelection(of: hand.id, number: number) else {
      throw Refusal.noSelectionProposed()
    }
    return SelectionInHand(
      selection, try decisions(of: selection.id, in: hand.id),
      ranking: try rankingInHand(hand, scoring: selection.scoring),
      standings: try standings(of: selection.id, in: hand.id),
      choices: try choices(of: selection.id, in: hand.id), floors: hand.meeting.floors)
  }

  /// What is decided on applications without a score.
  func applicationsOutside(_ ranking: RankingInHand, of hand: MeetingInHand) throws
    -> [DecisionEntry]
  {
    ranking.outside(among: try applications(of: hand.id), of: hand.meeting.rubric)
  }

  /// The potentials of the pairs of `entries`, in that order.
  func potential(
    of entries: [RankingEntry], in ranking: RankingInHand, _ hand: MeetingInHand
  ) throws -> Potential {
    try potential(of: ranking.scoring, within: entries.map(\.score.application), in: hand.id)
  }
}
