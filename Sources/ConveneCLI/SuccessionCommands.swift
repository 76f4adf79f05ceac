import ArgumentParser
import ConveneCore
import ConveneService
import Foundation

extension InvitationCommand {
  struct Withdraw: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Take people out of their seats at their wish; the waiting list follows at once.")
    @OptionGroup var leaving: Leaving

    func run() async throws { try await leaving.run(.withdrawn) }
  }

  struct Bounces: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Record that letters cannot reach people; the waiting list follows at once.")
    @OptionGroup var leaving: Leaving

    func run() async throws { try await leaving.run(.bounced) }
  }

  struct Expire: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "End invitations without an answer whose day has passed; others follow at once.")
    @OptionGroup var options: MeetingOptions
    @Option(help: "Last day for the answers of those who follow.") var deadline: String

    func run() async throws {
      let day = try Send.day(deadline)
      let (expired, invited) = try await options.atDesk { desk, hand in
        let done = try await desk.expireInvitations(hand, deadline: day)
        if !done.invited.isEmpty { _ = try await desk.sendLetters(hand) }
        return done
      }
      options.output.talk(
        expired.isEmpty ? "no invitation is overdue" : "ended: \(expired.joined(separator: ", "))")
      if !invited.isEmpty {
        options.output.talk("invited instead: \(invited.joined(separator: ", "))")
      }
      if options.common.json {
        try options.output.json(["expired": expired, "invited": invited])
      }
    }
  }
}

/// Who leaves, and until when those who follow answer.
struct Leaving: ParsableArguments {
  @OptionGroup var options: MeetingOptions
  @Argument(help: "Codes of applications, such as A-0012.") var applications: [String]
  @Option(help: "Last day for the answers of those who follow.") var deadline: String

  func run(_ cause: LeavingCause) async throws {
    let day = try InvitationCommand.Send.day(deadline)
    let codes = applications.map { $0.uppercased() }
    let next = try await options.atDesk { desk, hand in
      let next = try await desk.leave(codes, cause: cause, hand, deadline: day)
      if !next.isEmpty { _ = try await desk.sendLetters(hand) }
      return next
    }
    options.output.talk(
      next.isEmpty ? "recorded" : "recorded; invited instead: \(next.joined(separator: ", "))")
    if options.common.json { try options.output.json(["invited": next]) }
  }
}
