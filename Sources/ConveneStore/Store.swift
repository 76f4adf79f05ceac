import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

/// What a use case reads and writes within one transaction; it lives as long as the transaction.
package struct Store {
  let connection: Connection

  package init(connection: Connection) { self.connection = connection }

  func rows(_ query: Query, _ arguments: (any PostgresEncodable)?...) throws -> [Row] {
    try inTheOrganisersWords { try connection.rows(query.statement, arguments) }
  }

  @discardableResult
  func execute(_ query: Query, _ arguments: (any PostgresEncodable)?...) throws -> Int {
    try inTheOrganisersWords { try connection.execute(query.statement, arguments) }
  }

  private func inTheOrganisersWords<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as PostgresError {
      throw error.inTheOrganisersWords
    }
  }

  static func json(_ value: some Encodable) throws -> String {
    String(decoding: try value.sortedJSON(), as: UTF8.self)
  }

  static func value<Value: Decodable>(_ json: String, as type: Value.Type = Value.self) throws
    -> Value
  {
    try JSONDecoder().decode(type, from: Data(json.utf8))
  }

  /// Most wordings are empty, and a directory has three a person.
  static func wording(_ json: String) throws -> Wording { json == "{}" ? [:] : try value(json) }
}

extension PostgresError {
  /// What a broken rule means to the organiser, or the error itself.
  fileprivate var inTheOrganisersWords: any Error { Refusal(self) ?? self }
}

extension Check {
  /// The sentence that the file begins with.
  fileprivate var purpose: String {
    let lines = text.split(separator: "\n").prefix { $0.hasPrefix("-- ") }
    let sentence = lines.map { $0.dropFirst(3) }.joined(separator: " ")
    return sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
  }
}

extension Query {
  /// The statement as the seam prepares it, under its own name.
  package var statement: Statement { Statement(name: rawValue, sql: sql) }
}

/// What looking at every invariant found.
package struct InvariantReport: Sendable {
  /// Those that some row of any meeting breaks, with how many do.
  package var broken: [Problem] = []
  /// Those that the server gave up, because of a limit on a statement or on a lock.
  package var unanswered: [Problem] = []
}

extension PostgresError {
  fileprivate var isGivenUp: Bool { ["55P03", "57014"].contains(sqlState) }
}

extension Store {
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

/// The database of meetings: one closure, one transaction, one meeting.
///
/// The work is done as `convene_app` whoever is logged in, and sees the rows of the meeting it is
/// about; without a meeting it sees those of none. Both are said with BEGIN, at no round trip.
package struct Archive: Sendable {
  package let database: Database

  package init(_ database: Database) { self.database = database }

  /// Runs `body` in a transaction that is written whole or not at all.
  ///
  /// The body may run again after a serialisation failure, so it changes nothing but the store.
  package func write<Value: Sendable>(
    in meeting: Meeting.ID? = nil, for reviewer: Person.ID? = nil,
    _ body: @escaping @Sendable (Store) throws -> Value
  ) async throws -> Value {
    do {
      return try await database.write(settings: Self.scope(meeting, reviewer)) {
        try body(Store(connection: $0))
      }
    } catch let error as PostgresError {
      // What is checked at the end only is said by COMMIT.
      throw error.inTheOrganisersWords
    }
  }

  /// Runs `body` on a snapshot that stays the same however long it reads.
  ///
  /// For a reviewer it shows what they were given, and others' ratings once their own are in.
  package func read<Value: Sendable>(
    in meeting: Meeting.ID? = nil, for reviewer: Person.ID? = nil,
    _ body: @escaping @Sendable (Store) throws -> Value
  ) async throws -> Value {
    try await database.read(settings: Self.scope(meeting, reviewer)) {
      try body(Store(connection: $0))
    }
  }

  /// How many invariants there are.
  package static var invariants: Int { Check.all.count }

  /// Looks at every invariant of `sql/checks`; one that the server gives up does not stop the others.
  ///
  /// Done with the login's own rights; the server refuses where these do not show every row.
  package func invariantReport() async throws -> InvariantReport {
    try await database.read(settings: [.init("row_security", "off")]) {
      try Store(connection: $0).invariantReport()
    }
  }

  /// What of the schema is not as this program's migrations make it.
  package func schemaDifferences() async throws -> [SchemaDifference] {
    try await database.read { try Store(connection: $0).schemaDifferences() }
  }

  /// Invariants that do not hold, or that nobody can say of whether they do.
  package func brokenInvariants() async throws -> [Problem] {
    let report = try await invariantReport()
    return report.broken + report.unanswered
  }

  /// Brings the schema up to this program's migrations; returns the names of those applied.
  package func migrate(dryRun: Bool = false) async throws -> [String] {
    try await Migrator(SchemaMigration.all).migrate(database, dryRun: dryRun)
  }

  private static func scope(_ meeting: Meeting.ID?, _ reviewer: Person.ID?) -> [Database.Setting] {
    var scope = [Database.Setting("role", "convene_app")]
    if let meeting { scope.append(.init("app.meeting", meeting.uuid.uuidString)) }
    if let reviewer { scope.append(.init("app.reviewer", reviewer.uuid.uuidString)) }
    return scope
  }

  package func close() async { await database.close() }
}

extension Identifier: PostgresScalar {
  package var postgresText: String? { uuid.postgresText }
  package init(postgresText: String?) throws { self.init(try UUID(postgresText: postgresText)) }
}
