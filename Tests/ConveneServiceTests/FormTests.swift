import ConveneCore
import ConveneDemo
import ConveneFixtures
import ConveneMail
import ConveneService
import ConveneStore
import ConveneTesting
import ConveneValues
import ConveneWords
import Foundation
import Postgres
import Testing

private let until = Day(year: 2007, month: 7, day: 20) ?? Day(number: 0)

extension Secretariat {
  /// The pages on the database of this desk, at its time.
  fileprivate func formPages() async throws -> Secretariat {
    _ = try await addAccount(login: "pages", name: "The pages (invented)", roles: [.portal])
    let archive = archive.acting(as: "pages").ofPages
    let actor = try #require(try await archive.accountOfPages())
    return Secretariat(archive: archive, actor: actor, settings: settings, now: now)
  }

  /// What the link says in the letter to whoever began, and did not send yet.
  fileprivate func mailed(
    _ hand: MeetingInHand, generation: Int = 1
  ) async throws -> LinkSecret {
    let key = try #require(try settings.keys.read().newest)
    let draft = try #require(try await formStanding(hand).drafts.first { $0.state == .begun })
    let link = AnswerLink(
      meeting: hand.id.uuid, invitation: draft.id.uuid, generation: generation, key: key)
    return try #require(LinkSecret(link.secret))
  }

