import ConveneCore
import ConveneDemo
import ConveneService
import ConveneStore
import ConveneValues
import Foundation
import Testing

@Suite struct MainJobTests {
  @Test func `a meeting goes from its file to seated participants`() async throws {
    try await atDesk { desk in
      let small = try await SmallMeeting.reviewed(at: desk)
      let hand = small.hand
      let scored = try await desk.computeScores(hand).count
      let ranking = try await desk.ranking(hand)
      #expect(ranking.entries.count == scored)
      #expect(ranking.entries.map(\.score.rank) == Array(1...scored))

      let proposal = try await desk.proposeSelection(hand, seed: 3, iterations: 50_000)
      #expect(proposal.codes(.selected).count == SmallMeeting.places)
      #expect(proposal.codes(.waitlisted).count >= SmallMeeting.places / 2)
      #expect(proposal.reached["government", default: 0] >= 3)
      #expect(proposal.reached["women", default: 0] >= 4)
      let comparison = try #require(proposal.assessment?.comparison)
      let (objective, places) = (proposal.selection.objective, SmallMeeting.places)
      #expect(abs(comparison.cohort.worth * places - objective) <= places)
      #expect(comparison.cohort.broken == 0)
      #expect(try #require(proposal.selection.bound) >= objective)
      #expect(try #require(comparison.boundOverAll) * places >= objective)
      let signed = try await desk.signSelection(hand)
      #expect(signed.selection.signedBy == "Tester (invented)")

      let letters = try await desk.issueInvitations(hand, deadline: Day(number: 13_735))
      #expect(letters["invitation"] == SmallMeeting.places)
      #expect(letters.values.reduce(0, +) == small.invented.applications.count)
      #expect(try await desk.sendLetters(hand) == small.invented.applications.count)
      #expect(try await desk.sendLetters(hand) == 0)

      let first = try #require(signed.codes(.selected).first)
      let instead = try await desk.recordAnswers(
        [AnswerReceived(code: first, status: .declined)], hand, follow: Day(number: 13_740)
      ).entering
      #expect(instead.count == 1)
      let open = try await desk.invitations(hand).filter { $0.status == .issued }
      #expect(open.count == SmallMeeting.places)
      _ = try await desk.recordAnswers(
        open.compactMap(\.code).map { AnswerReceived(code: $0, status: .accepted) }, hand,
        follow: Day(number: 13_740)
      ).entering

      let seating = try await desk.solveSeating(hand, seed: 3, iterations: 100_000)
      #expect(seating.seats.count == SmallMeeting.places * 3)
      #expect(seating.figures.potentialMet >= seating.figures.atRandom)
      #expect(seating.figures.repeats >= seating.figures.repeatsMinimum)
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `the same seed proposes the same cohort`() async throws {
    try await atDesk { desk in
      let hand = try await SmallMeeting.reviewed(at: desk).hand
      _ = try await desk.computeScores(hand)
      let one = try await desk.proposeSelection(hand, seed: 5, iterations: 20_000)
      let other = try await desk.proposeSelection(hand, seed: 5, iterations: 20_000)
      #expect(one.decisions.map(\.outcome) == other.decisions.map(\.outcome))
      #expect(one.selection.id != other.selection.id)
    }
  }

  @Test func `a meeting file goes in and out without loss`() async throws {
    try await atDesk { desk in
      let given = try Meeting.ofDemo()
      _ = try await desk.importMeeting(try MeetingFile.write(given))
      #expect(try await desk.meeting(given.code).meeting == given)
    }
  }

  @Test(arguments: Paper.allCases)
  func `every paper is printed in every format and language`(paper: Paper) async throws {
    try await atDesk { desk in
      let small = try await SmallMeeting.reviewed(at: desk)
      _ = try await desk.computeScores(small.hand)
      _ = try await desk.proposeSelection(small.hand, iterations: 10_000)
      let press = try await desk.pressRoom(small.hand)
      for language in Language.allCases {
        for format in paper.kind.formats {
          #expect(try press.print(paper, as: format, in: language).isEmpty == false)
        }
      }
    }
  }

  @Test func `a condition of the call that is not met is the reason given`() async throws {
    try await atDesk { desk in
      let small = try await SmallMeeting.reviewed(at: desk)
      _ = try await desk.computeScores(small.hand)
      let proposal = try await desk.proposeSelection(small.hand, iterations: 10_000)
      let gates = Set(small.hand.meeting.rubric.gates.map(\.code))
      let closed = small.invented.applications.filter { !gates.isSubset(of: $0.gates) }
      #expect(
        proposal.decisions.filter { $0.reason == .gate }.map(\.code).sorted()
          == closed.map(\.code).sorted())
    }
  }
}
