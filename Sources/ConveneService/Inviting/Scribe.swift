import ConveneCore
import ConveneDocuments
import ConvenePrint
import ConveneScans
import ConveneStore
import ConveneValues
import ConveneWords
import Foundation

/// Writes the letters of a meeting, each in its reader's language and to one reader.
struct Scribe {
  let deadline: Day
  let meeting: Meeting
  private let portal: String?
  let written: Date
  /// Of the calendar entries that letters had last: later ones take the place of earlier ones.
  private let calendars: CalendarBook
  let readers: [Person.ID: LetterReader]
  /// Through whom letters go, and who has copies.
  let routes: LetterRoutes
  private let wordings = WordingBook()
  /// Nil where no portal serves, and letters have no link.
  private let links: LinkBook?
  let press: EnclosurePress
  /// Codes in the published list of a lottery; empty where there is none.
  private let drawCodes: [Person.ID: String]

  /// Refused where the last day for answers has passed, or is not before the meeting.
  ///
  /// - Parameter option: by which the command was told the day.
  init(
    _ work: Work, _ settings: Settings, deadline: Day, as option: String = "deadline"
  ) throws {
    try work.requireComing(deadline, as: option)
    guard deadline < work.hand.meeting.starts else {
      throw Refusal.answersDueTooLate()
    }
    try self.init(work.store, work.hand, settings, at: work.now, deadline: deadline)
  }

  /// Of letters that ask for no answer, or are only tried: then it is due by the day before the
  /// meeting.
  init(_ store: Store, _ hand: MeetingInHand, _ settings: Settings, at now: Date) throws {
    let deadline = Day(number: hand.meeting.starts.number - 1)
    try self.init(store, hand, settings, at: now, deadline: deadline)
  }

  /// Of letters that say again until when an answer counts.
  init(
    _ store: Store, _ hand: MeetingInHand, _ settings: Settings, at now: Date, deadline: Day
  ) throws {
    meeting = hand.meeting
    portal = settings.portal
    links = try settings.portal.map { _ in try LinkBook(store, of: hand.id, settings.keys) }
    calendars = CalendarBook(try store.calendarSequences(of: hand.id))
    self.deadline = deadline
    written = Date(timeIntervalSince1970: now.timeIntervalSince1970.rounded(.down))
    readers = try store.letterReaders(of: hand.id)
    drawCodes = try store.drawCodes(of: hand)
    routes = try LetterRoutes(store, of: hand.meeting)
    press = EnclosurePress(
      PressRoom(
        meeting: hand.meeting, participants: [], decision: nil, made: written, state: hand.state,
        leaders: hand.meeting.writing?.enclosures == nil
          ? [] : try store.papersLeaders(hand.id),
        emblem: hand.meeting.writing?.enclosures == nil
          ? nil : try store.emblemOfPapers(of: hand.meeting, as: hand.id)))
    // What is wrong with the convener stops every letter, in whatever language.
    for language in meeting.languages {
      _ = try Self.sender(of: meeting, in: language)
    }
  }

  static func sender(
    of meeting: Meeting, in language: Language
  ) throws(Refusal) -> MailAddress {
    try MailAddress(name: meeting.convener.name[language], address: meeting.convener.email)
  }

  /// A link of which no letter was written yet; nil where no portal serves.
  func freshLink(of invitation: Identifier<InvitationEntry>) throws -> AnswerLink? {
    try links?.fresh(of: invitation)
  }

  /// The link that the letters of an invitation had; nil where another is to be made.
  func standingLink(of invitation: Identifier<InvitationEntry>) throws -> AnswerLink? {
    try links?.standing(of: invitation)
  }

