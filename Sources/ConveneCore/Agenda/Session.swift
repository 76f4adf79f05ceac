import ConveneValues

/// A numbered item of the provisional agenda.
package struct AgendaItem: Hashable, Sendable, Codable {
  package var number: Int
  package var title: Wording
}

/// A stretch of the programme in one room.
package struct Session: Hashable, Sendable, Codable {
  package enum Kind: String, Codable, CaseIterable, Sendable {
    case registration
    case plenary
    case roundTable = "round_table"
    case pause
    case reception
  }

  /// Unique in the meeting and stable, such as `d1-opening`.
  package var key: String
  package var kind: Kind
  /// 1 is the meeting's first day.
  package var day: Int
  package var start: ClockTime
  package var end: ClockTime
  package var title: Wording
  /// Key of a room; a pause may have none.
  package var room: String?
  /// Number of the agenda item it treats.
  package var item: Int?
  /// Keys of topics.
  package var topics: [String]
  /// Lines under the title: who leads, what is presented.
  package var notes: [Wording]
  /// What a schedule that it came by says besides; nil where it came by none.
  package var listing: SessionListing?
  /// Between which languages what is said there is interpreted; nil where it is not.
  package var interpretation: [Language]?
}

package struct Room: Hashable, Sendable, Codable {
  package var key: String
  package var name: Wording
  package var capacity: Int
}

/// A table of the round tables, the same furniture in every round.
package struct RoundTable: Hashable, Sendable, Codable {
  package var number: Int
  package var theme: Wording
  /// Key of the topic it is about.
  package var topic: String
  package var lowest: Int
  package var highest: Int
  /// Whether those who attend remotely can be seated there; nil where the file does not say.
  package var screen: Bool?

  package var hasScreen: Bool { screen == true }
}
