import ConveneSolvers
import ConveneValues

/// The open seats to be given, the floors they must keep, and who may get one.
///
/// The only door to chances, nearest changes and the lottery. It is made of a ranking, a ranking of
/// a panel, and a panel has applications for open seats alone: a person with a nominated seat has no
/// place here and can be neither drawn nor given a chance. There are floors and no caps.
package struct OpenSeats: Hashable, Sendable {
  /// How many of the members must be among the selected, at least.
  package struct Floor: Hashable, Sendable, Codable {
    package let name: String
    /// Codes of applications; those that are not candidates do not count.
    package let members: Set<String>
    package let lowest: Int

    package init(name: String, members: Set<String>, lowest: Int) {
      self.name = name
      self.members = members
      self.lowest = lowest
    }
  }

  /// Codes of the ranked applications, ascending unless `ordered`; numbers below are places in this
  /// list.
  package let candidates: [String]
  package let places: Int
  package let floors: [Floor]
  /// Each floor as a rule on numbers.
  let rules: [Rule]

  package init(_ places: Int, among ranking: Ranking, floors: [Floor]) throws(Refusal) {
    try self.init(places, ranked: ranking.scores.map(\.application), floors)
  }

  /// The same from scores as they are kept; these too are of applications for open seats alone.
  package init(_ places: Int, among entries: [RankingEntry], floors: [Floor]) throws(Refusal) {
    try self.init(places, ranked: entries.map(\.code), floors)
  }

  /// The same as a list was closed of them, among those on it alone.
  init(closed list: ClosedList) throws(Refusal) {
    try self.init(
      list.places, ranked: list.entries.map(\.code),
      list.floors.map { floor in
        Floor(
          name: floor.name,
          members: Set(
            list.entries.filter { $0.letters.contains(floor.letter) }.map(\.code)),
          lowest: floor.lowest)
      })
  }

  private init(_ places: Int, ranked: [String], _ floors: [Floor]) throws(Refusal) {
    let seats = Self.left(to: ranked, places, floors: floors)
    let (candidates, rules) = (seats.candidates, seats.rules)
    var problems: [Problem] = []
    if !(0...candidates.count).contains(places) {
      problems.append(
        .seatsBeyondApplications(at: "places", places: places, candidates: candidates.count))
    }
    for rule in rules {
      if rule.lowest > rule.members.count {
        problems.append(
          .floorBeyondGroup(
            at: "floors.\(rule.name)", lowest: rule.lowest, members: rule.members.count))
      }
      if rule.lowest > places {
        problems.append(.floorBeyondSeats(at: "floors.\(rule.name)", places: places))
      }
    }
    guard problems.isEmpty else { throw .seatsNotGivenAsAsked(problems: problems) }
    self = seats
  }

  private init(_ candidates: [String], _ places: Int, _ floors: [Floor], _ rules: [Rule]) {
    self.candidates = candidates
    self.places = places
    self.floors = floors
    self.rules = rules
  }

  /// Seats among whoever is left, of whom the floors may ask for more than there are.
  static func left(to codes: [String], _ places: Int, floors: [Floor]) -> OpenSeats {
    let candidates = codes.sorted()
    let rules = floors.map { floor in
      Rule(
        name: floor.name,
        members: candidates.indices.filter { floor.members.contains(candidates[$0]) },
        lowest: floor.lowest, highest: max(places, floor.lowest))
    }
    return OpenSeats(candidates, places, floors, rules)
  }

  /// The same with fewer places, for when there is nobody left for the others.
  func reduced(to places: Int) -> OpenSeats { OpenSeats(candidates, places, floors, rules) }

  /// A cohort that keeps `rules` with `staying` in it and nobody from `out`; nil where there is none.
  func cohort(keeping rules: [Rule], staying: [Int], out: [Int]) -> [Int]? {
    SelectionProblem.cohort(
      places, among: candidates.count, keeping: rules, staying: staying, out: out)
  }

  /// The best cohorts that keep the floors, whatever each candidate is worth.
  var choice: FloorChoice { FloorChoice(places, among: candidates.count, keeping: rules) }

  /// The same seats with candidates in another order.
  func ordered(_ order: [Int]) -> OpenSeats {
    var place = order
    for (new, old) in order.enumerated() { place[old] = new }
    return OpenSeats(
      order.map { candidates[$0] }, places, floors,
      rules.map { rule in
        Rule(
          name: rule.name, members: rule.members.map { place[$0] }.sorted(), lowest: rule.lowest,
          highest: rule.highest)
      })
  }
}
