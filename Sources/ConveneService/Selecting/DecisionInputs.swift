import ConveneCore
import ConveneDocuments
import ConveneStore
import ConveneValues
import Foundation

extension Decision {
  /// The papers of a selection from what is kept of it.
  init(_ inHand: SelectionInHand, _ assessment: Assessment, of meeting: Meeting) {
    func day(_ instant: Date) -> Day { Day(instant, inZone: meeting.zone) }
    func candidates(_ outcome: Application.Status) -> [Candidate] {
      assessment.candidates.filter { $0.outcome == outcome }.sorted {
        ($0.position ?? $0.score?.rank ?? .max, $0.application)
          < ($1.position ?? $1.score?.rank ?? .max, $1.application)
      }.map(Candidate.init)
    }
    let selected = candidates(.selected)
    let reviewing = assessment.reviewing
    self.init(
      signature: inHand.selection.signedAt.map {
        Signature(
          name: assessment.signatory ?? inHand.selection.signedBy ?? "", day: day($0))
      },
      seats: selected.count, reached: assessment.reached, selected: selected,
      waiting: candidates(.waitlisted), notSelected: candidates(.notSelected),
      cohort: Network(assessment.cohort), highestScores: Network(assessment.highestScores),
      sectors: assessment.sectors, countries: assessment.countries,
      reviewing: Reviewing(
        single: reviewing.single, mean: reviewing.mean, alpha: reviewing.alpha,
        reviewsEach: reviewing.reviewsEach, absences: assessment.absences))
    if inHand.selection.beforeFreeze { keptAfterwards = inHand.keptAt.map(day) }
    superseded = inHand.selection.superseded.map { day($0.at) }
  }
}

extension Decision.Network {
  fileprivate init(_ kept: Assessment.Network) {
    self.init(sectors: kept.sectors, potential: kept.potential)
  }
}

extension Decision.Candidate {
  fileprivate init(_ kept: Assessment.Candidate) {
    let identity = kept.identity
    let parts = kept.score?.parts ?? []
    self.init(
      application: kept.application, name: ProperName(identity.name, others: identity.names),
      organisation: ProperName(identity.organisation, others: identity.organisationNames),
      country: identity.country, sector: identity.sector, rank: kept.score?.rank,
      score: kept.score?.total,
      parts: Dictionary(
        parts.map { ($0.name, $0.microPoints) }, uniquingKeysWith: { first, _ in first }),
      partnership: parts.first { $0.name == "partnership" }?.microPoints, reason: kept.reason,
      sureness: kept.sureness?.ranks.map {
        Decision.Sureness(
          expectedRank: $0.expected, half: $0.halfFrom...$0.halfTo, most: $0.mostFrom...$0.mostTo,
          tenths: $0.tenths)
      },
      verdict: kept.sureness?.verdict,
      choice: kept.choice.map { Decision.Choice(reason: $0.reason, officer: $0.officer) },
      calibrated: kept.score?.calibrated.flatMap { $0.isShown ? $0.total : nil },
      most: Dictionary(parts.map { ($0.name, $0.most) }, uniquingKeysWith: { first, _ in first }),
      partners: (kept.score?.partners ?? []).prefix(3).map {
        Decision.Partner(
          application: $0.application, potential: $0.potential, matches: $0.matches)
      })
  }
}
