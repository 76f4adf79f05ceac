import ConveneCore
import ConveneService
import ConveneStore
import ConveneValues
import Foundation
import Testing

private typealias Bird = CanaryPerson

/// Clocks: nothing ends without a period, and what ends is told beforehand.
@Suite struct RetentionTests {
  /// Nine months after the meeting.
  private static let later = Date(timeIntervalSince1970: 1_830_297_600)

  private static func lines(_ expiries: [Expiry]) -> [String] {
    expiries.map { "\($0.kind.rawValue) \($0.meeting) \($0.day)" }
  }

  @Test func `nothing ends without a period, and nothing before its day`() async throws {
    try await atDesk { present in
      let hand = try await Bird.seated(at: present)
      let desk = present.at(Self.later)
      #expect(try await desk.retention() == [:])
      #expect(try await desk.expiries().isEmpty)
      #expect(try await refusal { _ = try await desk.eraseExpired() } == "no-period-set")
      #expect(try await refusal { try await desk.keep(.letters, for: 0) } == "not-a-period")

      try await desk.keep(.letters, for: 30)
      try await desk.keep(.secrets, for: 400)
      #expect(try await desk.retention() == [.letters: 30, .secrets: 400])
      #expect(
        Self.lines(try await desk.expiries())
          == ["letters TINY-2027 2027-04-16", "secrets TINY-2027 2028-04-20"])
      let (before, canaries) = (try await desk.verifyAudit(of: hand).erased, Bird.canaries)
      #expect(try await desk.canaries() == canaries)

      let early = present.at(Date(timeIntervalSince1970: 1_807_747_200))
      #expect(try await early.eraseExpired().isEmpty)
      let done = try await desk.eraseExpired()
      #expect(Self.lines(done) == ["letters TINY-2027 2027-04-16"])
      #expect(try await desk.verifyAudit(of: hand).erased > before)
      #expect(try await desk.eraseExpired().isEmpty)
      #expect(try await desk.canaries() == canaries)
      try await desk.keep(.secrets, for: nil)
      #expect(try await desk.expiries().isEmpty)
    }
  }

  @Test func `each kind is erased, and people who took part stay`() async throws {
    try await atDesk { present in
      let hand = try await Bird.seated(at: present)
      let desk = present.at(Self.later)
      for kind in RetentionKind.allCases { try await desk.keep(kind, for: 10) }
      let people = try await desk.people().count
      let rehearsed = try await desk.eraseExpired(dryRun: true)
      #expect(try await desk.people().count == people)
      let done = try await desk.eraseExpired()
      #expect(
        done.map { "\($0.kind) \($0.places)" } == rehearsed.map { "\($0.kind) \($0.places)" })
      // Who was not selected wrote nothing in words of their own.
      #expect(done.map(\.kind) == [.letters, .secrets, .trail, .people])
      // Seven applied and six came; two reviewed.
      #expect(people == 9)
      #expect(try await desk.people().count == 8)
      let left = try await desk.canaries()
      #expect(left.contains("Zahra Canaryname") && left.contains("canarymotive"))
      #expect(!left.contains("canaryquarrel") && !left.contains("canaryconflict"))
      _ = try await desk.verifyAudit(of: hand)
    }
  }

  @Test func `a meeting that is not over loses nothing`() async throws {
    try await atDesk { desk in
      _ = try await Bird.seated(at: desk)
      for kind in RetentionKind.allCases { try await desk.keep(kind, for: 1) }
      let done = try await desk.eraseExpired()
      #expect(done.isEmpty)
      #expect(try await desk.canaries() == Bird.canaries)
    }
  }
}
