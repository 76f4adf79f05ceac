import ConveneValues

/// How the letters of a meeting are written.
package struct Writing: Hashable, Sendable, Codable {
  /// Whether who queues letters and who approves that they go are two people; nil as false.
  package var twoPeople: Bool?
  /// What the organisation says besides, before the farewell; nil where it says nothing.
  package var paragraphs: [OwnParagraph]?
  /// Papers that go with letters; nil where none do.
  package var enclosures: [LetterEnclosure]?
  /// Kinds of letters that leave as the scan of what was signed and sealed; nil where none do.
  package var sealed: [LetterKind]?
  /// Who signs for the meeting's signatory, such as an officer-in-charge; nil where nobody does.
  package var signatory: Signatory?

  package init(
    twoPeople: Bool? = nil, paragraphs: [OwnParagraph]? = nil,
    enclosures: [LetterEnclosure]? = nil, sealed: [LetterKind]? = nil, signatory: Signatory? = nil
  ) {
    (self.twoPeople, self.paragraphs, self.enclosures) = (twoPeople, paragraphs, enclosures)
    (self.sealed, self.signatory) = (sealed, signatory)
  }
}

/// A paragraph of the organisation's own in letters of a kind, with places to fill such as `{deadline}`.
package struct OwnParagraph: Hashable, Sendable, Codable {
  package var letter: LetterKind
  package var text: Wording

  package init(letter: LetterKind, text: Wording) { (self.letter, self.text) = (letter, text) }

  /// What such a place may be filled with: nothing of anybody but the reader.
  package enum Place: String, CaseIterable, Sendable {
    case addressee, meeting, dates, venue, city, deadline, contact, signatory, convener
  }

  package enum Part: Hashable, Sendable {
    case words(String)
    case place(Place)
    /// No place that there is, as it is written between the braces.
    case unknown(String)
  }

  /// The words of a text and its places, in order.
  package static func parts(of text: String) -> [Part] {
    var (parts, rest) = ([Part](), text[...])
    while let open = rest.firstIndex(where: { $0 == "{" || $0 == "}" }) {
      if open > rest.startIndex { parts.append(.words(String(rest[..<open]))) }
      rest = rest[open...]
      guard rest.first == "{", let close = rest.firstIndex(of: "}") else {
        return parts + [.unknown(String(rest))]
      }
      let name = String(rest[rest.index(after: open)..<close])
      parts.append(Place(rawValue: name).map(Part.place) ?? .unknown(name))
      rest = rest[rest.index(after: close)...]
    }
    return rest.isEmpty ? parts : parts + [.words(String(rest))]
  }
}

/// Papers that go with letters of a kind.
package struct LetterEnclosure: Hashable, Sendable, Codable {
  package enum Paper: String, Codable, CaseIterable, Sendable {
    case aideMemoire = "aide-memoire"
    case agenda
  }

  package var letter: LetterKind
  package var papers: [Paper]

  package init(letter: LetterKind, papers: [Paper]) {
    (self.letter, self.papers) = (letter, papers)
  }

  /// More bytes than these do not go with a letter: mail servers refuse such.
  package static let largest = 7 << 20
}

extension LetterKind: Codable {}

extension LetterKind {
  /// Whether it says until when an answer counts.
  package var hasDeadline: Bool { self == .invitation || self == .reminder }

  /// Whether it may wait until it is signed: what tells of a change or asks again cannot.
  package var canBeSealed: Bool {
    [.acknowledgement, .closing, .invitation, .regret, .replaced, .substitute, .waitingList]
      .contains(self)
  }
}

extension Meeting {
  /// Whether letters wait until somebody else approves them.
  package var asksForTwoToWrite: Bool { writing?.twoPeople ?? false }

  /// Whether letters of a kind leave as the scan of what was signed and sealed.
  package func seals(_ kind: LetterKind) -> Bool { writing?.sealed?.contains(kind) ?? false }

  /// What letters of a kind say besides, a text for each paragraph.
  package func ownParagraphs(of kind: LetterKind, in language: Language) -> [String] {
    (writing?.paragraphs ?? []).filter { $0.letter == kind }.map { $0.text[language] }
  }

  /// Papers that go with letters of a kind.
  package func enclosures(of kind: LetterKind) -> [LetterEnclosure.Paper] {
    (writing?.enclosures ?? []).filter { $0.letter == kind }.flatMap(\.papers)
  }
}
