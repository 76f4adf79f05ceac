import Foundation
import Testing

@Suite struct PersonCommandTests {
  private static let list = """
    name,name_ar,email,organisation,country,languages
    Leila Haddad,لَيْلى حدّاد,leila@example.org,Water House,JO,ar en
    Omar Haddad,,omar@example.org,Water House,JO,ar

    """

  private static func withPeople(_ body: @Sendable (Shell) async throws -> Void) async throws {
    try await Shell.withDatabase { shell in
      let taken = try await Shell.withFile(list) { try await shell("person", "import", $0) }
      #expect(taken.status == 0, "\(taken.talk)")
      try await body(shell)
    }
  }

  @Test func `who is meant is found in any script, and several are listed`() async throws {
    try await Self.withPeople { shell in
      let found = try await shell("person", "show", "ليلى", "حداد")
      #expect(found.status == 0, "\(found.talk)")
      #expect(found.output.contains("email\tleila@example.org\n"))
      let several = try await shell("person", "show", "haddad")
      #expect(several.status == 2)
      #expect(several.talk.contains("  leila@example.org: Leila Haddad · Water House · JO ("))
      #expect(several.talk.contains("  omar@example.org: Omar Haddad · Water House · JO ("))
      let everything = try await shell("person", "show", "leila", "--everything", "--json")
      #expect(
        everything.output.contains(
          """
          {"column":"email","value":"leila@example.org","what":"person","where":"directory"}
          """))
    }
  }

  @Test func `nobody is forgotten without a reason and a yes`() async throws {
    try await Self.withPeople { shell in
      #expect(try await shell("person", "forget", "leila", "--yes").status == 64)
      #expect(try await shell("person", "forget", "--yes").status == 64)
      let asked = try await shell("person", "forget", "leila", "--reason", "letter")
      #expect(asked.status == 64)
      #expect(asked.talk.contains("directory: person, 1\n"))
      let dry = try await shell("person", "forget", "leila", "--reason", "letter", "--dry-run")
      #expect(dry.status == 0)
      #expect(dry.talk.contains("nothing was erased"))
      #expect(try await shell("person", "list").output.contains("leila@example.org"))
      let done = try await shell("person", "forget", "leila", "--reason", "letter", "--yes")
      #expect(done.status == 0, "\(done.talk)")
      #expect(try await !shell("person", "list").output.contains("leila@example.org"))
      let listed = try await shell("person", "forgotten")
      #expect(listed.output.hasPrefix("forgotten "))
      let again = try await Shell.withFile(listed.output) {
        try await shell("person", "forget", "--again", "--list", $0, "--yes")
      }
      #expect(again.talk == "nothing is left to erase\n0 people forgotten anew\n")
      let other = try await Shell.withFile("Leila Haddad\n") {
        try await shell("person", "forget", "--again", "--list", $0, "--yes")
      }
      #expect(other.status == 65)
      #expect(other.talk.contains("line 1"))
    }
  }

  @Test func `a period is set, listed and taken away`() async throws {
    try await Self.withPeople { shell in
      let none = try await shell("retention", "run", "--yes")
      #expect(none.status == 1)
      #expect(try await shell("retention", "set", "letters").status == 64)
      #expect(try await shell("retention", "set", "names", "--after", "9").status == 64)
      #expect(
        try await shell("retention", "set", "letters", "--after", "9").talk
          == "letters: 9 days\n")
      #expect(try await shell("retention", "list").output.contains("letters\t9\t"))
      #expect(try await shell("retention", "run", "--yes").talk == "nothing is due\n")
      #expect(
        try await shell("retention", "set", "letters", "--never").talk == "letters: no end\n")
      #expect(try await shell("retention", "list").output.contains("letters\tno end\t"))
    }
  }
}
