import CLibPQ
import Glibc

/// One row of a result; its values are read by the names of their columns.
///
///     let title: String = try row["title"]
///     let copies: Int? = try row["copies"]
///
/// Rows may leave the unit of work and be read by any thread: they are in memory, and stay there
/// until the last row of their result is gone.
public struct Row: Sendable {
  let result: RowSet
  let index: Int32

  /// The value of a column, of the type that is asked for.
  ///
  /// Ask for an optional where NULL may stand. The text is read anew at each call.
  ///
  /// - Throws: `PostgresDecodingError`, with the names of statement and column and without the value,
  ///   when there is no such column or it holds something else.
  public subscript<Value: PostgresDecodable>(column: String) -> Value {
    get throws {
      do {
        guard let number = result.number(of: column) else {
          throw PostgresMismatch("there is no such column")
        }
        return try Value(postgresText: result.text(row: index, column: number))
      } catch let mismatch as PostgresMismatch {
        throw PostgresDecodingError(
          statement: result.statement, column: column, type: "\(Value.self)",
          reason: mismatch.reason)
      }
    }
  }

  /// Names of the columns, in order.
  public var columns: [String] { result.columns }
}

/// What a statement returned, kept by libpq until the last row of it is gone.
///
/// A result does not change once it is made, so threads may read it at the same time.
final class RowSet: @unchecked Sendable {
  private let result: OpaquePointer
  let statement: String

  init(_ result: OpaquePointer, of statement: String) {
    self.result = result
    self.statement = statement
  }

  deinit { PQclear(result) }

  var rows: [Row] { (0..<PQntuples(result)).map { Row(result: self, index: $0) } }

  var columns: [String] {
    (0..<PQnfields(result)).map { String(cString: PQfname(result, $0)) }
  }

  /// Compares name by name: results have few columns, and a dictionary costs more than it saves.
  func number(of column: String) -> Int32? {
    column.withCString { name in
      (0..<PQnfields(result)).first { strcmp(PQfname(result, $0), name) == 0 }
    }
  }

  func text(row: Int32, column: Int32) -> String? {
    guard PQgetisnull(result, row, column) == 0, let value = PQgetvalue(result, row, column) else {
      return nil
    }
    let length = Int(PQgetlength(result, row, column))
    return value.withMemoryRebound(to: UInt8.self, capacity: length) {
      String(decoding: UnsafeBufferPointer(start: $0, count: length), as: UTF8.self)
    }
  }
}
