/// The arguments of a statement, laid out as libpq takes them, one behind the other.
struct Parameters {
  private struct Place {
    /// Nil for NULL.
    let start: Int?
    let length: Int32
    let format: PostgresFormat
  }

  private var bytes: [UInt8] = []
  private var places: [Place] = []

  init(_ arguments: [(any PostgresEncodable)?], of statement: Statement) throws {
    places.reserveCapacity(arguments.count)
    for (index, argument) in arguments.enumerated() {
      let start = bytes.count
      guard let format = try write(argument, at: index, of: statement) else {
        places.append(Place(start: nil, length: 0, format: .text))
        continue
      }
      guard format == .binary || !bytes[start...].contains(0) else {
        throw PostgresError(
          sqlState: "22021", message: "parameter $\(index + 1) holds a NUL character",
          statement: statement.name)
      }
      guard let length = Int32(exactly: bytes.count - start) else {
        throw PostgresError(
          sqlState: "54000", message: "parameter $\(index + 1) is longer than 2 GB",
          statement: statement.name)
      }
      places.append(Place(start: start, length: length, format: format))
      bytes.append(0)
    }
  }

  /// What they take on the wire, about.
  var byteCount: Int { bytes.count + 4 * places.count }

  private mutating func write(
    _ argument: (any PostgresEncodable)?, at index: Int, of statement: Statement
  ) throws -> PostgresFormat? {
    do {
      return try argument?.writeParameter(to: &bytes)
    } catch let mismatch as PostgresMismatch {
      throw PostgresError(
        sqlState: "22000", message: "parameter $\(index + 1) cannot be sent: \(mismatch.reason)",
        statement: statement.name)
    }
  }

  /// What libpq wants to know of them, valid while `body` runs.
  struct Pointers {
    let count: Int32
    let values: UnsafePointer<UnsafePointer<CChar>?>?
    let lengths: UnsafePointer<Int32>?
    let formats: UnsafePointer<Int32>?
  }

  func withPointers<Value>(_ body: (Pointers) -> Value) -> Value {
    bytes.withUnsafeBytes { buffer in
      let start = buffer.bindMemory(to: CChar.self).baseAddress
      return withUnsafeTemporaryAllocation(
        of: UnsafePointer<CChar>?.self, capacity: places.count
      ) { values in
        withUnsafeTemporaryAllocation(of: Int32.self, capacity: 2 * places.count) { numbers in
          for (index, place) in places.enumerated() {
            values.initializeElement(
              at: index, to: place.start.flatMap { start?.advanced(by: $0) })
            numbers.initializeElement(at: index, to: place.length)
            numbers.initializeElement(at: places.count + index, to: place.format.rawValue)
          }
          let lengths = numbers.baseAddress.map { UnsafePointer($0) }
          return body(
            Pointers(
              count: Int32(values.count), values: values.baseAddress.map { UnsafePointer($0) },
              lengths: lengths, formats: lengths?.advanced(by: places.count)))
        }
      }
    }
  }
}
