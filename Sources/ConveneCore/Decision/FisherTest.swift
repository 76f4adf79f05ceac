/// Fisher's exact test of a table of two groups by two outcomes.
package enum FisherTest {
  /// How often chance alone would select so few of a group or fewer: `selected` of `members`, where
  /// `allSelected` of `all` are selected whoever they are.
  ///
  /// One-sided. Chances are relative to the likeliest number, so that only products and sums of them
  /// are taken; the same counts give the same figure everywhere.
  package static func fewer(
    selected: Int, of members: Int, allSelected: Int, of all: Int
  ) -> Double {
    let lowest = max(0, members + allSelected - all)
    let highest = min(members, allSelected)
    guard lowest < highest else { return 1 }
    // The chance of one more, relative to that of `count`.
    func step(_ count: Int) -> Double {
      Double((members - count) * (allSelected - count))
        / Double((count + 1) * (all - members - allSelected + count + 1))
    }
    let likeliest = (lowest..<highest).first { step($0) < 1 } ?? highest
    var (tail, whole) = (0.0, 0.0)
    func add(_ count: Int, _ chance: Double) {
      whole += chance
      if count <= selected { tail += chance }
    }
    add(likeliest, 1)
    var chance = 1.0
    for count in stride(from: likeliest, to: lowest, by: -1) {
      chance /= step(count - 1)
      add(count - 1, chance)
    }
    chance = 1
    for count in likeliest..<max(likeliest, highest) {
      chance *= step(count)
      add(count + 1, chance)
    }
    return tail / whole
  }
}

extension [Double] {
  /// The same chances where so many were asked at once that one of them is small by chance alone
  /// (Holm 1979).
  package var holm: [Double] {
    var adjusted = self
    var least = 0.0
    let order = indices.sorted { (self[$0], $0) < (self[$1], $1) }
    for (place, number) in order.enumerated() {
      least = Swift.max(least, Swift.min(1, Double(count - place) * self[number]))
      adjusted[number] = least
    }
    return adjusted
  }
}
