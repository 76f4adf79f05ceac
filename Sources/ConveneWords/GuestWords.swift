import ConveneCore

extension Phrases {
  /// Those beside the room as the heading over them.
  package func heading(of role: Guest.Role) -> String {
    switch role {
    case .resourcePerson: headingResourcePersons
    case .observer: headingObservers
    case .guest, .donor, .speaker, .secretariat: secretariat
    }
  }

  /// For example `2 resource persons`.
  package func counted(_ number: Int, as role: Guest.Role) -> String {
    counted(number, as: role, "\(number)", feminine: "\(number)")
  }

  func counted(
    _ number: Int, as role: Guest.Role, _ words: String, feminine: String
  ) -> String {
    switch role {
    case .resourcePerson:
      countResourcePersons(number: number, counted: words, countedFeminine: feminine)
    case .observer: countObservers(number: number, counted: words, countedFeminine: feminine)
    case .guest, .donor, .speaker: participants(number: number)
    case .secretariat: countSecretariat(counted: words)
    }
  }
}
