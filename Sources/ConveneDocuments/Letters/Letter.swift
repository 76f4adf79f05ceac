import ConveneCore
import ConveneValues
import ConveneWords

/// A letter to one reader, in the first person and to them as a person, not to their institution.
package struct Letter: Hashable, Sendable {
  package enum Kind: Hashable, Sendable {
    case invitation
    /// Asks again for an answer that has not come.
    case reminder(of: Invited)
    case waitingList
    case regret(RegretReason)
    /// To somebody who was named: the place is theirs, and no answer is asked.
    case acknowledgement
    /// To whoever comes in place of another: the place is theirs, and no answer is asked.
    case substitute
    /// To whoever was selected and does not come.
    case replaced
    /// To somebody whom the meeting itself invites by name.
    case guest
    /// To somebody beside the room, who brings what the meeting asks for.
    case resourcePerson
    /// To somebody beside the room, who follows the meeting.
    case observer
    /// To whoever attends remotely: where to enter, and when by their own clock.
    case remote
    /// To whoever was to attend remotely and comes in person.
    case inPerson
    /// To whoever holds an invitation: what is otherwise from now on.
    case change(isAwaited: Bool)
    /// To whoever holds an invitation: that the meeting does not take place.
    case cancellation
    /// To whoever waited for a place: that none comes.
    case closing
    /// To whoever was invited: until when an answer counts now.
    case `extension`
    /// To whoever said yes and does not come: that it is noted, and the entry taken back.
    case departure
    /// To whoever writes documents before the meeting: which are due.
    case document([AwaitedDocument])
  }

  /// As what a letter invited somebody of whom an answer is awaited.
  package enum Invited: Hashable, CaseIterable, Sendable {
    /// To an open seat, in a personal capacity.
    case personally
    case byName
    case asResourcePerson
    case asObserver
  }

  package var kind: Kind
  package var language: Language
  package var facts: Facts

  package init(_ kind: Kind, in language: Language, _ facts: Facts) {
    self.kind = kind
    self.language = language
    self.facts = facts
  }

  /// The letter as a paper, its title also being the subject of the mail.
  ///
  /// Refused when a fact that this kind of letter states is missing or cannot stand in a line.
  package func document() throws(Refusal) -> Document {
    let isByMail = facts.answerLink == nil
    let stated = kind.placeholders(byMail: isByMail)
    let isMore = facts.source != nil && !stated.contains(.contact)
    let own = facts.paragraphs.map(LetterPhrase.init(own:))
    let besides = own.flatMap(\.placeholders).filter { !stated.contains($0) }
    let problems = facts.problems(in: stated + (isMore ? [.contact] : []) + besides)
    guard problems.isEmpty else {
      throw Refusal.letterIncomplete(name: facts.name, problems: problems)
    }
    let phrases = Phrases(language)
    let courtesy = phrases.courtesy(for: facts.honorific)
    let subject = phrases.body(of: kind).subject

    var blocks: [Block] = [paragraph("\(.addressee)")]
    blocks += courtesy.salutation.map(paragraph)
    blocks +=
      facts.isCovering
      ? covering(phrases, isByMail: isByMail) : said(phrases, isByMail: isByMail, besides: own)
    blocks.append(paragraph(courtesy.farewell))
    blocks.append(.paragraph([.strong(facts.signatory)]))
    blocks.append(paragraph("\(.signatoryTitle)"))
    if !facts.signedFor.isEmpty { blocks.append(.paragraph([.text(facts.signedFor)])) }
    blocks.append(paragraph("\(.convener)"))
    if !facts.enclosures.isEmpty {
      blocks.append(.remark([.text(phrases.letterEnclosures(papers: facts.enclosures))]))
    }
    if !facts.copies.isEmpty {
      blocks.append(.remark([.text(phrases.letterCopies(people: facts.copies))]))
    }
    if let source = facts.source {
      blocks += [.rule, .remark([.text(phrases.notice(of: source))])]
      blocks.append(.remark(filled(phrases.noticeRights)))
    }

    return Document(
      language: language, title: filled(subject).map(\.words).joined(),
      masthead: [facts.convener], blocks: blocks)
  }

  /// What such a letter says, between its greeting and its farewell.
  private func said(
    _ phrases: Phrases, isByMail: Bool, besides own: [LetterPhrase]
  ) -> [Block] {
    let body = phrases.body(of: kind)
    var blocks: [Block] = []
    blocks += body.opening.map(paragraph)
    switch kind {
    case .invitation, .guest, .resourcePerson, .observer:
      blocks += answer(
        facts.isOnPaper
          ? phrases.answerByPost : isByMail ? phrases.answerByMail : phrases.answerRequest, phrases)
    case .reminder:
      blocks += answer(
        facts.isOnPaper
          ? phrases.reminderByPost : isByMail ? phrases.reminderByMail : phrases.reminderRequest,
        phrases)
    case .waitingList, .replaced, .closing, .departure: break
    case .document(let awaited):
      if !awaited.isEmpty { blocks.append(.list(.bullets, awaited.map { due($0, phrases) })) }
      if facts.answerLink != nil {
        blocks += [paragraph(LetterPhrase(phrases.documentByLink)), paragraph("\(.answerLink)")]
      }
    case .substitute, .inPerson, .cancellation:
      blocks.append(.list(.bullets, whenAndWhere(phrases)))
    case .extension: blocks.append(paragraph("\(.contact)"))
    case .change(let isAwaited):
      blocks.append(.list(.bullets, facts.changes.map { told($0, phrases) }))
      if !facts.isOnPaper { blocks.append(paragraph(LetterPhrase(phrases.changeCalendar))) }
      blocks.append(
        paragraph(
          !isAwaited
            ? phrases.changeAbsence : facts.isOnPaper ? phrases.answerByPost : phrases.answerByMail)
      )
      if isAwaited { blocks.append(paragraph("\(.contact)")) }
    case .remote:
      blocks.append(paragraph("\(.room)"))
      blocks.append(paragraph(LetterPhrase(phrases.remoteHours)))
      blocks.append(.list(.bullets, facts.hours.map(times)))
    case .regret(let reason): blocks.append(paragraph(LetterPhrase(phrases.regret(for: reason))))
    case .acknowledgement:
      blocks.append(
        .list(
          .bullets,
          [
            [.strong(phrases.nominatedBy), " ", .isolated(facts.nominatedBy)],
            [.strong(phrases.letterNote), " ", .text(facts.note)],
          ] + whenAndWhere(phrases)))
    }
    if !facts.drawCode.isEmpty {
      blocks.append(.paragraph([.text(phrases.letterDrawCode(code: facts.drawCode))]))
    }
    blocks += body.closing.map(paragraph)
    blocks += own.map(paragraph)
    return blocks
  }

  /// What the mail says with which the signed letter goes: what it is, and how it is answered.
  private func covering(_ phrases: Phrases, isByMail: Bool) -> [Block] {
    let opening = [paragraph(phrases.coveringOpening)]
    switch kind {
    case .invitation, .guest, .resourcePerson, .observer:
      // When and where stands in the letter.
      let request = isByMail ? phrases.answerByMail : phrases.answerRequest
      return opening + answer(request, phrases).dropFirst()
    default: return opening
    }
  }

  private func whenAndWhere(_ phrases: Phrases) -> [[Inline]] {
    [
      [.strong(phrases.letterDates), " ", .isolated(facts.dates)],
      [
        .strong(phrases.letterPlace), " ", .isolated(facts.venue), .text(phrases.comma),
        .isolated(facts.city),
      ],
    ]
  }

  private func due(_ awaited: AwaitedDocument, _ phrases: Phrases) -> [Inline] {
    let document = awaited.document
    let symbol: [Inline] = document.symbol.map { [" (", .isolated($0), ")"] } ?? []
    guard let day = document.due.map({ phrases.date($0) }) else {
      return [.isolated(document.title[language])] + symbol
    }
    let sentence =
      awaited.isLate ? phrases.documentWasDue(day: day) : phrases.documentIsDue(day: day)
    return [.isolated(document.title[language])] + symbol + [.text(phrases.colon + sentence)]
  }

  private func told(_ change: MeetingNotice.Change, _ phrases: Phrases) -> [Inline] {
    let title =
      switch change.part {
      case .title: phrases.letterTitle
      case .dates: phrases.letterDates
      case .place: phrases.letterPlace
      case .hours: phrases.letterTimes
      }
    let head: [Inline] = [.strong(title), " "]
    guard !change.new.isEmpty else {
      return head + [.text(phrases.letterNoLonger), " ", .isolated(change.old)]
    }
    guard !change.old.isEmpty else { return head + [.isolated(change.new)] }
    return head + [
      .isolated(change.new), .text(" (\(phrases.letterPreviously) "), .isolated(change.old), ")",
    ]
  }

  private func times(_ hours: Hours) -> [Inline] {
    guard let there = hours.there else { return [.isolated(hours.here)] }
    return [.isolated(hours.here), " = ", .isolated(there)]
  }

  private func answer(_ request: LetterPhrase, _ phrases: Phrases) -> [Block] {
    // Not everybody opens pages.
    let elsewhere =
      facts.answerLink == nil || facts.contact.allSatisfy(\.isWhitespace)
      ? [] : [paragraph(phrases.answerElsewhere)]
    return [
      .list(.bullets, whenAndWhere(phrases)),
      paragraph(request),
      paragraph(facts.answerLink == nil ? "\(.contact)" : "\(.answerLink)"),
    ] + elsewhere
  }

  private func paragraph(_ phrase: LetterPhrase) -> Block { .paragraph(filled(phrase)) }

  private func filled(_ phrase: LetterPhrase) -> [Inline] {
    phrase.parts.map { part in
      switch part {
      case .words(let words): .text(words)
      case .placeholder(.answerLink):
        .link(facts.answerLink ?? "", to: facts.answerLink ?? "")
      case .placeholder(.room): .link(facts.room, to: facts.room)
      case .placeholder(let placeholder): .isolated(facts.value(of: placeholder, in: language))
      }
    }
  }
}

