import ConveneCore
import ConveneFixtures
import ConveneService
import ConveneStore
import ConveneValues
import Foundation
import Testing

/// One application by hand: taken in, put right, taken out, taken back, and late.
@Suite struct ApplicationCorrectionTests {
  private static let rim = [
    "name": "Rim Haddad", "email": "rim@example.org", "organisation": "Water House",
    "country": "LB", "languages": "ar en", "topics": "a", "gates": "G1",
  ]

  private static func status(
    of code: String, _ desk: Secretariat, _ hand: MeetingInHand
  ) async throws -> Application.Status? {
    try await desk.applications(hand).first { $0.code == code }?.status
  }

  @Test func `one application is read as a row of a table, and told by its cells`() async throws {
    try await atDesk { desk in
      let hand = try await TinyMeeting.open(at: desk)
      let received = try await desk.apply(Self.rim, to: hand, dryRun: true)
      #expect(received.codes == ["A-0001"] && received.late == [])
      #expect(try await desk.applications(hand).isEmpty)
      #expect(try await desk.apply(Self.rim, to: hand).codes == ["A-0001"])
      do {
        _ = try await desk.apply(Self.rim.merging(["topics": "zz"]) { $1 }, to: hand)
        Issue.record("a topic of another meeting was taken in")
      } catch Failure.unusableInput(let refusal) {
        #expect(refusal.problems.map(\.at) == ["topics"])
      }
      do {
        _ = try await desk.apply(Self.rim, to: hand)
        Issue.record("somebody applied twice")
      } catch Failure.unusableInput(let refusal) {
        #expect(refusal.code == "applied-already")
        #expect(refusal.problems.map(\.at) == ["Rim Haddad"])
      }
    }
  }

