import Foundation

/// Makes people, and the organisations they name, of the rows of a table.
struct PersonReader {
  /// What makes two rows the same person: the mailbox in small letters, and the name.
  private struct Key: Hashable {
    let mailbox: String
    let name: String
  }

  /// What a row says of its person.
  struct Reading {
    /// Nil where the country cannot be read.
    let person: Person?
    /// The row above that the same person stands in already.
    let firstRow: Int?
  }

  let table: CSV
  private(set) var organisations: [Organisation] = []
  private var organisationByName: [String: Int] = [:]
  private var rowByPerson: [Key: Int] = [:]
  private var rowsByMailbox: [String: [Int]] = [:]
  private var colloquial: [String: Int] = [:]

  init(table: CSV) { self.table = table }

  /// Reads a row; what is wrong with it joins `problems`.
  mutating func read(
    _ row: CSV.Row, _ uuid: () -> UUID, _ problems: inout TableProblems
  ) -> Reading {
    let name = table.cell("name", of: row)
    let email = table.code("email", of: row)
    if name.trimmed.isEmpty { problems.add(row.number, "name", "the person has no name") }
    if !email.isMailAddress {
      problems.add(
        row.number, "email",
        email.isEmpty
          ? "the person has no address" : "\(email) is not an address such as name@example.org")
    }
    let key = Key(mailbox: email.lowercased(), name: Self.folded(name))
    let firstRow = rowByPerson[key]
    if firstRow == nil {
      rowByPerson[key] = row.number
      if !key.mailbox.isEmpty { rowsByMailbox[key.mailbox, default: []].append(row.number) }
    }
    let organisation = organisation(row, uuid, &problems)
    let gender = gender(row, &problems)
    let languages = languages(row, &problems)
    let person = country(row, &problems).map { country in
      Person(
        id: Identifier(uuid()), name: name, names: wording(row, Self.names),
        honorific: wording(row, Self.honorifics), position: wording(row, Self.positions),
        email: email, organisation: organisation, country: country, languages: languages,
        gender: gender)
    }
    return Reading(person: person, firstRow: firstRow)
  }

  /// Countries that were read as others, and mailboxes that serve several people.
  var notices: [Problem] {
    var notices = table.notices(colloquial)
    for (mailbox, rows) in rowsByMailbox.filter({ $0.value.count > 1 })
      .sorted(by: { $0.value[0] < $1.value[0] })
    {
      let list = rows.map(String.init).joined(separator: ", ")
      notices.append(Problem("email", "\(mailbox) serves \(rows.count) people, in rows \(list)"))
    }
    return notices
  }

  private static let names: [(Language, String)] = [(.arabic, "name_ar"), (.french, "name_fr")]
  private static let honorifics: [(Language, String)] = [
    (.english, "honorific"), (.arabic, "honorific_ar"), (.french, "honorific_fr"),
  ]
  private static let positions: [(Language, String)] = [
    (.english, "position"), (.arabic, "position_ar"), (.french, "position_fr"),
  ]

  private static func folded(_ name: String) -> String {
    name.lowercased().split(whereSeparator: \.isBlank).joined(separator: " ")
  }

  private func wording(_ row: CSV.Row, _ columns: [(Language, String)]) -> Wording {
    var texts: [Language: String] = [:]
    for (language, column) in columns {
      let text = table.cell(column, of: row)
      if !text.trimmed.isEmpty { texts[language] = text }
    }
    return Wording(texts)
  }

  private mutating func organisation(
    _ row: CSV.Row, _ uuid: () -> UUID, _ problems: inout TableProblems
  ) -> Organisation.ID? {
    let name = table.cell("organisation", of: row)
    let word = table.code("sector", of: row)
    let sector = Sector(directory: word)
    if sector == nil, !word.isEmpty {
      let known = Sector.allCases.map(\.rawValue).joined(separator: ", ")
      problems.add(row.number, "sector", "\(word) is not one of \(known)")
    }
    guard !name.trimmed.isEmpty else { return nil }
    let folded = Self.folded(name)
    guard let place = organisationByName[folded] else {
      organisationByName[folded] = organisations.count
      organisations.append(Organisation(id: Identifier(uuid()), name: name, sector: sector))
      return organisations.last?.id
    }
    if let sector {
      let before = organisations[place].sector ?? sector
      if before != sector {
        problems.add(
          row.number, "sector", "\(name) is \(before.rawValue) in a row above, here \(word)")
      }
      organisations[place].sector = before
    }
    return organisations[place].id
  }

  private mutating func country(_ row: CSV.Row, _ problems: inout TableProblems) -> Country? {
    let text = table.code("country", of: row)
    guard let country = Country(text) else {
      problems.add(
        row.number, "country",
        text.isEmpty ? "the person has no country" : "\(text) is not an ISO 3166 country code")
      return nil
    }
    let code = text.uppercased()
    if Country.colloquial[code] != nil { colloquial[code, default: 0] += 1 }
    return country
  }

  private func gender(_ row: CSV.Row, _ problems: inout TableProblems) -> Person.Gender? {
    let text = table.code("gender", of: row)
    switch text.lowercased() {
    case "": return nil
    case "f", "female": return .female
    case "m", "male": return .male
    case "x", "other": return .other
    default:
      problems.add(row.number, "gender", "\(text) is not f, m, x or empty")
      return nil
    }
  }

  private func languages(_ row: CSV.Row, _ problems: inout TableProblems) -> [String] {
    let languages = CompactCell.words(table.code("languages", of: row))
    for language in languages where !language.isLanguageTag {
      problems.add(row.number, "languages", "\(language) is not a language code such as ar")
    }
    if languages.isEmpty { problems.add(row.number, "languages", "no language is named") }
    return languages
  }
}
