import ConveneSolvers
import ConveneValues

/// The one place where partnership potential is computed: who might do something with whom.
///
/// The log-odds of a pair are a base, the same for all, plus complementarity, shared topics, merit,
/// different sectors, wishes and history (decision 0003). All terms are whole millionths; the base
/// is solved so that the mean chance over all pairs that can be partners is the base rate. Two
/// people of one organisation cannot: a partnership is between partners, their potential is 0.
package struct PairModel: Sendable {
  /// What each thing adds to a pair's log-odds above base, in millionths.
  package struct Terms: Hashable, Sendable, Codable {
    package var complementarity = 0
    package var topics = 0
    package var merit = 0
    package var sectors = 0
    package var wish = 0
    package var history = 0
    /// Never above 0: what is taken off where neither side has the like elsewhere.
    package var narrowness = 0

    package var total: Int {
      complementarity + topics + merit + sectors + wish + history + narrowness
    }
  }

  package let fit: Fit
  /// Of every pair, in the order of the profiles.
  package let potential: Potential
  package let profiles: [Profile]
  let terms: PairTerms
  /// Of each person, the log-odds above base that no pair of theirs exceeds, in thousandths.
  private let ceilings: [Int32]

  package var weights: Weights { terms.weights }

  /// A model of the pairs among `profiles`.
  ///
  /// - Parameter fit: what was fitted on the closed list; nil to fit on these profiles.
  package init(
    _ profiles: [Profile], weights: Weights = Weights(), nearness: Nearness = Nearness(),
    fit: Fit? = nil
  ) throws(Refusal) {
    let problems = weights.problems + Self.problems(of: profiles)
    guard problems.isEmpty else { throw .pairsNotComparable(problems: problems) }
    self.init(
      profiles,
      PairTerms(
        profiles, weights: weights, nearness: nearness,
        meanComplementarity: fit?.meanComplementarity),
      base: fit?.base)
  }

  /// The same pairs as the score reads them: without merit, and wishes and history weighed apart.
  ///
  /// - Parameter fit: what was fitted on the closed list read this way; nil to fit on these.
  package func asScored(fit: Fit? = nil) -> PairModel {
    PairModel(profiles, terms.asScored, base: fit?.base)
  }

  private init(_ profiles: [Profile], _ terms: PairTerms, base frozen: Int?) {
    let count = profiles.count
    var odds = [Int32](repeating: .min, count: count * count)
    var lowest = Int.max
    var highest = Int.min
    terms.forEachPair { one, other in
      let sum = terms.of(one, other).total.over(1000)
      odds[one * count + other] = Int32(sum)
      odds[other * count + one] = Int32(sum)
    }
    let ceilings = Self.ceilings(odds, count, terms.weights)
    terms.forEachPair { one, other in
      var sum = odds[one * count + other]
      if !terms.complementarity.isEvidenced(one, other) {
        sum = min(sum, max(ceilings[one], ceilings[other]))
      }
      odds[one * count + other] = sum
      lowest = min(lowest, Int(sum))
      highest = max(highest, Int(sum))
    }
    var tally = [Int](repeating: 0, count: lowest <= highest ? highest - lowest + 1 : 0)
    terms.forEachPair { one, other in tally[Int(odds[one * count + other]) - lowest] += 1 }

    let base = frozen ?? Self.base(tally, from: lowest, rate: terms.weights.baseRate)
    let thousandths = tally.indices.map { place in
      tally[place] == 0
        ? 0 : Int((1000 * Self.chance(base: base, above: (lowest + place) * 1000)).rounded())
    }
    var potential = Potential(count: count)
    terms.forEachPair { one, other in
      potential[one, other] = thousandths[Int(odds[one * count + other]) - lowest]
    }
    self.profiles = profiles
    self.terms = terms
    self.ceilings = ceilings
    self.potential = potential
    fit = Fit(base: base, meanComplementarity: terms.meanComplementarity)
  }

  /// The terms of one pair, with what is taken off a pair that stands out on both sides.
  func parts(_ one: Int, _ other: Int) -> Terms {
    var parts = terms.of(one, other)
    let ceiling = Int(max(ceilings[one], ceilings[other]))
    if parts.total.over(1000) > ceiling, !terms.complementarity.isEvidenced(one, other) {
      parts.narrowness = 1000 * ceiling - parts.total
    }
    return parts
  }

  /// What the partner of place `breadth` of each person has, so that a few who arranged to fit each
  /// other gain no more than what they have with the others.
  private static func ceilings(_ odds: [Int32], _ count: Int, _ weights: Weights) -> [Int32] {
    let breadth = weights.breadth
    guard weights.standOut < 10_000, count > breadth else {
      return Array(repeating: .max, count: count)
    }
    return (0..<count).map { one in
      var best = [Int32](repeating: .min, count: breadth)
      for other in 0..<count where other != one {
        let value = odds[one * count + other]
        guard value > best[breadth - 1] else { continue }
        var place = breadth - 1
        while place > 0, best[place - 1] < value {
          best[place] = best[place - 1]
          place -= 1
        }
        best[place] = value
      }
      // Whoever has fewer partners than that is held against nobody.
      let last = best[breadth - 1]
      return last == .min ? .max : last + Int32(weights.standOut)
    }
  }

  private static func chance(base: Int, above: Int) -> Double {
    (Double(base + above) / 1_000_000).logistic
  }

  /// The least base, by bisection, with which the mean chance of all pairs reaches the base rate.
  ///
  /// - Parameters:
  ///   - tally: how many pairs have each log-odds above base, in steps of a thousandth.
  ///   - lowest: the thousandths of the first step.
  private static func base(_ tally: [Int], from lowest: Int, rate: Int) -> Int {
    let filled = tally.indices.filter { tally[$0] > 0 }
    let pairs = tally.reduce(0, +)
    let wanted = Double(max(pairs, 1) * rate) / 1000
    var low = -100_000_000
    var high = 100_000_000
    while low < high {
      let middle = low + (high - low) / 2
      let expected =
        pairs == 0
        ? chance(base: middle, above: 0)
        : filled.reduce(0.0) { sum, place in
          sum + Double(tally[place]) * chance(base: middle, above: (lowest + place) * 1000)
        }
      if expected < wanted { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private static func problems(of profiles: [Profile]) -> [Problem] {
    var seen: Set<String> = []
    return profiles.flatMap { profile in
      var found: [Problem] = []
      if !seen.insert(profile.code).inserted {
        found.append(.listedMoreThanOnce(at: profile.code))
      }
      if !(-5000...5000).contains(profile.merit) {
        found.append(.meritTooFar(at: profile.code))
      }
      for interest in profile.interests where !(1...1000).contains(interest.weight) {
        found.append(.interestWithoutWeight(at: profile.code, topic: interest.topic))
      }
      return found
    }
  }
}
