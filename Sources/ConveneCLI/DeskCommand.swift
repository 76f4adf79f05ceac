import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

struct DeskCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "desk",
    abstract: "Say where the meetings stand, what is due, and what comes next.",
    discussion: """
      The same as convene without any words.
      """)
  @OptionGroup var common: CommonOptions

  private static let beginnings = [
    "convene demo", "convene meeting create --code EGM-2027",
    "convene meeting import meeting.json",
  ]

  func run() async throws {
    let (configuration, output) = (try Configuration.current(), common.output)
    guard configuration.settings.isDatabaseThere else { return try begin(output.phrases.deskNone) }
    let page = try await common.atDesk { try await $0.deskPage() }
    guard !page.meetings.isEmpty else { return try begin(output.phrases.deskEmpty) }
    let isOnly = page.meetings.count + page.others == 1
    for dues in page.meetings {
      let code = dues.meeting.code
      let isNamed = isOnly || configuration.meeting?.uppercased() == code
      let commands = dues.commands.map { isNamed ? $0 : "\($0) --meeting \(code)" }
      guard !common.json else {
        try output.json(MeetingSummary(dues, commands))
        continue
      }
      for line in output.phrases.lines(of: dues) {
        try output.line(line, isStrong: line.hasPrefix(code) || line.hasPrefix("!"))
      }
      for command in commands { try output.line("  \(command)") }
    }
    if page.others > 0 { output.talk(output.phrases.deskOthers(count: page.others)) }
  }

  private func begin(_ sentence: String) throws {
    let output = common.output
    output.talk(sentence)
    guard !common.json else { return try output.json(["next": Self.beginnings]) }
    for command in Self.beginnings { try output.line("  \(command)") }
  }
}
