import Foundation

/// A place in an audit trail that is not what it was.
package struct AuditFault: Hashable, Sendable {
  /// Where the trail shows it.
  package enum Part: String, CaseIterable, Sendable {
    /// The entry is not what its hash was made of, or not behind the one before it.
    case entry
    /// Something of the entry is NULL.
    case blank
    /// The entry has an instant that no clock shows.
    case timeless
    /// There is no entry of this number.
    case gap
    /// What was said of the act.
    case body
    /// What was said of the act is gone; it is never erased.
    case bodyMissing = "body missing"
    /// An object that the act changed, or how many there were.
    case line
    /// A letter is not the one that the act queued.
    case letter
    /// Lines say nothing any more, and no act tells that it erased as many; the number is 0.
    case erased
    /// The end of the trail: entries were cut off, or it was moved.
    case head
    /// The entry stands behind the end that the trail says it has.
    case beyond
    /// There are rows that have no place in the trail; the number is 0.
    case astray
    /// The trail as a whole is another than the one whose end was noted elsewhere.
    case witness
  }

  package let number: Int
  package let part: Part
}

/// An account that is not as the trails say.
package struct AccountFault: Hashable, Sendable {
  package enum Part: Sendable {
    case login, name, roles, gone
  }

  /// The login that the trail knows, or the one that is there.
  package let login: String
  package let part: Part
}

/// What the trails say of an account; nil where they say nothing.
struct AccountTold: Hashable, Sendable {
  var login: String?
  var name: String?
  /// In every meeting.
  var roles: Set<String>?

  /// Takes in what a line says; roles in one meeting alone stand in its own trail.
  mutating func hear(_ columns: [String: String], inHouse: Bool) {
    login = columns["login"] ?? login
    name = columns["name"] ?? name
    guard inHouse, let words = columns["roles"] else { return }
    roles = Set(words.split(separator: " ").map(String.init))
  }
}

/// What reading a trail from its first entry to its end showed.
package struct AuditReading: Sendable {
  /// The first of them.
  package var faults: [AuditFault] = []
  /// How many lines say no more what changed.
  package var erased = 0
  /// When the latest of the entries with such lines was written, in microseconds.
  var erasedLast = Int.min
  /// What acts of it tell of erasing.
  var erasures: [ErasureTold] = []
  /// Entries that have lost the fingerprint of a letter which has its words still.
  var lettersLeft: [(number: Int, at: Int)] = []
  var accounts: [UUID: AccountTold] = [:]
}
