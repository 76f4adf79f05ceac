import ConveneCore
import ConveneStore
import ConveneValues
import Foundation

/// The link by which somebody hands documents in, and where it leads.
package struct AuthorLinkMade: Sendable {
  package let name: String
  /// What they write.
  package let documents: [MeetingDocument]
  /// Nil in a trial of it, and where it was ended.
  package let address: String?
}

extension Secretariat {
  /// Makes the link by which an author hands documents in, or shows the one that they have; letters that
  /// remind them bear the same.
  ///
  /// - Parameters:
  ///   - text: who, by a code, an address or a part of a name in any script.
  ///   - isNew: whether another link takes the place of the one before, which opens nothing then.
  package func linkAuthor(
    _ text: String, isNew: Bool = false, _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> AuthorLinkMade {
    try require(.documentLink, in: hand)
    let settings = settings
    guard let portal = settings.portal else { throw Refusal.nominationsWithoutPages() }
    let person = try await person(text, inMeeting: hand.meeting.code).id
    return try await perform(.documentLink, in: hand, dryRun: dryRun) { work in
      let (name, documents) = try work.written(by: person)
      let before = try work.store.authorLinks(of: hand.id).first { $0.person == person }
      guard let link = try work.linkAuthor(person, settings, isNew: isNew, isTried: dryRun) else {
        throw Refusal.documentLinkClosed(code: hand.meeting.code)
      }
      // One that stands is shown in a trial, too.
      let isMade = before?.isEnded != false || before?.generation != link.generation
      return AuthorLinkMade(
        name: name, documents: documents,
        address: dryRun && isMade ? nil : "\(portal)/w/\(link.secret)")
    }
  }

  /// Ends the link of an author: it opens nothing from then on, and letters with it that wait are withdrawn.
  package func endAuthorLink(
    of text: String, _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> AuthorLinkMade {
    try require(.documentLink, in: hand)
    let person = try await person(text, inMeeting: hand.meeting.code).id
    return try await perform(.documentLink, in: hand, dryRun: dryRun) { work in
      let name = try work.known(person).name
      let entry = try work.store.authorLinks(of: hand.id).first {
        $0.person == person && !$0.isEnded
      }
      guard let entry, try work.store.endAuthorLink(entry.id, of: hand.id) else {
        throw Refusal.noDocumentLink(name: name)
      }
      try work.overtake([.document], to: [person])
      work.note(
        AuditObject(.person, person), from: ["link": "\(entry.generation)"], to: ["link": "–"])
      return AuthorLinkMade(name: name, documents: [], address: nil)
    }
  }

  /// What authors handed in that the desk has not received.
  package func handedIn(_ hand: MeetingInHand) async throws -> [HandedIn] {
    try await look(.viewMeeting, in: hand) { store in
      try store.handedIn(of: hand.id).filter { one in
        hand.meeting.documents?.contains {
          $0.number == one.document && !$0.languages.contains(one.language)
        } == true
      }
    }
  }

  /// A document as its author handed it in, with what they said of it.
  package func handedIn(
    _ number: Int, in language: Language, _ hand: MeetingInHand
  ) async throws -> (told: HandedIn, bytes: [UInt8]) {
    _ = try hand.document(number)
    return try await look(.editMeeting, in: hand) { store in
      let told = try store.handedIn(of: hand.id).first {
        $0.document == number && $0.language == language
      }
      guard let told, let file = try store.handedIn(number, in: language, of: hand.id) else {
        throw Failure.notFound(.noDocumentFile(number: number, language: language.rawValue))
      }
      return (told, file.bytes)
    }
  }

  /// Gives back what was handed in of a document and waits; its author reads the reason on their page.
  ///
  /// - Parameter languages: all in which something waits, where none is named.
  /// - Returns: in which languages it was given back.
  package func giveBack(
    _ number: Int, in languages: [Language] = [], because reason: String, _ hand: MeetingInHand,
    dryRun: Bool = false
  ) async throws -> [Language] {
    let document = try hand.document(number)
    let reason = try reason.keptText(at: "reason")
    guard !reason.isEmpty else {
      throw Refusal.wordsNotKept(problems: [.partMissing(at: "reason")])
    }
    return try await perform(.documentReturn, in: hand, dryRun: dryRun) { work in
      let meant = (languages.isEmpty ? Language.allCases : languages)
        .filter { !document.languages.contains($0) }
      let back = try work.store.giveBack(
        number, in: meant, because: reason, of: hand.id, at: work.now)
      guard !back.isEmpty else {
        throw Refusal.nothingHandedIn(
          number: number,
          languages: (languages.isEmpty ? Language.allCases : languages).map(\.rawValue))
      }
      for one in back {
        let at = "documents (\(number)), \(one.language.rawValue)"
        work.note(AuditObject(.person, one.person), from: [at: "handed in"], to: [at: "returned"])
      }
      return back.map(\.language).sorted()
    }
  }
}

extension Work {
  /// The link by which somebody hands documents in, made where they have none; nil where no pages are
  /// served, and where nothing is handed in: before the call is published, and after the meeting.
  ///
  /// - Parameter reviving: whether one that was ended is made anew.
  mutating func linkAuthor(
    _ person: Person.ID, _ settings: Settings, isNew: Bool = false, reviving: Bool = true,
    isTried: Bool
  ) throws -> AnswerLink? {
    guard try mayLink(author: person, settings, reviving: reviving) else { return nil }
    let before = try store.authorLinks(of: meeting).first { $0.person == person }
    let ring = try settings.keys.read()
    let own = before.flatMap { ring[$0.key] }
    let isKept = !isNew && before?.isEnded == false && own != nil
    // A dry run makes no key of the house, and no link that anybody could have.
    let key =
      try (isKept ? own : nil) ?? (isTried ? ring.newest ?? .drawn() : settings.keys.newest())
    let entry = AuthorLinkEntry(
      id: before?.id ?? Secretariat.newUUID(at: now), person: person,
      generation: isKept ? before?.generation ?? 1 : (before?.generation ?? 0) + 1, key: key.id,
      isEnded: false)
    let link = AnswerLink(
      meeting: meeting.uuid, invitation: entry.id, generation: entry.generation, key: key,
      for: .document)
    guard !isKept else { return link }
    try store.keep(entry, knownBy: link.hash, of: meeting, at: now)
    note(
      AuditObject(.person, person), from: before.map { ["link": "\($0.generation)"] },
      to: ["link": "\(entry.generation)"])
    return link
  }

  /// Whether they hand documents in by a link, which they may not have yet.
  func mayLink(
    author person: Person.ID, _ settings: Settings, reviving: Bool
  ) throws -> Bool {
    guard settings.portal != nil, hand.state.isPublished, hand.state.cancelled == nil,
      today <= hand.meeting.ends
    else { return false }
    return try reviving
      || store.authorLinks(of: meeting).first { $0.person == person }?.isEnded != true
  }

  /// What somebody writes, who writes something.
  fileprivate func written(
    by person: Person.ID
  ) throws -> (name: String, documents: [MeetingDocument]) {
    let name = try known(person).name
    let own = Set(
      try store.documentAuthors(of: meeting).filter { $0.person == person }.map(\.document))
    guard !own.isEmpty else { throw Refusal.writesNothing(name: name) }
    return (name, hand.meeting.documentsInOrder.filter { own.contains($0.number) })
  }
}
