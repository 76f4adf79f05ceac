import ConveneCore
import ConveneSQL
import Foundation
import Postgres

/// What a house erased for good, and shall not have again out of an older backup.
package struct Erasures: Sendable {
  /// What clocks erased of a meeting, by its code.
  package struct Expired: Hashable, Sendable {
    package let kind: RetentionKind
    package let meeting: String

    package init(_ kind: RetentionKind, of meeting: String) {
      self.kind = kind
      self.meeting = meeting
    }
  }

  /// By which the house knows mailboxes; another house has another.
  package let siteKey: [UInt8]
  package let list: ForgottenList
  package let expired: [Expired]
}

extension Erasures.Expired {
  /// As the act that erased it notes it.
  package var particular: String { "\(kind.rawValue) of \(meeting)" }

  /// Nil where the particular tells something else.
  init?(particular: String) {
    guard let told = particular.wholeMatch(of: /([a-z]+) of (.+)/),
      let kind = RetentionKind(rawValue: String(told.1))
    else { return nil }
    self.init(kind, of: String(told.2))
  }
}

extension Archive {
  /// Who was forgotten in a database, who objects, and what clocks erased since an instant; nil where
  /// its schema is older than erasing.
  package func erasures(since instant: Date) async throws -> Erasures? {
    try await readWhole { store, _ in
      guard try store.rows(.forgottenKnown).first?["known"] ?? false else { return nil }
      return Erasures(
        siteKey: try store.siteKey(), list: try store.forgottenList(),
        expired: try store.rows(.retentionRuns, Store.chain(of: nil), instant).compactMap {
          Erasures.Expired(particular: try $0["particular"])
        })
    }
  }
}
