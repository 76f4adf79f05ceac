import ConveneCore
import ConveneFixtures
import ConveneService
import ConveneStore
import ConveneValues
import ConveneWords
import Foundation
import Testing

private typealias Bird = CanaryPerson

/// Acts that are taken back, by an act of their own.
@Suite struct UndoTests {
  private static let day = Day("2027-03-01")

  /// Letters to those who were selected are out, and somebody waits.
  private static func invited(
    at desk: Secretariat
  ) async throws -> (hand: MeetingInHand, code: String) {
    let hand = try await Bird.rated(at: desk)
    _ = try await desk.computeScores(hand)
    _ = try await desk.proposeSelection(hand, iterations: 10_000)
    _ = try await desk.signSelection(hand)
    _ = try await desk.issueInvitations(hand, deadline: try #require(day))
    _ = try await desk.sendLetters(hand)
    return (hand, try #require(try await desk.selection(hand).codes(.selected).first))
  }

  private static func last(_ hand: MeetingInHand?, at desk: Secretariat) async throws -> Int {
    try #require(try await desk.acts(in: hand).first).number
  }

  private static func part(
    of code: String, _ hand: MeetingInHand, at desk: Secretariat
  ) async throws -> PersonInMeeting {
    let id = try await desk.person(code, inMeeting: hand.meeting.code).id
    return try #require(try await desk.page(of: id).meetings.first).part
  }

  @Test func `what an answer came with goes and comes back with it`() async throws {
    try await atDesk { desk in
      let (hand, code) = try await Self.invited(at: desk)
      func said() async throws -> AnswerSaid? {
        try await desk.invitations(hand).first { $0.code == code }?.said
      }
      let first = AnswerSaid(by: "Registry", how: .telephone, remark: "perhaps a day late")
      let second = AnswerSaid(how: .mail, remark: "ill")
      _ = try await desk.recordAnswers(
        [AnswerReceived(code: code, status: .accepted, said: first)], hand)
      #expect(try await said() == first)
      // Who answers again without a word says nothing more of it.
      _ = try await desk.recordAnswers([AnswerReceived(code: code, status: .accepted)], hand)
      #expect(try await said() == first)
      _ = try await desk.recordAnswers(
        [AnswerReceived(code: code, status: .declined, said: second)], hand)
      #expect(try await said() == second)
      _ = try await desk.undo(try await Self.last(hand, at: desk), in: hand)
      #expect(try await said() == first)
      #expect(
        try await refusal {
          _ = try await desk.recordAnswers(
            [
              AnswerReceived(
                code: code, status: .tentative, said: AnswerSaid(remark: "one\ntwo"))
            ], hand)
        } == "words-not-kept")
      _ = try await desk.leave([code], cause: .withdrawn, hand)
      _ = try await desk.leaveSeatsFree(of: [code], hand)
      #expect(try await said() == AnswerSaid())
      let report = try await desk.campaign(hand).table(in: .english)
      #expect(String(decoding: report, as: UTF8.self).contains(",state,answered_by,how,remark"))
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `an answer that nobody gave is taken back, and named by what takes it back`()
    async throws
  {
    try await atDesk { desk in
      let (hand, code) = try await Self.invited(at: desk)
      _ = try await desk.recordAnswers([AnswerReceived(code: code, status: .accepted)], hand)
      let accepted = try await Self.last(hand, at: desk)
      _ = try await desk.recordAnswers([AnswerReceived(code: code, status: .declined)], hand)
      let declined = try await Self.last(hand, at: desk)
      #expect(
        try await refusal { _ = try await desk.undo(accepted, in: hand) }
          == "later-acts-build-on-it")
      let plan = try await desk.undo(declined, in: hand, dryRun: true)
      #expect(try await Self.part(of: code, hand, at: desk).invitation == .declined)
      let done = try await desk.undo(declined, in: hand)
      #expect(plan.changes.map(\.change) == done.changes.map(\.change))
      let part = try await Self.part(of: code, hand, at: desk)
      #expect(part.status == .selected)
      #expect(part.invitation == .accepted)
      #expect(part.attendance == "expected")
      #expect(try await desk.heldSeats(hand).isEmpty)
      let act = try await desk.act(try await Self.last(hand, at: desk), in: hand)
      #expect(act.entry.act == "invitation.record")
      #expect(act.particulars?["undoes"] == "\(declined)")
      #expect(
        try await refusal { _ = try await desk.undo(declined, in: hand) } == "undone-already")
      // With what built on it gone, so goes the first.
      _ = try await desk.undo(accepted, in: hand)
      let before = try await Self.part(of: code, hand, at: desk)
      #expect(before.invitation == .issued)
      #expect(before.attendance == nil)
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `whoever printed since means what they did before`() async throws {
    try await atDesk { desk in
      let (hand, code) = try await Self.invited(at: desk)
      _ = try await desk.recordAnswers([AnswerReceived(code: code, status: .accepted)], hand)
      let accepted = try await Self.last(hand, at: desk)
      let printing = try await desk.printing(.participants, in: .english, hand)
      try await desk.remember(printing, hand)
      #expect(try await Self.last(hand, at: desk) == accepted + 1)
      #expect(try await desk.actToTakeBack(nil, in: hand) == accepted)
    }
  }

  @Test func `who takes back once more means the act before`() async throws {
    try await atDesk { desk in
      let (hand, code) = try await Self.invited(at: desk)
      let before = try await desk.actToTakeBack(nil, in: hand)
      _ = try await desk.recordAnswers([AnswerReceived(code: code, status: .tentative)], hand)
      let hesitated = try await Self.last(hand, at: desk)
      _ = try await desk.recordAnswers([AnswerReceived(code: code, status: .accepted)], hand)
      let accepted = try await Self.last(hand, at: desk)
      _ = try await desk.undo(accepted, in: hand)
      let undoing = try await Self.last(hand, at: desk)
      #expect(try await desk.actToTakeBack(nil, in: hand) == hesitated)
      // What was taken back by mistake is so by its number, and counts again.
      _ = try await desk.undo(undoing, in: hand)
      #expect(try await desk.actToTakeBack(nil, in: hand) == accepted)
      _ = try await desk.undo(accepted, in: hand)
      _ = try await desk.undo(hesitated, in: hand)
      #expect(try await desk.actToTakeBack(nil, in: hand) == before)
    }
  }

  @Test func `who was said to withdraw and did not has the seat again`() async throws {
    try await atDesk { desk in
      let (hand, code) = try await Self.invited(at: desk)
      _ = try await desk.leave([code], cause: .withdrawn, hand)
      _ = try await desk.undo(try await Self.last(hand, at: desk), in: hand)
      let part = try await Self.part(of: code, hand, at: desk)
      #expect(part.status == .selected)
      #expect(part.invitation == .issued)
    }
  }

  @Test func `whoever follows and was not written to waits again, and can follow later`()
    async throws
  {
    try await atDesk { desk in
      let (hand, code) = try await Self.invited(at: desk)
      let answer = [AnswerReceived(code: code, status: .declined)]
      let first = try await desk.recordAnswers(answer, hand, follow: Self.day)
      let follower = try #require(first.entering.first)
      _ = try await desk.undo(try await Self.last(hand, at: desk), in: hand)
      let part = try await Self.part(of: follower, hand, at: desk)
      #expect(part.status == .waitlisted)
      #expect(part.invitation == nil)
      #expect(try await Self.part(of: code, hand, at: desk).status == .selected)
      // Nothing of it leaves the house.
      #expect(try await desk.sendLetters(hand) == 0)
      let again = try await desk.recordAnswers(answer, hand, follow: Self.day)
      #expect(again.entering == [follower])
      #expect(try await desk.sendLetters(hand) == 1)
      let number = try #require(
        try await desk.acts(in: hand).first { $0.act == "invitation.record" }
      ).number
      #expect(
        try await refusal { _ = try await desk.undo(number, in: hand) } == "seat-taken")
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `a seat that was held or followed in an act of its own goes back, too`() async throws {
    try await atDesk { desk in
      let (hand, code) = try await Self.invited(at: desk)
      _ = try await desk.leave([code], cause: .withdrawn, hand)
      let left = try await Self.last(hand, at: desk)
      _ = try await desk.followSeats(hand, deadline: try #require(Self.day))
      _ = try await desk.undo(left, in: hand)
      #expect(try await Self.part(of: code, hand, at: desk).status == .selected)
    }
  }

  @Test func `absences and rules are taken back, and what took them back as well`() async throws {
    try await atDesk { desk in
      let hand = try await Bird.seated(at: desk)
      #expect(try await desk.seatingRules(hand).count == 1)
      let rule = try #require(
        try await desk.acts(in: hand).first { $0.act == "seating.rule" }
      ).number
      _ = try await desk.undo(rule, in: hand)
      #expect(try await desk.seatingRules(hand).isEmpty)
      func absences() async throws -> [SeatingAbsence] {
        try await desk.archive.read(in: hand.id) { try $0.absences(from: hand.id) }
      }
      try await desk.recordAbsence(of: Bird.code, round: 1, in: hand)
      #expect(try await absences().count == 1)
      _ = try await desk.undo(try await Self.last(hand, at: desk), in: hand)
      #expect(try await absences().isEmpty)
      #expect(try await desk.acts(in: hand).first?.act == "seating.present")
      _ = try await desk.undo(try await Self.last(hand, at: desk), in: hand)
      #expect(try await absences().count == 1)
    }
  }

  @Test func `points are as they were, and what was new is gone`() async throws {
    try await atDesk { desk in
      let hand = try await Bird.rated(at: desk)
      func points() async throws -> Set<Rating> {
        Set(try await desk.archive.read(in: hand.id) { try $0.ratings(of: hand.id) })
      }
      let before = try await points()
      let one = try #require(before.first { $0.application == "A-0001" })
      let other = try #require(before.first { $0.reviewer != one.reviewer })
      func rating(_ application: String, _ reviewer: String, _ value: Int) throws -> Rating {
        Rating(
          application: application, reviewer: reviewer, criterion: one.criterion,
          points: try Points(value))
      }
      try await desk.record(
        [try rating("A-0001", one.reviewer, one.points.value == 0 ? 1 : 0)], in: hand)
      #expect(try await points() != before)
      _ = try await desk.undo(try await Self.last(hand, at: desk), in: hand)
      #expect(try await points() == before)
      // A review of somebody who had none of this application.
      let newcomer = """
        code,name,email,organisation,country,sector,languages,gender,topics,offers,needs,gates
        A-0008,Selma Dunes,selma@example.org,Academy of Dunes,LB,academia,fr,f,a,\
        expertise:a:M:LB,data:a:S,G1|G2

        """
      _ = try await desk.importApplications(Array(newcomer.utf8), to: hand)
      try await desk.record([try rating("A-0008", other.reviewer, 2)], in: hand)
      #expect(try await points().count == before.count + 1)
      _ = try await desk.undo(try await Self.last(hand, at: desk), in: hand)
      #expect(try await points() == before)
    }
  }

  @Test func `points of each reviewer are named by theirs, also of one who stood twice`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await Bird.rated(at: desk)
      func points() async throws -> Set<Rating> {
        Set(try await desk.archive.read(in: hand.id) { try $0.ratings(of: hand.id) })
      }
      let before = try await points()
      let one = try #require(before.first { $0.application == "A-0001" })
      let other = try #require(before.first { $0.reviewer != one.reviewer })
      let changed = try [one.reviewer, other.reviewer].map { reviewer in
        let was = before.first {
          $0.application == "A-0001" && $0.reviewer == reviewer && $0.criterion == one.criterion
        }
        return Rating(
          application: "A-0001", reviewer: reviewer, criterion: one.criterion,
          points: try Points(was?.points.value == 0 ? 1 : 0))
      }
      try await desk.record(changed, in: hand)
      let number = try await Self.last(hand, at: desk)
      let plan = try await desk.undo(number, in: hand, dryRun: true)
      #expect(Set(plan.changes.map(\.object)).count == 2)

      let gone = try #require(
        try await desk.archive.read(in: hand.id) { try $0.reviewers(of: hand.id) }
          .first { $0.code == other.reviewer }
      ).person
      let kept = try await desk.add(
        NewPerson(name: "Salwa Twice", email: "twice@example.org", country: Country("LB"))
      ).person.id
      _ = try await desk.merge(gone, into: kept)
      let done = try await desk.undo(number, in: hand)
      #expect(Set(done.changes.map(\.object)).count == 2)
      #expect(try await points() == before)
    }
  }

