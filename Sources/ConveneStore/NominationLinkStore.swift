import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

/// What the link of a State or an organisation opens.
package struct OpenedNomination: Sendable {
  package let meeting: Meeting.ID
  package let id: UUID
  package let sender: String
  /// Of an organisation, where the directory has it in other languages.
  package let organisationNames: Wording
  package let places: Int
  package let until: Day
  package let isOpen: Bool
  package let proposals: [NominationProposal]
}

/// What became of a proposal that somebody wanted kept.
package enum ProposalBecame: String, PostgresScalar, Sendable {
  case saved
  case closed
  case full
  case taken
}

extension Store {
  /// What a link opens; it is in hand for the rest of the transaction.
  package func openedNomination(
    by link: SHA256, at instant: Date
  ) throws -> OpenedNomination? {
    try rows(.nominationLinkOpen, link.description, instant).first.flatMap { row in
      let until: String = try row["until"]
      guard let day = Day(until) else { return nil }
      return OpenedNomination(
        meeting: try row["meeting"], id: try row["link"], sender: try row["sender"],
        organisationNames: try Self.value(try row["organisation_names"]),
        places: try row["places"], until: day, isOpen: try row["is_open"],
        proposals: try Self.value(try row["drafts"]))
    }
  }

  /// Keeps whom somebody proposes by the link in hand; nothing said takes a proposal back.
  ///
  /// - Parameters:
  ///   - letter: that came with it; the one before stays where there is none.
  ///   - draft: which is changed; nil of somebody new.
  package func propose(
    _ said: [String: String], with letter: NominationLetter?, instead draft: UUID?,
    in meeting: Meeting.ID, at instant: Date
  ) throws -> (became: ProposalBecame, id: UUID?) {
    let row = try rows(
      .nominationDraftKeep, meeting, draft, try Self.json(said),
      letter.map { Data($0.bytes).base64EncodedString() }, letter?.kind, instant
    ).first
    guard let row else { return (.closed, nil) }
    return (try row["became"], try row["proposal"])
  }

  package func nominationLinks(of meeting: Meeting.ID) throws -> [NominationLinkEntry] {
    try rows(.nominationLinkList, meeting).compactMap { row in
      let until: String = try row["until"]
      return try Day(until).map { day in
        NominationLinkEntry(
          id: try row["id"], sender: try row["sender"], capacity: try row["capacity"],
          places: try row["places"], until: day, generation: try row["link"],
          key: try row["link_key"], isWithdrawn: try row["is_withdrawn"])
      }
    }
  }

  /// Keeps by what a link is known, instead of the sender's one before.
  package func keep(
    _ entry: NominationLinkEntry, knownBy hash: SHA256, of meeting: Meeting.ID, at instant: Date
  ) throws {
    try execute(
      .nominationLinkKeep, meeting, entry.id, entry.sender, entry.capacity, entry.places,
      entry.until.description, hash.description, entry.generation, entry.key, instant)
  }

  /// - Returns: false where it was ended before.
  package func endNominationLink(_ id: UUID, of meeting: Meeting.ID) throws -> Bool {
    try !rows(.nominationLinkEnd, meeting, id).isEmpty
  }

  /// Whom States and organisations propose by their links, withdrawn proposals included.
  package func nominationProposals(
    of meeting: Meeting.ID
  ) throws -> [NominationProposalEntry] {
    try rows(.nominationDraftList, meeting).map { row in
      let (taken, withdrawn): (Date?, Date?) = (try row["taken_at"], try row["withdrawn_at"])
      return NominationProposalEntry(
        sender: try row["sender"], capacity: try row["capacity"],
        state: withdrawn != nil ? .withdrawn : taken != nil ? .taken : .proposed,
        proposal: NominationProposal(
          id: try row["id"], said: try Self.value(try row["said"]), name: try row["name"],
          isTaken: taken != nil, letter: try row["letter_kind"]))
    }
  }

  /// The letter that was sent with a proposal; nil where none was.
  package func letter(of proposal: UUID, in meeting: Meeting.ID) throws -> [UInt8]? {
    try rows(.nominationDraftLetter, meeting, proposal).first?["letter"]
  }

  /// Says that a proposal is a nomination; false where it was taken back meanwhile.
  package func takeProposal(
    _ id: UUID, as person: Person.ID, of meeting: Meeting.ID, at instant: Date
  ) throws -> Bool {
    try !rows(.nominationDraftTake, meeting, id, person, instant).isEmpty
  }
}
