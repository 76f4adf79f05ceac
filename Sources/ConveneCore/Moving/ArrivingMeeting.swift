import ConveneTables
import ConveneValues

/// A whole meeting of another desk on its way into a database, by ids that hold there.
package struct ArrivingMeeting: Sendable {
  private let meeting: MovedMeeting
  /// The ids of what is there already, by what each is called in the file.
  private let known: [MovedPart.Reference: [String: String]]
  private var ids: [MovedPart.Reference: [String: String]]
  private let rubric: (id: String, isKnown: Bool)
  private let newID: @Sendable () -> String

  /// - Parameters:
  ///   - known: who and what of the directory is the same here.
  ///   - rubric: the id of its rubric here, where that version is known.
  package init(
    _ meeting: MovedMeeting, known: [MovedPart.Reference: [String: String]], rubric: String?,
    newID: @escaping @Sendable () -> String
  ) {
    self.meeting = meeting
    self.known = known
    self.newID = newID
    self.rubric = rubric.map { (id: $0, isKnown: true) } ?? (id: newID(), isKnown: false)
    ids = known
    for reference in MovedPart.Reference.allCases {
      for name in meeting.names(of: reference) where ids[reference]?[name] == nil {
        ids[reference, default: [:]][name] = newID()
      }
    }
  }

  /// What each part names and nothing in the file is called.
  package var problems: [Problem] {
    var problems: [Problem] = []
    for part in MovedPart.all {
      for (number, row) in meeting.cells(of: part.table).enumerated() {
        for (column, reference) in part.references.sorted(by: { $0.key < $1.key }) {
          let unknown = (row[column]?.names ?? []).filter { ids[reference]?[$0] == nil }
          problems += unknown.map {
            .movedNameUnknown(at: "\(part.table) \(number + 1).\(column)", name: $0)
          }
        }
      }
    }
    return problems
  }

  /// The rows that are new here, as the database takes them.
  package var parts: JSONTree {
    var parts: [String: JSONTree] = [:]
    for part in MovedPart.all {
      parts[part.table] = .list(JSONList(rows(of: part).map { .object($0) }))
    }
    return .object(parts)
  }

  private func rows(of part: MovedPart) -> [[String: JSONTree]] {
    let own = MovedPart.Reference(rawValue: part.table)
    return meeting.cells(of: part.table).compactMap { cells -> [String: JSONTree]? in
      var row = cells
      for (column, reference) in part.references {
        row[column] = row[column]?.identified { ids[reference]?[$0] ?? "" }
      }
      if let own, let name = cells.name(of: own) {
        guard known[own]?[name] == nil else { return nil }
        row["id"] = ids[own]?[name].map(JSONTree.string)
        if part.columns[0] == MovedPart.key { row[MovedPart.key] = nil }
      }
      return finished(row, cells, of: part.table)
    }
  }

  /// Each table's own; nil where the row belongs to what is there already.
  private func finished(
    _ row: [String: JSONTree], _ cells: [String: JSONTree], of table: String
  ) -> [String: JSONTree]? {
    var row = row
    switch table {
    case "account":
      let login = cells["login"]?.words ?? ""
      row["house"] = .string(login.split(separator: "@").last.map(String.init) ?? "")
    case "organisation_alias":
      guard !isKnown(.organisation, cells["organisation_id"]) else { return nil }
    case "person_alias", "forgotten":
      guard !isKnown(.person, cells["person_id"]) else { return nil }
    case "person":
      let isForgotten = meeting.forgotten.contains(cells[MovedPart.key]?.words ?? "")
      if isForgotten, let id = row["id"]?.words {
        row["email"] = .string("\(id)@forgotten.invalid")
      }
    case "rubric":
      guard !rubric.isKnown else { return nil }
      row["id"] = .string(rubric.id)
    case "gate", "criterion":
      guard !rubric.isKnown else { return nil }
      row["rubric_id"] = .string(rubric.id)
    case "meeting", "cannot_judge", "rating", "scoring":
      row["rubric_id"] = .string(rubric.id)
    case "letter":
      let id = newID()
      row["id"] = .string(id)
      row["message_id"] = .string("<\(id)@taken-in.invalid>")
      for column in ["address", "message", "reply"] { row[column] = .string("") }
    case "commitment", "partnership", "project", "recommendation": row["id"] = .string(newID())
    case "seating_rule":
      row["id"] = .string(newID())
      if let one = row["one_id"]?.words, let other = row["other_id"]?.words, other < one {
        (row["one_id"], row["other_id"]) = (.string(other), .string(one))
      }
    default: break
    }
    return row
  }

  private func isKnown(_ reference: MovedPart.Reference, _ name: JSONTree?) -> Bool {
    name?.words.map { known[reference]?[$0] != nil } ?? false
  }
}

extension MovedMeeting {
  /// What rows of a kind are called in the other parts.
  package func names(of reference: MovedPart.Reference) -> [String] {
    cells(of: reference.rawValue).compactMap { $0.name(of: reference) }
  }

  fileprivate var forgotten: Set<String> {
    Set(cells(of: "forgotten").compactMap { $0["person_id"]?.words })
  }
}

extension [String: JSONTree] {
  fileprivate func name(of reference: MovedPart.Reference) -> String? {
    switch reference {
    case .account: self["login"]?.words
    case .application: self["code"]?.words
    case .scoring, .selection: self["number"]?.names.first
    case .invitation, .organisation, .person: self[MovedPart.key]?.words
    }
  }
}

extension JSONTree {
  /// Texts and numbers in it; each stands for something.
  fileprivate var names: [String] {
    switch self {
    case .string(let name), .number(let name): [name]
    case .list(let items): items.flatMap(\.names)
    default: []
    }
  }

  fileprivate func identified(_ id: (String) -> String) -> JSONTree {
    switch self {
    case .string(let name), .number(let name): .string(id(name))
    case .list(let items): .list(JSONList(items.map { $0.identified(id) }))
    default: self
    }
  }
}
