import ConveneValues

extension Floor {
  /// Whether a person, from an organisation that may be unknown, counts for this floor.
  package func counts(_ person: Person, of organisation: Organisation?) -> Bool {
    switch attribute {
    case .sector: organisation?.sector.map { values.contains($0.rawValue) } ?? false
    case .country: values.contains(person.country.code)
    case .gender: person.gender.map { values.contains($0.rawValue) } ?? false
    case .language:
      person.languages.contains { spoken in
        values.contains { spoken == $0 || spoken.hasPrefix("\($0)-") }
      }
    // Who was never at a meeting here; until there is an earlier meeting, everybody.
    case .newcomer: true
    }
  }
}
