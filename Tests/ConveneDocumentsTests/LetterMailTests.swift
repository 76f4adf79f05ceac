import ConveneCore
import ConveneDocuments
import ConveneValues
import Foundation
import Testing

struct LetterMailTests {
  @Test func `two thousand messages read back as they were written`() throws {
    var writer = LetterRandom(random: SeededRandom(seed: 2007))
    for number in 0..<2000 {
      let message = try writer.message(UInt64(number))
      let bytes = try message.bytes()
      let mail = try #require(ReadMail(bytes), "message \(number)")

      #expect(mail.mailbox("From") == [message.from.name, message.from.address])
      #expect(mail.mailbox("To") == [message.to.name, message.to.address])
      #expect(mail["Subject"].map(ReadMail.words) == message.subject)
      #expect(mail["Message-ID"] == "<\(message.id.value)>")
      #expect(mail["Content-Language"] == message.language.rawValue)
      #expect(mail["Auto-Submitted"] == "auto-generated")
      #expect(mail["List-Unsubscribe"] == message.unsubscribe.map { "<\($0)>" })
      #expect(
        mail["List-Unsubscribe-Post"]
          == (message.unsubscribe == nil ? nil : "List-Unsubscribe=One-Click"))
      #expect(
        mail.headers.count == (message.unsubscribe == nil ? 9 : 11),
        "no header came from a value")

