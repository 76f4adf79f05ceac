import ConveneCore
import ConveneSQL
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
      if let refusal = Refusal(error) { throw refusal }
      throw error
    }
  }

  /// Invariants of `sql/checks` that some row breaks, with how many do.
  package func brokenInvariants() throws -> [Problem] {
    try Check.all.compactMap { check in
      let rows = try connection.rows(Statement(name: "check_\(check.name)", sql: check.text))
      return rows.isEmpty ? nil : Problem(check.name, "broken by \(rows.count) rows")
    }
  }

  static func json(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  static func value<Value: Decodable>(_ json: String, as type: Value.Type = Value.self) throws
    -> Value
  {
    try JSONDecoder().decode(type, from: Data(json.utf8))
  }
}

extension Query {
  /// The statement as the seam prepares it, under its own name.
  package var statement: Statement { Statement(name: rawValue, sql: sql) }
}

/// The database of meetings: one closure, one transaction.
package struct Archive: Sendable {
  package let database: Database

  package init(_ database: Database) { self.database = database }

  /// Runs `body` in a transaction that is written whole or not at all.
  ///
  /// The body may run again after a serialisation failure, so it changes nothing but the store.
  package func write<Value: Sendable>(
    _ body: @escaping @Sendable (Store) throws -> Value
  ) async throws -> Value {
    try await database.write { try body(Store(connection: $0)) }
  }

  /// Runs `body` on a snapshot that stays the same however long it reads.
  package func read<Value: Sendable>(
    _ body: @escaping @Sendable (Store) throws -> Value
  ) async throws -> Value {
    try await database.read { try body(Store(connection: $0)) }
  }

  /// Brings the schema up to this program's migrations; returns the names of those applied.
  package func migrate(dryRun: Bool = false) async throws -> [String] {
    try await Migrator(SchemaMigration.all).migrate(database, dryRun: dryRun)
  }

  package func close() async { await database.close() }
}

extension Identifier: PostgresScalar {
  package var postgresText: String? { uuid.postgresText }
  package init(postgresText: String?) throws { self.init(try UUID(postgresText: postgresText)) }
}
