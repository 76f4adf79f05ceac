import ConveneTables
import ConveneValues

/// Who came and when, as a list that was kept on paper.
package struct ArrivalImport: Hashable, Sendable {
  package struct Arrival: Hashable, Sendable {
    /// In the table, from 1 without its heading.
    package let row: Int
    /// A code, or a part of a name.
    package let who: String
    /// Nil where the table has no column of days.
    package let day: Day?
    package let time: ClockTime
  }

  package let arrivals: [Arrival]

  package static let columns: [CSV.Column] = [
    CSV.Column("who", ["code", "name", "participant", "nom", "qui"], required: true),
    CSV.Column("time", ["arrived", "at", "heure"], required: true),
    CSV.Column("day", ["date", "jour"]),
  ]

  /// Reads the whole table, or refuses it with every problem in it.
  package init(_ bytes: [UInt8], in form: TableForm = TableForm()) throws(Refusal) {
    var cells = CellReader(try CSV(bytes, in: form, columns: Self.columns))
    var arrivals: [Arrival] = []
    for row in cells.rows() {
      let who = cells.line("who", of: row)
      let (clock, date) = (cells.table.code("time", of: row), cells.table.code("day", of: row))
      let (time, day) = (ClockTime(clock), Day(date))
      if who.isEmpty { cells.problems.add(row.number, "who") { .arrivalOfNobody(at: $0) } }
      if time == nil {
        cells.problems.add(row.number, "time") { .noClockTime(at: $0, given: clock) }
      }
      if day == nil, !date.isEmpty {
        cells.problems.add(row.number, "day") { .noCalendarDay(at: $0, given: date) }
      }
      guard let time else { continue }
      arrivals.append(Arrival(row: row.number, who: who, day: day, time: time))
    }
    try cells.problems.throwIfAny(Refusal.badRowsOfArrivals)
    self.arrivals = arrivals
  }
}
