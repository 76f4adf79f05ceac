import Foundation
import Testing

@testable import ConveneCore
@testable import ConveneSolvers
@testable import ConveneValues

struct PairModelTests {
  private static let shared = ScoringFixture(count: 40, seed: 11).profiles
  /// Base and limit are fitted, however few people there are.
  private static let fitted: PairModel.Weights = {
    var weights = PairModel.Weights()
    weights.fittedFrom = 0
    return weights
  }()
  var profiles: [Profile] { Self.shared }

  private func forEachPair(_ body: (Int, Int) throws -> Void) rethrows {
    for one in profiles.indices {
      for other in 0..<one where profiles[one].organisation != profiles[other].organisation {
        try body(one, other)
      }
    }
  }

  @Test func `complementarity is what the formula says when read slowly`() throws {
    let model = try PairModel(profiles)
    var met = 0
    var mutual = 0
    forEachPair { one, other in
      let given = slowCoverage(profiles[one].offers, profiles[other].needs)
      let taken = slowCoverage(profiles[other].offers, profiles[one].needs)
      let slow = 0.5 * sqrt(given * taken) + 0.5 * max(given, taken)
      let term = Double(model.explanation(one, other).terms.complementarity) / 3_000_000
      #expect(abs(term - slow) < 3e-6)
      if slow > 0 { met += 1 }
      if min(given, taken) > 0 { mutual += 1 }
    }
    #expect(met > 50 && mutual > 3, "\(met) \(mutual)")
  }

  private func slowCoverage(_ offers: [Offer], _ needs: [Need]) -> Double {
    let counted = offers.sorted { $0.answer < $1.answer }.prefix(3)
    return needs.flatMap { need in counted.map { slowWorth($0, need) } }.max() ?? 0
  }

  private func slowWorth(_ offer: Offer, _ need: Need) -> Double {
    guard offer.asset == need.asset, offer.topic == need.topic else { return 0 }
    let there = need.countries.prefix(3).contains { offer.countries.prefix(3).contains($0) }
    let size = min(1, Double(offer.size.rawValue) / Double(need.size.rawValue))
    let evidence: [Offer.Evidence?: Double] = [nil: 0.5, .document: 0.8, .verified: 1]
    return (there ? 1 : 0.5) * size * evidence[offer.confirmed]!
  }

  @Test func `a potential is the logistic of the base and all terms`() throws {
    var profiles = profiles
    for place in profiles.indices { profiles[place].merit = place * 100 - 2000 }
    let model = try PairModel(profiles)
    forEachPair { one, other in
      let terms = model.explanation(one, other).terms
      let odds = Double(model.fit.base + terms.total) / 1_000_000
      #expect(abs(Double(model.potential[one, other]) - 1000 / (1 + exp(-odds))) < 0.7)
    }
  }

  @Test(arguments: [10, 30, 200])
  func `the mean potential is the base rate, to the rounding`(rate: Int) throws {
    var weights = Self.fitted
    weights.baseRate = rate
    let model = try PairModel(profiles, weights: weights)
    var sum = 0
    var pairs = 0
    forEachPair { one, other in
      #expect(0...1000 ~= model.potential[one, other])
      #expect(model.potential[one, other] == model.potential[other, one])
      sum += model.potential[one, other]
      pairs += 1
    }
    #expect(abs(Double(sum) / Double(pairs) - Double(rate)) <= 0.5)
  }

  @Test func `people of one organisation have no potential`() throws {
    var pair = Array(profiles.prefix(3))
    pair[1].organisation = pair[0].organisation
    let model = try PairModel(pair)
    #expect(model.potential[0, 1] == 0)
    #expect(model.explanation(0, 1).reasons == [.sameOrganisation])
    #expect(model.potential[0, 2] > 0 && model.potential[1, 2] > 0)
  }

  @Test func `history never makes up more than a quarter above base`() throws {
    var close = profiles
    let shared: [Organisation.ID] = (0..<30).map { ScoringFixture.identifier(5, $0) }
    for place in [0, 1] { close[place].ties += shared.map { Profile.Tie($0, answer: 30) } }
    let model = try PairModel(close)
    var capped = 0
    forEachPair { one, other in
      let terms = model.explanation(one, other).terms
      let free = terms.total - terms.narrowness
      #expect(terms.history >= 0 && 4 * terms.history <= free)
      if 4 * terms.history >= free - 4 { capped += 1 }
    }
    #expect(capped > 0)
    let terms = model.explanation(1, 0).terms
    #expect(4 * terms.history >= terms.total - terms.narrowness - 4)
  }

  @Test func `a rare shared organisation says more than a common one`() throws {
    func history(sharedBy count: Int) throws -> Int {
      var list = profiles
      for place in list.indices { list[place].ties = [] }
      for place in 0..<count {
        list[place].ties = [Profile.Tie(ScoringFixture.identifier(6, 0), answer: 20)]
      }
      var weights = PairModel.Weights()
      weights.historyShare = 999
      return try PairModel(list, weights: weights).explanation(1, 0).terms.history
    }
    // 1 / ln 2 = 1.442695 and 1 / ln 40 = .271085, each a / (1 + a).
    #expect(try history(sharedBy: 2) == 590_616)
    #expect(try history(sharedBy: 40) == 213_271)
  }

  @Test func `a wish counts when it is mutual`() throws {
    func wish(_ forth: Bool, _ back: Bool, ofOne: Int = 0) throws -> Int {
      var pair = Array(profiles.prefix(2))
      pair[0].wishes = forth ? [.person(pair[1].person)] : []
      pair[1].wishes = back ? [.organisation(pair[0].organisation!)] : []
      var weights = PairModel.Weights()
      weights.wishOfOne = ofOne
      return try PairModel(pair, weights: weights).explanation(0, 1).terms.wish
    }
    #expect(try wish(false, false) == 0)
    #expect(try wish(true, false) == 0)
    #expect(try wish(false, true) == 0)
    #expect(try wish(true, true) == 1_000_000)
    #expect(try wish(true, false, ofOne: 500) == 500_000)
    #expect(try wish(true, true, ofOne: 500) == 1_000_000)
  }

