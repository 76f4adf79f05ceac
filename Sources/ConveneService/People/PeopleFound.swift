import ConveneCore
import ConveneStore
import ConveneValues
import Foundation

/// What a search through the directory found.
package struct Findings: Sendable {
  /// Those whose whole name it is first.
  package let people: [FoundPerson]
  package let organisations: [Organisation]
  /// Of the meeting in hand, by their titles in any language.
  package let papers: [FoundPaper]
  /// Whether there are more than are shown.
  package let areMore: Bool
  /// Whether nothing was found, and these are only spelt nearly so.
  package let areNear: Bool
}

extension Secretariat {
  /// How many of a kind a search shows.
  private static let mostFound = 100
  /// How many a search for what is nearly so looks at.
  private static let mostCompared = 300

  /// People and organisations by any part of a name, an address, a code or a key, and papers of a
  /// meeting by their titles.
  ///
  /// Whoever may see the directory finds everybody; whoever may so in one meeting, its people.
  ///
  /// - Parameter meeting: whose codes are looked for and shown; the only one there is without.
  package func find(_ text: String, inMeeting meeting: String? = nil) async throws -> Findings {
    let isOfHouse = actor.may(.viewPeople) || actor.may(.editDirectory)
    let isOnly = meeting == nil ? try await meetings().count == 1 : true
    let hand = isOnly ? try await self.meeting(meeting) : nil
    let search = NameSearch(text)
    let papers = papers(of: hand)
    return try await look(.viewPeople, .editDirectory, in: hand) { store in
      func foundPapers(nearly: Bool) throws -> [FoundPaper] {
        guard let hand else { return [] }
        return try store.found(
          Paper.found(by: search, nearly: nearly, among: papers), hand)
      }
      func found(_ most: Int, nearly: Bool) throws -> ([FoundPerson], [Organisation]) {
        (
          try store.people(
            search, in: hand?.id, reach: isOfHouse ? .directory : .meeting, most: most,
            nearly: nearly),
          try store.organisations(search, most: most, nearly: nearly)
        )
      }
      let (people, organisations) = try found(Self.mostFound + 1, nearly: false)
      let called = try foundPapers(nearly: false)
      guard people.isEmpty, organisations.isEmpty, called.isEmpty else {
        return Findings(
          people: Array(people.sorted(for: search).prefix(Self.mostFound)),
          organisations: Array(organisations.sorted(for: search).prefix(Self.mostFound)),
          papers: called,
          areMore: max(people.count, organisations.count) > Self.mostFound, areNear: false)
      }
      let (others, bodies) = try found(Self.mostCompared, nearly: true)
      return Findings(
        people: others.nearest(to: search), organisations: bodies.nearest(to: search),
        papers: try foundPapers(nearly: true), areMore: false, areNear: true)
    }
  }

  /// Papers that the actor may print.
  private func papers(of hand: MeetingInHand?) -> [Paper] {
    guard actor.may(.printPapers, in: hand?.id) else { return [] }
    let seesScores = actor.may(.viewScores, in: hand?.id)
    return Paper.allCases.filter { seesScores || !$0.isOfDecision }
  }

  /// Whom a text means: an id, an address, a part of a name in any script, or the code of an
  /// application, a nomination or a reviewer in a meeting.
  ///
  /// Where several are meant they are named, and nobody is chosen.
  ///
  /// - Parameter meeting: the code of the meeting that a code is of; the only one there is without.
  package func person(_ text: String, inMeeting meeting: String? = nil) async throws -> PersonEntry
  {
    let search = NameSearch(text)
    if search.isWholeCode, let code = search.code {
      let hand = try await self.meeting(meeting)
      let found = try await look(.viewPeople, .editDirectory, in: hand) {
        try $0.people(code: code, in: hand.id)
      }
      guard let first = found.first else { throw Failure.notFound(.nobodySo(text: text)) }
      return first
    }
    let (found, near) = try await look(.viewPeople, .editDirectory) { store in
      let found = try store.people(meantBy: search)
      let near =
        found.isEmpty
        ? try store.people(
          search, in: nil, reach: .directory, most: Self.mostCompared, nearly: true
        ).nearest(to: search) : []
      return (found, near)
    }
    guard let first = found.first else {
      throw Failure.notFound(near.isEmpty ? .nobodySo(text: text) : near.refusal(of: text))
    }
    guard found.count == 1 else {
      throw Failure.notFound(
        .severalPeopleSo(text: text, problems: found.prefix(20).map(\.problem)))
    }
    return first.person
  }
}

extension Store {
  /// Everybody in the directory whom a text may mean.
  fileprivate func people(meantBy search: NameSearch) throws -> [FoundPerson] {
    if let id = UUID(uuidString: search.text) {
      return try person(Identifier(id)).map { [try found($0)] } ?? []
    }
    let named = NamedAddress(search.text)
    guard !named.address.isEmpty else {
      return try people(search, in: nil, reach: .directory, most: 101).meant(by: search)
    }
    let there = try people(at: named.address)
    let exactly = there.filter { $0.name.sameName == named.name.sameName }
    return try (exactly.isEmpty || named.name.isEmpty ? there : exactly).map(found)
  }

  /// The same with where they are from.
  private func found(_ entry: PersonEntry) throws -> FoundPerson {
    guard let person = try people([entry.id]).first else {
      throw Failure.notFound(.nobodySo(text: entry.id.description))
    }
    return FoundPerson(
      person: entry, names: person.names,
      organisation: try person.organisation.map { try organisations([$0]).first?.name ?? "" } ?? "",
      country: person.country,
      part: PersonInMeeting(
        track: nil, code: nil, status: nil, reviewer: nil, nomination: nil, isWithdrawn: false,
        invitation: nil, attendance: nil))
  }
}

extension FoundPerson {
  /// Name, organisation and country, as far as they are known.
  var described: String {
    [person.name, organisation, country.code].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  fileprivate var problem: Problem {
    .mayBeMeant(at: person.email, who: described, id: person.id.description)
  }
}

extension [FoundPerson] {
  /// That nobody is called so, but these nearly are.
  fileprivate func refusal(of text: String) -> Refusal {
    .nobodySoBut(text: text, problems: prefix(5).map(\.problem))
  }
}
