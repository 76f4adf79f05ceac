import ConveneCore
import ConveneInbox
import ConveneMail
import ConveneStore
import ConveneValues
import Foundation

/// What was fetched from a mailbox and taken in.
package struct MailFetched: Sendable {
  /// Those that are new.
  package fileprivate(set) var entries: [MailEntry] = []
  /// How many were taken in before.
  package fileprivate(set) var known = 0
  /// Those that cannot be read, by mailbox and number, and why.
  package fileprivate(set) var unread: [(file: String, why: Refusal)] = []

  package init() {}

  package mutating func add(_ other: MailFetched) {
    entries += other.entries
    known += other.known
    unread += other.unread
  }

  package mutating func add(_ received: MailReceived) {
    entries += received.entries
    known += received.known
  }
}

extension Secretariat {
  /// What is fetched, and taken in by one act.
  private static let (mostAtOnce, mostBytesAtOnce) = (200, 32 << 20)

  /// Fetches what came to a mailbox since it was read last, and takes it in.
  ///
  /// Nothing there is moved, deleted or marked. What was taken in stays so where the connection breaks;
  /// the rest is fetched by the next.
  ///
  /// - Parameter address: `imaps://user@host/INBOX?password-file=FILE`.
  package func fetchMail(
    from address: String, _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> MailFetched {
    try require(.mailReceive, in: hand)
    let mailbox = try IMAPMailbox(address)
    let session = IMAPSession(mailbox, secret: try Failure.ofMail { try mailbox.secret() })
    do {
      let fetched = try await fetch(mailbox, over: session, hand, dryRun: dryRun)
      await session.close()
      return fetched
    } catch {
      await session.close()
      guard let failure = error as? MailboxFailure else { throw error }
      throw Failure.unavailable(
        .mailboxUnreachable(mailbox: "\(mailbox)", reason: failure.reason))
    }
  }

  private func fetch(
    _ mailbox: IMAPMailbox, over session: IMAPSession, _ hand: MeetingInHand, dryRun: Bool
  ) async throws -> MailFetched {
    let address = "\(mailbox)"
    let last = try await look(.recordAnswers, in: hand) {
      try $0.place(ofMailbox: address, in: hand.id)
    }
    var (validity, there) = try await session.messages(from: (last?.lastUID ?? 0) + 1)
    // The server began to count anew: what was taken in is known by its bytes.
    if let last, last.validity != validity {
      (validity, there) = try await session.messages(from: 1)
    }
    var fetched = MailFetched()
    var rest = there[...]
    while !rest.isEmpty {
      var (mail, unseen, bytes, uid) = ([MailRead](), [Int](), 0, 0)
      while let next = rest.first, mail.count < Self.mostAtOnce,
        mail.isEmpty || bytes + next.size <= Self.mostBytesAtOnce
      {
        rest.removeFirst()
        uid = next.uid
        let file = "\(address);UID=\(uid)"
        let long = Refusal.mailTooLong(megabytes: MailPart.longest >> 20)
        guard next.size <= MailPart.longest else {
          fetched.unread.append((file, long))
          continue
        }
        guard let message = try await session.message(uid, atMost: MailPart.longest) else {
          continue
        }
        if !next.isSeen { unseen.append(uid) }
        bytes += message.count
        do throws(Refusal) {
          mail.append(try MailRead(message, from: file))
        } catch {
          fetched.unread.append((file, error))
        }
      }
      try await session.leaveUnread(unseen)
      let done = try await receiveMail(
        mail, hand, dryRun: dryRun,
        from: (address, MailboxPlace(validity: validity, lastUID: uid)))
      fetched.add(done)
    }
    return fetched
  }
}
