import ConveneCore
import Testing

struct BreakdownTests {
  private static let shared = ScoringFixture(count: 40, seed: 9)
  var fixture: ScoringFixture { Self.shared }

  @Test func `a breakdown has rank, ratings, partners and counts`() throws {
    let panel = try fixture.panel()
    let partners = try BestPartners(of: panel, in: PairModel(fixture.profiles))
    let review = try Review(fixture.ratings, by: fixture.rubric)
    let ranking = Ranking(of: panel, review: review, partners: partners)
    for application in fixture.applications {
      let shown = try #require(Breakdown(of: application, in: ranking, partners: partners))
      #expect(ranking.scores[shown.rank - 1] == shown.score)
      #expect(shown.ranked == 40)
      #expect(
        shown.partners.map(\.other) == partners.partners(of: application.code).map(\.code))
      #expect(
        shown.partners.map(\.potential) == shown.score.partners.map(\.potential))
      #expect(
        shown.score.parts.flatMap(\.ratings).count
          == fixture.ratings.count { $0.application == application.code })
      #expect(shown.quality.reviewers == 3)
      #expect(shown.quality.offers == application.offers.count)
      #expect(
        shown.quality.asserted == application.offers.count { $0.evidence == .asserted })
      for match in shown.partners.flatMap(\.reasons).compactMap(\.match) {
        #expect(match.giver == application.code || match.taker == application.code)
        if match.giver == application.code {
          #expect(application.offers.map(\.answer).contains(match.offerAnswer))
        } else {
          #expect(application.needs.map(\.answer).contains(match.needAnswer))
        }
      }
    }
  }

  @Test func `the lead of one over another sums to the gap, largest gain first`() throws {
    let scores = try fixture.ranking().scores
    for (one, other) in zip(scores, scores.dropFirst()) {
      let lead = one.lead(over: other)
      #expect(lead.reduce(0) { $0 + $1.microPoints } == one.total - other.total)
      #expect(lead.map(\.microPoints) == lead.map(\.microPoints).sorted(by: >))
      #expect(Set(lead.map(\.criterion)).count == lead.count)
    }
  }

  @Test func `ten offers of everything and a ring of five gain little chance`() throws {
    var stuffing = 0
    var ring = 0
    for seed in 20..<22 as Range<UInt64> {
      let honest = ScoringFixture(count: 60, seed: seed)
      let before = try chances(honest)
      var stuffed = honest
      stuffed.applications[0].offers = zip(1..., Asset.allCases).map {
        Offer(answer: $0, asset: $1, topic: honest.applications[0].topics[0], size: .large)
      }
      stuffing += try chances(stuffed)[0] - before[0]
      var colluding = honest
      for member in 0..<5 {
        colluding.applications[member].offers = [
          Offer(answer: 1, asset: .training, topic: "a", size: .large)
        ]
        colluding.applications[member].needs = [
          Need(answer: 7, asset: .training, topic: "a", size: .small, priority: 1)
        ]
        colluding.applications[member].wishes = honest.people.prefix(5).map { .person($0.id) }
      }
      let after = try chances(colluding)
      ring += (0..<5).reduce(0) { $0 + after[$1] - before[$1] } / 5
    }
    #expect(stuffing / 2 < 5_000_000)
    #expect(ring / 2 < 10_000_000)
  }

  private func chances(_ fixture: ScoringFixture) throws -> [Int] {
    let ranking = try fixture.ranking()
    let byCode = Dictionary(
      uniqueKeysWithValues: ranking.scores.map { ($0.application, $0.chance) })
    return fixture.applications.map { byCode[$0.code] ?? 0 }
  }
}

extension PairReason {
  fileprivate var match: PairMatch? {
    guard case .match(let match) = self else { return nil }
    return match
  }
}
