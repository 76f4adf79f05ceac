import ConveneCore
import ConveneDocuments
import ConveneStore
import ConveneValues
import ConveneWords
import Foundation

extension Secretariat {
  /// Writes to those who began an application on the form of a call, each with the link that proves the
  /// address, and erases what was never sent and whose time has passed.
  ///
  /// Such a letter says nothing that somebody typed.
  ///
  /// - Returns: how many went.
  func writeToApplicants(_ hand: MeetingInHand) async throws -> Int {
    let now = now()
    let waiting = try await look(.issueInvitations, in: hand) { store in
      try store.draftsWait(in: hand.id, at: now)
    }
    if waiting.erasing {
      try await keep(.issueInvitations, in: hand) { _ = try $0.expireDrafts(at: now) }
    }
    guard waiting.letters, let portal = settings.portal else { return 0 }
    return try await deliverLinks(hand, at: portal) { store, now, until in
      try store.claimDraftLetters(of: hand.id, at: now, leaseUntil: until, atMost: 50)
    }
  }
}

extension DraftLetter: LinkLetter {
  func link(in meeting: Meeting.ID, by key: HouseKey) -> AnswerLink {
    AnswerLink(meeting: meeting.uuid, invitation: id.uuid, generation: link, key: key)
  }

  func message(of hand: MeetingInHand, _ portal: String) throws -> MailMessage {
    try hand.mail(
      document(of: hand.meeting, at: "\(portal)/a/\(AnswerLink.blank)"), in: language,
      to: try MailAddress(address: mailbox), wanted: wantedAt, unique: "\(id.uuid)-\(link)")
  }

  func keep(_ link: AnswerLink, of meeting: Meeting.ID, in store: Store) throws -> Bool {
    try store.keepLink(link, of: self, in: meeting)
  }

  func settle(at instant: Date?, of meeting: Meeting.ID, in store: Store) throws {
    try store.written(self, of: meeting, at: instant)
  }

  func putOff(until: Date, of meeting: Meeting.ID, in store: Store) throws {
    try store.putOff(self, of: meeting, until: until)
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
        .paragraph([
          .text(
            phrases.formLetterWhy(meeting: title, convener: phrases.inSentence(convener).name))
        ]),
        .paragraph([.text(phrases.formLetterLink)]),
        .paragraph([.link(address, to: address)]),
        .paragraph([.text(phrases.formLetterOther)]),
        .paragraph([.text(convener)]),
      ])
    return meeting.isTrial ? document.asTrial : document
  }
}
