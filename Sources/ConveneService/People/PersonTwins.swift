import ConveneCore
import ConveneStore
import ConveneValues
import Foundation

/// That two who look alike are two, as somebody said it.
package struct ToldApart: Sendable {
  /// Of who said it.
  package let name: String
  package let day: Day
}

/// Two who were one, put together.
package struct MergedPeople: Sendable {
  package let kept: Person
  package let gone: Person
  /// Who said that they are two.
  package let toldApart: ToldApart?
  /// What is said otherwise of who is kept.
  package let changes: [PersonChange]
  /// What goes over, by meeting.
  package let moved: [PersonPage.Part]
  /// What becomes of papers of meetings that are not over.
  package let papers: [Problem]
}

extension Secretariat {
  /// Pairs of people who may be one; nobody is put together by themselves.
  package func twins() async throws -> [Twins] {
    try await look(.editDirectory) { try $0.twins(most: 500) }
  }

  /// Keeps that two who look alike are two.
  package func tellApart(_ one: PersonEntry, _ other: PersonEntry) async throws {
    try await perform(.personTwo) { work in
      guard one.id != other.id else { throw Refusal.namedTwice(name: one.name) }
      guard try work.store.keepApart(one.id.uuid, other.id.uuid) else {
        throw Refusal.saidToBeTwo(one: one.name, other: other.name)
      }
      for (person, twin) in [(one, other), (other, one)] {
        work.note(AuditObject(.person, person.id), to: ["is not": twin.id.description])
      }
    }
  }

  /// Puts twins together: all that points to `gone` points to `kept`, whose particulars stay and are
  /// completed; mailbox and names of the other find them from then on.
  ///
  /// Refused where a meeting has something of both that excludes the other; what is signed stays.
  package func merge(
    _ gone: Person.ID, into kept: Person.ID, dryRun: Bool = false
  ) async throws -> MergedPeople {
    try await perform(.personMerge, dryRun: dryRun) { work in
      let store = work.store
      for meeting in try store.meetings() { try store.takeTurn(on: meeting.id) }
      try store.lockDirectory()
      let (keep, other) = (try work.known(kept), try work.known(gone))
      guard kept != gone else { throw Refusal.namedTwice(name: keep.name) }
      let toldApart = try work.toldApart(kept.uuid, gone.uuid, by: .personTwo)
      let moved = try work.partsToMove(of: other, to: keep)
      let (before, were) = (try work.told(keep), try work.told(other))
      _ = try store.inEachMeeting { try store.merge(gone, into: kept, in: $0.id) }
      try store.add(aliases: other.forms(beside: keep), of: kept)
      try store.merge(gone, into: kept)
      try store.correct(keep.completed(by: other))
      let after = try work.told(try work.known(kept))
      work.note(
        AuditObject(.person, kept), from: before.byName,
        to: after.byName.merging(["is also": gone.description]) { $1 })
      work.note(AuditObject(.person, gone), from: were.byName)
      return MergedPeople(
        kept: keep, gone: other, toldApart: toldApart, changes: before.changes(to: after),
        moved: moved,
        papers: try work.papers(naming: kept, were.changes(to: after)))
    }
  }
}

extension Work {
  /// Who said of two that they are two, and when; nil where nobody did.
  func toldApart(_ one: UUID, _ other: UUID, by act: Act) throws -> ToldApart? {
    let said = Person.ID(other).description
    for entry in try store.acts(on: Person.ID(one), in: nil) where entry.act == act.rawValue {
      let isOfBoth = try store.auditLines(of: [entry.number], in: nil, most: 2)
        .contains { $0.object.id == one && $0.change?.after?["is not"] == said }
      if isOfBoth { return ToldApart(name: entry.actor, day: Day(entry.at, inZone: nil)) }
    }
    return nil
  }

  /// What somebody is in meetings, where nothing keeps it from being of another.
  fileprivate func partsToMove(of other: Person, to keep: Person) throws -> [PersonPage.Part] {
    let (store, now) = (store, now)
    var moved: [PersonPage.Part] = []
    let problems = try store.inEachMeeting { meeting -> [Problem] in
      guard let theirs = try store.part(of: other.id, in: meeting.id) else { return [] }
      moved.append(PersonPage.Part(meeting: meeting.code, part: theirs))
      let own = try store.part(of: keep.id, in: meeting.id)
      return Self.problems(own, theirs, at: meeting.code)
        + (try store.mergeBars(keep.id, other.id, in: meeting.id, at: now))
        .map { $0.problem(at: meeting.code) }
    }.flatMap(\.self)
    guard problems.isEmpty else {
      throw Refusal.twinsBarEachOther(keep: keep.name, other: other.name, problems: problems)
    }
    return moved
  }

  /// A meeting considers somebody once, and has one reviewer of them.
  private static func problems(
    _ own: PersonInMeeting?, _ theirs: PersonInMeeting, at meeting: String
  ) -> [Problem] {
    guard let own else { return [] }
    var problems: [Problem] = []
    if own.track != nil, theirs.track != nil {
      problems.append(
        .bothTakePart(
          at: meeting, one: own.code ?? own.nomination ?? "",
          other: theirs.code ?? theirs.nomination ?? ""))
    }
    if let one = own.reviewer, let other = theirs.reviewer {
      problems.append(.bothReview(at: meeting, one: one, other: other))
    }
    return problems
  }
}

extension MergeBar {
  fileprivate func problem(at meeting: String) -> Problem {
    switch what {
    case .reviewed: .oneReviewsOther(at: meeting, code: code)
    case .frozen: .reviewsAreSigned(at: meeting, code: code)
    case .sending: .letterOnItsWay(at: meeting)
    }
  }
}

extension Person {
  /// This person, with what is said of the other where nothing is said here.
  fileprivate func completed(by other: Person) -> Person {
    func completed(_ own: Wording, _ others: Wording) -> Wording {
      Wording(others.byLanguage.merging(own.byLanguage) { $1 })
    }
    var person = self
    person.names = completed(names, other.names)
    person.honorific = completed(honorific, other.honorific)
    person.position = completed(position, other.position)
    person.organisation = organisation ?? other.organisation
    person.gender = gender ?? other.gender
    person.email = email.isEmpty ? other.email : email
    person.telephone = telephone.isEmpty ? other.telephone : telephone
    person.post = post.isEmpty ? other.post : post
    return person
  }

  /// Under which mailbox and names tables may mean this person, where `kept` has others.
  fileprivate func forms(beside kept: Person) -> [PersonAlias] {
    let isUsable = !email.isEmpty && MailAddressRule.problems(of: email, at: "email").isEmpty
    let own =
      PersonKey(self) == PersonKey(kept)
      ? [] : [PersonAlias(email: isUsable ? email : "", name: name)]
    let known = Set(
      ([kept.name, name] + kept.completed(by: self).names.byLanguage.values).map(\.sameName))
    return own
      + names.byLanguage.values.filter { !known.contains($0.sameName) }.sorted()
      .map { PersonAlias(name: $0) }
  }
}
