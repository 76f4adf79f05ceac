import CLibPQ
import Foundation

/// A connection while its thread runs a unit of work; it does not leave the closure it is given to.
///
/// Its calls block the connection's own thread until the server has answered, one after the other.
/// Each throws a `PostgresError` where the server or the way to it refuses, and `CancellationError`
/// where the task was cancelled; within a transaction every later statement fails then, until the
/// savepoint around it is left.
public final class Connection {
  let pointer: OpaquePointer
  /// For whoever wants to end the statement that runs.
  let canceller: Canceller
  /// True once a prepared statement no longer fits its tables.
  private(set) var hasStalePlan = false
  /// Which server it is of, where a fence looked and it takes writes.
  var met: Fence.Server?
  private let prepares: Bool
  private var prepared: [String: String] = [:]
  private var savepoints = 0

  /// - Parameter host: this one of the address alone; nil for whichever libpq chooses.
  init(_ conninfo: String, options: Database.Options, at host: Host? = nil) throws {
    let address = try Address(conninfo)
    let parameters = address.parameters(conninfo, options) + (host?.parameters ?? [])
    let opened = parameters.map(\.0).withCStrings { keywords in
      parameters.map(\.1).withCStrings { values in PQconnectdbParams(keywords, values, 1) }
    }
    guard let opened else {
      throw PostgresError(sqlState: "53200", message: "no memory for a connection")
    }
    guard PQstatus(opened) == CONNECTION_OK else {
      let message = String(cString: PQerrorMessage(opened))
      PQfinish(opened)
      throw PostgresError(
        sqlState: PostgresError.unreachable, message: address.withoutPassword(message))
    }
    pointer = opened
    canceller = Canceller(of: opened)
    prepares = options.prepares && !options.sharesSessions
    PQsetNoticeProcessor(opened, { _, _ in }, nil)
  }

  deinit { PQfinish(pointer) }

  /// Runs a statement and returns its rows.
  ///
  ///     let rows = try connection.rows("SELECT title FROM shelf WHERE copies > $1", 2)
  ///     let titles = try rows.map { try $0["title"] as String }
  ///
  /// One round trip; one more when a statement with a name is first used on this connection, and
  /// when its plan no longer fits its tables outside a transaction. All rows are in memory when it
  /// returns: what is too long for that comes by `copyOut(_:row:)`.
  ///
  /// - Parameter arguments: for `$1`, `$2` and so on; nil is NULL.
  public func rows(_ statement: Statement, _ arguments: (any PostgresEncodable)?...) throws
    -> [Row]
  {
    try rows(statement, arguments)
  }

  /// Runs a statement with a list of arguments and returns its rows.
  ///
  /// Disfavoured, so that an array of numbers or strings is one argument and not many.
  @_disfavoredOverload
  public func rows(_ statement: Statement, _ arguments: [(any PostgresEncodable)?]) throws
    -> [Row]
  {
    RowSet(try run(statement, arguments), of: statement.name).rows
  }

  /// Runs a statement and returns how many rows it wrote, or read; round trips as with `rows`.
  ///
  ///     let changed = try connection.execute("DELETE FROM shelf WHERE copies = 0")
  @discardableResult
  public func execute(_ statement: Statement, _ arguments: (any PostgresEncodable)?...) throws
    -> Int
  {
    try execute(statement, arguments)
  }

  /// Runs a statement with a list of arguments and returns how many rows it wrote, or read.
  @discardableResult @_disfavoredOverload
  public func execute(_ statement: Statement, _ arguments: [(any PostgresEncodable)?]) throws
    -> Int
  {
    let result = try run(statement, arguments)
    defer { PQclear(result) }
    return Self.rowCount(result)
  }

  /// Runs any number of statements without parameters, such as a file of SQL.
  ///
  /// Outside a transaction they are one transaction, unless they say otherwise themselves. One round
  /// trip for all of them; no text that comes from outside belongs into it.
  public func script(_ sql: String) throws {
    _ = try commandTag(sql)
  }

  /// Runs `body`, and undoes what it wrote when it throws; the transaction goes on either way.
  ///
  ///     let isNew = try? connection.savepoint {
  ///       try connection.execute("INSERT INTO shelf (title) VALUES ($1)", "Atlas")
  ///     }
  ///
  /// Two round trips beside those of `body`. Savepoints may stand within each other.
  ///
  /// - Throws: what `body` throws; a `PostgresError` outside a transaction.
  @discardableResult
  public func savepoint<Value>(_ body: () throws -> Value) throws -> Value {
    savepoints += 1
    defer { savepoints -= 1 }
    let name = "savepoint_\(savepoints)"
    try script("SAVEPOINT \(name)")
    let value: Value
    do {
      value = try body()
    } catch {
      if !isLost { try script("ROLLBACK TO \(name); RELEASE \(name)") }
      throw error
    }
    try script("RELEASE \(name)")
    return value
  }

  /// What the server makes of a statement without running it: types of its parameters, names of its
  /// columns; for tests that hold statements to laws.
  ///
  /// Three round trips.
  public func describe(_ sql: String) throws -> StatementDescription {
    let statement = Statement(name: "", sql: sql)
    PQclear(try checked(PQprepare(pointer, "", sql, 0, nil), statement))
    let described = try checked(PQdescribePrepared(pointer, ""), statement)
    defer { PQclear(described) }
    let types = (0..<PQnparams(described)).map { Int(PQparamtype(described, $0)) }
    let names: [Row] = try rows(
      """
      SELECT format_type(oid, NULL) AS name
      FROM unnest($1::oid[]) WITH ORDINALITY AS parameter (oid, number) ORDER BY number
      """, types)
    return StatementDescription(
      parameters: try names.map { try $0["name"] },
      columns: (0..<PQnfields(described)).map { String(cString: PQfname(described, $0)) })
  }

