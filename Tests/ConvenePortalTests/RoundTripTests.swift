import ConveneCore
import ConveneStore
import ConveneTesting
import ConveneValues
import Foundation
import Postgres
import PostgresFaults
import Testing

@testable import ConvenePortal
@testable import ConveneService

/// How often an answer behind a link waits for the database, counted on the wire.
@Suite struct RoundTripTests {
  @Test func `an answer behind a link takes six round trips at most`() async throws {
    try await InvitedPeople.invited(2) { here in
      let name: String = try await here.database.withConnection {
        try #require(try $0.rows("SELECT current_database()::text AS name").first)["name"]
      }
      let address = try TestDatabase().conninfo(database: name)
      let folder = try #require(address.firstMatch(of: /host='?([^' ]+)/)).1
      let user = try #require(address.firstMatch(of: /user='?([^' ]+)/)).1
      let proxy = try FaultProxy(to: .socket("\(folder)/.s.PGSQL.5432")) { _ in .none }
      defer { proxy.stop() }
      var options = Database.Options()
      options.poolBound = 1
      let database = Database(
        "host=127.0.0.1 port=\(proxy.port) user=\(user) dbname=\(name) sslmode=disable "
          + "gssencmode=disable", options: options)
      let desk = Secretariat(
        archive: Archive(database, as: "pages").ofPages, actor: here.serving.actor,
        settings: here.serving.settings, now: here.serving.now)
      let portal = Portal(here.settings, desk: desk)
      func trips(_ form: [String: String], by place: Int) async -> Int {
        let before = proxy.roundTrips
        let secret = here.secrets[place]
        let answer = await portal.answer(
          SignInTests.sent(
            "/invitation", cookie: "__Host-invitation=\(secret)",
            form.merging(["proof": FormProof.proof(of: secret)]) { $1 }))
        #expect(answer.status == 303)
        return proxy.roundTrips - before
      }
      _ = try await here.desk.sendLetters(here.hand)
      let answers = [
        ["answer": "accepted"], ["answer": "accepted", "remark": "With slides"],
        ["answer": "tentative"], ["answer": "declined", "remark": "I am ill"],
      ]
      // On a connection that knows its statements, as each soon does.
      for form in answers { _ = await trips(form, by: 0) }
      for form in answers {
        let count = await trips(form, by: 1)
        #expect(count <= 6, "\(form): \(count)")
        #expect(count >= 4, "\(form): the proxy counts nothing")
      }
      // Nothing is written where nothing is otherwise.
      let idle = await trips(answers[3], by: 1)
      #expect(idle <= 5, "\(idle)")
      await database.close()
      try await here.desk.verifyAudit(of: here.hand)
    }
  }
}
