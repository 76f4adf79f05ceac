import ConveneCore
import ConveneSolvers
import ConveneValues

/// What was decided, or is proposed, on the open seats of a meeting; the service fills it in.
package struct Decision: Hashable, Sendable {
  /// Who signed, on which day, and where the audit trail has it.
  package struct Signature: Hashable, Sendable {
    package var name: String
    package var day: Day
    /// The end of the meeting's trail with the signature, as `audit verify --head` takes it.
    package var head: String?

    package init(name: String, day: Day, head: String? = nil) {
      self.name = name
      self.day = day
      self.head = head
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
    /// Nil where the ratings cannot tell.
    package var sureness: Sureness?
    package var verdict: Outlook.Verdict?
    /// What a named person decided.
    package var choice: Choice?
    /// The score without reviewers' leniency, where that is far from the score.
    package var calibrated: Int?
    /// What each part, `partnership` among them, could have been worth.
    package var most: [String: Int]
    /// The likeliest first.
    package var partners: [Partner]

    package init(
      application: String, name: ProperName, organisation: ProperName, country: Country,
      sector: Sector?, rank: Int? = nil, score: Int? = nil, parts: [String: Int] = [:],
      partnership: Int? = nil, reason: RegretReason? = nil, sureness: Sureness? = nil,
      verdict: Outlook.Verdict? = nil, choice: Choice? = nil, calibrated: Int? = nil,
      most: [String: Int] = [:], partners: [Partner] = []
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
      self.sureness = sureness
      self.verdict = verdict
      self.choice = choice
      self.calibrated = calibrated
      self.most = most
      self.partners = partners
    }
  }

  /// How sure a rank and a seat are.
  package struct Sureness: Hashable, Sendable {
    /// Thousandths of a rank.
    package var expectedRank: Int
    package var half: ClosedRange<Int>
    package var most: ClosedRange<Int>
    /// Of ten draws.
    package var tenths: Int

    package init(
      expectedRank: Int, half: ClosedRange<Int>, most: ClosedRange<Int>, tenths: Int
    ) {
      self.expectedRank = expectedRank
      self.half = half
      self.most = most
      self.tenths = tenths
    }
  }

  /// A written decision of a named person.
  package struct Choice: Hashable, Sendable {
    package var reason: ChoiceReason
    package var officer: String

    package init(reason: ChoiceReason, officer: String) {
      self.reason = reason
      self.officer = officer
    }
  }

  /// Another application with which a partnership is likely.
  package struct Partner: Hashable, Sendable {
    package var application: String
    /// 0 through 1000.
    package var potential: Int
    /// Offers of one side that answer needs of the other.
    package var matches: [PairMatch]

    package init(application: String, potential: Int, matches: [PairMatch]) {
      self.application = application
      self.potential = potential
      self.matches = matches
    }
  }

  /// What reviewers made of the applications, and what hangs on one of them.
  package struct Reviewing: Hashable, Sendable {
    /// Hundredths; nil where it cannot be estimated.
    package var single: Int?
    package var mean: Int?
    package var alpha: Int?
    package var reviewsEach: Int
    package var absences: [ReviewerAbsence]

    package init(
      single: Int?, mean: Int?, alpha: Int?, reviewsEach: Int, absences: [ReviewerAbsence]
    ) {
      self.single = single
      self.mean = mean
      self.alpha = alpha
      self.reviewsEach = reviewsEach
      self.absences = absences
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
  /// When what is printed was kept, where that was after the signature.
  package var keptAfterwards: Day?
  /// When an error in it was admitted.
  package var superseded: Day?
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
  /// By the sector's code, and by the name of a floor on countries, `members` or `other`.
  package var sectors: [GroupImpact]
  package var countries: [GroupImpact]
  package var reviewing: Reviewing?

  package init(
    signature: Signature?, seats: Int, reached: [String: Int], selected: [Candidate],
    waiting: [Candidate], notSelected: [Candidate], cohort: Network? = nil,
    highestScores: Network? = nil, sectors: [GroupImpact] = [], countries: [GroupImpact] = [],
    reviewing: Reviewing? = nil
  ) {
    self.signature = signature
    self.seats = seats
    self.reached = reached
    self.selected = selected
    self.waiting = waiting
    self.notSelected = notSelected
    self.cohort = cohort
    self.highestScores = highestScores
    self.sectors = sectors
    self.countries = countries
    self.reviewing = reviewing
  }

  var applications: [Candidate] { selected + waiting + notSelected }

  /// Highest score first; what has none comes last.
  var ranked: [Candidate] {
    applications.sorted { ($0.rank ?? .max, $0.application) < ($1.rank ?? .max, $1.application) }
  }

  /// Those whom the ratings leave open.
  var band: [Candidate] { ranked.filter { $0.verdict == .undecided } }
}
