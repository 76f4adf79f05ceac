import ConveneValues
import Testing

@testable import ConveneSolvers

/// What is solved in rows side by side, and looked at in part, is what all of it one by one gives.
struct LikelihoodGridTests {
  private static func sheet(_ seed: UInt64, thin: Bool = false) throws -> Calibration.Sheet {
    var random = SeededRandom(seed: seed)
    let (units, reviewers) = (6 + random.below(40), 3 + random.below(14))
    let marks = (0..<units).flatMap { unit in
      random.sample(Array(0..<reviewers), thin ? 1 : 1 + random.below(3)).map { reviewer in
        Calibration.Mark(unit: unit, reviewer: reviewer, points: Double(random.below(33)) / 8)
      }
    }
    return try #require(Calibration.Sheet(marks, units: units, reviewers: reviewers))
  }

  /// The triangle, its inverse and the logarithm of the determinant, entry by entry.
  private static func plain(_ matrix: [Double], _ size: Int) -> (
    root: [Double], square: [Double], logDeterminant: Double
  ) {
    var lower = matrix
    var determinant = 0.0
    for column in 0..<size {
      for row in column..<size {
        var sum = lower[row * size + column]
        for place in 0..<column {
          sum -= lower[row * size + place] * lower[column * size + place]
        }
        if row == column {
          determinant += max(sum, 1e-12).naturalLogarithm
          lower[row * size + column] = max(sum, 1e-12).squareRoot()
        } else {
          lower[row * size + column] = sum / lower[column * size + column]
        }
      }
    }
    var root = [Double](repeating: 0, count: size * size)
    for column in 0..<size {
      for row in column..<size {
        var sum = row == column ? 1.0 : 0
        for place in column..<row {
          sum -= lower[row * size + place] * root[place * size + column]
        }
        root[row * size + column] = sum / lower[row * size + row]
      }
    }
    var square = [Double](repeating: 0, count: size * size)
    for pivot in 0..<size {
      for row in 0...pivot {
        for column in 0...pivot {
          square[row * size + column] += root[pivot * size + row] * root[pivot * size + column]
        }
      }
    }
    return (root, square, determinant)
  }

  @Test(arguments: 1...20) func `a triangle is the same to the last bit`(seed: UInt64) throws {
    let equations = Calibration.Equations(
      try Self.sheet(seed), .init(quality: 0.6, leniency: seed % 2 == 0 ? 25 : 0.3, chance: 0.4))
    let triangle = CalibrationTriangle(equations.system, equations.size)
    let plain = Self.plain(equations.system, equations.size)
    #expect(triangle.logDeterminant == plain.logDeterminant)
    #expect(triangle.inverseRoot == plain.root)
    #expect(CalibrationTriangle.squared(plain.root, equations.size) == plain.square)
    let fit = Calibration.Fit(
      try Self.sheet(seed), .init(quality: 0.6, leniency: seed % 2 == 0 ? 25 : 0.3, chance: 0.4))
    let (volume, marks) = equations.surprises
    #expect(abs(-(volume + marks) / 2 - fit.likelihood) < 1e-6 * max(1, abs(fit.likelihood)))
  }

  @Test(arguments: 1...20) func `no cell within reach of the best is passed over`(seed: UInt64)
    throws
  {
    // Where each is read once, the likeliest cells lie on a bow across the grid.
    let sheet = try Self.sheet(seed, thin: seed % 3 == 0)
    for leniency in [0.5, Calibration.Posterior.unknownLeniency] {
      let cells = (0..<Calibration.LikelihoodGrid.rows).flatMap { row in
        (0..<Calibration.LikelihoodGrid.columns).map { column in
          Calibration.LikelihoodGrid.Cell(row: row, column: column)
        }
      }
      let logarithms = cells.map {
        Calibration.Fit(sheet, $0.variances(leniency)).likelihood + $0.chance.naturalLogarithm
      }
      let most = logarithms.max() ?? 0
      let within = zip(cells, logarithms).filter { $0.1 > most - 12 }.map(\.0)
      let near = Calibration.LikelihoodGrid(sheet, leniency: leniency).near()
      #expect(Set(within).isSubset(of: near))
      #expect(near.filter(Set(within).contains) == within)
      #expect(near.count <= within.count + 1)
    }
  }

  @Test func `variances improve by the covariances of all as by those that meet`() throws {
    let sheet = try Self.sheet(3)
    let fit = Calibration.Fit(sheet, .init(quality: 0.6, leniency: 0.3, chance: 0.4))
    let whole = fit.withCovariances
    let spread = (0..<sheet.units).reduce(0.0) { sum, unit in
      let variance = whole.covariance(whole.reach(unit), unit, isSame: true)
      return sum + fit.quality[unit] * fit.quality[unit] + variance
    }
    #expect(abs(fit.improved().quality - spread / Double(sheet.units)) < 1e-12)
  }
}
