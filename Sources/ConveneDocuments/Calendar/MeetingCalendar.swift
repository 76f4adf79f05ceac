import ConveneCore
import ConveneValues
import ConveneWords

extension CalendarFile {
  /// The agenda: an entry for each session, in the order of the programme.
  package static func agenda(
    of meeting: Meeting, ledBy leaders: [Leader] = [], in language: Language, sequence: Int = 0
  ) -> CalendarFile {
    let phrases = meeting.phrases(in: language)
    let entries = meeting.sessionsInOrder.map { session in
      let given = session.title[language]
      let room = meeting.roomName(session.room, in: language)
      return Entry(
        uid: uid(session.key, at: meeting), firstDay: meeting.day(of: session),
        lastDay: meeting.day(of: session).adding(session.endsNextDay ? 1 : 0),
        start: session.start, end: session.end,
        summary: meeting.entitled(
          given.isEmpty ? phrases.sessionKind(session.kind) : given, phrases),
        description: (phrases.leadingWithItem(session, leaders) + phrases.speaking(session)
          + session.notes.map { $0[language] } + phrases.interpreting(session))
          .filter { !$0.isEmpty }.joined(separator: "\n"),
        location: [room, meeting.place(phrases)].filter { !$0.isEmpty }
          .joined(separator: phrases.comma),
        category: phrases.sessionKind(session.kind),
        status: meeting.tentative ? "TENTATIVE" : "CONFIRMED", isBusy: session.kind != .pause,
        organiser: convener(of: meeting, language), attendee: nil)
    }
    return CalendarFile(
      method: .publish, language: language, zone: meeting.zone,
      name: meeting.entitled(
        meeting.title[language].isEmpty ? meeting.code : meeting.title[language], phrases),
      sequence: sequence, entries: entries)
  }

  /// An invitation to the whole meeting, for one person.
  ///
  /// - Parameters:
  ///   - reference: the invitation's code; the entry keeps its identity as long as this is the same.
  ///   - sequence: higher with every letter that has an entry.
  ///   - afar: of whoever attends remotely: the address of the room, and the zone that they are in.
  ///   - isAccepted: whether the invitee said yes already.
  package static func invitation(
    _ reference: String, to invitee: Party, of meeting: Meeting, in language: Language,
    sequence: Int, afar: (room: String, zone: String?)? = nil, isAccepted: Bool = false
  ) -> CalendarFile {
    let first = firstEntry(.request, reference, invitee, meeting, language, afar, isAccepted)
    return CalendarFile(
      method: .request, language: language, zone: meeting.zone, sequence: sequence,
      entries: days(of: meeting, from: first))
  }

  /// Takes an invitation back; `sequence` is higher than that of the invitation.
  package static func cancellation(
    _ reference: String, to invitee: Party, of meeting: Meeting, in language: Language,
    sequence: Int
  ) -> CalendarFile {
    CalendarFile(
      method: .cancel, language: language, zone: meeting.zone, sequence: sequence,
      entries: [firstEntry(.cancel, reference, invitee, meeting, language)])
  }

  /// What identifies an entry in every calendar and for good; replies come back under it.
  package static func uid(_ key: String, at meeting: Meeting) -> String {
    let parts = meeting.convener.email.split(separator: "@")
    let domain = parts.count == 2 ? String(parts[1]) : "convene.invalid"
    return "\(meeting.code).\(key)@\(domain)"
  }

  // On the meeting's first day; whole days while there is no programme.
  private static func firstEntry(
    _ method: Method, _ reference: String, _ invitee: Party, _ meeting: Meeting,
    _ language: Language, _ afar: (room: String, zone: String?)? = nil,
    _ isAccepted: Bool = false
  ) -> Entry {
    let phrases = meeting.phrases(in: language)
    let first = meeting.hours.first
    let isCancelled = method == .cancel
    return Entry(
      uid: uid(reference, at: meeting), firstDay: first?.start.day ?? meeting.starts,
      lastDay: first?.end.day ?? meeting.ends, start: first?.start.time, end: first?.end.time,
      summary: meeting.entitled(meeting.title[language], phrases),
      description: afar.map { afar in
        ([afar.room] + meeting.hoursInWords(beside: afar.zone, in: language).map(\.line))
          .joined(separator: "\n")
      } ?? meeting.whenAndWhere(phrases),
      location: afar?.room ?? meeting.place(phrases), category: nil,
      status: isCancelled ? "CANCELLED" : meeting.tentative ? "TENTATIVE" : "CONFIRMED",
      isBusy: !isCancelled, organiser: convener(of: meeting, language), attendee: invitee,
      isAccepted: isAccepted)
  }

  // A calendar that is asked holds one entry (RFC 5546, 3.2.2): it stands on each day, and those
  // with other hours than the first say so.
  private static func days(of meeting: Meeting, from first: Entry) -> [Entry] {
    let hours = meeting.hours
    guard let opening = hours.first?.start, let last = hours.last?.start.day, last > opening.day
    else { return [first] }
    var series = first
    let count = last.number - opening.day.number + 1
    let free = (0..<count).map(opening.day.adding).filter { day in
      !hours.contains { $0.start.day == day }
    }
    series.repetition = .daily(days: count, except: free)
    let others = hours.dropFirst().filter {
      $0.start.time != first.start || $0.end.time != first.end
    }
    return [series]
      + others.map { start, end -> Entry in
        var one = first
        one.repetition = .instead(of: start.day, at: opening.time)
        (one.firstDay, one.lastDay) = (start.day, end.day)
        (one.start, one.end) = (start.time, end.time)
        return one
      }
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
