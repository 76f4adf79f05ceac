import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

struct MailCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mail",
    abstract:
      "What comes back to letters: undelivered ones, absences, answers of calendars, replies.",
    subcommands: [List.self, Receive.self, Show.self])

  struct Receive: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "receive",
      abstract: "Take in what came to the meeting's mailbox, each message once.",
      discussion: """
        Nobody answers, leaves or loses a seat by it: a letter that came back for good waits on the desk \
        until somebody decides.
        """)
    @OptionGroup var options: MeetingOptions
    @Argument(
      help: """
        A maildir, a directory of messages, a message, - for one on standard input, or a mailbox: \
        imaps://USER@HOST/INBOX?password-file=FILE.
        """)
    var sources: [String]
    @Flag(help: "Only say what would happen.") var dryRun = false

    func run() async throws {
      let (output, dry) = (options.output, dryRun)
      var mail: [MailRead] = []
      var unread: [(file: String, why: Refusal)] = []
      let mailboxes = sources.filter(MailSource.isMailbox)
      for source in sources where !MailSource.isMailbox(source) {
        for file in try MailSource.files(of: source) {
          let bytes =
            try file == "-"
            ? InputFile.bytes(of: .standardInput, named: file) : InputFile.bytes(of: file)
          do throws(Refusal) {
            mail.append(try MailRead(bytes, from: file))
          } catch {
            unread.append((file, error))
          }
        }
      }
      if mail.isEmpty, mailboxes.isEmpty, let first = unread.first {
        throw Failure.unusableInput(first.why)
      }
      let read = mail
      let done = try await options.atDesk { desk, hand in
        var done = MailFetched()
        if !read.isEmpty { done.add(try await desk.receiveMail(read, hand, dryRun: dry)) }
        for mailbox in mailboxes {
          done.add(try await desk.fetchMail(from: mailbox, hand, dryRun: dry))
        }
        return done
      }
      unread += done.unread
      let phrases = output.phrases
      if !output.isJSON, !done.entries.isEmpty {
        try output.table(MailLine.header, done.entries.map(MailLine.cells))
      }
      let count = done.entries.count
      output.talk(
        dry ? phrases.mailWouldBeTakenIn(count: count) : phrases.mailTakenIn(count: count))
      if done.known > 0 { output.talk(phrases.mailKnownAlready(count: done.known)) }
      for (file, why) in unread {
        output.talk(phrases.mailNotRead(file: file, why: phrases.sentence(of: why)))
      }
      if done.entries.contains(where: \.isToDecide), !dry { output.next(\.mailHardAdvice) }
      if !dry, done.entries.contains(where: { $0.kind == .calendar }) {
        output.confirming(try await options.atDesk { try await $0.calendarHints($1) })
      }
      if output.isJSON {
        try output.json([
          "received": dry ? [] : done.entries.map { "\($0.number)" }, "unread": unread.map(\.file),
        ])
      }
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List what came back, in the order in which it was taken in.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var lines: ListLines

    func run() async throws {
      let mail = try await options.atDesk { try await $0.mail($1) }
      try lines.write(
        MailLine.header, numbers: ["number"], mail.map(MailLine.cells), to: options.output)
      if mail.contains(where: \.isToDecide) {
        options.output.next(\.mailHardAdvice)
      }
      if mail.contains(where: { $0.kind == .calendar }) {
        options.output.confirming(try await options.atDesk { try await $0.calendarHints($1) })
      }
    }
  }

  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "Show what is kept of a message that came back.")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Its number in the list.", transform: Whole.number) var number: Int

    func run() async throws {
      let (output, number) = (options.output, number)
      let (one, zone, hints) = try await options.atDesk {
        (
          try await $0.mail(numbered: number, $1), $1.meeting.zone,
          try await $0.calendarHints($1)
        )
      }
      let facts: [(String, String?)] = [
        ("number", "\(one.number)"), ("kind", output.phrases.state(one.kindShown)),
        ("why", one.reason.map { output.phrases.state($0.words) }),
        ("calendar says", one.answer.map { output.phrases.hint($0) }),
        ("letter", one.letter.map { output.phrases.plain($0.rawValue) }), ("name", one.name),
        ("from", one.sender), ("written", one.writtenAt?.written(inZone: zone)),
        ("taken in", one.receivedAt.written(inZone: zone)),
        ("settled", one.settledAt?.written(inZone: zone)), ("subject", one.subject),
      ]
      try output.table(
        ["what", "value"],
        facts.compactMap { name, value in
          value.flatMap { $0.isEmpty ? nil : [name, $0] }
        } + one.excerpt.split(separator: "\n").map { ["text", String($0)] })
      output.confirming(one.kind == .calendar ? hints.filter { $0.person == one.person } : [])
    }
  }
}

