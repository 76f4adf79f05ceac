import ConveneCore
import ConveneSolvers
import ConveneStore
import ConveneValues
import Foundation

/// What ratings and answers say of each application, in the form in which it is kept.
struct ScoreKeeper {
  private let judgement: Judgement
  private let scores: [String: Score]
  private let calibrated: CalibratedScores
  private let shifts: [String: CalibratedScores.Entry]

  init(_ judgement: Judgement) {
    self.judgement = judgement
    scores = Dictionary(
      judgement.ranking.scores.map { ($0.application, $0) }, uniquingKeysWith: { $1 })
    calibrated = CalibratedScores(judgement.ranking, review: judgement.review)
    shifts = Dictionary(calibrated.entries.map { ($0.application, $0) }, uniquingKeysWith: { $1 })
  }

  func score(_ entry: RankingEntry) -> Assessment.Score {
    let score = scores[entry.code]
    let most = Dictionary(
      (score?.parts ?? []).map { ($0.criterion ?? "partnership", $0.most) },
      uniquingKeysWith: { first, _ in first })
    return Assessment.Score(
      rank: entry.score.rank, total: entry.score.total, merit: entry.score.merit,
      parts: entry.score.parts.map {
        Assessment.Part(
          name: $0.name, microPoints: $0.microPoints, most: most[$0.name] ?? 0,
          evidence: $0.evidence)
      },
      partners: (score?.partners ?? []).enumerated().map { place, partner in
        // Papers and `explain` show three; the others are kept for what they count.
        self.partner(partner, of: entry.code, isShown: place < 3)
      },
      calibrated: shifts[entry.code].map {
        Assessment.Calibrated(
          total: $0.calibratedTotal, merit: $0.calibratedMerit, isShown: $0.isShown)
      })
  }

  private func partner(
    _ partner: BestPartners.Partner, of code: String, isShown: Bool
  ) -> Assessment.Partner {
    let reasons =
      isShown ? judgement.partners.explanation(of: code, with: partner.code)?.reasons ?? [] : []
    return Assessment.Partner(
      application: partner.code, potential: partner.potential,
      matches: reasons.compactMap { reason in
        if case .match(let match) = reason { match } else { nil }
      },
      sentences: reasons.prefix(3).map { $0.sentence() })
  }

  /// How far reviewers agree, from the mean points of each review and from all points.
  var agreement: Assessment.Agreement {
    let findings = judgement.ranking.scores.map { judgement.review.findings(on: $0.application) }
    let units = findings.joined().map { $0.ratings.map(\.points.value) }
    let reviews = findings.map { list in Set(list.flatMap { $0.ratings.map(\.reviewer) }).count }
    let all = reviews.reduce(0, +)
    let each = max(1, (all + reviews.count / 2) / max(1, reviews.count))
    return Assessment.Agreement(
      single: calibrated.single.map(Self.hundredths),
      mean: calibrated.single.map { Self.hundredths(Reliability.mean(of: each, single: $0)) },
      alpha: Reliability.alpha(units, level: .interval).map(Self.hundredths),
      reviewsEach: 100 * all / max(1, reviews.count))
  }

  private static func hundredths(_ value: Double) -> Int { Int((value * 100).rounded()) }
}

extension Store {
  /// All that the papers of a selection print, from ratings and answers.
  ///
  /// - Parameter absences: what hangs on each reviewer; computed here where it is not given.
  func assess(
    _ inHand: SelectionInHand, _ judgement: Judgement, absences: [ReviewerAbsence]? = nil,
    _ hand: MeetingInHand
  ) throws -> Assessment {
    let ranking = inHand.ranking
    let keeper = ScoreKeeper(judgement)
    let scores = Dictionary(
      ranking.entries.map { ($0.code, keeper.score($0)) }, uniquingKeysWith: { $1 })
    let identities = try identities(of: inHand, hand)
    let seats =
      try absences == nil
      ? Cohort.seats(ranking, hand.meeting, places: inHand.codes(.selected).count) : nil
    let assessment = Assessment(
      ratings: try ratingsHash(of: hand.id), answers: try judgement.answersHash,
      candidates: inHand.decisions.compactMap { decision in
        identities[decision.person].map { identity in
          Assessment.Candidate(
            application: decision.code, identity: identity, score: scores[decision.code],
            sureness: inHand.standings[decision.application].map(Assessment.Sureness.init),
            outcome: decision.outcome, reason: decision.reason, position: decision.position,
            choice: nil)
        }
      },
      absences: absences
        ?? seats.map {
          ReviewerAbsence.all(of: $0, ranking: judgement.ranking, review: judgement.review)
        } ?? [],
      reviewing: keeper.agreement,
      cohort: Assessment.Network(sectors: [], potential: Potential(count: 0)),
      highestScores: Assessment.Network(sectors: [], potential: Potential(count: 0)))
    return try revised(assessment, by: inHand, identities, hand)
  }

