import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

struct PartnershipCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "partnership",
    abstract: "Partnerships that came of a meeting: announced, confirmed, recognised, ended.",
    subcommands: [
      Announce.self, Answer.self, Confirm.self, Due.self, End.self, List.self, Network.self,
      Principles.self, Recognise.self, Remind.self, Report.self, Show.self, Tell.self, Word.self,
    ])

  struct Announce: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "announce",
      abstract: "Announce a partnership between two or more, each in a role of its own.",
      discussion: """
        A partner is an organisation or a person of the directory, by a part of the name, or somebody \
        of the meeting by code; behind a colon, what it does in the partnership. Both sides of a commitment \
        are partners in the role of what was promised, unless they are named with another.
        """)
    @OptionGroup var options: MeetingOptions
    @Option(help: "What the partnership is called.") var title: String
    @Option(
      help: "A partner and its role, such as \"Hill Incubator: houses the firms\"; once for each.",
      transform: Self.partner)
    var partner: [NewPartner] = []
    @Option(help: "A commitment whose two sides are partners, such as C-0001.")
    var fromCommitment: String?
    @Option(
      help:
        "A project whose owner, and whoever fills what it lacked, are partners, such as PR-0001.")
    var fromProject: String?
    @Option(help: "The code of an agreed outcome that it advances, such as C2; once for each.")
    var outcome: [String] = []
    @Flag(help: "Only say what would be announced.") var dryRun = false

    func run() async throws {
      let (title, partners, outcomes, dry) = (title, partner, outcome, dryRun)
      let (source, project) = (fromCommitment, fromProject)
      let one = try await options.atDesk {
        try await $0.announcePartnership(
          title, of: partners, from: source, ofProject: project, advancing: outcomes, $1,
          dryRun: dry)
      }
      let phrases = options.output.phrases
      options.output.partners(of: one)
      try options.output.done(
        dry
          ? phrases.partnershipWouldBeAnnounced(partnership: one.called)
          : phrases.partnershipAnnounced(partnership: one.called), one)
      if !dry {
        options.output.next("convene partnership confirm \(one.code) PARTNER --by NAME --on DAY")
      }
    }

    static func partner(_ text: String) throws -> NewPartner {
      guard let partner = NewPartner(text) else {
        throw ValidationError(
          "--partner is NAME: ROLE, such as \"Hill Incubator: houses the firms\"")
      }
      return partner
    }
  }

  struct Confirm: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "confirm",
      abstract: "Record that partners take their roles: who said so for each, when and how.",
      discussion: "Once all partners did, the partnership is confirmed.")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Code of the partnership, such as P-0001.") var code: String
    @Argument(help: "Partners, by number or a part of the name.") var partners: [String]
    @Option(help: "Who said so for the partner, by name.") var by: String
    @Option(help: "The day on which they said so, such as 2007-09-06.") var on: String
    @Option(
      help: "How: in_person, letter, mail or telephone.",
      completion: .list(Partnership.Way.allCases.map(\.rawValue)))
    var how = Partnership.Way.letter.rawValue
    @Flag(help: "Only say what would be recorded.") var dryRun = false

    func run() async throws {
      let said = Partnership.Confirmation(
        who: by, day: try InvitationCommand.Send.day(on), how: try Choice.of(how))
      let (code, partners, dry) = (code, partners, dryRun)
      let one = try await options.atDesk {
        try await $0.confirmPartnership(code, partners: partners, said, $1, dryRun: dry)
      }
      let phrases = options.output.phrases
      try options.output.done(
        dry
          ? phrases.nothingWritten
          : one.status == .confirmed
            ? phrases.partnershipConfirmed(partnership: one.called)
            : phrases.partnersConfirmed(
              confirmed: one.partners.count { $0.confirmation != nil },
              partners: one.partners.count), one)
    }
  }

  struct Answer: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "answer",
      abstract:
        "Record what the partners say to a principle, in the place of what was said before.",
      discussion: "What each principle asks: convene partnership principles.")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Code of the partnership, such as P-0001.") var code: String
    @Argument(help: "Number of the principle, from 1 to 7.", transform: Whole.number)
    var principle: Int
    @Argument(help: "What they say.") var text: String?
    @Option(help: "A file with what they say.", completion: .file()) var from: String?
    @OptionGroup var particulars: PrincipleParticulars
    @Flag(help: "Only say whether it could be recorded.") var dryRun = false

    func validate() throws {
      guard text == nil || from == nil else {
        throw ValidationError("Say either TEXT or --from FILE")
      }
    }

    func run() async throws {
      let principle = try PartnershipCommand.principle(principle)
      let answer =
        try from.map { String(decoding: try InputFile.bytes(of: $0), as: UTF8.self) } ?? text
      let said = try particulars.said(answer)
      let (code, dry) = (code, dryRun)
      let one = try await options.atDesk {
        try await $0.answerPrinciple(principle, said, of: code, $1, dryRun: dry)
      }
      let phrases = options.output.phrases
      try options.output.done(
        dry
          ? phrases.nothingWritten
          : phrases.principleAnswered(
            partnership: one.called, principle: phrases.placePrinciple(number: principle.rawValue)),
        one)
    }
  }

  struct Recognise: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "recognise",
      abstract: "Recognise a partnership, in your name; what is missing is said at once.",
      discussion: """
        The program only says what is missing; whether to recognise is your decision. It endorses \
        nothing that the partners do.
        """)
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Code of the partnership, such as P-0001.") var code: String
    @Flag(help: "Only say whether anything is missing.") var dryRun = false

    func run() async throws {
      let (code, dry) = (code, dryRun)
      let one = try await options.atDesk {
        try await $0.recognisePartnership(code, $1, dryRun: dry)
      }
      let phrases = options.output.phrases
      try options.output.done(
        dry
          ? phrases.partnershipLacksNothing(partnership: one.called)
          : phrases.partnershipRecognised(
            partnership: one.called, by: one.recognised?.by ?? ""), one)
    }
  }

  struct End: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "end",
      abstract: "Record that a partnership ended, and why; it stays among those of the meeting.")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Code of the partnership, such as P-0001.") var code: String
    @Option(help: "Why.") var reason: String
    @Flag(help: "Only say what would be recorded.") var dryRun = false

    func run() async throws {
      let (code, reason, dry) = (code, reason, dryRun)
      let one = try await options.atDesk {
        try await $0.endPartnership(code, because: reason, $1, dryRun: dry)
      }
      let phrases = options.output.phrases
      try options.output.done(
        dry ? phrases.nothingWritten : phrases.partnershipEnded(partnership: one.called), one)
    }
  }

  static func principle(_ number: Int) throws -> Principle {
    guard let principle = Principle(rawValue: number) else {
      throw ValidationError("There are principles 1 to \(Principle.allCases.count)")
    }
    return principle
  }
}

/// What is said to a principle beside words.
struct PrincipleParticulars: ParsableArguments {
  @Option(help: "To 3: the code of an agreed outcome, such as C2; once for each.")
  var outcome: [String] = []
  @Option(help: "To 6: by what it is seen that the target is reached.") var measure: String?
  @Option(help: "To 6: the day by which, such as 2008-09-05.") var by: String?
  @Option(help: "To 7: funding that is assured, such as \"25000 USD\".") var assured: String?
  @Option(help: "To 7: funding that is expected besides, such as \"100000 USD\".")
  var expected: String?

  func said(_ answer: String?) throws -> PrincipleSaid {
    var said = PrincipleSaid(answer)
    said.outcomes = outcome
    said.measure = measure
    said.due = try by.map { try InvitationCommand.Send.day($0) }
    said.assured = try assured.map { try Self.sum($0) }
    said.expected = try expected.map { try Self.sum($0) }
    return said
  }

  private static func sum(_ text: String) throws -> Money {
    guard let sum = Money(text) else {
      throw ValidationError("\(text) is not a sum such as \"25000 USD\"")
    }
    return sum
  }
}
