import ConveneScans
import Testing

/// Emblems in SVG, drawn by another program.
@Suite struct VectorPressTests {
  private static let circle = Array(
    "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 20 10'><circle r='4'/></svg>".utf8)

  @Test func `a drawing fills the square as far as its shape allows`() throws {
    guard case .png(let picture) = VectorPress().draw(Self.circle, side: 400) else {
      Issue.record("not drawn: is librsvg2-bin there?")
      return
    }
    #expect(picture.starts(with: [0x89, 0x50, 0x4e, 0x47]))
    #expect(Array(picture[16..<24]) == [0, 0, 1, 0x90, 0, 0, 0, 200])
  }

  @Test func `what is no drawing is not drawn, and a program that is not there is told`() {
    #expect(VectorPress().draw(Array("<svg".utf8), side: 400) == .undrawable)
    #expect(VectorPress(program: "no-such-program").draw(Self.circle, side: 400) == .noProgram)
  }
}
