import ConveneCore
import ConveneStore
import ConveneTables
import ConveneValues
import ConveneWords
import Foundation

/// What the form of a call shows: all in data, nothing in words.
package struct ApplyPage: Sendable {
  package enum State: Hashable, Sendable {
    /// Nothing is kept yet.
    case fresh
    case begun
    case sent
    case taken(code: String)
    /// A desk said that it will not be taken in.
    case dropped
    case withdrawn(wasTaken: Bool)
    /// It was withdrawn here, and a desk took it back.
    case reopened(code: String)
  }

  package let meeting: PublicMeeting
  /// Nil where the form was never opened.
  package let term: FormTerm?
  package let state: State
  package let answers: FormAnswers
  /// What keeps it from being sent; nothing is told of a form that nobody filled in yet.
  package var faults: [FormAnswers.Fault]
  /// Whether the link is the one that was written to the address.
  package let isByMail: Bool
  package let hasLetterGone: Bool
  /// Whether a letter to the address is on its way; nobody is written to without end.
  package let isLetterComing: Bool
  /// In which it was written last.
  package let language: Language
  /// Whether the link that was shown opens what was written on the form of another call.
  package let isLinkTaken: Bool
  /// The house's own names, in its order.
  package let countries: [(code: Country, name: Wording)]
  /// Of the file that is there with it; nil where none is.
  package var file: NominationLetter.Kind?

  /// What is asked by the conditions of the call, and to which topics offers and needs belong.
  package var gates: [Gate] { meeting.meeting.rubric.gates }
  package var topics: [Topic] { meeting.meeting.topics }
  package var questions: [OwnQuestion] { meeting.meeting.ownQuestions }
  /// By which it is known whether a question is asked that waits for another answer.
  package var ownAnswers: OwnAnswers { answers.ownAnswers(to: questions) }
  package var asksGender: Bool { FormAnswers.asksGender(meeting.meeting) }
  package var isOpen: Bool { term?.isOpen ?? false }

  /// The sentence that is agreed to, as it is kept.
  package func consent(in language: Language) -> String { meeting.meeting.consent(in: language) }
}

/// What whoever fills the form of a call in wants of it.
package enum FormWish: String, CaseIterable, Sendable {
  case save
  /// To be written to once more.
  case again
  case send
  /// That the file goes, and all else is kept.
  case removeFile = "remove-file"
  case withdraw
}

/// Why a file that came with a form was not kept.
package enum FileFault: String, CaseIterable, Sendable {
  case unusable
  case full

  /// As the page tells it, at the field of the file.
  package var fault: FormAnswers.Fault {
    switch self {
    case .unusable:
      FormAnswers.Fault(FormAnswers.file, .fileUnusable(most: NominationLetter.largest >> 20))
    case .full: FormAnswers.Fault(FormAnswers.file, .filesFull)
    }
  }
}

extension Secretariat {
  /// The form of a published call, with what was written on it by the link; nothing is changed by looking.
  ///
  /// - Throws: `Failure.notFound` where there is no such call, or it never had a form.
  package func applyPage(_ code: String, behind secret: LinkSecret?) async throws -> ApplyPage {
    let now = now()
    return try await (secret.map(opening) ?? self).look(.servePages) { store in
      let draft = try secret.flatMap { try store.openedDraft(by: $0.hash) }
      if let draft, let page = try store.applyPage(of: draft, at: now), page.meeting.code == code {
        return page
      }
      guard let found = try store.publishedMeeting(code) else {
        throw Failure.notFound(.noSuchMeeting(code: code))
      }
      try store.turn(to: found.id)
      guard let page = try store.pageMeeting(found.id),
        let term = try store.formOfPage(found.id, at: now)
      else { throw Failure.notFound(.noSuchMeeting(code: code)) }
      return ApplyPage(
        meeting: PublicMeeting(meeting: page.meeting, state: page.state), term: term,
        state: .fresh, answers: FormAnswers([:], of: page.meeting), faults: [], isByMail: false,
        hasLetterGone: false, isLetterComing: false, language: page.meeting.languages[0],
        isLinkTaken: draft != nil,
        countries: try store.countryNames(of: found.id))
    }
  }

