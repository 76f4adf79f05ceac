import ConveneCore
import ConveneDemo
import ConveneService
import ConveneStore
import ConveneTesting
import ConveneValues
import Foundation
import Testing

/// Which meeting follows which, what it takes up of it, and what reviewers see of promises that were kept.
@Suite struct LineageTests {
  private static func undoLast(_ desk: Secretariat, _ hand: MeetingInHand) async throws {
    let act = try #require(try await desk.acts(in: hand).first).number
    _ = try await desk.undo(act, in: hand)
  }

  /// A published meeting, and the draft of another a year after it.
  private static func meetings(
    _ desk: Secretariat
  ) async throws -> (earlier: MeetingInHand, later: MeetingInHand) {
    let first = try await desk.importMeeting(try SmallMeeting.file())
    try await desk.publish(try await desk.meeting(first.code))
    let earlier = try await desk.meeting(first.code)
    _ = try await desk.clone(
      earlier, as: "EGM-2008-09", starting: earlier.meeting.starts.adding(364))
    return (earlier, try await desk.meeting("EGM-2008-09"))
  }

  @Test func `a meeting follows an earlier one that is published, and nothing else`() async throws {
    try await atDesk { desk in
      let (earlier, later) = try await Self.meetings(desk)
      let code = earlier.meeting.code
      #expect(
        try await refusal { try await desk.follow(code, earlier) } == "meeting-follows-itself")
      #expect(
        try await refusal { try await desk.follow(later.meeting.code, earlier) }
          == "follows-a-draft")
      try await desk.publish(later)
      #expect(
        try await refusal { try await desk.follow(later.meeting.code, earlier) }
          == "follows-a-later")
      #expect(try await desk.follow(code, later, dryRun: true)?.code == code)
      #expect(try await desk.recommendations(later).follows == nil)
      try await desk.follow(code, later)
      #expect(try await desk.recommendations(later).follows?.code == code)
      try await desk.follow(nil, later)
      #expect(try await desk.recommendations(later).follows == nil)
      try await desk.verifyAudit(of: later)
    }
  }

  @Test func `a recommendation is kept, changed, answered and taken back`() async throws {
    try await atDesk { desk in
      let (earlier, later) = try await Self.meetings(desk)
      let due = Day(number: 14_000)
      _ = try await desk.addRecommendation(
        RecommendationSaid(words: "Open a fund", due: due), in: .english, earlier)
      let second = try await desk.addRecommendation(
        RecommendationSaid(words: "Publish what there is"), in: .english, earlier)
      #expect(second.number == 2)
      #expect(
        try await refusal {
          _ = try await desk.addRecommendation(RecommendationSaid(), in: .english, earlier)
        } == "recommended-nothing")
      _ = try await desk.changeRecommendation(
        2, to: RecommendationSaid(words: "Publier les données"), in: .french, earlier)
      #expect(
        try await desk.recommendations(earlier).recommendations[1].words[.french]
          == "Publier les données")
      try await Self.undoLast(desk, earlier)
      #expect(
        try await desk.recommendations(earlier).recommendations.map(\.words)
          == [[.english: "Open a fund"], [.english: "Publish what there is"]])

      #expect(
        try await refusal {
          _ = try await desk.answerRecommendation(1, of: nil, by: .meeting, later)
        } == "follows-none")
      try await desk.follow(earlier.meeting.code, later)
      #expect(
        try await refusal {
          _ = try await desk.answerRecommendation(1, of: "EGM-1999-01", by: .meeting, later)
        } == "not-in-series")
      #expect(
        try await refusal {
          _ = try await desk.answerRecommendation(9, of: nil, by: .meeting, later)
        } == "no-such-recommendation")
      #expect(
        try await refusal {
          _ = try await desk.answerRecommendation(1, of: nil, by: .project("PR-0009"), later)
        } == "no-such-project")
      let session = try #require(later.meeting.programme.first?.key)
      _ = try await desk.answerRecommendation(
        1, of: nil, by: .session(session), note: "at the first table", later)
      _ = try await desk.answerRecommendation(2, of: nil, by: .meeting, later)
      #expect(
        try await refusal { try await desk.follow(nil, later) } == "recommendations-answered")
      let answers = try await desk.recommendations(later).answers
      #expect(answers.map(\.number) == [1, 2])
      #expect(answers.map(\.way) == [.session(session), .meeting])
      #expect(try await desk.recommendations(earlier).takenUp.map(\.answer.number) == [1, 2])

      func text(_ paper: Paper, _ hand: MeetingInHand) async throws -> String {
        let room = try await desk.pressRoom(hand, withDecision: false, for: [paper])
        return String(
          decoding: try room.print(paper, as: .text, in: .english), as: UTF8.self
        ).split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }
      for paper in [Paper.aideMemoire, .report] {
        let told = try await text(paper, later)
        #expect(
          told.contains("Recommendation 1 of the meeting entitled") && told.contains("a fund"))
        #expect(told.contains("at the first table"))
      }
      #expect(try await text(.report, earlier).contains("Recommendation 2 was taken up by"))
      #expect(try await text(.followUp, earlier).contains("2 adopted, of which 2 taken up"))

      // The other way, and back again.
      _ = try await desk.answerRecommendation(2, of: nil, by: .meeting, isAnswered: false, later)
      #expect(try await desk.recommendations(earlier).takenUp.map(\.answer.number) == [1])
      try await Self.undoLast(desk, later)
      #expect(try await desk.recommendations(earlier).takenUp.map(\.answer.number) == [1, 2])
      #expect(
        try await refusal {
          _ = try await desk.answerRecommendation(
            2, of: nil, by: .session(session), isAnswered: false, later)
        } == "no-such-answer")
      try await desk.verifyAudit(of: earlier)
      try await desk.verifyAudit(of: later)
      // A draft goes with what it answers.
      try await desk.remove(later)
      #expect(try await desk.recommendations(earlier).takenUp.isEmpty)
    }
  }

  @Test func `what binds two meetings asks for a role in both`() async throws {
    try await atDesk { desk in
      let (earlier, later) = try await Self.meetings(desk)
      _ = try await desk.addRecommendation(
        RecommendationSaid(words: "Open a fund"), in: .english, earlier)
      try await desk.follow(earlier.meeting.code, later)
      _ = try await desk.answerRecommendation(1, of: nil, by: .meeting, later)
      func organiser(of meetings: MeetingInHand...) -> Secretariat {
        desk.acting(
          as: Actor(
            id: desk.actor.id, name: desk.actor.name, roles: [],
            rolesByMeeting: Dictionary(
              meetings.map { ($0.id, [.organiser]) }, uniquingKeysWith: { $1 })))
      }
      let (ofEarlier, ofLater) = (organiser(of: earlier), organiser(of: later))
      // Each sees their own alone, and nothing of the other.
      #expect(try await ofEarlier.recommendations(earlier).takenUp.isEmpty)
      #expect(
        try await organiser(of: earlier, later).recommendations(earlier).takenUp.count == 1)
      #expect(
        try await refusal {
          _ = try await ofLater.answerRecommendation(
            1, of: nil, by: .meeting, note: "again", later)
        } == "not-permitted")
      #expect(
        try await refusal { _ = try await ofLater.recallPromises(later) } == "not-permitted")
      #expect(
        try await refusal { _ = try await ofLater.seriesNetwork(later) } == "not-permitted")
      #expect(
        try await refusal { try await ofLater.follow(earlier.meeting.code, later) }
          == "not-permitted")
    }
  }

  /// Everybody invited to the first meeting comes, one of them promises three things, and the same people apply
  /// to the next one.
  private static func afterwards(
    isBlind: Bool = false, convener: Wording? = nil,
    _ body: @Sendable (Secretariat, MeetingInHand, String) async throws -> Void
  ) async throws {
    try await atDesk { desk in
      let small = try await SmallMeeting.reviewed(at: desk)
      let hand = small.hand
      try await desk.publish(hand)
      _ = try await desk.computeScores(hand)
      _ = try await desk.proposeSelection(hand, iterations: 10_000, limits: .quick)
      _ = try await desk.signSelection(hand)
      _ = try await desk.issueInvitations(hand, deadline: Day(number: 13_730))
      _ = try await desk.recordAnswers(
        try await desk.invitations(hand).map {
          AnswerReceived(code: $0.code, status: .accepted)
        }, hand, follow: nil)
      let nine = try #require(ClockTime("09:00"))
      let morning = try #require(
        LocalTime(hand.meeting.starts, nine).instant(in: hand.meeting.zone))
      let later = desk.at(morning)
      let came = try await later.participantLines(hand).map(\.code)
      _ = try await later.recordArrivals(of: came, hand)
      let one = came[0]
      for what in ["sends the plan", "calls the ministry", "writes the rules"] {
        _ = try await later.addCommitment(
          of: one, with: came[1], to: what, by: Day(number: 13_848), hand)
      }
      _ = try await later.settleCommitment("C-0001", as: .done, hand)
      _ = try await later.settleCommitment("C-0002", as: .ended, because: "no time", hand)
      var next = hand.meeting.cloned(as: "EGM-2008-09", starting: hand.meeting.starts.adding(364))
      next.reviewing = next.reviews
      next.reviewing?.blind = isBlind
      if let convener { next.convener.name = convener }
      _ = try await later.importMeeting(try MeetingFile.write(next))
      let again = try await later.meeting("EGM-2008-09")
      try await later.receive(small.invented.applications, from: [], of: [], to: again)
      try await later.addReviewers(small.invented.reviewers, to: again)
      try await later.record(
        try small.invented.recordedRatings, unjudged: small.invented.unjudged, in: again)
      try await later.follow(hand.meeting.code, again)
      try await body(later, again, one)
      try await later.verifyAudit(of: again)
    }
  }

  private static func sheets(_ desk: Secretariat, _ hand: MeetingInHand) async throws -> String {
    var all = ""
    for reviewer in try await desk.reviewStatus(hand).reviewers.map(\.code) {
      all += String(
        decoding: try await desk.reviewSheet(of: reviewer, as: .text, in: .english, hand),
        as: UTF8.self)
    }
    return all.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  @Test func `reviewers see a promise that was kept, and no score is another for it`()
    async throws
  {
    try await Self.afterwards { desk, hand, one in
      _ = try await desk.computeScores(hand)
      let before = try await desk.rankingTable(hand)
      let shown = try await desk.recallPromises(hand)
      #expect(shown.map(\.application) == [one])
      #expect(shown.map(\.kept.what) == ["sends the plan"])
      let sheets = try await Self.sheets(desk, hand)
      #expect(sheets.contains("sends the plan") && sheets.contains("adds nothing to a score"))
      #expect(!sheets.contains("calls the ministry") && !sheets.contains("writes the rules"))
      _ = try await desk.computeScores(hand)
      #expect(try await desk.rankingTable(hand) == before)
      // Again, it is the same; and taken off, nothing of it is left.
      #expect(try await desk.recallPromises(hand).count == 1)
      #expect(try await desk.recallPromises(hand, hiding: true).isEmpty)
      #expect(try await !Self.sheets(desk, hand).contains("sends the plan"))
    }
  }

  @Test func `where sheets are blind they say that it is hidden, and show nothing`() async throws {
    try await Self.afterwards(isBlind: true) { desk, hand, _ in
      #expect(try await desk.recallPromises(hand).count == 1)
      let sheets = try await Self.sheets(desk, hand)
      #expect(!sheets.contains("sends the plan"))
      #expect(sheets.contains("hidden while sheets are blind"))
    }
  }

  @Test func `nothing is brought from a meeting of another convener, or of whom was forgotten`()
    async throws
  {
    try await Self.afterwards(
      convener: [
        .english: "Another House (invented)", .arabic: "دار أخرى (مختلقة)",
        .french: "Une autre maison (inventée)",
      ]
    ) { desk, hand, _ in
      let said = try await refusal { _ = try await desk.recallPromises(hand) }
      #expect(said == "other-convener")
    }
    try await Self.afterwards { desk, hand, one in
      #expect(try await desk.recallPromises(hand).count == 1)
      let person = try await desk.person(one, inMeeting: hand.meeting.code)
      let noon = try #require(ClockTime("12:00"))
      let afterwards = try #require(
        LocalTime(hand.meeting.starts.adding(-30), noon).instant(in: hand.meeting.zone))
      _ = try await desk.at(afterwards).forget(person.id, because: "asked by letter of 3 May")
      #expect(try await !Self.sheets(desk, hand).contains("sends the plan"))
      #expect(try await desk.recallPromises(hand).isEmpty)
    }
  }
}
