import ConveneCore
import ConveneService
import ConveneStore
import ConveneValues
import Foundation
import Testing

/// Adding people and organisations by hand, and what tables mean by another name.
@Suite struct DirectoryTests {
  @Test func `a name and a country are enough, and the same person is not added twice`()
    async throws
  {
    try await atDesk { desk in
      let jordan = try #require(Country("JO"))
      _ = try await desk.addOrganisation(
        OrganisationParticulars(
          name: "Water House", names: [.arabic: "بيت الماء"], country: jordan,
          aliases: ["Maison de l’Eau"]))
      let rim = NewPerson(
        name: "Rim Haddad", names: [.arabic: "ريم حدّاد"], organisation: "maison")
      let rehearsed = try await desk.add(rim, dryRun: true)
      #expect(rehearsed.person.country == jordan)
      #expect(try await desk.people().isEmpty)
      let (person, like) = try await desk.add(rim)
      #expect(like == [])
      #expect(person.email == "")
      #expect(try await desk.person("حداد ريم").id == person.id)
      #expect(try await refusal { _ = try await desk.add(rim) } == "person-exists")
      let other = try await desk.add(
        NewPerson(name: "RIM HADDAD", email: "rim@example.org", country: jordan))
      #expect(other.like.map(\.id) == [person.id])
      #expect(
        try await refusal { _ = try await desk.add(NewPerson(name: "Nobody")) }
          == "country-of-person-unknown")
      #expect(
        try await refusal {
          _ = try await desk.add(NewPerson(name: "X", organisation: "nowhere", country: jordan))
        } == "no-organisation-so")
      #expect(try await desk.organisation("بيت").people?.map(\.name) == ["Rim Haddad"])
      // Whoever has no address objects for themselves alone.
      _ = try await desk.add(NewPerson(name: "Omar Saad", country: jordan))
      _ = try await desk.recordObjection(of: person.id, because: "telephone")
      let omar = try await desk.person("omar saad")
      #expect(try await desk.page(of: omar.id).objectsSince == nil)
      #expect(try await desk.page(of: person.id).objectsSince != nil)
    }
  }

  @Test func `a table that says another name means the organisation that bears it`() async throws {
    try await atDesk { desk in
      _ = try await desk.addOrganisation(
        OrganisationParticulars(
          name: "Water House", country: Country("JO"), aliases: ["Maison de l’Eau"]))
      let table = """
        name,email,organisation,country,languages
        Leila Haddad,leila@example.org,MAISON de l’Eau,JO,ar
        """
      _ = try await desk.importPeople(Array(table.utf8))
      #expect(try await desk.organisations().map(\.name) == ["Water House"])
      let page = try await desk.organisation("water")
      #expect(page.people?.map(\.name) == ["Leila Haddad"])
      #expect(page.aliases == ["Maison de l’Eau"])
      let corrected = try await desk.correctOrganisation(
        "water", OrganisationParticulars(name: "House of Water", withoutAliases: page.aliases))
      #expect(corrected.organisation.name == "House of Water")
      #expect(corrected.aliases == [])
      #expect(
        try await refusal {
          _ = try await desk.addOrganisation(
            OrganisationParticulars(name: "house of  WATER", country: Country("JO")))
        } == "organisation-known")
      _ = try await desk.addOrganisation(
        OrganisationParticulars(name: "House of Water", country: Country("LB")))
      #expect(
        try await refusal { _ = try await desk.organisation("house") } == "which-organisation")
    }
  }
}
