import ConveneCore
import ConveneService
import ConveneStore
import ConveneTesting
import ConveneValues
import ConveneWords
import Foundation
import Postgres
import Testing

/// Who acts: accounts with a person's name, and never a login on a paper.
struct AccountTests {
  @Test func `colleagues get accounts, names and roles, and lose them`() async throws {
    try await atDesk { desk in
      _ = try await desk.addAccount(login: "karim", name: "Karim Daou", roles: [.assistant])
      try await desk.changeRole(.organiser, of: "karim", true)
      try await desk.changeRole(.assistant, of: "karim", false)
      try await desk.nameAccount("Karim Daou (invented)", of: "karim")
      // The same name once more changes nothing, and is no act.
      let acts = try await desk.acts(in: nil).count
      try await desk.nameAccount("Karim Daou (invented)", of: "karim")
      try await desk.nameAccount(desk.actor.name)
      #expect(try await desk.acts(in: nil).count == acts)
      let karim = try await desk.accounts().first { $0.login == "karim" }
      #expect(karim?.actor.name == "Karim Daou (invented)")
      #expect(karim?.actor.roles == [.organiser])
      #expect(karim?.actor.isNamed == true)
    }
  }

  @Test func `whoever is given an account on one's own server comes in under their own login`()
    async throws
  {
    try await atDesk { desk in
      _ = try await desk.addAccount(
        login: "karim", name: "Karim Daou (invented)", roles: [.organiser])
      let karim = try await desk.acting(as: "karim")
      _ = try await karim.importMeeting(try SmallMeeting.file())
      let acts = try await desk.acts(in: try await desk.meeting(nil))
      #expect(acts.map(\.actor) == ["Karim Daou (invented)"])
      #expect(acts.map(\.login) == ["karim"])
      let refusal = await #expect(throws: Refusal.self) { try await desk.acting(as: "nobody") }
      #expect(refusal?.code == "no-account")
    }
  }

