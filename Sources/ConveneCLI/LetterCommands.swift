import ArgumentParser
import ConveneCore
import ConveneService
import ConveneValues
import ConveneWords
import Foundation

extension InvitationCommand {
  struct Pause: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "pause",
      abstract: "Let letters wait until somebody sends them; whoever hands over ends after one.")
    @OptionGroup var options: MeetingOptions

    func run() async throws {
      let paused = try await options.atDesk { try await $0.pauseLetters($1) }
      options.output.talk(options.output.phrases.lettersArePaused(number: paused))
      options.output.next("convene invitation send")
      if options.common.json { try options.output.json(["paused": paused]) }
    }
  }

  struct Proof: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "proof",
      abstract: "Send the invitation to yourself, in each language, before anybody else has it.")
    @OptionGroup var options: MeetingOptions
    @Argument(help: "A mailbox of yours, such as rana@example.org.") var address: String

    func run() async throws {
      let address = address
      let replies = try await options.atDesk { try await $0.sendProof(to: address, $1) }
      for reply in replies { options.output.talk(reply) }
      if options.common.json { try options.output.json(["replies": replies]) }
    }
  }

  struct Resend: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "resend",
      abstract: "Write letters anew that a mail server refused, to the addresses known now.",
      discussion: "What has passed since is left unwritten, and is told no more.")
    @OptionGroup var options: MeetingOptions
    @OptionGroup var confirmation: Confirmation
    @Argument(help: "Codes of applications, such as A-0012, or parts of names; else all refused.")
    var applications: [String] = []
    @Flag(help: "Leave them unwritten, as these people were told otherwise.") var leave = false
    @Flag(help: "Those instead that wait for a second person, or for a look at the first five.")
    var held = false

    func validate() throws {
      guard !held || !leave else {
        throw ValidationError("Letters that wait are written anew, or withdrawn with their cause")
      }
    }

    func run() async throws {
      let (output, leaving, held) = (options.output, leave, held)
      let (codes, plan) = try await options.atDesk(on: applications) { desk, hand, meant in
        let codes = meant.map(\.code)
        return (
          codes,
          try await desk.resendLetters(
            to: codes, leaving: leaving, held: held, hand, dryRun: true)
        )
      }
      try confirmation.ask(output) { phrases in
        [
          plan.written.isEmpty ? nil : phrases.askResend(people: plan.written),
          plan.left.isEmpty ? nil : phrases.askLeaveUnwritten(people: plan.left),
        ].compactMap(\.self).joined(separator: " ")
      }
      let done = try await options.atDesk { desk, hand in
        _ = try await desk.resendLetters(to: codes, leaving: leaving, held: held, hand)
        return await desk.deliver(hand)
      }
      let phrases = output.phrases
      if !plan.written.isEmpty {
        output.talk(phrases.writtenAgain(people: plan.written.joined(separator: phrases.comma)))
      }
      if !plan.left.isEmpty {
        output.talk(phrases.leftUnwritten(people: plan.left.joined(separator: phrases.comma)))
      }
      output.waiting(done)
      if output.isJSON { try output.json(["letters": plan.written, "left": plan.left]) }
    }
  }
}

struct WorkerCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "worker", abstract: "Hand over the letters of all meetings as they are written.",
    discussion: """
      Runs until it is told to stop, and then finishes the letter in hand. Several may run, on several \
      machines, each with the same settings.
      """)
  @OptionGroup var common: CommonOptions
  @Flag(help: "Hand over what waits now, and end.") var once = false

  func run() async throws {
    let (wakes, waker) = AsyncStream<Void>.makeStream(bufferingPolicy: .bufferingNewest(1))
    let signals = StopSignals { waker.yield() }
    defer { signals.end() }
    let isStopped = signals.isStopped
    try await common.atDesk { desk in
      let bell = Task {
        // Whoever lost the server looks again once it is back, as something may have been queued.
        while !Task.isCancelled {
          do {
            for try await _ in try await desk.letterAnnouncements() { waker.yield() }
          } catch {}
          try? await Task.sleep(for: .seconds(10))
          waker.yield()
        }
      }
      defer { bell.cancel() }
      var waking = wakes.makeAsyncIterator()
      var failures = 0
      while true {
        let round = await desk.handOverEverywhere(until: isStopped)
        try tell(round)
        if once || isStopped() { break }
        failures = round.why == nil ? 0 : failures + 1
        let rest = round.rest(after: failures)
        let end = ContinuousClock.now + rest
        let timer = Task {
          try await Task.sleep(for: rest)
          waker.yield()
        }
        // A server that cannot be reached is not asked at every letter that is written.
        repeat {
          await waking.next()
        } while failures > 0 && ContinuousClock.now < end && !isStopped()
        timer.cancel()
        if isStopped() { break }
      }
    }
  }

  private func tell(_ round: WorkerRound) throws {
    guard round.isWorthTelling || once else { return }
    if common.json {
      try common.output.json(["letters": round.sent, "waiting": round.waiting])
    }
    let phrases = common.output.phrases
    common.output.talk(phrases.workerHandedOver(sent: round.sent, waiting: round.waiting))
    if let next = round.nextTry {
      common.output.talk(
        phrases.workerTriesNext(when: next.written(inZone: TimeZone.current.identifier)))
    }
    if round.signInsWait { common.output.talk(common.output.phrases.signInsWait) }
    if let why = round.why {
      common.output.talk(phrases.sentence(of: Complaint(why).refusal))
    }
  }
}
