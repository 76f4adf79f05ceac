import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

extension InvitationCommand {
  struct Print: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "print",
      abstract: "Write letters to people without a mailbox as PDF, to be printed and posted.",
      discussion: "They count as written once you say so: convene invitation posted --all.")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Codes of applications, such as A-0012, or parts of names; else all.")
    var applications: [String] = []
    @Option(name: .shortAndLong, help: "A folder; a file for each letter.", completion: .directory)
    var output: String

    func run() async throws {
      let letters = try await options.atDesk(on: applications) { desk, hand, meant in
        try await desk.lettersToPost(to: meant.isEmpty ? nil : meant.map(\.code), hand)
      }
      let folder = try Self.folder(output)
      for letter in letters {
        try Output.save(letter.bytes, to: folder + letter.file, isOfPeople: true)
      }
      let phrases = options.output.phrases
      options.output.talk(
        phrases.lettersToPrint(number: letters.count, folder: folder),
        next: "convene invitation posted --all --on DAY")
      if options.common.json {
        try options.output.json(["files": letters.map { folder + $0.file }])
      }
    }

    /// A folder that only its owner may read, made where there is none.
    static func folder(_ name: String) throws -> String {
      do {
        try FileManager.default.createDirectory(
          atPath: name, withIntermediateDirectories: true,
          attributes: [.posixPermissions: 0o700])
      } catch {
        throw Failure.unwritable(
          .outputFileNotWritable(file: name, reason: error.localizedDescription))
      }
      return name.hasSuffix("/") ? name : "\(name)/"
    }
  }

  struct Posted: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "posted",
      abstract: "Say that letters were given to the post: from then on they are written.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var confirmation: Confirmation
    @Argument(help: "Codes of applications, such as A-0012, or parts of names.")
    var applications: [String] = []
    @Flag(help: "All letters that are to be posted.") var all = false
    @Option(help: "The day on which they were posted, such as 2007-08-01.") var on: String

    func validate() throws {
      guard !all || applications.isEmpty else {
        throw ValidationError("Say either --all or whose letters")
      }
    }

    func run() async throws {
      let (day, isAll) = (try Send.day(on), all)
      let (letters, codes) = try await options.atDesk(on: applications) { desk, hand, meant in
        let codes = isAll ? nil : meant.map(\.code)
        return (try await desk.recordPosted(to: codes, on: day, hand, dryRun: true), codes)
      }
      try confirmation.ask(options.output) {
        $0.askPosted(people: letters.map(\.name), day: day.description)
      }
      let posted = try await options.atDesk {
        try await $0.recordPosted(to: codes, on: day, $1)
      }
      options.output.talk(options.output.phrases.lettersPosted(number: posted.count))
      if options.common.json { try options.output.json(["posted": posted.map(\.code)]) }
    }
  }
}
