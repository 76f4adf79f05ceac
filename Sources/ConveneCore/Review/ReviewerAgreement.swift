import ConveneSolvers
import ConveneValues

/// How far one reviewer agrees with all others on the applications that they read, too.
///
/// A review counts as one mark: the weighted mean of its points.
package struct ReviewerAgreement: Codable, Hashable, Sendable {
  /// What happens by chance less often than this, in ten-thousandths, is pointed at.
  package static let significance = 500

  package let reviewer: String
  /// Applications that others read as well.
  package let shared: Int
  /// Hundredths of a point above the mean of the others; nil where nobody else read the same.
  package let leniency: Int?
  /// How far their marks lie apart beside those of the others on the same, in hundredths; nil where
  /// the others' do not.
  package let spread: Int?
  /// Correlation of their marks with the mean of the others, in hundredths; nil where one of the two
  /// does not vary, or on fewer than three applications.
  package let correlation: Int?
  /// How often somebody of the panel would differ from the rest so unevenly, in ten-thousandths.
  ///
  /// After Holm for the number of reviewers; nil where nothing can be compared.
  package let chance: Int?

  /// Whether they disagree with the others beyond chance.
  package var disagrees: Bool { chance.map { $0 < Self.significance } ?? false }

  package init(
    reviewer: String, shared: Int, leniency: Int?, spread: Int?, correlation: Int?, chance: Int?
  ) {
    self.reviewer = reviewer
    self.shared = shared
    self.leniency = leniency
    self.spread = spread
    self.correlation = correlation
    self.chance = chance
  }
}

extension ReviewerAgreement {
  /// One for each reviewer, by code.
  static func all(_ sheet: ReviewMarks) -> [ReviewerAgreement] {
    let panel = ReaderPanel(sheet)
    let chances = panel.comparable.map(panel.chance).holm
    let chance = Dictionary(
      zip(panel.comparable, chances.map { Int((10_000 * $0).rounded()) }),
      uniquingKeysWith: { first, _ in first })
    return sheet.reviewers.enumerated().map { place, code in
      let pairs = panel.pairs(of: place)
      return ReviewerAgreement(
        reviewer: code, shared: pairs.count,
        leniency: pairs.isEmpty ? nil : hundredths(panel.leniency[place]),
        spread: panel.spread(of: place).map(hundredths),
        correlation: correlation(pairs).map(hundredths), chance: chance[place])
    }
  }

  private static func hundredths(_ value: Double) -> Int { Int((100 * value).rounded()) }

  private static func correlation(_ pairs: [(own: Double, others: Double)]) -> Double? {
    guard pairs.count > 2 else { return nil }
    let (own, others) = (pairs.map(\.own).mean, pairs.map(\.others).mean)
    var (both, first, second) = (0.0, 0.0, 0.0)
    for pair in pairs {
      both += (pair.own - own) * (pair.others - others)
      first += (pair.own - own) * (pair.own - own)
      second += (pair.others - others) * (pair.others - others)
    }
    guard first > 1e-9, second > 1e-9 else { return nil }
    return both / (first * second).squareRoot()
  }
}

/// All marks on applications that several read.
///
/// Whoever differs from the others by one amount throughout is strict or lenient and no more; that
/// amount is taken from their marks first. Then the differences of one reviewer are held against those
/// that somebody drawn anew for each application from its readers would have: readers are as good as
/// drawn where nobody stands out. How much the differences vary is what is compared.
private struct ReaderPanel {
  /// By unit, the readers and their marks.
  private let units: [[(reader: Int, points: Double)]]
  /// Places of units by reader.
  private let read: [[Int]]
  let leniency: [Double]
  /// Differences to the mean of the others, lenient ones made even; by unit and place in it.
  private let differences: [[Double]]

  init(_ sheet: ReviewMarks) {
    let byUnit = Dictionary(grouping: sheet.marks, by: \.unit).filter { $0.value.count > 1 }
    units = byUnit.sorted { $0.key < $1.key }.map { $0.value.map { ($0.reviewer, $0.points) } }
    var read = [[Int]](repeating: [], count: sheet.reviewers.count)
    for (place, unit) in units.enumerated() { for mark in unit { read[mark.reader].append(place) } }
    self.read = read
    let raw = units.map { unit in Self.differences(unit.map(\.points)) }
    var sums = [Double](repeating: 0, count: read.count)
    for (unit, own) in zip(units, raw) {
      for (mark, difference) in zip(unit, own) { sums[mark.reader] += difference }
    }
    let leniency = zip(sums, read).map { $1.isEmpty ? 0 : $0 / Double($1.count) }
    self.leniency = leniency
    differences = units.map { unit in
      Self.differences(unit.map { $0.points - leniency[$0.reader] })
    }
  }

  private static func differences(_ points: [Double]) -> [Double] {
    let sum = points.reduce(0, +)
    return points.map { $0 - (sum - $0) / Double(points.count - 1) }
  }

  /// Readers with at least five applications that others read as well.
  var comparable: [Int] { read.indices.filter { read[$0].count >= 5 } }

  func pairs(of reader: Int) -> [(own: Double, others: Double)] {
    read[reader].map { place in
      let unit = units[place]
      let own = unit.first { $0.reader == reader }?.points ?? 0
      let sum = unit.reduce(0) { $0 + $1.points }
      return (own, (sum - own) / Double(unit.count - 1))
    }
  }

  func spread(of reader: Int) -> Double? {
    let own = pairs(of: reader).map(\.own)
    let others = read[reader].flatMap { units[$0].filter { $0.reader != reader }.map(\.points) }
    guard own.count > 2, others.variance > 1e-9 else { return nil }
    return (own.variance / others.variance).squareRoot()
  }

  /// How often somebody drawn from the readers of each would differ at least as unevenly.
  func chance(_ reader: Int) -> Double {
    let places = read[reader]
    let own = places.map { place in
      differences[place][units[place].firstIndex { $0.reader == reader } ?? 0]
    }.variance
    var random = SeededRandom(seed: 1)
    var (drawn, reached) = (0, 0)
    // Whoever is not rare after some draws is not rare.
    for most in [2_000, 100_000] where reached <= 10 {
      while drawn < most {
        var (sum, squares) = (0.0, 0.0)
        for place in places {
          let difference = differences[place][random.below(differences[place].count)]
          sum += difference
          squares += difference * difference
        }
        let mean = sum / Double(places.count)
        // As far as sums of such numbers can be told apart.
        if squares / Double(places.count) - mean * mean >= own - 1e-9 { reached += 1 }
        drawn += 1
      }
    }
    return Double(reached + 1) / Double(drawn + 1)
  }
}

extension [Double] {
  fileprivate var mean: Double { isEmpty ? 0 : reduce(0, +) / Double(count) }

  fileprivate var variance: Double {
    let mean = mean
    return isEmpty ? 0 : reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / Double(count)
  }
}
