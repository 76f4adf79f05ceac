import CCurl
import ConveneValues
import Foundation
import Threads

/// A connection to a mail server, made with the first letter and kept for those that follow.
///
/// It runs on a thread of its own and hands one letter over at a time, each to one reader. Nothing
/// that it sends or hears is written down but what `MailOutcome` tells, and no password is part of
/// that.
package actor SMTPSession {
  /// How long a server may take, in seconds.
  package struct Patience: Sendable {
    package var toConnect = 30
    /// For one letter from end to end.
    package var inAll = 300

    package init() {}
  }

  private nonisolated let thread = BlockingThread()
  package nonisolated var unownedExecutor: UnownedSerialExecutor {
    thread.asUnownedSerialExecutor()
  }

  private let server: MailServer
  private let secret: String
  private let patience: Patience
  private var easy: UnsafeMutableRawPointer?
  /// Whether the server took addresses beyond ASCII when it was greeted.
  private var offersUTF8 = false

  /// - Parameter secret: the password or the token beside the user.
  package init(_ server: MailServer, secret: String, patience: Patience = Patience()) {
    self.server = server
    self.secret = secret
    self.patience = patience
  }

  /// Says goodbye; every session is closed by whoever made it.
  package func close() {
    if let easy { curl_easy_cleanup(easy) }
    easy = nil
    thread.stop()
  }

  /// Hands a finished message over for one reader, lines ended by CR LF.
  ///
  /// A connection that was kept and has gone meanwhile is made anew once.
  package func send(_ message: [UInt8], from sender: String, to reader: String) -> MailOutcome {
    guard Self.isPath(sender), Self.isPath(reader) else {
      return .refused("no address can be written so")
    }
    let easy = self.easy ?? opened()
    self.easy = easy
    guard let easy else { return .unreachable("no memory") }
    let outcome = perform(message, on: easy, from: sender, to: reader)
    var made = 0
    curl_get_number(easy, CURLINFO_NUM_CONNECTS, &made)
    guard case .unreachable = outcome, made == 0 else { return outcome }
    return perform(message, on: easy, from: sender, to: reader)
  }

  private func opened() -> UnsafeMutableRawPointer? {
    guard let easy = curl_easy_init() else { return nil }
    let scheme = server.encryption == .tls ? "smtps" : "smtp"
    let host = server.host.contains(":") ? "[\(server.host)]" : server.host
    curl_set_text(easy, CURLOPT_URL, "\(scheme)://\(host):\(server.port)/")
    curl_set_text(easy, CURLOPT_PROTOCOLS_STR, "smtp,smtps")
    // Mail is handed to the server that the setting names, whatever the environment says.
    curl_set_text(easy, CURLOPT_PROXY, "")
    curl_set_number(easy, CURLOPT_NOSIGNAL, 1)
    curl_set_number(easy, CURLOPT_CONNECTTIMEOUT, patience.toConnect)
    curl_set_number(easy, CURLOPT_TIMEOUT, patience.inAll)
    curl_set_number(easy, CURLOPT_UPLOAD, 1)

    let usesTLS: curl_usessl =
      switch server.encryption {
      case .none: CURLUSESSL_NONE
      case .whereOffered: CURLUSESSL_TRY
      case .required, .tls: CURLUSESSL_ALL
      }
    curl_set_number(easy, CURLOPT_USE_SSL, Int(usesTLS.rawValue))
    curl_set_number(easy, CURLOPT_SSLVERSION, Int(CURL_SSLVERSION_TLSv1_2))
    curl_set_number(easy, CURLOPT_SSL_VERIFYPEER, 1)
    curl_set_number(easy, CURLOPT_SSL_VERIFYHOST, 2)
    if let file = server.authorityFile {
      curl_set_text(easy, CURLOPT_CAINFO, file)
      curl_set_text(easy, CURLOPT_CAPATH, nil)
    }

    if !server.user.isEmpty {
      curl_set_text(easy, CURLOPT_USERNAME, server.user)
      if server.isByToken {
        curl_set_text(easy, CURLOPT_XOAUTH2_BEARER, secret)
        curl_set_text(easy, CURLOPT_LOGIN_OPTIONS, "AUTH=XOAUTH2")
      } else {
        curl_set_text(easy, CURLOPT_PASSWORD, secret)
      }
    }
    curl_set_number(easy, CURLOPT_VERBOSE, 1)
    curl_set_listener(easy) { _, kind, bytes, count, transfer in
      Transfer.of(transfer)?.hear(kind, bytes, count)
      return 0
    }
    curl_set_reader(easy) { buffer, size, count, transfer in
      Transfer.of(transfer)?.read(into: buffer, atMost: size * count) ?? 0
    }
    curl_set_writer(easy, CURLOPT_HEADERFUNCTION) { _, size, count, transfer in
      Transfer.of(transfer)?.mayGoOn == false ? 0 : size * count
    }
    curl_set_writer(easy, CURLOPT_WRITEFUNCTION) { _, size, count, _ in size * count }
    return easy
  }

  private func perform(
    _ message: [UInt8], on easy: UnsafeMutableRawPointer, from sender: String, to reader: String
  ) -> MailOutcome {
    let transfer = Transfer(message, to: reader, offersUTF8: offersUTF8)
    defer { offersUTF8 = transfer.offersUTF8 }
    let readers = curl_slist_append(nil, reader)
    defer { curl_slist_free_all(readers) }
    let options = [CURLOPT_DEBUGDATA, CURLOPT_READDATA, CURLOPT_HEADERDATA]
    let itself = Unmanaged.passUnretained(transfer).toOpaque()
    for option in options { curl_set_pointer(easy, option, itself) }
    curl_set_text(easy, CURLOPT_MAIL_FROM, sender)
    curl_set_list(easy, CURLOPT_MAIL_RCPT, readers)
    curl_set_size(easy, CURLOPT_INFILESIZE_LARGE, curl_off_t(message.count))
    let fault = withExtendedLifetime(transfer) {
      withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(CURL_ERROR_SIZE)) { words in
        words[0] = 0
        curl_set_pointer(easy, CURLOPT_ERRORBUFFER, words.baseAddress)
        let code = curl_easy_perform(easy)
        curl_set_pointer(easy, CURLOPT_ERRORBUFFER, nil)
        guard code != CURLE_OK, let start = words.baseAddress else { return nil as String? }
        return start.pointee == 0
          ? String(cString: curl_easy_strerror(code)) : String(cString: start)
      }
    }
    // The handle outlives the letter.
    for option in options { curl_set_pointer(easy, option, nil) }
    curl_set_list(easy, CURLOPT_MAIL_RCPT, nil)
    return transfer.outcome(fault)
  }

  /// Whether it can stand between < and > without ending or steering a command.
  private static func isPath(_ address: String) -> Bool {
    address.contains("@")
      && address.unicodeScalars.allSatisfy {
        $0.value > 0x20 && $0.value != 0x7f && !["<", ">"].contains($0)
          && !$0.isControl
      }
  }
}
