import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords

struct AgendaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "agenda", abstract: "Show the agenda, and move what is on it.",
    subcommands: [
      Show.self, Check.self, Add.self, Import.self, Move.self, Shift.self, Interpret.self,
      Drop.self,
      Leaders.self, Assign.self, Version.self, Versions.self, Changes.self,
    ])

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show",
      abstract: "Show the agenda as text, or as JSON its sessions with their keys.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var language: PaperLanguage

    func run() async throws {
      let language = try language.said()
      guard !options.common.json else {
        for session in try await options.atDesk({ $1.meeting.programme }) {
          try options.output.json(session)
        }
        return
      }
      try options.output.bytes(
        try await options.atDesk { desk, hand in
          try await desk.pressRoom(hand, withDecision: false, for: [.agenda])
            .print(.agenda, as: .text, in: language ?? hand.mainLanguage)
        })
    }
  }

  struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check",
      abstract: "Say whether sessions clash, or stand outside of the meeting's days and rooms.")
    @OptionGroup var options: MeetingOptions

    func run() async throws {
      let (code, told) = try await options.atDesk {
        ($1.meeting.code, try await $0.checkAgenda($1))
      }
      options.output.notices(told)
      try options.output.done(options.output.phrases.nothingClashes, ["meeting": code])
    }
  }

  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Add sessions, written as in the programme of a meeting file.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var changing: Changing
    @Argument(help: "One session or a list of them (JSON).", completion: .file())
    var file: String

    func run() async throws {
      let bytes = try InputFile.bytes(of: file)
      try await changing.run(options) { try $0.addingSessions(bytes) }
    }
  }

  struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import",
      abstract: "Take a schedule of another program in: schedule.xml, schedule.json or .ics.",
      discussion: """
        Sessions that were taken in before, or that `convene print agenda` gave out, are the same \
        ones; topics, items, notes and whoever leads stay.
        """)
    @OptionGroup var options: MeetingOptions
    @OptionGroup var changing: Changing
    @OptionGroup var language: PaperLanguage
    @Argument(help: "The schedule.", completion: .file()) var file: String
    @Flag(help: "Take sessions off that the file does not have.") var whole = false
    @Flag(help: "Put a second session in a room at one time into a part of that room.")
    var partRooms = false

    func run() async throws {
      let (bytes, language) = (try InputFile.bytes(of: file), try language.said())
      let (code, whole, partRooms) = (try options.code(), whole, partRooms)
      try await changing.run(options.common) { desk in
        try await desk.taking(
          schedule: bytes, in: language, whole: whole, partingRooms: partRooms,
          try await desk.meeting(code))
      }
    }
  }

  struct Move: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "move", abstract: "Move a session to another time, as long as before.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var changing: Changing
    @Argument(help: "Key or title of the session.") var session: String
    @Option(help: "Day and time, such as \"2007-09-05 10:30\".") var to: Moment
    @Option(help: "Key of another room.") var room: String?

    func run() async throws {
      let (session, to, room) = (session, to, room)
      try await changing.run(options) {
        try $0.moving(session, to: to.day, at: to.time, room: room)
      }
    }
  }

  struct Shift: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "shift", abstract: "Begin and end a session later.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var changing: Changing
    @Argument(help: "Key or title of the session.") var session: String
    @Argument(help: "By how much, such as +40m or +1h30m; behind -- also earlier: -- -15m.")
    var by: Span
    @Flag(help: "Those that begin after it on that day, too.") var following = false

    func run() async throws {
      guard by.days == 0 else { throw ValidationError("A session is moved by hours and minutes") }
      let (session, minutes, following) = (session, by.minutes, following)
      try await changing.run(options) {
        try $0.shifting(session, by: minutes, following: following)
      }
    }
  }

  struct Interpret: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "interpret",
      abstract: "Say between which languages sessions are interpreted, or that they are not.",
      discussion: """
        Papers say it, and the interpreters’ pack counts the hours of each language. A team works for \
        three hours at one stretch: `convene agenda check` says where it would be more.
        """)
    @OptionGroup var options: MeetingOptions
    @OptionGroup var changing: Changing
    @Argument(help: "Keys or titles of sessions.") var sessions: [String]
    @Option(help: "Two or more, such as ar,en,fr.", completion: .languages)
    var languages: String?
    @Flag(help: "They are not interpreted.") var none = false

    func validate() throws {
      let isSaid = languages?.contains(where: \.isLetter) == true
      guard isSaid != none, none == (languages == nil) else {
        throw ValidationError("Say --languages ar,en,fr, or --none")
      }
    }

    func run() async throws {
      let given = (languages ?? "").split(separator: ",").map { $0.filter { $0 != " " } }
      let languages: [Language] = try given.map { try Choice.of(String($0)) }
      let sessions = sessions
      try await changing.run(options) { try $0.interpreting(sessions, between: languages) }
    }
  }

  struct Drop: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "drop",
      abstract: "Take a session off the programme; who has a seat in it loses that seat.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var changing: Changing
    @Argument(help: "Key or title of the session.") var session: String

    func run() async throws {
      let session = session
      try await changing.run(options) { try $0.dropping(session) }
    }
  }
}

/// A day and a clock time, `2007-09-05 10:30`.
struct Moment: ExpressibleByArgument {
  let day: Day
  let time: ClockTime

  init?(argument: String) {
    let parts = argument.split(whereSeparator: { $0 == " " || $0 == "T" })
    guard parts.count == 2, let day = Day(parts[0]), let time = ClockTime(parts[1]) else {
      return nil
    }
    (self.day, self.time) = (day, time)
  }
}

/// How much later: `+40m`, `+1h30m`, `7d`; earlier with a minus.
struct Span: ExpressibleByArgument {
  let days: Int
  let minutes: Int

  init?(argument: String) {
    let pattern = /([+-]?)(?:([0-9]{1,4})d)?(?:([0-9]{1,4})h)?(?:([0-9]{1,4})m)?/
    guard let parts = argument.wholeMatch(of: pattern),
      parts.2 != nil || parts.3 != nil || parts.4 != nil
    else { return nil }
    let sign = parts.1 == "-" ? -1 : 1
    func number(_ digits: Substring?) -> Int { digits.flatMap { Int($0) } ?? 0 }
    days = sign * number(parts.2)
    minutes = sign * (60 * number(parts.3) + number(parts.4))
  }
}
