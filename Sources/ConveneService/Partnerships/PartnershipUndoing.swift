import ConveneCore
import ConveneStore
import ConveneValues
import Foundation

extension Work {
  /// What nobody confirmed or answered since was announced by mistake.
  mutating func undoAnnouncing(_ past: PastAct) throws -> [Problem] {
    _ = try undoProject(past)
    for (object, _, new) in past.changes(of: .partnership) {
      // What was taken away is announced anew, by a command.
      guard new != nil else { throw past.isOtherwise }
      let one = try partnership(object, since: past)
      let isUntouched =
        one.status == .announced && one.answers.isEmpty && one.terms == Partnership.Terms()
        && one.partners.allSatisfy { $0.confirmation == nil }
        && one.outcomes.joined(separator: " ") == new?["outcomes"] ?? ""
      try Self.requireSame(isUntouched, since: past)
      for promise in try store.commitments(of: meeting) where promise.partnership == one.code {
        note(promise.object, from: ["partnership": one.code], to: [:])
      }
      try store.leave(partnership: one.code, in: meeting)
      try Self.requireSame(store.remove(partnership: one.code, from: meeting), since: past)
      note(object, from: new ?? [:], to: nil)
    }
    return []
  }

  /// Each partner has confirmed, or not, as it was before; the partnership is what they are.
  mutating func undoConfirming(_ past: PastAct) throws -> [Problem] {
    for (object, old, new) in past.changes(of: .partnership) {
      let (old, new) = (old ?? [:], new ?? [:])
      for column in Set(old.keys).union(new.keys).sorted() {
        guard let position = Self.number(of: column, behind: "confirmed ") else { continue }
        let one = try partnership(object, since: past)
        let said = one.partners.first { $0.position == position }?.confirmation
        try Self.requireSame(one.status.isOpen && said?.told == new[column], since: past)
        guard let was = old[column].flatMap(Partnership.Confirmation.init(told:)) else {
          try leaveUnconfirmed(one, position, since: past)
          continue
        }
        try Self.requireSame(
          store.confirm(position, of: one.code, was, in: meeting, at: now), since: past)
        note(object, from: [:], to: [column: was.told])
        _ = try settle(one)
      }
    }
    return []
  }

  private mutating func leaveUnconfirmed(
    _ one: Partnership, _ position: Int, since past: PastAct
  ) throws {
    // It is not confirmed by all any more.
    if one.status == .confirmed {
      try Self.requireSame(
        store.move(partnership: one.code, to: .announced, in: meeting), since: past)
      note(one.object, from: ["status": "confirmed"], to: ["status": "announced"])
    }
    let told = one.partners.first { $0.position == position }?.confirmation?.told
    try Self.requireSame(store.unconfirm(position, of: one.code, in: meeting), since: past)
    note(one.object, from: told.map { ["confirmed \(position)": $0] } ?? [:], to: [:])
  }

  /// What was said before is said again.
  mutating func undoAnswering(_ past: PastAct) throws -> [Problem] {
    for (object, old, new) in past.changes(of: .partnership) {
      let (old, new) = (old ?? [:], new ?? [:])
      for column in Set(old.keys).union(new.keys).sorted() {
        let one = try partnership(object, since: past)
        try Self.requireSame(one.status.isOpen, since: past)
        if let number = Self.number(of: column, behind: "principle "),
          let principle = Principle(rawValue: number)
        {
          try Self.requireSame(one.answers[principle] == new[column], since: past)
          try answer(principle, old[column], of: one)
        } else if column == "outcomes" {
          try Self.requireSame(
            one.outcomes.joined(separator: " ") == new[column] ?? "", since: past)
          try cite((old[column] ?? "").split(separator: " ").map(String.init), by: one)
        } else if Partnership.Terms.columns.contains(column) {
          try Self.requireSame(one.terms.told[column] == new[column], since: past)
          try state(one.terms.with(old, changed: [column]), of: one)
        }
      }
    }
    return []
  }

  mutating func undoRecognising(_ past: PastAct) throws -> [Problem] {
    for (object, old, _) in past.changes(of: .partnership) {
      let one = try partnership(object, since: past)
      if old?["status"] == Partnership.Status.recognised.rawValue {
        try recognise(one)
      } else {
        try Self.requireSame(
          store.recogniseNot(partnership: one.code, in: meeting), since: past)
        note(object, from: ["status": "recognised"], to: ["status": "confirmed"])
      }
    }
    return []
  }

  /// It is again what it was when it ended, or has ended after all.
  mutating func undoEnding(_ past: PastAct) throws -> [Problem] {
    for (object, old, _) in past.changes(of: .partnership) {
      let one = try partnership(object, since: past)
      guard let was = old?["status"].flatMap(Partnership.Status.init(rawValue:)) else {
        throw past.isOtherwise
      }
      if was == .ended {
        try end(one, because: old?["because"] ?? "–")
      } else {
        try Self.requireSame(
          store.goOn(partnership: one.code, as: was, in: meeting), since: past)
        note(
          object, from: ["status": "ended", "because": one.ended?.reason ?? ""],
          to: ["status": was.rawValue])
      }
    }
    return []
  }

  private func partnership(_ object: AuditObject, since past: PastAct) throws -> Partnership {
    guard let one = try store.partnerships(of: meeting).first(where: { $0.id == object.id })
    else { throw past.isOtherwise }
    return one
  }

  private static func number(of column: String, behind word: String) -> Int? {
    column.hasPrefix(word) ? Int(column.dropFirst(word.count)) : nil
  }
}
