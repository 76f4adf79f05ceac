import ConveneValues

/// How somebody who takes part comes, lodges and leaves, in plain words.
package struct Travel: Hashable, Sendable {
  /// One way: when, by what, and where from or to.
  package struct Way: Hashable, Sendable {
    package var day: Day?
    package var time: ClockTime?
    /// Such as a flight by its number.
    package var means = ""
    package var place = ""

    package init(day: Day? = nil, time: ClockTime? = nil, means: String = "", place: String = "") {
      self.day = day
      self.time = time
      self.means = means
      self.place = place
    }

    /// Minutes by which ways sort; behind all others where nobody said when.
    package var order: Int {
      day.map { $0.number * 1440 + (time?.minutes ?? 1439) } ?? .max
    }
  }

  package var arrival = Way()
  package var departure = Way()
  package var hotel = ""
  /// Whether they ask for a letter to get a visa by; nil where nobody said.
  package var visaLetter: Bool?
  /// Whom to call in an emergency, by name and telephone.
  package var emergency = ""

  package init() {}

  package var isEmpty: Bool { self == Travel() }

  /// What may be said of it, as sheets and the trail call it.
  package enum Column: String, CaseIterable, Sendable {
    case arrivesOn = "arrives_on"
    case arrivesAt = "arrives_at"
    case arrivesBy = "arrives_by"
    case arrivesFrom = "arrives_from"
    case departsOn = "departs_on"
    case departsAt = "departs_at"
    case departsBy = "departs_by"
    case departsTo = "departs_to"
    case hotel
    case visaLetter = "visa_letter"
    case emergency
  }

  package subscript(column: Column) -> String {
    switch column {
    case .arrivesOn: arrival.day?.description ?? ""
    case .arrivesAt: arrival.time?.description ?? ""
    case .arrivesBy: arrival.means
    case .arrivesFrom: arrival.place
    case .departsOn: departure.day?.description ?? ""
    case .departsAt: departure.time?.description ?? ""
    case .departsBy: departure.means
    case .departsTo: departure.place
    case .hotel: hotel
    case .visaLetter: visaLetter.map { $0 ? "yes" : "no" } ?? ""
    case .emergency: emergency
    }
  }

  /// All that is said, by column.
  package var said: [String: String] {
    Dictionary(
      Column.allCases.map { ($0.rawValue, self[$0]) }.filter { !$0.1.isEmpty },
      uniquingKeysWith: { $1 })
  }

  /// The same with what some columns say otherwise; an empty text takes back what was said.
  ///
  /// - Parameter place: where a column is said, for what is wrong with it.
  package func saying(
    _ cells: [Column: String], at place: (Column) -> String = { $0.rawValue }
  ) throws(Refusal) -> Travel {
    var one = self
    var problems: [Problem] = []
    for (column, text) in cells.sorted(by: { $0.key.rawValue < $1.key.rawValue }) {
      if let problem = one.take(text, in: column, at: place(column)) { problems.append(problem) }
    }
    if problems.isEmpty { problems = one.contradictions(at: place) }
    guard problems.isEmpty else { throw .travelUnusable(problems: problems) }
    return one
  }

  private mutating func take(_ text: String, in column: Column, at place: String) -> Problem? {
    func day(_ kept: inout Day?) -> Problem? {
      kept = Day(text)
      return text.isEmpty || kept != nil ? nil : .noCalendarDay(at: place, given: text)
    }
    func time(_ kept: inout ClockTime?) -> Problem? {
      kept = ClockTime(text).flatMap { $0.minutes < 1440 ? $0 : nil }
      return text.isEmpty || kept != nil ? nil : .noClockTime(at: place, given: text)
    }
    switch column {
    case .arrivesOn: return day(&arrival.day)
    case .arrivesAt: return time(&arrival.time)
    case .arrivesBy: arrival.means = text
    case .arrivesFrom: arrival.place = text
    case .departsOn: return day(&departure.day)
    case .departsAt: return time(&departure.time)
    case .departsBy: departure.means = text
    case .departsTo: departure.place = text
    case .hotel: hotel = text
    case .emergency: emergency = text
    case .visaLetter:
      visaLetter = ["yes": true, "no": false][text.lowercased()]
      return text.isEmpty || visaLetter != nil ? nil : .neitherYesNorNo(at: place, given: text)
    }
    return nil
  }

  private func contradictions(at place: (Column) -> String) -> [Problem] {
    if arrival.day == nil, arrival.time != nil { return [.timeWithoutDay(at: place(.arrivesAt))] }
    if departure.day == nil, departure.time != nil {
      return [.timeWithoutDay(at: place(.departsAt))]
    }
    guard let comes = arrival.day, let goes = departure.day else { return [] }
    let isBack =
      goes < comes
      || goes == comes && (departure.time?.minutes ?? .max) < (arrival.time?.minutes ?? 0)
    return isBack ? [.leavesBeforeArriving(at: place(.departsOn), day: comes.description)] : []
  }

  /// Whether somebody is there on a day, as far as was said.
  package func isThere(on day: Day) -> Bool {
    (arrival.day.map { $0 <= day } ?? true) && (departure.day.map { $0 >= day } ?? true)
  }
}

/// What somebody eats, and needs to get about, see or hear; sensitive, and told to few.
package struct Requirement: Hashable, Sendable {
  package var diet: String
  package var access: String

  package init(diet: String = "", access: String = "") {
    self.diet = diet
    self.access = access
  }

  package var isEmpty: Bool { diet.isEmpty && access.isEmpty }
}

/// How many eat what on a day of the meeting; nobody is named.
package struct DietCount: Hashable, Sendable {
  package let day: Day
  /// As it was first said; empty where nobody said anything.
  package let diet: String
  package let people: Int

  package init(day: Day, diet: String, people: Int) {
    self.day = day
    self.diet = diet
    self.people = people
  }

  /// Of everybody who comes in person, the days they are there and what they eat.
  ///
  /// Texts that differ in capitals and blanks alone are one diet.
  package static func all(
    _ people: [(travel: Travel, diet: String)], from first: Day, to last: Day
  ) -> [DietCount] {
    (first.number...max(first.number, last.number)).flatMap { number -> [DietCount] in
      let day = Day(number: number)
      let there = people.filter { $0.travel.isThere(on: day) }.map(\.diet)
      let kinds = Dictionary(grouping: there) { $0.similarName }
      return kinds.sorted { ($0.key.isEmpty ? 0 : 1, $0.key) < ($1.key.isEmpty ? 0 : 1, $1.key) }
        .map { DietCount(day: day, diet: $0.value.min() ?? "", people: $0.value.count) }
    }
  }
}
