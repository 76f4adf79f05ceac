/// What a machine reads on a badge: a code, and nothing else.
package struct BadgeMark: Hashable, Sendable {
  package let code: String

  package init(_ code: String) { self.code = code }

  /// Row by row from the top left, true where it is dark; nil where the code is too long for one.
  package func squares() -> [[Bool]]? { ScanMark.squares(of: code) }
}
