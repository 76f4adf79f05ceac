import ConveneCore
import ConveneDocuments
import ConveneValues
import Foundation
import Programs

/// Letters to invented people about invented meetings, and what another program must read in each.
package struct LetterCampaign {
  /// What a reader must find; of the calendar nothing where none goes along.
  package struct Expected: Encodable {
    var id: String
    var from: String
    var fromName: String
    var to: String
    var toName: String
    var subject: String
    var language: String
    /// In seconds since 1970.
    var date: Int
    var headers = 9
    var text: String
    var html: String
    var method: String?
    var zone: String?
    var uid: String?
    var sequence: Int?
    var summary: String?
    var organiser: String?
    var organiserName: String?
    var attendee: String?
    var attendeeName: String?
    /// Beginning and end of each day on which the entry stands, by the clock of its zone.
    var days: [[String]]?
  }

  private static let words = [
    "Laila", "Jean-François", "O’Neill", "d'Été", "Œuvre", "Ñandú", "naïve", "Szczęście", "ليلى",
    "عبد الرحمن", "المهندسة", "للتنمية", "والشراكة", "مُؤَسَّسَة", "2007", "\u{200f}م.", "🤝", "👩🏽‍💻",
    "日本語", "e\u{301}\u{302}", "\"quoted\"", "back\\slash", "a,b;c", "d:e", "(x)", "<y>", "^n", "^^",
    "=?utf-8?B?eA==?=", "=?", "?=", "100%", "@home", ".", "..", "--=_", "=3D", "=", "&amp;", "\\n",
    "Commission", "organisation", "internationale",
  ]
  private static let zones = [
    "Asia/Beirut", "Asia/Amman", "Europe/Paris", "America/New_York", "Asia/Kathmandu", "UTC",
    "Australia/Lord_Howe", "Africa/Casablanca",
  ]

  private var random: SeededRandom
  private let base: Meeting

  package init(seed: UInt64) throws {
    random = SeededRandom(seed: seed)
    base = try JSONDecoder().decode(
      Meeting.self, from: Data(TestFile.bytes("docs/manual/examples/meeting.json")))
  }

  /// One letter as it goes over the wire, the secret of its link filled in.
  package mutating func letter(_ number: Int) throws -> (bytes: [UInt8], expected: Expected) {
    let meeting = try meeting(number)
    let language = random.pick(Language.allCases)
    let kind = random.pick([
      Letter.Kind.invitation, .reminder(of: .personally), .waitingList, .regret(.places), .guest,
      .observer, .resourcePerson, .cancellation, .closing,
    ])
    let name = phrase(38)
    let link = AnswerLink(
      meeting: id(1, number), invitation: id(2, number), generation: 1 + random.below(3),
      key: HouseKey(1, 2, 3, UInt64(number)))
    let hasLink = random.chance(700)
    var facts = Letter.Facts(
      honorific: random.chance(500) ? phrase(12) : "", name: name, meeting: meeting.title[language],
      dates: "5–6", venue: phrase(60), city: phrase(20), deadline: "1 May",
      answerLink: hasLink ? "https://meetings.example.org/i/\(AnswerLink.blank)" : nil,
      contact: "office@example.org", signatory: phrase(40), signatoryTitle: phrase(60),
      convener: meeting.convener.name[language], source: random.chance(300) ? .directory : nil)
    facts.paragraphs = random.chance(300) ? [phrase(400)] : []
    let document = try Letter(kind, in: language, facts).document()
    let written = Date(timeIntervalSince1970: Double(1_188_000_000 + random.below(900_000_000)))
    let to = try MailAddress(name: name, address: "p\(number).x+y@mail-\(number).example.org")
    let entry = try entry(kind, to, meeting, language, id(2, number), written)
    var message = MailMessage(
      id: try MessageID("m\(number)@example.org"), date: written,
      from: try MailAddress(
        name: meeting.convener.name[language], address: meeting.convener.email), to: to,
      subject: document.title, language: language, text: PlainText.text(for: document),
      html: HTMLPage.text(for: document), calendar: entry?.text)
    message.blank = hasLink ? AnswerLink.blank : nil
    func whole(_ text: String) -> String {
      text.replacing(AnswerLink.blank, with: link.secret).replacing("\r\n", with: "\n")
    }
    var expected = Expected(
      id: message.id.value, from: message.from.address, fromName: message.from.name,
      to: to.address, toName: name, subject: document.title, language: language.rawValue,
      date: Int(written.timeIntervalSince1970), text: whole(message.text),
      html: whole(message.html))
    entry?.tell(&expected)
    return (link.filling(try message.bytes()), expected)
  }

  /// Words of any script, up to `length` characters, which neither begin nor end with a blank.
  private mutating func phrase(_ length: Int) -> String {
    var text = random.pick(Self.words)
    let wanted = 1 + random.below(length)
    while text.count < wanted { text += " " + random.pick(Self.words) }
    text = String(text.prefix(length))
    while text.hasSuffix(" ") { text = String(text.dropLast()) + "x" }
    return text
  }

  private func id(_ kind: UInt64, _ number: Int) -> UUID {
    UUID(milliseconds: 1_188_000_000_000, random: kind, UInt64(number))
  }

  private mutating func meeting(_ number: Int) throws -> Meeting {
    var meeting = base
    meeting.code = "M-\(number)"
    meeting.title = Wording(
      Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, phrase(150)) }))
    meeting.convener.name = Wording(
      Dictionary(uniqueKeysWithValues: Language.allCases.map { ($0, phrase(120)) }))
    meeting.zone = random.pick(Self.zones)
    meeting.starts = Day(number: 13_000 + random.below(16_000))
    let days = 1 + random.below(5)
    meeting.ends = meeting.starts.adding(days - 1)
    meeting.programme = (1...days).flatMap { day -> [Session] in
      // Days without sessions lie between others.
      guard day == 1 || day == days || random.chance(700) else { return [] }
      let hour = random.chance(500) ? 540 : 480 + 15 * random.below(12)
      return (0..<(1 + random.below(3))).compactMap { place in
        var session = base.programme[0]
        (session.key, session.kind, session.day) = ("d\(day)-\(place)", .plenary, day)
        guard let start = ClockTime(minutes: hour + 100 * place),
          let end = ClockTime(minutes: hour + 100 * place + 90)
        else { return nil }
        (session.start, session.end) = (start, end)
        return session
      }
    }
    return meeting
  }

  private struct Entry {
    let text: String
    let file: CalendarFile
    let sequence: Int
    let meeting: Meeting
    let reference: String
    let language: Language
    let reader: MailAddress

    func tell(_ expected: inout Expected) {
      let isOff = file.method == .cancel
      expected.method = file.method.rawValue
      expected.zone = meeting.zone
      expected.uid =
        "\(meeting.code).\(reference)@\(meeting.convener.email.split(separator: "@")[1])"
      expected.sequence = sequence
      expected.summary = meeting.title[language]
      (expected.organiser, expected.organiserName) = (
        meeting.convener.email, meeting.convener.name[language]
      )
      (expected.attendee, expected.attendeeName) = (reader.address, reader.name)
      let byDay = Dictionary(grouping: meeting.programme, by: \.day).sorted { $0.key < $1.key }
      expected.days = byDay.prefix(isOff ? 1 : byDay.count).map { day, sessions in
        [sessions.map(\.start).min(), sessions.map(\.end).max()].compactMap(\.self).map { time in
          let date = meeting.starts.adding(day - 1).description.replacing("-", with: "")
          return "\(date)T\(time.description.replacing(":", with: ""))00"
        }
      }
    }
  }

  private mutating func entry(
    _ kind: Letter.Kind, _ reader: MailAddress, _ meeting: Meeting, _ language: Language,
    _ invitation: UUID, _ written: Date
  ) throws -> Entry? {
    guard kind.hasCalendar || kind.takesCalendarBack else { return nil }
    let party = CalendarFile.Party(name: reader.name, email: reader.address)
    let (reference, sequence) = (invitation.uuidString.lowercased(), random.below(40))
    let file: CalendarFile =
      kind.takesCalendarBack
      ? .cancellation(reference, to: party, of: meeting, in: language, sequence: sequence)
      : .invitation(
        reference, to: party, of: meeting, in: language, sequence: sequence,
        isAccepted: random.chance(200))
    return Entry(
      text: try file.text(stamp: written), file: file, sequence: sequence, meeting: meeting,
      reference: reference, language: language, reader: reader)
  }
}

