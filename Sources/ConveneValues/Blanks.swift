extension StringProtocol {
  /// This text without blanks and line ends around it.
  package var trimmed: SubSequence {
    let head = drop(while: \.isBlank)
    guard let last = head.lastIndex(where: { !$0.isBlank }) else { return head }
    return head[...last]
  }
}

extension Character {
  /// Whether it is a blank or an end of line; tables hold many, and the usual ones need no look-up.
  package var isBlank: Bool {
    guard let ascii = asciiValue else { return isWhitespace }
    return ascii == 0x20 || 0x09...0x0d ~= ascii
  }
}
