import ConveneService
import ConveneValues
import ConveneWords
import Foundation

/// A file of `Tests/Fixtures/cases`.
func caseFile(_ name: String, from here: String = #filePath) throws -> [UInt8] {
  let tests = URL(fileURLWithPath: here).deletingLastPathComponent().deletingLastPathComponent()
  return Array(try Data(contentsOf: tests.appending(path: "Fixtures/cases/\(name)")))
}

/// The meeting of the cases: 4 open places, two tables, six people who apply.
struct TinyMeeting {
  static func file(code: String = "TINY-2027") throws -> [UInt8] {
    let text = String(decoding: try caseFile("00-meeting.json"), as: UTF8.self)
    return Array(text.replacingOccurrences(of: "\"TINY-2027\"", with: "\"\(code)\"").utf8)
  }

  static func open(at desk: Secretariat, code: String = "TINY-2027") async throws -> MeetingInHand {
    _ = try await desk.importMeeting(try file(code: code))
    return try await desk.meeting(code)
  }

  /// With six applications, rated.
  static func rated(at desk: Secretariat) async throws -> MeetingInHand {
    let hand = try await open(at: desk)
    _ = try await desk.importApplications(try caseFile("00-applications.csv"), to: hand)
    _ = try await desk.importRatings(try caseFile("00-ratings.csv"), to: hand)
    return hand
  }

  /// With six applications, rated, scored and signed.
  static func signed(at desk: Secretariat) async throws -> MeetingInHand {
    let hand = try await rated(at: desk)
    _ = try await desk.computeScores(hand)
    _ = try await desk.proposeSelection(hand, iterations: 10_000)
    _ = try await desk.signSelection(hand)
    return hand
  }
}

/// What an import came to, in one text: how many came in and what was told, or the refusal.
func outcome(_ body: () async throws -> ImportReport) async throws -> [String] {
  let phrases = Phrases(.english)
  func lines(_ problems: [Problem]) -> [String] {
    problems.map { "\($0.at): \(phrases.sentence(of: $0))" }
  }
  do {
    let report = try await body()
    return ["\(report.count) taken in"] + lines(report.notices)
  } catch let refusal as Refusal {
    return ["refused, \(refusal.code)"] + lines(refusal.problems)
  } catch Failure.unusableInput(let refusal) {
    return ["65, \(refusal.code)"] + lines(refusal.problems)
  }
}
