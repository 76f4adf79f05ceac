import ConveneCore
import ConveneStore
import ConveneValues

/// What is to be put right of a person; the rest stays, and what is empty is taken away.
package struct PersonCorrection: Sendable {
  package var name: String?
  /// Names in other scripts.
  package var names: [Language: String]
  package var honorific: [Language: String] = [:]
  package var position: [Language: String] = [:]
  /// A key or a part of the name of one that is in the directory.
  package var organisation: String?
  package var country: Country?
  /// The preferred one first.
  package var languages: [String]?
  package var gender: Person.Gender??
  /// The address that letters use; one that was another of theirs changes places with it.
  package var email: String?
  package var telephone: String?
  package var post: String?
  /// Other addresses and names by which tables and people mean them.
  package var aliases: [String] = []
  package var withoutAliases: [String] = []

  package init(name: String? = nil, names: [Language: String] = [:], email: String? = nil) {
    self.name = name
    self.names = names
    self.email = email
  }
}

/// A particular of a person, as it was and as it is.
package struct PersonChange: Hashable, Sendable {
  package let what: String
  /// Empty where there was none.
  package let old: String
  package let new: String
}

/// A person who was put right.
package struct CorrectedPerson: Sendable {
  package let before: Person
  package let after: Person
  package let changes: [PersonChange]
  /// Meetings in which letters to the address as it was wait, with how many; they go there still.
  package let waiting: [(meeting: String, letters: Int)]
  /// What becomes of papers of meetings that are not over.
  package let papers: [Problem]
}

extension Secretariat {
  /// Puts particulars of somebody right; who they are to all meetings stays.
  ///
  /// Papers read the directory when they are printed, but for what was signed.
  package func correct(
    _ id: Person.ID, _ correction: PersonCorrection, dryRun: Bool = false
  ) async throws -> CorrectedPerson {
    try correction.refuseUnusable()
    return try await perform(.personEdit, dryRun: dryRun) { work in
      try work.store.lockDirectory()
      return try work.correct(work.known(id), correction)
    }
  }
}

extension Work {
  /// Puts particulars of somebody right who is in the directory, which is locked.
  mutating func correct(
    _ before: Person, _ correction: PersonCorrection
  ) throws -> CorrectedPerson {
    let host = try correction.organisation.map { text in
      text.isEmpty ? nil : try store.organisation(meantBy: text)
    }
    var after = before.corrected(by: correction)
    if let host { after.organisation = host?.id }
    let old = try told(before)
    if after != before { try store.correct(after) }
    try name(before, as: after, correction)
    let new = try told(after)
    guard old != new else {
      return CorrectedPerson(before: before, after: after, changes: [], waiting: [], papers: [])
    }
    note(AuditObject(.person, before.id), from: old.byName, to: new.byName)
    let changes = old.changes(to: new)
    return CorrectedPerson(
      before: before, after: after, changes: changes,
      waiting: try waiting(for: before, after),
      papers: try papers(naming: before.id, changes))
  }

  /// Other addresses and names of somebody whose particulars change.
  private func name(_ before: Person, as after: Person, _ correction: PersonCorrection) throws {
    if before.email != after.email, !before.email.isEmpty {
      let others = try store.aliases(of: before.id).map { $0.email.lowercased() }
      if others.contains(after.email.lowercased()) {
        try store.remove(aliases: [after.email], of: before.id)
        try store.add(aliases: [PersonAlias(email: before.email)], of: before.id)
      }
    }
    try store.remove(aliases: correction.withoutAliases, of: before.id)
    let own = [after.email.lowercased(), after.name.sameName]
    try store.add(
      aliases: correction.aliases
        .filter { !own.contains($0.lowercased()) && !own.contains($0.sameName) }
        .map { $0.contains("@") ? PersonAlias(email: $0) : PersonAlias(name: $0) },
      of: before.id)
  }

  /// What the directory says of somebody, in the order in which it is shown.
  func told(_ person: Person) throws -> PersonParticulars {
    PersonParticulars(
      person,
      organisation: try person.organisation.map { try store.organisations([$0]).first?.name }
        ?? nil,
      aliases: try store.aliases(of: person.id))
  }

  /// Letters that wait for the address as it was.
  private func waiting(
    for before: Person, _ after: Person
  ) throws -> [(meeting: String, letters: Int)] {
    guard before.email.lowercased() != after.email.lowercased() else { return [] }
    let store = store
    return try store.inEachMeeting { meeting in
      (
        meeting: meeting.code,
        letters: try store.letters(of: before.id, in: meeting.id).count {
          [.queued, .sending, .unconfirmed].contains($0.status)
            && $0.address.lowercased() == before.email.lowercased()
        }
      )
    }.filter { $0.letters > 0 }
  }

