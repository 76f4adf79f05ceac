import ConveneSQL
import ConveneValues
import Postgres

/// What looking at every invariant found.
package struct InvariantReport: Sendable {
  /// Those that some row of any meeting breaks, with how many do.
  package var broken: [Problem] = []
  /// Those that the server gave up, because of a limit on a statement or on a lock.
  package var unanswered: [Problem] = []
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

  /// Looks at every invariant of `sql/checks`; one that the server gives up does not stop the others.
  package func invariantReport() async throws -> InvariantReport {
    try await readWhole { store, _ in try store.invariantReport() }
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

  package func invariantReport() throws -> InvariantReport {
    var report = InvariantReport()
    for check in Check.all {
      do {
        let rows = try connection.savepoint {
          try connection.rows(Statement(name: "check_\(check.name)", sql: check.text))
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
