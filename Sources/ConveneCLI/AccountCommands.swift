import ArgumentParser
import ConveneCore
import ConveneService
import ConveneWords
import Foundation

struct AccountCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "account", abstract: "Who may act here, and as what.",
    subcommands: [
      Add.self, Address.self, Link.self, List.self, Name.self, Grant.self,
      Password.self, Proxy.self, Revoke.self, Sessions.self, Token.self,
    ])

  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Give somebody an account.",
      discussion: """
        On a database of one's own, colleagues come in with their logins at this machine; on another
        one it must have such a login: CREATE ROLE karim LOGIN IN ROLE convene_app.
        """)
    @OptionGroup var common: CommonOptions
    @Argument(help: "The login, at this machine or at the database.") var login: String
    @Option(help: "The person's name, as it stands under decisions.") var name: String
    @Option(help: "What they are; may be given several times.") var role: [Role] = []
    @Option(help: "In which meeting alone; without it in every one.") var meeting: String?
    @Flag(help: "The first administrator, made by whoever owns the database.") var first = false
    @Flag(help: "It is meant that somebody else who has an account is called so.")
    var namesake = false

    func validate() throws {
      guard !first || role.isEmpty && meeting == nil else {
        throw ValidationError("--first makes an administrator, without --role and --meeting")
      }
      guard first || !role.isEmpty else {
        throw ValidationError("Say what they are: --role ROLE")
      }
    }

    func run() async throws {
      let (login, name, roles, code, isNamesake) = (login, name, Set(role), meeting, namesake)
      if first {
        try await Secretariat.addFirstAccount(
          try Configuration.current().settings, login: login, name: name,
          of: CommonOptions.login)
      } else {
        try await common.atDesk(making: true) { desk in
          _ = try await desk.addAccount(
            login: login, name: name, roles: roles, in: try await desk.meeting(named: code),
            isNamesake: isNamesake)
        }
      }
      common.output.talk(common.output.phrases.actsAs(login: login, name: name))
      if common.json { try common.output.json(["account": login]) }
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List who may act, and as what.")
    @OptionGroup var common: CommonOptions

    func run() async throws {
      let accounts = try await common.atDesk { try await $0.accounts() }
      try common.output.table(
        ["login", "name", "roles"],
        accounts.map {
          [$0.login, $0.actor.name, $0.roles.joined(separator: ", ")]
        })
    }
  }

  struct Name: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "name", abstract: "Say under which name you act and sign, or correct somebody's."
    )
    @OptionGroup var common: CommonOptions
    @Argument(help: "The name.") var name: [String]
    @Option(help: "Somebody else's login.") var login: String?

    func run() async throws {
      let (name, login) = (name.joined(separator: " "), login)
      try await common.atDesk(making: true) { try await $0.nameAccount(name, of: login) }
      let phrases = common.output.phrases
      common.output.talk(
        login.map { phrases.actsAs(login: $0, name: name) } ?? phrases.youActAs(name: name))
      if common.json { try common.output.json(["name": name]) }
    }
  }

  struct Grant: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "grant", abstract: "Give somebody a role, in one meeting or in every one.")
    @OptionGroup var change: RoleChange

    func run() async throws { try await change.run(true) }
  }

  struct Revoke: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "revoke", abstract: "Take a role from somebody.")
    @OptionGroup var change: RoleChange

    func run() async throws { try await change.run(false) }
  }
}

/// A role of somebody.
struct RoleChange: ParsableArguments {
  @OptionGroup var common: CommonOptions
  @Argument(help: "The login.") var login: String
  @Argument(help: "The role.") var role: Role
  @Option(help: "In which meeting alone; without it in every one.") var meeting: String?

  func run(_ holds: Bool) async throws {
    let (login, role, code) = (login, role, meeting)
    try await common.atDesk { desk in
      try await desk.changeRole(
        role, of: login, in: try await desk.meeting(named: code), holds)
    }
    common.output.talk(common.output.phrases.isRole(role.words, login, in: meeting, holds))
    if common.json { try common.output.json(["account": login]) }
  }
}

extension Role: ExpressibleByArgument {}

extension Phrases {
  fileprivate func isRole(
    _ role: String, _ login: String, in meeting: String?, _ holds: Bool
  ) -> String {
    guard let meeting else {
      return holds ? roleHeld(login: login, role: role) : roleNotHeld(login: login, role: role)
    }
    return holds
      ? roleHeldIn(login: login, role: role, meeting: meeting)
      : roleNotHeldIn(login: login, role: role, meeting: meeting)
  }
}

extension Secretariat {
  /// The meeting of a code that was given, and none where none was.
  fileprivate func meeting(named code: String?) async throws -> MeetingInHand? {
    guard let code else { return nil }
    return try await meeting(code)
  }
}
