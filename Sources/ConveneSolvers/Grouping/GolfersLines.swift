extension Golfers {
  /// Points of an affine plane, one direction a week, its lines the groups.
  ///
  /// A group has one person of every column. Columns beyond those of the plane copy the first ones:
  /// who shares a point meets every week, and nobody else meets twice. No plan has fewer repeats.
  func lines(of field: GaloisField) -> [[Int]] {
    let order = field.order
    return (0..<weeks).map { week in
      (0..<order * size).map { person in
        let (column, up) = (person / order % order, person % order)
        return week == order ? column : field.sum(up, field.product(week, column))
      }
    }
  }

  /// Planes through the origin of a space over two elements that meet nowhere else, one a week.
  ///
  /// The groups of a week are the plane and its translates; only groups of four are built so.
  var spread: [[Int]]? {
    let people = groups * size
    guard size == 4, people & (people - 1) == 0, 8...256 ~= people else { return nil }
    var planes: [(Int, Int)] = []
    var used = Array(repeating: false, count: people)
    var steps = 200_000
    guard Self.add(weeks, to: &planes, &used, from: 1, &steps) else { return nil }
    return planes.map { one, other in
      var groups = Array(repeating: -1, count: people)
      var next = 0
      for person in 0..<people where groups[person] < 0 {
        for shift in [0, one, other, one ^ other] { groups[person ^ shift] = next }
        next += 1
      }
      return groups
    }
  }

  private static func add(
    _ weeks: Int, to planes: inout [(Int, Int)], _ used: inout [Bool], from least: Int,
    _ steps: inout Int
  ) -> Bool {
    if weeks == 0 { return true }
    for one in least..<used.count where !used[one] {
      for other in (one + 1)..<max(one + 1, used.count) where !used[other] && !used[one ^ other] {
        steps -= 1
        guard steps > 0 else { return false }
        let points = [one, other, one ^ other]
        for point in points { used[point] = true }
        planes.append((one, other))
        if add(weeks - 1, to: &planes, &used, from: one + 1, &steps) { return true }
        planes.removeLast()
        for point in points { used[point] = false }
      }
    }
    return false
  }
}
