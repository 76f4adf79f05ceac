import ConveneValues

/// How well what each person offers covers what each other person needs.
///
/// Coverage and complementarity are in millionths, 0 through 1 000 000.
struct Complementarity: Sendable {
  /// An offer that answers a need.
  struct Match: Sendable {
    let offer: Offer
    let need: Need
    let worth: Int
  }

  /// How far a row's offers cover a column's needs, row by row, as places among the few worths that
  /// there are: of 5,000 people a byte for each pair is 25 MB.
  private struct Coverage: Sendable {
    private let count: Int
    /// Ascending, the first 0.
    private let levels: [Int]
    private let places: [Int: UInt8]
    private var level: [UInt8]

    init(_ count: Int, _ levels: [Int]) {
      self.count = count
      self.levels = levels
      places = Dictionary(
        levels.enumerated().map { ($1, UInt8($0)) }, uniquingKeysWith: { first, _ in first })
      level = Array(repeating: 0, count: count * count)
    }

    subscript(giver: Int, taker: Int) -> Int { levels[Int(level[giver * count + taker])] }

    mutating func raise(_ giver: Int, _ taker: Int, to worth: Int) {
      guard let place = places[worth] else { return }
      level[giver * count + taker] = max(level[giver * count + taker], place)
    }
  }

  private let offers: [[Offer]]
  private let needs: [[Need]]
  private let weights: PairModel.Weights
  private var said: Coverage
  /// The same had nobody confirmed anything, and by confirmed offers alone.
  private var claimed: Coverage
  private var proved: Coverage

  init(_ profiles: [Profile], weights: PairModel.Weights) {
    self.weights = weights
    offers = profiles.map { weights.counted($0.offers) }
    // The most urgent first, for what is said of a match.
    needs = profiles.map { profile in
      weights.counted(profile.needs).sorted { ($0.priority, $0.answer) < ($1.priority, $1.answer) }
    }
    let levels = weights.worths
    said = Coverage(profiles.count, levels)
    claimed = Coverage(profiles.count, levels)
    proved = Coverage(profiles.count, levels)
    cover()
  }

  /// What an offer or a need is about; only equals meet.
  private struct Subject: Hashable {
    let asset: Asset
    let topic: String
  }

  /// Fills in all coverage; offers are found by subject, so that pairs with nothing in common are
  /// free.
  private mutating func cover() {
    var holders: [Subject: [(person: Int, offer: Offer)]] = [:]
    for (person, list) in offers.enumerated() {
      for offer in list {
        holders[Subject(asset: offer.asset, topic: offer.topic), default: []]
          .append((person, offer))
      }
    }
    for (taker, list) in needs.enumerated() {
      for need in list {
        for (person, offer) in holders[Subject(asset: need.asset, topic: need.topic)] ?? []
        where person != taker {
          let worth = worth(of: offer, for: need)
          said.raise(person, taker, to: worth)
          claimed.raise(person, taker, to: self.worth(of: offer.unconfirmed, for: need))
          if offer.counted != .asserted { proved.raise(person, taker, to: worth) }
        }
      }
    }
  }

  /// Decision 0003: same asset and topic × place × size × evidence that was confirmed.
  func worth(of offer: Offer, for need: Need) -> Int {
    guard offer.asset == need.asset, offer.topic == need.topic else { return 0 }
    let there = offer.countries.prefix(weights.countriesCounted)
    let isThere = need.countries.prefix(weights.countriesCounted).contains(where: there.contains)
    return weights.worth(
      place: isThere ? 1000 : weights.elsewhere, evidence: offer.counted, size: offer.size,
      needed: need.size)
  }

  func covered(by giver: Int, of taker: Int) -> Int { said[giver, taker] }

  /// Complementarity of two people: both directions together, and the better one alone, as who needs
  /// nothing gives all the same.
  func between(_ one: Int, _ other: Int) -> Int {
    let (given, taken) = (said[one, other], said[other, one])
    return joined(given, taken, alone: max(given, taken))
  }

  /// The same had nobody confirmed anything.
  func claimed(_ one: Int, _ other: Int) -> Int {
    let (given, taken) = (claimed[one, other], claimed[other, one])
    return joined(given, taken, alone: max(given, taken))
  }

  /// What of it rests on confirmed offers alone: of both, or of `one` where that one alone is asked for.
  func proved(_ one: Int, _ other: Int, forOne: Bool) -> Int {
    let (given, taken) = (proved[one, other], proved[other, one])
    return joined(given, taken, alone: forOne ? given : min(given, taken))
  }

  private func joined(_ given: Int, _ taken: Int, alone: Int) -> Int {
    guard given > 0 || taken > 0 else { return 0 }
    let both = Int(Double(given * taken).squareRoot().rounded())
    return (weights.balance * both + (1000 - weights.balance) * alone).over(1000)
  }

  /// The offer of `giver` that does most for `taker`, and the most urgent need that it answers so.
  func bestMatch(from giver: Int, to taker: Int) -> Match? {
    var best: Match?
    for need in needs[taker] {
      for offer in offers[giver] {
        let worth = worth(of: offer, for: need)
        guard worth > best?.worth ?? 0 else { continue }
        best = Match(offer: offer, need: need, worth: worth)
      }
    }
    return best
  }
}
