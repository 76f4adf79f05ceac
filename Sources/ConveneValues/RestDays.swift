extension Country {
  /// The weekdays on which offices rest, Monday being 0.
  package var restDays: Set<Int> { Self.restDaysByCode[code] ?? [5, 6] }

  /// The first day from `day` on that is no day of rest, within a quarter of a year.
  package func workday(from day: Day, holidays: Set<Day> = []) -> Day {
    (0..<92).lazy.map(day.adding).first {
      !restDays.contains($0.weekday) && !holidays.contains($0)
    } ?? day
  }

  private static let restDaysByCode: [String: Set<Int>] = {
    let friday = [
      "BD", "BH", "DJ", "DZ", "EG", "IL", "IQ", "JO", "KW", "LY", "MV", "OM", "PS", "QA", "SA",
      "SD", "SY", "YE",
    ]
    var days = Dictionary(friday.map { ($0, Set([4, 5])) }, uniquingKeysWith: { $1 })
    days["AF"] = [3, 4]
    days["BN"] = [4, 6]
    days["IR"] = [3, 4]
    days["NP"] = [5]
    days["SO"] = [4]
    return days
  }()
}
