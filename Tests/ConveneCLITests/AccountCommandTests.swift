import ConveneTesting
import Foundation
import Postgres
import Testing

@Suite struct AccountCommandTests {
  private static func withMeeting(_ body: @Sendable (Shell) async throws -> Void) async throws {
    try await Shell.withDatabase { shell in
      let taken = try await Shell.withFile(
        try projectFile("Tests/Fixtures/meeting/round-table.json")
      ) { try await shell("meeting", "import", $0) }
      #expect(taken.status == 0, "\(taken.talk)")
      try await body(shell)
    }
  }

  @Test func `the first administrator is made by the command that is advised`() async throws {
    let testing = try TestDatabase()
    try await testing.withClone { database in
      let name: String = try await database.read {
        try $0.rows("SELECT current_database()::text AS name")[0]["name"]
      }
      let shell = Shell(environment: ["CONVENE_DATABASE": testing.conninfo(database: name)])
      let nobody = try await shell("meeting", "list")
      #expect(nobody.status == 1)
      #expect(nobody.talk.contains("convene account add LOGIN --name NAME --first"))
      let reserved = try await shell("account", "add", "convene", "--name", "Rana", "--first")
      #expect(reserved.status == 1)
      #expect(reserved.talk.contains("begins like the logins of the program"))
      let first = ["account", "add", "rana", "--name", "Rana Haddad", "--first"]
      let made = try await shell.run(first)
      #expect(made.status == 0, "\(made.talk)")
      #expect(try await shell.run(first).status == 1)
      #expect(try await shell("account", "add", "karim", "--name", "Karim Daou").status == 64)
      let accounts = try await database.read {
        try $0.rows("SELECT login, name FROM account").map { row in
          "\(try row["login"] as String) \(try row["name"] as String)"
        }
      }
      #expect(accounts == ["rana Rana Haddad"])
    }
  }

