import ConveneCore
import ConveneStore
import ConveneTables
import ConveneValues
import ConveneWords
import Foundation

/// A link by which a State or an organisation proposes people, and where it leads.
package struct NominationLinkMade: Sendable {
  package let entry: NominationLinkEntry
  /// Nil where the key is not here that it is made from, or it was withdrawn.
  package let address: String?
}

extension Secretariat {
  /// Makes the link by which a State or an organisation proposes people, or shows the one that it has.
  ///
  /// The same link stays where only its places or its last day become others. Nobody is written to: it goes
  /// with the note that asks for nominations.
  ///
  /// - Parameters:
  ///   - sender: a State by its code or name, or an organisation of the directory by its name.
  ///   - isNew: whether another link takes the place of the one before, which opens nothing then.
  package func linkNominations(
    of sender: String, places: Int, until day: Day, as capacity: Capacity? = nil,
    isNew: Bool = false, _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> NominationLinkMade {
    guard let portal = settings.portal else { throw Refusal.nominationsWithoutPages() }
    guard 1...20 ~= places else { throw Refusal.nominationPlacesUnusable(most: 20) }
    let keys = settings.keys
    return try await perform(.nominationLink, in: hand, dryRun: dryRun) { work in
      guard try work.store.state(of: hand.id)?.isPublished == true else {
        throw Refusal.formOfDraft(code: hand.meeting.code)
      }
      try work.requireComing(day, as: "until")
      guard day < hand.meeting.starts else {
        throw Refusal.formAfterMeeting(day: day, starts: hand.meeting.starts)
      }
      let name = try work.store.sender(sender, hand.meeting)
      let before = try work.store.nominationLinks(of: hand.id).first { $0.sender == name }
      let ring = try keys.read()
      let own = before.flatMap { ring[$0.key] }
      let isKept = !isNew && before?.isWithdrawn == false && own != nil
      let kept = isKept ? own : nil
      // A dry run makes no key of the house, and no link that anybody could have.
      let key = try kept ?? (dryRun ? ring.newest ?? .drawn() : keys.newest())
      let entry = NominationLinkEntry(
        id: before?.id ?? Self.newUUID(at: work.now), sender: name,
        capacity: capacity ?? before?.capacity
          ?? (Country(name) == nil ? .observer : .governmentDesignated),
        places: places, until: day,
        generation: isKept ? before?.generation ?? 1 : (before?.generation ?? 0) + 1, key: key.id,
        isWithdrawn: false)
      let link = entry.link(of: hand.id, key)
      if entry != before {
        try work.store.keep(entry, knownBy: link.hash, of: hand.id, at: work.now)
        work.note(
          AuditObject(.meeting, hand.id), from: before.map { ["nominations": $0.told] },
          to: ["nominations": entry.told])
      }
      return NominationLinkMade(
        entry: entry, address: dryRun ? nil : "\(portal)/n/\(link.secret)")
    }
  }

  /// Ends the link of a State or an organisation: it opens nothing from then on.
  package func endNominationLink(
    of sender: String, _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> NominationLinkEntry {
    try await perform(.nominationLink, in: hand, dryRun: dryRun) { work in
      let name = try work.store.sender(sender, hand.meeting)
      let links = try work.store.nominationLinks(of: hand.id)
      guard let entry = links.first(where: { $0.sender == name && !$0.isWithdrawn }),
        try work.store.endNominationLink(entry.id, of: hand.id)
      else { throw Refusal.noNominationLink(sender: name) }
      work.note(
        AuditObject(.meeting, hand.id), from: ["nominations": entry.told],
        to: ["nominations": "\(entry.sender) –"])
      return entry
    }
  }

  /// All links by which States and organisations propose people.
  package func nominationLinks(_ hand: MeetingInHand) async throws -> [NominationLinkMade] {
    let (ring, portal) = (try settings.keys.read(), settings.portal)
    return try await look(.receiveApplications, in: hand) { store in
      try store.nominationLinks(of: hand.id).map { entry in
        let key = entry.isWithdrawn ? nil : ring[entry.key]
        return NominationLinkMade(
          entry: entry,
          address: key.flatMap { key in
            portal.map { "\($0)/n/\(entry.link(of: hand.id, key).secret)" }
          })
      }
    }
  }

  /// Whom States and organisations propose, and what became of it.
  package func nominationProposals(
    _ hand: MeetingInHand
  ) async throws -> [NominationProposalEntry] {
    try await look(.receiveApplications, in: hand) { try $0.nominationProposals(of: hand.id) }
  }

  /// The letter that came with a proposal, with the ending that a file of its kind has.
  ///
  /// - Parameter text: a part of the name of whoever is proposed, or was taken in since.
  package func proposalLetter(
    of text: String, _ hand: MeetingInHand
  ) async throws -> (bytes: [UInt8], kind: NominationLetter.Kind, name: String) {
    try await look(.receiveApplications, in: hand) { store in
      let search = NameSearch(text)
      let meant = try store.nominationProposals(of: hand.id).filter { one in
        one.proposal.letter != nil && search.stands(in: [one.proposal[.name], one.proposal.name])
      }
      guard let one = meant.first, meant.count == 1, let kind = one.proposal.letter,
        let bytes = try store.letter(of: one.proposal.id, in: hand.id)
      else { throw Failure.notFound(.noLetterOf(text: text)) }
      return (bytes, kind, one.proposal.isTaken ? one.proposal.name : one.proposal[.name])
    }
  }

  /// Takes in whom a State or an organisation proposed, by the note that names them: they are nominations
  /// from then on, as those that `nominate` receives, and their page changes nothing of them any more.
  package func takeProposals(
    of sender: String, by note: Nomination.Note, _ hand: MeetingInHand,
    officer login: String? = nil, dryRun: Bool = false
  ) async throws -> NominationsReceived {
    try require(.nominationReceive, in: hand)
    let now = now()
    let waiting = try await look(.receiveApplications, in: hand) { store in
      let name = try store.sender(sender, hand.meeting)
      return try store.nominationProposals(of: hand.id).filter {
        $0.sender == name && $0.state == .proposed
      }
    }
    guard !waiting.isEmpty else { throw Refusal.noProposalOf(sender: sender) }
    let cells = waiting.map { one in
      one.proposal.cells(
        of: one.sender, isState: Country(one.sender) != nil, as: one.capacity, by: note)
    }
    let columns = Set(cells.flatMap(\.keys)).sorted()
    let bytes = CSV.write(
      header: columns, rows: cells.map { row in columns.map { row[$0] ?? "" } })
    let table = try Failure.ofInput {
      try NominationImport(bytes, for: hand.meeting, countries: .printed) { Self.newUUID(at: now) }
    }
    return try await perform(.nominationReceive, in: hand, dryRun: dryRun) { work in
      let received = try work.receive(table, officer: login, updating: false)
      let people = Dictionary(
        try work.store.nominations(of: hand.id).map { ($0.code, $0.nomination.person) },
        uniquingKeysWith: { first, _ in first })
      for (code, one) in zip(received.codes, waiting) {
        guard let person = people[code],
          try work.store.takeProposal(one.proposal.id, as: person, of: hand.id, at: work.now)
        else { throw Refusal.formTakenBack(name: one.proposal[.name]) }
      }
      return received
    }
  }
}

extension NominationLinkEntry {
  fileprivate func link(of meeting: Meeting.ID, _ key: HouseKey) -> AnswerLink {
    AnswerLink(meeting: meeting.uuid, invitation: id, generation: generation, key: key)
  }

  fileprivate var told: String { "\(sender), \(places), \(until)" }
}

extension Store {
  /// A State by its code or name, or an organisation of the directory, as a nomination names it.
  fileprivate func sender(_ text: String, _ meeting: Meeting) throws -> String {
    if let country = meeting.calling(.printed).country(text) { return country.code }
    let found = try organisations(named: [text])[text.sameName] ?? []
    guard let one = found.first, found.count == 1 else {
      throw Refusal.noSuchSender(text: text)
    }
    return one.name
  }
}
