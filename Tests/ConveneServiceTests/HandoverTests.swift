import ConveneCore
import ConveneKeeping
import ConveneService
import ConveneStore
import ConveneTesting
import ConveneValues
import ConveneWords
import Foundation
import Glibc
import Postgres
import Testing

@Suite("Handing over", .timeLimit(.minutes(45))) struct HandoverTests {
  @Test func `meetings move to another machine, and are written to in one place only`()
    async throws
  {
    try await Machine.with(2) { machines in
      let (left, right) = (machines[0], machines[1])
      let file = left.file("move.backup")
      let before = try await left.atDesk { desk in
        _ = try await SmallMeeting.reviewed(at: desk)
        let before = try await desk.contents()
        let handed = try await desk.handOver(to: "the hall", file: file)
        #expect(handed.backup.meetings == ["EGM-2007-09"])
        #expect(try await desk.contents() == before)
        // By the program, and by whoever is above all and turns triggers off.
        let refusal = await #expect(throws: Refusal.self) {
          try await desk.addAccount(login: "late", name: "Late (invented)", roles: [.organiser])
        }
        #expect(refusal?.code == "handed-over")
        let told = refusal.map { Phrases(.english).sentence(of: $0) }
        #expect(told?.contains("handed over to the hall at 20") == true)
        let error = await #expect(throws: PostgresError.self) {
          try await desk.archive.database.withConnection {
            try $0.script("SET session_replication_role = replica; DELETE FROM rating")
          }
        }
        #expect(error?.constraint == "handover_took_writes")
        #expect(try await desk.contents() == before)
        // A lost file is written again.
        let again = try await desk.handOver(to: nil, file: left.file("again.backup"))
        #expect(again.handover == handed.handover)
        return before
      }

      let refused = await #expect(throws: Failure.self) { try await right.restore(file) }
      #expect(refused?.refusal.problems.map(\.at) == ["handover"])
      let restored = try await right.restore(file, RestoreWish(takesOver: true))
      #expect(restored.meetings == ["EGM-2007-09"])
      #expect(!restored.isNewAdministrator)
      try await right.atDesk { desk in
        #expect(try await desk.contents() == before)
        #expect(
          try await desk.houseActs().suffix(2) == ["database.handover", "database.take_over"])
        _ = try await desk.addAccount(
          login: "late", name: "Late (invented)", roles: [.organiser])
        let hand = try await desk.meeting("EGM-2007-09")
        try await desk.verifyAudit(of: hand)
        try await desk.refuseBrokenInvariants()
        #expect(try await desk.standingHandover() == nil)
      }

      try await left.atDesk { desk in
        let called = try await desk.callBack()
        #expect(called.place == "the hall")
        _ = try await desk.addAccount(
          login: "later", name: "Later (invented)", roles: [.organiser])
        #expect(
          try await desk.houseActs().suffix(3) == [
            "database.handover", "database.call_back", "account.add",
          ])
        let refusal = await #expect(throws: Refusal.self) { try await desk.callBack() }
        #expect(refusal?.code == "not-handed-over")
      }
    }
  }

  @Test func `whatever was confirmed while a handover began is in its file`() async throws {
    try await TestDatabase().withClone { source in
      let here = try await Self.desk(of: source)
      try await Self.withEmptyDesk { there in
        let file = Machine(at: "/tmp/convene-test-\(UUID().uuidString.prefix(8))").folder
        defer { unlink(file) }
        let written = try await withThrowingTaskGroup(of: Set<String>.self) { group in
          for writer in 1...3 {
            group.addTask { try await Self.write(at: here, as: writer) }
          }
          try await Task.sleep(for: .milliseconds(300))
          _ = try await here.handOver(to: "the hall", file: file)
          return try await group.reduce(into: Set()) { $0.formUnion($1) }
        }
        #expect(written.count > 3)
        _ = try await Secretariat.restoreDatabase(
          there.settings, login: "keeper", from: file, RestoreWish(takesOver: true))
        let taken: Set<String> = try await there.archive.database.read { connection in
          Set(try connection.rows("SELECT login FROM account").map { try $0["login"] })
        }
        #expect(written.subtracting(taken) == [])
      }
      await here.close()
    }
  }

  @Test func `a table of somebody else's among ours is named, and nothing is handed over`()
    async throws
  {
    try await TestDatabase().withClone { database in
      let desk = try await Self.desk(of: database)
      try await database.withConnection { try $0.script("CREATE TABLE theirs (number int)") }
      let refusal = await #expect(throws: Refusal.self) {
        try await desk.handOver(to: "the hall", file: "/nowhere/move.backup")
      }
      #expect(refusal?.code == "tables-of-others")
      #expect(refusal?.problems.map(\.at) == ["public.theirs"])
      #expect(try await desk.standingHandover() == nil)
      await desk.close()
    }
  }

  /// Adds accounts until that is refused; returns those that were confirmed.
  private static func write(at desk: Secretariat, as writer: Int) async throws -> Set<String> {
    var written: Set<String> = []
    while written.count < 10_000 {
      let login = "writer-\(writer)-\(written.count)"
      do {
        _ = try await desk.addAccount(
          login: login, name: "Invented", roles: [.organiser], isNamesake: true)
        written.insert(login)
      } catch let refusal as Refusal {
        #expect(refusal.code == "handed-over")
        return written
      }
    }
    return written
  }

  @Test func `a handover whose file cannot be written did not happen`() async throws {
    try await TestDatabase().withClone { database in
      let desk = try await Self.desk(of: database)
      await #expect(throws: Failure.self) {
        try await desk.handOver(to: "the hall", file: "/nowhere/move.backup")
      }
      #expect(try await desk.standingHandover() == nil)
      _ = try await desk.addAccount(login: "next", name: "Next (invented)", roles: [.organiser])
      let refusal = await #expect(throws: Refusal.self) {
        try await desk.handOver(to: " ", file: "/nowhere/move.backup")
      }
      #expect(refusal?.code == "place-missing")
      await desk.close()
    }
  }

  @Test(arguments: Role.allCases.filter { $0 != .administrator })
  func `only administrators copy the database or send it away`(role: Role) async throws {
    try await TestDatabase().withClone { database in
      let keeper = try await Self.desk(of: database)
      let desk = keeper.acting(as: Actor(id: Identifier(UUID()), name: "Other", roles: [role]))
      for act in [
        { @Sendable in _ = try await desk.backUp(to: "/nowhere/a") },
        { @Sendable in _ = try await desk.handOver(to: "b", file: "/nowhere/a") },
        { @Sendable in _ = try await desk.callBack() },
      ] {
        let refusal = await #expect(throws: Refusal.self) { try await act() }
        #expect(refusal?.code == "not-permitted")
      }
      await keeper.close()
    }
  }

  /// A desk at a database that is named by its address.
  static func desk(of database: Database) async throws -> Secretariat {
    let name: String = try await database.read {
      try $0.rows("SELECT current_database()::text AS name")[0]["name"]
    }
    let address = try TestDatabase().conninfo(database: name)
    try await database.enrol()
    return try await Secretariat.open(
      Settings(environment: ["CONVENE_DATABASE": address, "CONVENE_KEY": key]), login: "keeper")
  }

  /// The keys of the house that all these databases are of.
  static let key = FileManager.default.temporaryDirectory.path + "/convene-test-\(geteuid())-key"

  /// A second database beside the one that a test has: it does not queue, so that nobody who holds
  /// one waits for another.
  static func withEmptyDesk(_ body: (Secretariat) async throws -> Void) async throws {
    let name = "convene_test_\(UUID().uuidString.lowercased().replacing("-", with: ""))"
    let testing = try TestDatabase()
    try await testing.prepare()
    let server = Database(testing.conninfo)
    try await server.withConnection { try $0.script("CREATE DATABASE \(name)") }
    let address = testing.conninfo(database: name)
    let desk = Secretariat(
      archive: Archive(Database(address)),
      actor: Actor(id: Identifier(UUID()), name: "Nobody", roles: []),
      settings: Settings(environment: ["CONVENE_DATABASE": address, "CONVENE_KEY": key]))
    let outcome: Result<Void, any Error>
    do {
      outcome = .success(try await body(desk))
    } catch {
      outcome = .failure(error)
    }
    await desk.close()
    try await server.withConnection { try $0.script("DROP DATABASE \(name) WITH (FORCE)") }
    await server.close()
    try outcome.get()
  }
}
