import ConveneCore
import ConveneDocuments
import ConveneStore
import ConveneValues
import Foundation

/// What the page of an author shows: all in data, nothing in words.
package struct AuthorPage: Sendable {
  package let meeting: PublicMeeting
  package let name: ProperName
  /// Whether anything may be handed in still.
  package let isOpen: Bool
  package let documents: [HandedDocument]

  package init(
    meeting: PublicMeeting, name: ProperName, isOpen: Bool, documents: [HandedDocument]
  ) {
    (self.meeting, self.name) = (meeting, name)
    (self.isOpen, self.documents) = (isOpen, documents)
  }
}

extension Secretariat {
  /// The page behind the link of an author; nothing is changed by looking at it.
  ///
  /// - Throws: `Refusal.linkOpensNothing` where the link is unknown or was ended, in the same words.
  package func authorPage(behind secret: LinkSecret) async throws -> AuthorPage {
    let now = now()
    return try await opening(secret).look(.servePages) { store in
      let (opened, hand) = try store.authorInHand(secret, at: now)
      return AuthorPage(
        meeting: PublicMeeting(meeting: hand.meeting, state: hand.state),
        name: ProperName(opened.name, others: opened.names), isOpen: opened.isOpen,
        documents: opened.documents)
    }
  }

  /// Keeps a document that its author hands in behind their link, until the desk receives it or gives it
  /// back; another file in the same language takes its place as long as it waits.
  ///
  /// - Throws: a refusal where the file cannot be used, they write no such document, it is there in that
  ///   language, or the meeting is over.
  package func handIn(
    _ file: [UInt8], of number: Int, in language: Language, note: String,
    behind secret: LinkSecret
  ) async throws {
    let (desk, now) = (opening(secret), now())
    let hand = try await desk.look(.servePages) { try $0.authorInHand(secret, at: now).hand }
    let contact = hand.meeting.contact
    guard let kept = DocumentFile(file) else {
      throw Refusal.pageDocumentUnusable(most: DocumentFile.largest >> 20)
    }
    let words = try note.keptText(at: "note")
    try await desk.perform(.documentHand, in: hand) { work in
      let opened = try work.store.authorInHand(secret, at: work.now).opened
      let before = opened.documents.first { $0.document.number == number }
      let became = try work.store.handIn(
        kept, of: number, in: language, note: words, of: hand.id, at: work.now)
      switch became {
      case .saved: break
      // Who sends a form twice has handed it in once.
      case .same: return
      case .closed: throw Refusal.pageDocumentsClosed(contact: contact)
      case .gone: throw Refusal.pageDocumentGone(contact: contact)
      case .there: throw Refusal.pageDocumentThere(contact: contact)
      }
      let at = "documents (\(number)), \(language.rawValue)"
      let wasThere = before?.files.contains { $0.language == language } == true
      work.note(
        AuditObject(.person, opened.person), from: wasThere ? [at: "handed in before"] : nil,
        to: [at: "handed in"])
    }
  }
}

extension Store {
  /// What a link opens, with its meeting.
  ///
  /// - Throws: the same refusal whether the link was ended or never was.
  fileprivate func authorInHand(
    _ secret: LinkSecret, at now: Date
  ) throws -> (opened: OpenedAuthor, hand: MeetingInHand) {
    guard let opened = try openedAuthor(by: secret.hash, at: now),
      let hand = try pageInHand(opened.meeting)
    else { throw Refusal.linkOpensNothing() }
    return (opened, hand)
  }
}
