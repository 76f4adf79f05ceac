import ConveneCore
import ConveneSQL
import ConveneValues
import Postgres

/// What looking at every invariant found.
package struct InvariantReport: Sendable {
  /// Those that some row of any meeting breaks, with how many do.
  package var broken: [Problem] = []
  /// Those that the server gave up, because of a limit on a statement or on a lock.
  package var unanswered: [Problem] = []
  /// The first that was not looked at any more; nil where all were.
  package var next: String?
}

/// A round of looking at invariants, in the order of their names.
package struct InvariantRound: Sendable {
  /// Where it begins; nil for the first.
  package var first: String?
  /// Asked before each.
  package var isStopped: @Sendable () -> Bool
  /// Told before each which it is, and how many were before it.
  package var begins: @Sendable (_ name: String, _ done: Int) -> Void

  package init(
    from first: String? = nil, until isStopped: @escaping @Sendable () -> Bool = { false },
    begins: @escaping @Sendable (_ name: String, _ done: Int) -> Void = { _, _ in }
  ) {
    (self.first, self.isStopped, self.begins) = (first, isStopped, begins)
  }
}

extension Archive {
  /// The same database, read by a login that keeps it; nil where the login does not.
  package func asKeeper() async throws -> Archive? {
    let isKeeper = try await database.read(settings: [Self.names]) {
      try Store(connection: $0).workAsKeeper()
    }
    return isKeeper ? Archive(database, isKeepers: true) : nil
  }

  /// Runs `body` on a snapshot of all meetings.
  ///
  /// Done as `convene_keeper` where the login may, and with its own rights elsewhere; the server
  /// refuses where these do not show every row.
  func readWhole<Value: Sendable>(
    settings: [Database.Setting] = [],
    _ body: @escaping @Sendable (_ store: Store, _ isKeeper: Bool) throws -> Value
  ) async throws -> Value {
    try await database.read(settings: [Self.names, .init("row_security", "off")] + settings) {
      let store = Store(connection: $0)
      return try body(store, try store.workAsKeeper())
    }
  }

  /// How many invariants there are.
  package static var invariants: Int { Check.all.count }

  /// Their names, in the order in which they are looked at.
  package static var invariantNames: [String] { Check.all.map(\.name).sorted() }

  /// Looks at every invariant of `sql/checks`; one that the server gives up does not stop the others.
  package func invariantReport(
    _ round: InvariantRound = InvariantRound()
  ) async throws -> InvariantReport {
    try await readWhole { store, _ in try store.invariantReport(round) }
  }

  /// The same of one meeting, with what it shares with others: the directory and the house's trail.
  ///
  /// Whoever sees that meeting sees all that is asked.
  package func invariantReport(
    of meeting: Meeting.ID, _ round: InvariantRound
  ) async throws -> InvariantReport {
    guard !isKeepers else { throw Refusal.loginOnlyKeeps() }
    return try await read(in: meeting) { try $0.invariantReport(round, of: meeting) }
  }

  /// What of the schema is not as this program's migrations make it.
  package func schemaDifferences() async throws -> [SchemaDifference] {
    try await readWhole { store, _ in try store.schemaDifferences() }
  }

  /// Invariants that do not hold, or that nobody can say of whether they do.
  package func brokenInvariants() async throws -> [Problem] {
    let report = try await invariantReport()
    return report.broken + report.unanswered
  }
}

extension Store {
  /// Works as who keeps the database until the transaction ends; false where the login may not, or
  /// needs not as it is above row-level security itself.
  fileprivate func workAsKeeper() throws -> Bool { try !rows(.serverKeeper).isEmpty }

  /// - Parameter meeting: in hand, of which alone it is told: that there are others everybody sees,
  ///   and not what they have.
  package func invariantReport(
    _ round: InvariantRound = InvariantRound(), of meeting: Meeting.ID? = nil
  ) throws -> InvariantReport {
    var report = InvariantReport()
    let checks = Check.all.sorted { $0.name < $1.name }
    for (number, check) in checks.enumerated() where check.name >= round.first ?? "" {
      guard !round.isStopped() else {
        report.next = check.name
        break
      }
      round.begins(check.name, number)
      do {
        let rows = try connection.savepoint {
          try connection.rows(Statement(name: "check_\(check.name)", sql: check.text))
        }.filter { row in
          guard let meeting, let whose: Meeting.ID = try? row["meeting_id"] else { return true }
          return whose == meeting
        }
        guard !rows.isEmpty else { continue }
        report.broken.append(
          .invariantBroken(at: check.name, purpose: check.purpose, count: rows.count))
      } catch let error as PostgresError where error.isGivenUp {
        report.unanswered.append(
          .invariantUnanswered(at: check.name, purpose: check.purpose, reason: error.message))
      }
    }
    return report
  }
}

extension PostgresError {
  fileprivate var isGivenUp: Bool { ["55P03", "57014"].contains(sqlState) }
}

extension Check {
  /// The sentence that the file begins with.
  fileprivate var purpose: String {
    let lines = text.split(separator: "\n").prefix { $0.hasPrefix("-- ") }
    let sentence = lines.map { $0.dropFirst(3) }.joined(separator: " ")
    return sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
  }
}
