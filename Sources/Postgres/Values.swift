import Foundation

/// A value that can be given to a statement.
///
/// Strings, whole numbers, `Double`, `Bool`, `UUID`, `Date`, arrays of them and optionals can; an
/// enumeration with raw values can once it says so:
///
///     enum Cover: String, PostgresScalar { case hard, soft }
public protocol PostgresEncodable: Sendable {
  /// The value as PostgreSQL reads it, nil for NULL.
  var postgresText: String? { get throws }
  /// Adds the value as PostgreSQL reads it to `bytes`; false, with nothing added, for NULL.
  func write(to bytes: inout [UInt8]) throws -> Bool
  /// Adds the value as a parameter of a statement and says in which format; nil for NULL.
  func writeParameter(to bytes: inout [UInt8]) throws -> PostgresFormat?
}

/// How a value stands on the wire.
public enum PostgresFormat: Int32, Sendable {
  /// As it is written in SQL, between quotes.
  case text = 0
  /// As the server keeps it.
  case binary = 1
}

extension PostgresEncodable {
  /// Text, which the server reads as fast as its own format for anything but `bytea`.
  public func writeParameter(to bytes: inout [UInt8]) throws -> PostgresFormat? {
    try write(to: &bytes) ? .text : nil
  }

  /// Adds `postgresText`; types that are sent by the million need no string between.
  public func write(to bytes: inout [UInt8]) throws -> Bool {
    guard var text = try postgresText else { return false }
    text.withUTF8 { bytes.append(contentsOf: $0) }
    return true
  }
}

/// A value that can be read from a column.
///
/// A type of one's own reads the text that PostgreSQL writes:
///
///     extension Shelfmark: PostgresDecodable {
///       init(postgresText: String?) throws {
///         guard let mark = Shelfmark(try String(postgresText: postgresText)) else {
///           throw PostgresMismatch("it is no shelfmark")
///         }
///         self = mark
///       }
///     }
public protocol PostgresDecodable {
  /// Reads the value as PostgreSQL writes it, nil for NULL; throws `PostgresMismatch`.
  init(postgresText: String?) throws
}

/// A value that can stand in an array as well.
public protocol PostgresScalar: PostgresEncodable, PostgresDecodable {
  /// An array of such values as PostgreSQL reads it.
  static func arrayText(_ elements: [Self]) throws -> String
  /// Adds an array of such values as a parameter.
  static func writeArray(_ elements: [Self], to bytes: inout [UInt8]) throws -> PostgresFormat
  /// Reads an array of such values as PostgreSQL writes it.
  static func array(_ text: String) throws -> [Self]
}

extension PostgresDecodable {
  /// The text of a column that is not NULL.
  static func notNull(_ text: String?) throws -> String {
    guard let text else { throw PostgresMismatch("it is NULL") }
    return text
  }
}

extension Optional: PostgresEncodable where Wrapped: PostgresEncodable {
  /// NULL for nil.
  public var postgresText: String? { get throws { try self?.postgresText } }

  /// Adds nothing for nil.
  public func write(to bytes: inout [UInt8]) throws -> Bool {
    try self?.write(to: &bytes) ?? false
  }

  /// Adds nothing for nil.
  public func writeParameter(to bytes: inout [UInt8]) throws -> PostgresFormat? {
    try self?.writeParameter(to: &bytes)
  }
}

extension Optional: PostgresDecodable where Wrapped: PostgresDecodable {
  /// Nil for NULL.
  public init(postgresText: String?) throws {
    self = try postgresText.map { try Wrapped(postgresText: $0) }
  }
}

extension Optional: PostgresScalar where Wrapped: PostgresScalar {}

extension String: PostgresScalar {
  /// The string itself.
  public var postgresText: String? { self }

  /// The text of any type.
  public init(postgresText: String?) throws { self = try Self.notNull(postgresText) }
}

extension PostgresEncodable where Self: RawRepresentable, RawValue: PostgresEncodable {
  /// The raw value.
  public var postgresText: String? { get throws { try rawValue.postgresText } }
}

extension PostgresDecodable where Self: RawRepresentable, RawValue: PostgresDecodable {
  /// One of the values there are; any other is a mismatch.
  public init(postgresText: String?) throws {
    let given = try RawValue(postgresText: postgresText)
    guard let value = Self(rawValue: given) else {
      throw PostgresMismatch("\(given) is no \(Self.self)")
    }
    self = value
  }
}

