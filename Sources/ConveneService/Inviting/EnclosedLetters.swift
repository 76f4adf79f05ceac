import ConveneCore
import ConveneDocuments
import ConvenePrint
import ConveneStore
import ConveneValues
import Foundation

/// A letter that others get, too, or in the place of whom it is to.
struct EnclosedLetter {
  let kind: Letter.Kind
  /// Whom it is to.
  let person: Person
  let document: Document
  let campaign: String
  let revision: Int
  let siteKey: [UInt8]
  /// What its reader knew before, as JSON.
  var was: String?
}

extension Scribe {
  /// A letter as it leaves: to whom it is to, or enclosed with a note to those through whom it goes; with
  /// the copies of it, once it is not signed first.
  ///
  /// Refused where its reader was forgotten or objects, or something about them, or about whoever gets it
  /// besides, keeps it from being written.
  ///
  /// - Parameters:
  ///   - due: the last day for this reader's answer, where it is their own.
  ///   - change: what the reader knew of the meeting before, and what is otherwise.
  ///   - sealing: false for a proof, which is never signed and goes to nobody else.
  func letter(
    _ kind: Letter.Kind, to person: Person, invitation: Identifier<InvitationEntry>? = nil,
    blank: LetterBlank? = nil, nomination: (sender: ProperName, note: Nomination.Note)? = nil,
    attending: (attends: Attending, zone: String?)? = nil, due: Day? = nil,
    change: (was: MeetingNotice, told: [MeetingNotice.Change])? = nil, isAccepted: Bool = false,
    campaign: String, revision: Int = 1, siteKey: [UInt8], sealing: Bool = true
  ) throws -> LetterDraft {
    let track = readers[person.id]?.track
    let channel =
      sealing ? try routes.channel(of: kind.stored, to: person, on: track) : nil
    let parties = sealing ? try routes.copies(of: kind.stored, to: person, on: track) : []
    func own() throws -> LetterDraft {
      try letterOfReader(
        kind, to: person, invitation: invitation, blank: blank, nomination: nomination,
        attending: attending, due: due, change: change, isAccepted: isAccepted,
        campaign: campaign, revision: revision, siteKey: siteKey, sealing: sealing)
    }
    guard channel != nil || !parties.isEmpty else { return try own() }
    let letter = EnclosedLetter(
      kind: kind, person: person,
      document: try document(
        kind, to: person, nomination: nomination, attending: attending, due: due,
        changes: change?.told ?? [], form: .signed),
      campaign: campaign, revision: revision, siteKey: siteKey,
      was: try change.map { String(decoding: try $0.was.sortedJSON(), as: UTF8.self) })
    var draft = try channel.map { try transmitted(letter, through: $0) } ?? own()
    if !draft.isToSign {
      draft.copies = try copies(of: letter, named: draft.messageID, to: parties)
    }
    return draft
  }

  /// Through whom letters of a kind go to somebody; nil where they go by themselves.
  func channel(of kind: LetterKind, to person: Person) throws(Refusal) -> LetterParty? {
    try routes.channel(of: kind, to: person, on: readers[person.id]?.track)
  }

  /// Who has copies of letters of a kind to somebody.
  func parties(to kind: LetterKind, of person: Person) throws(Refusal) -> [LetterParty] {
    try routes.copies(of: kind, to: person, on: readers[person.id]?.track)
  }

  /// A note that asks to pass a letter on, with that letter; printed to be signed where the meeting seals
  /// letters of its kind.
  private func transmitted(
    _ letter: EnclosedLetter, through channel: LetterParty
  ) throws -> LetterDraft {
    let stored = letter.kind.stored
    let id = try messageID(letter, person: letter.person.id, campaign: letter.campaign)
    let number = Self.number(of: id.value)
    let note = note(.transmission, to: channel, about: letter.person)
    let enclosed = sheet(of: letter, number: number)
    let isToSign = meeting.seals(stored) && !channel.person.email.isEmpty
    let message: String
    if isToSign || channel.person.email.isEmpty {
      let written = [
        sheet(of: note, to: channel.person, note.language, number: number), enclosed,
      ]
      message = try paper(
        (isToSign ? try written.map { try marked($0, by: id) } : written)
          + (try press.sheets(with: stored, in: letter.document.language)))
    } else {
      let papers = try press.papers(with: stored, in: letter.document.language)
      message = try mail(
        id, note, to: channel, with: [try enclosure(enclosed, letter, number)] + papers)
    }
    return LetterDraft(
      id: Secretariat.newUUID(at: written), person: letter.person.id, kind: stored,
      language: letter.document.language, messageID: id.value, address: channel.person.email,
      message: message, revision: letter.revision,
      wording: try wording(of: letter, with: .transmission, in: note.language), was: letter.was,
      isToSign: isToSign, reader: channel.person.id)
  }