  fileprivate var letters: [String] {
    get throws {
      let maildir = Maildir(at: String(try #require(settings.mail?.dropFirst("maildir:".count))))
      return try maildir.names().map { String(decoding: try maildir.message($0), as: UTF8.self) }
    }
  }
}

private func refused(_ body: () async throws -> Void) async throws -> String? {
  do {
    try await body()
    return nil
  } catch let refusal as Refusal {
    return refusal.code
  }
}

/// What strangers write on the form of a call becomes an application by a desk, once they proved their
/// address.
@Suite struct FormTests {
  static let whole = [
    "name": "Rim Haddad (invented)", "email": "rim@example.org", "country": "LB",
    "organisation": "Hill Incubator (invented)", "sector": "incubator", "position": "Director",
    "language-en": "on", "language-fr": "on", "topic-1": "a", "topic-2": "c",
    "gate-G1": "yes", "gate-G2": "yes", "gate-G3": "yes", "gate-G4": "no",
    "offer-1-asset": "training", "offer-1-topic": "c", "offer-1-size": "L",
    "offer-1-note": "Courses; for 40: a year", "need-1-asset": "funding", "need-1-topic": "a",
    "need-1-priority": "1", "past-title": "Net: work", "past-from": "2003", "past-to": "",
    "past-sector": "academia", "past-output": "A network", "motivation": "Because\nof it",
    "consent": "on", "code": "A-9999", "funding_assured": "1 USD",
  ]

  private static func opened(
    _ desk: Secretariat, asking questions: [OwnQuestion]? = nil
  ) async throws -> (hand: MeetingInHand, pages: Secretariat) {
    var meeting = try Meeting.ofDemo()
    meeting.questions = questions
    let code = try await desk.importMeeting(try MeetingFile.write(meeting)).code
    try await desk.publish(try await desk.meeting(code))
    let hand = try await desk.meeting(code)
    _ = try await desk.openForm(hand, until: until)
    return (hand, try await desk.formPages())
  }

  private static func drawn() throws -> LinkSecret {
    try #require(LinkSecret(LinkSecret.drawn()))
  }

  @Test func `an application comes by the form, by its letter, and by a desk`() async throws {
    try await atDesk { desk in
      let (hand, pages) = try await Self.opened(desk)
      let (code, own) = (hand.meeting.code, try Self.drawn())
      let acts = try await desk.acts(in: hand).count
      #expect(try await pages.applyPage(code, behind: own).state == .fresh)

      let begun = try await pages.fillIn(
        Self.whole, in: .french, of: code, behind: own, wish: .send)
      #expect(begun.state == .begun && begun.faults == [] && !begun.isByMail)
      #expect(begun.answers["code"] == "" && begun.answers["funding_assured"] == "")
      #expect(try await desk.acts(in: hand).count == acts)

      _ = try await desk.sendLetters(hand)
      let letter = try #require(try desk.letters.first)
      #expect(try desk.letters.count == 1)
      #expect(letter.contains("rim@example.org") && !letter.contains("Haddad"))
      let mailed = try await desk.mailed(hand)
      let page = try await pages.application(behind: mailed)
      #expect(page.isByMail && page.hasLetterGone && page.state == .begun)

      func topics() async throws -> [String] {
        try await desk.look(.viewMeeting, in: hand) { try $0.standing(of: hand.id)?.topics ?? [] }
      }
      #expect(try await topics() == [])
      // The same address in another spelling is proved by the same letter.
      let sent = try await pages.fillIn(
        Self.whole.merging(["email": "RIM@Example.org"]) { $1 }, in: .french, behind: mailed,
        wish: .send)
      #expect(sent.state == .sent)
      // What was sent holds its topics in the call, as what is taken in does.
      #expect(Set(try await topics()).isSuperset(of: ["a", "c"]))
      #expect(try await desk.acts(in: hand).first?.act == "application.send")
      let dues = try #require(try await desk.deskPage().meetings.first)
      #expect(dues.count(.applicationsByForm) == 1)
      // The link of whoever began it opens nothing any more.
      #expect(
        try await refused { _ = try await pages.application(behind: own) } == "link-opens-nothing")

      #expect(try await desk.takeForms(hand, dryRun: true).taken.map(\.code) == ["A-0001"])
      let done = try await desk.takeForms(hand)
      #expect(done.taken.map(\.code) == ["A-0001"] && done.left.isEmpty)
      let application = try #require(try await desk.applications(hand).first)
      #expect(application.topics == ["a", "c"] && application.gates == ["G1", "G2", "G3"])
      // The form asked every gate: what was answered with no is not asked again.
      #expect(try await desk.applicationPage("A-0001", hand).next == .score)
      #expect(application.offers.map(\.note) == ["Courses; for 40: a year"])
      #expect(application.needs.map(\.priority) == [1])
      #expect(application.pastPartnerships.map(\.title) == ["Net: work"])
      #expect(application.pastPartnerships.map(\.to) == [nil])
      #expect(application.statements.given.map(\.text) == ["Because\nof it"])
      #expect(try await pages.application(behind: mailed).state == .taken(code: "A-0001"))
      #expect(try await desk.takeForms(hand).taken.isEmpty)
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `what is missing is told all at once, and what was typed is kept`() async throws {
    try await atDesk { desk in
      let (hand, pages) = try await Self.opened(desk)
      let own = try Self.drawn()
      let page = try await pages.fillIn(
        ["name": "X", "email": "nowhere", "offer-2-asset": "data", "topic-1": "a", "topic-3": "a"],
        in: .english, of: hand.meeting.code, behind: own, wish: .save)
      #expect(
        page.faults.map(\.field) == [
          "email", "country", "language-en", "gate-G1", "gate-G2", "gate-G3", "gate-G4", "topic-2",
          "offer-2-topic", "consent",
        ])
      #expect(page.answers["email"] == "nowhere" && page.answers["offer-2-asset"] == "data")
      _ = try await desk.sendLetters(hand)
      #expect(try desk.letters.isEmpty)
    }
  }

  @Test func `a link proves the address that it was written to, and no other`() async throws {
    try await atDesk { desk in
      let (hand, pages) = try await Self.opened(desk)
      let own = try Self.drawn()
      _ = try await pages.fillIn(
        Self.whole, in: .english, of: hand.meeting.code, behind: own, wish: .save)
      _ = try await desk.sendLetters(hand)
      let mailed = try await desk.mailed(hand)
      var other = Self.whole
      other["email"] = "somebody@example.org"
      // Whoever has the letter's link sends nothing for another address, and goes on by it.
      let moved = try await pages.fillIn(other, in: .english, behind: mailed, wish: .send)
      #expect(moved.state == .begun && !moved.isByMail && !moved.hasLetterGone)
      #expect(
        try await refused { _ = try await pages.application(behind: own) } == "link-opens-nothing")
      _ = try await desk.sendLetters(hand)
      #expect(try desk.letters.count == 2)
      let again = try await desk.mailed(hand, generation: 2)
      #expect(
        try await pages.fillIn(other, in: .english, behind: again, wish: .send).state == .sent)
    }
  }

