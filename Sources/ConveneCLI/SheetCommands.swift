import ArgumentParser
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

struct SheetCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sheet", abstract: "Write out a spreadsheet, and take it back changed.",
    subcommands: [Out.self, In.self])

  struct Out: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "out",
      abstract: "Write people, applications, points, seats or others into a spreadsheet.")
    @OptionGroup var options: MeetingOptions
    @Argument(
      help: "\(SheetKind.allCases.map(\.rawValue).joined(separator: ", ")): one of these.")
    var what: SheetKind
    @Option(name: .shortAndLong, help: "The file, ending in .xlsx.", completion: .file())
    var output: String
    @Option(help: "en, ar or fr; an Arabic sheet runs from right to left.")
    var language: String?

    func run() async throws {
      let language =
        try language.map { try PrintCommand.language($0) } ?? Language.spoken ?? .english
      let kind = what
      let bytes =
        if kind.isOfMeeting {
          try await options.atDesk { try await $0.sheet(kind, of: $1, in: language) }
        } else {
          try await options.common.atDesk { try await $0.sheet(kind, in: language) }
        }
      try options.output.paper(bytes, to: output, isOfPeople: true)
    }
  }

  struct In: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "in", abstract: "Show what a spreadsheet says otherwise, and do it.",
      discussion: """
        An empty cell changes nothing. A row that somebody else changed since it was written out is \
        shown and left as it is. Nominations that are acknowledged are written to.
        """)
    @OptionGroup var options: MeetingOptions
    @Argument(help: "The file.", completion: .file()) var file: String
    @Flag(help: "Do it; without this nothing is written.") var apply = false

    func run() async throws {
      let (bytes, apply, output) = (try InputFile.bytes(of: file), apply, options.output)
      let kind = try Secretariat.kind(ofSheet: bytes)
      let report =
        if kind.isOfMeeting {
          try await options.atDesk { try await $0.takeSheet(bytes, of: $1, applying: apply) }
        } else {
          try await options.common.atDesk { try await $0.takeSheet(bytes, applying: apply) }
        }
      output.notices(report.meanwhile)
      let count = report.changes.count
      if count > 0 || output.isJSON {
        try output.table(
          ["cell", "of", "column", "old", "new"],
          report.changes.map { [$0.place, $0.name, $0.column, $0.old, $0.new] })
      }
      output.notices(report.consequences)
      if apply, kind == .nominations, count > 0 {
        output.waiting(try await options.atDesk { await $0.deliver($1) })
      }
      guard count > 0 else { return output.talk(output.phrases.sheetNothingChanged) }
      output.talk(
        apply
          ? output.phrases.sheetChanged(cells: count)
          : output.phrases.sheetWouldChange(cells: count))
    }
  }
}

extension SheetKind: ExpressibleByArgument {}
