import Foundation
import Testing

/// What is shown before a signature, and how decisions are listed.
@Suite struct SigningCommandTests {
  @Test func `what signing does and who has a seat is said in the language of whoever reads`()
    async throws
  {
    try await Shell.withDatabase { shell in
      try await NextFollowsCommandTests.proposed(shell)
      let json = try await shell("selection", "list", "--json").output
      let key = try #require(json.firstMatch(of: /"reason":"([a-z]+)"/)).output.1
      for (language, floor, selected, open) in [
        ("en", "of at least", " selected", "left open by the ratings: "),
        ("fr", "sur au moins", "retenues ", "candidatures que les notes ne tranchent pas\u{a0}: "),
        ("ar", "على الأقل", "المختار ", "ما لا يحسمه التقييم: "),
      ] {
        var there = shell
        there.environment["CONVENE_LANGUAGE"] = language
        let asked = try await there("selection", "sign")
        #expect(asked.status != 0)
        for words in [floor, selected, open] {
          #expect(asked.talk.contains(words), "\(language): \(asked.talk)")
        }
        // Neither keys of floors nor of sectors.
        #expect(!asked.talk.contains("_"), "\(asked.talk)")
        let list = try await there("selection", "list")
        #expect(!list.output.contains("\t\(key)\t"), "\(list.output)")
        #expect(try await there("selection", "list", "--json").output == json)
        guard language != "en" else { continue }
        for word in ["selected", "floor", "sector", "panel", "reviewed", "supersedes"] {
          #expect(!asked.talk.contains(word), "\(language), \(word): \(asked.talk)")
        }
      }
    }
  }

  @Test func `sectors and assets of lists are said in words, and asked for in both`() async throws {
    try await Shell.withDatabase { shell in
      let organisations = try projectFile("docs/manual/examples/organisations.csv")
      try await Shell.withFile(organisations) { _ = try await shell("organisation", "import", $0) }
      let english = try await shell("organisation", "list", "--where", "sector=academia")
      #expect(english.output.contains("\tacademia\t"))
      var there = shell
      there.environment["CONVENE_LANGUAGE"] = "fr"
      for filter in ["sector=academia", "sector=Établissements universitaires"] {
        let list = try await there("organisation", "list", "--where", filter)
        #expect(!list.output.contains("academia"), "\(list.output)")
        #expect(
          list.output.split(separator: "\n").count == english.output.split(separator: "\n").count,
          "\(filter): \(list.talk)")
      }
    }
  }
}
