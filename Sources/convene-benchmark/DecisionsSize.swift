import ConveneCore
import ConveneService
import ConveneValues
import Foundation

/// What a decision costs as its applications grow, through the service on a PostgreSQL of its own.
struct DecisionsSize {
  private static let sizes = [1_000, 2_000, 5_000]

  /// A step, and what it may cost at the largest size.
  private struct Goal {
    let step: String
    /// Seconds of the client's processor.
    let seconds: Double?
    let megabytes: Int?
  }

  private static let goals = [
    Goal(step: "application import", seconds: nil, megabytes: nil),
    Goal(step: "review import", seconds: 5, megabytes: nil),
    Goal(step: "review record, one review", seconds: 0.1, megabytes: nil),
    Goal(step: "score compute", seconds: nil, megabytes: 500),
    Goal(step: "score explain", seconds: nil, megabytes: nil),
    Goal(step: "selection run", seconds: 8, megabytes: 300),
    Goal(step: "selection list", seconds: nil, megabytes: nil),
    Goal(step: "selection nearest", seconds: nil, megabytes: nil),
    Goal(step: "decision paper", seconds: 3, megabytes: nil),
    Goal(step: "selection sign", seconds: 3, megabytes: nil),
  ]

  private struct Cost {
    let seconds: Double
    let megabytes: Int
  }

  func figures() async throws -> [Figure] {
    var costs: [[String: Cost]] = []
    for size in Self.sizes { costs.append(try await measured(size)) }
    return Self.goals.map { goal in
      let row = costs.compactMap { $0[goal.step] }
      guard row.count == Self.sizes.count, let first = row.first, let last = row.last else {
        return Figure(
          what: goal.step, reached: "not measured", asked: "", limit: "", isMet: false)
      }
      let growth =
        log(max(last.seconds, 0.001) / max(first.seconds, 0.001))
        / log(Double(Self.sizes[Self.sizes.count - 1]) / Double(Self.sizes[0]))
      let asked = [
        goal.seconds.map { "\($0.text(1)) s" }, goal.megabytes.map { "\($0) MB" },
      ].compactMap(\.self)
      return Figure(
        what: "\(goal.step), \(Self.sizes.map { $0.formatted() }.joined(separator: " / "))",
        reached: row.map { "\($0.seconds.text(2)) s \($0.megabytes) MB" }.joined(separator: " / ")
          + "; growth \(growth.text(1))",
        asked: asked.isEmpty ? "" : "at most \(asked.joined(separator: ", "))", limit: "",
        isMet: asked.isEmpty
          ? nil
          : last.seconds <= goal.seconds ?? .infinity
            && last.megabytes <= goal.megabytes ?? .max)
    }
  }

  /// What each step costs the client, in the order of the work.
  private func measured(_ count: Int) async throws -> [String: Cost] {
    let kept = Costs(applications: count)
    try await withNewCluster(durable: false) { lease, _ in
      let bench = try await PostgresBench(lease, seconds: 1, rounds: 1)
      let desk = try await Secretariat.open(
        try await bench.settingsWithAccount(), login: "benchmark")
      _ = try await desk.importMeeting(try Self.file(places: min(600, 3 * count / 10)))
      let hand = try await desk.meeting(nil)
      try await kept.measure("application import") {
        _ = try await desk.importApplications(Self.applications(count), to: hand)
      }
      try await kept.measure("review import") {
        _ = try await desk.importRatings(Self.ratings(count), to: hand)
      }
      try bench.programs.run("psql", ["-X", "-q"], input: ["VACUUM ANALYZE;"])
      try await kept.measure("review record, one review") {
        _ = try await desk.importRatings(Self.ratings(1), to: hand)
      }
      try await kept.measure("score compute") { _ = try await desk.computeScores(hand) }
      let code = try await desk.ranking(hand).entries[count / 2].code
      try await kept.measure("score explain") { _ = try await desk.explanation(of: code, hand) }
      try await kept.measure("selection run") { _ = try await desk.proposeSelection(hand) }
      try await kept.measure("selection list") { _ = try await desk.selection(hand) }
      try await kept.measure("selection nearest") {
        _ = try await desk.nearestChange(of: code, hand)
      }
      try await kept.measure("decision paper") {
        _ = try await desk.pressRoom(hand, for: [.decision]).print(
          .decision, as: .pdf, in: .english)
      }
      try await kept.measure("selection sign") { _ = try await desk.signSelection(hand) }
      await desk.close()
    }
    return await kept.costs
  }

