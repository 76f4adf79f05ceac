import Foundation
import Postgres
import Programs

/// PostgreSQL's own programs, which set the limits.
struct PostgresPrograms {
  let directory: String
  let conninfo: String

  struct Bench {
    let rate: Double
    /// Seconds of the processor for one round trip, in the client.
    let cost: Double
  }

  /// What pgbench reaches with the one-row SELECT of its own tables.
  func bench(clients: Int, threads: Int, seconds: Int) throws -> Bench {
    let before = Processor.seconds(RUSAGE_CHILDREN)
    let words = try run(
      "pgbench",
      ["-S", "-n", "-M", "prepared", "-c", "\(clients)", "-j", "\(threads)", "-T", "\(seconds)"])
    let spent = Processor.seconds(RUSAGE_CHILDREN) - before
    return Bench(
      rate: try number(after: "tps = ", in: words),
      cost: try spent / number(after: "actually processed: ", in: words))
  }

  /// Updates of one row a second that pgbench commits.
  func updates(clients: Int, seconds: Int) throws -> Double {
    let script = FileManager.default.temporaryDirectory
      .appending(path: "convene-update-\(getpid()).sql")
    try Data(
      """
      \\set aid random(1, 100000)
      UPDATE pgbench_accounts SET abalance = abalance + 1 WHERE aid = :aid;

      """.utf8
    ).write(to: script)
    defer { try? FileManager.default.removeItem(at: script) }
    let words = try run(
      "pgbench",
      [
        "-n", "-M", "prepared", "-c", "\(clients)", "-j", "1", "-T", "\(seconds)", "-f",
        script.path(percentEncoded: false),
      ])
    return try number(after: "tps = ", in: words)
  }

  /// Seconds that psql needs for the last of its commands.
  func psql(_ commands: [String]) throws -> Double {
    let script = ["\\timing on"] + commands
    let words = try run("psql", ["-X", "-q", "-v", "ON_ERROR_STOP=1"], input: script)
    guard let last = words.range(of: "Time: ", options: .backwards) else {
      throw ProgramFailed(program: "psql", words: words)
    }
    return try number(after: "Time: ", in: String(words[last.lowerBound...])) / 1000
  }

  /// Seconds that psql needs for all of its commands, in one transaction.
  func psqlTotal(_ commands: [String]) throws -> Double {
    let script = ["\\timing on", "\\o /dev/null", "BEGIN;"] + commands + ["COMMIT;"]
    let words = try run("psql", ["-X", "-q", "-v", "ON_ERROR_STOP=1"], input: script)
    return try words.split(separator: "Time: ").dropFirst().reduce(0) {
      $0 + (try number(after: "", in: String($1))) / 1000
    }
  }

  @discardableResult
  func run(_ program: String, _ arguments: [String], input: [String] = []) throws -> String {
    let given = Pipe()
    let (running, answer) = try Program("\(directory)/\(program)", arguments + [conninfo])
      .startReading(input: .file(given.fileHandleForReading), errors: .output)
    try given.fileHandleForReading.close()
    try given.fileHandleForWriting.write(contentsOf: Data(input.joined(separator: "\n").utf8))
    try given.fileHandleForWriting.close()
    let words = String(decoding: try answer.readToEnd() ?? Data(), as: UTF8.self)
    guard running.wait() == 0 else {
      throw ProgramFailed(program: program, words: words)
    }
    return words
  }

  private func number(after label: String, in words: String) throws -> Double {
    let start = label.isEmpty ? words.startIndex : words.range(of: label)?.upperBound
    guard let start, let number = Double(words[start...].prefix { $0.isNumber || $0 == "." })
    else { throw ProgramFailed(program: "number after \(label)", words: words) }
    return number
  }
}

struct ProgramFailed: Error, CustomStringConvertible {
  let program: String
  let words: String

  var description: String { "\(program) failed:\n\(words)" }
}

enum Processor {
  /// Seconds the processor worked for this program, or for its children that have ended.
  static func seconds(_ who: __rusage_who) -> Double {
    var usage = rusage()
    getrusage(__rusage_who_t(who.rawValue), &usage)
    return [usage.ru_utime, usage.ru_stime].reduce(0) {
      $0 + Double($1.tv_sec) + Double($1.tv_usec) * 1e-6
    }
  }

  /// Bytes of memory in use.
  static func residentBytes() -> Int {
    let words = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8)) ?? ""
    let pages = words.split(separator: " ").dropFirst().first.flatMap { Int($0) } ?? 0
    return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
  }

  /// Begins to look anew for the most memory in use.
  static func forgetPeak() {
    guard let file = FileHandle(forWritingAtPath: "/proc/self/clear_refs") else { return }
    try? file.write(contentsOf: Data("5".utf8))
    try? file.close()
  }

  /// The most bytes of memory in use since.
  static func peakBytes() -> Int {
    let words = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
    let line = words.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
    return 1_024
      * (line?.split(whereSeparator: \.isWhitespace).dropFirst().first.flatMap { Int($0) } ?? 0)
  }

  static func count(_ kind: String) -> Int {
    ((try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/\(kind)")) ?? []).count
  }
}
