import ConveneTables
import ConveneValues
import Foundation

/// Makes people, and the organisations they name, of the rows of a table.
///
/// The only reader of people: whoever applies, reviews or is in the directory is the same person by
/// mailbox and name.
struct PersonReader {
  /// What a row says of its person.
  struct Reading {
    /// Nil where the country cannot be read.
    let person: PersonRow?
    /// The row above that the same person stands in already.
    let firstRow: Int?
  }

  private struct Seen {
    let row: Int
    let name: String
  }

  /// Taken where the table names none.
  private let country: Country?
  private let countries: CountryNames
  private(set) var organisations: [Organisation] = []
  private var organisationsByName: [String: [Int]] = [:]
  private var rowByPerson: [PersonKey: Int] = [:]
  private var rowsByMailbox: [String: [Int]] = [:]
  private var seenBySimilarName: [String: Seen] = [:]
  private var colloquial: [String: Int] = [:]

  /// Whether nobody needs an address or languages, as they are not written to yet.
  private let nameIsEnough: Bool
  /// Rows that name no language.
  private var withoutLanguage = 0

  init(
    country: Country? = nil, named countries: CountryNames, nameIsEnough: Bool = false
  ) {
    self.country = country
    self.countries = countries
    self.nameIsEnough = nameIsEnough
  }

  /// Reads a row; what is wrong with it and what is to be told joins `cells`.
  mutating func read(
    _ row: CSV.Row, _ uuid: () -> UUID, _ cells: inout CellReader
  ) -> Reading {
    let name = cells.line("name", of: row)
    if name.isEmpty { cells.problems.add(row.number, "name") { .personWithoutName(at: $0) } }
    if name.unicodeScalars.contains("\u{fffd}") {
      cells.tell(row, "name") { .charactersLost(at: $0, given: name) }
    }
    let isWithoutAddress = nameIsEnough && cells.table.code("email", of: row).isEmpty
    let email = isWithoutAddress ? "" : cells.address("email", of: row)
    let firstRow = note(name, email, row, &cells)
    let (country, isCode) = readCountry(cells.table.code("country", of: row))
    let isGiven = isCode && cells.table.says("country", row)
    let organisation = organisation(row, isGiven ? country : nil, uuid, &cells)
    let gender = gender(row, &cells)
    let languages = languages(row, &cells)
    if country == nil { complain(ofCountry: row, &cells) }
    guard let country else { return Reading(person: nil, firstRow: firstRow) }
    let person = Person(
      id: Identifier(uuid()), name: name, names: wording(row, Self.names, &cells),
      honorific: wording(row, Self.honorifics, &cells),
      position: wording(row, Self.positions, &cells), email: email, organisation: organisation,
      country: country, languages: languages, gender: gender)
    var given: Set<Person.Particular> = [.spelling, .names, .honorific, .position]
    if isGiven { given.insert(.country) }
    if cells.table.says("languages", row) { given.insert(.languages) }
    if organisation != nil { given.insert(.organisation) }
    if gender != nil { given.insert(.gender) }
    return Reading(
      person: PersonRow(row: row.number, person: person, given: given), firstRow: firstRow)
  }

  /// What the table as a whole is told of: columns not read, countries that were read as others,
  /// what was changed in its cells, and mailboxes that serve several people.
  func notices(_ cells: CellReader) -> [Problem] {
    var notices = cells.table.notices(colloquial) + cells.notices
    if withoutLanguage > 0 {
      notices.append(
        .languageTaken(
          at: "languages", language: Language.english.rawValue, rows: withoutLanguage))
    }
    for (mailbox, rows) in rowsByMailbox.filter({ $0.value.count > 1 })
      .sorted(by: { $0.value[0] < $1.value[0] })
    {
      notices.append(
        .mailboxShared(
          at: "email", mailbox: mailbox, people: rows.count, rows: rows.map(String.init)))
    }
    return notices
  }

  private static let names: [(Language, String)] = [
    (.arabic, "name_ar"), (.english, "name_en"), (.french, "name_fr"),
  ]
  private static let honorifics: [(Language, String)] = [
    (.english, "honorific"), (.arabic, "honorific_ar"), (.french, "honorific_fr"),
  ]
  private static let positions: [(Language, String)] = [
    (.english, "position"), (.arabic, "position_ar"), (.french, "position_fr"),
  ]

