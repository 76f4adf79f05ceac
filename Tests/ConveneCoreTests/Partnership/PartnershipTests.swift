import ConveneCore
import ConveneValues
import Foundation
import Testing

/// What is missing before a partnership is recognised.
@Suite struct PartnershipTests {
  private static let yes = Partnership.Confirmation(
    who: "Rana Aziz", day: Day(number: 13_762), how: .letter)

  private static func partner(
    _ position: Int, _ sector: Sector, confirmed: Bool = true
  ) -> Partnership.Partner {
    Partnership.Partner(
      position: position,
      organisation: (Identifier(UUID()), "Body \(position) (invented)", sector), person: nil,
      role: "works", confirmation: confirmed ? yes : nil)
  }

  private static func whole(
    _ partners: [Partnership.Partner]? = nil, without principle: Principle? = nil,
    outcomes: [String] = ["C2"],
    terms: Partnership.Terms? = nil
  ) throws -> Partnership {
    var answers = Dictionary(
      uniqueKeysWithValues: Principle.allCases.map { ($0, "answer \($0.rawValue)") })
    if let principle { answers[principle] = nil }
    return Partnership(
      id: UUID(), code: "P-0001", title: "Shared incubator", status: .confirmed,
      partners: partners ?? [partner(1, .government), partner(2, .incubator)], answers: answers,
      outcomes: outcomes,
      terms: try terms
        ?? Partnership.Terms(
          measure: "firms housed", due: Day(number: 14_000),
          assured: Money(minorUnits: 1, currency: "USD")),
      announcedAt: Date(timeIntervalSince1970: 0))
  }

  private static func lacks(_ one: Partnership, hasCatalogue: Bool = true) -> [String] {
    one.missing(hasCatalogue: hasCatalogue).map { "\($0.at): \($0.key)" }
  }

  @Test func `nothing is missing where all is answered, confirmed and counted`() throws {
    #expect(Self.lacks(try Self.whole()) == [])
  }

  @Test(arguments: Principle.allCases)
  func `a principle without an answer is missing by its number`(principle: Principle) throws {
    #expect(
      Self.lacks(try Self.whole(without: principle))
        == ["principle \(principle.rawValue): principle-not-answered"])
  }

  @Test func `partners, outcomes, sectors, target and funding are counted beside words`() throws {
    let partners = [
      Self.partner(1, .academia, confirmed: false), Self.partner(2, .academia),
    ]
    #expect(
      Self.lacks(try Self.whole(partners, outcomes: [], terms: Partnership.Terms()))
        == [
          "partner 1: partner-not-confirmed", "principle 3: partnership-cites-nothing",
          "principle 4: partners-of-one-sector", "principle 6: target-without-measure",
          "principle 6: target-without-day", "principle 7: funding-not-assured",
        ])
  }

  @Test func `a meeting without a catalogue asks for no outcome, and no sum is no funding`() throws
  {
    #expect(Self.lacks(try Self.whole(outcomes: []), hasCatalogue: false) == [])
    let none = Partnership.Terms(
      measure: "firms", due: Day(number: 14_000),
      assured: try Money(minorUnits: 0, currency: "USD"),
      expected: try Money(minorUnits: 900, currency: "USD"))
    #expect(Self.lacks(try Self.whole(terms: none)) == ["principle 7: funding-not-assured"])
  }

  @Test func `partnerships are counted in four digits or more`() {
    #expect([1, 9_999, 12_345].map(Partnership.code) == ["P-0001", "P-9999", "P-12345"])
  }
}
