import ConveneCore
import ConveneDocuments
import ConvenePrint
import ConveneStore
import ConveneValues
import ConveneWords
import Foundation

/// A paper that is to be printed, whole or what of it changed since it was printed last.
package struct Printing: Sendable {
  package let paper: Paper
  package let language: Language
  /// Empty where nothing changed.
  package let bytes: [UInt8]
  /// How many sheets of paper it fills.
  package let sheets: Int
  /// By what each sheet says: of all that lie printed once these are.
  fileprivate let marks: [String]
  /// Whether these are a part of the paper, beside which the others lie as they were.
  fileprivate let isPart: Bool
  /// Of a list of travel: who stands on it, and by what their line is known again.
  fileprivate var lines: [(person: Person.ID, mark: String)] = []
  /// When what it says was read.
  fileprivate let read: Date
}

extension Secretariat {
  /// A paper as PDF, whole or only the sheets that say otherwise than they did when they were printed.
  ///
  /// - Parameters:
  ///   - code: whose nameplate, badge, certificate, farewell sheet or slip alone is printed; everybody's
  ///     otherwise.
  ///   - choice: a table alone, or a partnership, is a part of the paper, as a person is.
  package func printing(
    _ paper: Paper, in language: Language, of code: String? = nil, onlyChanged: Bool = false,
    _ hand: MeetingInHand, selection number: Int? = nil,
    choosing choice: PaperChoice = PaperChoice()
  ) async throws -> Printing {
    let room = try await pressRoom(
      hand, withDecision: paper.isOfDecision, selection: number, of: code, for: [paper],
      choosing: choice)
    if let code { try room.refuseNothing(of: code.uppercased(), on: paper) }
    let documents = try room.documents(paper, in: language, ofEach: choice.isInOwn)
    let (siteKey, printed) = try await look(.printPapers, in: hand) { store in
      (
        try store.siteKey(),
        Set(try store.printedSheets(of: paper.rawValue, in: language, of: hand.id))
      )
    }
    var (wanted, marks): ([Document], [String]) = ([], [])
    if let list = room.untold(paper, in: language) {
      let known = (room.facts.travel?.marking ?? []).map { list.mark(under: $0) }
      marks += known.prefix(1)
      if !onlyChanged || printed.isDisjoint(with: known) { wanted = documents }
    }
    for document in documents where !paper.isOfTravel {
      let sheets = document.sheets.map { ($0, $0.mark(under: siteKey)) }
      marks += sheets.map(\.1)
      let changed = sheets.filter { !printed.contains($0.1) }.map(\.0)
      if !onlyChanged {
        wanted.append(document)
      } else if !changed.isEmpty {
        wanted.append(document.keeping(changed))
      }
    }
    let pressed: (bytes: [UInt8], sheets: Int) =
      wanted.isEmpty ? ([], 0) : try PDF.pressed(wanted, made: Day(room.made, inZone: nil))
    return Printing(
      paper: paper, language: language, bytes: pressed.bytes, sheets: pressed.sheets,
      marks: marks,
      isPart: code != nil || choice.table != nil || choice.partnership != nil,
      lines: room.travelLines(paper), read: room.made)
  }

  /// Every paper that can be printed now, as PDF in each of these languages, from one reading of the
  /// meeting; and those that cannot: there is no decision yet, or it is not for whoever asks.
  package func printings(
    in languages: [Language], _ hand: MeetingInHand
  ) async throws -> (printed: [Printing], left: [Paper]) {
    let seesScores: Bool
    do {
      try require(.viewScores, in: hand)
      seesScores = true
    } catch {
      seesScores = false
    }
    let room = try await pressRoom(hand, withDecision: seesScores)
    let siteKey = try await look(.printPapers, in: hand) { try $0.siteKey() }
    let left = Paper.allCases.filter {
      $0.isOfDecision && room.decision == nil || !room.has($0)
    }
    var printed: [Printing] = []
    for paper in Paper.allCases where !left.contains(paper) {
      for language in languages {
        let documents = try room.documents(paper, in: language, ofEach: false)
        let pressed = try PDF.pressed(documents, made: Day(room.made, inZone: nil))
        printed.append(
          Printing(
            paper: paper, language: language, bytes: pressed.bytes, sheets: pressed.sheets,
            marks: documents.flatMap(\.sheets).map { $0.mark(under: siteKey) }, isPart: false,
            read: room.made))
      }
    }
    return (printed, left)
  }

