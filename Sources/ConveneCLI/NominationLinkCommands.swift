import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords

extension NominationCommand {
  struct Link: AsyncParsableCommand {
    private struct Linked: Encodable {
      let sender: String
      let places: Int
      let until: Day
      let address: String?
    }

    static let configuration = CommandConfiguration(
      commandName: "link",
      abstract: "Give a State or an organisation a link by which it proposes people, or end it.",
      discussion: """
        The link goes with the note that asks for nominations; nobody is written to. Said again, it is the \
        same link with other places or another day. What is proposed there is official by the note of the \
        State or organisation alone: nomination take.
        """)
    @OptionGroup var options: MeetingOptions
    @Argument(help: "The State, by its code or name, or the organisation.") var sender: String
    @Option(help: "How many people it may propose, from 1 to 20.") var places = 1
    @Option(help: "The last day on which it proposes, such as 2007-07-20.") var until: String?
    @Option(help: "In which capacity: government_designated for States, observer otherwise.")
    var capacity: Capacity?
    @Flag(help: "Another link instead of the one before.") var new = false
    @Flag(help: "End the link: it opens nothing any more.") var withdraw = false
    @Flag(help: "Only say what would happen.") var dryRun = false

    func validate() throws {
      guard withdraw || until != nil else {
        throw ValidationError("Say until when: --until DAY")
      }
    }

    func run() async throws {
      let (sender, places, capacity, new, dry) = (sender, places, capacity, new, dryRun)
      let (output, phrases) = (options.output, options.output.phrases)
      guard !withdraw else {
        let (ended, meeting) = try await options.atDesk {
          (try await $0.endNominationLink(of: sender, $1, dryRun: dry), $1.meeting)
        }
        output.talk(
          dry
            ? phrases.nothingWritten
            : phrases.nominationLinkEnded(sender: phrases.nominator(ended.sender, of: meeting)))
        if output.isJSON {
          try output.json(
            Linked(
              sender: ended.sender, places: ended.places, until: ended.until, address: nil))
        }
        return
      }
      let day = try InvitationCommand.Send.day(until ?? "")
      let (made, meeting) = try await options.atDesk {
        let made = try await $0.linkNominations(
          of: sender, places: places, until: day, as: capacity, isNew: new, $1, dryRun: dry)
        return (made, $1.meeting)
      }
      output.talk(
        phrases.nominationLinkMade(
          sender: phrases.nominator(made.entry.sender, of: meeting), places: places,
          day: phrases.date(day),
          address: made.address ?? "–"))
      if dry { output.talk(phrases.nothingWritten) }
      if output.isJSON {
        try output.json(
          Linked(
            sender: made.entry.sender, places: places, until: day, address: made.address))
      }
    }
  }

  struct Links: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "links",
      abstract: "List the links by which States and organisations propose people.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var lines: ListLines

    func run() async throws {
      let (links, meeting) = try await options.atDesk {
        (try await $0.nominationLinks($1), $1.meeting)
      }
      try lines.write(
        ["nominated by", "places", "capacity", "day", "status", "address"],
        links.map { one in
          [
            options.output.nominator(one.entry.sender, of: meeting), "\(one.entry.places)",
            one.entry.capacity.rawValue,
            one.entry.until.description, one.entry.isWithdrawn ? "withdrawn" : "open",
            one.address ?? "–",
          ]
        }, to: options.output)
    }
  }

  struct Proposed: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "proposed",
      abstract: "List whom States and organisations propose by their links.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var lines: ListLines

    func run() async throws {
      let (proposals, meeting) = try await options.atDesk {
        (try await $0.nominationProposals($1), $1.meeting)
      }
      try lines.write(
        ["nominated by", "status", "role", "position", "email", "remark", "letter", "name"],
        proposals.map { one in
          let said = one.proposal
          return [
            options.output.nominator(one.sender, of: meeting), one.state.rawValue, said[.role],
            said[.position], said[.email], said[.remark], said.letter?.rawValue ?? "",
            said.isTaken ? said.name : said[.name],
          ]
        }, to: options.output)
      if let one = proposals.first(where: { $0.state == .proposed }) {
        options.output.next("convene nomination take \"\(one.sender)\" --note NUMBER --dated DAY")
      }
    }
  }

  struct Letter: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "letter",
      abstract: "Write the letter that came with a proposal into a file.",
      discussion: """
        It was checked to be what it says, and not read: open it as anything that a stranger sent.
        """)
    @OptionGroup var options: MeetingOptions
    @Argument(help: "A part of the name of whoever is proposed.") var name: String
    @Option(help: "The file, such as letter.pdf.") var output: String

    func run() async throws {
      let text = name
      try await CameByPage.write(into: output, options) {
        try await $0.proposalLetter(of: text, $1)
      }
    }
  }

  struct Take: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "take",
      abstract: "Take in whom a State or an organisation proposed, by the note that names them.",
      discussion: """
        Each is a nomination then, as nomination add receives one, and their page changes nothing of it any \
        more.
        """)
    @OptionGroup var options: MeetingOptions
    @Argument(help: "The State, by its code or name, or the organisation.") var sender: String
    @OptionGroup var note: GivenNote
    @OptionGroup var officer: NominationOfficer
    @Flag(help: "Only say what would happen.") var dryRun = false

    func run() async throws {
      let (sender, note, officer, dry) = (sender, try note.given(), officer.officer, dryRun)
      let received = try await options.atDesk {
        try await $0.takeProposals(of: sender, by: note, $1, officer: officer, dryRun: dry)
      }
      try options.output.received(received, dryRun: dry)
    }
  }
}

extension Capacity: ExpressibleByArgument {}

/// A letter that somebody sent by a page, on its way into a file.
enum CameByPage {
  private struct Written: Encodable {
    let name: String
    let file: String
    let kind: String
  }

  static func write(
    into path: String, _ options: MeetingOptions,
    _ letter:
      @escaping @Sendable (Secretariat, MeetingInHand) async throws -> (
        bytes: [UInt8], kind: NominationLetter.Kind, name: String
      )
  ) async throws {
    let file = try OutputFile(path, isOfPeople: true)
    let letter = try await options.atDesk(letter)
    try file.write(letter.bytes)
    options.output.talk(
      options.output.phrases.proposalLetterWritten(
        name: letter.name, kind: letter.kind.rawValue.uppercased(), file: path))
    if options.common.json {
      try options.output.json(
        Written(name: letter.name, file: path, kind: letter.kind.rawValue))
    }
  }
}
