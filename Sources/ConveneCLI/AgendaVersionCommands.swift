import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords

extension AgendaCommand {
  struct Version: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "version", abstract: "Give the agenda as it is now a name.",
      discussion: "Later agendas are compared with it by `convene agenda changes --since NAME`.")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Such as \"Sent to speakers\".") var name: [String]
    @Flag(help: "Only say what would be named.") var dryRun = false

    func run() async throws {
      let (text, dry) = (name.joined(separator: " "), dryRun)
      let name = try await options.atDesk { try await $0.nameAgenda(text, $1, dryRun: dry) }
      let phrases = options.output.phrases
      try options.output.done(
        dry ? phrases.nothingWritten : phrases.agendaNamed(name: name), ["version": name])
    }
  }

  struct Versions: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "versions",
      abstract: "List versions of the agenda: those that were named, and revisions.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var lines: ListLines

    func run() async throws {
      let (versions, zone) = try await options.atDesk {
        (try await $0.agendaVersions($1), $1.meeting.zone)
      }
      try lines.write(
        ["revision", "at", "name"],
        versions.map { one in
          [
            one.revision.map { "\($0)" } ?? "", Day(one.at, inZone: zone).description,
            one.name ?? "",
          ]
        }, to: options.output)
    }
  }

  struct Changes: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "changes",
      abstract: "Show what is otherwise on the agenda since a version, or print it as a list.",
      discussion: """
        Without --output or --format a line a part, and then whoever leads or led something that is \
        otherwise, to be told; with them a paper: text, PDF or HTML.
        """)
    @OptionGroup var options: MeetingOptions
    @OptionGroup var file: PaperFile
    @OptionGroup var language: PaperLanguage
    @Option(help: "A name, or the number of a revision; else the last name, or the call.")
    var since: String?

    func run() async throws {
      let (since, language) = (since, try language.said())
      guard file.format != nil || file.output != nil else {
        let compared = try await options.atDesk { try await $0.agendaChanges(since: since, $1) }
        try options.output.differences(compared.differences)
        if !compared.concerned.isEmpty {
          try options.output.table(
            ["name", "address", "telephone", "part"],
            compared.concerned.flatMap { one in
              one.parts.map { part in
                let session =
                  compared.meeting.name(at: part.at) ?? compared.earlier.name(at: part.at)
                return [
                  one.name, one.address, one.telephone, options.output.cell(of: part, session),
                ]
              }
            })
        }
        guard compared.differences.isEmpty else { return }
        return options.output.talk(
          options.output.phrases.likeThisAlready(what: compared.version.call))
      }
      let format = try file.kind(of: Secretariat.formatsOfChanges)
      guard Secretariat.formatsOfChanges.contains(format) else {
        throw Refusal.noSuchFormat(
          paper: "changes", format: format.rawValue,
          formats: Secretariat.formatsOfChanges.map(\.rawValue))
      }
      let bytes = try await options.atDesk { desk, hand in
        try await desk.agendaChangesPaper(
          since: since, as: format, in: language ?? hand.mainLanguage, hand)
      }
      try options.output.paper(bytes, to: file.output, isOfPeople: false)
    }
  }
}
