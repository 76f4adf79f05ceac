import ConveneCore
import ConveneService
import ConveneValues
import Foundation

extension Demo {
  /// Every paper in every language of the meeting; returns the names of the files.
  func print(
    _ organiser: Secretariat, _ hand: MeetingInHand, into folder: DemoFolder
  ) async throws -> [String] {
    let press = try await organiser.pressRoom(
      hand, for: Paper.allCases.filter { !$0.isAfterwards && !$0.isOfTravel })
    let languages = hand.meeting.languages
    var names: [String] = []
    func name(_ paper: Paper, _ format: PaperFormat, _ language: Language, once: Bool) -> String {
      let suffix = once || language == languages.first ? "" : ".\(language.rawValue)"
      return "\(paper.rawValue)\(suffix).\(format.rawValue)"
    }
    func leave(_ paper: Paper, _ format: PaperFormat, _ language: Language, once: Bool) throws {
      let file = name(paper, format, language, once: once)
      let others = languages.map { ($0, name(paper, format, $0, once: once)) }
      let bytes = try press.print(
        paper, as: format, in: language,
        others: Dictionary(others, uniquingKeysWith: { first, _ in first }))
      try folder.write(bytes, to: file)
      names.append(file)
    }
    let onceOnly: Set<PaperFormat> = [.csv, .xml, .json]
    let hasDocuments = hand.meeting.documents != nil
    for paper in Paper.allCases
    where paper != .selectionReport && !paper.isAfterwards && !paper.isOfTravel
      && (paper != .documents || hasDocuments)
    {
      // Of the agenda it is a schedule that other programs read.
      for format in paper.kind.formats where format != .json || paper == .agenda {
        for language in onceOnly.contains(format) ? Array(languages.prefix(1)) : languages {
          try leave(paper, format, language, once: onceOnly.contains(format))
        }
      }
    }
    try folder.write(try await organiser.rankingTable(hand), to: "ranking.csv")
    return names + ["ranking.csv"]
  }

  /// A page in each language that opens all papers; returns the names of all files.
  func writeIndex(
    of names: [String], _ organiser: Secretariat, _ hand: MeetingInHand, into folder: DemoFolder
  ) async throws -> [String] {
    let press = try await organiser.pressRoom(
      hand, for: Paper.allCases.filter { !$0.isAfterwards && !$0.isOfTravel })
    let pages = Dictionary(
      hand.meeting.languages.map { language in
        (language, language == hand.mainLanguage ? "index.html" : "index.\(language.rawValue).html")
      }, uniquingKeysWith: { first, _ in first })
    for (language, page) in pages.sorted(by: { $0.value < $1.value }) {
      let text = press.index(of: names + ["mail/"], in: language, others: pages)
      try folder.write(Array(text.utf8), to: page)
    }
    return pages.values.sorted() + names
  }

  /// Two who come lead an item each, on the agenda from its first print.
  func nameModerators(_ organiser: Secretariat, _ hand: MeetingInHand) async throws {
    let present = try await organiser.participantLines(hand).filter { $0.track == .open }
    for (item, line) in zip(Self.moderated, present.suffix(Self.moderated.count)) {
      _ = try await organiser.assign(line.code, as: .moderator, of: item, in: hand)
    }
  }

  private static let moderated = ["4", "9"]

  /// At 22:00, with all papers printed, the Minister comes instead of the expert, and who was to
  /// moderate the round tables is ill: only the sheets that say otherwise now are printed.
  func changeTheEvening(
    _ organiser: Secretariat, _ hand: MeetingInHand, into folder: DemoFolder
  ) async throws -> (files: [String], plates: Int, sheets: Int) {
    let language = hand.mainLanguage
    let papers: [Paper] = [.agenda, .participants, .seating, .tableCards, .nameplates]
    for paper in papers {
      try await organiser.remember(try await organiser.printing(paper, in: language, hand), hand)
    }
    try await replaceSomebody(organiser, hand)
    try await changeModerator(organiser, try await organiser.meeting(hand.meeting.code))
    let changed = try await organiser.meeting(hand.meeting.code)
    _ = try await organiser.sendLetters(changed)
    var (files, plates, sheets): ([String], Int, Int) = ([], 0, 0)
    for paper in papers {
      let printing = try await organiser.printing(
        paper, in: language, onlyChanged: true, changed)
      guard printing.sheets > 0 else { continue }
      files.append("changed/\(paper.rawValue).pdf")
      try folder.write(printing.bytes, to: files[files.count - 1])
      try await organiser.remember(printing, changed)
      sheets += printing.sheets
      if paper == .nameplates { plates = printing.sheets }
    }
    return (files, plates, sheets)
  }

  private func replaceSomebody(_ organiser: Secretariat, _ hand: MeetingInHand) async throws {
    let expert = try await organiser.participantLines(hand).first { $0.track == .open }
    guard let expert else { return }
    let minister = NewPerson(
      name: "Widad Nassif", names: [.arabic: "وداد نصيف"],
      email: "widad.nassif@example.org",
      honorific: [.english: "H.E. Ms.", .arabic: "معالي السيدة", .french: "S. E. Mme"],
      position: [.english: "Minister", .arabic: "وزيرة", .french: "Ministre"])
    _ = try await organiser.replaceParticipant(
      expert.code, by: .new(minister), because: .office, in: hand)
  }

  /// The seat stays free: nobody is called the evening before.
  private func changeModerator(_ organiser: Secretariat, _ hand: MeetingInHand) async throws {
    let present = try await organiser.participantLines(hand).filter { $0.track == .open }
    guard let ill = present.last, let other = present.dropLast(2).last else { return }
    _ = try await organiser.leave([ill.code], cause: .withdrawn, hand)
    _ = try await organiser.assign(
      other.code, as: .moderator, of: Self.moderated[1],
      in: try await organiser.meeting(hand.meeting.code))
    _ = try await organiser.repairSeating(try await organiser.meeting(hand.meeting.code))
  }
}
