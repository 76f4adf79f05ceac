import ConveneCore
import ConveneDocuments
import ConvenePrint
import ConveneStore
import ConveneValues
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
}

extension Secretariat {
  /// A paper as PDF, whole or only the sheets that say otherwise than they did when they were printed.
  ///
  /// - Parameter code: whose nameplate or badge alone is printed; everybody's otherwise.
  package func printing(
    _ paper: Paper, in language: Language, of code: String? = nil, onlyChanged: Bool = false,
    _ hand: MeetingInHand, selection number: Int? = nil
  ) async throws -> Printing {
    let room = try await pressRoom(
      hand, withDecision: paper.isOfDecision, selection: number, of: code)
    if let code, paper.kind.isOfOne, room.participants.allSatisfy(\.isRemote) {
      throw Refusal.noPlateOfRemote(code: code.uppercased())
    }
    if let code, paper == .nameplates, !room.participants.contains(where: \.needsPlate) {
      throw Refusal.noPlateOfStaff(code: code.uppercased())
    }
    let document = try room.document(paper, in: language)
    let (siteKey, printed) = try await look(.printPapers, in: hand) { store in
      (
        try store.siteKey(),
        Set(try store.printedSheets(of: paper.rawValue, in: language, of: hand.id))
      )
    }
    let sheets = document.sheets.map { ($0, $0.mark(under: siteKey)) }
    let wanted = sheets.filter { !onlyChanged || !printed.contains($0.1) }.map(\.0)
    let pressed: (bytes: [UInt8], sheets: Int) =
      onlyChanged && wanted.isEmpty
      ? ([], 0)
      : try PDF.pressed(
        onlyChanged ? document.keeping(wanted) : document, made: Day(room.made, inZone: nil))
    return Printing(
      paper: paper, language: language, bytes: pressed.bytes, sheets: pressed.sheets,
      marks: sheets.map(\.1), isPart: code != nil)
  }

  /// Remembers what was printed, so that later only what changed is.
  package func remember(_ printing: Printing, _ hand: MeetingInHand) async throws {
    guard printing.sheets > 0 else { return }
    try await perform(.paperPrint, in: hand) { work in
      try work.keepNumbers()
      try work.store.remember(
        printing.marks, of: printing.paper.rawValue, in: printing.language, of: hand.id,
        beside: printing.isPart)
      work.note([
        "paper": printing.paper.rawValue, "language": printing.language.rawValue,
        "sheets": "\(printing.sheets)",
      ])
    }
  }
}

extension Document {
  /// By what it says to whoever reads it; nobody without the key can tell whom it names.
  fileprivate func mark(under key: [UInt8]) -> String {
    SHA256(of: key + Array(HTMLPage.text(for: self).utf8)).description
  }
}

/// A paper that says otherwise by what is done, and how many of its sheets.
package struct ChangedPaper: Hashable, Sendable {
  package let paper: Paper
  package let sheets: Int
}

extension PressRoom {
  /// Papers of the meeting's first language whose sheets say otherwise in `other`.
  func changes(since other: PressRoom) throws -> [ChangedPaper] {
    let language = meeting.languages.first ?? .english
    return try Paper.allCases.filter { !$0.isOfDecision }.compactMap { paper in
      let before = Set(try other.document(paper, in: language).sheets)
      let now = try document(paper, in: language)
      let changed = now.sheets.filter { !before.contains($0) }
      guard !changed.isEmpty else { return nil }
      return ChangedPaper(paper: paper, sheets: try PDF.sheets(for: now.keeping(changed)))
    }
  }
}
