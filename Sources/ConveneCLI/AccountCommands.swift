import ArgumentParser
import ConveneCore
import ConveneService
import Foundation

struct AccountCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "account", abstract: "Who may act here, and as what.",
    subcommands: [Add.self, List.self, Name.self, Grant.self, Revoke.self])

  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Give somebody an account.",
      discussion: "Example: convene account add karim --name \"Karim Tahhan\" --role organiser")
    @OptionGroup var common: CommonOptions
    @Argument(help: "The login that the operating system knows.") var login: String
    @Option(help: "The person's name, as it stands under decisions.") var name: String
    @Option(help: "What they are; may be given several times.") var role: [Role]

    func run() async throws {
      let (login, name, roles) = (login, name, Set(role))
      let added = try await common.atDesk {
        try await $0.addAccount(login: login, name: name, roles: roles)
      }
      common.output.talk("\(login) acts as \(added.name)")
      if common.json { try common.output.json(["account": login]) }
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "List who may act, and as what.")
    @OptionGroup var common: CommonOptions

    func run() async throws {
      let accounts = try await common.atDesk { try await $0.accounts() }
      try common.output.table(
        ["login", "name", "roles"],
        accounts.map {
          [
            $0.login, $0.actor.name,
            $0.actor.roles.map(\.words).sorted().joined(separator: ", "),
          ]
        })
    }
  }

  struct Name: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Say under which name you act and sign, or correct somebody's.",
      discussion: "Example: convene account name Rana Haddad")
    @OptionGroup var common: CommonOptions
    @Argument(help: "The name.") var name: [String]
    @Option(help: "Somebody else's login.") var login: String?

    func run() async throws {
      let (name, login) = (name.joined(separator: " "), login)
      try await common.atDesk { try await $0.nameAccount(name, of: login) }
      common.output.talk("\(login ?? CommonOptions.login) acts as \(name)")
      if common.json { try common.output.json(["name": name]) }
    }
  }

  struct Grant: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Give somebody a role.")
    @OptionGroup var change: RoleChange

    func run() async throws { try await change.run(true) }
  }

  struct Revoke: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Take a role from somebody.")
    @OptionGroup var change: RoleChange

    func run() async throws { try await change.run(false) }
  }
}

/// A role of somebody.
struct RoleChange: ParsableArguments {
  @OptionGroup var common: CommonOptions
  @Argument(help: "The login.") var login: String
  @Argument(help: "The role.") var role: Role

  func run(_ holds: Bool) async throws {
    let (login, role) = (login, role)
    try await common.atDesk { try await $0.changeRole(role, of: login, holds) }
    common.output.talk("\(login) is \(holds ? "" : "not ")\(role.words)")
    if common.json { try common.output.json(["account": login]) }
  }
}

extension Role: ExpressibleByArgument {}
