import ConveneCore
import ConveneDocuments
import ConveneValues
import ConveneWords
import Testing

@Suite struct PapersPhrasesTests {
  @Test func `days that share a month or a year say it once`() throws {
    let cases: [(String, String, [String])] = [
      (
        "2007-09-05", "2007-09-06",
        ["5–6 September 2007", "5–6 أيلول/سبتمبر 2007", "5-6 septembre 2007"]
      ),
      (
        "2007-09-01", "2007-09-01",
        ["1 September 2007", "1 أيلول/سبتمبر 2007", "1er septembre 2007"]
      ),
      (
        "2007-08-31", "2007-09-01",
        [
          "31 August–1 September 2007", "31 آب/أغسطس–1 أيلول/سبتمبر 2007",
          "31 août-1er septembre 2007",
        ]
      ),
      (
        "2007-12-30", "2008-01-02",
        [
          "30 December 2007–2 January 2008",
          "30 كانون الأول/ديسمبر 2007–2 كانون الثاني/يناير 2008",
          "30 décembre 2007-2 janvier 2008",
        ]
      ),
    ]
    for (first, last, said) in cases {
      let from = try PapersFixture.day(first)
      let to = try PapersFixture.day(last)
      let languages: [Language] = [.english, .arabic, .french]
      #expect(languages.map { Phrases($0).dates(from: from, to: to) } == said)
    }
  }

  @Test func `a sentence says on which days a meeting is held`() throws {
    let languages: [Language] = [.english, .arabic, .french]
    let cases: [(String, String, [String])] = [
      (
        "2007-09-01", "2007-09-01",
        ["on 1 September 2007", "في 1 أيلول/سبتمبر 2007", "le 1er septembre 2007"]
      ),
      (
        "2007-09-05", "2007-09-06",
        [
          "on 5 and 6 September 2007", "يومي 5 و6 أيلول/سبتمبر 2007",
          "les 5 et 6 septembre 2007",
        ]
      ),
      (
        "2007-08-30", "2007-09-01",
        [
          "from 30 August to 1 September 2007",
          "في الفترة من 30 آب/أغسطس إلى 1 أيلول/سبتمبر 2007",
          "du 30 août au 1er septembre 2007",
        ]
      ),
    ]
    for (first, last, said) in cases {
      let (from, to) = (try PapersFixture.day(first), try PapersFixture.day(last))
      #expect(languages.map { Phrases($0).held(from: from, to: to) } == said)
    }
  }

