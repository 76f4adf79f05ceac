import ConveneCore
import ConveneDocuments
import ConveneStore
import ConveneValues
import Foundation

/// An answer that is given on the page behind a link.
package struct PageAnswer: Hashable, Sendable {
  package enum Choice: String, CaseIterable, Sendable {
    case accepted
    case tentative
    case declined
  }

  package let choice: Choice
  /// What was said with it; empty where nothing was.
  package let remark: String

  package init(_ choice: Choice, remark: String = "") {
    (self.choice, self.remark) = (choice, remark)
  }
}

/// What the page behind a link shows: all in data, nothing in words.
package struct InvitationPage: Equatable, Sendable {
  package let meeting: PublicMeeting
  /// Of whoever is invited, as given.
  package let name: String
  /// In which the letter was written: the first of the reader's own that the meeting has.
  package let language: Language
  package let status: InvitationStatus
  /// The last day on which an answer counts, in the meeting's zone; nil where none is named.
  package let deadline: Day?
  /// When the last answer came.
  package let answeredAt: Date?
  /// What was said with it.
  package let remark: String
  package let attends: Attending
  /// What may be answered now, in the order in which it is offered; what was answered last is among it.
  package let choices: [PageAnswer.Choice]
  /// Why nothing may be answered here any more, and whom to write to; nil where something may.
  package let closed: Refusal?
  /// Where the reader sits, round by round; nothing while that is not shown.
  package var tables: [OwnTable] = []
  /// What else is there for the reader alone.
  package var own: OwnMatters?
  /// Partner meetings, once the reader accepted and where there are any.
  package var partners: PartnerMatters?
  /// How the reader stands to the evaluation of the meeting; nil where they are asked nothing.
  package var evaluation: Evaluation.Offer?
}

/// A table where whoever looks sits in a round, and who else sits there.
package struct OwnTable: Equatable, Sendable {
  package struct Neighbour: Equatable, Sendable {
    package let name: ProperName
    package let organisation: ProperName
    package let country: Country
    /// As the convener's own list calls it; empty where that has none.
    package let countryName: Wording

    package init(
      name: ProperName, organisation: ProperName, country: Country, countryName: Wording = [:]
    ) {
      (self.name, self.organisation) = (name, organisation)
      (self.country, self.countryName) = (country, countryName)
    }
  }

  package let day: Day
  package let start: ClockTime
  package let end: ClockTime
  package let room: Wording
  package let number: Int
  package let theme: Wording
  /// In the order of their seats.
  package let neighbours: [Neighbour]

  package init(
    day: Day, start: ClockTime, end: ClockTime, room: Wording, number: Int, theme: Wording,
    neighbours: [Neighbour]
  ) {
    (self.day, self.start, self.end) = (day, start, end)
    (self.room, self.number, self.theme) = (room, number, theme)
    self.neighbours = neighbours
  }
}

extension Secretariat {
  /// The page behind a link; nothing is changed by looking at it.
  ///
  /// - Throws: `Refusal.linkOpensNothing` where the link is unknown or was ended, in the same words.
  package func invitationPage(behind secret: LinkSecret) async throws -> InvitationPage {
    let now = now()
    let (opened, tables, own, partners, evaluation) = try await opening(secret).look(.servePages) {
      store in
      let opened = try store.opened(by: secret.hash)
      return (
        opened, try store.ownTables(opened), try store.ownMatters(opened, at: now),
        try store.partnerMatters(opened, at: now), try store.evaluationOfPage(at: now)
      )
    }
    var page = opened.page(on: Day(now, inZone: opened.meeting.zone))
    (page.tables, page.own, page.partners) = (tables, own, partners)
    page.evaluation = evaluation
    return page
  }

  /// Records what was answered on the page behind a link, and returns the page as it is then.
  ///
  /// - Throws: as `record(_:behind:)`.
  package func answer(
    _ answer: PageAnswer, behind secret: LinkSecret
  ) async throws -> InvitationPage {
    try await record(answer, behind: secret)
    return try await invitationPage(behind: secret)
  }

