import ConveneCore
import ConveneStore
import ConveneValues
import ConveneWords
import Foundation
import Testing

@testable import ConvenePortal
@testable import ConveneService

/// Who sits apart from whom is known to the secretariat alone: nobody else's page tells of it.
@Suite struct UnseenRuleTests {
  /// Eight people at two tables, of whom the first sits with neither of the next two in any round.
  private struct Room: Sendable {
    let here: InvitedPeople
    let desk: Secretariat
    let codes: [String]
    /// A page that somebody opens, and by which portal.
    let doors: Portal
    let boards: Portal
    let sessions: [String: String]
    let door: String
    let nomination: String
    /// The first round's table of those whom the first avoids.
    let table: Int

    static func seated(_ body: @escaping @Sendable (Room) async throws -> Void) async throws {
      try await InvitedPeople.invited(8, changing: twoTables) { here in
        let (desk, hand) = (here.desk, here.hand)
        let codes = try await desk.invitations(hand).map(\.code).sorted()
        _ = try await desk.recordAnswers(
          codes.map { AnswerReceived(code: $0, status: .accepted) }, hand, follow: nil)
        for other in codes[1...2] {
          _ = try await desk.addSeatingRule(.apart, codes[0], other, reason: "a dispute", in: hand)
        }
        let plan = try await desk.solveSeating(hand, seed: 5, iterations: 20_000)
        _ = try await desk.announceSeats(hand)
        let person = try #require(plan.codes.first { $0.value == codes[1] }?.key)
        let seat = try #require(plan.seats.first { $0.person == person && $0.round == 1 })
        _ = try await desk.openForm(hand, until: Day(number: 13_715))
        let until = try #require(Day(year: 2007, month: 8, day: 1))
        let link = try await desk.linkNominations(of: "JO", places: 1, until: until, hand)
        let nine = try #require(ClockTime("09:00"))
        let morning = try #require(
          LocalTime(hand.meeting.starts, nine).instant(in: hand.meeting.zone))
        let opened = try await desk.at(morning).openDoor("North", hand)
        let (now, serving) = (Date(), here.portal.desk)
        let boards = Portal(
          here.settings, desk: serving.at(now), rates: SignInTests.generous, clock: { 0 })
        var sessions: [String: String] = [:]
        for (login, role) in [("assistant", Role.assistant), ("head", .headOfUnit)] {
          _ = try await desk.at(now).addAccount(
            login: login, name: "\(login.capitalized) (invented)", roles: [role], in: hand)
          sessions[login] = try await SignInTests.session(of: login, desk.at(now), boards)
        }
        try await body(
          Room(
            here: here, desk: desk, codes: codes,
            doors: Portal(here.settings, desk: serving.at(morning), rates: SignInTests.generous),
            boards: boards, sessions: sessions,
            door: String(try #require(opened.link.split(separator: "/").last)),
            nomination: String(try #require(link.address?.split(separator: "/").last)),
            table: seat.table))
      }
    }

    @Sendable private static func twoTables(_ meeting: inout Meeting) {
      (meeting.places.open, meeting.places.nominated) = (2, 2)
      meeting.floors = []
      meeting.tables = meeting.tables.prefix(2).map { table in
        var small = table
        (small.lowest, small.highest) = (1, 8)
        return small
      }
    }

    /// All that anybody but the secretariat reads, by whom and where.
    func pages() async throws -> [String: String] {
      var all: [String: String] = [:]
      func look(
        _ path: String, by who: String, _ cookie: String? = nil, of portal: Portal,
        in language: Language
      ) async {
        let answer = await portal.answer(
          PortalFixture.asked(
            "GET", path, query: ["lang": language.rawValue],
            headers: cookie.map { ["cookie": $0] } ?? [:]))
        #expect(answer.status == 200, "\(path) of \(who)")
        all["\(path) of \(who) in \(language)"] = Self.told(answer)
      }
      let meeting = here.hand.meeting.code
      for language in Language.allCases {
        for path in ["/m/\(meeting)", "/m/\(meeting)/apply"] {
          await look(path, by: "anybody", of: here.portal, in: language)
        }
        for secret in here.secrets {
          await look(
            "/invitation", by: secret, "__Host-invitation=\(secret)", of: here.portal, in: language)
        }
        await look(
          "/nomination", by: "JO", "__Host-nomination=\(nomination)", of: here.portal, in: language)
        for path in ["/checkin", "/checkin/list"] {
          await look(path, by: "the door", "__Host-checkin=\(door)", of: doors, in: language)
        }
        for (login, session) in sessions {
          for path in ["/board", "/board/\(meeting)", "/board/\(meeting)/seating"] {
            await look(path, by: login, session, of: boards, in: language)
          }
        }
      }
      for (login, session) in sessions {
        let board = await boards.answer(
          PortalFixture.asked("GET", "/board", headers: ["cookie": session]))
        for wish in ["look", "move"] {
          let form = [
            "person": codes[0], "table": "\(table)", "round": "1", "wish": wish,
            "proof": SignInTests.proof(in: board),
          ]
          let moved = await boards.answer(
            SignInTests.sent("/board/\(meeting)/seating", cookie: session, form))
          #expect(moved.status == 200)
          all["\(wish) of \(login)"] = Self.told(moved)
        }
      }
      return all
    }

    /// What a page says and how it is sent; what a form proves itself by may be another each time.
    private static func told(_ answer: Answered) -> String {
      let headers = answer.headers.map { "\($0.name): \($0.value)" }.joined(separator: "\n")
      return "\(answer.status)\n\(headers)\n\(answer.text)"
        .replacing(/[0-9a-f]{40,64}/, with: "–")
    }

    /// Why the first may not sit with the others in the first round, as somebody is told.
    func refusal(of login: String, heldTo limit: Set<Permission>?) async throws -> [[String]] {
      let colleague = try await here.colleague(login)
      let actor = colleague.actor.held(to: limit)
      let desk = Secretariat(
        archive: colleague.archive, actor: actor, settings: desk.settings, now: desk.now)
      let refusal = await #expect(throws: Refusal.self) {
        _ = try await desk.moveSeat(
          of: codes[0], to: table, round: 1, in: here.hand, dryRun: true)
      }
      let hand = here.hand
      return Language.allCases.map { language in
        refusal?.toldOfMove(to: actor, in: hand.id, Phrases(language)) ?? []
      }
    }
  }

