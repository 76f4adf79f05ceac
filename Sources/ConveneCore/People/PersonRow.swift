import ConveneValues

/// Somebody as a row of a table says who they are.
package struct PersonRow: Hashable, Sendable {
  /// Number of the row.
  package let row: Int
  package let person: Person
  /// What the row says; the rest of `person` is empty or taken for granted.
  package let given: Set<Person.Particular>

  package init(row: Int, person: Person, given: Set<Person.Particular>) {
    self.row = row
    self.person = person
    self.given = given
  }
}

extension Person {
  /// What a table may say of a person beside mailbox and name.
  package enum Particular: String, CaseIterable, Sendable {
    case spelling = "name"
    case names = "name in another language"
    case honorific, position, organisation, country, languages, gender
  }

  /// Something a row says otherwise than the directory.
  package struct Change: Hashable, Sendable {
    package let particular: Particular
    /// Empty where the directory says nothing.
    package let old: String
    package let new: String

    package init(_ particular: Particular, _ old: String, _ new: String) {
      self.particular = particular
      self.old = old
      self.new = new
    }
  }

  /// This person with what `row` says, and what that changes; organisations are named by `name`.
  ///
  /// An empty cell changes nothing.
  package func updated(
    by row: PersonRow, naming name: (Organisation.ID) -> String
  ) -> (person: Person, changes: [Change]) {
    var person = self
    var changes: [Change] = []
    func note(_ particular: Particular, _ old: String, _ new: String) -> Bool {
      guard row.given.contains(particular), old != new else { return false }
      changes.append(Change(particular, old, new))
      return true
    }
    func noted(_ particular: Particular, _ old: Wording, _ new: Wording) -> Wording {
      var all = old.byLanguage
      for (language, text) in new.byLanguage.sorted(by: { $0.key < $1.key })
      where note(particular, all[language, default: ""], text) {
        all[language] = text
      }
      return Wording(all)
    }
    let said = row.person
    if note(.spelling, self.name, said.name) { person.name = said.name }
    person.names = noted(.names, names, said.names)
    person.honorific = noted(.honorific, honorific, said.honorific)
    person.position = noted(.position, position, said.position)
    if row.given.contains(.organisation), let host = said.organisation, host != organisation {
      changes.append(Change(.organisation, organisation.map(name) ?? "", name(host)))
      person.organisation = host
    }
    if note(.country, country.code, said.country.code) { person.country = said.country }
    if note(
      .languages, languages.joined(separator: " "), said.languages.joined(separator: " "))
    {
      person.languages = said.languages
    }
    if note(.gender, gender?.rawValue ?? "", said.gender?.rawValue ?? "") {
      person.gender = said.gender
    }
    return (person, changes)
  }
}