  /// True between transactions on a connection that works.
  var isIdle: Bool { PQtransactionStatus(pointer) == PQTRANS_IDLE }

  /// True while nothing has come from the server unasked: what comes then is a farewell.
  var isQuiet: Bool {
    var descriptor = pollfd(fd: PQsocket(pointer), events: Int16(POLLIN), revents: 0)
    return isIdle && poll(&descriptor, 1, 0) == 0
  }

  private var isLost: Bool { PQstatus(pointer) == CONNECTION_BAD }

  /// Throws when the server rolled back instead.
  func commit() throws {
    // The server answers COMMIT with ROLLBACK when a statement failed and the body went on.
    let wasLost = isLost
    let tag: String
    do {
      tag = try commandTag("COMMIT")
    } catch  where isLost && !wasLost {
      throw PostgresError(
        sqlState: PostgresError.unknownOutcome,
        message: "the connection was lost at COMMIT: whether all was written or nothing is unknown")
    }
    guard tag == "COMMIT" else {
      throw PostgresError(
        sqlState: "25P02", message: "nothing was written: a statement before had failed")
    }
  }

  private func commandTag(_ sql: String) throws -> String {
    guard !sql.utf8.contains(0) else {
      throw PostgresError(sqlState: "22021", message: "the script holds a NUL character")
    }
    try Task.checkCancellation()
    let result = try checked(PQexec(pointer, sql), Statement(name: "", sql: sql))
    defer { PQclear(result) }
    return String(cString: PQcmdStatus(result))
  }

  private func run(_ statement: Statement, _ arguments: [(any PostgresEncodable)?]) throws
    -> OpaquePointer
  {
    try Task.checkCancellation()
    let parameters = try Parameters(arguments, of: statement)
    hasStalePlan = false
    do {
      return try run(statement, parameters)
    } catch  where hasStalePlan && isIdle {
      try forget(statement)
      return try run(statement, parameters)
    }
  }

  private func run(_ statement: Statement, _ parameters: Parameters) throws -> OpaquePointer {
    let usesName = try prepare(statement)
    let result = parameters.withPointers {
      usesName
        ? PQexecPrepared(pointer, statement.name, $0.count, $0.values, $0.lengths, $0.formats, 0)
        : PQexecParams(
          pointer, statement.sql, $0.count, nil, $0.values, $0.lengths, $0.formats, 0)
    }
    return try checked(result, statement)
  }

  private func forget(_ statement: Statement) throws {
    let name = statement.name.replacing("\"", with: "\"\"")
    try script("DEALLOCATE \"\(name)\"")
    prepared[statement.name] = nil
    hasStalePlan = false
  }

  static func rowCount(_ result: OpaquePointer) -> Int {
    Int(String(cString: PQcmdTuples(result))) ?? 0
  }

  /// Sees to it that the statement is prepared; false when it is to be sent whole.
  func prepare(_ statement: Statement) throws -> Bool {
    guard prepares, !statement.name.isEmpty else { return false }
    if let sql = prepared[statement.name] { return sql == statement.sql }
    PQclear(try checked(PQprepare(pointer, statement.name, statement.sql, 0, nil), statement))
    prepared[statement.name] = statement.sql
    return true
  }

  /// The result when it is a good one, which the caller frees; what went wrong otherwise.
  func checked(_ result: OpaquePointer?, _ statement: Statement) throws -> OpaquePointer {
    guard let result else { throw lost(statement) }
    switch PQresultStatus(result) {
    case PGRES_TUPLES_OK, PGRES_COMMAND_OK, PGRES_EMPTY_QUERY: return result
    case PGRES_COPY_IN, PGRES_COPY_OUT, PGRES_COPY_BOTH:
      PQclear(result)
      PQputCopyEnd(pointer, "rows are copied with copyIn")
      drain()
      throw PostgresError(
        sqlState: "0A000", message: "COPY is not run as a statement", statement: statement.name)
    default: break
    }
    defer { PQclear(result) }
    func field(_ letter: Unicode.Scalar) -> String? {
      PQresultErrorField(result, Int32(UInt8(ascii: letter))).map { String(cString: $0) }
    }
    guard let sqlState = field("C") else { throw lost(statement) }
    if sqlState == "57014", Task.isCancelled { throw CancellationError() }
    // The message is translated, the name of the server's function is not.
    if sqlState == "0A000", field("R") == "RevalidateCachedQuery" { hasStalePlan = true }
    throw PostgresError(
      sqlState: sqlState, message: field("M") ?? "", statement: statement.name,
      constraint: field("n"), table: field("t"), hint: field("H"))
  }

  /// That the server no longer answers, in the words of the client library.
  func lost(_ statement: Statement) -> PostgresError {
    let message = String(cString: PQerrorMessage(pointer))
    return PostgresError(
      sqlState: isLost ? "08006" : "XX000",
      message: message.split(whereSeparator: \.isNewline).first.map(String.init) ?? "no answer",
      statement: statement.name)
  }
}
