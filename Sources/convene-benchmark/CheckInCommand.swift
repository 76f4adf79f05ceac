import ArgumentParser
import Foundation
import Postgres

/// How fast people are checked in at several doors at once, and what kills of the server lose of it.
struct CheckInCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "checkin",
    abstract: "Checks people in at several doors at once, and kills the server in between.",
    discussion: """
      Each arrival is a transaction of its own, durable when it is told, as the pages record it. With \
      --kills the server is killed again and again while the doors send what was not acknowledged once more. \
      The exit status is 1 when a line is not met.
      """)

  @Option(help: "How many people come.") var people = 300
  @Option(help: "At how many doors.") var doors = 3
  @Option(help: "How often the server is killed; 0 leaves that out.") var kills = 100

  func run() async throws {
    var figures: [Figure] = []
    try await withNewCluster(durable: true) { lease, cluster in
      let bench = try await CheckInBench(
        lease, folder: cluster.directory, people: max(1, people), doors: max(1, doors))
      figures += try await bench.arrivals()
      if kills > 0 { figures += try await bench.kills(kills, of: cluster) }
      await bench.close()
    }
    Figure.printTable(figures)
    guard figures.allSatisfy({ $0.isMet != false }) else { throw ExitCode.failure }
  }
}
