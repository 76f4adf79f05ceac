import CCurl
import Foundation
import Threads

/// A connection to a mailbox, made with the first question and kept for those that follow.
///
/// It runs on a thread of its own. Nothing is moved or deleted, and what nobody had read is marked as
/// not read again; no password is part of anything that it tells.
package actor IMAPSession {
  /// A message in the mailbox.
  package struct Message: Hashable, Sendable {
    /// The server's number of it.
    package let uid: Int
    /// In bytes.
    package let size: Int
    /// Whether somebody has read it.
    package let isSeen: Bool
  }

  private static let longestList = 16 << 20

  private nonisolated let thread = BlockingThread()
  package nonisolated var unownedExecutor: UnownedSerialExecutor {
    thread.asUnownedSerialExecutor()
  }

  private let mailbox: IMAPMailbox
  private let secret: String
  private let patience: SMTPSession.Patience
  private var easy: UnsafeMutableRawPointer?
  /// What the server numbers its messages under.
  private var validity: Int?

  /// - Parameter secret: the password or the token beside the user.
  package init(
    _ mailbox: IMAPMailbox, secret: String, patience: SMTPSession.Patience = SMTPSession.Patience()
  ) {
    (self.mailbox, self.secret, self.patience) = (mailbox, secret, patience)
  }

  /// Says goodbye; every session is closed by whoever made it.
  package func close() {
    if let easy { curl_easy_cleanup(easy) }
    easy = nil
    thread.stop()
  }

  /// Messages from a number on, in order, and what the server numbers them under.
  package func messages(
    from uid: Int
  ) throws(MailboxFailure) -> (validity: Int, messages: [Message]) {
    let answer = try ask("UID FETCH \(uid):* (UID FLAGS RFC822.SIZE)", atMost: Self.longestList)
    guard let validity else { throw MailboxFailure(reason: "the server numbers no messages") }
    let messages = String(decoding: answer.bytes, as: UTF8.self)
      .split(whereSeparator: \.isNewline).compactMap { Self.message($0) }
    // Asked from a number on that nothing has yet, a server tells the last one all the same.
    return (validity, messages.filter { $0.uid >= uid }.sorted { $0.uid < $1.uid })
  }

  /// The bytes of a message; nil where it is gone meanwhile, or is longer than `most`.
  package func message(_ uid: Int, atMost most: Int) throws(MailboxFailure) -> [UInt8]? {
    let answer = try perform(at: ";UID=\(uid)", asking: nil, atMost: most)
    switch answer.code {
    case CURLE_OK: return answer.bytes
    case CURLE_REMOTE_FILE_NOT_FOUND: return nil
    case CURLE_WRITE_ERROR where answer.isTooLong:
      // What is left of it on the way belongs to no other answer.
      if let easy { curl_easy_cleanup(easy) }
      easy = nil
      return nil
    default: throw MailboxFailure(reason: answer.fault)
    }
  }

  /// Marks messages as not read, which fetching them marked as read.
  package func leaveUnread(_ uids: [Int]) throws(MailboxFailure) {
    guard !uids.isEmpty else { return }
    let list = uids.map { "\($0)" }.joined(separator: ",")
    _ = try ask("UID STORE \(list) -FLAGS.SILENT (\\Seen)", atMost: Self.longestList)
  }

  private static func message(_ line: Substring) -> Message? {
    guard line.hasPrefix("* "), line.contains(" FETCH ") else { return nil }
    let words = line.split { " ()".contains($0) }
    func number(_ name: String) -> Int? {
      words.firstIndex(of: name[...]).flatMap { place in
        words.indices.contains(place + 1) ? Int(words[place + 1]) : nil
      }
    }
    guard let uid = number("UID"), uid > 0, let size = number("RFC822.SIZE") else { return nil }
    return Message(
      uid: uid, size: size, isSeen: words.contains { $0.lowercased() == "\\seen" })
  }

  private func ask(_ command: String, atMost most: Int) throws(MailboxFailure) -> Answer {
    let answer = try perform(at: "", asking: command, atMost: most)
    guard answer.code == CURLE_OK else { throw MailboxFailure(reason: answer.fault) }
    return answer
  }

  private func perform(
    at place: String, asking command: String?, atMost most: Int
  ) throws(MailboxFailure) -> Answer {
    let easy = self.easy ?? opened()
    self.easy = easy
    guard let easy else { throw MailboxFailure(reason: "no memory") }
    let scheme = mailbox.isEncryptedAtOnce ? "imaps" : "imap"
    let name = mailbox.name.addingPercentEncoding(withAllowedCharacters: Self.plain) ?? ""
    curl_set_text(
      easy, CURLOPT_URL, "\(scheme)://\(mailbox.shownHost):\(mailbox.port)/\(name)\(place)")
    curl_set_text(easy, CURLOPT_CUSTOMREQUEST, command)
    let answer = Answer(atMost: most)
    let itself = Unmanaged.passUnretained(answer).toOpaque()
    for option in [CURLOPT_DEBUGDATA, CURLOPT_WRITEDATA] { curl_set_pointer(easy, option, itself) }
    withExtendedLifetime(answer) {
      withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(CURL_ERROR_SIZE)) { words in
        words[0] = 0
        curl_set_pointer(easy, CURLOPT_ERRORBUFFER, words.baseAddress)
        answer.code = curl_easy_perform(easy)
        curl_set_pointer(easy, CURLOPT_ERRORBUFFER, nil)
        guard let start = words.baseAddress else { return }
        answer.fault =
          start.pointee == 0
          ? String(cString: curl_easy_strerror(answer.code)) : String(cString: start)
      }
    }
    for option in [CURLOPT_DEBUGDATA, CURLOPT_WRITEDATA] { curl_set_pointer(easy, option, nil) }
    if let heard = answer.validity {
      guard validity == nil || validity == heard else {
        throw MailboxFailure(reason: "the mailbox was made anew meanwhile")
      }
      validity = heard
    }
    return answer
  }

  private static let plain = CharacterSet(
    charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/")

  private func opened() -> UnsafeMutableRawPointer? {
    guard let easy = curl_easy_init() else { return nil }
    curl_set_text(easy, CURLOPT_PROTOCOLS_STR, "imap,imaps")
    // Mail is fetched from the server that was named, whatever the environment says.
    curl_set_text(easy, CURLOPT_PROXY, "")
    curl_set_number(easy, CURLOPT_NOSIGNAL, 1)
    curl_set_number(easy, CURLOPT_CONNECTTIMEOUT, patience.toConnect)
    curl_set_number(easy, CURLOPT_TIMEOUT, patience.inAll)
    curl_set_number(easy, CURLOPT_USE_SSL, Int(CURLUSESSL_ALL.rawValue))
    curl_set_number(easy, CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
    curl_set_number(easy, CURLOPT_SSL_VERIFYPEER, 1)
    curl_set_number(easy, CURLOPT_SSL_VERIFYHOST, 2)
    if let file = mailbox.authorityFile {
      curl_set_text(easy, CURLOPT_CAINFO, file)
      curl_set_text(easy, CURLOPT_CAPATH, nil)
    }
    curl_set_text(easy, CURLOPT_USERNAME, mailbox.user)
    if mailbox.isByToken {
      curl_set_text(easy, CURLOPT_XOAUTH2_BEARER, secret)
      curl_set_text(easy, CURLOPT_LOGIN_OPTIONS, "AUTH=XOAUTH2")
    } else {
      curl_set_text(easy, CURLOPT_PASSWORD, secret)
    }
    curl_set_number(easy, CURLOPT_VERBOSE, 1)
    curl_set_listener(easy) { _, kind, bytes, count, answer in
      // What was sent has the password in it.
      if kind == CURLINFO_HEADER_IN { Answer.of(answer)?.hear(bytes, count) }
      return 0
    }
    curl_set_writer(easy, CURLOPT_WRITEFUNCTION) { bytes, size, count, answer in
      Answer.of(answer)?.take(bytes, size * count) ?? 0
    }
    return easy
  }
}

/// What came back to one question.
private final class Answer {
  private(set) var bytes: [UInt8] = []
  private(set) var validity: Int?
  private(set) var isTooLong = false
  var code = CURLE_OK
  var fault = ""
  private let most: Int

  init(atMost most: Int) { self.most = most }

  static func of(_ pointer: UnsafeMutableRawPointer?) -> Answer? {
    pointer.map { Unmanaged<Answer>.fromOpaque($0).takeUnretainedValue() }
  }

  /// What a server says as it opens the mailbox.
  func hear(_ text: UnsafeMutablePointer<CChar>?, _ count: Int) {
    guard let text else { return }
    let line = String(
      decoding: UnsafeRawBufferPointer(start: text, count: min(count, 200)), as: UTF8.self)
    let start = "* OK [UIDVALIDITY "
    guard line.uppercased().hasPrefix(start) else { return }
    validity = Int(line.dropFirst(start.count).prefix { $0.isNumber }) ?? validity
  }

  func take(_ text: UnsafeMutablePointer<CChar>?, _ count: Int) -> Int {
    guard let text, bytes.count + count <= most else {
      isTooLong = true
      return 0
    }
    bytes += UnsafeRawBufferPointer(start: text, count: count)
    return count
  }
}
