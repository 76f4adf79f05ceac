import ConveneCore
import ConveneStore
import ConveneValues

extension Work {
  /// Who sat elsewhere before an act sits there again, where they still sit where it seated them and every
  /// rule is kept that is kept now; whoever left since stays away.
  mutating func undoSeats(_ past: PastAct) throws -> [Problem] {
    let chart = try store.seatingChart(hand)
    let inForce = try store.seatingInForce(hand)
    var plan = chart.plan(of: inForce.seats)
    for (object, old, new) in past.changes(of: .seat) {
      guard let person = chart.people.firstIndex(where: { $0.uuid == object.id }) else { continue }
      for round in plan.indices {
        let column = "round \(round + 1)"
        guard old?[column] != new?[column] else { continue }
        let here = plan[round][person]
        let told = here < 0 ? nil : "table \(chart.tableNumber(here))"
        try Self.requireSame(told == new?[column], since: past)
        let table = old?[column].flatMap { Int($0.dropFirst("table ".count)) }
        plan[round][person] = try table.map { try chart.place(ofTable: $0) } ?? -1
      }
    }
    _ = try seat(plan, by: chart, instead: inForce)
    return []
  }
}

extension Secretariat {
  /// The number of the latest act that seated somebody elsewhere, where `undo` takes it back; nil where seats
  /// were planned anew since, or nobody moved.
  package func lastSeatsChanged(_ hand: MeetingInHand) async throws -> Int? {
    try await look(.viewAudit, in: hand) { try $0.lastSeatsChanged(hand) }
  }
}

extension Store {
  func lastSeatsChanged(_ hand: MeetingInHand) throws -> Int? {
    let undoings = try undoings(in: hand.id)
    let undone = UndoneActs(undoings)
    let last = try acts(
      [.seatingMove, .seatingRepair, .seatingSolve, .seatingSwap], in: hand.id
    ).first { one in
      undone.by[one.number] == nil && !undoings.contains { $0.number == one.number }
    }
    return last.flatMap { Act(rawValue: $0.act)?.undoing == .contrary ? $0.number : nil }
  }
}
