import ConveneTables
import ConveneValues
import Foundation

/// People as a table listed them, each once, with the organisations they name.
package struct PersonImport: Hashable, Sendable {
  /// Each organisation named, once; whoever stores them looks in the directory by name first.
  package let organisations: [Organisation]
  package let rows: [PersonRow]
  package let notices: [Problem]

  package var people: [Person] { rows.map(\.person) }

  /// A name and a country are enough for the directory.
  package static let columns: [CSV.Column] = CSV.Column.person.map { column in
    CSV.Column(
      column.name, column.synonyms, required: ["name", "country"].contains(column.name))
  }

  /// Reads the whole table, or refuses it with every problem in it; `uuid` gives the identifiers.
  ///
  /// A person who stands in it twice, by mailbox and name, is taken once; rows that say different
  /// things about the same person are a problem.
  package init(
    _ bytes: [UInt8], in form: TableForm = TableForm(), countries: CountryNames,
    uuid: () -> UUID
  ) throws(Refusal) {
    let table = try CSV(bytes, in: form, columns: Self.columns)
    var cells = CellReader(table)
    var reader = PersonReader(named: countries, nameIsEnough: true)
    var rows: [PersonRow] = []
    var placeByRow: [Int: Int] = [:]
    var repeats: [Problem] = []
    for row in cells.rows() {
      let reading = reader.read(row, uuid, &cells)
      guard let read = reading.person else { continue }
      guard let first = reading.firstRow else {
        placeByRow[row.number] = rows.count
        rows.append(read)
        continue
      }
      // The first row may have been unreadable; its own problem is told then.
      guard let place = placeByRow[first] else { continue }
      let differences = rows[place].person.differences(from: read.person)
      if differences.isEmpty {
        repeats.append(
          .personTakenOnce(at: "row \(row.number)", name: read.person.name, row: first))
      } else {
        cells.problems.add(row.number) {
          .personDiffers(at: $0, name: read.person.name, row: first, columns: differences)
        }
      }
    }
    try cells.problems.throwIfAny(Refusal.badRowsOfPeople)
    self.rows = rows
    organisations = reader.organisations
    notices = reader.notices(cells) + repeats
  }
}

extension CSV.Column {
  /// What any table says about a person.
  package static let person: [CSV.Column] = [
    CSV.Column("name", ["full name", "person", "applicant", "nom", "الاسم"], required: true),
    CSV.Column("name_ar", ["arabic name", "name (ar)", "الاسم"]),
    CSV.Column("name_en", ["english name", "name (en)"]),
    CSV.Column("name_fr", ["french name", "name (fr)"]),
    CSV.Column(
      "email", ["e-mail", "mail", "e-mail address", "courriel", "البريد الإلكتروني"],
      required: true),
    CSV.Column(
      "organisation", ["organization", "affiliation", "institution", "المنظمة", "المؤسسة"],
      required: true),
    CSV.Column("country", ["country code", "pays", "البلد"], required: true),
    CSV.Column("sector", ["type", "organisation type", "القطاع"]),
    CSV.Column("languages", ["language", "working languages", "اللغات"], required: true),
    CSV.Column("gender", ["sex", "الجنس"]),
    CSV.Column("honorific", ["title", "titre", "mr/ms"]),
    CSV.Column("honorific_ar", ["honorific (ar)", "اللقب"]),
    CSV.Column("honorific_fr", ["honorific (fr)"]),
    CSV.Column("position", ["job title", "function", "fonction"]),
    CSV.Column("position_ar", ["position (ar)", "الوظيفة", "المنصب"]),
    CSV.Column("position_fr", ["position (fr)"]),
  ]
}

extension Person {
  /// What another row says differently of the same person, in the words of the columns.
  fileprivate func differences(from other: Person) -> [String] {
    [
      (names.byLanguage[.arabic] == other.names.byLanguage[.arabic], "name_ar"),
      (names.byLanguage[.english] == other.names.byLanguage[.english], "name_en"),
      (names.byLanguage[.french] == other.names.byLanguage[.french], "name_fr"),
      (honorific == other.honorific, "honorific"), (position == other.position, "position"),
      (organisation == other.organisation, "organisation"), (country == other.country, "country"),
      (languages == other.languages, "languages"), (gender == other.gender, "gender"),
    ].filter { !$0.0 }.map(\.1)
  }
}
