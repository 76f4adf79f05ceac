import CCurl
import ConveneValues
import Foundation

/// One letter on its way: how far it is, and what the server said last.
///
/// Which command is out is heard, not counted: how many come before a letter hangs on the server.
final class Transfer {
  private enum Stage: Int { case greeting, sender, reader, message }

  private let message: [UInt8]
  /// Whether it can go only where addresses beyond ASCII are offered.
  private let needsUTF8: Bool
  private(set) var offersUTF8: Bool
  private var sent = 0
  private var stage = Stage.greeting
  private var reply: [String] = []
  private var isReplyWhole = true
  private var isGreeted = false
  private var isLeaving = false

  /// - Parameter offersUTF8: as the connection that is kept was greeted.
  init(_ message: [UInt8], to reader: String, offersUTF8: Bool) {
    self.message = message
    self.offersUTF8 = offersUTF8
    needsUTF8 = !reader.utf8.allSatisfy { $0 < 0x80 }
  }

  static func of(_ pointer: UnsafeMutableRawPointer?) -> Transfer? {
    pointer.map { Unmanaged<Transfer>.fromOpaque($0).takeUnretainedValue() }
  }

  /// Commands are told from one another by their first word; nothing of one is kept, as passwords
  /// are among them.
  func hear(_ kind: curl_infotype, _ bytes: UnsafeMutablePointer<CChar>?, _ count: Int) {
    guard let bytes else { return }
    let text = UnsafeRawBufferPointer(start: bytes, count: count)
    switch kind {
    case CURLINFO_HEADER_OUT:
      // What went wrong was said before the goodbye.
      isLeaving = text.starts(with: "QUIT".utf8)
      guard !isLeaving else { return }
      reply = []
      isReplyWhole = true
      isGreeted = text.starts(with: "EHLO ".utf8)
      if isGreeted { offersUTF8 = false }
      if text.starts(with: "MAIL FROM:".utf8) { stage = .sender }
      if text.starts(with: "RCPT TO:".utf8) { stage = .reader }
      if text.elementsEqual("DATA\r\n".utf8) { stage = .message }
    case CURLINFO_HEADER_IN where !isLeaving:
      hearReply(String(decoding: text, as: UTF8.self))
    default: break
    }
  }

  private func hearReply(_ line: String) {
    if isReplyWhole { reply = [] }
    let text = line.unicodeScalars.map {
      $0.isControl ? " " : String($0)
    }.joined().trimmingCharacters(in: .whitespaces)
    // Who speaks for ever is not written down for ever.
    if reply.count < 8 { reply.append(String(text.prefix(200))) }
    isReplyWhole = text.dropFirst(3).first != "-"
    if isGreeted, text.dropFirst(4).uppercased().hasPrefix("SMTPUTF8") { offersUTF8 = true }
  }

  /// Before the first address would be sent as it must not be.
  var mayGoOn: Bool { !(needsUTF8 && !offersUTF8 && stage == .sender) }

  func read(into buffer: UnsafeMutablePointer<CChar>?, atMost count: Int) -> Int {
    guard let buffer else { return 0 }
    let part = message[sent..<min(message.count, sent + count)]
    UnsafeMutableRawBufferPointer(start: buffer, count: count).copyBytes(from: part)
    sent += part.count
    return part.count
  }

  /// - Parameter fault: what went wrong, in the words of libcurl; nil where nothing did.
  func outcome(_ fault: String?) -> MailOutcome {
    guard let fault else { return .accepted(said) }
    guard mayGoOn else { return .refused("the server takes no address beyond ASCII") }
    let code = reply.first.flatMap { Int($0.prefix(3)) } ?? 0
    let (isForGood, isForNow) = (500...599 ~= code, 400...499 ~= code)
    // It says goodbye, whatever was asked.
    if code == 421 { return .unreachable(said) }
    switch stage {
    case .greeting: return .unreachable(isForGood || isForNow ? said : fault)
    case .sender:
      // What is refused before anybody was named is not refused to them, but for its size.
      return code == 552 ? .refused(said) : .unreachable(isForGood || isForNow ? said : fault)
    case .reader:
      return isForGood ? .refused(said) : isForNow ? .later(said) : .unreachable(fault)
    case .message:
      if isForGood { return .refused(said) }
      if isForNow { return .later(said) }
      return sent == message.count && code == 354 ? .unconfirmed(fault) : .later(fault)
    }
  }

  /// The last reply on one line.
  private var said: String { reply.joined(separator: " ") }
}
