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

  private let count: Int
  private let offers: [[Offer]]
  private let needs: [[Need]]
  private let known: [Bool]
  private let weights: PairModel.Weights
  private let siblings: [String: Set<Int>]
  private let regions: [Country: Set<Int>]
  /// Row by row: how far the row's offers cover the column's needs.
  private var coverage: [Int32]
  /// Row by row: whether more than the row's word supports an offer that covers a need best.
  private var evidenced: [Bool]

  init(_ profiles: [Profile], weights: PairModel.Weights, nearness: PairModel.Nearness) {
    count = profiles.count
    self.weights = weights
    offers = profiles.map { Self.counted($0.offers, weights) }
    needs = profiles.map { Self.ordered($0.needs) }
    known = profiles.map { !$0.offers.isEmpty && !$0.needs.isEmpty }
    siblings = Self.groups(nearness.topics)
    regions = Self.groups(nearness.countries)
    coverage = Array(repeating: 0, count: count * count)
    evidenced = Array(repeating: false, count: count * count)
    cover()
  }

  private static func groups<Member: Hashable>(_ lists: [[Member]]) -> [Member: Set<Int>] {
    var groups: [Member: Set<Int>] = [:]
    for (number, list) in lists.enumerated() {
      for member in list { groups[member, default: []].insert(number) }
    }
    return groups
  }

  private static func counted(_ offers: [Offer], _ weights: PairModel.Weights) -> [Offer] {
    let ordered = offers.sorted {
      ($0.answer, $0.asset.rawValue, $0.topic, $0.evidence.rawValue, $0.size.rawValue)
        < ($1.answer, $1.asset.rawValue, $1.topic, $1.evidence.rawValue, $1.size.rawValue)
    }
    return Array(ordered.prefix(weights.offersCounted))
  }

  /// The offers of one person that count: the first answers of the form.
  func counted(_ offers: [Offer]) -> [Offer] { Self.counted(offers, weights) }

  private static func ordered(_ needs: [Need]) -> [Need] {
    needs.sorted {
      ($0.answer, $0.asset.rawValue, $0.topic, $0.priority, $0.size.rawValue)
        < ($1.answer, $1.asset.rawValue, $1.topic, $1.priority, $1.size.rawValue)
    }
  }

  /// Fills in all coverage; offers are found by asset, so that pairs with nothing in common are free.
  private mutating func cover() {
    var holders: [Asset: [(person: Int, offer: Offer)]] = [:]
    for (person, list) in offers.enumerated() {
      for offer in list { holders[offer.asset, default: []].append((person, offer)) }
    }
    var byTopic: [Asset: [String: [(person: Int, offer: Offer)]]] = [:]
    for (asset, list) in holders { byTopic[asset] = Dictionary(grouping: list, by: \.offer.topic) }

    var best = [Int](repeating: 0, count: count)
    var isSupported = [Bool](repeating: false, count: count)
    var sums = [Int](repeating: 0, count: count)
    for taker in 0..<count where !needs[taker].isEmpty {
      var weight = 0
      var touched: Set<Int> = []
      for need in needs[taker] {
        weight += weights.weight(of: need)
        var reached: [Int] = []
        for (topic, list) in byTopic[need.asset] ?? [:]
        where topicWorth(topic, need.topic) > 0 {
          for (person, offer) in list where person != taker {
            let worth = worth(of: offer, for: need)
            guard worth > best[person] else { continue }
            if best[person] == 0 { reached.append(person) }
            best[person] = worth
            isSupported[person] = offer.evidence != .asserted
          }
        }
        for person in reached {
          sums[person] += weights.weight(of: need) * best[person]
          best[person] = 0
          if isSupported[person] { evidenced[person * count + taker] = true }
          touched.insert(person)
        }
      }
      for person in touched {
        coverage[person * count + taker] = Int32(sums[person].over(weight))
        sums[person] = 0
      }
    }
  }

  private func topicWorth(_ one: String, _ other: String) -> Int {
    guard one != other else { return 1000 }
    guard let first = siblings[one], let second = siblings[other],
      !first.isDisjoint(with: second)
    else { return 0 }
    return weights.siblingTopic
  }

  private func placeWorth(_ one: [Country], _ other: [Country]) -> Int {
    if one.isEmpty || other.isEmpty || one.contains(where: other.contains) { return 1000 }
    let near = one.contains { country in
      guard let first = regions[country] else { return false }
      return other.contains { !first.isDisjoint(with: regions[$0] ?? []) }
    }
    return near ? weights.sameRegion : 0
  }

  /// Decision 0003: same asset × topic × place × size × evidence.
  func worth(of offer: Offer, for need: Need) -> Int {
    guard offer.asset == need.asset else { return 0 }
    let topic = topicWorth(offer.topic, need.topic)
    guard topic > 0 else { return 0 }
    let shared = topic * placeWorth(offer.countries, need.countries)
    let size = min(offer.size.rawValue, need.size.rawValue)
    return (shared * weights.worth(of: offer.evidence) * size).over(1000 * need.size.rawValue)
  }

  func covered(by giver: Int, of taker: Int) -> Int { Int(coverage[giver * count + taker]) }

  /// Whether a document or a check stands behind what one of the two would do for the other.
  func isEvidenced(_ one: Int, _ other: Int) -> Bool {
    evidenced[one * count + other] || evidenced[other * count + one]
  }

  func isKnown(_ person: Int) -> Bool { known[person] }

  /// Complementarity of two people; nil where one of them declared no offers or no needs.
  func between(_ one: Int, _ other: Int) -> Int? {
    guard known[one], known[other] else { return nil }
    let given = covered(by: one, of: other)
    let taken = covered(by: other, of: one)
    guard given > 0 || taken > 0 else { return 0 }
    let both = Int(Double(given * taken).squareRoot().rounded())
    return (weights.balance * both + (1000 - weights.balance) * max(given, taken)).over(1000)
  }

  /// The offer of `giver` that does most for `taker`, and the need it answers.
  func bestMatch(from giver: Int, to taker: Int) -> Match? {
    var best: Match?
    var most = 0
    for need in needs[taker] {
      for offer in offers[giver] {
        let worth = worth(of: offer, for: need)
        guard worth * weights.weight(of: need) > most else { continue }
        most = worth * weights.weight(of: need)
        best = Match(offer: offer, need: need, worth: worth)
      }
    }
    return best
  }
}
