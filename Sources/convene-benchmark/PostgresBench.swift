import Foundation
import Postgres
import Synchronization

/// The measurements, each beside its limit.
struct PostgresBench {
  let programs: PostgresPrograms
  let conninfo: String
  let seconds: Int
  let rounds: Int
  private static let people = 100_000
  private static let select = Statement(
    name: "account_balance", sql: "SELECT abalance FROM pgbench_accounts WHERE aid = $1")

  init(_ lease: Cluster.Lease, seconds: Int, rounds: Int) async throws {
    conninfo = lease.conninfo
    self.seconds = seconds
    self.rounds = max(1, rounds)
    let database = Database(conninfo)
    let directory: String = try await database.read {
      try $0.rows("SELECT setting FROM pg_config() WHERE name = 'BINDIR'").first?["setting"] ?? ""
    }
    await database.close()
    programs = PostgresPrograms(directory: directory, conninfo: conninfo)
    try programs.run("pgbench", ["-i", "-q", "-s", "1"])
  }

  func database<Value>(
    connections: Int, _ body: (Database) async throws -> Value
  ) async throws -> Value {
    var options = Database.Options()
    options.poolBound = connections
    options.waitLimit = .seconds(120)
    let database = Database(conninfo, options: options)
    let value = try await body(database)
    await database.close()
    return value
  }

  func roundTrips() async throws -> [Figure] {
    var costs: [(ours: Double, theirs: Double)] = []
    for _ in 1...rounds {
      let theirs = try programs.bench(clients: 1, threads: 1, seconds: seconds)
      let ours = try await selecting(clients: 1)
      costs.append((ours.cost, theirs.cost))
    }
    let ratio = costs.map { $0.ours / $0.theirs }.median
    return [
      Figure(
        what: "one-row prepared SELECT, client CPU a round trip",
        reached: "\(ratio.text(2)) x (\((costs.map(\.ours).median * 1e6).text(1)) us)",
        asked: "at most 1.25 x",
        limit: "pgbench \((costs.map(\.theirs).median * 1e6).text(1)) us", isMet: ratio <= 1.25)
    ]
  }

  func throughput() async throws -> [Figure] {
    var rates: [(ours: Double, units: Double, one: Double, two: Double)] = []
    for _ in 1...rounds {
      let one = try programs.bench(clients: 8, threads: 1, seconds: seconds).rate
      let ours = try await selecting(clients: 8).rate
      let two = try programs.bench(clients: 8, threads: 2, seconds: seconds).rate
      let units = try await selecting(clients: 8, aUnit: 1).rate
      rates.append((ours, units, one, two))
    }
    let ratio = rates.map { $0.ours / $0.one }.median
    let rate = rates.map(\.ours).median
    let units = rates.map(\.units).median
    return [
      Figure(
        what: "round trips a second, 8 clients", reached: "\(ratio.text(2)) x (\(rate.text(0)))",
        asked: "at least 1.0 x", limit: "pgbench -c 8 \(rates.map(\.one).median.text(0))",
        isMet: ratio >= 1),
      Figure(
        what: "  the same beside two threads of pgbench",
        reached: "\(rates.map { $0.ours / $0.two }.median.text(2)) x", asked: "",
        limit: "pgbench -c 8 -j 2 \(rates.map(\.two).median.text(0))", isMet: nil),
      Figure(
        what: "  one unit of work for each", reached: "\(units.text(0))", asked: "",
        limit: "", isMet: nil),
    ]
  }

  /// Selects rows at random for some seconds, `aUnit` of them in a unit of work.
  private func selecting(clients: Int, aUnit: Int = .max) async throws -> PostgresPrograms.Bench {
    let seconds = Double(seconds)
    return try await database(connections: clients) { database in
      let before = Processor.seconds(RUSAGE_SELF)
      let start = Date()
      let end = start.addingTimeInterval(seconds)
      let count = try await withThrowingTaskGroup(of: Int.self) { group in
        for _ in 1...clients {
          group.addTask {
            let first = Int.random(in: 1...Self.people)
            var total = 0
            while Date() < end {
              total += try await database.withConnection { [total] connection in
                var count = 0
                while count < aUnit, count % 64 != 0 || Date() < end {
                  // Steps without a common divisor reach every account, at no cost.
                  let account = (first + 54_321 * (total + count)) % Self.people + 1
                  let rows = try connection.rows(Self.select, account)
                  let _: Int = try rows[0]["abalance"]
                  count += 1
                }
                return count
              }
            }
            return total
          }
        }
        return try await group.reduce(0, +)
      }
      return PostgresPrograms.Bench(
        rate: Double(count) / Date().timeIntervalSince(start),
        cost: (Processor.seconds(RUSAGE_SELF) - before) / Double(count))
    }
  }
}
