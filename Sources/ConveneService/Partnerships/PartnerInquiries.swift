import ConveneCore
import ConveneDocuments
import ConveneStore
import ConveneValues
import ConveneWords
import Foundation

/// Which partners are asked what became of their target, and which are not though it is due.
package struct PartnerInquiries: Sendable {
  /// Why a partner is not written to.
  package enum Why: Sendable {
    /// An organisation for which no person is named.
    case nobody
    case withoutAddress
    case objects
    /// For this day, and not passed since, or less than a week ago.
    case asked(on: Day)
    /// The letter waits to be handed over, or for a second person.
    case waiting
  }

  package struct Entry: Sendable {
    package let partnership: String
    package let title: String
    package let name: String
    package let telephone: String
    package let due: Day
    package let light: TargetLight
    /// Nil of whoever is written to.
    package let why: Why?
  }

  package let entries: [Entry]

  package var written: [Entry] { entries.filter { $0.why == nil } }

  /// Days for which nobody is asked a second time, also where that is wanted.
  package static let interval = 7
}

extension Secretariat {
  /// Asks partners by letter what became of targets that are due or overdue: once as the day comes near,
  /// and once as it has passed; what waits for a second person by the rules of the meeting waits.
  ///
  /// Nobody is asked once any of the partners has answered for that day.
  ///
  /// - Parameters:
  ///   - codes: of partnerships; all whose targets are due or overdue where there are none.
  ///   - again: whether also who was asked before, from a week after.
  package func inquire(
    of codes: [String] = [], again: Bool = false, _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> PartnerInquiries {
    guard settings.portal != nil else { throw Refusal.partnersWithoutPages() }
    try settings.of(hand.meeting).refuseUndeliverable()
    return try await perform(.partnershipRemind, in: hand, dryRun: dryRun) { work in
      try work.inquire(of: codes, again: again)
    }
  }

  /// Writes to partners, each with the link to their page.
  ///
  /// - Returns: how many went.
  func writeToPartners(_ hand: MeetingInHand) async throws -> Int {
    try await deliverWaiting(hand) {
      try $0.inquiriesWait(in: hand.id, at: $1)
    } claiming: { store, now, until in
      try store.claimInquiries(of: hand.id, at: now, leaseUntil: until, atMost: 50)
    }
  }
}

extension Work {
  fileprivate mutating func inquire(of codes: [String], again: Bool) throws -> PartnerInquiries {
    let all = try store.partnerships(of: meeting)
    for code in codes where !all.contains(where: { $0.code == code.uppercased() }) {
      throw Failure.notFound(.noSuchPartnership(code: code.uppercased()))
    }
    let named = Set(codes.map { $0.uppercased() })
    let reports = try store.partnershipReports(of: meeting)
    let reach = Dictionary(grouping: try store.partnersReached(of: meeting), by: \.partnership)
    var entries: [PartnerInquiries.Entry] = []
    var wanted: [WantedInquiry] = []
    for one in all where one.status != .ended && (named.isEmpty || named.contains(one.code)) {
      let monitoring = Monitoring(of: one.terms.due, reports[one.code] ?? [])
      guard let light = monitoring.light(on: today), light.isToCall, let day = monitoring.day
      else { continue }
      let stage: InquiryStage = light == .overdue ? .overdue : .due
      var told: [String: String] = [:]
      for partner in reach[one.code] ?? [] {
        let why = partner.why(day, stage, again: again, on: today, in: hand.meeting.zone)
        entries.append(
          PartnerInquiries.Entry(
            partnership: one.code, title: one.title, name: partner.name,
            telephone: partner.telephone, due: day, light: light, why: why))
        guard why == nil else { continue }
        wanted.append(
          WantedInquiry(
            partnership: one.code, position: partner.position, due: day, stage: stage))
        told["asked \(partner.position)"] = "\(day)"
      }
      if !told.isEmpty { note(one.object, from: [:], to: told) }
    }
    if !wanted.isEmpty {
      let mailing = isAsking ? try add(mailingOf: wanted.count, asks: true, holds: false) : nil
      try store.want(wanted, of: meeting, at: now, mailing: mailing)
    }
    return PartnerInquiries(entries: entries)
  }

  /// Letters are taken back that nobody tried to send.
  mutating func undoInquiring(_ past: PastAct) throws -> [Problem] {
    for (object, _, new) in past.changes(of: .partnership) {
      let asked = (new ?? [:]).keys.compactMap { column in
        column.hasPrefix("asked ") ? Int(column.dropFirst(6)) : nil
      }
      let one = try store.partnerships(of: meeting).first { $0.id == object.id }
      guard let one, !asked.isEmpty else { throw past.isOtherwise }
      let back = try store.takeBackInquiries(of: one.code, to: asked, in: meeting)
      try Self.requireSame(Set(back) == Set(asked), since: past)
      note(object, from: new ?? [:], to: [:])
    }
    return []
  }
}

extension PartnerReach {
  fileprivate func why(
    _ day: Day, _ stage: InquiryStage, again: Bool, on today: Day, in zone: String
  ) -> PartnerInquiries.Why? {
    guard isPerson else { return .nobody }
    if isNotWrittenTo { return .objects }
    guard !email.isEmpty else { return .withoutAddress }
    guard let asked else { return nil }
    if asked.wantedAt != nil { return .waiting }
    // One that the mail server did not take counts for nothing.
    guard let last = asked.sent else { return nil }
    let sent = Day(last.at, inZone: zone)
    let isSame = last.due == day && last.stage == stage
    let isRecent = sent.number + PartnerInquiries.interval > today.number
    return isSame && (!again || isRecent) ? .asked(on: sent) : nil
  }
}

extension ClaimedInquiry: LinkLetter {
  func link(in meeting: Meeting.ID, by key: HouseKey) -> AnswerLink {
    AnswerLink(meeting: meeting.uuid, invitation: id, generation: link, key: key, for: .partner)
  }

  func message(of hand: MeetingInHand, _ portal: String) throws -> MailMessage {
    let language = Person.letterLanguage(of: languages, among: hand.meeting.languages)
    let name = ProperName(self.name, others: names)[language]
    return try hand.mail(
      letter(to: name, of: hand.meeting, at: "\(portal)/p/\(AnswerLink.blank)", in: language),
      in: language, to: try MailAddress(name: name, address: mailbox), wanted: wantedAt,
      unique: "\(id)-p\(link)")
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

  private func letter(
    to name: String, of meeting: Meeting, at address: String, in language: Language
  ) -> Document {
    let phrases = meeting.phrases(in: language)
    return meeting.linkLetter(
      phrases.inquiryLetterTitle(title: title), to: name, in: language,
      [
        .paragraph([
          .text(phrases.inquiryLetterWhy(title: title, meeting: meeting.title[language]))
        ]),
        .paragraph([.strong(phrases.target(measure, by: due))]),
        .paragraph([
          .text(stage == .overdue ? phrases.inquiryLetterOverdue : phrases.inquiryLetterDue)
        ]),
        .paragraph([.link(address, to: address)]),
        .paragraph([.text(phrases.inquiryLetterOwn)]),
      ])
  }
}
