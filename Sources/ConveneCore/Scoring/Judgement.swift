import ConveneValues

/// The scores of a meeting with the ratings and answers they rest on.
package struct Judgement: Sendable {
  package let panel: Panel
  package let ratings: Ratings
  package let partners: BestPartners
  package let ranking: Ranking
  private let people: [Person.ID: Person]
  private let organisations: [Organisation.ID: Organisation]
  private let weights: PairModel.Weights

  package init(
    of applications: [Application], from people: [Person.ID: Person],
    _ organisations: [Organisation.ID: Organisation], by given: [Rating], _ rubric: Rubric,
    weights: PairModel.Weights = PairModel.Weights()
  ) throws(Refusal) {
    panel = try Panel(applications, nominated: [], rubric: rubric)
    let ratings = try Ratings(given, by: rubric)
    self.ratings = ratings
    self.people = people
    self.organisations = organisations
    self.weights = weights
    let declared = try PairModel(
      Self.profiles(of: panel, people, organisations, merit: [:]), weights: weights)
    partners = try BestPartners(of: panel, in: declared)
    ranking = Ranking(of: panel, ratings: ratings, partners: partners)
  }

  private init(_ other: Judgement, ratings: Ratings) {
    panel = other.panel
    self.ratings = ratings
    partners = other.partners
    ranking = Ranking(of: other.panel, ratings: ratings, partners: other.partners)
    people = other.people
    organisations = other.organisations
    weights = other.weights
  }

  /// The same answers by other ratings.
  package func rated(by given: [Rating]) throws(Refusal) -> Judgement {
    Judgement(self, ratings: try Ratings(given, by: ratings.rubric))
  }

  /// Pairs as cohorts and tables read them, merit included.
  package func pairs() throws(Refusal) -> PairModel {
    try PairModel(
      Self.profiles(of: panel, people, organisations, merit: ranking.standardisedMerit),
      weights: weights)
  }

  /// The scores as they are kept.
  package var entries: [ScoreEntry] {
    let id = Dictionary(
      panel.applications.map { ($0.code, $0.id) }, uniquingKeysWith: { first, _ in first })
    return ranking.scores.enumerated().compactMap { place, score in
      id[score.application].map { ScoreEntry(score, application: $0, rank: place + 1) }
    }
  }

  /// Numbers of the offers and needs that an application names beyond those that count; nil where all
  /// count.
  func uncounted(of code: String) -> [Int]? {
    let numbers = panel.applications.first { $0.code == code }.map(weights.uncounted) ?? []
    return numbers.isEmpty ? nil : numbers
  }

  /// SHA-256 of the answers that are considered, wherever the applications stand.
  package var answersHash: String {
    get throws { try panel.answersHash }
  }

  /// Refused where ratings or answers say anything else than the scores in force.
  package func requireSame(as known: RankingInHand) throws {
    let kept = known.entries.map { [$0.code, "\($0.score.total)"] }
    let isAnswered = try known.scoring.answers.map { try $0 == answersHash } ?? true
    guard isAnswered, ranking.scores.map({ [$0.application, "\($0.total)"] }) == kept else {
      throw Refusal.scoresOutdated()
    }
  }

  private static func profiles(
    of panel: Panel, _ people: [Person.ID: Person],
    _ organisations: [Organisation.ID: Organisation], merit: [String: Int]
  ) -> [Profile] {
    panel.applications.compactMap { application in
      people[application.person].map { person in
        Profile(
          application, of: person, from: person.organisation.flatMap { organisations[$0] },
          merit: merit[application.code] ?? 0)
      }
    }
  }
}

extension Panel {
  /// SHA-256 of the answers that are considered, wherever the applications stand.
  package var answersHash: String {
    get throws { try applications.map(\.considered).sortedSHA256() }
  }
}

extension Application {
  /// As it was considered, wherever it stands now: answers to questions of a meeting's own are not scored.
  package var considered: Application {
    var considered = self
    considered.status = .underReview
    considered.ownAnswers = OwnAnswers()
    return considered
  }
}

extension ScoreEntry {
  fileprivate init(_ score: Score, application: Application.ID, rank: Int) {
    self.init(
      application: application, rank: rank, total: score.total, merit: score.merit,
      parts: score.parts.map { part in
        switch part.ground {
        case .criterion(let finding):
          Part(
            name: finding.criterion.code, microPoints: part.microPoints,
            evidence: finding.ratings.map { "\($0.reviewer): \($0.points.value)" })
        case .partnership(let partners):
          Part(
            name: "partnership", microPoints: part.microPoints,
            evidence: partners.map { "\($0.code): \($0.potential)" })
        }
      })
  }
}
