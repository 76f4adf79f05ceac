import ConveneCore
import ConveneService
import ConveneValues
import Foundation

extension Demo {
  /// Every paper in every language of the meeting; returns the names of the files.
  func print(
    _ organiser: Secretariat, _ hand: MeetingInHand, into folder: DemoFolder
  ) async throws -> [String] {
    let press = try await organiser.pressRoom(hand)
    let languages = hand.meeting.languages
    var names: [String] = []
    func leave(_ paper: Paper, _ format: PaperFormat, _ language: Language, once: Bool) throws {
      let suffix = once || language == languages.first ? "" : ".\(language.rawValue)"
      let name = "\(paper.rawValue)\(suffix).\(format.rawValue)"
      try folder.write(try press.print(paper, as: format, in: language), to: name)
      names.append(name)
    }
    let onceOnly: Set<PaperFormat> = [.ics, .csv, .svg]
    for paper in Paper.allCases where paper != .selectionReport {
      for format in paper.formats {
        for language in onceOnly.contains(format) ? Array(languages.prefix(1)) : languages {
          try leave(paper, format, language, once: onceOnly.contains(format))
        }
      }
    }
    try folder.write(try await organiser.rankingTable(hand), to: "ranking.csv")
    return names + ["ranking.csv"]
  }

  /// A page that opens all papers; returns the names of all files.
  func writeIndex(
    of names: [String], _ organiser: Secretariat, _ hand: MeetingInHand, into folder: DemoFolder
  ) async throws -> [String] {
    let press = try await organiser.pressRoom(hand)
    try folder.write(
      Array(press.index(of: names + ["mail/"], in: hand.mainLanguage).utf8),
      to: "index.html")
    return ["index.html"] + names
  }

  /// At 22:00 the Minister comes instead of the expert: the plates lie printed, and one is new.
  func replaceSomebody(
    _ organiser: Secretariat, _ hand: MeetingInHand, into folder: DemoFolder
  ) async throws -> (file: String, sheets: Int) {
    let language = hand.mainLanguage
    try await organiser.remember(
      try await organiser.printing(.nameplates, in: language, hand), hand)
    let expert = try await organiser.participantLines(hand).first { $0.track == .open }
    guard let expert else { return ("", 0) }
    let minister = NewPerson(
      name: "Widad Nassif (invented)", email: "widad.nassif@example.org",
      honorific: [.english: "H.E."], position: [.english: "Minister"])
    _ = try await organiser.replaceParticipant(
      expert.code, by: .new(minister), because: .office, in: hand)
    _ = try await organiser.sendLetters(hand)
    let plates = try await organiser.printing(
      .nameplates, in: language, onlyChanged: true, hand)
    let file = "nameplates-changed.pdf"
    try folder.write(plates.bytes, to: file)
    try await organiser.remember(plates, hand)
    return (file, plates.sheets)
  }
}
