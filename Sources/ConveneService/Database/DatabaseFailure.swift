import ConveneValues
import Postgres

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

  package static func ofCluster<Value>(_ body: () throws -> Value) throws -> Value {
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
