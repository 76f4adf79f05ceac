/// Reads the words of a text of numbers one after the other, and remembers the line.
struct NumberScanner: ~Copyable {
  private let bytes: [UInt8]
  private var place = 0
  private(set) var line = 1

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// A place to read from once more.
  struct Mark {
    fileprivate let place: Int
    fileprivate let line: Int
  }

  var mark: Mark { Mark(place: place, line: line) }

  mutating func goBack(to mark: Mark) { (place, line) = (mark.place, mark.line) }

  /// A number written with a decimal point: `digits` over ten to the power of `decimals`.
  struct Decimal {
    /// More digits than these are left out.
    static let most = 15

    let digits: Int
    let decimals: Int
  }

  private mutating func skipBlanks() {
    while place < bytes.count {
      switch bytes[place] {
      case UInt8(ascii: "\n"): line += 1
      case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): break
      default: return
      }
      place += 1
    }
  }

  var isAtEnd: Bool {
    mutating get {
      skipBlanks()
      return place >= bytes.count
    }
  }

  mutating func word() -> String? {
    skipBlanks()
    let start = place
    while place < bytes.count, bytes[place] > 32 { place += 1 }
    return start == place ? nil : String(decoding: bytes[start..<place], as: UTF8.self)
  }

  mutating func integer() -> Int? {
    guard let number = decimal(), number.decimals == 0 else { return nil }
    return number.digits
  }

  /// Nil where the next word is no number; of decimals, those beyond 15 digits are left out.
  mutating func decimal() -> Decimal? {
    skipBlanks()
    var sign = 1
    if place < bytes.count, bytes[place] == UInt8(ascii: "-") {
      sign = -1
      place += 1
    }
    var digits = 0
    var count = 0
    var decimals: Int?
    while place < bytes.count, bytes[place] > 32 {
      let byte = bytes[place]
      if byte == UInt8(ascii: "."), decimals == nil {
        decimals = 0
      } else if UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte,
        count < Decimal.most || decimals != nil
      {
        if count < Decimal.most {
          digits = digits * 10 + Int(byte - UInt8(ascii: "0"))
          count += 1
          decimals = decimals.map { $0 + 1 }
        }
      } else {
        return nil
      }
      place += 1
    }
    return count == 0 ? nil : Decimal(digits: sign * digits, decimals: decimals ?? 0)
  }
}
