import ConveneCore
import ConveneDocuments
import ConveneStore
import ConveneValues
import ConveneWords
import Foundation

/// What the page behind a link shows its reader of partner meetings, and nobody else.
package struct PartnerMatters: Equatable, Sendable {
  /// Somebody else who takes part.
  package struct Partner: Equatable, Sendable {
    package let id: UUID
    package let neighbour: OwnTable.Neighbour
    /// Whether the reader wishes to meet them; what they wish is told nowhere.
    package let isWished: Bool

    package init(id: UUID, neighbour: OwnTable.Neighbour, isWished: Bool) {
      (self.id, self.neighbour, self.isWished) = (id, neighbour, isWished)
    }
  }

  /// Whether a slot is to come.
  package let isOpen: Bool
  /// Whether the reader shows what they offer, need and care about; nil where they take no part.
  package let shows: Bool?
  package let people: [Partner]
  package let meetings: [OwnPartnerMeeting]

  package init(
    isOpen: Bool, shows: Bool?, people: [Partner] = [], meetings: [OwnPartnerMeeting] = []
  ) {
    (self.isOpen, self.shows) = (isOpen, shows)
    (self.people, self.meetings) = (people, meetings)
  }
}

extension Secretariat {
  /// Keeps that whoever is behind a link takes part in partner meetings, with their consent, or does no
  /// more, which declines what stands.
  ///
  /// - Parameter shows: whether whom they meet may read what they offer, need and care about.
  package func joinPartners(
    _ isIn: Bool, shows: Bool, hasConsent: Bool, in language: Language, behind secret: LinkSecret
  ) async throws {
    let (desk, opened) = try await asking(secret)
    guard hasConsent || !isIn else { throw Refusal.pageWithoutConsent() }
    let consent = isIn ? opened.meeting.consentToPartners(in: language) : nil
    try await desk.perform(.invitationAsk, in: opened.hand) { work in
      let before = try work.store.partnersOfPage(at: work.now)?.shows
      guard isIn ? before != shows : before != nil else { return }
      let own = [opened.invitation.person]
      let ending = isIn ? [] : try work.store.livePartnerMeetings(of: own)
      let isKept = try work.store.joinPartnersByPage(
        shows: shows, consent: consent, in: language, at: work.now)
      guard isKept else { throw Refusal.pageAsksNoMore(contact: opened.contact) }
      work.note(
        AuditObject(.participant, opened.invitation.person),
        from: before.map { ["partner meetings": $0 ? "shows" : "yes"] },
        to: isIn ? ["partner meetings": shows ? "shows" : "yes"] : nil)
      for one in ending { work.noteChanged(AuditObject(.partnerMeeting, one)) }
    }
  }

  /// Keeps whom whoever is behind a link wishes to meet, or no more.
  ///
  /// The trail says that something changed, and not what.
  package func wishPartner(
    _ whom: UUID, _ isWished: Bool, behind secret: LinkSecret
  ) async throws {
    let (desk, opened) = try await asking(secret)
    try await desk.perform(.invitationAsk, in: opened.hand) { work in
      guard try work.store.wishByPage(whom, isWished, at: work.now) else {
        throw Refusal.pageAsksNoMore(contact: opened.contact)
      }
      work.noteChanged(AuditObject(.participant, opened.invitation.person))
    }
  }

  /// Keeps what whoever is behind a link says to a meeting that they were offered.
  ///
  /// The trail says whose it is and that it stands otherwise, and not what was said: no page reads that of both.
  package func answerPartner(
    _ meeting: UUID, accepts: Bool, behind secret: LinkSecret
  ) async throws {
    let (desk, opened) = try await asking(secret)
    try await desk.perform(.invitationAsk, in: opened.hand) { work in
      let isKept = try work.store.answerPartnerByPage(meeting, accepts: accepts, at: work.now)
      guard isKept else { throw Refusal.pagePartnerMeetingGone(contact: opened.contact) }
      work.noteChanged(AuditObject(.participant, opened.invitation.person))
      work.noteChanged(AuditObject(.partnerMeeting, meeting))
    }
  }
}

extension PublicMeeting {
  /// The sentence by which somebody agrees to take part in partner meetings.
  package func consentToPartners(in language: Language) -> String {
    meeting.consentToPartners(in: language)
  }

  /// Why somebody and another may want to meet, a sentence each; empty where nothing may be said.
  package func why(_ one: OwnPartnerMeeting, in language: Language) -> [String] {
    one.why(meeting, phrases(in: language))
  }
}

extension Meeting {
  fileprivate func consentToPartners(in language: Language) -> String {
    let phrases = phrases(in: language)
    return phrases.pagePartnersConsent(
      convener: phrases.inSentence(convener.name[language]).name, meeting: title[language])
  }
}

extension Store {
  /// What the page behind a link that was opened shows of partner meetings; nil where there are none.
  func partnerMatters(_ opened: LinkOpened, at now: Date) throws -> PartnerMatters? {
    guard let page = try partnersOfPage(at: now) else { return nil }
    let zone = opened.meeting.zone
    let names = Dictionary(
      try countryNames(of: opened.hand.id).map { ($0.0, $0.1) },
      uniquingKeysWith: { first, _ in first })
    let people = page.people.compactMap { one -> PartnerMatters.Partner? in
      guard let country = Country(one.country) else { return nil }
      return PartnerMatters.Partner(
        id: one.id,
        neighbour: OwnTable.Neighbour(
          name: ProperName(one.name, others: one.names),
          organisation: ProperName(one.organisation, others: one.organisationNames),
          country: country, countryName: names[country] ?? [:]),
        isWished: one.isWished)
    }
    func local(_ seconds: Int) -> LocalTime? {
      LocalTime(Date(timeIntervalSince1970: Double(seconds)), in: zone)
    }
    let meetings = page.meetings.compactMap { one -> OwnPartnerMeeting? in
      guard let starts = local(one.starts), let ends = local(one.ends),
        let day = Day(one.answerBy), let country = Country(one.country),
        let standing = OwnPartnerMeeting.Standing(rawValue: one.standing)
      else { return nil }
      return OwnPartnerMeeting(
        id: one.id, starts: starts, ends: ends, room: one.room, table: one.table, answerBy: day,
        standing: standing, name: ProperName(one.name, others: one.names),
        organisation: ProperName(one.organisation, others: one.organisationNames),
        country: country, countryName: names[country] ?? [:], grounds: one.grounds,
        isMutual: one.isMutual, mayReturn: one.mayReturn)
    }
    return PartnerMatters(
      isOpen: page.isOpen, shows: page.shows, people: people, meetings: meetings)
  }
}
