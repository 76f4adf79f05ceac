import ConveneCore
import ConveneDocuments
import ConveneMail
import ConveneStore
import ConveneValues
import ConveneWords
import Foundation

/// A letter that is none of the outbox: it bears a link of its reader's own, and nothing else that is theirs.
protocol LinkLetter: Sendable {
  var mailbox: String { get }
  /// How often it was tried before, with this time.
  var tries: Int { get }

  func link(in meeting: Meeting.ID, by key: HouseKey) -> AnswerLink
  /// The letter, but for the secret of its link; the same on every try.
  func message(of hand: MeetingInHand, _ portal: String) throws -> MailMessage
  /// False where it is wanted no more.
  func keep(_ link: AnswerLink, of meeting: Meeting.ID, in store: Store) throws -> Bool
  /// Says that it left, or with nil that it never will.
  func settle(at instant: Date?, of meeting: Meeting.ID, in store: Store) throws
  func putOff(until: Date, of meeting: Meeting.ID, in store: Store) throws
}

extension Secretariat {
  /// How long a letter that is handed over belongs to one program, in seconds.
  private static let claimLasts: TimeInterval = 600
  private static let mostTries = 5

  /// The same as `deliverLinks`, where any letter waits and a portal serves.
  func deliverWaiting<Letter: LinkLetter>(
    _ hand: MeetingInHand, where isWaiting: @escaping @Sendable (Store, Date) throws -> Bool,
    claiming claim: @escaping @Sendable (Store, Date, Date) throws -> [Letter]
  ) async throws -> Int {
    let now = now()
    let waits = try await look(.issueInvitations, in: hand) { try isWaiting($0, now) }
    guard waits, let portal = settings.portal else { return 0 }
    return try await deliverLinks(hand, at: portal, claiming: claim)
  }

  /// Hands letters over that wait, each with its link; what cannot go now waits.
  ///
  /// On every try it is the same message, as a mail server may have taken it and not been heard.
  ///
  /// - Parameter claim: takes letters for this program, at an instant and until another.
  /// - Returns: how many went.
  func deliverLinks<Letter: LinkLetter>(
    _ hand: MeetingInHand, at portal: String,
    claiming claim: @escaping @Sendable (Store, Date, Date) throws -> [Letter]
  ) async throws -> Int {
    let now = now()
    let settings = settings.of(hand.meeting)
    try settings.refuseUndeliverable()
    let letters = try await keep(.issueInvitations, in: hand) { store in
      try claim(store, now, now.addingTimeInterval(Self.claimLasts))
    }
    let key = try settings.keys.newest()
    let destination = try settings.mailDestination()
    let session: SMTPSession? =
      switch destination {
      case .maildir: nil
      case .server(let server):
        SMTPSession(server, secret: try Failure.ofMail { try server.secret() })
      }
    var sent = 0
    for letter in letters {
      let link = letter.link(in: hand.id, by: key)
      // Kept before the letter leaves: whoever opens it at once finds it open.
      let isWanted = try await keep(.issueInvitations, in: hand) {
        try letter.keep(link, of: hand.id, in: $0)
      }
      guard isWanted else { continue }
      let outcome = await hand.deliver(letter, with: link, at: portal, to: destination, session)
      if case .accepted = outcome { sent += 1 }
      try await keep(.issueInvitations, in: hand) { store in
        switch outcome {
        case .accepted: try letter.settle(at: now, of: hand.id, in: store)
        case .later where letter.tries < Self.mostTries,
          .unconfirmed where letter.tries < Self.mostTries, .unreachable:
          let delay = TimeInterval(60 << min(2 * letter.tries, 8))
          try letter.putOff(until: now.addingTimeInterval(delay), of: hand.id, in: store)
        case .refused, .later, .unconfirmed:
          try letter.settle(at: nil, of: hand.id, in: store)
        }
      }
    }
    await session?.close()
    return sent
  }
}

extension MeetingInHand {
  /// What refuses a letter is nobody's else but its own.
  fileprivate func deliver(
    _ letter: some LinkLetter, with link: AnswerLink, at portal: String,
    to destination: MailDestination, _ session: SMTPSession?
  ) async -> MailOutcome {
    do {
      let message = try letter.message(of: self, portal)
      let bytes = link.filling(try message.bytes())
      switch destination {
      case .maildir(let path):
        try Failure.ofMail { try Maildir(at: path).deliver(bytes, as: message.id.value) }
        return .accepted("")
      case .server:
        return await session?.send(bytes, from: meeting.convener.email, to: letter.mailbox)
          ?? .unreachable("")
      }
    } catch let refusal as Refusal {
      return .refused(refusal.code)
    } catch {
      return .unreachable("\(error)")
    }
  }

  /// A letter as a mail, known again by what is unique in it.
  func mail(
    _ document: Document, in language: Language, to address: MailAddress, wanted: Date,
    unique: String
  ) throws -> MailMessage {
    let domain = String(meeting.convener.email.split(separator: "@").last ?? "")
    let name = "\(unique)-\(Int(wanted.timeIntervalSince1970))".lowercased()
    var message = MailMessage(
      id: try MessageID("\(name)@\(domain)"), date: wanted,
      from: try Scribe.sender(of: meeting, in: language), to: address, subject: document.title,
      language: language, text: PlainText.text(for: document), html: HTMLPage.text(for: document))
    message.blank = AnswerLink.blank
    return message
  }
}

extension Meeting {
  /// A letter to somebody by name, which closes with whom to ask and the convener.
  func linkLetter(
    _ title: String, to name: String, in language: Language, _ content: [Block]
  ) -> Document {
    let (phrases, convener) = (phrases(in: language), self.convener)
    let document = Document(
      language: language, title: title,
      masthead: [convener.name[language], convener.division[language]].filter { !$0.isEmpty },
      blocks: [.paragraph([.text(phrases.reviewLetterGreeting(name: name))])] + content + [
        .paragraph([.text(phrases.reviewLetterQuestions(contact: contact))]),
        .paragraph([.text(convener.name[language])]),
      ])
    return isTrial ? document.asTrial : document
  }
}
