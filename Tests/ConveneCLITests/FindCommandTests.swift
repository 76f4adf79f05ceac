import Foundation
import Testing

/// `convene find`, as it is typed and as it answers.
@Suite struct FindCommandTests {
  private static let list = """
    name,name_ar,email,organisation,country,languages
    Leila Haddad,لَيْلى حدّاد,leila@example.org,Water House,JO,ar en
    Zoé Müller,,zoe.m@example.org,Maison de l’Eau,FR,fr
    İbrahim Işık,,isik@example.org,Su Evi,TR,tr
    آمنة البنّاني,,amina@example.org,دار المياه,MA,ar

    """

  @Test func `whoever bears the part in any script is found, and nobody else`() async throws {
    let leila = "person\t\tLeila Haddad\tWater House\tJO\tleila@example.org\t\n"
    let zoe = "person\t\tZoé Müller\tMaison de l’Eau\tFR\tzoe.m@example.org\t\n"
    let ibrahim = "person\t\tİbrahim Işık\tSu Evi\tTR\tisik@example.org\t\n"
    let amina = "person\t\tآمنة البنّاني\tدار المياه\tMA\tamina@example.org\t\n"
    let cases = [
      (["leila"], leila), (["addad", "lei"], leila), (["حداد"], leila), (["ليلي"], leila),
      (["leila@example"], leila), (["muller"], zoe), (["ZOE"], zoe),
      (["isik", "ibrahim"], ibrahim),
      (["بنّانى"], amina), (["أمنه"], amina),
      (["ater"], "organisation\t\tWater House\t\tJO\t\t\n"),
      (["مياة"], "organisation\t\tدار المياه\t\tMA\t\t\n"),
    ]
    try await Self.withPeople { shell in
      for (words, row) in cases {
        let found = try await shell.run(["find"] + words)
        #expect(found.status == 0, "\(found.talk)")
        #expect(
          found.output == "what\tcode\tname\torganisation\tcountry\taddress\tprinted\n" + row,
          "\(words)")
        #expect(found.talk == "")
      }
    }
  }

  @Test func `what is spelt nearly so is proposed, and what is nothing like it is not`()
    async throws
  {
    try await Self.withPeople { shell in
      let near = try await shell("find", "hadad")
      #expect(near.status == 0)
      #expect(near.talk == "nothing is called hadad; did you mean:\n")
      #expect(near.output.contains("Leila Haddad"))
      let nothing = try await shell("find", "xqzw")
      #expect(nothing.status == 0)
      #expect(nothing.talk == "nothing is called xqzw, nor nearly so\n")
      #expect(nothing.output == "")
      let json = try await shell("find", "leila", "--json")
      #expect(
        json.output == """
          {"address":"leila@example.org","code":"","country":"JO","name":"Leila Haddad",\
          "organisation":"Water House","printed":"","what":"person"}

          """)
    }
  }

  private static func withPeople(_ body: @Sendable (Shell) async throws -> Void) async throws {
    try await Shell.withDatabase { shell in
      let taken = try await Shell.withFile(list) { try await shell("person", "import", $0) }
      #expect(taken.status == 0, "\(taken.talk)")
      try await body(shell)
    }
  }
}
