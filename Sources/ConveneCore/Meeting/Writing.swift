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
  /// Through whom letters go to those who are so, the first that fits; nil where all go to their readers.
  package var through: [LetterRoute]?
  /// Who has copies of letters to those who are so; nil where nobody has.
  package var copies: [LetterRoute]?
  /// Who says yes to letters before they go, one after the other; nil where nobody is asked.
  package var clearance: [ClearanceStep]?

  package init(
    twoPeople: Bool? = nil, paragraphs: [OwnParagraph]? = nil,
    enclosures: [LetterEnclosure]? = nil, sealed: [LetterKind]? = nil, signatory: Signatory? = nil,
    through: [LetterRoute]? = nil, copies: [LetterRoute]? = nil,
    clearance: [ClearanceStep]? = nil
  ) {
    (self.through, self.copies, self.clearance) = (through, copies, clearance)
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
    case provisionalAgenda = "provisional-agenda"
    case organizationOfWork = "organization-of-work"
    case informationNote = "information-note"
    case nominationForm = "nomination-form"
  }

  package var letter: LetterKind
  package var papers: [Paper]

  package init(letter: LetterKind, papers: [Paper]) {
    (self.letter, self.papers) = (letter, papers)
  }

  /// More bytes than these do not go with a letter: mail servers refuse such.
  package static let largest = 7 << 20
}

/// Somebody of the directory to whom letters go instead of, or besides, whom they are to.
package struct LetterRoute: Hashable, Sendable, Codable {
  /// A mailbox or the whole name, as the directory has it.
  package var reader: String
  /// Of which kinds letters are; nil as all.
  package var letters: [LetterKind]?
  /// On which track people are; nil as all.
  package var track: Track?
  /// Of which country people are; nil as all.
  package var country: Country?

  package init(
    reader: String, letters: [LetterKind]? = nil, track: Track? = nil, country: Country? = nil
  ) {
    (self.reader, self.letters, self.track, self.country) = (reader, letters, track, country)
  }

  package func isFor(_ kind: LetterKind, on track: Track?, of country: Country) -> Bool {
    (letters?.contains(kind) ?? true) && (self.track == nil || self.track == track)
      && (self.country == nil || self.country == country)
  }
}

/// Who says yes to letters before they go.
package struct ClearanceStep: Hashable, Sendable, Codable {
  /// What the house calls it, such as `director`.
  package var step: String
  /// Logins of the accounts any of which may say it.
  package var by: [String]

  package init(step: String, by: [String]) { (self.step, self.by) = (step, by) }
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

  /// Whether letters are cleared step by step before they go.
  package var isClearing: Bool { writing?.clearance?.isEmpty == false }

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
