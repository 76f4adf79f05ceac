import ArgumentParser
import Foundation
import Postgres

/// Whether a year of monitoring is told as it is, day by day, and how long a desk waits for it.
struct MonitoringCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "monitoring",
    abstract: "Goes through a year of partnerships with the clock moved, a day at a time.",
    discussion: """
      What partners tell is drawn, and how the lights must stand is painted from it without the program's own \
      rule. On every day lights are compared, and whoever is due is written to. The exit status is 1 when a \
      line is not met.
      """)

  @Option(help: "How many partnerships.") var partnerships = 40
  @Option(help: "From which seed the year is drawn.") var seed: UInt64 = 1

  func run() async throws {
    var figures: [Figure] = []
    try await withNewCluster(durable: false) { lease, cluster in
      let bench = try await MonitoringBench(
        lease, folder: cluster.directory, partnerships: max(1, partnerships), seed: seed)
      figures += try await bench.report()
      figures += try await bench.year()
      await bench.close()
    }
    Figure.printTable(figures)
    guard figures.allSatisfy({ $0.isMet != false }) else { throw ExitCode.failure }
  }
}