extension Letter {
  /// Whence the address of a reader is.
  package enum Source: Hashable, Sendable {
    /// An application of the reader's own for a seat of the meeting.
    case application
    /// Whoever named the reader for the meeting.
    case nomination
    /// What the secretariat took into the directory.
    case directory
  }
}

extension Letter.Kind {
  /// Part of the letter's identity: never reworded, and the same whatever the reason of a regret.
  package var code: String {
    switch self {
    case .invitation: "invitation"
    case .reminder: "reminder"
    case .waitingList: "waiting-list"
    case .regret: "regret"
    case .acknowledgement: "acknowledgement"
    case .substitute: "substitute"
    case .replaced: "replaced"
    case .guest: "guest"
    case .resourcePerson: "resource-person"
    case .observer: "observer"
    case .remote: "remote"
    case .inPerson: "in-person"
    case .change: "change"
    case .cancellation: "cancellation"
    case .closing: "closing"
    case .extension: "extension"
    case .departure: "departure"
    case .document: "document"
    }
  }

  /// The same without what is of one reader alone.
  package var ofNobody: Letter.Kind {
    if case .document = self { .document([]) } else { self }
  }

  /// Whether an entry for the reader's calendar goes with the letter.
  package var hasCalendar: Bool {
    switch self {
    case .acknowledgement, .change, .guest, .inPerson, .invitation, .observer, .remote,
      .resourcePerson, .substitute:
      true
    default: false
    }
  }

