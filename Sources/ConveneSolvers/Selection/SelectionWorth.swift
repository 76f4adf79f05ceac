import ConveneValues

/// What pairs add to the worth of a cohort.
package enum SelectionWorth: Hashable, Sendable {
  /// The potential of every pair inside.
  case pairs
  /// For each of the chosen, the chance of a partnership with one of the likeliest few inside.
  case partners(PartnershipChance)
}

/// The chance that at least one of the likeliest partnerships comes true, and what it counts for.
///
/// The one formula by which an application is scored within its panel and a cohort within its room.
package struct PartnershipChance: Hashable, Sendable {
  /// A chance of 1.
  package static let sure = 100_000_000
  /// How many of the likeliest partners count, 1 through 5.
  package let partners: Int
  /// What a hundred-millionth of a chance is worth, beside what each is worth alone.
  package let weight: Int

  package init(partners: Int, weight: Int) {
    self.partners = partners
    self.weight = weight
  }

  /// The chance that at least one of up to five potentials comes true, exact before its rounding.
  package static func of(_ potentials: some Collection<Int>) -> Int {
    of(none: potentials.prefix(5).reduce(whole) { $0 / 1000 * (1000 - $1) })
  }

  /// What chances are counted in before they are rounded.
  static let whole = 1_000_000_000_000_000

  /// - Parameter none: the chance, of `whole`, that no partnership comes true.
  static func of(none: Int) -> Int { (whole - none).over(whole / sure) }

  /// What the chance of `person` within `cohort` is worth.
  package func worth(of person: Int, within cohort: some Sequence<Int>, _ potential: Potential)
    -> Int
  {
    weight * Self.of(best(of: person, within: cohort, potential))
  }

  /// The potentials of the likeliest partners, highest first.
  func best(of person: Int, within cohort: some Sequence<Int>, _ potential: Potential) -> [Int] {
    var best: [Int] = []
    for other in cohort where other != person {
      let value = potential[person, other]
      guard value > 0, best.count < partners || value > best[partners - 1] else { continue }
      best.insert(value, at: best.firstIndex { $0 < value } ?? best.count)
      if best.count > partners { best.removeLast() }
    }
    return best
  }
}
