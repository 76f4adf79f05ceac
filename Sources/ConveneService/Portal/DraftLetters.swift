import ConveneCore
import ConveneDocuments
import ConveneMail
import ConveneStore
import ConveneValues
import ConveneWords
import Foundation

extension Secretariat {
  /// How long a letter that is handed over belongs to one program, in seconds.
  static var linkClaimLasts: TimeInterval { 600 }
  static var mostLinkTries: Int { 5 }

  /// Writes to those who began an application on the form of a call, each with the link that proves the
  /// address, and erases what was never sent and whose time has passed.
  ///
  /// Such a letter says nothing that somebody typed. On every try it is the same message, as a mail server
  /// may have taken it and not been heard. What cannot go now waits.
  ///
  /// - Returns: how many went.
  @discardableResult
  func writeToApplicants(_ hand: MeetingInHand) async throws -> Int {
    let now = now()
    let waiting = try await look(.issueInvitations, in: hand) { store in
      try store.draftsWait(in: hand.id, at: now)
    }
    if waiting.erasing {
      try await keep(.issueInvitations, in: hand) { _ = try $0.expireDrafts(at: now) }
    }
    guard waiting.letters, let portal = settings.portal else { return 0 }
    let settings = settings.of(hand.meeting)
    try settings.refuseUndeliverable()
    let letters = try await keep(.issueInvitations, in: hand) { store in
      try store.claimDraftLetters(
        of: hand.id, at: now, leaseUntil: now.addingTimeInterval(Self.linkClaimLasts), atMost: 50)
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
      let link = AnswerLink(
        meeting: hand.id.uuid, invitation: letter.id.uuid, generation: letter.link, key: key)
      // Kept before the letter leaves: whoever opens it at once finds it open.
      let isWanted = try await keep(.issueInvitations, in: hand) {
        try $0.keepLink(link, of: letter, in: hand.id)
      }
      guard isWanted else { continue }
      let outcome = await hand.deliver(
        to: letter.mailbox, by: link, destination, session
      ) { try hand.message(letter, portal) }
      if case .accepted = outcome { sent += 1 }
      try await keep(.issueInvitations, in: hand) { store in
        switch outcome {
        case .accepted: try store.written(letter, of: hand.id, at: now)
        case .later where letter.tries < Self.mostLinkTries,
          .unconfirmed where letter.tries < Self.mostLinkTries, .unreachable:
          let delay = TimeInterval(60 << min(2 * letter.tries, 8))
          try store.putOff(letter, of: hand.id, until: now.addingTimeInterval(delay))
        case .refused, .later, .unconfirmed: try store.written(letter, of: hand.id, at: nil)
        }
      }
    }
    await session?.close()
    return sent
  }
}

extension MeetingInHand {
  /// The letter, but for the secret of its link.
  fileprivate func message(_ letter: DraftLetter, _ portal: String) throws -> MailMessage {
    let document = letter.document(of: meeting, at: "\(portal)/a/\(AnswerLink.blank)")
    let domain = String(meeting.convener.email.split(separator: "@").last ?? "")
    let name = "\(letter.id.uuid)-\(letter.link)-\(Int(letter.wantedAt.timeIntervalSince1970))"
    var message = MailMessage(
      id: try MessageID("\(name.lowercased())@\(domain)"), date: letter.wantedAt,
      from: try Scribe.sender(of: meeting, in: letter.language),
      to: try MailAddress(address: letter.mailbox), subject: document.title,
      language: letter.language, text: PlainText.text(for: document),
      html: HTMLPage.text(for: document))
    message.blank = AnswerLink.blank
    return message
  }
}

extension DraftLetter {
  fileprivate func document(of meeting: Meeting, at address: String) -> Document {
    let phrases = meeting.phrases(in: language)
    let (title, convener) = (meeting.title[language], meeting.convener.name[language])
    let document = Document(
      language: language, title: phrases.formLetterTitle(meeting: title),
      masthead: [convener, meeting.convener.division[language]].filter { !$0.isEmpty },
      blocks: [
        .paragraph([.text(phrases.formLetterGreeting)]),
        .paragraph([.text(phrases.formLetterWhy(meeting: title, convener: convener))]),
        .paragraph([.text(phrases.formLetterLink)]),
        .paragraph([.link(address, to: address)]),
        .paragraph([.text(phrases.formLetterOther)]),
        .paragraph([.text(convener)]),
      ])
    return meeting.isTrial ? document.asTrial : document
  }
}
