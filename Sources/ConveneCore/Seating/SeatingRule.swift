import ConveneValues
import Foundation

/// Two participants who share a table in every round, or never do, as the secretariat asked.
package struct SeatingRule: Hashable, Sendable {
  package typealias ID = Identifier<SeatingRule>

  package enum Kind: String, CaseIterable, Sendable {
    case apart
    case together
  }

  package let id: ID
  package let kind: Kind
  package let one: Person.ID
  package let other: Person.ID
  /// For the secretariat alone, and in no refusal; empty where none was given.
  package let reason: String
  package let madeAt: Date
  /// The name of who made it.
  package let madeBy: String

  package init(
    id: ID, kind: Kind, one: Person.ID, other: Person.ID, reason: String, madeAt: Date,
    madeBy: String
  ) {
    self.id = id
    self.kind = kind
    self.one = one
    self.other = other
    self.reason = reason
    self.madeAt = madeAt
    self.madeBy = madeBy
  }

  /// Such as `A-0004 and A-0007 apart`: how refusals to the secretariat call it.
  package func name(_ one: String, _ other: String) -> String {
    "\(min(one, other)) and \(max(one, other)) \(kind.rawValue)"
  }

  /// The rounds in which both have a seat and sit otherwise.
  package func rounds(brokenBy seats: [SeatEntry]) -> [Int] {
    seats.filter { $0.person == one }.compactMap { here in
      seats.first { $0.person == other && $0.round == here.round }.flatMap { there in
        (here.table == there.table) == (kind == .apart) ? here.round : nil
      }
    }.sorted()
  }
}

/// A participant who is not there in a round; rounds count from 1.
package struct SeatingAbsence: Hashable, Sendable {
  package let person: Person.ID
  package let round: Int

  package init(person: Person.ID, round: Int) {
    self.person = person
    self.round = round
  }
}
