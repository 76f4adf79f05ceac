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

/// The two trails that an organiser's acts are written to.
package enum AuditTrail: String, CaseIterable, Sendable {
  case meeting, house

  fileprivate func meeting(_ hand: MeetingInHand) -> Meeting.ID? {
    self == .meeting ? hand.id : nil
  }
}

extension AuditFault {
  fileprivate var sentence: String {
    switch part {
    case .entry: "is not what it was, or not where it was"
    case .body: "has other words than it was written with"
    case .head: "is not the end that the trail says it has"
    case .witness: "is not the one that was noted"
    }
  }
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
    let version = cluster.dataMajor.map { found in
      let newest = cluster.newestMajor ?? found
      return newest > found
        ? "PostgreSQL \(found); \(newest) is here too: convene database upgrade"
        : "PostgreSQL \(found)"
    }
    return [
      ("database", "embedded"), ("directory", cluster.directory),
      ("version", version ?? "none made yet"),
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
    return try await archive.read(in: hand.id) { store in
      try store.acts(in: hand.id).map { act in
        ActEntry(
          number: act.number, at: act.at.ISO8601Format(), actor: act.actor, act: act.act,
          object: act.object)
      }
    }
  }

  /// The ends of the meeting's trail and of the house's, to be kept outside of the database.
  package func auditHeads(of hand: MeetingInHand) async throws -> [(
    trail: String, head: String
  )] {
    try actor.require(.viewAudit)
    return try await archive.read(in: hand.id) { store in
      try AuditTrail.allCases.compactMap { trail in
        try store.auditHead(of: trail.meeting(hand)).map { (trail.rawValue, $0.description) }
      }
    }
  }

  /// Refuses where the trail of a meeting, or of the house, was changed.
  ///
  /// Ends noted earlier also find a trail that was rewritten in whole, or cut short.
  package func verifyAudit(
    of hand: MeetingInHand, since noted: [AuditTrail: String] = [:]
  ) async throws {
    try actor.require(.viewAudit)
    let heads = try noted.mapValues { text in
      guard let head = AuditHead(text) else {
        throw Refusal(
          "audit-head-unreadable", "\(text) is not the end of an audit trail",
          advice: "Give it as `convene audit head` printed it: NUMBER:HASH")
      }
      return head
    }
    let problems = try await archive.read(in: hand.id) { store in
      try AuditTrail.allCases.flatMap { trail in
        try store.auditFaults(in: trail.meeting(hand), since: heads[trail]).map {
          Problem("\(trail.rawValue), entry \($0.number)", $0.sentence)
        }
      }
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
      searchPath: settings.programPath)
  }
}

extension Failure {
  /// A database that cannot be reached, in words; nil when the error is another.
  package init?(ofDatabase error: any Error) {
    switch error {
    case let error as ClusterError:
      self = .unavailable(
        Refusal("database-unavailable", error.description, advice: error.advice))
    case let error as PostgresError where error.sqlState.hasPrefix("53"):
      self = .unavailable(
        error.sqlState == "53100"
          ? Refusal(
            "disk-full", "There is no room left on the disk that holds the database",
            advice: "Make room there and run the command again; nothing of this one was written")
          : Refusal(
            "database-overloaded", "The database has no room for more: \(error.message)",
            advice: "Wait until others are done, and run the command again"))
    case let error as PostgresError where error.sqlState == "55P03":
      self = .unavailable(
        Refusal(
          "database-busy", "Others are writing to the database just now",
          advice: "Run the command again when they are done; nothing was changed"))
    case let error as PostgresError where error.isOutcomeUnknown:
      self = .unavailable(
        Refusal(
          "database-outcome-unknown",
          "The database went away while it was writing: all of it is there, or nothing",
          advice: error.advice ?? ""))
    case let error as PostgresError where error.isConnectionLost:
      self = .unavailable(
        Refusal(
          "database-unavailable", "The database does not answer: \(error.message)",
          advice: error.advice
            ?? "Check CONVENE_DATABASE and whether the server runs: convene database status"))
    case let error as PoolError:
      self = .unavailable(
        Refusal(
          "database-busy", "The database is busy: \(error.description)", advice: "Try again"))
    case let error as PostgresError where error.isOfLogin:
      self = .unavailable(
        Refusal(
          "database-login", "The database's login may not do this: \(error.message)",
          advice:
            "GRANT convene_app TO the login; the doctor's must be above row-level security too"
        ))
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

extension PostgresError {
  /// The login is not of the program's role, or may not see every row that was asked for.
  fileprivate var isOfLogin: Bool {
    ["set role \"convene_", "role \"convene_", "query would be affected by row-level security"]
      .contains { message.contains($0) }
  }
}
