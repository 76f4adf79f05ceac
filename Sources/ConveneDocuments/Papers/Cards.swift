import ConveneCore
import ConveneValues
import ConveneWords

extension Document {
  /// Nameplates: the Arabic name on one face, the other script on the other, each only as stored.
  ///
  /// Where a name was given in one script only, both faces show it. Who attends remotely needs none, nor
  /// do staff, who have no seat to be found at.
  package static func nameplates(
    _ participants: [Participant], of meeting: Meeting, in language: Language
  ) -> Document {
    let phrases = Phrases(language)
    let present = participants.filter(\.needsPlate)
    let cards = meeting.sorted(present, in: language).map { person in
      let faces = [.arabic, meeting.latinLanguage].compactMap { language in
        person.name.written(for: language).map { face($0, of: person, at: meeting, in: language) }
      }
      return Card(faces.count == 1 ? faces + faces : faces)
    }
    return Document(
      language: language, title: phrases.nameplates, foot: meeting.foot(phrases),
      blocks: [.cards(CardSheet(.nameplate, cards))])
  }

  /// A card per table with its number and theme, Arabic on one face where the meeting has Arabic.
  package static func tableCards(of meeting: Meeting, in language: Language) -> Document {
    let latin = meeting.languages.contains { !$0.isRightToLeft } ? [meeting.latinLanguage] : []
    let arabic: [Language] = meeting.languages.contains(.arabic) ? [.arabic] : []
    let cards = meeting.tables.sorted { $0.number < $1.number }.map { table in
      let faces = (arabic + latin).map { language in
        Card.Face(
          language: language, headline: "\(table.number)",
          lines: [table.theme[language], meeting.mark(in: language)].filter { !$0.isEmpty })
      }
      return Card(faces.count == 1 ? faces + faces : faces)
    }
    return Document(
      language: language, title: Phrases(language).tableCards,
      foot: meeting.foot(Phrases(language)),
      blocks: [.cards(CardSheet(.tableCard, cards))])
  }

  static func face(
    _ name: String, of person: Participant, at meeting: Meeting, in language: Language
  ) -> Card.Face {
    let organisation = person.organisation[language]
    return Card.Face(
      language: language, headline: person.addressed(name, in: language),
      lines: [
        organisation, meeting.countryName(person.country, in: language), meeting.mark(in: language),
      ].filter { !$0.isEmpty })
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
}
