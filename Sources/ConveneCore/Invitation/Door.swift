import ConveneValues
import Foundation

/// Where people are checked in on one day of a meeting.
package struct Door: Hashable, Sendable {
  /// Counts from 1 in its meeting.
  package let number: Int
  package let name: String
  package let day: Day
  package let closedAt: Date?
  /// Of how many people it was noted there that they came.
  package let arrivals: Int

  package init(number: Int, name: String, day: Day, closedAt: Date? = nil, arrivals: Int = 0) {
    (self.number, self.name, self.day) = (number, name, day)
    (self.closedAt, self.arrivals) = (closedAt, arrivals)
  }
}

/// One entry of the list that is kept at a door; the list only grows, and may come more than once.
package struct ArrivalNoted: Hashable, Sendable {
  package enum What: String, CaseIterable, Sendable {
    case came
    /// What this door noted of somebody was a slip.
    case slip
    /// Somebody came who is not on the list.
    case walkIn = "walk_in"
  }

  package static let longestCode = 40
  package static let longestName = 200

  /// Made where it was noted.
  package let id: UUID
  package let what: What
  /// Of the participant; empty where somebody walked in.
  package let code: String
  /// By the clock of where it was noted.
  package let at: Date
  package let name: String
  package let organisation: String
  /// Whether whoever walked in has a note verbale in hand.
  package let hasNote: Bool

  /// Nil where something of it is too long or missing.
  package init?(
    id: UUID, _ what: What, code: String = "", at: Date, name: String = "",
    organisation: String = "", hasNote: Bool = false
  ) {
    let isWalkIn = what == .walkIn
    let scalars = [code, name, organisation].flatMap(\.unicodeScalars)
    guard code.utf16.count <= Self.longestCode, name.utf16.count <= Self.longestName,
      organisation.utf16.count <= Self.longestName,
      name.contains(where: { !$0.isWhitespace }) == isWalkIn,
      code.isEmpty == isWalkIn, !scalars.contains(where: \.isSign)
    else { return nil }
    (self.id, self.what, self.code, self.at) = (id, what, code, at)
    (self.name, self.organisation, self.hasNote) = (name, organisation, hasNote)
  }
}

extension Unicode.Scalar {
  /// Whether it is a sign for machines, which no name has.
  fileprivate var isSign: Bool { properties.generalCategory == .control }
}

extension ArrivalNoted: Codable {
  private enum CodingKeys: CodingKey { case id, what, code, at, name, organisation, note }

  package init(from decoder: any Decoder) throws {
    let keys = try decoder.container(keyedBy: CodingKeys.self)
    func text(_ key: CodingKeys) throws -> String {
      try keys.decodeIfPresent(String.self, forKey: key) ?? ""
    }
    let given = try text(.at)
    let time =
      (try? Date(given, strategy: Date.ISO8601FormatStyle(includingFractionalSeconds: true)))
      ?? (try? Date(given, strategy: .iso8601))
    guard let id = UUID(uuidString: try text(.id)), let what = What(rawValue: try text(.what)),
      let time, (0...253_000_000_000).contains(time.timeIntervalSince1970),
      let one = ArrivalNoted(
        id: id, what, code: try text(.code), at: time, name: try text(.name),
        organisation: try text(.organisation),
        hasNote: try keys.decodeIfPresent(Bool.self, forKey: .note) ?? false)
    else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "no entry of a door"))
    }
    self = one
  }

  package func encode(to encoder: any Encoder) throws {
    var keys = encoder.container(keyedBy: CodingKeys.self)
    try keys.encode(id.uuidString.lowercased(), forKey: .id)
    try keys.encode(what.rawValue, forKey: .what)
    try keys.encode(
      at.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true)), forKey: .at)
    if !code.isEmpty { try keys.encode(code, forKey: .code) }
    if what == .walkIn {
      try keys.encode(name, forKey: .name)
      try keys.encode(organisation, forKey: .organisation)
      try keys.encode(hasNote, forKey: .note)
    }
  }
}

/// What became of an entry of the list of a door.
package enum ArrivalOutcome: String, CaseIterable, Sendable {
  case came
  /// The same door, or a desk, noted it before.
  case again
  /// Another door noted it, too.
  case twice
  /// Somebody was recorded as a no-show.
  case afterAll = "after_all"
  /// A slip was taken back.
  case undone
  /// A slip stays, as a desk or another door says otherwise.
  case otherwise
  case unknown
  /// Noted for another day than the door is of.
  case otherDay = "other_day"
  case future
  case walkIn = "walk_in"
}

/// What was noted at a door and asks for a desk.
package struct ArrivalOpen: Hashable, Sendable {
  /// Counts what was noted at all doors of the meeting.
  package let number: Int
  package let door: Int
  package let code: String
  package let at: Date
  package let outcome: ArrivalOutcome
  /// Of whoever walked in.
  package let name: String
  package let organisation: String
  package let hasNote: Bool

  package init(
    number: Int, door: Int, code: String, at: Date, outcome: ArrivalOutcome, name: String,
    organisation: String, hasNote: Bool
  ) {
    (self.number, self.door, self.code, self.at) = (number, door, code, at)
    (self.outcome, self.name, self.organisation) = (outcome, name, organisation)
    self.hasNote = hasNote
  }
}
