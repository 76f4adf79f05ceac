import ConveneDocuments
import ConveneValues
import Foundation

/// Messages as unlike each other as real lists of people make them.
struct LetterRandom {
  var random: SeededRandom

  private static let words = [
    "Laila", "Jean-François", "O’Neill", "d'Été", "Œuvre", "Ñandú", "naïve", "Szczęście",
    "ليلى", "عبد الرحمن", "المهندسة", "للتنمية", "والشراكة", "مُؤَسَّسَة", "2007", "\u{200f}م.",
    "🤝", "👩🏽‍💻", "👨‍👩‍👧‍👦", "日本語", "e\u{301}\u{302}",
    "\"quoted\"", "back\\slash", "a,b;c", "(x)", "<y>",
    "=?utf-8?B?eA==?=", "=?", "?=", "100%", "@home", ".", "..", "--=_", "=3D", "=",
    "Commission", "organisation", "internationale",
  ]

  /// Words up to `length` characters in all, exactly that many when `isFull`.
  mutating func phrase(_ length: Int, isFull: Bool = false) -> String {
    var text = random.pick(Self.words)
    let wanted = isFull ? length : 1 + random.below(length)
    while text.count < wanted { text += " " + random.pick(Self.words) }
    text = String(text.prefix(length))
    while text.hasSuffix(" ") { text = String(text.dropLast()) + "x" }
    return text
  }

  mutating func body() -> String {
    var lines: [String] = []
    for _ in 0..<(1 + random.below(12)) {
      lines.append(random.chance(150) ? "" : phrase(random.chance(50) ? 1200 : 160))
      if random.chance(100) { lines[lines.count - 1] += random.pick([" ", "\t", "  "]) }
    }
    return lines.joined(separator: "\r\n")
  }

  mutating func message(_ number: UInt64) throws -> MailMessage {
    let name = random.chance(100) ? "" : phrase(39, isFull: random.chance(300))
    let organisation = phrase(185, isFull: random.chance(300))
    let calendar = "BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nSUMMARY:\(phrase(40))\r\nEND:VCALENDAR\r\n"
    return MailMessage(
      id: try LetterSupport.id(number),
      date: Date(timeIntervalSince1970: Double(1_188_000_000 + random.below(100_000_000))),
      from: try MailAddress(name: organisation, address: "secretariat@example.org"),
      to: try MailAddress(name: name, address: "p\(number).x+y@mail-\(number).example.org"),
      subject: phrase(random.chance(300) ? 185 : 39),
      language: random.pick(Language.allCases), text: body(),
      html: "<p>\(body())</p>\r\n",
      calendar: random.chance(500) ? calendar : nil,
      unsubscribe: random.chance(300) ? "https://convene.example.org/stop/\(number)" : nil)
  }
}
