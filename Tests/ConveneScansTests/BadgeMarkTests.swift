import Testing

@testable import ConveneScans

/// What machines read on badges is of another form than the marks of letters.
@Suite struct BadgeMarkTests {
  private static let code = "K7Q2M4X5TB3D6FHA"

  @Test func `a badge's code makes a small square, and another code another one`() throws {
    let squares = try #require(BadgeMark(Self.code).squares())
    #expect(squares.count == 25 && squares.allSatisfy { $0.count == 25 })
    #expect(BadgeMark(Self.code).squares() == squares)
    #expect(BadgeMark(String(Self.code.reversed())).squares() != squares)
  }

  @Test func `a scan that shows a badge is taken for no letter`() {
    #expect(ScanMark(Self.code) == nil)
  }
}
