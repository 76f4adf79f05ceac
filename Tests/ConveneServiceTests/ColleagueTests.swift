import ConveneCore
import ConveneService
import ConveneStore
import ConveneTesting
import ConveneValues
import ConveneWords
import Foundation
import Postgres
import Testing

/// Colleagues with logins of their own at the server, on one database.
struct ColleagueTests {
  /// Runs `body` with the settings of whoever owns the database and with those of a login that is
  /// a member of the program's role and nothing more.
  private static func withLogin(
    _ body:
      @Sendable (_ owner: Settings, _ colleague: Settings, _ login: String) async throws
      -> Void
  ) async throws {
    let testing = try TestDatabase()
    try await testing.withClone { database in
      let login = "colleague_\(UUID().uuidString.lowercased().replacing("-", with: ""))"
      let name: String = try await database.read {
        try #require(try $0.rows("SELECT current_database()::text AS name").first)["name"]
      }
      try await database.withConnection {
        try $0.script("CREATE ROLE \(login) LOGIN IN ROLE convene_app")
      }
      var (owner, colleague) = (Settings(environment: [:]), Settings(environment: [:]))
      owner.database = testing.conninfo(database: name)
      colleague.database = owner.database?.replacing("user=convene", with: "user=\(login)")
      let outcome: Result<Void, any Error>
      do { outcome = .success(try await body(owner, colleague, login)) } catch {
        outcome = .failure(error)
      }
      try await database.withConnection {
        try $0.script("DROP OWNED BY \(login); DROP ROLE \(login)")
      }
      try outcome.get()
    }
  }

  private static func at<Value: Sendable>(
    _ settings: Settings, as login: String, _ body: (Secretariat) async throws -> Value
  ) async throws -> Value {
    let desk = try await Secretariat.open(settings, login: login)
    do {
      let value = try await body(desk)
      await desk.close()
      return value
    } catch {
      await desk.close()
      throw error
    }
  }

  @Test func `the first on a database of a server is made by its owner, and no other`() async throws
  {
    try await Self.withLogin { owner, colleague, login in
      for settings in [colleague, owner] {
        let refusal = await #expect(throws: Refusal.self) {
          try await Self.at(settings, as: "rana") { _ in }
        }
        #expect(refusal?.code == "no-account")
        #expect(
          refusal.flatMap { Phrases(.english).command(of: $0) }
            == "convene account add LOGIN --name NAME --first")
      }
      let name = "Karim Daou (invented)"
      let refused = await #expect(throws: PostgresError.self) {
        try await Secretariat.addFirstAccount(colleague, login: login, name: name, of: login)
      }
      #expect(refused.flatMap { Failure(ofDatabase: $0) }?.refusal.code == "database-login")
      try await Secretariat.addFirstAccount(owner, login: login, name: name, of: "rana")
      let second = await #expect(throws: Refusal.self) {
        try await Secretariat.addFirstAccount(owner, login: "sam", name: "X", of: "rana")
      }
      #expect(second?.code == "somebody-already")
      for login in ["convene", "convene_app", "pg_monitor", "public"] {
        let reserved = await #expect(throws: Refusal.self) {
          try await Secretariat.addFirstAccount(owner, login: login, name: "X", of: "rana")
        }
        #expect(reserved?.code == "login-not-usable")
      }
      // Whoever the operating system says they are: the session counts.
      try await Self.at(colleague, as: "somebody-else") { desk in
        #expect(desk.actor.name == name)
        #expect(desk.actor.roles == [.administrator])
        let acts = try await desk.acts(in: nil)
        #expect(acts.map(\.act) == ["account.add"])
        #expect(acts.map(\.login) == ["convene"])
        #expect(acts.map(\.changed) == ["account \(name)"])
      }
      let stranger = await #expect(throws: Refusal.self) {
        try await Self.at(owner, as: login) { _ in }
      }
      #expect(stranger?.code == "no-account")
    }
  }

  @Test func `each acts under an account of their own, and not before there is one`() async throws {
    try await Self.withLogin { owner, colleague, login in
      let house = Database(try #require(owner.database))
      try await house.enrol(name: "Rana Haddad (invented)")
      await house.close()
      let code = try await Self.at(owner, as: "rana") { desk in
        #expect(desk.actor.roles == [.administrator])
        return try await desk.importMeeting(try SmallMeeting.file()).code
      }
      let refusal = await #expect(throws: Refusal.self) {
        try await Self.at(colleague, as: login) { _ in }
      }
      #expect(refusal?.code == "no-account")
      try await Self.at(owner, as: "rana") { desk in
        _ = try await desk.addAccount(
          login: login, name: "Karim Daou (invented)", roles: [.organiser],
          in: try await desk.meeting(code))
      }
      try await Self.at(colleague, as: login) { desk in
        let hand = try await desk.meeting(nil)
        try await desk.publish(hand)
        #expect(try await desk.acts(in: hand).first?.actor == "Karim Daou (invented)")
        let above = await #expect(throws: Refusal.self) { try await desk.accounts() }
        #expect(above?.code == "not-permitted")
      }
    }
  }
}
