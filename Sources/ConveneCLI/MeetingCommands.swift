import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

struct MeetingCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "meeting",
    abstract: "Create meetings, take them in, change them, open their call.",
    subcommands: [
      Create.self, Import.self, Clone.self, Export.self, Update.self, Show.self, List.self,
      Symbol.self, Head.self, Disclaimer.self, Emblem.self, Practical.self, Listing.self,
      Check.self,
      Publish.self,
      Follows.self, Postpone.self, Cancel.self, Remove.self,
    ])

  struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import", abstract: "Take a meeting file in.")
    @OptionGroup var common: CommonOptions
    @Argument(help: "The meeting file (JSON).", completion: .file()) var file: String
    @Flag(
      help: "To try the program: papers say so, no letter leaves, and it is removed at any stage.")
    var trial = false
    @Option(name: .customLong("as"), help: "The code under which a whole meeting is taken in.")
    var code: String?
    @Flag(help: "Only say what would happen.") var dryRun = false

    func run() async throws {
      let (bytes, trial, dry) = (try InputFile.bytes(of: file), trial, dryRun)
      if MovedMeeting.isWritten(in: bytes) { return try await takeIn(bytes) }
      guard code == nil else { throw ValidationError("--as is for a whole meeting") }
      let meeting = try await common.atDesk(making: true) {
        try await $0.importMeeting(bytes, asTrial: trial, dryRun: dry)
      }
      let phrases = common.output.phrases
      common.output.talk(
        phrases.meetingTakenIn(
          code: meeting.code, sessions: phrases.countSessions(number: meeting.programme.count),
          tables: phrases.tables(number: meeting.tables.count), open: meeting.places.open,
          nominated: meeting.places.nominated)
          + (meeting.places.guest.map { phrases.comma + phrases.placesForGuests(number: $0) } ?? "")
      )
      if dryRun {
        common.output.talk(phrases.meetingCouldBeTakenIn)
      } else {
        if meeting.isTrial {
          common.output.talk(common.output.phrases.trialBegun(code: meeting.code))
        }
        common.output.next("convene meeting publish --meeting \(meeting.code)")
      }
      if common.json { try common.output.json(["meeting": meeting.code]) }
    }
  }

  struct Export: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "export",
      abstract: "Write the meeting as its file, or whole with all that hangs on it.",
      discussion: """
        The file has what a meeting is made of: texts, programme, rubric, tables. With --whole it has \
        applications, ratings, decisions, answers and seats as well, and everybody whom they name, for \
        convene meeting import at another desk; what is secret is in it, and it is not encrypted.
        """)
    @OptionGroup var options: MeetingOptions
    @OptionGroup var confirmation: Confirmation
    @Flag(help: "With all that hangs on it and everybody whom it names.") var whole = false
    @Option(
      name: .shortAndLong, help: "The file to write; a new one is open to you alone.",
      completion: .file())
    var output: String?

    func run() async throws {
      guard whole else {
        return try options.output.paper(
          try MeetingFile.write(try await options.atDesk { try await $0.file(of: $1) }), to: output,
          isOfPeople: false)
      }
      let (answers, screen) = (confirmation, options.output)
      let bytes = try await options.atDesk { desk, hand in
        try desk.require(.meetingExport, in: hand)
        try answers.ask(screen) { $0.askWriteWhole(code: hand.meeting.code) }
        return try await desk.wholeMeeting(hand)
      }
      try options.output.paper(bytes, to: output, isOfPeople: true)
    }
  }

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Show what a meeting is about, and what changed since its call was published.")
    @OptionGroup var options: MeetingOptions

    func run() async throws {
      let (hand, meeting, revisions, origins) = try await options.atDesk { desk, hand in
        (
          hand, try await desk.file(of: hand), try await desk.revisions(of: hand),
          try await desk.origins(of: hand)
        )
      }
      guard !options.common.json else {
        try options.output.json(meeting)
        for revision in revisions { try options.output.json(RevisionLine(revision)) }
        return
      }
      let phrases = options.output.phrases
      let language = phrases.language
      try options.output.line("\(meeting.code)  \(meeting.title[language])")
      try options.output.line(
        phrases.meetingDays(
          starts: meeting.starts.description, ends: meeting.ends.description,
          tentative: meeting.tentative, city: meeting.venue.city[language], zone: meeting.zone))
      if meeting.isTrial { try options.output.line(phrases.trialKeepsLetters) }
      if let origin = origins.first {
        try options.output.line(phrases.takenInFrom(house: origin.house, head: origin.head))
      }
      try options.output.line(
        hand.state.isPublished
          ? phrases.publishedRevision(revision: hand.state.revision) : phrases.stillDraft)
      if let cancelled = hand.state.cancelled {
        try options.output.line(phrases.cancelledBecause(reason: cancelled.reason))
      }
      for topic in meeting.topics {
        try options.output.line("\(phrases.lettered(topic.key)) \(topic.title[language])")
      }
      for floor in meeting.floors {
        try options.output.line(
          phrases.floorAtLeast(lowest: floor.lowest, title: floor.title[language]))
      }
      for revision in revisions {
        try options.output.line(
          phrases.revisionOf(
            revision: revision.number, instant: revision.at,
            parts: revision.parts.joined(separator: "; ")))
      }
    }

    private struct RevisionLine: Encodable {
      let revision: Int
      let at: String
      let parts: [String]

      init(_ entry: RevisionEntry) {
        (revision, at, parts) = (entry.number, entry.at, entry.parts)
      }
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List all meetings.")
    @OptionGroup var common: CommonOptions
    @OptionGroup var lines: ListLines

    func run() async throws {
      let meetings = try await common.atDesk { try await $0.meetings() }
      let language = common.output.phrases.language
      try lines.write(.meetings, meetings.map { $0.cells(in: language) }, to: common.output)
    }
  }

  struct Publish: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "publish", abstract: "Open the call; what it promises does not change any more.")
    @OptionGroup var options: MeetingOptions

    func run() async throws {
      let code = try await options.atDesk {
        try await $0.publish($1)
        return $1.meeting.code
      }
      let output = options.output
      output.talk(output.phrases.published, next: "convene application import FILE")
      if output.isJSON { try output.json(["published": code]) }
    }
  }
}
