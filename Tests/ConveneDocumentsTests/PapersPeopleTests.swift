import ConveneCore
import ConveneDocuments
import ConveneValues
import Testing

@Suite struct PapersPeopleTests {
  private func names(_ language: Language, _ names: [String]) throws -> [String] {
    let meeting = try PapersFixture.meeting()
    let country = try PapersFixture.country("EG")
    // Nobody has a number yet.
    let people = names.map { name in
      Participant(
        number: 0, name: ProperName(name), organisation: ProperName("Org"), country: country,
        sector: .media)
    }
    let paper = Document.nameplates(people, of: meeting, in: language)
    return paper.plain.map { String($0.prefix { $0 != "," }) }
  }

  @Test func `Latin names are sorted without regard to marks and case`() throws {
    #expect(
      try names(.french, ["Zoé", "émile Ost", "Emile Ott", "Œdipe", "Odile", "El-Amin", "سامي"])
        == ["El-Amin", "émile Ost", "Emile Ott", "Odile", "Œdipe", "Zoé", "سامي"])
  }

  @Test func `Arabic names are sorted without their article, marks and forms of alif`() throws {
    #expect(
      try names(
        .arabic, ["يوسف", "البكري", "أحمد", "إبراهيم", "آلاء", "تامر", "الآغا", "بَدر", "Ana"])
        == ["إبراهيم", "أحمد", "الآغا", "آلاء", "بَدر", "البكري", "تامر", "يوسف", "Ana"])
  }

  @Test func `the list follows the convener's order of countries in every language`() throws {
    let meeting = try PapersFixture.meeting()
    let people = try PapersFixture.participants()
    func headings(_ language: Language) -> [String] {
      Document.listOfParticipants(people, of: meeting, in: language, grouping: .countries).plain
        .filter { $0.hasPrefix("# ") }
    }
    #expect(headings(.english) == ["# Egypt", "# Lebanon", "# Jordan", "# FR"])
    #expect(headings(.arabic) == ["# مصر", "# لبنان", "# الأردن", "# FR"])
  }

  @Test func `a list counts up within each country, in every language`() throws {
    let meeting = try PapersFixture.meeting()
    let people = try PapersFixture.participants()
    let english = Document.listOfParticipants(
      people, of: meeting, in: .english, grouping: .countries)
    #expect(
      english.plain.filter { $0.contains(" | ") } == [
        "4 | Zayd Amin / Adviser | Org 4 | Private sector / In a personal capacity",
        """
        1 | Dr. Leïla Haddad / Adviser / leila@example.org | Org 1 | Government / Official \
        delegation
        """,
        "6 | Ana Elm / Adviser | Org 6 | Sector not stated / Resource person",
        "7 | Amal Fares / Adviser | Org 7 | Government / Secretariat",
        "2 | سامي العلي / Adviser | Org 2 | Academia / In a personal capacity",
        "5 | Omar Bakri / Adviser | Org 5 | Incubators / Designated by a Government",
        "3 | Élise Noël / Adviser | Org 3 | Donors / Observer",
      ])
    let arabic = Document.listOfParticipants(
      people, of: meeting, in: .arabic, grouping: .countries)
    #expect(
      arabic.plain.filter { $0.contains(" | ") }.map { $0.prefix { $0 != " " } }
        == ["4", "1", "6", "7", "2", "5", "3"])
  }

  @Test(arguments: [
    (Language.english, "Ms", "Head of delegation", "Alternate", "Nominated by: Reed Fund"),
    (.arabic, "الدكتورة", "رئيسة الوفد", "عضوة مناوبة", "الجهة المرشِّحة: Reed Fund"),
    (.arabic, "معالي السيدة", "رئيسة الوفد", "عضوة مناوبة", "الجهة المرشِّحة: Reed Fund"),
    (.arabic, "", "رئاسة الوفد", "عضوية مناوبة", "الجهة المرشِّحة: Reed Fund"),
    (
      .french, "M.", "Chef de délégation", "Suppléant", "Désignation\u{a0}: Reed Fund"
    ),
  ])
  func `who was named stands there with their delegation, and a State as their country alone`(
    language: Language, honorific: String, head: String, alternate: String, sender: String
  ) throws {
    let meeting = try PapersFixture.meeting()
    let country = try PapersFixture.country("EG")
    func cells(_ role: Nomination.Role, isOwn: Bool) -> String? {
      let person = Participant(
        number: 1, name: ProperName("Ana"), honorific: [language: honorific],
        organisation: ProperName("Org"), country: country,
        sector: .government, capacity: .observer,
        delegation: Participant.Delegation(
          sender: ProperName("Reed Fund"), isOwn: isOwn, role: role))
      return Document.listOfParticipants([person], of: meeting, in: language).plain
        .first { $0.contains(" | ") }
    }
    #expect(cells(.head, isOwn: true)?.hasSuffix(" / \(head)") == true)
    #expect(cells(.alternate, isOwn: false)?.hasSuffix(" / \(alternate) / \(sender)") == true)
    #expect(cells(.member, isOwn: true)?.contains(sender) == false)
  }

  @Test func `sectors come in the order that was asked for`() throws {
    let paper = Document.listOfParticipants(
      try PapersFixture.participants(), of: try PapersFixture.meeting(), in: .english,
      grouping: .sectors([.donor, .academia]))
    #expect(
      paper.plain.filter { $0.hasPrefix("# ") } == [
        "# Donors", "# Academia", "# Government", "# Private sector", "# Incubators",
        "# Sector not stated",
      ])
  }

  @Test func `a nameplate shows a script only as it was stored`() throws {
    let paper = Document.nameplates(
      try PapersFixture.participants(), of: try PapersFixture.meeting(), in: .english)
    #expect(
      paper.plain == [
        "زيد أمين, منظمة 4, مصر || Zayd Amin, Org 4, Egypt",
        "الدكتورة ليلى حداد, منظمة 1, لبنان || Dr. Leïla Haddad, Org 1, Lebanon",
        "Ana Elm, Org 6, Lebanon || Ana Elm, Org 6, Lebanon",
        "أمل فارس, منظمة 7, لبنان || Amal Fares, Org 7, Lebanon",
        "سامي العلي, منظمة 2, الأردن || سامي العلي, منظمة 2, الأردن",
        "عمر بكري, منظمة 5, الأردن || Omar Bakri, Org 5, Jordan",
        "Élise Noël, Org 3, FR || Élise Noël, Org 3, FR",
      ])
  }

  @Test func `a paper in a language shows the name of that language, else the one that was given`()
    throws
  {
    var meeting = try PapersFixture.meeting()
    meeting.languages = [.arabic, .french]
    let country = try PapersFixture.country("LB")
    let names = [
      ProperName("Elias Haddad", others: [.french: "Élias Haddad", .arabic: "إلياس حداد"]),
      ProperName("Rana Saab", others: [.english: "Rana Sa'ab"]),
      ProperName("سامي العلي", others: [.english: "Sami Al-Ali", .french: "Sami El-Ali"]),
      ProperName("منى خوري", others: [.english: "Mona Khoury"]),
    ]
    let people = names.map { name in
      Participant(
        number: 0, name: name, organisation: ProperName(""), country: country, sector: .media)
    }
    let french = ["Élias Haddad", "Mona Khoury", "Rana Saab", "Sami El-Ali"]
    let plates = Document.nameplates(people, of: meeting, in: .french)
    #expect(
      plates.plain.map { card in
        card.split(separator: " || ").last.map { String($0.prefix { $0 != "," }) }
      } == french)
    let list = Document.listOfParticipants(people, of: meeting, in: .french)
    #expect(
      list.plain.filter { $0.contains(" | ") }.map { row in
        row.split(separator: " | ")[1].split(separator: " / ").first.map(String.init)
      } == french)
    #expect(names.map { $0[.arabic] } == ["إلياس حداد", "Rana Saab", "سامي العلي", "منى خوري"])
    #expect(names.map { $0.written(for: .arabic) }[1] == nil)
    #expect(
      names.map { $0[.english] } == ["Elias Haddad", "Rana Sa'ab", "Sami Al-Ali", "Mona Khoury"])
  }

  @Test func `table cards carry both scripts of the meeting`() throws {
    var meeting = try PapersFixture.meeting()
    #expect(
      Document.tableCards(of: meeting, in: .french).plain
        == ["1, الشبكات || 1, Réseaux", "2, المهارات || 2, Compétences"])
    meeting.languages = [.french]
    #expect(
      Document.tableCards(of: meeting, in: .french).plain
        == ["1, Réseaux || 1, Réseaux", "2, Compétences || 2, Compétences"])
  }

  @Test func `the seating plan lists everybody once in each round`() throws {
    let people = try PapersFixture.participants()
    let paper = Document.seatingPlan(people, of: try PapersFixture.meeting(), in: .english)
    #expect(
      paper.plain.dropFirst(2).map { $0.replacing("\u{a0}", with: " ") }
        == [
          "# Round 1, Wednesday, 5 September 2007, 11:20–13:00, Hall",
          "[Round 1: 6 participants at 2 tables.]",
          "1 | Networks | 1 Leïla Haddad / 2 سامي العلي / 5 Omar Bakri",
          "2 | Skills | 3 Élise Noël / 4 Zayd Amin / 6 Ana Elm",
          "– | Not seated in this round | 7 Amal Fares", "===",
          "# Round 2, Thursday, 6 September 2007, 09:00–10:30, Hall",
          "[Round 2: 6 participants at 2 tables.]",
          "1 | Networks | 2 سامي العلي / 3 Élise Noël / 6 Ana Elm",
          "2 | Skills | 1 Leïla Haddad / 4 Zayd Amin / 7 Amal Fares",
          "– | Not seated in this round | 5 Omar Bakri",
          "Numbers are those of the list of participants. Seats at a table are not assigned.",
          "===", "# Who sits where", "Amal Fares | 7 | – | 2", "Ana Elm | 6 | 2 | 1",
          "Élise Noël | 3 | 2 | 1", "Leïla Haddad | 1 | 1 | 2", "Omar Bakri | 5 | 1 | –",
          "Zayd Amin | 4 | 2 | 2", "سامي العلي | 2 | 1 | 1",
        ])
  }

  @Test func `whoever moderates a round is named at the table where they sit`() throws {
    let people = try PapersFixture.participants()
    let leaders = [
      Leader(AgendaPost(.session("d1-round"), .moderator), people[0].name),
      Leader(AgendaPost(.item(2), .moderator), people[3].name),
      Leader(AgendaPost(.session("d1-opening"), .moderator), people[4].name),
    ]
    func tables(_ people: [Participant]) throws -> [String] {
      Document.seatingPlan(
        people, of: try PapersFixture.meeting(), in: .english, ledBy: leaders
      ).plain.filter { $0.hasPrefix("1 | ") || $0.hasPrefix("2 | ") }
        .map { String($0.split(separator: " | ")[1]) }
    }
    // The item is treated in both rounds, the session in the first alone.
    #expect(
      try tables(people) == [
        "Networks / Moderated by Dr. Leïla Haddad", "Skills / Moderated by Zayd Amin", "Networks",
        "Skills / Moderated by Zayd Amin",
      ])
    var twins = people
    twins[1].name = people[3].name
    #expect(try tables(twins).filter { $0.contains("Zayd") } == [])
  }

  @Test(arguments: Language.allCases)
  func `nothing of a picture lies outside its frame`(language: Language) throws {
    let meeting = try PapersFixture.meeting()
    let people = try PapersFixture.participants()
    let drawings =
      [Drawing.seatingPlan(people, of: meeting, in: language)]
      + (try PapersFixture.papers(in: language)).flatMap { $0.document.blocks }.compactMap {
        if case .drawing(let drawing) = $0 { drawing } else { nil }
      }
    #expect(drawings.count == 5)
    for drawing in drawings {
      for element in drawing.elements {
        let box = element.box
        #expect(box.left >= -0.1 && box.right <= drawing.width + 0.1, "\(element)")
        #expect(box.top >= -0.1 && box.bottom <= drawing.height + 0.1, "\(element)")
      }
    }
  }

  @Test func `the overview shows every name as often as it is seated`() throws {
    let people = try PapersFixture.participants()
    let drawing = Drawing.seatingPlan(people, of: try PapersFixture.meeting(), in: .english)
    for person in people {
      let seats = person.tables.compactMap(\.self).count
      #expect(drawing.labels.count { $0 == person.name.given } == seats)
    }
  }
}

extension Drawing.Element {
  /// What the element covers; a label counts with the width it is made to fit.
  fileprivate var box: (left: Double, top: Double, right: Double, bottom: Double) {
    switch self {
    case .rectangle(let x, let y, let width, let height, _, _, _): (x, y, x + width, y + height)
    case .circle(let x, let y, let radius, _, _): (x - radius, y - radius, x + radius, y + radius)
    case .line(let x1, let y1, let x2, let y2, _, _):
      (min(x1, x2), min(y1, y2), max(x1, x2), max(y1, y2))
    case .label(let label):
      switch label.anchor {
      case .left: (label.x, label.y - label.size, label.x + (label.fits ?? 0), label.y)
      case .right: (label.x - (label.fits ?? 0), label.y - label.size, label.x, label.y)
      case .middle:
        (
          label.x - (label.fits ?? 0) / 2, label.y - label.size, label.x + (label.fits ?? 0) / 2,
          label.y
        )
      }
    }
  }
}
