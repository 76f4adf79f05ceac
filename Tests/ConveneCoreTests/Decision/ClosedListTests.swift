import Foundation
import Programs
import Testing

@testable import ConveneCore
@testable import ConveneValues

struct ClosedListTests {
  private static let ranking = try? ScoringFixture(count: 24, seed: 2).ranking()
  private let codes: [String]
  private let seats: OpenSeats
  private let secret: LotterySecret

  init() throws {
    let ranking = try #require(Self.ranking)
    codes = ranking.scores.map(\.application).sorted()
    seats = try Self.seats(codes, among: ranking)
    secret = try LotterySecret(Array(repeating: 7, count: 32))
  }

  private static func seats(_ codes: [String], among ranking: Ranking) throws -> OpenSeats {
    try OpenSeats(
      10, among: ranking,
      floors: [
        OpenSeats.Floor(name: "first of all", members: Set(codes[0..<6]), lowest: 3),
        OpenSeats.Floor(
          name: "every third",
          members: Set(codes.enumerated().filter { $0.offset % 3 == 0 }.map(\.element)),
          lowest: 4),
        OpenSeats.Floor(name: "two", members: Set(codes[16...17]), lowest: 1),
      ])
  }

  private func head(_ rule: LotteryRule, form: String = "0.00") -> ClosedList.Head {
    ClosedList.Head(
      meeting: "EGM-2038-01", closing: 1, commitment: secret.commitment,
      source: "the closing\nfigure", known: "2038-02-01 18:00 Asia/Beirut", form: form, rule: rule)
  }

  private func list(_ rule: LotteryRule, salt: UInt8 = 1) throws -> ClosedList {
    let band = codes[0..<18]
    let chances = zip(band, band.indices.map { 210 + 34 * $0 })
    return try ClosedList(
      head(rule), for: seats, settled: Set(codes[20...22]), band: Set(band),
      chances: Dictionary(uniqueKeysWithValues: chances),
      salt: Array(repeating: salt, count: 32))
  }

