import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

struct DocumentCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "document",
    abstract: "Documents before the meeting: who writes what, by when, and what is there.",
    subcommands: [
      Add.self, Change.self, Author.self, Received.self, Remind.self, Drop.self, List.self,
      Link.self, File.self, Return.self,
    ])

  /// What is said of a document.
  struct Particulars: ParsableArguments {
    @Option(help: "Number of the agenda item under which it is.") var item: Int?
    @Option(help: "Such as E/ESCWA/2038/WG.1/4.") var symbol: String?
    @Option(help: "Who writes it, as it is printed.") var author: String?
    @Option(help: "The day by which it is to be there, such as 2038-02-15.") var due: String?
    @OptionGroup var language: PaperLanguage

    func taken(title: String?) throws -> DocumentParticulars {
      DocumentParticulars(
        title: title, item: item, symbol: symbol, author: author,
        due: try due.map { try InvitationCommand.Send.day($0) })
    }
  }

  struct Add: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "add", abstract: "Put a document on the list of those before the meeting.",
      discussion: "`convene print documents` prints the list; the agenda names each under its item."
    )
    @OptionGroup var options: MeetingOptions
    @OptionGroup var changing: Changing
    @OptionGroup var particulars: Particulars
    @Argument(help: "Its title.") var title: [String]

    func run() async throws {
      let given = try particulars.taken(title: title.joined(separator: " "))
      let language = try particulars.language.said()
      try await changing.run(options) { try $0.addingDocument(given, in: language) }
    }
  }

  struct Change: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "change", abstract: "Say otherwise what a document is, or by when it is due.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var changing: Changing
    @OptionGroup var particulars: Particulars
    @Argument(help: "Its number, as the list has it.") var number: Int
    @Option(help: "Its title, in the language of --language.") var title: String?

    func run() async throws {
      let given = try particulars.taken(title: title)
      let (number, language) = (number, try particulars.language.said())
      try await changing.run(options) { try $0.changingDocument(number, given, in: language) }
    }
  }

  struct Received: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "received", abstract: "Record in which languages a document is there.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var changing: Changing
    @Argument(help: "Its number, as the list has it.") var number: Int
    @Argument(help: "en, ar or fr, one or several.", completion: .languages)
    var languages: [String]
    @Option(help: "The name of its file.") var file: String?

    func run() async throws {
      let languages: [Language] = try languages.map { try Choice.of($0) }
      let (number, file) = (number, file)
      try await changing.run(options) {
        try $0.receivingDocument(number, in: languages, file: file)
      }
    }
  }

  struct Drop: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "drop", abstract: "Take a document off the list.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var changing: Changing
    @Argument(help: "Its number, as the list has it.") var number: Int

    func run() async throws {
      let number = number
      try await changing.run(options) { try $0.droppingDocument(number) }
    }
  }

  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "list", abstract: "List documents: what is there, what is awaited and by when.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var lines: ListLines

    func run() async throws {
      let (meeting, language, writers, handed) = try await options.atDesk { desk, hand in
        (
          hand.meeting, hand.mainLanguage, try await desk.documentAuthors(hand),
          try await desk.handedIn(hand)
        )
      }
      try lines.write(
        .documents,
        meeting.documentsInOrder.map { one in
          let people = (writers[one.number] ?? []).joined(separator: options.output.phrases.comma)
          return one.cells(by: people, handed: handed, in: language)
        }, to: options.output)
      guard let one = handed.first(where: { $0.reason == nil }) else { return }
      options.output.next(
        "convene document file \(one.document) --language \(one.language.rawValue) "
          + "--output \(one.document).\(one.kind.rawValue)")
    }
  }
}
