import ConveneCore
import Testing

struct ChanceTests {
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