  /// What is kept of a selection; where nothing is, what a proposal of an earlier program says.
  func assessment(of inHand: SelectionInHand, _ hand: MeetingInHand) throws -> Assessment {
    if let kept = try assessment(of: inHand.selection.id, in: hand.id) { return kept.assessment }
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
    let after = try revised(before, by: inHand, try identities(of: inHand, hand), hand)
    try keep(after, of: inHand.selection.id, in: hand.id, at: now)
    return inHand.printing(after, keptAt: now)
  }

  /// Who is decided upon as the directory names them now.
  func identities(of inHand: SelectionInHand, _ hand: MeetingInHand) throws
    -> [Person.ID: Assessment.Identity]
  {
    let people = try peopleByID(inHand.decisions.map(\.person))
    let organisations = try organisationsByID(people.values.compactMap(\.organisation))
    return people.mapValues { person in
      Assessment.Identity(
        person, of: person.organisation.flatMap { organisations[$0] }, for: hand.meeting)
    }
  }
}

extension Store {
  /// The same ratings with what `inHand` decides, and with people as they are named now.
  func revised(
    _ assessment: Assessment, by inHand: SelectionInHand,
    _ identities: [Person.ID: Assessment.Identity], _ hand: MeetingInHand
  ) throws -> Assessment {
    var revised = assessment
    let known = Dictionary(
      assessment.candidates.map { ($0.application, $0) }, uniquingKeysWith: { first, _ in first })
    let choices = Dictionary(inHand.choices.map { ($0.code, $0) }, uniquingKeysWith: { $1 })
    revised.candidates = inHand.decisions.compactMap { decision in
      identities[decision.person].map { identity in
        Assessment.Candidate(
          application: decision.code, identity: identity, score: known[decision.code]?.score,
          sureness: known[decision.code]?.sureness, outcome: decision.outcome,
          reason: decision.reason, position: decision.position,
          choice: choices[decision.code].map {
            Assessment.Choice(reason: $0.reason, officer: $0.officerName)
          })
      }
    }.sorted { $0.application < $1.application }
    let selected = Set(revised.codes(.selected))
    let entries = inHand.ranking.scored
    revised.cohort = try network(
      of: entries.filter { selected.contains($0.code) }, in: inHand.ranking, revised, hand)
    revised.highestScores = try network(
      of: Array(entries.prefix(selected.count)), in: inHand.ranking, revised, hand)
    revised.count(floors: hand.meeting.floors.map(\.name))
    return revised
  }

  /// A set of applications with the potentials of their pairs.
  private func network(
    of members: [RankingEntry], in ranking: RankingInHand, _ assessment: Assessment,
    _ hand: MeetingInHand
  ) throws -> Assessment.Network {
    let sectors = Dictionary(
      assessment.candidates.map { ($0.application, $0.identity.sector) },
      uniquingKeysWith: { first, _ in first })
    return Assessment.Network(
      sectors: members.map { sectors[$0.code] ?? nil },
      potential: try potential(
        of: ranking.scoring, within: members.map(\.score.application), in: hand.id))
  }
}

extension Assessment.Identity {
  fileprivate init(_ person: Person, of organisation: Organisation?, for meeting: Meeting) {
    let countries = meeting.floors.filter { $0.attribute == .country }
    // By the country floors of the meeting, without such floors by membership.
    let named =
      countries.isEmpty
      ? [("members", meeting.countries.filter(\.member).map(\.code.code))]
      : countries.map { ($0.name, $0.values) }
    let groups = named.filter { $0.1.contains(person.country.code) }.map(\.0)
    self.init(
      name: person.name, names: person.names, organisation: organisation?.name ?? "",
      organisationNames: organisation?.names ?? [:], country: person.country,
      sector: organisation?.sector,
      floors: meeting.floors.filter { $0.counts(person, of: organisation) }.map(\.name),
      groups: groups.isEmpty ? ["other"] : groups)
  }
}

extension Assessment.Sureness {
  fileprivate init(_ standing: StandingEntry) {
    var ranks: Assessment.Ranks?
    if let kept = standing.ranks, let expected = standing.expectedRank,
      let tenths = standing.tenths
    {
      ranks = Assessment.Ranks(
        expected: expected, halfFrom: kept.half.lowerBound, halfTo: kept.half.upperBound,
        mostFrom: kept.most.lowerBound, mostTo: kept.most.upperBound, tenths: tenths)
    }
    self.init(verdict: standing.verdict, ranks: ranks)
  }
}
