import ConveneCore
import ConveneSheets
import ConveneStore
import ConveneValues

extension SheetPage {
  /// Nominations and how they stand, with the note that each rests on.
  static func nominations(_ store: Store, of hand: MeetingInHand) throws -> SheetPage {
    SheetPage(
      kind: .nominations,
      fields: ["code", "name", "nominated_by", "role", "capacity"].map {
        SheetField(name: $0, isFixed: true)
      } + [
        SheetField(
          name: "standing",
          choices: [NominationEntry.Standing.acknowledged, .withdrawn].map(\.rawValue)),
        SheetField(name: "note"), SheetField(name: "note_date"),
      ],
      lines: try store.nominations(of: hand.id).map { one in
        let cells: [String] = [
          one.code, one.name, one.sender, one.nomination.role.rawValue,
          one.nomination.capacity.rawValue, one.standing.rawValue,
          one.nomination.note?.number ?? "", one.nomination.note?.date.description ?? "",
        ]
        return SheetLine(key: one.code, name: one.name, cells: cells)
      })
  }
}

extension Secretariat {
  /// Acknowledging asks for another permission than withdrawing does.
  func takeNominations(
    _ sheet: Sheet, _ hand: MeetingInHand?, dryRun: Bool
  ) async throws -> SheetReport {
    guard let hand else { preconditionFailure("a sheet of a meeting comes with it") }
    let standings = Set(
      try await look(.viewMeeting, in: hand) { store in
        try Failure.ofInput { try SheetPage.nominations(store, of: hand).compare(sheet) }
      }.changed.compactMap { $0.said["standing"] })
    let acknowledges = standings.contains(NominationEntry.Standing.acknowledged.rawValue)
    let settings = settings
    if acknowledges {
      if standings.count > 1 { try require(.nominationWithdraw, in: hand) }
      try settings.of(hand.meeting).refuseUndeliverable()
    }
    return try await perform(
      acknowledges ? .nominationAcknowledge : .nominationWithdraw, in: hand, dryRun: dryRun
    ) { work in
      try work.takeNominations(sheet, acknowledging: acknowledges, settings)
    }
  }
}

extension Work {
  /// - Parameter acknowledges: whether the act may acknowledge; what the sheet says is read again.
  fileprivate mutating func takeNominations(
    _ sheet: Sheet, acknowledging acknowledges: Bool, _ settings: Settings
  ) throws -> SheetReport {
    let page = try SheetPage.nominations(store, of: hand)
    let (changed, meanwhile) = try Failure.ofInput { try page.compare(sheet) }
    let report = SheetReport(
      kind: page.kind, changes: changed.flatMap(\.changes), meanwhile: meanwhile)
    let known = Dictionary(
      try store.nominations(of: meeting).map { ($0.code, $0) }, uniquingKeysWith: { $1 })
    let steps = try Failure.ofInput { try NominationStep.all(changed, known) }
    var faults = SheetFaults()
    for step in steps { if let refusal = step.refusal { faults.add(refusal, at: step.place) } }
    try faults.throwIfAny()
    // Places that are given back are free for whoever is acknowledged beside them.
    for step in steps where step.standing == .withdrawn {
      if let note = step.note { try withdraw([step.entry], by: note) }
    }
    let taken = steps.filter { $0.standing == .acknowledged }
    guard acknowledges, !taken.isEmpty else { return report }
    for step in taken { if let note = step.note { try register(note, for: [step.entry]) } }
    let codes = Set(taken.map(\.entry.code))
    do {
      try acknowledge(
        try store.nominations(of: meeting).filter { codes.contains($0.code) }, settings)
    } catch let refusal as Refusal {
      let places = Dictionary(taken.map { ($0.entry.code, $0.place) }, uniquingKeysWith: { $1 })
      throw refusal.listing(refusal.problems.map { $0.moved(to: places[$0.at] ?? $0.at) })
    }
    return report
  }
}

/// What a row of nominations asks for.
private struct NominationStep {
  let entry: NominationEntry
  let standing: NominationEntry.Standing
  /// The note by which it is registered or withdrawn; nil where nothing is said of one.
  let note: Nomination.Note?
  let place: String

  /// Why the nomination cannot take it.
  var refusal: Refusal? {
    if entry.standing.hasEnded {
      return .withdrawnBefore(problems: [.isWithdrawn(at: entry.code, name: entry.name)])
    }
    guard standing == .acknowledged, note == nil || entry.standing == .acknowledged,
      let why = entry.whyNotAcknowledged
    else { return nil }
    return .nominationsNotReady(problems: [why])
  }

  /// The steps of all changed rows; refused with every cell that asks for nothing that there is.
  static func all(
    _ changed: [ChangedLine], _ known: [String: NominationEntry]
  ) throws(Refusal) -> [NominationStep] {
    var steps: [NominationStep] = []
    var problems: [Problem] = []
    for one in changed {
      guard let entry = known[one.line.key] else { continue }
      let said = one.said
      let standing = said["standing"].flatMap(NominationEntry.Standing.init(rawValue:))
      let saysNote = said["note"] != nil || said["note_date"] != nil
      let place = one.place(saysNote ? "note" : "standing")
      let had = entry.nomination.note
      guard let standing else {
        problems.append(.sheetNoteAlone(at: place))
        continue
      }
      if saysNote, standing == .acknowledged, let had {
        problems.append(
          .sheetCellFixed(at: place, old: had.words, new: said["note"] ?? said["note_date"] ?? ""))
        continue
      }
      let number = said["note"] ?? had?.number
      let date = (said["note_date"] ?? had?.date.description).flatMap { Day($0) }
      if saysNote || standing == .withdrawn {
        guard saysNote, let number, let date else {
          problems.append(.sheetNoteNotWhole(at: place))
          continue
        }
        problems += number.problemsOfWords(at: place)
        steps.append(
          NominationStep(
            entry: entry, standing: standing,
            note: Nomination.Note(number: number, date: date), place: place))
      } else {
        steps.append(
          NominationStep(entry: entry, standing: standing, note: nil, place: place))
      }
    }
    guard problems.isEmpty else { throw .sheetUnusable(problems: problems) }
    return steps
  }
}
