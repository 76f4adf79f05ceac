import CLibPQ
import Foundation
import Glibc
import Programs

/// PostgreSQL's own programs that write a database into a stream and read it back.
public struct DumpPrograms: Sendable {
  private let directory: String
  /// Their major version; they read dumps of it and of older ones.
  public let major: Int?

  /// - Parameter searchPath: directories to look in, instead of where Debian keeps them.
  public init(searchPath: [String]? = nil) throws {
    let programs = try ClusterPrograms(searchPath: searchPath, holding: ["pg_dump", "pg_restore"])
    directory = programs.directory
    major = programs.major
  }

  /// Why a dump was not made or not taken in, in the program's words without any row's.
  public struct Failure: Error, Hashable, Sendable, CustomStringConvertible {
    /// `pg_dump` or `pg_restore`.
    public let program: String
    /// What it complained about, a line each.
    public let complaints: [String]

    /// One line for a log.
    public var description: String {
      "\(program) failed: \(complaints.joined(separator: "; "))"
    }

    // Its other lines are details and contexts, which quote rows; so do complaints about input.
    init(_ program: String, said text: String) {
      self.program = program
      complaints = text.split(separator: "\n").filter { $0.contains("error: ") }.suffix(5)
        .map { line in
          let words = String(line).replacing("\(program): error: ", with: "")
          let isOfInput = words.contains("invalid") || words.contains("out of range")
          return isOfInput ? words.replacing(/".*"/, with: "\"…\"") : words
        }
    }
  }

  /// Hands the rows of these tables to `take`, as a dump in pieces: what others keep in the same
  /// database is theirs to dump.
  ///
  /// Compressed as fast as it goes: a fifth of the time for two thirds more bytes.
  ///
  /// - Parameters:
  ///   - tables: each with its schema, as SQL writes it.
  ///   - snapshot: as another transaction exported it with `pg_export_snapshot()`, and still holds;
  ///     the dump is of that moment.
  ///   - role: what the login works as meanwhile; nil for itself.
  /// - Throws: `Failure` in the program's words; what `take` throws.
  public func dump(
    _ conninfo: String, _ tables: [String], snapshot: String, role: String? = nil,
    _ take: ([UInt8]) throws -> Void
  ) throws {
    let arguments =
      [
        "--format=custom", "--compress=1", "--data-only", "--strict-names", "--encoding=UTF8",
        "--no-password", "--lock-wait-timeout=30s", "--snapshot=\(snapshot)",
      ] + (role.map { ["--role=\($0)"] } ?? [])
    try run(
      "pg_dump", arguments + tables.map { "--table=\($0)" }, Self.variables(of: conninfo)
    ) { next in
      while let piece = try next() { try take(piece) }
    }
  }

  /// What a dump says that it holds; nothing of it is run.
  ///
  /// - Parameters:
  ///   - file: which holds the dump.
  ///   - place: where in the file it begins.
  public func entries(in file: FileHandle, from place: UInt64) throws -> [DumpEntry] {
    var text: [UInt8] = []
    try restore(["--list"], file, from: place) { next in
      while let piece = try next() { text += piece }
    }
    return String(decoding: text, as: UTF8.self).split(separator: "\n").compactMap(DumpEntry.init)
  }

  /// Hands the rows in a dump to `read`, which may be of any tables; nothing of it is run.
  public func rows(
    in file: FileHandle, from place: UInt64, _ read: (inout DumpScript) throws -> Void
  ) throws {
    try restore(["--data-only", "--file=-"], file, from: place) { next in
      var script = DumpScript(next)
      try read(&script)
    }
  }

  /// Runs the program that reads dumps on a stream: in a file it goes to the places that the dump
  /// names, which are told from the dump's beginning and not from the file's.
  private func restore(
    _ arguments: [String], _ file: FileHandle, from place: UInt64,
    _ body: (@escaping () throws -> [UInt8]?) throws -> Void
  ) throws {
    try file.seek(toOffset: place)
    let (feeder, fed) = try Program.alone(["cat"]) {
      try $0.startReading(input: .file(file), errors: .nothing)
    }
    defer {
      try? fed.close()
      _ = feeder.wait()
    }
    try run("pg_restore", arguments, input: .file(fed), body)
  }

  /// Runs a program and hands what it writes to `body`, which asks for it piece by piece.
  private func run(
    _ program: String, _ arguments: [String], _ environment: [String: String] = [:],
    input: Program.Stream = .nothing, _ body: (@escaping () throws -> [UInt8]?) throws -> Void
  ) throws {
    let words = try NamelessFile()
    let (running, output) = try Program.alone(["\(directory)/\(program)"] + arguments, environment)
    {
      try $0.startReading(input: input, errors: .file(words.handle))
    }
    let outcome = Result { try body { Self.piece(of: output.fileDescriptor) } }
    // A program that nobody listens to any more ends.
    try? output.close()
    let status = running.wait()
    try outcome.get()
    guard status == 0 else { throw Failure(program, said: try words.text()) }
  }

  private static func piece(of stream: Int32) -> [UInt8]? {
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(stream, &piece, piece.count)
      if count < 0, errno == EINTR { continue }
      return count > 0 ? Array(piece[..<count]) : nil
    }
  }

  /// The address as libpq's variables: unlike arguments, other people of the machine cannot read them.
  private static func variables(of conninfo: String) -> [String: String] {
    var variables = ProcessInfo.processInfo.environment.filter {
      $0.key.hasPrefix("PG") || $0.key == "HOME"
    }
    guard let parsed = PQconninfoParse(conninfo, nil) else { return variables }
    defer { PQconninfoFree(parsed) }
    var option = parsed
    while option.pointee.keyword != nil {
      if let name = option.pointee.envvar, let value = option.pointee.val {
        variables[String(cString: name)] = String(cString: value)
      }
      option += 1
    }
    return variables
  }
}
