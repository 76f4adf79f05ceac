import ConveneTables
import ConveneValues

/// The rows of a meeting and of what it names as a database holds them, by ids that hold there alone.
package struct DepartingMeeting: Sendable {
  package typealias Stored = [String: JSONTree]

  private let stored: [String: [Stored]]
  /// The house that writes.
  private let house: String

  /// Ids of what the directory has of a meeting's rows: who and what they name.
  package static func named(_ reference: MovedPart.Reference, in stored: [String: [Stored]])
    -> Set<String>
  {
    let parts = MovedPart.all.filter { $0.table != reference.rawValue }
    return parts.reduce(into: []) { ids, part in
      let columns = part.references.filter { $0.value == reference }.keys
      for row in stored[part.table] ?? [] {
        for column in columns { ids.formUnion(row[column]?.ids ?? []) }
      }
    }
  }

  package init(_ stored: [String: [Stored]], house: String) {
    self.house = house
    var stored = stored
    let forgotten = Set((stored["forgotten"] ?? []).compactMap { $0["person_id"]?.words })
    // Their mailbox is made of their id.
    stored["person"] = stored["person"]?.map { row in
      forgotten.contains(row.id) ? row.merging(["email": .string("")]) { $1 } : row
    }
    stored["letter"] = stored["letter"]?.filter(\.isNoCopy).map(\.asLetterOfElsewhere)
    self.stored = stored
  }

  /// The same by names that hold everywhere.
  package func moved(from origin: MovedMeeting.Origin, before: [MovedMeeting.Origin])
    -> MovedMeeting
  {
    let names = self.names
    var rows: [String: [[JSONTree]]] = [:]
    for part in MovedPart.all {
      rows[part.table] = (stored[part.table] ?? []).map { row in
        var row = row
        if part.table == "account" { row["login"] = .string(login(row)) }
        if let own = MovedPart.Reference(rawValue: part.table), part.columns[0] == MovedPart.key {
          row[MovedPart.key] = names[own]?[row.id]
        }
        for (column, reference) in part.references {
          row[column] = row[column]?.named { names[reference]?[$0] ?? .string($0) }
        }
        if part.table == "seating_rule" { row = row.withPairInOrder }
        return part.columns.map { row[$0] ?? .null }
      }
    }
    return MovedMeeting(origin: origin, before: before, rows: rows)
  }

  private typealias Names = [MovedPart.Reference: [String: JSONTree]]

  private var names: Names {
    var names: Names = [:]
    names[.account] = named("account") { .string(login($0)) }
    names[.application] = named("application") { $0["code"] ?? .null }
    names[.scoring] = named("scoring") { $0["number"] ?? .null }
    names[.selection] = named("selection") { $0["number"] ?? .null }
    names[.organisation] = numbered("organisation") {
      $0["external_key"]?.words ?? $0["name"]?.words ?? ""
    }
    let people = numbered("person") {
      let mailbox = $0["email"]?.words ?? ""
      return mailbox.isEmpty ? $0["name"]?.words ?? "" : mailbox
    }
    names[.person] = people
    names[.invitation] = numbered("invitation") { row in
      let person = row["person_id"]?.words.flatMap { people[$0]?.words } ?? ""
      return "\(person) \(row["track"]?.words ?? "")"
    }
    return names
  }

  private func login(_ row: Stored) -> String {
    let login = row["login"]?.words ?? ""
    return row["house"]?.words == nil ? "\(login)@\(house)" : login
  }

  private func named(_ table: String, _ name: (Stored) -> JSONTree) -> [String: JSONTree] {
    Dictionary(
      (stored[table] ?? []).map { ($0.id, name($0)) }, uniquingKeysWith: { first, _ in first })
  }

  /// Names that several may bear are numbered in the order of all that is said of each.
  private func numbered(_ table: String, _ name: (Stored) -> String) -> [String: JSONTree] {
    let told = MovedPart.all.first { $0.table == table }
    let columns = (told?.columns ?? []).filter { told?.references[$0] == nil } + ["twin"]
    let rows = (stored[table] ?? []).map { row in
      (id: row.id, name: name(row), cells: columns.map { row[$0] ?? .null })
    }
    var seen: [String: Int] = [:]
    var names: [String: JSONTree] = [:]
    for row in rows.sorted(by: { JSONTree.areInOrder($0.cells, $1.cells) }) {
      let number = seen[row.name, default: 0] + 1
      seen[row.name] = number
      names[row.id] = .string(number == 1 ? row.name : "\(row.name) #\(number)")
    }
    return names
  }
}

extension DepartingMeeting.Stored {
  fileprivate var id: String { self["id"]?.words ?? "" }

  /// A copy is of the house whose register has it.
  fileprivate var isNoCopy: Bool { self["copy_no"] ?? .null == .null }

  /// A letter is a fact elsewhere: what waits here, or may have arrived, leaves nowhere from there.
  fileprivate var asLetterOfElsewhere: Self {
    let hasLeft = ["sent", "delivered", "bounced"].contains(self["status"]?.words ?? "")
    return hasLeft
      ? self : merging(["status": .string("cancelled"), "sent_at": .null]) { $1 }
  }

  /// Two who sit together or apart, in the order of their names.
  fileprivate var withPairInOrder: Self {
    guard let one = self["one_id"], let other = self["other_id"],
      JSONTree.areInOrder([other], [one])
    else { return self }
    return merging(["one_id": other, "other_id": one]) { $1 }
  }
}

extension JSONTree {
  fileprivate var ids: [String] {
    switch self {
    case .string(let id): [id]
    case .list(let items): items.compactMap(\.words)
    default: []
    }
  }

  /// The same with each text in it called by its name.
  fileprivate func named(_ name: (String) -> JSONTree) -> JSONTree {
    switch self {
    case .string(let id): name(id)
    case .list(let items): .list(JSONList(items.map { $0.words.map(name) ?? $0 }))
    default: self
    }
  }
}