  /// Records what was answered on the page behind a link.
  ///
  /// An open seat that somebody declines is held, whatever the meeting says of who follows: nobody is
  /// invited by a page. The same answer twice changes nothing and is not told twice.
  ///
  /// - Throws: as `invitationPage`; a refusal where the answer counts no more, or no place is left.
  package func record(_ answer: PageAnswer, behind secret: LinkSecret) async throws {
    let remark = try answer.remark.keptWords(at: "remark")
    let now = now()
    // Whoever waited for the turn may have waited for another answer by the same link, or for its end.
    try await opening(secret).perform(.invitationAnswer) { store in
      let opened = try store.opened(by: secret.hash, inTurn: true)
      if let closed = opened.closed(on: Day(now, inZone: opened.meeting.zone)) { throw closed }
      return (opened.hand, opened)
    } _: { work, opened in
      do {
        try work.answer(PageAnswer(answer.choice, remark: remark), opened)
      } catch let refusal as Refusal where refusal.key == Refusal.placesTaken().key {
        throw Refusal.pagePlaceGone(contact: opened.contact)
      }
    }
  }

  /// The same with transactions that were shown a link.
  func opening(_ secret: LinkSecret) -> Secretariat {
    Secretariat(
      archive: archive.opening(secret.hash), actor: actor, settings: settings, now: now,
      lease: lease, told: told)
  }
}

extension Secretariat {
  /// Who answered on a page today or yesterday, as it is where the meeting is; the latest first.
  package func answersByPage(_ hand: MeetingInHand) async throws -> [InvitationEntry] {
    let today = Day(now(), inZone: hand.meeting.zone)
    return try await look(.viewMeeting, in: hand) { store in
      try store.answeredByPage(in: hand.id)
        .filter { Day($0.at, inZone: hand.meeting.zone).number >= today.number - 1 }
        .map(\.invitation)
    }
  }
}

extension Store {
  /// Where whoever opened the link sits, in the order of the programme.
  fileprivate func ownTables(_ opened: LinkOpened) throws -> [OwnTable] {
    let (seats, meeting) = (try seatsOfPage(), opened.meeting)
    guard !seats.isEmpty else { return [] }
    let names = Dictionary(
      try countryNames(of: opened.hand.id).map { ($0.0, $0.1) },
      uniquingKeysWith: { first, _ in first })
    let sessions = meeting.programme.sorted { ($0.day, $0.start) < ($1.day, $1.start) }
    return sessions.compactMap { session in
      let there = seats.filter { $0.session == session.key }
      guard let own = there.first(where: \.isOwn) else { return nil }
      return OwnTable(
        day: meeting.starts.adding(session.day - 1), start: session.start, end: session.end,
        room: meeting.rooms.first { $0.key == session.room }?.name ?? [:], number: own.table,
        theme: meeting.tables.first { $0.number == own.table }?.theme ?? [:],
        neighbours: there.filter { !$0.isOwn }.map { seat in
          OwnTable.Neighbour(
            name: ProperName(seat.name, others: seat.names),
            organisation: ProperName(seat.organisation, others: seat.organisationNames),
            country: seat.country, countryName: names[seat.country] ?? [:])
        })
    }
  }
}

extension Work {
  /// Takes an answer by a page; what follows from it is as from one that somebody records.
  fileprivate mutating func answer(_ answer: PageAnswer, _ opened: LinkOpened) throws {
    let (invitation, status) = (opened.invitation, answer.choice.status)
    let said = AnswerSaid(how: .page, remark: answer.remark)
    guard invitation.status != status else {
      if said.remark != invitation.said.remark { try keep(said, with: invitation) }
      return
    }
    if let application = invitation.application, let left = opened.found.left {
      try takeBack(application, leftFor: left.cause)
    }
    try record([invitation], as: status, with: said)
    if status == .declined, invitation.track == .open, let application = invitation.application {
      try hold([(application, .declined)])
    }
  }
}

extension PageAnswer.Choice {
  fileprivate var status: InvitationStatus {
    switch self {
    case .accepted: .accepted
    case .tentative: .tentative
    case .declined: .declined
    }
  }
}
