import ArgumentParser
import ConveneCore
import ConveneService
import ConveneStore
import ConveneValues
import Foundation
import Postgres

/// Whether as many have the last places as there are, however many say yes at once.
struct MailRace: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "race",
    abstract: "Has many accept at the same moment, of whom only some find a place.",
    discussion: """
      Each acceptance is an act of its own, over a connection of its own, beside all the others of its round. \
      The exit status is 1 when a line is not met.
      """)

  @Option(help: "How many accept at once.")
  var people = 200

  @Option(help: "How often, for each number of places.")
  var rounds = 100

  @Option(help: "Places for which they race.")
  var places = [1, 2, 20, 199]

  func run() async throws {
    var figures: [Figure] = []
    try await withNewCluster(durable: false) { lease, cluster in
      let bench = try await PostgresBench(lease, seconds: 1, rounds: 1)
      let race = try await AcceptanceRace(
        bench, folder: cluster.directory, people: max(1, min(400, people)))
      for count in places {
        figures += try await race.figures(places: count, rounds: max(1, rounds))
        print("\(figures[figures.count - 1].what): done")
      }
      await race.close()
    }
    Figure.printTable(figures)
    guard figures.allSatisfy({ $0.isMet != false }) else { throw ExitCode.failure }
  }
}

/// A meeting to which more people are invited than it has places, again and again.
private struct AcceptanceRace {
  private let meeting: MailMeeting
  private let database: Database
  private let desk: Secretariat
  private let hand: MeetingInHand
  private let codes: [String]

  /// What must come to as many as were told that they take part.
  private static let counts = [
    "SELECT count(*) FROM participant", "SELECT taken FROM place WHERE track = 'open'",
    "SELECT count(*) FROM invitation WHERE status = 'accepted'",
  ]

  private enum Outcome: Sendable {
    case accepted
    case full
    case otherwise(String)
  }

  private struct Tally {
    /// Rounds in which more or fewer came than there were places.
    var (over, under) = (0, 0)
    /// Rounds in which what is kept disagrees with what was answered.
    var differing = 0
    /// What was said that nobody should hear.
    var strange: Set<String> = []
    /// Seconds of each acceptance, from its begin to its answer.
    var waits: [Double] = []
  }

  init(_ bench: PostgresBench, folder: String, people: Int) async throws {
    meeting = try await MailMeeting(bench, folder: folder, people: people)
    let first = try await Secretariat.open(meeting.settings, login: "benchmark")
    hand = try await first.meeting(nil)
    _ = try await first.issueInvitations(hand, deadline: MailMeeting.deadline)
    codes = try await first.invitations(hand).map(\.code)
    var options = Database.Options()
    options.poolBound = people
    options.waitLimit = .seconds(300)
    database = Database(bench.conninfo, options: options)
    desk = Secretariat(
      archive: Archive(database), actor: first.actor, settings: first.settings,
      now: first.now)
    await first.close()
  }

  func close() async {
    await database.close()
    await meeting.close()
  }

  func figures(places: Int, rounds: Int) async throws -> [Figure] {
    let expected = min(places, codes.count)
    var tally = Tally()
    for _ in 1...rounds {
      try begin(places: places)
      var accepted = 0
      for (outcome, wait) in try await everybody() {
        tally.waits.append(wait)
        switch outcome {
        case .accepted: accepted += 1
        case .full: break
        case .otherwise(let words): tally.strange.insert(words)
        }
      }
      var kept: [Int] = []
      for sql in Self.counts { kept.append(Int(try await meeting.number(sql))) }
      if max(accepted, kept.max() ?? 0) > expected { tally.over += 1 }
      if min(accepted, kept.min() ?? 0) < expected { tally.under += 1 }
      if kept.contains(where: { $0 != accepted }) { tally.differing += 1 }
    }
    return lines("\(codes.count) at once for \(places), \(rounds) rounds", tally)
  }

  /// Nobody has answered, and there are so many places.
  private func begin(places: Int) throws {
    try meeting.bench.programs.run(
      "psql", ["-X", "-q", "-v", "ON_ERROR_STOP=1"],
      input: [
        """
        BEGIN;
        SET LOCAL session_replication_role = replica;
        DELETE FROM participant;
        UPDATE invitation SET status = 'issued', answered_at = NULL WHERE status = 'accepted';
        UPDATE place SET taken = 0, places = \(places) WHERE track = 'open';
        COMMIT;
        """
      ])
  }

  private func everybody() async throws -> [(Outcome, Double)] {
    let (desk, hand) = (desk, hand)
    return try await withThrowingTaskGroup(of: (Outcome, Double).self) { group in
      for code in codes.shuffled() {
        group.addTask {
          let start = ContinuousClock.now
          let outcome = try await Self.accept(code, hand, at: desk)
          let took = (ContinuousClock.now - start).components
          return (outcome, Double(took.seconds) + Double(took.attoseconds) / 1e18)
        }
      }
      return try await group.reduce(into: []) { $0.append($1) }
    }
  }

  private static func accept(
    _ code: String, _ hand: MeetingInHand, at desk: Secretariat
  ) async throws -> Outcome {
    do {
      _ = try await desk.recordAnswers([AnswerReceived(code: code, status: .accepted)], hand)
      return .accepted
    } catch let refusal as Refusal {
      return refusal.code == Refusal.placesTaken().code ? .full : .otherwise(refusal.code)
    } catch let failure as Failure {
      return .otherwise(failure.refusal.code)
    }
  }

  private func lines(_ what: String, _ tally: Tally) -> [Figure] {
    let waits = tally.waits.sorted()
    let (middle, late) = (waits[waits.count / 2], waits[waits.count * 99 / 100])
    let strange = tally.strange.sorted().joined(separator: ", ")
    return [
      Figure(
        what: "\(what): with more than there are", reached: "\(tally.over)", asked: "0",
        limit: "\(waits.count) acceptances", isMet: tally.over == 0),
      Figure(
        what: "  with fewer", reached: "\(tally.under)", asked: "0", limit: "",
        isMet: tally.under == 0),
      Figure(
        what: "  kept otherwise than answered, or refused for another reason",
        reached: "\(tally.differing), \(strange.isEmpty ? "0" : strange)", asked: "0, 0", limit: "",
        isMet: tally.differing == 0 && tally.strange.isEmpty),
      Figure(
        what: "  p99 of an acceptance", reached: "\((late * 1_000).text(0)) ms", asked: "",
        limit: "median \((middle * 1_000).text(0)) ms", isMet: nil),
    ]
  }
}