  @Test
  func `a file comes with a form, is replaced and removed, and goes to a desk once it is sent`()
    async throws
  {
    try await atDesk { desk in
      let (hand, pages) = try await Self.opened(desk)
      let (code, own) = (hand.meeting.code, try Self.drawn())
      let pdf = Array("%PDF-1.7\n1 0 obj\n%%EOF\n".utf8)
      let jpeg: [UInt8] = [0xff, 0xd8, 0xff, 0xe0, 0xff, 0xd9]
      let begun = try await pages.fillIn(
        Self.whole, with: pdf, in: .english, of: code, behind: own, wish: .save)
      #expect(begun.file == .pdf && begun.faults.isEmpty)
      // What is none is not kept, and all else is.
      var other = Self.whole
      other["position"] = "Founder"
      let refused = try await pages.fillIn(
        other, with: Array("<script>".utf8), in: .english, behind: own, wish: .save)
      #expect(refused.file == .pdf && refused.faults == [FileFault.unusable.fault])
      #expect(refused.answers["position"] == "Founder")
      let removed = try await pages.fillIn(other, in: .english, behind: own, wish: .removeFile)
      #expect(removed.file == nil && removed.answers["position"] == "Founder")
      _ = try await pages.fillIn(other, with: jpeg, in: .english, behind: own, wish: .save)
      // Whoever removes it sends along what they chose meanwhile.
      let both = try await pages.fillIn(
        other, with: pdf, in: .english, behind: own, wish: .removeFile)
      #expect(both.file == nil && both.faults.isEmpty)
      let wrong = try await pages.fillIn(
        other, with: [1, 2, 3], in: .english, behind: own, wish: .removeFile)
      #expect(wrong.file == nil && wrong.faults.isEmpty)
      _ = try await pages.fillIn(other, with: jpeg, in: .english, behind: own, wish: .save)

      _ = try await desk.sendLetters(hand)
      let mailed = try await desk.mailed(hand)
      // What was begun is its writer's alone.
      #expect(try await desk.formStanding(hand).drafts.map(\.file) == [nil])
      await #expect(throws: Failure.self) { _ = try await desk.formLetter(of: "Rim", hand) }
      let unsent = try await pages.fillIn(
        other, with: [1, 2, 3], in: .english, behind: mailed, wish: .send)
      #expect(unsent.state == .begun && unsent.faults == [FileFault.unusable.fault])
      let sent = try await pages.fillIn(other, with: pdf, in: .english, behind: mailed, wish: .send)
      #expect(sent.state == .sent && sent.file == .pdf)
      let late = try await pages.fillIn(
        other, with: jpeg, in: .english, behind: mailed, wish: .save)
      #expect(late.file == .pdf)
      #expect(try await desk.formLetter(of: "rim@example.org", hand).bytes == pdf)

      _ = try await desk.takeForms(hand)
      let kept = try await desk.formLetter(of: "a-0001", hand)
      #expect(kept.kind == .pdf && kept.bytes == pdf && kept.name == Self.whole["name"])
      #expect(try await desk.formStanding(hand).drafts.map(\.file) == [.pdf])
      _ = try await pages.fillIn([:], in: .english, behind: mailed, wish: .withdraw)
      await #expect(throws: Failure.self) { _ = try await desk.formLetter(of: "a-0001", hand) }
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `a meeting's own questions are asked, checked and carried into the application`()
    async throws
  {
    let questions = [
      OwnQuestion("talk", Self.words("Would you give a talk?"), .yesNo, required: true),
      OwnQuestion(
        "subject", Self.words("On what?"), .long, required: true, when: .init("talk", is: ["yes"]),
        reviewers: true),
      OwnQuestion(
        "days", Self.words("On which days?"), .several,
        choices: [
          .init("first", Self.words("The first")), .init("second", Self.words("The second")),
        ]),
    ]
    try await atDesk { desk in
      let (hand, pages) = try await Self.opened(desk, asking: questions)
      #expect(hand.meeting.questions == questions)
      let (code, own) = (hand.meeting.code, try Self.drawn())
      let fresh = try await pages.applyPage(code, behind: own)
      #expect(fresh.questions == questions)
      var given = Self.whole
      let begun = try await pages.fillIn(
        given, in: .english, of: code, behind: own, wish: .save)
      #expect(begun.faults.map(\.field) == ["own-talk"])
      given.merge(["own-talk": "yes", "own-days.second": "on", "own-days.third": "on"]) { $1 }
      let asked = try await pages.fillIn(given, in: .english, behind: own, wish: .save)
      #expect(asked.faults.map(\.field) == ["own-subject"])
      given["own-subject"] = "Wells"

      _ = try await desk.sendLetters(hand)
      let mailed = try await desk.mailed(hand)
      #expect(
        try await pages.fillIn(given, in: .english, behind: mailed, wish: .send).state == .sent)
      #expect(try await desk.takeForms(hand).left.isEmpty)
      let application = try #require(try await desk.applications(hand).first)
      #expect(
        application.ownAnswers
          == OwnAnswers(["talk": ["yes"], "subject": ["Wells"], "days": ["second"]]))

      // Pages read a meeting once, and again once it changed.
      var changed = hand.meeting
      changed.questions = [questions[2]]
      let change = try await desk.change(by: try MeetingFile.write(changed))
      _ = try await desk.carryOut(change)
      #expect(try await pages.applyPage(code, behind: nil).questions == [questions[2]])
      #expect(try await desk.applications(hand).first?.ownAnswers == application.ownAnswers)
      try await desk.verifyAudit(of: hand)
    }
  }

