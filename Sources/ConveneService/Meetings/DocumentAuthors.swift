import ConveneCore
import ConveneStore
import ConveneValues

/// Who of the directory writes a document from now on, or would.
package struct AuthorReport: Sendable {
  package let document: MeetingDocument
  package let comes: [String]
  package let goes: [String]
  /// What is left to do before they can be reminded.
  package let notices: [Problem]
}

extension Secretariat {
  /// Says who of the directory writes a document, so that they are reminded of it; how the author is
  /// printed is said by the document.
  ///
  /// - Parameters:
  ///   - text: who, by a code, an address or a part of a name in any script.
  ///   - number: of the document.
  package func name(
    author text: String, of number: Int, takingBack: Bool = false, in hand: MeetingInHand,
    dryRun: Bool = false
  ) async throws -> AuthorReport {
    try require(.documentAuthor, in: hand)
    let document = try hand.document(number)
    let person = try await person(text, inMeeting: hand.meeting.code).id
    return try await perform(.documentAuthor, in: hand, dryRun: dryRun) { work in
      try work.name(author: person, of: document, takingBack: takingBack)
    }
  }

  /// Who of the directory writes which document, by name; whoever was forgotten has none.
  package func documentAuthors(_ hand: MeetingInHand) async throws -> [Int: [String]] {
    try await look(.viewMeeting, in: hand) { store in
      let authors = try store.documentAuthors(of: hand.id).filter { !$0.isForgotten }
      let people = try store.peopleByID(authors.map(\.person))
      return Dictionary(grouping: authors, by: \.document).mapValues { own in
        own.compactMap { people[$0.person]?.name }.sorted()
      }
    }
  }
}

extension MeetingInHand {
  /// What is named and does not exist is no refusal of a rule.
  func document(_ number: Int) throws -> MeetingDocument {
    guard let document = meeting.documents?.first(where: { $0.number == number }) else {
      throw Failure.notFound(
        .noSuchDocument(
          number: number, numbers: (meeting.documents ?? []).map { "\($0.number)" }))
    }
    return document
  }
}

extension Work {
  fileprivate mutating func name(
    author id: Person.ID, of document: MeetingDocument, takingBack: Bool
  ) throws -> AuthorReport {
    let person = try known(id)
    let author = DocumentAuthor(document: document.number, id)
    let isThere = try store.documentAuthors(of: meeting).contains {
      $0.document == document.number && $0.person == id
    }
    guard isThere || !takingBack else {
      throw Refusal.writesItNot(name: person.name, number: document.number)
    }
    if takingBack { try drop(author) } else if !isThere { try add(author) }
    return AuthorReport(
      document: document, comes: takingBack || isThere ? [] : [person.name],
      goes: takingBack ? [person.name] : [],
      notices: try takingBack ? [] : against(person, document.number))
  }

  /// What keeps somebody from being reminded.
  private func against(_ person: Person, _ number: Int) throws -> [Problem] {
    let at = DocumentAuthor.at(number)
    guard try store.letterReaders(of: meeting)[person.id] != nil else {
      return [.authorOutside(at: at, name: person.name)]
    }
    return person.email.isEmpty && !person.isReachedByPost
      ? [.authorWithoutAddress(at: at, name: person.name)] : []
  }

  private mutating func add(_ author: DocumentAuthor) throws {
    try store.add(author: author, of: meeting)
    let at = DocumentAuthor.at(author.document)
    note(AuditObject(.person, author.person), from: [at: "no"], to: [at: "yes"])
  }

  private mutating func drop(_ author: DocumentAuthor) throws {
    guard try store.drop(author: author, of: meeting) else { return }
    let at = DocumentAuthor.at(author.document)
    note(AuditObject(.person, author.person), from: [at: "yes"], to: [at: "no"])
  }

  /// Nobody writes what a changed meeting does not list, and no letter that waits asks for what came or
  /// is due otherwise.
  mutating func settleDocuments(of changed: Meeting) throws -> [Problem] {
    let otherwise = changed.documentsOtherwise(than: hand.meeting)
    guard !otherwise.isEmpty else { return [] }
    let left = Set((changed.documents ?? []).map(\.number))
    let files = try store.dropHandedIn(
      of: otherwise.filter { !left.contains($0) }.sorted(), of: meeting)
    for file in files {
      let at = "documents (\(file.document)), \(file.language.rawValue)"
      note(AuditObject(.person, file.person), from: [at: "handed in"], to: [at: "gone"])
    }
    let lost: [Problem] =
      files.isEmpty ? [] : [.documentFilesGone(at: "documents", count: files.count)]
    let authors = try store.documentAuthors(of: meeting).filter { otherwise.contains($0.document) }
    guard !authors.isEmpty else { return lost }
    let withdrawn = try overtake([.document], to: authors.map(\.person)).count
    for author in authors where !left.contains(author.document) { try drop(author) }
    return lost
      + (withdrawn == 0 ? [] : [.documentLettersWithdrawn(at: "letters", count: withdrawn)])
  }

  /// Who wrote a document before an act, again.
  mutating func undoAuthor(_ past: PastAct) throws -> [Problem] {
    try putAuthorsBack(past, in: hand.meeting)
    return []
  }

  /// Lets people write what they wrote before an act.
  mutating func putAuthorsBack(_ past: PastAct, in changed: Meeting) throws {
    let listed = Set((changed.documents ?? []).map(\.number))
    for (object, _, new) in past.changes(of: .person) {
      for (at, isAuthor) in new ?? [:] {
        guard let number = DocumentAuthor.document(at: at) else { continue }
        let author = DocumentAuthor(document: number, try known(Person.ID(object.id)).id)
        let isThere = try store.documentAuthors(of: meeting).contains {
          $0.document == number && $0.person == author.person
        }
        try Self.requireSame(
          listed.contains(number) && isThere == (isAuthor == "yes"), since: past)
        if isThere { try drop(author) } else { try add(author) }
      }
    }
  }
}
