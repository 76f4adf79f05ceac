import ConveneCore
import ConveneDemo
import ConveneDocuments
import ConveneStore
import ConveneTesting
import ConveneValues
import Foundation
import Postgres
import Testing

@testable import ConvenePortal
@testable import ConveneService

/// Reviewers of an invented meeting who were written to, and the portal at which they read and mark.
private struct Reviewers: Sendable {
  let desk: Secretariat
  let hand: MeetingInHand
  let portal: Portal
  let people: [Person]
  let organisations: [Organisation]
  let applications: [Application]
  let plan: ReviewPlan
  /// By code of the reviewer.
  let secrets: [String: String]

  static func written<Value: Sendable>(
    isBlind: Bool = true, _ body: @escaping @Sendable (Reviewers) async throws -> Value
  ) async throws -> Value {
    try await TestDatabase().withClone { database in
      let archive = Archive(database, as: "tester")
      let actor = Actor(
        id: Identifier(UUID()), name: "Tester (invented)", roles: [.administrator])
      try await database.enrol(
        "tester", id: actor.id.uuid, name: actor.name, roles: ["administrator"])
      var settings = Settings(environment: [:])
      settings.portal = "https://meetings.example.org"
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
      meeting.reviewing = Reviewing(
        blind: isBlind, reviews: 2, practice: meeting.reviewing?.practice ?? [])
      let code = try await desk.importMeeting(try MeetingFile.write(meeting)).code
      let hand = try await desk.meeting(code)
      let invented = DemoApplicants(seed: 7, count: 40, meeting: meeting)
      try await desk.receive(
        invented.applications, from: invented.people, of: invented.organisations, to: hand)
      try await desk.addReviewers(invented.reviewers, to: hand)
      let plan = try await desk.assignReviews(hand)
      _ = try await desk.inviteReviewers([], hand)
      _ = try await desk.sendLetters(hand)
      _ = try await desk.addAccount(
        login: "pages", name: "The pages (invented)", roles: [.portal])
      let pages = archive.acting(as: "pages").ofPages
      let serving = Secretariat(
        archive: pages, actor: try #require(try await pages.accountOfPages()), settings: settings,
        now: desk.now)
      let key = try #require(try settings.keys.read().newest)
      let known = try await desk.look(.assignReviews, in: hand) { try $0.reviewers(of: hand.id) }
      let secrets = known.map { one in
        (
          one.code,
          AnswerLink(
            meeting: hand.id.uuid, invitation: one.person.uuid, generation: 1, key: key,
            for: .review
          ).secret
        )
      }
      let place = try PortalSettings(environment: ["CONVENE_PORTAL": "https://meetings.example.org"]
      )
      return try await body(
        Reviewers(
          desk: desk, hand: hand, portal: Portal(place, desk: serving), people: invented.people,
          organisations: invented.organisations, applications: invented.applications, plan: plan,
          secrets: Dictionary(secrets, uniquingKeysWith: { $1 })))
    }
  }

  func get(
    _ path: String, by reviewer: String, in language: Language = .english
  ) async -> Answered {
    await portal.answer(
      PortalFixture.asked(
        "GET", path, query: ["lang": language.rawValue],
        headers: ["cookie": "__Host-review=\(secrets[reviewer] ?? "")"]))
  }

  func post(_ path: String, _ form: [String: String], by reviewer: String) async -> Answered {
    let secret = secrets[reviewer] ?? ""
    return await portal.answer(
      PortalFixture.asked(
        "POST", path,
        headers: [
          "cookie": "__Host-review=\(secret)", "origin": "https://meetings.example.org",
        ], form: ["proof": FormProof.proof(of: secret)].merging(form) { $1 }))
  }
}

