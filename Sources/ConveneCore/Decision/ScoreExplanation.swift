import ConveneValues

/// A score with all that explains it, for the secretariat.
package struct ScoreExplanation: Sendable {
  package let code: String
  package let name: String
  package let score: Assessment.Score
  /// How many applications are ranked.
  package let applications: Int
  /// Nil before a selection keeps any.
  package let sureness: Assessment.Sureness?

  package init(
    of code: String, name: String, _ score: Assessment.Score, among applications: Int,
    sureness: Assessment.Sureness?
  ) {
    self.code = code
    self.name = name
    self.score = score
    self.applications = applications
    self.sureness = sureness
  }
}

/// The least change that would alter the decision on an application.
package struct NearestAnswer: Sendable {
  package enum Kind: Sendable {
    /// A named person decided, whatever the ratings are.
    case chosen(isIn: Bool, officer: String)
    /// No change on a single criterion would.
    case nothing(isSelected: Bool)
    case change(isSelected: Bool, NearestChange, title: Wording)
  }

  package let code: String
  package let kind: Kind
}

extension SelectionInHand {
  /// The least change that would alter a decision; nil without a score.
  ///
  /// It varies only the points that more evidence or a missing answer could bring.
  ///
  /// - Parameters:
  ///   - kept: the score as it was assessed.
  ///   - cohort: of as many as are selected.
  package func nearestChange(
    of code: String, _ kept: Assessment.Score, by ratings: Ratings, in cohort: Cohort
  ) -> NearestAnswer? {
    let findings = ratings.findings(on: code)
    let partners = kept.partners.map {
      BestPartners.Partner(code: $0.application, potential: $0.potential)
    }
    guard let score = Score(code, findings: findings, partners: partners) else { return nil }
    if let choice = choices.first(where: { $0.code == code }) {
      return NearestAnswer(
        code: code, kind: .chosen(isIn: choice.isIn, officer: choice.officerName))
    }
    let selected = codes(.selected)
    let isSelected = selected.contains(code)
    guard let person = cohort.numbers(of: [code]).first,
      let line = cohort.turningTotal(
        of: person, in: cohort.numbers(of: selected), within: cohort.verdicts(standings)),
      let change = score.nearestChange(to: line, findings: findings)
    else { return NearestAnswer(code: code, kind: .nothing(isSelected: isSelected)) }
    let criterion = ratings.rubric.criteria.first { $0.code == change.criterion }
    return NearestAnswer(
      code: code,
      kind: .change(isSelected: isSelected, change, title: criterion?.title ?? [:]))
  }
}
