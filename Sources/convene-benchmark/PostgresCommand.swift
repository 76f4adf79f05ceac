import ArgumentParser
import Foundation
import Postgres

/// What is measured of the way to the database.
struct PostgresCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "postgres", abstract: "Measures the way to PostgreSQL against its own programs.",
    subcommands: [PostgresTable.self, PostgresSoak.self], defaultSubcommand: PostgresTable.self)
}

/// Prints what was reached beside what was asked and the limit measured in the same run.
struct PostgresTable: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "table", abstract: "Measures speed, beside pgbench and psql on a new cluster.")

  @Option(help: "Seconds of each measurement.")
  var seconds = 3

  @Option(help: "Rounds of each comparison, one program after the other; medians are printed.")
  var rounds = 3

  @Option(help: "Only these measurements, by name.")
  var only: [Measurement] = []

  @Flag(help: "What a desk at size is asked: its page, finding, sheets, first pages, a real list.")
  var living = false

  func validate() throws {
    guard !living || only.isEmpty else {
      throw ValidationError("--living names its measurements: leave --only out")
    }
  }

  /// In the order they are taken: memory first, before what others freed can hide a growth.
  enum Measurement: String, CaseIterable, ExpressibleByArgument {
    case transactions, roundTrips, throughput, copy, people, lists, finding, sheets, desk, pipeline
    case waiting

    static let living: [Measurement] = [.lists, .finding, .sheets, .desk]

    func figures(_ bench: PostgresBench) async throws -> [Figure] {
      switch self {
      case .transactions: try await bench.transactions()
      case .roundTrips: try await bench.roundTrips()
      case .throughput: try await bench.throughput()
      case .copy: try await bench.copyIn()
      case .people: try await bench.people()
      case .lists: try await bench.lists()
      case .finding: try await bench.finding()
      case .sheets: try await bench.sheets()
      case .desk: try await bench.desk()
      case .pipeline: try await bench.pipeline()
      case .waiting: try await bench.waiting()
      }
    }
  }

  func run() async throws {
    try await withNewCluster(durable: false) { lease, _ in
      let bench = try await PostgresBench(lease, seconds: seconds, rounds: rounds)
      var figures: [Figure] = []
      let wanted = living ? Measurement.living : only
      for measurement in Measurement.allCases
      where wanted.isEmpty || wanted.contains(measurement) {
        figures += try await measurement.figures(bench)
      }
      Figure.printTable(figures)
    }
  }
}

/// Runs `body` with a cluster that is thrown away afterwards.
func withNewCluster(
  durable: Bool, _ body: (Cluster.Lease, Cluster) async throws -> Void
) async throws {
  let directory = FileManager.default.temporaryDirectory
    .appending(path: "convene-benchmark-\(getpid())").path(percentEncoded: false)
  let cluster = try Cluster(directory: directory, durable: durable, lingering: 1)
  do {
    try await body(try cluster.start(), cluster)
  } catch {
    try? cluster.stop()
    try? FileManager.default.removeItem(atPath: directory)
    throw error
  }
  try cluster.stop()
  // What the server still writes while it ends may come between.
  for _ in 1...5 where FileManager.default.fileExists(atPath: directory) {
    try? FileManager.default.removeItem(atPath: directory)
    try await Task.sleep(for: .milliseconds(200))
  }
}

/// A line of the table.
struct Figure {
  let what: String
  let reached: String
  let asked: String
  let limit: String
  /// Nil for a line that is there to explain another.
  let isMet: Bool?

  static func printTable(_ figures: [Figure]) {
    let head = ["what", "reached", "asked", "limit measured", "met"]
    let lines = figures.map { figure in
      [
        figure.what, figure.reached, figure.asked, figure.limit,
        figure.isMet.map { $0 ? "yes" : "NO" } ?? "",
      ]
    }
    let widths = head.indices.map { column in
      ([head] + lines).map { $0[column].count }.max() ?? 0
    }
    for line in [head, widths.map { String(repeating: "-", count: $0) }] + lines {
      let cells = zip(line, widths).map { cell, width in
        cell + String(repeating: " ", count: width - cell.count)
      }
      print("| " + cells.joined(separator: " | ") + " |")
    }
  }
}

extension Double {
  func text(_ decimals: Int) -> String { String(format: "%.\(decimals)f", self) }
}

extension [Double] {
  var median: Double { isEmpty ? .nan : sorted()[count / 2] }
}