/// From the letter of a reviewer to a review that is done, on a database.
@Suite struct ReviewJourneyTests {
  @Test func `a reviewer opens the link, marks what is theirs, and goes on to the next`()
    async throws
  {
    try await Reviewers.written { here in
      let reviewer = here.plan.reviews[0].reviewer
      let own = here.plan.reviews.filter { $0.reviewer == reviewer }.map(\.application).sorted()
      let opened = await here.portal.answer(
        PortalFixture.asked("GET", "/r/\(here.secrets[reviewer] ?? "")"))
      #expect(opened.status == 303 && opened["Location"] == "/review")
      #expect(opened["Set-Cookie"]?.hasPrefix("__Host-review=") == true)
      #expect(opened["Referrer-Policy"] == "no-referrer")

      let list = await here.get("/review", by: reviewer)
      #expect(list.status == 200 && !list.text.contains("<script"))
      #expect(list["Content-Security-Policy"]?.contains("script-src") == false)
      for code in own { #expect(list.text.contains("/review/\(code)?")) }

      let page = await here.get("/review/\(own[0])", by: reviewer)
      #expect(page.status == 200)
      let policy = try #require(page["Content-Security-Policy"])
      #expect(policy.contains("script-src 'self'; connect-src 'self'"))
      #expect(!policy.contains("unsafe"))
      let script = try #require(
        page.text.firstMatch(of: /<script src="(\/script\/review-[0-9a-f]{12}\.js)" defer>/)
      ).1
      let code = await here.get(String(script), by: reviewer)
      #expect(code.status == 200 && code["Content-Type"]?.hasPrefix("text/javascript") == true)
      let criteria = here.hand.meeting.rubric.criteria
      for criterion in criteria {
        #expect(page.text.contains("name=\"mark-\(criterion.code)\" value=\"4\""))
      }

      var form = Dictionary(
        criteria.dropFirst().map { ("mark-\($0.code)", "3") }, uniquingKeysWith: { $1 })
      form["wish"] = "keep"
      let kept = await here.post("/review/\(own[0])", form, by: reviewer)
      #expect(kept.status == 200 && kept.text == "kept\n")
      form["wish"] = "done"
      let lacking = await here.post("/review/\(own[0])", form, by: reviewer)
      #expect(lacking["Location"] == "/review/\(own[0])?missing=1")
      form["mark-\(criteria[0].code)"] = "-"
      let done = await here.post("/review/\(own[0])", form, by: reviewer)
      #expect(done.status == 303)
      #expect(done["Location"] == (own.count > 1 ? "/review/\(own[1])" : "/review"))
      let found = try await here.desk.findings(on: own[0], by: reviewer, here.hand)
      #expect(found.isGiven && found.lines[0].couldNotJudge)
      #expect(found.lines.dropFirst().allSatisfy { $0.own?.value == 3 })
    }
  }

  @Test func `what is read on a page is what stands on the sheet`() async throws {
    try await Reviewers.written { here in
      let hand = here.hand
      let reviewers = try await here.desk.look(.recordReviews, in: hand) {
        try $0.reviewers(of: hand.id)
      }
      for reviewer in reviewers {
        let secret = try #require(LinkSecret(here.secrets[reviewer.code] ?? ""))
        let sheet = try await here.desk.look(.recordReviews, in: hand) {
          try $0.bundle(for: reviewer, hand)
        }
        #expect(!sheet.dossiers.isEmpty)
        for read in sheet.dossiers {
          let page = try await here.portal.desk.reviewSheet(read.code, behind: secret)
          guard case .application(let dossier, _, _) = page.subject else {
            Issue.record("\(read.code) is no application")
            continue
          }
          #expect(dossier == read)
        }
      }
    }
  }

