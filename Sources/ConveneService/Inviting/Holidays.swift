import ConveneCore
import ConveneStore
import ConveneTables
import ConveneValues
import ConveneWords

extension Secretariat {
  /// Takes a table of holidays in whole, or refuses it with every problem in it; returns how many.
  package func importHolidays(
    _ file: [UInt8], form: TableForm = TableForm(), dryRun: Bool = false
  ) async throws -> Int {
    try require(.holidayImport)
    let table = try Failure.ofInput { try HolidayImport(file, in: form, countries: .printed) }
    return try await perform(.holidayImport, dryRun: dryRun) { work in
      try work.store.keep(table.holidays)
      let countries = Set(table.holidays.map(\.country.code)).sorted()
      work.note([
        "holidays": "\(table.holidays.count)", "countries": countries.joined(separator: " "),
      ])
      return table.holidays.count
    }
  }

  /// Takes holidays of a country away, all where no day is given; returns how many.
  package func removeHolidays(
    of country: Country, on day: Day?, dryRun: Bool = false
  ) async throws -> Int {
    try await perform(.holidayRemove, dryRun: dryRun) { work in
      let removed = try work.store.removeHolidays(of: country, on: day)
      guard removed > 0 else {
        throw Failure.notFound(.noSuchHoliday(country: country.code))
      }
      work.note(["holidays": "\(removed)", "countries": country.code])
      return removed
    }
  }

  package func holidays() async throws -> [Holiday] {
    try await lookAnywhere(.viewCall) { try $0.holidays() }
  }
}
