import ConveneValues

/// Somebody of the directory who writes a document before a meeting.
package struct DocumentAuthor: Hashable, Sendable {
  /// The number of the document.
  package let document: Int
  package let person: Person.ID
  package let isForgotten: Bool

  package init(document: Int, _ person: Person.ID, isForgotten: Bool = false) {
    (self.document, self.person, self.isForgotten) = (document, person, isForgotten)
  }

  /// As the trail names what they write.
  package static func at(_ document: Int) -> String { "documents (\(document)), author" }

  /// The number in such a name; nil where it is none.
  package static func document(at text: String) -> Int? {
    text.wholeMatch(of: /documents \(([0-9]{1,9})\), author/).flatMap { Int($0.1) }
  }
}

/// A document that is there in no language yet, beside the day on which that is said.
package struct AwaitedDocument: Hashable, Sendable {
  package let document: MeetingDocument
  /// Whether its day has passed.
  package let isLate: Bool

  package init(_ document: MeetingDocument, on today: Day) {
    (self.document, isLate) = (document, document.isLate(on: today))
  }
}

extension MeetingDocument {
  /// Whether it is there in no language.
  package var isAwaited: Bool { languages.isEmpty }
}

extension Meeting {
  /// Documents that are there in no language and have a day, each author's in the order of the agenda.
  package func awaitedDocuments(
    by authors: [DocumentAuthor], on today: Day
  ) -> [Person.ID: [AwaitedDocument]] {
    let awaited = documentsInOrder.filter { $0.isAwaited && $0.due != nil }
    return Dictionary(grouping: authors, by: \.person).mapValues { own in
      let numbers = Set(own.map(\.document))
      return awaited.filter { numbers.contains($0.number) }.map { AwaitedDocument($0, on: today) }
    }
  }

  /// Numbers of documents that are there, gone or due otherwise than in `earlier`.
  package func documentsOtherwise(than earlier: Meeting) -> Set<Int> {
    func known(_ meeting: Meeting) -> [Int: MeetingDocument] {
      Dictionary(
        (meeting.documents ?? []).map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    }
    let (before, now) = (known(earlier), known(self))
    return Set(before.keys).filter { number in
      guard let new = now[number], let old = before[number] else { return true }
      return old.isAwaited && !new.isAwaited || old.due != new.due || old.title != new.title
    }
  }
}
