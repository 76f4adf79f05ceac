import ConveneSolvers
import ConveneValues

/// All that the papers of a selection print, as it stood when it was kept: nothing is computed and
/// no name is looked up to print it.
///
/// Written with sorted keys, equal content has equal bytes; their hash is part of the signature.
package struct Assessment: Codable, Hashable, Sendable {
  /// Of the document; a program reads what it and its predecessors wrote.
  package static let version = 2

  package var version = Self.version
  /// SHA-256 of the ratings, and of the answers, that the scores rest on.
  package var ratings: String
  package var answers: String
  /// Whose name stands under it; nil while it is a proposal.
  package var signatory: String?
  /// By code, those without a score among them.
  package var candidates: [Candidate]
  /// How many of the selected count for each floor, by the floor's name.
  package var reached: [String: Int] = [:]
  package var sectors: [GroupImpact] = []
  package var countries: [GroupImpact] = []
  /// How many are invited by name beside the open seats; nil where nobody is.
  package var guests: Int?
  package var absences: [ReviewerAbsence]
  package var reviewing: Agreement
  /// How far each reviewer agrees with the others; nil in what was kept before it was computed.
  package var reviewers: [ReviewerAgreement]?
  /// Whose seat hangs on what could not be judged; nil likewise.
  package var abstentions: [Abstention]?
  /// The selected, and as many of the highest scores.
  package var cohort: Network
  package var highestScores: Network
  /// What both are worth; nil where an earlier program kept it.
  package var comparison: Comparison?

  package init(
    ratings: String, answers: String, candidates: [Candidate], absences: [ReviewerAbsence],
    reviewing: Agreement, cohort: Network, highestScores: Network
  ) {
    self.ratings = ratings
    self.answers = answers
    self.candidates = candidates.sorted { $0.application < $1.application }
    self.absences = absences
    self.reviewing = reviewing
    self.cohort = cohort
    self.highestScores = highestScores
  }

  package subscript(code: String) -> Candidate? {
    candidates.first { $0.application == code }
  }
}

extension Assessment {
  /// Who applied, as papers name them, and which floors and groups they count for.
  package struct Identity: Codable, Hashable, Sendable {
    package var name: String
    package var names: Wording
    package var organisation: String
    package var organisationNames: Wording
    package var country: Country
    package var sector: Sector?
    /// Names of the floors for which they count.
    package var floors: [String]
    /// Names of country groups.
    package var groups: [String]

    package init(
      name: String, names: Wording, organisation: String, organisationNames: Wording,
      country: Country, sector: Sector?, floors: [String], groups: [String]
    ) {
      self.name = name
      self.names = names
      self.organisation = organisation
      self.organisationNames = organisationNames
      self.country = country
      self.sector = sector
      self.floors = floors
      self.groups = groups
    }
  }

  /// An application; amounts are micro-points, of which 100 000 000 are 100.
  package struct Candidate: Codable, Hashable, Sendable {
    package var application: String
    package var identity: Identity
    /// Nil, like all below that is not decided, where the application has no score.
    package var score: Score?
    package var sureness: Sureness?
    package var outcome: Application.Status
    package var reason: RegretReason?
    /// On the waiting list, 1 is next.
    package var position: Int?
    /// What somebody on the waiting list adds to the room, in micro-points; nil before version 2.
    package var adds: Int?
    package var choice: Choice?

    package init(
      application: String, identity: Identity, score: Score?, sureness: Sureness?,
      outcome: Application.Status, reason: RegretReason?, position: Int?, adds: Int? = nil,
      choice: Choice?
    ) {
      self.application = application
      self.identity = identity
      self.score = score
      self.sureness = sureness
      self.outcome = outcome
      self.reason = reason
      self.position = position
      self.adds = adds
      self.choice = choice
    }
  }

  package struct Score: Codable, Hashable, Sendable {
    package var rank: Int
    package var total: Int
    package var merit: Int
    /// They sum to the total.
    package var parts: [Part]
    /// The likeliest first.
    package var partners: [Partner]
    /// The total and the merit had all reviewers been equally lenient; nil where not estimable.
    package var calibrated: Calibrated?
    /// Numbers of the offers and needs named beyond those that count; nil where all count.
    package var uncounted: [Int]?

    package init(
      rank: Int, total: Int, merit: Int, parts: [Part], partners: [Partner],
      calibrated: Calibrated?, uncounted: [Int]? = nil
    ) {
      self.uncounted = uncounted
      self.rank = rank
      self.total = total
      self.merit = merit
      self.parts = parts
      self.partners = partners
      self.calibrated = calibrated
    }
  }

  package struct Part: Codable, Hashable, Sendable {
    /// Code of a criterion, or `partnership`.
    package var name: String
    package var microPoints: Int
    /// What it could have been worth.
    package var most: Int
    package var evidence: [String]

    package init(name: String, microPoints: Int, most: Int, evidence: [String]) {
      self.name = name
      self.microPoints = microPoints
      self.most = most
      self.evidence = evidence
    }
  }

  package struct Calibrated: Codable, Hashable, Sendable {
    package var total: Int
    package var merit: Int
    /// Whether it is so far from the score that both are to be shown.
    package var isShown: Bool

    package init(total: Int, merit: Int, isShown: Bool) {
      self.total = total
      self.merit = merit
      self.isShown = isShown
    }
  }

