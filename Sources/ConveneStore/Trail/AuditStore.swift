import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

/// The end of an audit trail, short enough to be printed, mailed or read out.
///
/// Kept where the database's administrators cannot reach it, it witnesses everything before it:
/// nobody can rewrite that and arrive at the same hash.
package struct AuditHead: Hashable, Sendable, LosslessStringConvertible {
  package let number: Int
  /// SHA-256 in hexadecimal.
  package let hash: String

  package init(number: Int, hash: String) {
    self.number = number
    self.hash = hash
  }

  /// Reads `12:3fa9…`.
  package init?(_ text: String) {
    let parts = text.split(separator: ":", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = Int(parts[0]), number > 0, parts[1].utf8.count == 64,
      parts[1].utf8.allSatisfy({ "0123456789abcdef".utf8.contains($0) })
    else { return nil }
    self.init(number: number, hash: String(parts[1]))
  }

  package var description: String { "\(number):\(hash)" }
}

extension Store {
  /// Chains of acts are numbered by meeting; those that belong to none are under the nil UUID.
  static func chain(of meeting: Meeting.ID?) -> UUID {
    meeting?.uuid ?? UUID(uuid: (0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0))
  }

  /// Writes an act at the end of the trail of `meeting`, or of the house, with a line for each object
  /// that it changed; by whom, the database knows.
  package func append(
    _ act: Act, on object: String, in meeting: Meeting.ID?, at instant: Date,
    _ particulars: [String: String] = [:], lines: [AuditLine] = []
  ) throws {
    _ = try rows(
      .auditAppend, Self.chain(of: meeting), instant, act, object,
      try Self.json(particulars), lines.map(\.object.kind), lines.map(\.object.id),
      lines.map(\.object.beside), lines.map(\.object.isSecret),
      try lines.map { try Self.json($0.change) })
  }

  /// Whether this transaction changed or locked any row so far.
  package func wrote() throws -> Bool { try rows(.auditWrote).first?["wrote"] ?? false }

  /// The latest acts on a meeting, or on the house, newest first.
  package func acts(in meeting: Meeting.ID?, atMost limit: Int = 100) throws -> [AuditEntry] {
    try rows(.auditList, Self.chain(of: meeting), limit).map { try AuditEntry($0) }
  }

  /// The latest acts of these kinds.
  package func acts(
    _ kinds: [Act], in meeting: Meeting.ID, atMost limit: Int = 100
  ) throws -> [AuditEntry] {
    try rows(.auditListOf, meeting, kinds.map(\.rawValue), limit).map { try AuditEntry($0) }
  }

  /// One act; nil where there is none of this number.
  package func act(_ number: Int, in meeting: Meeting.ID?) throws -> AuditEntry? {
    try rows(.auditFind, Self.chain(of: meeting), number).first.map { row in
      var entry = try AuditEntry(row)
      let body: String? = try row["body"]
      entry.particulars = body.map { (try? Self.value($0)) ?? ["unreadable": $0] }
      return entry
    }
  }

  /// Objects that acts changed, the first `most` of each act.
  package func auditLines(of numbers: [Int], in meeting: Meeting.ID?, most: Int) throws
    -> [AuditLineEntry]
  {
    let lines = try rows(.auditLineList, Self.chain(of: meeting), numbers, most)
    let were = try namesGone(lines)
    return try lines.map { row in
      let change: String? = try row["change"]
      let (gone, besideGone): (UUID?, UUID?) = (try row["gone_id"], try row["beside_gone"])
      return AuditLineEntry(
        number: try row["number"],
        object: AuditObject(
          try row["kind"], try row["object_id"], beside: try row["beside_id"],
          isSecret: try row["is_secret"]),
        change: change.map {
          (try? Self.value($0)) ?? AuditChange(before: nil, after: ["unreadable": $0])
        }, code: try row["code"],
        name: try row["name"], beside: try row["beside"],
        was: gone.map { were[$0] ?? $0.words },
        besideWas: besideGone.map { were[$0] ?? $0.words }, besideCode: try row["beside_code"])
    }
  }

  /// How those were called who are one with others since; nobody of whom that was erased.
  private func namesGone(_ lines: [Row]) throws -> [UUID: String] {
    let gone = try Set(
      lines.flatMap { [try $0["gone_id"], try $0["beside_gone"]] as [UUID?] }
        .compactMap(\.self))
    guard !gone.isEmpty else { return [:] }
    return try rows(.auditGone, Self.chain(of: nil), Array(gone)).reduce(into: [:]) {
      let (id, name): (UUID, String?) = (try $1["object_id"], try $1["name"])
      $0[id] = name
    }
  }

  /// The same lines of whom people and organisations became that stood in the directory twice.
  package func asMerged(_ lines: [AuditLineEntry]) throws -> [AuditLineEntry] {
    let ids = Set(lines.flatMap { [$0.object.id, $0.object.beside].compactMap(\.self) })
    let kept: [UUID: UUID] = Dictionary(
      try rows(.auditMerged, Array(ids)).map { (try $0["gone_id"], try $0["kept_id"]) },
      uniquingKeysWith: { $1 })
    return lines.map { line in
      var line = line
      let object = line.object
      line.object = AuditObject(
        object.kind, kept[object.id] ?? object.id,
        beside: object.beside.map { kept[$0] ?? $0 }, isSecret: object.isSecret)
      return line
    }
  }

  /// How many objects each of these acts changed.
  package func auditLineCounts(of numbers: [Int], in meeting: Meeting.ID?) throws -> [Int: Int] {
    try Dictionary(
      uniqueKeysWithValues: rows(.auditLineCount, Self.chain(of: meeting), numbers).map {
        (try $0["number"], try $0["lines"])
      })
  }

  /// The ends that a trail had in the backups that the database was made of, the latest first; none
  /// where it was never made of one, or the trail began since.
  package func restoredHeads(of meeting: Meeting.ID) throws -> [AuditHead] {
    let trail = Self.particular(ofTrail: meeting.description)
    return try withPinnedPath {
      try rows(.auditRestored, Self.chain(of: nil), trail).compactMap {
        AuditHead(try $0["head"] as String)
      }
    }
  }

  /// Under which name an act on the whole database notes the end of a trail.
  package static func particular(ofTrail id: String) -> String { "trail \(id.lowercased())" }

  /// The entry of a meeting's trail by which a selection was signed; nil before.
  package func signatureHead(
    of selection: Identifier<SelectionEntry>, in meeting: Meeting.ID
  ) throws -> AuditHead? {
    try rows(.auditSignature, meeting, selection).first.map {
      AuditHead(number: try $0["number"], hash: try $0["hash"])
    }
  }

  /// The end of a meeting's trail, or of the house's; nil before the first act.
  package func auditHead(of meeting: Meeting.ID?) throws -> AuditHead? {
    try rows(.auditHead, Self.chain(of: meeting)).first.map {
      AuditHead(number: try $0["number"], hash: try $0["hash"])
    }
  }
}

extension AuditEntry {
  init(_ row: Row) throws {
    let actor: String? = try row["actor"]
    self.init(
      number: try row["number"], at: try row["at"], actor: actor ?? "", login: try row["login"],
      act: try row["act"], object: try row["object"])
  }
}

extension UUID {
  fileprivate var words: String { uuidString.lowercased() }
}
