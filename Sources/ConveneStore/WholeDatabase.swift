import ConveneCore
import ConveneSQL
import ConveneValues
import Foundation
import Postgres
import Synchronization

/// What looking at every invariant found.
package struct InvariantReport: Sendable {
  /// Those that some row of any meeting breaks, with how many do.
  package var broken: [Problem] = []
  /// Those that the server gave up, because of a limit on a statement or on a lock.
  package var unanswered: [Problem] = []
  /// The first that was not looked at any more; nil where all were.
  package var next: String?
}

/// A round of looking at invariants, in the order of their names.
package struct InvariantRound: Sendable {
  /// Where it begins; nil for the first.
  package var first: String?
  /// Asked before each.
  package var isStopped: @Sendable () -> Bool
  /// Told before each which it is, and how many were before it.
  package var begins: @Sendable (_ name: String, _ done: Int) -> Void

  package init(
    from first: String? = nil, until isStopped: @escaping @Sendable () -> Bool = { false },
    begins: @escaping @Sendable (_ name: String, _ done: Int) -> Void = { _, _ in }
  ) {
    (self.first, self.isStopped, self.begins) = (first, isStopped, begins)
  }
}

extension Archive {
  /// The same database, read by a login that keeps it; nil where the login does not.
  package func asKeeper() async throws -> Archive? {
    let isKeeper = try await database.read(settings: [Self.names]) {
      try Store(connection: $0).workAsKeeper()
    }
    return isKeeper ? Archive(database, isKeepers: true) : nil
  }

  /// Runs `body` on a snapshot of all meetings.
  ///
  /// Done as `convene_keeper` where the login may, and with its own rights elsewhere; the server
  /// refuses where these do not show every row.
  func readWhole<Value: Sendable>(
    settings: [Database.Setting] = [],
    _ body: @escaping @Sendable (_ store: Store, _ isKeeper: Bool) throws -> Value
  ) async throws -> Value {
    try await database.read(settings: [Self.names, .init("row_security", "off")] + settings) {
      let store = Store(connection: $0)
      return try body(store, try store.workAsKeeper())
    }
  }

  /// How many invariants there are.
  package static var invariants: Int { Check.all.count }

  /// Their names, in the order in which they are looked at.
  package static var invariantNames: [String] { Check.all.map(\.name).sorted() }

  /// Looks at every invariant of `sql/checks`; one that the server gives up does not stop the others.
  ///
  /// Each is looked at on a snapshot of its own, four at a time: what is committed keeps to
  /// all of them at every moment.
  package func invariantReport(
    _ round: InvariantRound = InvariantRound()
  ) async throws -> InvariantReport {
    try await invariantReport(round) { check in
      try await readWhole { store, _ in try store.outcome(of: check) }
    }
  }

  /// The same of one meeting, with what it shares with others: the directory and the house's trail.
  ///
  /// Whoever sees that meeting sees all that is asked.
  package func invariantReport(
    of meeting: Meeting.ID, _ round: InvariantRound
  ) async throws -> InvariantReport {
    guard !isKeepers else { throw Refusal.loginOnlyKeeps() }
    return try await invariantReport(round) { check in
      try await read(in: meeting) { try $0.outcome(of: check, in: meeting) }
    }
  }

  private func invariantReport(
    _ round: InvariantRound, ask: @escaping @Sendable (Check) async throws -> InvariantOutcome
  ) async throws -> InvariantReport {
    let queue = InvariantQueue(round)
    return try await withThrowingTaskGroup(of: InvariantReport.self) { lanes in
      for _ in 1...4 {
        lanes.addTask {
          var report = InvariantReport()
          while let check = queue.next() {
            do {
              report.note(try await ask(check), of: check)
            } catch let error as PostgresError where error.isGivenUp {
              report.note(.unanswered(error.message), of: check)
            }
          }
          return report
        }
      }
      var whole = InvariantReport()
      for try await report in lanes { whole.join(report) }
      whole.next = queue.left
      return whole
    }
  }

  /// What of the schema is not as this program's migrations make it.
  package func schemaDifferences() async throws -> [SchemaDifference] {
    try await readWhole { store, _ in try store.schemaDifferences() }
  }

  /// Invariants that do not hold, or that nobody can say of whether they do.
  package func brokenInvariants() async throws -> [Problem] {
    let report = try await invariantReport()
    return report.broken + report.unanswered
  }
}

