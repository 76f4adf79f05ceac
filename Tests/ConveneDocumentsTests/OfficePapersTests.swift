import ConveneCore
import ConveneDocuments
import ConveneValues
import ConveneWords
import Testing

/// Papers that an office issues before and after a meeting.
@Suite struct OfficePapersTests {
  @Test func `each item is annotated with when it is taken up and by whom it is led`() throws {
    let leaders = [Leader(AgendaPost(.item(2), .moderator), ProperName("Ana Elm"))]
    let paper = Document.provisionalAgenda(
      of: try PapersFixture.meeting(), ledBy: leaders, in: .english)
    #expect(paper.title == "Provisional agenda (annotated)")
    #expect(
      Array(paper.plain.dropFirst(2).prefix(8)) == [
        "# Provisional agenda", "- Opening", "- Round tables", "# Annotations", "## 1. Opening",
        "The item is to be taken up at the following time:",
        "Wednesday, 5 September 2007, 09:30–11:00, Hall. Statements",
        "## 2. Round tables",
      ])
    #expect(paper.plain.contains("The item is to be taken up at the following times:"))
    #expect(paper.plain.contains("Moderated by Ana Elm"))
  }

  @Test func `an item that no session treats says so`() throws {
    var meeting = try PapersFixture.meeting()
    meeting.programme = []
    let paper = Document.provisionalAgenda(of: meeting, in: .french)
    let words = Phrases(.french).itemNotScheduled
    #expect(paper.plain.count { $0 == words } == 2)
    meeting.agenda = []
    #expect(
      Document.provisionalAgenda(of: meeting, in: .arabic).plain
        .contains(Phrases(.arabic).agendaNotSet))
  }

  @Test(arguments: Language.allCases)
  func `the organization of work is the timetable of the agenda, without its items`(
    language: Language
  ) throws {
    let meeting = try PapersFixture.meeting()
    let both = Document.agenda(of: meeting, in: language)
    let paper = Document.organizationOfWork(of: meeting, in: language)
    let title = Phrases(language).organizationOfWork
    #expect(paper.title == title)
    let start = try #require(
      both.blocks.firstIndex(of: .heading(level: 1, [.text(title)])))
    #expect(Array(paper.blocks.dropFirst(2)) == Array(both.blocks[(start + 1)...]))
  }

  @Test func `the information note says what is known, and of the rest that it is not`() throws {
    var meeting = try PapersFixture.meeting()
    let phrases = Phrases(.english)
    let bare = Document.informationNote(of: meeting, in: .english).plain
    for unknown in [
      phrases.noteRegisterUnknown, phrases.noteInterpretationUnknown, phrases.noteCostsUnknown,
      phrases.noteVisasUnknown, phrases.noteAccommodationUnknown,
    ] {
      #expect(bare.contains { $0.hasSuffix(unknown) }, "\(unknown)")
    }
    meeting.practical = [
      PracticalNote(.costs, [.english: "We pay."]),
      PracticalNote(.registration, [.english: "At the gate."]),
    ]
    meeting.seating = Seating(interpreted: [2, 1], byLot: false)
    let told = Document.informationNote(of: meeting, papers: ["Aide-memoire (E/1)"], in: .english)
      .plain
    #expect(told.contains { $0.hasSuffix("We pay.") })
    #expect(told.contains { $0.hasSuffix("round tables 1, 2.") })
    #expect(told.contains("- Aide-memoire (E/1)"))
    for unknown in [
      phrases.noteRegisterUnknown, phrases.noteInterpretationUnknown, phrases.noteCostsUnknown,
    ] {
      #expect(!told.contains { $0.hasSuffix(unknown) }, "\(unknown)")
    }
  }

  @Test(arguments: Language.allCases)
  func `paragraphs are counted through all sections, sections from the first`(
    language: Language
  ) throws {
    let paper = Document.informationNote(of: try PapersFixture.meeting(), in: language)
    let numbers = paper.plain.compactMap { line -> Int? in
      line.firstMatch(of: /^(\d+)\.\s/).flatMap { Int($0.1) }
    }
    #expect(numbers == Array(1...numbers.count) && numbers.count > 10)
    let first = paper.plain.first { $0.hasPrefix("# ") }
    #expect(first?.hasPrefix(language == .arabic ? "# أولاً- " : "# I. ") == true)
  }

  @Test func `the nomination form leaves room beside each question`() throws {
    let paper = Document.nominationForm(of: try PapersFixture.meeting(), in: .english)
    let tables = paper.blocks.compactMap { block -> Table? in
      if case .table(let table) = block { table } else { nil }
    }
    #expect(tables.count == 5)
    #expect(
      tables.flatMap(\.rows).allSatisfy { row in
        row.cells[1].count >= 2 && row.cells[1].allSatisfy { $0 == [.text("\u{a0}")] }
      })
    #expect(paper.plain.contains("For nominated participants two seats are kept."))
    #expect(paper.plain.contains(Phrases(.english).nomineeLastDayUnknown))
  }

  @Test(arguments: Language.allCases)
  func `a note verbale is in the third person, and says by when where that is known`(
    language: Language
  ) throws {
    var meeting = try PapersFixture.meeting()
    let phrases = Phrases(language)
    meeting.practical = [PracticalNote(.nominations, [.english: "x", .arabic: "x", .french: "x"])]
    let paper = Document.noteVerbale(of: meeting, enclosures: ["A", "B"], in: language)
    #expect(paper.plain.contains("x"))
    #expect(!paper.plain.contains(phrases.nomineeLastDayUnknown))
    let convener = phrases.inSentence(meeting.convener.name[language]).opening
    #expect(paper.plain.contains(phrases.noteVerbaleFarewell(convener: convener)))
    #expect(paper.plain[0] == "\(phrases.letterReference) \(meeting.code)")
    #expect(paper.plain.last?.hasSuffix("…") == true)
    let day = try PapersFixture.day("2007-07-20")
    let dated = Document.noteVerbale(of: meeting, enclosures: [], dated: day, in: language)
    #expect(dated.plain.last?.hasSuffix(phrases.date(day)) == true)
  }

  @Test func `the report counts those who came, and names them alone`() throws {
    let meeting = try PapersFixture.meeting()
    var people = try PapersFixture.participants()
    for place in people.indices { people[place].code = "A-\(place)" }
    let day = try PapersFixture.day("2008-01-31")
    let proceedings = Proceedings(attended: ["A-0", "A-1", "A-3"], absent: ["A-2"])
    var followUp = FollowUp()
    followUp.agreements = [try FollowUpTests.agreement()]
    followUp.promises = [
      FollowUp.Promise(
        code: "C-0001", who: Self.side("Ana"), other: Self.side("Omar"), what: "Train ten",
        due: day, status: .open)
    ]
    let paper = Document.report(
      of: meeting, people, proceedings, followUp, papers: ["List"], in: .english)
    let plain = paper.plain
    #expect(
      plain.contains {
        $0.hasSuffix(
          "The meeting was attended by three participants. In all, three countries were represented."
        )
      })
    #expect(
      plain.contains {
        $0.hasSuffix("Of three participants it was not recorded whether they came.")
      })
    #expect(plain.contains { $0.hasSuffix("One partnership was announced at the meeting:") })
    #expect(
      plain.contains {
        $0.contains(
          "| Shared incubator | Hill House (invented) · houses the firms / Posts (invented)")
      })
    #expect(plain.contains("C-0001 | Ana / Omar | Train ten | 31\u{a0}January 2008"))
    let annex = try #require(plain.firstIndex(of: "# Annex I. List of participants"))
    #expect(!plain[annex...].contains { $0.contains("Élise Noël") })
    #expect(plain[annex...].contains { $0.contains("Zayd Amin") })
    #expect(plain.last == "- List")
  }

  @Test(arguments: Language.allCases)
  func `without attendance the report tells that its figures are of those expected`(
    language: Language
  ) throws {
    let phrases = Phrases(language)
    let paper = Document.report(
      of: try PapersFixture.meeting(), try PapersFixture.participants(), Proceedings(),
      in: language)
    #expect(paper.plain.contains { $0.hasSuffix(phrases.reportAttendanceNotRecorded) })
    #expect(paper.plain.contains { $0.hasSuffix(phrases.reportAnnounced(number: 0)) })
  }

  private static func side(_ name: String) -> FollowUp.Side {
    FollowUp.Side(person: ProperName(name), organisation: nil)
  }

  /// Of Lebanon and Jordan, some of them in delegations.
  private static func delegates() throws -> [Participant] {
    let rows: [(String, String, Nomination.Role?, Person.Gender?)] = [
      ("Adel", "LB", nil, .male), ("Basma", "LB", .member, .female), ("Ziad", "LB", .head, nil),
      ("Yara", "JO", .alternate, .female), ("Omar", "JO", .head, .male),
    ]
    return try rows.enumerated().map { place, row in
      Participant(
        number: place + 1, name: ProperName(row.0), organisation: ProperName("Org"),
        country: try PapersFixture.country(row.1), sector: .government,
        delegation: row.2.map {
          Participant.Delegation(sender: ProperName("State"), isOwn: true, role: $0)
        }, gender: row.3, tables: [place == 0 ? nil : 1])
    }
  }

  private static func numbered(_ paper: Document) -> [String] {
    paper.plain.filter { $0.contains(" | Org | ") }.map {
      $0.split(separator: " | ").prefix(2).joined(separator: " ")
    }
  }

  @Test
  func `heads of delegations stand first, and each language may sort and number its own list`()
    throws
  {
    var meeting = try PapersFixture.meeting()
    let people = try Self.delegates()
    let given = Document.listOfParticipants(people, of: meeting, in: .english)
    #expect(Self.numbered(given) == ["3 Ziad", "2 Basma", "1 Adel", "5 Omar", "4 Yara"])
    meeting.masthead = Masthead(list: ListSetting(groups: .countries, order: .alphabetical))
    let english = Document.listOfParticipants(people, of: meeting, in: .english)
    #expect(
      Self.numbered(english)
        == ["1 / (5) Omar", "2 / (4) Yara", "3 / (3) Ziad", "4 / (2) Basma", "5 Adel"])
    #expect(english.plain.contains("# Jordan"))
    #expect(english.plain.contains(Phrases(.english).listPlanNumbers))
    let arabic = Document.listOfParticipants(people, of: meeting, in: .arabic)
    #expect(
      arabic.plain.filter { $0.hasPrefix("# ") }.prefix(2) == ["# الأردن", "# لبنان"])
  }

  @Test func `participants are counted by country and sex where that is known of anybody`() throws {
    let meeting = try PapersFixture.meeting()
    let plain = Document.listOfParticipants(
      try Self.delegates(), of: meeting, in: .english
    ).plain
    #expect(plain.contains("Lebanon | 1 | 1 | 1 | 3"))
    #expect(plain.contains("Jordan | 1 | 1 | 0 | 2"))
    #expect(plain.contains("Total | 2 | 2 | 1 | 5"))
    let unknown = Document.listOfParticipants(
      try PapersFixture.participants(), of: meeting, in: .english
    ).plain
    #expect(!unknown.contains("# " + Phrases(.english).listTotals))
  }

  @Test func `sectors come first that a meeting puts there`() throws {
    var meeting = try PapersFixture.meeting()
    meeting.masthead = Masthead(list: ListSetting(sectors: [.donor, .academia]))
    let paper = Document.listOfParticipants(
      try PapersFixture.participants(), of: meeting, in: .english)
    #expect(
      paper.plain.filter { $0.hasPrefix("# ") }.prefix(2) == [
        "# " + Phrases(.english).sector(.donor), "# " + Phrases(.english).sector(.academia),
      ])
  }

  @Test func `a head stands in text and on pages, and its emblem only where it may`() {
    var paper = Document(
      language: .english, title: "Title", masthead: ["Commission"], foot: "F", blocks: [])
    let plain = HTMLPage.text(for: paper)
    #expect(!plain.contains("particulars") && !plain.contains("<img"))
    paper.particulars = ["E/1/Rev.1", "Distr.: Limited"]
    paper.marking = "CONFIDENTIAL"
    paper.emblem = Emblem(png: [1, 2, 3], words: "Emblem of \"us\"")
    #expect(
      PlainText.text(for: paper).hasPrefix(
        "CONFIDENTIAL\n\nCommission\n\nE/1/Rev.1\nDistr.: Limited\n\nTitle\n"))
    let page = HTMLPage.text(for: paper)
    #expect(page.contains("<li>E/1/Rev.1</li>\n<li>Distr.: Limited</li>"))
    #expect(page.contains("alt=\"Emblem of &quot;us&quot;\" src=\"data:image/png;base64,AQID\""))
    #expect(!HTMLPage.article(for: paper, isStyledInline: false).contains("<img"))
  }

  @Test(arguments: Language.allCases)
  func `what is to be signed ends with room for it`(language: Language) throws {
    let meeting = try PapersFixture.meeting()
    let paper = Document.decisionSheet(try PapersFixture.decision(), of: meeting, in: language)
    let signed = paper.signable(by: meeting.signatory)
    #expect(Array(signed.blocks.dropLast(2)) == paper.blocks)
    let name = Phrases(language).name
    #expect(signed.plain.contains("\(name) | \(meeting.signatory.name[language])"))
  }
}
