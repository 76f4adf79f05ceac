import ArgumentParser
import ConveneCore
import ConveneDemo
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

extension MeetingCommand {
  struct Create: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "create",
      abstract: "Write the draft of a new meeting; what is not said is asked for on a terminal.",
      discussion: """
        Programme, rubric and tables are usual ones, or those of another meeting with --from. What is \
        still to be written is listed. A trial --from a meeting has as many invented people as applied \
        there, rated, or twice as many as its open places where nobody did.
        """)
    @OptionGroup var common: CommonOptions
    @Option(help: "Its code, such as EGM-2027.") var code: String?
    @Option(help: "Its title, in the first language.") var title: String?
    @Option(help: "Its first day, such as 2027-04-20.") var starts: String?
    @Option(help: "Its last day; the first otherwise.") var ends: String?
    @Option(help: "The city, in the first language.") var city: String?
    @Option(help: "The country, by name or code.") var country: String?
    @Option(help: "The convener's mailbox.") var email: String?
    @Option(help: "en, ar or fr, the first language first; may be given several times.")
    var language: [String] = ["en"]
    @Option(help: "The zone of its clock times.") var zone = TimeZone.current.identifier
    @Option(help: "How many open places there are.", transform: Whole.within(0...8_000))
    var open = 24
    @Option(help: "How many nominated places there are.", transform: Whole.within(0...8_000))
    var nominated = 0
    @Option(help: "The address of the room for those who attend remotely, https://…")
    var remoteRoom: String?
    @Option(
      help: "Code of a meeting that it is like: all but code, title and days is taken from it.")
    var from: String?
    @Flag(
      help: "To try the program: papers say so, no letter leaves, and it is removed at any stage.")
    var trial = false
    @Flag(help: "Only say whether it could be written.") var dryRun = false

    func validate() throws {
      guard
        from == nil
          || (ends == nil && city == nil && country == nil && email == nil && remoteRoom == nil)
      else {
        throw ValidationError(
          "--ends, --city, --country, --email and --remote-room are those of --from")
      }
    }

    func run() async throws {
      var asking = Asking(output: common.output)
      let code = asking.value(code, "--code", \.askCode)
      let title = asking.value(title, "--title", \.askTitle)
      let first = asking.value(starts, "--starts", \.askFirstDay)
      let (dry, trial) = (dryRun, trial)
      if let from {
        try asking.refuseUnsaid()
        let day = try InvitationCommand.Send.day(first)
        let (clone, invented) = try await common.atDesk { desk in
          let other = try await desk.meeting(from)
          let clone = try await desk.clone(
            other, as: code, starting: day, title: title, asTrial: trial, dryRun: dry)
          guard trial, !dry else { return (clone, 0) }
          let applied = try await desk.applicationCount(other)
          return (
            clone,
            try await desk.inventApplicants(
              applied > 0 ? applied : 2 * clone.places.open, for: try await desk.meeting(code))
          )
        }
        try common.output.drafted(clone, dryRun: dry)
        if invented > 0 {
          common.output.talk(common.output.phrases.inventedApplicants(number: invented))
        }
        return
      }
      let city = asking.value(city, "--city", \.askCity)
      let country = asking.value(country, "--country", \.askCountry)
      let email = asking.value(email, "--email", \.askMailbox)
      try asking.refuseUnsaid()
      let known = try Country.given(country)
      let starts = try InvitationCommand.Send.day(first)
      let brief = MeetingBrief(
        code: code, title: title, starts: starts,
        ends: try ends.map(InvitationCommand.Send.day) ?? starts, city: city, country: known,
        email: email, languages: try language.map(PrintCommand.language), zone: zone, open: open,
        nominated: nominated, remoteRoom: remoteRoom, months: .ofHouse)
      try common.output.drafted(
        try await common.atDesk(making: true) {
          try await $0.createMeeting(brief, asTrial: trial, dryRun: dry)
        }, dryRun: dry)
    }
  }

  struct Clone: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "clone",
      abstract: "Write the draft of a meeting like another one, without its people.")
    @OptionGroup var common: CommonOptions
    @Argument(help: "Code of the meeting that it is like.") var like: String
    @Option(help: "Its own code.") var code: String
    @Option(help: "Its first day, such as 2027-04-20.") var starts: String
    @Flag(help: "Only say whether it could be written.") var dryRun = false

    func run() async throws {
      let (like, code, dry) = (like, code, dryRun)
      let day = try InvitationCommand.Send.day(starts)
      let (other, clone) = try await common.atDesk { desk in
        let other = try await desk.meeting(like)
        return (
          other.meeting, try await desk.clone(other, as: code, starting: day, dryRun: dry)
        )
      }
      if other.starts.year != clone.starts.year {
        common.output.notices(clone.naming(year: other.starts.year))
      }
      try common.output.drafted(clone, dryRun: dry)
    }
  }

  struct Check: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "check", abstract: "Say what a meeting still lacks, for its call and beyond.")
    @OptionGroup var options: MeetingOptions

    func run() async throws {
      let meeting = try await options.atDesk { $1.meeting }
      let found = meeting.missingForCall + meeting.remarks
      options.output.notices(found)
      if found.isEmpty { options.output.talk(options.output.phrases.nothingMissing) }
      guard options.common.json else { return }
      for part in found.map(options.output.phrases.wordedOut) {
        try options.output.json(["part": part.at, "lacks": part.message])
      }
    }
  }
}

/// Asks on a terminal for what the command line does not say, and names all of it elsewhere.
struct Asking {
  let output: Output
  private(set) var unsaid: [String] = []

  init(output: Output) { self.output = output }

  mutating func value(
    _ given: String?, _ option: String, _ question: (Phrases) -> String
  ) -> String {
    if let given { return given }
    guard isatty(0) == 1, isatty(2) == 1 else {
      unsaid.append(option)
      return ""
    }
    output.talk(question(output.phrases))
    return (readLine() ?? "").trimmingCharacters(in: .whitespaces)
  }

  func refuseUnsaid() throws {
    guard unsaid.isEmpty else {
      throw ValidationError("Say \(unsaid.joined(separator: ", "))")
    }
  }
}

extension Output {
  /// A new draft, with what it still lacks.
  fileprivate func drafted(_ meeting: Meeting, dryRun: Bool) throws {
    notices(meeting.missingForCall + meeting.remarks)
    talk(dryRun ? phrases.couldBeDraft(code: meeting.code) : phrases.isDraft(code: meeting.code))
    if meeting.isTrial, !dryRun { talk(phrases.trialBegun(code: meeting.code)) }
    if !dryRun { next("convene meeting export --meeting \(meeting.code)") }
    if isJSON { try json(["meeting": meeting.code]) }
  }
}
