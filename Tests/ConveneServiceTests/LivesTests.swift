import ConveneCore
import ConveneDemo
import ConveneService
import ConveneStore
import ConveneValues
import Foundation
import Postgres
import Testing

/// Lives of a meeting at random: whatever is done in whatever order, nothing contradicts itself.
///
/// After each act every invariant holds, the trail verifies, what failed was refused in words, and a
/// rehearsal said beforehand what the act then did.
@Suite struct LivesTests {
  static var lives: Int {
    ProcessInfo.processInfo.environment["CONVENE_LONG_TESTS"] == "1" ? 300 : 20
  }

  @Test(arguments: 1...4)
  func `no order of ordinary acts makes the database contradict itself`(part: Int) async throws {
    var done: [String: Int] = [:]
    let seeds = Array(stride(from: part, through: Self.lives, by: 4))
    for seed in seeds {
      let counts = try await atDesk { desk -> [String: Int] in
        var life = try await Life(desk, seed: UInt64(seed))
        for _ in 0..<60 {
          try await life.act()
          let broken = try await desk.archive.brokenInvariants()
          #expect(broken == [], "life \(seed), after \(life.history.joined(separator: ", "))")
          let meeting = life.hand.id
          let faults = try await desk.archive.read { store in
            try store.auditFaults(in: meeting) + store.auditFaults(in: nil)
          }
          #expect(faults == [], "life \(seed), after \(life.history.joined(separator: ", "))")
          guard broken.isEmpty else { break }
        }
        try await desk.verifyAudit(of: life.hand)
        let whole = try await desk.wholeMeeting(life.hand)
        _ = try await desk.takeIn(whole, as: "COPY-1")
        let copy = try await desk.wholeMeeting(try await desk.meeting("COPY-1"))
        #expect(
          try await desk.archive.brokenInvariants() == [],
          "life \(seed) taken in, after \(life.history.joined(separator: ", "))")
        // The code and the fingerprint.
        #expect(
          whole.linesOtherwise(in: copy) == 2,
          "life \(seed), after \(life.history.joined(separator: ", "))")
        return life.counts
      }
      done.merge(counts, uniquingKeysWith: +)
    }
    // The acts were not all refused.
    #expect(done.values.reduce(0, +) > 5 * seeds.count, "\(done)")
  }
}

/// One meeting and what happens to it.
private struct Life {
  let hand: MeetingInHand
  private(set) var history: [String] = []
  /// How often each act was done.
  private(set) var counts: [String: Int] = [:]
  private let desk: Secretariat
  private let applicants: [String]
  private let ratings: [Rating]
  private var random: SeededRandom
  /// The day it is, in days since 1970; it never goes back.
  private var today = 13_695.0

  init(_ desk: Secretariat, seed: UInt64) async throws {
    let small = try await SmallMeeting.reviewed(at: desk) { meeting in
      (meeting.places.nominated, meeting.places.guest) = (2, 1)
      meeting.remoteRoom = "https://rooms.example.org/egm"
      meeting.tables[0].screen = true
    }
    hand = small.hand
    if seed % 3 == 1 { try await desk.publish(hand) }
    applicants = small.invented.applications.map(\.code)
    ratings = try small.invented.recordedRatings
    self.desk = desk
    random = SeededRandom(seed: seed)
    // Two lives of three begin where letters are out.
    if seed % 3 != 0 {
      _ = try await desk.computeScores(hand)
      _ = try await desk.proposeSelection(hand, iterations: 5_000, limits: .quick)
      _ = try await desk.signSelection(hand)
      _ = try await desk.issueInvitations(hand, deadline: Day(number: 13_735))
    }
  }

  private mutating func pick<Element>(_ all: [Element]) -> Element {
    all[Int.random(in: 0..<all.count, using: &random)]
  }