  /// What was written on a form, by its link alone.
  ///
  /// - Throws: `Refusal.linkOpensNothing` where the link is unknown.
  package func application(behind secret: LinkSecret) async throws -> ApplyPage {
    let now = now()
    return try await opening(secret).look(.servePages) { store in
      guard let draft = try store.openedDraft(by: secret.hash),
        let page = try store.applyPage(of: draft, at: now)
      else { throw Refusal.linkOpensNothing() }
      return page
    }
  }

  /// Keeps what was written on a form, and sends it where that is wanted, nothing is missing and the
  /// link is the one that was written to its address.
  ///
  /// - Parameters:
  ///   - file: that came with it, by its bytes, instead of the one before.
  ///   - code: of the call on whose form it was begun; nil of what is there by the link.
  /// - Returns: the page as it is then; where the file was not kept, with that among the faults, and
  ///   nothing is sent.
  /// - Throws: a refusal where the form is closed; as `application(behind:)`.
  package func fillIn(
    _ given: [String: String], with file: [UInt8]? = nil, in language: Language,
    of code: String? = nil, behind secret: LinkSecret, wish: FormWish
  ) async throws -> ApplyPage {
    let desk = opening(secret)
    let (hand, draft) = try await desk.look(.servePages) { store in
      try store.formInHand(secret, code)
    }
    if wish == .withdraw {
      try await desk.withdraw(draft, hand)
      return try await application(behind: secret)
    }
    // Whoever presses a button twice reads what came of the first time.
    guard draft?.sentAt == nil else { return try await application(behind: secret) }
    let answers = FormAnswers(given, of: hand.meeting)
    let consent = answers.hasConsent ? hand.meeting.consent(in: language) : nil
    // Whoever takes the file away means one that they chose and did not send yet, too.
    let file = wish == .removeFile ? nil : file
    let letter = file.flatMap(NominationLetter.init)
    var fileFault: FileFault? = file != nil && letter == nil ? .unusable : nil
    let save = { @Sendable (store: Store, at: Date) throws in
      let became = try store.saveDraft(
        answers.texts, mailbox: answers.mailbox, in: language, consent: consent,
        again: wish == .again, at: at)
      if let refusal = became.refusal(hand.meeting) { throw refusal }
    }
    if letter != nil || wish == .removeFile {
      let now = now()
      let became = try await desk.keep(.servePages, in: hand) { store in
        try save(store, now)
        return try store.enclose(letter, at: now)
      }
      switch became {
      case .saved, .ended: break
      case .full: fileFault = .full
      case .closed: throw Refusal.pageFormClosed(contact: hand.meeting.contact)
      }
    }
    let isSent =
      wish == .send && fileFault == nil && draft?.isByMail == true
      && draft?.mailbox.lowercased() == answers.mailbox.lowercased()
      && answers.allFaults(for: hand.meeting, in: language).isEmpty
    if isSent {
      try await desk.perform(.applicationSend, in: hand) { work in
        try save(work.store, work.now)
        let (became, id) = try work.store.sendDraft(at: work.now)
        if let refusal = became.refusal(hand.meeting) { throw refusal }
        guard let id else { throw Refusal.linkOpensNothing() }
        work.note(AuditObject(.application, id), to: ["form": "sent"])
      }
    } else if letter == nil, wish != .removeFile {
      let now = now()
      try await desk.keep(.servePages, in: hand) { try save($0, now) }
    }
    var page = try await application(behind: secret)
    if let fileFault { page.faults.append(fileFault.fault) }
    return page
  }

  /// Takes what was written back; of what was sent the trail is told.
  private func withdraw(_ draft: OpenedDraft?, _ hand: MeetingInHand) async throws {
    guard let draft, draft.withdrawnAt == nil else { return }
    guard draft.sentAt != nil else {
      let now = now()
      return try await keep(.servePages, in: hand) { _ = try $0.withdrawDraft(at: now) }
    }
    try await perform(.applicationRetract, in: hand) { work in
      guard let id = try work.store.withdrawDraft(at: work.now) else { return }
      work.note(
        AuditObject(.application, id), from: ["form": "sent"], to: ["form": "withdrawn"])
    }
  }
}

