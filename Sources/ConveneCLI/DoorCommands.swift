import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords

/// Where people are checked in on the page behind a link.
struct DoorCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "door",
    abstract: "Doors where people are checked in, each with a link of its own.",
    subcommands: [Close.self, List.self, Open.self])

  struct Open: AsyncParsableCommand {
    private struct Opened: Encodable {
      let door: Int
      let name: String
      let day: Day
      /// Nil of what would be opened.
      let link: String?
    }

    static let configuration = CommandConfiguration(
      commandName: "open",
      abstract: "Open a door for a day, and show the link for whoever stands there.",
      discussion: """
        Whoever has the link sees names and codes of those who are expected, and nothing else of them. It \
        is shown once, kept nowhere, and void when the day is over. The page works for hours without a \
        connection, and sends what was noted afterwards.
        """)
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Where it is, such as \"North entrance\".") var name: String
    @Option(help: "The day, such as 2007-09-05; today otherwise, or the first day.")
    var day: String?
    @Flag(help: "Only say what would happen.") var dryRun = false

    func run() async throws {
      let (name, dry) = (name, dryRun)
      let day = try day.map { try InvitationCommand.Send.day($0) }
      let opened = try await options.atDesk {
        try await $0.openDoor(name, on: day, $1, dryRun: dry)
      }
      let (output, phrases, door) = (options.output, options.output.phrases, opened.door)
      guard !dry else {
        output.talk(phrases.doorWouldOpen(name: door.name, day: phrases.date(door.day)))
        output.talk(phrases.nothingWritten)
        if output.isJSON {
          try output.json(Opened(door: door.number, name: door.name, day: door.day, link: nil))
        }
        return
      }
      output.talk(
        phrases.doorIsOpen(name: door.name, number: door.number, day: phrases.date(door.day)))
      guard !output.isJSON else {
        return try output.json(
          Opened(door: door.number, name: door.name, day: door.day, link: opened.link))
      }
      output.talk(phrases.doorLink)
      try output.line(opened.link)
      let picture = Self.picture(of: opened.squares)
      if let screen = Screen(), let first = picture.first, screen.width >= first.count {
        try output.bytes(Array((picture.joined(separator: "\n") + "\n").utf8))
      }
    }

    /// Two rows of squares to a line, for a terminal that is dark: what is light there is drawn.
    private static func picture(of squares: [[Bool]]) -> [String] {
      let (edge, side) = (4, squares.count)
      func isLight(_ row: Int, _ column: Int) -> Bool {
        let isInside = (0..<side).contains(row) && (0..<side).contains(column)
        return !isInside || !squares[row][column]
      }
      guard side > 0 else { return [] }
      return stride(from: -edge, to: side + edge, by: 2).map { row in
        String(
          (-edge..<side + edge).map { column -> Character in
            switch (isLight(row, column), isLight(row + 1, column)) {
            case (true, true): "█"
            case (true, false): "▀"
            case (false, true): "▄"
            case (false, false): " "
            }
          })
      }
    }
  }

  struct Close: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "close", abstract: "Close a door for good, as when its telephone is lost.",
      discussion: """
        It closes by itself when its day is over; what was noted in time is taken a day longer.
        """)
    @OptionGroup var options: MeetingOptions
    @OptionGroup var confirmation: Confirmation
    @Argument(help: "The number of the door, as attendance door list has it.") var door: Int
    @Flag(help: "Only say what would happen.") var dryRun = false

    func run() async throws {
      let (number, dry) = (door, dryRun)
      if !dry {
        let doors = try await options.atDesk { try await $0.doors($1) }
        if let one = doors.first(where: { $0.number == number }), one.closedAt == nil {
          try confirmation.ask(options.output) { $0.askDoorClose(name: one.name) }
        }
      }
      let one = try await options.atDesk { try await $0.closeDoor(number, $1, dryRun: dry) }
      let (output, phrases) = (options.output, options.output.phrases)
      output.talk(
        dry ? phrases.nothingWritten : phrases.doorIsClosed(name: one.name, number: one.number))
      if output.isJSON { try output.json(["door": one.number]) }
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List doors, and how many arrivals were noted at each.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var lines: ListLines

    func run() async throws {
      let doors = try await options.atDesk { try await $0.doors($1) }
      try lines.write(
        ["door", "day", "status", "arrivals", "name"],
        doors.map { door in
          [
            "\(door.number)", door.day.description, door.closedAt == nil ? "open" : "closed",
            "\(door.arrivals)", door.name,
          ]
        }, to: options.output)
    }
  }
}

extension AttendanceCommand {
  struct Conflicts: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "conflicts",
      abstract: "List what was noted at doors and asks for a desk, with who was not on the list.",
      discussion: """
        Whoever was not on the list comes with a note verbale that is registered, or is added as a guest. \
        attendance settle takes a line off.
        """)
    @OptionGroup var options: MeetingOptions
    @OptionGroup var lines: ListLines

    func run() async throws {
      let (open, zone) = try await options.atDesk {
        (try await $0.arrivalsOpen($1), $1.meeting.zone)
      }
      if open.isEmpty { options.output.talk(options.output.phrases.nothingAtDoors) }
      try lines.write(
        ["number", "door", "status", "at", "code", "name", "organisation", "note verbale"],
        open.map { one in
          let at = LocalTime(one.at, in: zone)
          let isWalkIn = one.outcome == .walkIn
          return [
            "\(one.number)", "\(one.door)", one.outcome.rawValue,
            at.map { "\($0.day) \($0.time)" } ?? "", one.code, one.name, one.organisation,
            isWalkIn ? (one.hasNote ? "yes" : "no") : "",
          ]
        }, to: options.output)
      if let first = open.first { options.output.next("convene attendance settle \(first.number)") }
    }
  }

  struct Settle: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "settle", abstract: "Say that a desk has seen to what was noted at doors.")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Numbers, as attendance conflicts has them.") var numbers: [Int]
    @Flag(help: "Only say what would happen.") var dryRun = false

    func run() async throws {
      let (numbers, dry) = (numbers, dryRun)
      try await options.atDesk { try await $0.settleArrivals(numbers, $1, dryRun: dry) }
      let (output, phrases) = (options.output, options.output.phrases)
      let told = numbers.map(String.init).joined(separator: phrases.comma)
      output.talk(dry ? phrases.nothingWritten : phrases.arrivalsAreSettled(numbers: told))
      if output.isJSON { try output.json(["settled": dry ? [] : numbers]) }
    }
  }
}
