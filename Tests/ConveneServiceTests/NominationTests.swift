import ConveneCore
import ConveneMail
import ConveneService
import ConveneStore
import ConveneValues
import ConveneWords
import Foundation
import Testing

/// Somebody whom a State names, as the cells of a row; nobody has the same name twice.
func nominee(
  _ name: String = "Nominee \(UUID().uuidString.prefix(8)) (invented)", email: String? = nil,
  by sender: String = "LB", organisation: String = "Ministry of Nominees (invented)",
  note: String = "NV 1/2007", role: String = "member", capacity: String = "official_delegation"
) -> [String: String] {
  let local = name.lowercased().filter { $0.isLetter || $0.isNumber }
  return [
    "nominated_by": sender, "name": name, "email": email ?? "\(local)@example.org",
    "organisation": organisation, "sector": organisation.isEmpty ? "" : "government",
    "country": "LB", "languages": "en", "note": note,
    "note_date": note.isEmpty ? "" : "2007-07-02", "role": role, "capacity": capacity,
  ]
}

extension Secretariat {
  fileprivate func standings(_ hand: MeetingInHand) async throws -> [String] {
    try await nominations(hand).map { "\($0.code) \($0.standing.rawValue)" }
  }

  fileprivate func taking(_ hand: MeetingInHand) async throws -> [String] {
    try await archive.read(in: hand.id) { try $0.participants(of: hand.id) }
      .filter { $0.track == .nominated }.map { "\($0.code) \($0.capacity.rawValue)" }
  }
}

private let later = Nomination.Note(number: "NV 31/2007", date: Day(number: 13_735))

/// A small meeting with three nominated places, and nobody on the open ones.
private func open(at desk: Secretariat, places: Int = 3) async throws -> MeetingInHand {
  try await SmallMeeting.reviewed(at: desk) { $0.places.nominated = places }.hand
}

private func words(_ problems: [Problem]) -> [String] {
  problems.map { "\($0.at): \(Phrases(.english).sentence(of: $0))" }
}

