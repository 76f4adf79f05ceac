import ConveneDocuments
import ConveneValues
import Testing

@Suite struct ScriptTests {
  private func stretches(_ text: String) -> [String] {
    let bytes = Array(text.utf8)
    return text.scripts.map { span, script in
      "\(script): \(String(decoding: bytes[span], as: UTF8.self))"
    }
  }

  @Test func `a number is of one script with its signs, and brackets go with the letters`() {
    #expect(
      stretches("البند 1 من 08:30–09:30، (مبدئياً) EGM-2007.")
        == [
          "arabic: البند", "latin: 1", "arabic: من", "latin: 08:30–09:30", "arabic: ، (مبدئياً)",
          "latin: EGM-2007",
        ])
    #expect(stretches("10.50 of 100") == ["latin: 10.50 of 100"])
    #expect(stretches("الإسكوا والبلدان") == ["arabic: الإسكوا والبلدان"])
    #expect(stretches(" – ") == [])
  }

  @Test func `a figure is a number, a time or a share, and nothing else`() {
    let figures = [
      "17", "10.50", "08:30–09:30", "9\u{a0}h\u{a0}30-11\u{a0}h", "29\u{a0}%", "(1.20)",
    ]
    for figure in figures { #expect([Inline.text(figure)].isFigure, "\(figure)") }
    for words in ["", "–", "A-0001", "5 September", "waiting 1"] {
      #expect(![Inline.text(words)].isFigure, "\(words)")
    }
  }
}
