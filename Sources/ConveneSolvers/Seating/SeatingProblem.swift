/// Who is to sit where over the rounds of a meeting, and under which rules.
///
/// People, tables and rounds are numbered from 0. A plan is one row per round with the table of
/// each person, −1 for one who is absent.
package struct SeatingProblem: Hashable, Sendable {
  /// How many seats of a table are to be taken in a round.
  package struct Seats: Hashable, Sendable {
    package let lowest: Int
    package let highest: Int

    package init(_ lowest: Int, _ highest: Int) {
      self.lowest = lowest
      self.highest = highest
    }
  }

  /// A person bound to a table in a round: a moderator, a host, a lock set by hand.
  package struct Place: Hashable, Sendable {
    package let person: Int
    package let round: Int
    package let table: Int
    /// The organiser's words for it, as they appear when it cannot be kept.
    package let name: String

    package init(person: Int, round: Int, table: Int, name: String? = nil) {
      self.person = person
      self.round = round
      self.table = table
      self.name = name ?? "person \(person) at table \(table + 1) in round \(round + 1)"
    }
  }

  /// A person who does not take part in a round.
  package struct Absence: Hashable, Sendable {
    package let person: Int
    package let round: Int

    package init(person: Int, round: Int) {
      self.person = person
      self.round = round
    }
  }

  /// Two people who must share a table, or must not, whenever both are there.
  package struct Pair: Hashable, Sendable {
    package let one: Int
    package let other: Int
    package let name: String

    package init(_ one: Int, _ other: Int, name: String? = nil) {
      self.one = one
      self.other = other
      self.name = name ?? "persons \(one) and \(other)"
    }
  }

  /// How many of a rule's members each table holds: sectors spread, one of an organisation, roles.
  package struct Spread: Hashable, Sendable {
    package let rule: Rule
    /// The tables it holds for; nil means all.
    package let tables: [Int]?
    /// The rounds it holds in; nil means all.
    package let rounds: [Int]?

    package init(_ rule: Rule, tables: [Int]? = nil, rounds: [Int]? = nil) {
      self.rule = rule
      self.tables = tables
      self.rounds = rounds
    }

    package func holds(in round: Int) -> Bool { rounds?.contains(round) ?? true }

    package func holds(at table: Int, in round: Int) -> Bool {
      holds(in: round) && (tables?.contains(table) ?? true)
    }
  }

  /// What meeting the same person again is worth.
  package enum Repeats: Hashable, Sendable {
    /// Each further meeting of a pair costs this much.
    case priced(Int)
    /// Each further meeting breaks a rule.
    case forbidden
  }

  /// A published plan to stay close to.
  package struct Published: Hashable, Sendable {
    package let plan: [[Int]]
    /// At most so many seats may differ, over all rounds, for people present before and now.
    package let changes: Int

    package init(plan: [[Int]], changes: Int) {
      self.plan = plan
      self.changes = changes
    }
  }

  package var people: Int
  /// The seats of every table, one row per round.
  package var tables: [[Seats]]
  package var potential: Potential
  package var repeats = Repeats.priced(0)
  package var fixed: [Place] = []
  package var absences: [Absence] = []
  package var together: [Pair] = []
  package var apart: [Pair] = []
  package var spreads: [Spread] = []
  /// The languages each person works in; empty where nothing is asked of them.
  ///
  /// A table without interpretation needs one language that everybody there works in.
  package var languages: [[Int]] = []
  /// Tables with interpretation.
  package var interpreted: [Int] = []
  /// What a person is worth at a table, one row per person; empty where tables have no theme.
  package var fit: [[Int]] = []
  package var published: Published?

  package var rounds: Int { tables.count }

  package init(people: Int, tables: [[Seats]], potential: Potential) {
    self.people = people
    self.tables = tables
    self.potential = potential
  }

  /// The same tables in every round.
  package init(people: Int, rounds: Int, tables: [Seats], potential: Potential) {
    self.init(
      people: people, tables: Array(repeating: tables, count: rounds), potential: potential)
  }
}
