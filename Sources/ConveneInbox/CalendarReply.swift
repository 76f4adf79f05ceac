import ConveneCore
import ConveneValues

/// One answer in a calendar file of the method REPLY (RFC 5546).
package struct CalendarReply: Hashable, Sendable {
  /// The entry that it is about, as its sender named it.
  package let uid: String
  package let sequence: Int
  /// Who answers, in small letters; empty where nobody is named.
  package let attendee: String
  /// Nil where it says when somebody is busy, and answers nothing.
  package let answer: CalendarAnswer?
  package let comment: String

  /// The answers of a text; none where it is no calendar, or no reply.
  package static func replies(in text: String) -> [CalendarReply] {
    guard let file = try? CalendarFile(text), file.method == "REPLY" else { return [] }
    return file.replies
  }
}

/// A file of calendar entries (RFC 5545), read as far as answers need it.
package struct CalendarFile: Sendable {
  /// In capitals; empty where none is said.
  package let method: String
  package let replies: [CalendarReply]
  /// How many components it holds, on any floor.
  package let components: Int

  private static let deepest = 20
  private static let longest = 4 << 20
  private static let answering: Set = ["VEVENT", "VTODO", "VJOURNAL", "VFREEBUSY"]

  private struct Entry {
    var uid = ""
    var sequence = 0
    var attendee: (address: String, status: String?)?
    var comment = ""
  }

  package init(_ text: String) throws(Refusal) {
    guard text.utf8.count <= Self.longest else {
      throw .mailTooLong(megabytes: Self.longest >> 20)
    }
    var open: [String] = []
    var (method, replies, count) = ("", [CalendarReply](), 0)
    var entry = Entry()
    for (number, line) in CalendarProperty.unfolded(text) {
      guard let property = CalendarProperty(line) else {
        throw .calendarUnreadable(line: number)
      }
      switch property.name {
      case "BEGIN":
        let name = property.value.uppercased()
        guard open.isEmpty == (name == "VCALENDAR"), open.count < Self.deepest else {
          throw .calendarUnreadable(line: number)
        }
        open.append(name)
        count += 1
        if open.count == 2 { entry = Entry() }
      case "END":
        guard open.popLast() == property.value.uppercased() else {
          throw .calendarUnreadable(line: number)
        }
        if open.count == 1, Self.answering.contains(property.value.uppercased()),
          let reply = Self.reply(entry, property.value.uppercased())
        {
          replies.append(reply)
        }
      case _ where open.isEmpty: throw .calendarUnreadable(line: number)
      case "METHOD" where open.count == 1: method = property.value.uppercased()
      case "UID" where open.count == 2: entry.uid = property.value.line(atMost: 250)
      case "SEQUENCE" where open.count == 2: entry.sequence = Int(property.value) ?? 0
      case "COMMENT" where open.count == 2: entry.comment = property.said
      // A reply names the one who answers.
      case "ATTENDEE" where open.count == 2 && entry.attendee == nil:
        entry.attendee = (
          NamedAddress(property.value).address.lowercased().line(atMost: 254),
          property.parameters["PARTSTAT"]
        )
      default: break
      }
    }
    guard count > 0 else { throw .noCalendar() }
    guard open.isEmpty else { throw .calendarUnended(part: open[open.count - 1]) }
    (self.method, self.replies, components) = (method, replies, count)
  }

  private static func reply(_ entry: Entry, _ name: String) -> CalendarReply? {
    guard !entry.uid.isEmpty || entry.attendee != nil else { return nil }
    let status = entry.attendee?.status?.lowercased()
    return CalendarReply(
      uid: entry.uid, sequence: entry.sequence, attendee: entry.attendee?.address ?? "",
      answer: name == "VFREEBUSY"
        ? nil : status.map { CalendarAnswer(rawValue: $0) ?? .other } ?? .other,
      comment: entry.comment)
  }
}

extension CalendarProperty {
  /// What its writer meant, on one line.
  fileprivate var said: String {
    value.replacing("\\n", with: " ").replacing("\\N", with: " ").replacing("\\,", with: ",")
      .replacing("\\;", with: ";").replacing("\\\\", with: "\\").line(atMost: 500)
  }
}
