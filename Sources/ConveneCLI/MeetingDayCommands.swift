import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

struct InvitationCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "invitation", abstract: "Invitations, letters and answers.",
    subcommands: [
      Preview.self, Send.self, Approve.self, Clear.self, Print.self, Posted.self, Draft.self,
      Scan.self, Proof.self, Pause.self,
      Resend.self, Record.self, Remind.self, Extend.self, Follow.self, Withdraw.self, Expire.self,
      Bounces.self, Close.self, Reopen.self, Status.self, Asked.self, Settle.self,
    ])

  struct Send: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "send",
      abstract: "Write to everybody about the signed decision, and hand the letters over.",
      discussion: """
        Of a hundred letters, or where they say otherwise than the last proof, five go first. With \
        --sector, --country or --where those selected of whom all of it is so are invited, in a wave of \
        their own, and nobody else is written to.
        """)
    @OptionGroup var options: MeetingOptions
    @OptionGroup var confirmation: Confirmation
    @Option(
      help: "Last day for an answer, such as 2007-08-10; without it only letters that wait go.")
    var deadline: String?
    @OptionGroup var wave: WaveOptions
    @Flag(help: "Let the others go, after a look at the five that went first.") var goOn = false
    @Flag(help: "Only say how many letters there would be.") var dryRun = false

    func validate() throws {
      guard deadline != nil || wave.filters.isEmpty else {
        throw ValidationError("Say by when those who are chosen are to answer: --deadline DAY")
      }
      guard !goOn || deadline == nil else {
        throw ValidationError("--go-on lets letters go that are written: leave --deadline out")
      }
    }

    func run() async throws {
      if goOn { return try await letOthersGo() }
      guard let deadline else { return try await deliver() }
      let day = try Self.day(deadline)
      let codes = try await wave.codes(options)
      let (plan, meeting) = try await options.atDesk {
        (
          try await $0.issueInvitations($1, deadline: day, to: codes, dryRun: true),
          $1.meeting.code
        )
      }
      let phrases = options.output.phrases
      let words = plan.sorted { $0.key < $1.key }
        .map { "\($0.value) \(phrases.counted($0.key))" }
      let summary = words.isEmpty ? phrases.noNewLetters : words.joined(separator: phrases.comma)
      guard !dryRun else {
        options.output.talk(phrases.wouldSend(letters: summary))
        return options.output.heldBack(
          try await options.atDesk { try await $0.heldBackLetters($1) })
      }
      try confirmation.ask(options.output) {
        words.isEmpty
          ? $0.askSendNoLetters
          : $0.askSendLetters(
            count: plan.values.reduce(0, +), meeting: meeting, letters: words,
            day: day.description)
      }
      _ = try await options.atDesk { try await $0.issueInvitations($1, deadline: day, to: codes) }
      try await deliver()
    }

    /// Says that the letters go which wait for a look at those before them.
    private func letOthersGo() async throws {
      let dry = dryRun
      let count = try await options.atDesk { try await $0.goOnWithLetters($1, dryRun: dry) }
      guard !dryRun else {
        return options.output.talk(options.output.phrases.wouldSendWaiting(letters: count))
      }
      try await deliver()
    }

    /// Hands over what waits; what cannot go now is told, with a status of its own.
    private func deliver() async throws {
      let signals = dryRun ? nil : StopSignals()
      defer { signals?.end() }
      let isStopped = signals?.isStopped
      let done = try await options.atDesk { desk, hand in
        guard let isStopped else { return try await desk.waitingLetters(hand) }
        return await desk.deliver(hand, hurrying: true, until: isStopped)
      }
      let phrases = options.output.phrases
      guard !dryRun else {
        return options.output.talk(phrases.wouldSendWaiting(letters: done.waiting))
      }
      options.output.talk(phrases.lettersHandedOver(letters: done.sent))
      if let mailings = done.mailings, mailings.held > 0, mailings.firstWaiting == 0,
        confirmation.agrees(options.output, { $0.askGoOn(count: mailings.held) })
      {
        return try await letOthersGo()
      }
      options.output.waiting(done)
      if options.common.json {
        try options.output.json([
          "letters": done.sent, "waiting": done.waiting, "heldBack": done.heldBack.count,
        ])
      }
      if done.waiting > 0 || !done.heldBack.isEmpty {
        throw ExitCode(ExitStatus.notWritten.rawValue)
      }
    }

    static func day(_ text: String) throws -> Day {
      guard let day = Day(text) else {
        throw ValidationError("\(text) is not a day such as 2007-08-10")
      }
      return day
    }
  }

  struct Record: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "record",
      abstract: "Record answers; the seat of whoever declines is held until somebody follows.",
      discussion: """
        One reader may answer for several: name them all, and say who answered by --by. What is said \
        again with other words takes the place of what was said before.
        """)
    @OptionGroup var options: MeetingOptions
    @OptionGroup var following: Following
    @Argument(
      help: """
        Codes of applications, such as A-0012, or parts of names; then accepted, declined or tentative.
        """)
    var answers: [String]
    @Option(help: "Who answered, where it is somebody else.") var by: String?
    @Option(
      help: "How the answer came: calendar, letter, mail or telephone.",
      completion: .list(AnswerWay.ofRecorded.map(\.rawValue)))
    var how: String?
    @Option(help: "What was said with it.") var remark: String?
    @OptionGroup var attending: AttendingOptions

    func run() async throws {
      guard answers.count > 1, let status = answers.last.flatMap(InvitationStatus.init(rawValue:)),
        [.accepted, .declined, .tentative].contains(status)
      else { throw ValidationError("An answer is accepted, declined or tentative") }
      let said = AnswerSaid(
        by: by ?? "", how: try how.map { try Choice.of($0) }, remark: remark ?? "")
      let (attends, zone) = (attending.attends, attending.zone)
      guard attends == nil || status == .accepted else {
        throw ValidationError("--remotely and --in-person are of those who accepted")
      }
      let people = Array(answers.dropLast())
      try await following.run(options, on: people, leaves: status == .declined) {
        desk, hand, codes, day, dryRun in
        let received = codes.map {
          AnswerReceived(code: $0, status: status, attends: attends, zone: zone, said: said)
        }
        return try await desk.recordAnswers(received, hand, follow: day, dryRun: dryRun)
      }
      if attends != nil {
        options.output.waiting(try await options.atDesk { await $0.deliver($1) })
      }
      let due = try await options.atDesk { try await $0.seatingDue($1) }
      if !due.isEmpty {
        options.output.notices(due)
        options.output.next("convene seating repair")
      }
    }
  }

  struct Status: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "status", abstract: "List invitations and answers.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var lines: ListLines
    @Option(
      help: "How far all are, counted and drawn by wave, sector or country.",
      completion: .list(CampaignPart.allCases.map(\.rawValue)))
    var bars: String?
    @Option(
      name: .shortAndLong, help: "A file: the report as CSV, a line for each invitation.",
      completion: .file())
    var output: String?

    func run() async throws {
      let part: CampaignPart? = try bars.map { try Choice.of($0) }
      if part != nil || output != nil {
        let campaign = try await options.atDesk { try await $0.campaign($1) }
        if let part { try options.output.bars(campaign, by: part) }
        if let output {
          try options.output.paper(
            campaign.table(in: options.output.phrases.language), to: output, isOfPeople: true)
        }
        return
      }
      let (entries, held, refused, floors, byPage) = try await options.atDesk { desk, hand in
        (
          try await desk.invitations(hand), try await desk.heldSeats(hand),
          try await desk.refusedLetters(hand), try await desk.floorsHeld(hand),
          try await desk.answersByPage(hand)
        )
      }
      try lines.write(.invitations, entries.map(\.cells), to: options.output)
      options.output.answered(byPage)
      options.output.held(held)
      options.output.short(floors)
      let copies = try await options.atDesk { try await $0.letterCounts($1) }
        .filter { $0.kind == "copy" && $0.status != LetterStatus.cancelled.rawValue }
      if !copies.isEmpty {
        let sent = copies.filter { LetterStatus(rawValue: $0.status)?.isWritten == true }
        options.output.talk(
          options.output.phrases.copiesStand(
            number: copies.reduce(0) { $0 + $1.letters },
            sent: sent.reduce(0) { $0 + $1.letters }))
      }
      options.output.clearances(try await options.atDesk { try await $0.clearancesWaiting($1) })
      options.output.heldBack(refused)
    }
  }
}
