import ConveneCore
import ConveneStore
import ConveneValues

/// What is to be put right of a person; the rest stays.
package struct PersonCorrection: Sendable {
  package var name: String?
  /// Names in other scripts; an empty one is taken away.
  package var names: [Language: String]
  package var email: String?

  package init(name: String? = nil, names: [Language: String] = [:], email: String? = nil) {
    self.name = name
    self.names = names
    self.email = email
  }
}

/// A person who was put right.
package struct CorrectedPerson: Sendable {
  package let before: Person
  package let after: Person
  /// Meetings in which letters to the address as it was wait, with how many; they go there still.
  package let waiting: [(meeting: String, letters: Int)]
}

extension Secretariat {
  /// Puts name and address of somebody right; who they are to all meetings stays.
  package func correct(
    _ id: Person.ID, _ correction: PersonCorrection
  ) async throws -> CorrectedPerson {
    try correction.refuseUnusable()
    return try await perform(.personEdit) { work in
      let store = work.store
      try store.lockDirectory()
      let before = try work.known(id)
      let after = before.corrected(by: correction)
      guard after != before else {
        return CorrectedPerson(before: before, after: after, waiting: [])
      }
      try store.correct(after)
      work.note(AuditObject(.person, id), from: before.identity, to: after.identity)
      let waiting =
        before.email == after.email
        ? []
        : try store.inEachMeeting { meeting in
          (
            meeting: meeting.code,
            letters: try store.letters(of: id, in: meeting.id).count {
              [.queued, .sending].contains($0.status) && $0.address == before.email
            }
          )
        }.filter { $0.letters > 0 }
      return CorrectedPerson(before: before, after: after, waiting: waiting)
    }
  }
}

extension PersonCorrection {
  func refuseUnusable() throws(Refusal) {
    let forms = [("name", name, true)] + names.map { ("name in \($0.rawValue)", $1, false) }
    let problems =
      forms.compactMap { place, form, isNeeded -> Problem? in
        guard let form, !form.isNameOfPerson, isNeeded || !form.isEmpty else { return nil }
        return .noNameOfPerson(at: place)
      } + (email.map { MailAddressRule.problems(of: $0, at: "email") } ?? [])
    guard problems.isEmpty else { throw .correctionUnusable(problems: problems) }
  }
}

extension Person {
  fileprivate func corrected(by correction: PersonCorrection) -> Person {
    var person = self
    if let name = correction.name { person.name = name }
    if let email = correction.email { person.email = email }
    person.names = Wording(
      names.byLanguage.merging(correction.names) { $1 }.filter { !$0.value.isEmpty })
    return person
  }

  fileprivate var identity: [String: String] {
    Dictionary(
      [("name", name), ("email", email)]
        + names.byLanguage.map { ("name in \($0.rawValue)", $1) },
      uniquingKeysWith: { $1 })
  }
}

extension String {
  /// Whether it can stand as a name in a letter: between 1 and 200 characters on one line.
  var isNameOfPerson: Bool {
    1...200 ~= count && contains { !$0.isWhitespace }
      && !unicodeScalars.contains { $0.isUnmeant || $0.breaksLine }
  }
}
