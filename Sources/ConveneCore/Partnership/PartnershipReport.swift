import ConveneValues

/// What partners tell of their target after the meeting.
package struct PartnershipReport: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Sendable {
    /// The target was reached.
    case kept
    /// It is to be reached by another day.
    case changed
    /// A partner says that nothing is done any more; an officer ends it, or records what is so instead.
    case ended

    /// What a desk records; that something ended is an act of its own there.
    package static let ofDesks: [Kind] = [.kept, .changed]
  }

  /// How many years after it was told a new day may be: nobody waits longer for a target.
  package static let yearsAhead = 10

  /// The last new day that counts of what is told on a day.
  package static func lastDue(toldOn day: Day) -> Day { day.after(months: 12 * yearsAhead) }

  /// From 1, in the order in which reports were recorded.
  package let number: Int
  package let kind: Kind
  package let words: String
  /// On which the partners said so.
  package let day: Day
  /// The new day; of a target that changed alone.
  package let due: Day?
  /// Which partner answered behind their link, from 1; nil where a desk recorded it.
  package let partner: Int?

  package init(
    number: Int, kind: Kind, words: String, day: Day, due: Day? = nil, partner: Int? = nil
  ) {
    (self.number, self.kind, self.words) = (number, kind, words)
    (self.day, self.due, self.partner) = (day, due, partner)
  }
}

/// How a target stands on a day: for partners and the secretariat, and never for the public.
package enum TargetLight: String, CaseIterable, Sendable {
  case kept
  case onTime = "on_time"
  case due
  case overdue
  /// A partner says that it ended.
  case toldEnded = "told_ended"

  /// From how many days before its day a target is due.
  package static let notice = 30

  /// Whether somebody is to be called about it.
  package var isToCall: Bool { self == .due || self == .overdue }

  /// Whether an officer has something to do about it.
  package var isForSomebody: Bool { isToCall || self == .toldEnded }
}

/// A target as it stands: its day, and what was reported.
package struct Monitoring: Sendable {
  /// By which it is to be reached, as the last change of it says.
  package let day: Day?
  package let isKept: Bool
  /// Whether the last that was told is that it ended.
  package let isToldEnded: Bool
  package let isReported: Bool

  /// - Parameter reports: in the order in which they were recorded; the last one that says so holds.
  package init(of due: Day?, _ reports: [PartnershipReport]) {
    let reports = reports.sorted { $0.number < $1.number }
    day = reports.last { $0.kind == .changed }?.due ?? due
    isKept = reports.last?.kind == .kept
    isToldEnded = reports.last?.kind == .ended
    isReported = !reports.isEmpty
  }

  /// Nil where there is no target to be reached by a day.
  package func light(on today: Day) -> TargetLight? {
    guard !isKept else { return .kept }
    guard !isToldEnded else { return .toldEnded }
    guard let day else { return nil }
    if day < today { return .overdue }
    return day.adding(-TargetLight.notice) <= today ? .due : .onTime
  }
}
