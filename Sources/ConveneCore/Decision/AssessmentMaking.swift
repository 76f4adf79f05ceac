import ConveneSolvers
import ConveneValues

extension Assessment {
  /// What is read beside a selection to assess it: who is decided upon, as the directory names them
  /// now, and the potentials of pairs.
  package struct Facts: Sendable {
    let people: [Person.ID: Person]
    let organisations: [Organisation.ID: Organisation]
    let meeting: Meeting
    let cohort: Potential
    let highestScores: Potential
    let guests: Int
    let additions: [String: Int]

    /// - Parameters:
    ///   - cohort: of the pairs of `SelectionInHand.cohort`, in that order.
    ///   - highestScores: of the pairs of `SelectionInHand.highestScores`, likewise.
    ///   - additions: what those who wait add to the selected, by code.
    package init(
      people: [Person.ID: Person], organisations: [Organisation.ID: Organisation],
      meeting: Meeting, cohort: Potential, highestScores: Potential, guests: Int = 0,
      additions: [String: Int] = [:]
    ) {
      self.people = people
      self.organisations = organisations
      self.meeting = meeting
      self.cohort = cohort
      self.highestScores = highestScores
      self.guests = guests
      self.additions = additions
    }

    func identity(of person: Person.ID) -> Identity? {
      people[person].map { person in
        Identity(person, of: person.organisation.flatMap { organisations[$0] }, for: meeting)
      }
    }
  }

  /// All that the papers of a selection print, from ratings and answers.
  ///
  /// - Parameters:
  ///   - ratings: SHA-256 of the ratings.
  ///   - absences: what hangs on each reviewer; computed here where it is not given.
  ///   - calibrated: the scores without the leniency of reviewers; likewise.
  ///   - unjudged: what reviewers could not judge.
  package init(
    of selection: SelectionInHand, by judgement: Judgement, ratings: String,
    absences: [ReviewerAbsence]? = nil, calibrated: CalibratedScores? = nil,
    unjudged: [Unjudged] = [], _ facts: Facts
  ) throws {
    let keeper = ScoreKeeper(judgement, calibrated: calibrated)
    let scores = Dictionary(
      selection.ranking.entries.map { ($0.code, keeper.score($0)) }, uniquingKeysWith: { $1 })
    let answers = try judgement.answersHash
    let seats = try Cohort.seats(
      selection.ranking, floors: facts.meeting.floors, places: selection.codes(.selected).count)
    let absences =
      absences
      ?? ReviewerAbsence.all(
        of: seats, ranking: judgement.ranking, ratings: judgement.ratings)
    let empty = Network(sectors: [], potential: Potential(count: 0))
    let reliability = keeper.reliability
    var assessment = Assessment(
      ratings: ratings, answers: answers, candidates: [], absences: absences,
      reviewing: ScoreKeeper.agreement(reliability), cohort: empty, highestScores: empty)
    assessment.reviewers = reliability.reviewers
    assessment.abstentions = Abstention.all(
      unjudged, of: seats, ranking: judgement.ranking, ratings: judgement.ratings)
    self = assessment.decided(by: selection, facts) { decision in
      (
        scores[decision.code],
        selection.standings[decision.application].map(Sureness.init)
      )
    }
  }

  /// The same ratings with what `selection` decides, and with people as they are named now.
  package func revised(by selection: SelectionInHand, _ facts: Facts) -> Assessment {
    let known = Dictionary(
      candidates.map { ($0.application, $0) }, uniquingKeysWith: { first, _ in first })
    return decided(by: selection, facts) { (known[$0.code]?.score, known[$0.code]?.sureness) }
  }

  private func decided(
    by selection: SelectionInHand, _ facts: Facts,
    rated: (DecisionEntry) -> (score: Score?, sureness: Sureness?)
  ) -> Assessment {
    var decided = self
    decided.version = Self.version
    let choices = Dictionary(selection.choices.map { ($0.code, $0) }, uniquingKeysWith: { $1 })
    decided.candidates = selection.decisions.compactMap { decision in
      facts.identity(of: decision.person).map { identity in
        let (score, sureness) = rated(decision)
        return Candidate(
          application: decision.code, identity: identity, score: score, sureness: sureness,
          outcome: decision.outcome, reason: decision.reason, position: decision.position,
          adds: decision.position == nil ? nil : facts.additions[decision.code],
          choice: choices[decision.code].map {
            Choice(reason: $0.reason, officer: $0.officerName)
          })
      }
    }.sorted { $0.application < $1.application }
    decided.cohort = decided.network(of: selection.cohort, facts.cohort)
    decided.highestScores = decided.network(of: selection.highestScores, facts.highestScores)
    decided.comparison = Comparison(
      cohort: decided.room(
        of: selection.cohort, facts.cohort, floors: facts.meeting.floors),
      highest: decided.room(
        of: selection.highestScores, facts.highestScores, floors: facts.meeting.floors),
      bound: comparison?.bound, boundOverAll: comparison?.boundOverAll, seed: comparison?.seed)
    decided.count(floors: facts.meeting.floors.map(\.name))
    decided.guests = facts.guests > 0 ? facts.guests : nil
    return decided
  }

  /// A set of applications with the potentials of their pairs.
  private func network(of members: [RankingEntry], _ potential: Potential) -> Network {
    let sectors = Dictionary(
      candidates.map { ($0.application, $0.identity.sector) },
      uniquingKeysWith: { first, _ in first })
    return Network(sectors: members.map { sectors[$0.code] ?? nil }, potential: potential)
  }
}

extension SelectionInHand {
  /// The selected, best first.
  package var cohort: [RankingEntry] {
    let selected = Set(codes(.selected))
    return ranking.scored.filter { selected.contains($0.code) }
  }

  /// As many of the highest scores.
  package var highestScores: [RankingEntry] {
    Array(ranking.scored.prefix(Set(codes(.selected)).count))
  }
}

extension Assessment.Identity {
  fileprivate init(_ person: Person, of organisation: Organisation?, for meeting: Meeting) {
    let countries = meeting.floors.filter { $0.attribute == .country }
    // By the country floors of the meeting, without such floors by membership.
    let named =
      countries.isEmpty
      ? [("members", meeting.countries.filter(\.member).map(\.code.code))]
      : countries.map { ($0.name, $0.values) }
    let groups = named.filter { $0.1.contains(person.country.code) }.map(\.0)
    self.init(
      name: person.name, names: person.names, organisation: organisation?.name ?? "",
      organisationNames: organisation?.names ?? [:], country: person.country,
      sector: organisation?.sector,
      floors: meeting.floors.filter { $0.counts(person, of: organisation) }.map(\.name),
      groups: groups.isEmpty ? ["other"] : groups)
  }
}

extension Assessment.Sureness {
  fileprivate init(_ standing: StandingEntry) {
    var ranks: Assessment.Ranks?
    if let kept = standing.ranks, let expected = standing.expectedRank,
      let tenths = standing.tenths
    {
      ranks = Assessment.Ranks(
        expected: expected, halfFrom: kept.half.lowerBound, halfTo: kept.half.upperBound,
        mostFrom: kept.most.lowerBound, mostTo: kept.most.upperBound, tenths: tenths)
    }
    self.init(verdict: standing.verdict, ranks: ranks)
  }
}
