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
        Each bears a mark on every page, beside its reference. Scan what was signed, and take it in: \
        convene invitation scan FILE.
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
        A file is a PDF as a scanner makes it, or a picture of one page as PNG or JPEG, which becomes a \
        PDF; a folder stands for all of them in it. Whose letter it is says the code on its pages. Where \
        that cannot be read, the mark in the file's name counts, as convene invitation draft writes it, \
        or --mark: it stands behind the meeting's code on every page.
        """)
    @OptionGroup var options: MeetingOptions
    @OptionGroup var confirmation: Confirmation
    @Argument(help: "Scans, a file for each letter, or folders of them.", completion: .file())
    var files: [String]
    @Option(help: "The mark of the one letter, such as 3F2A9C01.") var mark: String?
    @Flag(help: "Only say what would leave to whom.") var dryRun = false

    func validate() throws {
      guard mark == nil || files.count == 1 else {
        throw ValidationError("--mark is of one file")
      }
    }

    func run() async throws {
      let (mark, output) = (mark, options.output)
      let paths = try files.flatMap(Self.files)
      let scans = try await options.atDesk { desk, hand in
        let today = Day(desk.now(), inZone: hand.meeting.zone)
        return try paths.map { try Self.read($0, mark, on: today) }
      }
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

    /// Those that a folder holds, by name; else the file itself.
    private static func files(in path: String) throws -> [String] {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder),
        isFolder.boolValue
      else { return [path] }
      let names: [String]
      do {
        names = try FileManager.default.contentsOfDirectory(atPath: path)
      } catch {
        throw Failure.unusableInput(
          .inputUnreadable(file: path, reason: error.localizedDescription))
      }
      let found = names.sorted().filter { name in
        !name.hasPrefix(".") && SignedScan.endings.contains { name.lowercased().hasSuffix($0) }
      }
      guard !found.isEmpty else {
        throw ValidationError("\(path) holds no PDF, PNG or JPEG")
      }
      return found.map { "\(path)/\($0)" }
    }

    private static func read(_ file: String, _ mark: String?, on day: Day) throws -> SignedScan {
      let bytes = try InputFile.bytes(of: file)
      do throws(Refusal) {
        return try SignedScan(reading: bytes, from: file, mark: mark, on: day)
      } catch {
        throw Failure.unusableInput(error)
      }
    }
  }
}
