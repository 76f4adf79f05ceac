import ConveneCore
import ConveneDemo
import ConveneStore
import ConveneTesting
import ConveneValues
import Foundation
import Postgres
import PostgresFaults
import Testing

@testable import ConvenePortal
@testable import ConveneService

/// Desks and pages behind Debian's PgBouncer, which gives all of them one session of the server in turns.
@Suite struct PoolerTests {
  @Test(
    .enabled(
      if: PgBouncer.isInstalled, "PgBouncer is not installed here: apt-get install pgbouncer"))
  func `the main job and the pages pass a pooler, and see nothing of each other there`()
    async throws
  {
    try await InvitedPeople.invited(2) { here in
      let name: String = try await here.database.withConnection {
        try #require(try $0.rows("SELECT current_database()::text AS name").first)["name"]
      }
      let server = try TestDatabase().conninfo(database: name)
      let folder = String(try #require(server.firstMatch(of: /host='?([^' ]+)/)).1)
      try await PgBouncer.with(
        "host=\(folder) user=convene", asOwnerOf: "\(folder)/.s.PGSQL.5432"
      ) { place in
        var settings = here.desk.settings
        (settings.database, settings.pooler) = ("\(place) dbname=\(name)", "transaction")
        let (shared, _) = try await Secretariat.database(settings)
        settings.direct = server
        let (database, _) = try await Secretariat.database(settings)
        let other = try await Self.mainJob(at: here.desk(at: database, settings))
        try await Self.answer(here, by: database, settings)
        try await Self.keepApart(here.hand, other, at: database)
        try await Self.refuse(here.desk(at: shared, settings), here.hand)
        for database in [shared, database] { await database.close() }
        try await here.desk.verifyAudit(of: here.hand)
      }
    }
  }

  @Test func `a pooler is known by one word`() throws {
    for given in [[:], ["CONVENE_POOLER": ""]] {
      #expect(try !Settings(environment: given).reaching(Database.Options()).sharesSessions)
    }
    var settings = Settings(environment: [
      "CONVENE_POOLER": "transaction", "CONVENE_DATABASE": "host=pooler",
    ])
    #expect(try settings.reaching(Database.Options()).sharesSessions)
    let failure = #expect(throws: Failure.self) { try settings.pastPooler() }
    #expect(failure?.refusal.code == "pooler-in-the-way")
    settings.direct = "host=server"
    #expect(try settings.pastPooler().database == "host=server")
    #expect(try settings.pastPooler().pooler == nil)
    for given in ["session", "yes", "Transaction"] {
      let settings = Settings(environment: ["CONVENE_POOLER": given])
      let refusal = #expect(throws: Refusal.self) {
        try settings.reaching(Database.Options())
      }
      #expect(refusal?.code == "pooler-unusable")
    }
  }

  /// From a file to people at tables, in a second meeting of the same database.
  private static func mainJob(at desk: Secretariat) async throws -> MeetingInHand {
    var meeting = try Meeting.ofDemo()
    meeting.code = "EGM-2007-10"
    (meeting.places.open, meeting.places.nominated) = (12, 0)
    meeting.floors = []
    meeting.tables = meeting.tables.prefix(3).map { table in
      var small = table
      (small.lowest, small.highest) = (3, 5)
      return small
    }
    let code = try await desk.importMeeting(try MeetingFile.write(meeting)).code
    let hand = try await desk.meeting(code)
    let invented = DemoApplicants(seed: 7, count: 36, meeting: meeting)
    try await desk.receive(
      invented.applications, from: invented.people, of: invented.organisations, to: hand)
    try await desk.addReviewers(invented.reviewers, to: hand)
    try await desk.record(try invented.recordedRatings, unjudged: invented.unjudged, in: hand)
    _ = try await desk.computeScores(hand)
    _ = try await desk.proposeSelection(hand, seed: 3, iterations: 2_000)
    let signed = try await desk.signSelection(hand)
    let deadline = Day(number: 13_735)
    _ = try await desk.issueInvitations(hand, deadline: deadline)
    // Each letter is noted on a session that lasts, past the pooler.
    #expect(try await desk.sendLetters(hand) == invented.applications.count)
    let answers = signed.codes(.selected).map { AnswerReceived(code: $0, status: .accepted) }
    _ = try await desk.recordAnswers(answers, hand, follow: Day(number: 13_740))
    let seating = try await desk.solveSeating(hand, seed: 3, iterations: 2_000)
    #expect(seating.seats.count == 12 * 3)
    try await desk.verifyAudit(of: hand)
    return hand
  }

