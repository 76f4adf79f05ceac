import ConveneCore
import ConveneStore
import ConveneTables
import ConveneValues
import ConveneWords
import Foundation

extension Secretariat {
  /// Takes a table of reviewers in whole; who has a login gets an account to review with.
  ///
  /// What it says otherwise of people whom the directory has is told, and taken in where `updating`.
  package func importReviewers(
    _ file: [UInt8], form: TableForm = TableForm(), to hand: MeetingInHand,
    updating: Bool = false, dryRun: Bool = false
  ) async throws -> ImportReport {
    try require(.reviewerImport, in: hand)
    if updating { try require(.personImport) }
    let now = now()
    let (file, form) = try Self.opened(file, form)
    let table = try Failure.ofInput {
      try ReviewerImport(file, in: form, for: hand.meeting, countries: .printed) {
        Self.newUUID(at: now)
      }
    }
    let report = try await perform(.reviewerImport, in: hand, dryRun: dryRun) { work in
      try work.store.lockDirectory()
      let merge = try work.merge(
        table.entries.map(\.from), of: table.organisations, updating: updating)
      let there = Set(try work.store.reviewers(of: hand.id).map(\.person))
      let fresh = table.entries.filter { entry in
        !there.contains(merge.personID[entry.person.id] ?? entry.person.id)
      }
      var enlisted: [Enlisted] = []
      for entry in fresh {
        enlisted.append(
          Enlisted(
            person: merge.personID[entry.person.id] ?? entry.person.id, topics: entry.topics,
            most: entry.most,
            account: try entry.login.map { try work.account($0, of: entry.person) }))
      }
      try work.enlist(enlisted)
      let standing = table.entries.count - enlisted.count
      let known: [Problem] =
        standing == 0 ? [] : [.reviewersKept(at: "reviewers", count: standing)]
      return ImportReport(
        count: enlisted.count, notices: table.notices + merge.notices + merge.summary + known)
    }
    await letIn()
    return report
  }

  /// Makes people reviewers of a meeting; codes go on from `R-01`.
  package func addReviewers(_ people: [Person], to hand: MeetingInHand) async throws {
    try await perform(.reviewerAdd, in: hand) { work in
      try work.store.lockDirectory()
      let rows = people.map { PersonRow(row: 0, person: $0, given: []) }
      let merge = try work.merge(rows, of: [])
      try work.enlist(people.map { Enlisted(person: merge.personID[$0.id] ?? $0.id) })
    }
  }

  /// Lets somebody review under an account of their own.
  package func linkReviewer(_ person: Person.ID, to account: Actor, _ hand: MeetingInHand)
    async throws
  {
    try await perform(.reviewerLink, in: hand) { work in
      let before = try work.store.reviewers(of: hand.id).first { $0.person == person }?.account
      try work.store.link(person, to: account.id, in: hand.id)
      work.note(
        AuditObject(.reviewer, person),
        from: ["account": before?.uuid.uuidString.lowercased() ?? ""],
        to: ["account": account.id.uuid.uuidString.lowercased()])
    }
  }

  /// The reviewer as whom somebody acts; nil for the secretariat, who acts for all.
  func reviewing(_ hand: MeetingInHand) async throws -> ReviewerEntry? {
    guard !actor.may(.recordReviews, in: hand.id) else { return nil }
    let id = actor.id
    let own = try await look(.review, in: hand) { store in
      try store.reviewers(of: hand.id).first { $0.account == id }
    }
    guard let own else {
      throw Refusal.notAReviewer(name: actor.name, code: hand.meeting.code)
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
    if let own, name.map({ [own].named($0).count == 1 }) ?? true { return (own, true) }
    let known =
      own == nil
      ? try await look(.recordReviews, in: hand) { try $0.reviewers(of: hand.id) } : []
    guard let name else { throw Refusal.whichReviewer(code: hand.meeting.code) }
    return (try known.one(named: name), false)
  }
}

extension [ReviewerEntry] {
  /// The one who is named; refused where somebody is nobody, or several.
  func one(named name: String) throws -> ReviewerEntry {
    let found = named(name)
    guard let first = found.first else { throw Failure.notFound(.noSuchReviewer(name: name)) }
    guard found.count == 1 else {
      throw Failure.notFound(
        .severalReviewersSo(
          name: name, first: first.code, others: found.dropFirst().map(\.code)))
    }
    return first
  }
}

/// Somebody of the directory who is to review.
struct Enlisted {
  let person: Person.ID
  var topics: [String] = []
  var most: Int?
  var account: Actor.ID?
}

extension Work {
  /// The account behind a login, which reviews in this meeting; made for `person` where there is none.
  fileprivate mutating func account(_ login: String, of person: Person) throws -> Actor.ID {
    try store.lockAccounts()
    guard let known = try store.actor(login: login) else {
      let account = Actor(
        id: newID(), name: person.name, roles: [], rolesByMeeting: [meeting: [.reviewer]])
      try addAccount(account, login: login)
      return account.id
    }
    guard !known.may(.review, in: meeting) else { return known.id }
    try store.give(.reviewer, to: known.id, in: meeting)
    note(AuditObject(.account, known.id), to: ["role": Role.reviewer.rawValue])
    return known.id
  }

  /// Adds reviewers with codes that go on; who reviews already stays as they are.
  mutating func enlist(_ enlisted: [Enlisted]) throws {
    let before = try store.reviewers(of: meeting)
    var there = Set(before.map(\.person))
    let joining = enlisted.filter { there.insert($0.person).inserted }
    let new = zip(joining, before.codes(after: joining.count)).map { one, code in
      NewReviewer(
        person: one.person, code: code, topics: one.topics, most: one.most, account: one.account)
    }
    guard !new.isEmpty else { return }
    try store.addReviewers(new, to: meeting)
    for one in new {
      note(
        AuditObject(.reviewer, one.person),
        to: ["code": one.code, "topics": one.topics.joined(separator: " ")])
    }
  }
}
