import Foundation
import Testing

/// What people and scripts are told of seals and keys.
@Suite struct KeyCommandTests {
  @Test func `keys are told by their names, and a backup of others is refused with what to do`()
    async throws
  {
    try await Shell.withDatabase { shell in
      let data = try #require(shell.environment["CONVENE_DATA"])
      let none = try await shell("database", "key")
      #expect(none.status == 0)
      #expect(
        none.talk
          == "none in \(data)/key; the first backup or link in a letter makes one there. "
          + "Where letters wait for a key of before, bring its file back\n")
      try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: true)
      let backup = "\(data)/a.backup"
      #expect(try await shell("database", "backup", backup).status == 0)
      let first = try await shell("database", "key")
      let name = try #require(first.output.firstMatch(of: /(?m)^([0-9a-f]{16})\tseals$/)).1
      let rotated = try await shell("database", "key", "--rotate")
      #expect(
        rotated.output.wholeMatch(
          of: /key\tstate\n[0-9a-f]{16}\tseals\n([0-9a-f]{16})\tolder\n/)?.1 == name)

      var elsewhere = shell
      elsewhere.environment["CONVENE_KEY"] = "\(data)/other"
      let strange = try await elsewhere("database", "restore", backup)
      #expect(strange.status == 1)
      #expect(strange.talk.contains("is sealed by the key \(name), which is not here"))
      #expect(strange.talk.contains("trust the file like a program"))
      #expect(strange.talk.contains("convene database restore FILE --trust-this-file"))
      let told = try await elsewhere("database", "restore", backup, "--json")
      #expect((told.output + told.talk).contains("\"code\":\"backup-of-stranger\""))
      // The database that is there is in the way of a file that is believed.
      for words in [[], ["--trust-this-file"]] {
        let full = try await shell.run(["database", "restore", backup] + words)
        #expect(full.status == 1)
        #expect(full.talk.contains("is not empty"))
      }
    }
  }
}
