import ConveneCore
import ConveneDocuments
import ConveneValues
import Foundation

/// Letters as plain words, as simply as a test can have them.
enum LetterSupport {
  static func lines(of letter: Document) -> [String] {
    letter.blocks.flatMap { block -> [String] in
      switch block {
      case .paragraph(let runs): [words(runs)]
      case .list(_, let items): items.map(words)
      default: ["a block that no letter has"]
      }
    }
  }

  static func words(_ runs: [Inline]) -> String { runs.map(\.words).joined() }

  static func facts(
    honorific: String = "Dr", name: String = "Laila Example",
    answerLink: String = "https://convene.example.org/i/abc"
  ) -> Letter.Facts {
    Letter.Facts(
      honorific: honorific, name: name, meeting: "Regional Networking", dates: "5–6 September 2007",
      venue: "United Nations House", city: "Beirut", deadline: "10 August 2007",
      answerLink: answerLink, signatory: "A. Signatory", signatoryTitle: "Chief of Division",
      convener: "Example Commission")
  }

  static func person(_ number: UInt64) -> Person.ID {
    Person.ID(UUID(milliseconds: 1_188_000_000_000, random: number, number))
  }

  static let siteKey = [UInt8]("a key of one site only".utf8)

  static func id(
    _ number: UInt64, _ kind: Letter.Kind = .invitation, revision: Int = 1
  ) throws -> MessageID {
    try MessageID(
      siteKey: siteKey, campaign: "EGM-2007-09", person: person(number), kind: kind,
      revision: revision, domain: "convene.example.org")
  }
}

/// A small reader of mail, written from RFC 2045 and 2047 and not from the writer.
struct ReadMail {
  var headers: [(name: String, value: String)] = []
  var parts: [(type: String, text: String)] = []

  init?(_ bytes: [UInt8]) {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let split = text.range(of: "\r\n\r\n") else { return nil }
    headers = Self.headers(String(text[..<split.lowerBound]))
    guard let type = self["Content-Type"], type.hasPrefix("multipart/alternative;"),
      let mark = type.components(separatedBy: "boundary=\"").last?.dropLast()
    else { return nil }
    let pieces = text[split.upperBound...].components(separatedBy: "--\(mark)")
    guard pieces.first == "", pieces.last == "--\r\n" else { return nil }
    for piece in pieces.dropFirst().dropLast() {
      guard piece.hasPrefix("\r\n"), piece.hasSuffix("\r\n"),
        let split = piece.range(of: "\r\n\r\n")
      else { return nil }
      let headers = Self.headers(String(piece[..<split.lowerBound]))
      let body = String(piece[split.upperBound...].dropLast())
      guard let type = headers.first(where: { $0.name == "Content-Type" })?.value,
        let encoding = headers.first(where: { $0.name == "Content-Transfer-Encoding" })?.value,
        let bytes = encoding == "base64"
          ? Data(base64Encoded: body.replacingOccurrences(of: "\r\n", with: ""))
          : Self.quotedPrintable(body)
      else { return nil }
      parts.append((type, String(decoding: bytes, as: UTF8.self)))
    }
  }

  subscript(name: String) -> String? {
    let found = headers.filter { $0.name == name }
    return found.count == 1 ? found[0].value : nil
  }

  /// The name and address of a mailbox field.
  func mailbox(_ name: String) -> [String]? {
    guard let value = self[name], let open = value.lastIndex(of: "<"), value.hasSuffix(">")
    else { return nil }
    var shown = value[..<open].trimmingCharacters(in: [" "])
    if shown.hasPrefix("\"") {
      shown = String(shown.dropFirst().dropLast())
        .replacingOccurrences(of: "\\\"", with: "\"").replacingOccurrences(of: "\\\\", with: "\\")
    }
    return [Self.words(shown), String(value[value.index(after: open)...].dropLast())]
  }

  static func words(_ text: String) -> String {
    guard text.hasPrefix("=?") else { return text }
    return text.components(separatedBy: " ").map { word in
      let fields = word.components(separatedBy: "?")
      guard fields.count == 5, fields[0] == "=", fields[1] == "utf-8", fields[2] == "B",
        fields[4] == "=", let bytes = Data(base64Encoded: fields[3]),
        let words = String(bytes: bytes, encoding: .utf8), word.utf8.count <= 75
      else { return "an encoded word that is not one" }
      return words
    }.joined()
  }

  private static func headers(_ text: String) -> [(name: String, value: String)] {
    text.replacingOccurrences(of: "\r\n ", with: " ").components(separatedBy: "\r\n")
      .compactMap { line in
        guard let colon = line.range(of: ":") else { return nil }
        return (
          String(line[..<colon.lowerBound]),
          line[colon.upperBound...].trimmingCharacters(in: [" "])
        )
      }
  }

  private static func quotedPrintable(_ text: String) -> Data? {
    var bytes = Data()
    var rest = Array(text.utf8)[...]
    while let byte = rest.popFirst() {
      guard byte == UInt8(ascii: "=") else {
        bytes.append(byte)
        continue
      }
      guard let first = rest.popFirst(), let second = rest.popFirst() else { return nil }
      if first == 13, second == 10 { continue }
      guard let value = UInt8(String(decoding: [first, second], as: UTF8.self), radix: 16)
      else { return nil }
      bytes.append(value)
    }
    return bytes
  }
}
