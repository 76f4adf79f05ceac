import ConveneCore
import ConveneDocuments
import ConveneValues
import ConveneWords
import Foundation
import Testing

/// What papers of the room say, and what they never say.
@Suite struct RoomPapersTests {
  private static func people() throws -> [Participant] {
    var people = try PapersFixture.participants()
    for place in people.indices { people[place].code = "A-000\(place + 1)" }
    return people
  }

  private static func state(_ code: String) throws -> ProperName {
    try PapersFixture.meeting().properName(of: try PapersFixture.country(code))
  }

  private static func of(
    _ code: String, _ role: Nomination.Role
  ) throws -> Participant.Delegation {
    Participant.Delegation(sender: try state(code), isOwn: true, role: role)
  }

  @Test func `words on a dot can be read on paper and in the dark`() {
    for ink in Sector.allCases.map(Drawing.Ink.sector) + [.quiet, .accent] {
      for colour in [\Drawing.Ink.colour, \Drawing.Ink.colourInTheDark] {
        let contrast = Drawing.Ink.contrast(ink[keyPath: colour], ink.ofWords[keyPath: colour])
        #expect(contrast >= 4.5, "\(ink): \(contrast)")
      }
    }
    #expect(abs(Drawing.Ink.contrast(0xff_ffff, 0) - 21) < 0.001)
  }

