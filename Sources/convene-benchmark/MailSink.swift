import ConveneInbox
import ConveneValues
import Foundation
import Glibc
import Synchronization

/// A mail server on the loopback that takes letters, and breaks what it is told to break.
final class MailSink: Sendable {
  /// What becomes of a letter.
  enum Fault: Sendable, Hashable {
    case none
    /// The connection is closed after so many bytes of the letter.
    case cut(after: Int)
    /// The letter is taken, and nobody is told.
    case mute
    /// Not now, or never; before the letter or after it.
    case later(isBefore: Bool)
    case refused(isBefore: Bool)
  }

  /// Of a thousand letters, to how many which fault comes.
  struct Weather: Sendable {
    var cuts = 0
    var mutes = 0
    var later = 0
    var refused = 0
  }

  /// What came under one Message-ID.
  struct Taken: Sendable {
    fileprivate(set) var count = 0
    fileprivate(set) var hash: SHA256
    fileprivate(set) var isAlwaysTheSame = true
  }

  private struct Kept {
    var taken: [String: Taken] = [:]
    var refused: Set<String> = []
    var faults: [String: Int] = [:]
    var weather = Weather()
    var random: SeededRandom
    var canaries = Canaries()
    var afterRefusal = 0
  }

  /// Marks of people in the letters that were taken.
  struct Canaries: Sendable {
    var letters = 0
    var withoutOwn = 0
    var foreign = 0
  }

  let port: UInt16
  private let listener: Int32
  private let isKept: Bool
  private let kept: Mutex<Kept>

  /// - Parameter isKept: whether letters are looked at; else they are only taken.
  init(seed: UInt64, isKept: Bool = true) throws {
    self.isKept = isKept
    kept = Mutex(Kept(random: SeededRandom(seed: seed)))
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue | SOCK_CLOEXEC.rawValue), 0)
    let isBound = LoopbackAddress(0).withPointer {
      bind(descriptor, $0, $1) == 0 && listen(descriptor, 128) == 0
    }
    guard isBound, let port = LoopbackAddress(of: descriptor)?.port else {
      close(descriptor)
      throw ProgramFailed(program: "mail server", words: String(cString: strerror(errno)))
    }
    (listener, self.port) = (descriptor, port)
    Thread.detachNewThread { [self] in accept() }
  }

  func stop() { shutdown(listener, Int32(SHUT_RDWR)) }

  var weather: Weather {
    get { kept.withLock { $0.weather } }
    set { kept.withLock { $0.weather = newValue } }
  }

  var taken: [String: Taken] { kept.withLock { $0.taken } }
  var canaries: Canaries { kept.withLock { $0.canaries } }
  /// How often each kind of fault came.
  var faults: [String: Int] { kept.withLock { $0.faults } }
  /// Letters that came again after they were refused for good.
  var afterRefusal: Int { kept.withLock { $0.afterRefusal } }

  /// Forgets what was taken, but not what was found wrong.
  func clear() {
    kept.withLock {
      $0.taken = [:]
      $0.refused = []
    }
  }

  private func accept() {
    while true {
      let descriptor = Glibc.accept(listener, nil, nil)
      if descriptor < 0, errno == EINTR || errno == ECONNABORTED { continue }
      guard descriptor >= 0 else {
        close(listener)
        return
      }
      Thread.detachNewThread { [self] in
        var talk = MailTalk(descriptor)
        converse(&talk)
        close(descriptor)
      }
    }
  }

  private func converse(_ talk: inout MailTalk) {
    var (fault, reader) = (Fault.none, "")
    talk.say("220 sink.test")
    while let line = talk.line() {
      switch line.prefix(4).uppercased() {
      case "EHLO", "HELO": talk.say("250-sink.test\r\n250-8BITMIME\r\n250 SMTPUTF8")
      case "MAIL", "RSET": talk.say("250 ok")
      case "RCPT":
        reader = line
        fault = drawn()
        switch fault {
        case .later(isBefore: true): talk.say("450 4.2.0 come again")
        case .refused(isBefore: true):
          refuse(reader)
          talk.say("550 5.1.1 nobody here")
        default: talk.say("250 ok")
        }
      case "DATA":
        talk.say("354 go on")
        if case .cut(let bytes) = fault {
          talk.skip(bytes)
          return
        }
        guard let letter = talk.letter() else { return }
        switch fault {
        case .later: talk.say("451 4.3.0 not now")
        case .refused:
          refuse(reader)
          talk.say("554 5.6.0 never")
        default:
          if isKept { keep(letter, for: reader) }
          if fault == .mute { return }
          talk.say("250 2.0.0 taken")
        }
      case "QUIT":
        talk.say("221 goodbye")
        return
      default: talk.say("502 no")
      }
    }
  }

  private func drawn() -> Fault {
    kept.withLock { kept in
      let weather = kept.weather
      var draw = Int.random(in: 0..<1_000, using: &kept.random)
      func comes(_ share: Int) -> Bool {
        defer { draw -= share }
        return 0..<share ~= draw
      }
      if comes(weather.cuts) {
        kept.faults["cuts", default: 0] += 1
        return .cut(after: Int.random(in: 0..<16_000, using: &kept.random))
      }
      if comes(weather.mutes) {
        kept.faults["mutes", default: 0] += 1
        return .mute
      }
      if comes(weather.later) {
        kept.faults["4xx", default: 0] += 1
        return .later(isBefore: Bool.random(using: &kept.random))
      }
      if comes(weather.refused) {
        kept.faults["5xx", default: 0] += 1
        return .refused(isBefore: Bool.random(using: &kept.random))
      }
      return .none
    }
  }

  private func refuse(_ reader: String) {
    kept.withLock {
      if !$0.refused.insert(reader).inserted { $0.afterRefusal += 1 }
    }
  }

  private func keep(_ letter: [UInt8], for reader: String) {
    let message = try? MailPart(letter)
    let id = message?["message-id"] ?? ""
    let read = message.map { $0.headers.map(\.value) + $0.leaves.map(\.text) } ?? []
    let (hash, own) = (SHA256(of: letter), MailMeeting.canary(in: reader))
    // Lines of calendars go on after a line end and a blank.
    let found = MailMeeting.canaries(
      in: read.joined(separator: "\n").replacing("\r\n ", with: "").replacing("\n ", with: ""))
    kept.withLock { kept in
      if kept.refused.contains(reader) { kept.afterRefusal += 1 }
      kept.canaries.letters += 1
      if let own, !found.contains(own) { kept.canaries.withoutOwn += 1 }
      if found.contains(where: { $0 != own }) { kept.canaries.foreign += 1 }
      var one = kept.taken[id] ?? Taken(hash: hash)
      one.count += 1
      one.isAlwaysTheSame = one.isAlwaysTheSame && one.hash == hash
      kept.taken[id] = one
    }
  }
}