  private static func words(_ text: String) -> Wording {
    [.english: text, .arabic: text, .french: text]
  }

  @Test
  func `an answer whose question is another by now is left out and told, and all else is taken`()
    async throws
  {
    let days = OwnQuestion(
      "days", Self.words("On which days?"), .several,
      choices: [.init("first", Self.words("The first")), .init("second", Self.words("The second"))])
    let years = OwnQuestion("years", Self.words("For how long?"), .text)
    let gone = OwnQuestion("gone", Self.words("What else?"), .text)
    let name = OwnQuestion("badge", Self.words("What is on the badge?"), .text)
    try await atDesk { desk in
      let (hand, pages) = try await Self.opened(desk, asking: [days, years, gone, name])
      let given = Self.whole.merging([
        "own-days.first": "on", "own-days.second": "on", "own-years": "many", "own-gone": "more",
        "own-badge": "Rim",
      ]) { $1 }
      _ = try await pages.fillIn(
        given, in: .english, of: hand.meeting.code, behind: try Self.drawn(), wish: .save)
      _ = try await desk.sendLetters(hand)
      let mailed = try await desk.mailed(hand)
      #expect(
        try await pages.fillIn(given, in: .english, behind: mailed, wish: .send).state == .sent)

      var changed = hand.meeting
      var (fewer, number) = (days, years)
      fewer.choices = [days.choices![0], .init("third", Self.words("The third"))]
      number.kind = .number
      changed.questions = [fewer, number, name]
      _ = try await desk.carryOut(try await desk.change(by: try MeetingFile.write(changed)))
      let now = try await desk.meeting(hand.meeting.code)
      let told = [
        "Rim Haddad (invented), question days", "Rim Haddad (invented), question years",
        "Rim Haddad (invented), question gone",
      ]
      func outdated(_ done: FormsTaken) -> [Problem] {
        done.notices.filter { $0.at.contains(", question ") }
      }
      #expect(outdated(try await desk.takeForms(now, dryRun: true)).map(\.at) == told)
      let done = try await desk.takeForms(now)
      #expect(done.taken.map(\.code) == ["A-0001"] && done.left.isEmpty)
      #expect(outdated(done).map(\.at) == told)
      #expect(outdated(done).inEnglish.map(\.message).first?.contains("first|second") == true)
      #expect(done.toAnswer.map(\.question) == ["days", "years"])
      #expect(
        try await desk.applications(now).first?.ownAnswers == OwnAnswers(["badge": ["Rim"]]))
      // The desk asks, and says it.
      _ = try await desk.correctApplication(
        "A-0001", ["question days": "first|third", "question years": "3"], now)
      #expect(
        try await desk.applications(now).first?.ownAnswers
          == OwnAnswers(["badge": ["Rim"], "days": ["first", "third"], "years": ["3"]]))
      try await desk.verifyAudit(of: now)
    }
  }

  @Test func `an application is withdrawn on its page, before it was taken in and after`()
    async throws
  {
    try await atDesk { desk in
      let (hand, pages) = try await Self.opened(desk)
      var links: [LinkSecret] = []
      for (place, address) in ["one@example.org", "two@example.org"].enumerated() {
        var given = Self.whole
        (given["email"], given["name"]) = (address, "Applicant \(place) (invented)")
        let own = try Self.drawn()
        _ = try await pages.fillIn(
          given, in: .english, of: hand.meeting.code, behind: own, wish: .save)
        _ = try await desk.sendLetters(hand)
        let mailed = try await desk.mailed(hand)
        _ = try await pages.fillIn(given, in: .english, behind: mailed, wish: .send)
        if place == 1 { _ = try await desk.takeForms(hand) }
        links.append(mailed)
        let page = try await pages.fillIn([:], in: .english, behind: mailed, wish: .withdraw)
        #expect(page.state == .withdrawn(wasTaken: place == 1) && page.answers.isEmpty)
        #expect(try await desk.acts(in: hand).first?.act == "application.retract")
      }
      #expect(
        try await desk.deskPage().meetings.first?.count(.withdrawalsByForm) == 1)
      #expect(try await desk.takeForms(hand).withdrawn == ["A-0001"])
      #expect(try await desk.applications(hand).map(\.status) == [.withdrawn])
      #expect(try await desk.takeForms(hand).withdrawn == [])

      let back = try await desk.reopenApplication("A-0001", because: "they telephoned", hand)
      #expect(back.status == .submitted && back.leftByPage)
      #expect(try await pages.application(behind: links[1]).state == .reopened(code: "A-0001"))
      #expect(
        try await pages.application(behind: links[0]).state == .withdrawn(wasTaken: false))
    }
  }

  @Test func `what will not be taken in is dropped, its page says so, and undo lets it wait`()
    async throws
  {
    try await atDesk { desk in
      let (hand, pages) = try await Self.opened(desk)
      var mailed: LinkSecret?
      for name in ["Rim Haddad (invented)", "Rim Saab (invented)"] {
        var given = Self.whole
        (given["name"], given["email"]) = (name, "\(name.split(separator: " ")[1])@example.org")
        _ = try await pages.fillIn(
          given, in: .english, of: hand.meeting.code, behind: try Self.drawn(), wish: .save)
        _ = try await desk.sendLetters(hand)
        let link = try await desk.mailed(hand)
        #expect(
          try await pages.fillIn(given, in: .english, behind: link, wish: .send).state == .sent)
        mailed = link
      }
      let link = try #require(mailed)
      for text in ["Rim", "nobody"] {
        await #expect(throws: Failure.self) {
          _ = try await desk.dropForm(text, because: "x", hand)
        }
      }
      #expect(
        try await refused { _ = try await desk.dropForm("saab", because: " ", hand) }
          == "no-reason")
      _ = try await desk.dropForm("saab", because: "nobody of that name", hand, dryRun: true)
      #expect(try await pages.application(behind: link).state == .sent)
      let dropped = try await desk.dropForm("Saab@example", because: "nobody of that name", hand)
      #expect(dropped.mailbox == "Saab@example.org")
      #expect(try await pages.application(behind: link).state == .dropped)
      #expect(try await desk.deskPage().meetings.first?.count(.applicationsByForm) == 1)
      #expect(try await desk.takeForms(hand, dryRun: true).taken.count == 1)

      let act = try #require(try await desk.acts(in: hand).first)
      #expect(act.act == "application.drop")
      _ = try await desk.undo(act.number, in: hand)
      #expect(try await pages.application(behind: link).state == .sent)
      #expect(try await desk.takeForms(hand).taken.map(\.name).count == 2)
      try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `a form is opened for a published call alone, and closed before its day`() async throws
  {
    try await atDesk { desk in
      let code = try await desk.importMeeting(try MeetingFile.write(try Meeting.ofDemo())).code
      let draft = try await desk.meeting(code)
      #expect(
        try await refused { _ = try await desk.openForm(draft, until: until) } == "form-of-draft")
      try await desk.publish(draft)
      let hand = try await desk.meeting(code)
      #expect(try await refused { try await desk.closeForm(hand) } == "form-not-open")
      #expect(
        try await refused { _ = try await desk.openForm(hand, until: hand.meeting.starts) }
          == "form-after-meeting")
      let address = try await desk.openForm(hand, until: until)
      #expect(address == "https://meetings.example.org/m/\(code)/apply")
      let pages = try await desk.formPages()
      #expect(try await pages.publicMeeting(code).form == FormTerm(until: until, isOpen: true))
      try await desk.closeForm(hand)
      #expect(try await pages.publicMeeting(code).form?.isOpen == false)
      #expect(
        try await refused {
          _ = try await pages.fillIn(
            Self.whole, in: .english, of: code, behind: try Self.drawn(), wish: .save)
        } == "page-form-closed")
    }
  }
}
