/// The scores of a panel in their order.
package struct Ranking: Sendable {
  /// Best first; the place is the rank.
  package let scores: [Score]
  /// Codes of applications that nobody rated yet: they have no score and no rank.
  package let unrated: [String]

  /// Scores and ranks `panel`; ratings of others in `review` are not looked at.
  package init(
    of panel: Panel, ratings: Ratings, partners: BestPartners, weights: Score.Weights = .standard
  ) {
    var scores: [Score] = []
    var unrated: [String] = []
    for application in panel.applications {
      if let score = Score(
        application.code, findings: ratings.findings(on: application.code),
        partners: partners.partners(of: application.code), weights: weights)
      {
        scores.append(score)
      } else {
        unrated.append(application.code)
      }
    }
    // Numbers are sorted, not scores, which are large to move; a panel is in the order of its codes.
    let keys = scores.indices.map { (scores[$0].total, scores[$0].merit, -$0) }
    self.scores = keys.sorted(by: >).map { scores[-$0.2] }
    self.unrated = unrated
  }

  /// By application: merit in thousandths of a standard deviation from the mean, at most 5000 away.
  ///
  /// This is what `Profile.merit` takes when a cohort is chosen or seated. The unrated are at the
  /// mean and have no entry.
  package var standardisedMerit: [String: Int] {
    let merits = scores.map(\.merit).sorted()
    guard let first = merits.first, let last = merits.last, first < last else { return [:] }
    let mean = Double(merits.reduce(0, +)) / Double(merits.count)
    let squares = merits.reduce(0.0) { $0 + (Double($1) - mean) * (Double($1) - mean) }
    let deviation = (squares / Double(merits.count)).squareRoot()
    return Dictionary(
      scores.map { score in
        let steps = (1000 * (Double(score.merit) - mean) / deviation).rounded()
        return (score.application, Int(min(max(steps, -5000), 5000)))
      }, uniquingKeysWith: { first, _ in first })
  }
}