/// What Python's `email` read of a campaign.
package struct CampaignRead: Decodable {
  package let read: Int
  package let calendars: Int
  /// How many letters said otherwise than they should, and what the first of them did.
  package let failed: Int
  package let differences: [String]
  /// The version of the library that read the calendars too; nil where it is not there.
  package let icalendar: String?

  /// Writes so many letters and has another program read each.
  ///
  /// - Parameter python: which interpreter, so that one with `icalendar` can be named.
  package static func of(
    _ count: Int, seed: UInt64, python: String = "/usr/bin/python3"
  ) throws -> CampaignRead {
    var campaign = try LetterCampaign(seed: seed)
    let input = Pipe()
    let (running, output) = try Program(
      python, [TestFile.url("Tests/Fixtures/mail/campaign.py").path]
    ).startReading(input: .file(input.fileHandleForReading))
    try input.fileHandleForReading.close()
    let encoder = JSONEncoder()
    for number in 0..<count {
      let (bytes, expected) = try campaign.letter(number)
      var package = try encoder.encode(expected)
      package += Data("\n\(bytes.count)\n".utf8) + Data(bytes)
      try input.fileHandleForWriting.write(contentsOf: package)
    }
    try input.fileHandleForWriting.close()
    let answer = try output.readToEnd() ?? Data()
    _ = running.wait()
    return try JSONDecoder().decode(CampaignRead.self, from: answer)
  }
}
