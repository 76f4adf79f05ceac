import ConveneValues

/// Potentials as they are read pair by pair, each pair once or always with the same value.
struct PairValues {
  private(set) var potential: Potential
  /// Pairs that were given as 0, which look like pairs not given: a bit of the square for each.
  private var zeros: [UInt64]

  init(people: Int) {
    potential = Potential(count: people)
    zeros = Array(repeating: 0, count: people * people / 64 + 1)
  }

  /// False where the pair was given another value before.
  mutating func take(_ one: Int, _ other: Int, _ value: Int) -> Bool {
    let pair = min(one, other) * potential.count + max(one, other)
    let before = potential[one, other]
    let (word, bit) = (pair / 64, UInt64(1) << (pair % 64))
    if before != 0 || zeros[word] & bit != 0 { return before == value }
    if value == 0 { zeros[word] |= bit }
    potential[one, other] = value
    return true
  }
}

/// The pairs `i j d` that the published instance files end with, as whole numbers.
struct PairTable {
  let potential: Potential
  /// The numbers are in units of ten to the power of minus this.
  let decimals: Int

  /// What a line says.
  private struct Pair {
    let one: Int
    let other: Int
    let value: NumberScanner.Decimal
    let line: Int
  }

  /// Reads to the end of the text; `group` is the most people whose potentials add up.
  ///
  /// It reads twice and keeps no line: first how many decimals all values leave room for.
  init(people: Int, group: Int, from scanner: inout NumberScanner) throws(Refusal) {
    func holds(_ pair: Pair, _ decimals: Int) -> Bool {
      guard let value = pair.value.scaled(to: decimals) else { return false }
      return SearchLimits.holds(max(1, group), times: abs(value))
    }
    let mark = scanner.mark
    var wanted = 0
    var heldAt = Array(repeating: true, count: NumberScanner.Decimal.most + 1)
    try Self.read(people, from: &scanner) { pair in
      wanted = max(wanted, pair.value.decimals)
      for decimals in heldAt.indices where heldAt[decimals] {
        heldAt[decimals] = holds(pair, decimals)
      }
      return nil
    }
    let decimals = (0...wanted).last { $0 == 0 || heldAt[$0] } ?? 0
    let most = SearchLimits.sum / max(1, group)
    var values = PairValues(people: people)
    scanner.goBack(to: mark)
    try Self.read(people, from: &scanner) { pair in
      let at = "line \(pair.line)"
      guard holds(pair, decimals), let value = pair.value.scaled(to: decimals) else {
        return .valueOutside(at: at, lowest: -most, highest: most)
      }
      return values.take(pair.one, pair.other, value)
        ? nil : .valueDiffersFromLine(at: at, one: pair.one, other: pair.other)
    }
    potential = values.potential
    self.decimals = decimals
  }

  /// Reads line after line, and refuses with what was wrong in the first that are.
  private static func read(
    _ people: Int, from scanner: inout NumberScanner, _ take: (Pair) -> Problem?
  ) throws(Refusal) {
    var problems: [Problem] = []
    while problems.count < 20, !scanner.isAtEnd {
      let line = scanner.line
      guard let one = scanner.integer(), let other = scanner.integer(),
        let value = scanner.decimal()
      else {
        problems.append(.notTwoPeopleAndValue(at: "line \(line)"))
        break
      }
      guard 0..<people ~= one, 0..<people ~= other, one != other else {
        problems.append(.noSuchTwoPeople(at: "line \(line)", one: one, other: other))
        continue
      }
      if let problem = take(Pair(one: one, other: other, value: value, line: line)) {
        problems.append(problem)
      }
    }
    guard problems.isEmpty else { throw .instanceUnreadable(problems: problems) }
  }
}

extension NumberScanner.Decimal {
  /// The number in units of ten to the power of minus `wanted`, rounded half away from zero.
  ///
  /// Nil where that is more than can be counted.
  func scaled(to wanted: Int) -> Int? {
    var value = digits
    if wanted >= decimals {
      for _ in decimals..<wanted {
        let (more, isTooMuch) = value.multipliedReportingOverflow(by: 10)
        if isTooMuch { return nil }
        value = more
      }
      return value
    }
    var unit = 1
    for _ in wanted..<decimals { unit *= 10 }
    return (value + (value < 0 ? -unit / 2 : unit / 2)) / unit
  }
}
