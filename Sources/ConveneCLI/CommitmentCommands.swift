import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

struct CommitmentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "commitment",
    abstract: "What people promised at the tables: who does what, with whom and by when.",
    subcommands: [Add.self, Change.self, Done.self, End.self, List.self])

  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add",
      abstract: "Keep what somebody promised to do by a day.",
      discussion: """
        A partnership comes of it by partnership announce --from-commitment. People and organisations are \
        named by code or a part of the name.
        """)
    @OptionGroup var options: MeetingOptions
    @Option(help: "Who promised: somebody of the meeting, or of the directory.") var who: String
    @Option(help: "With whom; alone otherwise.") var with: String?
    @Option(help: "What they will do.") var what: String
    @Option(help: "The day by which, such as 2007-12-01.") var by: String
    @Flag(help: "Only say what would be kept.") var dryRun = false

    func run() async throws {
      let day = try InvitationCommand.Send.day(by)
      let (who, with, what, dry) = (who, with, what, dryRun)
      let one = try await options.atDesk {
        try await $0.addCommitment(of: who, with: with, to: what, by: day, $1, dryRun: dry)
      }
      let phrases = options.output.phrases
      let (name, due) = (one.who.name, one.due.description)
      options.output.talk(
        one.with.map {
          phrases.promisesWith(who: name, with: $0.name, what: one.what, due: due)
        } ?? phrases.promisesAlone(who: name, what: one.what, due: due))
      try options.output.done(
        dry ? phrases.nothingWritten : phrases.commitmentKept(code: one.code), one)
    }
  }

  struct Done: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "done", abstract: "Record that what was promised is done.")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Code of the commitment, such as C-0001.") var code: String
    @Option(help: "What was remarked.") var remark = ""
    @Flag(help: "Only say what would be recorded.") var dryRun = false

    func run() async throws {
      try await options.settle(code, as: .done, because: remark, dryRun: dryRun)
    }
  }

  struct End: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "end", abstract: "Record that what was promised will not be done, and why.")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Code of the commitment, such as C-0001.") var code: String
    @Option(help: "Why.") var reason: String
    @Flag(help: "Only say what would be recorded.") var dryRun = false

    func run() async throws {
      try await options.settle(code, as: .ended, because: reason, dryRun: dryRun)
    }
  }

  struct Change: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "change", abstract: "Record that something else is promised, or by another day.")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Code of the commitment, such as C-0001.") var code: String
    @Option(help: "What they will do.") var what: String?
    @Option(help: "The day by which, such as 2007-12-01.") var by: String?
    @Flag(help: "Only say what would be recorded.") var dryRun = false

    func validate() throws {
      guard what != nil || by != nil else { throw ValidationError("Say --what, --by or both") }
    }

    func run() async throws {
      let due = try by.map { try InvitationCommand.Send.day($0) }
      let (code, what, dry) = (code, what, dryRun)
      let one = try await options.atDesk {
        try await $0.changeCommitment(code, to: what, by: due, $1, dryRun: dry)
      }
      let phrases = options.output.phrases
      try options.output.done(
        dry ? phrases.nothingWritten : phrases.commitmentChanged(code: one.code), one)
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "List what was promised, by whom, with whom and by when, and what became of it.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var lines: ListLines

    func run() async throws {
      let commitments = try await options.atDesk { try await $0.commitments($1) }
      try lines.write(
        ["code", "status", "due", "who", "with", "partnership", "matter", "remark"],
        commitments.map { one in
          [
            one.code, one.status.rawValue, one.due.description, one.who.name,
            one.with?.name ?? "", one.partnership ?? "", one.what, one.reason,
          ]
        }, to: options.output)
    }
  }
}

extension MeetingOptions {
  fileprivate func settle(
    _ code: String, as status: Commitment.Status, because reason: String, dryRun: Bool
  ) async throws {
    let one = try await atDesk {
      try await $0.settleCommitment(code, as: status, because: reason, $1, dryRun: dryRun)
    }
    let phrases = output.phrases
    try output.done(
      dryRun
        ? phrases.nothingWritten
        : phrases.commitmentSettled(code: one.code, status: phrases.state(one.status.rawValue)),
      one)
  }
}

extension Output {
  fileprivate func done(_ sentence: String, _ one: Commitment) throws {
    try done(sentence, ["commitment": one.code, "status": one.status.rawValue])
  }
}
