import ConveneSolvers
import ConveneValues

/// The one place where partnership potential is computed: who might do something with whom.
///
/// The log-odds of a pair are a base, the same for all, plus complementarity, shared topics, merit,
/// different sectors, wishes and history (decision 0003); words that nobody confirmed count up to a
/// limit, the same for all. All terms are whole millionths; the base is solved so that the mean chance
/// over all pairs that can be partners is the base rate. Two people of one organisation cannot: a
/// partnership is between partners, their potential is 0.
package struct PairModel: Sendable {
  /// What each thing adds to a pair's log-odds above base, in millionths.
  package struct Terms: Hashable, Sendable, Codable {
    package var complementarity = 0
    package var topics = 0
    package var merit = 0
    package var sectors = 0
    package var wish = 0
    package var history = 0
    /// Never above 0: what is taken off where words alone say more than words count.
    package var narrowness = 0

    /// What the two say of themselves and each other.
    var words: Int { complementarity + topics + wish + history }

    package var total: Int {
      complementarity + topics + merit + sectors + wish + history + narrowness
    }
  }

  package let fit: Fit
  /// Of every pair, in the order of the profiles.
  package let potential: Potential
  package let profiles: [Profile]
  let terms: PairTerms
  /// Of each person with each other, row by row, where the score reads the pairs; empty otherwise.
  private let counted: [Int32]

  package var weights: Weights { terms.weights }

  /// A model of the pairs among `profiles`.
  ///
  /// - Parameter fit: what was fitted on the closed list; nil to fit on these profiles.
  package init(
    _ profiles: [Profile], weights: Weights = Weights(), fit: Fit? = nil
  ) throws(Refusal) {
    let problems = weights.problems + Self.problems(of: profiles)
    guard problems.isEmpty else { throw .pairsNotComparable(problems: problems) }
    self.init(profiles, PairTerms(profiles, weights: weights), fit: fit, isScored: false)
  }

  /// The same pairs as the score reads them: only what one offers and another needs, and of each
  /// chance what lies above that of any two of whom nothing is known.
  ///
  /// What was confirmed of an offer counts there for whoever makes it.
  ///
  /// - Parameter fit: what was fitted on the closed list read this way; nil to fit on these.
  package func asScored(fit: Fit? = nil) -> PairModel {
    PairModel(profiles, terms.asScored, fit: fit, isScored: true)
  }

  private init(_ profiles: [Profile], _ terms: PairTerms, fit: Fit?, isScored: Bool) {
    let count = profiles.count
    let frozen = fit ?? (count < terms.weights.fittedFrom ? terms.weights.few : nil)
    let limit = frozen?.limit ?? Self.limit(terms)
    // Row by row: of each person with each other, which are equal where it is not the score that reads.
    var odds = [Int32](repeating: .min, count: count * count)
    var lowest = Int.max
    var highest = Int.min
    func see(_ one: Int, _ other: Int) {
      let parts = Self.parts(terms, one, other, limit: limit, forOne: isScored)
      let sum = parts.total.over(1000)
      odds[one * count + other] = Int32(sum)
      lowest = min(lowest, sum)
      highest = max(highest, sum)
    }
    terms.forEachPair { one, other in
      see(one, other)
      if isScored {
        see(other, one)
      } else {
        odds[other * count + one] = odds[one * count + other]
      }
    }
    var tally = [Int](repeating: 0, count: lowest <= highest ? highest - lowest + 1 : 0)
    terms.forEachPair { one, other in
      tally[Int(odds[one * count + other]) - lowest] += 1
      tally[Int(odds[other * count + one]) - lowest] += 1
    }

    let base = frozen?.base ?? Self.base(tally, from: lowest, rate: terms.weights.baseRate)
    let ground = isScored ? Self.chance(base: base, above: 0) : 0
    let thousandths = tally.indices.map { place in
      tally[place] == 0
        ? 0
        : Int((1000 * (Self.chance(base: base, above: (lowest + place) * 1000) - ground)).rounded())
    }
    func value(_ one: Int, _ other: Int) -> Int {
      thousandths[Int(odds[one * count + other]) - lowest]
    }
    var potential = Potential(count: count)
    var counted = isScored ? [Int32](repeating: 0, count: count * count) : []
    terms.forEachPair { one, other in
      potential[one, other] = min(value(one, other), value(other, one))
      guard isScored else { return }
      counted[one * count + other] = Int32(value(one, other))
      counted[other * count + one] = Int32(value(other, one))
    }
    self.profiles = profiles
    self.terms = terms
    self.potential = potential
    self.counted = counted
    self.fit = Fit(base: base, limit: limit)
  }

  /// What the pair counts for `one`, 0 through 1000.
  package func counted(for one: Int, with other: Int) -> Int {
    counted.isEmpty ? potential[one, other] : Int(counted[one * profiles.count + other])
  }

  /// The terms of one pair, with what is taken off where words alone say more than counts.
  func parts(_ one: Int, _ other: Int) -> Terms {
    Self.parts(terms, one, other, limit: fit.limit, forOne: !counted.isEmpty)
  }

  private static func parts(
    _ terms: PairTerms, _ one: Int, _ other: Int, limit: Int, forOne: Bool
  ) -> Terms {
    var parts = terms.of(one, other)
    if parts.words > 1000 * limit {
      let counted = max(1000 * limit, terms.proved(one, other, of: parts, forOne: forOne))
      parts.narrowness = min(0, counted - parts.words)
    }
    return parts
  }

  /// Of all pairs that say something, the words of the one below which lie as many as `wordsCounted`
  /// says, in thousandths, had nobody confirmed anything.
  private static func limit(_ terms: PairTerms) -> Int {
    var tally: [Int] = []
    var count = 0
    terms.forEachPair { one, other in
      let said = terms.claimed(one, other).words.over(1000)
      guard said > 0 else { return }
      if said >= tally.count { tally += Array(repeating: 0, count: said + 1 - tally.count) }
      tally[said] += 1
      count += 1
    }
    guard count > 0 else { return 0 }
    var below = min(count * terms.weights.wordsCounted / 1000, count - 1)
    for (said, pairs) in tally.enumerated() {
      guard below >= pairs else { return said }
      below -= pairs
    }
    return tally.count - 1
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
