/// How somebody comes to a seat.
package enum Track: String, Codable, CaseIterable, Sendable {
  /// Selected from the applications.
  case open
  /// Named by a State or an organisation: never scored, ranked or drawn.
  case nominated
}

/// In which capacity somebody takes part.
package enum Capacity: String, Codable, CaseIterable, Sendable {
  case officialDelegation = "official_delegation"
  case governmentDesignated = "government_designated"
  case personal
  case observer
  case resourcePerson = "resource_person"
  case secretariat
}

/// What a letter says.
package enum LetterKind: String, CaseIterable, Sendable {
  case invitation
  case waitingList = "waiting_list"
  case regret
  case reminder
  case acknowledgement
}
