import ArgumentParser
import ConveneCore
import ConveneService
import ConveneWords
import Foundation

extension AccountCommand {
  struct Link: AsyncParsableCommand {
    private struct Made: Encodable {
      let account: String
      let address: String
      let until: Date
    }

    static let configuration = CommandConfiguration(
      commandName: "link",
      abstract: "Print a link by which somebody signs in to the pages, once and within 15 minutes.",
      discussion: """
        Without a login it is one's own. It goes to whoever is to sign in, by a way that they are known \
        by: whoever opens it acts as them. It changes nothing until the button behind it is pressed.
        """)
    @OptionGroup var common: CommonOptions
    @Argument(help: "The login; one's own without it.") var login: String?

    func run() async throws {
      let login = login
      let (made, name, portal) = try await common.atDesk(making: true) { desk in
        (
          try await desk.signInLink(of: login), login ?? desk.actor.name,
          desk.settings.portal ?? "http://127.0.0.1:8080"
        )
      }
      let (output, address) = (common.output, "\(portal)/s/\(made.secret)")
      output.talk(output.phrases.signInLink(login: name, minutes: 15))
      guard !common.json else {
        return try output.json(Made(account: name, address: address, until: made.until))
      }
      try output.line(address)
    }
  }

  struct Sessions: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "sessions",
      abstract: "List where people are signed in elsewhere than at a desk, or end it.",
      discussion: """
        One's own without a login; whoever keeps accounts sees everybody's. With --revoke every session, \
        link and token of the login ends at once.
        """)
    @OptionGroup var common: CommonOptions
    @Argument(help: "The login; one's own without it.") var login: String?
    @Flag(help: "End all of them.") var revoke = false

    func run() async throws {
      let (login, output) = (login, common.output)
      guard !revoke else {
        let (ended, name) = try await common.atDesk(making: true) { desk in
          (try await desk.endSessions(of: login), login ?? desk.actor.name)
        }
        output.talk(output.phrases.sessionsEnded(login: name, sessions: ended))
        if common.json { try output.json(["account": name]) }
        return
      }
      let found = try await common.atDesk { try await $0.sessions(of: login) }
      try output.table(
        ["login", "kind", "name", "expires", "last used"],
        found.map { one in
          [
            one.login, one.kind.rawValue, one.name, one.expires.ISO8601Format(),
            one.used?.ISO8601Format() ?? "",
          ]
        })
    }
  }
}
