import ConveneCore
import ConveneStore
import ConveneValues

/// Somebody who is not in the directory yet, as far as it is known of them.
package struct NewPerson: Sendable {
  package var name: String
  package var names: [Language: String]
  /// Empty where there is none.
  package var email: String
  /// A key or a part of the name of one that is in the directory.
  package var organisation: String?
  /// That of the organisation where none is said.
  package var country: Country?
  package var languages: [String]
  package var honorific: Wording
  package var position: Wording

  package init(
    name: String, names: [Language: String] = [:], email: String = "", organisation: String? = nil,
    country: Country? = nil, languages: [String] = [], honorific: Wording = [:],
    position: Wording = [:]
  ) {
    self.name = name
    self.names = names
    self.email = email
    self.organisation = organisation
    self.country = country
    self.languages = languages
    self.honorific = honorific
    self.position = position
  }
}

extension Secretariat {
  /// Adds somebody to the directory; a name and a country are enough.
  ///
  /// - Returns: the person, and others who may be the same.
  package func add(
    _ new: NewPerson, dryRun: Bool = false
  ) async throws -> (person: Person, like: [PersonEntry]) {
    try await perform(.personAdd, dryRun: dryRun) { work in try work.add(new) }
  }
}

extension Work {
  /// Adds somebody to the directory, and answers who of it may be the same.
  ///
  /// - Parameter like: whose organisation, country and languages it is where nothing is said of them.
  mutating func add(
    _ new: NewPerson, like other: Person? = nil
  ) throws -> (person: Person, like: [PersonEntry]) {
    try PersonCorrection(
      name: new.name, names: new.names, email: new.email.isEmpty ? nil : new.email
    ).refuseUnusable()
    try new.refuseUnusable()
    try store.lockDirectory()
    let host = try new.organisation.map { try store.organisation(meantBy: $0) }
    guard let country = new.country ?? host?.country ?? other?.country else {
      throw Refusal.countryOfPersonUnknown(name: new.name)
    }
    let languages =
      new.languages.isEmpty ? other?.languages ?? [Language.english.rawValue] : new.languages
    let person = Person(
      id: newID(), name: new.name, names: Wording(new.names.filter { !$0.value.isEmpty }),
      honorific: new.honorific, position: new.position, email: new.email,
      organisation: host?.id ?? other?.organisation, country: country, languages: languages)
    guard try store.knownPeople([person]).isEmpty else { throw Refusal.personExists() }
    let similar = try store.people(nearlyNamed: [person.name])
    try add([person])
    return (person, similar[person.name.untitledName] ?? [])
  }
}

extension NewPerson {
  /// Refuses titles and languages that no letter can bear.
  fileprivate func refuseUnusable() throws(Refusal) {
    let forms = [("honorific", honorific), ("position", position)].flatMap { part, wording in
      wording.byLanguage.sorted { $0.key.rawValue < $1.key.rawValue }
        .map { ("\(part) in \($0.key.rawValue)", $0.value) }
    }
    let problems = (forms + languages.map { ("languages", $0) }).flatMap { place, form in
      form.problemsOfWords(at: place)
    }
    guard problems.isEmpty else { throw .wordsNotKept(problems: problems) }
  }
}