  @Test func `whoever may not see which reviewer gave what is told their codes`() async throws {
    try await atDesk { desk in
      let hand = try await Bird.rated(at: desk)
      let head = desk.acting(
        as: Actor(id: desk.actor.id, name: "Head (invented)", roles: [.headOfUnit]))
      let number = try #require(
        try await desk.acts(in: hand).first { $0.act == "review.import" }
      ).number
      let byCode = try await head.act(number, in: hand).lines.filter { $0.object.contains(" by ") }
      #expect(!byCode.isEmpty)
      #expect(byCode.allSatisfy { $0.object.contains(" by R-") })
      let byName = try await desk.act(number, in: hand).lines.map(\.object)
      #expect(!byName.contains { $0.contains(" by R-") })
      for acts in [try await head.acts(in: hand), try await head.history(of: hand).map(\.act)] {
        #expect(acts.first { $0.number == number }?.changed.contains(" by R-") == true)
      }
    }
  }

  @Test func `whoever was replaced since is not absent again, and the refusal says who is`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk)
      let code = try #require(try await desk.participantLines(hand).first).code
      try await desk.recordAbsence(of: code, round: 2, in: hand)
      try await desk.recordAbsence(of: code, round: 2, false, in: hand)
      let present = try await Self.last(hand, at: desk)
      let envoy = NewPerson(name: "Zeina Karam (invented)", email: "zeina.karam@example.org")
      _ = try await desk.replaceParticipant(
        code, by: .new(envoy), because: .late, in: hand)
      #expect(
        try await refusal { _ = try await desk.undo(present, in: hand) } == "takes-part-no-more")
    }
  }

  @Test func `particulars of somebody are as they were, unless put right once more`() async throws {
    try await atDesk { desk in
      _ = try await Bird.rated(at: desk)
      let id = try await Bird.id(at: desk)
      let before = try await desk.page(of: id)
      var correction = PersonCorrection(
        name: "Zahra Finch", names: [.french: ""], email: "finch@example.org")
      correction.honorific = [.english: "Dr"]
      correction.gender = .some(nil)
      correction.organisation = ""
      correction.telephone = "+961 1"
      correction.aliases = ["Z. Finch"]
      _ = try await desk.correct(id, correction)
      let first = try await Self.last(nil, at: desk)
      var later = PersonCorrection()
      later.post = "P.O. Box 1"
      _ = try await desk.correct(id, later)
      _ = try await desk.undo(first, in: nil)
      var expected = before.person
      expected.post = "P.O. Box 1"
      #expect(try await desk.page(of: id).person == expected)
      #expect(try await desk.page(of: id).aliases.isEmpty)
      _ = try await desk.correct(id, PersonCorrection(name: "Zahra Wren"))
      let wren = try await Self.last(nil, at: desk)
      _ = try await desk.correct(id, PersonCorrection(name: "Zahra Owl"))
      let refused = await #expect(throws: Refusal.self) { _ = try await desk.undo(wren, in: nil) }
      #expect(refused?.code == "later-acts-build-on-it")
      #expect(refused?.problems.map(\.at) == ["act \(wren + 1)"])
      // Twins stay one: whoever would take them back first never could.
      let twin = try await desk.add(
        NewPerson(name: "Zahra Twice", email: "twice@example.org", country: Country("LB"))
      ).person.id
      _ = try await desk.correct(twin, PersonCorrection(name: "Zahra Thrice"))
      let thrice = try await Self.last(nil, at: desk)
      _ = try await desk.merge(twin, into: id)
      let stays = await #expect(throws: Refusal.self) { _ = try await desk.undo(thrice, in: nil) }
      #expect(stays?.code == "later-act-stays")
      #expect(stays?.inEnglish.advice.contains("convene person edit") == true)
    }
  }

  @Test func `a meeting is as it was before a change, whole`() async throws {
    try await atDesk { desk in
      let hand = try await Bird.rated(at: desk)
      var meeting = hand.meeting
      meeting.title = [.arabic: "غيره", .english: "Another", .french: "Autre"]
      meeting.programme.removeLast()
      let change = try await desk.change(by: MeetingFile.write(meeting))
      _ = try await desk.carryOut(change)
      let number = try await Self.last(hand, at: desk)
      let told = try await desk.act(number, in: hand).lines.map(\.change).joined()
      #expect(told.contains("Another"))
      #expect(!told.contains("whole"))
      let changed = try await desk.meeting(hand.meeting.code)
      _ = try await desk.undo(number, in: changed)
      #expect(try await desk.meeting(hand.meeting.code).meeting == hand.meeting)
    }
  }

  @Test func `what is signed or sent is not taken back, and the refusal says what corrects it`()
    async throws
  {
    try await atDesk { desk in
      let (hand, _) = try await Self.invited(at: desk)
      let acts = try await desk.acts(in: hand)
      for (act, code) in [
        ("selection.sign", "corrected-otherwise"), ("invitation.issue", "corrected-otherwise"),
        ("letter.send", "never-undone"),
      ] {
        let number = try #require(acts.first { $0.act == act }).number
        #expect(try await refusal { _ = try await desk.undo(number, in: hand) } == code)
      }
      #expect(try await refusal { _ = try await desk.undo(9_999, in: hand) } == "no-such-act")
    }
  }

  @Test func `the history of somebody goes through the house and all meetings`() async throws {
    try await atDesk { desk in
      let (hand, code) = try await Self.invited(at: desk)
      _ = try await desk.recordAnswers([AnswerReceived(code: code, status: .accepted)], hand)
      let id = try await desk.person(code, inMeeting: hand.meeting.code).id
      _ = try await desk.correct(id, PersonCorrection(name: "Somebody Else"))
      let acts = try await desk.history(of: id)
      #expect(acts.first?.act.act == "person.edit")
      #expect(acts.first?.meeting == "")
      #expect(acts.first?.way == .undo)
      let answer = try #require(acts.first { $0.act.act == "invitation.record" })
      #expect(answer.meeting == hand.meeting.code)
      #expect(answer.way == .undo)
      #expect(acts.allSatisfy { $0.act.act != "score.compute" })
      _ = try await desk.undo(answer.act.number, in: hand)
      let ways = try await desk.history(of: hand)
      let last = try #require(ways.first).act.number
      #expect(ways.first { $0.act.number == answer.act.number }?.way == .undone(last))
      #expect(ways.first { $0.act.act == "letter.send" }?.way == .never)
    }
  }

  @Test func `the history gives the command that corrects, with what the act was on`() async throws
  {
    try await atDesk { desk in
      let (hand, _) = try await Self.invited(at: desk)
      _ = try await desk.addAccount(login: "karim", name: "Karim Daou", roles: [.reviewer])
      try await desk.changeRole(.organiser, of: "karim", true)
      try await desk.changeRole(.assistant, of: "karim", in: hand, true)
      try await desk.nameAccount("Karim D'Aou", of: "karim")
      let house = try await desk.history(of: nil)
      func way(_ act: String, in acts: [PastEntry]) -> PastEntry.Way? {
        acts.first { $0.act.act == act }?.way
      }
      #expect(
        way("account.grant", in: house) == .by("convene account revoke karim organiser"))
      #expect(way("account.name", in: house) == .by("convene account name NAME --login karim"))
      let code = hand.meeting.code
      let acts = try await desk.history(of: hand)
      #expect(
        way("account.grant", in: acts)
          == .by("convene account revoke karim assistant --meeting \(code)"))
      // Several were invited: which is meant, nobody knows.
      #expect(
        way("invitation.issue", in: acts)
          == .by("convene invitation withdraw CODE --meeting \(code)"))
      #expect(
        way("score.compute", in: acts) == .by("convene score compute --meeting \(code)"))
    }
  }
}