  package struct Partner: Codable, Hashable, Sendable {
    package var application: String
    /// 0 through 1000.
    package var potential: Int
    package var matches: [PairMatch]
    /// What speaks for the pair, in plain English, for the secretariat.
    package var sentences: [String]
    /// Whether the pair is held down, as its words alone would lift it far above what either has with
    /// others; nil before version 2.
    package var isLimited: Bool?

    package init(
      application: String, potential: Int, matches: [PairMatch] = [], sentences: [String] = [],
      isLimited: Bool? = nil
    ) {
      self.isLimited = isLimited
      self.application = application
      self.potential = potential
      self.matches = matches
      self.sentences = sentences
    }
  }

  /// How sure a rank and a seat are.
  package struct Sureness: Codable, Hashable, Sendable {
    package var verdict: Outlook.Verdict
    /// Nil where the ratings cannot tell.
    package var ranks: Ranks?

    package init(verdict: Outlook.Verdict, ranks: Ranks?) {
      self.verdict = verdict
      self.ranks = ranks
    }
  }

  package struct Ranks: Codable, Hashable, Sendable {
    /// Thousandths of a rank.
    package var expected: Int
    package var halfFrom: Int
    package var halfTo: Int
    package var mostFrom: Int
    package var mostTo: Int
    /// A seat in so many of ten draws.
    package var tenths: Int

    package init(
      expected: Int, halfFrom: Int, halfTo: Int, mostFrom: Int, mostTo: Int, tenths: Int
    ) {
      self.expected = expected
      self.halfFrom = halfFrom
      self.halfTo = halfTo
      self.mostFrom = mostFrom
      self.mostTo = mostTo
      self.tenths = tenths
    }
  }

  package struct Choice: Codable, Hashable, Sendable {
    package var reason: ChoiceReason
    package var officer: String

    package init(reason: ChoiceReason, officer: String) {
      self.reason = reason
      self.officer = officer
    }
  }

  /// How far reviewers agree, in hundredths; nil where it cannot be estimated.
  package struct Agreement: Codable, Hashable, Sendable {
    package var single: Int?
    package var mean: Int?
    package var alpha: Int?
    package var reviewsEach: Int

    package init(single: Int?, mean: Int?, alpha: Int?, reviewsEach: Int) {
      self.single = single
      self.mean = mean
      self.alpha = alpha
      self.reviewsEach = reviewsEach
    }
  }

  /// People and the potentials of their pairs; nobody is named.
  package struct Network: Codable, Hashable, Sendable {
    package var sectors: [Sector?]
    /// Row by row of the lower triangle.
    package var pairs: [Int]

    package init(sectors: [Sector?], potential: Potential) {
      self.sectors = sectors
      pairs = (0..<potential.count).flatMap { row in (0..<row).map { potential[row, $0] } }
    }

    package var potential: Potential {
      var potential = Potential(count: sectors.count)
      var place = 0
      for row in 0..<sectors.count {
        for column in 0..<row where place < pairs.count {
          potential[row, column] = pairs[place]
          place += 1
        }
      }
      return potential
    }
  }
}

extension Assessment {
  /// Whether reasons are told by one sentence each in every paper, and the waiting list by what each adds.
  package var tellsReasons: Bool { version >= 2 }

  /// Highest score first; what has none comes last.
  package var ranked: [Candidate] {
    candidates.sorted {
      ($0.score?.rank ?? .max, $0.application) < ($1.score?.rank ?? .max, $1.application)
    }
  }

  /// Codes of those whom the ratings leave open, highest score first.
  package var band: [String] {
    ranked.filter { $0.sureness?.verdict == .undecided }.map(\.application)
  }

  package func codes(_ outcome: Application.Status) -> [String] {
    candidates.filter { $0.outcome == outcome }.map(\.application)
  }

  /// Those who meet all conditions of the call and were never reviewed.
  package var unreviewed: [Candidate] {
    candidates.filter { $0.score == nil && [.unreviewed, .evidence].contains($0.reason) }
  }

  /// Counts anew, from who is selected, what the selection does.
  ///
  /// - Parameter floors: names of all floors of the meeting.
  package mutating func count(floors: [String]) {
    let selected = candidates.filter { $0.outcome == .selected }
    reached = Dictionary(
      floors.map { floor in (floor, selected.count { $0.identity.floors.contains(floor) }) },
      uniquingKeysWith: { first, _ in first })
    let scored = candidates.filter { $0.score != nil }
    func impact(_ groups: (Identity) -> [String]) -> [GroupImpact] {
      var members: [String: Set<String>] = [:]
      for candidate in scored {
        for group in groups(candidate.identity) {
          members[group, default: []].insert(candidate.application)
        }
      }
      return GroupImpact.lines(
        of: members, selected: Set(selected.map(\.application)),
        among: Set(scored.map(\.application)))
    }
    sectors = impact { $0.sector.map { [$0.rawValue] } ?? [] }
    countries = impact(\.groups)
  }

  /// How many of each group were decided upon without a score: they failed a condition, or nobody
  /// reviewed them.
  package func unscored(_ groups: (Identity) -> [String]) -> [String: Int] {
    candidates.filter { $0.score == nil }.flatMap { groups($0.identity) }
      .reduce(into: [:]) { $0[$1, default: 0] += 1 }
  }
}
