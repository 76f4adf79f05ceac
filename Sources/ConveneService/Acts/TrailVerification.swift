import ConveneCore
import ConveneStore
import ConveneValues

extension Secretariat {
  /// Refuses where the trail of a meeting, or of the house, was changed; says what else it showed.
  ///
  /// Ends noted earlier also find a trail that was rewritten in whole, or cut short; so do the ends
  /// in the backups that the database was made of.
  @discardableResult
  package func verifyAudit(
    of hand: MeetingInHand, since noted: [AuditTrail: String] = [:]
  ) async throws -> TrailReport {
    let heads = try noted.mapValues { text in
      guard let head = AuditHead(text) else {
        throw Refusal.auditHeadUnreadable(head: text)
      }
      return head
    }
    let report = try await look(.viewAudit, in: hand) { store in
      try TrailReport(store, of: hand.id, since: heads)
    }
    guard report.problems.isEmpty else { throw Refusal.auditBroken(problems: report.problems) }
    return report
  }
}

/// What reading the trails of a meeting and of the house showed.
///
/// The program computes the chains anew from the rows; it asks no function of the database that is
/// examined, and says what in that database is otherwise than its own migrations make it.
package struct TrailReport: Sendable {
  package let problems: [Problem]
  /// How many lines say no more what changed.
  package let erased: Int
  /// The end that the meeting's trail had in the backup that the database was made of last.
  package let restored: AuditHead?

  package init(_ store: Store, of meeting: Meeting.ID, since heads: [AuditTrail: AuditHead]) throws
  {
    let restored = try store.restoredHeads(of: meeting)
    self.restored = restored.first
    let readings = try AuditTrail.allCases.map { trail in
      let isMeeting = trail == .meeting
      let reading = try store.auditReading(
        in: isMeeting ? meeting : nil,
        since: [heads[trail]].compactMap(\.self) + (isMeeting ? restored : []))
      return (trail: trail, reading: reading)
    }
    let house = readings.first { $0.trail == .house }?.reading
    let faults = readings.flatMap { trail, reading in
      let untold = reading.erasureFaults(in: trail == .meeting ? meeting : nil, toldBy: house)
      return (reading.faults + untold).prefix(20).map { $0.problem(in: trail) }
    }
    problems =
      faults + (try store.accountFaults(told: readings.map(\.reading)).map(\.problem))
      + (try store.schemaDifferences().filter(\.isOfTrail).map(\.problem))
    erased = readings.reduce(0) { $0 + $1.reading.erased }
  }
}

extension AuditFault {
  fileprivate func problem(in trail: AuditTrail) -> Problem {
    let place = "\(trail.rawValue), entry \(number)"
    return switch part {
    case .entry: .auditEntryChanged(at: place)
    case .blank: .auditEntryBlank(at: place)
    case .timeless: .auditEntryTimeless(at: place)
    case .gap: .auditEntryMissing(at: place)
    case .body: .auditBodyChanged(at: place)
    case .bodyMissing: .auditBodyMissing(at: place)
    case .line: .auditLineChanged(at: place)
    case .letter: .auditLetterChanged(at: place)
    case .erased: .auditErasedUntold(at: trail.rawValue)
    case .head: .auditHeadChanged(at: place)
    case .beyond: .auditEntryBeyond(at: place)
    case .astray: .auditRowsAstray(at: trail.rawValue)
    case .witness: .auditWitnessDiffers(at: place)
    }
  }
}

extension AccountFault {
  fileprivate var problem: Problem {
    let place = "account \(login)"
    return switch part {
    case .login: .accountLoginUntold(at: place)
    case .name: .accountNameUntold(at: place)
    case .roles: .accountRolesUntold(at: place)
    case .gone: .accountGone(at: place)
    }
  }
}
