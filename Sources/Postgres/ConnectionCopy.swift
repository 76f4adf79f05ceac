import CLibPQ

extension Connection {
  /// Copies rows into a table with `COPY … FROM STDIN` and returns how many there were.
  ///
  ///     try connection.copyIn(
  ///       "COPY shelf (title, copies) FROM STDIN", rows: volumes.lazy.map { [$0.title, $0.copies] })
  ///
  /// The fastest way in: two round trips however many rows there are, which are made and sent piece
  /// by piece and never held whole. The table's rules hold as for INSERT; a row that breaks one, or
  /// that cannot be made, ends the copy, and nothing of it is written.
  ///
  /// - Throws: `PostgresError`, with SQLSTATE `42601` where the command copies nothing in; what `rows`
  ///   throws.
  @inlinable @discardableResult
  public func copyIn(_ command: String, rows: some Sequence<[(any PostgresEncodable)?]>) throws
    -> Int
  {
    // Inlined, so that the rows are made where their type is known.
    try copyIn(command) { send in for row in rows { try send(row) } }
  }

  /// Copies rows as `makeRows` hands them to the closure it is given.
  @discardableResult
  public func copyIn(
    _ command: String,
    makeRows: (_ send: ([(any PostgresEncodable)?]) throws -> Void) throws -> Void
  ) throws -> Int {
    try copying(command) {
      var text = CopyText()
      text.bytes.reserveCapacity(81_920)
      try makeRows { row in
        try text.append(row)
        if text.bytes.count >= 65_536 {
          try send(text.bytes)
          text.bytes.removeAll(keepingCapacity: true)
        }
      }
      try send(text.bytes)
    }
  }

  /// Copies what is already in the format the command names, cut anywhere, such as a CSV file.
  @discardableResult
  public func copyIn(_ command: String, chunks: some Sequence<[UInt8]>) throws -> Int {
    try copying(command) { for chunk in chunks { try send(chunk) } }
  }

  /// The same, as `next` gives it, then nil.
  @discardableResult
  public func copyIn(_ command: String, next: () throws -> [UInt8]?) throws -> Int {
    try copying(command) { while let chunk = try next() { try send(chunk) } }
  }

  /// Copies rows out with `COPY … TO STDOUT`, one after the other, and returns how many there were.
  ///
  /// `line` gets the bytes of a row in the format the command names, with the end of the line. When
  /// it throws, the server is told to stop, and a transaction around it has failed. Two round trips;
  /// one row is in memory at a time.
  @discardableResult
  public func copyOut(_ command: String, line: ([UInt8]) throws -> Void) throws -> Int {
    try Task.checkCancellation()
    let statement = Statement(name: "", sql: command)
    let begun = PQexec(pointer, command)
    guard PQresultStatus(begun) == PGRES_COPY_OUT else {
      PQclear(try checked(begun, statement))
      throw PostgresError(sqlState: "42601", message: "this is no COPY … TO STDOUT")
    }
    PQclear(begun)
    var bytes: UnsafeMutablePointer<CChar>?
    while case let length = PQgetCopyData(pointer, &bytes, 0), length > 0 {
      defer { PQfreemem(bytes) }
      do {
        try line(Array(UnsafeRawBufferPointer(start: bytes, count: Int(length))))
      } catch {
        canceller.cancel()
        drain()
        throw error
      }
    }
    return try copyEnded(statement)
  }

  /// Copies rows out with `COPY … TO STDOUT` in its text format; nil where NULL stands.
  @discardableResult
  public func copyOut(_ command: String, row: ([String?]) throws -> Void) throws -> Int {
    try copyOut(command, line: { try row(CopyText.fields(of: $0)) })
  }

  private func copying(_ command: String, feed: () throws -> Void) throws -> Int {
    try Task.checkCancellation()
    let statement = Statement(name: "", sql: command)
    let begun = PQexec(pointer, command)
    guard PQresultStatus(begun) == PGRES_COPY_IN else {
      PQclear(try checked(begun, statement))
      throw PostgresError(sqlState: "42601", message: "this is no COPY … FROM STDIN")
    }
    PQclear(begun)
    do {
      try feed()
    } catch {
      PQputCopyEnd(pointer, "the rows could not be made")
      drain()
      throw error
    }
    guard PQputCopyEnd(pointer, nil) == 1 else { throw lost(statement) }
    return try copyEnded(statement)
  }

  private func copyEnded(_ statement: Statement) throws -> Int {
    let ended = PQgetResult(pointer)
    drain()
    let result = try checked(ended, statement)
    defer { PQclear(result) }
    return Self.rowCount(result)
  }

  private func send(_ bytes: [UInt8]) throws {
    try Task.checkCancellation()
    let sent = bytes.withUnsafeBytes {
      PQputCopyData(pointer, $0.bindMemory(to: CChar.self).baseAddress, Int32($0.count))
    }
    guard sent == 1 else { throw lost(Statement(name: "", sql: "")) }
  }

  /// Leaves the connection ready for the next command, whatever was under way.
  func drain() {
    while let result = PQgetResult(pointer) {
      let isOutput = PQresultStatus(result) == PGRES_COPY_OUT
      PQclear(result)
      guard isOutput else { continue }
      var line: UnsafeMutablePointer<CChar>?
      while PQgetCopyData(pointer, &line, 0) > 0 { PQfreemem(line) }
    }
  }
}
