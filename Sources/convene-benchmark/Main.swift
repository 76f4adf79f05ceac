import ArgumentParser

@main
struct Main: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convene-benchmark", abstract: "Measures Convene against what was set for it.",
    subcommands: [
      Solvers.self, PostgresCommand.self, DecisionsCommand.self, RestoreCommand.self,
      CheckInCommand.self, InboxCommand.self, MailCommand.self, PapersCommand.self,
      PairingCommand.self, MonitoringCommand.self,
    ])
}
