import ConveneCore
import ConveneStore
import ConveneValues
import Foundation

/// How somebody came to be where they are in a meeting.
package struct PersonWhy: Sendable {
  package struct Seat: Sendable {
    package let round: Int
    package let table: Int
    /// Codes and names of the others at the table.
    package let beside: [String]
  }

  package struct Judged: Sendable {
    package let application: Application
    /// Titles of the conditions that it does not meet.
    package let unmet: [Wording]
    /// Micro-points, the rank and among how many; nil where there is none.
    package let score: (total: Int, rank: Int, among: Int)?
    package let decision: DecisionEntry?
    /// By whose name it is decided; nil while it is proposed.
    package let signedBy: String?
    package let choice: ChoiceEntry?
  }

  package let code: String
  package let name: String
  package let nomination: NominationEntry?
  /// By whose decision they are invited by name; nil for whoever is not.
  package let guest: GuestEntry?
  /// Nil for who may not see scores, and for whoever did not apply.
  package let judged: Judged?
  /// Where they left a seat or took one that was left.
  package let successions: [SuccessionEntry]
  package let invitation: InvitationEntry?
  /// Letters to them, the oldest first.
  package let letters: [(kind: LetterKind, status: LetterStatus, at: Date)]
  /// What came back from them, or to letters to them.
  package let mail: [MailEntry]
  package let seats: [Seat]
}

extension Secretariat {
  /// All that made somebody come, wait or stay away, as far as the actor may see it.
  package func why(_ one: Applicant, _ hand: MeetingInHand) async throws -> PersonWhy {
    let seesScores = actor.may(.viewScores, in: hand.id)
    return try await look(.viewMeeting, in: hand) { store in
      let invitation = try store.invitations(of: hand.id).last { $0.code == one.code }
      let nomination = try store.nominations(of: hand.id).first { $0.code == one.code }
      let guest = try store.guests(of: hand.id).first { $0.code == one.code }
      let own = guest?.application ?? one.code
      let application = try store.applicationEntries(of: hand.id).first { $0.code == own }
      guard
        let person = application?.person ?? nomination?.nomination.person ?? invitation?.person
      else { throw Failure.notFound(.noApplicantSo(text: one.code)) }
      return PersonWhy(
        code: one.code, name: try store.person(person)?.name ?? "", nomination: nomination,
        guest: guest, judged: seesScores ? try store.judged(own, hand) : nil,
        successions: try store.successions(in: hand.id).filter {
          $0.leaving == own || $0.entering == own
        },
        invitation: invitation, letters: try store.lettersTo(person, in: hand.id),
        mail: try store.mail(of: hand.id, from: person),
        seats: try store.seats(of: person, hand))
    }
  }
}

extension Store {
  fileprivate func judged(_ code: String, _ hand: MeetingInHand) throws -> PersonWhy.Judged? {
    guard let application = try applications(of: hand.id).first(where: { $0.code == code }) else {
      return nil
    }
    let selection = try latestSelection(of: hand.id)
    let ranking = try latestScoring(of: hand.id).map { scoring in
      try self.ranking(of: hand.id, scoring: selection?.scoring ?? scoring.id)
    }
    let entry = ranking?.first { $0.code == code }
    return PersonWhy.Judged(
      application: application,
      unmet: hand.meeting.rubric.gates.filter { !application.gates.contains($0.code) }.map(\.title),
      score: entry.map { ($0.score.total, $0.score.rank, ranking?.count ?? 0) },
      decision: try selection.flatMap { selection in
        try decisions(of: selection.id, in: hand.id).first { $0.code == code }
      },
      signedBy: selection?.isInForce == true ? selection?.signedBy : nil,
      choice: try selection.flatMap { selection in
        try choices(of: selection.id, in: hand.id).first { $0.code == code }
      })
  }

  fileprivate func seats(of person: Person.ID, _ hand: MeetingInHand) throws -> [PersonWhy.Seat] {
    let all = try seats(of: hand.id)
    let own = all.filter { $0.person == person }
    let tables = Dictionary(grouping: all) { [$0.round, $0.table] }
    let beside = own.flatMap { tables[[$0.round, $0.table]] ?? [] }.map(\.person)
    let names = try peopleByID(Array(Set(beside)))
    let codes = Dictionary(
      try participants(of: hand.id).map { ($0.person, $0.code) }, uniquingKeysWith: { $1 })
    return own.map { seat in
      let others = (tables[[seat.round, seat.table]] ?? []).filter { $0.person != person }
      return PersonWhy.Seat(
        round: seat.round, table: seat.table,
        beside: others.map { "\(codes[$0.person] ?? "") \(names[$0.person]?.name ?? "")" })
    }
  }
}
