import ConveneCore
import ConveneStore
import Foundation

extension Secretariat {
  /// Who left open seats since the selection was signed, and who followed.
  package func successions(_ hand: MeetingInHand) async throws -> [SuccessionEntry] {
    try await look(.viewMeeting, in: hand) { try $0.successions(in: hand.id) }
  }

  /// Receives a person named by a State or an invited organisation, and acknowledges it.
  ///
  /// It takes no open place and nobody is scored, ranked, drawn or refused; what is beyond the
  /// nominated places is handed to a named officer.
  ///
  /// - Returns: whether it was handed over.
  package func receiveNomination(
    of person: Person, by organisation: Organisation.ID? = nil, reference: String,
    to hand: MeetingInHand, officer: Actor? = nil
  ) async throws -> Bool {
    try await perform(.nominationReceive, in: hand) { work in
      let store = work.store
      let officer = officer ?? work.actor
      if try store.people([person.id]).isEmpty { try store.add([person]) }
      let known = try store.nominations(of: hand.id).count
      let isSurplus = known >= hand.meeting.places.nominated
      try store.nominate(
        person.id, by: organisation, reference: reference, to: hand.id, at: work.now,
        officer: isSurplus ? officer.id : nil)
      work.note(
        AuditObject(.nomination, person.id),
        to: ["reference": reference, "handed to": isSurplus ? officer.name : ""])
      return isSurplus
    }
  }

  package func nominations(_ hand: MeetingInHand) async throws -> [NominationEntry] {
    try await look(.viewMeeting, in: hand) { try $0.nominations(of: hand.id) }
  }
}