  @Test func `a gate answered by telephone is kept with how, when and by whom`() async throws {
    try await atDesk { desk in
      let hand = try await TinyMeeting.open(at: desk)
      _ = try await desk.apply(Self.rim, to: hand)
      let before = try await desk.applicationPage("A-0001", hand)
      #expect(before.gatesOpen == ["G2"] && before.next == .answerGates(["G2"]))
      #expect(
        try await refusal {
          _ = try await desk.correctApplication("A-0001", [:], gates: ["G2=yes"], hand)
        } == "gate-without-how")
      let how = "by telephone, 3 February"
      let plan = try await desk.correctApplication(
        "A-0001", [:], gates: ["g2=yes"], how: how, hand, dryRun: true)
      #expect(plan.differences.map(\.part) == ["gates"])
      #expect(try await desk.applicationPage("A-0001", hand).gatesOpen == ["G2"])
      _ = try await desk.correctApplication("A-0001", [:], gates: ["g2=yes"], how: how, hand)
      let page = try await desk.applicationPage("A-0001", hand)
      #expect(page.gatesOpen == [] && page.next == .assign)
      #expect(page.gateAnswers.map(\.how) == [how])
      #expect(page.gateAnswers.map(\.by) == ["Tester (invented)"])
      let act = try #require(try await desk.acts(in: hand).first)
      #expect(act.act == "application.edit")
      let lines = try await desk.act(act.number, in: hand).lines.map(\.change)
      #expect(lines.count == 1 && lines[0].contains(how), "\(lines)")
      // Told once more, it is kept once more.
      _ = try await desk.correctApplication("A-0001", [:], gates: ["G2=yes"], how: "letter", hand)
      #expect(
        try await desk.applicationPage("A-0001", hand).gateAnswers.map(\.how) == [how, "letter"])
      // A no that somebody gave is not asked to be turned.
      _ = try await desk.correctApplication("A-0001", [:], gates: ["G2=no"], how: "letter", hand)
      let out = try await desk.applicationPage("A-0001", hand)
      #expect(out.gatesOpen == ["G2"] && out.next == .score)
    }
  }

  @Test func `what is put right outdates scores and proposals, and is frozen with the signature`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await TinyMeeting.rated(at: desk)
      _ = try await desk.computeScores(hand)
      _ = try await desk.proposeSelection(hand, iterations: 10_000)
      let plan = try await desk.correctApplication(
        "A-0001", ["offers": "delivery:a:L:LB"], hand)
      #expect(plan.differences.map(\.before) == ["delivery:a:M:LB"])
      #expect(plan.differences.map(\.after) == ["delivery:a:L:LB"])
      #expect(plan.isScored)
      #expect(try await refusal { _ = try await desk.signSelection(hand) } == "scores-outdated")
      #expect(
        try await refusal { _ = try await desk.proposeSelection(hand) } == "scores-outdated")
      _ = try await desk.computeScores(hand)
      _ = try await desk.proposeSelection(hand, iterations: 10_000)
      _ = try await desk.signSelection(hand)
      #expect(
        try await refusal {
          _ = try await desk.correctApplication("A-0001", ["needs": ""], hand)
        } == "selection-signed")
      #expect(
        try await refusal {
          _ = try await desk.correctApplication(
            "A-0001", [:], gates: ["G1=no"], how: "letter", hand)
        } == "selection-signed")
      // What was signed stays, whoever writes past the program.
      let meeting = hand.id
      let one = try #require(try await desk.applications(hand).first)
      await #expect(throws: Refusal.self) {
        try await desk.archive.write(in: meeting) { try $0.rewrite(one, of: meeting) }
      }
      // An error is admitted: answers may be put right again.
      _ = try await desk.supersedeSelection(hand, because: "a slip")
      _ = try await desk.correctApplication("A-0001", ["needs": ""], hand)
      #expect(try await desk.applications(hand).first { $0.code == "A-0001" }?.needs == [])
    }
  }

  @Test func `answers to a meeting's own questions are put right, checked, and scored never`()
    async throws
  {
    func words(_ text: String) -> Wording { [.english: text, .arabic: text, .french: text] }
    let questions = [
      OwnQuestion("talk", words("Will you speak?"), .yesNo),
      OwnQuestion("subject", words("On what?"), .text, when: .init("talk", is: ["yes"])),
      OwnQuestion("years", words("For how long?"), .number),
    ]
    try await atDesk { desk in
      var meeting = try MeetingFile.read(try TinyMeeting.file())
      meeting.questions = questions
      _ = try await desk.importMeeting(try MeetingFile.write(meeting))
      let hand = try await desk.meeting(meeting.code)
      _ = try await desk.importApplications(try caseFile("00-applications.csv"), to: hand)
      _ = try await desk.importRatings(try caseFile("00-ratings.csv"), to: hand)
      _ = try await desk.computeScores(hand)
      func put(
        _ cells: [String: String], how: String = "", dryRun: Bool = false
      ) async throws -> [String] {
        let done = try await desk.correctApplication(
          "A-0001", cells, how: how, hand, dryRun: dryRun)
        #expect(!done.isScored)
        return done.differences.map { "\($0.part): \($0.before) → \($0.after)" }
      }
      func own() async throws -> OwnAnswers? {
        try await desk.applications(hand).first { $0.code == "A-0001" }?.ownAnswers
      }
      let cells = ["question talk": "yes", "question subject": "Wells", "question years": "١٢"]
      let told = ["question subject:  → Wells", "question talk:  → yes", "question years:  → 12"]
      #expect(try await put(cells, dryRun: true) == told)
      #expect(try await own()?.isEmpty == true)
      #expect(try await put(cells, how: "by telephone") == told)
      #expect(
        try await own()
          == OwnAnswers(["talk": ["yes"], "subject": ["Wells"], "years": ["12"]]))
      let act = try #require(try await desk.acts(in: hand).first)
      let lines = try await desk.act(act.number, in: hand).lines.map(\.change)
      #expect(act.act == "application.edit" && lines.count == 1)
      #expect(lines[0].contains("Wells") && lines[0].contains("by telephone"), "\(lines)")
      // What waits for an answer goes with it.
      #expect(
        try await put(["question talk": "no"])
          == ["question subject: Wells → ", "question talk: yes → no"])
      #expect(try await put(["question years": ""]) == ["question years: 12 → "])
      #expect(try await put(["question talk": "no"]) == [])
      // All that is wrong is told at once.
      do {
        _ = try await put(["question talk": "perhaps", "question years": "many", "question x": "1"])
        Issue.record("answers to nothing were kept")
      } catch Failure.unusableInput(let refusal) {
        #expect(
          Set(refusal.problems.map(\.at)) == ["question talk", "question years", "question x"])
        #expect(refusal == .badCells(count: 3, problems: refusal.problems))
        #expect(refusal.code == "bad-rows")
      }
      do {
        _ = try await put(["question subject": "Wells"])
        Issue.record("an answer was kept that nothing asks for")
      } catch let refusal as Refusal {
        #expect(refusal.code == "own-answers-unasked")
        #expect(refusal.problems.map(\.at) == ["question subject"])
      }
      // Scores are as they were.
      _ = try await desk.proposeSelection(hand, iterations: 10_000)
      _ = try await desk.signSelection(hand)
      #expect(
        try await refusal {
          _ = try await desk.correctApplication("A-0001", ["question talk": "yes"], hand)
        } == "selection-signed")
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `an answer that points rest on is not taken away`() async throws {
    try await atDesk { desk in
      let hand = try await TinyMeeting.rated(at: desk)
      let ratings = try await desk.archive.read(in: hand.id) { try $0.ratings(of: hand.id) }
      var rating = try #require(ratings.first { $0.application == "A-0001" })
      rating.answers = [1]
      try await desk.record([rating], in: hand)
      do {
        _ = try await desk.correctApplication("A-0001", ["offers": "premises:b:S"], hand)
        Issue.record("points rest on nothing")
      } catch let refusal as Refusal {
        #expect(refusal.code == "answers-cited")
        #expect(refusal.problems.map(\.at) == ["\(rating.reviewer), \(rating.criterion)"])
      }
      _ = try await desk.correctApplication(
        "A-0001", ["offers": "premises:b:S; delivery:a:S"], hand)
    }
  }

  @Test func `somebody withdraws before the signature and comes back`() async throws {
    try await atDesk { desk in
      let hand = try await TinyMeeting.rated(at: desk)
      _ = try await desk.apply(Self.rim.merging(["gates": "G1|G2"]) { $1 }, to: hand)
      _ = try await desk.computeScores(hand)
      _ = try await desk.proposeSelection(hand, iterations: 10_000)
      try await desk.withdrawApplications(["A-0002"], because: "ill", hand, dryRun: true)
      #expect(try await Self.status(of: "A-0002", desk, hand) != .withdrawn)
      try await desk.withdrawApplications(["A-0002", "A-0007"], because: "ill", hand)
      #expect(try await Self.status(of: "A-0002", desk, hand) == .withdrawn)
      #expect(
        try await refusal { _ = try await desk.signSelection(hand, unrated: ["A-0007"]) }
          == "applications-changed")
      #expect(
        try await refusal { try await desk.withdrawApplications(["A-0002"], hand) }
          == "nothing-to-withdraw")
      #expect(
        try await refusal {
          _ = try await desk.correctApplication("A-0002", ["needs": ""], hand)
        } == "withdrawn-stays")
      #expect(
        try await refusal {
          _ = try await desk.reopenApplication("A-0002", because: " ", hand)
        } == "no-reason")
      #expect(
        try await refusal {
          _ = try await desk.reopenApplication("A-0001", because: "x", hand)
        } == "not-to-reopen")
      #expect(
        try await desk.reopenApplication("A-0002", because: "well again", hand).status == .submitted
      )
      _ = try await desk.computeScores(hand)
      let proposed = try await desk.proposeSelection(hand, iterations: 10_000)
      #expect(proposed.decisions.contains { $0.code == "A-0002" })
      #expect(!proposed.decisions.contains { $0.code == "A-0007" })
      let selected = try #require(proposed.codes(.selected).first)
      _ = try await desk.signSelection(hand)
      #expect(
        try await refusal { try await desk.withdrawApplications([selected], hand) }
          == "leaves-by-seat")
      // Who was withdrawn before the signature comes back late.
      #expect(try await desk.reopenApplication("A-0007", because: "a wish", hand).status == .late)
      #expect(
        try await refusal {
          _ = try await desk.reopenApplication("A-0007", because: "again", hand)
        } == "selection-signed")
    }
  }

  @Test func `who comes after the signature is late, until an error is admitted`() async throws {
    try await atDesk { desk in
      let hand = try await TinyMeeting.signed(at: desk)
      let received = try await desk.apply(Self.rim, to: hand)
      #expect(received.codes == ["A-0007"] && received.late == ["A-0007"])
      #expect(try await Self.status(of: "A-0007", desk, hand) == .late)
      #expect(try await desk.applicationPage("A-0007", hand).next == nil)
      _ = try await desk.correctApplication(
        "A-0007", ["needs": "funding:a:S"], gates: ["G2=yes"], how: "letter", hand)
      _ = try await desk.issueInvitations(hand, deadline: try #require(Day("2026-12-01")))
      #expect(!(try await desk.invitations(hand).contains { $0.code == "A-0007" }))
      _ = try await desk.supersedeSelection(hand, because: "a letter lay in the mailbox")
      #expect(
        try await desk.reopenApplication("A-0007", because: "it came in time", hand).status
          == .submitted)
      _ = try await desk.computeScores(hand)
      let proposed = try await desk.proposeSelection(hand, iterations: 10_000)
      #expect(proposed.decisions.first { $0.code == "A-0007" }?.reason == .unreviewed)
    }
  }

  @Test func `a condition met after the proposal is not signed over`() async throws {
    try await atDesk { desk in
      let hand = try await TinyMeeting.rated(at: desk)
      _ = try await desk.apply(Self.rim, to: hand)
      _ = try await desk.computeScores(hand)
      _ = try await desk.proposeSelection(hand, iterations: 10_000)
      _ = try await desk.correctApplication(
        "A-0007", [:], gates: ["G2=yes"], how: "by telephone", hand)
      #expect(
        try await refusal { _ = try await desk.signSelection(hand) } == "applications-changed")
    }
  }

  @Test func `an assistant sees no points, no wishes and no rank`() async throws {
    try await atDesk { desk in
      let hand = try await TinyMeeting.rated(at: desk)
      _ = try await desk.computeScores(hand)
      let whole = try await desk.applicationPage("A-0001", hand)
      #expect(whole.standing != nil && whole.wishes != nil)
      #expect(whole.reviews.allSatisfy { !$0.ratings.isEmpty } && !whole.reviews.isEmpty)
      _ = try await desk.addAccount(login: "nour", name: "Nour (invented)", roles: [.assistant])
      let assistant = try await desk.acting(as: "nour")
      let page = try await assistant.applicationPage("A-0001", hand)
      #expect(page.standing == nil && page.wishes == nil)
      #expect(page.reviews.map(\.progress.reviewer) == whole.reviews.map(\.progress.reviewer))
      #expect(page.reviews.flatMap(\.ratings) == [])
    }
  }
}
