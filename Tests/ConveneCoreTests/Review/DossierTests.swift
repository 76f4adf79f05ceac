import ConveneCore
import ConveneValues
import Foundation
import Testing

struct DossierTests {
  private let host = Organisation(
    id: Identifier(UUID()), name: "Cedar Labs", shortName: "CL", names: [.arabic: "مختبرات الأرز"],
    sector: .academia, country: Country("LB"))
  private let partner = Organisation(id: Identifier(UUID()), name: "Pine Association")

  private func dossier(_ text: String, name: String = "Hanan Tall", isBlind: Bool = true) throws
    -> Dossier
  {
    let person = Person(
      id: Identifier(UUID()), name: name, names: [.arabic: "حنان التل"],
      email: "hanan@example.org", organisation: host.id, country: try #require(Country("LB")),
      languages: ["ar"])
    let application = Application(
      id: Identifier(UUID()), code: "A-0001", person: person.id, topics: ["a"],
      offers: [
        Offer(answer: 1, asset: .data, topic: "a", countries: [person.country], note: text)
      ],
      wishes: [.organisation(partner.id)],
      pastPartnerships: [
        PastPartnership(
          answer: 2, title: text, partners: [partner.id], sectors: [.donor], from: 2004,
          output: text)
      ],
      target: Target(text: text, measure: text, baseline: text),
      referees: [Referee(name: "Omar Reed", email: "omar@example.org")],
      statements: PersonalStatements(
        Dictionary(uniqueKeysWithValues: PersonalStatement.allCases.map { ($0, text) })))
    return Dossier(
      application, by: person, organisations: [host.id: host, partner.id: partner],
      people: [person.id: person], isBlind: isBlind)
  }

  @Test(arguments: [
    ("Hanan Tall will train", "▮ will train"),
    ("as CEDAR LABS showed, and Cedar labs.", "as ▮ showed, and ▮."),
    ("Tall trees; a tall order", "▮ trees; a tall order"),
    ("with the Pine Association of 2004", "with the ▮ of 2004"),
    ("ask omar@example.org or Omar Reed", "ask ▮ or ▮"),
    ("see www.cedar.example and CL's page", "see ▮ and ▮'s page"),
    ("clear water, close by", "clear water, close by"),
    ("تدرّب حنان التل المعلمين", "تدرّب ▮ المعلمين"),
    ("خبرة لمختبرات الأرز", "خبرة ▮"), ("", ""),
  ])
  func `names and addresses are covered in free text, whole words only`(
    text: String, shown: String
  ) throws {
    let dossier = try dossier(text)
    #expect(dossier.offers.map(\.note) == [shown])
    #expect(dossier.past.map(\.title) == [shown])
    #expect(dossier.past.map(\.output) == [shown])
    #expect(Set(dossier.statements.given.map(\.text)) == (shown.isEmpty ? [] : [shown]))
    #expect(dossier.target.map { [$0.text, $0.measure, $0.baseline] } == [shown, shown, shown])
  }

  @Test func `a blind dossier has no field that tells who applies`() throws {
    let dossier = try dossier("text")
    #expect(dossier.identity == nil)
    #expect(dossier.past.map(\.partners) == [[]])
    #expect(dossier.past.map(\.sectors) == [[.donor]])
    #expect(dossier.offers.map(\.countries) == [[]])
    #expect(dossier.sector == .academia)
  }

  @Test func `an open dossier tells everything as it was written`() throws {
    let dossier = try dossier("Hanan Tall of Cedar Labs", isBlind: false)
    #expect(dossier.identity?.person.name == "Hanan Tall")
    #expect(dossier.identity?.organisation == host)
    #expect(dossier.offers.map(\.note) == ["Hanan Tall of Cedar Labs"])
    #expect(dossier.past.map(\.partners) == [[[.english: "Pine Association"]]])
  }

  @Test func `dossiers of two applicants who wrote the same of themselves are equal`() throws {
    #expect(
      try dossier("Hanan Tall, hanan@example.org, is known")
        == dossier("Bo Li, bo.li@mail.example, is known", name: "Bo Li"))
  }
}
