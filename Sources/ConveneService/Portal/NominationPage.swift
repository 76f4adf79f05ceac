import ConveneCore
import ConveneDocuments
import ConveneStore
import ConveneValues
import Foundation

/// What the page of a State or an organisation shows that proposes people: all in data, nothing in words.
package struct NominationPage: Sendable {
  package let meeting: PublicMeeting
  /// Whoever proposes, where it is a State.
  package let state: Country?
  /// The State as the convener's own list calls it, else the organisation.
  package let sender: ProperName
  package let places: Int
  package let until: Day
  package let isOpen: Bool
  package let proposals: [NominationProposal]
  /// The house's own names, in its order.
  package let countries: [(code: Country, name: Wording)]

  package init(
    meeting: PublicMeeting, state: Country?, sender: ProperName, places: Int, until: Day,
    isOpen: Bool, proposals: [NominationProposal], countries: [(code: Country, name: Wording)]
  ) {
    (self.meeting, self.state, self.sender) = (meeting, state, sender)
    (self.places, self.until, self.isOpen) = (places, until, isOpen)
    (self.proposals, self.countries) = (proposals, countries)
  }

  package var hasRoom: Bool { isOpen && proposals.count < places }
}

extension Secretariat {
  /// The page behind the link of a State or an organisation; nothing is changed by looking at it.
  ///
  /// - Throws: `Refusal.linkOpensNothing` where the link is unknown or was withdrawn, in the same words.
  package func nominationPage(behind secret: LinkSecret) async throws -> NominationPage {
    let now = now()
    return try await opening(secret).look(.servePages) { store in
      let (opened, hand) = try store.nominationInHand(secret, at: now)
      let countries = try store.countryNames(of: opened.meeting)
      let state = Country(opened.sender)
      let own = countries.first { $0.0 == state }?.1 ?? opened.organisationNames
      return NominationPage(
        meeting: PublicMeeting(meeting: hand.meeting, state: hand.state), state: state,
        sender: ProperName(opened.sender, others: own), places: opened.places,
        until: opened.until, isOpen: opened.isOpen, proposals: opened.proposals,
        countries: countries)
    }
  }

  /// Keeps whom somebody proposes behind their link, changes a proposal, or takes it back.
  ///
  /// - Parameters:
  ///   - given: by the names of fields; nil takes the proposal back.
  ///   - file: a letter that came with it, by its bytes; the one before stays where there is none.
  ///   - draft: which is changed; nil of somebody new.
  /// - Throws: a refusal where something is missing, the last day has passed, no place is left, or the
  ///   note came and it is a nomination.
  package func propose(
    _ given: [String: String]?, with file: [UInt8]? = nil, in language: Language,
    instead draft: UUID? = nil, behind secret: LinkSecret
  ) async throws {
    let (desk, now) = (opening(secret), now())
    let hand = try await desk.look(.servePages) { try $0.nominationInHand(secret, at: now).hand }
    var said: [String: String] = [:]
    if let given {
      let kept = try Dictionary(
        uniqueKeysWithValues: given.map { ($0.key, try $0.value.keptText(at: $0.key)) })
      guard let all = NominationProposal.said(kept, in: language) else {
        throw Refusal.pageNomineeIncomplete()
      }
      said = all
    }
    let letter = file.flatMap(NominationLetter.init)
    guard letter != nil || file == nil else {
      throw Refusal.pageLetterUnusable(most: NominationLetter.largest >> 20)
    }
    let words = said
    let contact = hand.meeting.contact
    try await desk.perform(.nominationPropose, in: hand) { work in
      let opened = try work.store.nominationInHand(secret, at: work.now).opened
      // Whoever sends a form twice has proposed once.
      let draft = draft ?? opened.proposals.first { $0.said == words }?.id
      let before = opened.proposals.first { $0.id == draft }
      guard draft == nil || before != nil else { throw Refusal.linkOpensNothing() }
      guard before?.said != words || letter != nil else { return }
      let (became, id) = try work.store.propose(
        words, with: letter, instead: draft, in: hand.id, at: work.now)
      switch became {
      case .saved: break
      case .closed: throw Refusal.pageNominationsClosed(contact: contact)
      case .full: throw Refusal.pageNominationsFull(places: opened.places, contact: contact)
      case .taken: throw Refusal.pageNominationTaken(contact: contact)
      }
      guard let id else { throw Refusal.linkOpensNothing() }
      work.note(["by": opened.sender])
      work.note(
        AuditObject(.nomination, id), from: before.map { _ in ["standing": "proposed"] },
        to: words.isEmpty ? nil : ["standing": before == nil ? "proposed" : "changed"])
    }
  }
}

extension Store {
  /// What a link opens, with its meeting.
  ///
  /// - Throws: the same refusal whether the link was withdrawn or never was.
  fileprivate func nominationInHand(
    _ secret: LinkSecret, at now: Date
  ) throws -> (opened: OpenedNomination, hand: MeetingInHand) {
    guard let opened = try openedNomination(by: secret.hash, at: now),
      let hand = try pageInHand(opened.meeting)
    else { throw Refusal.linkOpensNothing() }
    return (opened, hand)
  }

  /// The meeting of a page behind a link.
  func pageInHand(_ meeting: Meeting.ID) throws -> MeetingInHand? {
    try pageMeeting(meeting).map { page in
      MeetingInHand(id: meeting, rubric: page.rubric, meeting: page.meeting, state: page.state)
    }
  }
}
