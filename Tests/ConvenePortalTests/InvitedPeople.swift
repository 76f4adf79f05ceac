import ConveneCore
import ConveneDemo
import ConveneStore
import ConveneTesting
import ConveneValues
import Foundation
import Postgres
import Testing

@testable import ConvenePortal
@testable import ConveneService

/// Speakers of the demo meeting who were invited, and the portal at which they answer.
struct InvitedPeople: Sendable {
  let desk: Secretariat
  let hand: MeetingInHand
  let settings: PortalSettings
  let portal: Portal
  let secrets: [String]
  let database: Database

  /// As whom pages are served.
  let serving: Secretariat

  /// The same desk by the clock of the server, which says whether a token counts still.
  var today: Secretariat {
    Secretariat(archive: desk.archive, actor: desk.actor, settings: desk.settings)
  }

  /// The desk of somebody else with an account, by that clock.
  func colleague(_ login: String) async throws -> Secretariat {
    let account = try await desk.accounts().first { $0.login == login }
    return Secretariat(
      archive: Archive(database, as: login), actor: try #require(account).actor,
      settings: desk.settings)
  }

  /// The same pages at another time.
  func portal(at instant: Date) -> Portal {
    let desk = Secretariat(
      archive: serving.archive, actor: serving.actor, settings: serving.settings,
      now: { instant })
    return Portal(settings, desk: desk, rates: Self.generous)
  }

  private static let generous = Portal.Rates(
    pages: .init(burst: 1_000_000, perSecond: 1_000), answers: .init(burst: 1_000, perSecond: 1))

  static func invited<Value: Sendable>(
    _ count: Int, at address: String = "https://meetings.example.org",
    changing change: @escaping @Sendable (inout Meeting) -> Void = { _ in },
    _ body: @escaping @Sendable (InvitedPeople) async throws -> Value
  ) async throws -> Value {
    try await TestDatabase().withClone { database in
      let archive = Archive(database, as: "tester")
      let actor = Actor(
        id: Identifier(UUID()), name: "Tester (invented)", roles: [.administrator])
      try await database.enrol(
        "tester", id: actor.id.uuid, name: actor.name, roles: ["administrator"])
      var settings = Settings(environment: [:])
      settings.portal = address
      let folder =
        FileManager.default.temporaryDirectory.path + "/convene-test-\(UUID().uuidString)"
      settings.mail = "maildir:\(folder)"
      settings.key = "\(folder)-keys/key"
      defer {
        for path in [folder, "\(folder)-keys"] { try? FileManager.default.removeItem(atPath: path) }
      }
      let desk = Secretariat(
        archive: archive, actor: actor, settings: settings,
        now: { Date(timeIntervalSince1970: 1_183_280_400) })
      var meeting = try Meeting.ofDemo()
      meeting.places.guest = count
      change(&meeting)
      let code = try await desk.importMeeting(try MeetingFile.write(meeting)).code
      try await desk.publish(try await desk.meeting(code))
      let hand = try await desk.meeting(code)
      for place in 1...count {
        let guest = NewGuest.person([
          "name": "Salma Speaker \(place) (invented)", "email": "salma\(place)@example.org",
          "country": "LB", "languages": "en",
        ])
        _ = try await desk.addGuest(
          guest, as: .speaker, by: "The Director", because: "speaks",
          deadline: Day(year: 2007, month: 8, day: 14), hand)
      }
      _ = try await desk.addAccount(
        login: "pages", name: "The pages (invented)", roles: [.portal])
      let pages = archive.acting(as: "pages").ofPages
      let serving = Secretariat(
        archive: pages, actor: try #require(try await pages.accountOfPages()), settings: settings,
        now: desk.now)
      let key = try #require(try settings.keys.read().newest)
      let secrets = try await desk.invitations(hand).map {
        AnswerLink(meeting: hand.id.uuid, invitation: $0.id.uuid, generation: 1, key: key).secret
      }
      let place = try PortalSettings(environment: ["CONVENE_PORTAL": address])
      return try await body(
        InvitedPeople(
          desk: desk, hand: hand, settings: place,
          portal: Portal(place, desk: serving, rates: generous), secrets: secrets,
          database: database, serving: serving))
    }
  }
}
