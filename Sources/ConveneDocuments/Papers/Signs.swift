import ConveneCore
import ConveneValues
import ConveneWords

extension Document {
  /// A sheet for the door of each room and each day on which something is held there: what, and when.
  package static func doorSigns(
    of meeting: Meeting, in language: Language, faces: [Language] = []
  ) -> Document {
    let phrases = meeting.phrases(in: language)
    let days = Set(meeting.programme.map(\.day)).sorted()
    let cards = meeting.rooms.flatMap { room in
      days.flatMap { day -> [Card] in
        let sessions = meeting.sessionsInOrder.filter {
          $0.room == room.key && $0.day == day && $0.kind != .pause
        }
        guard !sessions.isEmpty else { return [] }
        return (faces.isEmpty ? [language] : faces).map { language in
          sign(
            of: room, on: meeting.starts.adding(day - 1), sessions, meeting,
            meeting.phrases(in: language))
        }
      }
    }
    return signs(phrases.doorSigns, cards, orElse: phrases.noRoomsYet, of: meeting, phrases)
  }

  private static func sign(
    of room: Room, on day: Day, _ sessions: [Session], _ meeting: Meeting, _ phrases: Phrases
  ) -> Card {
    let language = phrases.language
    return Card([
      Card.Face(
        language: language, lead: [meeting.title[language]], headline: room.name[language],
        lines: [phrases.dateAsHeading(day)]
          + sessions.map { session in
            let title = session.title[language]
            let named = title.isEmpty ? phrases.sessionKind(session.kind) : title
            return
              ([phrases.times(from: session.start, to: session.end), named]
              + phrases.interpreting(session)).joined(separator: " · ")
          } + [meeting.mark(in: language)].filter { !$0.isEmpty })
    ])
  }

  /// A certificate for everybody who came, to be signed.
  ///
  /// - Parameter came: codes of those who were recorded as having arrived.
  package static func certificates(
    _ participants: [Participant], came: Set<String>, of meeting: Meeting, in language: Language
  ) -> Document {
    let phrases = meeting.phrases(in: language)
    let named = meeting.inSentence(phrases)
    let said = phrases.certificateBody(
      meeting: named.name, toMeeting: named.to,
      days: phrases.held(from: meeting.starts, to: meeting.ends), place: meeting.place(phrases))
    let present = participants.filter { came.contains($0.code) }
    let cards = meeting.sorted(present, in: language).map { person in
      Card(
        [
          Card.Face(
            language: language,
            lead: [
              meeting.convener.name[language], phrases.certificate, phrases.certificateOpening,
            ].filter { !$0.isEmpty }, title: meeting.convener.name[language].isEmpty ? 0 : 1,
            headline: person.addressed(in: language),
            lines: [
              person.position[language], person.organisation[language],
              meeting.countryName(person.country, in: language), said, meeting.mark(in: language),
            ].filter { !$0.isEmpty })
        ],
        signature: [meeting.signatory.name[language], meeting.signatory.title[language]]
          .filter { !$0.isEmpty })
    }
    return signs(phrases.certificates, cards, orElse: phrases.nobodyCameYet, of: meeting, phrases)
  }

  /// Sheets of one card each, or a line that says why there is none.
  private static func signs(
    _ title: String, _ cards: [Card], orElse reason: String, of meeting: Meeting,
    _ phrases: Phrases
  ) -> Document {
    guard !cards.isEmpty else {
      return Document(
        title, of: meeting, in: phrases.language, blocks: [.paragraph([.text(reason)])])
    }
    return Document(
      language: phrases.language, title: title, foot: meeting.foot(phrases),
      blocks: [.cards(CardSheet(.sign, cards))])
  }
}