  /// Remembers who stands in a row; returns the row above in which the same person stands.
  private mutating func note(
    _ name: String, _ email: String, _ row: CSV.Row, _ cells: inout CellReader
  ) -> Int? {
    let key = PersonKey(email: email, name: name)
    if let first = rowByPerson[key] { return first }
    rowByPerson[key] = row.number
    if !key.mailbox.isEmpty { rowsByMailbox[key.mailbox, default: []].append(row.number) }
    let similar = name.untitledName
    guard !similar.isEmpty else { return nil }
    if let seen = seenBySimilarName[similar] {
      let same = seen.name.sameName == key.name
      cells.tell(row, "name") {
        same
          ? .nameOfAnother(at: $0, name: name, row: seen.row)
          : .nameNearlyOf(at: $0, name: name, other: seen.name, row: seen.row)
      }
    } else {
      seenBySimilarName[similar] = Seen(row: row.number, name: name)
    }
    return nil
  }

  private func wording(
    _ row: CSV.Row, _ columns: [(Language, String)], _ cells: inout CellReader
  ) -> Wording {
    var texts: [Language: String] = [:]
    for (language, column) in columns where cells.table.has(column) {
      let text = cells.line(column, of: row)
      if !text.isEmpty { texts[language] = text }
    }
    return Wording(texts)
  }

  private mutating func organisation(
    _ row: CSV.Row, _ country: Country?, _ uuid: () -> UUID, _ cells: inout CellReader
  ) -> Organisation.ID? {
    let name = cells.line("organisation", of: row)
    let word = cells.table.code("sector", of: row)
    let sector = Sector(directory: word)
    if sector == nil, !word.isEmpty {
      cells.problems.add(row.number, "sector") {
        .notOneOf(at: $0, given: word, known: Sector.allCases.map(\.rawValue))
      }
    }
    let key = name.sameName
    guard !key.isEmpty else {
      // A sector is one of an organisation; people have none of their own.
      if sector != nil {
        cells.tell(row, "sector") { .sectorWithoutOrganisation(at: $0, sector: word) }
      }
      return nil
    }
    let places = organisationsByName[key, default: []]
    guard let found = places.map({ organisations[$0] }).match(in: country, sector: sector),
      let place = places.first(where: { organisations[$0].id == found.id })
    else {
      organisationsByName[key, default: []].append(organisations.count)
      let isOfNone = sector == .internationalOrganisation
      organisations.append(
        Organisation(
          id: Identifier(uuid()), name: name, sector: sector, country: isOfNone ? nil : country))
      return organisations.last?.id
    }
    if let sector {
      let before = organisations[place].sector ?? sector
      if before != sector {
        cells.problems.add(row.number, "sector") {
          .organisationOfTwoSectors(at: $0, name: name, before: before.rawValue, sector: word)
        }
      }
      organisations[place].sector = before
    }
    return found.id
  }

  private mutating func readCountry(
    _ text: String
  ) -> (country: Country?, isGiven: Bool) {
    guard !text.isEmpty else { return (country, false) }
    let code = text.uppercased()
    if Country.colloquial[code] != nil { colloquial[code, default: 0] += 1 }
    return (countries.country(text), true)
  }

  private func complain(ofCountry row: CSV.Row, _ cells: inout CellReader) {
    let text = cells.table.code("country", of: row)
    cells.problems.add(row.number, "country") {
      text.isEmpty ? .personWithoutCountry(at: $0) : countries.problem(at: $0, given: text)
    }
  }

  private func gender(_ row: CSV.Row, _ cells: inout CellReader) -> Person.Gender? {
    let text = cells.table.code("gender", of: row)
    switch text.lowercased() {
    case "": return nil
    case "f", "female": return .female
    case "m", "male": return .male
    case "x", "other": return .other
    default:
      cells.problems.add(row.number, "gender") { .genderNotKnown(at: $0, given: text) }
      return nil
    }
  }

  private mutating func languages(_ row: CSV.Row, _ cells: inout CellReader) -> [String] {
    let languages = CompactCell.words(cells.table.code("languages", of: row))
    for language in languages where !language.isLanguageTag {
      cells.problems.add(row.number, "languages") { .noLanguageCode(at: $0, given: language) }
    }
    if languages.isEmpty, nameIsEnough {
      withoutLanguage += 1
      return [Language.english.rawValue]
    }
    if languages.isEmpty {
      cells.problems.add(row.number, "languages") { .languageNotNamed(at: $0) }
    }
    return languages
  }
}
