import ArgumentParser
import Foundation
import Postgres

/// What may not be lost, hang, leak or go unnoticed, each beside the limit set for it.
struct PostgresSoak: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "soak",
    abstract: "Kills servers, cuts connections, and tampers with the audit trail, for minutes.",
    discussion: "A part whose number is 0 is left out. The exit status is 1 when a line is not met."
  )

  @Option(help: "Transactions that are opened and closed.")
  var transactions = 10_000

  @Option(help: "How often the server is killed under load.")
  var kills = 200

  @Option(help: "How many connections are cut.")
  var cuts = 2_000

  @Option(help: "Decides where they are cut.")
  var seed: UInt64 = 1

  @Option(help: "Acts that each of 50 writers records.")
  var acts = 10_000

  @Option(help: "How often an audit trail is tampered with.")
  var tamperings = 1_000

  @Option(help: "How often somebody meddles with a signed meeting, its rules and its rights.")
  var meddlings = 1_000

  func run() async throws {
    var figures: [Figure] = []
    func part(
      _ count: Int, durable: Bool = false,
      _ body: (Cluster.Lease, Cluster) async throws -> [Figure]
    ) async throws {
      guard count > 0 else { return }
      let start = Date()
      try await withNewCluster(durable: durable) { figures += try await body($0, $1) }
      figures.append(
        Figure(
          what: "  seconds for this part", reached: Date().timeIntervalSince(start).text(0),
          asked: "", limit: "", isMet: nil))
      print("\(figures[figures.count - 2].what): done")
    }
    // First, before freed memory of the others can hide a growth.
    try await part(transactions) { lease, _ in
      try await memoryGrowth(of: transactions, lease.conninfo)
    }
    try await part(cuts) { lease, _ in
      try await CutSoak(lease: lease, cuts: cuts, seed: seed).figures()
    }
    try await part(kills, durable: true) { lease, cluster in
      try await KillSoak(conninfo: lease.conninfo, cluster: cluster, kills: kills).figures()
    }
    try await part(acts) { lease, _ in
      try await AuditSoak(conninfo: lease.conninfo, acts: acts).figures()
    }
    try await part(tamperings) { lease, _ in
      try await TamperSoak(conninfo: lease.conninfo, tries: tamperings, seed: seed).figures()
    }
    try await part(meddlings) { lease, _ in
      try await MeddlingSoak(conninfo: lease.conninfo, tries: meddlings, seed: seed).figures()
    }
    Figure.printTable(figures)
    guard figures.allSatisfy({ $0.isMet != false }) else { throw ExitCode.failure }
  }

  private func memoryGrowth(of count: Int, _ conninfo: String) async throws -> [Figure] {
    let select: Statement = "SELECT 1 AS one"
    let database = Database(conninfo)
    for _ in 0..<max(2_000, count / 5) { _ = try await database.read { try $0.rows(select).count } }
    let before = Processor.residentBytes()
    for _ in 0..<count { _ = try await database.read { try $0.rows(select).count } }
    let growth = Double(Processor.residentBytes() - before) / 1024
    await database.close()
    return [
      Figure(
        what: "\(count) transactions opened and closed: memory",
        reached: "\(growth.text(0)) KiB more", asked: "no growth",
        limit: "\(before / 1_048_576) MiB in use", isMet: growth < 256)
    ]
  }
}

/// Descriptors of this program, before and after what opens and closes many.
struct Descriptors {
  private let before: Int

  /// Waits until those are counted that the runtime opens for itself with the first clock.
  init() async throws {
    try await Task.sleep(for: .milliseconds(200))
    before = Processor.count("fd")
  }

  func figure() async throws -> Figure {
    for _ in 1...100 where Processor.count("fd") > before {
      try await Task.sleep(for: .milliseconds(50))
    }
    let after = Processor.count("fd")
    return Figure(
      what: "  descriptors afterwards", reached: "\(after)", asked: "\(before), as before",
      limit: "", isMet: after <= before)
  }
}
