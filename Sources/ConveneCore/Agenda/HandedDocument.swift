import ConveneValues
import Foundation

/// A document that somebody writes, with what was handed in of it behind their link.
package struct HandedDocument: Hashable, Sendable, Codable {
  /// A file in one language, not received and not replaced yet.
  package struct File: Hashable, Sendable, Codable {
    package let language: Language
    package let kind: DocumentFile.Kind
    /// Why it was given back; nil of what waits for the desk.
    package let reason: String?
    /// In seconds since 1970.
    package let sent: Int

    package init(language: Language, kind: DocumentFile.Kind, reason: String?, sent: Int) {
      (self.language, self.kind, self.reason, self.sent) = (language, kind, reason, sent)
    }
  }

  package let document: MeetingDocument
  /// Title of the agenda item under which it is.
  package let item: Wording?
  package let files: [File]

  package init(document: MeetingDocument, item: Wording? = nil, files: [File] = []) {
    (self.document, self.item, self.files) = (document, item, files)
  }

  /// How it stands in a language.
  package enum Standing: Hashable, Sendable {
    case missing
    /// Handed in, and waits for the desk.
    case waits
    case returned(String)
    /// The desk has it.
    case received
  }

  package func standing(in language: Language) -> Standing {
    guard !document.languages.contains(language) else { return .received }
    guard let file = files.first(where: { $0.language == language }) else { return .missing }
    return file.reason.map(Standing.returned) ?? .waits
  }
}

/// What was handed in of a document in a language, as the desk sees it.
package struct HandedIn: Hashable, Sendable {
  package let document: Int
  package let language: Language
  package let kind: DocumentFile.Kind
  package let note: String
  package let sent: Date
  /// Why it was given back; nil of what waits.
  package let reason: String?
  /// Who handed it in.
  package let name: String

  package init(
    document: Int, language: Language, kind: DocumentFile.Kind, note: String, sent: Date,
    reason: String?, name: String
  ) {
    (self.document, self.language, self.kind, self.note) = (document, language, kind, note)
    (self.sent, self.reason, self.name) = (sent, reason, name)
  }
}
