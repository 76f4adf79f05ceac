import ConveneCore
import ConveneValues
import ConveneWords

extension Document {
  /// Badges: the name in both scripts, each only as stored, and as what somebody comes.
  ///
  /// The number is that of the list, by which plates and plans know whoever takes part; codes of files, which tell
  /// who applied, stand on none. Who attends remotely has none.
  ///
  /// - Parameters:
  ///   - faces: the languages asked for, two to a badge; Arabic beside that of the paper where none are.
  ///   - marks: what a machine reads on each, by the code of the participant.
  package static func badges(
    _ participants: [Participant], of meeting: Meeting, in language: Language,
    faces languages: [Language] = [], marks: [String: Drawing] = [:]
  ) -> Document {
    let phrases = meeting.phrases(in: language)
    let present = participants.filter { !$0.isRemote }
    let cards = meeting.sorted(present, in: language).map { person in
      let asked = meeting.pairs(of: languages, beside: language)[0]
      let written = asked.compactMap { language in
        person.name.written(for: language).map { face($0, of: person, at: meeting, in: language) }
      }
      let faces =
        written.isEmpty
        ? [face(person.name[language], of: person, at: meeting, in: language)] : written
      let roles = faces.map { Phrases($0.language).role(of: person) }
      let words = roles + (person.isBeside || person.number == 0 ? [] : ["\(person.number)"])
      // An organisation that is stored in one script alone stands once, beside the name in it.
      let single = faces.enumerated().map { place, face in
        let later = Set(faces[(place + 1)...].flatMap(\.lines))
        return Card.Face(
          language: face.language, headline: face.headline,
          lines: face.lines.filter { !later.contains($0) })
      }
      return Card(
        single, band: Card.Band(words: words.joined(separator: " · "), ink: person.band),
        mark: marks[person.code])
    }
    return Document(
      language: language, title: phrases.badges,
      masthead: [meeting.title[language]].filter { !$0.isEmpty }, foot: meeting.foot(phrases),
      blocks: [.cards(CardSheet(.badge, cards))])
  }
}

extension Participant {
  /// By which colour a badge tells those who stand at the door as what somebody comes.
  fileprivate var band: Drawing.Ink {
    switch role {
    case .guest, .donor, .speaker: .sector(.academia)
    case .resourcePerson: .sector(.civilSociety)
    case .observer: .quiet
    case .secretariat: .text
    case nil: delegation == nil ? .accent : .sector(.government)
    }
  }
}

extension Phrases {
  /// As what somebody comes, as a badge says it.
  fileprivate func role(of person: Participant) -> String {
    switch person.role {
    case .guest: badgeGuest(gender: gender(of: person))
    case .donor: badgeDonor
    case .speaker: badgeSpeaker(gender: gender(of: person))
    case .resourcePerson: resourcePerson
    case .observer: badgeObserver(gender: gender(of: person))
    case .secretariat: secretariat
    case nil where person.delegation == nil: badgeParticipant(gender: gender(of: person))
    case nil:
      person.capacity == .observer ? badgeObserver(gender: gender(of: person)) : badgeDelegation
    }
  }
}
