import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

struct UseCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "use",
    abstract: "Say which meeting commands are about, or which it is.",
    discussion: """
      It is kept for you and this desk alone. --meeting and CONVENE_MEETING go before it.
      """)
  @OptionGroup var common: CommonOptions
  @Argument(
    help: "Code of the meeting, or a part of its title; without it the one in use is told.",
    completion: .meetings)
  var meeting: [String] = []

  func run() async throws {
    let (configuration, output) = (try Configuration.current(), common.output)
    let text = meeting.isEmpty ? configuration.meeting : meeting.joined(separator: " ")
    guard text != nil || !meeting.isEmpty else {
      output.talk(output.phrases.useNone)
      if common.json { try output.json(["meeting": String?.none]) }
      return
    }
    let hand = try await common.atDesk { try await $0.meeting(text) }
    if !meeting.isEmpty { try configuration.use(hand.meeting.code) }
    guard !common.json else { return try output.json(["meeting": hand.meeting.code]) }
    try output.line(
      "\(hand.meeting.code)  \(hand.meeting.title[output.phrases.language])")
    if !meeting.isEmpty, case .variable(let name) = configuration.values[.meeting]?.source {
      output.talk(output.phrases.useOverruled(variable: name))
    }
  }
}

struct ConfigCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Settings, and where they come from.",
    subcommands: [Show.self])

  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Show each setting with its value and where it is said.",
      discussion: """
        A flag goes before a variable, a variable before your file, and that before the desk's.
        """)
    @OptionGroup var common: CommonOptions

    func run() throws {
      let (configuration, output) = (try Configuration.current(), common.output)
      try output.table(
        ["setting", "value", "from"],
        Configuration.Key.allCases.map { key in
          let value = configuration.values[key]
          return [
            key.rawValue, value?.text.withoutSecrets ?? "",
            value.map { output.phrases.words(of: $0.source) } ?? "",
          ]
        })
      output.talk(
        output.phrases.configFiles(user: configuration.userFile, desk: configuration.deskFile))
    }
  }
}

extension Phrases {
  fileprivate func words(of source: Configuration.Source) -> String {
    switch source {
    case .variable(let name): name
    case .file(let name): name
    case .standard: byDefault
    }
  }
}

extension String {
  /// An address without the password that it may hold.
  fileprivate var withoutSecrets: String {
    replacing(/:\/\/([^:@\/]*):[^@]*@/) { "://\($0.1):…@" }
      .replacing(/password\s*=\s*('(?:[^'\\]|\\.)*'|[^\s&]*)/) { _ in "password=…" }
  }
}
