import ConveneValues

/// What assigning reviews looks at, read once.
package struct ReviewRoom: Sendable {
  /// Without drafts and those withdrawn, by code.
  package let applications: [Application]
  package let people: [Person.ID: Person]
  /// By code.
  package let reviewers: [ReviewerProfile]
  package let finder: ConflictFinder

  /// - Parameters:
  ///   - year: in which the meeting is held.
  ///   - witnesses: further applications that tell of partnerships.
  package init(
    applications: [Application], reviewers: [ReviewerEntry], people: [Person.ID: Person],
    organisations: [Organisation.ID: Organisation], year: Int, witnesses: [Application] = []
  ) {
    self.applications = applications
    self.people = people
    self.reviewers = reviewers.compactMap { entry in
      people[entry.person].map { person in
        ReviewerProfile(
          code: entry.code, person: person,
          organisation: person.organisation.flatMap { organisations[$0] },
          topics: entry.topics, most: entry.most)
      }
    }
    finder = ConflictFinder(
      applications, people: people, organisations: organisations, year: year,
      witnesses: witnesses)
  }

  /// Whether anything binds a reviewer to an application.
  package var isAnybodyBound: Bool { reviewers.contains { !finder.conflicts(of: $0).isEmpty } }

  /// How the conflicts that are kept differ from what the applications show now.
  ///
  /// What was set aside stays so as long as it is found.
  package func conflictsDue(_ kept: [ConflictEntry]) -> ConflictsDue {
    let id = Dictionary(
      applications.map { ($0.code, $0.id) }, uniquingKeysWith: { first, _ in first })
    let found = reviewers.flatMap { reviewer in
      finder.conflicts(of: reviewer).compactMap { conflict in
        id[conflict.application].map {
          (
            entry: ReviewEntry(application: $0, reviewer: reviewer.person.id), conflict: conflict
          )
        }
      }
    }
    let shown = Set(found.map(\.conflict))
    let before = Set(kept.map(\.conflict))
    let kinds = Set(found.map { Found($0.entry, $0.conflict.kind) })
    let gone = kept.filter {
      !$0.conflict.kind.isSaid && !shown.contains($0.conflict)
        && !kinds.contains(Found($0.entry, $0.conflict.kind))
    }
    return ConflictsDue(
      kept: kept, new: found.filter { !before.contains($0.conflict) }, gone: gone)
  }
}

/// Conflicts as they are kept, and what has to change for them to be as they are found.
package struct ConflictsDue: Sendable {
  let kept: [ConflictEntry]
  package let new: [(entry: ReviewEntry, conflict: Conflict)]
  package let gone: [ConflictEntry]

  /// As they are found; nothing is written for it.
  package var found: [ConflictEntry] {
    let lost = Set(gone.map(\.conflict))
    return kept.filter { !lost.contains($0.conflict) }
      + new.map { ConflictEntry(entry: $0.entry, conflict: $0.conflict) }
  }
}

/// Which kind of conflict between whom.
private struct Found: Hashable {
  let entry: ReviewEntry
  let kind: Conflict.Kind

  init(_ entry: ReviewEntry, _ kind: Conflict.Kind) {
    self.entry = entry
    self.kind = kind
  }
}
