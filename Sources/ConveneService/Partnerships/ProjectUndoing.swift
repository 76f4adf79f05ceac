import ConveneCore
import ConveneStore
import ConveneValues
import Foundation

extension Work {
  /// What was kept by mistake is taken away.
  mutating func undoPlanning(_ past: PastAct) throws -> [Problem] {
    for (object, _, new) in past.changes(of: .project) {
      guard let new else { throw past.isOtherwise }
      let one = try project(object, since: past)
      try Self.requireSame(
        one.status == .planned && one.lacks.allSatisfy { new["lack \($0.number)"] != nil },
        since: past)
      try Self.requireSame(store.remove(one, from: meeting), since: past)
      note(object, from: new, to: nil)
    }
    return []
  }

  /// What an act changed of projects is as it was before.
  mutating func undoProject(_ past: PastAct) throws -> [Problem] {
    for (object, old, new) in past.changes(of: .project) {
      let one = try project(object, since: past)
      let (old, new) = (old ?? [:], new ?? [:])
      let columns = Set(old.keys).union(new.keys)
      // Names are those of today; whom they mean, the ids beside them say.
      let isSame = columns.allSatisfy { $0.isNameOfParty || one.told[$0] == new[$0] }
      try Self.requireSame(isSame, since: past)
      try putBack(one, old, columns, since: past)
      _ = try noteChanges(of: one)
    }
    return []
  }

  private func putBack(
    _ one: Project, _ old: [String: String], _ columns: Set<String>, since past: PastAct
  ) throws {
    func was(_ column: String, else now: String?) -> String? {
      columns.contains(column) ? old[column] : now
    }
    var title = one.title.byLanguage
    for language in Language.allCases where columns.contains("title \(language.rawValue)") {
      title[language] = old["title \(language.rawValue)"]
    }
    try store.change(
      project: one.code, title: Wording(title), outcome: was("outcome", else: one.outcome),
      owner: was("owner id", else: one.owner.map { Project.Party($0).told })
        .flatMap { Project.Party(told: $0) },
      table: was("table", else: one.table.map(String.init)).flatMap { Int($0) }, in: meeting)
    if columns.contains("partnership") {
      try store.become(project: one.code, old["partnership"], in: meeting)
    }
    if let status = old["status"].flatMap(Project.Status.init(rawValue:)) {
      try store.settle(
        project: one.code, as: status, because: old["because"] ?? "", in: meeting, at: now)
    }
    for lack in one.lacks {
      let filled = "filled id \(lack.number)"
      if columns.contains(filled) {
        try store.fill(
          lack.number, of: one.code, by: old[filled].flatMap { Project.Party(told: $0) },
          in: meeting, at: now)
      }
      if columns.contains("lack \(lack.number)") {
        try Self.requireSame(
          store.remove(lack: lack.number, of: one.code, from: meeting), since: past)
      }
    }
  }

  private func project(_ object: AuditObject, since past: PastAct) throws -> Project {
    guard let one = try store.projects(of: meeting).first(where: { $0.id == object.id })
    else { throw past.isOtherwise }
    return one
  }
}

extension String {
  /// Whether a column of the trail is a name beside which its id stands.
  fileprivate var isNameOfParty: Bool {
    self == "owner" || hasPrefix("filled ") && !hasPrefix("filled id ")
  }
}
