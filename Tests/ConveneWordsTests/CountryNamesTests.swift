import ConveneCore
import ConveneValues
import ConveneWords
import Foundation
import Testing

@Suite struct CountryNamesTests {
  private let names = CountryNames.printed

  @Test(arguments: [
    ("Lebanon", "LB"), ("liban", "LB"), ("لبنان", "LB"), ("Pérou", "PE"), ("perou", "PE"),
    ("SAUDI  ARABIA", "SA"), ("المغرب", "MA"), ("LBN", "LB"), ("uk", "GB"), ("jo", "JO"),
    ("Syrian Arab Republic", "SY"), ("Syria", "SY"), ("الجمهورية العربية السورية", "SY"),
    ("State of Palestine", "PS"), ("Palestine", "PS"), ("فلسطين", "PS"), ("l’Iran", "IR"),
    ("Iran (Islamic Republic of)", "IR"), ("Islamic Republic of Iran", "IR"),
    ("République islamique d'Iran", "IR"), ("جمهورية ايران الاسلامية", "IR"), ("the Sudan", "SD"),
    ("Saint Lucia", "LC"), ("Bosnia and Herzegovina", "BA"), ("Republic of Korea", "KR"),
    ("لُبنان", "LB"), ("أردن", "JO"), ("Ivory Coast", "CI"), ("Hong Kong", "HK"),
  ])
  func `a country is read by its code or by a name in any language`(text: String, code: String) {
    #expect(names.country(text)?.code == code)
  }

  @Test(arguments: ["", " ", "Atlantis", "XX", "Leban", "Ministry of Water of Lebanon"])
  func `what names none is none`(text: String) {
    #expect(names.country(text) == nil)
    #expect(names.problem(at: "row 2", given: text) == .noCountry(at: "row 2", given: text))
  }

  @Test(arguments: [
    ("Korea", ["Democratic People’s Republic of Korea (KP)", "Republic of Korea (KR)"]),
    ("Arab Republic", ["Syrian Arab Republic (SY)"]),
    ("كوريا", ["جمهورية كوريا الشعبية الديمقراطية (KP)", "جمهورية كوريا (KR)"]),
  ])
  func `a part of names is refused with those that it may be`(
    text: String, candidates: [String]
  ) {
    #expect(names.country(text) == nil)
    #expect(
      names.problem(at: "country", given: text)
        == .countryNotClear(at: "country", given: text, candidates: candidates))
  }

  @Test func `every country is found by its longer code`() {
    for listed in Country.all {
      #expect(names.country(listed.alpha3)?.code == listed.alpha2)
    }
  }

  @Test(arguments: Language.allCases)
  func `every name that is printed is read back as its country`(language: Language) {
    let locale = Locale(identifier: language.rawValue)
    let printed = CountryNames.states(in: language)
    #expect(printed.count == 195)
    let areas = Country.all.compactMap { listed in
      locale.localizedString(forRegionCode: listed.alpha2).map {
        (code: listed.alpha2, name: $0)
      }
    }
    #expect(areas.count == Country.all.count)
    for (code, name) in printed + areas {
      for spelling in [name, name.uppercased(), name.decomposedStringWithCanonicalMapping] {
        #expect(names.country(spelling)?.code == code, "\(spelling)")
      }
    }
  }

  @Test func `a convener's own names go before all others`() {
    let lebanon = Country("LB")
    let own = [lebanon].compactMap { $0 }.flatMap { one in
      [(name: "Cedars", country: one), (name: "Jordan", country: one)]
    }
    let preferring = names.preferring(own)
    #expect(preferring.country("the cedars") == lebanon)
    #expect(preferring.country("Jordan") == lebanon)
    #expect(preferring.country("JO")?.code == "JO")
    #expect(names.country("Jordan")?.code == "JO")
  }
}