  @Test(arguments: ["", "pg_read", "public", "none", "a\nb", String(repeating: "x", count: 64)])
  func `what no database has for a login is refused`(login: String) async throws {
    try await atDesk { desk in
      let refusal = await #expect(throws: Refusal.self) {
        try await desk.addAccount(login: login, name: "Invented", roles: [.assistant])
      }
      #expect(refusal?.code == "login-not-usable")
      let accounts = try await desk.accounts()
      #expect(accounts.count == 1)
    }
  }

  @Test func `a login has one account, and none that the program has for itself`() async throws {
    try await atDesk { desk in
      _ = try await desk.addAccount(login: "sam", name: "Sam (invented)", roles: [.organiser])
      let twice = await #expect(throws: Refusal.self) {
        try await desk.addAccount(login: "sam", name: "Other (invented)", roles: [.organiser])
      }
      #expect(twice?.code == "login-has-account")
      #expect(
        twice.flatMap { Phrases(.english).command(of: $0) } == "convene account grant sam ROLE")
      for login in ["convene", "convene_app"] {
        let refusal = await #expect(throws: Refusal.self) {
          try await desk.addAccount(login: login, name: "Invented", roles: [.organiser])
        }
        #expect(refusal?.code == "login-not-usable")
      }
      // The user that letters are handed over by.
      _ = try await desk.addAccount(
        login: "convene-worker", name: "Letters (invented)", roles: [.organiser])
      #expect(
        try await desk.accounts().map(\.login).sorted() == ["convene-worker", "sam", "tester"])
    }
  }

  @Test func `nobody takes the name that somebody else signs with`() async throws {
    try await atDesk { desk in
      try await desk.nameAccount("Rana Haddad")
      _ = try await desk.addAccount(login: "sam", name: "Sam (invented)", roles: [.organiser])
      let sam = try await desk.acting(as: "sam")
      for name in ["Rana Haddad", "rana  HADDAD"] {
        let own = await #expect(throws: Refusal.self) { try await sam.nameAccount(name) }
        let given = await #expect(throws: Refusal.self) {
          try await desk.nameAccount(name, of: "sam")
        }
        #expect([own?.code, given?.code] == ["name-of-colleague", "name-of-colleague"])
      }
      try await sam.nameAccount("Sam Haddad")
      try await desk.nameAccount("RANA HADDAD")
    }
  }

  @Test func `nobody gets an account under a name that somebody here bears, unless it is meant`()
    async throws
  {
    try await atDesk { desk in
      try await desk.nameAccount("Rana Haddad")
      for name in ["Rana Haddad", "rana  HADDAD"] {
        let refusal = await #expect(throws: Refusal.self) {
          try await desk.addAccount(login: "rana-2", name: name, roles: [.organiser])
        }
        #expect(refusal?.code == "name-has-account")
        #expect(refusal?.problems == [.isCalledSo(at: "tester")])
      }
      #expect(try await desk.accounts().map(\.login) == ["tester"])
      let namesake = try await desk.addAccount(
        login: "rana-2", name: "Rana Haddad", roles: [.organiser], isNamesake: true)
      #expect(namesake.name == "Rana Haddad")
      // Whose login it is is said first.
      let twice = await #expect(throws: Refusal.self) {
        try await desk.addAccount(login: "rana-2", name: "Rana Haddad", roles: [.organiser])
      }
      #expect(twice?.code == "login-has-account")
    }
  }

  @Test func `a role that was taken meanwhile is gone for the database, too`() async throws {
    try await atDesk { desk in
      try await desk.archive.database.withConnection {
        try $0.script(
          """
          BEGIN;
          SET LOCAL session_replication_role = replica;
          UPDATE account_role SET role = 'organiser';
          COMMIT;
          """)
      }
      let refusal = await #expect(throws: Refusal.self) {
        try await desk.changeRole(.administrator, of: "tester", true)
      }
      #expect(refusal?.code == "not-permitted")
      #expect(refusal?.problems == [])
    }
  }

  @Test func `somebody always stays administrator`() async throws {
    try await atDesk { desk in
      let refusal = await #expect(throws: Refusal.self) {
        try await desk.changeRole(.administrator, of: "tester", false)
      }
      #expect(refusal?.code == "last-administrator")
      let roles = try await desk.accounts().map(\.actor.roles)
      #expect(roles == [[.administrator]])
    }
  }

  @Test func `the database keeps an administrator, too`() async throws {
    try await atDesk { desk in
      let refusal = await #expect(throws: Refusal.self) {
        try await desk.archive.write {
          try $0.take(.administrator, from: desk.actor.id, in: nil)
        }
      }
      #expect(refusal == .lastAdministrator(login: "tester"))
    }
  }

  @Test(arguments: [Role.organiser, .assistant, .headOfUnit])
  func `only an administrator says who may act`(role: Role) async throws {
    try await atDesk { desk in
      let other = desk.acting(
        as: Actor(id: desk.actor.id, name: "Other (invented)", roles: [role]))
      let refusal = await #expect(throws: Refusal.self) {
        try await other.changeRole(.administrator, of: "tester", true)
      }
      #expect(refusal?.code == "not-permitted")
      _ = try await desk.accounts()
    }
  }

  @Test func `a login signs nothing until it has a person's name`() async throws {
    try await atDesk { desk in
      let small = try await SmallMeeting.reviewed(at: desk)
      _ = try await desk.computeScores(small.hand)
      _ = try await desk.proposeSelection(small.hand, iterations: 10_000, limits: .quick)
      let nameless = desk.acting(
        as: Actor(
          id: desk.actor.id, name: "tester", roles: desk.actor.roles, isNamed: false))
      let refusal = await #expect(throws: Refusal.self) {
        try await nameless.signSelection(small.hand)
      }
      #expect(refusal?.code == "no-name")
      // A login in other letters is one still.
      try await nameless.nameAccount("TESTER")
      #expect(try await desk.archive.read { try $0.actor(login: "tester") }?.isNamed == false)
      try await nameless.nameAccount("Rana Haddad (invented)")
      let known = try await desk.archive.read { try $0.actor(login: "tester") }
      #expect(known?.name == "Rana Haddad (invented)")
      #expect(known?.isNamed == true)
    }
  }

  @Test(arguments: [
    "", "  ", "a\nb", "Ali\u{202e}nassaH", "Ali\u{e0041}", String(repeating: "x", count: 201),
  ])
  func `what is no name is refused`(text: String) async throws {
    try await atDesk { desk in
      let refusal = await #expect(throws: Refusal.self) { try await desk.nameAccount(text) }
      #expect(refusal?.code == "no-name")
      _ = try await desk.accounts()
    }
  }
}
