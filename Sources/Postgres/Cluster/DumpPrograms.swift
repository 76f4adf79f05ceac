import CLibPQ
import Foundation
import Glibc

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

  /// What a dump is of: what others keep in the same database is theirs to dump.
  public static let schema = "public"

  /// Hands the dump of one database's schema `public` to `take`, piece by piece, with what it needs
  /// of extensions.
  ///
  /// Compressed as fast as it goes: a fifth of the time for two thirds more bytes.
  ///
  /// - Parameters:
  ///   - snapshot: as another transaction exported it; the dump is of that moment.
  ///   - role: what the login works as meanwhile; nil for itself.
  public func dump(
    _ conninfo: String, snapshot: String, role: String? = nil, _ take: ([UInt8]) throws -> Void
  ) throws {
    let arguments =
      [
        "--format=custom", "--compress=1", "--schema=\(Self.schema)", "--extension=btree_gist",
        "--no-blobs", "--no-password", "--lock-wait-timeout=30s", "--snapshot=\(snapshot)",
      ] + (role.map { ["--role=\($0)"] } ?? [])
    try run("pg_dump", arguments, conninfo) { stream in
      var piece = [UInt8](repeating: 0, count: 1 << 16)
      while true {
        let count = read(stream, &piece, piece.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return }
        try take(Array(piece[..<count]))
      }
    }
  }

  /// Takes a dump in, whole or not at all; `next` gives its pieces, then nil.
  public func restore(_ conninfo: String, _ next: () throws -> [UInt8]?) throws {
    let variables = Self.variables(of: conninfo)
    let name = (variables["PGDATABASE"] ?? "").replacing("\\", with: "\\\\")
      .replacing("'", with: "\\'")
    let arguments = [
      "--exit-on-error", "--single-transaction", "--no-password", "--dbname=dbname='\(name)'",
    ]
    try run("pg_restore", arguments, conninfo) { stream in
      while let piece = try next() {
        var rest = piece[...]
        while !rest.isEmpty {
          // A program that gave up says why itself.
          let count = rest.withUnsafeBytes {
            send(stream, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
          }
          if count < 0, errno == EINTR { continue }
          guard count > 0 else { return }
          rest = rest.dropFirst(count)
        }
      }
    }
  }

  private func run(
    _ program: String, _ arguments: [String], _ conninfo: String, _ body: (Int32) throws -> Void
  ) throws {
    var ends: [Int32] = [0, 0]
    guard socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0, &ends) == 0
    else { throw ClusterError(at: program, errno) }
    let words = try NamelessFile()
    let child: ChildProcess
    do {
      child = try ChildProcess(
        ["\(directory)/\(program)"] + arguments, environment: Self.variables(of: conninfo),
        input: ends[1], output: ends[1], errors: words.handle.fileDescriptor)
    } catch {
      for end in ends { close(end) }
      throw error
    }
    close(ends[1])
    let outcome = Result { try body(ends[0]) }
    close(ends[0])
    let status = child.wait()
    try outcome.get()
    guard status == 0 else { throw Failure(program, said: try words.text()) }
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
