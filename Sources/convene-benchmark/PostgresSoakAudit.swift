import ConveneCore
import ConveneStore
import ConveneTesting
import ConveneValues
import Foundation
import Postgres

/// Lets fifty record acts of one meeting at the same time, and reads the chain they made.
struct AuditSoak {
  let conninfo: String
  let acts: Int
  private static let writers = 50

  func figures() async throws -> [Figure] {
    var options = Database.Options()
    options.poolBound = Self.writers
    options.waitLimit = .seconds(120)
    let archive = Archive(Database(conninfo, options: options))
    _ = try await archive.migrate()
    try await archive.database.enrol()
    let meeting = Meeting.ID(UUID())
    let start = Date()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for writer in 0..<Self.writers {
        group.addTask {
          for number in 0..<acts {
            try await archive.write(in: meeting) { store in
              try store.append(
                .reviewRecord, on: "\(writer) \(number)", in: meeting, at: Date())
            }
          }
        }
      }
      try await group.waitForAll()
    }
    let rate = Double(Self.writers * acts) / Date().timeIntervalSince(start)
    let begun = Date()
    let faults = try await archive.read(in: meeting) { try $0.auditFaults(in: meeting) }
    let verified = Date().timeIntervalSince(begun)
    let listed = try await archive.read(in: meeting) {
      try $0.acts(in: meeting, atMost: Self.writers * acts + 1)
    }
    let total = Self.writers * acts
    // A few are enough of a trail that takes seconds to read, and none that write it all anew.
    let tries = 8
    let (missed, wrong) = try await TamperSoak.tamper(
      with: meeting, in: archive, entries: total,
      [.writing, .rewording, .moving, .deleting, .swapping, .exchanging], tries: tries, seed: 1)
    await archive.close()
    let isNumbered = listed.map(\.number) == (1...total).reversed()
    let byWriter = Dictionary(grouping: listed.reversed().map { $0.object.split(separator: " ") }) {
      $0[0]
    }
    let isOrdered =
      byWriter.count == Self.writers
      && byWriter.values.allSatisfy { $0.compactMap { Int($0[1]) } == Array(0..<acts) }
    return [
      Figure(
        what: "\(Self.writers) writers x \(acts) audit rows: in the chain",
        reached: "\(listed.count)", asked: "\(total)", limit: "\(rate.text(0)) acts/s",
        isMet: listed.count == total),
      Figure(
        what: "  numbers without a gap, each writer's acts in their order",
        reached: isNumbered && isOrdered ? "yes" : "no", asked: "yes", limit: "",
        isMet: isNumbered && isOrdered),
      Figure(
        what: "  faults that verification finds", reached: "\(faults.count)", asked: "0",
        limit: "\(verified.text(1)) s to verify", isMet: faults.isEmpty),
      Figure(
        what: "  tamperings with this trail: found", reached: "\(tries - missed.count)",
        asked: "\(tries)", limit: missed.first ?? "\(tries + 2) verifications",
        isMet: missed.isEmpty && wrong == 0),
    ]
  }
}

/// Changes a trail behind the program's back, at random, and counts what verification misses.
struct TamperSoak {
  let conninfo: String
  let tries: Int
  let seed: UInt64
  private static let acts = 400

  func figures() async throws -> [Figure] {
    let archive = Archive(Database(conninfo))
    _ = try await archive.migrate()
    try await archive.database.enrol()
    let meeting = Meeting.ID(UUID())
    try await archive.write(in: meeting) { store in
      for number in 1...Self.acts {
        try store.append(
          .reviewRecord, on: "object \(number)", in: meeting,
          at: Date(timeIntervalSince1970: 1_189_000_000 + Double(number)), ["n": "\(number)"])
      }
    }
    let (missed, wrong) = try await Self.tamper(
      with: meeting, in: archive, entries: Self.acts, Tampering.allCases, tries: tries, seed: seed)
    await archive.close()
    return [
      Figure(
        what: "\(tries) tamperings with a trail of \(Self.acts) acts: found",
        reached: "\(tries - missed.count)", asked: "\(tries)",
        limit: missed.first ?? "end noted elsewhere", isMet: missed.isEmpty),
      Figure(
        what: "  faults where nobody tampered", reached: "\(wrong)", asked: "0", limit: "",
        isMet: wrong == 0),
    ]
  }

  /// What verification did not find, and what it found before and after; all is put back.
  static func tamper(
    with meeting: Meeting.ID, in archive: Archive, entries: Int, _ kinds: [Tampering], tries: Int,
    seed: UInt64
  ) async throws -> (missed: [String], wrong: Int) {
    try await archive.database.withConnection { connection in
      let store = Store(connection: connection)
      let head = try store.auditHead(of: meeting)
      func faults() throws -> [AuditFault] { try store.auditFaults(in: meeting, since: head) }
      try connection.script("BEGIN; SET LOCAL session_replication_role = replica")
      try connection.script(Tampering.tools)
      var wrong = try faults().count
      var random = SeededRandom(seed: seed)
      var missed: [String] = []
      for _ in 0..<tries {
        let kind = random.pick(kinds)
        let sql = kind.sql(on: meeting.uuid.uuidString, entries: entries, &random)
        try connection.script("SAVEPOINT tampering; \(sql)")
        if try faults().isEmpty { missed.append("\(kind): \(sql)") }
        try connection.script("ROLLBACK TO SAVEPOINT tampering")
      }
      wrong += try faults().count
      try connection.script("ROLLBACK")
      return (missed, wrong)
    }
  }
}
