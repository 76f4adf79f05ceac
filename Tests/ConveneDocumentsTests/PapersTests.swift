import ConveneCore
import ConveneDocuments
import ConveneValues
import ConveneWords
import Foundation
import Testing

@Suite struct PapersTests {
  @Test(arguments: Language.allCases)
  func `no paper has an empty phrase`(language: Language) throws {
    for (name, paper) in try PapersFixture.papers(in: language) {
      #expect(paper.language == language)
      #expect(paper.foot == "EGM-2007-09")
      #expect(!paper.blocks.isEmpty, "\(name)")
      #expect(paper.runs.filter { $0.words.allSatisfy(\.isWhitespace) && $0.words != " " } == [])
    }
  }

  @Test(arguments: Language.allCases)
  func `every row of a table has a cell for each column`(language: Language) throws {
    for (name, paper) in try PapersFixture.papers(in: language) {
      for case .table(let table) in paper.blocks {
        #expect(Set(table.rows.map(\.cells.count)) == [table.columns.count], "\(name)")
      }
    }
  }

  @Test func `the aide-memoire says what is firm at tables, and that a round may be drawn`() throws
  {
    var meeting = try PapersFixture.meeting()
    let phrases = Phrases(.english)
    func said(_ meeting: Meeting) -> Set<String> {
      Set(
        Document.aideMemoire(of: meeting, in: .english).runs.compactMap {
          if case .text(let words) = $0 { words } else { nil }
        })
    }
    let plain = said(meeting)
    meeting.seating = Seating(firm: [.organisations, .sectors], byLot: true)
    let kept = [phrases.seatingKeepsSectors, phrases.seatingKeepsOrganisations]
    #expect(
      said(meeting).subtracting(plain)
        == [phrases.seatingKeeps(rules: kept), phrases.seatsByLotAnnounced])
    meeting.seating = Seating(interpreted: [1], byLot: false)
    #expect(said(meeting) == plain)
  }

  @Test func `an Arabic paper says nothing in Latin letters of its own accord`() throws {
    let allowed: Set<String> = ["FR", "Org", "C", "A", "Samar", "Haddadin", "PDF", "HTML"]
    for (name, paper) in try PapersFixture.papers(in: .arabic) where name != "index" {
      for case .text(let words) in paper.runs {
        let latin = words.split { !("a"..."z" ~= $0.lowercased() && $0.isASCII) }.map(String.init)
        let names = try PapersFixture.participants().flatMap { $0.name.given.split(separator: " ") }
        // The entry of the register by which a signature is found.
        guard !words.contains("سجل الاجتماع") else { continue }
        let own = latin.filter { word in
          !allowed.contains(word) && !names.contains { $0.contains(word) }
        }
        #expect(own == [], "\(name): \(words)")
      }
    }
  }

  @Test func `the papers of a language share no sentence with those of another`() throws {
    let english = Set(try PapersFixture.papers(in: .english).map(\.document.title))
    let french = Set(try PapersFixture.papers(in: .french).map(\.document.title))
    let arabic = Set(try PapersFixture.papers(in: .arabic).map(\.document.title))
    #expect(english.isDisjoint(with: arabic))
    #expect(french.isDisjoint(with: english))
  }

  @Test func `the agenda is set day by day in order`() throws {
    let paper = Document.agenda(of: try PapersFixture.meeting(), in: .english)
    #expect(paper.masthead == ["Commission", "Division"])
    #expect(
      paper.plain == [
        "Regional Networks",
        "5–6 September 2007 (in principle), United Nations House, Beirut, Lebanon",
        "# Provisional agenda", "- Opening", "- Round tables", "# Organization of work",
        "## Wednesday, 5 September 2007",
        "09:30–11:00 | Opening / Agenda item 1 / Statements | Hall", "11:00–11:20 | Break | ",
        "11:20–13:00 | First round / Agenda item 2 · Topic (b) | Hall",
        "## Thursday, 6 September 2007",
        "09:00–10:30 | Second round / Agenda item 2 · Topics (a), (b) | Hall", "# Round tables",
        "1 | Networks | (a) Outcome", "2 | Skills | (b) Progress",
        "All times are local (Beirut).",
        "The dates are given in principle and remain to be confirmed.",
      ])
  }

  @Test func `who leads is named at the item and at the session, a line a role`() throws {
    let names: [(AgendaPost, String)] = [
      (AgendaPost(.item(2), .moderator), "Ana Elm"),
      (AgendaPost(.session("d1-opening"), .chair), "Zayd Amin"),
      (AgendaPost(.session("d1-opening"), .presenter), "Ana Elm"),
      (AgendaPost(.session("d1-opening"), .presenter), "Omar Bakri"),
    ]
    let leaders = names.map { Leader($0, ProperName($1, others: [.arabic: "زيد"])) }
    let meeting = try PapersFixture.meeting()
    let paper = Document.agenda(of: meeting, ledBy: leaders, in: .english).plain
    #expect(paper.contains("- Round tables · Moderated by Ana Elm"))
    #expect(
      paper.contains(
        "09:30–11:00 | Opening / Agenda item 1 / Chaired by Zayd Amin"
          + " / Presented by Ana Elm, Omar Bakri / Statements | Hall"))
    let french = Document.agenda(of: meeting, ledBy: leaders, in: .french).plain
    #expect(french.contains("- Tables rondes · Modération\u{a0}: Ana Elm"))
    let arabic = Document.agenda(of: meeting, ledBy: leaders, in: .arabic).plain
    #expect(arabic.contains("- الموائد · إدارة النقاش: زيد"))
  }

  @Test(arguments: [(Language.english, "TRIAL"), (.arabic, "تجربة"), (.french, "ESSAI")])
  func `every paper of a trial says so in its language on each page`(
    language: Language, mark: String
  ) throws {
    var meeting = try PapersFixture.meeting()
    meeting.trial = true
    let people = try PapersFixture.participants()
    let papers: [Document] = [
      .agenda(of: meeting, in: language), .aideMemoire(of: meeting, in: language),
      .listOfParticipants(people, of: meeting, in: language),
      .seatingPlan(people, of: meeting, in: language),
      .decisionSheet(try PapersFixture.decision(), of: meeting, in: language),
    ]
    #expect(papers.allSatisfy { $0.foot == "\(mark) · \(meeting.code)" })
    #expect(papers.allSatisfy { $0.masthead.first == mark })
    let calendar = try CalendarFile.agenda(of: meeting, in: language).text(
      stamp: Date(timeIntervalSince1970: 0))
    #expect(calendar.contains("SUMMARY;LANGUAGE=\(language.rawValue):\(mark) · "))
    for card in [
      Document.nameplates(people, of: meeting, in: language),
      .tableCards(of: meeting, in: language), .badges(people, of: meeting, in: language),
    ] {
      let faces = card.blocks.flatMap { block -> [Card.Face] in
        if case .cards(let sheet) = block { sheet.cards.flatMap(\.faces) } else { [] }
      }
      #expect(!faces.isEmpty)
      #expect(faces.allSatisfy { ["TRIAL", "تجربة", "ESSAI"].contains($0.lines.last ?? "") })
    }
  }

  @Test func `pauses are set apart`() throws {
    let paper = Document.agenda(of: try PapersFixture.meeting(), in: .french)
    let accented = paper.blocks.flatMap { block -> [Bool] in
      if case .table(let table) = block { table.rows.map(\.isAccented) } else { [] }
    }
    #expect(accented == [false, true, false, false, false, false])
  }

  @Test func `items that are not numbered from one keep their numbers`() throws {
    var meeting = try PapersFixture.meeting()
    meeting.agenda = Array(meeting.agenda.prefix(1))
    meeting.agenda[0].number = 7
    let paper = Document.agenda(of: meeting, in: .english)
    #expect(paper.blocks.contains(.paragraph([.text("7. Opening")])))
  }

  @Test func `the aide-memoire numbers only the sections it has`() throws {
    let paper = Document.aideMemoire(of: try PapersFixture.meeting(), in: .english)
    #expect(
      Array(paper.plain.dropFirst(2)) == [
        "# 1. Background", "Partners matter.", "# 2. Objectives",
        "The objectives of the meeting are:", "- To link", "- To follow", "# 3. Topics",
        "The meeting will take up the following topics:", "- Outcome", "- Progress",
        "# 4. Expected outcomes", "Partnerships.", "- Awareness", "- Projects",
        "# 5. Organization of the meeting",
        """
        The meeting will be held, in principle, on 5 and 6 September 2007 at United Nations House, \
        Beirut, Lebanon.
        """,
        "Working languages: English, Arabic and French.", "# 6. Participation and selection",
        "Experts take part.", "Open seats: 3. Seats for nominated participants: 2.",
        """
        Applications for open seats are rated on the following criteria, which together show how \
        able an applicant is to form viable partnerships.
        """,
        "Fit | 15 | 42.00", "Offer | 10 | 28.00", "Likely partners | – | 30.00",
        """
        Of 100 points, the criteria decide 70. The other 30 are given for how well what an \
        applicant offers meets what others need, and the reverse, with the five others with whom a \
        partnership is likeliest; what is decided of the open seats as a whole is weighed at the \
        same rate. Neither languages nor nationality enter these points.
        """,
        """
        The first three offers and the first three needs that an applicant names count for these \
        points; whatever else is named is read and kept, and does not count.
        """,
        """
        What applicants say of documents and proof is taken as a statement until the secretariat or \
        a reviewer has confirmed it.
        """,
        """
        Where nobody can judge a criterion for an application, its weight passes to the other \
        criteria of that application.
        """,
        "Government | 1", "Mashreq | 2",
        """
        Nominated seats are filled by those whom member States and invited organizations name; \
        nominated persons are never scored, ranked or drawn.
        """,
        "# 7. Contacts", "E-mail: desk@example.org",
      ])
  }

  @Test func `letters in brackets become a list in every language`() throws {
    let meeting = try PapersFixture.meeting()
    for language in Language.allCases {
      let lists = Document.aideMemoire(of: meeting, in: language).blocks.filter { block in
        if case .list(.letters, let items) = block { items.count == 2 } else { false }
      }
      #expect(lists.count == 3, "\(language)")
    }
  }

  @Test func `reasons are a fixed list and name nobody`() throws {
    var decision = try PapersFixture.decision()
    let template = try #require(decision.notSelected.first)
    decision.assessment.candidates += RegretReason.allCases.map { reason in
      var candidate = template
      candidate.reason = reason
      return candidate
    }
    let meeting = try PapersFixture.meeting()
    let names = try PapersFixture.participants().flatMap {
      [$0.name.given, $0.organisation.given]
    }
    for language in Language.allCases {
      let paper = Document.decisionSheet(decision, of: meeting, in: language)
      let lists = paper.blocks.compactMap { block -> [String]? in
        if case .list(_, let items) = block { items.map { $0.map(\.words).joined() } } else { nil }
      }
      let reasons = try #require(lists.last)
      #expect(Set(reasons).count == RegretReason.allCases.count)
      #expect(reasons.filter { reason in names.contains { reason.contains($0) } } == [])
    }
  }

  @Test func `a reason is one sentence in every paper, and what was signed keeps its words`()
    throws
  {
    var decision = try PapersFixture.decision()
    let template = try #require(decision.notSelected.first)
    decision.assessment.candidates = RegretReason.allCases.map { reason in
      var candidate = template
      candidate.reason = reason
      return candidate
    }
    let meeting = try PapersFixture.meeting()
    for language in Language.allCases {
      let phrases = Phrases(language)
      let letters = RegretReason.allCases.map { phrases.regret(for: $0) }
      for paper in [
        Document.decisionSheet(decision, of: meeting, in: language),
        Document.selectionReport(decision, of: meeting, in: language),
      ] {
        #expect(Self.lists(of: paper).contains(letters))
      }
      var earlier = decision
      earlier.assessment.version = 1
      let sheet = Document.decisionSheet(earlier, of: meeting, in: language)
      #expect(Self.lists(of: sheet).contains { $0.contains(phrases.reasonCohort) })
      #expect(!Self.lists(of: sheet).contains { $0.contains(phrases.regret(for: .places)) })
    }
  }

  private static func lists(of paper: Document) -> [[String]] {
    paper.blocks.compactMap { block in
      if case .list(_, let items) = block { items.map { $0.map(\.words).joined() } } else { nil }
    }
  }

  @Test func `the effect by sector has those without a score in a column of their own`() throws {
    var decision = try PapersFixture.decision()
    let meeting = try PapersFixture.meeting()
    func effect() -> Table? {
      let sheet = Document.decisionSheet(decision, of: meeting, in: .english)
      for case .table(let table) in sheet.blocks
      where table.columns.contains(where: { $0.title == "Against the highest" }) {
        return table
      }
      return nil
    }
    decision.assessment.count(floors: [])
    #expect(effect()?.columns.map(\.title).contains("Not scored") == false)
    let last = try #require(decision.assessment.candidates.indices.last)
    decision.assessment.candidates[last].score = nil
    decision.assessment.candidates[last].reason = .gate
    decision.assessment.candidates[last].identity.sector = .media
    decision.assessment.count(floors: [])
    let table = try #require(effect())
    #expect(
      table.columns.map(\.title)
        == ["Group", "Scored", "Not scored", "Selected", "Share", "Against the highest"])
    let rows = table.rows.map { $0.cells.map { $0.map(\.joined).joined() } }
    let media = try #require(rows.first { $0.first == "Media" })
    #expect(Array(media[1...3]) == ["0", "1", "0"])
    #expect(rows.allSatisfy { $0.count == 6 })
    // Shares are of those who were scored.
    #expect(decision.assessment.sectors.allSatisfy { $0.group != "media" })
  }

  @Test func `how things stand is printed beside what was signed, with its day`() throws {
    var decision = try PapersFixture.decision()
    decision.today = Decision.Today(
      day: try #require(Day("2007-07-30")), reached: ["government": 0], waiting: ["A-0005"])
    let meeting = try PapersFixture.meeting()
    let paper = Document.decisionSheet(decision, of: meeting, in: .english)
    let headers = paper.blocks.compactMap { block -> [String]? in
      if case .table(let table) = block { table.columns.map(\.title) } else { nil }
    }
    #expect(headers.count { $0.contains("As at 30\u{a0}July 2007") } == 2)
    #expect(paper.plain.contains { $0.contains("0 ▼") })
  }

  @Test func `the decision sheet shows grounds, floors, comparison and effect`() throws {
    let paper = Document.decisionSheet(
      try PapersFixture.decision(), of: try PapersFixture.meeting(), in: .english)
    #expect(
      Array(paper.plain.dropFirst(2).prefix(4))
        == [
          "Decided and signed by \u{2068}Samar Haddadin\u{2069}, 20 July 2007.",
          "7 applications considered for 3 seats. Rubric: 2007, version 3.",
          "No application was read twice, so nobody can say how sure the ranks are.",
          """
          Nominated seats are filled by those whom member States and invited organizations name; \
          nominated persons are never scored, ranked or drawn.
          """,
        ])
    #expect(
      paper.plain.filter { $0.hasPrefix("#") } == [
        "# Floors", "# How far reviewers agree", "# The cohort against the highest scores",
        "# Waiting list", "# How to read the ranking",
        "# Ranking of applications", "# Parts of the scores: the selected and the band",
      ])
    let ranked = paper.blocks.compactMap { block -> [String]? in
      guard case .table(let table) = block, table.columns.count == 6 else { return nil }
      return table.rows.map { $0.cells.map { $0.map(\.joined).joined() }.joined(separator: "|") }
    }.first
    #expect(
      ranked == [
        "1|A-0001 Leïla Haddad|72.50||–|selected", "2|A-0002 سامي العلي|71.50||–|selected",
        "3|A-0003 Élise Noël|70.50||–|selected", "4|A-0004 Zayd Amin|69.50||–|waiting 1",
        "5|A-0005 Omar Bakri|68.50||–|waiting 2", "6|A-0006 Ana Elm|67.50||–|no (1)",
        "7|A-0007 Amal Fares|66.50||–|no (2)",
      ])
  }

  @Test func `the decision sheet says what the room is worth and what was proved of it`() throws {
    let paper = Document.decisionSheet(
      try PapersFixture.decision(), of: try PapersFixture.meeting(), in: .english)
    let said = try #require(paper.plain.firstIndex(of: "# The cohort against the highest scores"))
    #expect(
      Array(paper.plain.dropFirst(said + 1).prefix(5)) == [
        """
        The cohort as a whole is worth 71.25 points a seat, each with the partners who are in it, \
        compared with 70.90 for the 3 highest scores, which break one floor.
        """,
        """
        3 of 3 have one or more of their five likeliest partners in the room, against 2 among the \
        highest scores; of their five, the least served have 2, against 0.
        """,
        // A limit is rounded up.
        """
        Within what the ratings decide, no cohort is worth more than 71.31 points a seat: it can be at \
        most 0.07 per cent better than this one.
        """,
        """
        Whatever the ratings decide, no cohort that keeps the floors is worth more than 72.50 points a \
        seat.
        """,
        "The cohort was searched with seed 7; the same seed gives the same.",
      ])
  }

  @Test func `a signed decision ends with the entry of its signature, and a proposal has none`()
    throws
  {
    let meeting = try PapersFixture.meeting()
    for language in Language.allCases {
      let signed = Document.decisionSheet(
        try PapersFixture.decision(), of: meeting, in: language)
      #expect(signed.plain.last?.contains("\u{2068}\(PapersFixture.head)\u{2069}") == true)
      let proposal = Document.decisionSheet(
        try PapersFixture.decision(signed: false), of: meeting, in: language)
      #expect(proposal.plain.filter { $0.contains(PapersFixture.head) } == [])
    }
  }

  @Test func `every file is linked once, under what it is`() throws {
    let meeting = try PapersFixture.meeting()
    for language in Language.allCases {
      let paper = Document.index(of: PapersFixture.files, meeting: meeting, in: language)
      let links = paper.runs.compactMap { run -> String? in
        if case .link(_, to: let path) = run { path } else { nil }
      }
      #expect(links == PapersFixture.files)
    }
    let rows = Document.index(of: PapersFixture.files, meeting: meeting, in: .english).plain
    #expect(
      rows.first { $0.hasPrefix("Provisional agenda and organization of work") }
        == "Provisional agenda and organization of work | Items, timetable and round tables; the calendar file opens in any "
        + "diary. | "
        + ["PDF\u{a0}English", "PDF\u{a0}العربية", "PDF\u{a0}Français", "HTML\u{a0}English", "ICS"]
        .map { "\u{2068}\($0)\u{2069}" }.joined(separator: "\u{a0}· "))
  }

  @Test(arguments: Language.allCases)
  func `each mark of a question is given in a box`(language: Language) throws {
    let questions = Evaluation.usualQuestions
    let scales = questions.count { $0.kind == .scale }
    let paper = Document.evaluation(questions, of: try PapersFixture.meeting(), in: language)
    #expect(
      paper.runs.count { $0.words == "☐" } == scales * Array(Evaluation.marks).count && scales > 0)
  }
}
