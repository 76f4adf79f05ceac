import Testing

@testable import ConveneCore
@testable import ConveneValues

struct FisherTestTests {
  /// Ways to choose so many, exactly.
  private static func ways(_ count: Int, of all: Int) -> Double {
    (0..<max(0, count)).reduce(1.0) { $0 * Double(all - $1) / Double($1 + 1) }
  }

  private static func summed(_ selected: Int, _ members: Int, _ allSelected: Int, _ all: Int)
    -> Double
  {
    let possible = max(0, members + allSelected - all)...min(members, allSelected)
    let chosen = possible.filter { $0 <= selected }.reduce(0.0) {
      $0 + ways($1, of: members) * ways(allSelected - $1, of: all - members)
    }
    return chosen / ways(allSelected, of: all)
  }

  @Test func `it is the sum of all ways that are as bad or worse`() {
    for all in 1...24 {
      for members in 0...all {
        for allSelected in 0...all {
          for selected in max(0, members + allSelected - all)...min(members, allSelected) {
            let found = FisherTest.fewer(
              selected: selected, of: members, allSelected: allSelected, of: all)
            #expect(abs(found - Self.summed(selected, members, allSelected, all)) < 1e-9)
          }
        }
      }
    }
  }

  @Test func `the lady who tasted tea`() {
    // Fisher 1935: three of four cups or fewer, 69 of 70; none, 1 of 70.
    #expect(abs(FisherTest.fewer(selected: 3, of: 4, allSelected: 4, of: 8) - 69.0 / 70) < 1e-12)
    #expect(abs(FisherTest.fewer(selected: 0, of: 4, allSelected: 4, of: 8) - 1.0 / 70) < 1e-12)
    #expect(FisherTest.fewer(selected: 60, of: 600, allSelected: 600, of: 5000) < 0.1)
  }

  @Test func `many questions at once make each answer weaker, and keep their order`() {
    // Holm 1979: .01 · 4, .013 · 3, .014 · 2, .19.
    let found = [0.01, 0.19, 0.013, 0.014].holm
    for (one, other) in zip(found, [0.04, 0.19, 0.04, 0.04]) { #expect(abs(one - other) < 1e-12) }
    #expect([Double]().holm.isEmpty)
    #expect([0.6, 0.7].holm == [1, 1])
  }
}
