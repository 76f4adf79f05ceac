import ConveneCore
import ConveneStore
import Foundation
import Postgres

/// An act of the audit trail.
package struct ActEntry: Sendable {
  package let number: Int
  package let at: String
  package let actor: String
  package let act: String
  package let object: String
}

extension Secretariat {
  /// Where the database is and whether it answers.
  package static func databaseStatus(_ settings: Settings) async throws -> [(
    what: String, value: String
  )] {
    guard settings.database == nil else {
      return [("database", "by address (CONVENE_DATABASE)")]
    }
    let cluster = try Failure.ofCluster { try embedded(settings) }
    return [
      ("database", "embedded"), ("directory", cluster.directory),
      ("server", cluster.isRunning ? "running" : "stopped"),
    ]
  }

  package static func stopDatabase(_ settings: Settings) throws {
    try Failure.ofCluster { try embedded(settings).stop() }
  }

  /// Applies the migrations that are missing; returns their names.
  package static func migrateDatabase(_ settings: Settings, dryRun: Bool) async throws -> [String] {
    let (database, lease) = try await database(settings)
    let archive = Archive(database)
    do {
      let names = try await archive.migrate(dryRun: dryRun)
      await archive.close()
      withExtendedLifetime(lease) {}
      return names
    } catch {
      await archive.close()
      throw error
    }
  }

  /// The latest acts on a meeting, newest first.
  package func acts(in hand: MeetingInHand) async throws -> [ActEntry] {
    try actor.require(.viewAudit)
    return try await archive.read { store in
      try store.acts(in: hand.id).map { act in
        ActEntry(
          number: act.number, at: act.at.ISO8601Format(), actor: act.actor, act: act.act,
          object: act.object)
      }
    }
  }

  /// Refuses where the chain of a meeting's audit trail, or of the house's, was changed.
  package func verifyAudit(of hand: MeetingInHand) async throws {
    try actor.require(.viewAudit)
    let broken = try await archive.read { store in
      [
        ("the meeting's trail", try store.brokenAuditEntry(in: hand.id)),
        ("the house's trail", try store.brokenAuditEntry(in: nil)),
      ]
    }
    let problems = broken.compactMap { trail, number in
      number.map { Problem(trail, "entry \($0) is not what it was") }
    }
    guard problems.isEmpty else {
      throw Refusal(
        "audit-broken", "The audit trail was changed",
        advice: "Compare with the last backup, and tell whoever answers for the data",
        problems: problems)
    }
  }

  static func embedded(_ settings: Settings) throws -> Cluster {
    try Cluster(
      directory: "\(settings.dataDirectory)/cluster", durable: settings.isDurable,
      searchPath: settings.postgresPrograms.map { [$0] })
  }
}

extension Failure {
  /// A database that cannot be reached, in words; nil when the error is another.
  package init?(ofDatabase error: any Error) {
    switch error {
    case let error as ClusterError:
      self = .unavailable(
        Refusal("database-unavailable", error.description, advice: error.advice))
    case let error as PostgresError where error.isConnectionLost || error.sqlState == "08001":
      self = .unavailable(
        Refusal(
          "database-unavailable", "The database does not answer: \(error.message)",
          advice: "Check CONVENE_DATABASE and whether the server runs: convene database status"))
    default: return nil
    }
  }

  static func ofCluster<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as ClusterError {
      throw Failure.unavailable(
        Refusal("database-unavailable", error.description, advice: error.advice))
    }
  }
}
