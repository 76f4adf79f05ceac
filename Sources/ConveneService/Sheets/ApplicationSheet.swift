import ConveneCore
import ConveneSheets
import ConveneStore
import ConveneTables
import ConveneValues
import ConveneWords

/// The column of a gate, as the trail calls it.
private func column(ofGate code: String) -> String { "gate \(code)" }

extension SheetPage {
  /// What applications say; whom somebody wishes to meet stands in no sheet.
  static func applications(_ store: Store, of hand: MeetingInHand) throws -> SheetPage {
    let applications = try store.applications(of: hand.id)
    let people = try store.peopleByID(applications.map(\.person))
    let organisations = try store.organisationsByID(people.values.compactMap(\.organisation))
    let bodies = try store.organisationsByID(
      applications.flatMap(\.pastPartnerships).flatMap(\.partners))
    let gates = hand.meeting.rubric.gates.map(\.code)
    let questions = hand.meeting.ownQuestions
    let answers =
      ["topics", "offers", "needs", "past", "past_partners"]
      + PersonalStatement.allCases.map(\.rawValue)
    return SheetPage(
      kind: .applications,
      fields: [
        SheetField(name: "code", isFixed: true), SheetField(name: "name", isFixed: true),
        SheetField(name: "organisation", isFixed: true),
        SheetField(name: "status", choices: [Application.Status.withdrawn.rawValue]),
      ] + answers.map { SheetField(name: $0) }
        + questions.map { SheetField(name: $0.column, isFixed: true) }
        + gates.map { SheetField(name: column(ofGate: $0), choices: ["yes", "no"]) } + [
          SheetField(name: "how", isBeside: true), SheetField(name: "reason", isBeside: true),
        ],
      lines: applications.map { one in
        let person = people[one.person]
        let host = person?.organisation.flatMap { organisations[$0]?.name } ?? ""
        let texts = Dictionary(
          one.statements.given.map { ($0.statement, $0.text) }, uniquingKeysWith: { $1 })
        let said: [String] = [
          one.code, person?.name ?? "", host, one.status.rawValue,
          one.topics.joined(separator: " "), one.offers.map(\.cell).joined(separator: "; "),
          one.needs.map(\.cell).joined(separator: "; "),
          one.pastPartnerships.map(\.cell).joined(separator: "; "),
          one.pastPartnerships.partnersCell { bodies[$0]?.name ?? "" },
        ]
        let statements = PersonalStatement.allCases.map { statement in
          // A cell has no other end of a line.
          (texts[statement] ?? "").replacing("\r\n", with: "\n")
        }
        let own = questions.map { question in
          one.ownAnswers[question].joined(separator: " ").replacing("\r\n", with: "\n")
        }
        let met = gates.map { one.gates.contains($0) ? "yes" : "no" }
        return SheetLine(
          key: one.id.description, name: one.code, cells: said + statements + own + met + ["", ""])
      })
  }
}

extension Work {
  mutating func takeApplications(_ sheet: Sheet) throws -> SheetReport {
    let page = try SheetPage.applications(store, of: hand)
    let (changed, meanwhile) = try Failure.ofInput { try page.compare(sheet) }
    let report = SheetReport(
      kind: page.kind, changes: changed.flatMap(\.changes), meanwhile: meanwhile)
    guard !changed.isEmpty else { return report }
    var form = TableForm()
    form.sheet = sheet.name
    let said = try Failure.ofInput {
      try ApplicationChange.rows(
        page.table(of: changed, saidAlone: true), in: form, for: hand.meeting,
        countries: .printed)
    }
    let known = Dictionary(
      try store.applications(of: meeting).map { ($0.id.description, $0) },
      uniquingKeysWith: { $1 })
    let rows = changed.compactMap { line in
      known[line.line.key].map { before in
        AmendedRow(line, of: before, said[line.row] ?? ApplicationChange(), in: hand)
      }
    }
    try refuseUnfit(rows)
    for row in rows where row.corrects {
      _ = try correct(row.before, by: row.change, how: row.line.beside["how"] ?? "")
    }
    try withdraw(
      rows.filter(\.withdraws).map { ($0.before, $0.line.beside["reason"] ?? "") })
    return report
  }

  private func refuseUnfit(_ rows: [AmendedRow]) throws {
    let status = try newcomerStatus()
    let ratings = Dictionary(
      grouping: try store.ratings(of: meeting, on: rows.map(\.before.id)), by: \.application)
    var faults = SheetFaults()
    for row in rows {
      if row.corrects {
        faults.gather(of: row.line) { () throws(Refusal) in
          try Self.refuse(
            row.change, of: row.before, newcomers: status,
            ratings: ratings[row.before.code] ?? [], in: hand)
        }
      }
      if let gate = row.change.gates.first, row.line.beside["how"] == nil {
        faults.add(.gateWithoutHow(), at: row.line.place(column(ofGate: gate.gate)))
      }
      if row.withdraws {
        faults.gather(of: row.line, "status") { () throws(Refusal) in
          try [row.before].refuseNotToWithdraw()
        }
      }
    }
    try faults.throwIfAny()
  }
}

/// A row of applications with what is to become of it.
private struct AmendedRow {
  let line: ChangedLine
  let before: Application
  let change: ApplicationChange

  init(
    _ line: ChangedLine, of before: Application, _ change: ApplicationChange,
    in hand: MeetingInHand
  ) {
    var change = change
    let said = line.said
    change.gates = hand.meeting.rubric.gates.compactMap { gate in
      said[column(ofGate: gate.code)].map { GateGiven(gate: gate.code, isMet: $0 == "yes") }
    }
    (self.line, self.before, self.change) = (line, before, change)
  }

  var withdraws: Bool { line.said["status"] != nil }
  var corrects: Bool { line.said.contains { $0.key != "status" } }
}
