import ConveneValues
import Testing

@Suite struct CountryByNameTests {
  @Test(arguments: [
    ("Lebanon", "LB"), ("liban", "LB"), ("لبنان", "LB"), ("Pérou", "PE"), ("perou", "PE"),
    ("SAUDI  ARABIA", "SA"), ("المغرب", "MA"), ("LBN", "LB"), ("uk", "GB"), ("jo", "JO"),
  ])
  func `a country is read by its code or by its name in any language`(text: String, code: String) {
    #expect(Country(codeOrName: text)?.code == code)
  }

  @Test(arguments: ["", " ", "Atlantis", "XX", "Leban", "Ministry of Water of Lebanon"])
  func `what names none is none`(text: String) {
    #expect(Country(codeOrName: text) == nil)
  }

  @Test func `every country is found by its longer code`() {
    for listed in Country.all {
      #expect(Country(codeOrName: listed.alpha3)?.code == listed.alpha2)
    }
  }
}