  @Test func `what is no mark is not taken, nor what is another's, nor from elsewhere`()
    async throws
  {
    try await Reviewers.written { here in
      let reviewer = here.plan.reviews[0].reviewer
      let own = here.plan.reviews[0].application
      let criterion = here.hand.meeting.rubric.criteria[0].code
      for value in ["5", "-1", "3.5", "", "04", "x", "9999999999999999999"] {
        let answer = await here.post(
          "/review/\(own)", ["wish": "save", "mark-\(criterion)": value], by: reviewer)
        #expect(answer.status == 400, "\(value)")
      }
      let unknown = await here.post(
        "/review/\(own)", ["wish": "save", "mark-C99": "3"], by: reviewer)
      #expect(unknown.status == 409 && unknown.text.contains("C99"))
      let others = Set(here.plan.reviews.map(\.application)).subtracting(
        here.plan.reviews.filter { $0.reviewer == reviewer }.map(\.application))
      let other = try #require(others.min())
      let nowhere = await here.get("/review/A-9999", by: reviewer)
      for path in ["/review/\(other)", "/review/\(other)/conflict"] {
        let answer = await here.get(path, by: reviewer)
        #expect(answer.status == 404 && answer.body == nowhere.body)
      }
      let foreign = await here.post(
        "/review/\(other)", ["wish": "save", "mark-\(criterion)": "4"], by: reviewer)
      #expect(foreign.status == 404)
      let unproved = await here.post(
        "/review/\(own)", ["wish": "save", "proof": "0"], by: reviewer)
      #expect(unproved.status == 403)
      let elsewhere = await here.portal.answer(
        PortalFixture.asked(
          "POST", "/review/\(own)",
          headers: [
            "cookie": "__Host-review=\(here.secrets[reviewer] ?? "")",
            "origin": "https://evil.example",
          ],
          form: [
            "wish": "save", "mark-\(criterion)": "4",
            "proof": FormProof.proof(of: here.secrets[reviewer] ?? ""),
          ]))
      #expect(elsewhere.status == 403)
      // The link of a reviewer opens no invitation, and no form.
      for (cookie, path) in [("invitation", "/invitation"), ("application", "/application")] {
        let answer = await here.portal.answer(
          PortalFixture.asked(
            "GET", path,
            headers: ["cookie": "__Host-\(cookie)=\(here.secrets[reviewer] ?? "")"]))
        #expect(answer.status == 404)
      }
      #expect(try await here.desk.reviewCount(here.hand) == 0)
    }
  }

  @Test func `blind pages have neither name, address nor organisation of whoever applies`()
    async throws
  {
    try await Reviewers.written { here in
      var pages = ""
      for (place, one) in here.plan.reviews.enumerated() {
        let (path, language) = ("/review/\(one.application)", Language.allCases[place % 3])
        for path in ["/review", path, "\(path)/conflict"] {
          pages += await here.get(path, by: one.reviewer, in: language).text
        }
      }
      #expect(pages.count > 50_000)
      let hosts = Set(here.people.compactMap(\.organisation))
      let names =
        here.people.flatMap { [$0.name, $0.email] + $0.names.byLanguage.values }
        + here.organisations.filter { hosts.contains($0.id) }.flatMap {
          [$0.name] + $0.names.byLanguage.values
        }
      for name in Set(names) where !name.isEmpty {
        #expect(!pages.contains(name.onPages), "\(name)")
      }
    }
  }

  @Test func `a tie is declared in plain pages, and takes the application off the list`()
    async throws
  {
    try await Reviewers.written(isBlind: false) { here in
      let (reviewer, own) = (here.plan.reviews[0].reviewer, here.plan.reviews[0].application)
      let place = try #require(here.applications.first { $0.code == own })
      let applicant = try #require(here.people.first { $0.id == place.person })
      let name = ProperName(applicant.name, others: applicant.names)
      let page = await here.get("/review/\(own)", by: reviewer)
      #expect(page.text.contains(name[.english].onPages), "reviewing is open here")
      let asked = await here.get("/review/\(own)/conflict", by: reviewer)
      #expect(asked.status == 200 && asked.text.contains("name=\"because\""))
      let empty = await here.post("/review/\(own)/conflict", ["because": " "], by: reviewer)
      #expect(empty.status == 409)
      let said = await here.post("/review/\(own)/conflict", ["because": "cousins"], by: reviewer)
      #expect(said.status == 303 && said["Location"] == "/review")
      let list = await here.get("/review", by: reviewer)
      #expect(!list.text.contains("/review/\(own)?"))
      #expect(await here.get("/review/\(own)", by: reviewer).status == 404)
    }
  }
}
