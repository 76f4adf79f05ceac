import ConveneValues

/// What ratings and answers say of each application, in the form in which it is kept.
package struct ScoreKeeper: Sendable {
  private let judgement: Judgement
  private let scores: [String: Score]
  private let calibrated: CalibratedScores
  private let shifts: [String: CalibratedScores.Entry]

  /// - Parameter calibrated: without the leniency of reviewers; computed here where it is not given.
  package init(_ judgement: Judgement, calibrated: CalibratedScores? = nil) {
    self.judgement = judgement
    scores = Dictionary(
      judgement.ranking.scores.map { ($0.application, $0) }, uniquingKeysWith: { $1 })
    self.calibrated =
      calibrated ?? CalibratedScores(judgement.ranking, ratings: judgement.ratings)
    shifts = Dictionary(
      self.calibrated.entries.map { ($0.application, $0) }, uniquingKeysWith: { $1 })
  }

  package func score(_ entry: RankingEntry) -> Assessment.Score {
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
      }, uncounted: judgement.uncounted(of: entry.code))
  }

  private func partner(
    _ partner: BestPartners.Partner, of code: String, isShown: Bool
  ) -> Assessment.Partner {
    let explanation = judgement.partners.explanation(of: code, with: partner.code)
    let reasons = isShown ? explanation?.reasons ?? [] : []
    return Assessment.Partner(
      application: partner.code, potential: partner.potential,
      matches: reasons.compactMap { reason in
        if case .match(let match) = reason { match } else { nil }
      },
      sentences: reasons.prefix(3).map { $0.sentence() },
      isLimited: explanation.map { $0.terms.narrowness != 0 })
  }

  /// How far reviewers agree, all and each, as `review reliability` has it.
  var reliability: ReviewReliability {
    ReviewReliability(
      judgement.ratings, on: judgement.ranking.scores.map(\.application),
      single: .some(calibrated.single))
  }

  static func agreement(_ found: ReviewReliability) -> Assessment.Agreement {
    Assessment.Agreement(
      single: found.single.map(hundredths), mean: found.mean.map(hundredths),
      alpha: found.alpha.map(hundredths), reviewsEach: found.reviewsEach)
  }

  private static func hundredths(_ value: Double) -> Int { Int((value * 100).rounded()) }
}
