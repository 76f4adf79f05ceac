import ConveneCore
import ConveneStore
import ConveneValues
import Foundation
import Postgres
import Testing

@testable import ConvenePortal
@testable import ConveneService

/// Two doors of the first morning, and who is expected at them.
private struct TwoDoors: Sendable {
  let here: InvitedPeople
  let desk: Secretariat
  let portal: Portal
  let morning: Date
  /// Secrets of their links.
  let secrets: [String]
  let codes: [String]

  private static let generous = Portal.Rates(
    pages: .init(burst: 1_000_000, perSecond: 1_000), answers: .init(burst: 1_000, perSecond: 1))

  static func open(
    for people: Int, _ body: @escaping @Sendable (TwoDoors) async throws -> Void
  ) async throws {
    try await InvitedPeople.invited(people) { here in
      let codes = try await here.desk.invitations(here.hand).map(\.code)
      _ = try await here.desk.recordAnswers(
        codes.map { AnswerReceived(code: $0, status: .accepted) }, here.hand, follow: nil)
      let nine = try #require(ClockTime("09:00"))
      let meeting = here.hand.meeting
      let morning = try #require(LocalTime(meeting.starts, nine).instant(in: meeting.zone))
      let desk = here.desk.at(morning)
      var secrets: [String] = []
      for name in ["North", "South"] {
        let opened = try await desk.openDoor(name, here.hand)
        secrets.append(String(try #require(opened.link.split(separator: "/").last)))
      }
      try await body(
        TwoDoors(
          here: here, desk: desk,
          portal: Portal(here.settings, desk: here.portal.desk.at(morning), rates: generous),
          morning: morning, secrets: secrets, codes: codes))
    }
  }

  func portal(at instant: Date) -> Portal {
    Portal(here.settings, desk: here.portal.desk.at(instant), rates: Self.generous)
  }

  func headers(_ door: Int) -> [String: String] {
    [
      "cookie": "__Host-checkin=\(secrets[door])", "origin": "https://meetings.example.org",
      "sec-fetch-site": "same-origin",
    ]
  }

  func look(_ path: String, at door: Int, of portal: Portal? = nil) async -> Answered {
    await (portal ?? self.portal).answer(
      PortalFixture.asked("GET", path, headers: headers(door)))
  }

  func send(
    _ form: [String: String], to path: String, at door: Int, of portal: Portal? = nil
  ) async -> Answered {
    await (portal ?? self.portal).answer(
      PortalFixture.asked(
        "POST", path, headers: headers(door),
        form: ["proof": FormProof.proof(of: secrets[door])].merging(form) { $1 }))
  }

  func send(_ list: [ArrivalNoted], at door: Int, of portal: Portal? = nil) async throws -> Answered
  {
    let json = String(decoding: try JSONEncoder().encode(list), as: UTF8.self)
    return await send(["arrivals": json], to: "/checkin/arrivals", at: door, of: portal)
  }

  func noted(
    _ code: String, _ what: ArrivalNoted.What = .came, minutes: Int = 0, name: String = ""
  ) throws -> ArrivalNoted {
    try #require(
      ArrivalNoted(
        id: UUID(), what, code: code, at: morning.addingTimeInterval(Double(minutes * 60)),
        name: name))
  }

  func stands(_ code: String) async throws -> Int? {
    let one = try #require(try await desk.attendance(here.hand).first { $0.code == code })
    return one.arrivedAt.map { Int($0.timeIntervalSince(morning) / 60) }
  }
}

/// People who are checked in on the page behind the link of a door.
@Suite struct DoorTests {
  @Test func `a door shows names and codes, and one touch says that somebody came`() async throws {
    try await TwoDoors.open(for: 2) { doors in
      let opened = await doors.portal.answer(
        PortalFixture.asked("GET", "/d/\(doors.secrets[0])"))
      #expect(opened.status == 303 && opened["Location"] == "/checkin")
      #expect(opened["Set-Cookie"]?.hasPrefix("__Host-checkin=\(doors.secrets[0]);") == true)
      let page = await doors.look("/checkin", at: 0)
      #expect(page.status == 200)
      #expect(doors.codes.allSatisfy { page.text.contains($0) })
      #expect(page.text.contains("Salma Speaker 1 (invented)"))
      #expect(!page.text.contains("salma1@") && !page.text.contains("LB"))
      #expect(page["Content-Security-Policy"]?.contains("script-src 'self';") == true)
      #expect(page["Permissions-Policy"]?.hasPrefix("camera=(self)") == true)
      let other = await doors.portal.answer(PortalFixture.asked("GET", "/"))
      #expect(other["Content-Security-Policy"]?.contains("script-src") == false)
      #expect(other["Permissions-Policy"]?.hasPrefix("camera=()") == true)

      let came = await doors.send(["arrived": doors.codes[0]], to: "/checkin", at: 0)
      #expect(came.status == 303)
      #expect(try await doors.stands(doors.codes[0]) == 0)
      let act = try #require(try await doors.desk.acts(in: doors.here.hand).first)
      #expect(act.act == "attendance.check_in")
      let report = try await doors.desk.act(act.number, in: doors.here.hand)
      #expect(report.particulars?["door"] == "1")
      #expect(await doors.look("/checkin", at: 0).text.contains("name=\"slip\""))
      #expect(await doors.look("/checkin", at: 1).text.contains("name=\"slip\"") == false)
      _ = await doors.send(["slip": doors.codes[0]], to: "/checkin", at: 0)
      #expect(try await doors.stands(doors.codes[0]) == nil)

      let people = try await doors.desk.attendance(doors.here.hand)
      let second = try #require(people.first { $0.name.contains("Speaker 2") }).code
      let found = await doors.portal.answer(
        PortalFixture.asked(
          "GET", "/checkin", query: ["q": "speaker 2"], headers: doors.headers(0)))
      #expect(doors.codes.filter { found.text.contains($0) } == [second])
      let shell = await doors.portal.answer(PortalFixture.asked("GET", "/checkin/shell"))
      #expect(shell.status == 200 && !doors.codes.contains { shell.text.contains($0) })
      try await doors.desk.verifyAudit(of: doors.here.hand)
    }
  }

