/// What a letter may say about its meeting, its signatory and its one reader: nothing else.
package enum LetterPlaceholder: String, CaseIterable, Sendable {
  /// Honorific and name of the reader, as stored.
  case addressee
  case meeting
  case dates
  case venue
  case city
  case deadline
  case answerLink = "answer link"
  /// Mailbox and telephone of the convener, where no page is there to answer on.
  case contact
  /// The address of the room for those who attend remotely.
  case room = "remote room"
  /// Of a letter to somebody who was named: by whom, and by which note.
  case nominatedBy = "nominated by"
  case note
  case signatory
  case signatoryTitle = "signatory's title"
  case convener
}

/// A sentence of a letter with typed places to fill; a name outside the list does not compile.
package struct LetterPhrase: Hashable, Sendable, ExpressibleByStringInterpolation {
  package enum Part: Hashable, Sendable {
    case words(String)
    case placeholder(LetterPlaceholder)
  }

  package let parts: [Part]

  package init(stringLiteral value: String) { parts = [.words(value)] }

  package init(_ words: String) { parts = [.words(words)] }

  package init(stringInterpolation: StringInterpolation) { parts = stringInterpolation.parts }

  package struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var parts: [Part] = []

    package init(literalCapacity: Int, interpolationCount: Int) {
      parts.reserveCapacity(2 * interpolationCount + 1)
    }

    package mutating func appendLiteral(_ literal: String) {
      if !literal.isEmpty { parts.append(.words(literal)) }
    }

    package mutating func appendInterpolation(_ placeholder: LetterPlaceholder) {
      parts.append(.placeholder(placeholder))
    }

    mutating func appendInterpolation(_ phrase: LetterPhrase) { parts += phrase.parts }
  }
}