@Suite struct NominationTests {
  @Test func `a nomination is received, acknowledged by name and written to`() async throws {
    try await atDesk { desk in
      let hand = try await open(at: desk)
      let received = try await desk.nominate(
        nominee("Rania Khatib (invented)", role: "head"), to: hand)
      #expect(received.codes == ["N-0001"])
      #expect(received.notices == [])
      let entry = try #require(try await desk.nominations(hand).first)
      #expect(entry.sender == "LB")
      #expect(entry.nomination.role == .head)
      #expect(entry.nomination.note?.words == "NV 1/2007 of 2007-07-02")
      #expect(entry.standing == .received)
      #expect(try await desk.taking(hand) == [])
      let rehearsed = try await desk.acknowledgeNominations(hand, dryRun: true).map(\.code)
      #expect(rehearsed == ["N-0001"])
      #expect(try await desk.standings(hand) == ["N-0001 received"])
      _ = try await desk.acknowledgeNominations(hand)
      let done = try #require(try await desk.nominations(hand).first)
      #expect(done.standing == .acknowledged)
      #expect(done.acknowledgedBy == "Tester (invented)")
      #expect(try await desk.taking(hand) == ["N-0001 official_delegation"])
      let letters = try await desk.letterCounts(hand).map { "\($0.kind) \($0.letters)" }
      #expect(letters == ["acknowledgement 1"])
      #expect(try await desk.sendLetters(hand) == 1)
      let invitation = try #require(try await desk.invitations(hand).first)
      #expect(invitation.code == "N-0001")
      #expect(invitation.deadline == nil)
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `in Arabic the number of a note does not run into its date`() async throws {
    try await atDesk { desk in
      let hand = try await open(at: desk)
      var nominee = nominee("Rania Khatib (invented)", note: "NV 1/2007")
      nominee["languages"] = "ar"
      _ = try await desk.nominate(nominee, to: hand)
      _ = try await desk.acknowledgeNominations(hand)
      _ = try await desk.sendLetters(hand)
      let mail = Maildir(at: String(try #require(desk.settings.mail?.dropFirst("maildir:".count))))
      let letter = String(
        decoding: try mail.message(try #require(try mail.names().first)), as: UTF8.self)
      let parts = letter.components(separatedBy: "\r\n\r\n").compactMap {
        Data(
          base64Encoded: $0.components(separatedBy: "\r\n--")[0], options: .ignoreUnknownCharacters)
      }
      let words = parts.map { String(decoding: $0, as: UTF8.self) }
      #expect(words.contains { $0.contains("\u{2068}NV 1/2007\u{2069}، 2 تموز") })
    }
  }

  @Test func `a nomination is official once its note is registered, and not before`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await open(at: desk)
      _ = try await desk.nominate(nominee(note: ""), to: hand)
      #expect(try await desk.standings(hand) == ["N-0001 unofficial"])
      #expect(try await desk.acknowledgeNominations(hand).isEmpty)
      #expect(
        try await refusal { _ = try await desk.acknowledgeNominations(hand, codes: ["N-0001"]) }
          == "nominations-not-ready")
      _ = try await desk.acknowledgeNominations(hand, codes: ["n-0001"], note: later)
      #expect(try await desk.standings(hand) == ["N-0001 acknowledged"])
      #expect(try await desk.nominations(hand).map(\.nomination.note) == [later])
      #expect(
        try await refusal { _ = try await desk.acknowledgeNominations(hand, codes: ["N-0001"]) }
          == "nominations-not-ready")
      #expect(
        try await refusal { _ = try await desk.acknowledgeNominations(hand, codes: ["N-0009"]) }
          == "no-such-nomination")
    }
  }

  @Test func `of who is forgotten stays that somebody was named, and by whom`() async throws {
    try await atDesk { desk in
      let hand = try await open(at: desk)
      for name in ["Nour Waiting (invented)", "Sami Seated (invented)"] {
        _ = try await desk.nominate(nominee(name), to: hand)
      }
      _ = try await desk.acknowledgeNominations(hand, codes: ["N-0002"])
      let waiting = try await desk.person("n-0001", inMeeting: hand.meeting.code)
      let seated = try await desk.person("N-0002", inMeeting: hand.meeting.code)
      #expect(
        [waiting.name, seated.name] == ["Nour Waiting (invented)", "Sami Seated (invented)"])
      let parts = try await desk.page(of: seated.id).meetings.map(\.part)
      #expect(parts.map(\.nomination) == ["N-0002"])
      #expect(parts.map(\.invitation) == [.accepted])
      let reason = "asked by letter of 3 May"
      let alive = await #expect(throws: Refusal.self) {
        try await desk.forget(seated.id, because: reason)
      }
      #expect(alive?.code == "still-takes-part")
      #expect(alive?.problems.map(\.at) == ["\(hand.meeting.code) N-0002"])
      #expect(
        alive.flatMap { Phrases(.english).command(of: $0) }
          == "convene nomination withdraw CODE --note NUMBER --dated DAY")
      let done = try await desk.forget(waiting.id, because: reason)
      #expect(
        done.erased.filter { $0.part.hasPrefix("nomination") }.map { "\($0.part) \($0.places)" }
          == ["nomination withdrawn 1", "nomination 1"])
      _ = try await desk.withdrawNominations(["N-0002"], by: later, hand)
      _ = try await desk.forget(seated.id, because: reason)
      #expect(try await desk.standings(hand) == ["N-0001 withdrawn", "N-0002 withdrawn"])
      let left = try await desk.nominations(hand)
      #expect(left.map(\.sender) == ["LB", "LB"])
      #expect(left.map(\.nomination.note) == [nil, nil])
      #expect(try await desk.archive.brokenInvariants() == [])
      #expect(try await desk.forget(seated.id, because: reason).erased.isEmpty)
    }
  }

  @Test func `who is beyond the places is received, and a named officer deals with it`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await open(at: desk, places: 1)
      _ = try await desk.addAccount(
        login: "karim", name: "Karim Daou (invented)", roles: [.organiser])
      _ = try await desk.nominate(nominee(), to: hand)
      let surplus = try await desk.nominate(
        nominee("Sami Surplus (invented)"), to: hand, officer: "karim")
      #expect(
        words(surplus.notices).last
          == "N-0002: Sami Surplus (invented) was nominated beyond the places for nominated "
          + "people; Karim Daou (invented) deals with it")
      #expect(
        try await refusal {
          _ = try await desk.nominate(nominee(), to: hand, officer: "nobody")
        } == "no-account")
      #expect(try await desk.standings(hand) == ["N-0001 received", "N-0002 handed over"])
      #expect(try await desk.acknowledgeNominations(hand).map(\.code) == ["N-0001"])
      #expect(
        try await refusal { _ = try await desk.acknowledgeNominations(hand, codes: ["N-0002"]) }
          == "meeting-full")
      _ = try await desk.withdrawNominations(["N-0001"], by: later, hand)
      _ = try await desk.acknowledgeNominations(hand, codes: ["N-0002"])
      #expect(try await desk.standings(hand) == ["N-0001 withdrawn", "N-0002 acknowledged"])
      #expect(try await desk.taking(hand) == ["N-0002 official_delegation"])
    }
  }

  @Test func `who comes late is handed over, and a repair seats whoever was acknowledged`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk) { $0.places.nominated = 2 }
      let late = try await desk.nominate(nominee("Lina Late (invented)"), to: hand)
      #expect(
        words(late.notices).last
          == "N-0001: Lina Late (invented) was nominated after the tables were planned; "
          + "Tester (invented) deals with it")
      #expect(try await desk.acknowledgeNominations(hand).isEmpty)
      _ = try await desk.acknowledgeNominations(hand, codes: ["N-0001"])
      #expect(try await desk.seatingDue(hand).count == 3)
      let repair = try await desk.repairSeating(hand)
      #expect(
        repair.moves.filter { $0.from == nil }.map(\.application) == ["N-0001", "N-0001", "N-0001"])
      #expect(try await desk.seatingDue(hand) == [])
    }
  }

  @Test func `whoever nominated puts somebody else in the place, by a note of their own`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk) { $0.places.nominated = 1 }
      _ = try await desk.nominate(nominee(role: "head", capacity: "personal"), to: hand)
      _ = try await desk.acknowledgeNominations(hand, codes: ["N-0001"])
      _ = try await desk.repairSeating(hand)
      var minister = nominee("Minister (invented)", by: "JO")
      for column in ["role", "capacity", "note", "note_date", "nominated_by"] {
        minister[column] = nil
      }
      let cells = minister
      let first = try #require(try await desk.nominations(hand).first?.nomination.note)
      #expect(
        try await refusal {
          _ = try await desk.replaceNomination("N-0001", by: first, with: cells, hand)
        } == "note-of-the-first")
      let done = try await desk.replaceNomination("N-0001", by: later, with: cells, hand)
      #expect(done.codes == ["N-0002"] && done.acknowledged == ["N-0002"])
      let entry = try #require(try await desk.nominations(hand).last)
      #expect(entry.sender == "LB")
      #expect(entry.nomination.replaces == "N-0001")
      #expect(entry.nomination.role == .head)
      #expect(try await desk.standings(hand) == ["N-0001 replaced", "N-0002 acknowledged"])
      #expect(try await desk.taking(hand) == ["N-0002 personal"])
      let standing = words(try await desk.seatingDue(hand)).filter {
        $0.hasSuffix("no seat yet: N-0002")
      }
      #expect(standing.count == 3)
      _ = try await desk.repairSeating(hand)
      let rounds = try await desk.explainSeating(hand, of: "N-0002").flatMap(\.rounds)
      #expect(rounds.count == 3 && rounds.allSatisfy { $0.table != nil })
      #expect(
        try await refusal {
          _ = try await desk.replaceNomination(
            "N-0001", by: later, with: nominee(), hand)
        } == "withdrawn-before")
    }
  }

  @Test func `nobody else answers for somebody who was named`() async throws {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk) { $0.places.nominated = 1 }
      _ = try await desk.nominate(nominee(), to: hand)
      _ = try await desk.acknowledgeNominations(hand, codes: ["N-0001"])
      for status in [InvitationStatus.declined, .tentative, .accepted] {
        #expect(
          try await refusal {
            _ = try await desk.recordAnswers(
              [AnswerReceived(code: "N-0001", status: status)], hand)
          } == "answered-by-note")
      }
      for cause in LeavingCause.allCases {
        #expect(
          try await refusal { _ = try await desk.leave(["N-0001"], cause: cause, hand) }
            == "answered-by-note")
      }
      let after = desk.at(Date(timeIntervalSince1970: 13_760 * 86_400))
      #expect(try await after.expireInvitations(hand).expired.isEmpty)
      #expect(try await desk.taking(hand) == ["N-0001 official_delegation"])
    }
  }

  @Test func `who was withdrawn may be named again, under another code`() async throws {
    try await atDesk { desk in
      let hand = try await open(at: desk)
      let cells = nominee()
      _ = try await desk.nominate(cells, to: hand)
      #expect(
        try await refusal { _ = try await desk.nominate(cells, to: hand) } == "applied-already")
      _ = try await desk.acknowledgeNominations(hand)
      _ = try await desk.withdrawNominations(["N-0001"], by: later, hand)
      #expect(
        try await refusal {
          _ = try await desk.withdrawNominations(["N-0001"], by: later, hand)
        } == "withdrawn-before")
      _ = try await desk.nominate(cells, to: hand)
      _ = try await desk.acknowledgeNominations(hand)
      #expect(try await desk.standings(hand) == ["N-0001 withdrawn", "N-0002 acknowledged"])
      // The letter that waited to whoever was withdrawn goes no more.
      #expect(
        try await desk.letterCounts(hand).map { "\($0.letters) \($0.status)" }.sorted()
          == ["1 cancelled", "1 queued"])
    }
  }

  @Test func `a delegation has one head`() async throws {
    try await atDesk { desk in
      let hand = try await open(at: desk)
      _ = try await desk.nominate(nominee(role: "head"), to: hand)
      #expect(
        try await refusal { _ = try await desk.nominate(nominee(role: "head"), to: hand) }
          == "one-head-of-delegation")
      _ = try await desk.nominate(nominee(by: "JO", role: "head"), to: hand)
      _ = try await desk.nominate(nominee(role: "alternate"), to: hand)
      #expect(
        try await desk.nominations(hand).map(\.nomination.role) == [.head, .head, .alternate])
    }
  }

  @Test func `a State is known by code and name, an organisation as the directory has it`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await open(at: desk)
      _ = try await desk.importOrganisations(
        Array("name,country\nReed Fund,JO\nTwin House,JO\nTwin House,LB\n".utf8))
      let senders = ["lbn", "لبنان", "Liban", "reed  FUND"]
      for (place, sender) in senders.enumerated() {
        _ = try await desk.nominate(
          nominee(by: sender, capacity: place < 3 ? "government_designated" : "observer"),
          to: hand)
      }
      #expect(try await desk.nominations(hand).map(\.sender) == ["LB", "LB", "LB", "Reed Fund"])
      func told(_ sender: String, _ capacity: String = "observer") async throws -> [String] {
        try await outcome {
          try await desk.nominate(nominee(by: sender, capacity: capacity), to: hand).report
        }
      }
      #expect(
        try await told("Atlantis") == [
          "65, no-such-nominator",
          "nominated_by: Atlantis is neither a State, by its code or by its name in the "
            + "meeting's list, nor an organisation of the directory",
        ])
      #expect(
        try await told("Twin House") == [
          "65, no-such-nominator",
          "nominated_by: Twin House is the name of 2 organisations of the directory",
        ])
      #expect(
        try await told("Reed Fund", "official_delegation") == [
          "65, bad-rows", "capacity: official_delegation is for those whom a State names",
        ])
    }
  }

  @Test func `who receives need not be who acknowledges`() async throws {
    try await atDesk { desk in
      let hand = try await open(at: desk)
      let assistant = desk.acting(
        as: Actor(id: desk.actor.id, name: "Assistant (invented)", roles: [.assistant]))
      _ = try await assistant.nominate(nominee(), to: hand)
      for act in [
        { _ = try await assistant.acknowledgeNominations(hand) },
        {
          _ = try await assistant.replaceNomination("N-0001", by: later, with: nominee(), hand)
        },
      ] as [() async throws -> Void] {
        #expect(try await refusal(act) == "not-permitted")
      }
      _ = try await assistant.withdrawNominations(["N-0001"], by: later, hand)
    }
  }

  @Test func `commands about seats take the code of a nomination`() async throws {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk) { $0.places.nominated = 2 }
      for _ in 0..<2 { _ = try await desk.nominate(nominee(), to: hand) }
      _ = try await desk.acknowledgeNominations(hand, codes: ["N-0001", "N-0002"])
      let seating = try await desk.solveSeating(hand, seed: 3, iterations: 50_000)
      #expect(seating.seats.count == (SmallMeeting.places + 2) * 3)
      #expect(Set(seating.codes.values).isSuperset(of: ["N-0001", "N-0002"]))
      _ = try await desk.addSeatingRule(
        .apart, "n-0001", "N-0002", reason: "both are heads", in: hand)
      try await desk.lockSeat(of: "N-0002", round: 2, in: hand)
      #expect(
        try await desk.swapSeats("N-0001", "N-0001", round: 1, in: hand, dryRun: true)
          .moves.isEmpty)
      try await desk.recordAbsence(of: "N-0001", round: 3, in: hand)
      _ = try await desk.repairSeating(hand)
      let rounds = try await desk.explainSeating(hand, of: "N-0001").flatMap(\.rounds)
      #expect(rounds.map { $0.table != nil } == [true, true, false])
      #expect(rounds.allSatisfy { !$0.meets.contains("N-0002") })
    }
  }

  @Test func `they stand on the papers with whoever named them and what they are there`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await open(at: desk)
      _ = try await desk.importOrganisations(Array("name,country\nReed Fund,JO\n".utf8))
      _ = try await desk.nominate(
        nominee("Rania Khatib (invented)", role: "head"), to: hand)
      _ = try await desk.nominate(
        nominee("Sami Nasser (invented)", by: "Reed Fund", capacity: "observer"), to: hand)
      _ = try await desk.nominate(nominee("Not Yet (invented)", note: ""), to: hand)
      _ = try await desk.acknowledgeNominations(hand)
      let press = try await desk.pressRoom(hand, withDecision: false)
      func text(_ paper: Paper, _ format: PaperFormat = .text) throws -> String {
        String(decoding: try press.print(paper, as: format, in: .english), as: UTF8.self)
      }
      let list = try text(.participants, .html)
      for words in [
        "Rania Khatib (invented)", "Official delegation", "Head of delegation",
        "Sami Nasser (invented)", "Observer", "Reed Fund",
      ] {
        #expect(list.contains(words), "\(words)")
      }
      #expect(!list.contains("Not Yet"))
      #expect(list.split(separator: "Nominated by").count == 2)
      let rows = try text(.participants, .csv).split(separator: "\r\n").map(String.init)
      #expect(rows.count == 3)
      #expect(rows.contains { $0.hasSuffix(",Lebanon,head,,in_person") })
      #expect(rows.contains { $0.hasSuffix(",Reed Fund,member,,in_person") })
      #expect(try text(.nameplates, .html).contains("Rania Khatib (invented)"))
      let chosen = ["country", "nominated by", "name"]
      let english = try press.print(.participants, as: .csv, in: .english, columns: chosen)
      let lines = String(decoding: english, as: UTF8.self).split(separator: "\r\n")
      #expect(lines.first?.hasSuffix("country,nominated_by,name") == true)
      #expect(lines.count == 3)
      let french = try press.print(.participants, as: .csv, in: .french, columns: chosen)
      #expect(String(decoding: french, as: UTF8.self).contains("pays,désigné par,nom\r\n"))
      #expect(
        try await refusal {
          _ = try press.print(.participants, as: .csv, in: .french, columns: ["passport"])
        } == "not-understood")
    }
  }

  @Test func `what somebody states counts at tables, and who states nothing is moved by nothing`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await seatedMeeting(at: desk) { $0.places.nominated = 2 }
      var stating = nominee()
      (stating["topics"], stating["offers"], stating["needs"]) = (
        "a|b", "expertise:a:L; funding:b:M", "delivery:a:M"
      )
      for cells in [stating, nominee()] { _ = try await desk.nominate(cells, to: hand) }
      _ = try await desk.acknowledgeNominations(hand, codes: ["N-0001", "N-0002"])
      _ = try await desk.solveSeating(hand, seed: 3, iterations: 50_000)
      let told = try await desk.explainSeating(hand)
      let stated = try #require(told.first { $0.application == "N-0001" })
      let silent = try #require(told.first { $0.application == "N-0002" })
      #expect(stated.bound > 0 && stated.potentialMet > 0)
      #expect(silent.bound == 0 && silent.potentialMet == 0)
    }
  }

  @Test func `what somebody states changes no score, no proposal and no decision sheet`()
    async throws
  {
    try await atDesk { desk in
      let hand = try await open(at: desk)
      func judged() async throws -> [String] {
        _ = try await desk.computeScores(hand)
        let proposal = try await desk.proposeSelection(
          hand, seed: 3, iterations: 10_000, limits: .quick)
        let sheet = try await desk.pressRoom(hand).print(.decision, as: .text, in: .english)
        let ranking = try await desk.rankingTable(hand)
        return proposal.decisions.map { "\($0.code) \($0.outcome.rawValue)" }
          + [sheet, ranking].map { String(decoding: $0, as: UTF8.self) }
      }
      let before = try await judged()
      var cells = nominee()
      (cells["topics"], cells["offers"]) = ("a", "funding:a:L; technology:b:L")
      _ = try await desk.nominate(cells, to: hand)
      _ = try await desk.acknowledgeNominations(hand)
      #expect(try await judged() == before)
    }
  }
}
