import ConveneCore
import ConveneDocuments
import ConveneValues
import ConveneWords
import Foundation
import Testing

struct LetterTests {
  private static let kinds: [Letter.Kind] =
    [.invitation, .waitingList] + Letter.Invited.allCases.map(Letter.Kind.reminder(of:))
    + RegretReason.allCases.map(Letter.Kind.regret)

  @Test func `an invitation reads from addressee to signature`() throws {
    let letter = try Letter(.invitation, in: .english, LetterSupport.facts()).document()
    #expect(letter.title == "Invitation: Regional Networking")
    #expect(letter.masthead == ["Example Commission"])
    #expect(
      LetterSupport.lines(of: letter) == [
        "Dr Laila Example",
        "Dear Dr Laila Example,",
        """
        I have the honour to invite you to take part, in your personal capacity, in the meeting \
        entitled “Regional Networking”.
        """,
        """
        You are invited for your own experience: the views that you express will be taken as \
        yours and will commit neither your organization nor your Government.
        """,
        "Dates: 5–6 September 2007",
        "Place: United Nations House, Beirut",
        """
        I should be grateful if you would let me know by 10 August 2007 whether you are able to \
        take part, on the following page, which is meant for you alone:
        """,
        "https://convene.example.org/i/abc",
        "After that date your place may be offered to another expert.",
        "I look forward to your contribution to the meeting.",
        "Yours sincerely,",
        "A. Signatory",
        "Chief of Division",
        "Example Commission",
      ])
  }

  @Test func `an acknowledgement says who nominated by which note, and asks for nothing`() throws {
    var facts = LetterSupport.facts()
    (facts.nominatedBy, facts.note) = ("Lebanon", "NV 1/2007, 2 July 2007")
    let letter = try Letter(.acknowledgement, in: .english, facts).document()
    #expect(letter.title == "Nomination acknowledged: Regional Networking")
    #expect(
      LetterSupport.lines(of: letter) == [
        "Dr Laila Example",
        "Dear Dr Laila Example,",
        """
        I acknowledge with thanks that you have been nominated to take part in the meeting \
        entitled “Regional Networking”:
        """,
        "Nominated by: Lebanon",
        "Note: NV 1/2007, 2 July 2007",
        "Dates: 5–6 September 2007",
        "Place: United Nations House, Beirut",
        "A place is reserved for you, and no reply to this letter is needed.",
        """
        Should you be unable to attend, it is for those who nominated you to name another person, \
        by a note of their own.
        """,
        "Yours sincerely,",
        "A. Signatory",
        "Chief of Division",
        "Example Commission",
      ])
    for language in Language.allCases {
      let lines = LetterSupport.lines(
        of: try Letter(.acknowledgement, in: language, facts).document())
      #expect(lines.count { $0.contains("Lebanon") || $0.contains("NV 1/2007") } == 2)
      #expect(!lines.contains { $0.contains(facts.deadline) || $0 == facts.answerLink })
    }
    let nothing = #expect(throws: Refusal.self) {
      try Letter(.acknowledgement, in: .english, LetterSupport.facts()).document()
    }
    #expect(nothing?.problems.map(\.at) == ["nominated by", "note"])
  }

  @Test(arguments: [
    (Language.english, "Dr", ["Dear Dr Laila Example,"], "Yours sincerely,"),
    (.english, "", ["Dear Laila Example,"], "Yours sincerely,"),
    (
      .english, "H.E. Dr", ["Excellency,"],
      "Accept, Excellency, the assurances of my highest consideration."
    ),
    (
      .french, "Mme", ["Madame,"],
      "Veuillez agréer, Madame, l’expression de ma considération distinguée."
    ),
    (
      .french, "M.", ["Monsieur,"],
      "Veuillez agréer, Monsieur, l’expression de ma considération distinguée."
    ),
    (
      .french, "", ["Madame, Monsieur,"],
      "Veuillez agréer, Madame, Monsieur, l’expression de ma considération distinguée."
    ),
    (
      .french, "S.E. M.", ["Excellence,"],
      "Veuillez agréer, Excellence, les assurances de ma très haute considération."
    ),
    (
      .arabic, "الدكتورة", ["الدكتورة Laila Example،", "تحية طيبة وبعد،"],
      "وتفضلوا بقبول فائق الاحترام والتقدير."
    ),
    (
      .arabic, "", ["السيدة/السيد Laila Example،", "تحية طيبة وبعد،"],
      "وتفضلوا بقبول فائق الاحترام والتقدير."
    ),
  ])
  func `a reader is greeted by the honorific given or by none`(
    language: Language, honorific: String, salutation: [String], farewell: String
  ) throws {
    let facts = LetterSupport.facts(honorific: honorific)
    for kind in Self.kinds {
      let lines = LetterSupport.lines(of: try Letter(kind, in: language, facts).document())
      #expect(Array(lines[1..<(1 + salutation.count)]) == salutation)
      #expect(lines.dropLast(3).last == farewell)
      #expect(
        Array(lines.suffix(3)) == ["A. Signatory", "Chief of Division", "Example Commission"])
    }
  }

  @Test(arguments: Language.allCases)
  func `each kind and each reason has words of its own`(language: Language) throws {
    let letters = try Self.kinds.map {
      LetterSupport.lines(of: try Letter($0, in: language, LetterSupport.facts()).document())
    }
    #expect(Set(letters).count == Self.kinds.count)
    for lines in letters {
      #expect(lines.filter(\.isEmpty) == [])
      #expect(lines.filter { $0.contains("\n") || $0.contains("  ") } == [])
    }
  }

  @Test(arguments: Language.allCases)
  func `only a letter that asks for an answer shows where to give it`(language: Language) throws {
    let facts = LetterSupport.facts()
    for kind in Self.kinds {
      let lines = LetterSupport.lines(of: try Letter(kind, in: language, facts).document())
      let isAsking = kind.code == "invitation" || kind.code == "reminder"
      #expect(lines.count { $0 == facts.answerLink } == (isAsking ? 1 : 0))
      #expect(lines.count { $0.contains(facts.deadline) } == (isAsking ? 1 : 0))
    }
  }

  @Test(arguments: Language.allCases)
  func `where no page is there an answer goes to mailbox and telephone`(language: Language) throws {
    var facts = LetterSupport.facts()
    (facts.answerLink, facts.contact) = (nil, "office@example.org, +961 1 000000")
    for kind in Self.kinds {
      let lines = LetterSupport.lines(of: try Letter(kind, in: language, facts).document())
      let isAsking = kind.code == "invitation" || kind.code == "reminder"
      #expect(lines.count { $0 == facts.contact } == (isAsking ? 1 : 0))
      #expect(lines.count { $0.contains(facts.deadline) } == (isAsking ? 1 : 0))
      #expect(lines.count { $0.contains("http") } == 0)
    }
  }

  @Test(arguments: Language.allCases)
  func `a letter is not written while something it states is missing`(language: Language) {
    let nothing = Letter.Facts(
      honorific: "Dr\n", name: " ", meeting: "", signatory: "", signatoryTitle: "", convener: "")
    func places(_ kind: Letter.Kind) -> [String] {
      do {
        _ = try Letter(kind, in: language, nothing).document()
        return []
      } catch {
        return error.problems.map(\.at)
      }
    }
    let always = ["honorific", "name", "meeting"]
    let signature = ["signatory", "signatory's title", "convener"]
    let asking = ["dates", "venue", "city", "deadline", "contact"]
    for kind in Self.kinds {
      let isAsking = kind.code == "invitation" || kind.code == "reminder"
      #expect(places(kind) == always + (isAsking ? asking : []) + signature)
    }
  }

  @Test(arguments: Language.allCases)
  func `a first letter says why it is written, whence the address is, and how to object`(
    language: Language
  ) throws {
    let phrases = Phrases(language)
    let sources: [(Letter.Source, String)] = [
      (.application, phrases.noticeApplication), (.nomination, phrases.noticeNomination),
      (.directory, phrases.noticeDirectory),
    ]
    #expect(Set(sources.map(\.1)).count == 3)
    for kind in Self.kinds {
      for (source, words) in sources {
        var facts = LetterSupport.facts()
        (facts.source, facts.contact) = (source, "office@example.org, +961 1 000000")
        let blocks = try Letter(kind, in: language, facts).document().blocks
        var plain = facts
        plain.source = nil
        let others = try Letter(kind, in: language, plain).document().blocks
        #expect(blocks.dropLast(3) == others[...])
        #expect(blocks.suffix(3).first == .rule)
        let remarks = blocks.suffix(2).map { block in
          if case .remark(let runs) = block { LetterSupport.words(runs) } else { "" }
        }
        #expect(remarks.first == words)
        #expect(remarks.last?.hasSuffix(facts.contact) == true)
        facts.contact = " "
        #expect(throws: Refusal.self) { try Letter(kind, in: language, facts).document() }
      }
    }
  }

  @Test func `an organisation says besides what it likes, of nobody but the reader`() throws {
    var facts = LetterSupport.facts()
    facts.paragraphs = ["Rooms in {city} are kept until {deadline}.", "Bring this, {addressee}."]
    facts.enclosures = ["Aide-memoire", "Agenda"]
    let blocks = try Letter(.invitation, in: .english, facts).document().blocks
    let plain = try Letter(.invitation, in: .english, LetterSupport.facts()).document().blocks
    let own = blocks.filter { !plain.contains($0) }
    #expect(
      own.map { block -> String in
        switch block {
        case .paragraph(let runs), .remark(let runs): LetterSupport.words(runs)
        default: "a block that is no text"
        }
      } == [
        "Rooms in Beirut are kept until 10 August 2007.", "Bring this, Dr Laila Example.",
        "Enclosures: Aide-memoire, Agenda",
      ])
    facts.city = ""
    #expect(throws: Refusal.self) { try Letter(.regret(.late), in: .english, facts).document() }
  }

  @Test func `a letter on paper has its date, its reference and where it goes`() throws {
    var facts = LetterSupport.facts()
    (facts.answerLink, facts.contact, facts.isOnPaper) = (nil, "office@example.org", true)
    let letter = try Letter(.invitation, in: .english, facts).document()
    #expect(LetterSupport.lines(of: letter).contains { $0.contains("by letter, by telephone") })
    let sheet = letter.headed(
      LetterHead(
        date: "1 July 2007", reference: "EGM-2007-09/K3V", address: ["Dr Laila Example", "Tyre"]))
    #expect(sheet.blocks.dropFirst() == letter.blocks.dropFirst())
    let text = PlainText.text(for: sheet)
    for words in ["1 July 2007", "Reference: EGM-2007-09/K3V", "Dr Laila Example", "Tyre"] {
      #expect(text.contains(words), "\(text)")
    }
    #expect(sheet.foot == "EGM-2007-09/K3V")
  }

  @Test(arguments: [
    "javascript:alert(1)", "data:text/html,x", "/i/abc", "https://", "https://example.org/a b",
    "https://example.org/\u{202e}x", "ftp://example.org/", "//example.org/x",
    "mailto:a@example.org",
  ])
  func `a link that is not a page is refused`(link: String) {
    let facts = LetterSupport.facts(answerLink: link)
    #expect(throws: Refusal.self) {
      try Letter(.invitation, in: .english, facts).document()
    }
  }

  @Test func `two hundred letters hold nothing of anybody else`() throws {
    let readers = 0..<200
    func mail(_ reader: Int) throws -> [UInt8] {
      let kind = Self.kinds[reader % Self.kinds.count]
      let language = Language.allCases[reader / Self.kinds.count % 3]
      let facts = Letter.Facts(
        honorific: "canary\(reader)h.", name: "canary\(reader)n ليلى", meeting: "Meeting",
        dates: "5–6 September", venue: "House", city: "Beirut", deadline: "canary\(reader)d.",
        answerLink: "https://example.org/canary\(reader)l.", signatory: "S", signatoryTitle: "T",
        convener: "C")
      let letter = try Letter(kind, in: language, facts).document()
      let text = LetterSupport.lines(of: letter).joined(separator: "\r\n\r\n")
      return try MailMessage(
        id: LetterSupport.id(UInt64(reader), kind), date: Date(timeIntervalSince1970: 0),
        from: MailAddress(name: "C", address: "c@example.org"),
        to: MailAddress(name: facts.name, address: "canary\(reader)a.x@example.org"),
        subject: letter.title, language: language, text: text, html: "<pre>\(text)</pre>"
      ).bytes()
    }
    let written = try readers.map(mail)
    for reader in readers {
      let mail = try #require(ReadMail(written[reader]))
      let heads = mail.headers.map { "\($0.name): \($0.value)" }
      let shown = ["To", "From"].flatMap { mail.mailbox($0) ?? [] }
      let all = (heads + shown + mail.parts.map(\.text)).joined(separator: "\n")
      let canaries = Set(all.matches(of: /canary[0-9]+/).map { String($0.output) })
      #expect(canaries == ["canary\(reader)"])
    }
    #expect(try readers.reversed().map(mail) == written.reversed())
  }
}
