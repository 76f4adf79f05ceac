import ConveneFixtures
import Foundation
import Programs
import Testing

@Suite struct WorkerCommandTests {
  /// A program that runs beside the test until it is told to stop.
  private static func worker(_ shell: Shell) throws -> RunningProgram {
    try shell.call(["worker"]).start(output: .nothing, errors: .nothing)
  }

  /// A meeting of 24 whose letters are written, with no server to take them.
  private static func written(_ shell: inout Shell) async throws {
    _ = try await shell("account", "name", "Rana", "Haddad")
    try await NextFollowsCommandTests.signed(shell)
    let port = try await PostOffice.open { $0.port }
    shell.environment["CONVENE_MAIL"] = "smtp://127.0.0.1:\(port)?tls=none"
    let unsent = try await shell("invitation", "send", "--deadline", "2038-03-01", "--yes")
    #expect(unsent.status == 74)
    #expect(unsent.talk.contains("24 letters wait: smtp://127.0.0.1:\(port) cannot be used"))
  }

  @Test func `a worker that is killed loses no letter, and sends again the one in hand at most`()
    async throws
  {
    try await Shell.withDatabase { desk in
      var shell = desk
      try await Self.written(&shell)
      try await PostOffice.open { office in
        shell.environment["CONVENE_MAIL"] = "smtp://127.0.0.1:\(office.port)?tls=none&rate=1200"
        var kills = 0
        for milliseconds in [300, 450, 400, 500, 350] {
          let worker = try Self.worker(shell)
          try await Task.sleep(for: .milliseconds(milliseconds))
          worker.send(SIGKILL)
          _ = await worker.ended()
          kills += 1
        }
        var rest = try await shell("worker", "--once")
        for _ in 0..<20 where !rest.talk.contains(", 0 waiting") {
          try await Task.sleep(for: .milliseconds(200))
          rest = try await shell("worker", "--once")
        }
        #expect(rest.status == 0)
        #expect(rest.talk.contains(", 0 waiting"), "\(rest.talk)")
        let taken = try office.taken().map(\.bytes)
        #expect(Set(taken).count == 24)
        #expect(taken.count <= 24 + kills)
        #expect(try await shell("doctor").status == 0)
      }
    }
  }

  @Test func `a worker hands over what is written while it runs, and ends when it is told to`()
    async throws
  {
    try await Shell.withDatabase { desk in
      var shell = desk
      try await Self.written(&shell)
      try await PostOffice.open { office in
        shell.environment["CONVENE_MAIL"] = "smtp://127.0.0.1:\(office.port)?tls=none&sessions=2"
        let worker = try Self.worker(shell)
        for _ in 0..<100 where try office.taken().count < 24 {
          try await Task.sleep(for: .milliseconds(100))
        }
        #expect(try office.taken().count == 24)
        worker.send(SIGTERM)
        #expect(await worker.ended() == 0)
      }
    }
  }

  @Test func `a pause holds for workers, and what is refused is told with what helps`()
    async throws
  {
    try await Shell.withDatabase { desk in
      var shell = desk
      try await Self.written(&shell)
      try await PostOffice.open("faulty.py") { office in
        shell.environment["CONVENE_MAIL"] = "smtp://127.0.0.1:\(office.port)?tls=none"
        #expect(try await shell("invitation", "pause").talk.contains("24 letters paused"))
        #expect(try await shell("worker", "--once").talk.contains("0 letters handed over"))
        let sent = try await shell("invitation", "send")
        #expect(sent.status == 0, "\(sent.talk)")
        #expect(try office.taken().count == 24)
        let none = try await shell("invitation", "resend", "--yes")
        #expect(none.status == 1)
        #expect(none.talk.contains("No letter to them was refused"))
        let proof = try await shell("invitation", "proof", "no-such@example.org")
        #expect(proof.status == 1)
        #expect(proof.talk.contains("550 5.1.1 has that name"))
      }
    }
  }
}
