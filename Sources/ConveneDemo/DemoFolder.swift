import ConveneCore
import ConveneService
import ConveneValues
import Foundation

/// The folder a demo leaves its papers in; it knows its own by a mark.
struct DemoFolder {
  let path: String
  private static let mark = ".convene-demo"

  /// Empties a folder that an earlier demo left, and refuses any other that is not empty.
  init(_ directory: String) throws {
    path = URL(fileURLWithPath: directory).path
    let files = FileManager.default
    let present = (try? files.contentsOfDirectory(atPath: path)) ?? []
    if !present.isEmpty {
      guard present.contains(Self.mark) else {
        throw Refusal.folderNotEmpty(folder: directory)
      }
      for name in present { try files.removeItem(atPath: "\(path)/\(name)") }
    }
    do {
      try files.createDirectory(atPath: path, withIntermediateDirectories: true)
    } catch {
      throw Failure.unwritable(
        .folderNotWritable(folder: directory, reason: error.localizedDescription))
    }
    try write([], to: Self.mark)
  }

  func write(_ bytes: [UInt8], to name: String) throws {
    do {
      try Data(bytes).write(to: URL(fileURLWithPath: "\(path)/\(name)"))
    } catch {
      throw Failure.unwritable(
        .demoFileNotWritable(file: name, reason: error.localizedDescription))
    }
  }
}

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
