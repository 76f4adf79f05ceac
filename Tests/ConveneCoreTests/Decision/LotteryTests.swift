import Testing

@testable import ConveneCore
@testable import ConveneValues

struct LotteryTests {
  private static let ranking = try? ScoringFixture(count: 24, seed: 2).ranking()
  private let seats: OpenSeats
  private let codes: [String]

  init() throws {
    let ranking = try #require(Self.ranking)
    codes = ranking.scores.map(\.application).sorted()
    seats = try OpenSeats(
      10, among: ranking,
      floors: [
        OpenSeats.Floor(name: "first", members: Set(codes[0..<6]), lowest: 3),
        OpenSeats.Floor(name: "every third", members: Set(Self.thirds(codes)), lowest: 4),
      ])
  }

  private static func thirds(_ codes: [String]) -> [String] {
    codes.enumerated().filter { $0.offset % 3 == 0 }.map(\.element)
  }

  private func draw(_ value: String, secret: UInt8 = 7) throws -> Lottery {
    let secret = try LotterySecret(Array(repeating: secret, count: 32))
    return try Lottery(
      for: seats, settled: Set(codes[20...22]), band: Set(codes[0..<18]),
      announced: LotteryAnnouncement(
        commitment: LotterySecret(Array(repeating: 7, count: 32)).commitment,
        publicValue: "the closing figure of 5 July"),
      secret: secret, publicValue: value)
  }

  private func keeps(_ cohort: some Sequence<String>) -> Bool {
    let cohort = Set(cohort)
    return seats.floors.allSatisfy { $0.members.intersection(cohort).count >= $0.lowest }
  }

  @Test func `a draw is replayed byte for byte and any other value gives another`() throws {
    let one = try draw("1234.5")
    #expect(try draw("1234.5").transcript == one.transcript)
    #expect(try draw("1234.6").seed != one.seed)
    #expect(one.announcement.commitment == LotteryTests.sevens)
    #expect(
      one.listHash
        == SHA256(
          of: Array(Lottery.list(seats, Set(codes[20...22]), Set(codes[0..<18])).utf8)
        ).description)
    #expect(one.order.sorted() == Array(codes[0..<18]))
    #expect(one.cohort == (one.drawn + codes[20...22]).sorted())
  }

  /// SHA-256 of 32 bytes of seven, by another program.
  private static let sevens = "4bb06f8e4e3a7715d201d573d0aa423762e55dabd61a2c02278fa56cc6d294e0"

  @Test func `the seats go along the order to whoever leaves the floors in reach`() throws {
    for value in 0..<2 {
      let lottery = try draw("\(value)")
      #expect(lottery.cohort.count == 10 && keeps(lottery.cohort))
      // The slow way: of all cohorts that keep the floors, the first along the order.
      var best: [Int]?
      for bits in 0..<(1 << 18) where bits.nonzeroBitCount == 7 {
        let places = (0..<18).filter { bits >> $0 & 1 == 1 }
        guard best.map({ places.lexicographicallyPrecedes($0) }) ?? true,
          keeps(places.map { lottery.order[$0] } + codes[20...22])
        else { continue }
        best = places
      }
      #expect(lottery.drawn == best?.map { lottery.order[$0] })
    }
  }

  @Test func `who counts for the same floors is drawn as often`() throws {
    var times: [String: Int] = [:]
    for value in 0..<500 {
      for code in try draw("\(value)").drawn { times[code, default: 0] += 1 }
    }
    // Codes 1, 2, 4 and 5 count for the first floor alone.
    let alike = [1, 2, 4, 5].map { times[codes[$0]] ?? 0 }
    let mean = Double(alike.reduce(0, +)) / 4
    let deviation = (mean * (1 - mean / 500)).squareRoot()
    #expect(alike.allSatisfy { abs(Double($0) - mean) < 4 * deviation })
  }

  @Test func `after any declines the floors hold, or it is said which cannot`() throws {
    var random = SeededRandom(seed: 1)
    var shortages = 0
    for value in 0..<20 {
      let lottery = try draw("\(value)")
      var cohort = Set(lottery.cohort)
      var gone: Set<String> = []
      for _ in 0..<20 where !cohort.isEmpty {
        let before = cohort
        gone.insert(random.pick(cohort.sorted()))
        let next = seats.succession(
          along: lottery.order.filter { !gone.contains($0) },
          staying: cohort.subtracting(gone))
        cohort = Set(next.cohort)
        #expect(cohort.isDisjoint(with: gone))
        #expect(before.subtracting(gone).isSubset(of: cohort))
        #expect(Set(next.entering) == cohort.subtracting(before))
        #expect(keeps(cohort) == next.shortages.isEmpty)
        for shortage in next.shortages {
          let floor = seats.floors.first { $0.name == shortage.floor }
          #expect(floor?.members.intersection(cohort).count ?? 0 >= shortage.reached)
          #expect(shortage.reached < shortage.lowest)
        }
        let left = lottery.order.count { !gone.contains($0) && !cohort.contains($0) }
        #expect(cohort.count == 10 || left == 0)
        shortages += next.shortages.isEmpty ? 0 : 1
      }
    }
    #expect(shortages > 0)
  }

  @Test func `another secret, a stranger and a settled one in the band are refused at once`() throws
  {
    #expect { try draw("1", secret: 8) } throws: {
      ($0 as? Refusal)?.problems.map(\.at) == ["secret"]
    }
    let secret = try LotterySecret(Array(repeating: 7, count: 32))
    let announcement = try LotteryAnnouncement(
      commitment: secret.commitment, publicValue: "the closing figure of 5 July")
    let refusal = #expect(throws: Refusal.self) {
      try Lottery(
        for: seats, settled: [codes[0]], band: [codes[0], "A-9999"], announced: announcement,
        secret: secret, publicValue: "")
    }
    #expect(refusal?.problems.map(\.at) == ["A-9999", codes[0], "public value"])
  }

  @Test func `without an announcement and a long secret there is no lottery`() {
    #expect { try LotteryAnnouncement(commitment: "ABC", publicValue: " ") } throws: {
      ($0 as? Refusal)?.problems.map(\.at) == ["commitment", "public value"]
    }
    #expect { try LotterySecret([1, 2, 3]) } throws: {
      ($0 as? Refusal)?.code == "lottery-secret-length"
    }
  }

  @Test func `numbers are spread evenly`() {
    var numbers = LotteryNumbers(seed: SHA256(of: [1]))
    var times = [Int](repeating: 0, count: 7)
    for _ in 0..<7000 { times[numbers.below(7)] += 1 }
    #expect(times.allSatisfy { abs($0 - 1000) < 120 })
  }
}
