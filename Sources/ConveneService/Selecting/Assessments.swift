import ConveneCore
import ConveneSolvers
import ConveneStore
import ConveneValues
import Foundation

extension Store {
  /// All that the papers of a selection print, from ratings and answers.
  ///
  /// - Parameter absences: what hangs on each reviewer; computed where it is not given.
  func assess(
    _ inHand: SelectionInHand, _ judgement: Judgement, absences: [ReviewerAbsence]? = nil,
    calibrated: CalibratedScores? = nil, _ hand: MeetingInHand
  ) throws -> Assessment {
    try Assessment(
      of: inHand, by: judgement, ratings: try ratingsHash(of: hand.id), absences: absences,
      calibrated: calibrated, unjudged: try unjudged(of: hand.id), try facts(on: inHand, hand))
  }

  /// What is kept of a selection; where nothing is, what a proposal of an earlier program says.
  func assessment(of inHand: SelectionInHand, _ hand: MeetingInHand) throws -> Assessment {
    try assessment(of: inHand.selection.id, in: hand.id)?.assessment ?? assessedNow(inHand, hand)
  }

  /// What would have been kept of a selection by a program that kept it.
  func assessedNow(_ inHand: SelectionInHand, _ hand: MeetingInHand) throws -> Assessment {
    let selection = inHand.selection
    guard selection.signedAt == nil || selection.beforeFreeze else {
      throw Refusal.assessmentNotThere()
    }
    return try assess(
      inHand, try judgement(hand, inHand.ranking, signed: selection.signedAt != nil), hand)
  }

  /// Keeps what a proposal says that changes another by what was decided or drawn.
  func keepRevision(of earlier: SelectionInHand, _ hand: MeetingInHand, at now: Date) throws
    -> SelectionInHand
  {
    let before = try assessment(of: earlier, hand)
    let inHand = try selectionInHand(hand)
    let after = before.revised(by: inHand, try facts(on: inHand, hand))
    try keep(after, of: inHand.selection.id, in: hand.id, at: now)
    try keepFloors(of: after, for: inHand.selection.id, in: hand.id)
    return inHand.printing(after, keptAt: now)
  }

  /// What is read beside a selection to assess it.
  func facts(on inHand: SelectionInHand, _ hand: MeetingInHand) throws -> Assessment.Facts {
    let people = try peopleByID(inHand.decisions.map(\.person))
    return Assessment.Facts(
      people: people,
      organisations: try organisationsByID(people.values.compactMap(\.organisation)),
      meeting: hand.meeting, cohort: try potential(of: inHand.cohort, in: inHand.ranking, hand),
      highestScores: try potential(of: inHand.highestScores, in: inHand.ranking, hand),
      guests: try guests(of: hand.id).count(where: \.holdsPlace),
      additions: try additions(to: inHand, hand))
  }

  /// What the scores in force were computed from, as it stood then, whoever has left since.
  ///
  /// Refused where ratings or answers changed, so that nothing is decided on figures nobody saw.
  ///
  /// - Parameter signed: of what was signed before it was kept, all the same.
  func judgement(
    _ hand: MeetingInHand, _ known: RankingInHand, signed: Bool = false
  ) throws -> Judgement {
    if !signed { try refuseChangedRatings(since: known.scoring.ratings, hand) }
    let scored = Set(known.scoring.applications)
    let applications = try applications(of: hand.id).filter { scored.contains($0.id) }
    let judgement = try judgement(of: applications.map(\.considered), hand)
    if !signed { try judgement.requireSame(as: known) }
    return judgement
  }

  /// Scores of applications by the ratings as they are now.
  func judgement(of applications: [Application], _ hand: MeetingInHand) throws -> Judgement {
    let people = try peopleByID(applications.map(\.person))
    return try Judgement(
      of: applications, from: people,
      try organisationsByID(people.values.compactMap(\.organisation)),
      by: try ratings(of: hand.id), hand.meeting.rubric)
  }

  /// Refuses where answers say anything else than those that were scored, whoever gave them withdrew,
  /// or somebody who was rated meets the conditions since.
  func refuseChangedAnswers(since known: RankingInHand, _ hand: MeetingInHand) throws {
    let scored = Set(known.scoring.applications)
    let all = try applicationsToRead(of: hand.id)
    let (read, rubric) = (all.filter { scored.contains($0.id) }, hand.meeting.rubric)
    let answers = try Panel(read.map(\.considered), nominated: [], rubric: rubric).answersHash
    let entrants = try Panel(
      all.filter { !scored.contains($0.id) }, nominated: [], rubric: rubric
    ).applications.map(\.id)
    guard answers == known.scoring.answers ?? answers, read.count == scored.count,
      read.allSatisfy(\.status.isConsidered),
      try entrants.isEmpty || ratings(of: hand.id, on: entrants).isEmpty
    else { throw Refusal.scoresOutdated() }
  }

  /// - Parameter hash: of the ratings that were seen; nil in what is older than hashes.
  func refuseChangedRatings(since hash: String?, _ hand: MeetingInHand) throws {
    guard let hash, try hash != ratingsHash(of: hand.id) else { return }
    throw Refusal.scoresOutdated()
  }
}
