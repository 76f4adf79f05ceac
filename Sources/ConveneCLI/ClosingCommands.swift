import ArgumentParser
import ConveneCore
import ConveneService
import ConveneWords
import Foundation

extension SelectionCommand {
  struct Close: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "close",
      abstract: "Close the list of the draw before its public value is known, and print it.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var confirmation: Confirmation
    @Flag(help: "Only say what would happen.") var dryRun = false

    func run() async throws {
      let (output, phrases) = (options.output, options.output.phrases)
      let tried = try await options.atDesk { try await $0.closeSelection($1, dryRun: true) }
      guard !dryRun else {
        return output.talk(phrases.drawListWouldClose(closing: tried.number))
      }
      try confirmation.ask(output) { $0.askCloseDrawList(known: tried.known) }
      let closed = try await options.atDesk { try await $0.closeSelection($1) }
      output.talk(
        phrases.drawListClosedSaid(closing: closed.number, hash: closed.hash, known: closed.known))
      output.next { $0.nextPublishList(command: "convene selection lottery draw") }
      guard !options.common.json else {
        return try output.json(["closing": "\(closed.number)", "hash": closed.hash])
      }
      try output.bytes(Array(closed.published.utf8))
    }
  }

  struct Reopen: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "reopen",
      abstract: "Reopen a closed list, for a reason; then another public value is announced.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var confirmation: Confirmation
    @Option(help: "Why, in a sentence for the record.") var reason: String
    @Flag(help: "Only say what would happen.") var dryRun = false

    func run() async throws {
      let (reason, output) = (reason, options.output)
      let tried = try await options.atDesk {
        try await $0.reopenSelection($1, because: reason, dryRun: true)
      }
      guard !dryRun else {
        return output.talk(output.phrases.drawListWouldReopen(closing: tried.number))
      }
      try confirmation.ask(output) { $0.askReopenDrawList(closing: tried.number) }
      let done = try await options.atDesk {
        try await $0.reopenSelection($1, because: reason)
      }
      output.talk(
        output.phrases.drawListReopened(closing: done.number),
        next: "convene selection lottery announce")
      if options.common.json { try output.json(["reopened": done.number]) }
    }
  }
}