  @Test func `a title that says what a meeting is gets its article, another is quoted`() {
    let (english, french) = (Phrases(.english), Phrases(.french))
    #expect(
      english.meetingInSentence("Expert Group Meeting on Trade").name
        == "the Expert Group Meeting on Trade")
    #expect(
      english.meetingInSentence("Regional Networks").name
        == "the meeting entitled “Regional Networks”")
    #expect(french.meetingInSentence("Atelier sur le commerce").to == "à l’Atelier sur le commerce")
    #expect(
      french.meetingInSentence("Réunion d’experts").to == "à la Réunion d’experts")
    #expect(
      french.meetingInSentence("Le commerce").to
        == "à la réunion intitulée «\u{a0}Le commerce\u{a0}»")
  }

  @Test func `a role that a project lacked is said in the language of the paper`() {
    let (english, french) = (Phrases(.english), Phrases(.french))
    #expect(french.role(lacking: english.lack(.owner)) == french.lack(.owner))
    #expect(french.role(lacking: "houses the firms") == "houses the firms")
  }

  @Test func `a day is named in each language`() throws {
    let day = try PapersFixture.day("2007-09-05")
    #expect(Phrases(.english).dateWithWeekday(day) == "Wednesday, 5 September 2007")
    #expect(Phrases(.arabic).dateWithWeekday(day) == "الأربعاء، 5 أيلول/سبتمبر 2007")
    #expect(Phrases(.french).dateWithWeekday(day) == "mercredi 5 septembre 2007")
  }

  @Test
  func `months in Arabic have the names that a meeting chooses, and other languages one each`()
    throws
  {
    let day = try PapersFixture.day("2008-07-02")
    let said = MonthNames.allCases.map { Phrases(.arabic, months: $0).date(day) }
    #expect(
      said == [
        "2 تموز/يوليو 2008", "2 تموز/يوليه 2008", "2 تموز 2008", "2 يوليو 2008", "2 جويلية 2008",
      ])
    for months in MonthNames.allCases {
      #expect(Phrases(.french, months: months).date(day) == "2 juillet 2008")
      let names = (1...12).map { Phrases(.arabic, months: months).month($0) }
      #expect(Set(names).count == 12 && names.allSatisfy { !$0.isEmpty })
    }
    var meeting = try PapersFixture.meeting()
    meeting.masthead = Masthead(months: .levant)
    let words = Document.agenda(of: meeting, in: .arabic).runs.map(\.words).joined(separator: "\n")
    #expect(words.contains("أيلول 2007") && !words.contains("سبتمبر"))
  }

  @Test func `clock times follow the language`() throws {
    let half = try #require(ClockTime("09:30"))
    let full = try #require(ClockTime("11:00"))
    #expect(Phrases(.english).times(from: half, to: full) == "09:30–11:00")
    #expect(Phrases(.arabic).times(from: half, to: full) == "09:30–11:00")
    #expect(Phrases(.french).times(from: half, to: full) == "9\u{a0}h\u{a0}30-11\u{a0}h")
  }

  @Test(
    arguments: [
      (0, "0 طلب"), (1, "طلب واحد"), (2, "طلبان"), (3, "3 طلبات"), (10, "10 طلبات"),
      (11, "11 طلباً"), (99, "99 طلباً"), (100, "100 طلب"), (101, "101 طلب"), (102, "102 طلب"),
      (103, "103 طلبات"), (120, "120 طلباً"), (200, "200 طلب"),
    ])
  func `an Arabic noun takes the form that its number asks for`(number: Int, words: String) {
    #expect(Phrases(.arabic).applications(number: number) == words)
  }

  @Test func `English and French nouns differ about nought`() {
    #expect([0, 1, 2].map(Phrases(.english).seats) == ["0 seats", "1 seat", "2 seats"])
    #expect([0, 1, 2].map(Phrases(.french).seats) == ["0 place", "1 place", "2 places"])
  }

  @Test func `numbers are written as each language writes them`() throws {
    #expect(Phrases(.english).decimal(hundredths: 7205) == "72.05")
    #expect(Phrases(.french).decimal(hundredths: 7250) == "72,50")
    #expect(Phrases(.english).decimal(hundredths: -5) == "-0.05")
    let sums = [
      try Money(minorUnits: 2_500_000, currency: "USD"),
      try Money(minorUnits: 99_950, currency: "USD"),
      try Money(minorUnits: 1_250_500, currency: "JOD"),
      try Money(minorUnits: -1_000, currency: "JPY"),
    ]
    #expect(
      sums.map(Phrases(.english).sum)
        == ["25,000\u{a0}USD", "999.50\u{a0}USD", "1,250.500\u{a0}JOD", "-1,000\u{a0}JPY"])
    #expect(Phrases(.french).sum(sums[0]) == "25\u{a0}000\u{a0}USD")
    #expect(Phrases(.french).sum(sums[1]) == "999,50\u{a0}USD")
    #expect(Phrases(.english).percent(1, of: 3) == "33%")
    #expect(Phrases(.english).percent(1, of: 8) == "13%")
    #expect(Phrases(.french).percent(0, of: 0) == "–")
  }

  @Test func `languages are listed as a sentence lists them`() {
    let all: [Language] = [.english, .arabic, .french]
    #expect(Phrases(.english).languages(all) == "English, Arabic and French")
    #expect(Phrases(.arabic).languages(all) == "الإنكليزية والعربية والفرنسية")
    #expect(Phrases(.french).languages([.english, .french]) == "anglais et français")
  }

  @Test func `months and weekdays are all there, once each`() throws {
    let monday = try PapersFixture.day("2007-09-03")
    for phrases in Language.allCases.map(Phrases.init) {
      #expect(Set((1...12).map(phrases.month)).subtracting([""]).count == 12)
      #expect(Set((0..<7).map { phrases.weekday(monday.adding($0)) }).count == 7)
      #expect(Set(Sector.allCases.map(phrases.sector)).count == Sector.allCases.count)
      #expect(phrases.month(13) == "")
    }
  }
}