/// Where messages lie.
enum MailSource {
  /// Whether it is a mailbox of a server.
  static func isMailbox(_ source: String) -> Bool {
    source.hasPrefix("imap://") || source.hasPrefix("imaps://")
  }

  /// The messages of a maildir, those of a directory, or the one that is named.
  static func files(of source: String) throws -> [String] {
    var isFolder: ObjCBool = false
    guard source != "-", FileManager.default.fileExists(atPath: source, isDirectory: &isFolder),
      isFolder.boolValue
    else { return [source] }
    let parts = ["new", "cur"].map { "\(source)/\($0)" }
      .filter { FileManager.default.fileExists(atPath: $0) }
    return try (parts.isEmpty ? [source] : parts).flatMap { folder in
      let names: [String]
      do {
        names = try FileManager.default.contentsOfDirectory(atPath: folder)
      } catch {
        throw Failure.unusableInput(
          .inputUnreadable(file: folder, reason: error.localizedDescription))
      }
      return names.sorted().filter { !$0.hasPrefix(".") }.map { "\(folder)/\($0)" }.filter {
        var isInside: ObjCBool = false
        return FileManager.default.fileExists(atPath: $0, isDirectory: &isInside)
          && !isInside.boolValue
      }
    }
  }
}

/// A message in a list.
enum MailLine {
  static let header = ["number", "kind", "why", "letter", "name", "from", "written", "subject"]

  static func cells(_ one: MailEntry) -> [String] {
    [
      "\(one.number)", one.kindShown, one.reason?.words ?? one.answer?.rawValue ?? "",
      one.letter?.rawValue.replacing("_", with: " ") ?? "", one.name ?? "", one.sender,
      one.writtenOn?.description ?? "", one.subject,
    ]
  }
}

extension Output {
  /// What confirms what calendars say.
  func confirming(_ hints: [CalendarHint]) {
    for hint in hints { next(hint.command) }
  }
}

extension MailEntry {
  /// Its kind, and of letters that were not delivered whether that is for good.
  fileprivate var kindShown: String { kind == .failure ? isHard ? "hard" : "soft" : kind.rawValue }
}

extension MailEntry {
  /// Whether a letter came back for good, and nobody said what is done about it.
  fileprivate var isToDecide: Bool { isHard && letter != nil && settledAt == nil }
}

extension BounceReason {
  fileprivate var words: String { rawValue.replacing("_", with: " ") }
}

extension Phrases {
  /// What a calendar says, and that it is no answer.
  fileprivate func hint(_ answer: CalendarAnswer) -> String {
    mailCalendarHint(answer: state(answer.rawValue))
  }

  /// What came back from somebody, in one line.
  func line(_ one: MailEntry) -> String {
    let why = one.reason.map { state($0.words) } ?? one.answer.map(hint)
    let day = one.writtenOn?.description
    return [state(one.kindShown), why, day, "\(title("number")) \(one.number)"].compactMap(\.self)
      .joined(separator: comma)
  }
}
