import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

extension ReviewCommand {
  struct Invite: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "invite",
      abstract: "Write to reviewers with the link to a page on which they read and mark.",
      discussion: """
        Without a name all are meant who have something to review and were not written to. A new link ends \
        the one before as its letter leaves, and each ends with the reviewing. Where letters of the meeting \
        wait for a second person, these do, too.
        """)
    @OptionGroup var options: MeetingOptions
    @Argument(help: "Reviewers by code, name or address.") var reviewers: [String] = []
    @Flag(help: "End their links instead, and take back letters that wait.") var end = false
    @Flag(help: "Only say what would happen, and show the letter.") var dryRun = false

    func validate() throws {
      guard !end || !reviewers.isEmpty else {
        throw ValidationError("--end needs the reviewers whose links are to end")
      }
    }

    func run() async throws {
      let (reviewers, dry) = (reviewers, dryRun)
      let (output, phrases) = (options.output, options.output.phrases)
      guard !end else {
        let ended = try await options.atDesk {
          try await $0.endReviewerLinks(reviewers, $1, dryRun: dry)
        }
        output.talk(phrases.reviewerLinksEnded(codes: ended))
        if dry { output.talk(phrases.nothingWritten) }
        if output.isJSON { try output.json(["ended": ended]) }
        return
      }
      let language = phrases.language
      let (all, letter) = try await options.atDesk { desk, hand in
        (
          try await desk.inviteReviewers(reviewers, hand, dryRun: dry),
          desk.reviewerLetter(in: language, hand)
        )
      }
      let written = all.filter(\.isWrittenTo)
      output.talk(phrases.reviewersWrittenTo(count: written.count))
      try output.table(
        ["reviewer", "waiting", "status", "email", "name"], numbers: ["waiting"],
        all.map { [$0.code, "\($0.open)", $0.state.word, $0.email, $0.name] })
      if dry {
        output.talk(letter)
        output.talk(phrases.nothingWritten)
      } else {
        output.next("convene invitation send")
      }
    }
  }
}

extension ReviewerStanding.State {
  /// As lists name it.
  fileprivate var word: String {
    switch self {
    case .none: ""
    case .waiting: "queued"
    case .sent: "sent"
    case .undelivered: "failed"
    }
  }
}
