import ConveneValues

/// A computation of all scores; the potentials it saw are kept with it and read by themselves.
package struct ScoringEntry: Sendable {
  package let id: Identifier<ScoringEntry>
  /// In the order in which the kept potentials number them.
  package let applications: [Application.ID]
  /// SHA-256 of the ratings and of the answers it saw; nil in what is older than this.
  package let ratings: String?
  package let answers: String?

  package init(
    id: Identifier<ScoringEntry>, applications: [Application.ID], ratings: String? = nil,
    answers: String? = nil
  ) {
    self.id = id
    self.applications = applications
    self.ratings = ratings
    self.answers = answers
  }
}

/// A score as it is kept.
package struct ScoreEntry: Codable, Sendable {
  package let application: Application.ID
  package let rank: Int
  /// Micro-points: 100 000 000 are 100 points.
  package let total: Int
  package let merit: Int
  package let parts: [Part]

  /// What the total is made of; the parts sum to it.
  package struct Part: Codable, Sendable {
    /// Code of a criterion, or `partnership`.
    package let name: String
    package let microPoints: Int
    /// Answers and reviews that it rests on, such as `answer 3` or `R-02: 3`.
    package let evidence: [String]

    package init(name: String, microPoints: Int, evidence: [String]) {
      self.name = name
      self.microPoints = microPoints
      self.evidence = evidence
    }
  }

  package init(application: Application.ID, rank: Int, total: Int, merit: Int, parts: [Part]) {
    self.application = application
    self.rank = rank
    self.total = total
    self.merit = merit
    self.parts = parts
  }
}

/// A line of the ranking.
package struct RankingEntry: Sendable {
  package let score: ScoreEntry
  package let code: String
  package let status: String
  package let person: Person.ID

  package init(score: ScoreEntry, code: String, status: String, person: Person.ID) {
    self.score = score
    self.code = code
    self.status = status
    self.person = person
  }
}
