import ConveneValues

/// The scan of a page, as a PDF that a scanner makes: looked at without being opened.
package struct ScanFile: Hashable, Sendable {
  /// Without where it lies.
  package let name: String
  package let bytes: [UInt8]

  /// A larger one is refused.
  package static let largest = 10 << 20
  /// As much may follow on the mark that ends a PDF.
  private static let tail = 1024
  /// What a page that was scanned has no use for, and whoever opens it might suffer from.
  private static let unwanted = ["/JavaScript", "/Launch", "/EmbeddedFile", "/Encrypt"]

  /// - Parameter file: where it lies.
  /// - Throws: all that is wrong with it: it is no PDF, too large, cut off, or does more than be read.
  package init(_ bytes: [UInt8], from file: String) throws(Refusal) {
    name = String(file.split(separator: "/").last ?? "").keptOnLine(atMost: 100)
    self.bytes = bytes
    let problems = Self.problems(of: bytes, at: name)
    guard problems.isEmpty else { throw .scanUnusable(problems: problems) }
  }

  package var hash: SHA256 { SHA256(of: bytes) }

  /// Whether it is a whole PDF that does no more than be read.
  static func isPlain(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: Array("%PDF-".utf8)) && bytes.suffix(tail).holds("%%EOF")
      && !unwanted.contains { bytes[...].holds($0) }
  }

  private static func problems(of bytes: [UInt8], at name: String) -> [Problem] {
    guard bytes.count <= largest else {
      return [.scanTooLarge(at: name, most: largest >> 20)]
    }
    guard bytes.starts(with: Array("%PDF-".utf8)) else { return [.scanIsNoPdf(at: name)] }
    var problems: [Problem] = []
    if !bytes.suffix(tail).holds("%%EOF") { problems.append(.scanCutOff(at: name)) }
    let found = unwanted.filter { bytes[...].holds($0) }
    if !found.isEmpty { problems.append(.scanDoesMore(at: name, parts: found)) }
    return problems
  }
}

extension ArraySlice<UInt8> {
  func holds(_ text: String) -> Bool { holds(Array(text.utf8)) }

  func holds(_ wanted: [UInt8]) -> Bool {
    guard let first = wanted.first else { return true }
    var rest = self
    while let place = rest.firstIndex(of: first) {
      if rest[place...].starts(with: wanted) { return true }
      rest = rest[(place + 1)...]
    }
    return false
  }
}

extension String {
  /// Of a name only what can be seen, and no more than so many signs of it.
  fileprivate func keptOnLine(atMost count: Int) -> String {
    String(String(String.UnicodeScalarView(unicodeScalars.filter { !$0.isUnseen })).prefix(count))
  }
}

/// The very file as which a letter leaves.
package struct ScanShown: Sendable {
  package let person: Person.ID
  package let kind: LetterKind
  package let name: String
  package let bytes: [UInt8]
  /// SHA-256 of the bytes, in hexadecimal.
  package let hash: String

  package init(person: Person.ID, kind: LetterKind, name: String, bytes: [UInt8], hash: String) {
    (self.person, self.kind, self.name) = (person, kind, name)
    (self.bytes, self.hash) = (bytes, hash)
  }
}
