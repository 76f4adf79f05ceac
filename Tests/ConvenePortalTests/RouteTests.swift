import Foundation
import Testing

@testable import ConvenePortal

/// The matrix of the manual is that of the router.
@Suite struct RouteTests {
  private static let manual = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "docs/manual/portal.md")

  @Test func `every route has its row in the manual, and every row its route`() throws {
    let rows = try String(contentsOf: Self.manual, encoding: .utf8)
      .matches(of: /(?m)^\| `(GET|POST)` \| `([^`]+)` \| ([^|]+) \| (yes|no) \|/)
      .map { "\($0.1) \($0.2) \($0.3) \($0.4)" }
    let routes = Route.allCases.map {
      "\($0.method.rawValue) \($0.pattern) \($0.visitor.rawValue) \($0.changesState ? "yes" : "no")"
    }
    #expect(rows.sorted() == routes.sorted())
  }

  @Test func `what GET asks for changes nothing`() {
    #expect(Route.allCases.filter { $0.method == .get && $0.changesState } == [])
    #expect(Route.allCases.filter(\.changesState) == Self.changing)
    #expect(Route.allCases.filter { $0.longestForm.bytes > 0 } == Self.changing)
  }

  private static let changing: [Route] = [
    .answer, .begin, .fill, .give, .declare, .checkIn, .arrivals, .propose, .tell, .handIn,
    .evaluated, .sheetSent, .signInNow, .signInLetter, .signInPassword, .signInProxy, .signOut,
    .setPassword,
    .confirmPassword, .signOutEverywhere, .moveSeat, .releaseLetters, .settleArrival, .apiArrive,
  ]

  @Test func `no two routes have one way in`() {
    let ways = Route.allCases.map { route in
      route.method.rawValue
        + route.path.map { if case .word(let word) = $0 { "/\(word)" } else { "/*" } }.joined()
    }
    #expect(Set(ways).count == ways.count)
  }

  @Test(arguments: [
    ("GET", "/", Route.Way.to(.home, value: "")), ("HEAD", "/", .to(.home, value: "")),
    ("GET", "/m/EGM-2007-09", .to(.meeting, value: "EGM-2007-09")),
    ("POST", "/invitation", .to(.answer, value: "")),
    ("GET", "/m/EGM-2007-09/apply", .to(.apply, value: "EGM-2007-09")),
    ("POST", "/m/EGM-2007-09/apply", .to(.begin, value: "EGM-2007-09")),
    ("POST", "/application", .to(.fill, value: "")),
    ("GET", "/review", .to(.reviews, value: "")),
    ("POST", "/review", .onlyBy(["GET", "HEAD"])),
    ("GET", "/review/A-0001", .to(.review, value: "A-0001")),
    ("POST", "/review/A-0001", .to(.give, value: "A-0001")),
    ("POST", "/review/A-0001/conflict", .to(.declare, value: "A-0001")),
    ("GET", "/review/A-0001/other", .nowhere),
    ("GET", "/n/0123456789", .to(.nominationLink, value: "0123456789")),
    ("POST", "/nomination", .to(.propose, value: "")),
    ("POST", "/partnership", .to(.tell, value: "")),
    ("GET", "/w/0123456789", .to(.authorLink, value: "0123456789")),
    ("GET", "/documents", .to(.author, value: "")),
    ("POST", "/documents", .to(.handIn, value: "")),
    ("GET", "/travel", .to(.sheet, value: "")), ("POST", "/travel", .to(.sheetSent, value: "")),
    ("GET", "/board/EGM-2007-09/seating", .to(.boardSeating, value: "EGM-2007-09")),
    ("GET", "/board/EGM-2007-09/attendance", .to(.boardAttendance, value: "EGM-2007-09")),
    ("POST", "/board/EGM-2007-09/network", .onlyBy(["GET", "HEAD"])),
    ("POST", "/board/EGM-2007-09/letters", .to(.releaseLetters, value: "EGM-2007-09")),
    ("POST", "/s/0123456789", .onlyBy(["GET", "HEAD"])), ("GET", "/sign-out", .onlyBy(["POST"])),
    ("GET", "/sign-in/letter", .onlyBy(["POST"])),
    ("GET", "/account", .to(.ownPassword, value: "")),
    ("POST", "/a/0123456789", .onlyBy(["GET", "HEAD"])),
    ("GET", "/checkin", .to(.door, value: "")), ("POST", "/checkin", .to(.checkIn, value: "")),
    ("GET", "/checkin/arrivals", .onlyBy(["POST"])), ("GET", "/checkin/nothing", .nowhere),
    ("POST", "/m/EGM-2007-09", .onlyBy(["GET", "HEAD"])), ("PUT", "/", .onlyBy(["GET", "HEAD"])),
    ("GET", "/m/", .nowhere), ("GET", "/m/a/b", .nowhere), ("GET", "//", .nowhere),
    ("GET", "/m/..%2f..", .nowhere), ("GET", "/m/%00", .nowhere), ("GET", "/M/a", .nowhere),
    ("GET", "/healthz/", .nowhere), ("GET", "", .nowhere), ("GET", "m/a", .nowhere),
  ])
  func `a path leads where it says and nowhere else`(method: String, path: String, way: Route.Way) {
    #expect(Route.way(method, path) == way)
  }
}