  @Test
  func `two meetings that differ in who sits apart are one to everybody but the secretariat`()
    async throws
  {
    try await Room.seated { room in
      let (desk, hand, codes) = (room.desk, room.here.hand, room.codes)
      _ = try await desk.at(Date()).addAccount(
        login: "organiser", name: "Organiser (invented)", roles: [.organiser], in: hand)
      let limit: Set<Permission> = [.seatTables, .viewMeeting]

      try await desk.releaseSeatingRule(codes[0], codes[2], in: hand)
      let pages = try await room.pages()
      let words = try await room.refusal(of: "organiser", heldTo: limit)
      let secret = try await room.refusal(of: "organiser", heldTo: nil)
      // Of anybody, of each who is invited, of a State, of a door and of two at the board; and two moves each.
      let (inEachLanguage, moves) = (2 + 8 + 1 + 2 + 6, 4)
      #expect(pages.count == 3 * inEachLanguage + moves)
      #expect(Set(pages.values).count > pages.count / 2)

      _ = try await desk.addSeatingRule(.apart, codes[0], codes[2], reason: "other", in: hand)
      try await desk.releaseSeatingRule(codes[0], codes[1], in: hand)
      let others = try await room.pages()
      for (place, page) in pages { #expect(others[place] == page, "\(place)") }
      #expect(try await room.refusal(of: "organiser", heldTo: limit) == words)
      #expect(words == Language.allCases.map { [Phrases($0).boardMoveNotPossible] })
      #expect(try await room.refusal(of: "organiser", heldTo: nil) != secret)

      try await desk.releaseSeatingRule(codes[0], codes[2], in: hand)
      let without = try await room.pages()
      for (place, page) in pages { #expect(without[place] == page, "\(place)") }
    }
  }
}
