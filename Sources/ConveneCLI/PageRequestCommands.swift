import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords

extension InvitationCommand {
  struct Asked: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "asked",
      abstract: "List what people asked for on the pages behind their links, what waits first.",
      discussion: """
        Another name on the plate (person edit), to attend remotely (participant attends), somebody else in \
        their place (participant replace; of whom a State or an organisation named: nomination replace). You \
        decide by those commands, and say with invitation settle that it was looked after.
        """)
    @OptionGroup var options: MeetingOptions
    @OptionGroup var lines: ListLines

    func run() async throws {
      let asked = try await options.atDesk { try await $0.pageRequests($1) }
      let (output, phrases) = (options.output, options.output.phrases)
      try lines.write(
        ["code", "name", "kind", "status", "remark"],
        asked.map { one in
          let said = one.request.kind.fields.map { one.request[$0] }.filter { !$0.isEmpty }
          return [
            one.code, one.name, one.request.kind.rawValue,
            one.request.isSettled ? "settled" : "open",
            said.joined(separator: phrases.comma),
          ]
        }, to: output)
      if let first = asked.first(where: { !$0.request.isSettled }) {
        output.next(first.command)
      }
    }
  }

  struct Settle: AsyncParsableCommand {
    private struct Settled: Encodable {
      let code: String
      let kinds: [String]
    }

    static let configuration = CommandConfiguration(
      commandName: "settle",
      abstract: "Say that what somebody asked for behind their link was looked after.",
      discussion: "Their page says so; it changes nothing else, and --undo lets it wait again.")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Code of whoever asked, such as A-0012.") var code: String
    @Argument(help: "Which of their requests: name, remotely or substitute; all otherwise.")
    var kinds: [PageRequest.Kind] = []
    @Flag(help: "Let it wait again.") var undo = false
    @Flag(help: "Only say what would happen.") var dryRun = false

    func run() async throws {
      let (code, kinds, undo, dry) = (code, kinds, undo, dryRun)
      let done = try await options.atDesk {
        try await $0.settleRequests(of: code, kinds, isUndone: undo, $1, dryRun: dry)
      }
      let (output, phrases) = (options.output, options.output.phrases)
      let name = done.first?.name ?? code
      output.talk(
        dry
          ? phrases.nothingWritten
          : undo ? phrases.requestsWait(name: name) : phrases.requestsSettled(name: name))
      if output.isJSON {
        try output.json(
          Settled(code: code.uppercased(), kinds: dry ? [] : done.map(\.request.kind.rawValue)))
      }
    }
  }
}

extension PageRequest.Kind: ExpressibleByArgument {}

extension PageRequestEntry {
  /// The command that does what is asked; what somebody typed on a page is no part of it.
  fileprivate var command: String {
    switch request.kind {
    case .name: "convene person edit TEXT --name NAME"
    case .remotely: "convene participant attends \(code) --remotely"
    case .substitute where code.hasPrefix("N-"):
      "convene nomination replace \(code) --note NUMBER --dated DAY"
    case .substitute: "convene participant replace \(code) --name NAME --reason REASON"
    }
  }
}
