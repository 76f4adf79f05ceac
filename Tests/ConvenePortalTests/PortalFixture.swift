import ConveneCore
import ConveneDemo
import ConveneStore
import ConveneValues
import ConveneWords
import Foundation
import Postgres

@testable import ConvenePortal
@testable import ConveneService

/// Pages of the demo meeting, and a portal whose database nobody serves: what it answers, it answers
/// without one.
enum PortalFixture {
  static let secret = String(repeating: "0123456789", count: 4)

  static func meeting(_ change: (inout Meeting) -> Void = { _ in }) throws -> PublicMeeting {
    var meeting = try Meeting.ofDemo()
    change(&meeting)
    return PublicMeeting(meeting: meeting, state: MeetingState(isPublished: true))
  }

  static func page(
    name: String = "Rim Haddad", status: InvitationStatus = .issued, remark: String = "",
    in language: Language = .english, _ change: (inout Meeting) -> Void = { _ in }
  ) throws -> InvitationPage {
    InvitationPage(
      meeting: try meeting(change), name: name, language: language, status: status,
      deadline: Day(year: 2007, month: 8, day: 14),
      answeredAt: status == .issued ? nil : Date(timeIntervalSince1970: 1_186_000_000),
      remark: remark, attends: .inPerson, choices: PageAnswer.Choice.allCases, closed: nil)
  }

  static func view(_ page: InvitationPage, in language: Language) -> String {
    InvitationView(
      page: page, phrases: .init(language), proof: FormProof.proof(of: secret)
    ).content(in: StyleFile()).text
  }

  static func portal(
    address: String = "https://meetings.example.org", rates: Portal.Rates = .usual,
    clock: @escaping @Sendable () -> Double = { 0 }
  ) throws -> Portal {
    let settings = try PortalSettings(environment: ["CONVENE_PORTAL": address])
    let database = Database("host=/nonexistent dbname=none connect_timeout=1")
    let desk = Secretariat(
      archive: Archive(database),
      actor: Actor(id: Identifier(UUID()), name: "Nobody (invented)", roles: [.portal]),
      settings: Settings(environment: [:]))
    return Portal(settings, desk: desk, rates: rates, clock: clock)
  }

  /// A request of a browser that follows the rules.
  static func asked(
    _ method: String, _ path: String, query: [String: String] = [:],
    headers: [String: String] = [:], peer: String = "192.0.2.7", form: [String: String] = [:]
  ) -> Asked {
    Asked(
      method, path, query: query,
      headers: ["host": "meetings.example.org"].merging(headers) { $1 }, peer: peer, form: form)
  }

  /// The same with the cookie of a link, and a form that a page of ours sent.
  static func answering(
    _ headers: [String: String] = [:], form: [String: String] = [:], peer: String = "192.0.2.7"
  ) -> Asked {
    asked(
      "POST", "/invitation",
      headers: [
        "cookie": "__Host-invitation=\(secret)", "origin": "https://meetings.example.org",
        "sec-fetch-site": "same-origin",
      ].merging(headers) { $1 }, peer: peer,
      form: ["proof": FormProof.proof(of: secret), "answer": "accepted"].merging(form) { $1 })
  }
}

extension Answered {
  var text: String { String(decoding: body, as: UTF8.self) }
}

extension String {
  /// As words stand in a page.
  var onPages: String {
    let words: HTML = "\(self)"
    return words.text
  }
}
