import ConveneFixtures
import Foundation
import Programs
import Testing

@testable import ConveneCLI

/// The program of the pages takes the place of this one, from the folder in which this one lies.
@Suite struct ServeCommandTests {
  private static func served(
    with script: String?, _ arguments: [String], environment: [String: String] = [:]
  ) async throws -> (status: Int32, text: String) {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "convene-test-serve-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let program = folder.appending(path: "convene")
    // A copy is not started while a program that began meanwhile has it open, as it was written.
    let built = Shell.program.resolvingSymlinksInPath()
    do {
      try FileManager.default.linkItem(at: built, to: program)
    } catch {
      try FileManager.default.copyItem(at: built, to: program)
    }
    if let script {
      try TestFile.program(script, at: folder.appending(path: "convene-portal").path)
    }
    let settings = [
      "CONVENE_DATABASE": "host=/nonexistent", "CONVENE_DATA": folder.path,
      "XDG_CONFIG_HOME": folder.path,
    ]
    let (running, output) = try Program(
      program.path, ["serve"] + arguments, environment: settings.merging(environment) { $1 }
    ).startReading(errors: .output)
    let bytes = try output.readToEnd() ?? Data()
    return (await running.ended(), String(decoding: bytes, as: UTF8.self))
  }

  @Test func `settings are handed over, and the status is that of the program of the pages`()
    async throws
  {
    let script = """
      #!/bin/sh
      echo "$CONVENE_LISTEN $CONVENE_PROXY $CONVENE_PORTAL $CONVENE_DATABASE"
      exit 7

      """
    let run = try await Self.served(
      with: script, ["--listen", "127.0.0.1:8099", "--proxy", "10.0.0.1", "--proxy", "10.0.0.2"],
      environment: ["CONVENE_PORTAL": "https://meetings.example.org"])
    #expect(run.status == 7)
    #expect(
      run.text
        == "127.0.0.1:8099 10.0.0.1,10.0.0.2 https://meetings.example.org host=/nonexistent\n")
  }

  @Test func `where that program is not, it is said where it belongs and how it is built`()
    async throws
  {
    let run = try await Self.served(with: nil, [])
    #expect(run.status == 2)
    #expect(run.text.contains("convene-portal"))
    #expect(run.text.contains("swift build -c release --product convene-portal"))
  }

  @Test func `programs that run together end together, with the status of the one that failed`()
    async throws
  {
    let said = FileManager.default.temporaryDirectory
      .appending(path: "convene-test-together-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: said) }
    func program(_ script: String) -> Companions.Program {
      .init(call: ["/bin/sh", "-c", script], variables: ["SAID": said.path])
    }
    let waiting = program(
      "trap 'echo finished > \"$SAID\"; exit 0' TERM; while :; do sleep 0.05; done")
    let failing = program("sleep 0.4; exit 7")
    #expect(try await Companions(programs: [waiting, failing]).run() == 7)
    #expect(try String(contentsOf: said, encoding: .utf8) == "finished\n")
    let killed = program("sleep 0.4; kill -9 $$")
    #expect(try await Companions(programs: [killed, waiting]).run() == 137)
  }

  @Test func `where letters cannot be handed over, pages are served no longer`() async throws {
    let script = """
      #!/bin/sh
      trap 'echo "pages finished"; exit 0' TERM
      while :; do sleep 0.05; done

      """
    let run = try await Self.served(with: script, ["--with-worker"])
    #expect(run.status == 69)
    #expect(run.text.contains("pages finished\n"))
  }
}
