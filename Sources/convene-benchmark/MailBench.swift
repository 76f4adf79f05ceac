import ConveneService
import Foundation
import Postgres
import Programs

/// Letters from the queue to a server on this machine, each with what it costs.
struct MailBench {
  let bench: PostgresBench
  let folder: String
  let programs: MailPrograms?
  let mails: Int
  let sessions: Int
  /// As many tell what each of them sends.
  private static let counted = 200

  private struct Costs {
    var queued = 0.0
    var sent = 0.0
    var processor = 0.0
    var commits = 0.0
    var statements = 0.0
    var peak = 0
    var bytes = 0.0

    var seconds: Double { queued + sent }
  }

  func figures() async throws -> [Figure] {
    let meeting = try await MailMeeting(bench, folder: folder, people: mails)
    let updates = try bench.programs.updates(clients: sessions, seconds: bench.seconds)
    let (costs, source) = try await withServer { port in
      let reached = try await measured(meeting, to: port)
      let source = try programs?.rate(
        mails: mails, bytes: max(100, Int(reached.bytes)), sessions: sessions, to: port)
      return (reached, source)
    }
    await meeting.close()
    return figures(costs, source: source, updates: updates)
  }

  private func withServer<Value>(
    _ body: (_ port: UInt16) async throws -> Value
  ) async throws -> Value {
    if let programs { return try await programs.withSink(body) }
    let input = Pipe()
    let (running, output) = try Itself.program(["mail", "office"])
      .startReading(input: .file(input.fileHandleForReading))
    defer {
      try? input.fileHandleForWriting.close()
      _ = running.wait()
    }
    let line = String(decoding: output.availableData, as: UTF8.self)
    guard let port = UInt16(line.trimmingCharacters(in: .whitespacesAndNewlines)) else {
      throw ProgramFailed(program: "mail office", words: line)
    }
    return try await body(port)
  }

  private func measured(_ meeting: MailMeeting, to port: UInt16) async throws -> Costs {
    let settings = meeting.to(port, sessions: sessions)
    let desk = try await Secretariat.open(settings, login: "benchmark")
    let hand = try await desk.meeting(nil)
    var costs = Costs()
    let commits = "SELECT xact_commit FROM pg_stat_database WHERE datname = current_database()"
    Processor.forgetPeak()
    let processor = Processor.seconds(RUSAGE_SELF)
    costs.queued = try await timedAwaiting {
      _ = try await desk.issueInvitations(hand, deadline: MailMeeting.deadline)
    }
    try await settleStatistics()
    let before = try await meeting.number(commits)
    costs.sent = try await timedAwaiting {
      let sent = try await MailMeeting.send(desk, hand)
      guard sent == mails else {
        throw ProgramFailed(program: "send", words: "\(sent) of \(mails) letters went")
      }
    }
    costs.processor = Processor.seconds(RUSAGE_SELF) - processor
    costs.peak = Processor.peakBytes()
    try await settleStatistics()
    costs.commits = (try await meeting.number(commits) - before) / Double(mails)
    costs.bytes = try await meeting.number("SELECT avg(octet_length(message)) FROM letter")
    await desk.close()

    let few = min(Self.counted, mails)
    let none = try await bench.statements(settings) { _ = try await $0.sendLetters(hand) }
    try meeting.queueAgain(atMost: few)
    let some = try await bench.statements(settings) { _ = try await $0.sendLetters(hand) }
    costs.statements = Double(some - none) / Double(few)
    return costs
  }

  /// Sessions tell what they counted once they have been idle for a moment.
  private func settleStatistics() async throws { try await Task.sleep(for: .milliseconds(1_500)) }

  private func figures(_ costs: Costs, source: Double?, updates: Double) -> [Figure] {
    let rate = Double(mails) / costs.seconds
    let limit = min(source ?? updates, updates) / 2
    let milliseconds = 1_000 * costs.processor / Double(mails)
    let smtp = source.map { "smtp-source \($0.text(0))/s" } ?? "no smtp-source here"
    return [
      Figure(
        what: "\(mails) letters queued, rendered and sent, \(sessions) sessions",
        reached: "\(rate.text(0))/s, \((rate / limit).text(2)) x",
        asked: "half of the lesser",
        limit: "\(smtp), pgbench -c \(sessions) \(updates.text(0)) updates/s",
        isMet: source == nil ? nil : rate >= limit),
      Figure(
        what: "  queued and rendered alone", reached: "\((Double(mails) / costs.queued).text(0))/s",
        asked: "", limit: "\((costs.bytes / 1_024).text(1)) KiB a letter", isMet: nil),
      Figure(
        what: "  sent alone", reached: "\((Double(mails) / costs.sent).text(0))/s", asked: "",
        limit: "", isMet: nil),
      Figure(
        what: "  processor of this program a letter", reached: "\(milliseconds.text(2)) ms",
        asked: "at most 1 ms", limit: "", isMet: milliseconds <= 1),
      Figure(
        what: "  statements a letter sent", reached: costs.statements.text(2),
        asked: "at most 1.1", limit: "\(costs.commits.text(2)) commits",
        isMet: costs.statements <= 1.1),
      Figure(
        what: "  most memory in use", reached: "\(costs.peak / 1_048_576) MiB",
        asked: "under 100 MB", limit: "", isMet: costs.peak < 100_000_000),
    ]
  }
}
