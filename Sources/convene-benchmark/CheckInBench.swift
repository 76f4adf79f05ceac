import ConveneCore
import ConveneService
import ConveneStore
import ConveneValues
import Foundation
import Postgres
import Synchronization

/// What the doors and the killer tell each other.
private final class Progress: Sendable {
  let isOver = Atomic(false)
  let refused = Atomic(0)
  let kept = Mutex<Set<UUID>>([])
}

/// The first morning of a meeting: everybody comes, at several doors at once.
struct CheckInBench {
  private let meeting: MailMeeting
  private let database: Database
  private let pages: Secretariat
  private let doors: [(page: DoorPage, secret: LinkSecret)]
  private let codes: [String]

  private static let slowest = 100.0

  init(_ lease: Cluster.Lease, folder: String, people: Int, doors count: Int) async throws {
    let bench = try await PostgresBench(lease, seconds: 1, rounds: 1)
    meeting = try await MailMeeting(bench, folder: folder, people: people)
    try bench.programs.run(
      "psql", ["-X", "-q", "-v", "ON_ERROR_STOP=1"], input: [Self.onTheDay, "VACUUM ANALYZE;"])
    let desk = try await Secretariat.open(meeting.settings, login: "benchmark")
    let hand = try await desk.meeting(nil)
    _ = try await desk.addAccount(
      login: "pages", name: "The pages (invented)", roles: [.portal])
    codes = try await desk.attendance(hand).map(\.code)
    var secrets: [LinkSecret] = []
    for number in 1...count {
      let link = try await desk.openDoor("Door \(number)", hand).link
      guard let secret = link.split(separator: "/").last.flatMap({ LinkSecret(String($0)) }) else {
        throw ProgramFailed(program: "attendance door open", words: link)
      }
      secrets.append(secret)
    }
    await desk.close()
    var options = Database.Options()
    options.poolBound = count
    database = Database(bench.conninfo, options: options)
    let archive = Archive(database, as: "pages").ofPages
    guard let actor = try await archive.accountOfPages() else {
      throw ProgramFailed(program: "account add", words: "pages")
    }
    pages = Secretariat(archive: archive, actor: actor, settings: meeting.settings)
    var opened: [(DoorPage, LinkSecret)] = []
    for secret in secrets { opened.append((try await pages.doorPage(behind: secret), secret)) }
    doors = opened
  }

  func close() async {
    await database.close()
    await meeting.close()
  }

  /// Everybody once, each at the door whose turn it is.
  func arrivals() async throws -> [Figure] {
    let start = ContinuousClock.now
    let times = try await withThrowingTaskGroup(of: [Double].self) { group in
      for (place, door) in doors.enumerated() {
        let own = codes.enumerated().filter { $0.offset % doors.count == place }.map(\.element)
        group.addTask {
          var times: [Double] = []
          for code in own {
            let began = ContinuousClock.now
            try await checkIn(try Self.entry(code), at: door)
            times.append(Self.milliseconds(began.duration(to: .now)))
          }
          return times
        }
      }
      return try await group.reduce(into: []) { $0 += $1 }
    }.sorted()
    let came = try await meeting.number(
      "SELECT count(*) FROM participant WHERE attendance = 'attended'")
    let late = times[min(times.count - 1, times.count * 99 / 100)]
    return [
      Figure(
        what: "\(codes.count) arrivals at \(doors.count) doors at once, p99",
        reached: "\(late.text(1)) ms", asked: "under 100 ms",
        limit: "p50 \(times[times.count / 2].text(1)) ms", isMet: late < Self.slowest),
      Figure(
        what: "  recorded", reached: came.text(0), asked: "\(codes.count)",
        limit: "\((Self.milliseconds(start.duration(to: .now)) / 1000).text(2)) s in all",
        isMet: Int(came) == codes.count),
    ]
  }

  /// Doors go on while the server is killed; what was not acknowledged is sent once more under its id.
  func kills(_ count: Int, of cluster: Cluster) async throws -> [Figure] {
    let progress = Progress()
    try await withThrowingTaskGroup(of: Void.self) { group in
      for (place, door) in doors.enumerated() {
        group.addTask {
          var turn = place
          while !progress.isOver.load(ordering: .relaxed) {
            turn += doors.count
            let one = try Self.entry(codes[turn % codes.count])
            while !progress.isOver.load(ordering: .relaxed) {
              do {
                try await checkIn(one, at: door)
                progress.kept.withLock { _ = $0.insert(one.id) }
                break
              } catch {
                progress.refused.add(1, ordering: .relaxed)
                try? await Task.sleep(for: .milliseconds(40))
              }
            }
          }
        }
      }
      for _ in 1...count {
        try await Task.sleep(for: .milliseconds(.random(in: 20...250)))
        try await cluster.killServer()
        _ = try cluster.start()
      }
      try await Task.sleep(for: .milliseconds(200))
      progress.isOver.store(true, ordering: .relaxed)
      try await group.waitForAll()
    }
    let present = try await database.withConnection { connection in
      Set(
        try connection.rows("SELECT id FROM arrival").map { row in try row["id"] as UUID })
    }
    let acknowledged = progress.kept.withLock { $0 }
    let lost = acknowledged.subtracting(present).count
    let refused = progress.refused.load(ordering: .relaxed)
    return [
      Figure(
        what: "\(count) kills of the server: acknowledged arrivals lost", reached: "\(lost)",
        asked: "0",
        limit: "\(acknowledged.count) acknowledged, \(refused) refused",
        isMet: lost == 0 && !acknowledged.isEmpty)
    ]
  }

  private func checkIn(
    _ one: ArrivalNoted, at door: (page: DoorPage, secret: LinkSecret)
  ) async throws {
    try await pages.checkIn([one], at: door.page.door, door.page.hand, behind: door.secret)
  }

  private static func entry(_ code: String) throws -> ArrivalNoted {
    guard let one = ArrivalNoted(id: UUID(), .came, code: code, at: Date()) else {
      throw ProgramFailed(program: "checkin", words: code)
    }
    return one
  }

  private static func milliseconds(_ took: Duration) -> Double {
    1000 * Double(took.components.seconds)
      + Double(took.components.attoseconds) / 1_000_000_000_000_000
  }

  /// The meeting is today, and all who were selected accepted.
  static let onTheDay = """
    BEGIN;
    SET LOCAL session_replication_role = replica;
    UPDATE meeting SET starts = current_date, ends = current_date + 1;
    INSERT INTO invitation (
      meeting_id, id, person_id, track, status, wave, deadline, issued_at, answered_at)
    SELECT
      meeting_id, md5('invitation' || id)::uuid, person_id, 'open', 'accepted', 1,
      current_date - 20, now() - interval '40 days', now() - interval '30 days'
    FROM application;
    INSERT INTO participant (meeting_id, person_id, track, invitation_id, capacity)
    SELECT meeting_id, person_id, 'open', id, 'personal' FROM invitation;
    UPDATE place SET taken = (SELECT count(*) FROM participant) WHERE track = 'open';
    COMMIT;
    """
}
