import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

extension InvitationCommand {
  struct Draft: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "draft",
      abstract: "Write letters that leave signed and sealed as PDF, to be printed and signed.",
      discussion: """
        Each bears a mark on every page. Scan what was signed, and take it in: convene invitation scan FILE.
        """)
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Codes of applications, such as A-0012, or parts of names; else all.")
    var applications: [String] = []
    @Option(name: .shortAndLong, help: "A folder; a file for each letter.", completion: .directory)
    var output: String

    func run() async throws {
      let letters = try await options.atDesk(on: applications) { desk, hand, meant in
        try await desk.lettersToSign(to: meant.isEmpty ? nil : meant.map(\.code), hand)
      }
      let folder = try Print.folder(output)
      for letter in letters {
        try Output.save(letter.bytes, to: folder + letter.file, isOfPeople: true)
      }
      options.output.talk(
        options.output.phrases.lettersToSign(number: letters.count, folder: folder),
        next: "convene invitation scan FILE")
      if options.common.json {
        try options.output.json(["files": letters.map { folder + $0.file }])
      }
    }
  }

  struct Scan: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "scan",
      abstract: "Take in scans of signed letters: each leaves as PDF to whoever its mark says.",
      discussion: """
        The mark stands behind the meeting's code on every page of the letter. A file is known by it in \
        its name, as convene invitation draft writes it, or by --mark.
        """)
    @OptionGroup var options: MeetingOptions
    @OptionGroup var confirmation: Confirmation
    @Argument(help: "Scans, a PDF for each letter.", completion: .file()) var files: [String]
    @Option(help: "The mark of the one letter, such as 3F2A9C01.") var mark: String?
    @Flag(help: "Only say what would leave to whom.") var dryRun = false

    func validate() throws {
      guard mark == nil || files.count == 1 else {
        throw ValidationError("--mark is of one file")
      }
    }

    func run() async throws {
      let (mark, output) = (mark, options.output)
      let scans = try files.map { SignedScan(try ScanArgument.read($0), mark: mark) }
      let plan = try await options.atDesk { try await $0.signLetters(scans, $1, dryRun: true) }
      let phrases = output.phrases
      for one in plan {
        output.talk(
          phrases.scanIsOfLetter(
            file: one.file, kind: phrases.called(one.kind), name: one.name,
            address: one.address))
      }
      guard !dryRun else { return output.talk(phrases.nothingWritten) }
      try confirmation.ask(output) { $0.askSigned(number: plan.count) }
      let delivered = try await options.atDesk { desk, hand in
        _ = try await desk.signLetters(scans, hand)
        return await desk.deliver(hand)
      }
      output.talk(phrases.lettersSigned(number: plan.count))
      output.waiting(delivered)
      if output.isJSON { try output.json(["letters": plan.map(\.name)]) }
    }
  }
}
