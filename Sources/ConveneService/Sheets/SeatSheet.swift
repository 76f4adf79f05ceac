import ConveneCore
import ConveneSheets
import ConveneStore
import ConveneValues

/// The column of a round, which counts from 0 here.
private func column(ofRound round: Int) -> String { "round \(round + 1)" }

extension SheetPage {
  /// Who sits where in the plan in force; whom somebody must not sit with stands in no sheet.
  static func seats(_ store: Store, of hand: MeetingInHand) throws -> SheetPage {
    let inForce = try store.seatingInForce(hand)
    let participants = try store.presence(hand).participants
    let people = try store.peopleByID(participants.map(\.person))
    let tables = Dictionary(
      grouping: inForce.seats, by: \.person
    ).mapValues { seats in
      Dictionary(seats.map { ($0.round - 1, "\($0.table)") }, uniquingKeysWith: { $1 })
    }
    return SheetPage(
      kind: .seats,
      fields: ["code", "name"].map { SheetField(name: $0, isFixed: true) }
        + (0..<inForce.rounds).map {
          SheetField(
            name: column(ofRound: $0), choices: hand.meeting.tables.map { "\($0.number)" })
        },
      lines: participants.map { one in
        let own = tables[one.person] ?? [:]
        let name = people[one.person]?.name ?? ""
        return SheetLine(
          key: one.person.description, name: name,
          cells: [one.code, name] + (0..<inForce.rounds).map { own[$0] ?? "" })
      })
  }
}

extension Work {
  /// All who sit elsewhere change at once, so that seats that are exchanged are two cells.
  mutating func takeSeats(_ sheet: Sheet) throws -> SheetReport {
    let page = try SheetPage.seats(store, of: hand)
    let (changed, meanwhile) = try Failure.ofInput { try page.compare(sheet) }
    var report = SheetReport(
      kind: page.kind, changes: changed.flatMap(\.changes), meanwhile: meanwhile)
    guard !changed.isEmpty else { return report }
    let chart = try store.seatingChart(hand)
    let inForce = try store.seatingInForce(hand)
    var plan = chart.plan(of: inForce.seats)
    for one in changed {
      guard let person = chart.people.firstIndex(where: { $0.description == one.line.key })
      else { continue }
      let said = one.said
      for round in plan.indices {
        guard let table = said[column(ofRound: round)].flatMap({ Int($0) }) else { continue }
        plan[round][person] = try chart.place(ofTable: table)
      }
    }
    _ = try seat(plan, by: chart, instead: inForce)
    report.consequences = try store.seatingInForce(hand).due
    return report
  }
}