  @Test func `a token is shown once, is listed without its secret, and ends by its name`()
    async throws
  {
    try await Self.withMeeting { shell in
      let made = try await shell(
        "account", "token", "add", "website", "--scope", "read:agenda", "--scope", "read:meetings",
        "--json")
      #expect(made.status == 0, "\(made.talk)")
      let first = try #require(made.output.split(separator: "\n").first)
      let secret = try #require(first.firstMatch(of: /"secret":"([0-9a-f]{40})"/)).1
      let listed = try await shell("account", "token", "list")
      #expect(listed.output.contains("website\tread:agenda read:meetings\t"))
      #expect(!listed.output.contains(secret))
      #expect(try await !shell("audit", "list", "--json").output.contains(secret))
      let twice = ["account", "token", "add", "website", "--scope", "read:meetings"]
      #expect(try await shell.run(twice).status == 1)
      #expect(try await shell("account", "token", "add", "other").status == 64)
      #expect(
        try await shell("account", "token", "add", "x", "--scope", "write:all").status == 64)
      #expect(try await shell("account", "token", "revoke", "website").status == 0)
      #expect(try await shell("account", "token", "revoke", "website").status == 2)
      #expect(try await shell("account", "token", "list", "--json").output == "")
    }
  }

  @Test func `two people at one desk each act under a login and a name of their own`()
    async throws
  {
    let testing = try TestDatabase()
    try await testing.withClone { database in
      try await database.enrol(name: "Rana Haddad")
      let login = "karim_\(UUID().uuidString.lowercased().replacing("-", with: ""))"
      let name: String = try await database.read {
        try $0.rows("SELECT current_database()::text AS name")[0]["name"]
      }
      try await database.withConnection {
        try $0.script("CREATE ROLE \(login) LOGIN IN ROLE convene_app")
      }
      let conninfo = testing.conninfo(database: name)
      let theirs = conninfo.replacing("user=convene", with: "user=\(login)")
      try #require(theirs != conninfo)
      let portal = ["CONVENE_PORTAL": "https://meetings.example.org"]
      let rana = Shell(environment: portal.merging(["CONVENE_DATABASE": conninfo]) { $1 })
      let karim = Shell(environment: portal.merging(["CONVENE_DATABASE": theirs]) { $1 })
      let outcome: Result<Void, any Error>
      do {
        outcome = .success(try await Self.shareDesk(rana, karim, login))
      } catch { outcome = .failure(error) }
      try await database.withConnection {
        try $0.script("DROP OWNED BY \(login); DROP ROLE \(login)")
      }
      try outcome.get()
    }
  }

  private static func shareDesk(_ rana: Shell, _ karim: Shell, _ login: String) async throws {
    let taken = try await Shell.withFile(
      try projectFile("docs/manual/examples/meeting.json")
    ) { try await rana("meeting", "import", $0) }
    #expect(taken.status == 0, "\(taken.talk)")
    let stranger = try await karim("meeting", "list")
    #expect(stranger.status == 1)
    #expect(stranger.talk.contains("convene account add"), "\(stranger.talk)")
    let added = try await rana(
      "account", "add", login, "--name", "Karim Daou", "--role", "organiser")
    #expect(added.talk == "\(login) acts as Karim Daou\n", "\(added.talk)")
    #expect(try await karim("meeting", "list").output.contains("RAIN-2038"))
    let published = try await karim("meeting", "publish")
    #expect(published.status == 0, "\(published.talk)")
    let refused = try await karim("account", "add", "sam", "--name", "Sam", "--role", "assistant")
    #expect(refused.status == 1)
    // Both read one trail, which tells them apart.
    for shell in [rana, karim] {
      let acts = try await shell("audit", "list").output.split(separator: "\n")
        .map { $0.split(separator: "\t") }
      let told = acts.filter { $0.contains("meeting.import") || $0.contains("meeting.publish") }
      #expect(told.map { $0.contains("Karim Daou") } == told.map { $0.contains("meeting.publish") })
      #expect(told.map { $0.contains("Rana Haddad") } == told.map { $0.contains("meeting.import") })
      #expect(told.count == 2)
    }
    #expect(try await rana("account", "revoke", login, "organiser").status == 0)
    #expect(try await karim("meeting", "show").status != 0)
  }

  @Test func `a second account under a name asks whether it is meant`() async throws {
    try await Self.withMeeting { shell in
      let add = ["account", "add", "karim", "--name", "Karim Daou", "--role", "assistant"]
      #expect(try await shell.run(add).status == 0)
      let again = add.map { $0 == "karim" ? "karim2" : $0 }
      let refused = try await shell.run(again)
      #expect(refused.status == 1)
      #expect(refused.talk.contains("karim: is called so"))
      #expect(refused.talk.contains("--namesake"))
      let meant = try await shell.run(again + ["--namesake"])
      #expect(meant.status == 0, "\(meant.talk)")
    }
  }

  @Test func `a role of one meeting is given, listed and taken by the meeting's code`()
    async throws
  {
    try await Self.withMeeting { shell in
      let added = try await shell(
        "account", "add", "karim", "--name", "Karim Daou", "--role", "assistant", "--meeting",
        "RT-2007-01")
      #expect(added.status == 0, "\(added.talk)")
      let granted = try await shell("account", "grant", "karim", "moderator")
      #expect(granted.talk == "karim is moderator\n")
      let list = try await shell("account", "list")
      #expect(list.output.contains("karim\tKarim Daou\tmoderator, assistant in RT-2007-01\n"))
      let everywhere = try await shell("account", "revoke", "karim", "assistant")
      #expect(everywhere.status == 1)
      #expect(
        everywhere.talk.contains("convene account revoke karim assistant --meeting RT-2007-01"))
      let taken = try await shell(
        "account", "revoke", "karim", "assistant", "--meeting", "RT-2007-01")
      #expect(taken.talk == "karim is not assistant in RT-2007-01\n")
      let acts = try await shell("audit", "list")
      #expect(acts.output.contains("account.revoke\tkarim"))
      let unknown = try await shell("account", "grant", "karim", "assistant", "--meeting", "RT-9")
      #expect(unknown.status == 2)
    }
  }

  @Test func `history names whose address was said, and how the proxy is taken back`()
    async throws
  {
    try await Self.withMeeting { shell in
      let added = try await shell(
        "account", "add", "karim", "--name", "Karim Daou", "--role", "assistant")
      #expect(added.status == 0, "\(added.talk)")
      for words in [
        ["account", "address", "karim@example.org", "--login", "karim"],
        ["account", "link", "karim"],
      ] {
        #expect(try await shell.run(words).status == 0)
      }
      let history = try await shell("history", "--house")
      let own = history.output + history.talk
      #expect(own.contains("convene account address ADDRESS --login karim"), "\(own)")
      #expect(own.contains("convene account sessions karim --revoke"), "\(own)")

      let none = try await shell("account", "proxy")
      #expect(none.status == 0 && none.output.contains("No proxy is believed"), "\(none.output)")
      let secret = String(repeating: "0123456789abcdef", count: 2)
      let set = try await Shell.withFile("\(secret)\n") {
        try await shell("account", "proxy", "--secret-file", $0)
      }
      #expect(set.status == 0, "\(set.talk)")
      let set1 = try await shell("history", "--house")
      #expect((set1.output + set1.talk).contains("convene account proxy --forget"))
      let stands = try await shell("account", "proxy")
      #expect(stands.output.contains("is believed by its secret since"), "\(stands.output)")
      #expect(try await shell("account", "proxy", "--json").output.contains("\"proxy\":\"yes\""))
      #expect(try await shell("account", "proxy", "--forget").status == 0)
      let forgotten = try await shell("history", "--house")
      #expect(
        (forgotten.output + forgotten.talk).contains(
          "convene account proxy --secret-file FILE"))

      let nonsense = try await shell(
        "account", "address", "nonsense", "--login", "karim")
      #expect(nonsense.status != 0)
      #expect(nonsense.talk.contains("convene account address ADDRESS --login karim"))
      #expect(!nonsense.talk.contains("person edit"))
    }
  }

  @Test func `an administrator is of no single meeting`() async throws {
    try await Self.withMeeting { shell in
      let refused = try await shell(
        "account", "add", "karim", "--name", "Karim Daou", "--role", "administrator", "--meeting",
        "RT-2007-01")
      #expect(refused.status == 1)
      #expect(refused.talk.contains("account grant LOGIN organiser --meeting RT-2007-01"))
      #expect(try await !shell("account", "list").output.contains("karim"))
    }
  }
}
