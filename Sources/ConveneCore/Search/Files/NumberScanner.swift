/// Reads the words of a text of numbers one after the other, and remembers the line.
struct NumberScanner: ~Copyable {
  private let bytes: [UInt8]
  private var place = 0
  private(set) var line = 1

  init(_ text: String) { bytes = Array(text.utf8) }

  /// A number written with a decimal point: `digits` over ten to the power of `decimals`.
  struct Decimal {
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

  /// Nil where the next word is no number of up to 15 digits.
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
      } else if UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte, count < 15 {
        digits = digits * 10 + Int(byte - UInt8(ascii: "0"))
        count += 1
        decimals = decimals.map { $0 + 1 }
      } else {
        return nil
      }
      place += 1
    }
    return count == 0 ? nil : Decimal(digits: sign * digits, decimals: decimals ?? 0)
  }
}

/// The pairs `i j d` that the published instance files end with, as whole numbers.
struct PairTable {
  let potential: Potential
  /// The numbers are in units of ten to the power of minus this.
  let decimals: Int

  /// Reads to the end of the text; `largest` is the highest sum of values a search may meet.
  init(
    people: Int, group: Int, from scanner: inout NumberScanner, largest: Int = 80_000_000
  ) throws(Refusal) {
    var pairs: [(one: Int, other: Int, value: NumberScanner.Decimal)] = []
    var problems: [Problem] = []
    while !scanner.isAtEnd {
      let at = "line \(scanner.line)"
      guard let one = scanner.integer(), let other = scanner.integer(),
        let value = scanner.decimal()
      else {
        problems.append(Problem(at, "is not two numbers of people and a value"))
        break
      }
      guard 0..<people ~= one, 0..<people ~= other, one != other else {
        problems.append(Problem(at, "there are no two people \(one) and \(other)"))
        if problems.count == 20 { break }
        continue
      }
      pairs.append((one, other, value))
    }
    guard problems.isEmpty else { throw .unreadable(problems) }
    var decimals = pairs.map(\.value.decimals).max() ?? 0
    let highest = pairs.map { $0.value.scaled(to: decimals).magnitude }.max() ?? 0
    var rest = Int(clamping: highest) * max(1, group)
    while rest > largest, decimals > 0 {
      rest /= 10
      decimals -= 1
    }
    guard rest <= largest else {
      throw .unreadable([Problem("values", "are too large to add up")])
    }
    var table = Potential(count: people)
    for pair in pairs { table[pair.one, pair.other] = pair.value.scaled(to: decimals) }
    potential = table
    self.decimals = decimals
  }
}

extension NumberScanner.Decimal {
  /// The number in units of ten to the power of minus `wanted`, rounded half away from zero.
  func scaled(to wanted: Int) -> Int {
    var value = digits
    if wanted >= decimals {
      for _ in decimals..<wanted { value *= 10 }
      return value
    }
    var unit = 1
    for _ in wanted..<decimals { unit *= 10 }
    return (value + (value < 0 ? -unit / 2 : unit / 2)) / unit
  }
}

extension Refusal {
  /// A solver's input file that cannot be used.
  static func unreadable(_ problems: [Problem]) -> Refusal {
    Refusal(
      "instance-unreadable", "The file is not an instance of this kind",
      advice: "Compare it with the description of the format", problems: problems)
  }
}