  @Test(arguments: LotteryRule.allCases)
  func `a list is read as it was written, and nothing else is read`(rule: LotteryRule) throws {
    let list = try list(rule)
    #expect(try ClosedList(published: list.published, audited: list.audited) == list)
    #expect(list.head.source == "the closing figure")
    for change in ["places 9", "places 010", "value another"] {
      let key = change.split(separator: " ")[0]
      let changed = list.published.split(separator: "\n", omittingEmptySubsequences: false)
        .map { $0.hasPrefix("\(key) ") ? change : String($0) }.joined(separator: "\n")
      let read = try? ClosedList(published: changed, audited: list.audited)
      #expect(read?.hash != list.hash)
    }
    #expect {
      try ClosedList(published: list.published, audited: self.list(rule, salt: 2).audited)
    } throws: {
      ($0 as? Refusal)?.code == "replay-differs"
    }
  }

  @Test func `the published list tells no floor, and no letters of fewer than three`() throws {
    let list = try list(.chances)
    for floor in seats.floors {
      #expect(!list.published.contains(floor.name))
      #expect(list.audited.contains(floor.name))
    }
    #expect(!list.published.contains(list.salt))
    let lines = list.published.split(separator: "\n").filter {
      $0.hasPrefix("band ") || $0.hasPrefix("in ")
    }
    let shown = Dictionary(grouping: lines) { $0.split(separator: " ").last ?? "" }
    #expect(lines.count == 21 && shown["*"]?.isEmpty == false)
    #expect(shown.allSatisfy { $0.key == "*" || $0.value.count >= ClosedList.smallestClass })
    // Other letters under another salt, for the same people.
    let letters = (UInt8(1)...40).map { salt in
      try? self.list(.chances, salt: salt).floors.map(\.letter)
    }
    #expect(Set(letters).count > 1)
  }

  @Test func `shares add up to the seats and grow with the chance`() throws {
    let list = try list(.chances)
    let band = list.entries.filter { !$0.isSettled }
    #expect(band.map(\.share).reduce(0, +) == 7_000_000)
    #expect(band.allSatisfy { 0...1_000_000 ~= $0.share })
    #expect(zip(band, band.dropFirst()).allSatisfy { $0.share <= $1.share })
    // By hand: weights 10 and 20, both less than a seat; then one that would get more than one.
    #expect(DrawShares([210, 220], seats: 1).millionths == [333_333, 666_667])
    #expect(DrawShares([210, 220, 500], seats: 2).millionths == [333_333, 666_667, 1_000_000])
    #expect(DrawShares([210, 210, 210], seats: 1).millionths == [333_334, 333_333, 333_333])
    #expect(DrawShares([nil, nil], seats: 1).millionths == [500_000, 500_000])
    #expect(DrawShares([100, 200, 900], seats: 2).millionths == [500_000, 500_000, 1_000_000])
    #expect(DrawShares([300, 400], seats: 3).millionths == [1_000_000, 1_000_000])
    #expect(DrawShares([300], seats: 0).millionths == [0])
  }

  @Test func `each is drawn as likely as the list says`() throws {
    let ranking = try #require(Self.ranking)
    let free = try OpenSeats(10, among: ranking, floors: [])
    let band = codes[0..<18]
    let chances = Dictionary(
      uniqueKeysWithValues: zip(band, band.indices.map { 210 + 34 * $0 }))
    let list = try ClosedList(
      head(.chances, form: "0"), for: free, settled: Set(codes[20...22]), band: Set(band),
      chances: chances, salt: [1])
    var times: [String: Int] = [:]
    let draws = 1500
    for value in 0..<draws {
      let draw = try Draw(from: list, secret: secret, publicValue: "\(value)")
      #expect(draw.drawn == draw.sample?.codes && draw.drawn.count == 7)
      for code in draw.drawn { times[code, default: 0] += 1 }
    }
    for entry in list.entries where !entry.isSettled {
      let share = Double(entry.share) / 1_000_000
      let error = (share * (1 - share) / Double(draws)).squareRoot()
      let reached = Double(times[entry.code] ?? 0) / Double(draws)
      #expect(abs(reached - share) <= 4.5 * error, "\(entry.code)")
    }
  }

  @Test func `the floors hold by exchanges, and whoever withdrew is passed over`() throws {
    for rule in LotteryRule.allCases {
      let list = try list(rule)
      for value in 0..<40 {
        let draw = try Draw(from: list, secret: secret, publicValue: "\(value).00")
        #expect(draw.cohort.count == 10 && draw.shortages.isEmpty)
        for floor in seats.floors {
          #expect(floor.members.intersection(draw.cohort).count >= floor.lowest)
        }
        let gone = Set([draw.drawn[0], codes[20], "A-9999"])
        let again = try Draw(
          from: list, secret: secret, publicValue: "\(value).00", gone: gone)
        #expect(again.order == draw.order && again.seed == draw.seed)
        #expect(again.cohort.count == 10 && gone.isDisjoint(with: again.cohort))
        #expect(again.gone == gone.subtracting(["A-9999"]).sorted())
      }
    }
  }

  @Test func `a floor that cannot be held any more is told`() throws {
    let list = try list(.equal)
    let draw = try Draw(
      from: list, secret: secret, publicValue: "1.00", gone: Set(codes[16...17]))
    #expect(draw.shortages.map(\.floor) == ["two"])
    #expect(draw.cohort.count == 10)
    #expect(draw.transcript.contains("\nshort "))
  }

  @Test(arguments: [
    ("12.34", "12.34"), ("12.34 ", "12.34"), ("\t12.34\n", "12.34"), ("\u{A0}12.34", "12.34"),
    ("１２.３４", "12.34"), ("١٢٫٣٤", "12.34"), ("12.340", nil), ("12,34", nil), ("+12.34", nil),
    ("-12.34", nil), ("012.34", nil), ("12.34\u{200B}", "12.34"), ("1２.五", nil), ("12. 34", nil),
    ("1234", nil), ("１２．３４", "12.34"), ("\u{200B}12.34", "12.34"), ("12\u{200B}.34", nil),
    ("12.34\u{FEFF}", nil), ("12.34\u{200E}", nil), ("①2.3⁴", "12.34"),
    ("12.34.00", nil), ("", nil), (".34", nil), ("0.05", "0.05"), ("12.3", nil),
  ])
  func `no spelling of a value gives another draw`(given: String, read: String?) throws {
    #expect(PublicValueForm("0.00")?.value(of: given) == read)
    let list = try list(.chances)
    guard read == "12.34" else {
      guard read == nil else { return }
      #expect {
        try Draw(from: list, secret: secret, publicValue: given)
      } throws: {
        ($0 as? Refusal)?.problems.map(\.at) == ["public value"]
      }
      return
    }
    let draw = try Draw(from: list, secret: secret, publicValue: given)
    #expect(
      draw.transcript == (try Draw(from: list, secret: secret, publicValue: "12.34").transcript))
  }

  @Test func `a form says how many digits there are`() {
    #expect(PublicValueForm("00-00-00")?.value(of: "07-21-33") == "07-21-33")
    #expect(PublicValueForm("00-00-00")?.value(of: "7-21-33") == nil)
    #expect(PublicValueForm("0")?.value(of: "17") == "17")
    #expect(PublicValueForm("0.0")?.value(of: "17.25") == nil)
    for shape in ["", "1", "0,00", "0.", ".0", "0..0", "00 00"] {
      #expect(PublicValueForm(shape) == nil, "\(shape)")
    }
  }

  @Test(arguments: LotteryRule.allCases)
  func `a stranger's program finds the same draw, and any change of it`(rule: LotteryRule) throws {
    let list = try list(rule)
    var forgeries = 0
    for (value, gone) in [("12.34", []), ("0.05", [codes[3]]), ("7.00", [codes[16], codes[17]])] {
      let draw = try Draw(from: list, secret: secret, publicValue: value, gone: Set(gone))
      let secretDigits = String(repeating: "07", count: 32)
      func check(_ transcript: String, _ published: String, value: String) throws -> [Int32] {
        [
          try Self.python(
            "check-draw.py", [published, transcript, secretDigits + "\n"], [value]),
          try Self.python("check-floors.py", [published, list.audited, transcript], []),
        ]
      }
      #expect(try check(draw.transcript, list.published, value: value) == [0, 0])
      #expect(try check(draw.transcript, list.published, value: value + "0")[0] != 0)
      #expect(
        try check(
          draw.transcript, list.published.replacing("places 10", with: "places 9"), value: value)[0]
          != 0)
      let drawn = "drawn " + draw.drawn.joined(separator: " ")
      let other = "drawn " + draw.drawn.dropLast().joined(separator: " ")
      let fewer = try check(
        draw.transcript.replacing(drawn, with: other), list.published, value: value)
      #expect(fewer.allSatisfy { $0 != 0 })
      // Nobody has a seat for somebody else who counts for a floor that they do not count for.
      var letters: [String: String] = [:]
      for row in list.published.split(separator: "\n") where row.hasPrefix("band ") {
        let words = row.split(separator: " ").map(String.init)
        letters[words[1]] = words[4]
      }
      let behind = draw.line.drop { $0 != draw.drawn.last }.dropFirst()
      let stranger = behind.first { letters[$0] == "-" && !gone.contains($0) }
      for left in draw.drawn where letters[left] != "*" {
        guard let stranger else { break }
        forgeries += 1
        let forged = draw.line.filter { code in
          code == stranger || code != left && draw.drawn.contains(code)
        }
        let told = draw.transcript.replacing(
          drawn, with: "drawn " + forged.joined(separator: " "))
        let answer = try Self.python(
          "check-draw.py", [list.published, told, secretDigits + "\n"], [value])
        #expect(answer != 0, "\(stranger) for \(left)")
      }
      let order = draw.order.joined(separator: " ")
      let turned = draw.order.reversed().joined(separator: " ")
      #expect(
        try check(draw.transcript.replacing(order, with: turned), list.published, value: value)[0]
          != 0)
    }
    #expect(forgeries > 5)
  }

  /// The exit status of a program of `docs/` on files of these texts.
  private static func python(
    _ program: String, _ texts: [String], _ words: [String], from here: String = #filePath
  ) throws -> Int32 {
    var root = URL(filePath: here)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "convene-test-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let files = try texts.enumerated().map { place, text in
      let file = folder.appending(path: "\(place).txt")
      try Data(text.utf8).write(to: file)
      return file.path
    }
    return try Program(
      "/usr/bin/python3", [root.appending(path: "docs/\(program)").path] + files + words
    ).start(output: .nothing, errors: .nothing).wait()
  }
}
