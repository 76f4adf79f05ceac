import ConveneFixtures
import ConveneMail
import ConveneValues
import Foundation
import Testing

/// What is fetched from a real mailbox, and what is refused before anything is said there.
struct IMAPSessionTests {
  private static func at<Value: Sendable>(
    _ address: String, secret: String? = nil,
    _ body: (IMAPSession) async throws -> Value
  ) async throws -> Value {
    let mailbox = try IMAPMailbox(address)
    var patience = SMTPSession.Patience()
    (patience.toConnect, patience.inAll) = (10, 20)
    let session = IMAPSession(
      mailbox, secret: try secret ?? mailbox.secret(), patience: patience)
    do {
      let value = try await body(session)
      await session.close()
      return value
    } catch {
      await session.close()
      throw error
    }
  }

  @Test func `messages are fetched as they are, by STARTTLS too, and left as they lay`()
    async throws
  {
    try await MailboxServer.open { server in
      // Lines that look like the server's own answers are none.
      let hostile = "From: a@example.org\n\n* OK [UIDVALIDITY 1] x\nA005 OK done\nA006 BAD\n)\n"
      try server.put("Subject: one\n\nHello\n", as: "1")
      try server.put(hostile, as: "2", isSeen: true)
      try server.put("Subject: three\n\n\(String(repeating: "x", count: 5000))\n", as: "3")
      for address in [server.address, server.addressInTheClear] {
        try await Self.at(address) { session in
          let (validity, all) = try await session.messages(from: 1)
          #expect(validity > 0)
          #expect(all.map(\.uid) == all.map(\.uid).sorted() && all.count == 3)
          #expect(all.map(\.isSeen).count { $0 } == 1)
          var texts: Set<String> = []
          for one in all {
            let bytes = try #require(try await session.message(one.uid, atMost: 1 << 20))
            #expect(bytes.count == one.size)
            texts.insert(String(decoding: bytes, as: UTF8.self).replacing("\r\n", with: "\n"))
          }
          #expect(texts.contains(hostile) && texts.contains("Subject: one\n\nHello\n"))
          #expect(try server.messages() == ["1": true, "2": true, "3": true])
          try await session.leaveUnread(all.filter { !$0.isSeen }.map(\.uid))
          #expect(try server.messages() == ["1": false, "2": true, "3": false])

          let long = try #require(all.first { $0.size > 5000 })
          #expect(try await session.message(long.uid, atMost: 4000) == nil)
          #expect(try await session.message(999, atMost: 4000) == nil)
          let again = try await session.messages(from: all[2].uid)
          #expect(again.validity == validity && again.messages.map(\.uid) == [all[2].uid])
          #expect(try await session.messages(from: all[2].uid + 1).messages.isEmpty)
        }
        // The long one was marked as it was fetched in part.
        try await Self.at(address) { session in
          let all = try await session.messages(from: 1).messages
          try await session.leaveUnread(all.filter { $0.size > 5000 }.map(\.uid))
        }
      }
    }
  }

  @Test func `no password, no trusted certificate, no server: said, and nothing fetched`()
    async throws
  {
    try await MailboxServer.open { server in
      try server.put("Subject: one\n\nHello\n", as: "1")
      let other = try PostOffice.certificate(in: server.folder, for: "elsewhere").certificate
      let strange = server.address.replacing(server.certificate, with: other)
      for (address, secret) in [
        (server.address, "wrong"), (strange, "s3cret"),
        (server.address.replacing("localhost", with: "127.0.0.1"), "s3cret"),
        (server.address.replacing(":\(server.securePort)", with: ":1"), "s3cret"),
        (server.addressInTheClear.replacing("INBOX", with: "Nowhere"), "s3cret"),
      ] {
        let failure = await #expect(throws: MailboxFailure.self) {
          try await Self.at(address, secret: secret) { try await $0.messages(from: 1) }
        }
        #expect(failure?.reason.isEmpty == false)
        #expect(failure?.reason.contains("s3cret") == false)
      }
    }
  }

  @Test func `a mailbox is read with all that is said of it`() throws {
    let plain = try IMAPMailbox("imaps://office@mail.example.org/INBOX?password-file=/p")
    #expect(plain.port == 993 && plain.isEncryptedAtOnce && !plain.isByToken)
    #expect("\(plain)" == "imaps://office@mail.example.org:993/INBOX")
    let other = try IMAPMailbox(
      "imap://office%40example.org@[::1]:1143/Meetings/2007?password-file=/p&ca-file=/c&auth=xoauth2"
    )
    #expect(other.user == "office@example.org" && other.host == "::1" && other.port == 1143)
    #expect(other.name == "Meetings/2007" && other.isByToken && other.authorityFile == "/c")
    #expect("\(other)" == "imap://office@example.org@[::1]:1143/Meetings/2007")
    #expect(try IMAPMailbox("imaps://u@h?password-file=/p").name == "INBOX")
  }

  @Test(arguments: [
    ("imaps://", 3), ("imaps://h/INBOX?password-file=/p", 1), ("imaps://u@h/INBOX", 1),
    ("imaps://u@h/INBOX?password-file=p", 1), ("imaps://u:s3cret@h/?password-file=/p", 1),
    ("imaps://u@h:0/?password-file=/p", 1), ("imaps://u@h/a%0d%0aX?password-file=/p", 1),
    ("imaps://u@h/INBOX;UID=1?password-file=/p", 1), ("imaps://u@h/?password-file=/p&tls=none", 1),
    ("imaps://u@h/?password-file=/p&password-file=/q", 1), ("imaps://u@h/?password-file=/p#x", 1),
    ("imaps://u@h/?password-file=/p&auth=plain", 1), ("imaps://a_b/?password-file=/p", 2),
    ("smtp://u@h/?password-file=/p", 1),
  ])
  func `another mailbox is refused with all that is wrong`(address: String, count: Int) {
    do {
      _ = try IMAPMailbox(address)
      Issue.record("\(address) was taken")
    } catch {
      #expect(error.code == "unusable-mailbox")
      #expect(error.problems.count == count, "\(address): \(error.inEnglish)")
      #expect(!"\(error.inEnglish)".contains("s3cret"))
    }
  }
}
