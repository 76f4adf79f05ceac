import ArgumentParser
import ConveneService
import Foundation
import Glibc
import Postgres
import Programs

/// What no kill, cut or storm may do to letters, each beside what was set for it.
struct MailSoak: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "soak",
    abstract: "Kills workers and servers while letters leave, and cuts and refuses them.",
    discussion: "A part whose number is 0 is left out. The exit status is 1 when a line is not met."
  )

  @Option(help: "Letters of a campaign, each to a person of its own.")
  var mails = 2_000

  @Option(help: "How often a worker is killed.")
  var kills = 1_000

  @Option(help: "How often PostgreSQL is killed.")
  var serverKills = 40

  @Option(help: "How many letters are cut at random bytes.")
  var cuts = 500

  @Option(help: "How many campaigns go through 4xx, 5xx and answers that never come.")
  var storms = 5

  @Option(help: "Sessions side by side.")
  var sessions = 4

  @Option(help: "Decides where letters are cut and which are refused.")
  var seed: UInt64 = 1

  func run() async throws {
    var figures: [Figure] = []
    try await withNewCluster(durable: true) { lease, cluster in
      let bench = try await PostgresBench(lease, seconds: 1, rounds: 1)
      let meeting = try await MailMeeting(bench, folder: cluster.directory, people: max(1, mails))
      let sink = try MailSink(seed: seed)
      func newCampaign() async throws -> MailCampaign {
        try await MailCampaign(
          meeting: meeting, sink: sink, cluster: cluster, sessions: max(1, min(16, sessions)))
      }
      // What the runtime opens for itself with the first letters and the first fault is no leak of theirs.
      let first = try await newCampaign()
      try await first.begin()
      _ = try await first.cut(1)
      await first.close()
      let descriptors = try await Descriptors()
      let campaign = try await newCampaign()
      func part(_ count: Int, _ body: (Int) async throws -> [Figure]) async throws {
        guard count > 0 else { return }
        figures += try await body(count)
        print("\(figures[figures.count - 1].what): done")
      }
      try await part(cuts, campaign.cut)
      try await part(storms, campaign.storm)
      try await part(kills, campaign.killWorkers)
      try await part(serverKills, campaign.killServers)
      figures += campaign.canaries
      await campaign.close()
      figures.append(try await descriptors.figure())
      sink.stop()
      await meeting.close()
    }
    Figure.printTable(figures)
    guard figures.allSatisfy({ $0.isMet != false }) else { throw ExitCode.failure }
  }
}

/// The same letters again and again, through one kind of trouble after another.
struct MailCampaign {
  let meeting: MailMeeting
  let sink: MailSink
  let cluster: Cluster
  private let settings: Settings
  private let desk: Secretariat
  private let hand: MeetingInHand

  init(meeting: MailMeeting, sink: MailSink, cluster: Cluster, sessions: Int) async throws {
    (self.meeting, self.sink, self.cluster) = (meeting, sink, cluster)
    settings = meeting.to(sink.port, sessions: sessions)
    desk = try await Secretariat.open(settings, login: "benchmark")
    hand = try await desk.meeting(nil)
  }

  /// Writes the letters, and lets them leave once, as five go before the others.
  func begin() async throws {
    _ = try await desk.issueInvitations(hand, deadline: MailMeeting.deadline)
    _ = try await MailMeeting.send(desk, hand)
    sink.clear()
    try meeting.queueAgain()
  }

  func close() async { await desk.close() }

  /// What the server took, beside what the database says.
  private struct Tally {
    var campaigns = 0
    var letters = 0
    var lost = 0
    var stuck = 0
    var twice = 0
    var differing = 0
    var strange = 0
  }

  func cut(_ count: Int) async throws -> [Figure] {
    var tally = Tally()
    sink.weather = MailSink.Weather(cuts: 150)
    var before = sink.faults["cuts", default: 0]
    let goal = before + count
    while sink.faults["cuts", default: 0] < goal {
      _ = await desk.deliver(hand, hurrying: true)
      let reached = sink.faults["cuts", default: 0]
      if reached == before { try await settle(&tally) }
      before = reached
    }
    sink.weather = MailSink.Weather()
    try await settle(&tally)
    let reached = sink.faults["cuts", default: 0] - goal + count
    return lines("\(reached) letters cut at random bytes", tally, most: 0)
  }

