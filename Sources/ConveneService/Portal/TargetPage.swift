import ConveneCore
import ConveneDocuments
import ConveneStore
import ConveneValues
import Foundation

/// What a partner finds behind the link by which they are asked what became of a target.
package struct TargetPage: Sendable {
  package struct Side: Sendable {
    package let position: Int
    package let person: ProperName?
    package let organisation: ProperName?
    package let role: String
  }

  package let meeting: PublicMeeting
  package let title: String
  package let language: Language
  /// Whoever shows the link.
  package let own: Side
  package let others: [Side]
  package let measure: String
  package let monitoring: Monitoring
  package let light: TargetLight?
  /// In the order in which they were told.
  package let reports: [PartnershipReport]

  package func side(_ position: Int) -> Side? {
    ([own] + others).first { $0.position == position }
  }
}

extension Secretariat {
  /// What is behind the link of a partner; nothing is changed by looking at it.
  ///
  /// - Throws: `Refusal.linkOpensNothing` where the link is unknown, or the partnership ended, in the same
  ///   words.
  package func targetPage(behind secret: LinkSecret) async throws -> TargetPage {
    let now = now()
    return try await opening(secret).look(.servePages) { store in
      let (opened, hand) = try store.partnershipInHand(secret)
      let monitoring = Monitoring(of: opened.due, opened.reports)
      let sides = opened.sides.map { side in
        TargetPage.Side(
          position: side.position,
          person: side.person.map { ProperName($0, others: side.personNames ?? Wording([:])) },
          organisation: side.organisation.map {
            ProperName($0, others: side.organisationNames ?? Wording([:]))
          },
          role: side.role)
      }
      guard let own = sides.first(where: { $0.position == opened.position }) else {
        throw Refusal.linkOpensNothing()
      }
      return TargetPage(
        meeting: PublicMeeting(meeting: hand.meeting, state: hand.state),
        title: opened.title,
        language: Person.letterLanguage(of: opened.languages, among: hand.meeting.languages),
        own: own, others: sides.filter { $0.position != own.position },
        measure: opened.measure, monitoring: monitoring,
        light: monitoring.light(on: Day(now, inZone: hand.meeting.zone)),
        reports: opened.reports)
    }
  }

  /// Keeps what a partner tells of the target behind their link.
  ///
  /// That it ended is what the partner says: an officer ends the partnership.
  ///
  /// - Parameter due: the new day, of a target that changed alone.
  /// - Throws: as `targetPage`; a refusal where words or the new day are missing, or that day has passed.
  package func tell(
    _ kind: PartnershipReport.Kind, _ words: String, due: Day?, behind secret: LinkSecret
  ) async throws {
    let words = try words.keptText(at: "words")
    guard !words.isEmpty else { throw Refusal.pageReportWithoutWords() }
    guard (kind == .changed) == (due != nil) else { throw Refusal.pageReportOfAnotherDay() }
    let desk = opening(secret)
    let hand = try await desk.look(.servePages) { try $0.partnershipInHand(secret).hand }
    try await desk.perform(.partnershipTell, in: hand) { work in
      let (opened, _) = try work.store.partnershipInHand(secret)
      if let due, due <= work.today {
        throw Refusal.pageReportOfPast(day: due.description, today: work.today.description)
      }
      let last = PartnershipReport.lastDue(toldOn: work.today)
      if let due, due > last {
        throw Refusal.pageReportTooFar(day: due.description, last: last.description)
      }
      // Who sends a form twice has told once.
      if let last = opened.reports.last, last.partner == opened.position, last.kind == kind,
        last.words == words, last.due == due
      {
        return
      }
      guard
        let number = try work.store.tellByPage(
          kind, words, on: work.today, due: due, at: work.now)
      else { throw Refusal.linkOpensNothing() }
      let report = PartnershipReport(
        number: number, kind: kind, words: words, day: work.today, due: due,
        partner: opened.position)
      work.note(
        AuditObject(.partnership, opened.id), from: [:], to: ["report \(number)": report.told])
    }
  }
}

extension Store {
  /// What a link opens, with its meeting.
  ///
  /// - Throws: the same refusal whether the link ended or never was.
  fileprivate func partnershipInHand(
    _ secret: LinkSecret
  ) throws -> (opened: OpenedPartnership, hand: MeetingInHand) {
    guard let opened = try openedPartnership(by: secret.hash),
      let page = try pageMeeting(opened.meeting)
    else { throw Refusal.linkOpensNothing() }
    var meeting = page.meeting
    meeting.countries = opened.countries
    return (
      opened,
      MeetingInHand(
        id: opened.meeting, rubric: page.rubric, meeting: meeting, state: page.state)
    )
  }
}
