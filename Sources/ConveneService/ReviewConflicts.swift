import ConveneCore
import ConveneStore
import Foundation

/// What assigning reviews looks at, read once.
struct ReviewRoom {
  /// Without drafts and those withdrawn, by code.
  let applications: [Application]
  let people: [Person.ID: Person]
  let organisations: [Organisation.ID: Organisation]
  /// By code.
  let reviewers: [ReviewerProfile]
  let finder: ConflictFinder
}

extension Store {
  func reviewRoom(_ hand: MeetingInHand) throws -> ReviewRoom {
    let applications = try applications(of: hand.id)
      .filter { $0.status != .draft && $0.status != .withdrawn }
    let entries = try reviewers(of: hand.id)
    let people = try peopleByID(applications.map(\.person) + entries.map(\.person))
    let organisations = try organisationsByID(
      people.values.compactMap(\.organisation)
        + applications.flatMap(\.pastPartnerships).flatMap(\.partners))
    return ReviewRoom(
      applications: applications, people: people, organisations: organisations,
      reviewers: entries.compactMap { entry in
        people[entry.person].map { person in
          ReviewerProfile(
            code: entry.code, person: person,
            organisation: person.organisation.flatMap { organisations[$0] },
            topics: entry.topics, most: entry.most)
        }
      },
      finder: ConflictFinder(
        applications, people: people, organisations: organisations,
        year: hand.meeting.starts.year))
  }

