import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

/// What was written on the form of a call, as the link to it shows it.
package struct OpenedDraft: Sendable {
  package let meeting: Meeting.ID
  package let id: Application.ID
  package let language: Language
  package let texts: [String: String]
  package let mailbox: String
  /// Whether the link is the one that was written to the address.
  package let isByMail: Bool
  package let changedAt: Date
  package let isLetterWanted: Bool
  package let letterSentAt: Date?
  package let sentAt: Date?
  /// When a desk said that it will not be taken in.
  package let droppedAt: Date?
  package let withdrawnAt: Date?
  package let takenAt: Date?
  /// When a desk did what was asked by its withdrawal.
  package let settledAt: Date?
  /// Of the application that it became; empty where it did not yet.
  package let code: String
  /// Whether that application is withdrawn now.
  package let isWithdrawn: Bool
  /// Of the file that was sent with it; nil where none was.
  package let file: NominationLetter.Kind?
}

/// A letter to somebody who writes on the form of a call, in hand to be sent.
package struct DraftLetter: Sendable {
  package let id: Application.ID
  /// Which of its links it bears, from 1.
  package let link: Int
  package let language: Language
  package let mailbox: String
  package let name: String
  package let wantedAt: Date
  package let tries: Int
}

/// What became of what somebody wanted kept or sent.
package enum DraftBecame: String, PostgresScalar, Sendable {
  case saved
  case sent
  case closed
  case ended
  case unconfirmed
  case tooMany = "too_many"
}

/// What became of a file that somebody sent with a form.
package enum EnclosureBecame: String, PostgresScalar, Sendable {
  case saved
  case closed
  case ended
  case full
}

extension Store {
  package func formOfPage(_ meeting: Meeting.ID, at instant: Date) throws -> FormTerm? {
    try rows(.applicationFormOfPage, meeting, instant).first.flatMap { row in
      let until: String = try row["until"]
      let isOpen: Bool = try row["is_open"]
      return Day(until).map { FormTerm(until: $0, isOpen: isOpen) }
    }
  }

  /// Until when the form of a call is open for a desk, and when it was closed; nil where none ever was.
  package func form(of meeting: Meeting.ID) throws -> (until: Day, closedAt: Date?)? {
    try rows(.applicationFormState, meeting).first.flatMap { row in
      let until: String = try row["until"]
      let closedAt: Date? = try row["closed_at"]
      return Day(until).map { ($0, closedAt) }
    }
  }

  package func openForm(of meeting: Meeting.ID, until day: Day, at instant: Date) throws {
    try execute(.applicationFormOpen, meeting, day.description, instant)
  }

  package func closeForm(of meeting: Meeting.ID, at instant: Date) throws {
    try execute(.applicationFormClose, meeting, instant)
  }

  /// What a link to a form opens; it is in hand for the rest of the transaction.
  package func openedDraft(by link: SHA256) throws -> OpenedDraft? {
    try rows(.applicationDraftOpen, link.description).first.map { row in
      OpenedDraft(
        meeting: try row["meeting"], id: try row["draft"], language: try row["language"],
        texts: try Self.value(try row["answers"]), mailbox: try row["mailbox"],
        isByMail: try row["by_mail"], changedAt: try row["changed_at"],
        isLetterWanted: try row["letter_wanted"], letterSentAt: try row["letter_sent_at"],
        sentAt: try row["sent_at"], droppedAt: try row["dropped_at"],
        withdrawnAt: try row["withdrawn_at"], takenAt: try row["taken_at"],
        settledAt: try row["settled_at"], code: try row["code"],
        isWithdrawn: try row["is_withdrawn"], file: try row["file_kind"])
    }
  }

  /// Keeps what was written on the form of the meeting in hand, for the link that was shown.
  ///
  /// - Parameters:
  ///   - consent: the sentence that was agreed to; nil where none was.
  ///   - again: whether a letter is wanted once more.
  package func saveDraft(
    _ texts: [String: String], mailbox: String, in language: Language, consent: String?,
    again: Bool, at instant: Date
  ) throws -> DraftBecame {
    try rows(
      .applicationDraftSave, language, try Self.json(texts), mailbox, consent, again, instant
    ).first?["became"] ?? .closed
  }

  /// Keeps a file with what the link in hand opens, instead of the one before; nil takes that away.
  package func enclose(
    _ letter: NominationLetter?, at instant: Date
  ) throws -> EnclosureBecame {
    try rows(
      .applicationDraftEnclose, letter.map { Data($0.bytes).base64EncodedString() }, letter?.kind,
      instant
    ).first?["became"] ?? .closed
  }

  /// The file that was sent with an application by the form; nil where none was.
  package func file(of draft: Application.ID, in meeting: Meeting.ID) throws -> [UInt8]? {
    try rows(.applicationDraftFile, meeting, draft).first?["file"]
  }

  /// Sends what the link in hand opens.
  package func sendDraft(at instant: Date) throws -> (became: DraftBecame, id: Application.ID?) {
    guard let row = try rows(.applicationDraftSend, instant).first else { return (.closed, nil) }
    return (try row["became"], try row["draft"])
  }

