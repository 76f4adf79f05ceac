import ConveneValues
import ConveneWords

/// With what a letter goes to somebody else than whom it is to.
package struct CoverNote: Hashable, Sendable {
  package enum Purpose: Hashable, Sendable {
    /// A note verbale, which asks to pass the letter on.
    case transmission
    /// For whoever has a copy.
    case copy
  }

  package var purpose: Purpose
  package var language: Language
  /// Who gets it, as its first line names them.
  package var reader: String
  /// Whom the letter is to.
  package var addressee: String
  package var meeting: String
  package var convener: String

  package init(
    _ purpose: Purpose, in language: Language, reader: String, addressee: String, meeting: String,
    convener: String
  ) {
    (self.purpose, self.language, self.reader) = (purpose, language, reader)
    (self.addressee, self.meeting, self.convener) = (addressee, meeting, convener)
  }

  /// The note as a paper, its title also being the subject of the mail.
  package func document() -> Document {
    let phrases = Phrases(language)
    let opening = phrases.inSentence(convener).opening
    let toReader = phrases.inSentence(reader).to
    let (title, words) =
      switch purpose {
      case .transmission:
        (
          phrases.transmissionSubject(name: addressee, meeting: meeting),
          [
            phrases.transmissionRequest(
              convener: opening, toReader: toReader, name: addressee, meeting: meeting),
            phrases.transmissionFarewell(convener: opening, toReader: toReader),
          ]
        )
      case .copy:
        (
          phrases.copySubject(name: addressee, meeting: meeting),
          [phrases.copyOpening(name: addressee, meeting: meeting)]
        )
      }
    return Document(
      language: language, title: title, masthead: [convener],
      blocks: [.paragraph([.isolated(reader)])]
        + words.map { .paragraph([.text($0)]) }
        + [.paragraph([.isolated(convener)])])
  }
}

extension Document {
  /// The same sheet, marked as the copy of a letter.
  package var asCopy: Document {
    var copy = self
    copy.blocks.insert(.paragraph([.strong(Phrases(language).letterCopy)]), at: 0)
    return copy
  }

  /// This and what is enclosed, one below the other.
  package func followed(by enclosed: Document) -> Document {
    var both = self
    both.blocks += [.rule] + enclosed.blocks
    return both
  }
}
