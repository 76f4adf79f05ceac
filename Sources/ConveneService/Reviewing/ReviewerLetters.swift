import ConveneCore
import ConveneDocuments
import ConveneMail
import ConveneStore
import ConveneValues
import ConveneWords
import Foundation

/// How a reviewer stands with the link to their page.
package struct ReviewerStanding: Sendable {
  package enum State: Hashable, Sendable {
    /// Nobody wrote to them yet, or their link was ended.
    case none
    /// A letter waits to be handed over, or for a second person.
    case waiting
    case sent(Date)
    /// The mail server did not take the letter.
    case undelivered
  }

  package let code: String
  package let name: String
  package let email: String
  /// How many reviews they have to give still.
  package let open: Int
  package let state: State
  /// Whether a link of theirs opens their page.
  package let hasLink: Bool
  /// Whether a letter is written to them by this act, or would be.
  package fileprivate(set) var isWrittenTo = false
}

extension Secretariat {
  /// Has a letter with a link of their own written to reviewers; what waits for a second person by the
  /// rules of the meeting waits, as all letters do.
  ///
  /// A new link ends the one before as its letter leaves.
  ///
  /// - Parameter names: who is meant, by code, name or address; all who have reviews to give and whom
  ///   nobody wrote to yet, where none is named.
  package func inviteReviewers(
    _ names: [String] = [], _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> [ReviewerStanding] {
    guard settings.portal != nil else { throw Refusal.reviewersWithoutPages() }
    try settings.of(hand.meeting).refuseUndeliverable()
    return try await perform(.reviewInvite, in: hand, dryRun: dryRun) { work in
      try work.inviteReviewers(names)
    }
  }

  /// Ends links, and takes back letters that wait; returns the codes of their reviewers.
  package func endReviewerLinks(
    _ names: [String], _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> [String] {
    try await perform(.reviewLinkEnd, in: hand, dryRun: dryRun) { work in
      let letters = try work.store.reviewerLetters(of: hand.id)
      let meant = try work.reviewersMeant(names, among: letters)
      let ended = Set(try work.store.endLinks(of: meant.map(\.person), in: hand.id))
      guard !ended.isEmpty else { throw Refusal.noReviewerLink() }
      for one in meant where ended.contains(one.person) {
        work.note(
          AuditObject(.reviewer, one.person), from: ["link": "\(one.link)"], to: ["link": "ended"])
      }
      return meant.filter { ended.contains($0.person) }.map(\.code)
    }
  }

  /// The letter as a reviewer will read it, its link left out.
  package func reviewerLetter(in language: Language, _ hand: MeetingInHand) -> String {
    let address = "\(settings.portal ?? "")/r/\(AnswerLink.blank)"
    return PlainText.text(for: hand.meeting.reviewerLetter(to: "…", at: address, in: language))
  }

  /// Writes to reviewers, each with the link to their page.
  ///
  /// - Returns: how many went.
  func writeToReviewers(_ hand: MeetingInHand) async throws -> Int {
    try await deliverWaiting(hand) {
      try $0.reviewersWait(in: hand.id, at: $1)
    } claiming: { store, now, until in
      try store.claimReviewerLetters(of: hand.id, at: now, leaseUntil: until, atMost: 50)
    }
  }
}

extension Work {
  fileprivate mutating func inviteReviewers(_ names: [String]) throws -> [ReviewerStanding] {
    guard try !store.reviewingIsOver(meeting), today <= hand.meeting.ends else {
      throw Refusal.reviewingEnded(code: hand.meeting.code)
    }
    let letters = try store.reviewerLetters(of: meeting)
    let open = Dictionary(
      grouping: try store.reviews(of: meeting).filter { !$0.isGiven }, by: \.entry.reviewer
    ).mapValues(\.count)
    let meant =
      names.isEmpty
      ? letters.filter {
        $0.mayBeWrittenTo && open[$0.person] != nil && $0.wantedAt == nil && $0.sentAt == nil
      } : try reviewersMeant(names, among: letters)
    let problems = meant.compactMap(\.whyUnwritten)
    guard problems.isEmpty else { throw Refusal.reviewersNotWrittenTo(problems: problems) }
    guard !meant.isEmpty else { throw Refusal.noReviewerToWriteTo() }
    let mailing = isAsking ? try add(mailingOf: meant.count, asks: true, holds: false) : nil
    let links = Dictionary(
      try store.wantLetters(to: meant.map(\.person), of: meeting, at: now, mailing: mailing)
        .map { ($0.person, $0.link) }, uniquingKeysWith: { $1 })
    for one in meant {
      note(
        AuditObject(.reviewer, one.person), from: ["link": "\(one.link)"],
        to: ["link": "\(links[one.person] ?? one.link)"])
    }
    return try store.reviewerLetters(of: meeting).map { letter in
      var standing = letter.standing(open: open[letter.person] ?? 0)
      standing.isWrittenTo = links[letter.person] != nil
      return standing
    }
  }

  /// Those who are named, each once; refused where somebody is nobody, or several.
  fileprivate func reviewersMeant(
    _ names: [String], among letters: [ReviewerLetter]
  ) throws -> [ReviewerLetter] {
    let known = try store.reviewers(of: meeting)
    let codes = try names.map { try known.one(named: $0).code }
    return letters.filter { codes.contains($0.code) }
  }
}

extension ReviewerLetter {
  fileprivate var mayBeWrittenTo: Bool { whyUnwritten == nil }

  fileprivate var whyUnwritten: Problem? {
    if isNotWrittenTo { return .reviewerNotWrittenTo(at: code) }
    return email.isEmpty ? .reviewerWithoutAddress(at: code) : nil
  }

  fileprivate func standing(open: Int) -> ReviewerStanding {
    let state: ReviewerStanding.State =
      wantedAt != nil
      ? .waiting : sentAt.map { .sent($0) } ?? (link > 0 && isOpen ? .undelivered : .none)
    return ReviewerStanding(
      code: code, name: name, email: email, open: open, state: state, hasLink: isOpen)
  }
}

extension ClaimedReviewerLetter: LinkLetter {
  func link(in meeting: Meeting.ID, by key: HouseKey) -> AnswerLink {
    AnswerLink(
      meeting: meeting.uuid, invitation: person.uuid, generation: link, key: key, for: .review)
  }

  func message(of hand: MeetingInHand, _ portal: String) throws -> MailMessage {
    let language = Person.letterLanguage(of: languages, among: hand.meeting.languages)
    let name = ProperName(self.name, others: names)[language]
    let document = hand.meeting.reviewerLetter(
      to: name, at: "\(portal)/r/\(AnswerLink.blank)", in: language)
    return try hand.mail(
      document, in: language, to: try MailAddress(name: name, address: mailbox), wanted: wantedAt,
      unique: "\(person.uuid)-r\(link)")
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

extension Meeting {
  fileprivate func reviewerLetter(
    to name: String, at address: String, in language: Language
  ) -> Document {
    let phrases = phrases(in: language)
    return linkLetter(
      phrases.reviewLetterTitle(meeting: title[language]), to: name, in: language,
      [
        .paragraph([
          .text(
            phrases.reviewLetterWhy(
              meeting: title[language],
              convener: phrases.inSentence(convener.name[language]).opening))
        ]),
        .paragraph([.text(phrases.reviewLetterLink)]),
        .paragraph([.link(address, to: address)]),
        .paragraph([.text(phrases.reviewLetterOwn)]),
        .paragraph([.text(phrases.reviewLetterConflict)]),
      ])
  }
}