  /// Takes what the link in hand opens back; nil where it was, before.
  package func withdrawDraft(at instant: Date) throws -> Application.ID? {
    guard let row = try rows(.applicationDraftWithdraw, instant).first,
      try row["is_withdrawn"] as Bool
    else { return nil }
    return try row["draft"]
  }

  /// Erases what was never sent and whose time has passed, in the meeting in hand.
  package func expireDrafts(at instant: Date) throws -> Int {
    try rows(.applicationDraftExpire, instant).first?["gone"] ?? 0
  }

  package func drafts(of meeting: Meeting.ID) throws -> [DraftEntry] {
    try rows(.applicationDraftList, meeting).map { row in
      let (sent, withdrawn, taken): (Date?, Date?, Date?) = (
        try row["sent_at"], try row["withdrawn_at"], try row["taken_at"]
      )
      let (changed, dropped): (Date, Date?) = (try row["changed_at"], try row["dropped_at"])
      let state: DraftEntry.State =
        withdrawn != nil
        ? .withdrawn
        : dropped != nil ? .dropped : taken != nil ? .taken : sent != nil ? .sent : .begun
      return DraftEntry(
        id: try row["id"], name: try row["name"], mailbox: try row["mailbox"],
        language: try row["language"], at: withdrawn ?? dropped ?? sent ?? changed,
        state: state, code: try row["code"], file: try row["file_kind"])
    }
  }

  /// Applications that came by the form and wait, in the order in which they were sent.
  package func waitingDrafts(of meeting: Meeting.ID) throws -> [(
    id: Application.ID, language: Language, texts: [String: String]
  )] {
    try rows(.applicationDraftWaiting, meeting).map {
      (try $0["id"], try $0["language"], try Self.value(try $0["answers"]))
    }
  }

  /// Says that what came by the form is an application; false where it was taken back meanwhile.
  package func takeDraft(
    _ id: Application.ID, of meeting: Meeting.ID, at instant: Date
  ) throws -> Bool {
    try !rows(.applicationDraftTake, meeting, id, instant).isEmpty
  }

  /// Says that what came by the form will not be taken in, or that it waits again.
  ///
  /// - Parameter instant: when that was said; nil where it waits again.
  /// - Returns: false where it is not there to be dropped, or to be taken up.
  package func dropDraft(
    _ id: Application.ID, of meeting: Meeting.ID, at instant: Date?
  ) throws -> Bool {
    try !rows(.applicationDraftDrop, meeting, id, instant).isEmpty
  }

  /// Applications that were taken in and withdrawn on the page since.
  package func withdrawnDrafts(of meeting: Meeting.ID) throws -> [(
    id: Application.ID, code: String, status: Application.Status
  )] {
    try rows(.applicationDraftGone, meeting).map {
      (try $0["id"], try $0["code"], try $0["status"])
    }
  }

  package func settleDrafts(
    _ ids: [Application.ID], of meeting: Meeting.ID, at instant: Date
  ) throws {
    try execute(.applicationDraftSettle, meeting, ids.map(\.uuid), instant)
  }

  /// Whether somebody waits for a letter, and whether the time of something has passed.
  package func draftsWait(
    in meeting: Meeting.ID, at instant: Date
  ) throws -> (letters: Bool, erasing: Bool) {
    guard let row = try rows(.applicationDraftToWrite, meeting, instant).first else {
      return (false, false)
    }
    return (try row["are_waiting"], try row["are_over"])
  }

  package func claimDraftLetters(
    of meeting: Meeting.ID, at instant: Date, leaseUntil: Date, atMost most: Int
  ) throws -> [DraftLetter] {
    try rows(.applicationDraftClaim, meeting, instant, leaseUntil, most).map { row in
      let name: String? = try row["name"]
      return DraftLetter(
        id: try row["id"], link: try row["link"], language: try row["language"],
        mailbox: try row["mailbox"], name: name ?? "", wantedAt: try row["letter_wanted_at"],
        tries: try row["letter_tries"])
    }
  }

  /// Keeps by what the link is known that a letter bears; false where its address is another now.
  package func keepLink(
    _ link: AnswerLink, of letter: DraftLetter, in meeting: Meeting.ID
  ) throws -> Bool {
    try !rows(
      .applicationDraftLink, meeting, letter.id, letter.link, link.key.id, link.hash.description
    ).isEmpty
  }

  /// - Parameter instant: when it went; nil where it is given up.
  package func written(
    _ letter: DraftLetter, of meeting: Meeting.ID, at instant: Date?
  ) throws {
    try execute(.applicationDraftWritten, meeting, letter.id, letter.link, instant)
  }

  package func putOff(_ letter: DraftLetter, of meeting: Meeting.ID, until: Date) throws {
    try execute(.applicationDraftPutOff, meeting, letter.id, letter.link, until)
  }

  /// The house's own names for countries, in its order.
  package func countryNames(of meeting: Meeting.ID) throws -> [(Country, Wording)] {
    try rows(.countryNameList, meeting).map {
      (try $0["country"], try Self.value(try $0["name"]))
    }
  }
}