  /// What becomes of papers that name somebody whose particulars changed.
  func papers(naming person: Person.ID, _ changes: [PersonChange]) throws -> [Problem] {
    guard changes.contains(where: \.isPrinted) else { return [] }
    let (store, now) = (store, now)
    return try store.inEachMeeting { meeting -> [Problem] in
      guard let named = try store.papers(naming: person, in: meeting.id, at: now) else { return [] }
      return (named.list ? [.papersOfPersonChange(at: meeting.code, seated: named.seats)] : [])
        + (named.signed ? [.signedPapersStay(at: meeting.code)] : [])
    }.flatMap(\.self)
  }
}

/// What the directory says of somebody, by names that are shown.
struct PersonParticulars: Equatable {
  let entries: [PersonChange]

  init(_ person: Person, organisation: String?, aliases: [PersonAlias]) {
    func forms(_ title: String, _ wording: Wording) -> [(String, String)] {
      wording.byLanguage.sorted { $0.key < $1.key }
        .map { ("\(title) in \($0.key.rawValue)", $0.value) }
    }
    let all =
      [("name", person.name)] + forms("name", person.names)
      + forms("honorific", person.honorific) + forms("position", person.position)
      + [
        ("organisation", organisation ?? ""), ("country", person.country.code),
        ("languages", person.languages.joined(separator: " ")),
        ("gender", person.gender?.rawValue ?? ""), ("email", person.email),
        ("telephone", person.telephone), ("post", person.post),
        ("other names", aliases.map(\.words).joined(separator: "; ")),
      ]
    entries = all.filter { !$0.1.isEmpty }.map { PersonChange(what: $0.0, old: "", new: $0.1) }
  }

  var byName: [String: String] {
    Dictionary(entries.map { ($0.what, $0.new) }, uniquingKeysWith: { $1 })
  }

  func changes(to other: PersonParticulars) -> [PersonChange] {
    let (old, new) = (byName, other.byName)
    let names = entries.map(\.what) + other.entries.map(\.what).filter { old[$0] == nil }
    return names.compactMap { name in
      old[name] == new[name]
        ? nil : PersonChange(what: name, old: old[name] ?? "", new: new[name] ?? "")
    }
  }
}

extension PersonChange {
  /// Whether lists and nameplates have it.
  fileprivate var isPrinted: Bool {
    ["name", "honorific", "position", "organisation", "country"].contains(
      String(what.prefix { $0 != " " }))
  }
}

extension PersonCorrection {
  func refuseUnusable() throws(Refusal) {
    let others = aliases.filter { !$0.contains("@") }.map { ("other name", $0 as String?, true) }
    let forms =
      [("name", name, true)] + names.map { ("name in \($0.rawValue)", $1, false) }
      + honorific.map { ("honorific in \($0.rawValue)", $1, false) }
      + position.map { ("position in \($0.rawValue)", $1, false) }
      + [("telephone", telephone, false)] + others
    let addresses =
      [email].compactMap(\.self).filter { !$0.isEmpty } + aliases.filter { $0.contains("@") }
    let problems =
      forms.compactMap { place, form, isNeeded -> Problem? in
        guard let form, !form.isNameOfPerson, isNeeded || !form.isEmpty else { return nil }
        return .noNameOfPerson(at: place)
      } + addresses.flatMap { MailAddressRule.problems(of: $0, at: "email") }
    guard problems.isEmpty else { throw .correctionUnusable(problems: problems) }
  }
}

extension Person {
  fileprivate func corrected(by correction: PersonCorrection) -> Person {
    func merged(_ old: Wording, _ new: [Language: String]) -> Wording {
      Wording(old.byLanguage.merging(new) { $1 }.filter { !$0.value.isEmpty })
    }
    var person = self
    person.name = correction.name ?? name
    person.names = merged(names, correction.names)
    person.honorific = merged(honorific, correction.honorific)
    person.position = merged(position, correction.position)
    person.country = correction.country ?? country
    person.languages = correction.languages ?? languages
    person.gender = correction.gender ?? gender
    person.email = correction.email ?? email
    person.telephone = correction.telephone ?? telephone
    person.post = correction.post ?? post
    return person
  }
}

extension String {
  /// Whether it can stand as a name in a letter: between 1 and 200 characters on one line.
  var isNameOfPerson: Bool {
    1...200 ~= count && contains { !$0.isWhitespace }
      && !unicodeScalars.contains { $0.isUnmeant || $0.breaksLine }
  }
}
