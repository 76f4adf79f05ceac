import ConveneFixtures
import ConveneWords
import Testing

@testable import ConveneCore
@testable import ConveneSolvers
@testable import ConveneValues

struct FloorChoiceTests {
  /// Candidates, floors that overlap as they like, and what each is worth.
  private func drawn(_ seed: UInt64) throws -> (seats: OpenSeats, values: [Int]) {
    var random = SeededRandom(seed: seed)
    let fixture = ScoringFixture(count: 12, seed: 1, reviewers: 1)
    let ranking = try fixture.ranking()
    let codes = ranking.scores.map(\.application).sorted()
    let floors = (0..<4).map { number in
      let members = random.sample(codes, 3 + random.below(6))
      return OpenSeats.Floor(
        name: "floor \(number)", members: Set(members), lowest: random.below(4))
    }
    return (
      try OpenSeats(3 + random.below(4), among: ranking, floors: floors),
      codes.map { _ in random.below(random.chance(500) ? 6 : 1000) }
    )
  }

  @Test func `the best cohort under floors is that of going through all`() throws {
    var impossible = 0
    for seed in 1...150 as ClosedRange<UInt64> {
      guard let (seats, values) = try? drawn(seed) else { continue }
      var best: Int?
      for bits in 0..<(1 << values.count) where bits.nonzeroBitCount == seats.places {
        let chosen = values.indices.filter { bits >> $0 & 1 == 1 }
        guard
          seats.rules.allSatisfy({ Set($0.members).intersection(chosen).count >= $0.lowest })
        else { continue }
        best = max(best ?? Int.min, chosen.reduce(0) { $0 + values[$1] })
      }
      let choice = seats.choice.best(values)
      #expect((choice?.chosen.reduce(0) { $0 + values[$1] }) == best)
      #expect(choice?.isProved ?? true)
      #expect(choice.map { $0.chosen.count == seats.places } ?? true)
      if best == nil { impossible += 1 }
    }
    #expect(impossible > 0)
  }

  @Test func `floors that ask for more than there is are refused by name`() throws {
    let ranking = try ScoringFixture(count: 6, seed: 1).ranking()
    let refusal = #expect(throws: Refusal.self) {
      try OpenSeats(
        3, among: ranking,
        floors: [
          OpenSeats.Floor(name: "few", members: ["A-0001", "nobody"], lowest: 2),
          OpenSeats.Floor(name: "none", members: [], lowest: 0),
        ])
    }
    #expect(refusal?.inEnglish.problems == [WordedProblem("floors.few", "asks for 2 of 1")])
  }
}
