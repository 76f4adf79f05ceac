import ConveneCore

/// What was decided, or is proposed, on the open seats of a meeting; the service fills it in.
package struct Decision: Hashable, Sendable {
  /// Who signed, and on which day.
  package struct Signature: Hashable, Sendable {
    package var name: String
    package var day: Day

    package init(name: String, day: Day) {
      self.name = name
      self.day = day
    }
  }

  /// An application as the decision shows it; amounts are micro-points, of which 100 000 000 are 100.
  package struct Candidate: Hashable, Sendable {
    package var application: String
    package var name: ProperName
    package var organisation: ProperName
    package var country: Country
    package var sector: Sector?
    /// Nil, like the score, where the application was not rated.
    package var rank: Int?
    package var score: Int?
    /// What each criterion, by its code, adds to the score.
    package var parts: [String: Int]
    /// What the chance of partnerships adds to the score.
    package var partnership: Int?
    /// Only where it was not selected.
    package var reason: RegretReason?

    package init(
      application: String, name: ProperName, organisation: ProperName, country: Country,
      sector: Sector?, rank: Int? = nil, score: Int? = nil, parts: [String: Int] = [:],
      partnership: Int? = nil, reason: RegretReason? = nil
    ) {
      self.application = application
      self.name = name
      self.organisation = organisation
      self.country = country
      self.sector = sector
      self.rank = rank
      self.score = score
      self.parts = parts
      self.partnership = partnership
      self.reason = reason
    }
  }

  /// A set of people and the potentials of their pairs, in the same order; nobody is named.
  package struct Network: Hashable, Sendable {
    package var sectors: [Sector?]
    package var potential: Potential

    package init(sectors: [Sector?], potential: Potential) {
      self.sectors = sectors
      self.potential = potential
    }

    var total: Int { potential.total(within: Array(0..<potential.count)) }

    /// Pairs of people of at least a potential, in order.
    func pairs(from threshold: Int) -> [(Int, Int)] {
      (0..<potential.count).flatMap { one in
        (one + 1..<max(potential.count, one + 1)).lazy
          .filter { potential[one, $0] >= threshold }.map { (one, $0) }
      }
    }
  }

  /// Nil while it is a proposal.
  package var signature: Signature?
  package var seats: Int
  /// How many of the selected count for each floor, by the floor's name.
  package var reached: [String: Int]
  /// In the order of their ranks.
  package var selected: [Candidate]
  /// In the order in which seats that fall free are offered.
  package var waiting: [Candidate]
  package var notSelected: [Candidate]
  /// The selected, and as many of the highest scores, to be compared.
  package var cohort: Network?
  package var highestScores: Network?

  package init(
    signature: Signature?, seats: Int, reached: [String: Int], selected: [Candidate],
    waiting: [Candidate], notSelected: [Candidate], cohort: Network? = nil,
    highestScores: Network? = nil
  ) {
    self.signature = signature
    self.seats = seats
    self.reached = reached
    self.selected = selected
    self.waiting = waiting
    self.notSelected = notSelected
    self.cohort = cohort
    self.highestScores = highestScores
  }

  var applications: [Candidate] { selected + waiting + notSelected }
}
