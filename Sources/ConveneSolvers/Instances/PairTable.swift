import ConveneValues

/// Potentials as they are read pair by pair, each pair once or always with the same value.
struct PairValues {
  private(set) var potential: Potential
  /// Pairs that were given as 0, which look like pairs not given.
  private var zeros: Set<Int> = []

  init(people: Int) { potential = Potential(count: people) }

  /// False where the pair was given another value before.
  mutating func take(_ one: Int, _ other: Int, _ value: Int) -> Bool {
    let pair = min(one, other) * potential.count + max(one, other)
    let before = potential[one, other]
    if before != 0 || zeros.contains(pair) { return before == value }
    if value == 0 { zeros.insert(pair) }
    potential[one, other] = value
    return true
  }
}

/// The pairs `i j d` that the published instance files end with, as whole numbers.
struct PairTable {
  let potential: Potential
  /// The numbers are in units of ten to the power of minus this.
  let decimals: Int

  private struct Pair {
    let one: Int
    let other: Int
    let value: NumberScanner.Decimal
    let line: Int
  }

  /// Reads to the end of the text; `group` is the most people whose potentials add up.
  init(people: Int, group: Int, from scanner: inout NumberScanner) throws(Refusal) {
    let (pairs, wrong) = Self.pairs(people, from: &scanner)
    guard wrong.isEmpty else { throw .instanceUnreadable(problems: wrong) }
    func holds(_ pair: Pair, _ decimals: Int) -> Bool {
      guard let value = pair.value.scaled(to: decimals) else { return false }
      return SearchLimits.holds(max(1, group), times: abs(value))
    }
    var decimals = pairs.map(\.value.decimals).max() ?? 0
    while decimals > 0, !pairs.allSatisfy({ holds($0, decimals) }) { decimals -= 1 }
    var problems: [Problem] = []
    var values = PairValues(people: people)
    let most = SearchLimits.sum / max(1, group)
    for pair in pairs where problems.count < 20 {
      let at = "line \(pair.line)"
      guard holds(pair, decimals), let value = pair.value.scaled(to: decimals) else {
        problems.append(.valueOutside(at: at, lowest: -most, highest: most))
        continue
      }
      if !values.take(pair.one, pair.other, value) {
        problems.append(.valueDiffersFromLine(at: at, one: pair.one, other: pair.other))
      }
    }
    guard problems.isEmpty else { throw .instanceUnreadable(problems: problems) }
    potential = values.potential
    self.decimals = decimals
  }

  private static func pairs(
    _ people: Int, from scanner: inout NumberScanner
  ) -> ([Pair], [Problem]) {
    var pairs: [Pair] = []
    var problems: [Problem] = []
    while !scanner.isAtEnd {
      let line = scanner.line
      guard let one = scanner.integer(), let other = scanner.integer(),
        let value = scanner.decimal()
      else {
        problems.append(.notTwoPeopleAndValue(at: "line \(line)"))
        break
      }
      guard 0..<people ~= one, 0..<people ~= other, one != other else {
        problems.append(.noSuchTwoPeople(at: "line \(line)", one: one, other: other))
        if problems.count == 20 { break }
        continue
      }
      pairs.append(Pair(one: one, other: other, value: value, line: line))
    }
    return (pairs, problems)
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
