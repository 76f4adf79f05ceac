import ConveneCore
import ConveneDocuments
import ConveneValues
import Testing

/// Hopes and partnerships as two rings, and a picture in few bytes.
@Suite struct HopesPictureTests {
  private static func hopes(
    people: Int, formed: [(Int, Int)]
  ) -> HopesAndPartnerships {
    let pairs = (0..<people).flatMap { one in
      (one + 1..<people).map { HopesAndPartnerships.Pair(one, $0) }
    }
    return HopesAndPartnerships(
      sectors: (0..<people).map { $0.isMultiple(of: 3) ? nil : .academia }, hoped: pairs,
      formed: formed.map { HopesAndPartnerships.Pair($0.0, $0.1) })
  }

  @Test func `about three hopes a person are drawn, and partnerships once each`() {
    let hopes = Self.hopes(people: 10, formed: [(1, 0), (0, 1), (8, 9)])
    #expect(hopes.hoped.count == 15)
    #expect(hopes.formed.count == 2)
    // The first pairs are those hoped for; the last is not among them.
    #expect(hopes.fulfilled == 1)
    #expect(Self.hopes(people: 0, formed: []).hoped.isEmpty)
  }

  @Test func `fewer bytes draw the same lines and circles`() {
    for language in Language.allCases {
      let drawing = Drawing.hopes(Self.hopes(people: 30, formed: [(0, 1), (4, 9)]), in: language)
      let whole = SVG.element(for: drawing, id: "a")
      let compact = SVG.compactElement(for: drawing, id: "a")
      #expect(compact.utf8.count * 2 < whole.utf8.count)
      #expect(compact.matches(of: /<circle\s/).count == whole.matches(of: /<circle\s/).count)
      #expect(
        compact.matches(of: /M[-0-9. ]+L/).count + compact.matches(of: /<line\s/).count
          == whole.matches(of: /<line\s/).count)
      #expect(compact.matches(of: /<text\s/).count == whole.matches(of: /<text\s/).count)
    }
  }

  @Test func `nobody takes part, and nothing is drawn but the titles`() {
    let text = SVG.compactElement(
      for: Drawing.hopes(Self.hopes(people: 0, formed: []), in: .english), id: "a")
    #expect(!text.contains("<circle") && text.contains("<text"))
  }
}