  @Test func `a moderator reads who sits there, what they offer and need, and when what ends`()
    throws
  {
    let people = try Self.people()
    let contributions = [
      "A-0001": Contribution(
        topics: ["b", "a"], offers: [.init(.funding, on: "b")], needs: [.init(.data, on: "a")]),
      "A-0002": Contribution(
        topics: ["b"], offers: [.init(.data, on: "b")], needs: [.init(.funding, on: "b")]),
      // At another table in the first round.
      "A-0003": Contribution(topics: ["a"], offers: [.init(.data, on: "a")]),
    ]
    let brief = Document.moderatorsBrief(
      people, contributing: contributions, of: try PapersFixture.meeting(), in: .english,
      table: 1)
    let pages = brief.plain.split(separator: "===").map(Array.init)
    #expect(pages.count == 2)
    let first = Array(brief.plain.dropFirst(2).prefix { $0 != "===" })
    #expect(
      first == [
        "# Table 1 · Networks", "Round 1, Wednesday, 5 September 2007, 11:20–13:00, Hall",
        "(a) Outcome",
        "1 | Dr. Leïla Haddad / Adviser / Org 1, Lebanon | funding\u{a0}(b) | data\u{a0}(a)",
        "2 | سامي العلي / Adviser / Org 2, Jordan | data\u{a0}(b) | funding\u{a0}(b)",
        "5 | Omar Bakri / Adviser / Org 5, Jordan |  | ",
        "## Opening questions",
        "- (b) Progress: named by two people at this table. What has already worked, and what "
          + "would it take to do it together?",
        "- On topic (b), funding is both offered and needed at this table. Who could begin with "
          + "whom, and by when?", "- Who does what with whom, and by when?",
        "## Time keeping", "11:20–11:35 | Everybody says who they are, in a sentence",
        "11:35–12:30 | Discussion", "12:30–12:55 | Who does what with whom, and by when",
        "12:55–13:00 | What was agreed is read out",
        "For the moderator of the table and the secretariat alone. Offers and needs are those of "
          + "applications, by kind and topic; none are shown for people who were nominated or "
          + "invited by name.",
      ])
  }

  @Test func `a brief has no word that somebody wrote, and no wish`() throws {
    let application = Application(
      id: Application.ID(.init()), code: "A-0001", person: Person.ID(.init()), topics: ["a"],
      offers: [Offer(answer: 1, asset: .funding, topic: "a", note: "wordofanoffer")],
      needs: [Need(answer: 2, asset: .data, topic: "b", note: "wordofaneed")],
      wishes: [.person(Person.ID(.init()))])
    let contribution = Contribution(application)
    #expect(contribution.offers == [.init(.funding, on: "a")])
    #expect(contribution.needs == [.init(.data, on: "b")])
    let brief = Document.moderatorsBrief(
      try Self.people(), contributing: ["A-0001": contribution], of: try PapersFixture.meeting(),
      in: .english)
    #expect(!brief.plain.joined().contains("wordof"))
  }

  @Test func `a rapporteur has a form for each table and round, with lines for commitments`() throws
  {
    let people = try Self.people()
    let meeting = try PapersFixture.meeting()
    let forms = Document.rapporteursForm(people, of: meeting, in: .english)
    #expect(forms.sheets.count == 4)
    #expect(
      Document.rapporteursForm(people, of: meeting, in: .english, table: 2).sheets.count == 2)
    let tables = forms.blocks.compactMap { if case .table(let one) = $0 { one } else { nil } }
    #expect(tables.count == 8)
    #expect(
      tables[1].columns.map(\.title) == ["No.", "Who", "Does what", "With whom", "By when"])
    #expect(tables[1].rows.count == 9)
  }

  @Test func `everybody in the room signs for each day, by number`() throws {
    var people = try Self.people()
    people[2].isRemote = true
    let sheet = Document.attendanceSheet(people, of: try PapersFixture.meeting(), in: .english)
    #expect(sheet.sheets.count == 2)
    let tables = sheet.blocks.compactMap { if case .table(let one) = $0 { one } else { nil } }
    for (table, round) in zip(tables, ["Round 1", "Round 2"]) {
      #expect(table.columns.map(\.title).suffix(2) == ["Signature", round])
      #expect(
        table.rows.map { $0.cells[0].first?.first?.words } == ["1", "2", "4", "5", "6", "7"])
      #expect(table.rows[0].cells[1].first?.first?.words == "Dr. Leïla Haddad")
    }
  }

  @Test func `a sign tells what is in a room on a day, and when`() throws {
    let signs = Document.doorSigns(
      of: try PapersFixture.meeting(), in: .english, faces: [.english, .french])
    #expect(signs.plain.count == 4)
    #expect(
      [signs.plain[0], signs.plain[2]] == [
        "Regional Networks, Hall, Wednesday, 5 September 2007, 09:30–11:00 · Opening, "
          + "11:20–13:00 · First round",
        "Regional Networks, Hall, Thursday, 6 September 2007, 09:00–10:30 · Second round",
      ])
    #expect(signs.plain[1].hasPrefix("Réseaux régionaux, Grande salle, "))
    #expect(signs.plain[3].hasSuffix(" · Deuxième tour"))
  }

  @Test func `those alone who came have a certificate, with a line to sign`() throws {
    let (people, meeting) = (try Self.people(), try PapersFixture.meeting())
    let paper = Document.certificates(
      people, came: ["A-0001", "A-0004"], of: meeting, in: .english)
    #expect(
      paper.plain == [
        "Commission, Certificate of attendance, It is certified that, Zayd Amin, Adviser, Org 4, "
          + "Egypt, took part in the meeting entitled “Regional Networks”, held on "
          + "5 and 6 September 2007 at United Nations House, Beirut, Lebanon.",
        "Commission, Certificate of attendance, It is certified that, Dr. Leïla Haddad, Adviser, "
          + "Org 1, Lebanon, took part in the meeting entitled “Regional Networks”, held on "
          + "5 and 6 September 2007 at United Nations House, Beirut, Lebanon.",
      ])
    for case .cards(let sheet) in paper.blocks {
      #expect(sheet.cards.allSatisfy { $0.signature == ["S. H.", "Chief"] })
    }
    let none = Document.certificates(people, came: [], of: meeting, in: .english)
    #expect(none.plain.last == "Nobody has been recorded as having come yet.")
  }

  @Test func `cards are in the languages that were asked for, two to each`() throws {
    let (people, meeting) = (try Self.people(), try PapersFixture.meeting())
    func plates(_ faces: [Language], in language: Language = .english) -> [String] {
      Document.nameplates([people[0]], of: meeting, in: language, faces: faces).plain
    }
    let arabic = "الدكتورة ليلى حداد, منظمة 1, لبنان"
    #expect(plates([], in: .french) == ["\(arabic) || Mme Leïla Haddad, Org 1, Liban"])
    #expect(
      plates([.english, .french]) == [
        "Dr. Leïla Haddad, Org 1, Lebanon || Mme Leïla Haddad, Org 1, Liban"
      ])
    #expect(
      plates([.english, .arabic, .french]) == [
        "Dr. Leïla Haddad, Org 1, Lebanon || \(arabic)",
        "Mme Leïla Haddad, Org 1, Liban || Mme Leïla Haddad, Org 1, Liban",
      ])
    #expect(
      Document.tableCards(of: meeting, in: .english, faces: [.french, .english], table: 2).plain
        == ["2, Compétences || 2, Skills"])
  }

  @Test func `a plate bears the country first where that is asked, and the State of a delegation`()
    throws
  {
    var people = try Self.people()
    let meeting = try PapersFixture.meeting()
    people[3].delegation = try Self.of("LB", .head)
    let plates = Document.nameplates(
      [people[0], people[3]], of: meeting, in: .english, faces: [.english, .english],
      isCountryFirst: true)
    #expect(
      plates.plain.map { String($0.split(separator: " || ")[0]) } == [
        "Lebanon, Zayd Amin, Org 4, Egypt", "Lebanon, Dr. Leïla Haddad, Org 1",
      ])
  }

  @Test func `delegations sit by the alphabet of a language from a letter, and observers apart`()
    throws
  {
    var people = try Self.people()
    people[2].capacity = .personal
    people[0].delegation = try Self.of("LB", .member)
    people[6].delegation = try Self.of("LB", .head)
    (people[6].capacity, people[6].role) = (.officialDelegation, nil)
    people[4].delegation = try Self.of("JO", .head)
    people[3].delegation = try Self.of("EG", .alternate)
    people[1].delegation = Participant.Delegation(
      sender: ProperName("Arab Institute"), isOwn: true, role: .member)
    people[5].role = .observer
    let meeting = try PapersFixture.meeting()
    func order(
      _ order: PlenaryOrder, in language: Language = .english
    ) -> [String] {
      Document.plenaryPlan(people, of: meeting, in: language, from: order).plain
        .filter { $0.contains(" | ") }
        .map { $0.split(separator: " | ").dropFirst().joined(separator: " | ") }
    }
    #expect(
      order(PlenaryOrder())
        == [
          "Egypt | Zayd Amin", "Jordan | Omar Bakri", "Lebanon | Amal Fares | Dr. Leïla Haddad",
          "Arab Institute | سامي العلي", "Élise Noël | Org 3", "Ana Elm | Org 6",
        ])
    #expect(
      order(PlenaryOrder(letter: "k")).prefix(3).map { $0.split(separator: " ")[0] }
        == ["Lebanon", "Egypt", "Jordan"])
    // Whoever sits apart has their title too, and so has who chairs.
    people[5].honorific = [.english: "H.E."]
    #expect(order(PlenaryOrder()).last == "H.E. Ana Elm | Org 6")
    let chair = Leader(
      AgendaPost(.session("d1-opening"), .chair), people[5].name, honorific: people[5].honorific)
    #expect(
      Document.plenaryPlan(people, of: meeting, ledBy: [chair], in: .english).plain
        .contains("- Chaired by H.E. Ana Elm"))
    // Arabic: الأردن, لبنان, مصر, without the article.
    #expect(
      order(PlenaryOrder(language: .arabic)).prefix(3).map { $0.split(separator: " ")[0] }
        == ["Jordan", "Lebanon", "Egypt"])
    // One room has one seating, whatever the language of the paper.
    #expect(
      order(PlenaryOrder(), in: .arabic).prefix(3).map { $0.split(separator: " ")[0] }
        == ["مصر", "الأردن", "لبنان"])
    let drawn = Document.plenaryPlan(
      people, of: meeting, in: .english, from: PlenaryOrder(seed: 3)
    ).plain
    #expect(drawn.contains { $0.contains(/The letter [EJL] was drawn by lot \(seed 3\)\./) })
    #expect(
      drawn
        == Document.plenaryPlan(
          people, of: meeting, in: .english, from: PlenaryOrder(seed: 3)
        ).plain)
    #expect(
      Document.delegationPlates(
        people, of: meeting, in: .english, faces: [.english, .english],
        from: PlenaryOrder(letter: "J")
      ).plain == [
        "Jordan || Jordan", "Lebanon || Lebanon", "Egypt || Egypt",
        "Arab Institute || Arab Institute",
      ])
  }

  @Test(arguments: Language.allCases)
  func `a wide picture says on a telephone that it scrolls, and keys can move it`(
    language: Language
  ) throws {
    let plan = Document.seatingPlan(
      try Self.people(), of: try PapersFixture.meeting(), in: language)
    let page = HTMLPage.text(for: plan)
    func count(_ words: String) -> Int { page.ranges(of: words).count }
    let wide = count("<figure class=\"wide\">")
    #expect(wide > 0)
    let hint = HTMLPage.escaped(Phrases(language).pictureScrolls)
    #expect(count("<figcaption class=\"hint\">\(hint)</figcaption>") == wide)
    let region = "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-labelledby=\"drawing-"
    #expect(count(region) == wide)
  }

  @Test func `interpreters have names in each script, and terms in each language`() throws {
    let pack = Document.interpretersPack(
      try Self.people(), of: try PapersFixture.meeting(), in: .french
    ).plain
    #expect(pack.contains("Leïla Haddad | ليلى حداد |  | Org 1 / Liban"))
    #expect(pack.contains(" | سامي العلي |  | Org 2 / Jordanie"))
    #expect(pack.contains("Progrès | Progress | التقدم"))
    #expect(pack.contains("Liban | Lebanon | لبنان"))
  }
}