  /// The letter itself, to its reader.
  ///
  /// Refused where its reader was forgotten or objects, or something about them keeps it from being
  /// written.
  ///
  /// - Parameters:
  ///   - due: the last day for this reader's answer, where it is their own.
  ///   - change: what the reader knew of the meeting before, and what is otherwise.
  ///   - sealing: whether it is printed to be signed where the meeting seals letters of its kind.
  func letterOfReader(
    _ kind: Letter.Kind, to person: Person, invitation: Identifier<InvitationEntry>? = nil,
    blank: LetterBlank? = nil, nomination: (sender: ProperName, note: Nomination.Note)? = nil,
    attending: (attends: Attending, zone: String?)? = nil, due: Day? = nil,
    change: (was: MeetingNotice, told: [MeetingNotice.Change])? = nil, isAccepted: Bool = false,
    campaign: String, revision: Int = 1, siteKey: [UInt8], sealing: Bool = true
  ) throws -> LetterDraft {
    let language = person.letterLanguage(among: meeting.languages)
    let id = try MessageID(
      siteKey: siteKey, campaign: "\(meeting.code) \(campaign)", person: person.id, kind: kind,
      revision: revision, domain: String(meeting.convener.email.split(separator: "@").last ?? ""))
    let isToSign = sealing && meeting.seals(kind.stored) && !person.email.isEmpty
    let document = try document(
      kind, to: person, blank: blank, nomination: nomination, attending: attending, due: due,
      changes: change?.told ?? [], form: isToSign ? .signed : .usual)
    let was = try change.map { String(decoding: try $0.was.sortedJSON(), as: UTF8.self) }
    guard !person.email.isEmpty, !isToSign else {
      guard isToSign || person.isReachedByPost else { throw Refusal.readerWithoutAddress() }
      var sheet = sheet(
        of: document, to: person, language, number: String(id.value.prefix(8)).uppercased())
      if isToSign { sheet = try marked(sheet, by: id) }
      let paper = try PDF.data(
        for: [sheet] + press.sheets(with: kind.stored, in: language),
        made: Day(written, inZone: meeting.zone))
      return LetterDraft(
        id: Secretariat.newUUID(at: written), person: person.id, kind: kind.stored,
        language: language, messageID: id.value, address: person.email,
        message: Data(paper).base64EncodedString(), revision: revision,
        wording: try wording(of: kind, in: language, isOnPaper: true), was: was,
        isToSign: isToSign)
    }
    let entry = entry(kind, invitation)
    var message = try mail(
      document, of: kind, to: person, id, entry, attending, isAccepted: isAccepted)
    message.blank = blank.map { _ in AnswerLink.blank }
    message.enclosures = try press.papers(with: kind.stored, in: language)
    return LetterDraft(
      id: Secretariat.newUUID(at: written), person: person.id, kind: kind.stored,
      language: language, messageID: id.value, address: person.email,
      message: String(decoding: try message.bytes(), as: UTF8.self), revision: revision,
      wording: try wording(of: kind, in: language, isOnPaper: false), entry: entry, was: was,
      link: blank?.link)
  }

  /// The mail with which a letter leaves that was signed: the scan, and how it is answered.
  ///
  /// - Parameter messageID: which the letter has had since it was queued.
  func signedMail(
    _ cause: LetterCause, to person: Person, link: AnswerLink?, messageID: String, scan: ScanFile,
    named name: String
  ) throws -> (message: [UInt8], entry: CalendarVersion?) {
    let document = try document(
      cause.kind, to: person, blank: link.map { .link($0) }, nomination: cause.nomination,
      attending: cause.attending, due: cause.due, form: .covering)
    let entry = entry(cause.kind, cause.invitation)
    var message = try mail(
      document, of: cause.kind, to: person, MessageID(messageID), entry, cause.attending,
      isAccepted: cause.isAccepted)
    message.blank = link.map { _ in AnswerLink.blank }
    message.enclosures =
      [MailMessage.Enclosure(name: name, bytes: scan.bytes)]
      + (try press.papers(with: cause.kind.stored, in: document.language))
    let size = message.enclosures.reduce(0) { $0 + $1.bytes.count }
    guard size <= LetterEnclosure.largest else {
      throw Refusal.enclosuresTooLarge(
        size: (size >> 20) + 1, most: LetterEnclosure.largest >> 20)
    }
    return (try message.bytes(), entry)
  }

