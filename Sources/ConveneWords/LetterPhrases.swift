import ConveneCore

/// All that letters say, in one language; a sentence missing in a language does not compile.
package struct LetterPhrases: Sendable {
  /// How a reader is greeted and taken leave of.
  package struct Courtesy: Sendable {
    package let salutation: [LetterPhrase]
    package let farewell: LetterPhrase
  }

  /// One kind of letter, from its subject to its last sentence before the farewell.
  package struct Body: Sendable {
    package let subject: LetterPhrase
    package let opening: [LetterPhrase]
    package let closing: [LetterPhrase]
  }

  package struct Reasons: Sendable {
    let places: LetterPhrase
    let gate: LetterPhrase
    let incomplete: LetterPhrase
    let late: LetterPhrase
    let topics: LetterPhrase
    let evidence: LetterPhrase
    let floors: LetterPhrase
    let unreviewed: LetterPhrase

    package subscript(reason: RegretReason) -> LetterPhrase {
      switch reason {
      case .places: places
      case .gate: gate
      case .incomplete: incomplete
      case .late: late
      case .topics: topics
      case .evidence: evidence
      case .floors: floors
      case .unreviewed: unreviewed
      }
    }
  }

  let courtesy: Courtesy
  /// For honorifics that ask for words of their own, by their first word in small letters, no dots.
  let courtesies: [String: Courtesy]
  /// Stands before the name of somebody who gave no honorific; empty where nothing need stand.
  package let neutralHonorific: String

  package let invitation: Body
  package let reminder: Body
  package let waitingList: Body
  package let regret: Body
  package let reasons: Reasons

  package let datesLabel: String
  package let placeLabel: String
  package let placeSeparator: String
  package let answerRequest: LetterPhrase
  package let reminderRequest: LetterPhrase
  /// The same two where no page is there to answer on.
  package let answerByMail: LetterPhrase
  package let reminderByMail: LetterPhrase

  package static func phrases(in language: Language) -> LetterPhrases {
    switch language {
    case .english: english
    case .arabic: arabic
    case .french: french
    }
  }

  /// The greeting and farewell that go with an honorific as given, empty where none was.
  package func courtesy(for honorific: String) -> Courtesy {
    let first = honorific.lowercased().split(separator: " ").first ?? ""
    return courtesies[first.filter { $0 != "." }] ?? courtesy
  }
}
