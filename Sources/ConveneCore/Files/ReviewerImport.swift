import Foundation

/// Reviewers as a table listed them.
package struct ReviewerImport: Hashable, Sendable {
  package struct Entry: Hashable, Sendable {
    package let person: Person
    /// Keys of topics; empty when none are named.
    package let topics: [String]
    package let most: Int?
    /// What sign-in will know them by; nil when they do not act themselves.
    package let login: String?
  }

  /// Each organisation named, once; whoever stores them looks in the directory by name first.
  package let organisations: [Organisation]
  package let entries: [Entry]
  package let notices: [Problem]

  package static let columns: [CSV.Column] = [
    CSV.Column("name", ["full name", "reviewer"], required: true),
    CSV.Column("email", ["e-mail", "mail"], required: true),
    CSV.Column("organisation", ["organization", "affiliation", "institution"]),
    CSV.Column("country", ["country code"]),
    CSV.Column("languages", ["language"], required: true),
    CSV.Column("topics", ["topic", "expertise"]),
    CSV.Column("most", ["load", "limit"]),
    CSV.Column("login", ["account"]),
  ]

  /// Reads the whole table for `meeting`, or refuses it with every problem in it.
  package init(
    _ bytes: [UInt8], as encoding: TextEncoding = .utf8, for meeting: Meeting, uuid: () -> UUID
  ) throws(Refusal) {
    let table = try CSV(bytes, as: encoding, columns: Self.columns)
    var problems = table.problems
    var organisations: [Organisation] = []
    var entries: [Entry] = []
    var rowByLogin: [String: Int] = [:]
    for row in table.rows where !row.isBlank {
      let name = table.cell("name", of: row)
      let email = table.code("email", of: row)
      if name.trimmed.isEmpty { problems.add(row.number, "name", "the person has no name") }
      if !email.isMailAddress {
        problems.add(row.number, "email", "\(email) is not an address such as name@example.org")
      }
      let code = table.code("country", of: row)
      let country = code.isEmpty ? meeting.venue.country : Country(code)
      if country == nil { problems.add(row.number, "country", "\(code) is not a country code") }
      let languages = CompactCell.words(table.code("languages", of: row))
      for language in languages where !language.isLanguageTag {
        problems.add(row.number, "languages", "\(language) is not a language code such as ar")
      }
      if languages.isEmpty { problems.add(row.number, "languages", "no language is named") }
      let topics = CompactCell.words(table.code("topics", of: row).lowercased())
      for topic in topics where !meeting.topics.contains(where: { $0.key == topic }) {
        problems.add(row.number, "topics", "\(topic) is not a topic of the meeting")
      }
      let given = table.code("most", of: row)
      let most = Int(given)
      if !given.isEmpty, (most ?? 0) < 1 {
        problems.add(row.number, "most", "\(given) is not a number above 0")
      }
      let login = table.code("login", of: row)
      if !login.isEmpty, let first = rowByLogin.updateValue(row.number, forKey: login) {
        problems.add(row.number, "login", "\(login) stands in row \(first) already")
      }
      let host = table.cell("organisation", of: row)
      let known = organisations.first { $0.name.comparable == host.comparable }
      if known == nil, !host.trimmed.isEmpty {
        organisations.append(Organisation(id: Identifier(uuid()), name: host))
      }
      guard let country else { continue }
      entries.append(
        Entry(
          person: Person(
            id: Identifier(uuid()), name: name, email: email,
            organisation: host.trimmed.isEmpty ? nil : (known ?? organisations.last)?.id,
            country: country, languages: languages),
          topics: topics, most: most, login: login.isEmpty ? nil : login))
    }
    try problems.throwIfAny("reviewers")
    self.organisations = organisations
    self.entries = entries
    notices = table.notices([:])
  }
}
