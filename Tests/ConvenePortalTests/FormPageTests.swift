import ConveneCore
import ConveneDemo
import ConveneStore
import ConveneValues
import ConveneWords
import Testing

@testable import ConvenePortal
@testable import ConveneService

/// The form of a call as a page: it is read by everybody, and what it says leads somewhere.
@Suite struct FormPageTests {
  private static func page(
    _ given: [String: String] = [:], state: ApplyPage.State = .begun, isByMail: Bool = false,
    isOpen: Bool = true, hasLetterGone: Bool = true, isLetterComing: Bool = false
  ) throws -> ApplyPage {
    let meeting = try Meeting.ofDemo()
    let answers = FormAnswers(given, of: meeting)
    let until = try #require(Day(year: 2007, month: 7, day: 20))
    return ApplyPage(
      meeting: try PortalFixture.meeting(), term: FormTerm(until: until, isOpen: isOpen),
      state: state, answers: answers,
      faults: state == .begun ? answers.allFaults(for: meeting, in: .english) : [],
      isByMail: isByMail, hasLetterGone: hasLetterGone, isLetterComing: isLetterComing,
      language: .english, isLinkTaken: false,
      countries: meeting.countries.map { ($0.code, $0.name) })
  }

  private static func text(_ page: ApplyPage, in language: Language = .english) -> String {
    FormView(
      page: page, phrases: Phrases(language), proof: FormProof.proof(of: PortalFixture.secret),
      path: "/application", ownAddress: "https://meetings.example.org/a/\(PortalFixture.secret)"
    ).content(in: StyleFile()).text
  }

  private static func ids(_ text: String) -> Set<String> {
    Set(text.matches(of: /\bid="([^"]+)"/).map { String($0.1) })
  }

