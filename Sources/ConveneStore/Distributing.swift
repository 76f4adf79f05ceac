import ConveneSQL
import ConveneValues
import Postgres

/// Rows on several machines, by the extension Citus; the steps stand in `sql/distribute`.
extension Archive {
  /// Moves what is not distributed yet, all of it or nothing; returns the tables, by meeting and whole.
  ///
  /// Refused, before anything is moved, where the extension or a machine is missing.
  package func distribute(dryRun: Bool) async throws -> (byMeeting: [String], everywhere: [String])
  {
    let obstacles = try await database.read(settings: [Self.names]) { connection in
      try connection.rows(DistributionStep.obstacles.statement).map { row in
        try Problem.obstacle(try row["code"], try row["said"])
      }
    }
    guard obstacles.isEmpty else { throw Refusal.notDistributable(problems: obstacles) }
    let plan = try await database.read(settings: [Self.names]) { connection in
      var plan = (byMeeting: [String](), everywhere: [String]())
      for row in try connection.rows(DistributionStep.plan.statement) {
        let (name, isByMeeting): (String, Bool) = (try row["name"], try row["is_by_meeting"])
        if isByMeeting { plan.byMeeting.append(name) } else { plan.everywhere.append(name) }
      }
      return plan
    }
    guard !dryRun else { return plan }
    try await database.write(settings: [Self.names]) {
      try $0.script(DistributionStep.tables.text)
    }
    // Machines say so on connections of their own, which a transaction of ours would hold up.
    let failures = try await database.withConnection { connection in
      try connection.rows(DistributionStep.machines.statement)
        .filter { try !$0["success"] }.map { try $0["result"] as String }
    }
    guard failures.isEmpty else {
      throw Refusal.notDistributable(
        problems: failures.map { Problem.machineRefused(at: "citus", reason: $0) })
    }
    return plan
  }

  /// Tables whose policies are others on some machine than here; none where rows lie on one.
  package func tablesGuardedElsewhere() async throws -> [String] {
    try await database.read(settings: [Self.names]) { connection in
      guard try !Store(connection: connection).rows(.serverDistributed).isEmpty else { return [] }
      return try connection.rows(DistributionStep.policies.statement).map { try $0["owned"] }
    }
  }
}

extension DistributionStep {
  fileprivate static var obstacles: DistributionStep { all[0] }
  fileprivate static var plan: DistributionStep { all[1] }
  fileprivate static var tables: DistributionStep { all[2] }
  fileprivate static var machines: DistributionStep { all[3] }
  fileprivate static var policies: DistributionStep { all[4] }

  fileprivate var statement: Statement { Statement(name: "", sql: text) }
}

extension Problem {
  fileprivate static func obstacle(_ code: String, _ said: String) throws -> Problem {
    switch code {
    case "engine-missing": .engineMissing(at: said)
    case "engine-old": .engineOld(at: said)
    case "login-not-above": .loginNotAbove(at: said)
    case "workers-missing": .workersMissing(at: said)
    default: throw PostgresMismatch("an obstacle of no kind: \(code)")
    }
  }
}
