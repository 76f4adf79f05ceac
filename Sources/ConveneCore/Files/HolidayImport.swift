import ConveneTables
import ConveneValues

/// Holidays as a table listed them.
package struct HolidayImport: Hashable, Sendable {
  package let holidays: [Holiday]

  package static let columns: [CSV.Column] = [
    CSV.Column("country", ["country code", "pays", "nation"], required: true),
    CSV.Column("day", ["date", "jour"], required: true),
    CSV.Column("name", ["holiday", "nom"], required: true),
  ]

  /// Reads the whole table, or refuses it with every problem in it.
  package init(
    _ bytes: [UInt8], in form: TableForm = TableForm(), countries: CountryNames
  ) throws(Refusal) {
    var cells = CellReader(try CSV(bytes, in: form, columns: Self.columns))
    var rowByDay: [Holiday: Int] = [:]
    var holidays: [Holiday] = []
    for row in cells.rows() {
      let (code, text) = (cells.table.code("country", of: row), cells.table.code("day", of: row))
      let (country, day) = (countries.country(code), Day(text))
      let name = cells.line("name", of: row)
      if country == nil {
        cells.problems.add(row.number, "country") { countries.problem(at: $0, given: code) }
      }
      if day == nil {
        cells.problems.add(row.number, "day") { .noCalendarDay(at: $0, given: text) }
      }
      if name.isEmpty { cells.problems.add(row.number, "name") { .holidayWithoutName(at: $0) } }
      guard let country, let day else { continue }
      let key = Holiday(country: country, day: day, name: "")
      if let first = rowByDay.updateValue(row.number, forKey: key) {
        cells.problems.add(row.number, "day") {
          .standsInRowAlready(at: $0, given: "\(country.code) \(day)", row: first)
        }
      }
      holidays.append(Holiday(country: country, day: day, name: name))
    }
    try cells.problems.throwIfAny(Refusal.badRowsOfHolidays)
    self.holidays = holidays
  }
}