  @Test(arguments: Language.allCases)
  func `every field has its name, and what is missing leads to its field`(language: Language) throws
  {
    let text = Self.text(try Self.page(), in: language)
    let ids = Self.ids(text)
    let labels = Set(text.matches(of: /<label for="([^"]+)">/).map { String($0.1) })
    let fields = text.matches(
      of: /<(?:input type="(?:text|email)"[^>]*|select|textarea) id="([^"]+)"/
    )
    .map { String($0.1) }
    #expect(fields.count > 30)
    #expect(Set(fields).subtracting(labels) == [])
    #expect(labels.subtracting(ids) == [])
    let faults = text.matches(of: /<li><a href="#([^"]+)">/).map { String($0.1) }
    #expect(faults.count == 10)
    #expect(Set(faults).subtracting(ids) == [])
    let described = text.matches(of: /aria-describedby="([^"]+)"/)
      .flatMap { $0.1.split(separator: " ").map(String.init) }
    #expect(Set(described).subtracting(ids) == [])
    #expect(text.matches(of: /\bid="/).count == ids.count, "an id stands twice")
    #expect(text.contains("<html lang=\"\(language.rawValue)\" dir=\"\(language.direction)\">"))
    #expect(!text.contains("<script") && !text.contains("style="))
  }

  @Test func `what was typed is kept, and is no markup`() throws {
    let text = Self.text(
      try Self.page(["name": "<b>\"X\"", "motivation": "</textarea>", "topic-1": "c"]))
    #expect(!text.contains("<b>") && !text.contains("</textarea></textarea>"))
    #expect(text.contains("&lt;b&gt;"))
    #expect(text.contains("<option value=\"c\" selected>"))
  }

  @Test func `it is sent by the link in the letter alone, and not once it is closed`() throws {
    let send = "value=\"send\""
    #expect(!Self.text(try Self.page()).contains(send))
    #expect(Self.text(try Self.page(isByMail: true)).contains(send))
    #expect(Self.text(try Self.page()).contains("value=\"leave\""))
    let closed = Self.text(try Self.page(isByMail: true, isOpen: false))
    #expect(!closed.contains(send) && !closed.contains("value=\"save\""))
    let sent = Self.text(try Self.page(state: .sent, isByMail: true))
    #expect(!sent.contains(send) && sent.contains("value=\"withdraw\""))
    #expect(!Self.text(try Self.page(state: .withdrawn(wasTaken: false))).contains("<form"))
  }

  @Test func `a letter is announced only where one comes`() throws {
    let given = ["email": "rim@example.org"]
    let phrases = Phrases(.english)
    let comes = try Self.page(given, hasLetterGone: false, isLetterComing: true)
    #expect(Self.text(comes).contains(phrases.formLetterComes(address: "rim@example.org")))
    let never = Self.text(try Self.page(given, hasLetterGone: false))
    #expect(!never.contains("on its way") && never.contains("try again tomorrow"))
  }

  @Test func `what was dropped or taken back says so, and whom to ask`() throws {
    let contact = try Meeting.ofDemo().convener.email
    let dropped = Self.text(try Self.page(state: .dropped))
    #expect(dropped.contains("was not taken in") && dropped.contains(contact))
    #expect(dropped.contains("value=\"withdraw\""))
    let reopened = Self.text(try Self.page(state: .reopened(code: "A-0001")))
    #expect(reopened.contains("A-0001") && reopened.contains(contact))
    #expect(!reopened.contains("<form"))
  }

  @Test func `every country can be chosen, the house's own names first`() throws {
    let text = Self.text(try Self.page())
    let codes = Set(text.matches(of: /<option value="([A-Z]{2})"/).map { String($0.1) })
    #expect(codes == Set(Country.all.map(\.alpha2).filter { Country($0)?.isState == true }))
    #expect(text.contains("<option value=\"BH\">Bahrain</option>"))
  }

  @Test func `a form from elsewhere, or without its cookie, is not kept`() async throws {
    let portal = try PortalFixture.portal()
    func status(_ headers: [String: String], _ form: [String: String], _ path: String) async -> Int
    {
      await portal.answer(
        PortalFixture.asked("POST", path, headers: headers, form: form)
      ).status
    }
    let (cookie, proof) = (
      ["cookie": "__Host-application=\(PortalFixture.secret)"],
      ["proof": FormProof.proof(of: PortalFixture.secret), "wish": "save"]
    )
    for path in ["/application", "/m/EGM-2007-09/apply"] {
      #expect(await status([:], proof, path) == 403)
      #expect(await status(cookie, ["wish": "save"], path) == 403)
      #expect(
        await status(cookie.merging(["origin": "https://evil.example"]) { $1 }, proof, path) == 403)
      // The link of an invitation is none of an application.
      #expect(
        await status(["cookie": "__Host-invitation=\(PortalFixture.secret)"], proof, path) == 403)
      #expect(await [500, 503].contains(status(cookie, proof, path)))
      #expect(await status(cookie, proof.merging(["wish": "all"]) { $1 }, path) == 400)
      #expect(await status([:], proof.merging(["wish": "leave"]) { $1 }, path) == 403)
    }
    #expect(
      await status(cookie, proof.merging(["wish": "withdraw"]) { $1 }, "/m/EGM-2007-09/apply")
        == 400)
  }

  @Test func `past partnerships are three, each in its place of the row`() throws {
    let meeting = try Meeting.ofDemo()
    let answers = FormAnswers(
      [
        "past-title": "Wells", "past-from": "2001", "past-sector": "academia",
        "past-3-title": "Dams; large", "past-3-from": "2003", "past-3-to": "2004",
        "past-3-partners": "Water House", "past-4-title": "None",
      ], of: meeting)
    let cells = answers.cells(for: meeting, in: .english)
    #expect(cells["past"] == "2001-:Wells:academia; 2003-2004:Dams\\; large")
    #expect(cells["past_partners"] == "; Water House")
    let half = FormAnswers(["past-2-title": "Wells"], of: meeting).faults(for: meeting)
    #expect(half.contains(FormAnswers.Fault("past-2-from", .years)))
    #expect(Self.text(try Self.page(["past-2-title": "Wells"])).contains("href=\"#past-2-from\""))
  }

  @Test func `a file can come with it, and nobody is shown what came`() throws {
    var page = try Self.page()
    let text = Self.text(page)
    #expect(text.contains("enctype=\"multipart/form-data\""))
    #expect(text.contains("<input type=\"file\" id=\"letter\" name=\"letter\""))
    #expect(!text.contains("value=\"remove-file\""))
    page.file = .pdf
    page.faults.append(FileFault.unusable.fault)
    let kept = Self.text(page)
    #expect(kept.contains(Phrases(.english).formFileKept(kind: "PDF")))
    #expect(kept.contains("value=\"remove-file\"") && kept.contains("href=\"#letter\""))
    page.faults = [FileFault.full.fault]
    #expect(Self.text(page).contains(Phrases(.english).formFaultFiles))
  }

  private static let questions = [
    OwnQuestion("talk", [.english: "Will you speak?"], .yesNo, required: true),
    OwnQuestion(
      "tools", [.english: "With what?"], .several,
      choices: [.init("slides", [.english: "Slides"]), .init("film", [.english: "A film"])],
      when: .init("talk", is: ["yes"])),
    OwnQuestion("years", [.english: "For how long?"], .number, hint: [.english: "In years"]),
    OwnQuestion("why", [.english: "Why?"], .long),
  ]

  private static func asking(_ given: [String: String]) throws -> ApplyPage {
    var meeting = try Meeting.ofDemo()
    meeting.questions = questions
    let answers = FormAnswers(given, of: meeting)
    let until = try #require(Day(year: 2007, month: 7, day: 20))
    return ApplyPage(
      meeting: try PortalFixture.meeting { $0.questions = questions },
      term: FormTerm(until: until, isOpen: true), state: .begun, answers: answers,
      faults: answers.allFaults(for: meeting, in: .english), isByMail: false, hasLetterGone: true,
      isLetterComing: false, language: .english, isLinkTaken: false, countries: [])
  }

  @Test func `a question that waits is hidden until it is asked, with a script and without`()
    async throws
  {
    let waits = Self.text(try Self.asking([:]))
    let hidden =
      "<div class=\"waiting\" data-fields=\"own-talk\" data-values=\"yes\" hidden>"
    #expect(waits.contains(hidden))
    #expect(waits.contains("href=\"#own-talk\"") && waits.contains("For how long?"))
    let asked = Self.text(try Self.asking(["own-talk": "yes"]))
    #expect(asked.contains(hidden.replacing(" hidden", with: "")))
    #expect(asked.contains("id=\"own-tools.slides\" name=\"own-tools.slides\""))
    let ids = asked.matches(of: /\bid="([^"]+)"/).map { String($0.1) }
    #expect(ids.count == Set(ids).count)
    let script = ScriptFile("form", FormScript.text)
    let answer = await (try PortalFixture.portal()).answer(PortalFixture.asked("GET", script.path))
    #expect(answer.status == 200 && answer["Content-Type"]?.hasPrefix("text/javascript") == true)
  }

  @Test func `answers to questions of a meeting's own are checked at once, those asked alone`()
    throws
  {
    var meeting = try Meeting.ofDemo()
    meeting.questions = Self.questions
    func faults(_ given: [String: String]) -> [FormAnswers.Fault] {
      FormAnswers(given, of: meeting).allFaults(for: meeting, in: .english)
        .filter { $0.field.hasPrefix("own-") }
    }
    #expect(faults([:]) == [.init("own-talk", .missing)])
    #expect(
      faults(["own-talk": "perhaps", "own-years": "many"]) == [
        .init("own-talk", .noChoice), .init("own-years", .noNumber),
      ])
    let answers = FormAnswers(
      ["own-talk": "no", "own-tools.film": "on", "own-years": "١٢", "own-why": "a\r\nb"],
      of: meeting)
    #expect(
      answers.allFaults(for: meeting, in: .english).allSatisfy { !$0.field.hasPrefix("own-") })
    #expect(
      answers.ownAnswers(to: Self.questions)
        == OwnAnswers(["talk": ["no"], "years": ["12"], "why": ["a\nb"]]))
    let cells = answers.cells(for: meeting, in: .english)
    #expect(cells["question years"] == "12" && cells["question tools"] == nil)
  }

  @Test func `a link to a draft becomes a cookie of its own and a clean address`() async throws {
    let portal = try PortalFixture.portal()
    let answer = await portal.answer(PortalFixture.asked("GET", "/a/\(PortalFixture.secret)"))
    #expect(answer.status == 303 && answer["Location"] == "/application")
    #expect(answer["Set-Cookie"]?.hasPrefix("__Host-application=\(PortalFixture.secret);") == true)
    #expect(answer["Referrer-Policy"] == "no-referrer")
  }

  @Test func `of each form no more is read than it has`() throws {
    let asked = PortalFixture.asked("POST", "/application")
    let portal = try PortalFixture.portal()
    #expect(portal.refusal(ofBody: 250_000, for: asked) == nil)
    let refused = try #require(portal.refusal(ofBody: 270_000, for: asked))
    #expect(refused.status == 413 && refused.text.contains("shorten what you wrote"))
    #expect(!refused.text.contains("/invitation"))
    #expect(
      portal.refusal(ofBody: 20_000, for: PortalFixture.asked("POST", "/invitation"))?.status
        == 413)
    let many = (0..<121).map { "a\($0)=1" }.joined(separator: "&")
    #expect(Form.reading(Array(many.utf8), most: 120) == nil)
    #expect(FormAnswers.fields(of: try Meeting.ofDemo()).count < 100)
  }

  @Test(arguments: Language.allCases)
  func `195 States have names in each language, those that the United Nations use`(
    language: Language
  ) throws {
    let names = CountryNames.states(in: language)
    #expect(names.count == 195)
    #expect(Set(names.map(\.name)).count == 195)
    let palestine: [Language: String] = [
      .english: "State of Palestine", .arabic: "دولة فلسطين", .french: "État de Palestine",
    ]
    #expect(names.first { $0.code == "PS" }?.name == palestine[language])
    #expect(names.allSatisfy { !["TW", "XK", "HK"].contains($0.code) })
  }
}
