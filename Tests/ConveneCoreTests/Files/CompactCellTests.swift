import ConveneFixtures
import Testing

@testable import ConveneCore
@testable import ConveneValues
@testable import ConveneWords

struct CompactCellTests {
  private func told(_ faults: [(String) -> Problem]) -> [String] {
    faults.map { $0("offers") }.inEnglish.map(\.message)
  }

  @Test func `offers, needs and past partnerships are read from one cell each`() throws {
    var reader = AnswerReader(topics: ["a", "c", "e"], countries: .printed)
    let jordan = try #require(Country("JO"))
    let lebanon = try #require(Country("LB"))
    #expect(
      reader.offers("training:c:M:JO|LB; Data:A::: verified :2008-01-31: a list\\; of: names;") == [
        Offer(answer: 1, asset: .training, topic: "c", countries: [jordan, lebanon]),
        Offer(
          answer: 2, asset: .data, topic: "a", availableFrom: Day("2008-01-31"),
          evidence: .verified, note: "a list; of: names"),
      ])
    #expect(
      reader.needs("expertise:e:L::1") == [
        Need(answer: 3, asset: .expertise, topic: "e", size: .large, priority: 1)
      ])
    #expect(
      reader.partnerships("2004-2006:Network:government|ngo:12 centres; 2007-:Other; 2005:Third")
        == [
          PastPartnership(
            answer: 4, title: "Network", sectors: [.government, .civilSociety], from: 2004,
            to: 2006,
            output: "12 centres"),
          PastPartnership(answer: 5, title: "Other", from: 2007),
          PastPartnership(answer: 6, title: "Third", from: 2005, to: 2005),
        ])
    #expect(reader.takeFaults().isEmpty)
  }

  @Test func `countries of an offer are named or coded`() {
    var reader = AnswerReader(topics: ["a"], countries: .printed)
    let read = ["JO LB", "Saudi Arabia|liban", "State of Palestine, YE"].map { countries in
      reader.offers("training:a:M:\(countries)").flatMap(\.countries).map(\.code)
    }
    #expect(read == [["JO", "LB"], ["SA", "LB"], ["PS", "YE"]])
    #expect(reader.takeFaults().isEmpty)
  }

  @Test func `all that is wrong in a cell is told`() {
    var reader = AnswerReader(topics: ["a"], countries: .printed)
    #expect(reader.offers("magic:z:XL:UK|QQ:sworn:soon; funding") == [])
    #expect(
      told(reader.takeFaults()) == [
        "magic:z:XL:UK|QQ:sworn:soon: soon is not a day",
        "magic:z:XL:UK|QQ:sworn:soon: sworn is not one of asserted, document, verified",
        "magic:z:XL:UK|QQ:sworn:soon: magic is not one of funding, expertise, data, technology, "
          + "delivery, convening, regulatory, training, outreach, premises",
        "magic:z:XL:UK|QQ:sworn:soon: z is not a topic of the meeting",
        "magic:z:XL:UK|QQ:sworn:soon: XL is not a size, S, M or L",
        "magic:z:XL:UK|QQ:sworn:soon: QQ is no country by its name or its ISO 3166 code",
        "funding: no topic is not a topic of the meeting",
      ])
    #expect(reader.needs("data:a:S::4") == [])
    #expect(reader.partnerships("2006-2004:;soon:x:guild") == [])
    #expect(
      told(reader.takeFaults()) == [
        "data:a:S::4: 4 is not a priority, 1, 2 or 3",
        "2006-2004: 2006-2004 are not years such as 2004-2006, 2005 or 2006-",
        "2006-2004: the partnership has no title",
        "soon:x:guild: soon are not years such as 2004-2006, 2005 or 2006-",
        "soon:x:guild: guild holds an unknown sector",
      ])
  }

  @Test func `written answers are read as they were`() {
    var random = SeededRandom(seed: 3)
    let countries = Country.all.compactMap { Country($0.alpha2) }
    let notes = ["", "x:y", "a;b\\", ":", "\u{301}a", "تدريب", "1|2", "\\;"]
    for _ in 0..<300 {
      let offer = Offer(
        answer: 1, asset: random.pick(Asset.allCases), topic: "a",
        countries: random.sample(countries, random.below(3)), size: random.pick(Size.allCases),
        availableFrom: random.chance(500) ? Day(number: 13_000 + random.below(3000)) : nil,
        evidence: random.pick(Offer.Evidence.allCases), note: random.pick(notes))
      let need = Need(
        answer: 2, asset: random.pick(Asset.allCases), topic: "b",
        countries: random.sample(countries, random.below(3)), size: random.pick(Size.allCases),
        priority: 1 + random.below(3), note: random.pick(notes))
      let from = 1990 + random.below(17)
      let past = PastPartnership(
        answer: 3, title: random.pick(["x", "y; z: w"]),
        sectors: random.sample(Sector.allCases, random.below(3)), from: from,
        to: random.chance(500) ? from + random.below(3) : nil, output: random.pick(notes))
      var reader = AnswerReader(topics: ["a", "b"], countries: .printed)
      #expect(reader.offers(offer.cell) == [offer])
      #expect(reader.needs(need.cell) == [need])
      #expect(reader.partnerships(past.cell) == [past])
      #expect(reader.takeFaults().isEmpty)
    }
  }
}
