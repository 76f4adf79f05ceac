import ConveneCore
import ConveneValues
import Foundation

/// What a message that came back says, by its bytes alone.
package struct Incoming: Hashable, Sendable {
  /// Of the bytes: the same mail is the same wherever it was found.
  package let fingerprint: SHA256
  package let kind: IncomingKind
  /// Why a letter was not delivered; nil where nobody says that it was not.
  package let reason: BounceReason?
  /// Whether the address will never be reached: of failures alone.
  package let isHard: Bool
  /// The address that it says it is from; empty where it names none.
  package let sender: String
  package let subject: String
  /// When it was written, as it says.
  package let written: Date?
  /// Message-IDs of letters that it may be about, the likeliest first, without angle brackets.
  package let letters: [String]
  /// Addresses that it says were written to, in small letters.
  package let addressees: [String]
  /// Mailboxes that it came to, in small letters.
  package let recipients: [String]
  package let calendar: CalendarReply?
  /// What a server said of the failure, else the first lines that somebody wrote.
  package let excerpt: String

  private static let longestExcerpt = 1_000
  private static let mostMentions = 20
  private static let receiving = [
    "delivered-to", "x-original-to", "envelope-to", "x-envelope-to", "x-delivered-to", "to",
  ]

  package init(_ bytes: [UInt8]) throws(Refusal) {
    let message = try MailPart(bytes)
    let notice = DeliveryNotice(message)
    let reading = Self.kind(of: message, notice)
    fingerprint = SHA256(of: bytes)
    kind = reading.kind
    calendar = reading.calendar
    reason = [.failure, .delayed].contains(kind) ? notice.reason : nil
    isHard = kind == .failure && notice.reason.isHard
    sender = message["from"]?.addresses.first ?? ""
    subject = (message["subject"] ?? "").line(atMost: 200)
    written = message["date"].flatMap(Date.init(ofMail:))
    letters = Array(
      (notice.messageIDs
        + ["in-reply-to", "references"].flatMap { name in
          message.values(of: name).flatMap(\.messageIDs).reversed()
        }).uniqued.prefix(Self.mostMentions))
    addressees = Array(notice.addressees.uniqued.prefix(Self.mostMentions))
    recipients = Array(
      Self.receiving.flatMap { message.values(of: $0) }.flatMap(\.addresses).uniqued
        .prefix(Self.mostMentions))
    let isReport = [.failure, .delayed].contains(kind) && !notice.diagnosis.isEmpty
    excerpt = (isReport ? notice.diagnosis : notice.written)
      .lines(atMost: Self.longestExcerpt)
  }

  private static func kind(
    of message: MailPart, _ notice: DeliveryNotice
  ) -> (kind: IncomingKind, calendar: CalendarReply?) {
    let leaves = message.leaves
    for part in leaves where ["text/calendar", "application/ics"].contains(part.type) {
      if let reply = CalendarReply.replies(in: part.text).first { return (.calendar, reply) }
    }
    if notice.isComplaint { return (.complaint, nil) }
    if let kind = notice.reported { return (kind, nil) }
    if message.isNamedAbsence { return (.away, nil) }
    if let kind = notice.told { return (kind, nil) }
    if message.isProgramsAnswer { return (.away, nil) }
    if message.isAutomatic { return (.notice, nil) }
    return (.reply, nil)
  }
}

extension MailPart {
  private static let absentSubjects = [
    "out of office", "out of the office", "automatic reply", "auto reply", "autoreply",
    "auto-reply", "automatische antwort", "abwesen", "away from", "vacation", "on leave",
    "absence", "réponse automatique", "reponse automatique", "absent", "respuesta automática",
    "fuera de la oficina", "risposta automatica", "автоответ", "رد تلقائي", "الرد التلقائي",
    "رد آلي", "خارج المكتب", "إجازة", "自動返信", "自动回复",
  ]

  fileprivate var isNamedAbsence: Bool {
    let subject = (self["subject"] ?? "").lowercased()
    // Somebody may write of an absence.
    return !subject.hasPrefix("re:") && Self.absentSubjects.contains(where: subject.contains)
  }

  /// Whether a program answers for somebody who is away (RFC 3834, and those older than it).
  fileprivate var isProgramsAnswer: Bool {
    let answering = ["x-autoreply", "x-autorespond", "x-autoreply-from", "x-mail-autoreply"]
    if answering.contains(where: { self[$0] != nil }) { return true }
    if (self["precedence"] ?? "").lowercased().contains("auto_reply") { return true }
    let submitted = (self["auto-submitted"] ?? "").lowercased()
    return submitted.hasPrefix("auto-replied")
  }

  fileprivate var isAutomatic: Bool {
    let submitted = (self["auto-submitted"] ?? "no").lowercased()
    if !submitted.hasPrefix("no") { return true }
    return type == "multipart/report" || isFromMachine
  }

  /// Whether a mail system wrote it, and nobody who has a name.
  var isFromMachine: Bool {
    let back = (self["return-path"] ?? "none").trimmed
    if back == "<>" || back.isEmpty { return true }
    let from = (self["from"] ?? "").lowercased()
    return [
      "mailer-daemon", "postmaster", "mail delivery", "mailerdaemon", "no-reply", "noreply",
      "mail administrator", "mdaemon", "system administrator", "mail-daemon", "bounce",
    ].contains(where: from.contains) || NamedAddress(from).address.isEmpty
  }
}

extension Date {
  /// What a message says of when it was written: `Thu, 29 Apr 2010 23:34:45 +0900`.
  init?(ofMail text: String) {
    let names = [
      "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
    ]
    let words = text.prefix(80).lowercased().split { $0 == " " || $0 == "," || $0 == "\t" }
    guard let place = words.firstIndex(where: { names.contains(String($0.prefix(3))) }),
      place > 0, words.count > place + 2, let day = Int(words[place - 1]), 1...31 ~= day,
      let month = names.firstIndex(of: String(words[place].prefix(3))),
      let year = Int(words[place + 1]), 1970...2999 ~= year
    else { return nil }
    let clock = words[place + 2].split(separator: ":").map { Int($0) ?? -1 }
    guard 2...3 ~= clock.count, 0...23 ~= clock[0], 0...59 ~= clock[1],
      0...60 ~= (clock.count == 3 ? clock[2] : 0)
    else { return nil }
    let zone = words.count > place + 3 ? words[place + 3] : "+0000"
    var minutes = 0
    if zone.count == 5, let offset = Int(zone.dropFirst()), let sign = zone.first,
      "+-".contains(sign)
    {
      minutes = (sign == "-" ? -1 : 1) * (offset / 100 * 60 + offset % 100)
    }
    guard let start = Day(year: year, month: month + 1, day: day) else { return nil }
    let seconds = clock[0] * 3600 + clock[1] * 60 + (clock.count == 3 ? clock[2] : 0)
    self.init(
      timeIntervalSince1970: Double(start.number * 86_400 + seconds - minutes * 60))
  }
}
