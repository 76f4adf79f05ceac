/// A plan on its way back under the rules, with what is broken in it.
struct SeatingRepairState {
  /// Something broken, by what would mend it.
  enum Fault {
    case unseated(Int)
    /// Of everybody, or of the members of a spread.
    case tooMany(table: Int, spread: Int?)
    case tooFew(table: Int, spread: Int?)
    case pair(Int, Int)
  }

  let people: Int
  let tables: Int
  /// Changes that fixed places ask for, made already.
  let forced: Int
  private(set) var plan: [[Int]]
  /// Per round and person: absent, fixed, or moved already.
  private(set) var isSettled: [[Bool]]
  /// Potential met and fit, minus the price of repeats.
  private(set) var objective = 0
  private let problem: SeatingProblem
  private let price: Int
  private let forbidsRepeats: Bool
  private var repeats = 0
  private var meetings: [UInt8]
  /// Round, table: how many sit there; then the same per spread.
  private var taken: [[Int]]
  private var tally: [[[Int]]]
  private let spreadsOf: [[Int]]
  private let tablesOf: [[Int]]
  private let members: [[Int]]
  private let languages: [Set<Int>]
  private let interpreted: Set<Int>
  private let isAbsent: [[Bool]]

  init(_ problem: SeatingProblem, _ before: [[Int]]) {
    self.problem = problem
    people = problem.people
    let tables = problem.tables.map(\.count).max() ?? 0
    self.tables = tables
    price = if case .priced(let price) = problem.repeats { price } else { 0 }
    forbidsRepeats = problem.repeats == .forbidden
    var absent = Array(
      repeating: Array(repeating: false, count: problem.people), count: problem.rounds)
    var settled = absent
    var wanted = before
    for absence in problem.absences {
      absent[absence.round][absence.person] = true
      settled[absence.round][absence.person] = true
      wanted[absence.round][absence.person] = -1
    }
    for place in problem.fixed {
      settled[place.round][place.person] = true
      wanted[place.round][place.person] = place.table
    }
    forced = SeatingRepair.changes(from: before, to: wanted).count
    isAbsent = absent
    isSettled = settled
    plan = Array(repeating: Array(repeating: -1, count: problem.people), count: problem.rounds)
    meetings = Array(repeating: 0, count: problem.people * problem.people)
    taken = Array(repeating: Array(repeating: 0, count: tables), count: problem.rounds)
    tally = Array(
      repeating: Array(
        repeating: Array(repeating: 0, count: tables), count: problem.spreads.count),
      count: problem.rounds)
    var lists = Array(repeating: [Int](), count: problem.people)
    for (number, spread) in problem.spreads.enumerated() {
      for member in spread.rule.members { lists[member].append(number) }
    }
    spreadsOf = lists
    tablesOf = problem.spreads.map { spread in
      (spread.tables ?? Array(0..<tables)).filter { 0..<tables ~= $0 }
    }
    members = problem.spreads.map(\.rule.members)
    languages = problem.languages.map(Set.init)
    interpreted = Set(problem.interpreted)
    adopt(wanted)
  }

  /// Takes over whole rows; who is settled stays so.
  mutating func adopt(_ rows: [[Int]]) {
    for round in plan.indices {
      for person in 0..<people { seat(person, at: rows[round][person], in: round) }
    }
  }

  mutating func move(_ person: Int, to table: Int, in round: Int) {
    seat(person, at: table, in: round)
    isSettled[round][person] = true
  }

  mutating func moveBack(_ person: Int, to table: Int, in round: Int) {
    seat(person, at: table, in: round)
    isSettled[round][person] = false
  }

  /// Roughly what looking at the plan once costs.
  var effort: Int {
    let looks = people + tables * (problem.spreads.count + 1)
    return looks + problem.together.count + problem.apart.count
      + (forbidsRepeats ? people * people : 0) + languages.joined().count
  }

  /// Who may still move in a round, of everybody or of a spread.
  func free(in round: Int, of spread: Int?) -> [Int] {
    let all = spread.map { members[$0] } ?? Array(0..<people)
    return all.filter { !isSettled[round][$0] }
  }

