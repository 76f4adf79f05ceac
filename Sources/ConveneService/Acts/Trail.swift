import ConveneCore
import ConveneStore
import ConveneValues
import ConveneWords
import Foundation

/// An act of the audit trail, as it is listed.
package struct ActEntry: Sendable {
  package let number: Int
  /// In the meeting's zone, with its distance from UTC.
  package let at: String
  package let actor: String
  /// At the database; nil in what is older than that.
  package let login: String?
  package let act: String
  package let object: String
  /// The first objects that it changed, by name, and how many more.
  package let changed: String
}

/// An act with everything that the trail keeps of it.
package struct ActReport: Sendable {
  package struct Line: Sendable {
    package let object: String
    package let change: String
  }

  package let entry: ActEntry
  /// By name; nil where what was said was erased.
  package let particulars: [String: String]?
  package let lines: [Line]
}

/// The two trails that an organiser's acts are written to.
package enum AuditTrail: String, CaseIterable, Sendable {
  case meeting, house

  func meeting(_ hand: MeetingInHand) -> Meeting.ID? {
    self == .meeting ? hand.id : nil
  }
}

extension Secretariat {
  /// The latest acts on a meeting, or without one on the house, newest first, with the names of what
  /// they changed, in whose language `phrases` are.
  package func acts(
    in hand: MeetingInHand?, in phrases: Phrases = Phrases(.english)
  ) async throws -> [ActEntry] {
    let reader = actor
    return try await look(.viewAudit, in: hand) { store in
      let acts = try store.acts(in: hand?.id)
      let numbers = acts.map(\.number)
      let lines = Dictionary(
        grouping: try store.auditLines(of: numbers, in: hand?.id, most: 3)
          .shown(to: reader, in: hand?.id), by: \.number)
      let counts = try store.auditLineCounts(of: numbers, in: hand?.id)
      return acts.map { act in
        ActEntry(
          act, lines[act.number] ?? [], of: counts[act.number, default: 0],
          zone: hand?.meeting.zone, phrases)
      }
    }
  }

  /// One act: who changed what, for whom, from what to what.
  ///
  /// Whoever may not see secrets is told that these changed, and no more.
  package func act(
    _ number: Int, in hand: MeetingInHand?, in phrases: Phrases = Phrases(.english)
  ) async throws -> ActReport {
    let (reader, seesSecrets) = (actor, actor.may(.viewSecrets, in: hand?.id))
    let found = try await look(.viewAudit, in: hand) { store -> ActReport? in
      guard let act = try store.act(number, in: hand?.id) else { return nil }
      let lines = try store.auditLines(of: [number], in: hand?.id, most: Int(Int32.max))
        .shown(to: reader, in: hand?.id)
      return ActReport(
        entry: ActEntry(
          act, Array(lines.prefix(3)), of: lines.count, zone: hand?.meeting.zone, phrases),
        particulars: act.particulars?.filter { $0.key != "lines" },
        lines: lines.map { line in
          let isHidden = line.object.isSecret && !seesSecrets
          return ActReport.Line(
            object: phrases.title(of: line),
            change: isHidden
              ? phrases.trailHidden
              : line.change.map(phrases.words(of:)) ?? phrases.lineErased)
        })
    }
    guard let found else {
      throw Failure.notFound(.noSuchAct(number: number))
    }
    return found
  }

  /// The ends of the meeting's trail and of the house's, to be kept outside of the database.
  package func auditHeads(of hand: MeetingInHand) async throws -> [(
    trail: String, head: String
  )] {
    try await look(.viewAudit, in: hand) { store in
      try AuditTrail.allCases.compactMap { trail in
        try store.auditHead(of: trail.meeting(hand)).map { (trail.rawValue, $0.description) }
      }
    }
  }
}

extension [AuditLineEntry] {
  /// With reviewers by their codes for whoever may not see which of them gave what.
  func shown(to actor: Actor, in meeting: Meeting.ID?) -> [AuditLineEntry] {
    actor.may(.recordReviews, in: meeting) ? self : map(\.withoutNameOfReviewer)
  }
}

extension ActEntry {
  init(
    _ act: AuditEntry, _ lines: [AuditLineEntry], of count: Int, zone: String?, _ phrases: Phrases
  ) {
    let named = lines.map(phrases.title(of:)).joined(separator: "; ")
    let more = count - lines.count
    self.init(
      number: act.number,
      at: act.at.written(inZone: zone),
      actor: act.actor, login: act.login, act: act.act, object: act.object,
      changed: more > 0 ? phrases.trailAndMore(objects: named, count: more) : named)
  }
}

extension Date {
  /// By the clocks of a zone, with their distance from UTC.
  package func written(inZone zone: String?) -> String {
    let style = Date.ISO8601FormatStyle(
      timeZone: zone.flatMap { TimeZone(identifier: $0) } ?? .gmt)
    return formatted(
      style.year().month().day().dateTimeSeparator(.space)
        .time(includingFractionalSeconds: false).timeZone(separator: .colon))
  }
}
