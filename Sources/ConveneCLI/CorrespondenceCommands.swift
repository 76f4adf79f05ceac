import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords

struct CorrespondenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "correspondence",
    abstract: "The register of what came and what went, under one running number in each year.",
    subcommands: [List.self, Show.self, Add.self, Attach.self, Print.self])

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "List letters that left, notes, what came back and what was entered by hand.",
      discussion: "What is new is given its number first, which never changes.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var lines: ListLines

    func run() async throws {
      let (entries, meeting) = try await options.atDesk {
        (try await $0.correspondence($1), $1.meeting)
      }
      let phrases = options.output.isJSON ? Phrases(.english) : options.output.phrases
      try lines.write(
        CorrespondenceEntry.header, entries.map { $0.cells(of: meeting, phrases) },
        to: options.output)
    }
  }

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Show what is registered under a number, or write its scan into a file.")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Its number, such as 2007/12.") var number: String
    @Option(name: .shortAndLong, help: "A file for the scan (PDF).", completion: .file())
    var output: String?

    func run() async throws {
      let number = try Self.number(number)
      if let file = output {
        let scan = try await options.atDesk { try await $0.scan(of: number, $1) }
        return try options.output.paper(scan.bytes, to: file, isOfPeople: true)
      }
      let (entry, meeting) = try await options.atDesk {
        (try await $0.correspondence(number, $1), $1.meeting)
      }
      let phrases = options.output.isJSON ? Phrases(.english) : options.output.phrases
      try options.output.table(
        ["what", "value"],
        zip(CorrespondenceEntry.header, entry.cells(of: meeting, phrases))
          .filter { !$1.isEmpty }
          .map { [$0, ["direction", "way"].contains($0) ? phrases.state($1) : $1] })
    }

    static func number(_ text: String) throws -> CorrespondenceNumber {
      guard let number = CorrespondenceNumber(text) else {
        throw ValidationError("A number is a year and a number, such as 2007/12")
      }
      return number
    }
  }

  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add",
      abstract: "Register by hand what came or went: a letter by post, a telephone call.")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "in or out.", completion: .list(["in", "out"])) var direction: String
    @Option(
      help: "mail, post, note_verbale, telephone or by_hand.",
      completion: .list(CorrespondenceWay.allCases.map(\.rawValue)))
    var way: String
    @Option(help: "The day on which it came or went, such as 2007-08-01.") var on: String
    @Option(help: "From whom it came, or to whom it went.") var with: String
    @Option(help: "What it is about.") var subject: String
    @Option(help: "Whom it is about: a code, such as A-0012, or a part of a name.")
    var about: String?
    @Option(help: "Its own number, as whoever wrote it counts.") var reference: String = ""
    @Option(help: "A scan of it: a PDF of at most 10 MB.", completion: .file()) var scan: String?
    @Flag(help: "Only say what would be registered.") var dryRun = false

    func run() async throws {
      let direction: CorrespondenceDirection = try Choice.of(direction)
      let (way, day): (CorrespondenceWay, Day) = (
        try Choice.of(way), try InvitationCommand.Send.day(on)
      )
      let (party, subject, reference, dry) = (with, subject, reference, dryRun)
      let scan = try scan.map { try ScanArgument.read($0) }
      let number = try await options.atDesk(on: about.map { [$0] } ?? []) { desk, hand, meant in
        try await desk.enterCorrespondence(
          NewCorrespondence(
            direction: direction, way: way, day: day, party: party, subject: subject,
            reference: reference, about: meant.first?.code),
          scan: scan, hand, dryRun: dry)
      }
      let phrases = options.output.phrases
      options.output.talk(
        dry
          ? phrases.wouldBeRegistered(number: number.description)
          : phrases.isRegistered(number: number.description))
      if options.output.isJSON { try options.output.json(["number": number.description]) }
    }
  }

  struct Attach: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "attach",
      abstract: "Keep the scan of a page with what is registered under a number.")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Its number, such as 2007/12.") var number: String
    @Argument(help: "A PDF of at most 10 MB.", completion: .file()) var file: String
    @Flag(help: "Only say whether it could be kept.") var dryRun = false

    func run() async throws {
      let (number, scan, dry) = (try Show.number(number), try ScanArgument.read(file), dryRun)
      try await options.atDesk { try await $0.attachScan(scan, to: number, $1, dryRun: dry) }
      let phrases = options.output.phrases
      options.output.talk(
        dry ? phrases.nothingWritten : phrases.scanIsKept(number: number.description))
      if options.output.isJSON { try options.output.json(["number": number.description]) }
    }
  }

  struct Print: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "print",
      abstract: "Print the register, or write it as a table: as PDF, HTML, text or CSV.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var file: PaperFile
    @OptionGroup var language: PaperLanguage

    func run() async throws {
      let format = try file.kind(of: CorrespondenceEntry.formats)
      guard CorrespondenceEntry.formats.contains(format) else {
        throw Refusal.noSuchFormat(
          paper: "correspondence", format: format.rawValue,
          formats: CorrespondenceEntry.formats.map(\.rawValue))
      }
      let language = try language.said()
      let bytes = try await options.atDesk { desk, hand in
        try await desk.correspondencePaper(as: format, in: language ?? hand.mainLanguage, hand)
      }
      try options.output.paper(bytes, to: file.output, isOfPeople: true)
    }
  }
}

/// The scan of a page that a command names.
enum ScanArgument {
  static func read(_ file: String) throws -> ScanFile {
    let bytes = try InputFile.bytes(of: file)
    do throws(Refusal) {
      return try ScanFile(bytes, from: file)
    } catch {
      throw Failure.unusableInput(error)
    }
  }
}
