import ConveneCore
import ConveneDocuments
import ConveneStore
import ConveneValues

/// Somebody who takes part, as lists on a screen show them.
package struct ParticipantLine: Sendable {
  package let number: Int
  package let code: String
  package let track: Track
  /// As what the meeting itself named them; nil for all others.
  package let role: Guest.Role?
  package let name: String
  /// The table of each round; nil where they sit out.
  package let tables: [Int?]
  /// Of their organisation; nil where that is not known.
  package let sector: Sector?
  package let attends: Attending
  /// In which whoever attends remotely reads clock times.
  package let zone: String?
  /// Code and name of whoever was selected, where somebody comes in their place.
  package let inPlaceOf: String?
}

extension Secretariat {
  /// Names of those who take part, by code.
  package func participantNames(_ hand: MeetingInHand) async throws -> [String: String] {
    Dictionary(
      try await participantLines(hand).map { ($0.code, $0.name) }, uniquingKeysWith: { $1 })
  }

  /// Who takes part, by number.
  package func participantLines(_ hand: MeetingInHand) async throws -> [ParticipantLine] {
    try await look(.viewMeeting, in: hand) { store in
      let entries = Dictionary(
        try store.participants(of: hand.id).map { ($0.person, $0) }, uniquingKeysWith: { $1 })
      let leavers = Dictionary(
        try store.substitutions(in: hand.id).filter(\.stands).map {
          ($0.person, "\($0.leaving) \($0.leaverName)")
        }, uniquingKeysWith: { $1 })
      return try store.listedParticipants(hand).compactMap { person, participant in
        entries[person].map { entry in
          ParticipantLine(
            number: participant.number, code: entry.code, track: entry.track, role: entry.role,
            name: participant.name.given, tables: participant.tables, sector: participant.sector,
            attends: entry.attends, zone: entry.zone, inPlaceOf: leavers[person])
        }
      }.sorted { $0.number < $1.number }
    }
  }
}
