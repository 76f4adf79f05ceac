import Foundation
import Postgres
import Testing

@Suite struct HeldBackCommandTests {
  @Test func `a letter that is held back is told by name, and goes once the name is corrected`()
    async throws
  {
    try await Shell.withDatabase { shell in
      _ = try await shell("account", "name", "Rana", "Haddad")
      try await NextFollowsCommandTests.signed(shell)
      let person = try await Self.spoiled(shell)
      let send = ["invitation", "send", "--deadline", "2038-03-01", "--yes"]
      let held = try await shell.run(send)
      #expect(held.status == 74)
      #expect(
        held.talk.contains(
          """
          23 letters handed over
          note: letters: 1 letter is held back
          note: \(person.name): The letter to \(person.name) cannot be written; name: has a line break or \
          another control character
          """), "\(held.talk)")
      #expect(held.talk.contains("convene person import FILE --update"))
      #expect(held.talk.hasSuffix("; convene invitation send --deadline DAY\n"))
      #expect(try await shell("invitation", "send").talk.contains("1 letter is held back"))

      let table = "name,email,organisation,country,languages\n\(person.name),\(person.row)\n"
      let corrected = try await Shell.withFile(table) {
        try await shell("person", "import", $0, "--update")
      }
      #expect(corrected.status == 0, "\(corrected.talk)")
      let sent = try await shell.run(send)
      #expect(sent.status == 0, "\(sent.talk)")
      #expect(sent.talk.contains("1 letter handed over"))
      #expect(try await shell("doctor").status == 0)
    }
  }

  /// Somebody whose name came in with two lines, before that was refused; the name as it should be.
  private static func spoiled(_ shell: Shell) async throws -> (name: String, row: String) {
    let database = Database(try #require(shell.environment["CONVENE_DATABASE"]))
    let person: (String, String) = try await database.withConnection { connection in
      let row = try #require(
        try connection.rows(
          """
          UPDATE person SET name = replace(name, ' ', E'\\n'), names = '{}'
          WHERE id = (SELECT person_id FROM application ORDER BY code LIMIT 1)
          RETURNING replace(name, E'\\n', ' ') AS name,
            email || ',"' || COALESCE((
              SELECT organisation.name FROM organisation WHERE id = organisation_id
            ), '') || '",' || country || ',' || array_to_string(languages, '|') AS row
          """
        ).first)
      return (try row["name"], try row["row"])
    }
    await database.close()
    return person
  }
}
