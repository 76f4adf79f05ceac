import ConveneSolvers
import ConveneValues

/// Potentials of pairs against the partnerships that were formed.
///
/// Pairs share people, and so say less than as many cases that have nothing to do with each other: the
/// interval of the AUC comes of leaving out one person at a time (jackknife), never one pair.
package struct ForecastCheck: Sendable {
  /// How far so many partnerships carry.
  package enum Weight: String, CaseIterable, Sendable {
    /// None was formed.
    case nothing
    /// Fewer than ten: only a forecast that is badly wrong would show.
    case few
    /// Fewer than thirty: large differences show.
    case some
    case many

    init(formed: Int) {
      switch formed {
      case ..<1: self = .nothing
      case ..<10: self = .few
      case ..<30: self = .some
      default: self = .many
      }
    }
  }

  /// Pairs of about the same potential.
  package struct Group: Hashable, Sendable {
    package let pairs: Int
    package let formed: Int
    /// The mean of their chances after calibration.
    package let predicted: Double
    /// Between which the share lies that so many of so many come from, in 19 of 20 cases.
    package let interval: ClosedRange<Double>
  }

  package let people: Int
  /// Those that could be partners: nobody is with themselves, or with a colleague.
  package let pairs: Int
  package let formed: Int
  /// The tenth with the highest potential, with all that have as high a one as its last.
  package let highest: (pairs: Int, formed: Int)
  /// How often a pair that formed a partnership has a higher potential than one that did not.
  ///
  /// Equals count half; nil where there is none of either.
  package let auc: Double?
  /// Nil where leaving out one person leaves nothing to compare.
  package let aucInterval: ClosedRange<Double>?
  /// The mean squared distance of the chances from what came, after calibration: all log-odds are
  /// shifted so that as many are expected as were formed.
  package let brier: Double?
  /// The same where every pair is given the same chance.
  package let brierOfShare: Double?
  /// By how much all log-odds are shifted.
  package let shift: Double?
  /// From the lowest potentials to the highest, up to five.
  package let groups: [Group]

  package var weight: Weight { Weight(formed: formed) }

  /// - Parameters:
  ///   - homes: the organisation of each, in the order of the potential: colleagues are no pair.
  ///   - formed: pairs of the same numbers; each counts once.
  package init(_ potential: Potential, homes: [Organisation.ID?], formed: [(Int, Int)]) {
    let tally = PairTally(potential, homes: homes, formed: formed)
    let all = tally.all
    people = potential.count
    pairs = all.pairs
    self.formed = all.formed
    auc = all.auc
    aucInterval = tally.interval
    highest = Self.highest(all)
    let isMixed = all.formed > 0 && all.formed < all.pairs
    let shift = isMixed ? Self.shift(all) : nil
    self.shift = shift
    brier = shift.map { Self.brier(all, shift: $0) }
    let share = Double(all.formed) / Double(max(1, all.pairs))
    brierOfShare = isMixed ? share * (1 - share) : nil
    groups = Self.groups(all, shift: shift ?? 0)
  }

  private static func highest(_ all: PairTally.Count) -> (pairs: Int, formed: Int) {
    let wanted = (all.pairs + 9) / 10
    var (pairs, formed) = (0, 0)
    for value in all.others.indices.reversed() where pairs < wanted {
      pairs += all.others[value] + all.came[value]
      formed += all.came[value]
    }
    return (pairs, formed)
  }

  /// By bisection; the log-odds of 0 and 1000 are those of half a thousandth from the end.
  private static func shift(_ all: PairTally.Count) -> Double {
    var (low, high) = (-40.0, 40.0)
    for _ in 0..<100 {
      let middle = (low + high) / 2
      let expected = all.others.indices.reduce(0.0) { sum, value in
        let pairs = all.others[value] + all.came[value]
        return pairs == 0 ? sum : sum + Double(pairs) * chance(value, shift: middle)
      }
      if expected < Double(all.formed) { low = middle } else { high = middle }
    }
    return (low + high) / 2
  }

  private static func chance(_ potential: Int, shift: Double) -> Double {
    let chance = min(max(Double(potential), 0.5), 999.5) / 1000
    return ((chance / (1 - chance)).naturalLogarithm + shift).logistic
  }

  private static func brier(_ all: PairTally.Count, shift: Double) -> Double {
    let sum = all.others.indices.reduce(0.0) { sum, value in
      guard all.others[value] + all.came[value] > 0 else { return sum }
      let chance = chance(value, shift: shift)
      return sum + Double(all.others[value]) * chance * chance
        + Double(all.came[value]) * (1 - chance) * (1 - chance)
    }
    return sum / Double(max(1, all.pairs))
  }

  /// Of about as many pairs each; equal potentials stay together.
  private static func groups(_ all: PairTally.Count, shift: Double) -> [Group] {
    let count = 5
    var groups: [Group] = []
    var (pairs, formed, sum, before) = (0, 0, 0.0, 0)
    for value in all.others.indices {
      let here = all.others[value] + all.came[value]
      pairs += here
      formed += all.came[value]
      sum += here == 0 ? 0 : Double(here) * chance(value, shift: shift)
      // What is left goes to those that are left, however many stayed together.
      let isFull = pairs * (count - groups.count) >= all.pairs - before
      guard pairs > 0, isFull || value == all.others.count - 1 else { continue }
      groups.append(
        Group(
          pairs: pairs, formed: formed, predicted: sum / Double(pairs),
          interval: Proportion.interval(formed, of: pairs)))
      before += pairs
      (pairs, formed, sum) = (0, 0, 0)
    }
    return groups
  }
}

