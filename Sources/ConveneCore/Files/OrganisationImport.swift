import ConveneTables
import ConveneValues

/// Organisations of the directory as a table listed them.
package struct OrganisationImport: Hashable, Sendable {
  package let organisations: [Organisation]
  /// Numbers of the rows that the organisations stand in.
  package let rows: [Int]
  /// What the organiser should know although nothing was refused, with its place.
  package let notices: [Problem]

  package static let columns: [CSV.Column] = [
    CSV.Column("orgId", ["pic", "id", "external key", "key", "code"]),
    CSV.Column(
      "name", ["legal name", "organisation", "organization", "organisation name"], required: true),
    CSV.Column("shortName", ["short name", "acronym", "abbreviation"]),
    CSV.Column("name_ar", ["arabic name", "name (ar)", "الاسم"]),
    CSV.Column("name_fr", ["french name", "name (fr)", "nom"]),
    CSV.Column("activityType", ["type", "sector", "organisation type", "category"]),
    CSV.Column("city", ["town", "ville"]),
    CSV.Column("country", ["country code", "pays", "nation"], required: true),
  ]

  /// Reads the whole table, or refuses it with every problem in it; `id` gives the identifiers.
  ///
  /// Text whose encoding was broken on its way here is told, and mended only when `repairing`; the
  /// row as it was then stays with the organisation.
  package init(
    _ bytes: [UInt8], in form: TableForm = TableForm(), repairing: Bool = false,
    countries: CountryNames, id: () -> Organisation.ID
  ) throws(Refusal) {
    let table = try CSV(bytes, in: form, columns: Self.columns)
    var reader = OrganisationReader(table: table, repairing: repairing, countries: countries)
    let rows = reader.cells.rows()
    organisations = rows.compactMap { reader.read($0, id) }
    try reader.cells.problems.throwIfAny(Refusal.badRowsOfOrganisations)
    self.rows = rows.map(\.number)
    notices = reader.notices
  }
}

extension Sector {
  /// The sector of a directory's own word or of the Commission's activity types; nil when unknown.
  ///
  /// Research organisations (REC) stand with academia, as the academic and research community does
  /// among the stakeholders; OTH says nothing and stays unknown.
  package init?(directory text: String) {
    guard let sector = Self.byWord[CSV.folded(text)] else { return nil }
    self = sector
  }

  private static let byWord = Dictionary(
    uniqueKeysWithValues: allCases.map { (CSV.folded($0.rawValue), $0) }
  ).merging(foreign) { own, _ in own }

  private static let foreign: [String: Sector] = [
    "pub": .government, "public": .government, "ministry": .government,
    "igo": .internationalOrganisation, "un": .internationalOrganisation,
    "internationalorganization": .internationalOrganisation,
    "prc": .privateSector, "private": .privateSector, "business": .privateSector,
    "company": .privateSector,
    "hes": .academia, "rec": .academia, "university": .academia, "research": .academia,
    "ngo": .civilSociety, "cso": .civilSociety,
  ]
}

/// Reads row after row and remembers what to tell.
private struct OrganisationReader {
  let repairing: Bool
  let countries: CountryNames
  var cells: CellReader
  private var rowByName: [BodyKey: Int] = [:]
  private var rowByKey: [String: Int] = [:]
  private var colloquial: [String: Int] = [:]
  private var sectorless: [String: Int] = [:]
  private var broken: [Problem] = []
  private var lost: [Problem] = []
  private var brokenRows: Set<Int> = []

  private var table: CSV { cells.table }

  private struct BodyKey: Hashable {
    let name: String
    let country: Country?
  }

  init(table: CSV, repairing: Bool, countries: CountryNames) {
    (self.repairing, self.countries) = (repairing, countries)
    cells = CellReader(table)
  }

  mutating func read(_ given: CSV.Row, _ id: () -> Organisation.ID) -> Organisation? {
    let row = mended(given)
    let name = cells.line("name", of: row)
    if name.isEmpty {
      cells.problems.add(row.number, "name") { .organisationWithoutName(at: $0) }
    }
    var names: [Language: String] = [:]
    for (language, column) in [(Language.arabic, "name_ar"), (.french, "name_fr")]
    where table.has(column) {
      let text = cells.line(column, of: row)
      if !text.isEmpty { names[language] = text }
    }
    let key = cells.line("orgId", of: row)
    let country = country(row)
    if key.isEmpty {
      // Without a key its name and country are all that tells it from others.
      let body = BodyKey(name: name.sameName, country: country)
      if !name.isEmpty, let first = rowByName.updateValue(row.number, forKey: body) {
        cells.problems.add(row.number, "name") {
          .standsInRowAlready(at: $0, given: name, row: first)
        }
      }
    } else if let first = rowByKey.updateValue(row.number, forKey: key) {
      cells.problems.add(row.number, "orgId") {
        .standsInRowAlready(at: $0, given: key, row: first)
      }
    }
    return Organisation(
      id: id(), externalKey: key.isEmpty ? nil : key, name: name,
      shortName: cells.line("shortName", of: row), names: Wording(names), sector: sector(row),
      country: country, city: cells.line("city", of: row),
      original: row == given ? nil : table.line(given))
  }

  private mutating func country(_ row: CSV.Row) -> Country? {
    let text = table.code("country", of: row)
    guard !text.isEmpty else { return nil }
    guard let country = countries.country(text) else {
      cells.problems.add(row.number, "country") { countries.problem(at: $0, given: text) }
      return nil
    }
    if Country.colloquial[text.uppercased()] != nil {
      colloquial[text.uppercased(), default: 0] += 1
    }
    return country
  }

  private mutating func sector(_ row: CSV.Row) -> Sector? {
    let text = table.code("activityType", of: row)
    let sector = Sector(directory: text)
    if sector == nil, !text.isEmpty { sectorless[text, default: 0] += 1 }
    return sector
  }

  /// The row with its encoding repaired where that is wanted; told in any case.
  private mutating func mended(_ row: CSV.Row) -> CSV.Row {
    var cells = row.cells
    for (place, cell) in row.cells.enumerated() where !cell.utf8.allSatisfy({ $0 < 0x80 }) {
      let at = "row \(row.number), \(table.header.cells[place])"
      if let repaired = cell.repairedEncoding() {
        broken.append(
          repairing
            ? .encodingWasReadAs(at: at, given: cell, repaired: repaired)
            : .encodingReadsAs(at: at, given: cell, repaired: repaired))
        brokenRows.insert(row.number)
        cells[place] = repaired
      } else if cell.unicodeScalars.contains("\u{fffd}") {
        lost.append(.charactersLost(at: at, given: cell))
      }
    }
    return repairing ? CSV.Row(number: row.number, cells: cells) : row
  }

  var notices: [Problem] {
    var notices = table.notices(colloquial) + cells.notices
    for (word, count) in sectorless.sorted(by: { $0.key < $1.key }) {
      notices.append(.sectorNotTold(at: "sector", word: word, rows: count))
    }
    if !broken.isEmpty {
      notices.append(
        repairing
          ? .encodingRepaired(at: "encoding", rows: brokenRows.count)
          : .encodingKept(at: "encoding", rows: brokenRows.count))
    }
    return notices + broken + lost
  }
}
