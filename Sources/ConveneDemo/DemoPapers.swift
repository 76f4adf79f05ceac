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
    names.append("ranking.csv")
    try folder.write(
      Array(press.index(of: names + ["mail/"], in: languages.first ?? .english).utf8),
      to: "index.html")
    return ["index.html"] + names
  }
}
