import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords

extension InvitationCommand {
  struct Preview: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "preview",
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
      let format = try file.kind(of: [.text, .html, .pdf, .docx])
      let day = try deadline.map(Send.day)
      let isAll = all
      let (letters, heldBack) = try await options.atDesk(on: applications) { desk, hand, meant in
        try await desk.previewLetters(
          to: isAll ? nil : meant.map(\.code), deadline: day, hand)
      }
      let output = options.output
      switch format {
      case .pdf:
        // What leaves as a scan is looked at as that, and not as what a program would print.
        let scan = letters.count { !$0.isCopy } == 1 ? letters.first?.scan : nil
        try output.paper(try scan?.bytes ?? letters.pdf(), to: file.output, isOfPeople: true)
      case .docx:
        try output.paper(try letters.docx(), to: file.output, isOfPeople: true)
      case .html:
        let pages = letters.filter { !$0.isCopy }
        guard pages.count < 2 else { throw Refusal.oneLetterAPage(count: pages.count) }
        for letter in pages {
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
      output.scans(letters)
      output.clearances(try await options.atDesk { try await $0.clearancesWaiting($1) })
      output.heldBack(heldBack)
    }

    private struct Shown: Encodable {
      let application: String
      let name: String
      let address: String
      let kind: String
      let subject: String
      let text: String
      let copy: Bool
      let scan: String?

      init(_ letter: LetterPreview) {
        (application, name, address) = (letter.code, letter.name, letter.address)
        (kind, subject, text) = (letter.kind.rawValue, letter.subject, letter.text)
        (copy, scan) = (letter.isCopy, letter.scan?.hash)
      }
    }
  }

  struct Approve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "approve", abstract: "Approve that letters go which somebody else queued.",
      discussion: "Where the meeting file asks for two people for its letters, none goes before.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var confirmation: Confirmation

    func run() async throws {
      let (count, meeting) = try await options.atDesk {
        (try await $0.approveLetters($1, dryRun: true), $1.meeting.code)
      }
      options.output.scans(try await options.atDesk { try await $0.scansToApprove($1) })
      try confirmation.ask(options.output) { $0.askApprove(count: count, meeting: meeting) }
      let approved = try await options.atDesk { try await $0.approveLetters($1) }
      options.output.talk(
        options.output.phrases.lettersApproved(number: approved), next: "convene invitation send")
      if options.common.json { try options.output.json(["letters": approved]) }
    }
  }
}

extension InvitationCommand {
  struct Clear: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "clear", abstract: "Say yes to letters as one of the steps that clear them.",
      discussion: """
        Where the meeting file names steps, such as section and director, each is said by an account \
        that holds it, in their order; with the last one the letters go.
        """)
    @OptionGroup var options: MeetingOptions
    @OptionGroup var confirmation: Confirmation
    @Option(name: .customLong("as"), help: "The step, as the meeting file names it.")
    var step: String
    @Flag(help: "Only say how many letters it would clear.") var dryRun = false

    func run() async throws {
      let (output, step) = (options.output, step)
      let (plan, meeting) = try await options.atDesk {
        (try await $0.clearLetters(as: step, $1, dryRun: true), $1.meeting.code)
      }
      output.scans(try await options.atDesk { try await $0.scansToApprove($1) })
      guard !dryRun else {
        return output.talk(output.phrases.wouldClear(count: plan.letters, step: step))
      }
      try confirmation.ask(output) {
        $0.askClear(count: plan.letters, meeting: meeting, step: step)
      }
      let done = try await options.atDesk { try await $0.clearLetters(as: step, $1) }
      if let next = done.next {
        output.talk(output.phrases.lettersClearedUntil(number: done.letters, step: next))
      } else {
        output.talk(
          output.phrases.lettersApproved(number: done.letters), next: "convene invitation send")
      }
      if output.isJSON { try output.json(["letters": done.letters]) }
    }
  }
}

extension Output {
  /// As which files letters leave that were signed.
  fileprivate func scans(_ scans: [ScanShown]) {
    guard !scans.isEmpty else { return }
    talk(phrases.scansToApprove(scans: scans.map { "\($0.name) \($0.hash.prefix(12))" }))
  }

  /// The same of letters that are shown; each is looked at by itself.
  fileprivate func scans(_ letters: [LetterPreview]) {
    let signed = letters.filter { $0.scan != nil && !$0.isCopy }
    guard let first = signed.first else { return }
    scans(signed.compactMap(\.scan))
    next("convene invitation preview \(first.code) --output scan.pdf")
  }

  /// Who said yes to letters, and who is asked now.
  func clearances(_ waiting: [WaitingClearance]) {
    for one in waiting {
      guard let step = one.next?.step else { continue }
      let said = zip(one.steps, one.cleared).map { "\($0.step): \($1)" }
      talk(
        said.isEmpty
          ? phrases.clearanceBegins(number: one.letters, step: step)
          : phrases.clearanceStands(number: one.letters, step: step, said: said))
      if one.isMine { next(ClearanceStep.command(step)) }
    }
  }
}

extension Phrases {
  /// What letters are called that are counted: their kind, or that they are copies.
  func counted(_ kind: String) -> String {
    language == .english ? kind : LetterKind(rawValue: kind).map(called) ?? letterCopy
  }

  /// A letter below whom it is to and what it is about.
  fileprivate func shown(_ letter: LetterPreview) -> String {
    let to = previewTo(
      code: letter.code, name: letter.name, address: letter.address)
    return "\(to)\n\(previewSubject(subject: letter.subject))\n\n\(letter.text)"
  }
}
