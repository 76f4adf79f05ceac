import Foundation
import Postgres

extension PostgresBench {
  func copyIn() async throws -> [Figure] {
    let count = 1_000_000
    let file = FileManager.default.temporaryDirectory
      .appending(path: "convene-copy-\(getpid()).txt")
    let people = (0..<1_000).map { ("person number \($0)", "person\($0)@example.org") }
    let text = (0..<count).map { number in
      let (name, address) = people[number % 1_000]
      return "\(number)\t\(name)\t\(address)\t\(number % 97)\n"
    }.joined()
    try Data(text.utf8).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let emptied = "TRUNCATE copied"
    return try await database(connections: 1) { database in
      try await database.withConnection {
        try $0.script(
          "CREATE UNLOGGED TABLE copied (number int, name text, address text, score int)")
      }
      var times: [(rows: Double, bytes: Double, psql: Double)] = []
      for _ in 1...rounds {
        let psql = try programs.psql(
          ["\(emptied);", "\\copy copied from '\(file.path(percentEncoded: false))'"])
        let rows = try await database.withConnection { connection in
          try connection.script(emptied)
          return try timed {
            _ = try connection.copyIn(
              "COPY copied FROM STDIN",
              rows: (0..<count).lazy.map { number in
                let (name, address) = people[number % 1_000]
                return [number, name, address, number % 97]
              })
          }
        }
        let raw = try await database.withConnection { connection in
          try connection.script(emptied)
          return try timed {
            let handle = try FileHandle(forReadingFrom: file)
            _ = try connection.copyIn(
              "COPY copied FROM STDIN",
              chunks: sequence(state: handle) { handle in
                (try? handle.read(upToCount: 65_536)).map { [UInt8]($0) }
              })
          }
        }
        times.append((rows, raw, psql))
      }
      let ratio = times.map { $0.psql / $0.rows }.median
      func rate(_ seconds: Double) -> String { (Double(count) / seconds).text(0) }
      let limit = "psql \\copy \(rate(times.map(\.psql).median)) rows/s"
      let raw = times.map { $0.psql / $0.bytes }.median
      return [
        Figure(
          what: "COPY in, bytes of a file",
          reached: "\(raw.text(2)) x (\(rate(times.map(\.bytes).median)) rows/s)",
          asked: "at least 0.9 x", limit: limit, isMet: raw >= 0.9),
        Figure(
          what: "COPY in, rows of values",
          reached: "\(ratio.text(2)) x (\(rate(times.map(\.rows).median)) rows/s)",
          asked: "at least 0.9 x", limit: limit, isMet: ratio >= 0.9),
      ]
    }
  }

  func pipeline() async throws -> [Figure] {
    let count = 20_000
    let insert = Statement(name: "piped_insert", sql: "INSERT INTO piped VALUES ($1, $2)")
    return try await database(connections: 1) { database in
      try await database.withConnection {
        try $0.script("CREATE TABLE piped (number int, name text)")
      }
      var times: [(piped: Double, alone: Double, inOne: Double)] = []
      for _ in 1...rounds {
        let piped = try await database.write { connection in
          try timed {
            try connection.execute(
              insert, many: (0..<count).lazy.map { [$0, "person \($0)"] })
          }
        }
        let inOne = try await database.write { connection in
          try timed {
            for number in 0..<count { try connection.execute(insert, number, "person \(number)") }
          }
        }
        let start = Date()
        for number in 0..<count / 10 {
          try await database.write { try $0.execute(insert, number, "person \(number)") }
        }
        times.append((piped, 10 * Date().timeIntervalSince(start), inOne))
      }
      let ratio = times.map { $0.alone / $0.piped }.median
      func rate(_ seconds: Double) -> String { (Double(count) / seconds).text(0) }
      return [
        Figure(
          what: "pipelined inserts",
          reached: "\(ratio.text(1)) x (\(rate(times.map(\.piped).median))/s)",
          asked: "at least 5 x",
          limit: "one by one \(rate(times.map(\.alone).median))/s", isMet: ratio >= 5),
        Figure(
          what: "  beside one by one in one transaction",
          reached: "\(times.map { $0.inOne / $0.piped }.median.text(1)) x", asked: "",
          limit: "\(rate(times.map(\.inOne).median))/s", isMet: nil),
      ]
    }
  }

  func transactions() async throws -> [Figure] {
    let select: Statement = "SELECT 1 AS one"
    return try await database(connections: 4) { database in
      for _ in 1...2_000 { _ = try await database.read { try $0.rows(select).count } }
      let before = Processor.residentBytes()
      for _ in 1...10_000 { _ = try await database.read { try $0.rows(select).count } }
      let growth = Double(Processor.residentBytes() - before) / 1024
      return [
        Figure(
          what: "open and close 10,000 transactions", reached: "\(growth.text(0)) KiB more",
          asked: "no growth", limit: "\(before / 1_048_576) MiB in use", isMet: growth < 256)
      ]
    }
  }
}

func timed(_ body: () throws -> Void) rethrows -> Double {
  let start = Date()
  try body()
  return Date().timeIntervalSince(start)
}

func timedAwaiting(_ body: () async throws -> Void) async rethrows -> Double {
  let start = Date()
  try await body()
  return Date().timeIntervalSince(start)
}
