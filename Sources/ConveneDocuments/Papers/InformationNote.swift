import ConveneCore
import ConveneValues
import ConveneWords

extension Document {
  /// What participants need to know beside what the meeting is about; of a matter on which nothing was
  /// said it says that it is not known yet.
  ///
  /// - Parameter papers: titles of the papers of the meeting, each with its symbol where it has one.
  package static func informationNote(
    of meeting: Meeting, papers: [String] = [], in language: Language
  ) -> Document {
    let phrases = meeting.phrases(in: language)
    var note = NumberedParagraphs(phrases)
    note.section(phrases.noteMeeting)
    note.meeting(meeting)
    note.section(phrases.noteRegistration)
    note.registration(meeting)
    note.section(phrases.noteLanguages)
    note.say(phrases.workingLanguages(languages: phrases.languages(meeting.languages)))
    note.interpretation(meeting)
    let matters: [(String, PracticalNote.Topic, unknown: String?)] = [
      (phrases.noteCosts, .costs, phrases.noteCostsUnknown),
      (phrases.noteVisas, .visa, phrases.noteVisasUnknown),
      (phrases.noteAccommodation, .accommodation, phrases.noteAccommodationUnknown),
      (phrases.noteTransport, .transport, phrases.noteTransportUnknown),
      (phrases.noteHealth, .health, phrases.noteHealthUnknown),
      (phrases.noteSecurity, .security, phrases.noteSecurityUnknown),
      (phrases.noteOther, .other, nil),
    ]
    for (title, topic, unknown) in matters {
      let known = meeting.practical(topic, in: language)
      let said = known.isEmpty ? [unknown].compactMap(\.self) : known
      let more = topic == .visa ? [phrases.noteVisaLetter] : []
      guard !(said + more).isEmpty else { continue }
      note.section(title)
      for text in said + more { note.say(text) }
    }
    if !papers.isEmpty {
      note.section(phrases.documents)
      note.say(phrases.notePapers)
      note.add(.list(.bullets, papers.map { [.text($0)] }))
    }
    note.section(phrases.contacts)
    note.contacts(meeting)
    return Document(phrases.informationNote, of: meeting, in: language, blocks: note.blocks)
  }
}

extension NumberedParagraphs {
  fileprivate mutating func meeting(_ meeting: Meeting) {
    let language = phrases.language
    let convener = phrases.inSentence(meeting.convener.name[language])
    say(phrases.noteConvened(organisation: convener.name))
    say(
      phrases.willBeHeld(
        days: phrases.held(from: meeting.starts, to: meeting.ends),
        place: meeting.place(phrases), tentative: meeting.tentative))
    let opening = meeting.sessionsInOrder.first { $0.kind != .registration }
    guard let opening else { return say(phrases.noteNoProgramme) }
    say(
      ([
        phrases.noteOpens(
          day: phrases.dateWithWeekday(meeting.day(of: opening)), time: phrases.time(opening.start))
      ] + room(of: opening, meeting)).joined(separator: " "))
    if meeting.remoteRoom != nil { say(phrases.noteRemote) }
  }

  fileprivate mutating func registration(_ meeting: Meeting) {
    let counters = meeting.sessionsInOrder.filter { $0.kind == .registration }
    let told = meeting.practical(.registration, in: phrases.language)
    for counter in counters {
      let when = phrases.noteRegister(
        day: phrases.dateWithWeekday(meeting.day(of: counter)),
        times: phrases.times(from: counter.start, to: counter.end))
      say(([when] + room(of: counter, meeting)).joined(separator: " "))
    }
    if counters.isEmpty, told.isEmpty { say(phrases.noteRegisterUnknown) }
    for text in told { say(text) }
    say(phrases.noteBadges)
  }

  fileprivate mutating func interpretation(_ meeting: Meeting) {
    let told = meeting.practical(.interpretation, in: phrases.language)
    let tables = meeting.seating?.interpreted ?? []
    if !tables.isEmpty {
      let names = tables.sorted().map { "\($0)" }.joined(separator: phrases.comma)
      say(phrases.noteInterpretedTables(tables: names))
    }
    let languages = Language.allCases.filter { language in
      meeting.programme.contains { $0.interpretation?.contains(language) == true }
    }
    if !languages.isEmpty {
      say(phrases.noteInterpretedSessions(languages: phrases.languages(languages)))
    }
    if tables.isEmpty, told.isEmpty, languages.isEmpty { say(phrases.noteInterpretationUnknown) }
    for text in told { say(text) }
  }

  private func room(of session: Session, _ meeting: Meeting) -> [String] {
    let name = meeting.roomName(session.room, in: phrases.language)
    return name.isEmpty ? [] : [phrases.noteRoom(room: name)]
  }

  /// Paragraphs as given, else mailbox and telephone.
  fileprivate mutating func contacts(_ meeting: Meeting) {
    let language = phrases.language
    let given = meeting.aideMemoire.contacts.map { $0[language] }.filter { !$0.isEmpty }
    for words in given { say(Inline.withAddresses(words)) }
    let convener = meeting.convener
    if !given.contains(where: { $0.contains(convener.email) }) {
      say(
        [
          .text(phrases.email + phrases.colon),
          .link(convener.email, to: "mailto:\(convener.email)"),
        ])
    }
    if let telephone = convener.telephone {
      say([.text(phrases.telephone + phrases.colon), .isolated(telephone)])
    }
  }
}