  /// So many moves at least are needed; each mends one number at the table left and one at the next.
  func atLeast(in rounds: [Int]) -> Int {
    rounds.reduce(0) { sum, round in
      let newcomers = (0..<people).count { isUnseated($0, in: round) }
      var most = missing(taken[round], problem.tables[round].indices) {
        (problem.tables[round][$0].lowest, problem.tables[round][$0].highest)
      }
      for (number, spread) in problem.spreads.enumerated() where spread.holds(in: round) {
        let needed = missing(tally[round][number], tablesOf[number]) { _ in
          (spread.rule.lowest, spread.rule.highest)
        }
        most = max(most, needed)
      }
      return sum + max(0, most - newcomers)
    }
  }

  private func missing(
    _ counts: [Int], _ places: some Sequence<Int>, _ bounds: (Int) -> (lowest: Int, highest: Int)
  ) -> Int {
    var few = 0
    var many = 0
    for table in places {
      let bound = bounds(table)
      few += max(0, bound.lowest - counts[table])
      many += max(0, counts[table] - bound.highest)
    }
    return max(few, many)
  }

  func faults(in round: Int) -> [Fault] {
    var faults = (0..<people).filter { isUnseated($0, in: round) }.map { Fault.unseated($0) }
    func add(_ count: Int, _ lowest: Int, _ highest: Int, _ table: Int, _ spread: Int?) {
      if count > highest { faults.append(.tooMany(table: table, spread: spread)) }
      if count < lowest { faults.append(.tooFew(table: table, spread: spread)) }
    }
    for (table, seats) in problem.tables[round].enumerated() {
      add(taken[round][table], seats.lowest, seats.highest, table, nil)
      if hasStrangers(table, round) { faults.append(.tooMany(table: table, spread: nil)) }
    }
    for (number, spread) in problem.spreads.enumerated() where spread.holds(in: round) {
      for table in tablesOf[number] {
        let count = tally[round][number][table]
        add(count, spread.rule.lowest, spread.rule.highest, table, number)
      }
    }
    let row = plan[round]
    for pair in problem.together where row[pair.one] != -1 && row[pair.other] != -1 {
      if row[pair.one] != row[pair.other] { faults.append(.pair(pair.one, pair.other)) }
    }
    for pair in problem.apart where row[pair.one] != -1 && row[pair.one] == row[pair.other] {
      faults.append(.pair(pair.one, pair.other))
    }
    return faults
  }

  /// Two rounds in which the same two meet, as the seats that would have to change; nil for none.
  func repeated() -> [(round: Int, person: Int)]? {
    guard forbidsRepeats, repeats > 0 else { return nil }
    for one in 0..<people {
      for other in 0..<one where meetings[one * people + other] > 1 {
        let rounds = plan.indices.filter {
          plan[$0][one] != -1 && plan[$0][one] == plan[$0][other]
        }
        return rounds.prefix(2).flatMap { [($0, one), ($0, other)] }
      }
    }
    return nil
  }

  private func isUnseated(_ person: Int, in round: Int) -> Bool {
    plan[round][person] == -1 && !isAbsent[round][person]
  }

  private func hasStrangers(_ table: Int, _ round: Int) -> Bool {
    guard !languages.isEmpty, !interpreted.contains(table) else { return false }
    var common: Set<Int>?
    for person in 0..<people where plan[round][person] == table && !languages[person].isEmpty {
      common = common.map { $0.intersection(languages[person]) } ?? languages[person]
    }
    return common?.isEmpty ?? false
  }

  private mutating func seat(_ person: Int, at table: Int, in round: Int) {
    let old = plan[round][person]
    guard old != table else { return }
    if old != -1 { count(person, old, round, by: -1) }
    plan[round][person] = table
    if table != -1 { count(person, table, round, by: 1) }
  }

  private mutating func count(_ person: Int, _ table: Int, _ round: Int, by change: Int) {
    taken[round][table] += change
    for spread in spreadsOf[person] { tally[round][spread][table] += change }
    if !problem.fit.isEmpty { objective += change * problem.fit[person][table] }
    for other in 0..<people where plan[round][other] == table && other != person {
      let had = Int(meetings[person * people + other])
      let has = had + change
      meetings[person * people + other] = UInt8(has)
      meetings[other * people + person] = UInt8(has)
      if min(had, has) == 0 {
        objective += change * problem.potential[person, other]
      } else {
        objective -= change * price
        repeats += change
      }
    }
  }
}
