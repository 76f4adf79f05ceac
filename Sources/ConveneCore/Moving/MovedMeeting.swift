import ConveneTables
import ConveneValues
import Foundation

/// A whole meeting as its file holds it: one meaning, one spelling, so that two desks that have the
/// same meeting write the same bytes.
package struct MovedMeeting: Sendable {
  /// A house that a meeting was in, and the end that its trail had there.
  package struct Origin: Hashable, Sendable, Codable {
    package let house: String
    package let head: String
    /// When the last act there was done.
    package let at: String
    /// Of the file that was taken in from there, by whoever hands the meeting on.
    package let digest: String?

    package init(house: String, head: String, at: String, digest: String? = nil) {
      (self.house, self.head, self.at, self.digest) = (house, head, at, digest)
    }
  }

  package static let version = 1

  package let origin: Origin
  /// Where it was before, the latest first.
  package let before: [Origin]
  /// Rows of each part, with a value for each of its columns.
  package private(set) var rows: [String: [[JSONTree]]]

  package init(origin: Origin, before: [Origin], rows: [String: [[JSONTree]]]) {
    self.origin = origin
    self.before = before
    self.rows = rows.mapValues { $0.sorted { JSONTree.areInOrder($0, $1) } }
  }

  /// The values of the rows of a part by their columns.
  package func cells(of table: String) -> [[String: JSONTree]] {
    guard let part = MovedPart.all.first(where: { $0.table == table }) else { return [] }
    return (rows[table] ?? []).map {
      Dictionary(zip(part.columns, $0), uniquingKeysWith: { first, _ in first })
    }
  }

  /// The only row of the meeting itself, under another code where one is given.
  package mutating func rename(_ code: String) {
    rows["meeting"] = rows["meeting"].map { $0.map { [JSONTree.string(code)] + $0.dropFirst() } }
  }

  package var code: String { cells(of: "meeting").first?["code"]?.words ?? "" }

  /// How many rows of which part there are, of those that have any.
  package var counts: [(part: String, rows: Int)] {
    MovedPart.all.map { (part: $0.table, rows: rows[$0.table]?.count ?? 0) }.filter { $0.rows > 0 }
  }
}

extension JSONTree {
  package var words: String? { if case .string(let text) = self { text } else { nil } }

  /// The order of rows: by each column in turn, nothing first, numbers by what they are worth.
  static func areInOrder(_ left: [JSONTree], _ right: [JSONTree]) -> Bool {
    for (one, other) in zip(left, right) where one != other { return one.comesBefore(other) }
    return false
  }

  private func comesBefore(_ other: JSONTree) -> Bool {
    switch (self, other) {
    case (.number(let one), .number(let two)):
      if let one = Int(one), let two = Int(two) { one < two } else { one < two }
    case (.string(let one), .string(let two)): one.utf8.lexicographicallyPrecedes(two.utf8)
    default:
      rank == other.rank ? bytes.lexicographicallyPrecedes(other.bytes) : rank < other.rank
    }
  }

  private var rank: Int {
    switch self {
    case .null: 0
    case .bool: 1
    case .number: 2
    case .string: 3
    case .list: 4
    case .object: 5
    }
  }
}
