extension Calibration {
  /// Marks laid out for fitting: those of each unit side by side, in a fixed order.
  struct Sheet: Sendable {
    let units: Int
    let reviewers: Int
    let marks: [Mark]
    /// Reviewers with fewer marks than a leniency can be read from: theirs is taken to be nought.
    let thin: Set<Int>
    private let starts: [Int]

    /// Marks that a reviewer must have given before a leniency is read from them.
    static let enough = 4

    /// - Returns: nil where a mark is of a unit or reviewer that there is not.
    init?(_ marks: [Mark], units: Int, reviewers: Int) {
      guard
        marks.allSatisfy({ 0..<units ~= $0.unit && 0..<reviewers ~= $0.reviewer })
      else { return nil }
      self.units = units
      self.reviewers = reviewers
      self.marks = marks.sorted {
        ($0.unit, $0.reviewer, $0.points) < ($1.unit, $1.reviewer, $1.points)
      }
      var starts = [Int](repeating: 0, count: units + 1)
      var given = [Int](repeating: 0, count: reviewers)
      for mark in marks {
        starts[mark.unit + 1] += 1
        given[mark.reviewer] += 1
      }
      for unit in 0..<units { starts[unit + 1] += starts[unit] }
      self.starts = starts
      thin = Set(given.indices.filter { given[$0] < Self.enough })
    }

    func marks(of unit: Int) -> ArraySlice<Mark> { marks[starts[unit]..<starts[unit + 1]] }

    /// Variance of each reviewer's leniency before the marks are looked at.
    func spread(_ common: Double) -> [Double] {
      (0..<reviewers).map { reviewer in
        // Nought would divide by nought.
        thin.contains(reviewer) ? Calibration.floor : common
      }
    }

    /// Reviewers from whom the spread of leniency is estimated.
    var usual: [Int] { (0..<reviewers).filter { !thin.contains($0) } }

    /// Numbers of reviewers who read units that hang together, the largest group first.
    var groups: [[Int]] {
      var parts = Array(0..<units + reviewers)
      func root(_ place: Int) -> Int {
        var place = place
        while parts[place] != place { place = parts[place] }
        return place
      }
      for mark in marks {
        let (one, other) = (root(mark.unit), root(units + mark.reviewer))
        if one != other { parts[max(one, other)] = min(one, other) }
      }
      let active = Set(marks.map(\.reviewer)).sorted()
      return Dictionary(grouping: active) { root(units + $0) }.values
        .sorted { ($1.count, $0[0]) < ($0.count, $1[0]) }
    }
  }
}