  private mutating func number(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  private typealias Deed = (name: String, run: (Bool) async throws -> Void)

  /// A change of the meeting: by its file, or one that takes one step.
  private mutating func change(
    of meeting: Meeting
  ) -> (name: String, plan: (Secretariat, MeetingInHand) async throws -> MeetingChange) {
    let session = meeting.programme.isEmpty ? "" : pick(meeting.programme).key
    let table = number(1...5)
    let (days, minutes, follows) = (number(1...3), pick([-30, 5, 10, 90]), pick([true, false]))
    let time = pick(["08:00", "09:30", "18:30", "20:00"].compactMap { ClockTime($0) })
    var file = meeting
    switch number(0...5) {
    case 0: file.title = [.arabic: "\(days)", .english: "\(days)", .french: "\(days)"]
    case 1: file.places.open += days - 2
    case 2: file.tables.removeLast(min(1, file.tables.count))
    case 3: file.programme.removeAll { $0.key == session }
    case 4: file.floors.removeLast(min(1, file.floors.count))
    default: file.rooms.shuffle(using: &random)
    }
    let written = file
    return pick([
      ("update", { desk, _ in try await desk.change(by: MeetingFile.write(written)) }),
      ("shift", { _, hand in try hand.shifting(session, by: minutes, following: follows) }),
      (
        "move",
        { _, hand in
          try hand.moving(session, to: hand.meeting.starts.adding(days - 1), at: time)
        }
      ),
      ("drop", { _, hand in try hand.dropping(session) }),
      (
        "table",
        { _, hand in
          try hand.changingTable(
            table, TableParticulars(lowest: days, highest: days + 6, screen: follows))
        }
      ),
      (
        "put up",
        { _, hand in
          try hand.addingTable(table, TableParticulars(lowest: days, highest: days + 6))
        }
      ),
      ("close", { _, hand in try hand.closingTable(table) }),
      (
        "postpone", { _, hand in try hand.postponed(to: hand.meeting.starts.adding(days)) }
      ),
    ])
  }

  /// Does one act; rehearsed first where it can be, with the same end.
  mutating func act() async throws {
    let (code, other) = (pick(applicants), pick(applicants))
    let (round, status) = (number(1...3), pick([InvitationStatus.accepted, .declined, .tentative]))
    let follow = pick([nil, Day(number: 13_735), Day(number: 13_600)] as [Day?])
    today += pick([0, 0.25, 1, 3])
    let desk = desk.at(Date(timeIntervalSince1970: today * 86_400))
    let hand = try await desk.meeting(hand.meeting.code)
    let cause = pick(LeavingCause.allCases)
    let named = "N-000\(number(1...4))"
    let seated = pick([code, named])
    let envoy = "S-000\(number(1...3))"
    let (seat, table) = (pick([code, envoy]), number(1...4))
    let note = Nomination.Note(number: "NV \(number(2...9))", date: Day(number: 13_690))
    let successor = nominee()
    let rating = pick(ratings)
    let points = try Points(number(0...4))
    let gates = hand.meeting.rubric.gates.map(\.code).joined(separator: "|")
    let gate = hand.meeting.rubric.gates.first?.code ?? ""
    let visitor = "G-000\(number(1...3))"
    let comer = pick([code, "A-0037", "A-0038"])
    let back = number(0...5)
    let attends = pick(Attending.allCases)
    let zone: String? =
      attends == .remotely ? pick(["America/New_York", "Asia/Tokyo"]) : nil
    // Nothing happens to a meeting any more that is cancelled.
    let isLate = history.count > 50
    let change = self.change(of: hand.meeting)
    let (role, part) = (pick(AgendaRole.allCases), pick(["1", "9", "d1-opening", "d1-round-1"]))
    let rehearsed: [Deed] = [
      (
        "answer",
        { dry in
          _ = try await desk.recordAnswers(
            [AnswerReceived(code: code, status: status)], hand, follow: follow, dryRun: dry)
        }
      ),
      (
        "leave",
        { dry in
          _ = try await desk.leave([code], cause: cause, hand, follow: follow, dryRun: dry)
        }
      ),
      (
        "expire", { dry in _ = try await desk.expireInvitations(hand, follow: follow, dryRun: dry) }
      ),
      (
        "follow",
        { dry in
          _ = try await desk.followSeats(hand, deadline: follow ?? Day(number: 13_735), dryRun: dry)
        }
      ),
      (
        "invite",
        { dry in
          _ = try await desk.issueInvitations(
            hand, deadline: follow ?? Day(number: 13_735), dryRun: dry)
        }
      ),
      (
        "swap",
        { dry in _ = try await desk.swapSeats(seated, other, round: round, in: hand, dryRun: dry) }
      ),
      (
        "move",
        { dry in
          _ = try await desk.moveSeat(of: seated, to: table, round: round, in: hand, dryRun: dry)
        }
      ),
      (
        "send somebody else",
        { dry in
          _ = try await desk.replaceParticipant(
            seat, by: .new(NewPerson(name: "Envoy \(round) \(table) (invented)")), because: .late,
            in: hand, dryRun: dry)
        }
      ),
      (
        "substitute leaves",
        { dry in
          _ = try await desk.leave([envoy], cause: cause, hand, follow: follow, dryRun: dry)
        }
      ),
      (
        "attend",
        { dry in
          _ = try await desk.attend(seated, attends, inZone: zone, in: hand, dryRun: dry)
        }
      ),
      (
        "accept from afar",
        { dry in
          _ = try await desk.recordAnswers(
            [AnswerReceived(code: code, status: .accepted, attends: .remotely)], hand,
            dryRun: dry)
        }
      ),
      ("remind", { dry in _ = try await desk.remind(anyway: round > 1, hand, dryRun: dry) }),
      (
        "extend",
        { dry in
          _ = try await desk.extendAnswers(
            of: round == 1 ? [code] : [], until: Day(number: 13_735 + round), because: "invented",
            hand, dryRun: dry)
        }
      ),
      ("close the list", { dry in _ = try await desk.closeWaitingList(hand, dryRun: dry) }),
      (
        "open the list",
        { dry in try await desk.reopenWaitingList(hand, because: "invented", dryRun: dry) }
      ),
      ("repair", { dry in _ = try await desk.repairSeating(hand, dryRun: dry) }),
      ("assign", { dry in _ = try await desk.assignReviews(hand, each: 2, dryRun: dry) }),
      (
        "acknowledge",
        { dry in _ = try await desk.acknowledgeNominations(hand, codes: [named], dryRun: dry) }
      ),
      ("acknowledge all", { dry in _ = try await desk.acknowledgeNominations(hand, dryRun: dry) }),
      (
        "replace",
        { dry in
          _ = try await desk.replaceNomination(
            named, by: note, with: successor, hand, dryRun: dry)
        }
      ),
      (
        "withdraw",
        { dry in _ = try await desk.withdrawNominations([named], by: note, hand, dryRun: dry) }
      ),
      (
        change.name,
        { dry in _ = try await desk.carryOut(try await change.plan(desk, hand), dryRun: dry) }
      ),
      (
        "lead",
        { dry in
          _ = try await desk.assign(code, as: role, of: part, in: hand, dryRun: dry)
        }
      ),
      (
        "lead no more",
        { dry in
          let leaders = try await desk.leaders(hand)
          guard let one = leaders.first else { return }
          _ = try await desk.assign(
            one.name, as: one.role, of: one.part.named, takingBack: true, in: hand, dryRun: dry)
        }
      ),
      (
        "apply",
        { dry in
          _ = try await desk.apply(
            [
              "name": "Comer \(round) (invented)", "email": "comer\(round)@example.org",
              "country": "LB", "languages": "en", "topics": "a", "gates": gates,
            ], to: hand, dryRun: dry)
        }
      ),
      (
        "put right",
        { dry in
          _ = try await desk.correctApplication(
            code, ["needs": "funding:a:\(round == 1 ? "S" : "L")"], hand, dryRun: dry)
        }
      ),
      (
        "answer a gate",
        { dry in
          _ = try await desk.correctApplication(
            code, [:], gates: ["\(gate)=\(round == 1 ? "no" : "yes")"], how: "invented", hand,
            dryRun: dry)
        }
      ),
      (
        "take out",
        { dry in try await desk.withdrawApplications([code], because: "", hand, dryRun: dry) }
      ),
      (
        "reopen",
        { dry in
          _ = try await desk.reopenApplication(comer, because: "invented", hand, dryRun: dry)
        }
      ),
      (
        "invite by name",
        { dry in
          _ = try await desk.addGuest(
            .person([
              "name": "Visitor \(round) (invented)", "email": "visitor\(round)@example.org",
              "country": "LB", "languages": "en",
            ]), as: .guest, by: "invented", because: "invented",
            deadline: follow ?? Day(number: 13_735), hand, dryRun: dry)
        }
      ),
      (
        "add beside the room",
        { dry in
          _ = try await desk.addGuest(
            .person([
              "name": "Expert \(round) (invented)", "country": "LB", "languages": "en",
            ]), as: round == 1 ? .resourcePerson : .observer, by: "invented",
            because: "invented", deadline: nil, hand, dryRun: dry)
        }
      ),
      (
        "give a table",
        { dry in _ = try await desk.giveTable("B-0001", round == 1, hand, dryRun: dry) }
      ),
      (
        "travel",
        { dry in
          _ = try await desk.recordTravel(
            of: code,
            [.arrivesOn: "2007-09-0\(round)", .hotel: round == 1 ? "invented" : ""], hand,
            dryRun: dry)
        }
      ),
      (
        "diet",
        { dry in
          _ = try await desk.recordRequirement(
            of: code, diet: round == 1 ? "" : "invented", access: nil, hand, dryRun: dry)
        }
      ),
      (
        "take a guest back",
        { dry in _ = try await desk.withdrawGuests([visitor], hand, dryRun: dry) }
      ),
      (
        "answer of a guest",
        { dry in
          _ = try await desk.recordAnswers(
            [AnswerReceived(code: visitor, status: status)], hand, dryRun: dry)
        }
      ),
      ("remove", { dry in _ = try await desk.remove(hand, dryRun: dry) }),
      (
        "cancel",
        { dry in
          guard isLate else { return }
          try await desk.cancel(hand, because: "invented", dryRun: dry)
        }
      ),
      (
        "add person",
        { dry in
          _ = try await desk.add(
            NewPerson(name: "Guest \(round) (invented)", country: Country("LB")), dryRun: dry)
        }
      ),
      (
        "undo",
        { dry in
          let acts = try await desk.acts(in: hand)
          _ = try await desk.undo(acts[min(back, acts.count - 1)].number, in: hand, dryRun: dry)
        }
      ),
      (
        "undo in the house",
        { dry in
          let acts = try await desk.acts(in: nil)
          guard !acts.isEmpty else { return }
          _ = try await desk.undo(acts[min(back, acts.count - 1)].number, in: nil, dryRun: dry)
        }
      ),
      (
        "edit person",
        { dry in
          let whom = try await desk.person(code, inMeeting: hand.meeting.code)
          var correction = PersonCorrection(name: "Somebody \(round) of \(code) (invented)")
          correction.country = Country(["LB", "JO", "FR"][round - 1])
          correction.organisation = "H\(round)"
          correction.aliases = ["Other \(round) of \(code) (invented)"]
          _ = try await desk.correct(whom.id, correction, dryRun: dry)
        }
      ),
      (
        "merge people",
        { dry in
          let guest = try await desk.person("Guest \(round) (invented)")
          let whom = try await desk.person(code, inMeeting: hand.meeting.code)
          let (gone, kept) = round == 1 ? (whom, guest) : (guest, whom)
          _ = try await desk.merge(gone.id, into: kept.id, dryRun: dry)
        }
      ),
      (
        "add organisation",
        { dry in
          _ = try await desk.addOrganisation(
            OrganisationParticulars(name: "House \(round) (invented)", aliases: ["H\(round)"]),
            dryRun: dry)
        }
      ),
      (
        "correct organisation",
        { dry in
          _ = try await desk.correctOrganisation(
            "H\(round)", OrganisationParticulars(city: code, aliases: ["H\(round)", other]),
            dryRun: dry)
        }
      ),
    ]
    let others: [Deed] = [
      ("leave free", { dry in if !dry { _ = try await desk.leaveSeatsFree(hand) } }),
      ("send", { dry in if !dry { _ = try await desk.sendLetters(hand) } }),
      ("pause", { dry in if !dry { _ = try await desk.pauseLetters(hand) } }),
      ("go on", { dry in _ = try await desk.goOnWithLetters(hand, dryRun: dry) }),
      (
        "post",
        { dry in _ = try await desk.recordPosted(to: nil, on: Day(number: 0), hand, dryRun: dry) }
      ),
      ("approve", { dry in _ = try await desk.approveLetters(hand, dryRun: dry) }),
      ("number", { dry in if !dry { _ = try await desk.correspondence(hand) } }),
      (
        "register",
        { dry in
          _ = try await desk.enterCorrespondence(
            NewCorrespondence(
              direction: .incoming, way: .telephone, day: Day(number: 0),
              party: "Caller \(round) (invented)", subject: "Asks for the agenda"), hand,
            dryRun: dry)
        }
      ),
      (
        "receive mail",
        { dry in
          let left =
            try await desk.archive.database.withConnection {
              try $0.rows(
                "SELECT message_id, address FROM letter WHERE attempt > 0 ORDER BY message_id LIMIT 1"
              ).map { (try $0["message_id"] as String, try $0["address"] as String) }
            }.first ?? ("none@example.org", "none@example.org")
          let text = """
            From: mailer-daemon@example.org
            Subject: Undelivered mail \(round)

            \(left.1): user unknown

            ----- Original message -----
            Message-ID: <\(left.0)>

            """
          _ = try await desk.receiveMail(
            [try MailRead(Array(text.utf8), from: "round \(round)")], hand, dryRun: dry)
        }
      ),
      (
        "write again",
        { dry in
          _ = try await desk.resendLetters(to: [], leaving: round % 2 == 0, hand, dryRun: dry)
        }
      ),
      (
        "solve seats",
        { dry in
          if !dry { _ = try await desk.solveSeating(hand, iterations: 20_000) }
        }
      ),
      ("lock", { dry in if !dry { try await desk.lockSeat(of: seated, round: round, in: hand) } }),
      (
        "absent",
        { dry in
          if !dry { try await desk.recordAbsence(of: seated, round: round, in: hand) }
        }
      ),
      (
        "apart",
        { dry in
          if !dry {
            _ = try await desk.addSeatingRule(.apart, seated, other, reason: "invented", in: hand)
          }
        }
      ),
      (
        "release", { dry in if !dry { try await desk.releaseSeatingRule(seated, other, in: hand) } }
      ),
      (
        "rate",
        { dry in
          guard !dry else { return }
          try await desk.record(
            [
              Rating(
                application: rating.application, reviewer: rating.reviewer,
                criterion: rating.criterion, points: points)
            ], in: hand)
        }
      ),
      (
        "conflict",
        { dry in
          guard !dry else { return }
          try await desk.declareConflict(
            on: rating.application, by: rating.reviewer, because: "invented", hand)
        }
      ),
      ("score", { dry in if !dry { _ = try await desk.computeScores(hand) } }),
      (
        "propose",
        { dry in
          if !dry {
            _ = try await desk.proposeSelection(hand, iterations: 5_000, limits: .quick)
          }
        }
      ),
      (
        "decide",
        { dry in
          if !dry { _ = try await desk.decide(code, hand, reason: .topic) }
        }
      ),
      ("sign", { dry in if !dry { _ = try await desk.signSelection(hand) } }),
      (
        "nominate",
        { dry in
          guard !dry else { return }
          _ = try await desk.nominate(nominee(), to: hand)
        }
      ),
    ]
    let place = number(0...rehearsed.count + others.count - 1)
    let (name, run) = (rehearsed + others)[place]
    let foretold = try await Self.end { try await run(true) }
    let ended = try await Self.end { try await run(false) }
    if place < rehearsed.count { #expect(foretold == ended, "\(name) after \(history)") }
    history.append(ended.isEmpty ? name : "\(name) (\(ended))")
    if ended.isEmpty { counts[name, default: 0] += 1 }
  }

  /// The code of a refusal, empty where there was none; anything else is a bug and thrown on.
  private static func end(_ body: () async throws -> Void) async throws -> String {
    do {
      try await body()
      return ""
    } catch let refusal as Refusal {
      return refusal.code
    } catch let failure as Failure {
      return failure.refusal.code
    }
  }
}

extension AgendaPost.Part {
  fileprivate var named: String {
    switch self {
    case .item(let number): "\(number)"
    case .session(let key): key
    }
  }
}