      let types = ["text/plain", "text/html", "text/calendar; method=REQUEST"]
      let texts = [message.text, message.html] + [message.calendar].compactMap(\.self)
      #expect(mail.parts.map(\.type) == types.prefix(texts.count).map { "\($0); charset=UTF-8" })
      #expect(mail.parts.map { Array($0.text.utf8) } == texts.map { Array($0.utf8) })
      #expect(Self.widths(bytes) == .fine, "message \(number)")
    }
  }

  @Test func `what is filled in later stands whole in every place, in whatever letters`() throws {
    let (blank, secret) = (AnswerLink.blank, String(repeating: "0f", count: 20))
    for offset in 0..<78 {
      for filler in ["x", "=", "é", "م", "م ", ".", " "] {
        var message = try Self.message()
        message.blank = blank
        let head = String(repeating: filler, count: offset)
        message.text = "\(head)https://example.org/i/\(blank)\r\n\(head)\(blank)\(blank)"
        message.html = "<a href=\"\(head)\(blank)\">\(head)/i/\(blank)</a>"
        let bytes = try message.bytes()
        let wire = String(decoding: bytes, as: UTF8.self)
        #expect(wire.ranges(of: blank).count == 5, "\(offset) of \(filler)")
        #expect(Self.widths(bytes) == .fine)
        let filled = try #require(ReadMail(Array(wire.replacing(blank, with: secret).utf8)))
        #expect(
          filled.parts.prefix(2).map(\.text)
            == [message.text, message.html].map { $0.replacing(blank, with: secret) })
        guard offset.isMultiple(of: 40) else { continue }
        // What bears no link is written as before.
        message.text = head
        message.html = head
        let plain = try message.bytes()
        message.blank = nil
        #expect(try message.bytes() == plain)
      }
    }
  }

  @Test func `the same message gives the same bytes`() throws {
    var first = LetterRandom(random: SeededRandom(seed: 5))
    var second = LetterRandom(random: SeededRandom(seed: 5))
    for number in 0..<100 {
      #expect(
        try first.message(UInt64(number)).bytes() == second.message(UInt64(number)).bytes())
    }
  }

  @Test func `papers go beside the letter, each under its name`() throws {
    var writer = LetterRandom(random: SeededRandom(seed: 11))
    var message = try writer.message(1)
    let alone = String(decoding: try message.bytes(), as: UTF8.self)
    let papers = [[UInt8](0...255), Array("%PDF-1.7".utf8)]
    message.enclosures = papers.enumerated().map {
      MailMessage.Enclosure(name: "M-agenda-\($0.offset).pdf", bytes: $0.element)
    }
    let bytes = try message.bytes()
    #expect(try message.bytes() == bytes)
    #expect(Self.widths(bytes) == .fine)
    let text = String(decoding: bytes, as: UTF8.self)
    let mark = try #require(text.firstMatch(of: /multipart\/mixed;\r\n boundary="([^"]+)"/)).1
    let parts = text.components(separatedBy: "--\(mark)\r\n")
    #expect(parts.count == 4)
    #expect(text.hasSuffix("--\(mark)--\r\n"))
    // The letter is what it would be alone, behind headers of its own.
    let inner = try #require(alone.range(of: "Content-Type: multipart/alternative"))
    #expect(parts[1] == String(alone[inner.lowerBound...]) + "\r\n")
    for (part, paper) in zip(parts.dropFirst(2), papers) {
      let body = try #require(part.components(separatedBy: "\r\n\r\n").dropFirst().first)
      let base64 = body.components(separatedBy: "\r\n--")[0].replacing("\r\n", with: "")
      #expect(Data(base64Encoded: base64).map(Array.init) == paper)
      #expect(part.hasPrefix("Content-Type: application/pdf\r\n"))
      #expect(part.contains(" filename=\"M-agenda-"))
    }
    message.enclosures = [MailMessage.Enclosure(name: "a\"b.pdf", bytes: [])]
    #expect(throws: Refusal.self) { try message.bytes() }
  }

  @Test func `a whole message is these bytes`() throws {
    let message = MailMessage(
      id: try MessageID("k3v@example.org"), date: Date(timeIntervalSince1970: 1_189_000_000),
      from: try MailAddress(name: "Example, Commission", address: "secretariat@example.org"),
      to: try MailAddress(name: "ليلى", address: "laila@example.org"), subject: "Réunion",
      language: .french, text: "Été\n", html: "<p>م</p>", calendar: "METHOD:CANCEL\r\n")
    let expected = """
      Date: Wed, 5 Sep 2007 13:46:40 +0000
      From: "Example, Commission" <secretariat@example.org>
      To: =?utf-8?B?2YTZitmE2Yk=?=
       <laila@example.org>
      Subject: =?utf-8?B?UsOpdW5pb24=?=
      Message-ID: <k3v@example.org>
      Auto-Submitted: auto-generated
      Content-Language: fr
      MIME-Version: 1.0
      Content-Type: multipart/alternative;
       boundary="BOUNDARY"

      --BOUNDARY
      Content-Type: text/plain; charset=UTF-8
      Content-Transfer-Encoding: base64

      w4l0w6kNCg==
      --BOUNDARY
      Content-Type: text/html; charset=UTF-8
      Content-Transfer-Encoding: base64

      PHA+2YU8L3A+
      --BOUNDARY
      Content-Type: text/calendar; method=CANCEL; charset=UTF-8
      Content-Transfer-Encoding: quoted-printable

      METHOD:CANCEL

      --BOUNDARY--

      """
    let written = String(decoding: try message.bytes(), as: UTF8.self)
    let boundary = try #require(ReadMail(try message.bytes())?["Content-Type"])
      .components(separatedBy: "\"")[1]
    #expect(boundary.count == 34)
    #expect(
      written.replacingOccurrences(of: boundary, with: "BOUNDARY")
        == expected.replacingOccurrences(of: "\n", with: "\r\n"))
  }

  @Test func `a body that quotes the boundary ends no part`() throws {
    var message = try Self.message()
    let boundary = try #require(ReadMail(try message.bytes())?["Content-Type"])
      .components(separatedBy: "\"")[1]
    message.text = "\r\n--\(boundary)--\r\n--\(boundary)\r\nContent-Type: text/html\r\n\r\nx"
    #expect(ReadMail(try message.bytes())?.parts.map(\.text) == [message.text, message.html])
  }

  @Test(arguments: [
    "\r\nBcc: all@example.org", "\n", "\r", "\0", "\t", "\u{b}", "\u{7f}", "\u{85}", "\u{2028}",
    "\u{2029}", "x\r\n\r\n<script>",
  ])
  func `a value cannot begin a header of its own`(injected: String) throws {
    var message = try Self.message()
    message.subject = "Invitation" + injected
    #expect(Self.places { _ = try message.bytes() } == ["subject"])
    message = try Self.message()
    message.unsubscribe = "https://example.org/" + injected
    #expect(Self.places { _ = try message.bytes() } == ["unsubscribe"])
    #expect(
      Self.places { _ = try MailAddress(name: "Laila" + injected, address: "l@example.org") }
        == ["name"])
    for address in ["l\(injected)@example.org", "l@example.org\(injected)", "l@\(injected)"] {
      #expect(Self.places { _ = try MailAddress(address: address) } == ["address"])
      #expect(Self.places { _ = try MessageID(address) } == ["address"])
    }
    #expect(
      Self.places {
        _ = try MessageID(
          siteKey: LetterSupport.siteKey, campaign: "c", person: LetterSupport.person(1),
          kind: .invitation, revision: 1, domain: "example.org" + injected)
      } == ["domain"])
  }

  @Test func `every field at fault is named at once`() throws {
    var message = try Self.message()
    message.subject = " "
    message.text = "a\u{0}b"
    message.html = "\u{1b}[31m"
    message.calendar = "BEGIN:VCALENDAR\r\nMETHOD:REPLY\r\n"
    message.unsubscribe = "http://example.org/x"
    #expect(
      Self.places { _ = try message.bytes() }
        == ["subject", "text", "html", "calendar", "unsubscribe"])
  }

  @Test(arguments: [
    "METHOD:PUBLISH", "method:request", "METHOD:REQUEST\r\nMETHOD:REQUEST", "", "XMETHOD:REQUEST",
    "METHOD:REQUEST; x=y",
  ])
  func `a calendar must say once what it asks`(calendar: String) throws {
    var message = try Self.message()
    message.calendar = calendar
    #expect(Self.places { _ = try message.bytes() } == ["calendar"])
  }

  @Test(arguments: [
    "a@example.org", "first.last+tag@mail.example.org", "o'neill@example.co", "x_y-z@e-x.museum",
    "a@xn--mgbh0fb.xn--kgbechtv", "!#$%&'*+-/=?^_`{|}~@example.org",
  ])
  func `a plain address is taken as it stands`(address: String) throws {
    #expect(try MailAddress(address: address).address == address)
  }

  @Test(arguments: [
    "", "@", "a", "a@", "@example.org", "a@b", "a@@example.org", "a b@example.org",
    ".a@example.org", "a.@example.org", "a..b@example.org", "\"a\"@example.org", "a@example..org",
    "a@-x.org",
    "a@x-.org", "a@example.org.", "a@127.0.0.1", "a@[127.0.0.1]", "a@ex_ample.org",
    "<a@example.org>",
    "a@example.org,b@example.org", "a@example.org b", "ليلى@example.org", "a@مثال.org",
    "a(x)@example.org",
  ])
  func `an address of another form is refused`(address: String) {
    #expect(Set(Self.places { _ = try MailAddress(address: address) }) == ["address"])
  }

  @Test func `an address is refused by its length alone`() throws {
    let local = String(repeating: "l", count: 64)
    let label = String(repeating: "d", count: 63)
    _ = try MailAddress(address: "\(local)@\(label).\(label).\(label.dropLast(7)).org")
    for address in [
      "\(local)l@example.org", "\(local)@d\(label).org",
      "\(local)@\(label).\(label).\(label).org",
    ] {
      #expect(Self.places { _ = try MailAddress(address: address) } == ["address"])
    }
  }

  @Test func `the longest address still fits a line`() throws {
    var message = try Self.message()
    let label = String(repeating: "d", count: 60)
    let address = "\(String(repeating: "l", count: 64))@\(label).\(label).\(label).org"
    message.to = try MailAddress(name: "Plain Name", address: address)
    #expect(ReadMail(try message.bytes())?.mailbox("To") == ["Plain Name", address])
    #expect(Self.widths(try message.bytes()).longest < 998)
  }

  @Test func `the name of a message depends on each of its parts and on nothing else`() throws {
    func name(
      key: [UInt8] = LetterSupport.siteKey, campaign: String = "EGM-2007-09", person: UInt64 = 1,
      kind: Letter.Kind = .invitation, revision: Int = 1
    ) throws -> String {
      try MessageID(
        siteKey: key, campaign: campaign, person: LetterSupport.person(person), kind: kind,
        revision: revision, domain: "example.org"
      ).value
    }
    #expect(try name() == "y7vd7jpphqm4wpyzdisqd2gv4a@example.org")
    #expect(try name(kind: .regret(.late)) == name(kind: .regret(.places)))
    let names = [
      try name(), try name(key: LetterSupport.siteKey.reversed()), try name(campaign: "EGM-2007-0"),
      try name(person: 2), try name(kind: .reminder(of: .personally)), try name(kind: .waitingList),
      try name(kind: .regret(.late)), try name(revision: 2),
    ]
    #expect(Set(names).count == names.count)
  }

  @Test func `a short site key names nothing`() {
    #expect(
      Self.places {
        _ = try MessageID(
          siteKey: [1, 2, 3], campaign: "c", person: LetterSupport.person(1), kind: .invitation,
          revision: 1, domain: "example")
      } == ["site key", "domain"])
  }

  private static func message() throws -> MailMessage {
    MailMessage(
      id: try LetterSupport.id(1), date: Date(timeIntervalSince1970: 1_189_000_000),
      from: try MailAddress(address: "secretariat@example.org"),
      to: try MailAddress(address: "laila@example.org"), subject: "Invitation",
      language: .english, text: "Hello", html: "<p>Hello</p>")
  }

  /// The places that a refusal names; empty where nothing was refused.
  private static func places(_ act: () throws -> Void) -> [String] {
    do {
      try act()
      return []
    } catch let refusal as Refusal {
      return refusal.problems.map(\.at)
    } catch {
      return ["no refusal: \(error)"]
    }
  }

  private struct Widths: Equatable {
    var longest: Int
    /// Lines over 78, lines over 76 with an encoded word or in a body, bytes no mail line has.
    var faults: Int

    static let fine = Widths(longest: 78, faults: 0)

    static func == (left: Self, right: Self) -> Bool {
      left.faults == right.faults && max(left.longest, 78) == max(right.longest, 78)
    }
  }

  private static func widths(_ bytes: [UInt8]) -> Widths {
    var faults = bytes.count { $0 > 126 || ($0 < 32 && ![9, 10, 13].contains($0)) }
    for place in bytes.indices {
      if bytes[place] == 10, place == 0 || bytes[place - 1] != 13 { faults += 1 }
      if bytes[place] == 13, place + 1 == bytes.count || bytes[place + 1] != 10 { faults += 1 }
    }
    var longest = 0
    var isBody = false
    for line in String(decoding: bytes, as: UTF8.self).components(separatedBy: "\r\n") {
      longest = max(longest, line.utf8.count)
      if line.isEmpty { isBody = true }
      if isBody || line.contains("=?utf-8?"), line.utf8.count > 76 { faults += 1 }
    }
    return Widths(longest: longest, faults: faults)
  }
}
