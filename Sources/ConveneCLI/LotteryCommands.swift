import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

struct LotteryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lottery", abstract: "Draw what stays open, where the call announced it.",
    subcommands: [Commit.self, Announce.self, List.self, Draw.self, Replay.self])

  struct Commit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "commit",
      abstract: "Before the call is published: fix a secret, and announce its fingerprint.")
    @OptionGroup var options: MeetingOptions
    @Option(help: "A new file for the secret; keep it where nobody else reads it.")
    var secret: String
    @OptionGroup var value: PublicValue
    @Option(help: "How seats are drawn: equal, or chances.") var rule: LotteryRule = .chances

    func run() async throws {
      let (words, known, form, rule) = (value.publicValue, value.known, value.form, rule)
      let file = try SecretFile.made(secret)
      do {
        let (bytes, announced) = try await options.atDesk {
          try await $0.announceLottery(
            $1, publicValue: words, day: known.day, hour: known.time, form: form, rule: rule)
        }
        try file.write(bytes)
        let phrases = options.output.phrases
        options.output.talk(
          phrases.lotterySaid(commitment: announced.commitment, value: announced.publicValue))
        options.output.talk(phrases.keepSecret(file: secret))
        if options.common.json { try options.output.json(["commitment": announced.commitment]) }
      } catch {
        file.remove()
        throw error
      }
    }
  }

  struct Announce: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "announce",
      abstract: "Announce another public value, where the one before went by or was reopened.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var confirmation: Confirmation
    @OptionGroup var value: PublicValue
    @Option(help: "Why, in a sentence for the record.") var reason: String
    @Flag(help: "Only say what would happen.") var dryRun = false

    func run() async throws {
      let (words, moment, form) = (value.publicValue, value.known, value.form)
      let (reason, dryRun) = (reason, dryRun)
      if !dryRun { try confirmation.ask(options.output, \.askAnnounceValue) }
      let terms = try await options.atDesk {
        try await $0.announceValue(
          $1, publicValue: words, day: moment.day, hour: moment.time, form: form, because: reason,
          dryRun: dryRun)
      }
      let (phrases, known) = (options.output.phrases, "\(moment.day) \(moment.time)")
      options.output.talk(
        dryRun
          ? phrases.valueWouldBeAnnounced(value: terms.source, known: known)
          : phrases.valueAnnounced(value: terms.source, known: known))
      if options.common.json, !dryRun {
        try options.output.json(["value": terms.source, "known": known])
      }
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list",
      abstract: "Print a closed list as it is published, or what the auditor reads beside it.")
    @OptionGroup var options: MeetingOptions
    @Flag(name: .customLong("public"), help: "What everybody may read, as without --auditor.")
    var isPublic = false
    @Flag(help: "The salt and all letters of floors, for the auditor alone.") var auditor = false
    @Option(help: "Which closing; the last otherwise.", transform: Whole.number) var closing: Int?

    func validate() throws {
      guard !isPublic || !auditor else {
        throw ValidationError("Say one of --public and --auditor")
      }
    }

    func run() async throws {
      let closings = try await options.atDesk { try await $0.closings($1) }
      let output = options.output
      for one in closings {
        guard let reason = one.reopenedReason else { continue }
        output.talk(output.phrases.closingWasReopened(closing: one.number, reason: reason))
      }
      let shown = closing.map { number in closings.first { $0.number == number } } ?? closings.last
      guard let shown else {
        output.talk(output.phrases.lotteryNothingClosed, next: "convene selection close")
        return
      }
      try output.bytes(Array((auditor ? shown.audited : shown.published).utf8))
    }
  }

  struct Draw: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "draw",
      abstract: "Draw the seats that neither ratings nor named people gave; once in a meeting.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var confirmation: Confirmation
    @Option(help: "The file that `lottery commit` wrote.", completion: .file()) var secret: String
    @Option(help: "The public figure, as it was published.") var publicValue: String
    @Flag(help: "Only check that it can be drawn; nothing is drawn or shown.") var dryRun = false

    func run() async throws {
      let bytes = try SecretFile.bytes(of: secret)
      let (value, dryRun) = (publicValue, dryRun)
      if dryRun {
        _ = try await options.atDesk {
          try await $0.drawLottery($1, secret: bytes, publicValue: value, dryRun: true)
        }
        return options.output.next { _ in "convene selection lottery draw" }
      }
      try confirmation.ask(options.output, \.askDrawLottery)
      let drawn = try await options.atDesk {
        try await $0.drawLottery($1, secret: bytes, publicValue: value)
      }
      try options.output.bytes(Array(drawn.transcript.utf8))
      options.output.next { $0.nextPublishTranscript(command: "convene selection sign") }
    }
  }

  struct Replay: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "replay", abstract: "Draw again from what was kept, and compare byte for byte.")
    @OptionGroup var options: MeetingOptions

    func run() async throws {
      let transcript = try await options.atDesk { try await $0.replayLottery($1) }
      try options.output.bytes(Array(transcript.utf8))
      options.output.talk(options.output.phrases.drawnTheSame)
    }
  }
}

/// Which public value is mixed in, when it becomes known and how it is written.
struct PublicValue: ParsableArguments {
  @Option(help: "In words, which public figure is mixed in.") var publicValue: String
  @Option(
    help: ArgumentHelp(
      "When it becomes known, by the clock of the meeting's zone, such as 2038-02-01T18:00.",
      valueName: "moment"))
  var known: Moment
  @Option(help: "How it is written: 0.00 for two places, 00-00-00 for three numbers of two digits.")
  var form: String
}

extension LotteryRule: ExpressibleByArgument {}

/// 64 hexadecimal digits in a file that nobody else may read.
private struct SecretFile {
  let path: String
  private let descriptor: Int32

  /// Makes the file before anything is announced; one that is there stays as it is.
  static func made(_ path: String) throws -> SecretFile {
    let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw Failure.unwritable(
        .secretNotMade(file: path, reason: String(cString: strerror(errno))))
    }
    return SecretFile(path: path, descriptor: descriptor)
  }

  func write(_ secret: [UInt8]) throws {
    let digits = secret.hexadecimal + "\n"
    let written = Glibc.write(descriptor, digits, digits.utf8.count)
    guard written == digits.utf8.count, fsync(descriptor) == 0, close(descriptor) == 0 else {
      throw Failure.unwritable(.fileNotWritten(file: path))
    }
  }

  func remove() { unlink(path) }

  static func bytes(of path: String) throws -> [UInt8] {
    let text = String(decoding: try InputFile.bytes(of: path), as: UTF8.self)
    let digits = text.filter { !$0.isWhitespace }
    guard let bytes = [UInt8](hexadecimal: digits), bytes.count == 32 else {
      throw Failure.unusableInput(.notASecret(file: path))
    }
    return bytes
  }
}
