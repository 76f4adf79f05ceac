import ArgumentParser
import ConveneCore
import ConveneService
import Foundation

extension AuditCommand {
  struct Views: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "views",
      abstract: "List who looked at which page of a meeting, or read it by a token.",
      discussion: """
        The latest first, a line an hour for each page. What somebody looked at by commands is not kept.
        """)
    @OptionGroup var options: MeetingOptions

    func run() async throws {
      let code = try options.code()
      let found = try await options.common.atDesk { desk in
        try await desk.viewings(try await desk.meeting(code))
      }
      try options.output.table(
        ["at", "actor", "login", "page"],
        found.map { [$0.at.ISO8601Format(), $0.actor, $0.login, $0.page] })
    }
  }
}
