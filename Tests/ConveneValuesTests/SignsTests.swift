import Testing

@testable import ConveneValues

struct SignsTests {
  @Test(
    arguments: [
      "\0", "\u{1b}", "\u{7f}", "\u{85}", "\u{9b}", "\n", "\t", "\u{2028}", "\u{ad}", "\u{200b}",
      "\u{202a}", "\u{202e}", "\u{2066}", "\u{2069}", "\u{206f}", "\u{feff}", "\u{fff9}",
      "\u{e0041}", "\u{e007f}", "\u{1d173}",
    ] as [Unicode.Scalar])
  func `what shows nothing and is no part of writing is unseen`(scalar: Unicode.Scalar) {
    #expect(scalar.isUnseen)
  }

  @Test(
    arguments: [
      "a", " ", "\u{a0}", "é", "\u{301}", "ب", "\u{64e}", "\u{200c}", "\u{200d}", "\u{200e}",
      "\u{200f}", "\u{61c}", "\u{600}", "\u{6dd}", "🌿", "\u{fe0f}",
    ] as [Unicode.Scalar])
  func `letters, their marks and what joins them are seen`(scalar: Unicode.Scalar) {
    #expect(!scalar.isUnseen && !scalar.isUnmeant)
  }

  @Test(arguments: [
    ("Ali\u{202e}nassaH", "U+202E"), ("\u{2066}Ali\u{2069}", "U+2066"), ("Ali\u{e0041}", "U+E0041"),
    ("Ali\u{9b}31m", "U+009B"), ("\0", "U+0000"),
  ])
  func `the first sign that nobody means is named`(text: String, sign: String) {
    #expect(text.firstUnmeant?.codePoint == sign)
  }

  @Test(arguments: [
    "", "Karim Daou", "Karim\nDaou", "A\u{200b}d\u{ad}a\u{feff}", "می\u{200c}خواهم",
  ])
  func `line ends and what copying leaves behind are another matter`(text: String) {
    #expect(text.firstUnmeant == nil)
  }

  @Test func `a control character is found in any text, a line end is none`() {
    #expect("a\r\n\t\u{85}\u{2028}b".firstControl == nil)
    #expect("é\u{80}".firstControl?.codePoint == "U+0080")
    #expect("Ali\u{202e}".firstControl == nil)
  }
}
