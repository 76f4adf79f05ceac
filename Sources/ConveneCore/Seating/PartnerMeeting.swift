import ConveneValues
import Foundation

/// A meeting of two beside the round tables, as the secretariat offered it.
package struct PartnerMeeting: Hashable, Sendable {
  package enum Status: String, CaseIterable, Sendable {
    case offered
    /// Both accepted.
    case agreed
    case ended
  }

  /// One of the two.
  package struct Side: Hashable, Sendable {
    package enum Status: String, CaseIterable, Sendable {
      case offered
      case accepted
      case declined
      case lapsed
      /// The secretariat took it back, or the other declined or was silent: which of them is not told.
      case withdrawn

      package var isLive: Bool { self == .offered || self == .accepted }
    }

    package let person: Person.ID
    package let name: String
    package let status: Status

    package init(person: Person.ID, name: String, status: Status) {
      (self.person, self.name, self.status) = (person, name, status)
    }
  }

  package let id: UUID
  /// `M-0012`, unique in the meeting.
  package let code: String
  package let slot: Int
  package let starts: Date
  package let ends: Date
  package let room: String
  package let table: Int
  package let status: Status
  /// The last day on which an answer counts, in the meeting's zone.
  package let answerBy: Day
  /// Two of them.
  package let sides: [Side]

  package init(
    id: UUID, code: String, slot: Int, starts: Date, ends: Date, room: String, table: Int,
    status: Status, answerBy: Day, sides: [Side]
  ) {
    (self.id, self.code, self.slot) = (id, code, slot)
    (self.starts, self.ends) = (starts, ends)
    (self.room, self.table, self.status) = (room, table, status)
    (self.answerBy, self.sides) = (answerBy, sides)
  }

  package static func code(_ number: Int) -> String {
    let digits = String(number)
    return "M-" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }

  package var isLive: Bool { status != .ended }

  package func side(of person: Person.ID) -> Side? { sides.first { $0.person == person } }

  package func other(than person: Person.ID) -> Side? { sides.first { $0.person != person } }
}

/// When partner meetings are held, and at how many tables for two.
package struct PartnerSlot: Hashable, Sendable {
  package let number: Int
  package let starts: Date
  package let ends: Date
  /// Key of the room.
  package let room: String
  package let tables: Int

  package init(number: Int, starts: Date, ends: Date, room: String, tables: Int) {
    (self.number, self.starts, self.ends) = (number, starts, ends)
    (self.room, self.tables) = (room, tables)
  }
}

/// Who takes part in partner meetings.
package struct PartnerConsent: Hashable, Sendable {
  package let person: Person.ID
  package let name: String
  /// Whether whom they meet may read what they offer, need and care about.
  package let shows: Bool

  package init(person: Person.ID, name: String, shows: Bool) {
    (self.person, self.name, self.shows) = (person, name, shows)
  }
}

/// Why two may want to meet, as one of them reads it; only of what both agreed to show.
package struct PartnerGround: Hashable, Sendable, Codable {
  package enum Sort: String, CaseIterable, Codable, Sendable {
    /// The reader offers what the other needs.
    case gives
    /// The other offers what the reader needs.
    case gets
    /// A topic of both.
    case shares
  }

  package let sort: Sort
  /// Of an offer and a need; empty of a topic.
  package let asset: String
  /// The letter of the topic.
  package let topic: String

  package init(_ sort: Sort, asset: Asset? = nil, topic: String) {
    (self.sort, self.asset, self.topic) = (sort, asset?.rawValue ?? "", topic)
  }
}
