import Foundation

/// A message as another program would read it: its name, and all its texts.
struct MailText {
  /// Its Message-ID; empty where it has none.
  let id: String
  let readable: String

  init(_ bytes: [UInt8]) {
    let lines = String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n")
      .split(separator: "\n", omittingEmptySubsequences: false)
    let head = Self.headers(lines.prefix { !$0.isEmpty })
    id = head["message-id"] ?? ""
    var texts = [lines.prefix { !$0.isEmpty }.joined(separator: "\n")]
    var part: (head: [Substring], body: [Substring], isHead: Bool) = ([], [], false)
    func end() -> String {
      Self.decoded(part.body, Self.headers(part.head)["content-transfer-encoding"])
    }
    for line in lines.drop(while: { !$0.isEmpty }) {
      if line.hasPrefix("--") {
        texts.append(end())
        part = ([], [], true)
      } else if part.isHead {
        if line.isEmpty { part.isHead = false } else { part.head.append(line) }
      } else {
        part.body.append(line)
      }
    }
    texts.append(end())
    if Self.isOfOnePart(head) {
      texts.append(
        Self.decoded(
          Array(lines.drop { !$0.isEmpty }), head["content-transfer-encoding"]))
    }
    // Lines of calendars go on after a line end and a blank.
    readable = texts.joined(separator: "\n").replacing("\n ", with: "")
  }

  private static func isOfOnePart(_ head: [String: String]) -> Bool {
    head["content-type"]?.lowercased().hasPrefix("multipart/") != true
  }

  private static func headers(_ lines: some Sequence<Substring>) -> [String: String] {
    var found: [String: String] = [:]
    var last = ""
    for line in lines {
      if line.first == " " || line.first == "\t" {
        found[last, default: ""] += " " + line.trimmingCharacters(in: .whitespaces)
      } else if let colon = line.firstIndex(of: ":") {
        last = line[..<colon].lowercased()
        found[last] = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
      }
    }
    return found
  }

  private static func decoded(_ lines: [Substring], _ encoding: String?) -> String {
    switch encoding?.lowercased() {
    case "base64":
      let data = Data(
        base64Encoded: lines.joined(), options: .ignoreUnknownCharacters)
      return String(decoding: data ?? Data(), as: UTF8.self).replacing("\r\n", with: "\n")
    case "quoted-printable":
      let text = lines.joined(separator: "\n").replacing("=\n", with: "")
      var (bytes, rest) = ([UInt8](), Array(text.utf8)[...])
      while let byte = rest.popFirst() {
        let digits = String(decoding: rest.prefix(2), as: UTF8.self)
        if byte == 0x3d, let value = UInt8(digits, radix: 16) {
          bytes.append(value)
          rest = rest.dropFirst(2)
        } else {
          bytes.append(byte)
        }
      }
      return String(decoding: bytes, as: UTF8.self)
    default: return lines.joined(separator: "\n")
    }
  }
}
