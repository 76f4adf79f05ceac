import ConveneCore
import ConveneDemo
import ConveneService
import ConveneStore
import ConveneValues
import ConveneWords
import Foundation
import Testing

/// The code of the refusal that `body` ends in; nil when it ends well.
func refusal(_ body: () async throws -> Void) async throws -> String? {
  do {
    try await body()
    return nil
  } catch let refusal as Refusal {
    return refusal.code
  } catch let failure as Failure {
    return failure.refusal.code
  }
}

@Suite struct RefusalTests {
  @Test func `nothing is done out of its order`() async throws {
    try await atDesk { desk in
      #expect(try await refusal { _ = try await desk.meeting(nil) } == "which-meeting")
      #expect(try await refusal { _ = try await desk.meeting("NONE") } == "no-such-meeting")
      _ = try await desk.importMeeting(try SmallMeeting.file())
      let hand = try await desk.meeting(nil)
      #expect(try await refusal { _ = try await desk.ranking(hand) } == "not-scored")
      #expect(try await refusal { _ = try await desk.computeScores(hand) } == "nothing-to-score")
      #expect(try await refusal { _ = try await desk.selection(hand) } == "nothing-proposed")
      #expect(try await refusal { _ = try await desk.signSelection(hand) } == "nothing-proposed")
      let day = Day(number: 13_735)
      #expect(
        try await refusal { _ = try await desk.issueInvitations(hand, deadline: day) }
          == "nothing-proposed")
      #expect(try await refusal { _ = try await desk.solveSeating(hand) } == "nothing-to-seat")
    }
  }

  @Test func `who is not invited is not written to before somebody signed`() async throws {
    try await atDesk { desk in
      let hand = try await SmallMeeting.reviewed(at: desk).hand
      _ = try await desk.computeScores(hand)
      let tooMany = try await refusal {
        _ = try await desk.proposeSelection(hand, places: SmallMeeting.places + 1)
      }
      #expect(tooMany == "too-few-places")
      _ = try await desk.proposeSelection(hand, iterations: 10_000)
      let day = Day(number: 13_735)
      #expect(
        try await refusal { _ = try await desk.issueInvitations(hand, deadline: day) }
          == "not-signed")
      _ = try await desk.signSelection(hand)
      #expect(try await refusal { _ = try await desk.signSelection(hand) } == "selection-signed")
      #expect(
        try await refusal { _ = try await desk.proposeSelection(hand) } == "selection-signed")
    }
  }

  @Test func `a meeting comes in once, and its rubric's version never changes`() async throws {
    try await atDesk { desk in
      _ = try await desk.importMeeting(try SmallMeeting.file())
      #expect(
        try await refusal { _ = try await desk.importMeeting(try SmallMeeting.file()) }
          == "meeting-exists")
      let changed = try SmallMeeting.file { meeting in
        meeting.code = "OTHER-1"
        meeting.rubric.criteria[0].weight += 1
      }
      #expect(
        try await refusal { _ = try await desk.importMeeting(changed) } == "rubric-changed")
      #expect(try await desk.meetings().map(\.code) == ["EGM-2007-09"])
    }
  }

  @Test func `floors that cannot hold together are named`() async throws {
    try await atDesk { desk in
      let hand = try await SmallMeeting.reviewed(at: desk).hand
      var strict = hand.meeting
      strict.floors[0].lowest = SmallMeeting.places
      strict.floors[0].values = [Sector.media.rawValue]
      let impossible = MeetingInHand(id: hand.id, rubric: hand.rubric, meeting: strict)
      _ = try await desk.computeScores(hand)
      do {
        _ = try await desk.proposeSelection(impossible, iterations: 10_000)
        Issue.record("a floor of media people held although none applied")
      } catch let refusal as Refusal {
        #expect(refusal.code == "floors-cannot-hold")
        #expect(Phrases(.english).sentence(of: refusal).contains("government"))
      }
      #expect(try await refusal { _ = try await desk.selection(hand) } == "nothing-proposed")
    }
  }

  @Test func `a cohort of nobody and a floor above the places are refused as such`() async throws {
    try await atDesk { desk in
      let hand = try await SmallMeeting.reviewed(at: desk).hand
      _ = try await desk.computeScores(hand)
      #expect(
        try await refusal { _ = try await desk.proposeSelection(hand, places: 0) }
          == "nobody-to-choose")
      var high = hand.meeting
      high.floors[0].lowest = 3
      high.floors[1].lowest = 4
      let strict = MeetingInHand(id: hand.id, rubric: hand.rubric, meeting: high)
      do {
        _ = try await desk.proposeSelection(strict, places: 2, iterations: 10_000)
        Issue.record("two people kept a floor of four")
      } catch let refusal as Refusal {
        #expect(refusal.code == "floor-above-places")
        #expect(
          Phrases(.english).wordedOut(refusal).problems == [
            WordedProblem("floors.\(high.floors[0].name)", "at least 3"),
            WordedProblem("floors.\(high.floors[1].name)", "at least 4"),
          ])
        #expect(Phrases(.english).command(of: refusal) == "--places 4")
      }
    }
  }

  @Test func `a reviewer does not rate a colleague`() async throws {
    try await atDesk { desk in
      let small = try await SmallMeeting.reviewed(at: desk)
      let person = try #require(small.invented.people.first)
      var reviewer = small.invented.reviewers[0]
      reviewer.id = Identifier(UUID())
      reviewer.name = "Colleague (invented)"
      reviewer.organisation = person.organisation
      try await desk.addReviewers([reviewer], to: small.hand)
      let rating = Rating(
        application: "A-0001", reviewer: "R-06", criterion: "C1", points: try Points(4))
      #expect(
        try await refusal { try await desk.record([rating], in: small.hand) }
          == "conflict-of-interest")
    }
  }

  @Test(arguments: [
    (Role.assistant, "score"), (.assistant, "sign"), (.organiser, "sign"), (.reviewer, "seat"),
    (.headOfUnit, "import"), (.checkIn, "score"),
  ])
  func `who may not do something is told who may`(role: Role, act: String) async throws {
    try await atDesk { administrator in
      let hand = try await SmallMeeting.reviewed(at: administrator).hand
      _ = try await administrator.addAccount(
        login: "other", name: "Other (invented)", roles: [role])
      let desk = try await administrator.acting(as: "other")
      let code = try await refusal {
        switch act {
        case "score": _ = try await desk.computeScores(hand)
        case "sign": _ = try await desk.signSelection(hand)
        case "seat": _ = try await desk.solveSeating(hand)
        default: _ = try await desk.importMeeting(try SmallMeeting.file())
        }
      }
      #expect(code == "not-permitted")
    }
  }
}

@Suite struct LifeCycleTests {
  @Test func `the last place goes to exactly one of many who accept at once`() async throws {
    try await atDesk { desk in
      let hand = try await SmallMeeting.reviewed(at: desk).hand
      _ = try await desk.computeScores(hand)
      _ = try await desk.proposeSelection(hand, iterations: 10_000)
      let codes = try await desk.signSelection(hand).codes(.selected)
      _ = try await desk.issueInvitations(hand, deadline: Day(number: 13_735))
      let repeated = codes + codes + codes
      let accepted = await withTaskGroup(of: Bool.self) { group in
        for code in repeated {
          group.addTask {
            do {
              _ = try await desk.recordAnswers(
                [AnswerReceived(code: code, status: .accepted)], hand,
                follow: Day(number: 13_735)
              ).entering
              return true
            } catch {
              return false
            }
          }
        }
        return await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
      }
      // The same answer once more is no second place: it may be done or refused, and changes nothing.
      #expect(accepted >= codes.count)
      #expect(try await desk.acts(in: hand).count { $0.act == "invitation.record" } == codes.count)
      let statuses = try await desk.invitations(hand).map(\.status)
      #expect(statuses == codes.map { _ in .accepted })
    }
  }
}
