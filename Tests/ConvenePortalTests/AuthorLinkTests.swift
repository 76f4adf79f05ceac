import ConveneCore
import ConveneDocuments
import ConveneStore
import ConveneValues
import ConveneWords
import Foundation
import Testing

@testable import ConvenePortal
@testable import ConveneService

/// Authors hand documents in behind a link, and the desk receives them or gives them back.
@Suite struct AuthorLinkTests {
  private static let pdf = Array("%PDF-1.7\n1 0 obj\n%%EOF\n".utf8)

  private static func view(
    _ files: [HandedDocument.File], isOpen: Bool = true, in language: Language = .english
  ) throws -> String {
    let hostile = "</h2><script>alert(1)</script>"
    var document = MeetingDocument(number: 1, title: [.english: hostile], symbol: hostile)
    document.languages = [.arabic]
    let page = AuthorPage(
      meeting: try PortalFixture.page(status: .accepted).meeting,
      name: ProperName(hostile), isOpen: isOpen,
      documents: [HandedDocument(document: document, files: files)])
    return AuthorView(page: page, phrases: Phrases(language), proof: "p")
      .content(in: StyleFile()).text
  }

  @Test(arguments: Language.allCases)
  func `the page says how each language stands, and words stay words`(language: Language) throws {
    let phrases = Phrases(language)
    let files = [
      HandedDocument.File(language: .english, kind: .pdf, reason: "<b>Page 3</b>", sent: 0)
    ]
    let text = try Self.view(files, in: language)
    #expect(!text.contains("<script") && !text.contains("<b>Page"))
    #expect(text.contains(phrases.documentStandsReceived))
    #expect(text.contains("enctype=\"multipart/form-data\""))
    #expect(!text.contains("<option value=\"ar\">"))
    let closed = try Self.view(files, isOpen: false, in: language)
    #expect(closed.contains(phrases.documentsClosed) && !closed.contains("<form"))
  }

  @Test func `an author hands in by their link until the desk has it`() async throws {
    try await InvitedPeople.invited(2) { here in
      let due = try #require(Day("2007-07-08"))
      for title in ["Costs", "Cities"] {
        _ = try await here.desk.carryOut(
          try await here.desk.meeting(nil).addingDocument(
            DocumentParticulars(title: title, due: due)))
      }
      let hand = try await here.desk.meeting(nil)
      _ = try await here.desk.name(author: "salma1@example.org", of: 1, in: hand)
      _ = try await here.desk.name(author: "salma2@example.org", of: 2, in: hand)
      let made = try await here.desk.linkAuthor("salma1@example.org", hand)
      let secret = try #require(made.address?.split(separator: "/").last.map(String.init))
      let again = try await here.desk.linkAuthor("salma1@example.org", hand)
      #expect(made.address == again.address && made.documents.map(\.number) == [1])

      // The reminder bears the same link.
      _ = try await here.desk.remindAuthors(of: [1], within: 14, hand)
      _ = try await here.desk.sendLetters(hand)
      let mail = try #require(here.desk.settings.mail)
      let folder = String(mail.dropFirst("maildir:".count)) + "/new"
      let letters = try FileManager.default.contentsOfDirectory(atPath: folder).map {
        try String(contentsOfFile: "\(folder)/\($0)", encoding: .utf8)
      }
      #expect(letters.contains { $0.contains(secret) })
      #expect(!letters.contains { $0.contains(AnswerLink.blank) })

      let opened = await here.portal.answer(PortalFixture.asked("GET", "/w/\(secret)"))
      #expect(opened.status == 303 && opened["Location"] == "/documents")
      let cookie = ["cookie": "__Host-documents=\(secret)"]
      func page() async -> String {
        await here.portal.answer(PortalFixture.asked("GET", "/documents", headers: cookie)).text
      }
      func send(_ bytes: [UInt8], of number: String = "1", proof: String? = nil) async -> Int {
        var asked = PortalFixture.asked(
          "POST", "/documents", headers: cookie,
          form: [
            "document": number, "language": "en", "note": "A draft",
            "proof": FormProof.proof(of: proof ?? secret),
          ])
        asked.file = bytes
        return await here.portal.answer(asked).status
      }
      let fresh = await page()
      #expect(fresh.contains("Costs") && !fresh.contains("Cities") && !fresh.contains(secret))
      #expect(await send(Self.pdf, proof: here.secrets[0]) == 403)
      #expect(await send(Array("<html><script>".utf8)) == 409)
      #expect(await send(Self.pdf, of: "2") == 409, "somebody else writes it")
      #expect(await send(Self.pdf) == 303)
      #expect(try await here.desk.deskPage().meetings.first?.count(.documentsByPage) == 1)
      #expect(try await here.desk.handedIn(1, in: .english, hand).bytes == Self.pdf)

      let back = try await here.desk.giveBack(1, because: "Page 3 <is> missing", hand)
      #expect(back == [.english])
      #expect((await page()).contains("Page 3 &lt;is&gt; missing"))
      #expect(await send(Self.pdf) == 303)
      #expect(try await here.desk.handedIn(hand).map(\.reason) == [nil])
      _ = try await here.desk.carryOut(try hand.receivingDocument(1, in: [.english]))
      let now = try await here.desk.meeting(nil)
      #expect(try await here.desk.handedIn(now).isEmpty)
      #expect((await page()).contains(Phrases(.english).documentStandsReceived))
      #expect(await send(Self.pdf) == 409, "the desk has it")

      _ = try await here.desk.endAuthorLink(of: "salma1@example.org", now)
      let ended = await here.portal.answer(
        PortalFixture.asked("GET", "/documents", headers: cookie))
      #expect(ended.status == 404)
      _ = try await here.desk.carryOut(try now.droppingDocument(1))
      try await here.desk.verifyAudit(of: now)
    }
  }

  @Test func `whoever cannot be written to gets no link by a reminder`() async throws {
    try await InvitedPeople.invited(2) { here in
      let due = try #require(Day("2007-07-08"))
      _ = try await here.desk.carryOut(
        try here.hand.addingDocument(DocumentParticulars(title: "Costs", due: due)))
      let hand = try await here.desk.meeting(nil)
      for place in 1...2 {
        _ = try await here.desk.name(author: "salma\(place)@example.org", of: 1, in: hand)
      }
      let people = try await here.desk.invitations(hand)
      let objector = try #require(people.first { $0.name.hasPrefix("Salma Speaker 1") }).person
      _ = try await here.desk.recordObjection(of: objector, because: "telephone")
      let done = try await here.desk.remindAuthors(of: [1], within: 14, hand)
      #expect(done.written.map(\.name) == ["Salma Speaker 2 (invented)"])
      #expect(done.left.map(\.name) == ["Salma Speaker 1 (invented)"])
      let links = try await here.desk.look(.viewMeeting, in: hand) {
        try $0.authorLinks(of: hand.id)
      }
      #expect(links.count == 1 && links.allSatisfy { $0.person != objector })
      let act = try #require(try await here.desk.acts(in: hand).first)
      let lines = try await here.desk.look(.viewAudit, in: hand) {
        try $0.auditLines(of: [act.number], in: hand.id, most: 100)
      }
      #expect(act.act == "document.remind")
      #expect(lines.allSatisfy { $0.object.id != objector.uuid })
      try await here.desk.verifyAudit(of: hand)
    }
  }
}
