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
      Check.self, Publish.self, Postpone.self, Cancel.self, Remove.self,
    ])

  struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Take a meeting file in.")
    @OptionGroup var common: CommonOptions
    @Argument(help: "The meeting file (JSON).", completion: .file()) var file: String
    @Flag(
      help: "To try the program: papers say so, no letter leaves, and it is removed at any stage.")
    var trial = false
    @Flag(help: "Only say what would happen.") var dryRun = false

    func run() async throws {
      let (bytes, trial, dry) = (try InputFile.bytes(of: file), trial, dryRun)
      let meeting = try await common.atDesk {
        try await $0.importMeeting(bytes, asTrial: trial, dryRun: dry)
      }
      common.output.talk(
        "\(meeting.code): \(meeting.programme.count) sessions, \(meeting.tables.count) tables, "
          + "\(meeting.places.open) open and \(meeting.places.nominated) nominated seats")
      if dryRun {
        common.output.talk("could be taken in; nothing was written")
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
    static let configuration = CommandConfiguration(abstract: "Write the meeting as its file.")
    @OptionGroup var options: MeetingOptions

    func run() async throws {
      try options.output.bytes(
        try MeetingFile.write(try await options.atDesk { $0.file(of: $1) }))
    }
  }

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show what a meeting is about, and what changed since its call was published.")
    @OptionGroup var options: MeetingOptions

    func run() async throws {
      let (hand, meeting, revisions) = try await options.atDesk { desk, hand in
        (hand, desk.file(of: hand), try await desk.revisions(of: hand))
      }
      guard !options.common.json else {
        try options.output.json(meeting)
        for revision in revisions { try options.output.json(RevisionLine(revision)) }
        return
      }
      try options.output.line("\(meeting.code)  \(meeting.title[.english])")
      try options.output.line(
        "\(meeting.starts) to \(meeting.ends)\(meeting.tentative ? " (in principle)" : ""), "
          + "\(meeting.venue.city[.english]), \(meeting.zone)")
      if meeting.isTrial { try options.output.line("trial: no letter leaves the house") }
      try options.output.line(
        hand.state.isPublished ? "published, revision \(hand.state.revision)" : "draft")
      if let cancelled = hand.state.cancelled {
        try options.output.line("cancelled: \(cancelled.reason)")
      }
      for topic in meeting.topics {
        try options.output.line("(\(topic.key)) \(topic.title[.english])")
      }
      for floor in meeting.floors {
        try options.output.line("at least \(floor.lowest): \(floor.title[.english])")
      }
      for revision in revisions {
        try options.output.line(
          "revision \(revision.number), \(revision.at): \(revision.parts.joined(separator: "; "))")
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
    static let configuration = CommandConfiguration(abstract: "List all meetings.")
    @OptionGroup var common: CommonOptions
    @OptionGroup var lines: ListLines

    func run() async throws {
      let meetings = try await common.atDesk { try await $0.meetings() }
      try lines.write(
        ["code", "starts", "state", "title"],
        meetings.map {
          [
            $0.code, $0.starts?.description ?? "",
            ($0.isCancelled ? "cancelled" : $0.isPublished ? "published" : "draft")
              + ($0.isTrial ? " trial" : ""),
            $0.title[.english],
          ]
        }, to: common.output)
    }
  }

  struct Publish: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Open the call; what it promises does not change any more.")
    @OptionGroup var options: MeetingOptions

    func run() async throws {
      let code = try await options.atDesk {
        try await $0.publish($1)
        return $1.meeting.code
      }
      try options.output.done(
        "published; next: convene application import FILE", ["published": code])
    }
  }
}
