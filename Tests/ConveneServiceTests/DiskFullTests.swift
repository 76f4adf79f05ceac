import ConveneCore
import ConveneKeeping
import ConveneService
import ConveneStore
import ConveneValues
import ConveneWords
import Foundation
import Glibc
import Postgres
import Testing

@Suite("A full disk", .timeLimit(.minutes(45))) struct DiskFullTests {
  /// Whether a small disk can be made here; only root can.
  static let canMount: Bool = {
    let place = "/tmp/convene-test-mount-\(getpid())"
    mkdir(place, 0o700)
    defer { rmdir(place) }
    guard mount("tmpfs", place, "tmpfs", 0, "size=1m") == 0 else { return false }
    return umount(place) == 0
  }()

  @Test(.enabled(if: canMount, "a small disk is mounted, which needs root"))
  func `a full disk is said to be full, loses nothing, and is well again with room`()
    async throws
  {
    let disk = "/tmp/convene-test-\(UUID().uuidString.prefix(8))"
    mkdir(disk, 0o755)
    try #require(mount("tmpfs", disk, "tmpfs", 0, "size=100m,mode=755") == 0)
    let machine = Machine(at: "\(disk)/convene")
    defer {
      machine.remove()
      umount2(disk, Int32(MNT_DETACH))
      rmdir(disk)
    }
    try await machine.atDesk { desk in
      try fill(disk)
      var written: Set<String> = []
      let failure = await #expect(throws: (any Error).self) {
        while written.count < 5000 {
          let login = "l-\(written.count)"
          _ = try await desk.addAccount(
            login: login, name: String(repeating: "x", count: 200), roles: [.organiser],
            isNamesake: true)
          written.insert(login)
        }
      }
      let refusal = failure.flatMap { Failure(ofDatabase: $0) }?.refusal
      #expect(refusal?.code == "disk-full")
      #expect(
        refusal.map { Phrases(.english).sentence(of: $0) }
          == "There is no room left on the disk that holds the database")
      #expect(refusal.map { "\($0)".contains("xxx") } == false)
      let backup = await #expect(throws: (any Error).self) {
        try await desk.backUp(to: "\(disk)/full.backup")
      }
      let said = backup.flatMap { Failure(ofDatabase: $0) ?? $0 as? Failure }
        .map { Phrases(.english).sentence(of: $0.refusal) }
      #expect(said?.contains("no room left") == true)
      #expect(!FileManager.default.fileExists(atPath: "\(disk)/full.backup.part"))

      try free(disk)
      _ = try await desk.addAccount(login: "after", name: "Invented", roles: [.organiser])
      let logins: Set<String> = try await desk.archive.database.withConnection {
        Set(try $0.rows("SELECT login FROM account").map { try $0["login"] })
      }
      #expect(logins == written.union(["after", "keeper"]))
      try await desk.refuseBrokenInvariants()
    }

    try Secretariat.stopDatabase(machine.settings)
    try fill(disk)
    let failure = await #expect(throws: Failure.self) { try await machine.atDesk { _ in } }
    let said = failure.map { Phrases(.english).sentence(of: $0.refusal) } ?? ""
    #expect(said.hasPrefix("There is no room left on the disk that holds /tmp/"), "\(said)")
    try free(disk)
    try await machine.atDesk { desk in
      _ = try await desk.addAccount(login: "again", name: "Invented Again", roles: [.organiser])
    }

    let fresh = Machine(at: "\(disk)/second")
    defer { fresh.remove() }
    let first = await #expect(throws: Failure.self) { try await fresh.atDesk { _ in } }
    let heard = first.map { Phrases(.english).sentence(of: $0.refusal) }
    #expect(heard?.hasPrefix("There is no room left") == true)
    #expect(!FileManager.default.fileExists(atPath: "\(disk)/second/cluster/data"))
  }

  /// Writes until the disk takes no more.
  private func fill(_ disk: String) throws {
    let descriptor = open("\(disk)/filler", O_WRONLY | O_CREAT | O_APPEND, 0o600)
    try #require(descriptor >= 0)
    let bytes = [UInt8](repeating: 7, count: 1 << 20)
    for size in [1 << 20, 1 << 12, 1] {
      while write(descriptor, bytes, size) > 0 {}
    }
    close(descriptor)
  }

  private func free(_ disk: String) throws { try #require(unlink("\(disk)/filler") == 0) }
}
