import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords

extension DocumentCommand {
  struct Link: AsyncParsableCommand {
    private struct Linked: Encodable {
      let name: String
      let documents: [Int]
      let address: String?
    }

    static let configuration = CommandConfiguration(
      commandName: "link",
      abstract: "Show the link by which an author hands documents in, or end it.",
      discussion: """
        Letters of document remind bear the same link. It opens a page with what they write, and takes a file a \
        language until the meeting is over; what is handed in waits for you: document list.
        """)
    @OptionGroup var options: MeetingOptions
    @Argument(help: "An address, a part of a name, an id, or a code such as A-0012.")
    var person: [String]
    @Flag(help: "Another link instead of the one before.") var new = false
    @Flag(help: "End the link: it opens nothing any more.") var end = false
    @Flag(help: "Only say what would happen.") var dryRun = false

    func validate() throws {
      guard !new || !end else { throw ValidationError("Say --new or --end") }
    }

    func run() async throws {
      let (text, new, end, dry) = (person.joined(separator: " "), new, end, dryRun)
      let (output, phrases) = (options.output, options.output.phrases)
      let made = try await options.atDesk {
        end
          ? try await $0.endAuthorLink(of: text, $1, dryRun: dry)
          : try await $0.linkAuthor(text, isNew: new, $1, dryRun: dry)
      }
      if end {
        output.talk(dry ? phrases.nothingWritten : phrases.documentLinkEnded(name: made.name))
      } else {
        output.talk(phrases.documentLinkMade(name: made.name, address: made.address ?? "–"))
        if dry { output.talk(phrases.nothingWritten) }
      }
      if output.isJSON {
        try output.json(
          Linked(
            name: made.name, documents: made.documents.map(\.number), address: made.address))
      }
    }
  }

  struct File: AsyncParsableCommand {
    private struct Written: Encodable {
      let number: Int
      let language: String
      let kind: String
      let author: String
      let note: String
      let file: String
    }

    static let configuration = CommandConfiguration(
      commandName: "file",
      abstract: "Write a document that its author handed in into a file.",
      discussion: """
        It was checked to be what it says, and not read: open it as anything that came from outside. Take it in by \
        document received, or give it back by document return.
        """)
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Its number, as the list has it.") var number: Int
    @Option(help: "en, ar or fr.", completion: .languages) var language: String
    @Option(help: "The file, such as 3.pdf.") var output: String

    func run() async throws {
      let language: Language = try Choice.of(language)
      let (number, path) = (number, output)
      let file = try OutputFile(path, isOfPeople: true)
      let handed = try await options.atDesk { try await $0.handedIn(number, in: language, $1) }
      try file.write(handed.bytes)
      let (told, phrases) = (handed.told, options.output.phrases)
      options.output.talk(
        phrases.documentFileWritten(
          number: number, kind: told.kind.rawValue.uppercased(), file: path))
      if !told.note.isEmpty {
        options.output.talk(phrases.documentFileNote(name: told.name, note: told.note))
      }
      if options.common.json {
        try options.output.json(
          Written(
            number: number, language: language.rawValue, kind: told.kind.rawValue,
            author: told.name, note: told.note, file: path))
      }
      if told.reason == nil {
        options.output.next("convene document received \(number) \(language.rawValue)")
      }
    }
  }

  struct Return: AsyncParsableCommand {
    private struct Returned: Encodable {
      let number: Int
      let languages: [String]
    }

    static let configuration = CommandConfiguration(
      commandName: "return",
      abstract: "Give back what was handed in of a document, with the reason for its author.",
      discussion: "The author reads it on their page, and hands in another file there.")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Its number, as the list has it.") var number: Int
    @Option(help: "Why, as the author reads it.") var reason: String
    @Option(help: "In one language alone: en, ar or fr.", completion: .languages)
    var language: String?
    @Flag(help: "Only say what would happen.") var dryRun = false

    func run() async throws {
      let languages: [Language] = try language.map { [try Choice.of($0)] } ?? []
      let (number, reason, dry) = (number, reason, dryRun)
      let back = try await options.atDesk {
        try await $0.giveBack(number, in: languages, because: reason, $1, dryRun: dry)
      }
      let phrases = options.output.phrases
      options.output.talk(
        dry
          ? phrases.nothingWritten
          : phrases.documentReturned(number: number, languages: back.map(\.rawValue)))
      if !dry { options.output.next("convene document remind \(number) --again") }
      if options.common.json {
        try options.output.json(Returned(number: number, languages: back.map(\.rawValue)))
      }
    }
  }
}
