import ConveneValues
import Foundation

/// What somebody promised at a table to do by a day, with somebody else or alone.
package struct Commitment: Sendable {
  package enum Status: String, CaseIterable, Sendable {
    case open
    case done
    /// It will not be done, and why is told.
    case ended
  }

  package let id: UUID
  /// `C-0001`.
  package let code: String
  /// Who promised, and with whom; as partners of no partnership yet, whose role is what was promised.
  package let who: Partnership.Partner
  package let with: Partnership.Partner?
  package let what: String
  package let due: Day
  package let status: Status
  /// The code of the partnership that came of it.
  package let partnership: String?
  /// Why it ended, or what was remarked when it was done.
  package let reason: String
  /// When it was kept; nil of one that is not yet.
  package let addedAt: Date?

  package init(
    id: UUID, code: String, who: Partnership.Partner, with: Partnership.Partner?, what: String,
    due: Day, status: Status = .open, partnership: String? = nil, reason: String = "",
    addedAt: Date? = nil
  ) {
    (self.id, self.code, self.who, self.with) = (id, code, who, with)
    (self.what, self.due, self.status) = (what, due, status)
    (self.partnership, self.reason, self.addedAt) = (partnership, reason, addedAt)
  }

  /// `C-0012` of 12.
  package static func code(_ number: Int) -> String {
    let digits = String(number)
    return "C-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  /// Whether its day has passed and nothing was said of it.
  package func isOverdue(on today: Day) -> Bool { status == .open && due < today }

  /// Partners for a partnership: who promised, in the role of what was promised, and with whom.
  package var partners: [Partnership.Partner] { [who] + (with.map { [$0] } ?? []) }
}
