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

  package init(
    of code: String, name: String, _ score: Assessment.Score, among applications: Int,
    sureness: Assessment.Sureness?
  ) {
    self.code = code
    self.name = name
    self.score = score
    self.applications = applications
    self.sureness = (sureness?.words ?? []) + score.shift
    partners = score.partners.prefix(3).flatMap { partner in
      ["partner \(partner.application), potential \(partner.potential) of 1000:"]
        + partner.sentences.map { "  \($0)" }
    }
  }
}

extension Assessment.Sureness {
  fileprivate var words: [String] {
    guard let ranks else { return [] }
    let verdict =
      switch self.verdict {
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
}

extension Assessment.Score {
  fileprivate var shift: [String] {
    guard let calibrated, calibrated.isShown else { return [] }
    return [
      "merit \(merit.asPoints) as given, \(calibrated.merit.asPoints) had all reviewers been "
        + "equally lenient; the score as given ranks"
    ]
  }
}

extension SelectionInHand {
  /// The least change that would alter a decision, in plain English; nil without a score.
  ///
  /// It varies only the points that more evidence or a missing answer could bring.
  ///
  /// - Parameters:
  ///   - kept: the score as it was assessed.
  ///   - cohort: of as many as are selected.
  package func nearestChange(
    of code: String, _ kept: Assessment.Score, by ratings: Ratings, in cohort: Cohort
  ) -> String? {
    let findings = ratings.findings(on: code)
    let partners = kept.partners.map {
      BestPartners.Partner(code: $0.application, potential: $0.potential)
    }
    guard let score = Score(code, findings: findings, partners: partners) else { return nil }
    if let choice = choices.first(where: { $0.code == code }) {
      return "\(code) was decided \(choice.isIn ? "in" : "out") by \(choice.officerName); "
        + "no change of its ratings would alter that"
    }
    let selected = codes(.selected)
    let decided = selected.contains(code) ? "is selected" : "is not selected"
    guard let person = cohort.numbers(of: [code]).first,
      let point = cohort.problem.turningPoint(of: person, in: cohort.numbers(of: selected)),
      let change = score.nearestChange(to: point * 1_000_000, findings: findings)
    else { return "\(code) \(decided); no change on a single criterion would alter that" }
    let criterion = ratings.rubric.criteria.first { $0.code == change.criterion }
    return "\(code) \(decided); \(change.words(criterion?.title[.english] ?? "")) would alter that"
  }
}

extension NearestChange {
  /// - Parameter title: of the criterion.
  fileprivate func words(_ title: String) -> String {
    guard !isMissing else {
      return "an answer on \(criterion) (\(title)), which nobody could judge, "
        + "worth \(wanted) points"
    }
    let reviewers = reviewers == 1 ? "1 reviewer" : "\(reviewers) reviewers"
    return "\(wanted) points in all on \(criterion) (\(title)) from \(reviewers) "
      + "in place of \(points)"
  }
}
