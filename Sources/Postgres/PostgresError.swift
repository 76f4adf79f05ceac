/// Why the server, or the way to it, refused; it never holds the value of a parameter.
///
///     do {
///       try await database.write { … }
///     } catch let error as PostgresError where error.constraint == "shelf_title_once" {
///       // It stands there already.
///     }
public struct PostgresError: Error, Sendable, Hashable, CustomStringConvertible {
  /// The five characters of SQLSTATE; `08001` when the server could not be reached, `08006` when the
  /// connection was lost, and `08007` when that happened at COMMIT.
  public let sqlState: String
  /// Name of the constraint that was broken, without the number of a shard behind it.
  public let constraint: String?
  /// Name of the table it concerns, without the number of a shard behind it.
  public let table: String?
  /// The primary message only; details and context may hold values and are left out.
  public let message: String
  /// Name of the statement; empty when it has none.
  public let statement: String
  /// Which of many lists of arguments it concerns, from 0; nil when there was but one.
  public let index: Int?

  /// An error as the server words it.
  ///
  /// - Parameter hint: where a rule of ours names itself once more.
  public init(
    sqlState: String, message: String, statement: String = "", constraint: String? = nil,
    table: String? = nil, index: Int? = nil, hint: String? = nil
  ) {
    self.index = index
    self.sqlState = sqlState
    self.constraint = (constraint ?? Self.rule(sqlState, message, hint)).map(Self.withoutShard)
    self.table = table.map(Self.withoutShard)
    self.message = Self.isQuoting(sqlState, message) ? Self.withoutQuotation(message) : message
    self.statement = statement
  }

  static let unreachable = "08001"
  static let unknownOutcome = "08007"

  /// True when the connection was lost while a transaction was committed: all of it was written or
  /// nothing, and only a look can tell.
  public var isOutcomeUnknown: Bool { sqlState == Self.unknownOutcome }

  /// True when the connection is gone.
  ///
  /// Of a transaction nothing was written then, unless `isOutcomeUnknown`; what a statement outside
  /// of one did is unknown.
  public var isConnectionLost: Bool {
    sqlState.hasPrefix("08") || ["25P03", "57P01", "57P02", "57P03", "57P05"].contains(sqlState)
  }

  /// True when the same transaction may succeed if it is run again.
  public var isSerializationFailure: Bool { sqlState == "40001" || sqlState == "40P01" }

  /// One line for a log.
  public var description: String {
    var parts = ["\(sqlState) \(message)"]
    if let constraint { parts.append("constraint \(constraint)") }
    if let table { parts.append("table \(table)") }
    if !statement.isEmpty { parts.append("statement \(statement)") }
    if let index { parts.append("arguments \(index)") }
    return parts.joined(separator: ", ")
  }

  func at(_ index: Int?) -> PostgresError {
    PostgresError(
      sqlState: sqlState, message: message, statement: statement, constraint: constraint,
      table: table, index: index)
  }

  // A distributed PostgreSQL passes on the message and the hint, but no field with the name.
  private static func rule(_ sqlState: String, _ message: String, _ hint: String?) -> String? {
    guard sqlState.hasPrefix("23") else { return nil }
    if let named = message.firstMatch(of: /constraint "([^"]+)"/) { return String(named.1) }
    return hint?.wholeMatch(of: /([a-z][a-z0-9_]*)(: .*)?/).map { String($0.1) }
  }

  // A distributed PostgreSQL names the parts of a table `seat_102081`; its numbers have six digits
  // or more, so that a name which ends with a year stays whole.
  private static func withoutShard(_ name: String) -> String {
    guard let underscore = name.lastIndex(of: "_"), underscore != name.startIndex else {
      return name
    }
    let digits = name[name.index(after: underscore)...]
    guard digits.count >= 6, digits.allSatisfy({ ("0"..."9").contains($0) }) else { return name }
    return String(name[..<underscore])
  }

  // Messages about data (class 22), about limits (54) and about what is looked for quote the value
  // that could not be read.
  private static func isQuoting(_ sqlState: String, _ message: String) -> Bool {
    ["22", "54"].contains(sqlState.prefix(2)) || message.hasPrefix("syntax error in tsquery")
  }

  private static func withoutQuotation(_ message: String) -> String {
    guard let first = message.firstIndex(of: "\""), let last = message.lastIndex(of: "\"") else {
      return message
    }
    return message[..<first] + "…" + message[message.index(after: last)...]
  }
}

/// A column that is not there, or holds something else than what was asked for.
public struct PostgresDecodingError: Error, Sendable, Hashable, CustomStringConvertible {
  /// Name of the statement; empty when it has none.
  public let statement: String
  /// Name of the column.
  public let column: String
  /// The Swift type it was to become.
  public let type: String
  /// What is wrong, without the value.
  public let reason: String

  /// One line for a log.
  public var description: String {
    let place = statement.isEmpty ? "" : " of statement \(statement)"
    return "column \(column)\(place) is no \(type): \(reason)"
  }
}

/// What a decoder throws when a text is not of its type; the row adds where it stood.
public struct PostgresMismatch: Error, Sendable, Hashable {
  /// What is wrong, without the value.
  public let reason: String

  /// A mismatch described in a few words that do not quote the value.
  public init(_ reason: String) { self.reason = reason }
}

/// Why no connection could be handed out.
public enum PoolError: Error, Sendable, Hashable, CustomStringConvertible {
  /// All connections stayed in use for the whole wait limit.
  case waitedTooLong(limit: Duration, bound: Int)
  /// The database was closed.
  case closed
  /// A pooler gives sessions for a transaction, and this takes one that lasts.
  case sessionsShared

  /// One line for a log.
  public var description: String {
    switch self {
    case .waitedTooLong(let limit, let bound):
      "all \(bound) connections to the database stayed in use for \(limit)"
    case .closed: "the database was closed"
    case .sessionsShared: "a pooler gives no session that lasts longer than a transaction"
    }
  }
}
