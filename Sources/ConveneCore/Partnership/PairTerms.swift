import ConveneValues

/// What speaks for each pair, before the base rate is set: all that `PairModel` is solved from.
///
/// What two million pairs look at lies in flat arrays, one number for each person.
struct PairTerms: Sendable {
  private(set) var weights: PairModel.Weights
  let complementarity: Complementarity
  let history: History
  private let interests: Interests
  private var merits: [Int]
  /// Place in the list of all sectors; −1 where unknown.
  private let sectors: [Int]
  /// Number of the first person of the same organisation.
  private let houses: [Int]
  /// Row by row: whether the row's person wishes to meet the column's.
  private let wishes: [Bool]

  init(_ profiles: [Profile], weights: PairModel.Weights) {
    self.weights = weights
    complementarity = Complementarity(profiles, weights: weights)
    history = History(profiles)
    interests = Interests(profiles)
    merits = profiles.map(\.merit)
    sectors = profiles.map { $0.sector.flatMap(Sector.allCases.firstIndex) ?? -1 }
    var first: [Organisation.ID: Int] = [:]
    houses = profiles.enumerated().map { number, profile in
      guard let organisation = profile.organisation else { return number }
      first[organisation] = first[organisation] ?? number
      return first[organisation] ?? number
    }
    wishes = Self.wishes(of: profiles)
  }

  /// Without what ratings could add, or what costs nothing to say.
  var asScored: PairTerms {
    var read = self
    read.merits = Array(repeating: 0, count: merits.count)
    read.weights.topics = weights.topicsInScore
    read.weights.sectors = weights.sectorsInScore
    read.weights.history = weights.historyInScore
    read.weights.wish = weights.wishInScore
    read.weights.wordsCounted = weights.wordsCountedInScore
    read.weights.few = weights.fewInScore
    return read
  }

  /// Every pair that can be partners, each once, in a fixed order.
  func forEachPair(_ body: (_ one: Int, _ other: Int) -> Void) {
    for one in houses.indices {
      for other in 0..<one where houses[one] != houses[other] { body(one, other) }
    }
  }

  func canPartner(_ one: Int, _ other: Int) -> Bool { houses[one] != houses[other] }

  func wishes(_ one: Int, toMeet other: Int) -> Bool { wishes[one * houses.count + other] }

  /// The terms of one pair; weights are thousandths, features and terms millionths.
  func of(_ one: Int, _ other: Int) -> PairModel.Terms {
    of(one, other, complementarity.between(one, other))
  }

  /// The same had nobody confirmed anything.
  func claimed(_ one: Int, _ other: Int) -> PairModel.Terms {
    of(one, other, complementarity.claimed(one, other))
  }

  private func of(_ one: Int, _ other: Int, _ match: Int) -> PairModel.Terms {
    var terms = PairModel.Terms()
    terms.complementarity = (weights.complementarity * match).over(1000)
    terms.topics = (weights.topics * interests.between(one, other)).over(1000)
    terms.merit = weights.merit * (merits[one] + merits[other]) / 2
    let apart = sectors[one] >= 0 && sectors[other] >= 0 && sectors[one] != sectors[other]
    terms.sectors = weights.sectors * (apart ? 1000 : weights.sameSector)
    let (forth, back) = (wishes(one, toMeet: other), wishes(other, toMeet: one))
    if forth || back {
      terms.wish = weights.wish * (forth && back ? 1000 : weights.wishOfOne)
    }
    let past = history.between(one, other)
    if past > 0 {
      let room = max(0, terms.total) * weights.historyShare / (1000 - weights.historyShare)
      terms.history = min((weights.history * past).over(1000), room)
    }
    return terms
  }

  /// What of a pair's words counts however much else is said: what somebody confirmed, and topics.
  ///
  /// - Parameter forOne: what `one` offers; what both do otherwise.
  func proved(_ one: Int, _ other: Int, of terms: PairModel.Terms, forOne: Bool) -> Int {
    (weights.complementarity * complementarity.proved(one, other, forOne: forOne)).over(1000)
      + terms.topics
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
}
