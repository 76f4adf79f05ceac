import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

extension AccountCommand {
  struct Token: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "token",
      abstract: "Let programs read meetings as you do, held to what they need.",
      subcommands: [Add.self, List.self, Revoke.self])

    struct Add: AsyncParsableCommand {
      private struct Made: Encodable {
        let token: String
        let secret: String
        let scopes: [String]
        let until: Day
      }

      static let configuration = CommandConfiguration(
        commandName: "add", abstract: "Hand a token out, whose secret is shown once.",
        discussion: """
          A program sends it as `Authorization: Bearer SECRET` to the addresses below /api, and sees what \
          you see, held to the scopes.
          """)
      @OptionGroup var common: CommonOptions
      @Argument(help: "What it is called, such as the program that has it.") var name: String
      @Option(
        help: "What the program may do; once for each.",
        completion: .list(TokenScope.allCases.map(\.rawValue)))
      var scope: [TokenScope]
      @Option(help: "The last day on which it counts; in 90 days without it, at most in a year.")
      var until: String?

      func run() async throws {
        let (name, scopes) = (name, Set(scope))
        let until = try until.map { try InvitationCommand.Send.day($0) }
        let made = try await common.atDesk(making: true) {
          try await $0.addToken(name, scopes: scopes, until: until)
        }
        let output = common.output
        let last = Day(made.until, inZone: nil).adding(-1)
        if output.isJSON {
          try output.json(
            Made(
              token: name, secret: made.secret, scopes: scopes.map(\.rawValue).sorted(),
              until: last))
        } else {
          try output.line(made.secret)
        }
        output.talk(output.phrases.tokenHandedOut(name: name, until: last))
      }
    }

    struct List: AsyncParsableCommand {
      static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List your tokens that count; of their secrets nothing is kept.")
      @OptionGroup var common: CommonOptions

      func run() async throws {
        let tokens = try await common.atDesk { try await $0.tokens() }
        try common.output.table(
          ["name", "scopes", "expires", "last used"],
          tokens.map { one in
            [
              one.name, one.scopes.map(\.rawValue).joined(separator: " "),
              one.expires.ISO8601Format(),
              one.used?.ISO8601Format() ?? "",
            ]
          })
      }
    }

    struct Revoke: AsyncParsableCommand {
      static let configuration = CommandConfiguration(
        commandName: "revoke", abstract: "End a token at once.",
        discussion: """
          One's own without a login; a colleague's is for who keeps accounts, and is listed by account sessions.
          """)
      @OptionGroup var common: CommonOptions
      @Argument(help: "What it is called.") var name: String
      @Option(help: "Somebody else's login.") var login: String?

      func run() async throws {
        let (name, login) = (name, login)
        try await common.atDesk { try await $0.endToken(name, of: login) }
        try common.output.done(common.output.phrases.tokenEnded(name: name), ["token": name])
      }
    }
  }
}

extension TokenScope: ExpressibleByArgument {}
