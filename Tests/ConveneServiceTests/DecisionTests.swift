import ConveneCore
import ConveneDemo
import ConveneService
import ConveneStore
import ConveneValues
import Foundation
import Testing

private func proposed(
  _ desk: Secretariat
) async throws -> (hand: MeetingInHand, proposal: SelectionInHand) {
  let hand = try await SmallMeeting.reviewed(at: desk).hand
  _ = try await desk.computeScores(hand)
  return (hand, try await desk.proposeSelection(hand, iterations: 10_000, limits: .quick))
}

@Suite struct DecisionTests {
  @Test func `who is decided in comes in, one of the band goes, and undoing restores all`()
    async throws
  {
    try await atDesk { desk in
      let (hand, proposal) = try await proposed(desk)
      let selected = Set(proposal.codes(.selected))
      let code = try #require(proposal.band.first { !selected.contains($0) })
      let after = try await desk.decide(code, hand, reason: .complements)
      let now = Set(after.codes(.selected))
      #expect(now.subtracting(selected) == [code])
      #expect(Set(proposal.band).isSuperset(of: selected.subtracting(now)))
      for floor in hand.meeting.floors {
        #expect(after.reached[floor.name, default: 0] >= floor.lowest)
      }
      #expect(after.choices.map(\.officerName) == ["Tester (invented)"])
      let undone = try await desk.undoDecision(code, hand)
      #expect(Set(undone.codes(.selected)) == selected)
      #expect(undone.choices.isEmpty)
      _ = try await desk.decide(code, hand, reason: .complements)
      let anew = try await desk.proposeSelection(
        hand, seed: 2, iterations: 10_000, limits: .quick)
      #expect(anew.choices.isEmpty && anew.band.contains(code))
      #expect(try await desk.decidedBefore(anew, hand) == [code])
      let more = try await desk.proposeSelection(hand, iterations: 10_000, limits: .quick)
      #expect(try await desk.decidedBefore(more, hand) == [])
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `nobody decides outside the band, without a score, or after the signature`()
    async throws
  {
    try await atDesk { desk in
      let (hand, proposal) = try await proposed(desk)
      let sure = try #require(proposal.ranking.entries.first { !proposal.band.contains($0.code) })
      #expect(
        try await refusal { _ = try await desk.decide(sure.code, hand, reason: .covered) }
          == "outside-band")
      #expect(
        try await refusal { _ = try await desk.decide("A-9999", hand, reason: .covered) }
          == "no-such-score")
      #expect(
        try await refusal { _ = try await desk.undoDecision(sure.code, hand) }
          == "nothing-decided")
      _ = try await desk.signSelection(hand)
      #expect(
        try await refusal { _ = try await desk.decide(proposal.band[0], hand, reason: .covered) }
          == "selection-signed")
    }
  }

  @Test func `as many are decided in as the band has seats, and not one more`() async throws {
    try await atDesk { desk in
      let (hand, proposal) = try await proposed(desk)
      let selected = Set(proposal.codes(.selected))
      let seats = proposal.band.count { selected.contains($0) }
      #expect(seats > 0 && seats < proposal.band.count)
      var waiting: [String] = []
      for code in proposal.band where !selected.contains(code) && waiting.count < seats {
        let refused = try await refusal { _ = try await desk.decide(code, hand, reason: .topic) }
        // Whose seat would cost a floor stays where they are.
        #expect(refused == nil || refused == "floor-would-break")
        if refused == nil { waiting.append(code) }
      }
      #expect(!waiting.isEmpty)
      let now = Set(try await desk.selection(hand).codes(.selected))
      #expect(now.count == SmallMeeting.places && now.isSuperset(of: waiting))
      let left = proposal.band.filter { now.contains($0) && !waiting.contains($0) }
      #expect(left.count == seats - waiting.count)
      for code in left {
        #expect(try await refusal { _ = try await desk.decide(code, hand, reason: .topic) } == nil)
      }
      for code in proposal.band where !now.contains(code) {
        #expect(
          try await refusal { _ = try await desk.decide(code, hand, reason: .topic) }
            == "band-decided")
      }
      #expect(Set(try await desk.selection(hand).codes(.selected)) == now)
    }
  }

  @Test func `a floor that would break is named`() async throws {
    try await atDesk { desk in
      let small = try await SmallMeeting.reviewed(at: desk) { $0.floors[1].lowest = 8 }
      let hand = small.hand
      _ = try await desk.computeScores(hand)
      let proposal = try await desk.proposeSelection(hand, iterations: 10_000, limits: .quick)
      let women = Set(
        zip(small.invented.applications, small.invented.people).filter { $1.gender == .female }
          .map(\.0.code))
      // Decided out one after the other, until no woman of the band is left to come in instead.
      var told: Refusal?
      for code in proposal.band.filter(women.contains) where told == nil {
        guard try await desk.selection(hand).codes(.selected).contains(code) else { continue }
        do {
          _ = try await desk.decide(code, hand, reason: .covered)
        } catch let refusal as Refusal {
          told = refusal
        }
      }
      #expect(told?.code == "floor-would-break")
      #expect(told?.problems.map(\.at) == ["floors.women"])
      let now = try await desk.selection(hand).codes(.selected)
      #expect(now.count == SmallMeeting.places)
      #expect(now.count { women.contains($0) } >= 8)
    }
  }

  @Test func `what is signed is what was shown`() async throws {
    try await atDesk { desk in
      let (hand, proposal) = try await proposed(desk)
      let shown = try await desk.effect(hand)
      #expect(shown.floors.map(\.lowest).sorted() == [3, 4])
      #expect(shown.floors.filter { $0.reached < $0.lowest }.isEmpty)
      #expect(shown.sectors.map(\.selected).reduce(0, +) == SmallMeeting.places)
      _ = try await desk.decide(proposal.band[0], hand, reason: .authority)
      #expect(
        try await refusal { _ = try await desk.signSelection(hand, shown: shown.selection) }
          == "proposal-changed")
      let again = try await desk.effect(hand)
      _ = try await desk.signSelection(hand, shown: again.selection)
    }
  }

  @Test func `nothing is drawn where the call announced no lottery`() async throws {
    try await atDesk { desk in
      let (hand, _) = try await proposed(desk)
      let secret = [UInt8](repeating: 7, count: 32)
      #expect(
        try await refusal {
          _ = try await desk.drawLottery(hand, secret: secret, publicValue: "12")
        } == "no-lottery-announced")
      try await desk.publish(hand)
      #expect(
        try await refusal {
          _ = try await desk.announceLottery(
            hand, publicValue: "a figure", day: .closing, hour: .closing, form: "0.00",
            rule: .chances)
        }
          == "lottery-announced-in-call")
    }
  }

  @Test func `a nominated person is never scored, ranked, drawn or refused`() async throws {
    try await atDesk { desk in
      let small = try await SmallMeeting.reviewed(at: desk)
      let hand = small.hand
      _ = try await desk.nominate(
        nominee("Nadia Named (invented)", email: "nadia@example.org"), to: hand)
      let person = try #require(try await desk.people().first { $0.email == "nadia@example.org" })
      let application = try #require(small.invented.applications.first)
      var theirs = application
      (theirs.id, theirs.code, theirs.person) = (Identifier(UUID()), "A-9000", person.id)
      let given = theirs
      #expect(
        try await refusal { try await desk.receive([given], from: [], of: [], to: hand) } != nil)
      let applicant = try #require(
        small.invented.people.first { $0.id == application.person })
      #expect(
        try await refusal {
          _ = try await desk.nominate(
            nominee(applicant.name, email: applicant.email, organisation: ""), to: hand)
        } == "applied-already")
      _ = try await desk.computeScores(hand)
      let proposal = try await desk.proposeSelection(hand, iterations: 10_000, limits: .quick)
      #expect(!proposal.ranking.people.keys.contains(person.id))
      #expect(!proposal.decisions.contains { $0.person == person.id })
      for code in ["A-9000", person.name, person.email] {
        #expect(
          try await refusal { _ = try await desk.explanation(of: code, hand) } == "no-such-score")
        #expect(
          try await refusal { _ = try await desk.nearestChange(of: code, hand) } == "no-such-score")
        #expect(
          try await refusal { _ = try await desk.decide(code, hand, reason: .covered) }
            == "no-such-score")
        #expect(
          try await refusal { _ = try await desk.undoDecision(code, hand) } == "nothing-decided")
      }
      let press = try await desk.pressRoom(hand)
      for paper in [Paper.decision, .selectionReport] {
        let text = String(
          decoding: try press.print(paper, as: .text, in: .english), as: UTF8.self)
        #expect(!text.contains(person.name))
      }
      let ranking = String(decoding: try await desk.rankingTable(hand), as: UTF8.self)
      #expect(!ranking.contains(person.name))
      _ = try await desk.signSelection(hand)
      let letters = try await desk.issueInvitations(hand, deadline: Day(number: 13_735))
      #expect(letters.values.reduce(0, +) == small.invented.applications.count)
      let late = desk.at(Date(timeIntervalSince1970: 13_740 * 86_400))
      _ = try await late.expireInvitations(hand, follow: Day(number: 13_745))
      #expect(
        try await refusal {
          _ = try await desk.leave(
            [person.name], cause: .withdrawn, hand, follow: Day(number: 13_745)
          ).entering
        } == "not-in-seat")
      #expect(
        try await refusal {
          _ = try await desk.leave(["N-0001"], cause: .withdrawn, hand)
        } == "answered-by-note")
      #expect(!(try await desk.selection(hand)).decisions.contains { $0.person == person.id })
      #expect(!(try await desk.invitations(hand)).contains { $0.person == person.id })
    }
  }
}
