import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

/// A message that came back, before it is kept.
package struct MailRow: Sendable {
  package let id: UUID
  package let number: Int
  package let hash: SHA256
  package let kind: IncomingKind
  package let reason: BounceReason?
  package let isHard: Bool
  package let answer: CalendarAnswer?
  package let letter: UUID?
  package let person: Person.ID?
  package let sender: String
  package let subject: String
  package let excerpt: String
  package let writtenAt: Date?

  package init(
    id: UUID, number: Int, hash: SHA256, kind: IncomingKind, reason: BounceReason?, isHard: Bool,
    answer: CalendarAnswer?, letter: UUID?, person: Person.ID?, sender: String, subject: String,
    excerpt: String, writtenAt: Date?
  ) {
    (self.id, self.number, self.hash, self.kind) = (id, number, hash, kind)
    (self.reason, self.isHard, self.answer) = (reason, isHard, answer)
    (self.letter, self.person, self.writtenAt) = (letter, person, writtenAt)
    (self.sender, self.subject, self.excerpt) = (sender, subject, excerpt)
  }
}

/// A letter that left, by its Message-ID.
package struct LetterThatLeft: Sendable {
  package let id: UUID
  package let person: Person.ID
  package let address: String
}

/// How far a mailbox was read.
package struct MailboxPlace: Hashable, Sendable {
  /// What the server numbers its messages under; with another one it began anew.
  package let validity: Int
  package let lastUID: Int

  package init(validity: Int, lastUID: Int) {
    (self.validity, self.lastUID) = (validity, lastUID)
  }
}

extension Store {
  /// Nil where a mailbox was never read.
  package func place(ofMailbox address: String, in meeting: Meeting.ID) throws -> MailboxPlace? {
    try rows(.mailboxPlace, meeting, address).first.map {
      MailboxPlace(validity: try $0["validity"], lastUID: try $0["last_uid"])
    }
  }

  package func keep(
    _ place: MailboxPlace, ofMailbox address: String, in meeting: Meeting.ID, at instant: Date
  ) throws {
    try execute(.mailboxRead, meeting, address, place.validity, place.lastUID, instant)
  }

  /// Which messages were taken in before.
  package func knownMail(among hashes: [SHA256], of meeting: Meeting.ID) throws -> Set<String> {
    Set(try rows(.mailKnown, meeting, hashes.map(\.description)).map { try $0["hash"] })
  }

  package func lastMailNumber(of meeting: Meeting.ID) throws -> Int {
    try rows(.mailLastNumber, meeting).first?["number"] ?? 0
  }

  /// Letters that left, by their Message-IDs.
  package func letters(
    under messageIDs: [String], of meeting: Meeting.ID
  ) throws -> [String: LetterThatLeft] {
    try Dictionary(
      rows(.mailLetters, meeting, messageIDs).map { row in
        (
          try row["message_id"],
          LetterThatLeft(
            id: try row["id"], person: try row["person_id"], address: try row["address"])
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Letters that left, by their ids.
  package func letters(
    tagged ids: [UUID], of meeting: Meeting.ID
  ) throws -> [UUID: LetterThatLeft] {
    guard !ids.isEmpty else { return [:] }
    return try Dictionary(
      rows(.mailLettersTagged, meeting, ids).map { row in
        let id: UUID = try row["id"]
        return (
          id, LetterThatLeft(id: id, person: try row["person_id"], address: try row["address"])
        )
      }, uniquingKeysWith: { first, _ in first })
  }

  /// Whom the meeting considers, by mailboxes in small letters; nobody where several share one.
  package func considered(
    byMailbox mailboxes: [String], in meeting: Meeting.ID
  ) throws -> [String: Person.ID] {
    let found: [(mailbox: String, person: Person.ID)] = try rows(.mailSenders, meeting, mailboxes)
      .map { (try $0["mailbox"], try $0["id"]) }
    return Dictionary(grouping: found, by: \.mailbox)
      .compactMapValues { $0.count == 1 ? $0[0].person : nil }
  }

  /// Who was invited, by the ids of invitations.
  package func invited(
    _ invitations: [UUID], to meeting: Meeting.ID
  ) throws -> [UUID: Person.ID] {
    try Dictionary(
      rows(.mailInvited, meeting, invitations).map { (try $0["id"], try $0["person_id"]) },
      uniquingKeysWith: { first, _ in first })
  }

  package func keep(_ mail: MailRow, of meeting: Meeting.ID, at instant: Date) throws {
    try execute(
      .mailInsert, meeting, mail.id, mail.number, mail.hash.description, mail.kind, mail.reason,
      mail.isHard, mail.answer, mail.letter, mail.person, mail.sender, mail.subject, mail.excerpt,
      mail.writtenAt, instant)
  }

  /// What came back, in the order in which it was taken in; all of it where nobody is named.
  package func mail(
    of meeting: Meeting.ID, from person: Person.ID? = nil
  ) throws -> [MailEntry] {
    try rows(.mailList, meeting, person).map { row in
      let day: String? = try row["written_on"]
      return MailEntry(
        number: try row["number"], kind: try row["kind"], reason: try row["reason"],
        isHard: try row["hard"], answer: try row["answer"], person: try row["person_id"],
        name: try row["name"], letter: try row["letter"], sender: try row["sender"],
        subject: try row["subject"], excerpt: try row["excerpt"],
        writtenAt: try row["written_at"], writtenOn: day.flatMap { Day($0) },
        receivedAt: try row["received_at"], settledAt: try row["settled_at"])
    }
  }

  /// What calendars say of those who were asked and nobody recorded.
  package func calendarHints(of meeting: Meeting.ID) throws -> [CalendarHint] {
    try rows(.mailHints, meeting).map {
      CalendarHint(
        person: try $0["person_id"], code: try $0["code"], name: try $0["name"],
        answer: try $0["answer"])
    }
  }

  /// Nothing more is to be done about a letter that came back; returns by which messages it did.
  package func settleMail(
    about letter: UUID, of meeting: Meeting.ID, at instant: Date
  ) throws -> [UUID] {
    try rows(.mailSettle, meeting, letter, instant).map { try $0["id"] }
  }
}
