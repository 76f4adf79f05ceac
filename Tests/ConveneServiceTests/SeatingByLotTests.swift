import ConveneCore
import ConveneService
import ConveneStore
import ConveneValues
import Testing

/// Seats by lot where the call announces them, and spreads that give way to whoever is not there.
@Suite struct SeatingByLotTests {
  @Test func `no seat is given by lot unless the published call announces it`() async throws {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      try await desk.publish(hand)
      #expect(
        try await refusal { _ = try await desk.solveSeating(hand, iterations: 10_000, byLot: 2) }
          == "no-seats-by-lot")
      #expect(try await refusal { _ = try await desk.seatedByLot(hand) } == "nothing-seated-by-lot")
    }
  }

  @Test func `a draft that would announce it has not announced it yet`() async throws {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk) { $0.seating = Seating(byLot: true) }
      #expect(
        try await refusal { _ = try await desk.solveSeating(hand, iterations: 10_000, byLot: 2) }
          == "no-seats-by-lot")
    }
  }

  @Test func `one round is drawn, is noted as drawn, and what is moved by hand is so no more`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk) { $0.seating = Seating(byLot: true) }
      try await desk.publish(hand)
      let best = try await desk.solveSeating(hand, seed: 3, iterations: 50_000)
      #expect(best.lot == nil)
      let drawn = try await desk.solveSeating(hand, seed: 3, iterations: 50_000, byLot: 2)
      let lot = try #require(drawn.lot)
      #expect(lot.round == 2)
      #expect(lot.best == best.figures.objective)
      #expect(lot.drawn >= lot.best - lot.best / 100)
      #expect(try await desk.seating(hand).lot == lot)
      func seats(_ plan: SeatingInHand, _ round: Int) -> Set<SeatEntry> {
        Set(plan.seats.filter { $0.round == round })
      }
      #expect(seats(drawn, 1) == seats(best, 1))
      #expect(seats(drawn, 3) == seats(best, 3))

      let pairs = try await desk.seatedByLot(hand).pairs
      #expect(!pairs.isEmpty)
      let tables = try await desk.explainSeating(hand).reduce(into: [String: [Int?]]()) {
        $0[$1.application] = $1.rounds.map(\.table)
      }
      for pair in pairs {
        let (one, other) = (try #require(tables[pair.one]), try #require(tables[pair.other]))
        #expect((one[1] == other[1]) == pair.together)
        #expect(one[0] != other[0] && one[2] != other[2])
      }
      let explained = try await desk.explainSeating(hand)
      let moved = try #require(
        explained.indices.dropFirst().lazy.map {
          (explained[0].application, explained[$0].application)
        }
        .first { tables[$0.0]?[1] != tables[$0.1]?[1] })
      let swap = try? await desk.swapSeats(moved.0, moved.1, round: 2, in: hand)
      if let swap, !swap.moves.isEmpty {
        let left = try await desk.seatedByLot(hand).pairs
        #expect(
          !left.contains {
            [$0.one, $0.other].contains(moved.0) || [$0.one, $0.other].contains(moved.1)
          })
      }
      _ = try await desk.solveSeating(hand, seed: 3, iterations: 50_000)
      #expect(try await desk.seating(hand).lot == nil)
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `whoever is away, a repair finds a plan and says what it could not keep`() async throws
  {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      for line in try await desk.participantLines(hand) {
        try await desk.recordAbsence(of: line.code, round: 1, in: hand)
        _ = try await desk.repairSeating(hand, dryRun: true)
        try await desk.recordAbsence(of: line.code, round: 1, false, in: hand)
      }
    }
  }

  @Test func `what the call announced of seats stays`() async throws {
    try await atDesk { desk in
      let small = try await SmallMeeting.reviewed(at: desk) { $0.seating = Seating(byLot: true) }
      try await desk.publish(small.hand)
      do {
        _ = try await desk.update { $0.seating = Seating(firm: [.sectors], byLot: false) }
        Issue.record("the call was changed")
      } catch let refusal as Refusal {
        #expect(
          refusal.problems.map(\.at).filter { $0.hasPrefix("seating") } == [
            "seating, byLot", "seating, firm",
          ])
      }
    }
  }
}
