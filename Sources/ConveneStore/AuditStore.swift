import ConveneCore
import ConveneSQL
import Foundation
import Postgres

/// The end of an audit trail, short enough to be printed, mailed or read out.
///
/// Kept where the database's administrators cannot reach it, it witnesses everything before it:
/// nobody can rewrite that and arrive at the same hash.
package struct AuditHead: Hashable, Sendable, LosslessStringConvertible {
  package let number: Int
  /// SHA-256 in hexadecimal.
  package let hash: String

  package init(number: Int, hash: String) {
    self.number = number
    self.hash = hash
  }

  /// Reads `12:3fa9…`.
  package init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = Int(parts[0]), number > 0, parts[1].utf8.count == 64,
      parts[1].utf8.allSatisfy({ "0123456789abcdef".utf8.contains($0) })
    else { return nil }
    self.init(number: number, hash: String(parts[1]))
  }

  package var description: String { "\(number):\(hash)" }
}

/// A place in an audit trail that is not what it was.
package struct AuditFault: Hashable, Sendable {
  /// Where the trail shows it.
  package enum Part: String, Sendable {
    /// The entry itself: changed, missing, or between others where it does not belong.
    case entry
    /// What the act was about.
    case body
    /// The end of the trail: entries were cut off, or it was moved.
    case head
    /// The trail as a whole is another than the one whose end was noted elsewhere.
    case witness
  }

  package let number: Int
  package let part: Part
}

extension Store {
  /// Chains of acts are numbered by meeting; those that belong to none are under the nil UUID.
  private static func chain(of meeting: Meeting.ID?) -> UUID {
    meeting?.uuid ?? UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
  }

  /// The end of a meeting's trail, or of the house's; nil before the first act.
  package func auditHead(of meeting: Meeting.ID?) throws -> AuditHead? {
    try rows(.auditHead, Self.chain(of: meeting)).first.map {
      AuditHead(number: try $0["number"], hash: try $0["hash"])
    }
  }

  /// The first 20 places where a trail is not what it was; an end noted earlier finds a new trail.
  package func auditFaults(in meeting: Meeting.ID?, since head: AuditHead? = nil) throws
    -> [AuditFault]
  {
    try rows(.auditBroken, Self.chain(of: meeting), head?.number, head?.hash).map { row in
      let part: String = try row["part"]
      guard let part = AuditFault.Part(rawValue: part) else {
        throw CocoaError(.coderInvalidValue)
      }
      return AuditFault(number: try row["number"], part: part)
    }
  }
}
