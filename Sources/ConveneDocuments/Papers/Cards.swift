import ConveneCore
import ConveneValues
import ConveneWords

extension Document {
  /// Nameplates: the Arabic name on one face, the other script on the other, each only as stored.
  ///
  /// Where a name was given in one script only, both faces show it. Who attends remotely needs none, nor
  /// do staff, who have no seat to be found at.
  ///
  /// - Parameters:
  ///   - faces: the languages asked for, two to a plate; Arabic beside that of the paper where none are.
  ///   - isCountryFirst: whether the country stands large, with the name below it; for somebody who comes
  ///     for a State or an organisation, that.
  package static func nameplates(
    _ participants: [Participant], of meeting: Meeting, in language: Language,
    faces: [Language] = [], isCountryFirst: Bool = false
  ) -> Document {
    let phrases = meeting.phrases(in: language)
    let present = participants.filter(\.needsPlate)
    let pairs = meeting.pairs(of: faces, beside: language)
    let cards = meeting.sorted(present, in: language).flatMap { person in
      pairs.map { pair in
        let written = pair.compactMap { language in
          person.name.written(for: language).map {
            face($0, of: person, at: meeting, in: language, isCountryFirst: isCountryFirst)
          }
        }
        // A name that was given in neither script stands as it was given.
        let given = pair.prefix(1).map {
          face(
            person.name[$0], of: person, at: meeting, in: $0, isCountryFirst: isCountryFirst)
        }
        return Card(folded(written.isEmpty ? given : written))
      }
    }
    return Document(
      language: language, title: phrases.nameplates, foot: meeting.foot(phrases),
      blocks: [.cards(CardSheet(.nameplate, cards))])
  }

  /// A card per table with its number and theme, Arabic on one face where the meeting has Arabic.
  ///
  /// - Parameters:
  ///   - faces: the languages asked for, two to a card; Arabic beside that of the paper where none are.
  ///   - number: of the table whose card it is alone; of all otherwise.
  package static func tableCards(
    of meeting: Meeting, in language: Language, faces: [Language] = [], table number: Int? = nil
  ) -> Document {
    let usual = [.arabic, meeting.latin(beside: language)].filter(meeting.languages.contains)
    let pairs = faces.isEmpty ? [usual] : meeting.pairs(of: faces, beside: language)
    let tables = meeting.tables.filter { number == nil || $0.number == number }
    let cards = tables.sorted { $0.number < $1.number }.flatMap { table in
      pairs.map { pair in
        Card(
          folded(
            pair.map { language in
              Card.Face(
                language: language, headline: "\(table.number)",
                lines: [table.theme[language], meeting.mark(in: language)].filter { !$0.isEmpty })
            }))
      }
    }
    return Document(
      language: language, title: Phrases(language).tableCards,
      foot: meeting.foot(Phrases(language)),
      blocks: [.cards(CardSheet(.tableCard, cards))])
  }

  static func face(
    _ name: String, of person: Participant, at meeting: Meeting, in language: Language,
    isCountryFirst: Bool = false
  ) -> Card.Face {
    let organisation = person.organisation[language]
    let country = meeting.countryName(person.country, in: language)
    let called = person.addressed(name, in: language)
    guard isCountryFirst else {
      return Card.Face(
        language: language, headline: called,
        lines: [organisation, country, meeting.mark(in: language)].filter { !$0.isEmpty })
    }
    let head = person.delegation?.sender[language] ?? country
    return Card.Face(
      language: language, headline: head,
      lines: [called, organisation, country, meeting.mark(in: language)]
        .filter { !$0.isEmpty && $0 != head })
  }

  /// One face on both sides of a tent where there is one alone.
  static func folded(_ faces: [Card.Face]) -> [Card.Face] {
    faces.count == 1 ? faces + faces : faces
  }
}

extension Participant {
  package var needsPlate: Bool { !isRemote && role != .secretariat }
}

extension Meeting {
  /// What cards of a trial bear; empty in earnest.
  func mark(in language: Language) -> String { isTrial ? Phrases(language).trialMark : "" }

  /// The language of a card's face that is not Arabic.
  var latinLanguage: Language { languages.first { !$0.isRightToLeft } ?? .english }

  /// The same, that of the paper where it is none from right to left.
  func latin(beside language: Language) -> Language {
    language.isRightToLeft || !languages.contains(language) ? latinLanguage : language
  }

  /// Two languages to a card, in the order in which they are asked for; Arabic beside that of the paper
  /// where none are.
  func pairs(of faces: [Language], beside language: Language) -> [[Language]] {
    guard !faces.isEmpty else { return [[.arabic, latin(beside: language)]] }
    return stride(from: 0, to: faces.count, by: 2).map { Array(faces[$0...].prefix(2)) }
  }
}
