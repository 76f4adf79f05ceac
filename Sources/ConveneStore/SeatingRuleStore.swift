import ConveneCore
import ConveneSQL
import Foundation
import Postgres

extension Store {
  package func addSeatingRule(
    _ id: SeatingRule.ID, _ kind: SeatingRule.Kind, for pair: (one: Person.ID, other: Person.ID),
    reason: String, in meeting: Meeting.ID, at instant: Date
  ) throws {
    try execute(
      .seatingRuleInsert, meeting, id, kind, pair.one, pair.other, reason, instant)
  }

  /// Takes the rule of a pair back; nil where there is none.
  package func dropSeatingRule(
    for pair: (one: Person.ID, other: Person.ID), in meeting: Meeting.ID
  ) throws -> SeatingRule.ID? {
    try rows(.seatingRuleDelete, meeting, pair.one, pair.other).first.map { try $0["id"] }
  }

  /// What the secretariat asked of pairs, the oldest first.
  package func seatingRules(of meeting: Meeting.ID) throws -> [SeatingRule] {
    try rows(.seatingRuleList, meeting).map { row in
      SeatingRule(
        id: try row["id"], kind: try row["kind"], one: try row["one_id"],
        other: try row["other_id"],
        reason: try row["reason"], madeAt: try row["made_at"], madeBy: try row["made_by"])
    }
  }

  package func addAbsence(
    _ absence: SeatingAbsence, from meeting: Meeting.ID, at instant: Date
  ) throws {
    try execute(.seatingAbsenceInsert, meeting, absence.person, absence.round, instant)
  }

  /// Takes an absence back; false where there was none.
  package func dropAbsence(_ absence: SeatingAbsence, from meeting: Meeting.ID) throws -> Bool {
    try execute(.seatingAbsenceDelete, meeting, absence.person, absence.round) > 0
  }

  /// Who is not there in which round; no-shows in every one.
  package func absences(from meeting: Meeting.ID) throws -> [SeatingAbsence] {
    try rows(.seatingAbsenceList, meeting).map {
      SeatingAbsence(person: try $0["person_id"], round: try $0["round"])
    }
  }
}