  /// Copies of a letter, each to a reader of its own and about the same person.
  ///
  /// - Parameters:
  ///   - messageID: of the letter, by whose reference they go.
  ///   - scan: of the letter as it was signed, which those with a mailbox get.
  func copies(
    of letter: EnclosedLetter, named messageID: String, to parties: [LetterParty],
    scan: ScanFile? = nil
  ) throws -> [LetterDraft] {
    let stored = letter.kind.stored
    let number = Self.number(of: messageID)
    let copied = sheet(of: letter, number: number).asCopy
    return try parties.enumerated().map { place, party in
      let id = try self.messageID(
        letter, person: party.person.id,
        campaign: "\(letter.campaign) copy \(letter.person.id)")
      let note = note(.copy, to: party, about: letter.person)
      let message: String
      if party.person.email.isEmpty {
        message = try paper([
          sheet(of: note, to: party.person, note.language, number: number), copied,
        ])
      } else {
        let enclosed =
          try scan.map {
            MailMessage.Enclosure(name: name(of: letter, number), bytes: $0.bytes)
          } ?? enclosure(copied, letter, number)
        message = try mail(id, note, to: party, with: [enclosed])
      }
      return LetterDraft(
        id: Secretariat.newUUID(at: written), person: letter.person.id, kind: stored,
        language: letter.document.language, messageID: id.value, address: party.person.email,
        message: message, revision: letter.revision,
        wording: try wording(of: letter, with: .copy, in: note.language), was: letter.was,
        reader: party.person.id, copy: place + 1)
    }
  }

  /// The mail with which a letter that was signed goes to those who pass it on.
  func signedNote(
    about person: Person, _ kind: LetterKind, through channel: LetterParty, messageID: String,
    scan: ScanFile, named name: String
  ) throws -> [UInt8] {
    let note = note(.transmission, to: channel, about: person)
    let language = person.letterLanguage(among: meeting.languages)
    let enclosures =
      [MailMessage.Enclosure(name: name, bytes: scan.bytes)]
      + (try press.papers(with: kind, in: language))
    return Array(
      try mail(MessageID(messageID), note, to: channel, with: enclosures).utf8)
  }

  /// The note with which a letter goes to somebody else than whom it is to.
  func note(
    _ purpose: CoverNote.Purpose, to party: LetterParty, about person: Person
  ) -> Document {
    let language = party.person.letterLanguage(among: meeting.languages)
    let called = [
      person.honorific.byLanguage[language] ?? "",
      ProperName(person.name, others: person.names)[language],
    ]
    let note = CoverNote(
      purpose, in: language, reader: party.called(language),
      addressee: called.filter { !$0.isEmpty }.joined(separator: " "),
      meeting: meeting.title[language], convener: meeting.convener.name[language]
    ).document()
    return meeting.isTrial ? note.asTrial : note
  }

  /// The last part of a letter's reference, by which its scan is known.
  private static func number(of messageID: String) -> String {
    String(messageID.prefix(8)).uppercased()
  }

  private func messageID(
    _ letter: EnclosedLetter, person: Person.ID, campaign: String
  ) throws(Refusal) -> MessageID {
    try MessageID(
      siteKey: letter.siteKey, campaign: "\(meeting.code) \(campaign)", person: person,
      kind: letter.kind, revision: letter.revision,
      domain: String(meeting.convener.email.split(separator: "@").last ?? ""))
  }

  private func sheet(of letter: EnclosedLetter, number: String) -> Document {
    sheet(of: letter.document, to: letter.person, letter.document.language, number: number)
  }

  private func paper(_ sheets: [Document]) throws -> String {
    Data(try PDF.data(for: sheets, made: Day(written, inZone: meeting.zone)))
      .base64EncodedString()
  }

  private func name(of letter: EnclosedLetter, _ number: String) -> String {
    "\(meeting.code)-\(letter.kind.stored.rawValue)-\(number).pdf"
  }

  private func enclosure(
    _ sheet: Document, _ letter: EnclosedLetter, _ number: String
  ) throws -> MailMessage.Enclosure {
    MailMessage.Enclosure(
      name: name(of: letter, number),
      bytes: try PDF.data(for: [sheet], made: Day(written, inZone: meeting.zone)))
  }

  private func mail(
    _ id: MessageID, _ note: Document, to party: LetterParty,
    with enclosures: [MailMessage.Enclosure]
  ) throws -> String {
    let size = enclosures.reduce(0) { $0 + $1.bytes.count }
    guard size <= LetterEnclosure.largest else {
      throw Refusal.enclosuresTooLarge(
        size: (size >> 20) + 1, most: LetterEnclosure.largest >> 20)
    }
    var message = MailMessage(
      id: id, date: written, from: try Self.sender(of: meeting, in: note.language),
      to: try MailAddress(name: party.called(note.language), address: party.person.email),
      subject: note.title, language: note.language, text: PlainText.text(for: note),
      html: HTMLPage.text(for: note))
    message.enclosures = enclosures
    return String(decoding: try message.bytes(), as: UTF8.self)
  }

  /// By which it is known what such notes say, with what they enclose.
  private func wording(
    of letter: EnclosedLetter, with purpose: CoverNote.Purpose, in language: Language
  ) throws -> String {
    let enclosed = try wording(of: letter.kind, in: letter.document.language, isOnPaper: true)
    return SHA256(of: Array("\(purpose) \(language.rawValue) \(enclosed)".utf8)).description
  }
}