  private func mail(
    _ document: Document, of kind: Letter.Kind, to person: Person, _ id: MessageID,
    _ entry: CalendarVersion?, _ attending: (attends: Attending, zone: String?)?,
    isAccepted: Bool
  ) throws -> MailMessage {
    let language = document.language
    let isRemote = attending?.attends == .remotely
    let afar = isRemote ? meeting.remoteRoom.map { (room: $0, zone: attending?.zone) } : nil
    let name = ProperName(person.name, others: person.names)[language]
    let calendar = try entry.map { entry in
      let reference = entry.invitation.description
      let party = CalendarFile.Party(name: name, email: person.email)
      let file: CalendarFile =
        kind.takesCalendarBack
        ? .cancellation(
          reference, to: party, of: meeting, in: language, sequence: entry.sequence)
        : .invitation(
          reference, to: party, of: meeting, in: language, sequence: entry.sequence, afar: afar,
          isAccepted: isAccepted)
      return try file.text(stamp: written)
    }
    return MailMessage(
      id: id, date: written, from: try Self.sender(of: meeting, in: language),
      to: try MailAddress(name: name, address: person.email),
      subject: document.title, language: language, text: PlainText.text(for: document),
      html: HTMLPage.text(for: document), calendar: calendar)
  }

  /// In which form a letter is read.
  enum Form {
    /// As mail, or on paper by whoever has no mailbox.
    case usual
    /// On paper, to be signed.
    case signed
    /// As the mail that covers what was signed.
    case covering
  }

  /// In which form a letter would be read first.
  func form(of kind: Letter.Kind, to person: Person) -> Form {
    meeting.seals(kind.stored) && !person.email.isEmpty ? .signed : .usual
  }

  /// The entry of a reader's calendar that goes with a letter: none to take back where none went.
  private func entry(
    _ kind: Letter.Kind, _ invitation: Identifier<InvitationEntry>?
  ) -> CalendarVersion? {
    guard let invitation, kind.hasCalendar || kind.takesCalendarBack else { return nil }
    let last = calendars.last[invitation]
    guard kind.hasCalendar || last != nil else { return nil }
    let sequence = last.map { $0 + 1 } ?? 0
    // Several letters of one act to a reader count on.
    calendars.last[invitation] = sequence
    return CalendarVersion(invitation: invitation, sequence: sequence)
  }

  /// The letter as its reader will see it, whether or not it can be sent.
  func document(
    _ kind: Letter.Kind, to person: Person, blank: LetterBlank? = nil,
    nomination: (sender: ProperName, note: Nomination.Note)? = nil,
    attending: (attends: Attending, zone: String?)? = nil, due: Day? = nil,
    changes: [MeetingNotice.Change] = [], form: Form = .usual
  ) throws -> Document {
    let reader = readers[person.id]
    try refuseUnwanted(reader, person)
    let language = person.letterLanguage(among: meeting.languages)
    let page = kind.stored == .document ? "w" : "i"
    let link = blank.flatMap { _ in portal.map { "\($0)/\(page)/\(AnswerLink.blank)" } }
    let isOnPaper = form == .signed || person.email.isEmpty && person.isReachedByPost
    var facts = facts(
      ProperName(person.name, others: person.names)[language],
      person.honorific.byLanguage[language] ?? "", language, link: isOnPaper ? nil : link)
    (facts.isOnPaper, facts.isCovering) = (isOnPaper, form == .covering)
    if [.invitation, .regret, .waitingList].contains(kind.stored) {
      facts.drawCode = drawCodes[person.id] ?? ""
    }
    if let nomination {
      let phrases = meeting.phrases(in: language)
      facts.nominatedBy = nomination.sender[language]
      facts.note =
        language.apart(nomination.note.number) + phrases.comma + phrases.date(nomination.note.date)
    }
    if kind == .remote, let room = meeting.remoteRoom {
      facts.room = room
      facts.hours = meeting.hoursInWords(beside: attending?.zone, in: language)
    }
    if let due { facts.deadline = meeting.phrases(in: language).date(due) }
    facts.changes = changes
    facts.source = reader?.isWrittenTo == true ? nil : reader?.source ?? .directory
    facts.copies =
      form == .covering
      ? []
      : try routes.copies(of: kind.stored, to: person, on: reader?.track)
        .map { $0.called(language) }
    return try document(kind, language, facts)
  }

  /// The letter on paper, with its date and whom it is to and where.
  ///
  /// - Parameter number: its own beside the meeting's code; without it that alone is the reference.
  func sheet(
    of document: Document, to person: Person, _ language: Language, number: String? = nil
  ) -> Document {
    let name = ProperName(person.name, others: person.names)[language]
    let called = [person.honorific.byLanguage[language] ?? "", name].filter { !$0.isEmpty }
    let lines = person.post.split(whereSeparator: \.isNewline).map(String.init)
    return document.headed(
      LetterHead(
        date: meeting.phrases(in: language).date(Day(written, inZone: meeting.zone)),
        reference: [meeting.code, number].compactMap(\.self).joined(separator: "/"),
        address: [called.joined(separator: " ")] + lines))
  }

