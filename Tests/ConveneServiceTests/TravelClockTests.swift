import ConveneCore
import ConveneKeeping
import ConveneMail
import ConveneService
import ConveneStore
import ConveneValues
import Foundation
import Testing

/// Twelve words that somebody said of their journey and their passport.
@Suite struct TravelClockTests {
  private static let journey: [Travel.Column: String] = [
    .arrivesOn: "2027-03-15", .arrivesBy: "flight CN 771", .arrivesFrom: "Canaryport",
    .departsOn: "2027-03-18", .departsBy: "flight CN 772", .departsTo: "Canarybay",
    .hotel: "Canary House", .emergency: "Canarymother, +961 1 770077",
  ]
  private static let passport: [Passport.Field: String] = [
    .name: "CANARY SALMA", .number: "CN 7654321", .birthplace: "Canaryville",
  ]
  private static let open = [
    "CN 771", "Canaryport", "CN 772", "Canarybay", "Canary House", "Canarymother", "+961 1 770077",
    "canarydiet", "canaryramp",
  ]
  private static let sealed = ["CANARY SALMA", "CN 7654321", "Canaryville"]

  private static func found(in text: String) -> [String] { (open + sealed).filter(text.contains) }

  @Test func `after their clocks none of twelve is anywhere, nor in a copy made before them`()
    async throws
  {
    try await atDesk { present in
      let hand = try await CanaryPerson.seated(at: present)
      let desk = try await present.withAddress()
      for kind in [RetentionKind.passports, .travel] { try await desk.keep(kind, for: 30) }
      let code = CanaryPerson.code
      _ = try await desk.recordTravel(of: code, Self.journey, hand)
      _ = try await desk.recordTravel(of: code, [.hotel: "Canary House, room 7"], hand)
      _ = try await desk.recordPassport(of: code, Self.passport, hand)
      _ = try await desk.recordRequirement(
        of: code, diet: "canarydiet", access: "canaryramp", hand)
      for paper in [Paper.visaList, .roomingList, .pickUpList] {
        try await desk.remember(try await desk.printing(paper, in: .english, hand), hand)
      }
      // What a passport says is in no copy in the clear, whenever it is made.
      #expect(Self.found(in: try await desk.dump()) == Self.open)
      let copy = "/tmp/convene-test-\(UUID().uuidString.prefix(8))"
      defer { unlink(copy) }
      _ = try await desk.backUp(to: copy)

      let noon = Double(hand.meeting.ends.adding(31).number) * 86_400 + 43_200
      let later = desk.at(Date(timeIntervalSince1970: noon))
      #expect(Set(try await later.eraseExpired().map(\.kind)) == [.passports, .travel])
      #expect(Self.found(in: try await later.dump()) == [])
      let maildir = Maildir(at: try #require(desk.settings.mail).replacing("maildir:", with: ""))
      let spool = try maildir.names().map {
        String(decoding: try maildir.message($0), as: UTF8.self)
      }
      #expect(spool.count > 3 && Self.found(in: spool.joined()) == [])
      let whole = try await later.wholeMeeting(hand)
      #expect(Self.found(in: String(decoding: whole, as: UTF8.self)) == [])
      try await later.verifyAudit(of: hand)

      try await HandoverTests.withEmptyDesk { there in
        _ = try await Secretariat.restoreDatabase(
          there.settings, login: "tester", from: copy, RestoreWish(trustsFile: true))
        let restored = Secretariat(
          archive: there.archive, actor: desk.actor, settings: there.settings, now: later.now)
        #expect(Self.found(in: try await restored.dump()) == Self.open)
        _ = try await restored.eraseExpired()
        #expect(Self.found(in: try await restored.dump()) == [])
        let again = try await restored.meeting(hand.meeting.code)
        try await restored.verifyAudit(of: again)
      }
    }
  }
}
