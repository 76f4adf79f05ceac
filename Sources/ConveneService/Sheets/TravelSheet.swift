import ConveneCore
import ConveneSheets
import ConveneStore
import ConveneTables
import ConveneValues

extension SheetPage {
  /// How those who take part come, lodge and leave.
  static func travel(_ store: Store, of hand: MeetingInHand) throws -> SheetPage {
    let travel = try store.travel(of: hand.id)
    return SheetPage(
      kind: .travel,
      fields: ["code", "name"].map { SheetField(name: $0, isFixed: true) }
        + Travel.Column.allCases.map {
          SheetField(name: $0.rawValue, choices: $0 == .visaLetter ? ["yes", "no"] : [])
        },
      lines: try store.coming(hand).map { entry, person in
        let own = travel[entry.person] ?? Travel()
        return SheetLine(
          key: entry.person.description, name: person.name,
          cells: [entry.code, person.name] + Travel.Column.allCases.map { own[$0] })
      })
  }

  /// What those who take part eat and need.
  static func requirements(_ store: Store, of hand: MeetingInHand) throws -> SheetPage {
    let said = try store.requirements(of: hand.id)
    return SheetPage(
      kind: .requirements,
      fields: ["code", "name"].map { SheetField(name: $0, isFixed: true) }
        + ["diet", "access"].map { SheetField(name: $0) },
      lines: try store.coming(hand).map { entry, person in
        let own = said[entry.person] ?? Requirement()
        return SheetLine(
          key: entry.person.description, name: person.name,
          cells: [entry.code, person.name, own.diet, own.access])
      })
  }
}

extension Work {
  mutating func takeTravel(_ sheet: Sheet) throws -> SheetReport {
    let page = try SheetPage.travel(store, of: hand)
    let (changed, meanwhile) = try Failure.ofInput { try page.compare(sheet) }
    let travel = try store.travel(of: meeting)
    let people = try peopleByKey()
    var problems: [Problem] = []
    var kept: [(person: Person.ID, before: Travel, after: Travel)] = []
    for one in changed {
      guard let person = people[one.line.key] else { continue }
      problems += one.changes.flatMap { $0.new.problemsOfWords(at: $0.place) }
      let before = travel[person] ?? Travel()
      let cells = Dictionary(
        Travel.Column.allCases.compactMap { column in
          one.said[column.rawValue].map { (column, $0) }
        }, uniquingKeysWith: { $1 })
      do {
        let after = try before.saying(cells) { one.place($0.rawValue) }
        kept.append((person, before, after))
      } catch {
        problems += error.problems
      }
    }
    guard problems.isEmpty else {
      throw Failure.unusableInput(.sheetUnusable(problems: problems.upToMost(at: "the sheet")))
    }
    for one in kept { try keep(one.after, instead: one.before, of: one.person) }
    return SheetReport(kind: page.kind, changes: changed.flatMap(\.changes), meanwhile: meanwhile)
  }

  mutating func takeRequirements(_ sheet: Sheet) throws -> SheetReport {
    let page = try SheetPage.requirements(store, of: hand)
    let (changed, meanwhile) = try Failure.ofInput { try page.compare(sheet) }
    let said = try store.requirements(of: meeting)
    let people = try peopleByKey()
    for one in changed {
      guard let person = people[one.line.key] else { continue }
      let before = said[person] ?? Requirement()
      let after = Requirement(
        diet: try one.said["diet"]?.keptWords(at: one.place("diet")) ?? before.diet,
        access: try one.said["access"]?.keptWords(at: one.place("access")) ?? before.access)
      try keep(after, instead: before, of: person)
    }
    return SheetReport(kind: page.kind, changes: changed.flatMap(\.changes), meanwhile: meanwhile)
  }

  private func peopleByKey() throws -> [String: Person.ID] {
    Dictionary(
      try store.participants(of: meeting).map { ($0.person.description, $0.person) },
      uniquingKeysWith: { $1 })
  }
}
