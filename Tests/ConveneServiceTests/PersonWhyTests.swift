import ConveneCore
import ConveneService
import ConveneStore
import ConveneValues
import Foundation
import Testing

/// How somebody came to be where they are, on one page.
struct PersonWhyTests {
  private static func why(_ code: String, _ desk: Secretariat, _ hand: MeetingInHand) async throws
    -> PersonWhy
  {
    try await desk.why(try await desk.applicant(code, hand), hand)
  }

  @Test func `the way from the application to the seat stands on one page`() async throws {
    try await atDesk { desk in
      let small = try await SmallMeeting.reviewed(at: desk)
      _ = try await desk.computeScores(small.hand)
      _ = try await desk.proposeSelection(small.hand, iterations: 10_000, limits: .quick)
      let codes = try await desk.selection(small.hand).codes(.selected)
      var why = try await Self.why(codes[0], desk, small.hand)
      #expect(why.judged?.decision?.outcome == .selected)
      #expect(why.judged?.signedBy == nil)
      #expect(why.judged?.unmet == [])
      #expect(why.letters.isEmpty)
      _ = try await desk.signSelection(small.hand)
      _ = try await desk.issueInvitations(small.hand, deadline: Day(number: 13_735))
      _ = try await desk.recordAnswers(
        codes.map { AnswerReceived(code: $0, status: $0 == codes[1] ? .declined : .accepted) },
        small.hand)
      _ = try await desk.solveSeating(small.hand, iterations: 2_000)

      why = try await Self.why(codes[0], desk, small.hand)
      let ranked = try await desk.ranking(small.hand).entries
      let entry = try #require(ranked.first { $0.code == codes[0] })
      #expect(!why.name.isEmpty)
      #expect(why.judged?.score?.rank == entry.score.rank)
      #expect(why.judged?.score?.total == entry.score.total)
      #expect(why.judged?.score?.among == ranked.count)
      #expect(why.judged?.signedBy == "Tester (invented)")
      #expect(why.invitation?.status == .accepted)
      #expect(why.letters.map(\.kind) == [.invitation])
      #expect(why.seats.map(\.round) == [1, 2, 3])
      let plan = try await desk.seating(small.hand)
      for seat in why.seats {
        let there = plan.seats.filter { $0.round == seat.round && $0.table == seat.table }
        let others = there.compactMap { plan.codes[$0.person] }.filter { $0 != codes[0] }
        #expect(seat.beside.map { String($0.prefix(6)) }.sorted() == others.sorted())
      }

      let left = try await Self.why(codes[1], desk, small.hand)
      #expect(left.successions.map(\.cause) == [.declined])
      #expect(left.seats.isEmpty)
    }
  }

  @Test func `who may not see scores is told nothing of them`() async throws {
    try await atDesk { desk in
      let small = try await SmallMeeting.reviewed(at: desk)
      _ = try await desk.computeScores(small.hand)
      let code = try #require(try await desk.ranking(small.hand).entries.first?.code)
      #expect(try await Self.why(code, desk, small.hand).judged?.score != nil)
      let assistant = desk.acting(
        as: Actor(id: desk.actor.id, name: desk.actor.name, roles: [.assistant]))
      let why = try await Self.why(code, assistant, small.hand)
      #expect(why.code == code)
      #expect(why.judged == nil)
    }
  }

  @Test func `a code that is nobody's is refused`() async throws {
    try await atDesk { desk in
      let small = try await SmallMeeting.reviewed(at: desk)
      await #expect(throws: Failure.self) {
        _ = try await Self.why("A-9999", desk, small.hand)
      }
    }
  }
}
