import CMarks

/// The reference of a letter to be signed, as a machine finds it in the picture of a page.
package struct ScanMark: Hashable, Sendable {
  /// The meeting's code.
  package let meeting: String
  /// The letter's number, by which its scan is known.
  package let letter: String

  package init(meeting: String, letter: String) {
    (self.meeting, self.letter) = (meeting, letter)
  }

  /// Nil of whatever else a code on a page may say.
  init?(_ text: String) {
    guard let found = text.wholeMatch(of: /([^\/\s]{1,60})\/([0-9A-Z]{8})/) else { return nil }
    (meeting, letter) = (String(found.1), String(found.2))
  }

  private var text: String { "\(meeting)/\(letter)" }
  /// Squares of the largest that is drawn.
  private static let capacity = 10_000

  /// Row by row from the top left, true where it is dark: a QR code that bears the loss of nearly a third;
  /// nil where the reference is too long for one.
  package func squares() -> [[Bool]]? { Self.squares(of: text) }

  /// The same of any text of ASCII.
  static func squares(of text: String) -> [[Bool]]? {
    var dots = [UInt8](repeating: 0, count: capacity)
    let side = Int(marks_draw(text, &dots, Int32(capacity)))
    guard side > 0 else { return nil }
    return (0..<side).map { row in (0..<side).map { dots[row * side + $0] == 1 } }
  }
}