  /// All that is laid out on the day, in one PDF in the order in which it is: the timetable, who comes, where
  /// they sit, what moderators and rapporteurs hold, then what is cut and folded.
  package func dayPack(
    in languages: [Language], _ hand: MeetingInHand
  ) async throws -> [UInt8] {
    let papers: [Paper] = [
      .organizationOfWork, .participants, .attendanceSheet, .seating, .plenaryPlan, .doorSigns,
      .moderatorsBrief, .rapporteursForm, .tableCards, .nameplates, .delegationPlates, .badges,
    ]
    let room = try await pressRoom(hand, withDecision: false, for: papers)
    let documents = try papers.flatMap { paper in
      try languages.map { try room.document(paper, in: $0) }
    }
    return try PDF.data(for: documents, made: Day(room.made, inZone: nil))
  }

  /// Pages that open the files of a folder of papers, one for each language, by their names; each leads to
  /// the others.
  package func indexes(
    of printed: [Printing], in languages: [Language], _ hand: MeetingInHand
  ) async throws -> [(file: String, bytes: [UInt8])] {
    let files = printed.map { $0.file(in: hand.meeting) }
    return languages.map { language in
      var document = Document.index(of: files, meeting: hand.meeting, in: language)
      let others = languages.filter { $0 != language }.map { other -> [Inline] in
        let page = "index\(hand.meeting.suffix(of: other)).html"
        return [.link(Phrases(other).ownName, to: page)]
      }
      if !others.isEmpty {
        document.blocks.append(.paragraph(Array(others.joined(separator: [.text(" · ")]))))
      }
      return (
        "index\(hand.meeting.suffix(of: language)).html",
        Array(HTMLPage.text(for: document).utf8)
      )
    }
  }

  /// Remembers what was printed, so that later only what changed is.
  package func remember(_ printing: Printing, _ hand: MeetingInHand) async throws {
    guard printing.sheets > 0 else { return }
    try await perform(.paperPrint, in: hand) { work in
      try work.keepNumbers()
      try work.store.remember(
        printing.marks, of: printing.paper.rawValue, in: printing.language, of: hand.id,
        beside: printing.isPart)
      if printing.paper.isOfTravel {
        try work.store.remember(
          lines: printing.lines, of: printing.paper.rawValue, of: hand.id, at: printing.read)
      }
      work.note([
        "paper": printing.paper.rawValue, "language": printing.language.rawValue,
        "sheets": "\(printing.sheets)",
      ])
    }
  }
}

extension Printing {
  /// What it is called in a folder: without a language where that is the meeting's first.
  package func file(in meeting: Meeting) -> String {
    "\(paper.rawValue)\(meeting.suffix(of: language)).pdf"
  }
}

extension Meeting {
  fileprivate func suffix(of language: Language) -> String {
    language == languages.first ? "" : ".\(language.rawValue)"
  }
}

extension Document {
  /// By what it says to whoever reads it; nobody without the key can tell whom it names.
  fileprivate func mark(under key: [UInt8]) -> String {
    var undated = self
    undated.asAt = nil
    return SHA256(of: key + Array(HTMLPage.text(for: undated).utf8)).description
  }
}

/// A paper that says otherwise by what is done, and how many of its sheets.
package struct ChangedPaper: Hashable, Sendable {
  package let paper: Paper
  package let sheets: Int
}

extension PressRoom {
  /// Refuses a sheet of somebody who has none.
  ///
  /// - Parameter code: of the participant whom the papers are about.
  package func refuseNothing(of code: String, on paper: Paper) throws(Refusal) {
    switch paper {
    case .nameplates, .badges:
      if participants.allSatisfy(\.isRemote) { throw .noPlateOfRemote(code: code) }
      if paper == .nameplates, !participants.contains(where: \.needsPlate) {
        throw .noPlateOfStaff(code: code)
      }
    case .certificates:
      guard facts.came.contains(code) else { throw .noCertificateOfAbsent(code: code) }
    case .farewell:
      guard followUp.present.contains(where: { isPrinted($0.participant) }) else {
        throw .noFarewellOfAbsent(code: code)
      }
    case .partnerSlips:
      guard facts.partnerMeetings[code] != nil else { throw .noPartnerSlip(code: code) }
    default: break
    }
  }

  /// Papers of the meeting's first language whose sheets say otherwise in `other`.
  func changes(since other: PressRoom) throws -> [ChangedPaper] {
    let language = meeting.languages.first ?? .english
    return try Paper.allCases.filter { $0.isTold && has($0) }.compactMap { paper in
      let before = Set(try other.document(paper, in: language).sheets)
      let now = try document(paper, in: language)
      let changed = now.sheets.filter { !before.contains($0) }
      guard !changed.isEmpty else { return nil }
      return ChangedPaper(paper: paper, sheets: try PDF.sheets(for: now.keeping(changed)))
    }
  }
}
