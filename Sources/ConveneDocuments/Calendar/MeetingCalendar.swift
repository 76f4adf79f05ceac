import ConveneCore
import ConveneValues
import ConveneWords

extension CalendarFile {
  /// The agenda: an entry for each session, in the order of the programme.
  package static func agenda(
    of meeting: Meeting, ledBy leaders: [Leader] = [], in language: Language, sequence: Int = 0
  ) -> CalendarFile {
    let phrases = Phrases(language)
    let entries = meeting.sessionsInOrder.map { session in
      let given = session.title[language]
      let room = meeting.roomName(session.room, in: language)
      return Entry(
        uid: uid(session.key, at: meeting), firstDay: meeting.day(of: session),
        lastDay: meeting.day(of: session), start: session.start, end: session.end,
        summary: meeting.entitled(
          given.isEmpty ? phrases.sessionKind(session.kind) : given, phrases),
        description: (phrases.leading(session, leaders) + session.notes.map { $0[language] })
          .filter { !$0.isEmpty }.joined(separator: "\n"),
        location: [room, meeting.place(phrases)].filter { !$0.isEmpty }
          .joined(separator: phrases.comma),
        category: phrases.sessionKind(session.kind),
        status: meeting.tentative ? "TENTATIVE" : "CONFIRMED", isBusy: session.kind != .pause,
        organiser: convener(of: meeting, language), attendee: nil)
    }
    return CalendarFile(
      method: .publish, language: language, zone: meeting.zone, sequence: sequence,
      entries: entries)
  }

  /// An invitation to the whole meeting, for one person.
  ///
  /// - Parameters:
  ///   - reference: the invitation's code; the entry keeps its identity as long as this is the same.
  ///   - sequence: one more with every change of time or place.
  ///   - afar: of whoever attends remotely: the address of the room, and the zone that they are in.
  package static func invitation(
    _ reference: String, to invitee: Party, of meeting: Meeting, in language: Language,
    sequence: Int, afar: (room: String, zone: String?)? = nil
  ) -> CalendarFile {
    invitation(.request, reference, invitee, meeting, language, sequence, afar)
  }

  /// Takes an invitation back; `sequence` is higher than that of the invitation.
  package static func cancellation(
    _ reference: String, to invitee: Party, of meeting: Meeting, in language: Language,
    sequence: Int
  ) -> CalendarFile {
    invitation(.cancel, reference, invitee, meeting, language, sequence)
  }

  /// What identifies an entry in every calendar and for good; replies come back under it.
  package static func uid(_ key: String, at meeting: Meeting) -> String {
    let parts = meeting.convener.email.split(separator: "@")
    let domain = parts.count == 2 ? String(parts[1]) : "convene.invalid"
    return "\(meeting.code).\(key)@\(domain)"
  }

  // From the first session to the last; whole days while there is no programme.
  private static func invitation(
    _ method: Method, _ reference: String, _ invitee: Party, _ meeting: Meeting,
    _ language: Language, _ sequence: Int, _ afar: (room: String, zone: String?)? = nil
  ) -> CalendarFile {
    let phrases = Phrases(language)
    let sessions = meeting.sessionsInOrder
    let first = sessions.first
    let last = sessions.max { ($0.day, $0.end) < ($1.day, $1.end) }
    let isCancelled = method == .cancel
    let entry = Entry(
      uid: uid(reference, at: meeting), firstDay: first.map(meeting.day(of:)) ?? meeting.starts,
      lastDay: last.map(meeting.day(of:)) ?? meeting.ends, start: first?.start, end: last?.end,
      summary: meeting.entitled(meeting.title[language], phrases),
      description: afar.map { afar in
        ([afar.room] + meeting.hoursInWords(beside: afar.zone, in: language).map(\.line))
          .joined(separator: "\n")
      } ?? meeting.whenAndWhere(phrases),
      location: afar?.room ?? meeting.place(phrases), category: nil,
      status: isCancelled ? "CANCELLED" : meeting.tentative ? "TENTATIVE" : "CONFIRMED",
      isBusy: !isCancelled, organiser: convener(of: meeting, language), attendee: invitee)
    return CalendarFile(
      method: method, language: language, zone: meeting.zone, sequence: sequence,
      entries: [entry])
  }

  private static func convener(of meeting: Meeting, _ language: Language) -> Party {
    Party(name: meeting.convener.name[language], email: meeting.convener.email)
  }
}

extension Meeting {
  /// A title in a calendar, where a trial says that it is one.
  fileprivate func entitled(_ title: String, _ phrases: Phrases) -> String {
    isTrial ? "\(phrases.trialMark) · \(title)" : title
  }
}