  @Test func `neither the order of the list nor the codes move a potential`() throws {
    let model = try PairModel(profiles)
    var random = SeededRandom(seed: 3)
    let order = random.sample(Array(profiles.indices), profiles.count)
    var moved = order.map { profiles[$0] }
    for place in moved.indices { moved[place].code = "Z-\(place)" }
    let other = try PairModel(moved)
    #expect(other.fit == model.fit)
    #expect(other.potential == model.potential.restricted(to: order))
  }

  @Test func `offers after the sixth count for nothing`() throws {
    var stuffed = profiles
    stuffed[0].offers = (1...6).map { Offer(answer: $0, asset: .data, topic: "a") }
    let six = try PairModel(stuffed)
    stuffed[0].offers += zip(7..., Asset.allCases).map { Offer(answer: $0, asset: $1, topic: "b") }
    stuffed[0].offers.reverse()
    #expect(try PairModel(stuffed).potential == six.potential)
  }

  @Test func `a frozen fit is taken as it is`() throws {
    let fit = PairModel.Fit(base: -2_000_000, limit: 900)
    let model = try PairModel(profiles, fit: fit)
    #expect(model.fit == fit)
    let first = try PairModel(profiles)
    #expect(try PairModel(profiles, fit: first.fit).potential == first.potential)
  }

  @Test func `everything wrong with profiles and weights is said at once`() throws {
    var weights = PairModel.Weights()
    weights.baseRate = 0
    weights.asserted = 1001
    let refusal = #expect(throws: Refusal.self) {
      try PairModel([profiles[0], profiles[1], profiles[0]], weights: weights)
    }
    #expect(refusal?.code == "pairs-not-comparable")
    #expect(
      refusal?.problems.map(\.at) == ["weights.baseRate", "weights.asserted", profiles[0].code])
  }

  @Test func `weights are data`() throws {
    var weights = PairModel.Weights()
    weights.version = 7
    weights.complementarity = 1500
    let text = try JSONEncoder().encode(weights)
    #expect(try JSONDecoder().decode(PairModel.Weights.self, from: text) == weights)
  }

  @Test(arguments: [0, 1, 2])
  func `few people are no difficulty`(count: Int) throws {
    let model = try PairModel(Array(profiles.prefix(count)), weights: Self.fitted)
    #expect(model.potential.count == count)
    let pairs = (0..<count).flatMap { one in (0..<one).map { model.potential[one, $0] } }
    #expect(pairs == (count == 2 ? [30] : []))
  }

  @Test func `few people count by what large calls come to, many by what is fitted`() throws {
    let weights = PairModel.Weights()
    let few = try PairModel(Array(profiles.prefix(20)))
    #expect(few.fit == weights.few && few.asScored().fit == weights.fewInScore)
    let many = ScoringFixture(count: weights.fittedFrom, seed: 11).profiles
    let less = try PairModel(Array(many.dropLast()))
    #expect(less.fit == weights.few)
    let (fitted, again) = (try PairModel(many), try PairModel(many, weights: Self.fitted))
    #expect(fitted.fit != weights.few && fitted.fit == again.fit)
  }

  /// Five who declare that each has what all five need, and wish to meet each other.
  private var ringed: [Profile] {
    var profiles = profiles
    let ring = Array(profiles.indices.prefix(5))
    for member in ring {
      profiles[member].organisation = nil
      profiles[member].interests = [Profile.Interest("a", weight: 3)]
      profiles[member].offers = [Offer(answer: 1, asset: Asset.outreach, topic: "a", size: .large)]
      profiles[member].needs = [Need(answer: 7, asset: Asset.outreach, topic: "a", size: .small)]
      profiles[member].wishes = ring.filter { $0 != member }.map { .person(profiles[$0].person) }
    }
    return profiles
  }

  @Test func `words lift no pair above the limit, and what somebody confirmed does`() throws {
    var open = Self.fitted
    open.wordsCounted = 1000
    let profiles = ringed
    let free = try PairModel(profiles, weights: open)
    let model = try PairModel(profiles)
    let limit = 1000 * model.fit.limit
    let terms = model.terms
    var held = 0
    forEachPair { one, other in
      let all = free.explanation(one, other).terms
      let proved = terms.proved(one, other, of: all, forOne: false)
      let words = all.total - all.narrowness - all.merit - all.sectors
      let counted = min(words, max(limit, proved))
      let parts = model.explanation(one, other).terms
      #expect(parts.total == all.merit + all.sectors + counted)
      #expect((parts.narrowness < 0) == (counted < words))
      if parts.narrowness < 0 { held += 1 }
    }
    #expect(held >= 10)
    #expect(model.explanation(1, 0).terms.narrowness < 0)
  }

  @Test func `the limit is a place among what all say, whatever is confirmed`() throws {
    var confirmed = profiles
    for place in confirmed.indices {
      for offer in confirmed[place].offers.indices {
        confirmed[place].offers[offer].confirmed = .verified
      }
    }
    let (before, after) = (
      try PairModel(profiles, weights: Self.fitted), try PairModel(confirmed, weights: Self.fitted)
    )
    #expect(before.fit.limit == after.fit.limit && before.fit.limit > 0)
    #expect(before.asScored().fit.limit == after.asScored().fit.limit)
    #expect(before.asScored().fit.limit > 0)
  }
}
