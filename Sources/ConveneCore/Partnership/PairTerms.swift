/// What speaks for each pair, before the base rate is set: all that `PairModel` is solved from.
struct PairTerms: Sendable {
  private(set) var profiles: [Profile]
  let weights: PairModel.Weights
  let complementarity: Complementarity
  let history: History
  let meanComplementarity: Int
  private let interests: Interests
  /// Row by row: whether the row's person wishes to meet the column's.
  private let wishes: [Bool]

  init(
    _ profiles: [Profile], weights: PairModel.Weights, nearness: PairModel.Nearness,
    meanComplementarity frozen: Int?
  ) {
    self.profiles = profiles
    self.weights = weights
    complementarity = Complementarity(profiles, weights: weights, nearness: nearness)
    history = History(profiles)
    interests = Interests(profiles)
    wishes = Self.wishes(of: profiles)
    meanComplementarity = frozen ?? Self.mean(of: complementarity, among: profiles)
  }

  var withoutMerit: PairTerms {
    var bare = self
    for person in profiles.indices { bare.profiles[person].merit = 0 }
    return bare
  }

  /// Every pair that can be partners, each once, in a fixed order.
  func forEachPair(_ body: (_ one: Int, _ other: Int) -> Void) {
    for one in profiles.indices {
      for other in 0..<one where canPartner(one, other) { body(one, other) }
    }
  }

  func canPartner(_ one: Int, _ other: Int) -> Bool {
    guard one != other else { return false }
    guard let organisation = profiles[one].organisation else { return true }
    return organisation != profiles[other].organisation
  }

  func wishes(_ one: Int, toMeet other: Int) -> Bool { wishes[one * profiles.count + other] }

  /// The terms of one pair; `PairModel.Terms` are millionths, weights thousandths.
  func of(_ one: Int, _ other: Int) -> PairModel.Terms {
    let first = profiles[one]
    let second = profiles[other]
    var terms = PairModel.Terms()
    let match = complementarity.between(one, other) ?? meanComplementarity
    terms.complementarity = (weights.complementarity * match).over(1000)
    terms.topics = (weights.topics * interests.between(one, other)).over(1000)
    terms.merit = weights.merit * (first.merit + second.merit) / 2
    let apart = first.sector != nil && second.sector != nil && first.sector != second.sector
    terms.sectors = weights.sectors * (apart ? 1000 : weights.sameSector)
    let sides = (wishes(one, toMeet: other) ? 1 : 0) + (wishes(other, toMeet: one) ? 1 : 0)
    terms.wish = weights.wish * 1000 * sides / 2
    let room = max(0, terms.total) * weights.historyShare / (1000 - weights.historyShare)
    terms.history = min((weights.history * history.between(one, other)).over(1000), room)
    return terms
  }

  private static func wishes(of profiles: [Profile]) -> [Bool] {
    var persons: [Person.ID: [Int]] = [:]
    var organisations: [Organisation.ID: [Int]] = [:]
    for (number, profile) in profiles.enumerated() {
      persons[profile.person, default: []].append(number)
      if let organisation = profile.organisation {
        organisations[organisation, default: []].append(number)
      }
    }
    var wishes = [Bool](repeating: false, count: profiles.count * profiles.count)
    for (row, profile) in profiles.enumerated() {
      for wish in profile.wishes {
        let wished =
          switch wish {
          case .person(let person): persons[person] ?? []
          case .organisation(let organisation): organisations[organisation] ?? []
          }
        for column in wished { wishes[row * profiles.count + column] = true }
      }
    }
    return wishes
  }

  private static func mean(of complementarity: Complementarity, among profiles: [Profile]) -> Int {
    var sum = 0
    var pairs = 0
    for one in profiles.indices where complementarity.isKnown(one) {
      for other in 0..<one {
        if let organisation = profiles[one].organisation,
          organisation == profiles[other].organisation
        {
          continue
        }
        guard let value = complementarity.between(one, other) else { continue }
        sum += value
        pairs += 1
      }
    }
    return pairs > 0 ? sum.over(pairs) : 0
  }
}