extension Int: PostgresScalar {
  /// Decimal digits.
  public var postgresText: String? { String(self) }

  /// Adds decimal digits.
  public func write(to bytes: inout [UInt8]) -> Bool {
    bytes.append(decimal: Int64(self))
    return true
  }

  /// Reads a whole number.
  public init(postgresText: String?) throws {
    guard let value = Int(try Self.notNull(postgresText)) else {
      throw PostgresMismatch("it is no whole number of 64 bits")
    }
    self = value
  }
}

extension Int64: PostgresScalar {
  /// Decimal digits.
  public var postgresText: String? { String(self) }

  /// Adds decimal digits.
  public func write(to bytes: inout [UInt8]) -> Bool {
    bytes.append(decimal: self)
    return true
  }

  /// Reads a whole number.
  public init(postgresText: String?) throws {
    guard let value = Int64(try Self.notNull(postgresText)) else {
      throw PostgresMismatch("it is no whole number of 64 bits")
    }
    self = value
  }
}

extension Double: PostgresScalar {
  /// The shortest digits that give the same number back.
  public var postgresText: String? { description }

  /// Reads a number, also `NaN` and `Infinity`.
  public init(postgresText: String?) throws {
    guard let value = Double(try Self.notNull(postgresText)) else {
      throw PostgresMismatch("it is no number")
    }
    self = value
  }
}

extension Bool: PostgresScalar {
  /// `t` or `f`.
  public var postgresText: String? { self ? "t" : "f" }

  /// Reads `t` or `f`.
  public init(postgresText: String?) throws {
    switch try Self.notNull(postgresText) {
    case "t": self = true
    case "f": self = false
    default: throw PostgresMismatch("it is neither true nor false")
    }
  }
}

extension UUID: PostgresScalar {
  /// The 36 characters.
  public var postgresText: String? { uuidString }

  /// Reads the 36 characters.
  public init(postgresText: String?) throws {
    guard let value = UUID(uuidString: try Self.notNull(postgresText)) else {
      throw PostgresMismatch("it is no UUID")
    }
    self = value
  }
}

extension UInt8: PostgresScalar {
  /// Decimal digits; an array of bytes is `bytea`, not an array of numbers.
  public var postgresText: String? { String(self) }

  /// Reads a whole number from 0 to 255.
  public init(postgresText: String?) throws {
    guard let value = UInt8(try Self.notNull(postgresText)) else {
      throw PostgresMismatch("it is no byte")
    }
    self = value
  }

  /// `bytea` in hexadecimal digits.
  public static func arrayText(_ elements: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text = Array("\\x".utf8)
    text.reserveCapacity(2 + 2 * elements.count)
    for byte in elements {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 0xf)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// `bytea` as it is, half the length of its digits.
  public static func writeArray(_ elements: [UInt8], to bytes: inout [UInt8]) -> PostgresFormat {
    bytes += elements
    return .binary
  }

  /// Reads `bytea` in hexadecimal digits.
  public static func array(_ text: String) throws -> [UInt8] {
    var text = text
    let bytes = text.withUTF8 { digits -> [UInt8]? in
      guard digits.starts(with: "\\x".utf8), digits.count.isMultiple(of: 2) else { return nil }
      var isHexadecimal = true
      func value(_ digit: UInt8) -> UInt8 {
        switch digit {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): return digit - UInt8(ascii: "0")
        case UInt8(ascii: "a")...UInt8(ascii: "f"): return digit - UInt8(ascii: "a") + 10
        default:
          isHexadecimal = false
          return 0
        }
      }
      let count = digits.count / 2 - 1
      let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
        for place in 0..<count {
          buffer[place] = value(digits[2 * place + 2]) << 4 | value(digits[2 * place + 3])
        }
        filled = count
      }
      return isHexadecimal ? bytes : nil
    }
    guard let bytes else { throw PostgresMismatch("it is no bytea in hexadecimal digits") }
    return bytes
  }
}

extension [UInt8] {
  fileprivate mutating func append(decimal number: Int64) {
    if number < 0 { append(UInt8(ascii: "-")) }
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      var rest = number.magnitude
      var start = digits.count
      repeat {
        let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
        start -= 1
        digits.initializeElement(at: start, to: UInt8(ascii: "0") + UInt8(digit))
        rest = quotient
      } while rest > 0
      append(contentsOf: UnsafeBufferPointer(rebasing: digits[start...]))
    }
  }
}
