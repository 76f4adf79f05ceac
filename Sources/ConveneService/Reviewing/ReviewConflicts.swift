import ConveneCore
import ConveneStore
import ConveneValues
import Foundation

extension Store {
  func reviewRoom(_ hand: MeetingInHand) throws -> ReviewRoom {
    let applications = try applicationsToRead(of: hand.id).filter(\.status.isConsidered)
    let reviewers = try reviewers(of: hand.id)
    let people = try peopleByID(applications.map(\.person) + reviewers.map(\.person))
    let organisations = try organisationsByID(
      people.values.compactMap(\.organisation)
        + applications.flatMap(\.pastPartnerships).flatMap(\.partners))
    return ReviewRoom(
      applications: applications, reviewers: reviewers, people: people,
      organisations: organisations, year: hand.meeting.starts.year)
  }
}

extension Store {
  /// Whether any of these applications may be bound to any of these reviewers; codes of both.
  ///
  /// It reads what concerns them alone: whom they name, their organisations, and who tells of
  /// partnerships of those.
  func mayBeBound(
    _ applications: Set<String>, _ reviewers: Set<String>, _ hand: MeetingInHand
  ) throws -> Bool {
    let ids = try applicationEntries(of: hand.id, applications.sorted()).map(\.id)
    if try !conflicts(in: hand.id, on: ids).allSatisfy({
      !reviewers.contains($0.conflict.reviewer)
    }) {
      return true
    }
    let asked = try self.applications(of: hand.id, ids).filter(\.status.isConsidered)
    let readers = try self.reviewers(of: hand.id).filter { reviewers.contains($0.code) }
    var organisations = try organisationsByID(readers.compactMap(\.organisation))
    let alike = try self.organisations(
      alike: Set(organisations.values.flatMap(\.comparableNames)))
    for one in alike { organisations[one.id] = one }
    let witnesses = try self.applications(
      of: hand.id,
      self.applications(of: hand.id, tellingOf: organisations.keys.sorted())
        .filter { !ids.contains($0) }
    ).filter(\.status.isConsidered)
    let told = asked + witnesses
    let people = try peopleByID(told.map(\.person) + readers.map(\.person))
    let others = try organisationsByID(
      people.values.compactMap(\.organisation)
        + told.flatMap(\.pastPartnerships).flatMap(\.partners))
    return ReviewRoom(
      applications: asked, reviewers: readers, people: people,
      organisations: organisations.merging(others) { first, _ in first },
      year: hand.meeting.starts.year, witnesses: witnesses
    ).isAnybodyBound
  }
}

extension Work {
  /// Brings the conflicts that are kept up to what the applications show; returns them all, and the
  /// reviews that were taken back because of one.
  mutating func refreshConflicts(_ room: ReviewRoom) throws
    -> (all: [ConflictEntry], takenBack: [ReviewProgress])
  {
    let due = room.conflictsDue(try store.conflicts(in: meeting))
    try store.record(due.new, in: meeting, at: now)
    for one in due.new {
      note(.conflict(one.entry), to: ["kind": one.conflict.kind.rawValue])
    }
    try store.remove(due.gone, from: meeting)
    for one in due.gone {
      note(.conflict(one.entry), from: ["kind": one.conflict.kind.rawValue])
    }
    let all = try store.conflicts(in: meeting)
    let barred = Set(all.filter(\.stands).map(\.entry))
    let takenBack = try store.reviews(of: meeting).filter { barred.contains($0.entry) }
    try takeBack(
      takenBack.map(\.entry),
      try store.ratings(of: meeting, on: takenBack.map(\.entry.application)))
    return (all, takenBack)
  }

  /// Takes reviews back with the points that were given.
  mutating func takeBack(_ reviews: [ReviewEntry], _ ratings: [Rating]) throws {
    guard !reviews.isEmpty else { return }
    let codes = Dictionary(
      try store.applicationEntries(of: meeting).map { ($0.id, $0.code) },
      uniquingKeysWith: { first, _ in first })
    let reviewers = Dictionary(
      try store.reviewers(of: meeting).map { ($0.person, $0.code) },
      uniquingKeysWith: { first, _ in first })
    let given = Dictionary(grouping: ratings) { [$0.application, $0.reviewer] }
    try store.remove(reviews, from: meeting)
    for review in reviews {
      let points = given[[codes[review.application] ?? "", reviewers[review.reviewer] ?? ""]] ?? []
      note(
        .review(review),
        from: Dictionary(
          points.map { ($0.criterion, "\($0.points.value)") }, uniquingKeysWith: { $1 }))
    }
  }
}