  /// Brings the conflicts that are kept up to what the applications show; returns them all.
  ///
  /// What was set aside stays so as long as it is found. Reviews in a conflict are taken back.
  func refreshedConflicts(_ room: ReviewRoom, _ hand: MeetingInHand, at now: Date) throws
    -> (all: [ConflictEntry], takenBack: [ReviewProgress])
  {
    let id = Dictionary(
      room.applications.map { ($0.code, $0.id) }, uniquingKeysWith: { first, _ in first })
    let found = room.reviewers.flatMap { reviewer in
      room.finder.conflicts(of: reviewer).compactMap { conflict in
        id[conflict.application].map {
          (
            entry: ReviewEntry(application: $0, reviewer: reviewer.person.id), conflict: conflict
          )
        }
      }
    }
    let kept = try conflicts(in: hand.id)
    let shown = Set(found.map(\.conflict))
    let before = Set(kept.map(\.conflict))
    try record(found.filter { !before.contains($0.conflict) }, in: hand.id, at: now)
    let kinds = Set(found.map { Found($0.entry, $0.conflict.kind) })
    try remove(
      kept.filter {
        $0.conflict.kind != .declared && !shown.contains($0.conflict)
          && !kinds.contains(Found($0.entry, $0.conflict.kind))
      }, from: hand.id)
    let all = try conflicts(in: hand.id)
    let barred = Set(all.filter(\.stands).map(\.entry))
    let takenBack = try reviews(of: hand.id).filter { barred.contains($0.entry) }
    try remove(takenBack.map(\.entry), from: hand.id)
    return (all, takenBack)
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

extension Secretariat {
  /// Conflicts of interest, found afresh; to a reviewer only their own.
  ///
  /// Where reviewing is blind a reviewer is told only what they declared: the rest would tell who
  /// applies.
  package func conflicts(_ hand: MeetingInHand) async throws -> [ConflictEntry] {
    let own = try await reviewing(hand)
    let now = now()
    let all = try await archive.write(in: hand.id) { store in
      try store.refreshedConflicts(try store.reviewRoom(hand), hand, at: now).all
    }
    guard let own else { return all }
    return all.filter {
      $0.entry.reviewer == own.person
        && ($0.conflict.kind == .declared || !hand.meeting.reviews.blind)
    }
  }

  /// What would bar somebody from reviewing, before they are asked.
  package func conflicts(
    ofProspect name: String, email: String, organisation: String, _ hand: MeetingInHand
  ) async throws -> [Conflict] {
    try actor.require(.assignReviews)
    let id: Person.ID = newID()
    return try await archive.read(in: hand.id) { store in
      let room = try store.reviewRoom(hand)
      let known = try store.organisations(named: [organisation])[organisation.lowercased()]
      let host =
        try known.flatMap { try store.organisations([$0]).first }
        ?? Organisation(id: Identifier(id.uuid), name: organisation)
      let person = Person(
        id: id, name: name, email: email, organisation: host.id,
        country: host.country ?? hand.meeting.venue.country, languages: [])
      return room.finder.conflicts(
        of: ReviewerProfile(code: "", person: person, organisation: host))
    }
  }

  /// A reviewer's own word that they may not judge; the review is taken back with its points.
  package func declareConflict(
    on application: String, by reviewer: String?, because note: String, _ hand: MeetingInHand
  ) async throws {
    let (entry, isOwn) = try await self.reviewer(reviewer, hand)
    let (actor, now) = (actor, now())
    try await archive.write(in: hand.id, for: isOwn ? entry.person : nil) { store in
      let review = ReviewEntry(
        application: try store.application(application, hand).id, reviewer: entry.person)
      let points = try store.ratings(of: hand.id).filter {
        $0.application == application.uppercased() && $0.reviewer == entry.code
      }
      try store.remove([review], from: hand.id)
      try store.record(
        [
          (
            review,
            Conflict(
              application: application, reviewer: entry.code, kind: .declared, note: note)
          )
        ], in: hand.id, at: now)
      try store.record(
        "review.conflict", on: application.uppercased(), in: hand.id, by: actor, at: now,
        [
          "reviewer": entry.code, "because": note,
          "points": points.map { "\($0.criterion)=\($0.points.value)" }.joined(separator: " "),
        ])
    }
  }

  /// Takes a declared conflict back, or sets one aside that was found, with the reason.
  package func withdrawConflict(
    on application: String, by reviewer: String?, because reason: String, _ hand: MeetingInHand
  ) async throws {
    let (entry, isOwn) = try await self.reviewer(reviewer, hand)
    let (actor, now) = (actor, now())
    let isBlind = hand.meeting.reviews.blind
    try await archive.write(in: hand.id) { store in
      let standing = try store.conflicts(in: hand.id).filter {
        $0.conflict.application == application.uppercased()
          && $0.entry.reviewer == entry.person && $0.stands
          && (!isOwn || !isBlind || $0.conflict.kind == .declared)
      }
      let declared = standing.filter { $0.conflict.kind == .declared }
      let fixed = standing.filter {
        $0.conflict.kind != .declared && (isOwn || !$0.conflict.kind.canBeSetAside)
      }
      guard let first = standing.first else {
        throw Failure.notFound(
          Refusal(
            "no-such-conflict",
            "\(entry.code) is in no conflict of interest over \(application.uppercased())",
            advice: "See which there are: convene review conflicts"))
      }
      guard fixed.isEmpty || !declared.isEmpty else {
        throw Refusal(
          "conflict-stands", "This conflict of interest is a fact and cannot be set aside",
          advice: "Somebody else must review \(application.uppercased())",
          problems: fixed.map { Problem($0.conflict.kind.words, $0.conflict.note) })
      }
      try store.remove(declared, from: hand.id)
      let aside = standing.map(\.conflict.kind).filter { !isOwn && $0.canBeSetAside }
      try store.setAside(
        aside, of: first.entry, in: hand.id, at: now, by: actor, because: reason)
      try store.record(
        "review.conflict.withdraw", on: application.uppercased(), in: hand.id, by: actor,
        at: now, ["reviewer": entry.code, "because": reason])
    }
  }
}

extension Store {
  /// The application with this code; to a reviewer one that is not theirs is none.
  func application(_ code: String, _ hand: MeetingInHand) throws -> ApplicationEntry {
    guard
      let found = try applicationEntries(of: hand.id).first(where: {
        $0.code == code.uppercased()
      })
    else {
      throw Failure.notFound(
        Refusal(
          "no-such-application", "There is no application \(code.uppercased()) here",
          advice: "See which there are: convene review status"))
    }
    return found
  }
}
