/// A line of the list of what a dump holds: an object, or the rows of a table.
public struct DumpEntry: Hashable, Sendable {
  /// `TABLE`, `TABLE DATA`, `FK CONSTRAINT` and so on.
  public let kind: String
  /// `-` where there is none.
  public let schema: String
  /// Of a part of a table with the table before it.
  public let name: String

  /// An entry as it is told.
  public init(kind: String, schema: String, name: String) {
    (self.kind, self.schema, self.name) = (kind, schema, name)
  }

  /// Reads `4432; 0 19163 ROW SECURITY public meeting owner`; nil for a remark.
  init?(_ line: Substring) {
    guard !line.hasPrefix(";"), let number = line.firstIndex(of: ";") else { return nil }
    let words = line[number...].split(separator: " ", omittingEmptySubsequences: false).dropFirst(3)
    let kind = words.prefix { !$0.isEmpty && $0.allSatisfy { ("A"..."Z").contains($0) } }
    let rest = words.dropFirst(kind.count)
    guard rest.count > 2, let schema = rest.first else { return nil }
    self.init(
      kind: kind.joined(separator: " "), schema: String(schema),
      name: rest.dropFirst().dropLast().joined(separator: " "))
  }
}
