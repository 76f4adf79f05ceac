/// Why one application has its score and its rank: what `score explain` shows.
package struct Breakdown: Sendable {
  /// How much the figures can be trusted, in plain counts.
  package struct Quality: Hashable, Sendable {
    package let reviewers: Int
    /// Codes of criteria that nobody could judge.
    package let missing: [String]
    /// Offers that count, and how many of them nothing but the applicant's word supports.
    package let offers: Int
    package let asserted: Int
  }

  package let score: Score
  /// 1 is the best.
  package let rank: Int
  package let ranked: Int
  /// Each of the best partners with what was offered and needed, likeliest first.
  package let partners: [PairExplanation]
  package let quality: Quality

  /// - Returns: nil where `application` has no rank.
  package init?(of application: Application, in ranking: Ranking, partners: BestPartners) {
    guard
      let place = ranking.scores.firstIndex(where: { $0.application == application.code })
    else { return nil }
    score = ranking.scores[place]
    rank = place + 1
    ranked = ranking.scores.count
    self.partners = score.partners.compactMap {
      partners.explanation(of: application.code, with: $0.code)
    }
    let counted = partners.pairs.terms.complementarity.counted(application.offers)
    quality = Quality(
      reviewers: Set(score.parts.flatMap(\.ratings).map(\.reviewer)).count,
      missing: score.missing, offers: counted.count,
      asserted: counted.count { $0.evidence == .asserted })
  }
}

extension Score {
  /// Where one score gains on another, in micro-points.
  package struct Difference: Hashable, Sendable {
    /// The criterion's code; nil for partnership.
    package let criterion: String?
    package let microPoints: Int
  }

  /// What puts this score ahead of `other`, the largest gain first; they sum to the gap.
  package func lead(over other: Score) -> [Difference] {
    var codes = parts.map(\.criterion)
    codes += other.parts.map(\.criterion).filter { !codes.contains($0) }
    let differences = codes.map { code in
      Difference(criterion: code, microPoints: worth(of: code) - other.worth(of: code))
    }
    return differences.enumerated().sorted {
      ($1.element.microPoints, $0.offset) < ($0.element.microPoints, $1.offset)
    }.map(\.element)
  }

  /// The best partners counted, likeliest first.
  package var partners: [BestPartners.Partner] {
    parts.flatMap { part -> [BestPartners.Partner] in
      guard case .partnership(let partners) = part.ground else { return [] }
      return partners
    }
  }

  private func worth(of criterion: String?) -> Int {
    parts.first { $0.criterion == criterion }?.microPoints ?? 0
  }
}

extension Score.Part {
  /// The criterion's code; nil for partnership.
  package var criterion: String? {
    if case .criterion(let finding) = ground { finding.criterion.code } else { nil }
  }

  /// The ratings it rests on; none for partnership, which rests on answers.
  package var ratings: [Rating] {
    if case .criterion(let finding) = ground { finding.ratings } else { [] }
  }

  /// Whether those with more money meet the criterion more easily.
  package var favoursEndowed: Bool {
    if case .criterion(let finding) = ground { finding.criterion.favoursEndowed } else { false }
  }
}
