import ConveneCore
import ConveneDocuments
import ConveneStore
import Foundation

extension Store {
  /// The decision in force, or the latest proposal, as its papers show it.
  func papersDecision(_ hand: MeetingInHand) throws -> Decision {
    let inHand = try selectionInHand(hand)
    let ranking = inHand.ranking
    let ranked = Set(ranking.entries.map(\.code))
    let others = try peopleByID(
      inHand.decisions.filter { !ranked.contains($0.code) }.map(\.person))
    let behind = DecisionBehind(
      inHand, try judgement(hand, ranking, signed: inHand.selection.signedAt != nil),
      others: others,
      organisations: try organisationsByID(others.values.compactMap(\.organisation)))
    let effect = try effect(of: inHand, hand)
    let selected = behind.candidates(.selected)
    let signedAt = inHand.selection.signedAt
    let zone = TimeZone(identifier: hand.meeting.zone)
    return Decision(
      signature: signedAt.map { instant in
        let shift = Double(zone?.secondsFromGMT(for: instant) ?? 0)
        return Decision.Signature(
          name: inHand.selection.signedBy ?? "",
          day: Day(number: PressRoom.dayNumber(instant.addingTimeInterval(shift))))
      },
      seats: selected.count, reached: inHand.reached, selected: selected,
      waiting: behind.candidates(.waitlisted), notSelected: behind.candidates(.notSelected),
      cohort: try network(of: selected.map(\.application), in: ranking, hand),
      highestScores: try network(
        of: ranking.entries.prefix(selected.count).map(\.code), in: ranking, hand),
      sectors: effect.sectors, countries: effect.countries,
      reviewing: behind.reviewing(effect.absences))
  }
}

/// What the papers of a decision are made of.
private struct DecisionBehind {
  private let inHand: SelectionInHand
  private let judgement: Judgement
  private let entries: [String: RankingEntry]
  private let scores: [String: Score]
  private let choices: [String: ChoiceEntry]
  private let people: [Person.ID: Person]
  private let organisations: [Organisation.ID: Organisation]
  private let shifted: Set<String>

  init(
    _ inHand: SelectionInHand, _ judgement: Judgement, others: [Person.ID: Person],
    organisations: [Organisation.ID: Organisation]
  ) {
    self.inHand = inHand
    self.judgement = judgement
    entries = Dictionary(inHand.ranking.entries.map { ($0.code, $0) }, uniquingKeysWith: { $1 })
    scores = Dictionary(
      judgement.ranking.scores.map { ($0.application, $0) }, uniquingKeysWith: { $1 })
    choices = Dictionary(inHand.choices.map { ($0.code, $0) }, uniquingKeysWith: { $1 })
    people = inHand.ranking.people.merging(others) { first, _ in first }
    self.organisations = inHand.ranking.organisations.merging(organisations) { first, _ in first }
    shifted = Set(
      CalibratedScores(judgement.ranking, review: judgement.review).entries.filter(\.isShown)
        .map(\.application))
  }

  /// The waiting list in its order, all others by rank.
  func candidates(_ outcome: Application.Status) -> [Decision.Candidate] {
    inHand.decisions.filter { $0.outcome == outcome }
      .sorted { order($0) < order($1) }.compactMap(candidate)
  }

  private func order(_ decision: DecisionEntry) -> (Int, String) {
    (decision.position ?? entries[decision.code]?.score.rank ?? .max, decision.code)
  }

  private func candidate(_ decision: DecisionEntry) -> Decision.Candidate? {
    guard let person = people[decision.person] else { return nil }
    let organisation = person.organisation.flatMap { organisations[$0] }
    let entry = entries[decision.code]
    let parts = entry?.score.parts ?? []
    let standing = inHand.standings[decision.application]
    return Decision.Candidate(
      application: decision.code, name: ProperName(person.name, others: person.names),
      organisation: ProperName(organisation?.name ?? "", others: organisation?.names ?? [:]),
      country: person.country, sector: organisation?.sector, rank: entry?.score.rank,
      score: entry?.score.total,
      parts: Dictionary(
        parts.map { ($0.name, $0.microPoints) }, uniquingKeysWith: { first, _ in first }),
      partnership: parts.first { $0.name == "partnership" }?.microPoints,
      reason: decision.reason, sureness: standing.flatMap(Decision.Sureness.init),
      verdict: standing?.verdict,
      choice: choices[decision.code].map {
        Decision.Choice(reason: $0.reason, officer: $0.officerName)
      },
      calibrated: shifted.contains(decision.code) ? standing?.calibrated : nil,
      most: most(of: decision.code), partners: partners(of: decision.code))
  }

  private func most(of code: String) -> [String: Int] {
    Dictionary(
      (scores[code]?.parts ?? []).map { ($0.criterion ?? "partnership", $0.most) },
      uniquingKeysWith: { first, _ in first })
  }

  private func partners(of code: String) -> [Decision.Partner] {
    (scores[code]?.partners ?? []).prefix(3).map { partner in
      let reasons = judgement.partners.explanation(of: code, with: partner.code)?.reasons ?? []
      return Decision.Partner(
        application: partner.code, potential: partner.potential,
        matches: reasons.compactMap { reason in
          if case .match(let match) = reason { match } else { nil }
        })
    }
  }

  /// How far reviewers agree, from the mean points of each review and from all points.
  func reviewing(_ absences: [ReviewerAbsence]) -> Decision.Reviewing {
    let findings = judgement.ranking.scores.map { judgement.review.findings(on: $0.application) }
    let units = findings.joined().map { $0.ratings.map(\.points.value) }
    let reviews = findings.map { list in Set(list.flatMap { $0.ratings.map(\.reviewer) }).count }
    let all = reviews.reduce(0, +)
    let single = CalibratedScores(judgement.ranking, review: judgement.review).single
    let each = max(1, (all + reviews.count / 2) / max(1, reviews.count))
    return Decision.Reviewing(
      single: single.map(Self.hundredths),
      mean: single.map { Self.hundredths(Reliability.mean(of: each, single: $0)) },
      alpha: Reliability.alpha(units, level: .interval).map(Self.hundredths),
      reviewsEach: 100 * all / max(1, reviews.count), absences: absences)
  }

  private static func hundredths(_ value: Double) -> Int { Int((value * 100).rounded()) }
}

extension Decision.Sureness {
  fileprivate init?(_ standing: StandingEntry) {
    guard let ranks = standing.ranks, let expected = standing.expectedRank,
      let tenths = standing.tenths
    else { return nil }
    self.init(expectedRank: expected, half: ranks.half, most: ranks.most, tenths: tenths)
  }
}

extension Store {
  /// A set of applications with the potentials of their pairs.
  fileprivate func network(
    of codes: [String], in ranking: RankingInHand, _ hand: MeetingInHand
  ) throws -> Decision.Network {
    let wanted = Set(codes)
    let members = ranking.entries.filter { wanted.contains($0.code) }
    return Decision.Network(
      sectors: members.map { ranking.organisation(of: ranking.person($0))?.sector },
      potential: try potential(
        of: ranking.scoring, within: members.map(\.score.application), in: hand.id))
  }
}
