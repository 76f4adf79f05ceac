import ConveneCore
import ConveneTesting
import ConveneValues
import Foundation
import Postgres
import Testing

@testable import ConvenePortal
@testable import ConveneService

/// Pages of published meetings where another server is named to read them of.
@Suite struct ReplicaTests {
  @Test
  func `where that one follows nobody or is away they are read of the one that is written to`()
    async throws
  {
    try await InvitedPeople.invited(1) { here in
      var settings = here.serving.settings
      #expect(Replica(settings, beside: here.serving) == nil)
      let name: String = try await here.database.withConnection {
        try #require(try $0.rows("SELECT current_database()::text AS name").first)["name"]
      }
      let code = here.hand.meeting.code
      for address in [
        try TestDatabase().conninfo(database: name), "host=/nonexistent dbname=none",
      ] {
        settings.replica = address
        let replica = try #require(Replica(settings, beside: here.serving))
        #expect(await replica.publicMeeting(code, at: 0) == nil, "\(address)")
        let portal = Portal(here.settings, desk: here.serving, replica: replica)
        let page = await portal.answer(PortalFixture.asked("GET", "/m/\(code)"))
        #expect(page.status == 200)
        #expect(await portal.answer(PortalFixture.asked("GET", "/m/NONE")).status == 404)
        await replica.close()
      }
    }
  }
}
