import ConveneCore
import ConveneValues
import Foundation

/// How often each of a closed list is drawn beside what the list says, and what spellings change.
struct DecisionsLottery {
  let draws: Int

  private static let secret = [UInt8](repeating: 7, count: 32)

  func figures() throws -> [Figure] {
    let free = try list(floors: [])
    let bound = try list(floors: [
      ("every second", Array(stride(from: 0, to: 27, by: 2)), 6),
      ("every fifth", Array(stride(from: 0, to: 27, by: 5)), 3),
    ])
    return try inclusion(free) + bounded(bound) + spellings(free)
  }

  /// 27 of the band from chance .205 to .790 for 11 seats beside three who are settled.
  private func list(floors: [(name: String, members: [Int], lowest: Int)]) throws -> ClosedList {
    let codes = (1...30).map { "A-\(1000 + $0)" }
    let entries = codes.enumerated().map { place, code in
      RankingEntry(
        score: ScoreEntry(
          application: Identifier(UUID()), rank: place + 1, total: 0, merit: 0, parts: []),
        code: code, status: "selected", person: Identifier(UUID()))
    }
    let seats = try OpenSeats(
      14, among: entries,
      floors: floors.map { floor in
        OpenSeats.Floor(
          name: floor.name, members: Set(floor.members.map { codes[$0] }), lowest: floor.lowest)
      })
    let band = Array(codes[0..<27])
    let chances = band.indices.map { (band[$0], 205 + $0 * 45 / 2) }
    return try ClosedList(
      ClosedList.Head(
        meeting: "EGM", closing: 1, commitment: LotterySecret(Self.secret).commitment,
        source: "a figure", known: "2038-02-01 18:00 Asia/Beirut", form: "0.00", rule: .chances),
      for: seats, settled: Set(codes[27...]), band: Set(band),
      chances: Dictionary(uniqueKeysWithValues: chances), salt: Self.secret)
  }

  private func times(_ list: ClosedList) throws -> [String: Int] {
    let secret = try LotterySecret(Self.secret)
    var times: [String: Int] = [:]
    for value in 0..<draws {
      let (whole, rest) = value.quotientAndRemainder(dividingBy: 100)
      let written = "\(whole).\(rest < 10 ? "0" : "")\(rest)"
      for code in try Draw(from: list, secret: secret, publicValue: written).drawn {
        times[code, default: 0] += 1
      }
    }
    return times
  }

  private func inclusion(_ list: ClosedList) throws -> [Figure] {
    let times = try times(list)
    var most = 0.0
    var lines: [Figure] = []
    for entry in list.entries where !entry.isSettled {
      let share = Double(entry.share) / 1_000_000
      let reached = Double(times[entry.code] ?? 0) / Double(draws)
      let error = (share * (1 - share) / Double(draws)).squareRoot()
      if error > 0 { most = max(most, abs(reached - share) / error) }
      lines.append(
        Figure(
          what: "  \(entry.code), chance \(entry.chance.map(String.init) ?? "-")",
          reached: Self.places(reached), asked: Self.places(share), limit: "drawn beside pi",
          isMet: nil))
    }
    return [
      Figure(
        what: "\(draws) draws without floors: largest gap from pi, in standard errors",
        reached: Self.places(most), asked: "at most 4", limit: "\(lines.count) of the band",
        isMet: most <= 4)
    ] + lines
  }

  /// With floors that bind, exchanges move chances; the seats and the floors hold.
  private func bounded(_ list: ClosedList) throws -> [Figure] {
    let times = try times(list)
    let gaps = list.entries.filter { !$0.isSettled }.map { entry in
      abs(Double(times[entry.code] ?? 0) / Double(draws) - Double(entry.share) / 1_000_000)
    }
    let drawn = times.values.reduce(0, +)
    return [
      Figure(
        what: "  with two floors: seats drawn; largest gap from pi by exchanges",
        reached: "\(drawn); \(Self.places(gaps.max() ?? 0))", asked: "\(11 * draws); –",
        limit: "", isMet: drawn == 11 * draws)
    ]
  }

  /// The audit's eleven ways to write 12.34 once the list is closed.
  private func spellings(_ list: ClosedList) throws -> [Figure] {
    let ways = [
      "12.34 ", " 12.34", "12.34\n", "12.340", "12,34", "１２.３４", "+12.34", "012.34",
      "12.34\u{A0}", "12.34\u{200B}", "١٢٫٣٤",
    ]
    let secret = try LotterySecret(Self.secret)
    let right = try Draw(from: list, secret: secret, publicValue: "12.34").transcript
    let others = ways.count { way in
      (try? Draw(from: list, secret: secret, publicValue: way)).map { $0.transcript != right }
        ?? false
    }
    return [
      Figure(
        what: "spellings of the public value that change the draw after closing",
        reached: "\(others) of \(ways.count)", asked: "0",
        limit: "seeds of the search are in no list",
        isMet: others == 0)
    ]
  }

  private static func places(_ number: Double) -> String {
    let thousandths = Int((number * 1000).rounded())
    let rest = "\(thousandths % 1000)"
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - rest.count) + rest
  }
}
