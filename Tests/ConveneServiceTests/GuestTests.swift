import ConveneCore
import ConveneService
import ConveneStore
import ConveneValues
import ConveneWords
import Foundation
import Testing

/// People whom the meeting itself invites by name.
@Suite struct GuestTests {
  private static let speaker = NewGuest.person([
    "name": "Salma Speaker (invented)", "email": "salma@example.org", "country": "LB",
    "languages": "en",
  ])
  private static let due = Day(number: 13_735)

  private static func meeting(
    _ desk: Secretariat, places: Int?
  ) async throws -> MeetingInHand {
    let small = try await SmallMeeting.reviewed(at: desk) { $0.places.guest = places }
    _ = try await desk.computeScores(small.hand)
    return small.hand
  }

  private static func add(
    _ guest: NewGuest, _ desk: Secretariat, _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> String {
    try await desk.addGuest(
      guest, as: .speaker, by: "The Director", because: "opens the meeting", deadline: due, hand,
      dryRun: dryRun
    ).code
  }

  @Test func `somebody invited by name answers, has a place and is counted on the decision`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await Self.meeting(desk, places: 1)
      #expect(hand.meeting.places.guest == 1)
      #expect(try await Self.add(Self.speaker, desk, hand, dryRun: true) == "G-0001")
      #expect(try await desk.guests(hand).isEmpty)
      #expect(try await Self.add(Self.speaker, desk, hand) == "G-0001")
      #expect(try await refusal { _ = try await Self.add(Self.speaker, desk, hand) } != nil)
      let guest = try #require(try await desk.guests(hand).first)
      #expect(guest.decider == "The Director" && guest.status == .issued)
      let proposal = try await desk.proposeSelection(hand, iterations: 10_000, limits: .quick)
      #expect(proposal.assessment?.guests == 1)
      #expect(!proposal.decisions.contains { $0.person == guest.person })
      _ = try await desk.recordAnswers(
        [AnswerReceived(code: "G-0001", status: .accepted)], hand)
      let taking = try await desk.archive.read(in: hand.id) {
        try $0.participants(of: hand.id).map(\.code)
      }
      #expect(taking == ["G-0001"])
      _ = try await desk.withdrawGuests(["g-0001"], hand)
      #expect(try await desk.guests(hand).first?.status == .withdrawn)
      #expect(
        try await refusal { _ = try await desk.withdrawGuests(["G-0001"], hand) }
          == "guest-withdrawn-before")
      // The place is free again.
      #expect(try await Self.add(Self.speaker, desk, hand) == "G-0002")
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `who is reminded reads as what they were invited`() async throws {
    try await atDesk { desk in
      let hand = try await Self.meeting(desk, places: 1)
      _ = try await Self.add(Self.speaker, desk, hand)
      for (name, role) in [("Rima Resource", Guest.Role.resourcePerson), ("Omar", .observer)] {
        _ = try await desk.addGuest(
          .person([
            "name": "\(name) (invented)", "country": "LB", "languages": "en",
            "email": "\(name.prefix(4).lowercased())@example.org",
          ]), as: role, by: "The Director", because: "knows it", deadline: Self.due, hand)
      }
      _ = try await desk.sendLetters(hand)
      #expect(try await desk.remind(anyway: true, hand).written.count == 3)
      let letters = try await queuedLetters("reminder", desk)
      func count(_ words: String) -> Int {
        letters.count { $0.text.replacing("\r\n", with: " ").contains(words) }
      }
      #expect(count("personal capacity") == 0)
      for words in ["made to you by name", "as a resource person", "as an observer"] {
        #expect(count(words) == 1, "\(words)")
      }
    }
  }

