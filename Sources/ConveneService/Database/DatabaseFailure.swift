import ConveneValues
import Postgres

extension Failure {
  /// A database that cannot be reached, in words; nil when the error is another.
  package init?(ofDatabase error: any Error) {
    switch error {
    case let error as ClusterError:
      self = .unavailable(.ofCluster(error))
    case let error as PostgresError where error.sqlState.hasPrefix("53"):
      self = .unavailable(
        error.sqlState == "53100" ? .diskFull() : .databaseOverloaded(reason: error.message))
    case let error as PostgresError where error.sqlState == "55P03":
      self = .unavailable(.databaseBusy())
    case let error as PostgresError where error.isOutcomeUnknown:
      self = .unavailable(.databaseOutcomeUnknown())
    case let error as PostgresError where error.isConnectionLost:
      self = .unavailable(
        error.advice.map { Refusal.databaseMisaddressed(reason: error.message, advice: $0) }
          ?? Refusal.databaseUnavailable(reason: error.message))
    case PoolError.sessionsShared:
      self = .unavailable(.poolerInTheWay())
    case let error as PoolError:
      self = .unavailable(.connectionsTaken(reason: error.description))
    case let error as PostgresError where error.isOfReplica:
      self = .unavailable(.databaseIsReplica())
    case let error as LeftBehind:
      self = .unavailable(
        .serverLeftBehind(
          host: error.host, generation: error.timeline, latest: error.latest))
    case let error as PostgresError where error.isOfLogin:
      self = .unavailable(.databaseLogin(reason: error.message))
    default: return nil
    }
  }

  /// The code of five signs by which the database names what went wrong; nil where it was not the database.
  package static func sqlState(of error: any Error) -> String? {
    (error as? PostgresError).flatMap { $0.sqlState.isEmpty ? nil : $0.sqlState }
  }

  package static func ofCluster<Value>(_ body: () throws -> Value) throws -> Value {
    do {
      return try body()
    } catch let error as ClusterError {
      throw Failure.unavailable(.ofCluster(error))
    }
  }
}

extension Refusal {
  package static func ofCluster(_ error: ClusterError) -> Refusal {
    .clusterUnavailable(reason: error.description, advice: error.advice)
  }
}

extension PostgresError {
  /// The server knows no login of this name, or takes who asks for nobody of it.
  var isOfUnknownLogin: Bool {
    message.contains(/role ".*" does not exist|Peer authentication failed/)
  }

  /// The server follows another one, and was to write.
  fileprivate var isOfReplica: Bool {
    ["0A000", "25006"].contains(sqlState) && message.hasSuffix("during recovery")
  }

  /// The login is not of the program's role, or may not see every row that was asked for.
  fileprivate var isOfLogin: Bool {
    ["set role \"convene_", "role \"convene_", "query would be affected by row-level security"]
      .contains { message.contains($0) }
  }
}
