import ConveneCore
import ConveneValues

/// What is to be otherwise about a document; nil where it stays.
package struct DocumentParticulars: Sendable {
  package var title: String?
  package var item: Int?
  package var symbol: String?
  package var author: String?
  package var due: Day?

  package init(
    title: String? = nil, item: Int? = nil, symbol: String? = nil, author: String? = nil,
    due: Day? = nil
  ) {
    (self.title, self.item, self.symbol) = (title, item, symbol)
    (self.author, self.due) = (author, due)
  }
}

/// Documents are a part of the meeting: each step is shown, carried out and taken back as a change of it.
extension MeetingInHand {
  package func addingDocument(
    _ given: DocumentParticulars, in language: Language? = nil
  ) throws -> MeetingChange {
    var document = MeetingDocument(number: 0, title: [:])
    document.take(given, in: language ?? mainLanguage)
    return try documents { _ in meeting.adding(document) }
  }

  package func changingDocument(
    _ number: Int, _ given: DocumentParticulars, in language: Language? = nil
  ) throws -> MeetingChange {
    try documents { meeting in
      try meeting.changing(document: number) { $0.take(given, in: language ?? mainLanguage) }
    }
  }

  /// Records in which language a document came, and under which file name.
  package func receivingDocument(
    _ number: Int, in languages: [Language], file: String? = nil
  ) throws -> MeetingChange {
    try documents { meeting in
      try meeting.changing(document: number) { document in
        document.languages = Language.allCases.filter {
          document.languages.contains($0) || languages.contains($0)
        }
        document.file = file ?? document.file
      }
    }
  }

  package func droppingDocument(_ number: Int) throws -> MeetingChange {
    try documents { meeting in try meeting.dropping(document: number) }
  }

  /// The change, where the documents and their words can be kept.
  private func documents(_ edit: (Meeting) throws -> Meeting) throws -> MeetingChange {
    do {
      let changed = try edit(meeting)
      try changed.refuseSigns()
      return MeetingChange(self, to: changed, by: .agendaChange)
    } catch let refusal as Refusal {
      throw refusal.code.hasPrefix("no-such-") ? Failure.notFound(refusal) : refusal
    }
  }
}

extension MeetingDocument {
  fileprivate mutating func take(_ given: DocumentParticulars, in language: Language) {
    if let words = given.title {
      title = Wording(title.byLanguage.merging([language: words]) { $1 })
    }
    item = given.item ?? item
    symbol = given.symbol ?? symbol
    author = given.author ?? author
    due = given.due ?? due
  }
}
