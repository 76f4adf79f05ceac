import ConveneValues

extension String {
  /// In small letters, with one blank for whatever parts words, so that folded lines read on.
  var folded: String {
    var text = ""
    text.reserveCapacity(utf8.count)
    var isApart = true
    for sign in lowercased().unicodeScalars {
      if sign.properties.isWhitespace || sign.value < 0x20 {
        if !isApart { text.unicodeScalars.append(" ") }
        isApart = true
      } else {
        text.unicodeScalars.append(sign == "\u{2019}" ? "'" : sign)
        isApart = false
      }
    }
    return text.replacing("\\\"", with: "\"").replacing("\" : \"", with: "\":\"")
  }

  var isBlank: Bool { allSatisfy(\.isBlank) }

  /// On one line, without what a terminal would obey.
  func line(atMost count: Int) -> String {
    String(cleaned { _ in " " }.split { $0 == " " }.joined(separator: " ").prefix(count).trimmed)
  }

  /// Its lines without those that are empty, and without what a terminal would obey.
  func lines(atMost count: Int) -> String {
    let lines = cleaned { $0 == "\n" ? "\n" : " " }.split(separator: "\n").map(\.trimmed)
      .filter { !$0.isEmpty }
    return String(lines.joined(separator: "\n").prefix(count).trimmed)
  }

  private func cleaned(_ end: (Unicode.Scalar) -> Unicode.Scalar) -> String {
    var view = UnicodeScalarView()
    for sign in unicodeScalars where !sign.isUnmeant && sign.value != 0xfffd {
      view.append(sign.breaksLine ? end(sign) : sign)
    }
    return String(view)
  }

  /// `Name: value` of each line before the first empty one, continued lines put together.
  var headerFields: [MailPart.Header] { fieldGroups.first ?? [] }

