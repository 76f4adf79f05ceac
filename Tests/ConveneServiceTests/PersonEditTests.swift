import ConveneCore
import ConveneService
import ConveneValues
import Foundation
import Testing

private typealias Bird = CanaryPerson

/// What the directory says of somebody, put right.
@Suite struct PersonEditTests {
  @Test func `every particular is put right, and old and new are told before anything is written`()
    async throws
  {
    try await atDesk { desk in
      _ = try await Bird.rated(at: desk)
      let id = try await Bird.id(at: desk)
      _ = try await desk.addOrganisation(
        OrganisationParticulars(name: "House of Wells", country: Country("LB")))
      var correction = PersonCorrection(name: "Zahra Finch")
      correction.honorific = [.english: "Ms", .french: "Mme"]
      correction.position = [.english: "Director"]
      correction.organisation = "House of Wells"
      correction.country = Country("LB")
      correction.languages = ["fr", "ar"]
      correction.gender = .some(nil)
      correction.telephone = "+961 1 234 567"
      correction.post = "P.O. Box 1\nBeirut"
      correction.aliases = ["Zahra Bird", "z.bird@example.org"]
      let plan = try await desk.correct(id, correction, dryRun: true)
      #expect(try await desk.page(of: id).person.name == "Zahra Canaryname")
      let done = try await desk.correct(id, correction)
      #expect(plan.changes == done.changes)
      let host = try #require(done.changes.first { $0.what == "organisation" })
      #expect([host.old, host.new] == ["Court of Cisterns", "House of Wells"])
      let page = try await desk.page(of: id)
      #expect(page.person == done.after)
      #expect(page.organisation == "House of Wells")
      #expect(page.person.gender == nil)
      #expect(page.person.honorific.byLanguage[.french] == "Mme")
      #expect(page.person.post == "P.O. Box 1\nBeirut")
      #expect(page.aliases.map(\.words) == ["Zahra Bird", "z.bird@example.org"])
      for text in ["bird", "z.bird@example.org", "Z.BIRD@example.org"] {
        #expect(try await desk.person(text).id == id)
      }
      var back = PersonCorrection()
      back.withoutAliases = ["zahra BIRD", "z.bird@example.org"]
      back.telephone = ""
      _ = try await desk.correct(id, back)
      #expect(try await desk.page(of: id).aliases.isEmpty)
      #expect(try await desk.page(of: id).person.telephone.isEmpty)
    }
  }

  @Test func `an address that was another of theirs changes places with the first`() async throws {
    try await atDesk { desk in
      _ = try await Bird.rated(at: desk)
      let id = try await Bird.id(at: desk)
      var more = PersonCorrection()
      more.aliases = ["zahra@home.example.org"]
      _ = try await desk.correct(id, more)
      _ = try await desk.correct(id, PersonCorrection(email: "zahra@home.example.org"))
      let page = try await desk.page(of: id)
      #expect(page.person.email == "zahra@home.example.org")
      #expect(page.aliases == [PersonAlias(email: "canary.mail@example.org")])
    }
  }

  @Test func `a table that gives another address means who has it, and makes no twin`()
    async throws
  {
    try await atDesk { desk in
      _ = try await Bird.rated(at: desk)
      let id = try await Bird.id(at: desk)
      var more = PersonCorrection()
      more.aliases = ["zahra@home.example.org", "Zahra Bird"]
      _ = try await desk.correct(id, more)
      let table = """
        name,email,country,languages
        zahra canaryname,Zahra@home.example.org,MA,en
        Zahra Bird,canary.mail@example.org,MA,en
        Zahra Bird,zahra@elsewhere.example.org,MA,en
        """
      #expect(try await desk.importPeople(Array(table.utf8)).count == 1)
    }
  }

  @Test func `the answer says which papers of which meetings change, and what is signed stays`()
    async throws
  {
    try await atDesk { desk in
      _ = try await Bird.seated(at: desk)
      let id = try await Bird.id(at: desk)
      let done = try await desk.correct(id, PersonCorrection(name: "Zahra Finch"))
      #expect(done.papers.map(\.key) == ["papers-of-person-change", "signed-papers-stay"])
      #expect(done.papers.map(\.at) == ["TINY-2027", "TINY-2027"])
      var quiet = PersonCorrection()
      quiet.telephone = "+961 1 234 567"
      #expect(try await desk.correct(id, quiet).papers.isEmpty)
      let later = try await desk.at(Bird.afterwards)
        .correct(id, PersonCorrection(name: "Zahra Wren"))
      #expect(later.papers.isEmpty)
    }
  }

  @Test func `an objection of one stops nobody else of the mailbox`() async throws {
    try await atDesk { desk in
      _ = try await Bird.rated(at: desk)
      let id = try await Bird.id(at: desk)
      _ = try await desk.add(
        NewPerson(name: "Omar Saad", email: "canary.mail@example.org", country: Country("LB")))
      let omar = try await desk.person("omar saad").id
      _ = try await desk.recordObjection(of: id, because: "telephone")
      #expect(try await desk.page(of: id).objectsSince != nil)
      #expect(try await desk.page(of: omar).objectsSince == nil)
      _ = try await desk.recordObjection(of: omar, because: "telephone")
      try await desk.withdrawObjection(of: omar, because: "telephone")
      #expect(try await desk.page(of: id).objectsSince != nil)
      #expect(try await desk.page(of: omar).objectsSince == nil)
    }
  }
}