extension Store {
  /// Works as who keeps the database until the transaction ends; false where the login may not, or
  /// needs not as it is above row-level security itself.
  fileprivate func workAsKeeper() throws -> Bool { try !rows(.serverKeeper).isEmpty }

  /// Looks at every invariant on the snapshot of this transaction.
  package func invariantReport(
    _ round: InvariantRound = InvariantRound()
  ) throws -> InvariantReport {
    let queue = InvariantQueue(round)
    var report = InvariantReport()
    while let check = queue.next() {
      do {
        report.note(try connection.savepoint { try outcome(of: check) }, of: check)
      } catch let error as PostgresError where error.isGivenUp {
        report.note(.unanswered(error.message), of: check)
      }
    }
    report.next = queue.left
    return report
  }

  /// How many rows break an invariant; they are counted where they are, however many there are.
  ///
  /// - Parameter meeting: in hand, of which alone it is told: that there are others everybody sees,
  ///   and not what they have.
  fileprivate func outcome(of check: Check, in meeting: Meeting.ID? = nil) throws
    -> InvariantOutcome
  {
    let asked = "SELECT count(*) AS number FROM (\n\(check.query)\n) AS broken"
    let rows =
      if let meeting {
        try connection.rows(
          Statement(
            name: "check_of_meeting_\(check.name)",
            sql: """
              \(asked)
              WHERE COALESCE((to_jsonb(broken) ->> 'meeting_id')::uuid = $1::uuid, true)
              """), meeting)
      } else {
        try connection.rows(Statement(name: "check_\(check.name)", sql: asked))
      }
    let number: Int = try rows.first?["number"] ?? 0
    return number == 0 ? .holds : .broken(number)
  }
}

/// What came of looking at one invariant.
private enum InvariantOutcome: Sendable {
  case holds
  case broken(_ rows: Int)
  case unanswered(_ reason: String)
}

extension InvariantReport {
  fileprivate mutating func note(_ outcome: InvariantOutcome, of check: Check) {
    let (name, purpose) = (check.name, check.purpose)
    switch outcome {
    case .holds: break
    case .broken(let rows):
      broken.append(.invariantBroken(at: name, purpose: purpose, count: rows))
    case .unanswered(let reason):
      unanswered.append(.invariantUnanswered(at: name, purpose: purpose, reason: reason))
    }
  }

  fileprivate mutating func join(_ other: InvariantReport) {
    broken = (broken + other.broken).sorted { $0.at < $1.at }
    unanswered = (unanswered + other.unanswered).sorted { $0.at < $1.at }
  }
}

/// The invariants of a round that were not begun yet, in the order of their names.
private final class InvariantQueue: Sendable {
  private let round: InvariantRound
  private let checks: [Check]
  private let place: Mutex<(begun: Int, isStopped: Bool)>

  init(_ round: InvariantRound) {
    self.round = round
    checks = Check.all.sorted { $0.name < $1.name }.filter { $0.name >= round.first ?? "" }
    place = Mutex((begun: 0, isStopped: false))
  }

  /// The first that was not begun because the round was stopped.
  var left: String? { checks.dropFirst(place.withLock(\.begun)).first?.name }

  func next() -> Check? {
    place.withLock { place in
      guard place.begun < checks.count else { return nil }
      place.isStopped = place.isStopped || round.isStopped()
      guard !place.isStopped else { return nil }
      defer { place.begun += 1 }
      round.begins(checks[place.begun].name, Check.all.count - checks.count + place.begun)
      return checks[place.begun]
    }
  }
}

extension PostgresError {
  /// Because of a limit, or because rows lie on several machines that cannot be asked so together.
  fileprivate var isGivenUp: Bool { ["0A000", "55P03", "57014"].contains(sqlState) }
}

extension Check {
  /// The statement alone, so that it can stand within another.
  fileprivate var query: String {
    let text = text.trimmingCharacters(in: .whitespacesAndNewlines)
    return text.hasSuffix(";") ? String(text.dropLast()) : text
  }

  /// The sentence that the file begins with.
  fileprivate var purpose: String {
    let lines = text.split(separator: "\n").prefix { $0.hasPrefix("-- ") }
    let sentence = lines.map { $0.dropFirst(3) }.joined(separator: " ")
    return sentence.hasSuffix(".") ? String(sentence.dropLast()) : sentence
  }
}