  @Test func `without places, a decision or a reason nobody is invited`() async throws {
    try await atDesk { desk in
      let hand = try await Self.meeting(desk, places: nil)
      #expect(
        try await refusal { _ = try await Self.add(Self.speaker, desk, hand) } == "places-taken")
      #expect(
        try await refusal {
          _ = try await desk.addGuest(
            Self.speaker, as: .guest, by: " ", because: "x", deadline: Self.due, hand)
        } == "guest-without-reason")
    }
  }

  @Test func `who was not selected or came late may be invited, and stays what they are`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await Self.meeting(desk, places: 2)
      _ = try await desk.proposeSelection(hand, iterations: 10_000, limits: .quick)
      let waiting = try #require(try await desk.selection(hand).codes(.selected).first)
      #expect(
        try await refusal { _ = try await Self.add(.applicant(waiting), desk, hand) }
          == "considered-already")
      _ = try await desk.signSelection(hand)
      let late = try await desk.apply(
        [
          "name": "Lina Late (invented)", "email": "lina@example.org", "country": "LB",
          "languages": "en", "topics": "a", "organisation": "",
        ], to: hand)
      let code = try #require(late.late.first)
      #expect(try await Self.add(.applicant(code), desk, hand) == "G-0001")
      #expect(try await desk.applications(hand).first { $0.code == code }?.status == .late)
      _ = try await desk.recordAnswers(
        [AnswerReceived(code: "G-0001", status: .accepted)], hand)
      let invited = try await desk.invitations(hand)
      #expect(invited.map(\.track) == [.guest] && invited.map(\.code) == ["G-0001"])
    }
  }

  @Test func `guests are told apart from applicants at tables, in pairs, lists and on plates`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk) { $0.places.guest = 2 }
      let stating = NewGuest.person([
        "name": "Salma Speaker (invented)", "email": "salma@example.org", "country": "LB",
        "languages": "en", "topics": "a|b", "offers": "expertise:a:L; funding:b:M",
        "needs": "delivery:a:M",
      ])
      let silent = NewGuest.person([
        "name": "Dora Donor (invented)", "email": "dora@example.org", "country": "JO",
        "languages": "ar",
      ])
      for guest in [stating, silent] { _ = try await Self.add(guest, desk, hand) }
      _ = try await desk.recordAnswers(
        ["G-0001", "G-0002"].map { AnswerReceived(code: $0, status: .accepted) }, hand)
      _ = try await desk.addSeatingRule(
        .apart, "g-0001", "G-0002", reason: "a dispute", in: hand)
      try await desk.recordAbsence(of: "G-0002", round: 1, in: hand)
      _ = try await desk.solveSeating(hand, seed: 3, iterations: 50_000)
      let told = try await desk.explainSeating(hand)
      #expect(try #require(told.first { $0.application == "G-0001" }).bound > 0)
      #expect(try #require(told.first { $0.application == "G-0002" }).bound == 0)
      let lines = try await desk.participantLines(hand).filter { $0.track == .guest }
      #expect(lines.map(\.code).sorted() == ["G-0001", "G-0002"])
      #expect(lines.allSatisfy { $0.number > 0 })
      let absent = try #require(lines.first { $0.code == "G-0002" })
      #expect(absent.tables.count > 1 && absent.tables[0] == nil && absent.tables[1] != nil)
      let meant = try await desk.applicants(["salma speaker", "g-0002"], hand)
      #expect(meant.map(\.code) == ["G-0001", "G-0002"])
      let press = try await desk.pressRoom(hand)
      for paper in [Paper.participants, .nameplates] {
        let text = String(
          decoding: try press.print(paper, as: .html, in: .english), as: UTF8.self)
        #expect(text.contains("Salma Speaker (invented)"), "\(paper)")
      }
      let why = try await desk.why(meant[0], hand)
      #expect(why.guest?.decider == "The Director" && why.judged == nil)
      #expect(why.invitation?.status == .accepted && !why.seats.isEmpty)
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `a guest who does not answer in time leaves the place free, and no open seat`()
    async throws
  {
    try await atDesk { present in
      let hand = try await Self.meeting(present, places: 1)
      _ = try await Self.add(Self.speaker, present, hand)
      let desk = present.at(
        Date(timeIntervalSince1970: Double(Self.due.number + 1) * 86_400 + 43_200))
      let ended = try await desk.expireInvitations(hand)
      #expect(ended.expired.map(\.code) == ["G-0001"] && ended.done.held.isEmpty)
      #expect(try await desk.guests(hand).map(\.status) == [.expired])
      // A late answer counts, as long as nobody took it back.
      _ = try await desk.recordAnswers(
        [AnswerReceived(code: "G-0001", status: .accepted)], hand)
      _ = try await desk.withdrawGuests(["G-0001"], hand)
      let refused = try await refusal {
        _ = try await desk.recordAnswers(
          [AnswerReceived(code: "G-0001", status: .accepted)], hand)
      }
      #expect(refused == "guest-withdrawn-before")
    }
  }

  @Test func `the answer of a guest is taken back as long as they are one`() async throws {
    try await atDesk { desk in
      let hand = try await Self.meeting(desk, places: 1)
      _ = try await Self.add(Self.speaker, desk, hand)
      func decline() async throws -> Int {
        _ = try await desk.recordAnswers(
          [AnswerReceived(code: "G-0001", status: .declined)], hand)
        return try #require(try await desk.acts(in: hand).first).number
      }
      _ = try await desk.undo(try await decline(), in: hand)
      #expect(try await desk.guests(hand).map(\.status) == [.issued])
      let number = try await decline()
      _ = try await desk.withdrawGuests(["G-0001"], hand)
      let refused = try await refusal { _ = try await desk.undo(number, in: hand) }
      #expect(refused == "later-acts-build-on-it")
    }
  }

  @Test func `whoever is invited by name comes no other way meanwhile, and may afterwards`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await SmallMeeting.reviewed(at: desk) {
        ($0.places.guest, $0.places.nominated) = (1, 1)
      }.hand
      _ = try await desk.computeScores(hand)
      _ = try await Self.add(Self.speaker, desk, hand)
      let same = nominee(
        "Salma Speaker (invented)", email: "salma@example.org", organisation: "")
      #expect(try await refusal { _ = try await desk.nominate(same, to: hand) } != nil)
      #expect(
        try await refusal {
          _ = try await desk.apply(
            [
              "name": "Salma Speaker (invented)", "email": "salma@example.org", "country": "LB",
              "languages": "en", "topics": "a", "organisation": "",
            ], to: hand)
        } != nil)
      _ = try await desk.proposeSelection(hand, iterations: 10_000, limits: .quick)
      _ = try await desk.signSelection(hand)
      #expect(
        try await refusal {
          _ = try await desk.leave(["G-0001"], cause: .bounced, hand)
        } == "guest-without-seat")
      #expect(
        try await refusal {
          _ = try await desk.replaceParticipant(
            "G-0001", by: .known("Salma Speaker"), because: .late, in: hand)
        } == "guest-without-seat")
      _ = try await desk.withdrawGuests(["G-0001"], hand)
      _ = try await desk.nominate(same, to: hand)
      #expect(try await desk.nominations(hand).map(\.code) == ["N-0001"])
      #expect(
        try await refusal { _ = try await Self.add(Self.speaker, desk, hand) }
          == "considered-already")
    }
  }

  @Test func `a guest is forgotten once the invitation was taken back`() async throws {
    try await atDesk { desk in
      let hand = try await Self.meeting(desk, places: 1)
      _ = try await Self.add(Self.speaker, desk, hand)
      let id = try #require(try await desk.guests(hand).first).person
      let alive = await #expect(throws: Refusal.self) {
        try await desk.forget(id, because: "asked by letter of 3 May")
      }
      #expect(alive?.code == "still-takes-part")
      #expect(alive?.problems.map(\.at) == ["\(hand.meeting.code) G-0001"])
      #expect(
        alive.flatMap { Phrases(.english).command(of: $0) } == "convene guest withdraw CODE")
      _ = try await desk.withdrawGuests(["G-0001"], hand)
      let done = try await desk.forget(id, because: "asked by letter of 3 May")
      #expect(done.erased.contains { $0.part == "guest" })
      let left = try #require(try await desk.guests(hand).first)
      #expect([left.decider, left.reason] == ["–", "–"])
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `one who stands twice in the directory is one guest, with what was decided`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await Self.meeting(desk, places: 1)
      _ = try await Self.add(Self.speaker, desk, hand)
      let twin = try await desk.add(
        NewPerson(name: "Salma Speakr (invented)", country: Country("LB"), languages: ["en"])
      ).person
      let guest = try #require(try await desk.guests(hand).first)
      _ = try await desk.merge(guest.person, into: twin.id)
      let after = try #require(try await desk.guests(hand).first)
      #expect(after.code == "G-0001" && after.person == twin.id)
      #expect(try await desk.invitations(hand).map(\.person) == [twin.id])
    }
  }
}
