import ConveneCore
import ConveneStore
import ConveneValues

/// Two organisations that were one, put together.
package struct MergedOrganisations: Sendable {
  package let kept: OrganisationPage
  package let gone: Organisation
  /// Who said that they are two.
  package let toldApart: ToldApart?
  /// How many people belong to the one that is kept, as they belonged to the other.
  package let people: Int
}

extension Secretariat {
  /// Pairs of organisations that may be one.
  package func organisationTwins() async throws -> [(one: Organisation, other: Organisation)] {
    try await look(.editDirectory) { try $0.organisationTwins(most: 500) }
  }

  /// Keeps that two organisations that look alike are two.
  package func tellApart(organisation one: String, _ other: String) async throws {
    try await perform(.organisationTwo) { work in
      let store = work.store
      let (one, other) = (
        try store.organisation(meantBy: one), try store.organisation(meantBy: other)
      )
      guard one.id != other.id else { throw Refusal.namedTwice(name: one.name) }
      guard try store.keepApart(one.id.uuid, other.id.uuid) else {
        throw Refusal.saidToBeTwo(one: one.name, other: other.name)
      }
      for (body, twin) in [(one, other), (other, one)] {
        work.note(AuditObject(.organisation, body.id), to: ["is not": twin.id.description])
      }
    }
  }

  /// Puts two organisations together: people, nominations and wishes of `gone` are those of `kept`,
  /// and its names and key find the other from then on.
  package func merge(
    organisation gone: String, into kept: String, dryRun: Bool = false
  ) async throws -> MergedOrganisations {
    try await perform(.organisationMerge, dryRun: dryRun) { work in
      let store = work.store
      for meeting in try store.meetings() { try store.takeTurn(on: meeting.id) }
      try store.lockDirectory()
      let keep = try store.organisation(meantBy: kept)
      let other = try store.organisation(meantBy: gone)
      guard keep.id != other.id else { throw Refusal.namedTwice(name: keep.name) }
      if let one = keep.country, let two = other.country, one != two {
        throw Refusal.organisationsAreTwo(
          keep: keep.name, other: other.name,
          problems: [.twoCountries(at: "country", name: other.name, one: one.code, other: two.code)]
        )
      }
      let toldApart = try work.toldApart(keep.id.uuid, other.id.uuid, by: .organisationTwo)
      let aliases = try store.aliases(of: keep.id)
      _ = try store.inEachMeeting { try store.merge(other.id, into: keep.id, in: $0.id) }
      let people = try store.merge(other.id, into: keep.id)
      let after = keep.completed(by: other)
      if after != keep { try store.update(after) }
      try store.add(aliases: other.forms(beside: after), of: keep.id)
      let page = try store.page(of: after, withPeople: true)
      work.note(
        AuditObject(.organisation, keep.id),
        from: keep.particulars(beside: aliases),
        to: after.particulars(beside: page.aliases)
          .merging(["is also": other.id.description]) { $1 })
      work.note(AuditObject(.organisation, other.id), from: other.particulars)
      return MergedOrganisations(
        kept: page, gone: other, toldApart: toldApart, people: people)
    }
  }
}

extension Organisation {
  /// This organisation, with what is said of the other where nothing is said here.
  fileprivate func completed(by other: Organisation) -> Organisation {
    var one = self
    one.externalKey = externalKey ?? other.externalKey
    one.shortName = shortName.isEmpty ? other.shortName : shortName
    one.names = Wording(other.names.byLanguage.merging(names.byLanguage) { $1 })
    one.sector = sector ?? other.sector
    one.country = country ?? other.country
    one.city = city.isEmpty ? other.city : city
    return one
  }

  /// Under which names tables may mean this organisation, where the kept one has others.
  fileprivate func forms(beside kept: Organisation) -> [String] {
    let known = Set((kept.allNames + [kept.externalKey ?? ""]).map(\.sameName))
    return Set(allNames + [externalKey ?? ""])
      .filter { !$0.isEmpty && !known.contains($0.sameName) }.sorted()
  }

  fileprivate func particulars(beside aliases: [String]) -> [String: String] {
    particulars.merging(
      aliases.isEmpty ? [:] : ["other names": aliases.joined(separator: "; ")]
    ) { $1 }
  }
}
