import Foundation
import Postgres
import PostgresFaults

/// Cuts connections at any byte under transactions, pipelines and copies, and looks what is left.
struct CutSoak {
  let conninfo: String
  let cuts: Int
  let seed: UInt64
  private static let writers = 8

  func figures() async throws -> [Figure] {
    let direct = Database(conninfo)
    try await RoughWork.prepare(direct)
    let descriptors = try await Descriptors()
    let (work, cut, isBack) = try await withProxy { database, proxy in
      let work = await RoughWork.run(on: database, writers: Self.writers, until: cuts, of: proxy)
      let one: Int? = try? await database.read { try $0.rows("SELECT 1 AS one")[0]["one"] }
      return (work, proxy.faultCount, one == 1)
    }
    let broken = try await work.broken(in: direct)
    let after = try await descriptors.figure()
    await direct.close()
    return [
      Figure(
        what: "\(cut) connections cut at any byte", reached: "\(broken.count) units not as told",
        asked: "0 of \(cuts) cuts",
        limit: broken.first
          ?? "\(work.acknowledged.count) written, \(work.refused.count) refused, "
          + "\(work.unknown.count) unknown",
        isMet: broken.isEmpty && cut >= cuts && !work.acknowledged.isEmpty),
      Figure(
        what: "  the next use of the pool", reached: isBack ? "works" : "fails", asked: "works",
        limit: "", isMet: isBack),
      after,
    ]
  }

  private func withProxy<Value>(
    _ body: (Database, FaultProxy) async throws -> Value
  ) async throws -> Value {
    guard let socket = conninfo.split(separator: " ").first(where: { $0.hasPrefix("host=/") })
    else { throw ProgramFailed(program: "proxy", words: "no socket in \(conninfo)") }
    let proxy = try FaultProxy(to: .socket("\(socket.dropFirst(5))/.s.PGSQL.5432")) { [seed] in
      .drawn($0, seed: seed)
    }
    var options = Database.Options()
    options.poolBound = 6
    options.waitLimit = .seconds(120)
    let database = Database(
      "host=127.0.0.1 port=\(proxy.port) user=convene dbname=postgres connect_timeout=10 "
        + "sslmode=disable gssencmode=disable", options: options)
    let value = try await body(database, proxy)
    await database.close()
    proxy.stop()
    return value
  }
}
