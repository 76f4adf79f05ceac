import ArgumentParser
import ConveneFixtures
import ConveneService
import Foundation
import Postgres
import Programs

/// What is measured of letters, from the queue to the server that takes them.
struct MailCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mail", abstract: "Measures how letters leave, and what they stand.",
    subcommands: [
      MailTable.self, MailSoak.self, MailRace.self, MailLetters.self, MailHandOver.self,
      MailOffice.self,
    ],
    defaultSubcommand: MailTable.self)
}

/// How fast letters leave, beside Postfix's own client and PostgreSQL's own.
struct MailTable: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "table",
    abstract: "Queues, renders and sends letters, beside smtp-source and pgbench in the same run.",
    discussion: """
      smtp-sink and smtp-source come with Debian's postfix. Without them letters go to a server of \
      this program, and there is no limit to compare with.
      """)

  @Option(help: "Letters, each to a person of its own.")
  var mails = 10_000

  @Option(help: "Sessions side by side, of each program.")
  var sessions = 4

  @Option(help: "Seconds that pgbench runs.")
  var seconds = 3

  @Option(help: "Where smtp-sink is, with smtp-source beside it.")
  var smtpSink: String?

  func run() async throws {
    let programs = MailPrograms(smtpSink: smtpSink)
    if programs == nil {
      print("no smtp-sink with smtp-source beside it: install postfix, or say --smtp-sink PATH")
    }
    try await withNewCluster(durable: true) { lease, cluster in
      let bench = try await PostgresBench(lease, seconds: seconds, rounds: 1)
      let table = MailBench(
        bench: bench, folder: cluster.directory, programs: programs, mails: max(1, mails),
        sessions: max(1, min(16, sessions)))
      Figure.printTable(try await table.figures())
    }
  }
}

/// Whether other programs read in letters and calendars what was written.
struct MailLetters: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "letters",
    abstract: "Has Python read letters to invented people about invented meetings.",
    discussion: """
      Python's own email takes every message apart. With --python an interpreter may be named that has \
      icalendar (PyPI) as well.
      """)

  @Option(help: "How many.")
  var count = 20_000

  @Option(help: "The same seed gives the same letters.")
  var seed: UInt64 = 1

  @Option(help: "Python, or one of an environment that has icalendar.")
  var python = "/usr/bin/python3"

  func run() throws {
    let start = ContinuousClock.now
    let found = try CampaignRead.of(max(1, count), seed: seed, python: python)
    let took = (ContinuousClock.now - start).components
    let others = found.icalendar.map { "email and icalendar \($0)" } ?? "email"
    print(
      "\(found.read) letters, \(found.calendars) with a calendar, read by Python's \(others) in",
      "\(took.seconds) s; otherwise than written: \(found.failed) (0 asked)")
    for difference in found.differences { print("  \(difference)") }
    guard found.failed == 0, found.read == max(1, count) else { throw ExitCode.failure }
  }
}

/// Hands the letters of the only meeting over, for as long as there are some; to be killed.
struct MailHandOver: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "hand-over", shouldDisplay: false)

  func run() async throws {
    let settings = Settings(environment: ProcessInfo.processInfo.environment)
    let desk = try await Secretariat.open(settings, login: "benchmark")
    let hand = try await desk.meeting(nil)
    while try await desk.waitingLetters(hand).waiting > 0 {
      let delivery = await desk.deliver(hand, hurrying: true)
      guard delivery.why == nil else { break }
      // What a killed worker has in hand is let go once its session is known to have ended.
      if delivery.sent == 0 { try await Task.sleep(for: .milliseconds(20)) }
    }
    await desk.close()
  }
}

/// A mail server that takes everything and keeps nothing, until its input ends.
struct MailOffice: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "office", shouldDisplay: false)

  func run() async throws {
    let sink = try MailSink(seed: 1, isKept: false)
    FileHandle.standardOutput.write(Data("\(sink.port)\n".utf8))
    _ = FileHandle.standardInput.readDataToEndOfFile()
    sink.stop()
  }
}

/// This program again, in another process.
enum Itself {
  static func program(
    _ arguments: [String], _ environment: [String: String] = [:]
  ) -> Program {
    Program(
      URL(fileURLWithPath: "/proc/self/exe").resolvingSymlinksInPath().path, arguments,
      environment: ProcessInfo.processInfo.environment.merging(environment) { $1 })
  }
}
