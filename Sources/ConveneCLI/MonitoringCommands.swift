import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords

extension PartnershipCommand {
  struct Tell: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "tell",
      abstract: "Record what partners tell of their target: kept, or changed to another day.",
      discussion: "That a partnership ended, and why: convene partnership end.")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Code of the partnership, such as P-0001.") var code: String
    @Argument(
      help: "kept or changed.",
      completion: .list(PartnershipReport.Kind.ofDesks.map(\.rawValue)))
    var kind: String
    @Argument(help: "What they say.") var text: String
    @Option(help: "The day on which they said so, such as 2008-09-01.") var on: String
    @Option(help: "Of a target that changed: the new day.") var by: String?
    @Flag(help: "Only say what would be recorded.") var dryRun = false

    func validate() throws {
      guard (kind == PartnershipReport.Kind.changed.rawValue) == (by != nil) else {
        throw ValidationError("--by DAY is of a target that changed")
      }
    }

    func run() async throws {
      let kind: PartnershipReport.Kind = try Choice.of(kind)
      let (day, due) = (
        try InvitationCommand.Send.day(on), try by.map { try InvitationCommand.Send.day($0) }
      )
      let (code, text, dry) = (code, text, dryRun)
      let report = try await options.atDesk {
        try await $0.reportPartnership(
          code, kind, text, on: day, due: due, $1, dryRun: dry)
      }
      let phrases = options.output.phrases
      try options.output.done(
        dry ? phrases.nothingWritten : phrases.reportKept(code: code.uppercased()),
        ["partnership": code.uppercased(), "report": report.kind.rawValue])
    }
  }

  struct Due: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "due",
      abstract: "List the partnerships whose targets are due or overdue, as a list to call by.",
      discussion: "For the secretariat: the public is told only whether a report was received.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var lines: ListLines
    @Flag(help: "All targets, also those on time or kept.") var all = false

    func run() async throws {
      let monitored = try await options.atDesk { try await $0.monitoredPartnerships($1) }
      let isAll = all
      try lines.write(
        ["code", "standing", "due", "reported", "partners", "title"],
        monitored.filter { isAll ? $0.light != nil : $0.light?.isForSomebody == true }
          .sorted {
            ($0.monitoring.day?.number ?? .max, $0.partnership.code)
              < ($1.monitoring.day?.number ?? .max, $1.partnership.code)
          }
          .map { one in
            [
              one.partnership.code, one.light?.rawValue ?? "",
              one.monitoring.day?.description ?? "", one.monitoring.isReported ? "yes" : "no",
              one.partnership.partners.map(\.name).joined(separator: "; "), one.partnership.title,
            ]
          }, to: options.output)
      if let ended = monitored.first(where: { $0.light == .toldEnded }) {
        options.output.next("convene partnership end \(ended.partnership.code) --reason TEXT")
      }
      if monitored.contains(where: { $0.light?.isToCall == true }) {
        options.output.next("convene partnership remind")
      }
    }
  }
}
