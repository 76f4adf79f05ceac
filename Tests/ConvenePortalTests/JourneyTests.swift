import ConveneCore
import ConveneValues
import Postgres
import Testing

@testable import ConvenePortal
@testable import ConveneService

/// From the letter to the answer, on a database.
@Suite struct JourneyTests {
  /// All that every table holds, as one fingerprint each.
  static func contents(of database: Database) async throws -> [String: String] {
    try await database.withConnection { connection in
      let tables: [String] = try connection.rows(
        """
        SELECT relname::text AS name FROM pg_class
        WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'
        """
      ).map { try $0["name"] }
      return try Dictionary(
        uniqueKeysWithValues: tables.map { table in
          let all = Statement(
            name: "all_of_\(table)",
            sql: """
              SELECT coalesce(md5(string_agg(held::text, ';' ORDER BY held::text)), '') AS sum
              FROM "\(table)" AS held
              """)
          return (table, try #require(try connection.rows(all).first?["sum"] as String?))
        })
    }
  }

  private static func cookie(_ secret: String) -> [String: String] {
    ["cookie": "__Host-invitation=\(secret)"]
  }

  @Test func `programs that open every link ten times change nothing`() async throws {
    try await InvitedPeople.invited(3) { here in
      let before = try await Self.contents(of: here.database)
      #expect(before.count > 50)
      for secret in here.secrets {
        for _ in 0..<10 {
          for method in ["GET", "HEAD"] {
            let opened = await here.portal.answer(
              PortalFixture.asked(method, "/i/\(secret)"))
            #expect(opened.status == 303)
            let page = await here.portal.answer(
              PortalFixture.asked(method, "/invitation", headers: Self.cookie(secret)))
            #expect(page.status == 200)
          }
        }
      }
      _ = await here.portal.answer(PortalFixture.asked("GET", "/m/\(here.hand.meeting.code)"))
      #expect(try await Self.contents(of: here.database) == before)
    }
  }

  @Test func `whoever opens the link accepts with one click, and reads it on the same page`()
    async throws
  {
    try await InvitedPeople.invited(2) { here in
      let secret = here.secrets[0]
      let opened = await here.portal.answer(PortalFixture.asked("GET", "/i/\(secret)"))
      let cookie = try #require(opened["Set-Cookie"]?.split(separator: ";").first)
      let place = try #require(opened["Location"])
      let page = await here.portal.answer(
        PortalFixture.asked("GET", place, headers: ["cookie": String(cookie)]))
      #expect(page.status == 200)
      #expect(page["Cache-Control"] == "no-store")
      #expect(page.text.contains("Salma Speaker"))
      #expect(!page.text.contains(secret))
      let proof = try #require(
        page.text.firstMatch(of: /name="proof" value="([0-9a-f]{64})"/)
      ).1
      let sent = await here.portal.answer(
        PortalFixture.answering(
          ["cookie": String(cookie)],
          form: ["proof": String(proof), "remark": "I bring <slides>\r\nand a model"]))
      #expect(sent.status == 303)
      #expect(sent["Location"] == "/invitation")
      let after = await here.portal.answer(
        PortalFixture.asked("GET", "/invitation", headers: ["cookie": String(cookie)]))
      #expect(after.text.contains("You have accepted this invitation."))
      #expect(after.text.contains("I bring &lt;slides&gt; and a model"))
      let statuses = try await here.desk.invitations(here.hand).map(\.status)
      #expect(statuses.filter { $0 == .accepted }.count == 1)

      let other = await here.portal.answer(
        PortalFixture.answering(
          Self.cookie(here.secrets[1]), form: ["proof": String(proof), "answer": "declined"]))
      #expect(other.status == 403)
    }
  }

  @Test func `a link that nobody knows is told as none`() async throws {
    try await InvitedPeople.invited(1) { here in
      let unknown = await here.portal.answer(
        PortalFixture.asked(
          "GET", "/invitation", headers: Self.cookie(String(repeating: "0", count: 40))))
      let none = await here.portal.answer(PortalFixture.asked("GET", "/invitation"))
      #expect(unknown.status == 404)
      #expect(unknown.body == none.body)
      #expect(unknown.headers.map { "\($0)" } == none.headers.map { "\($0)" })
    }
  }

  @Test func `a published meeting has a page in three languages, which is sent once`()
    async throws
  {
    try await InvitedPeople.invited(1) { here in
      let path = "/m/\(here.hand.meeting.code)"
      for language in Language.allCases {
        let page = await here.portal.answer(
          PortalFixture.asked("GET", path, query: ["lang": language.rawValue]))
        #expect(page.status == 200)
        #expect(page.text.contains("<html lang=\"\(language.rawValue)\""))
        #expect(page.text.contains("<table>"))
        let tag = try #require(page["ETag"])
        let again = await here.portal.answer(
          PortalFixture.asked(
            "GET", path, query: ["lang": language.rawValue], headers: ["if-none-match": tag]))
        #expect(again.status == 304 && again.body == [])
      }
      for code in ["EGM-2099-01", "-", "x"] {
        let none = await here.portal.answer(PortalFixture.asked("GET", "/m/\(code)"))
        #expect(none.status == 404)
      }
      let ready = await here.portal.answer(
        PortalFixture.asked("GET", "/readyz", peer: "127.0.0.1"))
      #expect(ready.status == 200)
      try await here.database.withConnection {
        try $0.script(
          """
          BEGIN; SET LOCAL session_replication_role = replica;
          DELETE FROM account_role WHERE role = 'portal'; COMMIT
          """)
      }
      let revoked = await here.portal.answer(
        PortalFixture.asked("GET", "/readyz", peer: "127.0.0.1"))
      #expect(revoked.status == 503)
    }
  }
}