  @Test func `a link is void when its day is over, and what was noted in time is still taken`()
    async throws
  {
    try await TwoDoors.open(for: 1) { doors in
      let (evening, next) = (
        doors.portal(at: doors.morning.addingTimeInterval(20 * 3600)),
        doors.portal(at: doors.morning.addingTimeInterval(44 * 3600))
      )
      let page = await doors.look("/checkin", at: 0, of: evening)
      #expect(page.status == 200 && !page.text.contains(doors.codes[0]))
      let taken = try await doors.send(
        [doors.noted(doors.codes[0], minutes: 5)], at: 0, of: evening)
      #expect(taken.status == 200 && !taken.text.contains("Salma"))
      #expect(try await doors.stands(doors.codes[0]) == 5)
      #expect(await doors.look("/checkin", at: 0, of: next).status == 404)
      #expect(await doors.look("/checkin/list", at: 0, of: next).status == 404)
      let late = try await doors.send([doors.noted(doors.codes[0])], at: 0, of: next)
      #expect(late.status == 404)

      _ = try await doors.desk.closeDoor(2, doors.here.hand)
      #expect(await doors.look("/checkin", at: 1).status == 404)
      // Whoever was there before it was closed is told so, too.
      #expect(try await doors.send([doors.noted(doors.codes[0])], at: 1).status == 404)
      let unknown = await doors.portal.answer(
        PortalFixture.asked(
          "GET", "/checkin", headers: ["cookie": "__Host-checkin=\(PortalFixture.secret)"]))
      #expect(unknown.status == 404)
      #expect(try await doors.stands(doors.codes[0]) == 5)
    }
  }

  /// Lists of two doors, cut anywhere, sent again and in any order of the two: of each the earliest holds.
  @Test func `lists that come twice and late come to the same`() async throws {
    try await TwoDoors.open(for: 3) { doors in
      var chance = SeededRandom(seed: 16)
      for round in 0..<6 {
        var waiting: [[ArrivalNoted]] = [[], []]
        for code in doors.codes {
          for door in 0..<2 where chance.below(4) > 0 {
            // A minute of each round is later than none of the rounds before it.
            let minute = -20 * (round + 1) + chance.below(20)
            waiting[door].append(try doors.noted(code, minutes: minute))
          }
        }
        let earliest = Dictionary(
          waiting.joined().map { ($0.code, Int($0.at.timeIntervalSince(doors.morning) / 60)) },
          uniquingKeysWith: min)
        var kept: [String: Int?] = [:]
        for code in doors.codes { kept[code] = try await doors.stands(code) }
        while waiting.contains(where: { !$0.isEmpty }) {
          let door = chance.below(2)
          let sent = Array(waiting[door].prefix(1 + chance.below(3)))
          guard !sent.isEmpty else { continue }
          #expect(try await doors.send(sent, at: door).status == 200)
          // The answer may be lost, so that the same comes once more.
          if chance.below(2) == 0 { waiting[door].removeFirst(sent.count) }
        }
        for code in doors.codes {
          let before = kept[code] ?? nil
          #expect(try await doors.stands(code) == earliest[code] ?? before)
        }
      }
      let twice = try await doors.desk.arrivalsOpen(doors.here.hand)
      #expect(twice.allSatisfy { $0.outcome == .twice } && !twice.isEmpty)
      let last = try #require(try await doors.desk.acts(in: doors.here.hand).first).number
      let again = try doors.noted(doors.codes[0], minutes: 1)
      _ = try await doors.send([again], at: 0)
      _ = try await doors.send([again], at: 0)
      #expect(try await doors.desk.acts(in: doors.here.hand).first?.number == last + 1)
      try await doors.desk.verifyAudit(of: doors.here.hand)
    }
  }

