import Foundation
import Glibc
import Programs
import Testing

@Suite struct ProgramTests {
  private static func shell(_ script: String, _ words: String...) -> Program {
    Program("sh", ["-c", script, "sh"] + words)
  }

  @Test func `a program is found by its name, told its words, and read to its end`() throws {
    var program = Self.shell("printf '%s|' \"$@\" \"$SAID\" \"$PWD\"; exit 7", "a b", "")
    program.environment = ["SAID": "here", "PATH": "/usr/bin:/bin"]
    program.folder = "/usr"
    let run = try program.run()
    #expect(run.status == 7)
    #expect(String(decoding: run.output, as: UTF8.self) == "a b||here|/usr|")
  }

  @Test func `it reads nothing unless it is given a file, and errors may follow its output`() throws
  {
    #expect(try Program("cat").run().output.isEmpty)
    let file = Pipe()
    try file.fileHandleForWriting.write(contentsOf: Data("told".utf8))
    try file.fileHandleForWriting.close()
    let run = try Self.shell("cat; echo and >&2").run(
      input: .file(file.fileHandleForReading), errors: .output)
    #expect(run.output == Data("toldand\n".utf8))
  }

  @Test func `one that a signal ended has the status that shells give it`() throws {
    #expect(try Self.shell("kill -9 $$").run().status == 128 + SIGKILL)
    let running = try Program("sleep", ["60"]).start()
    #expect(running.stop() == 128 + SIGTERM)
    // Nobody knows of it any more, and that is no success.
    #expect(running.wait() == 255)
  }

  @Test func `one that is not there is told by its name`() {
    for name in ["/nonexistent/program", "no-such-program"] {
      let error = #expect(throws: ProgramNotStarted.self) { try Program(name).start() }
      #expect(error?.code == ENOENT)
      #expect(error?.description == "\(name): No such file or directory")
    }
  }

  /// What is open here when it starts is not open there, and what holds signals back here does not there.
  @Test func `nothing of ours is open in it, and it heeds what ends it`() throws {
    let held = Pipe()
    let run = try Program("ls", ["/proc/self/fd"]).run()
    withExtendedLifetime(held) {}
    // Its own look at the folder is the fourth.
    #expect(String(decoding: run.output, as: UTF8.self) == "0\n1\n2\n3\n")
    let signals = try Program("grep", ["-E", "^Sig(Blk|Ign)", "/proc/self/status"]).run().output
    let masks = String(decoding: signals, as: UTF8.self).split(whereSeparator: \.isNewline)
      .compactMap { $0.split(separator: "\t").last.flatMap { UInt64($0, radix: 16) } }
    let ending = [SIGINT, SIGTERM, SIGPIPE].map { UInt64(1) << UInt64($0 - 1) }
    #expect(masks.count == 2)
    #expect(masks[0] == 0)
    #expect(ending.allSatisfy { masks[1] & $0 == 0 })
  }

  /// Many that are short are begun and awaited beside others that stay: none waits for another to end.
  @Test(.timeLimit(.minutes(1)))
  func `whoever waits for one does not wait for those that began beside it`() async throws {
    let staying = try await withThrowingTaskGroup(of: RunningProgram?.self) { group in
      for number in 0..<60 {
        group.addTask {
          guard number % 3 == 0 else {
            #expect(try Self.shell("echo \(number)").run().output == Data("\(number)\n".utf8))
            return nil
          }
          return try Program("sleep", ["300"]).start()
        }
      }
      return try await group.reduce(into: []) { $0 += [$1].compactMap(\.self) }
    }
    for one in staying { one.send(SIGTERM) }
    for one in staying { #expect(await one.ended() == 128 + SIGTERM) }
  }
}
