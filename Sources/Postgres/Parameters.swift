/// The arguments of a statement, laid out as C strings one behind the other.
struct Parameters {
  private var bytes: [UInt8] = []
  private var offsets: [Int?] = []

  init(_ arguments: [(any PostgresEncodable)?], of statement: Statement) throws {
    offsets.reserveCapacity(arguments.count)
    for (index, argument) in arguments.enumerated() {
      let start = bytes.count
      guard try write(argument, at: index, of: statement) else {
        offsets.append(nil)
        continue
      }
      guard !bytes[start...].contains(0) else {
        throw PostgresError(
          sqlState: "22021", message: "parameter $\(index + 1) holds a NUL character",
          statement: statement.name)
      }
      offsets.append(start)
      bytes.append(0)
    }
  }

  /// What they take on the wire, about.
  var byteCount: Int { bytes.count + 4 * offsets.count }

  private mutating func write(
    _ argument: (any PostgresEncodable)?, at index: Int, of statement: Statement
  ) throws -> Bool {
    do {
      return try argument?.write(to: &bytes) ?? false
    } catch let mismatch as PostgresMismatch {
      throw PostgresError(
        sqlState: "22000", message: "parameter $\(index + 1) cannot be sent: \(mismatch.reason)",
        statement: statement.name)
    }
  }

  func withPointers<Value>(
    _ body: (_ count: Int32, _ values: UnsafePointer<UnsafePointer<CChar>?>?) -> Value
  ) -> Value {
    bytes.withUnsafeBytes { buffer in
      let start = buffer.bindMemory(to: CChar.self).baseAddress
      return withUnsafeTemporaryAllocation(
        of: UnsafePointer<CChar>?.self, capacity: offsets.count
      ) { values in
        for (index, offset) in offsets.enumerated() {
          values.initializeElement(at: index, to: offset.flatMap { start?.advanced(by: $0) })
        }
        return body(Int32(values.count), values.baseAddress.map { UnsafePointer($0) })
      }
    }
  }
}