/// A share of so many, as far as so many tell it.
package enum Proportion {
  /// The 95 per cent interval of Wilson (1927).
  package static func interval(_ count: Int, of all: Int) -> ClosedRange<Double> {
    guard all > 0 else { return 0...1 }
    let (normal, number) = (1.959_963_984_540_054, Double(all))
    let share = Double(count) / number
    let square = normal * normal
    let centre = (share + square / (2 * number)) / (1 + square / number)
    let half =
      normal * (share * (1 - share) / number + square / (4 * number * number)).squareRoot()
      / (1 + square / number)
    let lowest = count == 0 ? 0 : max(0, centre - half)
    return lowest...(count == all ? 1 : max(lowest, min(1, centre + half)))
  }
}

/// How many pairs of each potential formed a partnership and how many did not, of all and by person.
private struct PairTally {
  struct Count {
    /// By potential, 0 through 1000.
    var others = [Int](repeating: 0, count: 1001)
    var came = [Int](repeating: 0, count: 1001)

    var formed: Int { came.reduce(0, +) }
    var pairs: Int { others.reduce(0, +) + formed }

    /// Nil where there is none of either.
    var auc: Double? {
      let (formed, rest) = (formed, others.reduce(0, +))
      guard formed > 0, rest > 0 else { return nil }
      var (below, doubled) = (0, 0)
      for value in others.indices {
        doubled += came[value] * (2 * below + others[value])
        below += others[value]
      }
      return Double(doubled) / Double(2 * formed * rest)
    }

    func without(_ part: Count) -> Count {
      var left = self
      for value in others.indices {
        left.others[value] -= part.others[value]
        left.came[value] -= part.came[value]
      }
      return left
    }

    mutating func add(_ potential: Int, isFormed: Bool) {
      let value = min(max(potential, 0), 1000)
      if isFormed { came[value] += 1 } else { others[value] += 1 }
    }
  }

  private(set) var all = Count()
  private let people: [Count]

  init(_ potential: Potential, homes: [Organisation.ID?], formed: [(Int, Int)]) {
    let count = potential.count
    let known = Set(formed.map { min($0.0, $0.1) * count + max($0.0, $0.1) })
    var people = Array(repeating: Count(), count: count)
    for one in 0..<count {
      for other in one + 1..<max(count, one + 1) {
        if let home = homes[one], home == homes[other] { continue }
        let isFormed = known.contains(one * count + other)
        all.add(potential[one, other], isFormed: isFormed)
        people[one].add(potential[one, other], isFormed: isFormed)
        people[other].add(potential[one, other], isFormed: isFormed)
      }
    }
    self.people = people
  }

  /// Where the AUC lies in 19 of 20 cases, by leaving out each person in turn.
  var interval: ClosedRange<Double>? {
    guard let whole = all.auc, people.count > 2 else { return nil }
    var parts: [Double] = []
    for person in people {
      guard let part = all.without(person).auc else { return nil }
      parts.append(part)
    }
    let mean = parts.reduce(0, +) / Double(parts.count)
    let spread = parts.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    let error = (spread * Double(parts.count - 1) / Double(parts.count)).squareRoot()
    let half = 1.959_963_984_540_054 * error
    return max(0, whole - half)...min(1, whole + half)
  }
}

/// What sitting together added, where a lot alone decided it.
package struct SeatingCheck: Hashable, Sendable {
  package let togetherPairs: Int
  package let togetherFormed: Int
  package let apartPairs: Int
  package let apartFormed: Int

  package init(togetherPairs: Int, togetherFormed: Int, apartPairs: Int, apartFormed: Int) {
    (self.togetherPairs, self.togetherFormed) = (togetherPairs, togetherFormed)
    (self.apartPairs, self.apartFormed) = (apartPairs, apartFormed)
  }

  /// How often chance alone would give as many or more to those who sat together (Fisher 1935).
  package var chance: Double {
    FisherTest.fewer(
      selected: apartFormed, of: apartPairs, allSelected: apartFormed + togetherFormed,
      of: apartPairs + togetherPairs)
  }
}
