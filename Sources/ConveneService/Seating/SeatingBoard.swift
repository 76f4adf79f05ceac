import ConveneCore
import ConveneDocuments
import ConveneStore
import ConveneValues

/// Who sits where, as the board draws it.
package struct SeatingBoard: Sendable {
  /// A participant in one round, from 1.
  package struct Place: Hashable, Sendable {
    package let code: String
    package let round: Int
  }

  package let participants: [Participant]
  package let leaders: [Leader]
  /// How many rounds have a plan; none where nobody was seated yet.
  package let rounds: Int
  /// Bound to the seat of a round.
  package let locked: Set<Place>
  /// Recorded to be away in a round.
  package let absent: Set<Place>
  /// How many a plan may seat at a table, by its number, round by round.
  let most: [[Int: Int]]
  /// What the plan lacks since somebody left or came.
  package let due: [Problem]
  /// The latest act that seated somebody elsewhere and can be taken back, for whoever may do that.
  package let lastChange: Int?

  /// Who is at a table in a round, by number.
  package func guests(at table: Int, inRound round: Int) -> [Participant] {
    participants.filter { $0.sits(atTable: table, inRound: round - 1) }
  }

  /// How many a plan may seat at a table in a round: none at one that stays empty.
  package func most(at table: RoundTable, inRound round: Int) -> Int {
    most.indices.contains(round - 1)
      ? most[round - 1][table.number] ?? table.highest : table.highest
  }

  /// Who is expected in a round and has no seat in it.
  package func unseated(inRound round: Int, at tables: [RoundTable]) -> [Participant] {
    participants.filter { one in
      !one.isBeside && !absent.contains(Place(code: one.code, round: round))
        && !tables.contains { one.sits(atTable: $0.number, inRound: round - 1) }
    }
  }

  /// Whether somebody is bound to the seat of a round.
  package func isLocked(_ code: String, inRound round: Int) -> Bool {
    locked.contains(Place(code: code, round: round))
  }

  /// Who is away in a round.
  package func away(inRound round: Int) -> [Participant] {
    participants.filter { absent.contains(Place(code: $0.code, round: round)) }
  }
}

extension Secretariat {
  /// The plan in force as it is drawn, and what asks for a hand; rules for pairs are among what is due for
  /// those alone who may see them.
  package func seatingBoard(_ hand: MeetingInHand) async throws -> SeatingBoard {
    let withRules = actor.may(.viewSecrets, in: hand.id)
    let mayUndo = actor.may(.seatTables, in: hand.id) && actor.may(.viewAudit, in: hand.id)
    return try await look(.printPapers, in: hand) { store in
      let listed = try store.listedParticipants(hand)
      let codes = Dictionary(
        listed.map { ($0.person, $0.participant.code) }, uniquingKeysWith: { first, _ in first })
      let inForce =
        try store.seatingFigures(of: hand.id) == nil
        ? nil : store.seatingInForce(hand, withRules: withRules)
      func place(_ person: Person.ID, _ round: Int) -> SeatingBoard.Place? {
        codes[person].map { SeatingBoard.Place(code: $0, round: round) }
      }
      return SeatingBoard(
        participants: listed.map(\.participant).sorted { $0.number < $1.number },
        leaders: try store.papersLeaders(hand.id), rounds: inForce?.rounds ?? 0,
        locked: Set(try store.lockedSeats(of: hand.id).compactMap { place($0.person, $0.round) }),
        absent: Set(try store.absences(from: hand.id).compactMap { place($0.person, $0.round) }),
        most: (inForce?.most ?? []).map { seats in
          Dictionary(
            zip(hand.meeting.tables.map(\.number), seats), uniquingKeysWith: { first, _ in first })
        },
        due: inForce?.due ?? [],
        lastChange: mayUndo && inForce != nil ? try store.lastSeatsChanged(hand) : nil)
    }
  }
}
