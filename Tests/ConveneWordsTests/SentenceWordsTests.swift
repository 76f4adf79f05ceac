import ConveneCore
import ConveneValues
import Testing

@testable import ConveneWords

/// What sentences need that figures and lists do not: articles, and numbers in words.
@Suite struct SentenceWordsTests {
  @Test(arguments: [
    (
      Language.english, "Economic and Social Commission (ESCWA)",
      ["the Economic and Social Commission (ESCWA)", "to the ", "of the "]
    ),
    (.english, "The World Bank", ["the World Bank", "to the ", "of the "]),
    (.english, "UNESCO", ["UNESCO", "to ", "of "]),
    (.french, "Commission économique", ["la Commission économique", "à la ", "de la "]),
    (.french, "Programme des Nations Unies", ["le Programme des Nations Unies", "au ", "du "]),
    (.french, "Organisation mondiale", ["l’Organisation mondiale", "à l’", "de l’"]),
    (.french, "Nations Unies", ["les Nations Unies", "aux ", "des "]),
    (.french, "Radio Amande", ["Radio Amande", "à ", "de "]),
    (.arabic, "اللجنة الاقتصادية", ["اللجنة الاقتصادية", "إلى ", ""]),
  ])
  func `an organisation has its article within a sentence, once`(
    language: Language, given: String, wanted: [String]
  ) {
    let name = Phrases(language).inSentence(given)
    let bare = given.hasPrefix("The ") ? String(given.dropFirst(4)) : given
    #expect([name.name, name.to, name.of] == [wanted[0], wanted[1] + bare, wanted[2] + bare])
  }

  @Test func `a sentence begins with a capital`() {
    #expect(Phrases(.english).inSentence("Arab League").opening == "The Arab League")
    #expect(Phrases(.french).inSentence("Union africaine").opening == "L’Union africaine")
  }

  @Test func `numbers below ten are words in sentences, as the noun asks for them`() {
    #expect(
      Language.allCases.map { Phrases($0).reportAnnounced(number: 4) } == [
        "The following four partnerships were announced at the meeting:",
        "أُعلنت في الاجتماع أربع شراكات:",
        "Les quatre partenariats suivants ont été annoncés à la réunion\u{a0}:",
      ])
    #expect(
      Language.allCases.map { Phrases($0).reportPromised(number: 5) } == [
        "The following five commitments were recorded at the meeting:",
        "سُجّلت في الاجتماع خمسة تعهدات:",
        "Les cinq engagements suivants ont été consignés à la réunion\u{a0}:",
      ])
    #expect(
      Phrases(.english).reportAttended(number: 10) == "The meeting was attended by 10 participants."
    )
    #expect(Phrases(.french).countedInWords(1, as: .resourcePerson) == "une personne-ressource")
    #expect(Phrases(.arabic).countedInWords(8, as: .resourcePerson) == "ثماني شخصيات مرجعية")
    #expect(Phrases(.english).counted(2, as: .observer) == "2 observers")
    for language in Language.allCases {
      let phrases = Phrases(language)
      #expect(Set((1...9).map(phrases.inWords)).count == 9)
      #expect(Set((1...9).map(phrases.inWordsFeminine)).count == 9)
      #expect(phrases.inWords(0) == "0" && phrases.inWords(10) == "10")
    }
  }

  @Test(arguments: Language.allCases)
  func `no line ends between a day and its month`(language: Language) throws {
    let phrases = Phrases(language)
    for number in 0..<366 {
      let date = phrases.date(Day(number: 13_514 + number))
      let kept = phrases.keepingDays("(\(date))")
      #expect(kept.replacing("\u{a0}", with: " ") == "(\(date))")
      #expect(kept.prefix { $0 != "\u{a0}" }.count <= 5, "\(date)")
    }
    #expect(phrases.keepingDays(phrases.month(5)) == phrases.month(5))
  }
}
