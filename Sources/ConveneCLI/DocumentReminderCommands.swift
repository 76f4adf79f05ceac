import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords

extension DocumentCommand {
  struct Author: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "author",
      abstract: "Say who of the directory writes a document, so that they can be reminded.",
      discussion: """
        Several may write the same. How an author is printed is said by `convene document change --author`.
        """)
    @OptionGroup var options: MeetingOptions
    @OptionGroup var confirmation: Confirmation
    @Argument(help: "Its number, as the list has it.") var number: Int
    @Argument(help: "An address, a part of a name, an id, or a code such as A-0012.")
    var person: [String]
    @Flag(help: "They write it no more.") var withdraw = false
    @Flag(help: "Only say what would change.") var dryRun = false

    func run() async throws {
      let (number, withdraw, output) = (number, withdraw, options.output)
      let text = person.joined(separator: " ")
      @Sendable func name(dryRun: Bool) async throws -> (String, AuthorReport) {
        try await options.atDesk { desk, hand in
          (
            hand.meeting.code,
            try await desk.name(
              author: text, of: number, takingBack: withdraw, in: hand, dryRun: dryRun)
          )
        }
      }
      let phrases = output.phrases
      let (code, plan) = try await name(dryRun: true)
      let at = DocumentAuthor.at(number)
      try output.differences(
        plan.goes.map { MeetingDifference(at, from: $0, to: "") }
          + plan.comes.map { MeetingDifference(at, from: "", to: $0) })
      output.notices(plan.notices)
      guard !plan.comes.isEmpty || !plan.goes.isEmpty else {
        return output.talk(phrases.likeThisAlready(what: code))
      }
      guard !dryRun else { return output.talk(phrases.nothingWritten) }
      try confirmation.ask(output) { $0.askChangeMeeting(code: code) }
      _ = try await name(dryRun: false)
      output.talk(phrases.meetingChanged(code: code))
    }
  }

  struct Remind: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "remind",
      abstract: "Write to the authors of documents that are late or due, one letter to each.",
      discussion: """
        Nobody is written to twice within a week, unless you say --again. Of documents without an author in         the directory, and of authors whom no letter reaches, it says what to do. Letters wait as all others.
        """)
    @OptionGroup var options: MeetingOptions
    @OptionGroup var confirmation: Confirmation
    @Argument(help: "Numbers of documents, as the list has them; else all that are due.")
    var numbers: [Int] = []
    @Option(help: "Due within so many days from now.", transform: Whole.within(0...366))
    var within = 14
    @Flag(help: "Also whoever was reminded less than a week ago.") var again = false
    @Flag(help: "Only say who would be written to.") var dryRun = false

    func run() async throws {
      let (output, numbers, days, again) = (options.output, numbers, within, again)
      let (plan, language) = try await options.atDesk { desk, hand in
        (
          try await desk.remindAuthors(of: numbers, within: days, again: again, hand, dryRun: true),
          hand.mainLanguage
        )
      }
      let phrases = output.phrases
      if !plan.left.isEmpty {
        try output.table(
          ["number", "name", "telephone", "due", "title", "why"], numbers: ["number"],
          plan.left.map { one in
            [
              "\(one.document.number)", one.name, one.telephone,
              one.document.due?.description ?? "", one.document.call(in: language),
              phrases.why(one),
            ]
          })
      }
      let people = plan.written.map { one in
        phrases.authorOfDocuments(
          name: one.name, documents: one.documents.map { $0.call(in: language) })
      }
      guard !people.isEmpty else { return output.talk(phrases.nobodyReminded) }
      guard !dryRun else {
        return output.talk(phrases.wouldRemind(people: people.joined(separator: phrases.comma)))
      }
      try confirmation.ask(output) {
        $0.askRemind(count: people.count, people: people)
      }
      let done = try await options.atDesk { desk, hand in
        try await desk.remindAuthors(of: numbers, within: days, again: again, hand)
      }
      output.talk(phrases.lettersQueuedNow(number: done.written.count))
      output.next("convene invitation send")
      if output.isJSON { try output.json(["letters": done.written.map(\.name)]) }
    }
  }
}

extension Phrases {
  /// Why nobody is reminded of a document, and what to do.
  fileprivate func why(_ left: DocumentReminders.Left) -> String {
    let number = left.document.number
    return switch left.why {
    case .received: documentReceivedAlready
    case .handedIn: documentHandedInAlready
    case .undated: documentUndated(number: number)
    case .authorless: documentAuthorless(number: number)
    case .outside: documentAuthorOutside
    case .withoutAddress: documentAuthorWithoutAddress(name: left.name)
    case .reminded(let day): documentRemindedOn(day: day.description)
    case .unwritable(let refusal): sentence(of: refusal)
    }
  }
}
