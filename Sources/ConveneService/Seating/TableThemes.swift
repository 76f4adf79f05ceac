import ConveneCore
import ConveneStore
import ConveneValues

/// A project that becomes the theme of a table.
struct TableTheme: Sendable {
  let project: String
  /// Where it was until now.
  let before: Int?
  let table: Int

  /// Nil where it is so already.
  init?(_ one: Project, at table: Int) {
    guard one.table != table else { return nil }
    (project, before, self.table) = (one.code, one.table, table)
  }
}

extension MeetingChange {
  /// What reads otherwise of a project.
  var ofTheme: [MeetingDifference] {
    theme.map { theme in
      [
        MeetingDifference(
          object: "projects (\(theme.project))", part: "table",
          old: theme.before.map(String.init) ?? "", new: "\(theme.table)")
      ]
    } ?? []
  }
}

extension Secretariat {
  /// A further table whose theme is a project of the plan of action: in the project's own words, and on the
  /// topic of what it lacks, where nothing else is said.
  package func addingTable(
    _ number: Int, of code: String, _ particulars: TableParticulars, in language: Language?,
    _ hand: MeetingInHand
  ) async throws -> MeetingChange {
    let one = try await themable(code, hand)
    var given = particulars
    given.topic = given.topic ?? one.lacks.lazy.compactMap(\.topic).first
    var change = try hand.addingTable(number, given, in: language)
    if given.theme == nil { change.meeting.name(table: number, one.title) }
    change.theme = TableTheme(one, at: number)
    return change
  }

  /// A table that changes, with a project as its theme from now on; its words stay.
  package func changingTable(
    _ number: Int, of code: String, _ particulars: TableParticulars, in language: Language?,
    _ hand: MeetingInHand
  ) async throws -> MeetingChange {
    let one = try await themable(code, hand)
    var change = try hand.changingTable(number, particulars, in: language)
    change.theme = TableTheme(one, at: number)
    return change
  }

  /// A project becomes the theme of a table, and nothing else changes.
  package func setTheme(
    of number: Int, to code: String, _ hand: MeetingInHand, dryRun: Bool = false
  ) async throws -> Project {
    try hand.meeting.requireTable(number)
    let one = try await themable(code, hand)
    guard let theme = TableTheme(one, at: number) else { return one }
    return try await perform(.projectChange, in: hand, dryRun: dryRun) { work in
      try work.give(theme)
      return try work.store.project(theme.project, in: hand.id)
    }
  }

  private func themable(_ code: String, _ hand: MeetingInHand) async throws -> Project {
    let one = try await project(code, hand).project
    guard one.status.isOpen else { throw Refusal.projectIsNoTheme(code: one.code) }
    return one
  }
}

extension Meeting {
  fileprivate mutating func name(table number: Int, _ theme: Wording) {
    guard let place = tables.firstIndex(where: { $0.number == number }) else { return }
    tables[place].theme = theme
  }
}

extension Work {
  /// A project becomes the theme of a table that no other has.
  mutating func give(_ theme: TableTheme) throws {
    let projects = try store.projects(of: meeting)
    let one = try store.project(theme.project, in: meeting)
    guard one.status.isOpen else { throw Refusal.projectIsNoTheme(code: one.code) }
    if let there = projects.first(where: { $0.table == theme.table && $0.id != one.id }) {
      throw Refusal.tableHasTheme(table: theme.table, code: there.code)
    }
    _ = try change(
      one, title: one.title, outcome: one.outcome, owner: one.owner.map(Project.Party.init),
      table: theme.table)
  }
}