extension Secretariat {
  /// Conflicts of interest, found afresh; to a reviewer only their own.
  ///
  /// Where reviewing is blind a reviewer is told only what they declared: the rest would tell who
  /// applies.
  package func conflicts(_ hand: MeetingInHand) async throws -> [ConflictEntry] {
    let own = try await reviewing(hand)
    let all = try await look(.assignReviews, .recordReviews, .review, in: hand) { store in
      try store.reviewRoom(hand).conflictsDue(try store.conflicts(in: hand.id)).found
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
    let id: Person.ID = newID()
    return try await look(.assignReviews, in: hand) { store in
      let room = try store.reviewRoom(hand)
      let known = try store.organisations(named: [organisation])[organisation.sameName] ?? []
      let host =
        known.match(in: nil) ?? known.first
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
    let note = try Self.ground(note)
    let (entry, isOwn) = try await self.reviewer(reviewer, hand)
    let own = isOwn ? entry.person : nil
    try await perform(.reviewConflictDeclare, on: application.uppercased(), in: hand, for: own) {
      work in
      let store = work.store
      let review = ReviewEntry(
        application: try store.application(application, hand).id, reviewer: entry.person)
      let points = try store.ratings(of: hand.id, on: [review.application]).filter {
        $0.reviewer == entry.code
      }
      try work.takeBack([review], points)
      try store.record(
        [
          (
            review,
            Conflict(
              application: application, reviewer: entry.code, kind: .declared, note: note)
          )
        ], in: hand.id, at: work.now)
      var told = AuditObject.conflict(review)
      told.isSecret = true
      work.note(told, to: ["kind": Conflict.Kind.declared.rawValue, "because": note])
    }
  }

  private static func ground(_ text: String) throws(Refusal) -> String {
    let ground = try text.keptWords(at: "because")
    guard !ground.isEmpty else { throw Refusal.conflictWithoutGround() }
    return ground
  }

  /// Takes a declared conflict back, or sets one aside that was found, with the reason.
  package func withdrawConflict(
    on application: String, by reviewer: String?, because reason: String, _ hand: MeetingInHand
  ) async throws {
    let reason = try Self.ground(reason)
    let (entry, isOwn) = try await self.reviewer(reviewer, hand)
    let isBlind = hand.meeting.reviews.blind
    try await perform(.reviewConflictWithdraw, on: application.uppercased(), in: hand) { work in
      let store = work.store
      if !isOwn { _ = try work.refreshConflicts(try store.reviewRoom(hand)) }
      let standing = try store.conflicts(in: hand.id).filter {
        $0.conflict.application == application.uppercased()
          && $0.entry.reviewer == entry.person && $0.stands
          && (!isOwn || !isBlind || $0.conflict.kind == .declared)
      }
      let declared = standing.filter {
        $0.conflict.kind == .declared || (!isOwn && $0.conflict.kind.isSaid)
      }
      let fixed = standing.filter {
        isOwn
          ? $0.conflict.kind != .declared
          : !$0.conflict.kind.isSaid && !$0.conflict.kind.canBeSetAside
      }
      guard let first = standing.first else {
        throw Failure.notFound(
          .noSuchConflict(reviewer: entry.code, application: application.uppercased()))
      }
      guard fixed.isEmpty || !declared.isEmpty else {
        throw Refusal.conflictStands(
          application: application.uppercased(),
          problems: fixed.map {
            .conflictRestsOn(at: $0.conflict.kind.words, note: $0.conflict.note)
          })
      }
      try store.remove(declared, from: hand.id)
      let aside = standing.map(\.conflict.kind).filter { !isOwn && $0.canBeSetAside }
      try store.setAside(
        aside, of: first.entry, in: hand.id, at: work.now, because: reason)
      for one in declared {
        work.note(.conflict(one.entry), from: ["kind": one.conflict.kind.rawValue])
      }
      for kind in aside {
        work.note(
          .conflict(first.entry), from: ["kind": kind.rawValue],
          to: ["kind": kind.rawValue, "set aside because": reason])
      }
    }
  }
}

extension Store {
  /// The application with this code; to a reviewer one that is not theirs is none.
  func application(_ code: String, _ hand: MeetingInHand) throws -> ApplicationEntry {
    guard let found = try applicationEntry(code.uppercased(), in: hand.id) else {
      throw Failure.notFound(.noSuchApplication(code: code.uppercased()))
    }
    return found
  }
}
