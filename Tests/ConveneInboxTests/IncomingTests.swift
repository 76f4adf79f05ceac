import ConveneCore
import ConveneFixtures
import ConveneInbox
import ConveneValues
import Foundation
import Testing

struct IncomingTests {
  private static let letter = "k3vq7m2xhw5tz4nb6cdy2prsfa@meetings.example.org"

  private static let samples: [(String, IncomingKind, BounceReason?, String)] = [
    ("failed-report", .failure, .noMailbox, "rana.haddad@ministry.example"),
    ("failed-sentences", .failure, .noHost, "omar@nowhere.example"),
    ("failed-full", .failure, .mailboxFull, "lina@full.example"),
    ("failed-refused", .failure, .refused, ""),
    ("delayed", .delayed, .unreached, "nadia@slow.example"),
    ("complaint", .complaint, nil, "sami@post.example"),
    ("away-arabic", .away, nil, ""),
    ("calendar-accepted", .calendar, nil, ""),
    ("reply", .reply, nil, ""),
    ("receipt", .notice, nil, ""),
  ]

  @Test(arguments: samples)
  func `what came back says what it is, why, and who was written to`(
    file: String, kind: IncomingKind, reason: BounceReason?, addressee: String
  ) throws {
    let bytes = try TestFile.fixture("mail/\(file).eml")
    let read = try Incoming(bytes)
    #expect(read.kind == kind)
    #expect(read.reason == reason)
    #expect(read.isHard == (reason == .noMailbox || reason == .noHost))
    #expect(read.addressees == (addressee.isEmpty ? [] : [addressee]))
    let isNamed = !["failed-full", "failed-refused", "calendar-accepted"].contains(file)
    #expect(read.letters.contains(Self.letter) == isNamed)
    #expect(read.written == Date(timeIntervalSince1970: 1_186_380_902))
    #expect(read.fingerprint == SHA256(of: bytes))
  }

  @Test func `old encodings are read, and nothing that a terminal would obey is kept`() throws {
    let away = try Incoming(TestFile.fixture("mail/away-arabic.eml"))
    #expect(away.subject == "رد تلقائي: دعوة")
    #expect(away.excerpt.hasPrefix("أنا في إجازة حتى 20 آب."))
    let reply = try Incoming(TestFile.fixture("mail/reply.eml"))
    #expect(reply.subject == "Re: Invitation [31m")
    #expect(reply.excerpt.split(separator: "\n")[1] == "]0;owned[2J")
  }

  @Test func `an answer of a calendar names its entry, who answers and what`() throws {
    let reply = try Incoming(TestFile.fixture("mail/calendar-accepted.eml")).calendar
    #expect(reply?.uid == "7f1e@meetings.example.org")
    #expect(reply?.sequence == 1)
    #expect(reply?.attendee == "rana.haddad@ministry.example")
    #expect(reply?.answer == .accepted)
    #expect(reply?.comment == "Gladly, from the second day")
  }

  @Test func `what is no message, too long or made to be slow is refused`() {
    #expect(throws: Refusal.mailUnreadable()) { try Incoming([]) }
    #expect(throws: Refusal.mailTooLong(megabytes: 10)) {
      try Incoming([UInt8](repeating: 0x41, count: MailPart.longest + 1))
    }
    let deep = (0..<200).map { "Content-Type: multipart/mixed; boundary=b\($0)\n\n--b\($0)\n" }
    #expect(throws: Refusal.mailTooDeep()) { try Incoming(Array(deep.joined().utf8)) }
  }

  @Test(arguments: [
    ("", Refusal.noCalendar()), ("Dear all\n", .calendarUnreadable(line: 1)),
    ("BEGIN:VEVENT\nEND:VEVENT\n", .calendarUnreadable(line: 1)),
    ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VTODO\n", .calendarUnreadable(line: 3)),
    ("BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VEVENT\n", .calendarUnended(part: "VCALENDAR")),
  ])
  func `a calendar that cannot be read is refused with its reason`(text: String, why: Refusal) {
    #expect(throws: why) { try CalendarFile(text) }
  }
}
