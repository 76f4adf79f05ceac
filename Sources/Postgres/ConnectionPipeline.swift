import CLibPQ

extension Connection {
  /// Runs a statement once for each list of arguments, many at a time on their way to the server,
  /// and returns how many rows were written in all.
  ///
  ///     try connection.execute(
  ///       Statement(name: "shelf_insert", sql: "INSERT INTO shelf (title, copies) VALUES ($1, $2)"),
  ///       many: volumes.lazy.map { [$0.title, $0.copies] })
  ///
  /// All of it is written or none: outside a transaction it is one, with two round trips more. There
  /// is one round trip for every 32 kB of arguments, not for every list.
  ///
  /// - Throws: `PostgresError` for the first list that fails, which its `index` names; those before it
  ///   are undone with the transaction. COPY is refused.
  @discardableResult
  public func execute(
    _ statement: Statement, many lists: some Sequence<[(any PostgresEncodable)?]>
  ) throws -> Int {
    var count = 0
    try pipeline(statement, lists) { result in
      count += Self.rowCount(result)
      PQclear(result)
    }
    return count
  }

  /// The rows of a statement for each list of arguments, many at a time on their way to the server.
  ///
  /// Round trips and errors are those of the other call; all rows are in memory when it returns.
  public func rows(
    _ statement: Statement, many lists: some Sequence<[(any PostgresEncodable)?]>
  ) throws -> [[Row]] {
    var rows: [[Row]] = []
    try pipeline(statement, lists) { rows.append(RowSet($0, of: statement.name).rows) }
    return rows
  }

  /// Runs statements of which none looks at what came of another, one after the other, all at one round
  /// trip.
  ///
  ///     let answers = try connection.rows(together: [(take, [2]), (place, ["Atlas", 2])])
  ///
  /// The first that fails ends those behind it. One round trip more for each that is first used on this
  /// connection.
  ///
  /// - Returns: of each its rows, and how many it wrote, or read.
  public func rows(
    together calls: [(statement: Statement, arguments: [(any PostgresEncodable)?])]
  ) throws -> [(rows: [Row], count: Int)] {
    try Task.checkCancellation()
    for call in calls { try refuseCopy(call.statement) }
    let sendings = try calls.map { call in
      (
        call.statement, try Parameters(call.arguments, of: call.statement),
        usesName: try prepare(call.statement)
      )
    }
    guard let first = calls.first?.statement else { return [] }
    guard PQenterPipelineMode(pointer) == 1 else { throw lost(first) }
    defer { PQexitPipelineMode(pointer) }
    for (statement, parameters, usesName) in sendings {
      guard send(statement, parameters, usesName: usesName) else { throw lost(statement) }
    }
    var batch = Batch(first: 0)
    batch.count = calls.count
    var found: [(rows: [Row], count: Int)] = []
    do {
      try answers(batch, of: calls.map(\.statement)) { result in
        let count = Self.rowCount(result)
        let name = calls[found.count].statement.name
        found.append((RowSet(result, of: name).rows, count))
      }
    } catch let error as PostgresError {
      throw error.at(nil)
    }
    return found
  }

  /// A server that waits for the rows of a copy takes no notice of the end of a batch.
  private func refuseCopy(_ statement: Statement) throws {
    guard !statement.sql.drop(while: \.isWhitespace).lowercased().hasPrefix("copy") else {
      throw PostgresError(
        sqlState: "0A000", message: "COPY is not run as a statement", statement: statement.name)
    }
  }

  private func send(_ statement: Statement, _ parameters: Parameters, usesName: Bool) -> Bool {
    parameters.withPointers {
      usesName
        ? PQsendQueryPrepared(
          pointer, statement.name, $0.count, $0.values, $0.lengths, $0.formats, 0)
        : PQsendQueryParams(
          pointer, statement.sql, $0.count, nil, $0.values, $0.lengths, $0.formats, 0)
    } == 1
  }

  private func pipeline(
    _ statement: Statement, _ lists: some Sequence<[(any PostgresEncodable)?]>,
    read: (OpaquePointer) -> Void
  ) throws {
    guard isIdle else { return try pipelined(statement, lists, read: read) }
    try script("BEGIN")
    do {
      try pipelined(statement, lists, read: read)
    } catch {
      try? script("ROLLBACK")
      throw error
    }
    try commit()
  }

  private func pipelined(
    _ statement: Statement, _ lists: some Sequence<[(any PostgresEncodable)?]>,
    read: (OpaquePointer) -> Void
  ) throws {
    try Task.checkCancellation()
    try refuseCopy(statement)
    let usesName = try prepare(statement)
    guard PQenterPipelineMode(pointer) == 1 else { throw lost(statement) }
    defer { PQexitPipelineMode(pointer) }
    var batch = Batch(first: 0)
    for arguments in lists {
      let parameters: Parameters
      do {
        parameters = try Parameters(arguments, of: statement)
      } catch let error as PostgresError {
        try answers(batch, of: [statement], read: read)
        throw error.at(batch.end)
      }
      guard send(statement, parameters, usesName: usesName) else {
        throw lost(statement).at(batch.end)
      }
      batch.count += 1
      batch.bytes += parameters.byteCount + (usesName ? 64 : 64 + statement.sql.utf8.count)
      if batch.bytes >= Batch.limit {
        try answers(batch, of: [statement], read: read)
        batch = Batch(first: batch.end)
      }
    }
    try answers(batch, of: [statement], read: read)
  }

  /// Runs commands without arguments, each a message of its own, all at one round trip.
  ///
  /// A server that passes a command on to others passes on all that came in the same message.
  func commands(_ commands: [String]) throws {
    guard commands.count > 1 else { return try commands.forEach(script) }
    try Task.checkCancellation()
    let statement = Statement(name: "", sql: commands.joined(separator: "; "))
    guard PQenterPipelineMode(pointer) == 1 else { throw lost(statement) }
    defer { PQexitPipelineMode(pointer) }
    for command in commands {
      guard PQsendQueryParams(pointer, command, 0, nil, nil, nil, nil, 0) == 1 else {
        throw lost(statement)
      }
    }
    var batch = Batch(first: 0)
    batch.count = commands.count
    do {
      try answers(batch, of: [statement]) { PQclear($0) }
    } catch let error as PostgresError {
      throw error.at(nil)
    }
  }

  /// Reads all answers of a batch before it throws the first error among them.
  ///
  /// - Parameter statements: of which the answers are, in their order; one where all are of it.
  private func answers(
    _ batch: Batch, of statements: [Statement], read: (OpaquePointer) -> Void
  ) throws {
    guard PQpipelineSync(pointer) == 1 else {
      throw lost(statements[0]).at(batch.first)
    }
    var failure: (any Error)?
    for index in batch.first..<batch.end {
      let result = PQgetResult(pointer)
      if failure == nil {
        do {
          read(try checked(result, statements[statements.count == 1 ? 0 : index]))
        } catch let error as PostgresError {
          failure = error.at(index)
        } catch {
          failure = error
        }
      } else {
        PQclear(result)
      }
      while result != nil, let more = PQgetResult(pointer) { PQclear(more) }
    }
    PQclear(PQgetResult(pointer))
    if let failure { throw failure }
    try Task.checkCancellation()
  }
}

/// Statements under way together.
private struct Batch {
  /// Below what sockets hold, so that sending never waits for a server which waits for its reader.
  static let limit = 32_768

  let first: Int
  var count = 0
  var bytes = 0

  var end: Int { first + count }
}
