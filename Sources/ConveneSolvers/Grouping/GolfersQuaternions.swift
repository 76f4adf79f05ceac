extension Golfers {
  /// Ten weeks of 8 groups of 4 without a repeat: four blocks moved by a group of 32 elements.
  ///
  /// The people are the pairs of a quaternion unit and a number modulo 4; person 8c + 4b + a is
  /// (iᵃjᵇ, c). Multiplying a block from the left by all 32 gives every group it stands for. The
  /// two blocks that are subgroups have eight cosets, a week each. The other two make four weeks
  /// each: their copies under a subgroup of eight elements are one week, its cosets the others.
  /// Everybody meets all but one, the person (−1, 2) away: a resolvable group divisible design of
  /// type 2¹⁶. The first plan of ten weeks is A. Aguado's, "A 10 days solution to the social
  /// golfer problem" (2004); this one comes from an exact search of the designs with such a group.
  static var quaternions: [[Int]] {
    let cosets = [[0, 8, 16, 24], [0, 2, 17, 19]].map { week(of: $0, movedBy: 0..<32) }
    let signs = (0..<32).filter { $0 % 8 == 0 || $0 % 8 == 2 }
    let bySigns = [0, 1, 4, 5].map { unit in
      week(of: [0, 1, 4, 13], movedBy: signs.map { product(unit, $0) })
    }
    let byUnits = (0..<4).map { turn in
      week(of: [0, 9, 23, 29], movedBy: 8 * turn..<8 * (turn + 1))
    }
    return cosets + bySigns + byUnits
  }

  private static func week(of block: [Int], movedBy elements: some Sequence<Int>) -> [Int] {
    var groups = Array(repeating: -1, count: 32)
    var next = 0
    for element in elements where groups[product(element, block[0])] < 0 {
      for person in block { groups[product(element, person)] = next }
      next += 1
    }
    return groups
  }

  /// Multiplies the units by i⁴ = 1, j² = i² and ji = i³j, and adds the numbers modulo 4.
  private static func product(_ one: Int, _ other: Int) -> Int {
    let (first, second) = (one / 4 % 2, other / 4 % 2)
    let turned = first == 1 ? 4 - other % 4 : other % 4
    let power = (one + turned + 2 * first * second) % 4
    return power + 4 * (first ^ second) + 8 * ((one / 8 + other / 8) % 4)
  }
}
