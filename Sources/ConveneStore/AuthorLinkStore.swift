import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

/// The link by which somebody hands documents in.
package struct AuthorLinkEntry: Hashable, Sendable {
  package let id: UUID
  package let person: Person.ID
  package let generation: Int
  /// Names the key of the house that it is made from.
  package let key: String
  package let isEnded: Bool

  package init(id: UUID, person: Person.ID, generation: Int, key: String, isEnded: Bool) {
    (self.id, self.person, self.generation) = (id, person, generation)
    (self.key, self.isEnded) = (key, isEnded)
  }
}

/// What the link of an author opens.
package struct OpenedAuthor: Sendable {
  package let meeting: Meeting.ID
  package let person: Person.ID
  package let name: String
  package let names: Wording
  package let isOpen: Bool
  package let documents: [HandedDocument]
}

/// What became of a document that somebody handed in.
package enum HandInBecame: String, PostgresScalar, Sendable {
  case saved
  /// The same file waits for the desk already.
  case same
  case closed
  /// They write no such document.
  case gone
  /// It is there in that language.
  case there
}

extension Store {
  /// What a link opens; it is in hand for the rest of the transaction.
  package func openedAuthor(by link: SHA256, at instant: Date) throws -> OpenedAuthor? {
    try rows(.documentLinkOpen, link.description, instant).first.map { row in
      OpenedAuthor(
        meeting: try row["meeting"], person: try row["person"], name: try row["name"],
        names: try Self.wording(try row["names"]), isOpen: try row["is_open"],
        documents: try Self.value(try row["documents"]))
    }
  }

  /// Keeps a document that is handed in by the link in hand.
  package func handIn(
    _ file: DocumentFile, of document: Int, in language: Language, note: String,
    of meeting: Meeting.ID, at instant: Date
  ) throws -> HandInBecame {
    try rows(
      .documentFileKeep, meeting, document, language, Data(file.bytes).base64EncodedString(),
      file.kind, note, instant
    ).first?["became"] ?? .closed
  }

  package func authorLinks(of meeting: Meeting.ID) throws -> [AuthorLinkEntry] {
    try rows(.documentLinkList, meeting).map { row in
      AuthorLinkEntry(
        id: try row["id"], person: try row["person_id"], generation: try row["link"],
        key: try row["link_key"], isEnded: try row["is_ended"])
    }
  }

  /// Keeps by what a link is known, instead of the author's one before.
  package func keep(
    _ entry: AuthorLinkEntry, knownBy hash: SHA256, of meeting: Meeting.ID, at instant: Date
  ) throws {
    try execute(
      .documentLinkKeep, meeting, entry.id, entry.person, hash.description, entry.generation,
      entry.key, instant)
  }

  /// - Returns: false where it was ended before.
  package func endAuthorLink(_ id: UUID, of meeting: Meeting.ID) throws -> Bool {
    try !rows(.documentLinkEnd, meeting, id).isEmpty
  }

  /// What authors handed in, in the order of the documents and their languages.
  package func handedIn(of meeting: Meeting.ID) throws -> [HandedIn] {
    try rows(.documentFileList, meeting).map { row in
      HandedIn(
        document: try row["document"], language: try row["language"], kind: try row["kind"],
        note: try row["note"], sent: try row["sent_at"], reason: try row["reason"],
        name: try row["name"])
    }
  }

  /// Documents of which something waits for the desk.
  package func documentsHandedIn(of meeting: Meeting.ID) throws -> Set<Int> {
    Set(try handedIn(of: meeting).filter { $0.reason == nil }.map(\.document))
  }

  /// The file of a document in a language; nil where none was handed in.
  package func handedIn(
    _ document: Int, in language: Language, of meeting: Meeting.ID
  ) throws -> (kind: DocumentFile.Kind, bytes: [UInt8])? {
    try rows(.documentFileRead, meeting, document, language).first.map {
      (try $0["kind"], try $0["content"])
    }
  }

  /// Gives back what waits; answers whose it is and in which languages.
  package func giveBack(
    _ document: Int, in languages: [Language], because reason: String, of meeting: Meeting.ID,
    at instant: Date
  ) throws -> [(person: Person.ID, language: Language)] {
    try rows(
      .documentFileReturn, meeting, document, languages.map(\.rawValue), reason, instant
    ).map { (try $0["person_id"], try $0["language"]) }
  }

  /// Takes away what was handed in of documents; answers by whom, of which and in which languages.
  package func dropHandedIn(
    of documents: [Int], of meeting: Meeting.ID
  ) throws -> [(person: Person.ID, document: Int, language: Language)] {
    try rows(.documentFileDrop, meeting, documents).map {
      (try $0["person_id"], try $0["document"], try $0["language"])
    }
  }
}