/// One connection, line by line.
private struct MailTalk {
  private let descriptor: Int32
  private var buffer: [UInt8] = []
  private var place = 0

  init(_ descriptor: Int32) { self.descriptor = descriptor }

  func say(_ line: String) {
    let bytes = Array("\(line)\r\n".utf8)
    var sent = 0
    while sent < bytes.count {
      let count = bytes[sent...].withUnsafeBytes {
        send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return }
      sent += count
    }
  }

  /// More bytes behind those that are there; false at the end.
  private mutating func more() -> Bool {
    if place > 0 {
      buffer.removeFirst(place)
      place = 0
    }
    let part = [UInt8](unsafeUninitializedCapacity: 65_536) { room, count in
      count = max(0, recv(descriptor, room.baseAddress, room.count, 0))
    }
    buffer += part
    return !part.isEmpty
  }

  private mutating func bytes(through end: [UInt8]) -> [UInt8]? {
    var looked = place
    while true {
      var at = looked
      while at + end.count <= buffer.count {
        if buffer[at] == end[0], buffer[at..<at + end.count].elementsEqual(end) {
          let found = Array(buffer[place..<at + end.count])
          place = at + end.count
          return found
        }
        at += 1
      }
      let seen = at - place
      guard more() else { return nil }
      looked = max(place, place + seen - end.count)
    }
  }

  mutating func line() -> String? {
    bytes(through: [13, 10]).map { String(decoding: $0.dropLast(2), as: UTF8.self) }
  }

  /// A letter without the dots that were put before others; nil where the connection broke.
  mutating func letter() -> [UInt8]? {
    guard var all = bytes(through: Array("\r\n.\r\n".utf8)) else { return nil }
    all.removeLast(3)
    var (letter, begins) = ([UInt8](), true)
    letter.reserveCapacity(all.count)
    for byte in all {
      if !(begins && byte == 0x2e) { letter.append(byte) }
      begins = byte == 10
    }
    return letter
  }

  /// Hears so many bytes of a letter, or all of it.
  mutating func skip(_ count: Int) {
    let end = Array("\r\n.\r\n".utf8)
    while buffer.count - place < count, buffer.suffix(end.count) != end[...], more() {}
  }
}

/// A port of the loopback as the system calls it.
struct LoopbackAddress {
  private var address = sockaddr_in()

  init(_ port: UInt16) {
    address.sin_family = sa_family_t(AF_INET)
    address.sin_port = port.bigEndian
    address.sin_addr.s_addr = in_addr_t(0x7f00_0001).bigEndian
  }

  /// Where a socket is bound.
  init?(of descriptor: Int32) {
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let isKnown = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        getsockname(descriptor, $0, &length) == 0
      }
    }
    guard isKnown else { return nil }
  }

  var port: UInt16 { UInt16(bigEndian: address.sin_port) }

  func withPointer<Value>(
    _ body: (UnsafePointer<sockaddr>, socklen_t) throws -> Value
  ) rethrows -> Value {
    var address = address
    return try withUnsafePointer(to: &address) {
      try $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        try body($0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
  }
}
