import ConveneCore
import ConveneStore
import ConveneValues
import Foundation

/// A partnership and how its target stands today.
package struct MonitoredPartnership: Sendable {
  package let partnership: Partnership
  package let reports: [PartnershipReport]
  package let monitoring: Monitoring
  /// Nil where there is no day, and of what has ended.
  package let light: TargetLight?
}

extension Secretariat {
  /// All partnerships of a meeting with how their targets stand: for the secretariat alone.
  package func monitoredPartnerships(
    _ hand: MeetingInHand
  ) async throws -> [MonitoredPartnership] {
    let today = Day(now(), inZone: hand.meeting.zone)
    return try await look(.keepPartnerships, .recognisePartnerships, in: hand) { store in
      let reports = try store.partnershipReports(of: hand.id)
      return try store.partnerships(of: hand.id).map { one in
        let own = reports[one.code] ?? []
        let monitoring = Monitoring(of: one.terms.due, own)
        return MonitoredPartnership(
          partnership: one, reports: own, monitoring: monitoring,
          light: one.status == .ended ? nil : monitoring.light(on: today))
      }
    }
  }

  /// Records what partners tell of their target: kept, or changed to another day.
  ///
  /// - Parameter due: the new day, of a target that changed alone.
  package func reportPartnership(
    _ code: String, _ kind: PartnershipReport.Kind, _ words: String, on day: Day, due: Day? = nil,
    _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> PartnershipReport {
    let words = try words.keptText(at: "report")
    guard !words.isEmpty else { throw Refusal.reportWithoutWords() }
    guard (kind == .changed) == (due != nil) else { throw Refusal.reportOfAnotherDay() }
    guard PartnershipReport.Kind.ofDesks.contains(kind) else {
      throw Refusal.endedIsAnotherAct(code: code.uppercased())
    }
    return try await perform(.partnershipReport, in: hand, dryRun: dryRun) { work in
      let one = try work.partnership(code)
      guard one.status != .ended else { throw one.isClosed }
      guard day <= work.today else {
        throw Refusal.reportedLater(day: day.description, today: work.today.description)
      }
      try work.requireSaid(on: day, of: one)
      if let due, due <= day {
        throw Refusal.targetChangedToPast(day: due.description, told: day.description)
      }
      let last = PartnershipReport.lastDue(toldOn: day)
      if let due, due > last {
        throw Refusal.targetChangedTooFar(
          day: due.description, last: last.description, code: one.code)
      }
      let before = try work.store.partnershipReports(of: hand.id)[one.code]?.last?.number ?? 0
      let report = PartnershipReport(
        number: before + 1, kind: kind, words: words, day: day, due: due)
      try work.store.report(report, of: one.code, in: hand.id, at: work.now)
      work.note(one.object, from: [:], to: ["report \(report.number)": report.told])
      return report
    }
  }
}

extension PartnershipReport {
  /// As the trail tells it.
  var told: String {
    ["\(day)", kind.rawValue, due.map { "\($0)" } ?? "", words].filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}

extension Work {
  /// What was recorded last was a slip.
  mutating func undoReporting(_ past: PastAct) throws -> [Problem] {
    for (object, _, new) in past.changes(of: .partnership) {
      for (column, told) in new ?? [:] {
        guard column.hasPrefix("report "), let number = Int(column.dropFirst(7)) else { continue }
        let one = try store.partnerships(of: meeting).first { $0.id == object.id }
        let last = try one.flatMap { try store.partnershipReports(of: meeting)[$0.code]?.last }
        guard let one, let last else { throw past.isOtherwise }
        try Self.requireSame(last.number == number && last.told == told, since: past)
        try Self.requireSame(
          store.removeReport(number, of: one.code, in: meeting), since: past)
        note(object, from: [column: told], to: [:])
      }
    }
    return []
  }
}
