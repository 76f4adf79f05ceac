import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres

extension Store {
  /// Holidays that somebody listed, by country and day.
  package func holidays() throws -> [Holiday] {
    try rows(.holidayList).compactMap { row in
      let (code, day): (String, String) = (try row["country"], try row["day"])
      guard let country = Country(code), let day = Day(day) else { return nil }
      return Holiday(country: country, day: day, name: try row["name"])
    }
  }

  package func keep(_ holidays: [Holiday]) throws {
    try execute(
      .holidayKeep, holidays.map(\.country.code), holidays.map(\.day.description),
      holidays.map(\.name))
  }

  /// Takes holidays of a country away, all where no day is given; returns how many.
  package func removeHolidays(of country: Country, on day: Day?) throws -> Int {
    try rows(.holidayRemove, country.code, day?.description).count
  }
}
