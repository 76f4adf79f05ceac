import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords

extension AgendaCommand {
  struct Leaders: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "leaders", abstract: "List who leads what, and who of them is away.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var lines: ListLines

    func run() async throws {
      let leaders = try await options.atDesk { try await $0.leaders($1) }
      try lines.write(
        ["part", "role", "away", "organisation", "name"],
        leaders.map { one in
          [
            options.output.cell(of: one.part, one.session), one.role.rawValue,
            one.away?.rawValue.replacing("_", with: " ") ?? "",
            one.organisation, one.name,
          ]
        }, to: options.output)
    }
  }

  struct Assign: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "assign",
      abstract: "Say who leads an item of the agenda or a session, after showing what follows.",
      discussion: """
        Whoever leads is of the directory and need not take part otherwise. Several may lead the \
        same; who was to lead it likewise and is away goes.
        """)
    @OptionGroup var options: MeetingOptions
    @OptionGroup var confirmation: Confirmation
    @Argument(help: "Number of an item of the agenda, or key or title of a session.")
    var part: String
    @Argument(help: "chair, moderator, presenter or rapporteur.") var role: AgendaRole
    @Argument(help: "An address, a part of a name, an id, or a code such as A-0012.")
    var person: [String]
    @Flag(help: "They lead it no more.") var withdraw = false
    @Flag(help: "Only say what would change.") var dryRun = false

    func run() async throws {
      let (part, role, withdraw) = (part, role, withdraw)
      let (text, output) = (person.joined(separator: " "), options.output)
      @Sendable func assign(dryRun: Bool) async throws -> (String, LeaderReport) {
        try await options.atDesk { desk, hand in
          (
            hand.meeting.code,
            try await desk.assign(
              text, as: role, of: part, takingBack: withdraw, in: hand, dryRun: dryRun)
          )
        }
      }
      let phrases = output.phrases
      let (code, plan) = try await assign(dryRun: true)
      try output.differences(
        plan.goes.map { MeetingDifference(plan.post.at, from: $0, to: "", session: plan.session) }
          + plan.comes.map {
            MeetingDifference(plan.post.at, from: "", to: $0, session: plan.session)
          })
      output.notices(plan.notices)
      guard !plan.comes.isEmpty || !plan.goes.isEmpty else {
        return output.talk(phrases.likeThisAlready(what: code))
      }
      guard !dryRun else { return output.talk(phrases.nothingWritten) }
      try confirmation.ask(output) { $0.askChangeMeeting(code: code) }
      let done = try await assign(dryRun: false).1
      output.talk(
        done.revision.map { phrases.meetingChangedRevision(code: code, revision: $0) }
          ?? phrases.meetingChanged(code: code))
    }
  }
}

extension Output {
  /// A part of the programme in a list: a session by its title, and for scripts by its key.
  func cell(of part: AgendaPost.Part, _ session: SessionName?) -> String {
    isJSON ? part.at : session.map(phrases.called) ?? part.at
  }
}

extension AgendaRole: ExpressibleByArgument {}
