import Foundation
import Postgres
import Synchronization

/// Units of work of every kind on a connection that may break at any byte, and what became of them.
package struct RoughWork: Sendable {
  /// What is not as it was promised; none where all went well.
  package private(set) var faults: [String] = []
  /// Units that were acknowledged.
  package private(set) var acknowledged: Set<Int> = []
  /// Units that were refused for sure.
  package private(set) var refused: Set<Int> = []
  /// Units lost at COMMIT.
  package private(set) var unknown: Set<Int> = []

  /// Rows that every unit writes: all of them or none.
  package static let rows = 60
  /// A word in every row that no error may repeat.
  package static let secret = "Leila Haddad"

  private static let insert = Statement(
    name: "rough_insert", sql: "INSERT INTO rough (unit, place, name) VALUES ($1, $2, $3)")

  /// Makes the table the work is done in, anew.
  package static func prepare(_ database: Database) async throws {
    try await database.withConnection {
      try $0.script(
        """
        DROP TABLE IF EXISTS rough;
        CREATE TABLE rough (
          unit int NOT NULL, place int NOT NULL, name text NOT NULL,
          CONSTRAINT rough_pkey PRIMARY KEY (unit, place))
        """)
    }
  }

  /// Does units of work, so many at a time, until so many faults have come or five minutes are over.
  package static func run(
    on database: Database, writers: Int, until faults: Int, of proxy: FaultProxy
  ) async -> RoughWork {
    let end = ContinuousClock.now + .seconds(300)
    let work = await withTaskGroup(of: RoughWork.self) { group in
      for writer in 0..<writers {
        group.addTask {
          var work = RoughWork()
          var unit = writer
          while proxy.faultCount < faults, ContinuousClock.now < end {
            await work.attempt(unit, on: database)
            unit += writers
          }
          return work
        }
      }
      return await group.reduce(into: RoughWork()) { $0.add($1) }
    }
    proxy.isCalm = true
    return work
  }

  private mutating func add(_ other: RoughWork) {
    faults += other.faults
    acknowledged.formUnion(other.acknowledged)
    refused.formUnion(other.refused)
    unknown.formUnion(other.unknown)
  }

  private mutating func attempt(_ unit: Int, on database: Database) async {
    do {
      try await Self.write(unit, on: database)
      acknowledged.insert(unit)
    } catch let error as PostgresError {
      if error.isOutcomeUnknown { unknown.insert(unit) } else { refused.insert(unit) }
      if !error.isConnectionLost { faults.append("unit \(unit): \(error)") }
      if error.description.contains(Self.secret) || error.message.isEmpty {
        faults.append("unit \(unit) says too much or too little")
      }
    } catch {
      refused.insert(unit)
      faults.append("unit \(unit): \(error)")
    }
  }

  /// In turn: row by row, in a pipeline within a transaction, alone in a pipeline, copied, and read
  /// between two halves.
  private static func write(_ unit: Int, on database: Database) async throws {
    let lists = (0..<rows).map { [unit, $0, secret] as [(any PostgresEncodable)?] }
    switch unit % 5 {
    case 0:
      try await database.write { connection in
        for list in lists { try connection.execute(insert, list) }
      }
    case 1: try await database.write { try $0.execute(insert, many: lists) }
    case 2: try await database.withConnection { try $0.execute(insert, many: lists) }
    case 3: try await database.write { try $0.copyIn("COPY rough FROM STDIN", rows: lists) }
    default:
      try await database.write { connection in
        try connection.copyIn("COPY rough FROM STDIN", rows: lists[..<(rows / 2)])
        _ = try connection.rows("SELECT name FROM rough WHERE unit <= $1 LIMIT 500", unit)
        try connection.execute(insert, many: lists[(rows / 2)...])
      }
    }
  }

  /// What the table shows that should not be, one line each.
  package func broken(in database: Database) async throws -> [String] {
    let found = try await database.read { connection in
      try connection.rows("SELECT unit, count(*) AS count FROM rough GROUP BY unit").map {
        (unit: try $0["unit"] as Int, count: try $0["count"] as Int)
      }
    }
    let units = Set(found.map(\.unit))
    return faults
      + found.filter { $0.count != Self.rows }.map { "unit \($0.unit) is there in part" }
      + acknowledged.subtracting(units).sorted().map { "unit \($0) is lost" }
      + refused.intersection(units).sorted().map { "unit \($0) was refused and is there" }
  }
}
