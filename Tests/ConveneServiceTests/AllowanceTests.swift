import ConveneCore
import ConveneDocuments
import ConveneStore
import ConveneValues
import ConveneWords
import Foundation
import Testing

@testable import ConveneService

/// Who pays for whom, what funded places cost, and the ceiling.
@Suite struct AllowanceTests {
  private static func budget(ceiling: String?) throws -> TravelBudget {
    try TravelBudget(
      daily: try #require(Money("250 USD")), terminals: try #require(Money("188.50 USD")),
      ceiling: ceiling.flatMap { Money($0) })
  }

  @Test func `an allowance is of the nights between arrival and departure`() throws {
    let budget = try Self.budget(ceiling: nil)
    let (starts, ends) = (Day(number: 100), Day(number: 101))
    var travel = Travel()
    let open = budget.allowance(for: travel, ticket: nil, from: starts, to: ends)
    #expect(open.nights == 2 && open.isEstimated && open.given.description == "688.50 USD")
    travel.arrival.day = starts.adding(-1)
    travel.departure.day = ends.adding(1)
    let known = budget.allowance(for: travel, ticket: 80_000, from: starts, to: ends)
    #expect(known.nights == 3 && !known.isEstimated)
    #expect(known.subsistence.description == "750.00 USD" && known.cost == 75_000 + 18_850 + 80_000)
    #expect(throws: Refusal.self) {
      try TravelBudget(
        daily: budget.daily, terminals: try #require(Money("100 EUR")), ceiling: nil)
    }
  }

  @Test func `no sum is beyond counting, and a ticket is taken back`() async throws {
    func sum(_ text: String) throws -> Money { try #require(Money(text)) }
    let (usual, most) = (try sum("250 USD"), try sum("10000000000 USD"))
    for great in ["10000000000.01 USD", "90000000000000000 USD"] {
      let (great, problem) = (try sum(great), "sum-too-great")
      for (daily, terminals, ceiling) in [
        (great, usual, nil), (usual, great, nil), (usual, usual, great),
      ] as [(Money, Money, Money?)] {
        let refused = #expect(throws: Refusal.self) {
          try TravelBudget(daily: daily, terminals: terminals, ceiling: ceiling)
        }
        #expect(refused?.code == problem)
      }
    }
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      let codes = try await desk.participantLines(hand).map(\.code)
      try await desk.setTravelBudget(
        try TravelBudget(daily: most, terminals: most, ceiling: most), hand)
      let great = try #require(Money("10000000000.01 USD"))
      #expect(
        try await refusal {
          _ = try await desk.recordPayer(of: codes[0], .convener, ticket: great, hand)
        } == "sum-too-great")
      let paid = try await desk.recordPayer(of: codes[0], .convener, ticket: most, hand)
      #expect(paid.allowance?.ticket == most)
      let back = try await desk.recordPayer(
        of: codes[0], .convener, ticket: nil, isTicketTakenBack: true, hand)
      #expect(back.payer == .convener && back.allowance?.ticket == nil)
      for code in codes.prefix(4) {
        _ = try await desk.recordTravel(
          of: code, [.arrivesOn: "2007-09-04", .departsOn: "9999-09-04"], hand)
      }
      for code in codes.prefix(4) {
        _ = try await desk.recordPayer(of: code, .convener, ticket: nil, hand)
      }
      #expect(
        try await refusal { _ = try await desk.allowances(hand) } == "costs-beyond-counting")
      #expect(try await desk.deskPage().meetings.first?.count(.overCeiling) == 1)
      let room = try await desk.pressRoom(hand, withDecision: false, for: [.allowanceList])
      #expect(try !room.print(.allowanceList, as: .text, in: .english).isEmpty)
    }
  }

  @Test func `funded places are held against their ceiling, told and printed to be signed`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      let codes = try await desk.participantLines(hand).map(\.code)
      let none = try await refusal {
        _ = try await desk.recordPayer(of: codes[0], .convener, ticket: nil, hand)
      }
      #expect(none == "no-travel-budget")
      try await desk.setTravelBudget(try Self.budget(ceiling: "2000 USD"), hand)
      let ticket = try #require(Money("820.50 USD"))
      let line = try await desk.recordPayer(of: codes[0], .convener, ticket: ticket, hand)
      #expect(line.allowance?.ticket == ticket && line.payer == .convener)
      let others = try await refusal {
        _ = try await desk.recordPayer(of: codes[1], .organisation, ticket: ticket, hand)
      }
      #expect(others == "ticket-of-others")
      let euros = try await refusal {
        _ = try await desk.recordPayer(of: codes[1], .convener, ticket: Money("800 EUR"), hand)
      }
      #expect(euros == "budget-of-currencies")
      _ = try await desk.recordPayer(of: codes[1], .organisation, ticket: nil, hand)
      #expect(try await desk.allowances(hand).excess == nil)
      #expect(try await desk.deskPage().meetings.first?.count(.overCeiling) == 0)
      _ = try await desk.recordPayer(of: codes[1], .convener, ticket: ticket, hand)
      let totals = try await desk.allowances(hand)
      #expect(totals.excess.map { $0.minorUnits == totals.cost.minorUnits - 200_000 } == true)
      #expect(try await desk.deskPage().meetings.first?.count(.overCeiling) == 1)
      let room = try await desk.pressRoom(hand, withDecision: false, for: [.allowanceList])
      let list = try #require(room.travelList(.allowanceList))
      #expect(list.people.count == 2)
      let rows = list.table(of: hand.meeting, Phrases(.english)).rows
      #expect(
        rows.allSatisfy { $0[4] == Phrases(.english).sum(line.allowance?.terminals ?? ticket) })
      #expect(try room.print(.allowanceList, as: .text, in: .english).isEmpty == false)
      try await desk.verifyAudit(of: hand)
    }
  }
}
