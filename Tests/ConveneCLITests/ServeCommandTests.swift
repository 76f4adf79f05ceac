import Foundation
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
    try FileManager.default.copyItem(at: Shell.program.resolvingSymlinksInPath(), to: program)
    if let script {
      let pages = folder.appending(path: "convene-portal")
      try script.write(to: pages, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: pages.path)
    }
    let (process, output) = (Process(), Pipe())
    process.executableURL = program
    process.arguments = ["serve"] + arguments
    process.environment = [
      "CONVENE_DATABASE": "host=/nonexistent", "CONVENE_DATA": folder.path,
      "XDG_CONFIG_HOME": folder.path,
    ].merging(environment) { $1 }
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let bytes = try output.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: bytes, as: UTF8.self))
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
}
