import ConveneValues
import Foundation

/// A list as it was closed, and whether it was reopened.
package struct ClosingEntry: Sendable {
  package let number: Int
  /// The proposal that was closed.
  package let selection: Identifier<SelectionEntry>
  /// Byte for byte as they are hashed.
  package let published: String
  package let audited: String
  /// Of the published text.
  package let hash: String
  package let knownAt: Date
  package let closedAt: Date
  package let closedBy: String
  package let reopenedAt: Date?
  package let reopenedReason: String?

  package init(
    number: Int, selection: Identifier<SelectionEntry>, published: String, audited: String,
    hash: String, knownAt: Date, closedAt: Date, closedBy: String, reopenedAt: Date? = nil,
    reopenedReason: String? = nil
  ) {
    self.number = number
    self.selection = selection
    self.published = published
    self.audited = audited
    self.hash = hash
    self.knownAt = knownAt
    self.closedAt = closedAt
    self.closedBy = closedBy
    self.reopenedAt = reopenedAt
    self.reopenedReason = reopenedReason
  }

  /// A list that is closed now.
  package init(
    _ list: ClosedList, of selection: Identifier<SelectionEntry>, knownAt: Date, closedAt: Date,
    closedBy: String
  ) {
    self.init(
      number: list.head.closing, selection: selection, published: list.published,
      audited: list.audited, hash: list.hash.description, knownAt: knownAt, closedAt: closedAt,
      closedBy: closedBy)
  }

  /// Day, hour and zone of the public value, as the list says.
  package var known: String {
    let line = published.split(separator: "\n").first { $0.hasPrefix("known ") }
    return String(line?.dropFirst("known ".count) ?? "")
  }
}

/// Which public value is mixed in, as was announced last.
package struct LotteryTerms: Sendable {
  /// 0 for what the call says.
  package let number: Int
  package let source: String
  /// Nil, like what follows, in calls of earlier programs.
  package let day: Day?
  package let hour: ClockTime?
  package let form: String?
  package let knownAt: Date?
  /// Whether a list was closed before it, be it reopened or not.
  package let isUsed: Bool

  package init(
    number: Int, source: String, day: Day?, hour: ClockTime?, form: String?, knownAt: Date?,
    isUsed: Bool
  ) {
    self.number = number
    self.source = source
    self.day = day
    self.hour = hour
    self.form = form
    self.knownAt = knownAt
    self.isUsed = isUsed
  }
}
