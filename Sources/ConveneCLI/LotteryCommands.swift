import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

struct LotteryCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lottery", abstract: "Draw what stays open, where the call announced it.",
    subcommands: [Commit.self, Draw.self, Replay.self])

  struct Commit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Before the call is published: fix a secret, and announce its fingerprint.")
    @OptionGroup var options: MeetingOptions
    @Option(help: "A new file for the secret; keep it where nobody else reads it.")
    var secret: String
    @Option(help: "In words, which public figure of which later day is mixed in.")
    var publicValue: String

    func run() async throws {
      let words = publicValue
      let file = try SecretFile.made(secret)
      do {
        let (bytes, announced) = try await options.atDesk {
          try await $0.announceLottery($1, publicValue: words)
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

  struct Draw: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Draw the seats that neither ratings nor named people gave; once in a meeting.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var confirmation: Confirmation
    @Option(help: "The file that `lottery commit` wrote.", completion: .file()) var secret: String
    @Option(help: "The public figure, as it was published.") var publicValue: String

    func run() async throws {
      let bytes = try SecretFile.bytes(of: secret)
      let value = publicValue
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
      abstract: "Draw again from what was kept, and compare byte for byte.")
    @OptionGroup var options: MeetingOptions

    func run() async throws {
      let transcript = try await options.atDesk { try await $0.replayLottery($1) }
      try options.output.bytes(Array(transcript.utf8))
      options.output.talk(options.output.phrases.drawnTheSame)
    }
  }
}

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
    let digits = secret.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined() + "\n"
    let written = Glibc.write(descriptor, digits, digits.utf8.count)
    guard written == digits.utf8.count, fsync(descriptor) == 0, close(descriptor) == 0 else {
      throw Failure.unwritable(.fileNotWritten(file: path))
    }
  }

  func remove() { unlink(path) }

  static func bytes(of path: String) throws -> [UInt8] {
    let text = String(decoding: try InputFile.bytes(of: path), as: UTF8.self)
    let digits = Array(text.filter { !$0.isWhitespace })
    let bytes = stride(from: 0, to: digits.count, by: 2).compactMap { place in
      place + 1 < digits.count ? UInt8(String(digits[place...place + 1]), radix: 16) : nil
    }
    guard digits.count == 64, bytes.count == 32 else {
      throw Failure.unusableInput(.notASecret(file: path))
    }
    return bytes
  }
}
