import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords

extension InvitationCommand {
  struct Preview: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show letters as their readers would have them; nothing is written to anybody.",
      discussion: """
        Those that wait, those about the signed selection, and those to people whom States and \
        organisations named. Their links open nothing.
        """)
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Codes of applications, such as A-0012, or parts of names.")
    var applications: [String] = []
    @Flag(help: "All letters that would leave.") var all = false
    @Option(help: "Last day for an answer; else the day before the meeting.") var deadline: String?
    @OptionGroup var file: PaperFile

    func validate() throws {
      guard !all || applications.isEmpty else {
        throw ValidationError("Say either --all or whose letters")
      }
    }

    func run() async throws {
      let format = try file.kind(of: [.text, .html, .pdf])
      let day = try deadline.map(Send.day)
      let isAll = all
      let (letters, heldBack) = try await options.atDesk(on: applications) { desk, hand, meant in
        try await desk.previewLetters(
          to: isAll ? nil : meant.map(\.code), deadline: day, hand)
      }
      let output = options.output
      switch format {
      case .pdf: try output.paper(try letters.pdf(), to: file.output, isOfPeople: true)
      case .html:
        guard letters.count < 2 else { throw Refusal.oneLetterAPage(count: letters.count) }
        for letter in letters {
          try output.paper(Array(letter.page.utf8), to: file.output, isOfPeople: true)
        }
      default:
        if output.isJSON, file.output == nil {
          for letter in letters { try output.json(Shown(letter)) }
        } else {
          let text = letters.map { output.phrases.shown($0) }.joined(separator: "\n\n")
          if file.output != nil {
            try output.paper(Array("\(text)\n".utf8), to: file.output, isOfPeople: true)
          } else if !letters.isEmpty {
            try output.pages(text)
          }
        }
      }
      output.heldBack(heldBack)
    }

    private struct Shown: Encodable {
      let application: String
      let name: String
      let address: String
      let kind: String
      let subject: String
      let text: String

      init(_ letter: LetterPreview) {
        (application, name, address) = (letter.code, letter.name, letter.address)
        (kind, subject, text) = (letter.kind.rawValue, letter.subject, letter.text)
      }
    }
  }

  struct Approve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Approve that letters go which somebody else queued.",
      discussion: "Where the meeting file asks for two people for its letters, none goes before.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var confirmation: Confirmation

    func run() async throws {
      let (count, meeting) = try await options.atDesk {
        (try await $0.approveLetters($1, dryRun: true), $1.meeting.code)
      }
      try confirmation.ask(options.output) { $0.askApprove(count: count, meeting: meeting) }
      let approved = try await options.atDesk { try await $0.approveLetters($1) }
      options.output.talk(
        options.output.phrases.lettersApproved(number: approved), next: "convene invitation send")
      if options.common.json { try options.output.json(["letters": approved]) }
    }
  }
}

extension Phrases {
  /// A letter below whom it is to and what it is about.
  fileprivate func shown(_ letter: LetterPreview) -> String {
    let to = previewTo(
      code: letter.code, name: letter.name, address: letter.address)
    return "\(to)\n\(previewSubject(subject: letter.subject))\n\n\(letter.text)"
  }
}