  /// `Name: value` of each line, in groups that an empty line ends.
  var fieldGroups: [[MailPart.Header]] {
    var groups: [[MailPart.Header]] = [[]]
    for line in split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).prefix(2_000) {
      if line.allSatisfy(\.isBlank) {
        if groups.last != [] { groups.append([]) }
        continue
      }
      if line.first?.isBlank ?? false, let last = groups[groups.count - 1].popLast() {
        groups[groups.count - 1].append(
          MailPart.Header(name: last.name, value: "\(last.value) \(line.trimmed)"))
      } else if let colon = line.firstIndex(of: ":") {
        let name = line[..<colon].trimmed
        guard !name.isEmpty, name.utf8.count < 80,
          name.utf8.allSatisfy({ 0x21..<0x7f ~= $0 })
        else { continue }
        groups[groups.count - 1].append(
          MailPart.Header(
            name: name.lowercased(), value: String(line[line.index(after: colon)...].trimmed)))
      }
    }
    return groups.filter { !$0.isEmpty }
  }

  /// What stands in angle brackets and looks like a Message-ID; without brackets, the whole.
  var messageIDs: [String] {
    let inside = split(separator: "<").dropFirst(first == "<" ? 0 : 1).prefix(50).compactMap {
      part -> String? in
      part.firstIndex(of: ">").map { String(part[..<$0]) }
    }
    return (contains("<") ? inside : [String(trimmed)]).filter(\.isMessageID)
  }

  /// Those that a text names after the word `Message-ID`.
  var messageIDsNamed: [String] {
    let small = lowercased()
    guard small.utf8.count == utf8.count else { return [] }
    var found: [String] = []
    var from = small.startIndex
    while found.count < 20, let word = small[from...].firstRange(of: "message-id") {
      let distance = small.utf8.distance(from: small.startIndex, to: word.upperBound)
      let rest = utf8[utf8.index(utf8.startIndex, offsetBy: distance)...].prefix(300)
      let text = String(decoding: rest, as: UTF8.self)
      if let start = text.firstIndex(of: "<"), let end = text[start...].firstIndex(of: ">"),
        text.distance(from: text.startIndex, to: start) < 60
      {
        let id = String(text[text.index(after: start)..<end])
        if id.isMessageID { found.append(id) }
      }
      from = word.upperBound
    }
    return found
  }

  private var isMessageID: Bool {
    (3...250).contains(utf8.count) && utf8.allSatisfy { 0x21..<0x7f ~= $0 } && contains("@")
  }

  /// Mail addresses that stand in it, in small letters, fifty at most.
  var addresses: [String] {
    var found: [String] = []
    for word in split(whereSeparator: { $0.isBlank || "<>()[]\",;:'\\".contains($0) })
    where word.utf8.count < 255 && word.utf8.contains(UInt8(ascii: "@")) {
      let bare = word.lowercased().trimmingDots
      if bare.isMailAddress { found.append(bare) }
      if found.count == 50 { break }
    }
    return found
  }

  private var trimmingDots: String {
    var text = self[...]
    while text.last == "." { text.removeLast() }
    return String(text)
  }

  /// A status of RFC 3463 that stands by itself, such as `5.1.1` in `(#5.1.1)`.
  var firstStatus: String? {
    let bytes = Array(utf8)
    func isDigit(_ place: Int) -> Bool {
      bytes.indices.contains(place) && 0x30...0x39 ~= bytes[place]
    }
    var place = 0
    while place < bytes.count {
      let start = place
      place += 1
      guard [0x32, 0x34, 0x35].contains(bytes[start]), !isDigit(start - 1),
        start == 0 || bytes[start - 1] != 0x2e
      else { continue }
      var end = start + 1
      var isWhole = true
      for _ in 0..<2 where isWhole {
        guard end < bytes.count, bytes[end] == 0x2e, isDigit(end + 1) else {
          isWhole = false
          break
        }
        let digits = (1...3).prefix { isDigit(end + $0) }.count
        end += 1 + digits
      }
      guard isWhole, !isDigit(end), !(end < bytes.count && bytes[end] == 0x2e && isDigit(end + 1))
      else { continue }
      return String(decoding: bytes[start..<end], as: UTF8.self)
    }
    return nil
  }

  private static let returnedBelow = [
    "below this line is a copy", "copy of the message", "original message follows",
    "message headers follow", "original message --", "--- original message",
    "the header of the original", "copy of the original message", "original message headers",
    "headers of the original", "undelivered message follows", "unsent message below",
    "unsent message follows",
    "text of the message", "original message header", "message header follows",
    "message is attached below", "message text follows", "returned message follows",
    "---- message header", "begin of the original", "message contents follow",
    "received: header", "the original message is attached", "headers of the message",
  ]

  /// What stands above a copy of the letter that came back, and the copy.
  func cutAtReturned(atMost most: Int) -> (above: String, below: String) {
    var above: [Substring] = []
    var size = 0
    let lines = split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (place, line) in lines.enumerated() {
      let small = line.prefix(120).lowercased()
      let isReturned =
        Self.returnedBelow.contains(where: small.contains) || small.hasPrefix("return-path:")
        || small.hasPrefix("received: from") || small.hasPrefix("received: by")
      if place > 0 && isReturned && above.contains(where: { !$0.allSatisfy(\.isBlank) }) {
        let rest = lines[(place + (small.contains("return-path:") ? 0 : 1))...]
          .drop { $0.allSatisfy(\.isBlank) }
        return (
          above.joined(separator: "\n"),
          String(rest.joined(separator: "\n").prefix(most))
        )
      }
      guard size + line.utf8.count <= most else {
        above.append(line.prefix(most - size))
        break
      }
      size += line.utf8.count
      above.append(line)
    }
    return (above.joined(separator: "\n"), "")
  }

  /// A page without its marks: what a reader sees of it, roughly.
  var withoutMarkup: String {
    var text = ""
    var isMark = false
    var word = ""
    var silent: String?
    for sign in unicodeScalars {
      switch sign {
      case "<":
        isMark = true
        word = ""
      case ">" where isMark:
        isMark = false
        let name = word.prefix { !$0.isBlank }.lowercased()
        if silent == nil, ["style", "script", "title"].contains(name) { silent = name }
        if let open = silent, name == "/" + open { silent = nil }
        if ["br", "br/", "p", "/p", "div", "/div", "tr", "/tr", "li", "hr"].contains(name) {
          text.unicodeScalars.append("\n")
        }
      case _ where isMark:
        if word.utf8.count < 20 { word.unicodeScalars.append(sign) }
      default:
        if silent == nil { text.unicodeScalars.append(sign) }
      }
    }
    for (name, sign) in [
      ("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"),
      ("&amp;", "&"),
    ] { text.replace(name, with: sign) }
    return text
  }
}

extension Array where Element: Hashable {
  /// Each once, in the order of its first place.
  var uniqued: [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
