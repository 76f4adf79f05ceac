import ArgumentParser
import ConveneKeeping
import ConveneService
import ConveneWords

// The servers that a database lies on.
extension DatabaseCommand {
  struct Distribute: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "distribute",
      abstract: "Lay the rows of meetings over the machines of a server with Citus.",
      discussion: """
        Moves what is not laid out yet, all of it or nothing; run it again after each migration and for each
        machine that is added. Programs are ended before.
        """)
    @OptionGroup var common: CommonOptions
    @Flag(help: "Only say which tables would be moved.") var dryRun = false

    func run() async throws {
      let plan = try await Secretariat.distributeDatabase(
        Configuration.current().settings, dryRun: dryRun)
      let (output, phrases) = (common.output, common.output.phrases)
      if !plan.byMeeting.isEmpty {
        output.talk(
          phrases.tablesByMeeting(count: plan.byMeeting.count, tables: plan.byMeeting))
      }
      if !plan.everywhere.isEmpty {
        output.talk(
          phrases.tablesEverywhere(count: plan.everywhere.count, tables: plan.everywhere))
      }
      if plan.isEmpty {
        output.talk(phrases.nothingToDistribute)
      } else if !dryRun {
        output.talk(phrases.databaseDistributed)
      }
      if common.json { try output.json(plan) }
    }
  }

  struct Servers: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "servers",
      abstract: "Say which servers the address names, and which of them takes writes.",
      discussion: """
        A server that was left behind when another was promoted is never written to from a desk that saw \
        the other one. A house that goes back to it says so with --forget, at each desk.
        """)
    @OptionGroup var common: CommonOptions
    @OptionGroup var confirmation: Confirmation
    @Flag(help: "Take the servers that answer as they are, whatever was seen before.")
    var forget = false

    func run() async throws {
      let (settings, output) = (try Configuration.current().settings, common.output)
      if forget, settings.database != nil { try confirmation.ask(output, \.askForgetServers) }
      let servers = try await Secretariat.houseServers(settings, forgets: forget)
      try output.table(
        ["server", "generation", "state"], numbers: ["generation"],
        servers.map { [$0.host, $0.generation.map(String.init) ?? "", $0.part.state] })
      if servers.isEmpty {
        output.talk(output.phrases.serversNone)
      } else if forget {
        output.talk(output.phrases.serversForgotten)
      }
    }
  }
}

extension HouseServer.Part {
  fileprivate var state: String {
    switch self {
    case .writes: "writes"
    case .leftBehind: "left behind"
    case .follows: "follows"
    case .silent: "silent"
    }
  }
}
