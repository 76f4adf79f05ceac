import ConveneValues
import Foundation
import Postgres

/// The rows of an act as the database has them; whoever meddled may have left out anything.
struct ChainedAct {
  struct Body {
    let salt: [UInt8]?
    /// JSON, letter by letter as the server writes it, which is what was hashed.
    let text: String?
  }

  struct Line {
    let place: Int?
    let kind: String?
    let object: UUID?
    let beside: UUID?
    let isSecret: Bool?
    let hash: [UInt8]?
    let salt: [UInt8]?
    /// As `Body.text`.
    let change: String?
  }

  let number: Int
  let at: String?
  let actor: UUID?
  /// Nil in entries that are older than logins in the trail.
  let login: String?
  let act: String?
  let object: String?
  let bodyHash: [UInt8]?
  let hash: [UInt8]?
}

extension ChainedAct {
  /// When it was; nil where no clock shows that.
  var microseconds: Int? {
    at.flatMap { try? ExactInstant(postgresText: $0) }.map { Int($0.microseconds) }
  }

  /// What the entry of a trail is chained by, and nil where something of it is missing.
  ///
  /// The same bytes as `audit_entry_hash` of the migrations puts together; that function is part of
  /// the database which is examined, so nothing here asks it.
  func link(behind previous: [UInt8], in trail: UUID) -> SHA256? {
    guard let microseconds, let actor, let act, let object, let bodyHash else { return nil }
    var bytes = previous + trail.octets + Int64(number).octets
    bytes += Int64(microseconds).octets + actor.octets
    for text in [login, act, object].compactMap(\.self) {
      bytes += Int32(text.utf8.count).octets + Array(text.utf8)
    }
    return SHA256(of: bytes + bodyHash)
  }
}

extension ChainedAct.Body {
  /// Whether it is what the entry was written for.
  func isOf(_ entry: ChainedAct) -> Bool {
    guard let salt, let text, let hash = entry.bodyHash else { return false }
    return SHA256(of: salt + Array(text.utf8)).bytes == hash
  }

  /// The fingerprint of the lines that the act was written with, nil where it had none.
  var digest: String? { particulars["lines"] }

  var particulars: [String: String] {
    (try? JSONDecoder().decode([String: String].self, from: Data((text ?? "").utf8))) ?? [:]
  }
}

extension ChainedAct.Line {
  /// Whether nothing is said any more of what changed, while the line still proves that it did.
  var isErased: Bool { salt == nil && change == nil }

  /// Whether it is what its hash was made of: `jsonb_build_array` of its columns, as text.
  var isWhole: Bool {
    guard let kind, AuditObject.Kind(rawValue: kind) != nil, let object, let isSecret, let hash
    else { return false }
    if isErased { return hash.count == 32 }
    guard let salt, let change else { return false }
    func quoted(_ id: UUID) -> String { "\"\(id.uuidString.lowercased())\"" }
    let columns = [
      "\"\(kind)\"", quoted(object), beside.map(quoted) ?? "null", "\(isSecret)", change,
    ]
    let text = "[" + columns.joined(separator: ", ") + "]"
    return SHA256(of: salt + Array(text.utf8)).bytes == hash
  }

  /// The columns of the object after the act.
  var after: [String: String] {
    let change = change.flatMap {
      try? JSONDecoder().decode(AuditChange.self, from: Data($0.utf8))
    }
    return change?.after ?? [:]
  }
}

extension [ChainedAct.Line] {
  /// By which the body of the act knows them; nil where there are none.
  var digest: String? {
    isEmpty ? nil : SHA256(of: flatMap { $0.hash ?? [] }).description
  }

  var isNumbered: Bool { map(\.place) == indices.map { $0 + 1 } }
}

extension FixedWidthInteger {
  /// As PostgreSQL sends it.
  fileprivate var octets: [UInt8] { Swift.withUnsafeBytes(of: bigEndian) { Array($0) } }
}

extension UUID {
  fileprivate var octets: [UInt8] { Swift.withUnsafeBytes(of: uuid) { Array($0) } }
}