  /// Carries costs out of the closure that owns the cluster.
  private actor Costs {
    private(set) var costs: [String: Cost] = [:]
    private let applications: Int

    init(applications: Int) { self.applications = applications }

    func measure(_ step: String, _ body: @Sendable () async throws -> Void) async throws {
      // Lets the kernel count the peak anew.
      try? "5".write(toFile: "/proc/self/clear_refs", atomically: false, encoding: .utf8)
      let start = clock()
      try await body()
      let cost = Cost(
        seconds: Double(clock() - start) / Double(CLOCKS_PER_SEC), megabytes: Self.peak)
      costs[step] = cost
      print("\(applications): \(step) \(cost.seconds.text(2)) s \(cost.megabytes) MB")
    }

    /// The most memory that was held, in megabytes.
    private static var peak: Int {
      let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
      let line = status.split(separator: "\n").first { $0.hasPrefix("VmHWM:") }
      return (line?.split(whereSeparator: { !$0.isNumber }).first.flatMap { Int($0) } ?? 0) / 1024
    }
  }

  private static func file(places: Int) throws -> [UInt8] {
    var text = String(decoding: try PostgresBench.fixture("cases/00-meeting.json"), as: UTF8.self)
    text = text.replacing(/"open":\s*4\b/, with: "\"open\": \(places)")
    text = text.replacing(/"(capacity|highest)":\s*\d+/) { "\"\($0.1)\": \(places)" }
    return Array(text.utf8)
  }

  private static func applications(_ count: Int) -> [UInt8] {
    let countries = ["JO", "LB", "EG", "TN", "SY", "YE"]
    let sectors = ["government", "academia", "private_sector", "civil_society", "media", "donor"]
    let assets = ["funding", "expertise", "data", "training", "technology", "delivery"]
    var random = SeededRandom(seed: 7)
    var text = "name,email,organisation,country,sector,languages,gender,topics,offers,needs,gates\n"
    for number in 0..<count {
      let topics = random.sample(["a", "b", "c"], 1 + random.below(2))
      let (given, needed) = (random.sample(assets, 2), random.sample(assets, 2))
      let house = number * 5 / 6
      text += "Applicant Number \(number),a\(number)@example.org,Institute \(house),"
      text += "\(random.pick(countries)),\(sectors[house % sectors.count]),"
      text += "\(random.pick(["ar en", "fr", "en"])),"
      text += "\(random.pick(["f", "m"])),\(topics.joined(separator: "|")),"
      text += given.map { "\($0):\(random.pick(topics)):M:" }.joined(separator: ";") + ","
      text += needed.map { "\($0):\(random.pick(topics)):S:" }.joined(separator: ";") + ",G1|G2\n"
    }
    return Array(text.utf8)
  }

  /// Three reviewers of each application, and one reviewer to eight applications.
  private static func ratings(_ count: Int) -> [UInt8] {
    var random = SeededRandom(seed: 9)
    let reviewers = max(3, count / 8)
    var text = "application,reviewer,C1,C2,C3,C4\n"
    for number in 0..<count {
      for place in 0..<3 {
        let reviewer = (number + place * (1 + number % 7)) % reviewers
        let chosen = count < 3 ? place : reviewer
        text += "A-\(String(format: "%04d", number + 1)),"
        text += "Reviewer \(chosen) <r\(chosen)@example.net>"
        for _ in 0..<4 { text += ",\(random.below(5))" }
        text += "\n"
      }
    }
    return Array(text.utf8)
  }
}