extension OpenedDraft {
  fileprivate var state: ApplyPage.State {
    if withdrawnAt != nil {
      return settledAt != nil && !isWithdrawn && !code.isEmpty
        ? .reopened(code: code) : .withdrawn(wasTaken: takenAt != nil)
    }
    if droppedAt != nil { return .dropped }
    if takenAt != nil { return .taken(code: code) }
    return sentAt != nil ? .sent : .begun
  }
}

extension DraftBecame {
  fileprivate func refusal(_ meeting: Meeting) -> Refusal? {
    switch self {
    case .saved, .sent, .ended: nil
    case .closed: .pageFormClosed(contact: meeting.contact)
    case .tooMany: .pageFormFull(contact: meeting.contact)
    case .unconfirmed: .pageFormUnconfirmed()
    }
  }
}

extension Store {
  fileprivate func applyPage(of draft: OpenedDraft, at now: Date) throws -> ApplyPage? {
    guard let page = try pageMeeting(draft.meeting) else { return nil }
    let answers = FormAnswers(draft.texts, of: page.meeting)
    let state = draft.state
    return ApplyPage(
      meeting: PublicMeeting(meeting: page.meeting, state: page.state),
      term: try formOfPage(draft.meeting, at: now), state: state, answers: answers,
      faults: state == .begun ? answers.allFaults(for: page.meeting, in: draft.language) : [],
      isByMail: draft.isByMail, hasLetterGone: draft.letterSentAt != nil,
      isLetterComing: draft.isLetterWanted, language: draft.language, isLinkTaken: true,
      countries: try countryNames(of: draft.meeting), file: draft.file)
  }

  /// The meeting whose form is filled in, and what is there of it by the link.
  fileprivate func formInHand(
    _ secret: LinkSecret, _ code: String?
  ) throws -> (hand: MeetingInHand, draft: OpenedDraft?) {
    let draft = try openedDraft(by: secret.hash)
    let id: Meeting.ID
    if let draft {
      id = draft.meeting
    } else if let code, let found = try publishedMeeting(code) {
      try turn(to: found.id)
      id = found.id
    } else {
      throw Refusal.linkOpensNothing()
    }
    guard let page = try pageMeeting(id), code == nil || code == page.meeting.code else {
      throw Refusal.linkOpensNothing()
    }
    return (
      MeetingInHand(id: id, rubric: page.rubric, meeting: page.meeting, state: page.state), draft
    )
  }
}

extension FormAnswers {
  /// What the form tells by itself, and then what a row of a table would be refused for: it is read by
  /// the same reader.
  func allFaults(for meeting: Meeting, in language: Language) -> [Fault] {
    let own = faults(for: meeting)
    let known = Set(own.map(\.field))
    var form = TableForm()
    form.namesAll = true
    do {
      _ = try ApplicationImport(
        CSV.ofOneRow(cells(for: meeting, in: language)), in: form, for: meeting,
        countries: .printed
      ) { UUID() }
      return own
    } catch {
      let told = error.problems.inOneRow.compactMap { problem -> Fault? in
        let column = problem.at.prefix { $0 != "," }
        let field = Self.field(ofColumn: String(column), of: meeting)
        guard Self.fields(of: meeting).contains(field), !known.contains(field) else { return nil }
        return Fault(field, .told(problem))
      }
      // A fault of an answer that the form tells is one of its whole cell, too.
      let isTold = { (kind: String) in known.contains { $0.hasPrefix(kind) } }
      return own
        + told.filter { fault in
          !["offer", "need", "topic", "past", "language"].contains {
            fault.field.hasPrefix($0) && isTold($0)
          }
        }
    }
  }
}

extension Meeting {
  /// The sentence by which somebody consents to what becomes of what they write on the form.
  fileprivate func consent(in language: Language) -> String {
    let phrases = Phrases(language)
    return phrases.formConsent(
      convener: phrases.inSentence(convener.name[language]).name, meeting: title[language],
      contact: convener.email)
  }
}
