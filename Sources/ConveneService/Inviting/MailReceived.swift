import ConveneCore
import ConveneInbox
import ConveneStore
import ConveneValues
import Foundation

/// A message that came back, read, and where it was found.
package struct MailRead: Sendable {
  package let file: String
  let incoming: Incoming

  package init(_ bytes: [UInt8], from file: String) throws(Refusal) {
    (self.file, incoming) = (file, try Incoming(bytes))
  }
}

/// What became of messages that were taken in.
package struct MailReceived: Sendable {
  /// Those that are new.
  package let entries: [MailEntry]
  /// How many were taken in before, or stood among them twice.
  package let known: Int
}

extension Secretariat {
  /// Takes in what came back to the meeting, each message once.
  ///
  /// A message is about a letter to whose own address it came, or whose Message-ID it names; by the
  /// latter, that a letter did not arrive counts only where the report names the mailbox that the letter
  /// went to as well, as nobody else knows both.
  /// Nothing else follows by itself: nobody answers, leaves or loses a seat by what a message says.
  ///
  /// - Parameter mailbox: where they were fetched, and how far it is read by them.
  package func receiveMail(
    _ mail: [MailRead], _ hand: MeetingInHand, dryRun: Bool = false,
    from mailbox: (address: String, place: MailboxPlace)? = nil
  ) async throws -> MailReceived {
    let isTagged = mail.contains { $0.incoming.recipients.contains(where: ReturnTag.isIn) }
    let keys = isTagged ? try settings.keys.read() : KeyRing()
    let received = try await perform(.mailReceive, in: hand, dryRun: dryRun) { work in
      let known = try work.store.knownMail(
        among: mail.map(\.incoming.fingerprint), of: hand.id)
      var seen = known
      let new = mail.map(\.incoming).filter {
        seen.insert($0.fingerprint.description).inserted
      }
      let first = try work.file(new, keys)
      if let mailbox, !new.isEmpty {
        try work.store.keep(
          mailbox.place, ofMailbox: mailbox.address, in: hand.id, at: work.now)
      }
      return MailReceived(
        entries: new.isEmpty ? [] : try work.store.mail(of: hand.id).filter { $0.number >= first },
        known: mail.count - new.count)
    }
    // That nothing new came is no act.
    if let mailbox, received.entries.isEmpty, !dryRun {
      let now = now()
      try await keep(.recordAnswers, in: hand) {
        try $0.keep(mailbox.place, ofMailbox: mailbox.address, in: hand.id, at: now)
      }
    }
    return received
  }

  /// What came back, in the order in which it was taken in: for those who record answers.
  package func mail(_ hand: MeetingInHand) async throws -> [MailEntry] {
    try await look(.recordAnswers, in: hand) { try $0.mail(of: hand.id) }
  }

  /// What calendars say of those who were asked and nobody recorded.
  package func calendarHints(_ hand: MeetingInHand) async throws -> [CalendarHint] {
    try await look(.recordAnswers, in: hand) { try $0.calendarHints(of: hand.id) }
  }

  package func mail(numbered number: Int, _ hand: MeetingInHand) async throws -> MailEntry {
    guard let one = try await mail(hand).first(where: { $0.number == number }) else {
      throw Failure.notFound(.noSuchMail(number: number))
    }
    return one
  }
}

extension Work {
  /// Keeps each with the letter and the person that it is about; returns the number of the first.
  fileprivate mutating func file(_ mail: [Incoming], _ keys: KeyRing) throws -> Int {
    let letters = try store.letters(under: mail.flatMap(\.letters), of: meeting)
    let place = meeting.uuid
    let own = mail.map { one in
      one.recipients.lazy.compactMap { ReturnTag.letter(in: $0, meeting: place, keys: keys) }.first
    }
    let tagged = try store.letters(tagged: own.compactMap(\.self), of: meeting)
    let senders = try store.considered(
      byMailbox: mail.flatMap { [$0.sender, $0.calendar?.attendee ?? ""] }.filter { !$0.isEmpty },
      in: meeting)
    let invited = try store.invited(mail.compactMap { $0.calendar?.invitation }, to: meeting)
    let first = try store.lastMailNumber(of: meeting) + 1
    for (place, one) in mail.enumerated() {
      let letter =
        own[place].flatMap { tagged[$0] }
        ?? one.letters.lazy.compactMap { letters[$0] }.first { one.isAbout($0) }
      // An undelivered letter is nobody's by an address alone, as anybody may write one.
      let person =
        letter?.person
        ?? (one.isDeliveryReport
          ? nil
          : one.calendar?.invitation.flatMap { invited[$0] } ?? senders[one.sender]
            ?? one.calendar.flatMap { senders[$0.attendee] })
      let row = MailRow(
        id: Secretariat.newUUID(at: now), number: first + place, hash: one.fingerprint,
        kind: one.kind, reason: one.reason, isHard: one.isHard, answer: one.calendar?.answer,
        letter: letter?.id, person: person, sender: one.sender, subject: one.subject,
        excerpt: one.excerpt, writtenAt: one.written)
      try store.keep(row, of: meeting, at: now)
      var told = ["number": "\(row.number)", "kind": row.kind.rawValue]
      told["reason"] = row.reason?.rawValue
      told["answer"] = row.answer?.rawValue
      if row.isHard { told["hard"] = "yes" }
      note(AuditObject(.mail, row.id), to: told)
    }
    return first
  }
}

extension Incoming {
  fileprivate var isDeliveryReport: Bool { [.failure, .delayed, .complaint].contains(kind) }

  fileprivate func isAbout(_ letter: LetterThatLeft) -> Bool {
    !isDeliveryReport || addressees.contains(letter.address.lowercased())
  }
}

extension CalendarReply {
  /// The invitation whose entry it answers: `MEETING.INVITATION@domain`.
  fileprivate var invitation: UUID? {
    let local = uid.prefix { $0 != "@" }
    return local.split(separator: ".").last.flatMap { UUID(uuidString: String($0)) }
  }
}
