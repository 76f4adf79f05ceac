import ConveneCore
import ConveneSheets
import ConveneStore
import ConveneValues

private let titles: [(column: String, language: Language)] = [
  ("title", .english), ("title_ar", .arabic), ("title_fr", .french),
]

extension SheetPage {
  /// The programme: when each session is, where, and what it is called.
  static func agenda(_ store: Store, of hand: MeetingInHand) throws -> SheetPage {
    guard let meeting = try store.meeting(hand.id) else {
      throw Failure.notFound(.noSuchMeeting(code: hand.meeting.code))
    }
    let days = (meeting.starts.number...max(meeting.starts.number, meeting.ends.number)).map {
      Day(number: $0).description
    }
    return SheetPage(
      kind: .agenda,
      fields: [
        SheetField(name: "session", isFixed: true), SheetField(name: "day", choices: days),
        SheetField(name: "start"), SheetField(name: "end"),
        SheetField(name: "kind", choices: Session.Kind.allCases.map(\.rawValue)),
        SheetField(name: "room", choices: meeting.rooms.map(\.key)),
        SheetField(name: "item", choices: meeting.agenda.map { "\($0.number)" }),
      ] + titles.map { SheetField(name: $0.column) },
      lines: meeting.programme.map { one in
        let cells: [String] = [
          one.key, meeting.starts.adding(one.day - 1).description, one.start.description,
          one.end.description, one.kind.rawValue, one.room ?? "",
          one.item.map { "\($0)" } ?? "",
        ]
        return SheetLine(
          key: one.key, name: one.key,
          cells: cells + titles.map { one.title.byLanguage[$0.language] ?? "" })
      })
  }
}

extension Work {
  mutating func takeAgenda(_ sheet: Sheet, _ settings: Settings) throws -> SheetReport {
    let page = try SheetPage.agenda(store, of: hand)
    let (changed, meanwhile) = try Failure.ofInput { try page.compare(sheet) }
    var report = SheetReport(
      kind: page.kind, changes: changed.flatMap(\.changes), meanwhile: meanwhile)
    guard !changed.isEmpty else { return report }
    let meeting = try Failure.ofInput { try hand.meeting.taking(changed) }
    try meeting.refuseSigns()
    let change = MeetingChange(hand, to: meeting, by: .agendaChange)
    do {
      report.consequences = try carryOut(
        change, try meeting.differences(from: hand.meeting), settings
      ).consequences
    } catch let refusal as Refusal {
      throw refusal.listing(refusal.problems.map { $0.moved(in: changed) })
    }
    return report
  }
}

extension Meeting {
  /// With what the changed rows say of its sessions.
  fileprivate func taking(_ changed: [ChangedLine]) throws(Refusal) -> Meeting {
    var taken = self
    var problems: [Problem] = []
    for one in changed {
      guard let place = programme.firstIndex(where: { $0.key == one.line.key }) else { continue }
      for change in one.changes {
        let isTime = taken.programme[place].take(change.new, as: change.column, from: starts)
        guard !isTime else { continue }
        problems.append(.noClockTime(at: change.place, given: change.new))
      }
    }
    guard problems.isEmpty else { throw .sheetUnusable(problems: problems) }
    return taken
  }
}

extension Session {
  /// Takes what a cell says, and answers false where that should be a time of day and is none.
  ///
  /// What may be chosen was looked at.
  fileprivate mutating func take(_ text: String, as column: String, from first: Day) -> Bool {
    switch column {
    case "day": day = (Day(text)?.number ?? first.number) - first.number + 1
    case "start", "end":
      guard let time = ClockTime(text) else { return false }
      if column == "start" { start = time } else { end = time }
    case "kind": kind = Kind(rawValue: text) ?? kind
    case "room": room = text
    case "item": item = Int(text)
    default:
      guard let language = titles.first(where: { $0.column == column })?.language else { break }
      title = Wording(title.byLanguage.merging([language: text]) { $1 })
    }
    return true
  }
}

extension Problem {
  /// The same at the cell of the session that it names, as `programme (d1-opening), start`.
  fileprivate func moved(in changed: [ChangedLine]) -> Problem {
    let named = changed.first { at.hasPrefix("programme (\($0.line.key))") }
    guard let named else { return self }
    let part = at.split(separator: ", ", maxSplits: 1).dropFirst().first.map(String.init) ?? ""
    return moved(to: named.place(part))
  }
}