  /// Whether the entry that an earlier letter put into the reader's calendar is taken back.
  package var takesCalendarBack: Bool {
    [.cancellation, .departure, .replaced].contains(self)
  }

  /// What the letter states, hence what must be known before it can be written.
  func placeholders(byMail: Bool) -> [LetterPlaceholder] {
    switch self {
    case .invitation, .reminder, .guest, .resourcePerson, .observer:
      [
        .addressee, .meeting, .dates, .venue, .city, .deadline, byMail ? .contact : .answerLink,
        .signatory, .signatoryTitle, .convener,
      ]
    case .waitingList, .regret, .replaced, .closing:
      [.addressee, .meeting, .signatory, .signatoryTitle, .convener]
    case .change(isAwaited: true), .extension:
      [.addressee, .meeting, .deadline, .contact, .signatory, .signatoryTitle, .convener]
    case .change(isAwaited: false), .departure, .document:
      [.addressee, .meeting, .contact, .signatory, .signatoryTitle, .convener]
    case .remote:
      [.addressee, .meeting, .room, .contact, .signatory, .signatoryTitle, .convener]
    case .inPerson:
      [.addressee, .meeting, .dates, .venue, .city, .signatory, .signatoryTitle, .convener]
    case .substitute, .cancellation:
      [
        .addressee, .meeting, .dates, .venue, .city, .contact, .signatory, .signatoryTitle,
        .convener,
      ]
    case .acknowledgement:
      [
        .addressee, .meeting, .nominatedBy, .note, .dates, .venue, .city, .signatory,
        .signatoryTitle, .convener,
      ]
    }
  }
}

extension Phrases {
  private func reminder(of invited: Letter.Invited) -> LetterBody {
    let opening =
      switch invited {
      case .personally: reminderOpening
      case .byName: reminderOfGuest
      case .asResourcePerson: reminderOfResourcePerson
      case .asObserver: reminderOfObserver
      }
    return reminder(opening)
  }

  func notice(of source: Letter.Source) -> String {
    switch source {
    case .application: noticeApplication
    case .nomination: noticeNomination
    case .directory: noticeDirectory
    }
  }

  func body(of kind: Letter.Kind) -> LetterBody {
    switch kind {
    case .invitation: invitation
    case .reminder(let invited): reminder(of: invited)
    case .waitingList: waiting
    case .regret: regret
    case .acknowledgement: acknowledgement
    case .substitute: substitute
    case .replaced: replaced
    case .guest: guestInvitation
    case .resourcePerson: resourcePersonInvitation
    case .observer: observerInvitation
    case .remote: remote
    case .inPerson: inPerson
    case .change: change
    case .cancellation: cancellation
    case .closing: closing
    case .extension: extended
    case .departure: departure
    case .document: documentReminder
    }
  }
}

extension LetterPhrase {
  /// A paragraph of an organisation's own; what is no place to fill stays as it is written, as the
  /// meeting file has none.
  init(own text: String) {
    var parts = StringInterpolation(literalCapacity: text.utf8.count, interpolationCount: 4)
    for part in OwnParagraph.parts(of: text) {
      switch part {
      case .words(let words), .unknown(let words): parts.appendLiteral(words)
      case .place(let place):
        if let known = LetterPlaceholder(rawValue: place.rawValue) {
          parts.appendInterpolation(known)
        }
      }
    }
    self.init(stringInterpolation: parts)
  }

  fileprivate var placeholders: [LetterPlaceholder] {
    parts.compactMap { if case .placeholder(let placeholder) = $0 { placeholder } else { nil } }
  }
}
