import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

extension PersonCommand {
  struct Forget: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "forget",
      abstract: "Erase somebody for good, everywhere but in hashes and points.",
      discussion: """
        Shows first what it would erase, and asks. After an older backup was restored: \
        convene person forget --again
        """)
    @OptionGroup var common: CommonOptions
    @OptionGroup var confirmation: Confirmation
    @Argument(help: "An address, a part of a name, an id, or a code such as A-0012.")
    var person: [String] = []
    @Option(
      help: "Code of the meeting that a code is of; else the one in use, or the only one.",
      completion: .meetings)
    var meeting: String?
    @Option(help: "Why, without a name.") var reason: String?
    @Flag(help: "Forget everybody anew who was forgotten before.") var again = false
    @Option(
      help: "With --again: who was, as `person forgotten` printed it.", completion: .file())
    var list: String?
    @Flag(help: "Only say what would be erased.") var dryRun = false

    func validate() throws {
      guard again != !person.isEmpty else {
        throw ValidationError("Say whom, or --again for all who were forgotten before")
      }
      guard again || reason != nil else { throw ValidationError("Missing --reason TEXT") }
      guard again || list == nil else { throw ValidationError("--list is for --again") }
    }

    func run() async throws { if again { try await forgetAgain() } else { try await forget() } }

    private func forget() async throws {
      let (text, reason) = (person.joined(separator: " "), reason ?? "")
      let code = try meeting ?? Configuration.current().meeting
      let (found, plan) = try await common.atDesk { desk in
        let found = try await desk.person(text, inMeeting: code)
        return (found, try await desk.forget(found.id, because: reason, dryRun: true))
      }
      let output = common.output
      output.told(plan.erased)
      guard !dryRun else {
        output.talk(output.phrases.wouldBeForgotten(name: "\(found.name) <\(found.email)>"))
        return
      }
      try confirmation.ask(output) {
        $0.askForget(name: "\(found.name) <\(found.email)>")
      }
      let done = try await common.atDesk { try await $0.forget(found.id, because: reason) }
      output.talk(output.phrases.personForgotten(id: found.id.description))
      output.told(leftOver: done)
      if common.json { try output.json(["forgotten": found.id.description]) }
    }

    private func forgetAgain() async throws {
      let known =
        try list.map {
          try ForgottenList.read(InputFile.bytes(of: $0))
        } ?? ForgottenList()
      let plan = try await common.atDesk { try await $0.forgetAgain(known, dryRun: true) }
      let output = common.output
      output.told(plan.erased)
      if !dryRun {
        try confirmation.ask(output) { $0.askForgetAnew(people: plan.people) }
        _ = try await common.atDesk { try await $0.forgetAgain(known) }
      }
      output.talk(
        dryRun
          ? output.phrases.wouldBeForgottenAnew(people: plan.people)
          : output.phrases.forgottenAnew(people: plan.people))
      for one in plan.present {
        output.talk(output.phrases.forgottenTakesPart(person: one))
      }
      if common.json { try output.json(["forgotten": dryRun ? 0 : plan.people]) }
    }
  }

  struct Forgotten: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "forgotten",
      abstract: "List who was forgotten and who objects, by ids and hashes, to keep with backups.")
    @OptionGroup var common: CommonOptions

    func run() async throws {
      let list = try await common.atDesk { try await $0.forgottenList() }
      guard common.json else { return try common.output.bytes(Array(list.text.utf8)) }
      for line in list.text.split(whereSeparator: \.isNewline) {
        try common.output.json(["line": String(line)])
      }
    }
  }
}

extension ForgottenList {
  fileprivate static func read(_ bytes: [UInt8]) throws -> ForgottenList {
    try Failure.ofInput { try ForgottenList(String(decoding: bytes, as: UTF8.self)) }
  }
}

extension Output {
  /// What is erased, or would be.
  func told(_ places: [Forgetting.Place]) {
    for one in places {
      talk(
        phrases.erasedPart(
          place: one.meeting.isEmpty ? phrases.inDirectory : one.meeting, part: one.part,
          count: one.places))
    }
    if places.isEmpty { talk(phrases.nothingLeftToErase) }
  }

  /// What no act can erase, and who can.
  func told(leftOver done: Forgetting) {
    for one in done.mentions {
      talk(
        phrases.nameStillStands(
          place: one.meeting.isEmpty ? phrases.inHouse : one.meeting, part: one.part,
          row: one.place))
    }
    for file in done.files { talk(phrases.deleteLetterFile(file: file)) }
    for letter in done.letters {
      talk(phrases.letterWent(letter: letter))
    }
    for backup in done.backups {
      talk(phrases.backupHoldsThem(backup: backup))
    }
    talk(phrases.printedIsBeyond)
  }
}