  @Test func `what nobody should send is refused, and what contradicts waits for a desk`()
    async throws
  {
    try await TwoDoors.open(for: 1) { doors in
      let good = try doors.noted(doors.codes[0])
      let json = String(decoding: try JSONEncoder().encode([good]), as: UTF8.self)
      func status(_ headers: [String: String], _ form: [String: String]) async -> Int {
        await doors.portal.answer(
          PortalFixture.asked(
            "POST", "/checkin/arrivals", headers: doors.headers(0).merging(headers) { $1 },
            form: form)
        ).status
      }
      let proof = FormProof.proof(of: doors.secrets[0])
      #expect(await status([:], ["arrivals": json]) == 403)
      #expect(
        await status([:], ["proof": FormProof.proof(of: doors.secrets[1]), "arrivals": json]) == 403
      )
      #expect(
        await status(["origin": "https://evil.example"], ["proof": proof, "arrivals": json]) == 403)
      for wrong in [
        "", "[]", "{}", "[1]", "[{\"id\":\"x\"}]", String(repeating: "[", count: 5_000),
      ] {
        #expect(await status([:], ["proof": proof, "arrivals": wrong]) == 400)
      }
      let long = json.replacing(good.code, with: String(repeating: "A", count: 300))
      #expect(await status([:], ["proof": proof, "arrivals": long]) == 400)
      let asked = PortalFixture.asked("POST", "/checkin/arrivals", headers: doors.headers(0))
      #expect(doors.portal.refusal(ofBody: 1 << 20, for: asked)?.status == 413)
      #expect(try await doors.stands(doors.codes[0]) == nil)

      // Codes of other meetings, other days and times to come are noted, and change nothing.
      let strange = [
        try doors.noted("X-9999"), try doors.noted(doors.codes[0], minutes: 60),
        try doors.noted(doors.codes[0], minutes: -24 * 60),
        try doors.noted("", .walkIn, name: "Omar <b> Said"),
      ]
      #expect(try await doors.send(strange, at: 0).status == 200)
      #expect(try await doors.stands(doors.codes[0]) == nil)
      let open = try await doors.desk.arrivalsOpen(doors.here.hand)
      #expect(open.map(\.outcome) == [.unknown, .future, .otherDay, .walkIn])
      #expect(open.last?.name == "Omar <b> Said")
      try await doors.desk.settleArrivals(open.map(\.number), doors.here.hand)
      #expect(try await doors.desk.arrivalsOpen(doors.here.hand).isEmpty)
    }
  }

  @Test func `what a telephone saved as a file is taken in once, after its door was closed`()
    async throws
  {
    try await TwoDoors.open(for: 2) { doors in
      let sent = try doors.noted(doors.codes[0], minutes: -5)
      #expect(try await doors.send([sent], at: 0).status == 200)
      _ = try await doors.desk.closeDoor(1, doors.here.hand)
      let list = DoorList(
        meeting: doors.here.hand.meeting.code, door: 1,
        arrivals: [sent, try doors.noted(doors.codes[1], minutes: -3)])
      let file = Array(try JSONEncoder().encode(list))
      let taken = try await doors.desk.takeArrivals(file, doors.here.hand)
      #expect(taken.people.map(\.code) == [doors.codes[1]] && taken.notices.isEmpty)
      #expect(try await doors.stands(doors.codes[1]) == -3)
      #expect(try await doors.desk.takeArrivals(file, doors.here.hand).people.isEmpty)
      let other = DoorList(meeting: "OTHER-1", door: 1, arrivals: [])
      await #expect(throws: Failure.self) {
        _ = try await doors.desk.takeArrivals(
          Array(try JSONEncoder().encode(other)), doors.here.hand)
      }
      await #expect(throws: Failure.self) {
        _ = try await doors.desk.takeArrivals(Array("{\"door\":1}".utf8), doors.here.hand)
      }
    }
  }

  @Test func `the mark on a badge is known at the door, and tells nothing`() async throws {
    try await TwoDoors.open(for: 2) { doors in
      let page = try await doors.portal.desk.doorPage(
        behind: try #require(LinkSecret(doors.secrets[0])))
      let entries = try await doors.desk.attendance(doors.here.hand)
      let hand = doors.here.hand
      let key = try await doors.desk.look(.viewMeeting, in: hand) { try $0.siteKey() }
      for one in entries {
        let mark = BadgeCode(of: one.person, in: hand.id, under: key)
        #expect(page.people(by: mark.text).map(\.code) == [one.code])
      }
      #expect(page.people(by: "AAAAAAAAAAAAAAAA").isEmpty)
    }
  }
}