  private static func answer(
    _ here: InvitedPeople, by database: Database, _ settings: Settings
  ) async throws {
    let pages = Secretariat(
      archive: Archive(database, as: "pages").ofPages, actor: here.serving.actor,
      settings: settings, now: here.serving.now)
    let portal = Portal(here.settings, desk: pages)
    let page = await portal.answer(
      PortalFixture.asked("GET", "/m/\(here.hand.meeting.code)"))
    #expect(page.status == 200)
    _ = try await here.desk.sendLetters(here.hand)
    for secret in here.secrets {
      let answer = await portal.answer(
        SignInTests.sent(
          "/invitation", cookie: "__Host-invitation=\(secret)",
          ["answer": "accepted", "proof": FormProof.proof(of: secret)]))
      #expect(answer.status == 303)
    }
    #expect(try await here.desk.invitations(here.hand).map(\.status) == [.accepted, .accepted])
  }

  /// Every transaction sees the meeting it is about, whatever the one before it on the same session saw.
  private static func keepApart(
    _ one: MeetingInHand, _ other: MeetingInHand, at database: Database
  ) async throws {
    let meetings = [one.id.uuid.uuidString.lowercased(), other.id.uuid.uuidString.lowercased()]
    try await withThrowingTaskGroup { group in
      for turn in 0..<60 {
        group.addTask {
          let meeting = turn % 3 < 2 ? meetings[turn % 3] : nil
          let settings =
            [
              Database.Setting("session_authorization", "tester"),
              Database.Setting("role", "convene_app"),
            ] + (meeting.map { [Database.Setting("app.meeting", $0)] } ?? [])
          let seen = try await database.read(settings: settings) { connection in
            try connection.rows("SELECT DISTINCT meeting_id::text AS id FROM invitation")
              .map { try $0["id"] as String }
          }
          #expect(seen == (meeting.map { [$0] } ?? []))
        }
      }
      try await group.waitForAll()
    }
    let left = try await database.withConnection { connection in
      try connection.rows(
        """
        SELECT concat_ws('|', session_user, current_user,
          COALESCE(current_setting('app.meeting', true), ''),
          COALESCE(current_setting('app.link', true), ''), current_setting('statement_timeout'),
          (SELECT count(*) FROM pg_prepared_statements)) AS left
        """
      ).map { try $0["left"] as String }
    }
    #expect(left == ["convene|convene|||0|0"])
  }

  /// What takes a session that lasts is refused in words, where nothing leads past the pooler.
  private static func refuse(_ desk: Secretariat, _ hand: MeetingInHand) async throws {
    for attempt in [
      { _ = try await desk.sendLetters(hand) }, { _ = try await desk.letterAnnouncements() },
    ] as [@Sendable () async throws -> Void] {
      let error = await #expect(throws: PoolError.self) { try await attempt() }
      let failure = try #require(error.flatMap { Failure(ofDatabase: $0) })
      #expect(failure.refusal.code == "pooler-in-the-way")
    }
  }
}

extension InvitedPeople {
  /// The same desk by another way to its database.
  fileprivate func desk(at database: Database, _ settings: Settings) -> Secretariat {
    Secretariat(
      archive: Archive(database, as: "tester"), actor: desk.actor, settings: settings,
      now: desk.now)
  }
}
