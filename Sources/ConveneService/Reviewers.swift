import ConveneCore
import ConveneStore
import Foundation

extension Secretariat {
  /// Takes a table of reviewers in whole; who has a login gets an account to review with.
  package func importReviewers(
    _ file: [UInt8], encoding: TextEncoding = .utf8, to hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> ImportReport {
    try actor.require(.assignReviews)
    let (actor, now) = (actor, now())
    let table = try Failure.ofInput {
      try ReviewerImport(file, as: encoding, for: hand.meeting) { Self.newUUID(at: now) }
    }
    guard !dryRun else {
      return ImportReport(count: table.entries.count, notices: table.notices)
    }
    try await archive.write(in: hand.id) { store in
      let known = try store.organisations(named: table.organisations.map(\.name))
      try store.add(table.organisations.filter { known[$0.name.lowercased()] == nil })
      let organisationID = Dictionary(
        table.organisations.map { ($0.id, known[$0.name.lowercased()] ?? $0.id) },
        uniquingKeysWith: { first, _ in first })
      let people = table.entries.map { entry in
        var person = entry.person
        person.organisation = person.organisation.flatMap { organisationID[$0] }
        return person
      }
      let accounts = try table.entries.map { entry -> Actor.ID? in
        guard let login = entry.login else { return nil }
        if let account = try store.actor(login: login) { return account.id }
        let account = Actor(
          id: Identifier(Self.newUUID(at: now)), name: entry.person.name, roles: [.reviewer])
        try store.addAccount(account, login: login)
        return account.id
      }
      try store.enlist(
        zip(people, zip(table.entries, accounts)).map { person, rest in
          Enlisted(person: person, topics: rest.0.topics, most: rest.0.most, account: rest.1)
        }, for: hand)
      try store.record(
        "reviewer.import", on: hand.meeting.code, in: hand.id, by: actor, at: now,
        ["reviewers": "\(people.count)"])
    }
    return ImportReport(count: table.entries.count, notices: table.notices)
  }

  /// Makes people reviewers of a meeting; codes go on from `R-01`.
  package func addReviewers(_ people: [Person], to hand: MeetingInHand) async throws {
    try actor.require(.recordReviews)
    let (actor, now) = (actor, now())
    try await archive.write(in: hand.id) { store in
      try store.enlist(people.map { Enlisted(person: $0) }, for: hand)
      try store.record(
        "reviewer.add", on: hand.meeting.code, in: hand.id, by: actor, at: now,
        ["reviewers": "\(people.count)"])
    }
  }

  /// Lets somebody review under an account of their own.
  package func linkReviewer(_ person: Person.ID, to account: Actor, _ hand: MeetingInHand)
    async throws
  {
    try actor.require(.assignReviews)
    let (actor, now) = (actor, now())
    try await archive.write(in: hand.id) { store in
      try store.link(person, to: account.id, in: hand.id)
      try store.record(
        "reviewer.link", on: hand.meeting.code, in: hand.id, by: actor, at: now,
        ["account": account.name])
    }
  }

  /// The reviewer as whom somebody acts; nil for the secretariat, who acts for all.
  func reviewing(_ hand: MeetingInHand) async throws -> ReviewerEntry? {
    guard !actor.may(.recordReviews) else { return nil }
    try actor.require(.review)
    let id = actor.id
    let own = try await archive.read(in: hand.id) { store in
      try store.reviewers(of: hand.id).first { $0.account == id }
    }
    guard let own else {
      throw Refusal(
        "not-a-reviewer", "\(actor.name) is not a reviewer of \(hand.meeting.code)",
        advice: "Ask the secretariat to enlist you with your login")
    }
    return own
  }

  /// The code of the reviewer named, or of the one who acts.
  package func reviewerCode(_ name: String?, _ hand: MeetingInHand) async throws -> String {
    try await reviewer(name, hand).entry.code
  }

  /// The reviewer named, or the one who acts; others are nobody to a reviewer.
  func reviewer(_ name: String?, _ hand: MeetingInHand) async throws -> (
    entry: ReviewerEntry, isOwn: Bool
  ) {
    let own = try await reviewing(hand)
    if let own, name.map({ own.isNamed($0) }) ?? true { return (own, true) }
    let known =
      own == nil
      ? try await archive.read(in: hand.id) { try $0.reviewers(of: hand.id) } : []
    guard let name else {
      throw Refusal(
        "which-reviewer", "Several people review \(hand.meeting.code)",
        advice: "Say who: by code, name or address; see convene review status")
    }
    let found = known.filter { $0.isNamed(name) }
    guard found.count == 1, let only = found.first else {
      throw Failure.notFound(
        Refusal(
          "no-such-reviewer",
          found.isEmpty
            ? "\(name) is no reviewer here"
            : "\(name) may be \(found.map(\.code).joined(separator: " or "))",
          advice: "See who reviews: convene review status"))
    }
    return (only, false)
  }
}

extension ReviewerEntry {
  /// By code, whole name, address, or `Name <address>`.
  func isNamed(_ text: String) -> Bool {
    let bare = text.split(separator: "<").first.map { $0.trimmingCharacters(in: .whitespaces) }
    return code == text.uppercased() || name == (bare ?? text)
      || email.lowercased() == text.lowercased()
  }
}

/// Somebody who is to review.
struct Enlisted {
  let person: Person
  var topics: [String] = []
  var most: Int?
  var account: Actor.ID?
}

extension Store {
  /// Adds reviewers with codes that go on; people whom the directory has stay who they are.
  func enlist(_ enlisted: [Enlisted], for hand: MeetingInHand) throws {
    let people = enlisted.map(\.person)
    try add(people)
    let known = try knownPeople(people)
    let before = try reviewers(of: hand.id)
    let there = Set(before.map(\.person))
    var number = before.count
    try addReviewers(
      enlisted.compactMap { one -> NewReviewer? in
        let key = PersonKey(email: one.person.email, name: one.person.name)
        let id = known[key] ?? one.person.id
        guard !there.contains(id) else { return nil }
        number += 1
        return NewReviewer(
          person: id, code: "R-\(number < 10 ? "0" : "")\(number)", topics: one.topics,
          most: one.most, account: one.account)
      }, to: hand.id)
  }
}