  /// The same with a mark by which a machine finds whose letter it is, once it was signed and scanned:
  /// its reference, and nothing else.
  func marked(_ sheet: Document, by id: MessageID) throws(Refusal) -> Document {
    let number = String(id.value.prefix(8)).uppercased()
    guard let squares = ScanMark(meeting: meeting.code, letter: number).squares() else {
      throw .letterNotMarked(code: meeting.code)
    }
    var sheet = sheet
    sheet.mark = Drawing(squares: squares, side: 2, description: "\(meeting.code)/\(number)")
    return sheet
  }

  private func document(
    _ kind: Letter.Kind, _ language: Language, _ facts: Letter.Facts
  ) throws -> Document {
    var facts = facts
    facts.paragraphs =
      facts.isCovering ? [] : meeting.ownParagraphs(of: kind.stored, in: language)
    facts.enclosures = press.titles(with: kind.stored, in: language)
    let document = try Letter(kind, in: language, facts).document()
    return meeting.isTrial ? document.asTrial : document
  }

  /// By which it is known what all letters of a kind say, without what is of one reader or one day.
  func wording(
    of kind: Letter.Kind, in language: Language, isOnPaper: Bool
  ) throws -> String {
    let kind = kind.ofNobody
    let key = WordingBook.Key(kind: kind, language: language, isOnPaper: isOnPaper)
    if let known = wordings.known[key] { return known }
    var facts = facts("–", "", language, link: isOnPaper ? nil : portal)
    facts.isOnPaper = isOnPaper
    (facts.deadline, facts.nominatedBy, facts.note) = ("–", "–", "–")
    facts.room = meeting.remoteRoom ?? "https://example.org"
    let document = try document(kind, language, facts)
    let text = "\(language.rawValue)\n\(document.title)\n\(PlainText.text(for: document))"
    let wording = SHA256(of: Array(text.utf8)).description
    wordings.known[key] = wording
    return wording
  }

  private func refuseUnwanted(_ reader: LetterReader?, _ person: Person) throws(Refusal) {
    if reader?.isForgotten == true { throw .readerForgotten() }
    if let since = reader?.objectsSince {
      throw .readerObjects(
        name: person.name, day: Day(since, inZone: meeting.zone).description)
    }
  }

  private func facts(
    _ name: String, _ honorific: String, _ language: Language, link: String?
  ) -> Letter.Facts {
    let phrases = meeting.phrases(in: language)
    let signs = meeting.writing?.signatory ?? meeting.signatory
    var facts = Letter.Facts(
      honorific: honorific, name: name, meeting: meeting.title[language],
      dates: meeting.days(phrases),
      venue: meeting.venue.name[language], city: meeting.venue.city[language],
      deadline: phrases.date(deadline), answerLink: link,
      contact: [meeting.convener.email, meeting.convener.telephone].compactMap(\.self)
        .joined(separator: ", "),
      signatory: signs.name[language], signatoryTitle: signs.title[language],
      convener: meeting.convener.name[language])
    if meeting.writing?.signatory != nil {
      facts.signedFor = phrases.letterSignedFor(
        name: meeting.signatory.name[language], title: meeting.signatory.title[language])
    }
    return facts
  }
}

/// Which number the calendar entry of each invitation had in its last letter.
private final class CalendarBook {
  var last: [Identifier<InvitationEntry>: Int]

  init(_ last: [Identifier<InvitationEntry>: Int]) { self.last = last }
}

/// What letters say that were written before, each wording made once.
private final class WordingBook {
  struct Key: Hashable {
    let kind: Letter.Kind
    let language: Language
    let isOnPaper: Bool
  }

  var known: [Key: String] = [:]
}

extension Person {
  /// Whether a letter can be posted to them.
  var isReachedByPost: Bool { !post.allSatisfy(\.isWhitespace) }
}

extension LetterReader {
  /// Whence the address is.
  fileprivate var source: Letter.Source {
    switch track {
    case .open: .application
    case .nominated: .nomination
    case .guest, .substitute, .beside: .directory
    }
  }
}
