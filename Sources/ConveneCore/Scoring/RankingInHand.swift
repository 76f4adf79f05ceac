/// The ranking in force, with the people behind it.
package struct RankingInHand: Sendable {
  package let scoring: ScoringEntry
  /// Best first.
  package let entries: [RankingEntry]
  package let people: [Person.ID: Person]
  package let organisations: [Organisation.ID: Organisation]

  package init(
    scoring: ScoringEntry, entries: [RankingEntry], people: [Person.ID: Person],
    organisations: [Organisation.ID: Organisation]
  ) {
    self.scoring = scoring
    self.entries = entries
    self.people = people
    self.organisations = organisations
  }

  /// The entries whose potentials the computation keeps.
  package var scored: [RankingEntry] {
    let known = Set(scoring.applications)
    return entries.filter { known.contains($0.score.application) }
  }

  package func person(_ entry: RankingEntry) -> Person? { people[entry.person] }

  package func organisation(of person: Person?) -> Organisation? {
    person?.organisation.flatMap { organisations[$0] }
  }

  /// Whether whoever applied counts for a floor, as the directory has them now.
  func counts(_ entry: RankingEntry, for floor: Floor) -> Bool {
    person(entry).map { floor.counts($0, of: organisation(of: $0)) } ?? false
  }

  /// What is decided on applications without a score: a condition not met, or nothing to rate.
  package func outside(among applications: [Application], of rubric: Rubric) -> [DecisionEntry] {
    let scored = Set(entries.map(\.code))
    let gates = Set(rubric.gates.map(\.code))
    return
      applications
      .filter { !scored.contains($0.code) && $0.status.isConsidered }
      .map { application in
        DecisionEntry(
          application: application.id, outcome: .notSelected,
          reason: gates.isSubset(of: application.gates) ? .unreviewed : .gate,
          code: application.code, person: application.person, status: application.status)
      }
  }
}