  func storm(_ count: Int) async throws -> [Figure] {
    var tally = Tally()
    let mutes = sink.faults["mutes", default: 0]
    for _ in 1...count {
      sink.weather = MailSink.Weather(mutes: 30, later: 200, refused: 50)
      for _ in 1...20 { _ = await desk.deliver(hand, hurrying: true) }
      sink.weather = MailSink.Weather()
      try await settle(&tally)
    }
    let faults = sink.faults
    let what =
      "\(count) storms of \(faults["4xx", default: 0]) 4xx, \(faults["5xx", default: 0]) 5xx"
    return lines(what, tally, most: faults["mutes", default: 0] - mutes) + [
      Figure(
        what: "  came again after a 5xx", reached: "\(sink.afterRefusal)", asked: "0",
        limit: "", isMet: sink.afterRefusal == 0)
    ]
  }

  func killWorkers(_ count: Int) async throws -> [Figure] {
    var tally = Tally()
    let environment = [
      "CONVENE_DATABASE": settings.database ?? "", "CONVENE_KEY": settings.key ?? "",
      "CONVENE_MAIL": settings.mail ?? "", "CONVENE_PORTAL": settings.portal ?? "",
    ]
    var killed = 0
    while killed < count {
      let worker = try Itself.program(["mail", "hand-over"], environment).start()
      try await Task.sleep(for: .milliseconds(.random(in: 100...700)))
      worker.send(SIGKILL)
      if await worker.ended() == 128 + SIGKILL {
        killed += 1
        if killed.isMultiple(of: 100) { print("killed \(killed)") }
      } else {
        try await settle(&tally)
      }
    }
    try await settle(&tally)
    return lines("\(killed) kills of a worker", tally, most: killed * 3 / 10)
  }

  func killServers(_ count: Int) async throws -> [Figure] {
    var tally = Tally()
    for _ in 1...count {
      let (desk, hand) = (desk, hand)
      async let sending = desk.deliver(hand, hurrying: true)
      try await Task.sleep(for: .milliseconds(.random(in: 20...500)))
      try await cluster.killServer()
      _ = try cluster.start()
      if await sending.why == nil { try await settle(&tally) }
    }
    try await settle(&tally)
    return lines("\(count) kills of PostgreSQL", tally, most: count)
  }

  /// Marks of people in the letters of others.
  var canaries: [Figure] {
    let found = sink.canaries
    return [
      Figure(
        what: "\(found.letters) letters taken: with a mark of somebody else",
        reached: "\(found.foreign)", asked: "0", limit: "", isMet: found.foreign == 0),
      Figure(
        what: "  without that of their reader", reached: "\(found.withoutOwn)", asked: "0",
        limit: "", isMet: found.withoutOwn == 0 && found.letters > 0),
    ]
  }

  /// Lets all that waits leave, counts what is wrong, and begins anew.
  private func settle(_ tally: inout Tally) async throws {
    for _ in 1...500 {
      // A server that was killed may not be up.
      if let waiting = try? await desk.waitingLetters(hand).waiting, waiting == 0 { break }
      if await desk.deliver(hand, hurrying: true).sent == 0 {
        try await Task.sleep(for: .milliseconds(50))
      }
    }
    let letters = try await meeting.letters()
    let taken = Dictionary(
      sink.taken.map { (MailMeeting.bare($0.key), $0.value) }, uniquingKeysWith: { $1 })
    tally.campaigns += 1
    tally.letters += letters.count
    tally.lost += letters.count { $0.value == "sent" && taken[$0.key] == nil }
    tally.stuck += letters.count { !["sent", "failed"].contains($0.value) }
    tally.twice += taken.values.reduce(0) { $0 + $1.count - 1 }
    tally.differing += taken.values.count { !$0.isAlwaysTheSame }
    tally.strange += taken.keys.count { letters[$0] == nil }
    sink.clear()
    try meeting.queueAgain()
  }

  /// - Parameter most: how many may come twice.
  private func lines(_ what: String, _ tally: Tally, most: Int) -> [Figure] {
    [
      Figure(
        what: "\(what): letters lost", reached: "\(tally.lost)", asked: "0",
        limit: "\(tally.letters) in \(tally.campaigns) campaigns", isMet: tally.lost == 0),
      Figure(
        what: "  stuck, or under a name that nobody gave",
        reached: "\(tally.stuck), \(tally.strange)", asked: "0, 0", limit: "",
        isMet: tally.stuck == 0 && tally.strange == 0),
      Figure(
        what: "  came twice, by the same name", reached: "\(tally.twice)",
        asked: "at most \(most)", limit: "", isMet: tally.twice <= most),
      Figure(
        what: "  of these with other bytes", reached: "\(tally.differing)", asked: "0", limit: "",
        isMet: tally.differing == 0),
    ]
  }
}
