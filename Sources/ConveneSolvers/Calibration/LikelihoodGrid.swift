import ConveneValues

extension Calibration {
  /// Deviations of quality and of chance on a grid, of which only those near the likeliest matter.
  ///
  /// With the same chance, the more quality varies the less the marks surprise beside what the
  /// variances alone take: what was found for one cell bounds all cells below it. The most promising
  /// stretch is halved, again and again, until none can hold a cell within reach of the best.
  struct LikelihoodGrid {
    struct Cell: Hashable {
      let row: Int
      let column: Int

      var quality: Double { (Double(row) + 0.5) / 6 }
      var chance: Double { (Double(column) + 0.5) / 6 }

      func variances(_ leniency: Double) -> Variances {
        Variances(
          quality: quality * quality, leniency: leniency * leniency, chance: chance * chance)
      }
    }

    /// Rows from `first` on and below `beyond`, of a column, none of them looked at.
    private struct Stretch {
      let column: Int
      let first: Int
      let beyond: Int
      /// None of its cells is likelier.
      let most: Double
      /// What the marks take at least.
      let marks: Double
    }

    /// A cell so far below the best, in logarithms, is not drawn.
    static let reach = 12.0
    /// More than rounding differs by.
    private static let slack = 0.001
    static let rows = 12
    static let columns = 17

    private let sheet: Sheet
    private let leniency: Double

    init(_ sheet: Sheet, leniency: Double) {
      self.sheet = sheet
      self.leniency = leniency
    }

    /// Cells that may lie within reach of the best, all of those that do among them, in the grid's order.
    func near() -> [Cell] {
      var found: [(cell: Cell, logarithm: Double)] = []
      var open: [Stretch] = []
      func look(_ row: Int, _ column: Int, from first: Int) {
        let cell = Cell(row: row, column: column)
        let (volume, marks) = Equations(sheet, cell.variances(leniency)).surprises
        found.append((cell, logarithm(volume, marks, cell)))
        add(first, row, column, atLeast: marks)
      }
      func add(_ first: Int, _ beyond: Int, _ column: Int, atLeast marks: Double) {
        guard first < beyond else { return }
        let most = (first..<beyond).map { row in
          let cell = Cell(row: row, column: column)
          return logarithm(Equations.volume(sheet, cell.variances(leniency)), marks, cell)
        }.max()
        open.append(
          Stretch(
            column: column, first: first, beyond: beyond, most: most ?? 0, marks: marks))
      }
      for column in 0..<Self.columns { look(Self.rows - 1, column, from: 0) }
      var best = found.map(\.logarithm).max() ?? 0
      while let next = open.indices.max(by: { open[$0].most < open[$1].most }),
        open[next].most > best - Self.reach - Self.slack
      {
        let stretch = open.remove(at: next)
        let middle = (stretch.first + stretch.beyond) / 2
        look(middle, stretch.column, from: stretch.first)
        add(middle + 1, stretch.beyond, stretch.column, atLeast: stretch.marks)
        best = max(best, found.last?.logarithm ?? best)
      }
      return found.filter { $0.logarithm > best - Self.reach - Self.slack }.map(\.cell)
        .sorted { ($0.row, $0.column) < ($1.row, $1.column) }
    }

    /// Two flat deviations add up to one whose density grows with it.
    private func logarithm(_ volume: Double, _ marks: Double, _ cell: Cell) -> Double {
      -(volume + marks) / 2 + cell.chance.naturalLogarithm
    }
  }
}
