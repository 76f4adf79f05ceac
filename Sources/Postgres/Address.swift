import CLibPQ
import Foundation

/// Where a database is and how it is reached, as libpq understands the words for it.
struct Address {
  /// What the address itself says, by libpq's names.
  private let given: [String: String]
  /// With what its service file and the environment add.
  private let resolved: [String: String]

  /// Throws a sentence that quotes nothing: an address with a slip in it may hold a password
  /// anywhere.
  init(_ conninfo: String) throws {
    guard let parsed = PQconninfoParse(conninfo, nil) else {
      throw PostgresError(
        sqlState: PostgresError.unreachable,
        message: "the address of the database is neither postgresql://… nor name=value pairs")
    }
    given = Self.values(parsed)
    PQconninfoFree(parsed)
    let strayed = given["host"]?.contains { $0 == "@" || $0.isWhitespace } == true
    let ports = (given["port"] ?? "").split(separator: ",")
    guard !strayed, ports.allSatisfy({ UInt16($0) != nil }) else {
      throw PostgresError(
        sqlState: PostgresError.unreachable,
        message: "the address of the database names no host and port that can be")
    }
    resolved = Self.resolved(conninfo)
  }

  /// What to connect with: a name and its value at a time.
  func parameters(_ conninfo: String, _ options: Database.Options) -> [(String, String)] {
    // Whoever dies without a word is noticed in two minutes instead of two hours.
    let defaults = [
      "connect_timeout": "\(max(2, options.connectTimeout))", "keepalives_idle": "60",
      "keepalives_interval": "15", "keepalives_count": "4", "tcp_user_timeout": "120000",
    ]
    let unsaid = defaults.filter { (resolved[$0.key] ?? "").isEmpty }
    let settings = options.sessionSettings(around: resolved["options"])
    return unsaid.map { ($0.key, $0.value) } + [
      ("dbname", conninfo), ("client_encoding", "UTF8"),
      ("fallback_application_name", options.applicationName),
    ] + (settings.map { [("options", $0)] } ?? [])
  }

  /// The words of libpq for whoever gave the address, on one line and without the password.
  func withoutPassword(_ message: String) -> String {
    var lines: [String] = []
    for line in message.split(whereSeparator: \.isNewline) {
      let line = line.trimmingCharacters(in: .whitespaces)
      if !lines.contains(line) { lines.append(line) }
    }
    let words = lines.joined(separator: "; ")
    guard let password = given["password"], !password.isEmpty else { return words }
    return words.replacing(password, with: "…")
  }

  /// libpq reads a service file only while it connects, so it is made to: to a port that none has,
  /// which ends it before it has looked for a host.
  private static func resolved(_ conninfo: String) -> [String: String] {
    let connection = [conninfo, "0", "-"].withCStrings { values in
      ["dbname", "port", "password"].withCStrings { PQconnectStartParams($0, values, 1) }
    }
    defer { PQfinish(connection) }
    guard let options = PQconninfo(connection) else { return [:] }
    defer { PQconninfoFree(options) }
    return values(options)
  }

  static func values(_ first: UnsafeMutablePointer<PQconninfoOption>) -> [String: String] {
    var values: [String: String] = [:]
    var option = first
    while let keyword = option.pointee.keyword {
      if let value = option.pointee.val {
        values[String(cString: keyword)] = String(cString: value)
      }
      option += 1
    }
    return values
  }
}

extension [String] {
  /// Runs `body` with the texts as C has them: pointers, and none behind the last.
  func withCStrings<Value>(
    _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> Value
  ) -> Value {
    let copies = map { strdup($0) }
    defer { for copy in copies { free(copy) } }
    return (copies.map { UnsafePointer($0) } + [nil]).withUnsafeBufferPointer {
      body($0.baseAddress)
    }
  }
}
