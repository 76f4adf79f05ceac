import ConveneValues
import Foundation

/// A letter as mail to one recipient: the same message gives the same bytes, on every try.
package struct MailMessage: Hashable, Sendable {
  package var id: MessageID
  /// When the letter was written, which no later try changes.
  package var date: Date
  package var from: MailAddress
  package var to: MailAddress
  package var subject: String
  package var language: Language
  package var text: String
  package var html: String
  /// An iCalendar object whose METHOD is REQUEST or CANCEL.
  package var calendar: String?
  /// The https page where the reader stops reminders with one click (RFC 8058).
  package var unsubscribe: String?
  /// What of text and HTML is filled in as it leaves: it stands in the bytes as it is.
  package var blank: String?
  /// Papers that go with it.
  package var enclosures: [Enclosure] = []

  /// A PDF under a plain name, such as `EGM-2007-09-agenda-en.pdf`.
  package struct Enclosure: Hashable, Sendable {
    package let name: String
    package let bytes: [UInt8]

    package init(name: String, bytes: [UInt8]) { (self.name, self.bytes) = (name, bytes) }
  }

  package init(
    id: MessageID, date: Date, from: MailAddress, to: MailAddress, subject: String,
    language: Language, text: String, html: String, calendar: String? = nil,
    unsubscribe: String? = nil
  ) {
    self.id = id
    self.date = date
    self.from = from
    self.to = to
    self.subject = subject
    self.language = language
    self.text = text
    self.html = html
    self.calendar = calendar
    self.unsubscribe = unsubscribe
  }

  /// The message as it goes over the wire or into a maildir: ASCII in lines that end in CRLF.
  ///
  /// Refused, with every field at fault, rather than sent with a header it did not ask for.
  package func bytes() throws(Refusal) -> [UInt8] {
    let problems = problems()
    guard problems.isEmpty else {
      throw Refusal.unusableMessage(address: to.address, problems: problems)
    }
    // An encoded body never holds "=_": quoted-printable has digits after "=", base64 nothing.
    let boundary = "=_\(Base32.text(SHA256(of: Array(id.value.utf8)).bytes).prefix(32))"
    var parts = [part("text/plain", text), part("text/html", html)]
    if let calendar, let method = Self.method(of: calendar) {
      parts.append(part("text/calendar; method=\(method)", calendar))
    }
    var headers = [
      "Date: \(Self.stamp(date))", addressLine("From", from), addressLine("To", to),
      subjectLine(), "Message-ID: \(id)", "Auto-Submitted: auto-generated",
      "Content-Language: \(language.rawValue)",
    ]
    if let unsubscribe {
      headers.append("List-Unsubscribe: <\(unsubscribe)>")
      headers.append("List-Unsubscribe-Post: List-Unsubscribe=One-Click")
    }
    headers.append("MIME-Version: 1.0")
    let head = Array("\(headers.joined(separator: "\r\n"))\r\n".utf8)
    let type = Array(
      "Content-Type: multipart/alternative;\r\n boundary=\"\(boundary)\"\r\n\r\n".utf8)
    let body = type + Self.joined(parts, by: boundary)
    guard !enclosures.isEmpty else { return head + body }
    let outer = "=_\(Base32.text(SHA256(of: Array("\(id.value) mixed".utf8)).bytes).prefix(32))"
    let mixed = Array("Content-Type: multipart/mixed;\r\n boundary=\"\(outer)\"\r\n\r\n".utf8)
    return head + mixed + Self.joined([body] + enclosures.map(part), by: outer)
  }

  private static func joined(_ parts: [[UInt8]], by boundary: String) -> [UInt8] {
    let (between, end) = (Array("--\(boundary)\r\n".utf8), Array("--\(boundary)--\r\n".utf8))
    return parts.reduce(into: []) { $0 += between + $1 + [13, 10] } + end
  }

  private func part(_ enclosure: Enclosure) -> [UInt8] {
    let lines = Data(enclosure.bytes).base64EncodedData(options: [
      .lineLength76Characters, .endLineWithCarriageReturn, .endLineWithLineFeed,
    ])
    let head = """
      Content-Type: application/pdf\r
      Content-Transfer-Encoding: base64\r
      Content-Disposition: attachment;\r
       filename="\(enclosure.name)"\r
      \r

      """
    return Array(head.utf8) + lines
  }

  private func part(_ type: String, _ text: String) -> [UInt8] {
    let body = MailText.body(text, blank: blank)
    let head = """
      Content-Type: \(type); charset=UTF-8\r
      Content-Transfer-Encoding: \(body.encoding)\r
      \r

      """
    return Array(head.utf8) + body.text
  }

  private func subjectLine() -> String {
    let name = "Subject: "
    let isPlain = MailText.isPlain(subject, column: name.utf8.count)
    return name + (isPlain ? subject : MailText.encodedWords(subject, column: name.utf8.count))
  }

  private func addressLine(_ field: String, _ mailbox: MailAddress) -> String {
    let start = "\(field): "
    guard !mailbox.name.isEmpty else { return "\(start)<\(mailbox.address)>" }
    let quoted = mailbox.name.reduce(into: "") { quoted, sign in
      if sign == "\\" || sign == "\"" { quoted.append("\\") }
      quoted.append(sign)
    }
    let isPlain =
      MailText.isPlain(mailbox.name, column: 0)
      && MailText.isPlain("\"\(quoted)\"", column: start.utf8.count)
    let name =
      isPlain
      ? "\"\(quoted)\"" : MailText.encodedWords(mailbox.name, column: start.utf8.count)
    let fits =
      isPlain && start.utf8.count + name.utf8.count + mailbox.address.utf8.count + 3 <= 78
    return start + name + (fits ? " " : "\r\n ") + "<\(mailbox.address)>"
  }

  private func problems() -> [Problem] {
    var problems: [Problem] = []
    if MailText.breaksLine(subject) {
      problems.append(.breaksLine(at: "subject"))
    } else if subject.allSatisfy(\.isWhitespace) {
      problems.append(.factMissing(at: "subject"))
    }
    for (at, body) in [("text", text), ("html", html), ("calendar", calendar ?? "")]
    where body.utf8.contains(where: isForbidden) {
      problems.append(.controlCharacter(at: at))
    }
    if let calendar, Self.method(of: calendar) == nil {
      problems.append(.calendarWithoutMethod(at: "calendar"))
    }
    for enclosure in enclosures where !Self.isPlainName(enclosure.name) {
      problems.append(.breaksLine(at: "enclosure"))
    }
    if let unsubscribe, !Self.isSafeLink(unsubscribe) {
      problems.append(.unsafeLink(at: "unsubscribe"))
    }
    return problems
  }

  /// Whether a byte of a text is a control character, and neither a tab nor a line end.
  private func isForbidden(_ byte: UInt8) -> Bool {
    byte < 32 && byte != 9 && byte != 10 && byte != 13 || byte == 127
  }

  private static func method(of calendar: String) -> String? {
    let bytes = Array(calendar.utf8)
    let found = MailText.lines(of: bytes).filter { bytes[$0].starts(with: "METHOD:".utf8) }
    guard found.count == 1, let line = found.first else { return nil }
    return ["REQUEST", "CANCEL"].first { bytes[line].elementsEqual("METHOD:\($0)".utf8) }
  }

  private static func isPlainName(_ name: String) -> Bool {
    1...60 ~= name.utf8.count
      && name.utf8.allSatisfy { 0x21...0x7e ~= $0 && $0 != 0x22 && $0 != 0x5c && $0 != 0x2f }
  }

  private static func isSafeLink(_ text: String) -> Bool {
    text.hasPrefix("https://") && 9...900 ~= text.utf8.count
      && text.utf8.allSatisfy { 0x21...0x7e ~= $0 && $0 != 0x3c && $0 != 0x3e }
  }

  /// RFC 5322, 3.3, in UTC.
  private static func stamp(_ date: Date) -> String {
    let seconds = Int(date.timeIntervalSince1970.rounded(.down))
    let number = seconds / 86_400 - (seconds % 86_400 < 0 ? 1 : 0)
    let time = seconds - number * 86_400
    let day = Day(number: number)
    let weekdays = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"]
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let clock = [time / 3600, time / 60 % 60, time % 60]
      .map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
    return
      "\(weekdays[day.weekday]), \(day.day) \(months[day.month - 1]) \(day.year) \(clock) +0000"
  }
}
