import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

struct AttendanceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "attendance", abstract: "Who came to the meeting, when, and who did not.",
    subcommands: [
      Absent.self, Arrive.self, Conflicts.self, DoorCommand.self, Import.self, List.self,
      Settle.self,
    ])

  struct Arrive: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "arrive",
      abstract: "Record that participants came, by code or a part of the name.",
      discussion: """
        Whoever is not on the list comes with a note verbale that is registered, or invited by name. Of \
        several times the earliest holds.
        """)
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Codes of participants, such as A-0012, or parts of names.")
    var participants: [String]
    @Option(help: "Day and time, such as \"2007-09-05 09:40\"; now otherwise.") var at: Moment?
    @Flag(help: "Only say what would be recorded.") var dryRun = false

    func run() async throws {
      let (time, dry) = (at.map { LocalTime($0.day, $0.time) }, dryRun)
      let done = try await options.atDesk(on: participants) { desk, hand, meant in
        try await desk.recordArrivals(of: meant.map(\.code), at: time, hand, dryRun: dry)
      }
      try options.output.recorded(done, isWritten: !dry)
    }
  }

  struct Absent: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "absent",
      abstract: "Record that participants did not come; with --rest all who are expected still.",
      discussion: "They leave their seats at every table; seating repair moves as few as it can.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var confirmation: Confirmation
    @Argument(help: "Codes of participants, such as A-0012, or parts of names.")
    var participants: [String] = []
    @Flag(help: "All of whom nothing was recorded.") var rest = false
    @Flag(help: "Only say what would be recorded.") var dryRun = false

    func validate() throws {
      guard participants.isEmpty == rest else {
        throw ValidationError("Name participants, or say --rest")
      }
    }

    func run() async throws {
      let isRest = rest
      func record(dryRun: Bool) async throws -> AttendanceRecorded {
        try await options.atDesk(on: participants) { desk, hand, meant in
          try await desk.recordNoShows(
            of: isRest ? nil : meant.map(\.code), hand, dryRun: dryRun)
        }
      }
      if rest, !dryRun {
        let plan = try await record(dryRun: true)
        options.output.names(of: plan)
        try confirmation.ask(options.output) { $0.askNoShows(number: plan.people.count) }
      }
      try options.output.recorded(try await record(dryRun: dryRun), isWritten: !dryRun)
    }
  }

  struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import",
      abstract: "Take a list in that was kept on paper: who, time and day.",
      discussion: """
        The earliest time of each holds; what contradicts it is listed. The list of a door that its \
        telephone saved as a file is taken in as well, each entry once.
        """)
    @OptionGroup var options: MeetingOptions
    @OptionGroup var input: InputFile

    func run() async throws {
      let (bytes, form, dry) = (try input.bytes(), try input.form(), input.dryRun)
      let done = try await options.atDesk {
        try await $0.takeArrivals(bytes, form: form, $1, dryRun: dry)
      }
      try options.output.recorded(done, isWritten: !dry)
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List who came and when, who did not, and who is expected.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var lines: ListLines

    func run() async throws {
      let (people, zone) = try await options.atDesk {
        (try await $0.attendance($1), $1.meeting.zone)
      }
      try lines.write(.attendance, people.map { $0.cells(inZone: zone) }, to: options.output)
      func count(_ attendance: Attendance) -> Int { people.count { $0.attendance == attendance } }
      options.output.talk(
        options.output.phrases.attendanceCounts(
          attended: count(.attended), absent: count(.noShow), expected: count(.expected)))
    }
  }
}

extension Output {
  fileprivate func names(of done: AttendanceRecorded) {
    for one in done.people {
      talk(
        phrases.attendanceOf(
          person: "\(one.code) \(one.name)", attendance: phrases.state(one.attendance.rawValue)))
    }
  }

  fileprivate func recorded(_ done: AttendanceRecorded, isWritten: Bool) throws {
    names(of: done)
    notices(done.notices)
    if isWritten { repair(done.due) } else { talk(phrases.nothingWritten) }
    if isJSON { try json(["recorded": isWritten ? done.people.map(\.code) : []]) }
  }
}
