import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

extension Store {
  /// How many entries are read at a time.
  private static let page = 500

  /// Runs `body` with names looked for among the server's own alone: whoever owns the database can
  /// put tables, functions and operators of the same names before ours.
  func withPinnedPath<Value>(_ body: () throws -> Value) throws -> Value {
    let before: String? = try rows(.serverPath).first?["path"]
    _ = try rows(.serverPathSet, "pg_catalog, pg_temp")
    let value = try body()
    _ = try rows(.serverPathSet, before ?? "")
    return value
  }

  /// The first 20 places where a trail is not what it was; an end noted earlier finds a new trail.
  package func auditFaults(in meeting: Meeting.ID?, since head: AuditHead? = nil) throws
    -> [AuditFault]
  {
    Array(try auditReading(in: meeting, since: [head].compactMap(\.self)).faults.prefix(20))
  }

  /// Reads a trail whole and computes its chain anew, in the program.
  package func auditReading(in meeting: Meeting.ID?, since heads: [AuditHead] = []) throws
    -> AuditReading
  {
    try withPinnedPath {
      let trail = Self.chain(of: meeting)
      let ends = try rows(.auditEnds, trail).map { row -> (number: Int?, hash: [UInt8]?) in
        (try? row["number"], try? row["hash"])
      }
      var judge = AuditJudge(
        trail, isHouse: meeting == nil, endingAt: ends.first?.number ?? Int.max, since: heads)
      var first = Int.min
      while true {
        let acts = try rows(.auditEntryPage, trail, first, Self.page).map(ChainedAct.init)
        let isLast = acts.count < Self.page
        let through = isLast ? Int.max : acts.last?.number ?? Int.max
        try read(acts, of: trail, from: first, through: through, &judge)
        guard !isLast, through < Int.max else { break }
        first = through + 1
      }
      let counts = try rows(.auditCount, trail).first.map { row in
        AuditJudge.Counts(
          entries: try row["entries"], bodies: try row["bodies"], lines: try row["lines"])
      }
      judge.finish(ends, counts ?? AuditJudge.Counts())
      return judge.reading
    }
  }

  private func read(
    _ acts: [ChainedAct], of trail: UUID, from first: Int, through last: Int,
    _ judge: inout AuditJudge
  ) throws {
    var bodies: [Int: ChainedAct.Body] = [:]
    for row in try rows(.auditBodyPage, trail, first, last) {
      bodies[try row["number"]] = ChainedAct.Body(row)
    }
    let lines = Dictionary(
      grouping: try rows(.auditLinePage, trail, first, last).map { row in
        (number: try row["number"] as Int, line: ChainedAct.Line(row))
      }, by: \.number)
    var letters: [(letter: UUID, of: ChainedAct, hash: String?)] = []
    for act in acts {
      let own = lines[act.number, default: []].map(\.line)
      judge.judge(act)
      judge.judge(bodies[act.number], own, of: act)
      for line in own where line.kind == AuditObject.Kind.letter.rawValue {
        let hash = line.after["sha256"]
        guard let id = line.object, line.isErased || hash != nil else { continue }
        letters.append((id, act, hash))
      }
    }
    guard !letters.isEmpty else { return }
    var messages: [UUID: [UInt8]] = [:]
    for row in try rows(.auditLetters, trail, letters.map(\.letter)) {
      messages[try row["id"]] = (try? row["message"]) ?? [UInt8]()
    }
    judge.judge(messages, noted: letters)
  }
}

extension ChainedAct {
  fileprivate init(_ row: Row) throws {
    self.init(
      number: try row["number"], at: try? row["at"], actor: try? row["actor_id"],
      login: try? row["login"], act: try? row["act"], object: try? row["object"],
      bodyHash: try? row["body_hash"], hash: try? row["hash"])
  }
}

extension ChainedAct.Body {
  fileprivate init(_ row: Row) {
    self.init(salt: try? row["salt"], text: try? row["body"])
  }
}

extension ChainedAct.Line {
  fileprivate init(_ row: Row) {
    self.init(
      place: try? row["line"], kind: try? row["kind"], object: try? row["object_id"],
      beside: try? row["beside_id"], isSecret: try? row["is_secret"], hash: try? row["hash"],
      salt: try? row["salt"], change: try? row["change"])
  }
}
